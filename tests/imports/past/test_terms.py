"""When people of past minutes were in office, as far as the lists of people tell."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

import pytest

from imports.past.terms import is_recent, terms_after
from store.models import Attendance, Board, Meeting, Person, Term
from store.records import MeetingRecord

BOARD = Board(name="Elm Board")
MAY, JULY, MARCH = date(2017, 5, 4), date(2017, 7, 6), date(2019, 3, 7)
HOLT = Person(id="holt", name="Ann Holt")


def record(on: date, *who: str, imported: bool = True) -> MeetingRecord:
    key = on.isoformat()
    meeting = Meeting(id=key, on=on, imported=imported)
    there = [Attendance(id=f"{key}.{one}", meeting=key, person=one, name=one) for one in who]
    return MeetingRecord(board=BOARD, meeting=meeting, attendance=tuple(there))


def terms(
    *records: MeetingRecord,
    person: Person = HOLT,
    new: Collection[str] = (),
    known: Collection[MeetingRecord] = (),
) -> tuple[Term, ...] | None:
    meetings = [one.meeting for one in (*records, *known)]
    return terms_after(records, {person.id: person}, new, meetings).get(person.id)


def of(*dates: date | None) -> Person:
    return Person(
        id="holt", name="Ann Holt", terms_of_office=(Term(since=dates[0], until=dates[1]),)
    )


@pytest.mark.parametrize(
    ("on", "recent"),
    [
        (date(2019, 3, 7), True),
        (date(2018, 3, 8), True),
        (date(2018, 3, 7), False),
        (date(2018, 2, 28), False),
        (date(2018, 4, 1), True),
        (date(2017, 12, 31), False),
    ],
)
def test_the_newest_twelve_months_are_recent(on: date, recent: bool) -> None:
    assert is_recent(on, MARCH) is recent


def test_somebody_new_was_in_office_from_the_first_to_the_last_list() -> None:
    lists = (record(JULY, "holt"), record(MAY, "holt"), record(MARCH, "dean"))
    assert terms(*lists, new=["holt"]) == (Term(since=MAY, until=JULY),)


def test_somebody_new_still_is_in_office_when_listed_of_late() -> None:
    assert terms(record(MAY, "holt"), record(JULY, "holt"), new=["holt"]) == (Term(since=MAY),)


@pytest.mark.parametrize(
    "person",
    [
        Person(id="holt", name="Ash", young_person=True),
        Person(id="holt", name="Ann Holt", guest=True),
        Person(id="holt", name="Somebody", placeholder=True),
    ],
)
def test_young_people_guests_and_placeholders_have_no_term(person: Person) -> None:
    assert terms(record(MAY, "holt"), person=person, new=["holt"]) is None


def test_whoever_is_not_on_the_register_has_no_term() -> None:
    assert terms_after([record(MAY, "dean")], {"holt": HOLT}, ["dean"], []) == {}
    both = terms_after([record(MAY, "dean", "holt")], {"holt": HOLT}, ["dean", "holt"], [])
    assert both == {"holt": (Term(since=MAY),)}, "the others of the list have theirs"
    assert terms_after([], {"holt": HOLT}, ["holt"], []) == {}


def test_somebody_known_keeps_what_the_clerk_said() -> None:
    assert terms(record(MAY, "holt")) is None, "no term was said"
    assert terms(record(JULY, "holt"), person=of(date(2017, 1, 1), None)) is None
    assert (
        terms(record(JULY, "holt"), person=of(MAY, date(2017, 6, 1)), known=[record(MAY)]) is None
    )
    by_hand = [record(MAY, imported=False)]
    assert terms(record(JULY, "holt"), person=of(MAY, None), known=by_hand) is None
    two = Person(id="holt", name="Ann Holt", terms_of_office=(Term(since=MAY), Term(since=JULY)))
    assert terms(record(JULY, "holt"), record(MAY), person=two) is None


@pytest.mark.parametrize(
    ("before", "listed", "after"),
    [
        ((JULY, None), MAY, (MAY, None)),
        ((JULY, JULY), MAY, (MAY, JULY)),
        ((MAY, MAY), JULY, (MAY, JULY)),
        ((MAY, MAY), MARCH, (MAY, None)),
        ((MAY, JULY), MAY, None),
        ((MAY, JULY), JULY, None),
        ((MAY, None), MARCH, None),
        ((MAY, None), JULY, None),
    ],
)
def test_a_term_from_lists_grows_with_more_of_them(
    before: tuple[date | None, date | None],
    listed: date,
    after: tuple[date | None, date | None] | None,
) -> None:
    records = [record(day, "holt") if day == listed else record(day) for day in (MAY, JULY, MARCH)]
    found = terms(*records, person=of(*before))
    assert found == (after and (Term(since=after[0], until=after[1]),))
