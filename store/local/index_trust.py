"""Whether the index in a board's folder can be believed, told without opening the board.

Beside an index that was closed in order stands its sum. One without it may be half written, or a
copy made while somebody wrote; it is believed only by who sees that the writer is still there.
"""

from __future__ import annotations

import os
import sqlite3
import zlib

from store.local.index_file import PRIVATE, READY, SCHEMA, about
from store.local.index_point import is_at_end, point_said

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows: nobody can tell there whether somebody writes
    fcntl = None  # type: ignore[assignment]

_CHUNK = 1 << 20


def sum_beside(index: Path) -> Path:
    """Where the sum of an index stands."""
    return index.with_name(index.name + "-sum")


def sum_of(index: Path) -> bytes:
    """What tells an index from one that was damaged: the CRC-32 and the length of its file.

    Raises:
        OSError: It cannot be read.
    """
    crc32 = length = 0
    with index.open("rb", buffering=0) as file:
        while chunk := file.read(_CHUNK):
            crc32, length = zlib.crc32(chunk, crc32), length + len(chunk)
    return b"%08x %d\n" % (crc32, length)


def put_sum(index: Path) -> None:
    """Say that an index is whole; it is closed now.

    Raises:
        OSError: That cannot be written; the index is built anew next time.
    """
    beside = sum_beside(index)
    new = beside.with_name(beside.name + ".tmp")
    descriptor = os.open(new, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, PRIVATE)
    try:
        os.write(descriptor, sum_of(index))
    finally:
        os.close(descriptor)
    os.replace(new, beside)


def take_sum_away(index: Path) -> None:
    """Say that an index is about to be written."""
    sum_beside(index).unlink(missing_ok=True)


def is_proven(index: Path) -> bool:
    """Whether an index is byte for byte what it was when it was closed."""
    try:
        return sum_beside(index).read_bytes() == sum_of(index)
    except OSError:
        return False


def is_whole(said: Mapping[str, str]) -> bool:
    """Whether an index was finished, and is of this layout."""
    return said.get("state") == READY and said.get("schema") == SCHEMA


def is_fresh(index: sqlite3.Connection, folder: Path | str) -> bool:
    """Whether the index of a folder holds everything the journal does, and nothing else."""
    said = about(index)
    point = point_said(said)
    if point is None or not is_whole(said):
        return False
    return is_at_end(point, os.path.join(folder, "journal")) and (
        _was_closed(os.path.join(folder, "index.sqlite"))
        or is_being_written(os.path.join(folder, ".lock"))
    )


def _was_closed(index: str) -> bool:
    """Whether a sum stands beside an index and speaks of as long a file; cheap."""
    try:
        with open(f"{index}-sum", "rb") as file:
            return int(file.read().split()[1]) == os.path.getsize(index)
    except (OSError, ValueError):
        return False


def is_being_written(lock: str) -> bool:
    """Whether somebody holds a board open for writing."""
    if fcntl is None:
        return False
    try:
        descriptor = os.open(lock, os.O_RDWR)
    except OSError:
        return False
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return True
    finally:
        os.close(descriptor)
    return False
