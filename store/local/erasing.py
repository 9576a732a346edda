"""Erasing: the one way in which something leaves the record, the journal and the backups."""

from __future__ import annotations

import gzip
import io
import os
import tarfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from store.changes import Change
from store.engine import CannotOpen
from store.ids import Clock, Randomness, new_id
from store.local.appending import JournalEnd
from store.local.erase_plan import ErasePlan
from store.local.files import PRIVATE, why, write_file
from store.local.folder import BoardFolder, make_private, must_be_board
from store.local.journal import change_line, segments, text_of, unframed
from store.local.lock import FolderLock
from store.local.opening import Opened, open_folder
from store.local.packing import pack
from store.local.reading import changes_after
from store.local.record import (
    NotProven,
    Record,
    Tables,
    checkpoint_of,
    prove,
    read_record,
    write_record,
)
from store.local.redacting import Redaction
from store.local.staging import Stage, finish_staged
from store.local.tidying import tidy


class _Numbered(msgspec.Struct):
    seq: int


_numbered = msgspec.json.Decoder(_Numbered).decode


@dataclass(frozen=True)
class Erased:
    """What an erasure did."""

    documents: int
    """Documents it touched."""
    changes: int
    """Changes of the history it rewrote."""
    files: int
    """Files it replaced or removed."""
    left: tuple[str, ...] = ()
    """Fields in which a word stays, being one of the program's own (a status), as "table field"."""


def erase(
    folder: Path,
    *,
    words: Sequence[str] = (),
    meeting_history: str | None = None,
    by: str,
    clock: Clock,
    randomness: Randomness = os.urandom,
) -> Erased:
    """Take words, or the typing history of a meeting, out of everything in a board's folder.

    The board must not be open. A kill leaves all as it was, or is finished at the next opening.
    Copies outside the folder are not reached. That something was erased stays in the history,
    not what.

    Args:
        folder: The board's folder.
        words: Words, names or phrases, in any case; parts of longer words go as well.
        meeting_history: The id of a meeting; the present text of its minutes stays.
        by: Who does it.
        clock: The present moment.
        randomness: For identifiers.

    Raises:
        CannotOpen: The board is open, or not whole; nothing was erased.
        ValueError: A word is empty.
    """
    plan = ErasePlan(Redaction(words), meeting_history)
    label = "Erase words on request" if words else "Erase the typing history of a meeting"
    board = BoardFolder(folder)
    must_be_board(board)
    lock = FolderLock(board.lock)
    try:
        if not lock.take():
            raise CannotOpen(
                "The board is open in another window. Nothing was erased; close it there first."
            )
        opened = _whole(board)
        change = Change(
            seq=opened.seq + 1, id=new_id(clock, randomness), at=clock(), by=by, label=label
        )
        return _Erasure(board, opened, plan).run(change)
    except OSError as error:
        raise CannotOpen(
            f"The words could not be erased ({why(error)}). Nothing was lost; try again."
        ) from error
    finally:
        lock.release()


def _whole(board: BoardFolder) -> Opened:
    """Open the board, and refuse when something in it is not proven."""
    make_private(board)
    finish_staged(board)
    opened = open_folder(board)
    if opened.read_only:
        raise CannotOpen(f"Nothing was erased. {opened.read_only}")
    journal = segments(board.journal)
    if not journal or journal[0].first != 1:
        raise CannotOpen(
            "Nothing was erased: the journal does not reach back to the beginning, so what it "
            "held cannot be told."
        )
    tidy(opened, board)
    return opened


