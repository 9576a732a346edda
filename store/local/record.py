"""The checkpoint: one file that holds every document as of one change, and proves itself.

It is a TinyDB file: tables, keys "1" to "n" that mean nothing, documents. Its first table,
`checkpoint`, says which board and change it is and carries the CRC-32 of the whole file, taken
with the eight digits of that field as zeros. Beside it stand the contents: where each document is.
"""

from __future__ import annotations

import os
import re
import time
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping
from dataclasses import dataclass
from pathlib import Path

import msgspec

from store.local.contents import CLOSING, before, contents_of, opening, tables_by
from store.local.files import replacing, why, write_all
from store.models import FORMAT
from store.tables import Contents, Raw

Tables = dict[str, MutableMapping[str, Raw]]
"""From table to id to the document as JSON."""

CHECKPOINT = "checkpoint"
_ZEROS = b"00000000"
_SUM = re.compile(rb'"crc32":"([0-9a-f]{8})"')
_OPENING = b'{"checkpoint":'
_HEAD = 1024
_SLICE = 256 * 1024
_tables = msgspec.json.Decoder(dict[str, dict[str, msgspec.Raw]])


class Checkpoint(msgspec.Struct, frozen=True, kw_only=True):
    """Which record a file is."""

    format: int
    board: str
    seq: int
    crc32: str = _ZEROS.decode()


def checkpoint_of(board: str, seq: int) -> Checkpoint:
    """What a record written now says about itself."""
    return Checkpoint(format=FORMAT, board=board, seq=seq)


class _OnlyId(msgspec.Struct):
    id: str


class _Heads(msgspec.Struct):
    """The documents of the first table."""

    checkpoint: Checkpoint = msgspec.field(name="1")
    contents: dict[str, Contents] = msgspec.field(name="2")


_only_id = msgspec.json.Decoder(_OnlyId).decode
_checkpoint = msgspec.json.Decoder(Checkpoint).decode
_heads = msgspec.json.Decoder(_Heads).decode


class NotProven(Exception):
    """A checkpoint does not prove itself; the message ends a sentence that names the file."""


@dataclass(frozen=True)
class Record:
    """A checkpoint as read."""

    checkpoint: Checkpoint
    tables: Tables


def slices(head: Mapping[str, Raw], tables: Iterable[tuple[str, Iterable[Raw]]]) -> Iterator[bytes]:
    """The text of a TinyDB file, in pieces small enough to share the processor.

    Args:
        head: The documents of the first table, by key.
        tables: The other tables and their documents, in order.
    """
    waiting: list[bytes] = [_OPENING, b"{", _members(head.items()), b"}"]
    size = 0
    for name, documents in tables:
        waiting.append(opening(name))
        for key, document in enumerate(documents, start=1):
            waiting += (before(key), bytes(document))
            size += len(waiting[-1])
            if size >= _SLICE:
                yield b"".join(waiting)
                waiting, size = [], 0
        waiting.append(CLOSING)
    waiting.append(b"}\n")
    yield b"".join(waiting)


def _members(pairs: Iterable[tuple[str, Raw]]) -> bytes:
    return b",".join(b"%b:%b" % (msgspec.json.encode(key), bytes(value)) for key, value in pairs)


def write_record(
    path: Path,
    checkpoint: Checkpoint,
    tables: Mapping[str, Mapping[str, Raw]],
    pause: Callable[[], None] = lambda: time.sleep(0.0005),
) -> None:
    """Write a checkpoint, atomically.

    Args:
        path: The file.
        checkpoint: What it is; its sum is computed here.
        tables: The documents by table and id. They must not change meanwhile.
        pause: Called between slices, so that nothing else has to wait for this.
    """
    head = msgspec.json.encode(msgspec.structs.replace(checkpoint, crc32=_ZEROS.decode()))
    filled = [(name, table) for name, table in tables.items() if table]
    contents = msgspec.json.encode(contents_of(filled, pause))
    ordered = ((name, table.values()) for name, table in filled)
    write_slices(path, slices({"1": head, "2": contents}, ordered), pause)


def write_slices(path: Path, pieces: Iterable[bytes], pause: Callable[[], None]) -> None:
    """Write pieces as one file, atomically, and put the sum of all into the first."""
    total = 0
    place = None
    with replacing(path) as fd:
        for number, piece in enumerate(pieces):
            if number == 0:
                place = _SUM.search(piece[:_HEAD])
            total = zlib.crc32(piece, total)
            write_all(fd, piece)
            pause()
        if place is not None:
            os.lseek(fd, place.start(1), os.SEEK_SET)
            write_all(fd, b"%08x" % total)


def read_record(path: Path) -> Record:
    """Read a checkpoint and prove it.

    Raises:
        NotProven: It is damaged, or not a checkpoint.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise NotProven("is missing") from error
    except OSError as error:
        raise NotProven(f"cannot be read ({why(error)})") from error
    return prove(data)


def prove(data: bytes) -> Record:
    """The checkpoint that these bytes are.

    Raises:
        NotProven: They are damaged, or no checkpoint.
    """
    if not data:
        raise NotProven("is empty")
    found = _SUM.search(data[:_HEAD])
    if found is None:
        raise NotProven("is not a record of this program")
    if b"%08x" % _sum(data, found.start(1)) != found[1]:
        raise NotProven("is damaged")
    try:
        return _by_contents(data) or told_apart(data)
    except (msgspec.DecodeError, ValueError, KeyError) as error:
        raise NotProven("is damaged") from error


def _sum(data: bytes, at: int) -> int:
    view = memoryview(data)
    return zlib.crc32(view[at + 8 :], zlib.crc32(_ZEROS, zlib.crc32(view[:at])))


def _by_contents(data: bytes) -> Record | None:
    """The record as its own contents tell it apart; None where they do not."""
    first = data.find(b",\n")
    if first < 0 or not data.startswith(_OPENING):
        return None
    try:
        heads = _heads(memoryview(data)[len(_OPENING) : first])
    except msgspec.DecodeError:  # written before there were contents
        return None
    tables = tables_by(heads.contents, data, first)
    return None if tables is None else Record(heads.checkpoint, {**tables})


def told_apart(data: bytes) -> Record:
    """The record told apart document by document, whatever its contents say."""
    tables = _tables.decode(data)
    checkpoint = _checkpoint(tables.pop(CHECKPOINT)["1"])
    return Record(
        checkpoint,
        {name: {_only_id(raw).id: raw for raw in table.values()} for name, table in tables.items()},
    )
