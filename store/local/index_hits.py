"""What is shown of the entries a search finds: their words, with those asked for marked."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from store.local.index_arms import Arm
from store.local.index_file import KIND_MASK, TOKENS
from store.search import KINDS, Hit

SNIPPET = 160
"""Letters of a snippet, about."""
OPEN, CLOSE = "\x01", "\x02"
SHOWN = f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.shown USING fts5(body, tokenize = '{TOKENS}')"


class Found(NamedTuple):
    """An entry that was found."""

    key: int
    arm: int
    """Which of the arms found it."""
    around: bool
    """Whether only with what stands around it."""


def hits_of(
    index: sqlite3.Connection, found: Sequence[Found], arms: Sequence[Arm]
) -> Iterator[Hit]:
    """What is shown of entries.

    Args:
        index: Open on the index.
        found: The entries, in order.
        arms: What found them.
    """
    if not found:
        return
    marked: dict[int, str] = {}
    for number, arm in enumerate(arms):
        marked |= _marked(index, [one.key for one in found if one.arm == number], arm)
    listed = ", ".join(str(one.key) for one in found)
    rows = index.execute(
        "SELECT key, doc, title, ref, meeting, day, item, number, passage, status "
        f"FROM entries WHERE key IN ({listed})"
    )
    entries = {key: entry for key, *entry in rows}
    for key, _, around in found:
        if key in entries:
            yield _hit(key, entries[key], marked.get(key, ""), around)


def _marked(index: sqlite3.Connection, keys: Sequence[int], arm: Arm) -> dict[int, str]:
    """The own words of entries, with marks around those that were asked for."""
    if not keys:
        return {}
    listed = ", ".join(map(str, keys))
    rows = index.execute(f"SELECT rowid, body FROM words WHERE rowid IN ({listed})")
    bodies = dict(rows.fetchall())
    if arm.marked:
        # A question about certain rows is slow to ask of a large index, and quick of these.
        index.execute(SHOWN)
        # One step that is then taken back: each row on its own, put in and taken out, costs more.
        index.execute("SAVEPOINT marking")
        try:
            index.executemany("INSERT INTO temp.shown (rowid, body) VALUES (?, ?)", bodies.items())
            bodies |= dict(
                index.execute(
                    f"SELECT rowid, highlight(shown, 0, '{OPEN}', '{CLOSE}') FROM temp.shown "
                    "WHERE shown MATCH ?",
                    (arm.marked,),
                ).fetchall()
            )
        finally:
            index.execute("ROLLBACK TO marking")
            index.execute("RELEASE marking")
    return bodies


def _hit(key: int, row: Sequence[str], marked: str, around: bool) -> Hit:
    doc, title, ref, meeting, day, item, number, passage, status = row
    text = marked.replace(OPEN, "").replace(CLOSE, "")
    snippet, marks = snippet_of(marked)
    return Hit(
        kind=KINDS[key & KIND_MASK], id=doc, title=title, snippet=snippet,
        marks=marks, ref=ref, meeting=meeting or None,
        on=date.fromisoformat(day) if day else None, item=item or None, number=number,
        passage=text if passage is None else passage, status=status, around=around,
    )  # fmt: skip


def snippet_of(marked: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The words around the first mark on one line, and where the marks stand in it."""
    line = " ".join(marked.split())
    pieces = line.split(OPEN)
    text, marks = pieces[0], []
    for piece in pieces[1:]:
        inside, _, after = piece.partition(CLOSE)
        marks.append((len(text), len(text) + len(inside)))
        text += inside + after
    if len(text) <= SNIPPET:
        return text, tuple(marks)
    first = marks[0][0] if marks else 0
    start = 0
    if first > SNIPPET // 2:
        start = text.find(" ", max(0, first - SNIPPET // 3)) + 1
        start = start if 0 < start <= first else first
    end = start + SNIPPET
    if end < len(text):
        space = text.rfind(" ", start, end)
        end = space if space > first else end
    before, after = "… " if start else "", " …" if end < len(text) else ""
    move = len(before) - start
    kept = [(a + move, min(b, end) + move) for a, b in marks if start <= a < end]
    return f"{before}{text[start:end].strip()}{after}", tuple(kept)
