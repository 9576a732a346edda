"""Reading a board's index without opening the board: for commands that must answer at once."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from store.local.index_file import Unusable, connect
from store.local.index_trust import is_fresh

UNREADABLE = sqlite3.Error
"""What is raised while a damaged index is read."""


@contextmanager
def fresh_index(folder: str) -> Iterator[sqlite3.Connection | None]:
    """The index of a board's folder, as of one moment; None when it is not fresh.

    Args:
        folder: The board's folder; it may not exist.
    """
    index = _opened(folder) if folder else None
    try:
        yield index
    finally:
        if index is not None:
            index.close()


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
