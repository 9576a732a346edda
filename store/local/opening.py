"""Opening a board: the newest record that proves itself, and the journal's lines after it."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from store.changes import DoesNotFit
from store.engine import CannotOpen
from store.local.confirmed import confirmed_seq
from store.local.documents import bring_forward
from store.local.folder import BoardFolder
from store.local.journal import Segment, Stretch, Wrong, read_segment, segments
from store.local.record import NotProven, Record, Tables, read_record
from store.models import FORMAT

_SEQ = re.compile(rb'"seq":(\d{1,18})[,}]')


@dataclass
class Opened:
    """A board as opened."""

    board: str
    tables: Tables
    seq: int
    """The newest proven change."""
    record_seq: int
    """The change the record stood at."""
    read_only: str = ""
    barred: bool = False
    """Whether it is read-only because somebody else writes, or the system lets nobody."""
    told: list[str] = field(default_factory=list)
    damaged: bool = False
    """Whether it is read-only because something does not prove itself."""
    record_wrong: str = ""
    """What is wrong with `record.json`."""
    torn: Stretch | None = None
    """The last segment, if its end is torn."""
    journal_seq: int = 0
    """The newest change the journal proves."""


def open_folder(folder: BoardFolder, following: bool = False) -> Opened:
    """Read a board as far as it proves itself. Nothing is written.

    Args:
        folder: The board's folder.
        following: Somebody else is writing: an unfinished end is no damage.

    Raises:
        CannotOpen: Nothing in it proves itself.
    """
    opened = _newest_record(folder)
    _replay(opened, folder, following)
    if not following and not opened.read_only:
        _compare_with_witness(opened, folder)
    if opened.damaged:
        opened.read_only += backups_sentence(folder)
    elif opened.record_wrong and not following:
        opened.told.append(
            f"The file record.json {opened.record_wrong}. Everything was put together again from "
            "the journal and the backups, nothing is lost, and a new record will be written."
        )
    return opened


def _newest_record(folder: BoardFolder) -> Opened:
    """The newest record that proves itself, or an empty one where the journal holds everything."""
    wrong = ""
    for path in [folder.record, *backup_records(folder)]:
        try:
            record = read_record(path)
        except NotProven as error:
            wrong = wrong or str(error)
            continue
        return _from_record(record, wrong)
    journal = segments(folder.journal)
    first = read_segment(journal[0], "", FORMAT) if journal and journal[0].first == 1 else None
    if first is None or first.header is None:
        raise CannotOpen(
            f"The board in {folder.path} cannot be opened: record.json {wrong or 'is missing'}, "
            "no backup proves itself, and the journal does not hold everything from the "
            "beginning. Nothing was changed; restore a backup kept elsewhere with "
            "`cpbtui restore`."
        )
    return Opened(first.header.board, {}, 0, 0, record_wrong=wrong or "is missing")


def _from_record(record: Record, wrong: str) -> Opened:
    point = record.checkpoint
    opened = Opened(point.board, record.tables, point.seq, point.seq, record_wrong=wrong)
    if point.format > FORMAT:
        opened.read_only = (
            "This board was written by a newer version of this program, so it can be read here "
            "but not changed; update the program to go on with it."
        )
    return opened


def backup_records(folder: BoardFolder) -> list[Path]:
    """The checkpoints among the backups, newest first."""
    found = []
    for path in folder.backups.glob("*.json"):
        with suppress(OSError), path.open("rb") as file:
            if match := _SEQ.search(file.read(1024)):
                found.append((int(match[1]), path.name, path))
    return [path for _, _, path in sorted(found, reverse=True)]


def backups_sentence(folder: BoardFolder) -> str:
    """Where the clerk can turn when not everything proves itself."""
    names = sorted(path.name for path in folder.backups.glob("*"))
    if not names:
        return " There are no backups in this folder."
    return f" Backups in this folder: {', '.join(names)}."


def _replay(opened: Opened, folder: BoardFolder, following: bool) -> None:
    """Apply the journal's lines after the record, each exactly one more."""
    for stretch, end in _stretches(opened, folder):
        segment = stretch.segment
        if segment.first > opened.seq + 1:
            _stop(opened, _missing(opened.seq + 1, segment.first - 1))
            return
        for change in stretch.changes:
            if end is not None and change.seq > end:
                break
            opened.journal_seq = change.seq
            if change.seq <= opened.seq:
                continue
            try:
                bring_forward(opened.tables, change)
            except DoesNotFit:
                _stop(opened, f"Change {change.seq} in {segment.name} does not fit the record.")
                return
            opened.seq = change.seq
        if stretch.wrong is not None and (end is None or opened.journal_seq < end):
            _judge(opened, stretch, end is None, following)
            if opened.read_only:
                return
    if opened.journal_seq < opened.record_seq and not following:
        _stop(opened, _history_missing(opened))


