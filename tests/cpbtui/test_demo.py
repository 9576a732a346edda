"""The demo board: what it holds agrees with itself, on whatever day it is made."""

from __future__ import annotations

import random
import tempfile
from collections import Counter
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpbtui.demo_board import build
from cpbtui.demo_making import DemoClock, next_meeting_day
from imports.meeting_names import names_at
from imports.reading import Context, FoundAction, FoundDecision, read_passage
from store.calendar import is_working_day, publish_agenda_by, working_day
from store.models import (
    HELD,
    Action,
    ActionReading,
    AgendaItem,
    Attendance,
    Decision,
    Due,
    ForwardItem,
    Meeting,
    Person,
    TaskGroup,
    Visit,
)
from store.outstanding import Diary, completed_since_last_meeting, outstanding, overdue
from store.store import Store
from store.timing import planned
from tests.cpbtui.command_line import Clerk
from tests.memory_engine import MemoryEngine

TUESDAY = date(2016, 11, 22)


def demo(today: date) -> Store:
    clock = DemoClock()
    chance = random.Random(7)
    store = Store(MemoryEngine(), clock=clock, randomness=chance.randbytes, by="Sam Grey")
    build(store, today, clock)
    return store


@cache
def of_the_tuesday() -> Store:
    return demo(TUESDAY)


days = st.dates(date(2016, 1, 1), date(2032, 12, 31))


@settings(max_examples=12, deadline=None)
@given(days)
def test_on_any_day_the_counts_are_those_of_the_first_screen(today: date) -> None:
    store = demo(today)
    diary = Diary(store.meetings(), today)
    actions = store.all(Action)
    assert len(outstanding(actions, diary)) == 7
    assert [action.ref.rpartition("/")[2] for action in overdue(actions, diary)] == ["3.1"]
    assert len(completed_since_last_meeting(actions, diary)) == 6
    coming = diary.coming()
    assert coming is not None
    assert coming.status == "planned"
    by = publish_agenda_by(coming.on)
    assert today < by <= working_day(today, 1)
    assert all(m.status in HELD | {"cancelled"} for m in store.meetings() if m.on < today)
    assert all(change.at.date() <= today for change in store.changes())


@given(days)
def test_the_agenda_is_to_be_published_on_the_next_working_day(today: date) -> None:
    on = next_meeting_day(today)
    assert is_working_day(on)
    assert publish_agenda_by(on) == working_day(today, 1)


def test_it_is_the_same_every_time() -> None:
    one, other = demo(TUESDAY), demo(TUESDAY)
    for model in (Action, AgendaItem, Attendance, Decision, Meeting, Person, Visit):
        assert one.all(model) == other.all(model)


def test_six_years_hold_six_meetings_each_one_of_them_the_young_peoples() -> None:
    held = [one for one in of_the_tuesday().meetings() if one.status in HELD]
    assert len(held) == 36
    assert sum(one.kind == "young people's" for one in held) == 6
    assert held[-1].on - held[0].on > timedelta(weeks=51 * 6 - 12)
    assert Counter(one.status for one in held) == {"signed": 33, "approved": 2, "circulated": 1}
    assert sum(one.status == "cancelled" for one in of_the_tuesday().meetings()) == 1


def test_the_next_agenda_is_ready_but_not_published() -> None:
    store = of_the_tuesday()
    coming = next(one for one in store.meetings() if one.status == "planned")
    items = store.of(AgendaItem, coming.id)
    assert coming.on == date(2016, 12, 1)
    assert len(items) == 9
    assert planned(items) == 125
    to_come = [p.title for item in items for p in item.papers if p.status == "to come"]
    assert to_come == ["Housing report", "IRO figures"]
    assert all(item.number == "" for item in items)
    [apologies] = store.of(Attendance, coming.id)
    assert (apologies.name, apologies.status) == ("Lee Dean", "apologies")
    assert "County Councillor Dean" in items[0].minutes
    assert items[0].minutes == items[0].generated
    assert [store.the(Meeting, one).on for one in coming.approves] == [date(2016, 9, 8)]


def test_what_waits_and_what_is_planned_is_there() -> None:
    store = of_the_tuesday()
    statuses = Counter(visit.status for visit in store.all(Visit))
    assert statuses["visited"] == 1
    assert statuses["planned"] == 3
    assert statuses["reported"] > 90
    assert {group.name: group.status for group in store.all(TaskGroup)} == {
        "Housing": "at work", "Mental health": "at work", "Core offer": "closed",
    }  # fmt: skip
    assert next(one.what for one in store.all(ForwardItem)) == "Council tax"
    assert {decision.status for decision in store.all(Decision)} == {
        "in force", "superseded", "implemented",
    }  # fmt: skip


