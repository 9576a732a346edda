"""How far an index reaches, told by the bytes of the journal it was made from.

An index says: "I hold everything up to change 41, which is the first 8,230 bytes of the segment
that begins at change 30, and this is their sum." One of another history, or of a journal that was
cut or written anew, cannot say so.
"""

from __future__ import annotations

import os
import zlib

from store.local.segment_names import first_in, is_packed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class Point:
    """A place in a journal."""

    def __init__(self, board: str, seq: int, first: int, length: int, crc32: int) -> None:
        self.board = board
        self.seq = seq
        """The newest change before it."""
        self.first = first
        """The change the segment begins with."""
        self.length = length
        """Bytes of its plain text."""
        self.crc32 = crc32
        """The sum of those bytes."""

    def __eq__(self, other: object) -> bool:
        """Whether it is the same place."""
        return isinstance(other, Point) and vars(other) == vars(self)

    def __hash__(self) -> int:
        """By its place alone."""
        return hash((self.board, self.seq))

    def moved(self, **where: int) -> Point:
        """A point of the same board with some of its numbers changed."""
        return Point(**(vars(self) | where))


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
        first, packed = first_in(name), is_packed(name)
        # The plain file counts where there are both.
        if first and (best is None or (first, not packed) > (best[0], not best[2])):
            best = first, os.path.join(journal, name), packed
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