def _stretches(opened: Opened, folder: BoardFolder) -> Iterator[tuple[Stretch, int | None]]:
    """The segments that may hold changes after the record, each with its last change if known."""
    journal = segments(folder.journal)
    closed = confirmed_seq(folder.confirmed) == opened.record_seq
    for number, segment in enumerate(journal):
        following = journal[number + 1].first - 1 if number + 1 < len(journal) else None
        if following is not None and following <= opened.record_seq:
            opened.journal_seq = max(opened.journal_seq, following)
            continue
        if closed and _is_past(segment, opened):
            # Closed in order: the record holds all of it, and it may be large.
            opened.journal_seq = max(opened.journal_seq, opened.record_seq)
            continue
        yield read_segment(segment, opened.board, FORMAT), following


def _is_past(segment: Segment, opened: Opened) -> bool:
    return segment.plain is None and segment.first <= opened.record_seq


def _judge(opened: Opened, stretch: Stretch, last: bool, following: bool) -> None:
    """Decide what a segment that is not whole means."""
    name = stretch.segment.name
    plain = stretch.segment.plain is not None
    if stretch.wrong is Wrong.TORN and last and plain and opened.journal_seq >= opened.record_seq:
        if not following:
            opened.torn = stretch
    elif stretch.wrong is Wrong.NEWER:
        opened.read_only = (
            f"The file {name} {stretch.reason}, so the board can be read here as it was after "
            f"change {opened.seq}, but not changed; update the program to go on with it."
        )
    else:
        _stop(opened, f"The file {name} {stretch.reason}.")


def _stop(opened: Opened, why: str) -> None:
    if opened.read_only:
        return
    opened.damaged = True
    opened.read_only = (
        f"{why} The board is open for reading only, as it was after change {opened.seq}; "
        "what came after that is not proven. Nothing was altered."
    )


def _missing(first: int, last: int) -> str:
    what = f"Change {first} is" if first == last else f"Changes {first} to {last} are"
    return f"{what} missing from the journal."


def _history_missing(opened: Opened) -> str:
    if opened.journal_seq == 0:
        return f"The journal is empty, though the record holds {opened.record_seq} changes."
    return _missing(opened.journal_seq + 1, opened.record_seq)


def _compare_with_witness(opened: Opened, folder: BoardFolder) -> None:
    """Notice changes that were durable once and are not there now."""
    confirmed = confirmed_seq(folder.confirmed) or 0
    if opened.torn is not None:
        if opened.torn.tail:
            lost = confirmed > opened.seq
            opened.told.append(_torn_sentence(opened.torn, opened.seq, lost))
        if confirmed == opened.seq + 1 and opened.torn.tail:
            return
    if confirmed > opened.seq:
        _stop(opened, _missing(opened.seq + 1, confirmed))


def _torn_sentence(torn: Stretch, seq: int, lost: bool) -> str:
    known = (
        f"change {seq + 1} had been saved and cannot be read any more"
        if lost
        else "it had not been confirmed as saved"
    )
    return (
        f"The last line of {torn.segment.name} was not complete; {known}. It is kept in "
        f"journal/{torn_path(torn).name}, and everything before it is here."
    )


def torn_path(torn: Stretch) -> Path:
    """Where the torn end of a segment is kept."""
    segment = torn.segment
    where = segment.plain or segment.packed
    if where is None:
        raise ValueError("a segment without a file has no end")
    return where.with_name(f"{segment.first}-{torn.length}-{zlib.crc32(torn.tail):08x}.torn")
