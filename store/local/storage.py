"""`record.json` as TinyDB sees it."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import msgspec
from tinydb.storages import Storage

from store.local.files import write_file
from store.local.record import CHECKPOINT, Checkpoint, write_record, write_slices
from store.tables import Raw

_SHORT = 0.0005


class RecordStorage(Storage):
    """A TinyDB storage that replaces its file whole: a kill leaves the old one or the new one.

    `TinyDB(path, storage=RecordStorage)` reads and writes like any other; a file that carries a
    checkpoint keeps it, with the sum put right. The engine writes through `write_checkpoint`,
    which never has all documents decoded.
    """

    def __init__(self, path: str | Path) -> None:
        super().__init__()
        self._path = Path(path)

    def read(self) -> dict[str, dict[str, Any]] | None:
        """The whole content, or None while there is none."""
        data = self._path.read_bytes() if self._path.exists() else b""
        return msgspec.json.decode(data, type=dict[str, dict[str, Any]]) if data else None

    def write(self, data: Mapping[str, Mapping[Any, Any]]) -> None:
        """Replace the whole content."""
        encoded = {
            name: {str(key): msgspec.json.encode(dict(value)) for key, value in table.items()}
            for name, table in data.items()
        }
        head = encoded.pop(CHECKPOINT, {})
        if "1" not in head:
            write_file(self._path, msgspec.json.encode(data))
            return
        # The contents say where documents stood before.
        head = {"1": _unsummed(head["1"])}
        parts = [b'"checkpoint":' + _object(head)]
        parts += [msgspec.json.encode(name) + b":" + _object(t) for name, t in encoded.items()]
        write_slices(self._path, [b"{" + b",\n".join(parts) + b"}\n"], lambda: None)

    def write_checkpoint(
        self,
        checkpoint: Checkpoint,
        tables: Mapping[str, Mapping[str, Raw]],
        pause: Callable[[], None] = lambda: time.sleep(_SHORT),
    ) -> None:
        """Replace the whole content by encoded documents, in slices."""
        write_record(self._path, checkpoint, tables, pause)


def _unsummed(head: bytes) -> bytes:
    checkpoint = msgspec.json.decode(head, type=Checkpoint)
    return msgspec.json.encode(msgspec.structs.replace(checkpoint, crc32="00000000"))


def _object(members: Mapping[str, bytes]) -> bytes:
    pairs = (msgspec.json.encode(key) + b":" + value for key, value in members.items())
    return b"{" + b",\n".join(pairs) + b"}"
