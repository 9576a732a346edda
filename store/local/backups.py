"""Earlier checkpoints, kept by date, and whole copies made on request."""

from __future__ import annotations

import io
import os
import re
import shutil
from contextlib import suppress
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from store.local.files import (
    PRIVATE,
    PRIVATE_FOLDER,
    replacing,
    sync_file,
    sync_folder,
)
from store.local.folder import BoardFolder
from store.local.journal import segments

if TYPE_CHECKING:
    import tarfile

BEFORE = "record-before.json"
"""The checkpoint before the present one."""
DAYS = 14
"""For so many days one checkpoint a day is kept; after that one a month."""

_DATED = re.compile(r"(\d{4}-\d\d-\d\d)\.json")
_WHOLE = re.compile(r".* (\d{4}-\d\d-\d\d) \d{4}(?: \(\d+\))?\.tar\.gz")


def backed_up_on(folder: BoardFolder) -> date | None:
    """The day of the newest backup in the board's own folder; None when there is none."""
    days = []
    with suppress(OSError):
        for path in folder.backups.iterdir():
            match = _DATED.fullmatch(path.name) or _WHOLE.fullmatch(path.name)
            if match is not None:
                with suppress(ValueError):
                    days.append(date.fromisoformat(match[1]))
    return max(days, default=None)


def put_aside(folder: BoardFolder, today: date) -> None:
    """Keep the present checkpoint among the backups before a new one takes its place."""
    if not folder.record.exists():
        return
    folder.backups.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
    dated = folder.backups / f"{today.isoformat()}.json"
    if not dated.exists():
        _same_file(folder.record, dated)
    _same_file(folder.record, folder.backups / BEFORE)
    prune(folder, today)
    sync_folder(folder.backups)


def _same_file(source: Path, target: Path) -> None:
    """Give a file a second name; the first is about to be given to another file."""
    beside = target.with_name(target.name + ".tmp")
    beside.unlink(missing_ok=True)
    try:
        os.link(source, beside)
    except OSError:  # not every drive knows second names
        shutil.copyfile(source, beside)
        os.chmod(beside, PRIVATE)
        sync_file(beside)
    os.replace(beside, target)


def prune(folder: BoardFolder, today: date) -> None:
    """Remove dated checkpoints that are not worth their room any more."""
    months: set[str] = set()
    for path in sorted(folder.backups.glob("*.json")):
        match = _DATED.fullmatch(path.name)
        if match is None:
            continue
        with suppress(ValueError):
            if date.fromisoformat(match[1]) > today - timedelta(days=DAYS):
                continue
            month = match[1][:7]
            if month in months:
                path.unlink()
            months.add(month)


def back_up(folder: BoardFolder, to: Path | None, now: datetime) -> Path:
    """Put record and journal into one dated file.

    Args:
        folder: The board.
        to: The folder to put it in, made if that above it is there; None: the board's own backups.
        now: The present moment, for the name.

    Returns:
        The file.
    """
    # Late, because a board is opened more often than it is put aside.
    import tarfile

    into = to or folder.backups
    into.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
    path = _free_name(into, f"{folder.path.name} {now:%Y-%m-%d %H%M}")
    with (
        replacing(path) as fd,
        os.fdopen(os.dup(fd), "wb") as file,
        tarfile.open(fileobj=file, mode="w:gz") as archive,
    ):
        write_archive(archive, folder, now)
    return path


def _free_name(into: Path, stem: str) -> Path:
    path = into / f"{stem}.tar.gz"
    number = 2
    while path.exists():
        path = into / f"{stem} ({number}).tar.gz"
        number += 1
    return path


def write_archive(archive: tarfile.TarFile, folder: BoardFolder, now: datetime) -> None:
    """Put record and journal into an archive; the journal last, so it reaches as far."""
    if folder.record.exists():
        _add(archive, "record.json", folder.record.read_bytes(), now)
    for segment in segments(folder.journal):
        for path in segment.files():
            with suppress(FileNotFoundError):
                _add(archive, f"journal/{path.name}", path.read_bytes(), now)
                break


def _add(archive: tarfile.TarFile, name: str, data: bytes, now: datetime) -> None:
    if name.endswith(".jsonl"):
        data = data[: data.rfind(b"\n") + 1]  # a line may be half written at this moment
    member = archive.tarinfo(name)
    member.size, member.mode, member.mtime = len(data), PRIVATE, int(now.timestamp())
    archive.addfile(member, io.BytesIO(data))
