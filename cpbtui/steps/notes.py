"""Dated words on progress, of whatever keeps them."""

from __future__ import annotations

from datetime import datetime

from store.draft import Draft
from store.models import ForwardItem, TaskGroup, Update, Visit
from store.store import Store

Noted = Visit | TaskGroup | ForwardItem
"""What can be told about in dated notes, besides actions."""


def name_of(noted: Noted) -> str:
    """How changes and dialogs call it: "visit to Elm House", "Housing group"."""
    match noted:
        case Visit():
            return visit_name(noted)
        case TaskGroup():
            return f"the group “{noted.name}”"
        case ForwardItem():
            return f"“{noted.what}”"


def visit_name(visit: Visit) -> str:
    """A visit by its place, or by its kind where no place is known."""
    return f"the visit to {visit.place}" if visit.place else f"the visit “{visit.kind}”"


def add_note(store: Store, noted: Noted, text: str, *, now: datetime, by: str) -> None:
    """Keep what was said or done, with the day.

    Args:
        store: The board.
        noted: What it is about.
        text: The words.
        now: The moment.
        by: Who says so.
    """
    with store.change(f"Note on {name_of(noted)}") as c:
        put_note(c, noted, text, now, by)


def put_note(draft: Draft, noted: Noted, text: str, now: datetime, by: str) -> None:
    """Add a dated word as a part of a change."""
    update = Update(at=now, by=by, text=text)
    match noted:
        case Visit():
            draft.set(noted, updates=(*draft.now(noted).updates, update))
        case TaskGroup():
            draft.set(noted, updates=(*draft.now(noted).updates, update))
        case ForwardItem():
            draft.set(noted, updates=(*draft.now(noted).updates, update))
