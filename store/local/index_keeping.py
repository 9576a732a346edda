"""The thread that keeps an index: it reads the journal, behind the writer, and writes rows."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from store.changes import Edit
from store.local import index_slices
from store.local.documents import bring_forward, copied
from store.local.folder import BoardFolder
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
from store.local.index_trust import is_proven, is_whole, put_sum, take_sum_away
from store.local.record import Tables

if TYPE_CHECKING:
    from store.local.index_filling import Filler
    from store.local.index_search import Finder

QUIET, LONGEST = 0.8, 3.0
"""Seconds without a change after which the index follows, and seconds it lags at most."""
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
        self._seq = self._wanted = seq
        self._in_memory = in_memory
        self._memory: sqlite3.Connection | None = None
        self._searched = KeptFinder(folder.index)
        self._point: Point | None = None
        self._reached = -1
        self._news = threading.Condition()
        self._at_once = self._ended = False
        self._changed_at = float("-inf")
        self._give_up_at = float("inf")
        self._using = threading.RLock()
        self._thread: threading.Thread | None = None
        self._written_to = False
        self.building: float | None = None
        """How much is built, 0 to 1, while it is being built."""
        self.problem = ""
        """Why there is no index; empty while there is or will be one."""

    # Called from other threads

    @property
    def started(self) -> bool:
        """Whether the thread was started."""
        return self._thread is not None

    def start(self) -> None:
        """Begin to keep the index."""
        with self._news:
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="board index", daemon=True)
                self._thread.start()

    def reach(self, seq: int) -> None:
        """Note that every change up to this one is durable."""
        with self._news:
            self._wanted = max(self._wanted, seq)
            self._changed_at = time.monotonic()
            self._news.notify_all()

    def catch_up(self, patience: float) -> None:
        """Have the newest changes indexed now, and wait so many seconds for it at most."""
        with self._news:
            if self._reached >= self._wanted:
                return
            self._at_once = True
            self._news.notify_all()
            self._news.wait_for(
                lambda: self._reached >= self._wanted or self.problem or self.building is not None,
                timeout=patience,
            )

    def stop(self) -> None:
        """Index what is durable and end; a build that is not soon done is given up."""
        with self._news:
            self._ended = True
            self._give_up_at = time.monotonic() + SOON
            self._news.notify_all()
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
        with self._news:
            self._news.wait_for(lambda: self._at_once or self._ended, timeout=FIRST)
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
        with self._news:
            self.problem = why
            self.building = None
            self._news.notify_all()

    def _recover(self) -> None:
        """Take away what cannot be used; if even that fails, go on in memory."""
        self._reached, self._point, self._written_to = -1, None, False
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
        while self._wait():
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
        self._say_reached(point.seq)

    def _build(self, index: sqlite3.Connection, filler: Filler) -> None:
        """Fill the index anew, in slices."""
        with self._news:
            self.building = 0.0
            self._news.notify_all()
        with self._written(index):
            empty(index)
            merge_at(index, FILLED)
            say(index, state=BUILDING, schema=SCHEMA)
        parts = filler.everything()
        while self.building < 1.0:
            with self._written(index):
                self.building = index_slices.filled_together(parts, self._stretch, self._rest)
            if time.monotonic() > self._give_up_at:
                raise GivenUp
        point = self._point_now()
        with self._written(index):
            merge_at(index, FOLLOWED)
            say(index, state=READY, **vars(point))
        self._point = point
        self._say_reached(point.seq)

    def _stretch(self) -> float:
        """Seconds to build at a stretch."""
        return index_slices.THIN_SLICE if self._is_typing() else index_slices.SLICE

    def _rest(self) -> None:
        """Leave the processor to others for a moment, longer while somebody types."""
        if not self._is_typing():
            time.sleep(index_slices.PAUSE)
            return
        with self._news:
            self._news.wait_for(
                lambda: self._at_once or self._ended, timeout=index_slices.LONG_PAUSE
            )

    def _is_typing(self) -> bool:
        """Whether changes come, and nobody waits for the index."""
        return not self._at_once and time.monotonic() - self._changed_at < QUIET

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
        if self._point is None or self._wanted <= self._seq:
            return
        edits: list[Edit] = []
        point = self._point
        for change, reached in after(self._folder, point, self._wanted):
            bring_forward(self._tables, change)
            self._seq = change.seq
            edits += change.edits
            point = reached
        self._bring(index, filler, edits, point)

    def _say_reached(self, seq: int) -> None:
        with self._news:
            self.building = None
            self._reached = seq
            self._news.notify_all()

    def _wait(self) -> bool:
        """Wait for changes, and for a pause in them; False when the board was closed."""
        with self._news:
            self._news.wait_for(lambda: self._wanted > self._reached or self._ended)
            until = time.monotonic() + LONGEST
            self._settle(lambda: self._at_once or self._ended, until)
            self._at_once = False
            return self._wanted > self._reached

    def _settle(self, hurry: Callable[[], bool], until: float) -> None:
        """Wait until no change has come for a while."""
        seen = -1
        while seen < self._wanted and not hurry() and time.monotonic() < until:
            seen = self._wanted
            self._news.wait_for(hurry, timeout=QUIET)

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
