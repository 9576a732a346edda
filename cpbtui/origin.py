"""Where the clerk was when a search began."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Origin:
    """Minutes that a search was begun from, and can give a reference back to."""

    words: str
    """"item 3, 8 Sep 2016"."""
    item: str
    """The agenda item being typed."""
    put: Callable[[str], bool]
    """Puts words at the cursor there; False when the minutes are locked."""


def set_in(words: str, before: str, after: str) -> str:
    """Words with the spaces they need to stand in a sentence.

    Args:
        words: What is put in.
        before: The character to the left of the cursor; empty at the start of a line.
        after: The character to the right of it; empty at the end of a line.
    """
    lead = "" if not before or before.isspace() or before in "([“‘" else " "
    tail = " " if after.isalnum() or after in ("(", "“", "‘") else ""
    return f"{lead}{words}{tail}"
