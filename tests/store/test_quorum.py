from __future__ import annotations

from dataclasses import replace
from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.models import (
    Attendance,
    AttendanceStatus,
    Board,
    Category,
    Meeting,
    Movement,
    Person,
    Quorum,
    Term,
)
from store.quorum import (
    expected_at,
    expected_people,
    in_office,
    is_present,
    needed,
    presence,
    unmarked,
    without_quorum,
)
from store.records import MeetingRecord, Register

ON = date(2016, 9, 8)
MEETING = Meeting(id="m", on=ON, time="18:00")
BOARD = Board(name="CPB", quorum=Quorum(number=2))


def member(id: str, category: str = "Members") -> Person:  # noqa: A002
    return Person(id=id, name=id, category=category)


def here(
    person: str,
    *movements: Movement,
    status: AttendanceStatus = "present",
    category: str = "Members",
    substitute_for: str | None = None,
) -> Attendance:
    return Attendance(
        id=f"m.{person}",
        meeting="m",
        person=person,
        name=person,
        category=category,
        status=status,
        movements=movements,
        substitute_for=substitute_for,
    )


def record(
    people: list[Person], *attendance: Attendance, board: Board = BOARD, meeting: Meeting = MEETING
) -> MeetingRecord:
    return MeetingRecord(
        board=board,
        meeting=meeting,
        attendance=attendance,
        register=Register(people={person.id: person for person in people}),
    )


@pytest.mark.parametrize(
    ("since", "until", "inside"),
    [
        (ON, ON, True),
        (None, None, True),
        (date(2016, 9, 9), None, False),
        (None, date(2016, 9, 7), False),
        (date(2015, 5, 1), date(2017, 5, 1), True),
    ],
)
def test_a_term_of_office_includes_its_first_and_last_day(
    since: date | None, until: date | None, inside: bool
) -> None:
    earlier = Term(since=date(2001, 1, 1), until=date(2002, 1, 1))
    person = Person(name="Ann", terms_of_office=(earlier, Term(since=since, until=until)))
    assert in_office(person, ON) is inside
    assert in_office(Person(name="Ann"), ON)


def test_young_people_guests_placeholders_and_former_members_are_not_expected() -> None:
    term = (Term(until=date(2015, 1, 1)),)
    people = [
        member("a"),
        Person(id="b", name="b", category="Members", young_person=True),
        Person(id="c", name="c", category="Members", guest=True),
        Person(id="d", name="d", category="Members", placeholder=True),
        Person(id="e", name="e", category="Members", merged_into="a"),
        Person(id="f", name="f", category="Members", terms_of_office=term),
        Person(id="g", name="g"),
        member("h", "Other attendees"),
    ]
    assert [person.id for person in expected_people(people, ON)] == ["a", "h"]


def test_unmarked_are_those_expected_and_not_yet_on_the_list() -> None:
    found = record([member("a"), member("b"), member("c")], here("a"), here("c", status="absent"))
    assert [person.id for person in unmarked(found)] == ["b"]


ARRIVED = Movement(kind="arrived", time="18:20")
LEFT = Movement(kind="left", time="19:00")


@pytest.mark.parametrize(
    ("movements", "at", "present"),
    [
        ((), "18:00", True),
        ((ARRIVED,), "18:19", False),
        ((ARRIVED,), "18:20", True),
        ((ARRIVED,), None, True),
        ((LEFT,), "18:59", True),
        ((LEFT,), "19:00", False),
        ((LEFT,), None, False),
        ((ARRIVED, LEFT), "18:00", False),
        ((ARRIVED, LEFT), "18:30", True),
        ((ARRIVED, LEFT), "19:30", False),
        ((Movement(kind="left"),), "18:01", False),
        ((Movement(kind="arrived"),), "18:01", True),
    ],
)
def test_people_are_there_between_arriving_and_leaving(
    movements: tuple[Movement, ...], at: str | None, present: bool
) -> None:
    assert is_present(here("a", *movements), MEETING, at) is present


