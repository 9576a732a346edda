"""What an open board is searched with, kept from one search to the next."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from store.local.index_file import connect

if TYPE_CHECKING:
    from store.local.index_search import Finder

CACHE = 8_000
"""Kilobytes of the index kept in memory between the letters of a search."""


class KeptFinder:
    """Opens an index when it is first searched, and again only when the file is another one.

    What a search has read of it, and what it has found, the next one need not read and find again.
    """

    def __init__(self, path: Path) -> None:
        """Take the path of an index; it is opened when it is asked for."""
        self._path = path
        self._using = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._finder: Finder | None = None
        self._file: tuple[int, int] | None = None
        self._ended = False

    @contextmanager
    def used(self) -> Iterator[Finder]:
        """The finder, with the index as of one moment, for one search at a time.

        Raises:
            Unusable: The index cannot be opened.
        """
        with self._using:
            connection, finder = self._opened()
            try:
                connection.execute("BEGIN")
                finder.look_again()
                yield finder
                connection.execute("COMMIT")
            except BaseException:
                # Whatever was wrong, the next search begins afresh.
                self._close()
                raise
            finally:
                if self._ended:
                    self._close()

    def let_go(self) -> None:
        """Close the file, so that it can be removed; the next search opens it again."""
        with self._using:
            self._close()

    def end(self) -> None:
        """Close the file; a search that comes after all opens it for itself alone."""
        with self._using:
            self._ended = True
            self._close()

    def _opened(self) -> tuple[sqlite3.Connection, Finder]:
        file = _identity(self._path)
        if self._connection is None or self._finder is None or file is None or file != self._file:
            self._close()
            self._connection = connect(self._path, read_only=True)
            self._finder = finder_on(self._connection)
            self._file = file
            with suppress(sqlite3.Error):
                self._connection.execute(f"PRAGMA cache_size = -{CACHE}")
        return self._connection, self._finder

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()
        self._connection = self._finder = self._file = None


def finder_on(connection: sqlite3.Connection) -> Finder:
    """What searches an open index."""
    # Late, because a board is opened faster than what searches it is loaded.
    from store.local.index_search import Finder

    return Finder(connection)


def _identity(path: Path) -> tuple[int, int] | None:
    """What tells a file from another of its name; None when there is none."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino
