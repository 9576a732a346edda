"""What a clerk does to the forward plan: each is one change, named for undo."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from cpbtui.steps.notes import put_note
from cpbtui.steps.putting_off import bring_forward
from store.models import HELD, AgendaItem, ForwardItem, Meeting
from store.outstanding import LOST
from store.store import Store

if TYPE_CHECKING:
    from cpbtui.steps.forward_line import TypedItem


@dataclass(frozen=True)
class Slot:
    """The meeting something is for, or the month while no meeting is known."""

    meeting: str | None = None
    month: str = ""


NO_TIME = Slot()
"""Where it stands that is for no meeting and no month yet."""


def in_month(month: str, today: date, meetings: Sequence[Meeting]) -> Slot:
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
    bring_forward(store, meeting, item)


# What is said of the plan


def deferred(items: Iterable[ForwardItem]) -> list[ForwardItem]:
    """What was put off at a meeting, newest first."""
    found = [one for one in items if one.source_meeting is not None]
    return list(reversed(found))


def slot_of(item: ForwardItem, meetings: Sequence[Meeting], today: date) -> Slot:
    """Where something stands on the plan: a month with one meeting to come is that meeting."""
    if item.meeting is None and item.month:
        return in_month(item.month, today, meetings)
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
