"""What the index of a board's folder says, beside what it should."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from datetime import date
from pathlib import Path

from store.local.folder import BoardFolder
from store.local.index_checking import differing_parts
from store.local.index_file import connect
from store.local.index_reading import fresh_index
from store.local.opening import open_folder
from store.search import Results, Search
from tests.store.local_board import Clerk

TODAY = date(2016, 11, 22)


def fresh(folder: Path) -> bool:
    """Whether a command would answer from the index."""
    with fresh_index(str(folder)) as index:
        return index is not None


def ask(clerk: Clerk, text: str) -> Results:
    """Search until the index is ready."""
    for _ in range(500):
        results = clerk.engine.search(Search(text, TODAY))
        if results.building is None:
            return results
        time.sleep(0.01)
    raise AssertionError("the index is never ready")


def assert_index_tells(folder: Path) -> None:
    """If a command would answer from the index, it says what the record says."""
    with fresh_index(str(folder)) as index:
        if index is not None:
            tables = open_folder(BoardFolder(folder), following=True).tables
            assert differing_parts(index, tables) == []
            assert_words_hold(index)


def assert_words_hold(index: sqlite3.Connection) -> None:
    """The words of the index are those of its texts."""
    with closing(connect(":memory:", read_only=False)) as copy:
        index.execute("COMMIT")
        index.backup(copy)
        # Fails by itself where they are not.
        copy.execute("INSERT INTO words (words) VALUES ('integrity-check')")
