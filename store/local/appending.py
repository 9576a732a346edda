"""The end of the journal, where lines are added."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from store.local.confirmed import Witness
from store.local.files import create, cut, sync_folder, write_all
from store.local.folder import BoardFolder
from store.local.journal import Header, header_line
from store.local.segment_names import named
from store.models import FORMAT

SEGMENT_SIZE = 500_000
"""A segment is closed when it has grown to this many bytes."""


class JournalEnd:
    """Adds lines to the newest segment, and leaves a segment that failed for good."""

    def __init__(self, folder: BoardFolder, board: str, seq: int) -> None:
        self.seq = seq
        """The newest durable change."""
        self._folder = folder
        self._board = board
        self._witness = Witness(folder.confirmed)
        self._witness.confirm(seq)
        self._path = folder.journal
        self._fd = -1
        self._length = 0
        self._failed: tuple[Path, int] | None = None

    def append(self, lines: bytes, last: int) -> None:
        """Add whole lines and make them durable.

        Args:
            lines: One or more lines, the first of them change `seq + 1`.
            last: The change of the last line.

        Raises:
            OSError: They are not known to be durable; the next call starts a new segment.
        """
        self._leave_failed()
        new = self._fd < 0
        start = self._begin() if new else b""
        try:
            write_all(self._fd, start + lines)
            os.fsync(self._fd)
            if new:
                sync_folder(self._folder.journal)
        except OSError:
            self._failed = (self._path, self._length)
            self._close()
            raise
        self._length += len(start) + len(lines)
        self.seq = last
        self._witness.confirm(last)

    @property
    def is_full(self) -> bool:
        """Whether the segment has grown enough to be closed."""
        return self._length >= SEGMENT_SIZE

    def leave(self) -> Path | None:
        """Close the segment, if one is open, and say which it was; the next line begins a new."""
        if self._fd < 0:
            return None
        self._close()
        return self._path

    def close(self) -> None:
        """Let go of the files."""
        self._close()
        # Not being able to cut an unconfirmed end loses nothing: its lines are whole or torn.
        with suppress(OSError):
            self._leave_failed()
        self._witness.close()

    def _begin(self) -> bytes:
        """Make a new segment and answer its first line."""
        self._path = self._folder.journal / named(self.seq + 1)
        self._fd = create(self._path)
        self._length = 0
        return header_line(Header(board=self._board, format=FORMAT, first=self.seq + 1))

    def _leave_failed(self) -> None:
        """Cut a failed segment to what is confirmed, or remove it when nothing is."""
        if self._failed is None:
            return
        path, length = self._failed
        if length:
            # If even that fails: a segment counts only up to where the next one begins.
            with suppress(OSError):
                cut(path, length)
        else:
            path.unlink(missing_ok=True)
            sync_folder(path.parent)
        self._failed = None

    def _close(self) -> None:
        if self._fd >= 0:
            with suppress(OSError):
                os.close(self._fd)
        self._fd = -1
