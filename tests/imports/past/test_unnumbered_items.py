"""Titles without numbers: how they are set off, and which lines are none."""

from __future__ import annotations

import pytest

from imports.past.item_heading import Heading
from imports.past.item_title import Title
from imports.past.unnumbered_items import unnumbered_items
from tests.imports.past.written import lines


def found(text: str, *, since: int = 0, alone: bool = True) -> list[str]:
    """The titles of the items."""
    return [one.title.text for one in unnumbered_items(lines(text), since=since, alone=alone)]


def test_a_title_knows_its_place_its_look_and_how_likely_it_is() -> None:
    page = lines("Words.\n\n## Bins (5 mins)\n\n## Finance report\n")
    assert unnumbered_items(page) == [
        Heading(2, 2, "", 0, "", "h2", Title("Bins", planned_minutes=5), 1.0),
        Heading(4, 4, "", 0, "", "h2", Title("Finance report"), 2.5),
    ]
    page = lines("Matters arising: there were none.\n\n**Bins**\n\nFinance\n\nFine.")
    assert unnumbered_items(page) == [
        Heading(0, 0, "", 0, "", "alone", Title("Matters arising", "there were none."), 2.0),
        Heading(4, 4, "", 0, "", "alone", Title("Finance"), 2.5),
    ]  # fmt: skip


def test_the_outermost_level_with_two_headings_is_that_of_the_items() -> None:
    assert found("# Board\n\n## Bins\n\n## Paths\n\n### Wet\n\n### Dry\n\n### Icy") == [
        "Bins",
        "Paths",
    ]
    assert found("### Wet\n\n### Dry\n\n## Bins\n\n## Paths") == ["Bins", "Paths"]
    assert found("# Board\n\n## Bins\n\nFoxes came.") == []


def test_headings_that_name_the_meeting_or_hold_its_business_are_no_items() -> None:
    page = "## Elm Board, 3 May 2019\n\n## Present\n\n## Bins\n\n## Paths\n\n## Actions\n"
    assert found(page) == ["Bins", "Paths"]
    assert found("## Minutes of the meeting of 3 May 2019\n\n## Bins\n") == [
        "Minutes of the meeting of 3 May 2019",
        "Bins",
    ]


def test_a_heading_that_says_something_is_a_title_as_a_whole() -> None:
    assert found("## Bins: foxes have been seen in them.\n\n## Paths\n") == [
        "Bins: foxes have been seen in them.",
        "Paths",
    ]


LONG_TITLE = "Feeding of the foxes in the lanes of Elm at night by two neighbours"
"""Fourteen words."""


@pytest.mark.parametrize(
    "line",
    [
        "**Action: Jo Marsh to write**",
        "**Present**",
        "**Friday 3 May 2019**",
        "**3 foxes**",
        f"**{LONG_TITLE} now**",
        "**" + "Extraordinarily " * 7 + "**",
        "| **Foxes** | **Cats** |",
        "**Foxes** came.",
    ],
)
def test_bold_lines_that_are_no_titles(line: str) -> None:
    page = f"**Bins**\n\nFull.\n\n{line}\n\nSaid.\n\n**Paths**\n\nWet.\n\n**Roads**\n\nDry."
    assert found(page) == ["Bins", "Paths", "Roads"]


def test_a_bold_title_may_have_fourteen_words() -> None:
    assert found(f"**Bins**\n\n**{LONG_TITLE}**\n\n**Paths**") == ["Bins", LONG_TITLE, "Paths"]
    wide = "Neighbourhoods" + " neighbourhoods" * 6 + " mine"
    assert len(wide) == 109
    assert found(f"**Bins**\n\n**{wide}s**\n\n**Paths**") == ["Bins", f"{wide}s", "Paths"]
    assert found(f"**Bins**\n\n**{wide}!!**\n\n**Paths**") == []


def test_two_titles_in_capitals_are_items_when_one_is_known() -> None:
    assert found("FINANCE REPORT\n\nNone.\n\nBINS\n\nFull.") == ["FINANCE REPORT", "BINS"]
    assert found("FOXES\n\nTwo.\n\nBINS\n\nFull.") == []
    assert found("FINANCE REPORT\n\nNone.") == []


