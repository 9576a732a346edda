"""The few things done to files, each so that a kill leaves the old file or the new one."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

PRIVATE = 0o600
"""A file only its owner may read."""
PRIVATE_FOLDER = 0o700
BINARY = getattr(os, "O_BINARY", 0)  # Windows would otherwise write CR LF


def write_all(fd: int, data: bytes) -> None:
    """Write all of the data; one write call unless the system takes less."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(fd, rest) :]


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable, where the system can."""
    if os.name == "nt":
        return
    fd = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)


def create(path: Path) -> int:
    """Open a file that is not there yet, for writing, private."""
    return os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | BINARY, PRIVATE)


@contextmanager
def replacing(path: Path) -> Iterator[int]:
    """Write a file anew: what the block writes takes the old one's place at its end, whole.

    Yields:
        The descriptor of a private temporary file in the same folder.

    Raises:
        OSError: It cannot be made; the error names the file that was wanted, not that one.
    """
    beside = path.with_name(path.name + ".tmp")
    flags = os.O_CREAT | os.O_TRUNC | os.O_WRONLY | BINARY
    try:
        fd = os.open(beside, flags, PRIVATE)
    except OSError as error:
        error.filename = str(path)
        raise
    try:
        try:
            yield fd
            os.fsync(fd)
        finally:
            os.close(fd)
        os.replace(beside, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(beside)
        raise
    sync_folder(path.parent)


def write_file(path: Path, data: bytes) -> None:
    """Write a whole file anew, atomically."""
    with replacing(path) as fd:
        write_all(fd, data)


def cut(path: Path, length: int) -> None:
    """Shorten a file, durably."""
    fd = os.open(path, os.O_WRONLY | BINARY)
    try:
        os.ftruncate(fd, length)
        os.fsync(fd)
    finally:
        os.close(fd)


def sync_file(path: Path) -> None:
    """Make what somebody wrote into a file durable."""
    fd = os.open(path, os.O_RDWR | BINARY)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)


def why(error: OSError) -> str:
    """The system's reason for an error, as the end of a sentence: "no space left on device"."""
    reason = error.strerror or str(error) or "the system gave no reason"
    return reason[:1].lower() + reason[1:]
