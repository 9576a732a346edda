"""A meeting the board has already, completed with what a file tells of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import msgspec
from rapidfuzz import fuzz

from imports.past.read import Doubt
from store.models import HELD, LOCKED, AgendaItem, Attendance, Meeting, attendance_id
from store.naming import full_name, spelling
from store.records import MeetingRecord
from store.references import item_numbers

_SAME_TITLE = 85.0
"""Of 100."""
_FACTS = (
    "time", "venue", "refreshments", "chair", "presiding", "clerk", "closed_at", "next_meeting",
    "minutes_digest",
)  # fmt: skip
"""What is taken from a file where the record says nothing."""


TAKE = "theirs"
"""The answer that the text of the file is to stand in place of the record's."""


@dataclass(frozen=True)
class Difference:
    """An item whose minutes read otherwise in the file: as the chair's corrected copy does."""

    key: str
    """What it is answered by: "text/67", the line of the source."""
    line: int
    title: str
    ours: str
    theirs: str
    taken: bool = False


@dataclass(frozen=True)
class Completion:
    """A meeting with what was missing put in; nothing that was there is changed."""

    record: MeetingRecord
    items: tuple[AgendaItem, ...] = ()
    """The item of each one that was read, in the order read."""
    written: frozenset[str] = frozenset()
    """The ids of items whose minutes come from the file."""
    doubts: tuple[Doubt, ...] = ()
    differences: tuple[Difference, ...] = ()


def fresh(record: MeetingRecord) -> Completion:
    """A meeting that is new to the board: all of it comes from the file."""
    return Completion(record, record.items, frozenset(one.id for one in record.items))


def completed(
    there: MeetingRecord,
    read: MeetingRecord,
    lines: Sequence[int],
    answers: Mapping[str, str] | None = None,
    marked: Mapping[str, int] | None = None,
    printed: Mapping[str, str] | None = None,
) -> Completion:
    """Put into a meeting what a file tells and the record does not.

    What the clerk has stays as it is; where the file says something else, that is a difference,
    and the file's words are taken only where an answer says so.

    Args:
        there: The meeting as it is.
        read: The same meeting as the file tells it.
        lines: On which line of the source each item of `read` begins.
        answers: `TAKE`, by the key of a difference.
        marked: On which line of the source a person of `read` is listed, by the id.
        printed: What a document of ours tells of an item of `there` when it is read, by the id: a
            file that says the same says nothing else.
    """
    line = lines[0] if lines else 1
    if there.meeting.status in LOCKED:
        told = Doubt(
            line, "These minutes are approved in the record, so nothing was taken over.", "record"
        )
        same = tuple(_alike(one, there) or one for one in read.items)
        doubts = () if _holds(there, read) else (told,)
        kept = replace(there, board=read.board, register=read.register, meetings=read.meetings)
        return Completion(kept, same, frozenset(), doubts)
    items: list[AgendaItem] = []
    written: set[str] = set()
    differences: list[Difference] = []
    for one, begins in zip(read.items, lines, strict=True):
        found = _alike(one, there, taken={each.id for each in items})
        if found is None and read.meeting.status == "agenda published":
            items.append(one)  # an agenda adds nothing to a meeting that was held
            continue
        item = _filled(found, one, there.meeting)
        if one.minutes and item.minutes == one.minutes and (not found or not found.minutes):
            written.add(item.id)
        elif one.minutes and _words(one.minutes) not in (
            _words(item.minutes), _words((printed or {}).get(item.id, "")),
        ):  # fmt: skip
            key = f"text/{begins}"
            taken = (answers or {}).get(key) == TAKE
            differences.append(Difference(key, begins, one.title, item.minutes, one.minutes, taken))
            if taken:  # what it says is read when it is in the record, so that actions keep theirs
                item = msgspec.structs.replace(item, minutes=one.minutes, unread=True)
        items.append(item)
    attendance, others = _marks(there, read, answers or {}, marked or {})
    whole = replace(_with(there, read, items), attendance=attendance)
    return Completion(
        whole,
        tuple(items),
        frozenset(written),
        _gone(there, read, line),
        (*others, *differences),
    )


