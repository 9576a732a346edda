"""What a clerk does to the forward plan: each is one change, named for undo."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from cpbtui.steps import agenda
from cpbtui.steps.notes import put_note
from cpbtui.steps.when import month_in
from exports.wording import opening_capital
from imports.dates import read_date
from imports.days import MONTH
from imports.names import Names
from store.models import HELD, AgendaItem, ForwardItem, Meeting
from store.outstanding import LOST, Diary
from store.store import Store

_WHY = re.compile(r"\s*\((?P<why>[^()]*)\)\s*[.]?$")
_BEFORE_WHEN = re.compile(
    r"(?:[,;:]\s*|\s[–—-]\s+|\s)(?:for|to|at|in|on|until|till)\s+|[,;]\s*", re.IGNORECASE
)
_DAY_AT_END = re.compile(
    r"\b(?:for|to|until|till|on)\s+"
    rf"(?P<day>(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {MONTH}.{{0,6}})$",
    re.IGNORECASE,
)
"""A day that was typed and is none, or the line would not end with it."""
_PUT = re.compile(r"put\s+", re.IGNORECASE)
_MEETING = re.compile(r"(?:the |our )|(?: (?:board|cpb))? meeting$", re.IGNORECASE)
_ASKED = re.compile(r"(?:asked (?:for )?by|from|for)\s+", re.IGNORECASE)
_LONGEST_NAME = 4
"""Words of a name at the beginning of a reason."""


@dataclass(frozen=True)
class Slot:
    """The meeting something is for, or the month while no meeting is known."""

    meeting: str | None = None
    month: str = ""


@dataclass(frozen=True)
class TypedItem:
    """Something for the forward plan as one line says it."""

    what: str
    slot: Slot = Slot()
    asked_by: str = ""
    why: str = ""


def understand_line(
    line: str, *, today: date, meetings: Sequence[Meeting], names: Names
) -> TypedItem:
    """Understand "council tax, for December (chair rang)".

    Args:
        line: As typed: what, when it is for, and in brackets who asked or why.
        today: The present day.
        meetings: Those of the board, oldest first.
        names: Everybody who can be named.
    """
    text = " ".join(line.split())
    reason = _WHY.search(text)
    why = reason["why"].strip() if reason else ""
    text = text[: reason.start()] if reason else text
    what, slot = text.strip(" .,;"), Slot()
    for match in _BEFORE_WHEN.finditer(text):
        found = read_slot(text[match.end() :], today, meetings)
        if found is not None and text[: match.start()].strip():
            what, slot = _PUT.sub("", text[: match.start()].strip(" ,;:"), count=1), found
            break
    return TypedItem(opening_capital(what), slot, *_asker(why, names))


def line_problem(typed: TypedItem) -> str:
    """Why a line cannot be taken as it was understood; empty when it can."""
    if not typed.what:
        return "What is it about?"
    found = _DAY_AT_END.search(typed.what)
    if found is None:
        return ""
    said = found["day"]
    # The year does not matter: a day there is would have been taken off the line.
    return (
        read_date(said, date(2024, 1, 1)).question or f"“{said}”: which meeting or month is that?"
    )


def _asker(why: str, names: Names) -> tuple[str, str]:
    """Who asked, if a reason begins with a name, and what is left to say."""
    bare = _ASKED.sub("", why, count=1) if _ASKED.match(why) else why
    words = bare.split()
    for count in range(min(_LONGEST_NAME, len(words)), 0, -1):
        found = names.resolve(" ".join(words[:count]))
        who = found.owner.person or found.owner.body
        if who:
            only = count == len(words)
            return names.label(who).removesuffix(" (you)"), "" if only and bare != why else why
    return "", why


def read_slot(text: str, today: date, meetings: Sequence[Meeting]) -> Slot | None:
    """The meeting or month a text names; None when it names none.

    Args:
        text: "December", "the next meeting", "1 December", "spring".
        today: The present day.
        meetings: Those of the board, oldest first.
    """
    said = text.strip(" .,;")
    month = month_in(said, today)
    if month:
        return _in_month(month, today, meetings)
    read = read_date(said, today)
    if not (read.on or read.guess or read.next):
        read = read_date(_MEETING.sub("", said), today)
    if read.next:
        coming = Diary(meetings, today).coming()
        return Slot(coming.id) if coming else Slot()
    day = read.on or read.guess
    if day is None:
        return None
    same = [one for one in coming_meetings(meetings, today) if one.on == day]
    return Slot(same[0].id) if same else _in_month(f"{day:%Y-%m}", today, meetings)


def slot_problem(text: str, today: date, meetings: Sequence[Meeting]) -> str:
    """Why a text names no meeting or month; empty when it names one."""
    if not text.strip() or read_slot(text, today, meetings) is not None:
        return ""
    question = read_date(text, today).question
    return question or f"“{text}”: which meeting or month is that?"


def _in_month(month: str, today: date, meetings: Sequence[Meeting]) -> Slot:
    """The only meeting of a month, or the month itself."""
    found = [one for one in coming_meetings(meetings, today) if f"{one.on:%Y-%m}" == month]
    return Slot(found[0].id) if len(found) == 1 else Slot(month=month)


def coming_meetings(meetings: Iterable[Meeting], today: date) -> list[Meeting]:
    """Meetings that are still to be held."""
    closed = HELD | LOST
    return [one for one in meetings if one.on >= today and one.status not in closed]


def add_item(store: Store, typed: TypedItem) -> ForwardItem:
    """Put something on the forward plan; returns it as it is kept."""
    with store.change(f"Forward plan: “{typed.what}”") as c:
        added = c.add(
            ForwardItem(
                what=typed.what, meeting=typed.slot.meeting, month=typed.slot.month,
                asked_by=typed.asked_by, why=typed.why,
            )
        )  # fmt: skip
    return store.the(ForwardItem, added.id)


def edit_item(store: Store, item: ForwardItem, **fields: object) -> None:
    """Change fields, by the names of the model's fields."""
    with store.change(f"Edit “{item.what}”") as c:
        c.set(item, **fields)


