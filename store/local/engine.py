"""The engine that keeps a board in a folder on this computer."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from store.changes import Change
from store.engine import Arrived, CannotOpen, Event, Finding, Loaded, Reopened, Saved
from store.ids import Clock
from store.local.backups import back_up, backed_up_on
from store.local.documents import copied
from store.local.files import why
from store.local.folder import (
    BoardFolder,
    drive_warning,
    make_private,
    must_be_board,
    told_once,
)
from store.local.follow import Follower
from store.local.index import LocalIndex
from store.local.lock import FolderLock
from store.local.opening import Opened, open_folder
from store.local.reading import changes_after, history_of
from store.local.staging import finish_staged
from store.local.tidying import tidy
from store.local.writer import Writer
from store.search import Results, Search

FOLLOWING = (
    "This board is open in another window, and what is done there appears here by itself. "
    "To write here, close that window first."
)
NOT_ALLOWED = (
    "The system lets you read this board but not write into its folder ({why}), so nothing can "
    "be changed here; ask whoever looks after the folder."
)


class LocalEngine:
    """A board's folder: one window writes, others read and follow."""

    def __init__(
        self,
        folder: Path,
        *,
        clock: Clock,
        poll: float = 0.3,
        retry: float = 1.0,
        patience: float = 10.0,
    ) -> None:
        """Name a board's folder. Nothing is touched before `load`.

        Args:
            folder: The board's folder.
            clock: The present moment, in UTC.
            poll: Seconds between looks at what another window does.
            retry: Seconds between attempts to write what could not be written.
            patience: Seconds `close` goes on trying to write.
        """
        self._folder = BoardFolder(folder)
        self._clock = clock
        self._poll = poll
        self._retry = retry
        self._patience = patience
        self._lock = FolderLock(self._folder.lock)
        self._board = ""
        self._seq = 0
        self._writer: Writer | None = None
        self._follower: Follower | None = None
        self._index: LocalIndex | None = None
        self._events: deque[Event] = deque()
        self._there = threading.Event()
        self._wake: Callable[[], None] = lambda: None

    def load(self) -> Loaded:
        """Open the board.

        Raises:
            CannotOpen: There is nothing here that can be shown.
        """
        must_be_board(self._folder)
        opened = self._load(self._take_lock())
        if opened.barred:
            self._follower = Follower(
                self._folder, self._board, self._seq, self._tell, self._poll, self._take_over
            )
        return _loaded(opened)

    def _load(self, barred: str) -> Opened:
        try:
            opened = self._open(barred)
        except BaseException:
            self._lock.release()
            raise
        self._board, self._seq = opened.board, opened.seq
        self._index = LocalIndex(
            self._folder, opened.board, opened.tables, opened.seq,
            writes=self._writer is not None,
        )  # fmt: skip
        return opened

    def _take_over(self) -> bool:
        """Become the writer if nobody is any more; called on the thread that follows.

        The board is opened anew rather than gone on with: who wrote may have erased words, or
        brought it back from a backup.
        """
        index = self._index
        try:
            if not self._lock.take():
                return False
            opened = self._load("")
        except (CannotOpen, OSError):
            return False
        if index is not None:
            index.close()
        if opened.barred:
            return False
        self._tell(Reopened(_loaded(opened)))
        return True

    def _take_lock(self) -> str:
        """Become the writer, or say why not."""
        try:
            return "" if self._lock.take() else FOLLOWING
        except OSError as error:
            return NOT_ALLOWED.format(why=why(error))

    def _open(self, barred: str) -> Opened:
        folder = self._folder
        if not barred:
            make_private(folder)
            finish_staged(folder)
        opened = open_folder(folder, following=barred == FOLLOWING)
        if not barred and not opened.read_only:
            barred = self._begin_writing(opened)
        if opened.read_only:
            self._lock.release()
        opened.barred = bool(barred)
        opened.read_only = opened.read_only or barred
        warning = drive_warning(folder.path)
        if warning and not told_once(folder, "drive"):
            opened.told.append(warning)
        return opened

    def _begin_writing(self, opened: Opened) -> str:
        """Put the folder in order and start the writer; say why not, if it cannot be."""
        own = Opened(
            opened.board, copied(opened.tables), opened.seq, opened.record_seq,
            record_wrong=opened.record_wrong,
        )  # fmt: skip
        try:
            tidy(opened, self._folder)
            self._writer = Writer(self._folder, own, self._tell, self._clock, self._retry)
        except OSError as error:
            self._lock.release()
            return NOT_ALLOWED.format(why=why(error))
        return ""

    def listen(self, wake: Callable[[], None]) -> None:
        """Have `wake` called, from a thread of ours, whenever events are waiting."""
        self._wake = wake
        if self._events:
            wake()

    def events(self) -> list[Event]:
        """Take the events that are waiting."""
        self._there.clear()
        taken = []
        while self._events:
            taken.append(self._events.popleft())
        return taken

    def wait(self, timeout: float) -> bool:
        """Wait up to that many seconds for an event; say whether one is there."""
        return bool(self._events) or self._there.wait(timeout)

    def _tell(self, event: Event) -> None:
        if self._index is not None and isinstance(event, Saved):
            self._index.reach(event.up_to)
        elif self._index is not None and isinstance(event, Arrived):
            self._index.reach(event.changes[-1].seq)
        self._events.append(event)
        self._there.set()
        self._wake()

    def send(self, change: Change) -> None:
        """Take a change to keep, without waiting.

        Raises:
            CannotOpen: This window only reads; `load` said so.
        """
        if self._writer is None:
            raise CannotOpen("This board is open for reading only; nothing was changed.")
        self._writer.send(change)

    def ask_to_write(self) -> None:
        """Where another window wrote: look whether it is closed; `Reopened` tells if it is."""
        if self._follower is not None:
            self._follower.ask()

    def _durable(self) -> int:
        if self._writer is not None:
            return self._writer.durable
        return self._follower.seq if self._follower is not None else self._seq

    def changes(self, since: int) -> Iterator[Change]:
        """The durable changes after that one, oldest first.

        Raises:
            CannotOpen: The journal is damaged there; the changes before were given.
        """
        return changes_after(self._folder, self._board, since, self._durable())

    def history(self, doc_id: str) -> list[Change]:
        """The changes that touched a document, oldest first.

        Lines that do not prove themselves are left out; `check` names them.
        """
        return history_of(self._folder, doc_id)

    def search(self, search: Search) -> Results:
        """Find what is asked. May be called on any thread."""
        index = self._index
        if index is None:
            return Results(problem="The board is not open, so nothing can be searched.")
        found = index.search(search)
        # This window may have become the writer meanwhile, with another index.
        return found if index is self._index else self.search(search)

    @property
    def building(self) -> float | None:
        """How much of the index is built, 0 to 1, while it is being built; None: it is ready."""
        return None if self._index is None else self._index.building

    def checkpoint(self) -> None:
        """Bring `record.json` up to date, in the background."""
        if self._writer is not None:
            self._writer.checkpoint()

    def backup(self, to: Path | None = None) -> Path:
        """Put record and journal into one dated file and say where.

        Args:
            to: The folder for it; None: the board's own backups.
        """
        return back_up(self._folder, to, self._clock())

    def backed_up_on(self) -> date | None:
        """The day of the newest backup in the board's own folder."""
        return backed_up_on(self._folder)

    def check(self) -> list[Finding]:
        """Prove the record and every backup against the journal, file by file."""
        # Late, because few boards that are opened are checked.
        from store.local.checking import check_folder

        return check_folder(self._folder)

    def close(self) -> None:
        """Make everything durable, bring the record up to date, and let others write."""
        if self._follower is not None:
            self._follower.stop()
        if self._writer is not None:
            self._writer.stop(self._patience)
            self._seq = self._writer.durable
            self._writer = None
        if self._index is not None:
            self._index.reach(self._seq)
            self._index.close()
        self._lock.release()


def _loaded(opened: Opened) -> Loaded:
    return Loaded(opened.tables, opened.seq, opened.read_only, tuple(opened.told))
