"""Moving what was typed from one item to another."""

from __future__ import annotations

from dataclasses import dataclass

from store.models import AgendaItem
from store.store import Store


@dataclass(frozen=True)
class Moved:
    """One item of a move."""

    item: str
    before: str
    """Its minutes before the move."""
    after: str
    """And after it."""
    prefilled: bool
    """Whether they were house wording before, not confirmed yet."""


@dataclass(frozen=True)
class Move:
    """A stretch of minutes that went from one item to another."""

    source: Moved
    target: Moved

    def altered(self, store: Store) -> str | None:
        """The item whose minutes were changed since, by its id; None: neither."""
        for one in (self.source, self.target):
            item = store.get(AgendaItem, one.item)
            if item is None or item.minutes != one.after:
                return one.item
        return None


def move_text(
    store: Store, source: AgendaItem, start: int, end: int, target: AgendaItem, *, step: str = ""
) -> Move | None:
    """Move a stretch of an item's minutes to the end of another item's, as one step.

    Args:
        store: The board.
        source: Where the text stands.
        start: Its first character.
        end: The character after its last.
        target: Where it goes.
        step: The step of undo it belongs to.

    Returns:
        The move; None when there was no text.
    """
    text = source.minutes[start:end].strip("\n")
    if not text.strip():
        return None
    head, tail = source.minutes[:start].rstrip("\n"), source.minutes[end:].lstrip("\n")
    left = "\n\n".join(part for part in (head, tail) if part)
    gained = "\n\n".join(part for part in (target.minutes.rstrip("\n"), text) if part)
    with store.change(f"Move a paragraph to “{target.title}”", step=step) as c:
        c.set(source, minutes=left, unread=True)
        c.set(target, minutes=gained, unread=True, prefilled=False)
    return Move(
        Moved(source.id, source.minutes, left, source.prefilled),
        Moved(target.id, target.minutes, gained, target.prefilled),
    )


def move_back(store: Store, move: Move, *, step: str = "") -> None:
    """Take a move back, in both items at once.

    Args:
        store: The board.
        move: Whose items have not been altered since.
        step: The step of undo it belongs to.
    """
    title = store.the(AgendaItem, move.source.item).title
    with store.change(f"Put a paragraph back into “{title}”", step=step) as c:
        for one in (move.source, move.target):
            item = store.the(AgendaItem, one.item)
            c.set(item, minutes=one.before, unread=True, prefilled=one.prefilled)
