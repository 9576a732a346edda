"""A meeting as read, made into documents: its facts, people, items, and what is asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from imports.past.making import documents_of
from imports.past.proposal import Proposal, Proposing
from imports.past.read import Doubt, ReadItem, ReadMeeting, ReadMove, ReadParagraph, ReadPerson
from imports.past.review import Review
from store.models import Attendance, Meeting, Movement, NextMeeting
from store.records import MeetingRecord, Register
from tests.imports.past.fictional import BOARD, HOLT, ids, setting

ON = date(2017, 5, 4)
ANN = ReadPerson("Ann Holt", title="County Councillor", category="Members", line=5)
LEE = ReadPerson(
    "Lee Dean", title="Mr", organisation="Elm Trust", role="Carer", category="Guests", line=6
)
BINS = ReadItem("Bins", number="1", paragraphs=(ReadParagraph("They are full.", 9),), line=8)
BASE = ReadMeeting(body=BOARD.name, on=ON, people=(ANN, LEE), items=(BINS,), first_line=2)


def propose(read: ReadMeeting = BASE, **review: Any) -> Proposal:
    return Proposing(setting(), ids()).propose(read, Review(**review))


def meeting(**facts: Any) -> Meeting:
    return propose(replace(BASE, **facts)).record.meeting


def marks(*people: ReadPerson, **more: Any) -> list[Attendance]:
    return list(propose(replace(BASE, people=people, **more)).record.attendance)


@pytest.mark.parametrize(
    ("fact", "said", "field"),
    [
        ("time", "18:00", "time"), ("ended", "19:30", "closed_at"), ("venue", "Hall", "venue"),
        ("refreshments", "17:30", "refreshments"), ("title", "Away day", "title"),
        ("meeting_kind", "extraordinary", "kind"),
        ("next_meeting", NextMeeting(on=date(2017, 7, 6)), "next_meeting"),
    ],
)  # fmt: skip
def test_a_fact_of_the_file_is_one_of_the_meeting(fact: str, said: Any, field: str) -> None:
    assert getattr(meeting(**{fact: said}), field) == said


@pytest.mark.parametrize(
    ("approved", "status"), [(True, "approved"), (False, "draft"), (None, "circulated")]
)
def test_the_status_of_minutes(approved: bool | None, status: str) -> None:
    found = meeting(approved=approved)
    assert (found.status, found.imported, found.takes_actions) == (status, True, True)


def test_young_peoples_meetings_take_no_actions() -> None:
    assert not meeting(meeting_kind="young people's").takes_actions


def test_who_presided_is_told_when_that_was_not_the_chair() -> None:
    both = meeting(chair="Ann Holt", presiding="ann holt")
    assert (both.chair, both.presiding) == ("holt", None)
    other = propose(replace(BASE, chair="Ann Holt", presiding="Lee Dean", clerk="Sam Grey")).record
    lee = next(one.person for one in other.attendance if one.name == "Lee Dean")
    assert (other.meeting.chair, other.meeting.presiding) == ("holt", lee)
    assert other.meeting.clerk
    assert other.register.people[other.meeting.clerk].name == "Sam Grey"
    assert meeting().chair is None


def test_the_board_and_council_show_as_the_file_names_them() -> None:
    found = propose(replace(BASE, council="Elm Council"))
    assert (found.record.board.name, found.record.board.council) == (BOARD.name, "Elm Council")
    named = propose(replace(BASE, body="Other Board"), accepted=True).record.board
    assert (named.name, named.council) == ("Other Board", BOARD.council)


def test_a_person_is_marked_as_the_file_tells() -> None:
    away = replace(LEE, status="apologies", remote=True)
    ann, lee = marks(ANN, away)
    assert (ann.person, ann.title, ann.category, ann.status) == (
        "holt",
        "County Councillor",
        "Members",
        "present",
    )
    assert (lee.name, lee.title, lee.organisation, lee.role) == (
        "Lee Dean",
        "Mr",
        "Elm Trust",
        "Carer",
    )
    assert (lee.status, lee.remote, lee.young_person) == ("apologies", True, False)
    assert lee.id == f"{lee.meeting}.{lee.person}"


def test_a_name_listed_twice_is_marked_once() -> None:
    first, *others = marks(ANN, replace(ANN, role="Chair", line=9))
    assert (first.role, others) == ("", [])


def test_somebody_who_was_away_has_the_category_they_have_on_the_register() -> None:
    away = replace(ANN, category="Apologies", status="apologies")
    assert marks(away)[0].category == "Members"
    assert marks(replace(ANN, category="Visitors"))[0].category == "Visitors"
    assert marks(replace(ANN, category=""))[0].category == "Members"


def test_a_young_person_keeps_no_title_and_no_whole_name() -> None:
    (found,) = marks(ReadPerson("Sam W", title="Mr", young=True, line=7))
    assert (found.name, found.title, found.young_person) == ("Sam W", "", True)


def test_a_substitute_is_linked_to_whom_they_stood_in_for() -> None:
    assert marks(ANN, replace(LEE, substitute_for="Ann Holt"))[1].substitute_for == "holt"
    assert marks(ANN, LEE)[1].substitute_for is None


@pytest.mark.parametrize(
    ("said", "movements"),
    [
        ({"arrived": "18:20"}, [("arrived", "18:20", False)]),
        ({"left": "19:00"}, [("left", "19:00", False)]),
        ({"arrived": "1"}, [("arrived", None, True)]),
        ({"left": "9"}, [("left", None, False)]),
        ({"arrived": "1", "left": "19:00"}, [("arrived", None, True), ("left", "19:00", False)]),
        (
            {"moves": (ReadMove("left", "18:30", "1"), ReadMove("arrived", None, "7"))},
            [("left", "18:30", True), ("arrived", None, False)],
        ),
        ({}, []),
    ],
)
def test_comings_and_goings(said: dict[str, Any], movements: list[Any]) -> None:
    found = propose(replace(BASE, people=(replace(ANN, **said),))).record
    items = {True: found.items[0].id, False: None}
    assert list(found.attendance[0].movements) == [
        Movement(kind=kind, time=time, item=items[at]) for kind, time, at in movements
    ]


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("title", "Gates"),
        ("number", "4"),
        ("heading", "Part A"),
        ("subtopics", ("Iron",)),
        ("leads", ("Jo",)),
        ("planned_minutes", 15),
        ("purpose", "to note"),
        ("kind", "information"),
        ("standing", "apologies"),
    ],
)
def test_an_item_is_made_as_read(field: str, said: Any) -> None:
    (found,) = propose(replace(BASE, items=(replace(BINS, **{field: said}),))).record.items
    assert getattr(found, field) == said
    assert (found.position, found.minutes, found.exempt) == (1, "They are full.", None)


def test_items_have_their_places_paragraphs_and_exemption() -> None:
    two = (ReadParagraph("One.", 9), ReadParagraph("Two.", 11))
    secret = replace(BINS, title="Pay", exempt_paragraph="3", paragraphs=two)
    first, second = propose(replace(BASE, items=(BINS, secret))).record.items
    assert (first.position, second.position, second.minutes) == (1, 2, "One.\n\nTwo.")
    assert second.exempt
    assert second.exempt.paragraph == "3"
    assert first.meeting == second.meeting


def test_rows_list_people_then_items_and_what_is_left_out_keeps_its_place() -> None:
    found = propose(skipped=frozenset({"person/0", "item/0"}))
    assert [(row.key, row.line, row.out) for row in found.rows] == [
        ("person/0", 5, True), ("person/1", 6, False), ("item/0", 8, True),
    ]  # fmt: skip
    left, kept, item = (row.document for row in found.rows)
    assert isinstance(left, Attendance)
    assert (left.name, left.title, left.status) == ("Ann Holt", "County Councillor", "present")
    assert kept == found.record.attendance[0]
    assert item.id == "item/0"
    assert "Bins" in str(item)
    again = propose(skipped=frozenset({"person/1"})).rows
    assert [(row.key, row.out) for row in again] == [
        ("person/0", False),
        ("person/1", True),
        ("item/0", False),
    ]


def test_two_lines_that_contradict_are_asked_about_until_answered() -> None:
    twice = Doubt(6, "Lee Dean is listed twice.", "person", name="Lee Dean", lines=(6, 9))
    found = propose(replace(BASE, doubts=(twice, Doubt(3, "Another thing."))))
    (asked,) = [one for one in found.questions if one.key.startswith("status/")]
    assert (asked.key, asked.doubt) == ("status/lee dean", twice)
    assert [(one.value, one.label) for one in asked.choices] == [
        ("present", "line 6 holds: present"), ("apologies", "line 9 holds: apologies"),
        ("absent", "line 9 holds: absent"),
    ]  # fmt: skip
    assert [one.message for one in found.doubts] == ["Another thing."]
    answered = propose(replace(BASE, doubts=(twice,)), answers={"status/lee dean": "absent"})
    assert not [one for one in answered.questions if one.key.startswith("status/")]
    assert [one.status for one in answered.record.attendance] == ["present", "absent"]


def test_a_name_answered_is_kept_with_the_meeting() -> None:
    answers = {"name/sam": "holt", "name/jo": "", "person/x": "y"}
    assert propose(answers=answers).record.meeting.names == {"sam": "holt"}


def test_a_chair_typed_as_on_the_register_is_that_person() -> None:
    found = propose(replace(BASE, people=(LEE,)), corrections={"chair": "Ann Holt"})
    assert found.record.meeting.chair == "holt"
    assert sorted(found.record.register.people) == sorted(
        {"holt", found.record.attendance[0].person}
    )


def test_the_meeting_stands_among_the_others_by_its_day() -> None:
    def other(name: str, on: date, time: str) -> MeetingRecord:
        return MeetingRecord(board=BOARD, meeting=Meeting(id=name, on=on, time=time, title=name))

    known = setting(
        other("june", date(2017, 6, 1), "10:00"), other("march", date(2017, 3, 2), "10:00")
    )
    read = replace(BASE, approves=(date(2017, 3, 2), date(2016, 1, 1)))
    record = Proposing(known, ids()).propose(read).record
    assert [one.on.month for one in record.meetings] == [3, 5, 6]
    assert record.meeting.approves == ("march",)


def test_of_two_meetings_on_one_day_the_earlier_stands_first() -> None:
    other = Meeting(id="ten", on=ON, time="10:00"), Meeting(id="some time", on=ON)
    known = replace(setting(), meetings=other, records={})
    record = Proposing(known, ids()).propose(replace(BASE, time="09:00")).record
    assert [one.time for one in record.meetings] == [None, "09:00", "10:00"]


def test_the_same_minutes_add_only_what_they_tell_of_somebody() -> None:
    read = replace(BASE, people=(replace(ANN, organisation="Elm Trust"), LEE))
    first = Proposing(setting(), ids()).propose(read).record
    known = setting(first)
    assert Proposing(known, ids()).propose(read).added == ()
    less = Register({**first.register.people, "holt": HOLT})
    again = Proposing(replace(known, register=less), ids()).propose(read)
    assert [one.id for one in again.added] == ["holt"]
    assert again.record.register.people["holt"].organisation == "Elm Trust"


def test_a_document_of_this_program_has_the_categories_it_prints() -> None:
    away = replace(ANN, category="Visitors", status="apologies")
    assert marks(away, own=True)[0].category == "Visitors"
    assert marks(away)[0].category == "Members"


def test_documents_are_known_by_their_ids() -> None:
    record = propose().record
    every = documents_of(record)
    assert set(every) == {
        record.meeting.id, *(one.id for one in (*record.items, *record.attendance)),
    }  # fmt: skip
    assert every[record.meeting.id] == record.meeting
    assert HOLT.id in {one.person for one in record.attendance}
