"""Three real meetings, read as a clerk would have wanted them read."""

from __future__ import annotations

import pytest

from imports.names import Names
from imports.paragraphs import passages
from imports.reading import (
    Context,
    Found,
    FoundAction,
    FoundAttendance,
    FoundDecision,
    FoundVisit,
    read_passage,
)
from tests.imports.lancashire import MINUTES, RealMeeting, real_meeting

pytestmark = pytest.mark.skipif(not MINUTES.exists(), reason="the real minutes are not here")
DAYS = ("2016-06-16", "2016-08-04", "2016-09-08")


def read_all(meeting: RealMeeting, names: Names) -> list[Found]:
    context = Context(on=meeting.on, names=names)
    return [each for p in passages(meeting.text) for each in read_passage(p.text, context)]


@pytest.mark.parametrize("day", DAYS)
def test_every_action_is_read_with_its_text_and_owners_as_written(day: str) -> None:
    meeting = real_meeting(day)

    found = [each for each in read_all(meeting, meeting.names()) if isinstance(each, FoundAction)]

    expected = [(each["text"], each["owner_as_written"]) for each in meeting.truth["actions"]]
    assert [
        (each.reading.text, " and ".join(owner.written for owner in each.reading.owners))
        for each in found
    ] == expected


@pytest.mark.parametrize("day", DAYS)
def test_every_owner_is_understood_once_sam_was_asked_about(day: str) -> None:
    meeting = real_meeting(day)
    names = meeting.names({"sam": meeting.id_of("Sam Gorton")})

    found = [each for each in read_all(meeting, names) if isinstance(each, FoundAction)]

    understood = [
        [
            names.register.people[owner.person].name if owner.person else owner.written
            for owner in each.reading.owners
        ]
        for each in found
    ]
    assert understood == [each["owners"] for each in meeting.truth["actions"]]


@pytest.mark.parametrize("day", DAYS)
def test_the_decisions_of_the_board_are_suggested_and_no_others(day: str) -> None:
    meeting = real_meeting(day)

    found = [each for each in read_all(meeting, meeting.names()) if isinstance(each, FoundDecision)]

    assert all(each.suggested for each in found)
    assert [(each.text, each.verb) for each in found] == [
        (each["text"], each["verb"]) for each in meeting.truth["decisions"]
    ]


@pytest.mark.parametrize("day", ["2016-06-16", "2016-09-08"])
def test_the_apologies_sentence_names_everybody_who_sent_them(day: str) -> None:
    meeting = real_meeting(day)

    found = [
        each
        for each in read_all(meeting, meeting.names())
        if isinstance(each, FoundAttendance) and each.status == "apologies"
    ]

    expected = [
        meeting.id_of(each["name"])
        for each in meeting.truth["attendance"]
        if each["status"] == "apologies"
    ]
    assert [entry.person for each in found for entry in each.entries] == expected


def test_sam_is_asked_about_when_three_are_in_the_room() -> None:
    names = real_meeting("2016-09-08").names()

    sam = names.resolve("Sam")

    assert sam.question == "Which Sam?"
    assert [each.label for each in sam.candidates] == ["Sam Gorton (you)", "Sam R", "Sam W"]


def test_the_one_visit_told_of_by_those_who_made_it_is_suggested() -> None:
    meeting = real_meeting("2016-09-08")

    found = [each for each in read_all(meeting, meeting.names()) if isinstance(each, FoundVisit)]

    assert [(each.kind, [o.written for o in each.visitors]) for each in found] == [
        ("Reg 22", ["CC Prynn", "CC Brown"])
    ]