def test_somebody_who_sent_apologies_is_not_there() -> None:
    assert not is_present(here("a", status="apologies"), MEETING)
    assert not is_present(here("a", status="absent"), MEETING)


def test_movements_after_midnight_come_after_those_before() -> None:
    night = Meeting(id="m", on=ON, time="22:00")
    left = here("a", Movement(kind="left", time="00:30"))
    assert is_present(left, night, "23:00")
    assert not is_present(left, night, "00:30")


@pytest.mark.parametrize(
    ("quorum", "expected", "number"),
    [
        (None, 14, None),
        (Quorum(), 14, None),
        (Quorum(number=5), 14, 5),
        (Quorum(number=5, fraction=(1, 2)), 14, 5),
        (Quorum(fraction=(1, 4)), 16, 4),
        (Quorum(fraction=(1, 4)), 17, 5),
        (Quorum(fraction=(1, 3)), 14, 5),
        (Quorum(fraction=(2, 3)), 4, 3),
        (Quorum(fraction=(1, 4)), 0, 0),
    ],
)
def test_the_quorum_is_a_number_or_a_share_rounded_up(
    quorum: Quorum | None, expected: int, number: int | None
) -> None:
    assert needed(Board(name="CPB", quorum=quorum), expected) == number


@given(st.integers(0, 200), st.integers(1, 5), st.integers(1, 5))
def test_a_share_is_never_less_than_the_share_and_never_a_whole_one_more(
    expected: int, over: int, under: int
) -> None:
    number = needed(Board(name="CPB", quorum=Quorum(fraction=(over, under))), expected)
    assert number is not None
    assert expected * over <= number * under < expected * over + under


def test_the_line_counts_members_and_says_whether_the_quorum_is_met() -> None:
    people = [member("a"), member("b"), member("c"), member("o", "Other attendees")]
    attendance = [here("a"), here("o", category="Other attendees")]
    short = presence(record(people, *attendance))
    assert (short.present, short.expected, short.met) == (1, 3, False)
    assert short.line == "Members 1 of 3 · quorum 2, not met"
    enough = presence(record(people, *attendance, here("b")))
    assert enough.met
    assert enough.line == "Members 2 of 3 · quorum 2"


def test_a_board_without_a_quorum_says_only_who_is_there() -> None:
    free = presence(record([member("a")], here("a"), board=Board(name="CPB")))
    assert free.met
    assert free.line == "Members 1 of 1"


def test_categories_that_count_are_all_counted_and_named() -> None:
    both = Board(
        name="CPB",
        categories=(Category(name="Members", counts=True), Category(name="Elders", counts=True)),
    )
    found = presence(record([member("a"), member("e", "Elders")], here("a"), board=both))
    assert found.line == "Members and Elders 1 of 2"
    none = Board(name="CPB", categories=(Category(name="Members"),))
    assert presence(record([member("a")], here("a"), board=none)).line == "Present 0 of 0"


def test_a_young_person_is_counted_when_there_and_never_missed() -> None:
    jay = Person(id="jay", name="Jay", category="Members", young_person=True)
    people = [member("a"), jay]
    assert presence(record(people, here("a"))).expected == 1
    there = presence(record(people, here("a"), here("jay")))
    assert (there.present, there.expected) == (2, 2)
    away = msgspec.structs.replace(here("jay", status="apologies"), young_person=True)
    assert presence(record(people, here("a"), away)).expected == 1


def test_the_share_is_of_those_expected_not_of_those_who_came() -> None:
    third = Board(name="CPB", quorum=Quorum(fraction=(1, 3)))
    people = [member("a"), member("b"), member("c")]
    guests = [here(f"g{n}") for n in range(6)]
    assert presence(record(people, *guests, board=third)).needed == 1


