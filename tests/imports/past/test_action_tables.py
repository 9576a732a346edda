"""Tables of actions: which columns they have, which rows count, what the cells tell."""

from __future__ import annotations

from datetime import date

import pytest

from imports.past.action_tables import read_table
from imports.past.table_columns import Row, by_their_cells, cells_of, columns_of
from tests.imports.past.lists_of_actions import listed, texts

ON = date(2016, 9, 8)


def table(head: str, *rows: str) -> str:
    """A table in Markdown, its cells parted by strokes."""
    return "\n".join(f"| {row} |" for row in (head, *rows))


@pytest.mark.parametrize(
    ("column", "names"),
    [
        (
            "due",
            "Due|Due date|Target|Target date|Completion date|Review date|End date|By when?|When"
            "|When?|Deadline|Date due|Timescale|Time scale|Timeframe|Timelines|Due by|By|Date"
            "|For completion|For completion by|To be completed by|To be completed"
            "|Target date for completion",
        ),
        (
            "owner",
            "Owner|Owners|Action owner|Task lead|Leads|Who|Whom|By whom|Who?|Responsible"
            "|Responsibility|Responsible person|Responsible officer|Responsibility lead"
            "|Person responsible|Persons responsible|Person(s) responsible|Assigned to|Allocated to"
            "|Action by|Actioned by|Lead officer|Lead persons|Lead member|Named lead|Named person"
            "|For action by|Initial|Initials|Name|Officer|Action for|Resp|Who by|Owner/s|Lead/s"
            "|Action owner/s|Responsible for action|To be actioned by",
        ),
        (
            "status",
            "Status|Current status|Progress|Update|Updates|Outcome|Outcomes|Complete|Completed?|RAG"
            "|RAG rating|Comment|Comments|Response|Position|Open/closed|Result|Progress/update"
            "|Comments / status|Status update|Progress update|Done|Done?",
        ),
        (
            "raised",
            "Raised|Meeting raised|Date raised|Date of meeting|Agreed|Set|Meeting date raised"
            "|Meeting|Meeting date|Date of action|Date agreed|Date set|Date opened",
        ),
        (
            "ref",
            "No|No.|Action no|Ref|Ref.|Item ref|Minute no.|Agenda no|Page|Page no.|Number|Reference"
            "|ID|Item|Item number|#|Agenda item|Action ref|AP",
        ),
    ],
)
def test_the_names_of_the_columns_beside_that_of_actions(column: str, names: str) -> None:
    for name in names.split("|"):
        assert columns_of(("Action", name)) == ("action", column), name


@pytest.mark.parametrize(
    "name",
    ["Action", "Actions", "Agreed action", "Required actions", "Key actions", "Action point",
     "Action items", "Actions required", "Actions agreed", "Action needed", "Action to be taken",
     "Action description", "Actions arising", "Action details", "Task", "Tasks", "What", "What?",
     "To do", "Description", "Description of action", "Details of action", "Recommended action",
     "**Action:**", "Action\npoint", "Minute", "Minutes", "Discussion", "Discussion and decision",
     "Discussion/notes", "Notes", "Details", "Subject", "Topic", "Issue", "Matter",
     "Item/discussion", "Item and discussion", "Points", "Points discussed", "Summary", "Title"],
)  # fmt: skip
def test_the_names_of_the_column_of_actions(name: str) -> None:
    assert columns_of((name, "By whom")) == ("action", "owner")


@pytest.mark.parametrize(
    "row",
    [
        ("Action plan", "By whom"), ("Action", "Jo"), ("Paint it", "By the way", "Owner"),
        ("Paint", "Mend", "Sell", "Action", "Owner"),
    ],
)  # fmt: skip
def test_a_row_with_other_words_names_no_columns(row: tuple[str, ...]) -> None:
    assert columns_of(row) == ()


def test_half_of_the_cells_that_say_something_must_name_columns() -> None:
    assert columns_of(("Action", "Owner", "Gates", "Bins")) == ("action", "owner", "", "")
    assert columns_of(("Action", "Owner", "Gates", "Bins", "Paths")) == ()
    assert columns_of(("Action", "Owner", "", " ", "")) == ("action", "owner", "", "", "")


def test_minutes_are_the_actions_only_beside_owners_or_days() -> None:
    assert columns_of(("Minute", "Due")) == ("action", "due")
    assert columns_of(("No", "Minute", "Notes", "Owner")) == ("ref", "action", "minute", "owner")
    assert columns_of(("Minute", "Status")) == ("minute", "status")
    assert columns_of(("Ref", "Owner")) == ("ref", "owner")
    assert columns_of(("Minute", "Action", "Owner")) == ("minute", "action", "owner")


def under(column: str, *cells: str) -> tuple[str, ...]:
    columns = columns_of(("Action", column))
    return by_their_cells(columns, [Row(("Paint", cell), at) for at, cell in enumerate(cells)])


