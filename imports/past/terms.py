"""When people of past minutes were in office, as far as the lists of people tell."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date

from store.models import Meeting, Person, Term
from store.records import MeetingRecord


def is_recent(on: date, newest: date) -> bool:
    """Whether a meeting lies in the newest twelve months of what is imported."""
    return (on.year + 1, on.month, on.day) > (newest.year, newest.month, newest.day)


def terms_after(
    records: Sequence[MeetingRecord],
    people: Mapping[str, Person],
    new: Collection[str],
    meetings: Iterable[Meeting],
) -> dict[str, tuple[Term, ...]]:
    """The terms of office that follow from the lists of people, by the person.

    Somebody new to the register was in office from the first to the last meeting that lists them,
    and still is when that is among the newest twelve months. Somebody known keeps what the clerk
    said of them; only a term that came from such lists itself grows with more of them. Young
    people, guests and placeholders are expected nowhere, so they have none.

    Args:
        records: The meetings that are imported.
        people: Everybody on the register, with those who are new.
        new: The ids of the new ones.
        meetings: Every meeting of the board, to tell a term that came from lists.
    """
    listed: dict[str, list[date]] = {}
    for record in records:
        for one in record.attendance:
            listed.setdefault(one.person, []).append(record.meeting.on)
    newest = max((one.meeting.on for one in records), default=date.min)
    read = {one.on for one in meetings if one.imported}
    found: dict[str, tuple[Term, ...]] = {}
    for who, days in listed.items():
        person = people.get(who)
        if person is None or person.young_person or person.guest or person.placeholder:
            continue
        known = None if who in new else _from_lists(person, read)
        if who in new or known is not None:
            term = _grown(known, min(days), max(days), newest)
            if (term,) != person.terms_of_office:
                found[who] = (term,)
    return found


def _grown(term: Term | None, first: date, last: date, newest: date) -> Term:
    """A term with the days somebody is listed on."""
    if term is None:
        return Term(since=first, until=None if is_recent(last, newest) else last)
    since = min(term.since or first, first)
    if term.until is None or last <= term.until:
        return Term(since=since, until=term.until)
    return Term(since=since, until=None if is_recent(last, newest) else last)


def _from_lists(person: Person, read: Collection[date]) -> Term | None:
    """The one term of somebody that lists of people gave: it begins and ends with a meeting."""
    if len(person.terms_of_office) != 1:
        return None
    term = person.terms_of_office[0]
    ends = term.until is None or term.until in read
    return term if term.since in read and ends else None
