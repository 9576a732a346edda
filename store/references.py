"""Numbers of items, actions and decisions, and references to them.

A reference is `2016-09-08/3.1` (the meeting's day, the item's number, a count in the item) or
`2016-09-08/D2`. It is provisional, the order in the text, until it is issued; an issued one
never changes and is never given again.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import TypeVar

from store.calendar import MONTHS
from store.models import Action, AgendaItem, Decision, Meeting
from store.records import BoardRecord, MeetingRecord
from store.short_reference import local_part, whole_reference
from store.short_reference import short_reference as short_reference

T = TypeVar("T", Action, Decision)
D = TypeVar("D", Action, Decision, AgendaItem)

NO_ITEM = "A"
"""Stands for the item in the reference of an action that belongs to none: "A.1"."""


def item_numbers(items: Sequence[AgendaItem]) -> dict[str, str]:
    """The number of each item by id.

    Numbers already given stay. Before any is given they are 1, 2, 3 in the order of the agenda;
    afterwards a late item gets the next after the highest: "10", or "98/20" after "97/20".
    """
    ordered = sorted(items, key=lambda item: item.position)
    count, suffix = _highest(item.number for item in ordered)
    numbers: dict[str, str] = {}
    for item in ordered:
        if item.number:
            numbers[item.id] = item.number
        else:
            count += 1
            numbers[item.id] = f"{count}{suffix}"
    return numbers


def meeting_reference(meeting: Meeting, meetings: Iterable[Meeting]) -> str:
    """The first part of a reference: `2016-09-08`, `2016-09-08-2` for the second that day."""
    that_day = sorted({other.id for other in meetings if other.on == meeting.on} | {meeting.id})
    place = that_day.index(meeting.id)
    return meeting.on.isoformat() + (f"-{place + 1}" if place else "")


def numbered(record: MeetingRecord) -> dict[str, str]:
    """The number of each action within its meeting, by id: "3.1"; issued or provisional."""
    return {identity: local_part(ref) for identity, ref in action_references(record).items()}


def numbered_decisions(record: MeetingRecord) -> dict[str, str]:
    """The number of each decision within its meeting, by id: "D2"."""
    return {identity: local_part(ref) for identity, ref in decision_references(record).items()}


def action_references(record: MeetingRecord) -> dict[str, str]:
    """The whole reference of each action, by id, in the order of the text."""
    prefix = _prefix(record)
    numbers = item_numbers(record.items)
    last = _last_given(action.ref for action in record.actions)
    references: dict[str, str] = {}
    for action in in_text_order(record.actions, record.items):
        reference = action.ref
        if not reference:
            group = f"{prefix}/{item_number_in_reference(numbers.get(action.item or '', NO_ITEM))}"
            last[group] = last.get(group, 0) + 1
            reference = f"{group}.{last[group]}"
        references[action.id] = reference
    return references


def decision_references(record: MeetingRecord) -> dict[str, str]:
    """The whole reference of each decision, by id; a mere suggestion has none."""
    prefix = _prefix(record)
    taken = [_decision_count(decision.ref) for decision in record.decisions]
    count = max(taken, default=0)
    references: dict[str, str] = {}
    for decision in in_text_order(record.decisions, record.items):
        if decision.ref:
            references[decision.id] = decision.ref
        elif not decision.suggested and not decision.dismissed:
            count += 1
            references[decision.id] = f"{prefix}/D{count}"
    return references


def issue(record: MeetingRecord, only: Collection[str] | None = None) -> dict[str, str]:
    """The references to give now, by id of the action or decision.

    Args:
        record: The meeting; what has a reference already keeps it and is left out.
        only: Ids of those that are quoted, printed or mailed; None issues all, as at the close.
            Those before them in the same item are issued too, so that 3.1 stays 3.1.
    """
    actions = action_references(record)
    decisions = decision_references(record)
    given = {action.id for action in record.actions if action.ref}
    given |= {decision.id for decision in record.decisions if decision.ref}
    wanted = _up_to(actions, only) | _up_to(decisions, only)
    return {
        identity: reference
        for identity, reference in {**actions, **decisions}.items()
        if identity in wanted and identity not in given
    }


def board_references(record: BoardRecord) -> dict[str, str]:
    """The whole reference of every action and decision of a board, by id."""
    found: dict[str, str] = {}
    items = _by_meeting(record.items.values())
    actions = _by_meeting(record.actions)
    decisions = _by_meeting(record.decisions)
    days: dict[date, tuple[Meeting, ...]] = {}
    for meeting in record.meetings:
        days[meeting.on] = (*days.get(meeting.on, ()), meeting)
    for meeting in record.meetings:
        one = MeetingRecord(
            board=record.board,
            meeting=meeting,
            items=tuple(items.get(meeting.id, ())),
            actions=tuple(actions.get(meeting.id, ())),
            decisions=tuple(decisions.get(meeting.id, ())),
            meetings=days[meeting.on],
        )
        if one.actions or one.decisions:
            found.update(action_references(one))
            found.update(decision_references(one))
    return found


def in_text_order(found: Iterable[T], items: Sequence[AgendaItem]) -> list[T]:
    """Actions or decisions as they come in the minutes; those without a place come last."""
    positions = {item.id: item.position for item in items}
    last = max(positions.values(), default=0) + 1

    def place(one: Action | Decision) -> tuple[int, bool, int, str]:
        anchor = one.read.anchor.place if one.read and not one.unplaced else 0
        homeless = one.unplaced or one.read is None
        return positions.get(one.item or "", last), homeless, anchor, one.id

    return sorted(found, key=place)


def matching(
    typed: str, references: Mapping[str, str], today: date, meeting: str = ""
) -> list[str]:
    """The ids of what a person means by "8 sep 3.1", "2016-09-08/3.1", "d2" or "3.1".

    Args:
        typed: As typed, in any case.
        references: Whole references by id, as from `board_references`.
        today: Without a year, the newest day up to today is meant, else the first to come.
        meeting: The first part of the references of the meeting at hand; a bare "3.1" is looked
            for there first.

    Returns:
        Ids, the newest meeting's first; more than one when the words do not tell.
    """
    wanted = " ".join(typed.split()).casefold()
    exact = [i for i, reference in references.items() if reference.casefold() == wanted]
    if exact:
        return exact
    found = SHORT.fullmatch(wanted)
    if found is None:
        return []
    alike = _withlocal_part(found["local"], references)
    if not found["day"]:
        own = [i for i in alike if references[i].rpartition("/")[0] == meeting]
        return own or _newest_first(alike, references)
    nth = found["nth"]
    parts = {i: _parts(references[i]) for i in alike}
    days = {i: on for i, (on, which) in parts.items() if nth is None or (which or "1") == nth}
    meant = _on_day(found["day"], found["month"], found["year"], days, today)
    return _newest_first(meant, references)


SHORT = re.compile(
    r"(?:(?P<day>\d{1,2})(?:st|nd|rd|th)? ?(?P<month>[a-z]{3,9})\.?,?(?: (?P<year>\d{4}))?"
    r"(?: \((?P<nth>\d+)\))?[ /])?(?:action |decision )?(?P<local>[\w/.-]+\.\d+|d\d+)"
)
"""A reference as people type it, case folded."""


def _on_day(
    day: str, month: str, year: str | None, days: Mapping[str, date], today: date
) -> list[str]:
    """The ids whose day is "8", "sep"; of several years, the likeliest."""
    wanted = (_month(month), int(day))
    same = {
        identity: on
        for identity, on in days.items()
        if (on.month, on.day) == wanted and (year is None or on.year == int(year))
    }
    past = [on for on in same.values() if on <= today]
    meant = max(past) if past else min(same.values(), default=today)
    return [identity for identity, on in same.items() if on == meant]


def _month(word: str) -> int:
    """The month a word begins or shortens: "sep", "sept", "september"; 0 when none."""
    for count, name in enumerate(MONTHS, start=1):
        if name.casefold().startswith(word):
            return count
    return 0


def _withlocal_part(local: str, references: Mapping[str, str]) -> list[str]:
    wanted = item_number_in_reference(local).casefold()
    return [
        i
        for i, reference in references.items()
        if whole_reference(reference) and local_part(reference).casefold() == wanted
    ]


def _parts(reference: str) -> tuple[date, str]:
    """The day, and which meeting of that day as written; only for whole references."""
    parts = whole_reference(reference)
    return parts[:2] if parts else (date.min, "")


def _newest_first(ids: list[str], references: Mapping[str, str]) -> list[str]:
    return sorted(ids, key=lambda i: _parts(references[i]), reverse=True)


def _prefix(record: MeetingRecord) -> str:
    """The first part of this meeting's references, as issued if any is."""
    given = [action.ref for action in record.actions if action.ref]
    given += [decision.ref for decision in record.decisions if decision.ref]
    if given:
        return given[0].partition("/")[0]
    return meeting_reference(record.meeting, record.meetings)


