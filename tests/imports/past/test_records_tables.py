"""Actions in tables and lists, of an item and of the whole meeting."""

from __future__ import annotations

from datetime import date

import pytest

from imports.found import FoundAction
from imports.past.action_lists import repeated
from imports.past.lines import Line, lines_of
from imports.past.read import ReadAction
from imports.past.records import is_action_list_heading, list_record, read_action_list
from imports.source import Source
from store.models import Due
from tests.imports.past.minutes import CONTEXT, actions, doubts, records


def lines(text: str) -> list[Line]:
    return lines_of(Source("minutes.md", "markdown", text))


def listed(text: str, on: date | None = None) -> list[tuple[str, tuple[str, ...], str, str]]:
    return [
        (each.text, each.owners, each.due, each.status)
        for each in read_action_list(lines(text), on)
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "Actions", "ACTIONS:", "Action list", "Action Points", "Action items", "Action log",
        "Summary of actions", "List of Actions", "Actions from this meeting", "Agreed actions",
        "Actions arising", "8. Actions", "**Actions**", "Table of Actions", "Actions agreed",
        "Action summary", "Actions and owners", "Follow-up actions",
    ],
)  # fmt: skip
def test_headings_over_the_actions_of_the_whole_meeting(heading: str) -> None:
    assert is_action_list_heading(heading)


@pytest.mark.parametrize(
    "heading",
    [
        "Actions from the last meeting", "Matters arising", "Review of actions", "Action plan 2024",
        "Climate action", "Actions taken by the police", "Early Action", "", "Any other business",
    ],
)  # fmt: skip
def test_other_headings_are_not(heading: str) -> None:
    assert not is_action_list_heading(heading)


def test_a_table_of_actions_is_read_whatever_the_order_of_its_columns() -> None:
    by_owner = (
        "| Owner | Due | Action | Status |\n|---|---|---|---|\n| JM | 5 May | Paint it | Open |"
    )
    by_number = (
        "| No | Action | By whom | By when |\n|---|---|---|---|\n| 1 | Paint it | JM | 5 May |"
    )

    assert listed(by_owner) == [("Paint it", ("JM",), "5 May", "open")]
    assert listed(by_number) == [("Paint it", ("JM",), "5 May", "open")]


def test_a_table_tells_the_status_and_several_owners() -> None:
    assert listed(
        "| Ref | Action | Lead | Deadline | Progress |\n"
        "|---|---|---|---|---|\n"
        "| 3.1 | Paint the gate | Jo Marsh / KH | TBC | Ongoing |\n"
        "| 3.2 | Mend the gate | Clerk and CC Holt | - | Not complete |\n"
        "| 3.3 | None | Clerk | | |\n"
        "| | | | | |"
    ) == [
        ("Paint the gate", ("Jo Marsh", "KH"), "", "in progress"),
        ("Mend the gate", ("Clerk", "CC Holt"), "", "open"),
    ]


def test_a_log_keeps_what_is_done_and_leaves_out_what_an_earlier_meeting_set() -> None:
    log = (
        "| Meeting | Action | Owner | Status |\n|---|---|---|---|\n"
        "| 8 September 2016 | Paint it | JM | New |\n"
        "| 3 May 2016 | Mend it | JM | Open |\n"
        "| 8 September 2016 | Sell it | JM | Completed |\n"
    )

    assert [text for text, *_ in listed(log, date(2016, 9, 8))] == ["Paint it", "Sell it"]
    assert [text for text, *_ in listed(log)] == ["Paint it", "Mend it", "Sell it"]


def test_a_table_whose_columns_blanks_part() -> None:
    table = (
        "Action                Owner      By\n"
        "Paint the gate        JM         5 May\n"
        "Signed ................   Date .............\n"
    )

    assert listed(table) == [("Paint the gate", ("JM",), "5 May", "open")]


