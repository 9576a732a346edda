"""How long items took, and when a meeting will end.

Times are local `HH:MM`. A meeting may pass midnight, so every time is taken as minutes from a
little before the meeting's start.
"""

from __future__ import annotations

from collections.abc import Iterable

from store.models import AgendaItem, Meeting, TimeOfDay

DAY = 24 * 60
"""Minutes of a day."""

EARLY = 4 * 60
"""How long before the start a time may lie and still be of this meeting, in minutes."""


def minutes_of(time: TimeOfDay) -> int:
    """Minutes from midnight."""
    hours, minutes = time.split(":")
    return int(hours) * 60 + int(minutes)


def time_of(minutes: int) -> TimeOfDay:
    """The time of day so many minutes from midnight, of whatever day."""
    hours, rest = divmod(minutes % DAY, 60)
    return f"{hours:02d}:{rest:02d}"


def later(time: TimeOfDay, minutes: int) -> TimeOfDay:
    """The time so many minutes after another."""
    return time_of(minutes_of(time) + minutes)


def elapsed(meeting: Meeting, time: TimeOfDay) -> int:
    """Minutes from a little before the start of a meeting; grows through midnight."""
    start = meeting.opened_at or meeting.time or "12:00"
    return (minutes_of(time) - minutes_of(start) + EARLY) % DAY


def is_adjourned(meeting: Meeting) -> bool:
    """Whether the meeting has a break that has not ended."""
    return any(pause.end is None for pause in meeting.adjournments)


def spent(meeting: Meeting, item: AgendaItem, now: TimeOfDay | None = None) -> int:
    """The minutes spent on an item, without adjournments.

    Args:
        meeting: The meeting of the item.
        item: Its sittings are counted.
        now: Where a sitting or a break that lasts ends; None counts no such sitting.
    """
    stretches = [
        (elapsed(meeting, sitting.start), elapsed(meeting, end))
        for sitting in item.sittings
        if (end := sitting.end or now) is not None
    ]
    return sum(max(end - start, 0) - _paused(meeting, start, end, now) for start, end in stretches)


def planned(items: Iterable[AgendaItem]) -> int:
    """The planned minutes together of the items that are to be taken."""
    return sum(item.planned_minutes or 0 for item in items if not item.deferred)


def predicted_end(
    meeting: Meeting, items: Iterable[AgendaItem], now: TimeOfDay | None = None
) -> TimeOfDay | None:
    """When the meeting will end if every item to come takes its planned time.

    Items already sat on and left are done; the one under way takes what is left of its plan.
    Before the meeting is opened its planned start is taken; None when there is no such time.
    """
    if meeting.closed_at is not None:
        return meeting.closed_at
    if meeting.opened_at is None or now is None:
        start = meeting.opened_at or meeting.time
        return None if start is None else later(start, planned(items))
    return later(now, sum(_to_come(meeting, item, now) for item in items))


def _to_come(meeting: Meeting, item: AgendaItem, now: TimeOfDay) -> int:
    if item.id == meeting.current_item:
        return max((item.planned_minutes or 0) - spent(meeting, item, now), 0)
    return 0 if item.sittings or item.deferred else item.planned_minutes or 0


def _paused(meeting: Meeting, start: int, end: int, now: TimeOfDay | None) -> int:
    """The minutes of breaks between two moments; a break that lasts goes on to the second."""
    total = 0
    for pause in meeting.adjournments:
        over = pause.end or now
        until = end if over is None else min(end, elapsed(meeting, over))
        total += max(until - max(start, elapsed(meeting, pause.start)), 0)
    return total