def test_initials_and_mixed_letters_are_no_titles_in_capitals() -> None:
    page = "FINANCE REPORT\n\nNone.\n\nJMH\n\nHOUSING and homes\n\nBINS\n\nFull.\n\nPATHS"
    assert found(page) == ["FINANCE REPORT", "BINS", "PATHS"]


def test_bold_titles_come_before_capitals_and_those_before_lines_alone() -> None:
    capitals = "FINANCE\n\nFine.\n\nBINS\n\nFull.\n\nMatters arising\n\nNone.\n\n"
    assert found(capitals) == ["FINANCE", "BINS"]
    assert found(f"{capitals}**Roads**\n\n**Finances**\n\n") == ["Roads", "Finances"]


def test_what_stands_before_the_end_of_the_people_is_no_title() -> None:
    assert found("## Ann\n\n## Bins\n\n## Paths", since=1) == ["Bins", "Paths"]
    assert found("**Ann**\n\n**Lee**\n\n**Bins**\n\n**Paths**\n\n**Roads**", since=3) == [
        "Bins",
        "Paths",
        "Roads",
    ]


ALONE = "Matters arising\n\nNone.\n\n{}\n\nAny other business\n\nNo.\n\n"


@pytest.mark.parametrize(
    "title", ["Trading hut", "Trading hut:", "Elm fair and what it needs of us now"]
)
def test_a_phrase_that_stands_like_known_titles_is_a_title(title: str) -> None:
    page = ALONE.format(f"{title}\n\nOpen.")
    assert found(page) == ["Matters arising", title.rstrip(":"), "Any other business"]
    assert found(page, alone=False) == []


@pytest.mark.parametrize(
    "line",
    [
        "trading hut", "2 foxes", "Elm fair and what it needs of all of us", "The hut is open",
        "Trading hut.", "Trading hut,", "Trading hut;", "Trading hut!", "Trading hut (shut)",
        "Rent 250 a year", "Costs £££", "| Trading hut |  |", "#### Trading hut", "Ann Holt",
        "Ann Holt:", "Notes", "Action", "Foxes were seen", "Foxes are here", "Lee has gone",
        "Both have gone", "All had gone", "Jo will go", "Jo would go", "Lee reported on foxes",
        "The Board agreed", "All noted this", "Jo said no", "Jo asked why", "Lee proposed it",
        "All resolved to go", "Jo seconded it", "Jo welcomed all", "Jo thanked Lee",
        "Jo opened it", "Jo closed it", "Trading hut\nIt was open.", "Trading hut\n- open",
    ],
)  # fmt: skip
def test_other_lines_alone_are_no_titles(line: str) -> None:
    assert found(ALONE.format(line)) == ["Matters arising", "Any other business"]


@pytest.mark.parametrize("bullet", ["-", "\\*", "•", "·", "o", "–"])
def test_titles_over_lists_are_told_from_those_over_text(bullet: str) -> None:
    page = (
        f"Matters arising\n{bullet} none\n\nTrading hut\n{bullet} open\n\n"
        f"Finance\n{bullet} fine\n\nElm walk\nMuddy it was.\n\nRoof\n\nLeaky."
    )
    assert found(page) == ["Matters arising", "Trading hut", "Finance"]


def test_titles_over_text_are_told_from_those_alone() -> None:
    page = "Matters arising\nNone of any.\n\nTrading hut\nOpen.\n\nFinance\nFine.\n\nRoof\n\nOK."
    assert found(page) == ["Matters arising", "Trading hut", "Finance"]


def test_in_running_text_only_known_titles_count() -> None:
    page = "Words.\nMatters arising\nNone of any.\nTrading hut\nOpen.\nFinance\nFine."
    assert found(page) == ["Matters arising", "Finance"]


def test_one_known_title_says_nothing_of_the_others() -> None:
    assert found("Words.\n\nTrading hut\n\nOpen.\n\nFinance\n\nFine.") == []


def test_the_last_line_stands_alone_and_so_does_the_first() -> None:
    assert found("Trading hut\n\nOpen.\n\nMatters arising\n\nNone.\n\nAny other business") == [
        "Trading hut",
        "Matters arising",
        "Any other business",
    ]


def test_a_name_is_a_title_where_the_people_are_known_and_it_is_none_of_theirs() -> None:
    page = "Present: Ann Holt, Lee Dean\n\n" + ALONE.format(
        "Holly Grange\n\nOpen.\n\nAnn Grange\n\nMr Rowan\n\nWell."
    )
    assert found(page, since=1) == ["Matters arising", "Holly Grange", "Any other business"]
    assert "Holly Grange" not in found(page)


