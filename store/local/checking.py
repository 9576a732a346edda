"""Proving a board's files against each other."""

from __future__ import annotations

import tarfile
from pathlib import Path

import msgspec

from store.changes import DoesNotFit
from store.engine import Finding, Part
from store.local.confirmed import confirmed_seq
from store.local.documents import bring_forward, copied
from store.local.folder import BoardFolder
from store.local.index_checking import check_index
from store.local.journal import Stretch, Wrong, read_segment, segments
from store.local.opening import backup_records
from store.local.reading import with_ends
from store.local.record import NotProven, Record, Tables, prove, read_record
from store.models import FORMAT
from store.tables import Table


def check_folder(folder: BoardFolder) -> list[Finding]:
    """Prove every file of a board: one finding, in a sentence, for each."""
    return _Check(folder).findings


class _Check:
    """Goes through the journal from its beginning and compares every checkpoint on the way."""

    def __init__(self, folder: BoardFolder) -> None:
        self.findings: list[Finding] = []
        self._folder = folder
        self._tables: Tables = {}
        self._seq = 0
        self._board = ""
        self._points: dict[int, list[tuple[str, Record]]] = {}
        self._whole = True
        for path in [folder.record, *backup_records(folder)]:
            self._note(path)
        self._begin()
        self._go()
        self._not_reached()
        if self._whole:
            self.findings += check_index(folder, self._tables, self._seq)
        self._left_over()

    def _say(self, ok: bool, message: str, part: Part = "changes") -> None:
        self.findings.append(Finding(ok, message, part))

    def _name(self, path: Path) -> str:
        return path.relative_to(self._folder.path).as_posix()

    def _note(self, path: Path) -> None:
        """Prove a checkpoint by itself, and keep it for when the journal is there."""
        try:
            record = read_record(path)
        except NotProven as error:
            self._say(False, f"{self._name(path)} {error}.", _part(self._name(path)))
            return
        self._board = self._board or record.checkpoint.board
        astray = misfiled(record.tables)
        if astray:
            self._say(
                False, f"{self._name(path)} gives {astray[0]} to a meeting it is not of.",
                _part(self._name(path)),
            )  # fmt: skip
        self._points.setdefault(record.checkpoint.seq, []).append((self._name(path), record))

    def _begin(self) -> None:
        """Begin where the journal does, or at the oldest checkpoint it follows."""
        journal = segments(self._folder.journal)
        if journal and journal[0].first == 1:
            return
        first = journal[0].first if journal else 1
        for seq in sorted(self._points):
            if seq >= first - 1:
                name, record = self._points[seq][0]
                self._seq, self._tables = seq, copied(record.tables)
                self._say(
                    seq == 0, f"The journal does not begin at change 1; it is checked from {name}."
                )
                return

    def _go(self) -> None:
        self._compare()
        for segment, end in with_ends(segments(self._folder.journal)):
            stretch = read_segment(segment, self._board, FORMAT)
            if segment.first > self._seq + 1:
                self._say(False, f"The journal has a gap: change {self._seq + 1} is missing.")
                self._whole = False
            if self._whole:
                self._apply(stretch, end)
            self._judge(stretch, end)
        confirmed = confirmed_seq(self._folder.confirmed) or 0
        if confirmed > self._seq:
            self._say(False, f"Change {confirmed} had been saved; the journal ends at {self._seq}.")

    def _apply(self, stretch: Stretch, end: int | None) -> None:
        for change in stretch.changes:
            if change.seq <= self._seq or (end is not None and change.seq > end):
                continue
            try:
                bring_forward(self._tables, change)
            except DoesNotFit:
                self._say(False, f"Change {change.seq} does not fit the changes before it.")
                self._whole = False
                return
            self._seq = change.seq
            self._compare()

    def _judge(self, stretch: Stretch, end: int | None) -> None:
        """Say what a segment is worth."""
        first, name = stretch.segment.first, stretch.segment.name
        last = first + len(stretch.changes) - 1
        if stretch.wrong is Wrong.TORN and end is None:
            self._say(True, f"{name} holds changes {first} to {last}; its last line is unfinished.")
        elif stretch.wrong is None or (end is not None and last >= end):
            self._say(True, f"{name} holds changes {first} to {min(last, end or last)}.")
        else:
            self._say(False, f"{name} {stretch.reason}; it proves itself up to change {last}.")
            self._whole = False

    def _compare(self) -> None:
        """Compare the checkpoints of this moment with the replay."""
        for name, record in self._points.pop(self._seq, []):
            differ = differing(record.tables, self._tables)
            if differ:
                some = ", ".join(differ[:3])
                self._say(
                    False, f"{name} differs from the journal in {len(differ)}: {some}.", _part(name)
                )
            else:
                sentence = f"{name} agrees with the journal at change {self._seq}."
                self._say(True, sentence, _part(name))

    def _not_reached(self) -> None:
        for seq, points in self._points.items():
            for name, _ in points:
                self._say(
                    False,
                    f"{name} proves itself, but the journal does not reach its change {seq}.",
                    _part(name),
                )

    def _left_over(self) -> None:
        """Whole copies, and what damage left."""
        for path in sorted(self._folder.backups.glob("*.tar.gz")):
            wrong = wrong_with_archive(path)
            self._say(
                not wrong, f"{self._name(path)} {wrong or 'can be read to its end'}.", "backup"
            )
        for path in sorted(self._folder.journal.glob("*.torn")):
            sentence = f"{self._name(path)} keeps an end of the journal that was cut short."
            self._say(True, sentence, "remains")
        if self._folder.damaged.exists():
            sentence = f"{self._name(self._folder.damaged)} keeps a record that was damaged."
            self._say(True, sentence, "remains")


def _part(name: str) -> Part:
    """What a checkpoint is, by its name in the board's folder."""
    return "backup" if name.startswith("backups/") else "state"


def misfiled(tables: Tables) -> list[str]:
    """The documents that a record's contents give to another meeting, as "table id"."""
    found = []
    for name, table in tables.items():
        if isinstance(table, Table):
            found += [f"{name} {doc_id}" for doc_id in table.misfiled()]
    return found


def differing(one: Tables, other: Tables) -> list[str]:
    """The documents in which two records differ, as "table id"."""
    found = []
    for name in sorted(one.keys() | other.keys()):
        left, right = one.get(name, {}), other.get(name, {})
        for doc_id in sorted(left.keys() | right.keys()):
            a, b = left.get(doc_id), right.get(doc_id)
            if a is None or b is None or not _same(bytes(a), bytes(b)):
                found.append(f"{name} {doc_id}")
    return found


def _same(one: bytes, other: bytes) -> bool:
    return one == other or msgspec.json.decode(one) == msgspec.json.decode(other)


def wrong_with_archive(path: Path) -> str:
    """What is wrong with a whole copy, as the end of a sentence; empty when nothing is."""
    try:
        with tarfile.open(path, "r:gz") as archive:
            for member in archive:
                file = archive.extractfile(member)
                data = file.read() if file else b""
                if member.name == "record.json":
                    prove(data)
    except NotProven as error:
        return f"holds a record that {error}"
    except (OSError, EOFError, tarfile.TarError, ValueError):
        return "is damaged"
    return ""
