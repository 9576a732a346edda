"""Reading a board's index without opening the board: for commands that must answer at once."""

from __future__ import annotations

import os
import sqlite3

from store.local.index_file import Unusable, connect
from store.local.index_trust import is_fresh

UNREADABLE = sqlite3.Error
"""What is raised while a damaged index is read."""


class fresh_index:
    """The index of a board's folder, as of one moment; None when it is not fresh."""

    def __init__(self, folder: str) -> None:
        """Ask for it.

        Args:
            folder: The board's folder; it may not exist.
        """
        self._index = _opened(folder) if folder else None

    def __enter__(self) -> sqlite3.Connection | None:
        """The index."""
        return self._index

    def __exit__(self, *_: object) -> None:
        """Close it."""
        if self._index is not None:
            self._index.close()


def _opened(folder: str) -> sqlite3.Connection | None:
    path = os.path.join(folder, "index.sqlite")
    if not os.path.exists(path):
        return None
    try:
        index = connect(path, read_only=True)
    except Unusable:
        return None
    try:
        index.execute("BEGIN")
        if is_fresh(index, folder):
            return index
    except sqlite3.Error:
        pass
    index.close()
    return None
