"""Minutes kept in a table, and tables of people that only tabs part."""

from __future__ import annotations

import pytest

from imports.past.lines import Line, lines_of
from imports.past.tabbed_tables import with_tabbed_tables
from imports.past.table_rows import (
    action_column,
    is_head,
    lead_column,
    row_paragraphs,
    without_cell,
)
from imports.source import Source

ACTIONS = """\
Action|Actions|Agreed action|Required actions|Action point|Action points|Action required|Actions by
Action owner|Action owners|Action/owner|Action / By whom|By whom|Who|Owner|Owners|Lead|Leads
Responsible|Responsibility|Actioned by|Person responsible|**Action:**"""
ITEMS = """\
No|No.|Number|Ref|Ref.|Item|Items|Item no|Items no.|Agenda no.|Agenda ref|Item number|#|Minute
Minutes|Minute no.|Subject|Topic|Discussion|Discussion and notes|Agenda item|Agenda items|Note|Notes
Description"""
LEADS = """\
Lead|Leads|Lead officer|Lead members|Lead person|Led by|By whom|Who|Owner|Owners|Presenter
Presented by|Speaker|Speakers"""


def listed(words: str) -> list[str]:
    return words.replace("\n", "|").split("|")


def lines(text: str) -> list[Line]:
    return lines_of(Source("m", "markdown", text))


@pytest.mark.parametrize("name", listed(ACTIONS))
def test_the_names_of_a_column_of_actions(name: str) -> None:
    row = lines(f"| Item | {name} |")
    assert action_column(row) == 1
    assert is_head(row[0])


@pytest.mark.parametrize("name", listed(ITEMS))
def test_the_names_of_a_column_of_items(name: str) -> None:
    row = lines(f"| {name} | Who |")
    assert (action_column(row), lead_column(row)) == (1, 1)
    assert is_head(row[0])


@pytest.mark.parametrize("name", listed(LEADS))
def test_the_names_of_a_column_of_leads(name: str) -> None:
    assert lead_column(lines(f"| Item | {name} |")) == 1


@pytest.mark.parametrize(
    "name", ["Action plan", "Whose", "Leader", "In action", "Name", "Date", ""]
)
def test_other_names_are_of_no_column_of_actions(name: str) -> None:
    row = lines(f"| Item | {name} |")
    assert action_column(row) is None
    assert lead_column(row) is None
    assert not is_head(row[0])


def test_the_column_is_that_of_the_first_row_which_has_one() -> None:
    text = "| Bins | Who |\n\n| No. | Item | Time | Who | Action |\n| Item | Action |"
    assert action_column(lines(text)) == 3
    assert action_column(lines("| Item |\n| Who | Item |")) is None
    assert not is_head(lines("| Item | |")[0])
    assert is_head(lines("| Item | | Action |")[0])


def test_a_cell_is_taken_out_of_its_row() -> None:
    row = lines("| 1 | Bins | Ann |")[0]
    rest, said = without_cell(row, 1)
    assert (rest.cells, said) == (("1", "", "Ann"), "Bins")
    assert without_cell(row, 2)[1] == "Ann"
    assert without_cell(row, 3) == (row, "")


@pytest.mark.parametrize(
    ("row", "said", "since", "actions", "paragraphs"),
    [
        ("| 1 | Bins | Full. | JM |", "", 2, 3, ["Full.\tJM"]),
        ("| 1 | Bins | Full. | JM |", "Again.", 2, 3, ["Again.", "Full.\tJM"]),
        ("| 1 | Bins | Full. | |", "", 2, 3, ["Full."]),
        ("| 1 | Bins | Full. | JM |", "", 2, None, ["Full.", "JM"]),
        ("| 1 | Bins | | action: JM to go |", "", 2, 3, ["action: JM to go"]),
        ("| 1 | Bins | | JM to go |", "", 2, 3, ["Action: JM to go"]),
        ("| 1 | Bins | Full. |", "", 2, 3, ["Full."]),
        ("| JM | Bins | Full. |", "", 1, 0, ["Bins", "Full."]),
        ("| JM | Bins |", "", 0, 0, ["Bins\tJM"]),
        ("| Bins | Full<br>of it. |", "", 1, None, ["Full of it."]),
    ],
)  # fmt: skip
def test_what_a_row_says(
    row: str, said: str, since: int, actions: int | None, paragraphs: list[str]
) -> None:
    found = row_paragraphs(lines(f"\n{row}")[1], said, since, actions)
    assert [one.text for one in found] == paragraphs
    assert {one.line for one in found} == {2}


def test_a_long_cell_of_actions_says_what_is_to_be_done() -> None:
    forty = "JM " + "x" * 37
    assert [one.text for one in row_paragraphs(lines(f"| Full. | {forty} |")[0], "", 0, 1)] == [
        f"Full.\t{forty}"
    ]
    assert [one.text for one in row_paragraphs(lines(f"| Full. | {forty}x |")[0], "", 0, 1)] == [
        "Full.",
        f"Action: {forty}x",
    ]


def cells(text: str) -> list[tuple[str, ...]]:
    return [line.cells for line in with_tabbed_tables(lines(text))]


def test_rows_of_people_that_tabs_or_gaps_part_have_cells() -> None:
    text = "Name\tPresent\n\nAnn Holt\tYes\nLee   **No**\nBins\nJo\tYes"
    assert cells(text) == [
        ("Name", "Present"), (), ("Ann Holt", "Yes"), ("Lee", "No"), (), (),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text", ["Name Present\nAnn Yes", "Bins\tGates\nAnn\tYes", "Name\tPresent" + " x" * 200]
)
def test_other_lines_stay_whole(text: str) -> None:
    assert all(one == () for one in cells(text))


def test_a_row_with_strokes_keeps_its_own_cells() -> None:
    assert cells("Name\tPresent\n| Ann | Yes |\nLee\tNo") == [
        ("Name", "Present"),
        ("Ann", "Yes"),
        (),
    ]