@pytest.mark.parametrize("heading", ["By", "To be completed by"])
def test_a_column_headed_by_holds_people_or_days(heading: str) -> None:
    rows = f"| Page No. | Action | {heading} |\n| 2 | Paint the gate | %s |\n| 3 | Mend it | |"

    assert listed(rows % "Ms Marsh")[0] == ("Paint the gate", ("Ms Marsh",), "", "open")
    assert listed(rows % "5 May")[0] == ("Paint the gate", (), "5 May", "open")
    assert listed(rows % "Next meeting")[0] == ("Paint the gate", (), "Next meeting", "open")


def test_a_cell_may_tell_who_and_by_when() -> None:
    table = "| Action | Owner |\n| Paint it | JM by 5 May |\n| Mend it | KH (next meeting) |"

    assert [(owners, due) for _, owners, due, _ in listed(table)] == [
        (("JM",), "5 May"),
        (("KH",), "next meeting"),
    ]


def test_a_table_without_names_for_its_columns() -> None:
    assert listed(
        "| Paint the gate by the school | Jo Marsh | 5 May 2017 |\n| Mend it | KH | |"
    ) == [
        ("Paint the gate by the school", ("Jo Marsh",), "5 May 2017", "open"),
        ("Mend it", ("KH",), "", "open"),
    ]


def test_brackets_at_the_end_give_status_or_owners_and_leave_the_text() -> None:
    assert listed(
        "1. To write templates (three) for staging \\[On Hold]\n\n"
        "2. To meet within six months \\[On Hold until it is clear]\n"
        "3. Plan the course \\[new for Jo Marsh/Young PMs]\n"
        "4. Write to Highways (KH)\n"
        "5. Paint the gate [completed]\n"
        "6. Paint the gate (the green one)\n"
    ) == [
        ("To write templates (three) for staging", (), "", "open"),
        ("To meet within six months", (), "", "open"),
        ("Plan the course", ("Jo Marsh", "Young PMs"), "", "open"),
        ("Write to Highways", ("KH",), "", "open"),
        ("Paint the gate", (), "", "completed"),
        ("Paint the gate (the green one)", (), "", "open"),
    ]


def test_a_list_has_points_with_broken_lines_and_an_introduction() -> None:
    assert [text for text, *_ in listed(
        "The following were agreed:\n- JM to paint\n  the gate\n- [x] KH to sing\n- [ ] KH to pay\n"
        "* Action: none\n"
    )] == ["JM to paint the gate", "KH to sing", "KH to pay"]  # fmt: skip


def test_a_list_without_points_is_read_line_by_line() -> None:
    assert [text for text, *_ in listed("JM to paint the gate\n\nKH to pay\n\nNone\n")] == [
        "JM to paint the gate",
        "KH to pay",
    ]


def test_lines_with_labels_belong_to_the_action_before() -> None:
    assert listed(
        "Action Point 1\nPaint the gate.\nOwner: Jo Marsh\nDue: 5 May\nStatus: in progress\n"
    ) == [("Paint the gate.", ("Jo Marsh",), "5 May", "in progress")]


def test_an_entry_of_a_list_becomes_a_record() -> None:
    entry = ReadAction("Paint the gate", ("JM",), "30 September", "in progress", 7)
    record = list_record(entry, CONTEXT)

    assert isinstance(record.found, FoundAction)
    assert record.found.reading.due == Due(written="30 September", on=date(2016, 9, 30))
    assert (record.owner_names, record.status, record.line) == (("Jo Marsh",), "in progress", 7)


def test_an_entry_without_columns_has_the_owner_and_date_of_its_sentence() -> None:
    record = list_record(ReadAction("JM to paint it by 30 September"), CONTEXT)

    assert isinstance(record.found, FoundAction)
    assert record.owner_names == ("Jo Marsh",)
    assert record.found.reading.due == Due(written="by 30 September", on=date(2016, 9, 30))


