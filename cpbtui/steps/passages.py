"""Moving what was typed from one item to another."""

from __future__ import annotations

from store.models import AgendaItem
from store.store import Store


def move_text(store: Store, source: AgendaItem, start: int, end: int, target: AgendaItem) -> str:
    """Move a stretch of an item's minutes to the end of another item's, as one step.

    Args:
        store: The board.
        source: Where the text stands.
        start: Its first character.
        end: The character after its last.
        target: Where it goes.

    Returns:
        The text moved; empty when there was none.
    """
    text = source.minutes[start:end].strip("\n")
    if not text.strip():
        return ""
    head, tail = source.minutes[:start].rstrip("\n"), source.minutes[end:].lstrip("\n")
    left = "\n\n".join(part for part in (head, tail) if part)
    gained = "\n\n".join(part for part in (target.minutes.rstrip("\n"), text) if part)
    with store.change(f"Move a paragraph to “{target.title}”") as c:
        c.set(source, minutes=left, unread=True)
        c.set(target, minutes=gained, unread=True, prefilled=False)
    return text
