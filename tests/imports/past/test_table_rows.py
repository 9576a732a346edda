from __future__ import annotations

import pytest

from imports.past.item_heading import numbered_lines
from imports.past.items import item_headings, read_items
from imports.past.lines import Line, lines_of
from imports.past.table_rows import action_column, is_head, row_paragraphs
from imports.source import Source

TABLE = """| No. | Item | Action |
|-----|------|--------|
| 1. | Apologies | |
|    | None were sent. | |
| 2. | Budget. The clerk gave the figures. | SG |
|    | Two bills are late. | Sam Grey to write to both of the people who have not paid |
| 3. | Any other business: none. | |
"""


def lines(text: str) -> list[Line]:
    return lines_of(Source("m", "markdown", text))


def test_rows_under_an_item_are_its_paragraphs_and_owners_stand_beside_them() -> None:
    written = lines(TABLE)
    items = read_items(written, item_headings(written, numbered_lines(written)))
    assert [(one.number, one.title) for one in items] == [
        ("1", "Apologies"),
        ("2", "Budget"),
        ("3", "Any other business"),
    ]
    assert [[one.text for one in item.paragraphs] for item in items] == [
        ["None were sent."],
        [
            "The clerk gave the figures.\tSG",
            "Two bills are late.",
            "Action: Sam Grey to write to both of the people who have not paid",
        ],
        ["none."],
    ]


def test_the_column_of_actions_is_found_by_its_name() -> None:
    assert action_column(lines(TABLE)) == 2
    assert action_column(lines("| Item | Discussion | By whom |")) == 2
    assert action_column(lines("| Ref | Owner |")) == 1
    assert action_column(lines("| Name | Office | Action |")) is None
    assert action_column(lines("| Action | Item |")) is None
    assert action_column(lines("No table")) is None


def test_a_row_of_names_of_columns_is_known() -> None:
    assert is_head(lines("| No. | Item | Action |")[0])
    assert not is_head(lines("| 1. | Item | Action |")[0])
    assert not is_head(lines("| Item |")[0])


def test_the_first_line_of_a_cell_is_the_title_and_the_others_are_said() -> None:
    text = (
        "| Item | Discussion | Action |\n|---|---|---|\n"
        "| 1 | **Apologies**<br>As listed above. | |\n"
        "| 2 | Housing<br>SG spoke.<br>JM asked why. | Sam Grey to count beds |\n"
        "| 3 | Strategy for<br>care leavers | SG |\n"
        "| 4 | Next meeting<br>4 May 2031, 5.30pm | |\n"
    )
    written = lines(text)
    items = read_items(written, item_headings(written, numbered_lines(written)))
    assert [(one.title, [each.text for each in one.paragraphs]) for one in items] == [
        ("Apologies", ["As listed above."]),
        ("Housing", ["SG spoke.", "JM asked why.", "Action: Sam Grey to count beds"]),
        ("Strategy for care leavers", ["Action: SG"]),
        ("Next meeting", ["4 May 2031, 5.30pm"]),
    ]


def test_an_owner_without_words_is_an_action_of_its_own() -> None:
    row = lines("| 4 | Bins | SG |")[0]
    assert [one.text for one in row_paragraphs(row, "", 2, 2)] == ["Action: SG"]
    assert [one.text for one in row_paragraphs(row, "Foxes.", 2, 2)] == ["Foxes.\tSG"]
    assert [one.text for one in row_paragraphs(row, "", 1, None)] == ["Bins", "SG"]


def test_a_column_of_leads_in_an_agenda_names_no_actions() -> None:
    text = (
        "| No. | Item | Lead |\n|---|---|---|\n| 1 | Welcome | Ann Holt |\n"
        "| 2 | Boiler | Lee Dean / Jo Marsh |\n| 3 | Any other business |\n"
    )
    written = lines_of(Source("a", "markdown", text))
    headings = item_headings(written, numbered_lines(written))
    items = read_items(written, headings, agenda=True)
    assert [(one.title, one.leads) for one in items] == [
        ("Welcome", ("Ann Holt",)),
        ("Boiler", ("Lee Dean", "Jo Marsh")),
        ("Any other business", ()),
    ]
    assert [one.paragraphs for one in items] == [(), (), ()]
    kept = read_items(written, headings)
    assert (kept[0].leads, kept[0].paragraphs) == (("Ann Holt",), ())


@pytest.mark.parametrize(
    ("head", "row", "leads", "said"),
    [
        ("No|Item|Notes|Lead", "2|Bins|Full.|Jo Marsh", ["Jo Marsh"], ["Full."]),
        ("No|Item|Notes|Lead officer", "2|Bins|Full.|Jo Marsh", ["Jo Marsh"], ["Full."]),
        ("No|Item|Lead|Action", "2|Bins|Jo Marsh|SG", ["Jo Marsh"], ["Action: SG"]),
        ("No|Item|Notes|Action|Lead", "2|Bins|Full.|Write|SG", [], ["Full.", "Action: SG: Write"]),
        ("No|Item|Action|Owner", "2|Bins|Action: SG to go|SG", [], ["Action: SG to go"]),
        ("No|Item|Notes|Action|Lead", "2|Bins|Full.||Jo Marsh", ["Jo Marsh"], ["Full."]),
        ("No|Item|Notes|Action|Lead", "2|Bins|Full.|Write|", [], ["Full.\tWrite"]),
        ("No|Item|Notes|Who", "2|Bins|Full.|SG", [], ["Full.\tSG"]),
    ],
)  # fmt: skip
def test_a_column_of_leads_is_of_actions_where_one_of_them_stands_before_it(
    head: str, row: str, leads: list[str], said: list[str]
) -> None:
    rest = "|3|Paths|||\n|4|Any other business|||\n"
    written = lines(f"|{head}|\n|---|---|---|\n|1|Welcome|||\n|{row}|\n{rest}")
    bins = read_items(written, item_headings(written, numbered_lines(written)))[1]
    assert list(bins.leads) == leads
    assert [one.text for one in bins.paragraphs] == said


@pytest.mark.parametrize(
    "head", ["Item", "No.", "Agenda item", "Subject", "Topic", "Minute", "Notes", "Description"]
)
def test_a_table_of_items_is_known_by_its_first_row(head: str) -> None:
    written = lines(f"| {head} | Action |\n|---|---|\n| Apologies | |\n| Budget | SG |\n")
    assert action_column(written) == 1
    assert is_head(written[0])
