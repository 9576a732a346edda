"""Who can be named at a meeting, and who is the likelier one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import msgspec

from imports.meeting_names import names_at
from store.models import Attendance, Board, Meeting, Person, Term
from store.records import MeetingRecord, Register

PEOPLE = (
    Person(id="holt", name="Ann Holt", category="Members"),
    Person(id="dean", name="Lee Dean", category="Members"),
    Person(id="gone", name="Kit Gone", category="Members",
           terms_of_office=(Term(until=date(2016, 9, 7)),)),
    Person(id="grey", name="Sam Grey", guest=True),
    Person(id="jay", name="Jay", young_person=True),
    Person(id="fox", name="Kim Fox", guest=True),
    Person(id="reed", name="Bo Reed", guest=True),
)  # fmt: skip
MEETING = Meeting(id="m", on=date(2016, 9, 8))
RECORD = MeetingRecord(
    board=Board(name="Board", chair="holt", clerk="grey"),
    meeting=MEETING,
    attendance=(Attendance(meeting="m", person="fox", name="Kim Fox"),),
    register=Register(people={one.id: one for one in PEOPLE}),
)


def with_meeting(**fields: object) -> MeetingRecord:
    return replace(RECORD, meeting=msgspec.structs.replace(MEETING, **fields))


def test_those_marked_expected_or_young_come_first() -> None:
    assert names_at(RECORD).attendance == {"holt", "dean", "jay", "fox"}


def test_the_chair_is_who_presides_or_else_the_meetings_or_else_the_boards() -> None:
    assert names_at(RECORD).chair == "holt"
    assert names_at(with_meeting(chair="dean")).chair == "dean"
    assert names_at(with_meeting(chair="dean", presiding="fox")).chair == "fox"


def test_me_is_the_boards_clerk_whoever_clerks_the_meeting() -> None:
    assert (names_at(RECORD).clerk, names_at(RECORD).you) == ("grey", "grey")
    covered = names_at(with_meeting(clerk="reed"))
    assert (covered.clerk, covered.you) == ("reed", "grey")


def test_what_was_answered_at_the_meeting_holds() -> None:
    answered = names_at(with_meeting(names={"bee": "reed"}))
    assert answered.resolve("Bee").owner.person == "reed"
    assert names_at(RECORD).resolve("Bee").owner.person is None
