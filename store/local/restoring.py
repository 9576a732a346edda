"""Bringing a board back from a backup: into a new place, or with the present one put aside."""

from __future__ import annotations

import os
import re
import shutil
import tarfile
import zlib
from pathlib import Path

import msgspec

from store.changes import Change, Edit
from store.engine import CannotOpen
from store.ids import Clock, Randomness, new_id
from store.local.creating import fill_folder, make_folder
from store.local.files import why, write_file
from store.local.folder import BoardFolder, must_be_board
from store.local.journal import segments
from store.local.lock import FolderLock
from store.local.opening import open_folder
from store.local.record import NotProven, Tables, read_record

_MEMBER = re.compile(r"record\.json|journal/[1-9]\d*\.jsonl(\.gz)?")


def restore(
    backup: Path, folder: Path, *, by: str, clock: Clock, randomness: Randomness = os.urandom
) -> Path | None:
    """Bring a board back.

    Args:
        backup: A copy made by `backup`, a dated checkpoint (`.json`; it has no history), or a
            board's folder, damaged perhaps: what proves itself of it is taken.
        folder: Where to. A board that stands there is moved aside, whole.
        by: Who does it.
        clock: The present moment.
        randomness: For identifiers.

    Returns:
        Where the board that stood there is now, if there was one.

    Raises:
        CannotOpen: The backup does not prove itself, or the place cannot be used.
    """
    lock = FolderLock(BoardFolder(folder).lock)
    aside = _aside(folder, lock, clock)
    try:
        make_folder(folder, lambda made: _fill(backup, made, by, clock, randomness), aside)
    finally:
        lock.release()
    return aside


def _aside(folder: Path, lock: FolderLock, clock: Clock) -> Path | None:
    """Where the board that stands in the way will go; None when nothing does."""
    if not folder.exists() or (folder.is_dir() and not os.listdir(folder)):
        return None
    must_be_board(BoardFolder(folder))
    try:
        if not lock.take():
            raise CannotOpen(
                "The board is open in another window. Nothing was changed; close it there first."
            )
    except OSError as error:
        raise CannotOpen(
            f"The folder {folder} cannot be changed ({why(error)}). Nothing was changed."
        ) from error
    stem = f"{folder.name} before {clock():%Y-%m-%d %H%M}"
    path, number = folder.with_name(stem), 2
    while path.exists():
        path, number = folder.with_name(f"{stem} ({number})"), number + 1
    return path


def _fill(backup: Path, made: Path, by: str, clock: Clock, randomness: Randomness) -> None:
    if not backup.exists():
        raise CannotOpen(f"There is no backup at {backup}. Nothing was changed.")
    if backup.is_dir():
        _from_folder(backup, made, by, clock, randomness)
    elif backup.suffix == ".json":
        try:
            tables = read_record(backup).tables
        except NotProven as error:
            raise CannotOpen(f"The backup {backup} {error}. Nothing was changed.") from error
        _anew(tables, made, by, clock, randomness)
    else:
        _unpack(backup, made)
        _prove(backup, made)


def _from_folder(source: Path, made: Path, by: str, clock: Clock, randomness: Randomness) -> None:
    folder = BoardFolder(source)
    must_be_board(folder)
    opened = open_folder(folder)
    if opened.read_only or opened.record_wrong:
        _anew(opened.tables, made, by, clock, randomness)
        return
    shutil.copyfile(folder.record, made / "record.json")
    for segment in segments(folder.journal):
        for path in segment.files():
            if path.exists():
                shutil.copyfile(path, made / "journal" / path.name)
                break


def _anew(tables: Tables, made: Path, by: str, clock: Clock, randomness: Randomness) -> None:
    """Begin a journal with these documents, as they are."""
    edits = []
    for name, table in sorted(tables.items(), key=lambda pair: pair[0] != "boards"):
        for doc_id, raw in table.items():
            values = msgspec.json.decode(raw, type=dict)
            version = values["version"]
            edits.append(Edit(collection=name, id=doc_id, version=version, set=values, was=None))
    change = Change(
        seq=1, id=new_id(clock, randomness), at=clock(), by=by,
        label="Restore from a backup", edits=tuple(edits),
    )  # fmt: skip
    fill_folder(BoardFolder(made), change)


def _unpack(backup: Path, made: Path) -> None:
    try:
        with tarfile.open(backup, "r:gz") as archive:
            for member in archive:
                file = archive.extractfile(member)
                # Names from outside are taken only if they are ours.
                if file is not None and _MEMBER.fullmatch(member.name):
                    write_file(made / member.name, file.read())
    except (OSError, EOFError, tarfile.TarError, zlib.error) as error:
        raise CannotOpen(
            f"The backup {backup} is damaged and cannot be unpacked. Nothing was changed."
        ) from error


def _prove(backup: Path, made: Path) -> None:
    folder = BoardFolder(made)
    must_be_board(folder)
    opened = open_folder(folder)
    if opened.read_only:
        raise CannotOpen(f"The backup {backup} is damaged. {opened.read_only}")
