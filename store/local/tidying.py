"""Putting a board's folder in order before the first change is written."""

from __future__ import annotations

import os

from store.local.files import cut, sync_file, sync_folder, write_file
from store.local.folder import BoardFolder
from store.local.journal import Stretch, segments
from store.local.opening import Opened, torn_path


def tidy(opened: Opened, folder: BoardFolder) -> None:
    """Put the folder in order before the first change is written: only the one writer may.

    The torn end is kept and cut off, what a kill left half made is removed, and what was read
    is made durable.
    """
    for where in (folder.path, folder.journal, folder.backups):
        for path in where.glob("*.tmp"):
            path.unlink()
    if opened.record_wrong and folder.record.exists():
        os.replace(folder.record, folder.damaged)
    if opened.torn is not None:
        _cut_torn(opened.torn)
    journal = segments(folder.journal)
    if journal and journal[-1].plain is not None:
        if journal[-1].first > opened.seq:
            journal[-1].plain.unlink()  # begun, but nothing came into it
        else:
            sync_file(journal[-1].plain)
    sync_folder(folder.journal)


def _cut_torn(torn: Stretch) -> None:
    path = torn.segment.plain
    if path is None:
        return
    if torn.tail:
        write_file(torn_path(torn), torn.tail)
    cut(path, torn.length)
