"""Following the journal: the changes after a point, and the point after them."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

import msgspec

from store.changes import Change
from store.local.folder import BoardFolder
from store.local.index_point import Point, is_at_end
from store.local.journal import Segment, segments, text_of, unframed

_change = msgspec.json.Decoder(Change).decode


class Broken(Exception):
    """The journal cannot be followed from there: it is another, was cut, or cannot be read."""


def is_of(point: Point, folder: BoardFolder) -> bool:
    """Whether a point lies in the journal as it is now."""
    if is_at_end(point, folder.journal):
        return True
    journal = segments(folder.journal)
    found = [number for number, one in enumerate(journal) if one.first == point.first]
    if not found:
        return False
    following = journal[found[0] + 1].first if found[0] + 1 < len(journal) else None
    if following is not None and following <= point.seq:
        return False
    try:
        text = _text(journal[found[0]])
    except Broken:
        return False
    return len(text) >= point.length and zlib.crc32(text[: point.length]) == point.crc32


def point_at(folder: BoardFolder, board: str, seq: int) -> Point:
    """The point after a change.

    Raises:
        Broken: The journal does not hold that change.
    """
    holding = [one for one in segments(folder.journal) if one.first <= seq]
    if not holding:
        raise Broken(f"change {seq} is not in the journal")
    segment = holding[-1]
    last = packed_end(segment, folder, board, seq)
    if last is not None:
        return last
    point = Point(board, segment.first - 1, segment.first, 0, 0)
    for _, after in _in(segment, point, seq):
        point = after
    if point.seq != seq:
        raise Broken(f"change {seq} is not in the journal")
    return point


def packed_end(segment: Segment, folder: BoardFolder, board: str, seq: int) -> Point | None:
    """The end of a segment that was closed in order, told without unpacking it."""
    if segment.packed is None or segment.plain is not None:
        return None
    try:
        end = segment.packed.read_bytes()[-8:]
    except OSError:
        return None
    crc32, length = int.from_bytes(end[:4], "little"), int.from_bytes(end[4:], "little")
    return Point(board, seq, segment.first, length, crc32)


def after(folder: BoardFolder, point: Point, until: int) -> Iterator[tuple[Change, Point]]:
    """The changes after a point up to one, each with the point after it.

    Raises:
        Broken: The journal does not hold them all; those before were given.
    """
    journal = [one for one in segments(folder.journal) if one.first >= point.first]
    for number, segment in enumerate(journal):
        following = journal[number + 1].first - 1 if number + 1 < len(journal) else until
        if segment.first != point.first:
            if segment.first != point.seq + 1:
                break
            point = point.moved(first=segment.first, length=0, crc32=0)
        for change, reached in _in(segment, point, min(until, following)):
            point = reached
            yield change, point
        if point.seq >= until:
            return
    if point.seq < until:
        raise Broken(f"the journal ends at change {point.seq}")


def _in(segment: Segment, point: Point, until: int) -> Iterator[tuple[Change, Point]]:
    """The changes of a segment after a point."""
    if point.seq >= until:
        return
    text = _text(segment)
    start = point.length
    if start == 0:
        start = text.find(b"\n") + 1
        point = point.moved(length=start, crc32=zlib.crc32(text[:start]))
    while point.seq < until:
        end = text.find(b"\n", start) + 1
        payload = unframed(text[start : end - 1]) if end else None
        if payload is None:
            return
        try:
            change = _change(payload)
        except msgspec.DecodeError as error:
            raise Broken("a line is no change") from error
        if change.seq != point.seq + 1:
            raise Broken(f"change {point.seq + 1} is missing")
        crc32 = zlib.crc32(text[start:end], point.crc32)
        point = point.moved(seq=change.seq, length=end, crc32=crc32)
        start = end
        yield change, point


def _text(segment: Segment) -> bytes:
    for path in segment.files():
        try:
            text, wrong = text_of(path)
        except OSError:
            continue
        if not wrong:
            return text
    raise Broken(f"{segment.name} cannot be read")
