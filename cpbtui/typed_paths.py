"""The files somebody types, pastes or drops into a line."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Sequence
from pathlib import Path


def is_there(path: str) -> bool:
    """Whether there is such a file or folder."""
    try:
        return Path(path).expanduser().exists()
    except (OSError, RuntimeError, ValueError):
        return False


def paths_typed(typed: str, exists: Callable[[str], bool] = is_there) -> Sequence[str]:
    """The files somebody typed, pasted or dropped into one line.

    A terminal pastes a dropped file as a path in quotes, or with backslashes before blanks, or
    bare; several of them with a blank between.

    Args:
        typed: The line, or several.
        exists: Whether there is such a file or folder.
    """
    text = typed.strip()
    if not text:
        return ()
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) > 1:
        return [part for line in lines for part in paths_typed(line, exists)]
    if text[0] in "'\"" or "\\ " in text:
        try:
            return [part.removeprefix("file://") for part in shlex.split(text)]
        except ValueError:
            return (text,)
    return _bare_paths(text, exists) or (text.removeprefix("file://"),)


def _bare_paths(text: str, exists: Callable[[str], bool]) -> list[str]:
    """Paths without quotes one after the other, each as long as there is such a file."""
    words = text.split(" ")
    found: list[str] = []
    start = 0
    while start < len(words):
        for end in range(len(words), start, -1):
            path = " ".join(words[start:end]).removeprefix("file://").strip()
            if path and exists(path):
                found.append(path)
                start = end
                break
        else:
            return []
    return found
