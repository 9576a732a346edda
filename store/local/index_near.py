"""Other words to search for, when nothing is found for those that were typed."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator, Sequence

from store.query import Query

LIKE, TRIED, SHORTEST = 0.85, 5, 4
"""How like a name what was typed must be, how many are tried, and from how many letters."""
LONGER = 3
"""Letters a name may have more or fewer than what was typed."""
COUNTED = 300
"""A word of so many entries is common, however many more there are."""


def without_a_word(index: sqlite3.Connection, query: Query, text: str) -> Iterator[tuple[str, str]]:
    """The search without one of its words: first those that are nowhere, then the commonest.

    Args:
        index: The index.
        query: What was understood.
        text: As typed.

    Yields:
        The word left out, and the rest.
    """
    if len(query.free) < 2:
        return
    many = {word: _many(index, word) for word in query.free}
    frequent = sorted(many, key=lambda word: many[word], reverse=True)
    for word in sorted(frequent, key=lambda word: many[word] > 0)[:TRIED]:
        yield word, _changed(text, word, " ")


def with_names_like(
    index: sqlite3.Connection, query: Query, text: str
) -> Iterator[tuple[str, str]]:
    """The search with a name in the place of words like it, likeliest first.

    Words that the minutes know are not misspelt, unless beside one that they do not know.

    Args:
        index: The index.
        query: What was understood.
        text: As typed.

    Yields:
        The search, and the name as lists print it.
    """
    strange = {word for word in query.free if not _many(index, word)}
    stretches = [one for one in _stretches(query.free) if not strange.isdisjoint(one.split(" "))]
    if not stretches:
        return
    # Late, because what is missing is seldom like a name.
    from rapidfuzz import process
    from rapidfuzz.distance import JaroWinkler

    rows = index.execute("SELECT spelling FROM names ORDER BY rowid")
    spellings = list(dict.fromkeys(spelling for (spelling,) in rows))
    found: list[tuple[float, str, str]] = []
    for typed in stretches:
        alike = process.extract(
            typed, spellings, scorer=JaroWinkler.similarity, limit=5, score_cutoff=LIKE
        )
        found += [
            (likeness * len(typed), typed, name)
            for name, likeness, _ in alike
            if abs(len(name) - len(typed)) <= LONGER
        ]
    for _, typed, name in sorted(found, reverse=True)[:TRIED]:
        put_right = _changed(text, typed, name)
        if put_right != text:
            yield f"{put_right} ", _label(index, name)


def _label(index: sqlite3.Connection, spelling: str) -> str:
    """How lists print the first of those who go by a name."""
    (label,) = index.execute(
        "SELECT label FROM names JOIN called ON called.who = names.who WHERE spelling = ? "
        "ORDER BY names.rowid LIMIT 1",
        (spelling,),
    ).fetchone()
    return str(label)


def _many(index: sqlite3.Connection, word: str) -> int:
    """How many entries have a word, as far as it matters."""
    (many,) = index.execute(
        f"SELECT count(*) FROM (SELECT 1 FROM words WHERE words MATCH ? LIMIT {COUNTED})",
        (f'"{word}"',),
    ).fetchone()
    return int(many)


def _changed(text: str, typed: str, instead: str) -> str:
    """A search with other words in the place of some; what stands beside them stays."""
    written = r"[^\w]+".join(map(re.escape, typed.split(" ")))
    return re.sub(rf"\b{written}\b", lambda _: instead, text, count=1, flags=re.IGNORECASE)


def _stretches(words: Sequence[str]) -> Iterator[str]:
    """Words in a row that may be a name."""
    for count in (3, 2, 1):
        for start in range(len(words) - count + 1):
            stretch = " ".join(words[start : start + count])
            if len(stretch) >= SHORTEST:
                yield stretch
