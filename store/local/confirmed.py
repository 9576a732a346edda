"""The witness: which change was last known to be durable.

A journal cut exactly between two lines looks whole. This small file, written over after each
successful fsync of the journal, says how far it once reached. It is not synced itself: it may be
behind the journal, never ahead of it.
"""

from __future__ import annotations

import os
import zlib
from contextlib import suppress
from pathlib import Path

from store.local.files import BINARY, PRIVATE, write_all


class Witness:
    """Writes how far the journal reaches."""

    def __init__(self, path: Path) -> None:
        self._fd = os.open(path, os.O_CREAT | os.O_WRONLY | BINARY, PRIVATE)

    def confirm(self, seq: int) -> None:
        """Note that every change up to this one is durable."""
        number = b"%018d" % seq
        # Not being able to note it loses nothing.
        with suppress(OSError):
            os.lseek(self._fd, 0, os.SEEK_SET)
            write_all(self._fd, b"%08x %b\n" % (zlib.crc32(number), number))

    def close(self) -> None:
        """Let go of the file."""
        os.close(self._fd)


def confirmed_seq(path: Path) -> int | None:
    """The newest change known to be durable; None when the witness is missing or damaged."""
    try:
        line = path.read_bytes()
    except OSError:
        return None
    number = line[9:27]
    if line != b"%08x %b\n" % (zlib.crc32(number), number) or not number.isdigit():
        return None
    return int(number)
