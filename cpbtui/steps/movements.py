"""Coming late and leaving early: when, and at which item."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from cpbtui.steps.apologies import refresh_apologies
from cpbtui.steps.attendance import put_mark
from cpbtui.steps.local_time import time_of_day
from store.draft import Draft
from store.models import AgendaItem, Meeting, Movement, Person
from store.naming import short_name
from store.store import Store
from store.timing import elapsed


def note_time(
    store: Store,
    meeting: Meeting,
    person: Person,
    kind: Literal["arrived", "left"],
    time: str | None,
) -> None:
    """Note when somebody came late or left early, or correct what was noted last.

    The item is the one the meeting was at then, or is at now when no time is given.

    Args:
        store: The board.
        meeting: The meeting.
        person: Who came or left; marked present.
        kind: Which of the two.
        time: `HH:MM`; None when nobody knows, as with a sign-in sheet.
    """
    with store.change(f"{short_name(person)} {kind}") as c:
        marked = put_mark(store, c, meeting.id, person, "present")
        before = marked.movements
        if before and before[-1].kind == kind and not before[-1].read_from:
            before = before[:-1]
        movement = Movement(kind=kind, time=time, item=item_at(store, meeting, time))
        c.set(marked, movements=(*before, movement))
        refresh_apologies(store, c, meeting.id)


def item_at(store: Store, meeting: Meeting, time: str | None) -> str | None:
    """The item under way at a time of a meeting, by its id.

    Without a time, or at one no item was taken at, it is the meeting's present item.
    """
    found = meeting.current_item
    if time is None:
        return found
    at = elapsed(meeting, time)
    for item in store.of(AgendaItem, meeting.id):
        for sitting in item.sittings:
            ended = sitting.end is not None and elapsed(meeting, sitting.end) < at
            if elapsed(meeting, sitting.start) <= at and not ended:
                found = item.id
    return found


def put_movement(
    store: Store,
    draft: Draft,
    meeting: Meeting,
    person: Person,
    kind: str,
    now: datetime,
    *,
    time: str | None = None,
    item: str | None = None,
    read_from: str = "",
) -> None:
    """Note a movement as part of a larger change; at another time than now if one is given.

    Without an item it is the one the meeting is at.
    """
    marked = put_mark(store, draft, meeting.id, person, "present")
    movement = Movement(
        kind="arrived" if kind == "arrived" else "left",
        time=time or time_of_day(now),
        item=item or meeting.current_item,
        read_from=read_from,
    )
    draft.set(marked, movements=(*marked.movements, movement))