PROSE = "\n\nA good deal was said of it.\n\n"
TITLED = PROSE.join(["Trading hut", "Elm walk", "Foxes", "The roof of the old hall again"]) + PROSE


def test_four_titles_over_sentences_are_items_though_none_is_known() -> None:
    page = f"Present: Ann Holt\n\n{TITLED}"
    assert found(page, since=1) == [
        "Trading hut",
        "Elm walk",
        "Foxes",
        "The roof of the old hall again",
    ]
    assert found(page) == []
    assert found(page.replace("Foxes", "Foxes seen in the old hall garden again"), since=1) == []
    assert found(page.replace("said of it.", "said.", 1), since=1) == []
    assert found(page.replace("\n\nA good deal was", "\nA good deal was", 1), since=1) == []


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Matters arising: there were none to report.", "Matters arising"),
        ("Report of the Clerk on bins. These were full.", "Report of the Clerk on bins"),
    ],
)
def test_a_known_title_may_open_its_paragraph(line: str, title: str) -> None:
    for before in ("Words.\n\n", "Words.\n", "Words!\n", "(Words)\n"):
        assert found(f"{before}{line}\n\nAny other business: none.\n") == [
            title,
            "Any other business",
        ]
    assert found(f"Words\n{line}\n\nAny other business: none.\n\nFinance: none.") == [
        "Any other business",
        "Finance",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Foxes: there were none to report to the Board.",
        "Finance was short. These figures were agreed by all who were there.",
        "Reports of the Clerk on bins and paths. These were read and then noted by all.",
    ],
)
def test_a_paragraph_that_begins_otherwise_has_no_title(line: str) -> None:
    page = f"Matters arising: none.\n\n{line}\n\nAny other business: none.\n"
    assert found(page) == ["Matters arising", "Any other business"]


def test_a_report_that_hangs_on_a_line_makes_it_an_item() -> None:
    page = "Fostering pdf icon PDF 344 KB\nThe figures.\n\nAdoption doc icon DOC 1.2 MB\n\nWords."
    assert found(page) == ["Fostering", "Adoption doc icon DOC"]
    assert found(page.replace("344 KB", "344")) == []


@pytest.mark.parametrize(
    "purpose",
    ["To receive the report", "For information", "For noting", "For decision"],
)
def test_the_purpose_right_under_a_title_is_no_title(purpose: str) -> None:
    assert found(ALONE.format(f"Trading hut\n\n{purpose}\n\nIt was open.")) == [
        "Matters arising",
        "Trading hut",
        "Any other business",
    ]


def test_a_purpose_with_something_said_above_it_is_a_title() -> None:
    assert "To receive the report" in found(ALONE.format("To receive the report\n\nDone."))


@pytest.mark.parametrize("title", ["Apologies", "Apologies for absence:", "Apologies and welcome"])
@pytest.mark.parametrize(
    "told",
    [
        "Apologies were received from Ann Holt.",
        "An apology was sent by Ann Holt.",
        "Apologies for absence had been given by Ann Holt.",
        "Apologies have been sent.",
        "There were no apologies.",
        "There was no apology.",
        "No apologies were given.",
    ],
)
def test_apologies_over_a_sentence_are_an_item(title: str, told: str) -> None:
    assert found(f"{title}\n\n{told}\n\n{ALONE}".format("Words.")) == [
        title.rstrip(":"),
        "Matters arising",
        "Any other business",
    ]


@pytest.mark.parametrize("told", ["Ann Holt\nLee Dean", "- Ann Holt, by post", ""])
def test_apologies_over_a_list_are_none(told: str) -> None:
    assert found(f"Apologies\n\n{told}\n\n{ALONE}".format("Words.")) == [
        "Matters arising",
        "Any other business",
    ]


def test_what_stands_far_down_is_not_told_of_a_title() -> None:
    said = "Apologies were received from Ann Holt."
    assert found("Apologies" + "\n" * 5 + f"{said}\n\n{ALONE}")[0] == "Apologies"
    assert found("Apologies" + "\n" * 6 + f"{said}\n\n{ALONE}")[0] == "Matters arising"
