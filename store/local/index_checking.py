"""Comparing an index with one made afresh from the documents."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from typing import Any

from store.engine import Finding
from store.local.folder import BoardFolder
from store.local.index_file import KIND, ORDER, Unusable, about, connect, empty
from store.local.index_filling import Filler
from store.local.index_point import point_said
from store.local.index_trust import is_fresh
from store.local.record import Tables

Contents = dict[str, list[tuple[Any, ...]]]

_ENTRIES = (
    "SELECT key & 7, doc, title, ref, meeting, day, item, number, passage, status, body, context, "
    "marks FROM entries JOIN words ON words.rowid = key"
)
_ACTIONS = (
    "SELECT id, actions.meeting, actions.number, actions.ref, actions.status, wording, text, "
    "owners, due_on, due_next, due_meeting, last_word, completed_on, closed_at, doc "
    "FROM actions LEFT JOIN entries ON entries.key = actions.key"
)


def contents(index: sqlite3.Connection) -> Contents:
    """Everything an index says, however its rows are numbered; of a unit in the order of lists."""
    units = index.execute("SELECT name, base FROM units").fetchall()
    found: Contents = {}
    for name, base in units:
        first = base << ORDER + KIND
        where = f"{_ENTRIES} WHERE key >= {first} AND key < {first + (1 << ORDER + KIND)}"
        found[name] = index.execute(f"{where} ORDER BY key").fetchall()
    for table, sql in (("entries", _ENTRIES), ("actions", _ACTIONS), *_tables()):
        found[f"all {table}"] = sorted(index.execute(sql).fetchall(), key=repr)
    days = index.execute("SELECT day FROM entries WHERE day <> '' ORDER BY key").fetchall()
    found["days"] = days
    return found


def _tables() -> Iterable[tuple[str, str]]:
    return ((name, f"SELECT * FROM {name}") for name in ("names", "called", "meetings"))


def afresh(tables: Tables) -> Contents:
    """What an index of these documents says."""
    with closing(connect(":memory:", read_only=False)) as index:
        empty(index)
        for _ in Filler(index, tables).everything():
            pass
        return contents(index)


def differing_parts(index: sqlite3.Connection, tables: Tables) -> list[str]:
    """The parts in which an index differs from one made afresh; its words are proven as well.

    Raises:
        sqlite3.Error: It cannot be read.
    """
    left, right = contents(index), afresh(tables)
    return [
        name for name in sorted(left.keys() | right.keys()) if left.get(name) != right.get(name)
    ]


def check_index(folder: BoardFolder, tables: Tables, seq: int) -> list[Finding]:
    """What there is to say about the index of a folder: nothing when there is none.

    Args:
        folder: The board's folder.
        tables: The documents as the journal has them.
        seq: The newest change in them.
    """
    name = folder.index.name
    if not folder.index.exists():
        return []
    try:
        with closing(connect(folder.index, read_only=True)) as index:
            index.execute("BEGIN")
            point = point_said(about(index))
            if point is None or point.seq != seq or not is_fresh(index, folder.path):
                return [
                    Finding(True, f"{name} is not up to date; it makes itself anew.", "new search")
                ]
            wrong = differing_parts(index, tables)
    except (sqlite3.Error, Unusable):
        return [Finding(True, f"{name} cannot be read; it makes itself anew.", "new search")]
    if wrong:
        return [
            Finding(
                False,
                f"{name} differs from the journal in {len(wrong)}: {', '.join(wrong[:3])}. Only "
                "searches and lists are wrong by that; delete the file, it makes itself anew.",
                "search",
            )
        ]
    return [Finding(True, f"{name} agrees with the journal at change {seq}.", "search")]
