"""The file `index.sqlite`: its tables, opening it, and how far it reaches.

Loaded by commands that must answer at once, so it loads little itself.
"""

from __future__ import annotations

import os
import sqlite3
from datetime import date

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

SCHEMA = "3"
"""The layout of the tables and what is written into them, the wording of lists too; an index of
another is built anew."""
FIELD, RECORD = "\x1f", "\x1e"
"""Between the parts of a value, and after each of several values."""
READY, BUILDING = "ready", "building"
PRIVATE = 0o600
WAIT = 2.0
"""Seconds to wait for another process that writes at this moment."""

TOKENS = "porter unicode61 remove_diacritics 2"
"""How texts are cut into words: by stems, without case and accents."""

TABLES = f"""
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE units (name TEXT PRIMARY KEY, base INTEGER UNIQUE) WITHOUT ROWID;
CREATE TABLE entries (
    key INTEGER PRIMARY KEY, doc TEXT, title TEXT, ref TEXT, meeting TEXT, day TEXT, item TEXT,
    number TEXT, passage TEXT, status TEXT
);
CREATE VIRTUAL TABLE words USING fts5(
    body, context, marks, tokenize = '{TOKENS}', prefix = '2 3 4'
);
CREATE TABLE names (spelling TEXT, who TEXT, sole INTEGER);
CREATE INDEX names_by_spelling ON names (spelling);
CREATE TABLE called (who TEXT PRIMARY KEY, label TEXT, name TEXT, ids TEXT) WITHOUT ROWID;
CREATE TABLE meetings (
    id TEXT PRIMARY KEY, day TEXT, time TEXT, status TEXT, takes_actions INTEGER
) WITHOUT ROWID;
CREATE TABLE actions (
    id TEXT PRIMARY KEY, meeting TEXT, number TEXT, ref TEXT, status TEXT, wording TEXT,
    text TEXT, owners TEXT, due_on TEXT, due_next INTEGER, due_meeting TEXT,
    last_word TEXT, completed_on TEXT, closed_at TEXT, key INTEGER
) WITHOUT ROWID;
CREATE INDEX actions_by_status ON actions (status);
CREATE INDEX actions_of_meeting ON actions (meeting);
"""

FILLED, FOLLOWED = 16, 4
"""Pieces of the index of words that are merged into one: while it is filled, when there is much to
come, and later, change by change."""

ORDER, SLOT, KIND = 17, 17, 3
"""Bits of an entry's key: its place in what belongs together (a unit), the unit's place among
those of the day, and at the end its kind."""
KIND_MASK = (1 << KIND) - 1
LAST_DAY = date.max.toordinal()


def first_key(on: date | None) -> int:
    """The least key of a day; later days have smaller keys, and none the greatest."""
    return LAST_DAY - (on.toordinal() if on else 0) << SLOT + ORDER + KIND


class Unusable(Exception):
    """There is no index here that can be trusted."""


def connect(path: Path | str, *, read_only: bool) -> sqlite3.Connection:
    """Open an index.

    Raises:
        Unusable: It cannot be opened.
    """
    try:
        if read_only:
            # A path may hold what a URI takes for its own.
            quoted = str(path).replace("%", "%25").replace("?", "%3f").replace("#", "%23")
            return sqlite3.connect(
                f"file:{quoted}?mode=ro", uri=True, timeout=WAIT, isolation_level=None,
                check_same_thread=False,
            )  # fmt: skip
        return sqlite3.connect(path, timeout=WAIT, isolation_level=None, check_same_thread=False)
    except (sqlite3.Error, ValueError) as error:
        raise Unusable(str(error)) from error


def create(path: Path) -> sqlite3.Connection:
    """Open an index for writing; a file that is not there is made, private.

    Raises:
        OSError: The system does not let us.
        Unusable: It is no database.
    """
    if not path.exists():
        remove(path)
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, PRIVATE))
    connection = connect(path, read_only=False)
    try:
        # Readers go on while something is written, and no change has to wait for the disk.
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA journal_size_limit = 4000000")
        connection.execute("PRAGMA cache_size = -16000")
    except sqlite3.Error as error:
        connection.close()
        raise Unusable(str(error)) from error
    return connection


def remove(path: Path) -> None:
    """Remove an index and what belongs to it."""
    for end in ("-sum", "", "-wal", "-shm", "-journal"):
        try:
            os.unlink(f"{path}{end}")
        except FileNotFoundError:
            continue


def empty(connection: sqlite3.Connection) -> None:
    """Drop every table there is and make them anew."""
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "ORDER BY sql NOT LIKE 'CREATE VIRTUAL%'"
    ).fetchall()
    for (name,) in names:
        connection.execute(f'DROP TABLE IF EXISTS "{name}"')
    for statement in TABLES.split(";\n"):
        if statement.strip():
            connection.execute(statement)


def merge_at(connection: sqlite3.Connection, pieces: int) -> None:
    """Have the pieces of the index of words merged when there are so many of a size."""
    connection.execute("INSERT INTO words (words, rank) VALUES ('automerge', ?)", (pieces,))


def about(connection: sqlite3.Connection) -> dict[str, str]:
    """What the index says of itself; nothing when it says nothing."""
    try:
        return dict(connection.execute("SELECT name, value FROM about"))
    except sqlite3.Error:
        return {}


def say(connection: sqlite3.Connection, **values: object) -> None:
    """Have the index say of itself what it is."""
    connection.executemany(
        "INSERT OR REPLACE INTO about VALUES (?, ?)",
        [(name, str(value)) for name, value in values.items()],
    )