def _marks(
    there: MeetingRecord,
    read: MeetingRecord,
    answers: Mapping[str, str],
    lines: Mapping[str, int],
) -> tuple[tuple[Attendance, ...], list[Difference]]:
    """The record's list of people with those the file adds, and where the two say otherwise."""
    told = {one.person: one for one in read.attendance}
    kept, differences = [], []
    for one in there.attendance:
        other = told.pop(one.person, None)
        if other is not None and other.status != one.status:
            key = f"mark/{one.person}"
            taken = answers.get(key) == TAKE
            name = full_name(one)
            differences.append(
                Difference(
                    key, lines.get(one.person, 1), name, f"{name}: {one.status}",
                    f"{name}: {other.status}", taken,
                )
            )  # fmt: skip
            if taken:
                one = msgspec.structs.replace(one, status=other.status)
        kept.append(one)
    return (*kept, *(_moved(one, there.meeting) for one in told.values())), differences


def _gone(there: MeetingRecord, read: MeetingRecord, line: int) -> tuple[Doubt, ...]:
    """Those whom the record lists and the file does not."""
    told = {one.person for one in read.attendance}
    gone = [full_name(one) for one in there.attendance if one.person not in told]
    if not told or not gone or there.meeting.status not in HELD:
        return ()
    them = "them" if len(gone) > 1 else "that name"
    return (
        Doubt(
            line,
            f"In the record and not on the file's lists of people: {', '.join(gone)}. They stay; "
            f"F6 in the meeting takes {them} off.",
            "record",
        ),
    )


def _with(there: MeetingRecord, read: MeetingRecord, items: list[AgendaItem]) -> MeetingRecord:
    held = read.meeting.status != "agenda published"
    ours = {one.id: one for one in there.items}
    ours |= {one.id: one for one in items if one.meeting == there.meeting.id}
    return replace(
        there,
        board=read.board,
        meeting=_facts(there.meeting, read.meeting, held=held),
        items=tuple(sorted(ours.values(), key=lambda one: one.position)),
        register=read.register,
        meetings=read.meetings,
    )


def _facts(there: Meeting, read: Meeting, *, held: bool) -> Meeting:
    changes: dict[str, Any] = {
        fact: getattr(read, fact)
        for fact in _FACTS
        if getattr(there, fact) in (None, "") and getattr(read, fact) not in (None, "")
    }
    if changes.get("presiding") == (changes.get("chair") or there.chair):
        changes.pop("presiding", None)
    if held and there.status in ("planned", "agenda published"):
        changes |= {"status": read.status, "imported": True}
    if more := set(read.approves) - set(there.approves):
        changes["approves"] = (*there.approves, *sorted(more))
    if set(read.names) - set(there.names):
        changes["names"] = {**read.names, **there.names}
    return msgspec.structs.replace(there, **changes) if changes else there


def _filled(found: AgendaItem | None, read: AgendaItem, meeting: Meeting) -> AgendaItem:
    """An item of the record with what it lacks, or the one read as an item of that meeting."""
    if found is None:
        return msgspec.structs.replace(read, meeting=meeting.id)
    changes: dict[str, Any] = {}
    for field in ("number", "minutes", "purpose", "kind", "leads", "subtopics", "heading"):
        if not getattr(found, field) and getattr(read, field):
            changes[field] = getattr(read, field)
    if found.prefilled and read.minutes:
        changes |= {"minutes": read.minutes, "prefilled": False, "generated": ""}
    if found.planned_minutes is None and read.planned_minutes is not None:
        changes["planned_minutes"] = read.planned_minutes
    return msgspec.structs.replace(found, **changes) if changes else found


def _alike(
    read: AgendaItem, there: MeetingRecord, taken: set[str] | frozenset[str] = frozenset()
) -> AgendaItem | None:
    """The item of the record that is the one read: by its title, and by number if titles agree."""
    numbers = item_numbers(there.items)
    title = spelling(read.title)
    best: tuple[float, AgendaItem] | None = None
    for item in there.items:
        if item.id in taken:
            continue
        score = fuzz.ratio(title, spelling(item.title))
        if title in spelling(item.title) or spelling(item.title) in title:
            score = max(score, _SAME_TITLE)
        if read.number and numbers.get(item.id) == read.number:
            score += 10
        if score >= _SAME_TITLE and (best is None or score > best[0]):
            best = (score, item)
    return best[1] if best else None


def _moved(one: Attendance, meeting: Meeting) -> Attendance:
    return msgspec.structs.replace(
        one, id=attendance_id(meeting.id, one.person), meeting=meeting.id
    )


def _holds(there: MeetingRecord, read: MeetingRecord) -> bool:
    """Whether the record says all that the file says, word for word."""
    texts = [_words(one.minutes) for one in there.items]
    return all(_words(one.minutes) in texts for one in read.items)


def _words(text: str) -> list[str]:
    return text.split()
