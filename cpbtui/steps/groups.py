"""What a clerk does to task and finish groups: each is one change, named for undo."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from cpbtui.steps.notes import name_of, put_note
from imports.paragraphs import passages
from store.models import HELD, Action, AgendaItem, Meeting, Recommendation, TaskGroup
from store.store import Store

AT_WORK_FIRST = ("at work", "not known", "reported", "closed")


def may_set_up(meeting: Meeting, today: date) -> bool:
    """Whether a group set up now is set up at a meeting: under way, or held today."""
    return meeting.status == "in progress" or (meeting.on == today and meeting.status in HELD)


def add_group(store: Store, group: TaskGroup) -> TaskGroup:
    """Set a group up; returns it as it is kept."""
    with store.change(f"Set up {name_of(group)}") as c:
        added = c.add(group)
    return store.the(TaskGroup, added.id)


def edit_group(store: Store, group: TaskGroup, **fields: object) -> None:
    """Change fields of a group, by the names of the model's fields."""
    with store.change(f"Edit {name_of(group)}") as c:
        c.set(group, **fields)


def mark_reported(store: Store, group: TaskGroup, meeting: Meeting) -> None:
    """Say which meeting a group reported to."""
    with store.change(f"Reported: {name_of(group)}") as c:
        c.set(group, status="reported", reported_at=meeting.id, closed_at=None)


def close_group(store: Store, group: TaskGroup, meeting: Meeting) -> None:
    """Say that a group has finished, and at which meeting that was told."""
    with store.change(f"Close {name_of(group)}") as c:
        c.set(group, status="closed", closed_at=meeting.id)


def drop_group(store: Store, group: TaskGroup, *, why: str, now: datetime, by: str) -> None:
    """Close a group that is no longer needed, and keep why."""
    with store.change(f"No longer needed: {name_of(group)}") as c:
        put_note(c, group, f"No longer needed: {why}", now, by)
        c.set(group, status="closed", closed_at=None)


def reopen(store: Store, group: TaskGroup) -> None:
    """Put a group back to work."""
    with store.change(f"At work again: {name_of(group)}") as c:
        c.set(group, status="at work", reported_at=None, closed_at=None)


def put_recommendation(
    store: Store, group: TaskGroup, place: int | None, text: str, response: str
) -> None:
    """Add a recommendation, change one or, with an empty text, take it away.

    Args:
        store: The board.
        group: Whose recommendation it is.
        place: Which one, from 0; None: a new one.
        text: What is recommended.
        response: The answer to it; may be empty.
    """
    kept = list(group.recommendations)
    new = [Recommendation(text=text, response=response)] if text else []
    if place is None:
        kept += new
    else:
        kept[place : place + 1] = new
    with store.change(f"Recommendation of {name_of(group)}") as c:
        c.set(group, recommendations=tuple(kept))


def actions_of(group: TaskGroup, actions: Iterable[Action]) -> list[Action]:
    """The actions a group owns, the open ones first."""
    owned = [one for one in actions if any(owner.body == group.id for owner in one.owners)]
    return sorted(owned, key=lambda one: not one.is_open)


def mention_of(store: Store, group: TaskGroup, meeting: str) -> tuple[str | None, str | None]:
    """Where a meeting's minutes name a group: the item and the paragraph, if they do."""
    name = group.name.casefold()
    for item in store.of(AgendaItem, meeting):
        for passage in passages(item.minutes):
            if name in passage.text.casefold():
                return item.id, passage.text
    return None, None