def test_a_substitute_counts_in_place_of_the_member() -> None:
    people = [member("a"), member("b")]
    attendance = [here("a", status="apologies"), here("s", substitute_for="a"), here("b")]
    found = presence(record(people, *attendance))
    assert (found.present, found.expected) == (2, 2)
    away = msgspec.structs.replace(attendance[1], status="absent")
    assert presence(record(people, attendance[0], away, here("b"))).expected == 3


def test_apologies_of_somebody_no_longer_in_the_register_still_count_as_expected() -> None:
    assert presence(record([], here("x", status="apologies"))).expected == 1


def test_the_category_as_at_the_meeting_counts() -> None:
    found = presence(record([member("a")], here("a", category="Other attendees")))
    assert (found.present, found.expected) == (0, 0)


def opened(people: list[Person], *attendance: Attendance, at: str = "18:00") -> MeetingRecord:
    found = record(people, *attendance)
    return replace(found, meeting=msgspec.structs.replace(found.meeting, opened_at=at))


def left(time: str | None) -> Movement:
    return Movement(kind="left", time=time)


def arrived(time: str | None) -> Movement:
    return Movement(kind="arrived", time=time)


@pytest.mark.parametrize(
    ("first", "second", "stretches"),
    [
        ((), (), []),
        ((left("19:00"),), (), [("19:00", None)]),
        ((arrived("18:20"),), (), [("18:00", "18:20")]),
        ((arrived("17:50"),), (), []),
        ((left("18:30"), arrived("18:40")), (left("19:00"),), [("18:30", "18:40"),
                                                            ("19:00", None)]),
        ((left("18:30"), arrived("18:50")), (left("18:40"), arrived("18:55")),
         [("18:30", "18:55")]),
        ((left(None),), (), [("18:00", None)]),
        ((left("00:10"),), (), [("00:10", None)]),
    ],
)  # fmt: skip
def test_when_there_were_too_few(
    first: tuple[Movement, ...],
    second: tuple[Movement, ...],
    stretches: list[tuple[str, str | None]],
) -> None:
    people = [member("a"), member("b")]
    assert without_quorum(opened(people, here("a", *first), here("b", *second))) == stretches


def test_too_few_are_not_told_of_where_nothing_is_known() -> None:
    people = [member("a"), member("b")]
    assert without_quorum(opened(people)) == []
    assert without_quorum(opened(people, here("a"))) == [("18:00", None)]
    assert without_quorum(record(people, here("a"))) == []
    free = replace(opened(people, here("a")), board=Board(name="CPB"))
    assert without_quorum(free) == []


def test_a_closed_meeting_expects_who_was_expected_then() -> None:
    people = [member("a"), member("b"), member("new")]
    found = record(people, here("a"))
    closed = msgspec.structs.replace(MEETING, status="draft", expected=("b", "a", "gone"))
    then = replace(found, meeting=closed)
    assert [one.id for one in expected_at(then)] == ["b", "a"]
    assert (presence(then).expected, presence(found).expected) == (2, 3)
    assert [one.id for one in unmarked(then)] == ["b"]
    again = replace(found, meeting=msgspec.structs.replace(closed, status="in progress"))
    assert [one.id for one in expected_at(again)] == ["a", "b", "new"]
    older = replace(found, meeting=msgspec.structs.replace(closed, expected=()))
    assert [one.id for one in expected_at(older)] == ["a", "b", "new"]


def test_two_entries_made_one_are_expected_once() -> None:
    kept, merged = member("a"), msgspec.structs.replace(member("b"), merged_into="a")
    closed = msgspec.structs.replace(MEETING, status="draft", expected=("a", "b"))
    found = replace(record([kept, merged]), meeting=closed)
    assert [one.id for one in expected_at(found)] == ["a"]


def test_a_meeting_from_a_file_expects_only_whom_it_names() -> None:
    imported = msgspec.structs.replace(MEETING, status="draft", imported=True)
    found = record([member("a"), member("b")], here("a"), here("x", status="apologies"))
    found = replace(found, meeting=imported)
    assert (unmarked(found), presence(found).expected) == ([], 2)
