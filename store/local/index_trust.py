"""Whether the index in a board's folder can be believed, told without opening the board."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from store.local.index_file import READY, SCHEMA, about
from store.local.index_point import is_at_end, point_said

try:
    import fcntl
except ImportError:  # Windows: whether somebody writes is not asked there
    fcntl = None  # type: ignore[assignment]


def is_whole(said: dict[str, str]) -> bool:
    """Whether an index was finished, and is of this layout."""
    return said.get("state") == READY and said.get("schema") == SCHEMA


def is_fresh(index: sqlite3.Connection, folder: Path) -> bool:
    """Whether an index holds everything the journal does, and nothing else.

    One that its writer did not close may be a copy made half way; it is believed only while
    that writer is there.
    """
    said = about(index)
    point = point_said(said)
    if point is None or not is_whole(said) or not is_at_end(point, folder / "journal"):
        return False
    return said.get("closed") == "1" or is_being_written(folder / ".lock")


def is_being_written(lock: Path) -> bool:
    """Whether somebody holds a board open for writing."""
    if fcntl is None:
        return False
    try:
        descriptor = os.open(lock, os.O_RDWR)
    except OSError:
        return False
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return True
    finally:
        os.close(descriptor)
    return False
