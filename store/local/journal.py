"""The journal: lines that prove themselves, in segments named by their first change.

A line is the CRC-32 of its JSON in eight hex digits, a space, the JSON, a newline. The first line
of a segment is its header; every other is one change. A segment ends where the next one begins:
lines it holds beyond that were never confirmed and stand in the next one.
"""

from __future__ import annotations

import os
import zlib
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

import msgspec

from store.changes import Change
from store.local.files import why
from store.local.segment_names import first_in, is_packed, named


class Header(msgspec.Struct, frozen=True, kw_only=True):
    """The first line of a segment."""

    board: str
    format: int
    first: int
    """The seq of the first change in it."""


_encode = msgspec.json.Encoder().encode
_header = msgspec.json.Decoder(Header).decode
_change = msgspec.json.Decoder(Change).decode


def framed(payload: bytes) -> bytes:
    """A line for a payload."""
    return b"%08x %b\n" % (zlib.crc32(payload), payload)


def unframed(line: bytes) -> bytes | None:
    """The payload of a line without its newline, or None when it does not prove itself."""
    payload = line[9:]
    return payload if line[:9] == b"%08x " % zlib.crc32(payload) else None


def header_line(header: Header) -> bytes:
    """The first line of a segment."""
    return framed(_encode(header))


def change_line(change: Change) -> bytes:
    """The line of a change."""
    return framed(_encode(change))


@dataclass(frozen=True)
class Segment:
    """One stretch of the journal: plain, gzipped or, after a kill in between, both."""

    first: int
    plain: Path | None = None
    packed: Path | None = None

    @property
    def name(self) -> str:
        """The file as a sentence names it."""
        path = self.plain or self.packed
        return f"journal/{path.name}" if path else f"journal/{named(self.first)}"

    def files(self) -> list[Path]:
        """Where its text may stand, the original first.

        A plain file that is gone by now was packed since; its packed twin came before.
        """
        packed = self.packed or (self.plain and self.plain.with_name(self.plain.name + ".gz"))
        return [path for path in (self.plain, packed) if path is not None]


def segments(journal: Path) -> list[Segment]:
    """The segments of a journal, oldest first; none when the folder is missing."""
    plain: dict[int, Path] = {}
    packed: dict[int, Path] = {}
    names = os.listdir(journal) if journal.is_dir() else []
    for name in names:
        if first := first_in(name):
            (packed if is_packed(name) else plain)[first] = journal / name
    return [Segment(n, plain.get(n), packed.get(n)) for n in sorted(plain.keys() | packed.keys())]


class Wrong(Enum):
    """What can be wrong with a segment."""

    TORN = "torn"
    DAMAGED = "damaged"
    FOREIGN = "foreign"
    NEWER = "newer"
    GAP = "gap"


@dataclass
class Stretch:
    """What a segment says, as far as it proves itself."""

    segment: Segment
    header: Header | None = None
    changes: list[Change] = field(default_factory=list)
    length: int = 0
    """Bytes from the start that prove themselves (of the plain text)."""
    wrong: Wrong | None = None
    reason: str = ""
    """What is wrong, as the end of a sentence that begins with the file."""
    tail: bytes = b""
    """What follows the proven bytes."""


def text_of(path: Path) -> tuple[bytes, str]:
    """The plain text of a segment's file, and what was wrong with the packing, if anything.

    A damaged gzip file gives as much as can be unpacked.
    """
    data = path.read_bytes()
    if path.suffix != ".gz":
        return data, ""
    unpack = zlib.decompressobj(wbits=31)
    parts: list[bytes] = []
    try:
        for start in range(0, len(data), 4096):
            parts.append(unpack.decompress(data[start : start + 4096]))
    except zlib.error:
        return b"".join(parts), "is damaged"
    return b"".join(parts), "" if unpack.eof and not unpack.unused_data else "is damaged"


def read_segment(segment: Segment, board: str, known: int) -> Stretch:
    """Read a segment as far as it proves itself.

    Args:
        segment: Which.
        board: The board it must belong to; empty: whichever.
        known: The newest format this program understands.
    """
    best = Stretch(segment, wrong=Wrong.DAMAGED, reason="cannot be read")
    for path in segment.files():
        try:
            text, packing = text_of(path)
        except FileNotFoundError:
            continue
        except OSError as error:
            best.reason = f"cannot be read ({why(error)})"
            continue
        stretch = read_lines(segment, text, board, known)
        if packing and stretch.wrong is None:
            stretch.wrong, stretch.reason = Wrong.DAMAGED, packing
        if stretch.wrong is None:
            return stretch
        if best.header is None or len(stretch.changes) > len(best.changes):
            best = stretch
    return best


def read_lines(segment: Segment, text: bytes, board: str, known: int) -> Stretch:
    """What the text of a segment says, as far as it proves itself."""
    stretch = Stretch(segment)
    start = _read_header(stretch, text, board, known)
    while stretch.wrong is None and start < len(text):
        end = text.find(b"\n", start)
        payload = unframed(text[start:end]) if end >= 0 else None
        if payload is None:
            stretch.wrong, stretch.reason = _how_bad(text[start:]), "is damaged"
            break
        try:
            change = _change(payload)
        except msgspec.DecodeError:
            stretch.wrong, stretch.reason = Wrong.DAMAGED, "holds a line that is no change"
            break
        expected = segment.first + len(stretch.changes)
        if change.seq != expected:
            stretch.wrong = Wrong.GAP
            stretch.reason = f"has change {change.seq} where change {expected} should be"
            break
        stretch.changes.append(change)
        start = stretch.length = end + 1
    stretch.tail = text[stretch.length :]
    return stretch


def _read_header(stretch: Stretch, text: bytes, board: str, known: int) -> int:
    """Read the first line into the stretch and say where the second begins."""
    end = text.find(b"\n")
    payload = unframed(text[:end]) if end >= 0 else None
    if payload is None:
        stretch.wrong, stretch.reason = _how_bad(text), "is damaged at its beginning"
        return 0
    try:
        header = _header(payload)
    except msgspec.DecodeError:
        stretch.wrong, stretch.reason = Wrong.FOREIGN, "is not a journal of this program"
        return 0
    if board and header.board != board:
        stretch.wrong, stretch.reason = Wrong.FOREIGN, "belongs to another board"
    elif header.format > known:
        stretch.wrong = Wrong.NEWER
        stretch.reason = "was written by a newer version of this program"
    elif header.first != stretch.segment.first:
        stretch.wrong = Wrong.GAP
        stretch.reason = f"begins at change {header.first}, which its name does not say"
    if stretch.wrong is None or stretch.wrong is Wrong.NEWER:
        stretch.header = header
        stretch.length = end + 1
    return end + 1


def _how_bad(rest: bytes) -> Wrong:
    """Whether what does not prove itself is one line cut short at the end, or worse."""
    return Wrong.DAMAGED if b"\n" in rest.rstrip(b"\0")[:-1] else Wrong.TORN
