"""How far an index reaches, told by the bytes of the journal it was made from.

An index says: "I hold everything up to change 41, which is the first 8,230 bytes of the segment
that begins at change 30, and this is their sum." One of another history, or of a journal that was
cut or written anew, cannot say so.
"""

from __future__ import annotations

import os
import re
import zlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

_NAME = re.compile(r"([1-9]\d{0,17})\.jsonl(\.gz)?")


class Point(NamedTuple):
    """A place in a journal."""

    board: str
    seq: int
    """The newest change before it."""
    first: int
    """The change the segment begins with."""
    length: int
    """Bytes of its plain text."""
    crc32: int
    """The sum of those bytes."""


def point_said(about: Mapping[str, str]) -> Point | None:
    """The point an index says it is at, if it says one."""
    try:
        numbers = (int(about[name]) for name in ("seq", "first", "length", "crc32"))
        return Point(about["board"], *numbers)
    except (KeyError, ValueError):
        return None


def newest_segment(journal: Path | str) -> tuple[int, str, bool] | None:
    """The last segment: its first change, its file, and whether that is gzipped."""
    best: tuple[int, str, bool] | None = None
    try:
        names = os.listdir(journal)
    except OSError:
        return None
    for name in names:
        found = _NAME.fullmatch(name)
        # The plain file counts where there are both.
        if found and (best is None or (int(found[1]), not found[2]) > (best[0], not best[2])):
            best = int(found[1]), os.path.join(journal, name), bool(found[2])
    return best


def is_at_end(point: Point, journal: Path | str) -> bool:
    """Whether the journal ends exactly at a point; cheap, and False whenever that is not sure."""
    newest = newest_segment(journal)
    if newest is None or newest[0] != point.first or _confirmed(journal) > point.seq:
        return False
    _, path, packed = newest
    try:
        with open(path, "rb") as file:
            if not packed:
                text = file.read()
                return (len(text), zlib.crc32(text)) == (point.length, point.crc32)
            # A gzipped file ends with the sum and the length of what it holds.
            file.seek(-8, os.SEEK_END)
            end = file.read()
    except OSError:
        return False
    crc32, length = int.from_bytes(end[:4], "little"), int.from_bytes(end[4:], "little")
    return (length, crc32) == (point.length & 0xFFFFFFFF, point.crc32)


def _confirmed(journal: Path | str) -> int:
    """The newest change known to be durable, as `store.local.confirmed` notes it; 0: unknown."""
    try:
        with open(os.path.join(journal, "confirmed"), "rb") as file:
            line = file.read()
    except OSError:
        return 0
    number = line[9:27]
    if line != b"%08x %b\n" % (zlib.crc32(number), number) or not number.isdigit():
        return 0
    return int(number)
