"""The thread that makes changes durable."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from queue import Empty, SimpleQueue

from store.changes import Change, DoesNotFit
from store.engine import Event, NotSaved, Refused, Saved
from store.ids import Clock
from store.local.appending import JournalEnd
from store.local.background import Background
from store.local.backups import put_aside
from store.local.documents import bring_forward, copied
from store.local.files import why
from store.local.folder import BoardFolder
from store.local.journal import change_line, segments
from store.local.opening import Opened
from store.local.packing import pack
from store.local.record import Tables, checkpoint_of
from store.local.storage import RecordStorage

STOPPED = (
    "Saving has stopped because of a fault in this program. What was saved is safe; copy what you "
    "typed since then to another place and start the program again"
)


class Order(Enum):
    """What the thread is asked for besides keeping changes."""

    CHECKPOINT = "checkpoint"
    STOP = "stop"


class Writer:
    """Takes changes without waiting, and writes them line by line."""

    def __init__(
        self,
        folder: BoardFolder,
        opened: Opened,
        tell: Callable[[Event], None],
        clock: Clock,
        retry: float,
    ) -> None:
        """Become the one writer of a board.

        Args:
            folder: The board's folder, locked and tidied.
            opened: What was read from it; the tables become this thread's own.
            tell: Called from the thread with what happened.
            clock: The present moment, for the dates of backups.
            retry: Seconds between attempts after a failed write.
        """
        self._folder = folder
        self._board = opened.board
        self._tables = opened.tables
        self._taken = opened.seq
        self._record_seq = opened.record_seq
        self._record_wrong = bool(opened.record_wrong)
        self._tell = tell
        self._clock = clock
        self._retry = retry
        self._end = JournalEnd(folder, opened.board, opened.seq)
        self._background = Background()
        self._queue: SimpleQueue[tuple[Change, bytes] | Order] = SimpleQueue()
        self._waiting: list[bytes] = []
        self._orders: set[Order] = set()
        self._problem = ""
        self._give_up_at = float("inf")
        for segment in segments(folder.journal):
            if segment.plain is not None:
                self._pack_later(segment.plain)
        if self._record_wrong:
            self.checkpoint()
        self._thread = threading.Thread(target=self._run, name="board writer", daemon=True)
        self._thread.start()

    @property
    def durable(self) -> int:
        """The newest durable change."""
        return self._end.seq

    def send(self, change: Change) -> None:
        """Take a change to keep; refuse at once what no file can hold (half a character)."""
        try:
            line = change_line(change)
        except ValueError:
            self._tell(Refused(change, ()))
            return
        self._queue.put((change, line))

    def checkpoint(self) -> None:
        """Have the record written, in the background."""
        self._queue.put(Order.CHECKPOINT)

    def stop(self, patience: float) -> None:
        """Make everything durable, write the record, and end.

        Args:
            patience: Seconds to go on trying when changes cannot be written.
        """
        self._give_up_at = time.monotonic() + patience
        self._queue.put(Order.STOP)
        self._thread.join()
        self._background.finish()

    def _run(self) -> None:
        try:
            self._work()
        except Exception as error:
            # Whatever it is, the clerk must know that nothing is saved from now on.
            self._tell(NotSaved(f"{STOPPED} ({error!r})."))
            raise

    def _work(self) -> None:
        while True:
            self._collect()
            if self._waiting:
                self._save()
            if not self._waiting and Order.CHECKPOINT in self._orders:
                self._orders.discard(Order.CHECKPOINT)
                self._write_record()
            if Order.STOP in self._orders and self._may_end():
                break
        self._write_record()
        self._end.close()

    def _may_end(self) -> bool:
        return not self._waiting or time.monotonic() >= self._give_up_at

    def _collect(self) -> None:
        """Take what is queued; wait for something, or until it is time to try again."""
        try:
            self._take(self._queue.get(timeout=self._retry if self._waiting else None))
            # After a failure everything that comes meanwhile waits for the next attempt.
            until = time.monotonic() + (self._retry if self._problem else 0)
            while True:
                left = until - time.monotonic()
                self._take(self._queue.get(timeout=left) if left > 0 else self._queue.get_nowait())
        except Empty:
            pass

    def _take(self, asked: tuple[Change, bytes] | Order) -> None:
        if isinstance(asked, Order):
            self._orders.add(asked)
            return
        change, line = asked
        try:
            if change.seq != self._taken + 1:
                raise DoesNotFit(f"change {change.seq} does not follow change {self._taken}")
            bring_forward(self._tables, change)
        except DoesNotFit:
            self._tell(Refused(change, ()))
            return
        self._taken = change.seq
        self._waiting.append(line)

    def _save(self) -> None:
        """Write all that waits in one go."""
        last = self._end.seq + len(self._waiting)
        try:
            self._end.append(b"".join(self._waiting), last)
        except OSError as error:
            self._fail(error)
            return
        self._waiting.clear()
        self._problem = ""
        self._tell(Saved(last))
        if self._end.is_full:
            self._leave_segment()

    def _fail(self, error: OSError) -> None:
        problem = (
            f"The disk does not take what was typed last ({why(error)}). It is kept in this window "
            "and tried again every second; make room, or see that the drive is there."
        )
        if problem != self._problem:
            self._problem = problem
            self._tell(NotSaved(problem))

    def _leave_segment(self) -> None:
        closed = self._end.leave()
        if closed is not None:
            self._pack_later(closed)

    def _pack_later(self, plain: Path) -> None:
        self._background.do(lambda: pack(plain))

    def _write_record(self) -> None:
        """Have a checkpoint of what is durable written, unless there is one."""
        if self._waiting or (self._end.seq == self._record_seq and not self._record_wrong):
            return
        self._leave_segment()
        seq, tables = self._end.seq, copied(self._tables)
        self._record_seq, self._record_wrong = seq, False
        self._background.do(lambda: self._replace_record(seq, tables))

    def _replace_record(self, seq: int, tables: Tables) -> None:
        try:
            put_aside(self._folder, self._clock().date())
            storage = RecordStorage(self._folder.record)
            storage.write_checkpoint(checkpoint_of(self._board, seq), tables)
        except OSError:
            # The journal holds everything; the next checkpoint tries again.
            self._record_wrong = True
            raise
