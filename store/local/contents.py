"""The contents of a checkpoint: where each document stands, so that a file is opened at a glance.

They stand in the file themselves, under its sum. Places are counted from the comma that ends the
first line, which holds checkpoint and contents.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import msgspec

from store.tables import Contents, FilePart, Raw, Table, meeting_of

CLOSING = b"}"
"""What ends a table, and at last the file."""
END = b"}}\n"
_AT_ONCE = 500
"""Documents looked at between two pauses."""


def opening(name: str) -> bytes:
    """What stands before the first document of a table and its key."""
    return b",\n%b:{" % msgspec.json.encode(name)


def before(key: int) -> bytes:
    """What stands before a document: a comma after the one before it, and its key."""
    return b'"1":' if key == 1 else b',\n"%d":' % key


def contents_of(
    tables: Iterable[tuple[str, Mapping[str, Raw]]], pause: Callable[[], None]
) -> dict[str, Contents]:
    """Where the documents will stand, by table.

    Args:
        tables: The tables in the order of the file; none is empty.
        pause: Called now and then, so that nothing else has to wait for this.
    """
    found: dict[str, Contents] = {}
    at = 0
    for name, table in tables:
        at += len(opening(name))
        found[name] = one = _contents_of(table, at, pause)
        at = one.ends + len(CLOSING)
    return found


def _contents_of(table: Mapping[str, Raw], begins: int, pause: Callable[[], None]) -> Contents:
    at = begins
    starts: list[int] = []
    meetings: dict[str, list[int]] = {}
    for key, document in enumerate(table.values(), start=1):
        meeting = meeting_of(document)
        if meeting is not None:
            meetings.setdefault(meeting, []).append(key - 1)
        at += len(before(key))
        starts.append(at)
        at += len(bytes(document))
        if key % _AT_ONCE == 0:
            pause()
    lists = (msgspec.Raw(msgspec.json.encode(one)) for one in (list(table), starts, meetings))
    return Contents(begins, at, *lists)


def tables_by(contents: Mapping[str, Contents], file: bytes, first: int) -> dict[str, Table] | None:
    """The tables of a file, told apart by its contents; None if those are not of this file.

    Args:
        contents: The contents by table.
        file: The whole file.
        first: Where its first line ends in a comma.
    """
    at = first
    for name, one in contents.items():
        begin = opening(name) + before(1)
        if not file.startswith(begin, at) or first + one.begins != at + len(opening(name)):
            return None
        at = first + one.ends + len(CLOSING)
    # The tables follow each other without a gap up to the end: none is missing.
    if file[at - len(CLOSING) :] != END:
        return None
    return {name: Table(FilePart(file, first, one)) for name, one in contents.items()}