class _Erasure:
    """One erasure at work."""

    def __init__(self, board: BoardFolder, opened: Opened, plan: ErasePlan) -> None:
        self._folder = board
        self._opened = opened
        self._plan = plan
        self._lines: dict[int, bytes] = {}

    def run(self, note: Change) -> Erased:
        """Note that it is done, learn, make everything ready, and put it in place."""
        end = JournalEnd(self._folder, self._opened.board, self._opened.seq)
        try:
            end.append(change_line(note), note.seq)
        finally:
            end.close()
        for segment in segments(self._folder.journal):
            if segment.plain is not None:
                pack(segment.plain)
        self._plan.learn(self._changes(note.seq))
        for change in self._plan.altered(self._changes(note.seq)):
            self._lines[change.seq] = change_line(change)
        stage = Stage(self._folder)
        self._stage_journal(stage)
        self._stage_records(stage, note.seq)
        self._stage_rest(stage)
        files = stage.commit()
        return Erased(self._plan.documents, len(self._lines), files, self._plan.left)

    def _changes(self, until: int) -> Iterator[Change]:
        return changes_after(self._folder, self._opened.board, 0, until)

    def _stage_journal(self, stage: Stage) -> None:
        for segment in segments(self._folder.journal):
            if segment.packed is not None:
                text, _ = text_of(segment.packed)
                name = f"journal/{segment.packed.name}"
                write_file(stage.place_for(name), _packed(self._rewritten(text)))

    def _stage_records(self, stage: Stage, seq: int) -> None:
        write_record(
            stage.place_for("record.json"),
            checkpoint_of(self._opened.board, seq),
            self._without(self._opened.tables),
        )
        for path in sorted(self._folder.backups.glob("*.json")):
            name = f"backups/{path.name}"
            try:
                record = read_record(path)
            except NotProven:
                # What cannot be read cannot be cleaned.
                stage.remove(name)
                continue
            self._write(record, stage.place_for(name))

    def _write(self, record: Record, path: Path) -> None:
        write_record(path, record.checkpoint, self._without(record.tables))

    def _without(self, tables: Tables) -> Tables:
        return {
            name: {
                doc_id: msgspec.json.encode(
                    self._plan.state(name, doc_id, msgspec.json.decode(raw, type=dict))
                )
                for doc_id, raw in table.items()
            }
            for name, table in tables.items()
        }

    def _stage_rest(self, stage: Stage) -> None:
        """Whole copies are written anew; damaged ends and the index are removed."""
        for path in sorted(self._folder.backups.glob("*.tar.gz")):
            name = f"backups/{path.name}"
            try:
                members = self._members(path)
            except (OSError, EOFError, ValueError, tarfile.TarError, NotProven):
                stage.remove(name)
                continue
            _write_archive(stage.place_for(name), members)
        for where, pattern in (
            (self._folder.journal, "*.torn"),
            (self._folder.path, "*.damaged"),
            (self._folder.path, "index.sqlite*"),
        ):
            for path in where.glob(pattern):
                stage.remove(path.relative_to(self._folder.path).as_posix())

    def _members(self, path: Path) -> list[tuple[tarfile.TarInfo, bytes]]:
        """The files of a whole copy, without the words."""
        members = []
        with tarfile.open(path, "r:gz") as archive:
            for member in archive:
                file = archive.extractfile(member)
                data = file.read() if file else b""
                members.append((member, self._member(member.name, data)))
        return members

    def _member(self, name: str, data: bytes) -> bytes:
        if name == "record.json":
            beside = self._folder.staged / "member"
            self._write(prove(data), beside)
            return beside.read_bytes()
        if name.endswith(".gz"):
            return _packed(self._rewritten(gzip.decompress(data)))
        return self._rewritten(data)

    def _rewritten(self, text: bytes) -> bytes:
        """A segment's text with the altered lines, and without what does not prove itself."""
        lines = [line + b"\n" for line in text.split(b"\n")[:-1]]
        kept = lines[:1]
        for line in lines[1:]:
            payload = unframed(line[:-1])
            if payload is not None:
                kept.append(self._lines.get(_numbered(payload).seq, line))
        return b"".join(kept)


def _packed(text: bytes) -> bytes:
    return gzip.compress(text, compresslevel=6, mtime=0)


def _write_archive(path: Path, members: list[tuple[tarfile.TarInfo, bytes]]) -> None:
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w:gz") as archive:
        for member, content in members:
            member.size, member.mode = len(content), PRIVATE
            archive.addfile(member, io.BytesIO(content))
    write_file(path, data.getvalue())
