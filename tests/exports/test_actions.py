from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import msgspec
import pytest

from exports.actions import (
    action_sheet,
    action_table,
    by_when,
    carried_forward,
    due_or_since,
    last_word,
    outstanding_actions,
    owners_in_print,
)
from exports.agenda import agenda
from exports.minutes import minutes
from store.models import Action, ActionCorrections, Due, Owner, Person, Update
from store.outstanding import Diary
from tests.exports.fictional import ACTIONS, BOARD_RECORD, MEETINGS, RECORD, action

JO = Owner(written="Jo Marsh", person="marsh")
RAO = Owner(written="Dr Rao", person="rao")


def asked(text: str, *owners: Owner, due: Due | None = None, meeting: str = "september") -> Action:
    return action("x", "doing", text, text, *owners, due=due, meeting=meeting)


@pytest.mark.parametrize(
    ("owners", "printed"),
    [
        ((JO,), "Jo Marsh"),
        ((Owner(written="Jo", person="marsh"), JO), "Jo Marsh"),
        ((Owner(written="CC Holt", person="holt"), RAO), "CC Holt, Dr Rao"),
        ((Owner(written="Al", person="al"),), "Dr Al Stone"),
        ((Owner(written="Voices", body="voices"),), "Voices"),
        ((Owner(written="somebody"),), "somebody"),
        ((), "Nobody named"),
    ],
)
def test_owners_on_the_list_are_short_and_others_in_full(
    owners: tuple[Owner, ...], printed: str
) -> None:
    stone = Person(id="al", name="Al Stone", title="Dr")
    register = replace(RECORD.register, people={**RECORD.register.people, "al": stone})
    assert owners_in_print(asked("x", *owners), replace(RECORD, register=register)) == printed


@pytest.mark.parametrize(
    ("one", "printed"),
    [
        (asked("x"), "next meeting"),
        (asked("x", due=Due(next=True)), "the next meeting (1 December 2016)"),
        (asked("x", due=Due(on=date(2016, 9, 30))), "30 September 2016"),
        (asked("x", due=Due(written="by half-term")), "half-term"),
    ],
)
def test_by_when_is_what_was_said(one: Action, printed: str) -> None:
    assert by_when(one, RECORD) == printed
    done = msgspec.structs.replace(one, status="no longer needed")
    assert by_when(done, RECORD) == f"{printed} (no longer needed)"


def test_a_table_says_that_next_meeting_alone_was_not_agreed() -> None:
    dated = replace(RECORD, actions=(asked("x", due=Due(next=True)),))
    undated = replace(RECORD, actions=(asked("x"),))
    for document in (action_sheet, minutes):
        assert "no date was given" in document(undated)
        assert "no date was given" not in document(dated)
        assert "no date was given" not in document(replace(RECORD, actions=()))


def test_a_table_holds_only_the_actions_asked_for_in_the_order_of_the_text() -> None:
    rows = action_table(RECORD, reversed(ACTIONS[1:3])).split("\n")
    assert [row.rpartition(" | ")[2] for row in rows[2:]] == ["4.1 |", "4.2 |"]
    assert action_table(RECORD, []) == ""


@pytest.mark.parametrize(
    ("one", "told"),
    [
        (asked("x", due=Due(on=date(2016, 9, 30))), "overdue, due 30 September 2016"),
        (asked("x", due=Due(next=True)), "due 1 December 2016"),
        (asked("x"), "since 8 September 2016"),
        (asked("x", meeting="june"), "since 16 June 2016, 1 meeting"),
        (asked("x", meeting="gone"), ""),
    ],
)
def test_a_list_says_when_it_is_due_or_since_when_it_waits(one: Action, told: str) -> None:
    assert due_or_since(one, Diary(MEETINGS, date(2016, 10, 3))) == told


def test_two_meetings_are_counted_in_the_plural() -> None:
    held = [msgspec.structs.replace(meeting, status="draft") for meeting in MEETINGS]
    diary = Diary(held, date(2017, 1, 1))
    assert due_or_since(asked("x", meeting="june"), diary) == "since 16 June 2016, 2 meetings"


def test_the_last_word_is_the_newest_with_its_day() -> None:
    new = Update(at=datetime(2016, 9, 2, tzinfo=UTC), by="x", text="New\nword")
    old = Update(at=datetime(2016, 9, 1, tzinfo=UTC), by="x", text="Old")
    assert last_word((new, old)) == "2 Sep: New word"
    assert last_word(()) == ""


def test_the_overdue_list_leaves_out_what_was_completed() -> None:
    assert "Completed" not in outstanding_actions(BOARD_RECORD, date(2016, 10, 3), overdue=True)
    corrected = msgspec.structs.replace(
        ACTIONS[0], corrected=ActionCorrections(due=Due(on=date(2016, 12, 24)))
    )
    record = replace(BOARD_RECORD, actions=(corrected,))
    assert "No action is overdue." in outstanding_actions(record, date(2016, 10, 3), overdue=True)


def test_an_agenda_carries_what_earlier_meetings_left_to_be_done() -> None:
    today = date(2016, 10, 3)
    section = carried_forward(BOARD_RECORD, today)
    heading, table, *more = section.rstrip("\n").split("\n\n")
    assert heading == "## Actions from earlier meetings"
    assert table in outstanding_actions(BOARD_RECORD, today)
    assert [one for one in more if one.startswith("#")] == [
        "### Completed since the last meeting, for the board to agree"
    ]
    assert agenda(RECORD, carried=section).endswith(f"\n\n{section}")
    assert carried_forward(replace(BOARD_RECORD, actions=()), today) == ""
    public = carried_forward(BOARD_RECORD, today, public=True)
    assert public.split("\n\n")[1] in outstanding_actions(BOARD_RECORD, today, public=True)


def test_the_agenda_names_the_minutes_that_are_to_be_agreed() -> None:
    item = msgspec.structs.replace(RECORD.items[0], standing="previous minutes", subtopics=("Old",))
    meeting = msgspec.structs.replace(RECORD.meeting, approves=("june",))
    record = replace(RECORD, items=(item,), meeting=meeting)
    (june,) = [one.on for one in MEETINGS if one.id == "june"]
    assert f"- Minutes of {june.day} June {june.year}\n- Old" in agenda(record)
    other = msgspec.structs.replace(item, standing="")
    assert "Minutes of" not in agenda(replace(record, items=(other,)))
