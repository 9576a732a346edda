"""A second window: reads what the first one writes."""

from __future__ import annotations

import threading
from collections.abc import Callable

from store.changes import Change
from store.engine import Arrived, CannotOpen, Event
from store.local.confirmed import confirmed_seq
from store.local.folder import BoardFolder
from store.local.reading import changes_after


class Follower:
    """Looks into the journal now and then, and tells what has come."""

    def __init__(
        self,
        folder: BoardFolder,
        board: str,
        seq: int,
        tell: Callable[[Event], None],
        every: float,
        take_over: Callable[[], bool],
    ) -> None:
        """Begin to follow.

        Args:
            folder: The board's folder.
            board: The board's id.
            seq: The newest change known here.
            tell: Called from a thread with what arrived.
            every: Seconds between looks.
            take_over: Called from the thread after `ask`: becomes the writer, if nobody is.
        """
        self._folder = folder
        self._board = board
        self._tell = tell
        self._every = every
        self._take_over = take_over
        self._seq = seq
        self._asked = threading.Event()
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name="board follower", daemon=True)
        self._thread.start()

    @property
    def seq(self) -> int:
        """The newest change known here."""
        return self._seq

    def ask(self) -> None:
        """Try to become the writer at the next look."""
        self._asked.set()

    def stop(self) -> None:
        """Follow no longer."""
        self._ended.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._ended.wait(self._every):
            arrived = self._look()
            if arrived:
                self._tell(Arrived(tuple(arrived)))
            if self._asked.is_set():
                self._asked.clear()
                if self._take_over():
                    return

    def _look(self) -> list[Change]:
        """What became durable since the last look."""
        until = confirmed_seq(self._folder.confirmed) or 0
        arrived: list[Change] = []
        try:
            for change in changes_after(self._folder, self._board, self._seq, until):
                arrived.append(change)
                self._seq = change.seq
        except (CannotOpen, OSError):
            # Whoever writes may be between two files; what is really wrong the next opening tells.
            pass
        return arrived
