"""Which files are meant by the names a person gave: those files, and what lies in those folders."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from imports.files.kinds import SUFFIXES

MOST = 20_000
"""Files of one import; more are hardly a folder of minutes."""

_SAID_ANYWAY = frozenset({".doc", ".dot", ".wpd", ".pages", ".fodt"})
"""Names of documents that cannot be read: the reading itself says what to do with each."""
_LOCKS = re.compile(r"~\$.*|\.~lock\..*#")
_DIGITS = re.compile(r"(\d{1,12})")


@dataclass(frozen=True)
class Gathered:
    """What was found, and what was left out on purpose."""

    files: tuple[Path, ...] = ()
    """Each once; those of a folder in the order a person would list them."""
    left_out: tuple[Path, ...] = ()
    """Files of folders that are of no kind that holds minutes, or that were too many."""


def gathered(paths: Iterable[Path]) -> Gathered:
    """The files meant by paths.

    A file that was named is always meant, even one that is not there: reading it says why not.
    Folders are walked; hidden files and folders, the lock files of open documents, and files of
    unknown kinds are left out. Links to folders are not followed.
    """
    files: dict[Path, None] = {}
    left_out: dict[Path, None] = {}
    for path in paths:
        if not path.is_dir():
            files[path] = None
            continue
        for found in _walked(path):
            wanted = _is_wanted(found) and len(files) < MOST
            (files if wanted else left_out)[found] = None
    return Gathered(tuple(files), tuple(left_out))


def files_in(paths: Iterable[Path]) -> list[Path]:
    """The files meant by paths, as `gathered` finds them."""
    return list(gathered(paths).files)


def left_out_sentence(left_out: Iterable[Path]) -> str:
    """What the clerk is told of files that were left out; empty without any."""
    names = [path.name for path in left_out]
    if not names:
        return ""
    shown = ", ".join(names[:5]) + (f" and {len(names) - 5} more" if len(names) > 5 else "")
    many = "1 file was" if len(names) == 1 else f"{len(names)} files were"
    return f"{many} left out, being of a kind that holds no minutes: {shown}."


def _walked(folder: Path) -> Iterator[Path]:
    for here, folders, names in os.walk(folder):
        folders[:] = sorted((one for one in folders if not one.startswith(".")), key=_in_order)
        for name in sorted(names, key=_in_order):
            if not name.startswith(".") and not _LOCKS.fullmatch(name):
                yield Path(here, name)


def _is_wanted(path: Path) -> bool:
    suffix = path.suffix.casefold()
    return suffix in SUFFIXES or suffix in _SAID_ANYWAY


def _in_order(name: str) -> list[tuple[int, str]]:
    """Numbers by their value: "minutes 9" before "minutes 10"."""
    return [
        (int(part), "") if part.isdecimal() else (-1, part.casefold())
        for part in _DIGITS.split(name)
    ]
