"""The index of an open board: searched from any thread, and kept by one of its own."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing

from store.local.folder import BoardFolder
from store.local.index_file import Unusable, connect
from store.local.index_finder import finder_on
from store.local.index_keeping import Keeper
from store.local.index_trust import is_fresh
from store.local.record import Tables
from store.search import Results, Search

PATIENCE = 2.0
"""Seconds a search waits for what was just typed to be found; usually it is a hundredth."""
LOOK = 0.05

NO_INDEX = (
    "The words of this board cannot be searched now ({why}). "
    "Nothing in it is touched by that; close the program and start it again."
)


class LocalIndex:
    """Answers searches: from the folder's index, or from one in memory where that does not do."""

    def __init__(
        self, folder: BoardFolder, board: str, tables: Tables, seq: int, *, writes: bool
    ) -> None:
        """Take a board as opened.

        Args:
            folder: The board's folder.
            board: The board's id.
            tables: The documents as of `seq`; they are not altered.
            seq: The newest change.
            writes: Whether this is the one window that writes, and so keeps the folder's index;
                another makes one in memory, and only when the folder's does not do.
        """
        self._folder = folder
        self._writes = writes
        self._keeper = Keeper(folder, board, tables, seq, in_memory=not writes)
        if writes:
            self._keeper.start()

    @property
    def building(self) -> float | None:
        """How much is built, 0 to 1, while the index is being built; None when it is ready."""
        return self._keeper.building

    def reach(self, seq: int) -> None:
        """Note that every change up to this one is durable. Does not wait."""
        self._keeper.reach(seq)

    def close(self) -> None:
        """Bring the index as far as the journal, and end; a build under way is given up."""
        self._keeper.stop()

    def search(self, search: Search) -> Results:
        """Find what is asked. May be called on any thread."""
        if not self._writes and not self._keeper.started:
            found = self._from_folder(search)
            if found is not None:
                return found
            self._keeper.start()
        self._keeper.catch_up(PATIENCE)
        building = self._keeper.building
        try:
            with self._keeper.finder() as finder:
                found = finder.search(search)
        except (sqlite3.Error, Unusable) as error:
            if building is not None:
                return Results(building=building)
            return Results(problem=NO_INDEX.format(why=self._keeper.problem or error))
        return found if building is None else found._replace(building=building)

    def _from_folder(self, search: Search) -> Results | None:
        """What the folder's index finds; None when it does not reach as far as the journal."""
        until = time.monotonic() + PATIENCE
        while True:
            try:
                with closing(connect(self._folder.index, read_only=True)) as connection:
                    connection.execute("BEGIN")
                    if is_fresh(connection, self._folder.path):
                        return finder_on(connection).search(search)
            except (sqlite3.Error, Unusable):
                return None
            if time.monotonic() >= until:
                return None
            time.sleep(LOOK)
