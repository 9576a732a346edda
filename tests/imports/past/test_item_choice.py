"""Whether the items of a page are its numbered lines, its titles, or both."""

from __future__ import annotations

import pytest

from tests.imports.past.written import items, titles, told


def test_numbers_are_items_and_titles_among_them_are_not() -> None:
    page = "1. Bins\n\n**Foxes**\n\n2. Paths\n\n**Mud**\n\n3. Roads\n\n**Ice**\n\n4. Roof\n"
    assert titles(page) == ["Bins", "Paths", "Roads", "Roof"]


def test_two_unknown_numbers_give_way_to_titles() -> None:
    page = "## Bins\n\n1. red ones\n2. blue ones\n\n## Paths\n\nWet."
    assert titles(page) == ["Bins", "Paths"]
    assert titles(page.replace("red ones", "Finance")) == ["Finance", "blue ones"]
    assert titles("1. red ones\n2. blue ones") == ["red ones", "blue ones"]


def test_points_under_titles_without_numbers_give_way_to_titles_that_are_known() -> None:
    page = (
        "**Finance**\n\n6.1 It was short.\n6.2 It grew.\n\n**Planning**\n\n7.1 None came.\n\n"
        "**Bins**\n\n8.1 Full.\n\n**Any other business**\n\n9.1 None.\n"
    )
    assert titles(page) == ["Finance", "Planning", "Bins", "Any other business"]
    assert titles(page.replace("Finance", "Foxes")) == ["It was short", "It grew", "None came",
                                                        "Full", "None"]  # fmt: skip


INSIDE = (
    "**Bins**\n\nThese were seen.\n\n{}1. red ones\n2. blue ones\n3. grey ones\n\n"
    "**Paths**\n\nWet.\n\n**Finance**\n\nFine."
)


def test_numbers_that_all_stand_under_one_title_are_its_list() -> None:
    assert titles(INSIDE.format("")) == ["Bins", "Paths", "Finance"]
    assert titles(INSIDE.format("").replace("**Finance**", "**Foxes**")) == [
        "red ones",
        "blue ones",
        "grey ones",
    ]
    assert titles(INSIDE.format("").replace("2. blue", "\n**Cats**\n\n2. blue")) == [
        "red ones",
        "blue ones",
        "grey ones",
    ]


def test_numbers_before_all_titles_are_items_unless_they_are_a_close_list_and_these_headings() -> (
    None
):
    close = "Said.\n\n1. Red ones\n2. Blue ones\n3. Grey ones\n\n"
    below = "{0}{1} Bins\n\nFull.\n\n{1} Paths\n\nWet.\n\n{1} Roads\n\nDry.\n"
    assert titles(below.format(close, "##")) == ["Bins", "Paths", "Roads"]
    apart = "1. Red ones\n\nSaid.\n\n2. Blue ones\n3. Grey ones\n\n"
    assert titles(below.format(apart, "##")) == ["Red ones", "Blue ones", "Grey ones"]


def test_headings_come_before_numbers_that_weigh_less() -> None:
    page = "".join(
        f"## {title}\n\nSaid.\n\n" for title in ("Finance", "Planning", "Reports", "Questions")
    )
    listed = page.replace("Said.", "1. red ones that are as good as new and were put out early.", 1)
    listed = listed.replace("Said.", "2. blue ones that are quite old and were put out late.", 1)
    listed = listed.replace("Said.", "3. grey ones that nobody had seen before this year.", 1)
    assert titles(listed) == ["Finance", "Planning", "Reports", "Questions"]


def test_titles_set_off_like_the_numbered_ones_are_items_too() -> None:
    page = "## Note\n\n## 1. Bins\n\n## Foxes\n\nTwo.\n\n## 2. Paths\n\n### Mud\n\n## 3. Roads\n"
    assert titles(page) == ["Bins", "Foxes", "Paths", "Roads"]
    assert titles(page.replace("## 1. Bins", "## 1. Bins\n\n## Cats")) == [
        "Bins",
        "Cats",
        "Foxes",
        "Paths",
        "Roads",
    ]


LIST = "1. Ann to write\n2. Lee to ring\n3. Jo to go\n\n{}\n\n1. Bins\n\nFull.\n\n2. Finance\n"


@pytest.mark.parametrize(
    "heading",
    [
        "**Actions**", "**Decisions**", "**Next steps**", "**Contents**", "**Table of contents**",
        "**Summary of actions**", "Summary of actions", "Action log", "Actions list",
        "Action tracker", "Action table", "Action summary", "Action register", "Action sheet",
        "Action points", "Action items", "Action log of May",
    ],
)  # fmt: skip
def test_numbers_under_a_list_of_the_meeting_are_no_items(heading: str) -> None:
    page = f"Words.\n\n{heading}\n\n{LIST}"
    assert titles(page.format("**Business**")) == ["Bins", "Finance"]


@pytest.mark.parametrize("heading", ["**Business**", "Actions for all", "Said.\nAction log"])
def test_numbers_under_other_headings_may_be_items(heading: str) -> None:
    assert "Ann to write" in titles(f"{heading}\n\n1. Ann to write\n2. Lee to ring\n3. Jo to go")


def test_a_list_ends_where_the_business_opens() -> None:
    page = "Action log\n\n1. Ann to write\n2. Lee to ring\n\n1. Welcome\n\nAll.\n\n2. Bins\n"
    assert titles(page) == ["Welcome", "Bins"]


def test_a_list_has_sixty_lines_at_most() -> None:
    page = "Action log\n\n" + "Said.\n" * 58 + "1. Ann to write\n2. Bins\n\n3. Paths\n\n4. Mud\n"
    assert titles(page) == ["Paths", "Mud"]


@pytest.mark.parametrize(
    "line",
    [
        "Signed: ............ Chair", "Signed by ______ Sam", "Signed ………", "Chair: ....",
        "Chairman ......", "Chairperson ….", "Date: ....", "Dated ......", "Signed ________",
        "Chair ____ Date ____", "......................", "_______", "Clerk", "Parish clerk",
        "Town clerk:", "Clerk date:", "Chairman:      Date:",
    ],
)  # fmt: skip
def test_lines_to_be_signed_are_no_minutes(line: str) -> None:
    (item,) = items(f"## Bins\n\n## Paths\n\nWet.\n\n{line}")[1:]
    assert told(item) == ["Wet."]


@pytest.mark.parametrize(
    "line",
    ["Chair thanked all.", "Signed off the plan", "Date to be set", "..", "Clerk to go",
    ],
)  # fmt: skip
def test_other_lines_at_the_end_are_minutes(line: str) -> None:
    (item,) = items(f"## Bins\n\n## Paths\n\nWet.\n\n{line}")[1:]
    assert told(item)[-1] == line


@pytest.mark.parametrize(
    "heading",
    [
        "Information items", "Items for information", "Papers for information only",
        "Reports for information", "For information", "Information", "Part I", "Part III",
        "Part one – open to all", "Part two", "Part 2", "Part A: public", "Part B",
        "What do we need to know?", "What do we need to know", "Public session",
        "Private business:", "Standing items", "Confidential", "Confidential matters",
    ],
)  # fmt: skip
def test_a_heading_of_several_items_is_none_and_stands_above_the_next(heading: str) -> None:
    bins, paths, roads = items(f"1. Bins\n\nFull.\n\n{heading}\n\n2. Paths\n\n3. Roads")
    assert [bins.heading, paths.heading, roads.heading] == ["", heading.rstrip(":"), ""]
    assert told(bins) == ["Full."]
    assert paths.kind == ("information" if "nformation" in heading else "")
    assert items(f"{heading}\n\n\n1. Bins\n\n2. Paths")[0].heading == heading.rstrip(":")


@pytest.mark.parametrize(
    "line", ["Foxes", "Part of it", "Informed", "Party A", "All confidential", "Information " * 9]
)
def test_other_lines_above_an_item_are_said_in_the_one_before(line: str) -> None:
    bins, paths = items(f"1. Bins\n\nFull.\n\n{line}\n\n2. Paths\n\n")
    assert (paths.heading, told(bins)) == ("", ["Full.", line.strip()])
    assert items(f"{line}\n\n1. Bins\n\n2. Paths")[0].heading == ""


def test_a_heading_right_under_text_or_far_above_is_none() -> None:
    bins, paths = items("1. Bins\n\nFull.\nInformation items\n\n2. Paths")
    assert (told(bins), paths.heading) == (["Full.", "Information items"], "")
    assert items("Information\n\n\n\n1. Bins\n\n2. Paths")[0].heading == ""
    assert items("1. Bins\nInformation items\n\n2. Paths")[1].heading == "Information items"
    last = items("1. Bins\n\n2. Paths\n\nWet.\n\nInformation items")[1]
    assert told(last) == ["Wet.", "Information items"]


def test_a_heading_of_a_level_below_an_item_is_above_the_next() -> None:
    for mark in ("#", "###"):
        bins, paths = items(f"1. Bins\n\nFull.\n\n{mark} Outdoors\n\n2. Paths\n\nWet.")
        assert (told(bins), paths.heading) == (["Full."], "Outdoors")


@pytest.mark.parametrize(
    ("line", "above"),
    [
        ("What have we done", True),
        ("Foxes came.", False),
        ("Foxes (two)", False),
        ("Foxes " * 11 + "now", True),
        ("Foxes " * 11 + "once", False),
    ],
)
def test_a_short_line_at_the_end_of_an_agenda_item_heads_the_next(line: str, above: bool) -> None:
    page = f"1. Bins\n\nTo note it.\n\n{line}\n\n2. Paths"
    assert items(page, agenda=True)[1].heading == (line if above else "")
    assert items(page)[1].heading == ""
    assert items(page.replace("it.\n", "it."), agenda=True)[1].heading == ""
    assert items(page.replace("\n\nTo note it.", ""), agenda=True)[1].heading == ""


def test_an_agenda_in_a_table_may_have_a_column_of_those_who_lead() -> None:
    page = "| Item | Subject | Lead |\n|---|---|---|\n| 1 | Bins | Jo Marsh |\n| 2 | Paths |\n"
    bins, paths = items(page, agenda=True)
    assert (bins.title, bins.leads, paths.leads) == ("Bins", ("Jo Marsh",), ())
    assert told(bins) == []
    held = items(page)[0]
    assert (held.leads, told(held)) == (("Jo Marsh",), [])
    who = items(page.replace("Lead", "Who"))[0]
    assert (who.leads, told(who)) == ((), ["Action: Jo Marsh"])


def test_a_table_with_a_column_of_actions_gives_what_each_row_says() -> None:
    head = "| Item | Subject | Discussion | Action |\n"
    page = (
        f"{head}|---|---|---|---|\n| 1 | Bins | They are full. | JM |\n"
        "|  |  | More came. | Jo Marsh to count all of them before the spring |\n"
        f"{head}Said.\n|  |  | Foxes came. | SG |\n| 2 | Paths | Wet. |  |\n"
    )
    bins, paths = items(page)
    assert told(bins) == [
        "They are full.\tJM",
        "More came.",
        "Action: Jo Marsh to count all of them before the spring",
        "Said.",
        "Foxes came.\tSG",
    ]
    assert told(paths) == ["Wet."]