def test_fourteen_members_are_expected_and_the_clerk_is_sam_grey() -> None:
    store = of_the_tuesday()
    members = [
        person
        for person in store.all(Person)
        if person.category == "Members"
        and all(term.until is None or term.until >= TUESDAY for term in person.terms_of_office)
    ]
    assert len(members) == 14
    assert store.the(Person, store.board.clerk or "").name == "Sam Grey"
    for person in store.all(Person):
        if person.young_person:
            assert len(person.name.split()) == 1 or len(person.name.split()[1]) == 1
            assert person.contact_via is not None


def test_every_owner_is_somebody_and_every_action_has_a_number() -> None:
    store = of_the_tuesday()
    for action in store.all(Action):
        assert action.owners
        assert all(owner.person or owner.body for owner in action.owners)
        assert action.ref
    assert {action.status for action in store.all(Action)} >= {
        "open", "in progress", "completed", "no longer needed",
    }  # fmt: skip


def test_no_placeholder_is_left_in_the_texts() -> None:
    store = of_the_tuesday()
    for item in store.all(AgendaItem):
        assert "{" not in item.minutes
        assert "}" not in item.minutes
        assert "??" not in item.minutes


def test_nobody_speaks_before_or_after_their_time() -> None:
    store = of_the_tuesday()
    for meeting in store.meetings():
        here = {one.name for one in store.of(Attendance, meeting.id) if one.status == "present"}
        for item in store.of(AgendaItem, meeting.id):
            if meeting.status in HELD and "elected members have been" in item.title:
                headings = [p for p in item.minutes.split("\n\n") if p.startswith("CC ")]
                for name in (one for one in headings if "." not in one):
                    assert any(who.endswith(name.removeprefix("CC ")) for who in here)


def understood(action: ActionReading) -> tuple[object, ...]:
    """What an action says, without how its owners and its day are written."""
    due = action.due or Due()
    owners = tuple((owner.person, owner.body) for owner in action.owners)
    return action.text, owners, due.on, due.next


def test_its_records_are_what_reading_the_minutes_finds() -> None:
    """The demo's texts are read by simple rules of their own; the language of minutes agrees."""
    store = of_the_tuesday()
    for meeting in store.meetings():
        record = store.meeting_record(meeting.id)
        context = Context(on=meeting.on, names=names_at(record))
        for item in record.items:
            paragraphs = item.minutes.split("\n\n")
            found = [one for text in paragraphs for one in read_passage(text, context)]
            actions = [one.reading for one in found if isinstance(one, FoundAction)]
            kept = [one.read for one in record.actions if one.item == item.id and one.read]
            assert [understood(one) for one in actions] == [understood(one) for one in kept]
            decided = [
                (one.text, one.verb)
                for one in found
                if isinstance(one, FoundDecision) and not one.suggested
            ]
            ours = [(one.text, one.verb) for one in record.decisions if one.item == item.id]
            assert decided == ours


def test_the_clock_goes_on_by_itself_on_the_day_it_was_made_for() -> None:
    clock = DemoClock()
    clock.to(date(2016, 9, 8), 18)
    first, second = clock(), clock()
    assert first < second < first + timedelta(seconds=1)
    clock.run(TUESDAY)
    assert clock().astimezone().date() == TUESDAY
    clock.to(date(2016, 12, 1), 18)
    assert clock().astimezone().date() == date(2016, 12, 1)
    clock.to(date(2016, 9, 8), 18)
    assert clock().astimezone().date() == date(2016, 12, 1)


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> str:
    ran = Clerk(tmp_path_factory.mktemp("home"))("demo")
    assert (ran.code, ran.err) == (0, "")
    return ran.out


def test_without_a_terminal_one_meeting_is_played_and_printed(played: str) -> None:
    assert played.startswith("# Corporate Parenting Board\n")
    assert "**DRAFT** minutes of the meeting held on Thursday, 1st December, 2016" in played
    assert "apologies were received and noted from County Councillor Whitby" in played
    assert "- County Councillor Lee Dean" in played
    assert "Actions from the meeting held on 1 December 2016" in played
    assert "Thursday, 16 March 2017 at 6.00 pm" in played


def test_the_question_which_sam_was_answered_in_the_play(played: str) -> None:
    assert "| Send the carers the thanks of the Board | Sam Grey |" in played


def test_coming_late_and_leaving_early_are_in_the_played_minutes(played: str) -> None:
    assert "arrived at " in played
    assert "left at " in played


def test_the_played_demo_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A folder of its own: other tests play the demo at the same time.
    spare = tmp_path / "spare"
    spare.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(spare))
    ran = Clerk(tmp_path)("demo", "--today", "2020-02-28")
    assert ran.code == 0
    assert list(spare.iterdir()) == []


def test_a_named_folder_keeps_the_demo_board(newcomer: Clerk) -> None:
    board = newcomer.home / "kept"
    assert newcomer("demo", "--board", str(board)).code == 0
    ran = newcomer("check", "--board", str(board))
    assert ran.code == 0
    assert newcomer("show", "1 dec 2016", "--board", str(board)).code == 0
