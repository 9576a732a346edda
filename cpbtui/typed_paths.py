"""The files somebody types, pastes or drops into a line."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Sequence
from pathlib import Path

_QUOTED = re.compile(r"(?<!\S)(?P<quote>['\"])(?P<path>(?:(?!(?P=quote)).)+)(?P=quote)(?!\S)")


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
        parted = _as_a_shell_reads(text)
        if parted and (all(map(exists, parted)) or not _QUOTED.search(text)):
            return parted
    return _bare_paths(text, exists) or _with_quoted(text, exists)


def _as_a_shell_reads(text: str) -> list[str]:
    """Paths with quotes or backslashes around their blanks; none where they do not close."""
    try:
        return [part.removeprefix("file://") for part in shlex.split(text)]
    except ValueError:
        return []


def _with_quoted(text: str, exists: Callable[[str], bool]) -> Sequence[str]:
    """Paths of which some stand in quotes; without any, the text is one path."""
    found: list[str] = []
    at = 0
    for quoted in (*_QUOTED.finditer(text), None):
        bare = text[at : quoted.start() if quoted else len(text)].strip()
        if bare:
            plain = _as_a_shell_reads(bare) if "\\ " in bare else _bare_paths(bare, exists)
            found += plain or [bare.removeprefix("file://")]
        if quoted:
            found.append(quoted["path"].removeprefix("file://"))
            at = quoted.end()
    return found


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