def test_what_stands_under_by_tells_people_from_days() -> None:
    assert under("By", "By", "Jo Marsh") == ("action", "owner")
    assert under("By", "Jo Marsh", "") == ("action", "owner")
    assert under("By", "Jo Marsh", "5 May") == ("action", "due")
    assert under("By", "Jo Marsh", "KH", "5 May") == ("action", "owner")
    assert under("By", "By", "Jo Marsh", "5 May") == ("action", "due")
    assert under("By", "") == ("action", "due")
    assert under("By", "the clerk") == ("action", "due")
    assert under("Owner", "5 May") == ("action", "owner")


@pytest.mark.parametrize(
    "day",
    ["May", "ASAP", "Immediately", "Ongoing", "On-going", "Next Meeting", "TBC", "End of Term"],
)
def test_days_are_no_people(day: str) -> None:
    assert under("By", day) == ("action", "due")


def test_the_column_of_people_may_stand_first() -> None:
    columns = columns_of(("By", "Action", "Status"))
    rows = [Row(("Jo Marsh", "Paint", "Open"), 2), Row((), 3)]
    assert by_their_cells(columns, rows) == ("owner", "action", "status")
    assert by_their_cells(("action", "ref"), rows) == ("action", "ref")


def test_cells_are_parted_by_tabs_or_wide_gaps() -> None:
    assert cells_of("Paint\tJM") == ("Paint", "JM")
    assert cells_of("  Paint  JM  ") == ("Paint", "JM")
    assert cells_of("Paint \t \t JM") == ("Paint", "JM")
    assert cells_of("    Paint it") == ()


@pytest.mark.parametrize(
    ("cell", "owners", "due"),
    [
        ("JM by 5 May", ("JM",), "5 May"), ("JM, 5th May", ("JM",), "5th May"),
        ("JM – May 2017", ("JM",), "May 2017"), ("JM (by 5/5/17)", ("JM",), "5/5/17"),
        ("JM asap", ("JM",), "asap"), ("JM; next meeting", ("JM",), "next meeting"),
        ("JM and KH", ("JM", "KH"), ""), ("Ward 3", ("Ward 3",), ""),
    ],
)  # fmt: skip
def test_the_cell_of_an_owner_may_say_by_when(cell: str, owners: tuple[str, ...], due: str) -> None:
    assert listed(table("Action | Owner", f"Paint it | {cell}")) == [
        ("Paint it", owners, due, "open")
    ]


@pytest.mark.parametrize(
    "said", ["", "-", "–", "n/a", "N/A", "TBC", "tbd.", "None", "TBA", "**TBC**"]
)
def test_a_cell_that_tells_no_day(said: str) -> None:
    assert listed(table("Action | By when", f"Paint it | {said}"))[0][2] == ""


def test_the_column_of_days_counts_before_the_cell_of_the_owner() -> None:
    told = table("Action | Owner | Due", "Paint it | JM by 5 May | 6 May", "Mend it | KH by May | ")
    assert [due for _, _, due, _ in listed(told)] == ["6 May", "May"]


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("Open", "open"), ("", "open"), ("In progress", "in progress"), ("Ongoing", "in progress"),
        ("On-going", "in progress"), ("Under way", "in progress"), ("Started", "in progress"),
        ("Partially complete", "in progress"), ("In hand", "in progress"), ("Not started", "open"),
        ("Not complete", "open"), ("Incomplete", "open"), ("To be closed in May", "open"),
        ("Until completed", "open"), ("Never actioned", "open"), ("When done: tell Jo", "open"),
        ("Un-resolved", "open"), ("Partly done", "open"), ("In completed form", "open"),
    ],
)  # fmt: skip
def test_what_the_status_of_a_row_says(said: str, status: str) -> None:
    assert listed(table("Action | Status", f"Paint it | {said}")) == [("Paint it", (), "", status)]


@pytest.mark.parametrize(
    "said", ["Complete", "Completed 3 May", "Closed", "DONE", "Discharged", "Actioned", "Resolved",
             "Achieved", "Now done"],
)  # fmt: skip
def test_a_row_that_is_done_is_kept_as_completed(said: str) -> None:
    read = read_table([Row(("Action", "Status"), 1), Row(("Paint", said), 2), Row(("Mend", ""), 3)])
    told = [(one.text, one.status) for one in read.actions]
    assert told == [("Paint", "completed"), ("Mend", "open")]
    assert (read.left_out, read.known) == (0, True)


def test_a_row_that_is_no_longer_required_is_kept_as_such() -> None:
    assert listed(table("Action | Status", "Paint | No longer required")) == [
        ("Paint", (), "", "no longer needed")
    ]


def test_rows_without_names_of_columns_have_the_order_that_most_of_them_tell() -> None:
    assert listed(
        "1.  Send the rota to carers      Mr. Hale              Oct. 2031\n"
        "2.  Talk about the east wing     Mrs. Voss/Mrs. Orme   not yet arranged\n"
        "3.  Tell the children            Mrs. Voss             at once\n"
        "4.  Picnic                       Cllr. Underwood       9th August\n"
    ) == [
        ("Send the rota to carers", ("Mr. Hale",), "Oct. 2031", "open"),
        ("Talk about the east wing", ("Mrs. Voss", "Mrs. Orme"), "not yet arranged", "open"),
        ("Tell the children", ("Mrs. Voss",), "at once", "open"),
        ("Picnic", ("Cllr. Underwood",), "9th August", "open"),
    ]


@pytest.mark.parametrize("when", ["at once", "monthly", "ASAP", "immediately", "every term"])
def test_a_row_alone_keeps_words_that_say_when(when: str) -> None:
    assert listed(f"Send the rota     Jo Marsh     {when}") == [
        ("Send the rota", ("Jo Marsh",), when, "open")
    ]


def test_the_rows_of_earlier_meetings_are_left_out_when_the_day_is_known() -> None:
    rows = [
        Row(("Action", "Raised"), 1),
        Row(("Paint", "3 May 2016"), 2),
        Row(("Mend", "8 September 2016"), 3),
        Row(("Sell", "some day"), 4),
        Row(("Pay", ""), 5),
    ]
    now, ever = read_table(rows, ON), read_table(rows)
    assert ([one.text for one in now.actions], now.left_out) == (["Mend", "Sell", "Pay"], 1)
    assert (len(ever.actions), ever.left_out) == (4, 0)
    assert [one.line for one in now.actions] == [3, 4, 5]


def test_a_table_is_known_by_an_action_and_one_column_more() -> None:
    def known(*head: str, trusted: bool = False) -> bool:
        return read_table([Row(head, 1), Row(("5 May",) * len(head), 2)], trusted=trusted).known

    assert known("Action", "Owner")
    assert known("Action", "Due")
    assert known("Action", "Status")
    assert not known("Action", "Ref")
    assert known("Action", "Ref", trusted=True)
    assert not known("Paint", "Mend", trusted=True)
    assert not known("Owner", "Due")
    assert read_table([Row(("Paint", "Jo"), 1)]).actions == ()


def test_a_title_may_stand_over_the_names_of_the_columns() -> None:
    rows = [Row(("Our log", ""), 1), Row(("Action", "Owner"), 2), Row(("Paint", "JM"), 3)]
    assert [one.text for one in read_table(rows).actions] == ["Paint"]


def test_a_table_without_names_has_the_longest_cell_to_do() -> None:
    rows = table("Jo Marsh | Paint the gate by the school | KH | 5 May 2017 | 6 May 2018 | 7.1")
    assert listed(rows) == [("Paint the gate by the school", ("Jo Marsh",), "5 May 2017", "open")]
    short = table("Mend it | Lee Dean | 5 May 2017", "Paint | Jo")
    assert listed(short) == [
        ("Mend it", ("Lee Dean",), "5 May 2017", "open"),
        ("Paint", ("Jo",), "", "open"),
    ]
    assert listed(table("Mend the old gate | 2016 | 12345")) == [
        ("Mend the old gate", (), "12345", "open")
    ]


def test_the_text_of_a_row_is_freed_of_its_marks() -> None:
    assert texts("- Paint the gate      JM\n- [ ] Mend the gate      KH") == [
        "Paint the gate", "Mend the gate",
    ]  # fmt: skip
    assert texts(table("Action | Owner", "**Paint it** | JM", "Mend - it | KH")) == [
        "Paint it", "Mend - it",
    ]  # fmt: skip
    assert texts(table("Action | Owner", "None | JM", "12 | KH", "Mend | KH")) == ["Mend"]


def test_a_column_named_twice_is_read_as_one() -> None:
    assert listed(
        table("Action | Action | Owner | Ref", "Paint | it | JM | 3", " | Mend | KH | 4")
    ) == [
        ("Paint it", ("JM",), "", "open"),
        ("Mend", ("KH",), "", "open"),
    ]


def test_brackets_in_a_row_tell_owners_and_status_only_without_a_column_for_the_status() -> None:
    assert listed(table("Action | Due", "Paint it (JM) | 5 May")) == [
        ("Paint it", ("JM",), "5 May", "open")
    ]
    assert listed(table("Action | Owner", "Paint it (KH) | JM")) == [
        ("Paint it", ("JM",), "", "open")
    ]
    assert listed(table("Action | Status", "Paint it (JM) | New")) == [
        ("Paint it (JM)", (), "", "open")
    ]


def test_lines_beside_a_table_make_it_a_list_when_they_are_more() -> None:
    rows = "| Paint the gate | JM |\n| Mend the gate | KH |\n"
    assert texts("one\n\n---\n\ntwo\n" + rows) == ["Paint the gate", "Mend the gate"]
    assert texts("One\nTwo\nThree\n" + rows)[:3] == ["One", "Two", "Three"]
    assert texts("one\ntwo\nthree\n" + table("Action | Owner", "Paint | JM")) == ["Paint"]
