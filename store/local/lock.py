"""One writer: a lock of the system's, which a dead holder does not leave behind."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from store.local.files import PRIVATE

if TYPE_CHECKING:
    from filelock import BaseFileLock


class FolderLock:
    """The right to write into a board's folder."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._held: BaseFileLock | None = None

    @property
    def held(self) -> bool:
        """Whether this is the one writer."""
        return self._held is not None

    def take(self) -> bool:
        """Try to become the writer, at once; False when somebody else is.

        Raises:
            OSError: The folder does not let us write at all.
        """
        # Reading only, as the command line mostly does, needs no lock: 35 ms of imports.
        from filelock import FileLock, Timeout

        lock = FileLock(self._path, mode=PRIVATE, blocking=False, thread_local=False)
        try:
            lock.acquire()
        except Timeout:
            return False
        self._held = lock
        return True

    def release(self) -> None:
        """Let others write."""
        if self._held is not None:
            self._held.release()
            self._held = None
