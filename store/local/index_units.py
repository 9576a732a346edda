"""Units of an index: entries that hang together, put in and taken out as a whole."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import date

from store.local.index_file import KIND, ORDER, SLOT, first_key
from store.local.index_rows import Entry
from store.search import KINDS


class Units:
    """The units of one index; the caller begins and ends transactions."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Take an index whose tables are there, open for writing."""
        self._to = connection

    def put(self, unit: str, on: date | None, entries: Iterable[Entry]) -> dict[str, int]:
        """Replace the entries of a unit; answers the last key of each document."""
        self._take_out(unit)
        entries = list(entries)
        if not entries:
            return {}
        base = self._base(unit, on)
        rows, words, keys = [], [], {}
        for place, entry in enumerate(entries):
            order = min(place, (1 << ORDER) - 1)
            key = (base << ORDER | order) << KIND | KINDS.index(entry.kind)
            keys[entry.doc] = key
            own = entry.passage if entry.passage != entry.body else None
            rows.append(
                (key, entry.doc, entry.title, entry.ref, entry.meeting,
                 entry.on.isoformat() if entry.on else "", entry.item, entry.number, own,
                 entry.status)
            )  # fmt: skip
            words.append((key, entry.body, entry.context, entry.marks))
        self._to.executemany(f"INSERT INTO entries VALUES ({', '.join('?' * 10)})", rows)
        self._to.executemany(
            "INSERT INTO words (rowid, body, context, marks) VALUES (?, ?, ?, ?)", words
        )
        return keys

    def _take_out(self, unit: str) -> None:
        row = self._to.execute("SELECT base FROM units WHERE name = ?", (unit,)).fetchone()
        if row is None:
            return
        keys = row[0] << ORDER + KIND, row[0] + 1 << ORDER + KIND
        self._to.execute("DELETE FROM units WHERE name = ?", (unit,))
        self._to.execute("DELETE FROM words WHERE rowid >= ? AND rowid < ?", keys)
        self._to.execute("DELETE FROM entries WHERE key >= ? AND key < ?", keys)

    def _base(self, unit: str, on: date | None) -> int:
        """A free number for a unit, smaller the later its day: keys grow as lists are read."""
        least = first_key(on) >> ORDER + KIND
        row = self._to.execute(
            "SELECT max(base) FROM units WHERE base >= ? AND base < ?", (least, least + (1 << SLOT))
        ).fetchone()
        base = least if row[0] is None else int(row[0]) + 1
        if base >= least + (1 << SLOT):
            base = self._gap(least)
        self._to.execute("INSERT INTO units VALUES (?, ?)", (unit, base))
        return base

    def _gap(self, least: int) -> int:
        row = self._to.execute(
            "SELECT min(base) + 1 FROM units one WHERE base >= ? AND base < ? "
            "AND NOT EXISTS (SELECT 1 FROM units WHERE base = one.base + 1)",
            (least, least + (1 << SLOT)),
        ).fetchone()
        return int(row[0])