def _last_given(references: Iterable[str]) -> dict[str, int]:
    """The highest count issued in each item, by the reference without its count."""
    last: dict[str, int] = {}
    for reference in references:
        group, _, count = reference.rpartition(".")
        if count.isdecimal():
            last[group] = max(last.get(group, 0), int(count))
    return last


def _decision_count(reference: str) -> int:
    local = local_part(reference)
    return int(local[1:]) if local[:1] == "D" and local[1:].isdecimal() else 0


def _up_to(references: Mapping[str, str], only: Collection[str] | None) -> set[str]:
    """The ids wanted and those before them in the same item."""
    if only is None:
        return set(references)
    wanted: set[str] = set()
    earlier: dict[str, list[str]] = {}
    for identity, reference in references.items():
        group = reference.rpartition(".")[0]
        earlier.setdefault(group, []).append(identity)
        if identity in only:
            wanted.update(earlier[group])
    return wanted


def _by_meeting(documents: Iterable[D]) -> dict[str, list[D]]:
    found: dict[str, list[D]] = {}
    for document in documents:
        found.setdefault(document.meeting or "", []).append(document)
    return found


def _highest(numbers: Iterable[str]) -> tuple[int, str]:
    """The highest number given, and what follows it: (97, "/20")."""
    best: tuple[int, str] = (0, "")
    for number in numbers:
        found = re.match(r"(\d+)(.*)", number)
        if found and int(found[1]) >= best[0]:
            best = (int(found[1]), found[2] if found[2].startswith("/") else "")
    return best


def item_number_in_reference(number: str) -> str:
    """An item's number as references hold it: "95-20" for "95/20"."""
    return "-".join(number.strip().rstrip(".").replace("/", " ").split())