def move_item(store: Store, item: ForwardItem, slot: Slot) -> None:
    """Move something to another meeting or month."""
    with store.change(f"Move “{item.what}”") as c:
        c.set(item, meeting=slot.meeting, month=slot.month)


def finish(store: Store, item: ForwardItem) -> None:
    """Say that something was done."""
    with store.change(f"Done: “{item.what}”") as c:
        c.set(item, done=True)


def drop(store: Store, item: ForwardItem, *, why: str, now: datetime, by: str) -> None:
    """Say that something is no longer needed, and why."""
    with store.change(f"No longer needed: “{item.what}”") as c:
        put_note(c, item, why, now, by)
        c.set(item, done=True, dropped=True)


def reopen(store: Store, item: ForwardItem) -> None:
    """Put something back on the plan."""
    with store.change(f"On the plan again: “{item.what}”") as c:
        c.set(item, done=False, dropped=False)


def put_on_agenda(store: Store, item: ForwardItem, meeting: Meeting) -> None:
    """Make an agenda item of it now."""
    agenda.bring_forward(store, meeting, item)


# What is said of the plan


def deferred(items: Iterable[ForwardItem]) -> list[ForwardItem]:
    """What was put off at a meeting, newest first."""
    found = [one for one in items if one.source_meeting is not None]
    return list(reversed(found))


def slot_of(item: ForwardItem, meetings: Sequence[Meeting], today: date) -> Slot:
    """Where something stands on the plan: a month with one meeting to come is that meeting."""
    if item.meeting is None and item.month:
        return _in_month(item.month, today, meetings)
    return Slot(item.meeting, item.month)


def offered(store: Store, meeting: Meeting | None, today: date) -> list[ForwardItem]:
    """What could be taken at a meeting, and waits until it is.

    That is what was put off to it, to its month or an earlier one, to a meeting that is over
    without having dealt with it, or to no time at all.

    Args:
        store: The board.
        meeting: The meeting; None: none is planned, and what has no meeting any more waits.
        today: The present day.
    """
    month = f"{meeting.on if meeting else today:%Y-%m}"
    ahead = {one.id for one in coming_meetings(store.meetings(), today)}
    here = meeting.id if meeting else None
    return [
        one
        for one in store.all(ForwardItem)
        if not (one.done or one.dropped)
        and ((one.meeting not in ahead and one.month <= month) or one.meeting == here)
    ]


def by_slot(
    items: Iterable[ForwardItem], meetings: Sequence[Meeting], today: date
) -> Iterator[tuple[Slot, list[ForwardItem]]]:
    """The plan by meeting or month in the order of time, what has no time last."""
    days = {one.id: one.on for one in meetings}
    slots: dict[Slot, list[ForwardItem]] = {}
    for item in items:
        place = slot_of(item, meetings, today)
        known = place.meeting is None or place.meeting in days
        slots.setdefault(place if known else Slot(month=place.month), []).append(item)

    def rank(slot: Slot) -> str:
        day = days.get(slot.meeting or "")
        return day.isoformat() if day else slot.month or "9999-99"

    for slot in sorted(slots, key=rank):
        yield slot, slots[slot]


def source_item(store: Store, item: ForwardItem) -> str | None:
    """The agenda item of the minutes something was put off in, if it still stands there."""
    found = store.get(AgendaItem, item.source_item)
    return found.id if found is not None and found.meeting == item.source_meeting else None
