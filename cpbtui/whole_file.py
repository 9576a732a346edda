"""Writing a file whole or not at all."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path


def write_whole(path: Path, text: str) -> None:
    """Write a text into a file that only its owner may read.

    Args:
        path: The file; what it held before stays until the new text is on the disk.
        text: Its new content.

    Raises:
        OSError: The file cannot be written; it is as it was before.
    """
    if path.is_dir():
        raise IsADirectoryError(21, "it is a folder", str(path))
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".new")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except OSError:
        with suppress(OSError):
            os.unlink(temporary)
        raise
