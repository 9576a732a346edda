"""What the app tells its screens."""

from __future__ import annotations

from dataclasses import dataclass

from textual.message import Message

from store.changes import Change


@dataclass
class RecordChanged(Message, bubble=False):
    """The record has changed: this window's changes or others'."""

    changes: tuple[Change, ...]
    """Oldest first; several that came together are told as one."""


class StoreWoke(Message, bubble=False):
    """The store has something to collect."""
