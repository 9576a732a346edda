"""Closed segments are gzipped."""

from __future__ import annotations

import gzip
from pathlib import Path

from store.local.files import sync_folder, write_file


def pack(plain: Path) -> None:
    """Gzip a closed segment. A kill leaves the plain file, both, or the gzipped one."""
    # No time and no name inside: the same segment packs to the same bytes.
    packed = gzip.compress(plain.read_bytes(), compresslevel=6, mtime=0)
    write_file(plain.with_name(plain.name + ".gz"), packed)
    plain.unlink()
    sync_folder(plain.parent)
