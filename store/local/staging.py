"""Putting a set of new files in the place of old ones: all of them, or none.

The new files are made ready in `erasing/files`; the file `erasing/complete` then says what to put
where and what to remove. From that moment on a kill is followed by finishing, before it by
forgetting.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import msgspec

from store.local.files import PRIVATE_FOLDER, sync_folder, write_file
from store.local.folder import BoardFolder
from store.local.journal import framed, unframed


class Staged(msgspec.Struct):
    """What is to be done, by names within the board's folder."""

    replace: list[str] = []
    remove: list[str] = []


class Stage:
    """Collects new files, then puts them in place."""

    def __init__(self, folder: BoardFolder) -> None:
        self._folder = folder
        self._staged = Staged([], [])
        shutil.rmtree(folder.staged, ignore_errors=True)
        folder.staged.mkdir(mode=PRIVATE_FOLDER)

    def place_for(self, name: str) -> Path:
        """Where to write the new file of that name."""
        path = self._folder.staged / "files" / name
        path.parent.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        self._staged.replace.append(name)
        return path

    def remove(self, name: str) -> None:
        """Have a file removed."""
        self._staged.remove.append(name)

    def commit(self) -> int:
        """Put everything in place, and say how many files that were."""
        done = len(self._staged.replace) + len(self._staged.remove)
        write_file(self._folder.staged / "complete", framed(msgspec.json.encode(self._staged)))
        sync_folder(self._folder.path)
        finish_staged(self._folder)
        return done


def finish_staged(folder: BoardFolder) -> None:
    """Finish what was complete, forget what was not."""
    try:
        line = (folder.staged / "complete").read_bytes()
    except OSError:
        line = b""
    payload = unframed(line[:-1])
    if payload is not None:
        _put_in_place(folder, msgspec.json.decode(payload, type=Staged))
    if folder.staged.exists():
        shutil.rmtree(folder.staged)
        sync_folder(folder.path)


def _put_in_place(folder: BoardFolder, staged: Staged) -> None:
    touched = set()
    for name in staged.replace:
        new, place = folder.staged / "files" / name, folder.path / name
        if new.exists():
            os.replace(new, place)
        touched.add(place.parent)
    for name in staged.remove:
        (folder.path / name).unlink(missing_ok=True)
        touched.add((folder.path / name).parent)
    for where in touched:
        sync_folder(where)
