"""The thread that keeps an index: it reads the journal, behind the writer, and writes rows."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from store.changes import Edit
from store.local.documents import bring_forward, copied
from store.local.folder import BoardFolder
from store.local.index_demand import Demand
from store.local.index_file import (
    BUILDING,
    FILLED,
    FOLLOWED,
    READY,
    SCHEMA,
    Unusable,
    about,
    connect,
    create,
    empty,
    merge_at,
    remove,
    say,
)
from store.local.index_finder import KeptFinder, finder_on
from store.local.index_following import Broken, after, is_of, point_at
from store.local.index_point import Point, point_said
from store.local.index_slices import filled_together
from store.local.index_trust import is_proven, is_whole, put_sum, take_sum_away
from store.local.record import Tables

if TYPE_CHECKING:
    from store.local.index_filling import Filler
    from store.local.index_search import Finder

FIRST = 1.0
"""Seconds after opening in which the first screen has the processor to itself."""
SOON = 0.5
"""Seconds a build may still take when the board is closed."""
TRIES = 3

STOPPED = "the index could not be made"


class GivenUp(Exception):
    """The board is closed; what is half built is built anew next time."""


class Keeper:
    """Keeps one index, in the board's folder or in memory."""

    def __init__(
        self, folder: BoardFolder, board: str, tables: Tables, seq: int, *, in_memory: bool
    ) -> None:
        """Take a board as opened; nothing is done before `start`.

        Args:
            folder: The board's folder.
            board: The board's id.
            tables: The documents as of `seq`; they are not altered.
            seq: The newest change.
            in_memory: Whether to leave the folder alone.
        """
        self._folder = folder
        self._board = board
        self._tables = copied(tables)
        self._seq = seq
        self._demand = Demand(seq)
        self._in_memory = in_memory
        self._memory: sqlite3.Connection | None = None
        self._searched = KeptFinder(folder.index)
        self._point: Point | None = None
        self._give_up_at = float("inf")
        self._using = threading.RLock()
        self._thread: threading.Thread | None = None
        self._written_to = False
        self._starting = threading.Lock()

    # Called from other threads

    @property
    def started(self) -> bool:
        """Whether the thread was started."""
        return self._thread is not None

    @property
    def building(self) -> float | None:
        """How much is built, 0 to 1, while it is being built."""
        return self._demand.building

    @property
    def problem(self) -> str:
        """Why there is no index; empty while there is or will be one."""
        return self._demand.problem

    def start(self) -> None:
        """Begin to keep the index."""
        with self._starting:
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="board index", daemon=True)
                self._thread.start()

    def reach(self, seq: int) -> None:
        """Note that every change up to this one is durable."""
        self._demand.reach(seq)

    def catch_up(self, patience: float) -> None:
        """Have the newest changes indexed now, and wait so many seconds for it at most."""
        self._demand.catch_up(patience)

    def stop(self) -> None:
        """Index what is durable and end; a build that is not soon done is given up."""
        self._give_up_at = time.monotonic() + SOON
        self._demand.end()
        # Who searches the file keeps it from being put away.
        self._searched.end()
        if self._thread is not None:
            self._thread.join()

    @contextmanager
    def finder(self) -> Iterator[Finder]:
        """What to search with, on any thread.

        Raises:
            Unusable: There is no index.
        """
        if self._in_memory:
            with self._using:
                if self._memory is None:
                    raise Unusable(self.problem or STOPPED)
                yield finder_on(self._memory)
            return
        with self._searched.used() as finder:
            yield finder

    # The thread

    def _run(self) -> None:
        self._demand.hold(FIRST)
        for _ in range(TRIES):
            try:
                with closing(self._open()) as index:
                    self._keep(index)
                    whole = self._is_put_away(index)
                if whole:
                    put_sum(self._folder.index)
                return
            except GivenUp:
                return
            except Exception as error:
                # Whatever it is: it is an index, which is made anew, and no reason to stop.
                why = str(error) or STOPPED
            self._recover()
        self._demand.say_problem(why)

    def _recover(self) -> None:
        """Take away what cannot be used; if even that fails, go on in memory."""
        self._demand.reached, self._point, self._written_to = -1, None, False
        if self._in_memory:
            return
        self._searched.let_go()
        try:
            remove(self._folder.index)
        except OSError:
            self._in_memory = True

    def _open(self) -> sqlite3.Connection:
        if not self._in_memory:
            try:
                return create(self._folder.index)
            except OSError:
                self._in_memory = True
        self._memory = connect(":memory:", read_only=False)
        return self._memory

    def _keep(self, index: sqlite3.Connection) -> None:
        # Late, and on this thread: nobody waits for it.
        from store.local.index_filling import Filler

        filler = Filler(index, self._tables)
        if not self._resumed(index, filler):
            self._build(index, filler)
        while self._demand.wait():
            self._follow(index, filler)

    def _is_put_away(self, index: sqlite3.Connection) -> bool:
        """Whether what was written is in the one file now, and somebody has to prove it later."""
        if self._in_memory or not self._written_to:
            return False
        busy, _, _ = index.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return not busy

    def _resumed(self, index: sqlite3.Connection, filler: Filler) -> bool:
        """Whether the index could be gone on with."""
        said = about(index)
        point = point_said(said)
        if point is None or not is_whole(said):
            return False
        if point.board != self._board or point.seq > self._seq or not is_of(point, self._folder):
            return False
        if not is_proven(self._folder.index):
            return False
        edits: list[Edit] = []
        try:
            for change, reached in after(self._folder, point, self._seq):
                edits += change.edits
                point = reached
        except Broken:
            return False
        self._bring(index, filler, edits, point)
        return True

    def _bring(
        self, index: sqlite3.Connection, filler: Filler, edits: list[Edit], point: Point
    ) -> None:
        if edits:
            with self._written(index):
                filler.touched(edits)
                say(index, **vars(point))
        self._point = point
        self._demand.say_reached(point.seq)

    def _build(self, index: sqlite3.Connection, filler: Filler) -> None:
        """Fill the index anew, in slices."""
        done = 0.0
        self._demand.say_building(done)
        with self._written(index):
            empty(index)
            merge_at(index, FILLED)
            say(index, state=BUILDING, schema=SCHEMA)
        parts = filler.everything()
        while done < 1.0:
            with self._written(index):
                done = filled_together(parts, self._demand)
            self._demand.say_building(done)
            if time.monotonic() > self._give_up_at:
                raise GivenUp
        point = self._point_now()
        with self._written(index):
            merge_at(index, FOLLOWED)
            say(index, state=READY, **vars(point))
        self._point = point
        self._demand.say_reached(point.seq)

    def _point_now(self) -> Point:
        if self._in_memory:
            try:
                return point_at(self._folder, self._board, self._seq)
            except Broken:
                # Of a damaged board nothing more comes.
                return Point(self._board, self._seq, 0, 0, 0)
        return point_at(self._folder, self._board, self._seq)

    def _follow(self, index: sqlite3.Connection, filler: Filler) -> None:
        """Index what has become durable."""
        if self._point is None or self._demand.wanted <= self._seq:
            return
        edits: list[Edit] = []
        point = self._point
        for change, reached in after(self._folder, point, self._demand.wanted):
            bring_forward(self._tables, change)
            self._seq = change.seq
            edits += change.edits
            point = reached
        self._bring(index, filler, edits, point)

    @contextmanager
    def _written(self, index: sqlite3.Connection) -> Iterator[None]:
        """Write wholly or not at all."""
        if not (self._in_memory or self._written_to):
            self._written_to = True
            take_sum_away(self._folder.index)
        with self._using:
            index.execute("BEGIN IMMEDIATE")
            try:
                yield
                index.execute("COMMIT")
            except BaseException:
                if index.in_transaction:
                    index.execute("ROLLBACK")
                raise