def test_a_date_before_the_meeting_stays_as_written() -> None:
    record = list_record(ReadAction("Paint it", due="1 May 2016"), CONTEXT)

    assert isinstance(record.found, FoundAction)
    assert record.found.reading.due == Due(written="1 May 2016")


def test_a_table_of_actions_in_an_item_is_read() -> None:
    table = "| Action | Owner |\n| Paint it | JM |\n| Mend it | KH |"

    assert actions("They talked.", table) == [("Paint it", ["JM"]), ("Mend it", ["KH"])]
    assert [each.line for each in records(table)] == [2, 3]


def test_a_table_of_what_the_last_meeting_set_is_left_out_and_told() -> None:
    table = "| Action | Owner | Status |\n| Paint it | JM | Done |\n| Mend it | KH | Open |"

    assert actions(table, title="Actions from the last meeting") == []
    assert actions("Actions from the previous meeting", table) == []
    assert len(doubts(table, title="Actions from the last meeting")) == 1
    assert actions(table) == [("Paint it", ["JM"]), ("Mend it", ["KH"])]
    assert [each.status for each in records(table)] == ["completed", "open"]
    assert doubts(table) == []


def test_an_action_that_is_stated_anew_under_matters_arising_counts() -> None:
    assert actions("Action: Clerk to write.", title="Actions from the last meeting") == [
        ("Clerk to write.", ["Clerk"])
    ]
    assert (
        actions("The gate is open. Clerk to write.", title="Actions of the previous meeting") == []
    )


def test_a_table_of_minutes_with_a_column_of_actions() -> None:
    table = (
        "| Minute | Action |\n"
        "| The gate is broken. It will be mended. | JM |\n"
        "| The road is shut. | Clerk to ring Highways |\n"
        "| It rained. | |"
    )

    assert actions(table) == [
        ("It will be mended.", ["JM"]),
        ("Clerk to ring Highways", ["Clerk"]),
    ]


def test_a_log_whose_columns_blanks_part_is_one_table() -> None:
    rows = (
        "Action log - open actions from earlier meetings",
        "Ref       Action              Lead     Status",
        "1/20      Review the policy   JM       Open",
        "2/20      Write to the band   KH       Closed",
    )

    assert actions(*rows) == []
    assert actions(*rows[1:]) == [("Review the policy", ["JM"]), ("Write to the band", ["KH"])]


@pytest.mark.parametrize(
    ("text", "owners", "place"),
    [
        ("Write to Highways about the hole", ("Clerk",), 0),
        ("Paint the gate", ("Jo Marsh",), 1),
        ("Paint the gate", ("Kate Lund",), -1),
        ("Paint the gate", (), 1),
        ("Sell the hall", ("Clerk",), -1),
    ],
)
def test_an_entry_that_the_minutes_tell_of_already_is_told_once(
    text: str, owners: tuple[str, ...], place: int
) -> None:
    texts = ["Clerk to write to Highways about the hole.", "JM to paint the gate by May."]

    assert repeated(ReadAction(text, owners), texts, [["Clerk"], ["JM"]]) == place


def test_a_rule_or_a_signature_ends_no_list() -> None:
    assert [text for text, *_ in listed("- JM to paint\n---\n- KH to pay\nSigned ________\n")] == [
        "JM to paint",
        "KH to pay",
    ]


def test_a_table_after_a_heading_of_actions_needs_no_names_but_most_of_the_lines() -> None:
    rows = "| Paint the gate | JM |\n\n\n| Mend the old gate | KH |\n"

    assert len(listed(rows)) == 2
    assert [text for text, *_ in listed("one\n\ntwo\n\nthree\n\n" + rows)][:3] == [
        "one",
        "two",
        "three",
    ]


def test_a_short_number_in_a_row_is_no_date() -> None:
    assert listed("| 3.1 | Paint the gate by the school | JM |") == [
        ("Paint the gate by the school", ("JM",), "", "open")
    ]
