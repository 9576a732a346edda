"""What a search asks of the index: a query as the index's own expressions."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from store.marks import tag_of
from store.query import Query, Term
from store.statuses import STILL_OPEN

NOTHING = f'"{tag_of("k", "nothing")}"'
"""What nothing matches."""
_ENDINGS = ("ation", "ations", "ements", "ement", "ments", "ment", "ings", "ing", "ions", "ion",
            "ities", "ity", "ness", "ance", "ence", "able", "ible", "ally", "edly", "ies", "ied",
            "ive", "ful", "ers", "ed", "er", "es", "ly")  # fmt: skip
"""Endings of words that a stem is without: what is typed may be in the middle of one."""


class Arm(NamedTuple):
    """One way to match, as expressions of the index; empty ones leave nothing out."""

    wide: str
    """What matches at all."""
    narrow: str
    """What matches in its own words."""
    marked: str = ""
    """What is marked where it is found."""
    keys: frozenset[int] | None = None
    """Only these rows."""


def arms_of(
    query: Query, index: sqlite3.Connection, overdue: Callable[[], Iterable[int]]
) -> list[Arm]:
    """The ways to match a query.

    Args:
        query: What was understood.
        index: Open on the index.
        overdue: Answers the keys of overdue actions; asked only when the query is about them.
    """
    arms = [_arm(query.terms, query, index)]
    late = [term for term in query.terms if term.overdue]
    if late:
        # "overdue" is a word of the minutes too; as a state it is reckoned, not written.
        rest = tuple(term for term in query.terms if not term.overdue)
        if not all(term.phrases for term in late):
            arms = []
        arms.append(_arm(rest, query, index, frozenset(overdue())))
    return arms


def _arm(
    terms: Sequence[Term],
    query: Query,
    index: sqlite3.Connection,
    keys: frozenset[int] | None = None,
) -> Arm:
    fixed = []
    if query.kinds:
        fixed.append(_either(_borne(tag_of("k", kind)) for kind in sorted(query.kinds)))
    if keys is not None:
        # Few are still to be done: with them asked for, what is common costs little.
        fixed.append(_either(_borne(tag_of("s", status)) for status in sorted(STILL_OPEN)))
    phrases = [list(_phrases(term, index)) for term in terms]
    marks = [[_all_of(tags) for tags in term.tags] for term in terms]
    wide = [_either([*said, *borne]) for said, borne in zip(phrases, marks, strict=True)]
    narrow = [
        _either([*(f"{{body}} : {text}" for text in said), *borne])
        for said, borne in zip(phrases, marks, strict=True)
    ]
    return Arm(
        wide=" AND ".join([*fixed, *wide]), narrow=" AND ".join([*fixed, *narrow]),
        marked=" OR ".join(text for said in phrases for text in said), keys=keys,
    )  # fmt: skip


def _phrases(term: Term, index: sqlite3.Connection) -> Iterator[str]:
    """The ways a term may stand in a text, as expressions."""
    for number, phrase in enumerate(term.phrases):
        if term.prefix and number == 0:
            yield from _completed(phrase, index)
        else:
            yield f'"{phrase}"'


def _completed(phrase: str, index: sqlite3.Connection) -> list[str]:
    """What an unfinished word may become, as expressions."""
    begun = [f'"{phrase}" *']
    before, _, last = phrase.rpartition(" ")
    if len(last) < 4 or _is_beginning(last, index):
        return begun
    words = [
        last + ending[count:]
        for ending in _ENDINGS
        for count in range(1, len(ending))
        if last.endswith(ending[:count]) and len(last) - count >= 3
    ]
    return begun + [f'"{before} {word}"' for word in dict.fromkeys(words)]


def _is_beginning(word: str, index: sqlite3.Connection) -> bool:
    """Whether any word of the index begins so."""
    # Of instances, because a table of the words alone counts the entries of each it passes.
    index.execute(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.terms USING fts5vocab(main, words, instance)"
    )
    row = index.execute(
        "SELECT 1 FROM temp.terms WHERE term >= ? AND term < ? LIMIT 1",
        (word, f"{word}\U0010ffff"),
    ).fetchone()
    return row is not None


def _either(ways: Iterable[str]) -> str:
    return f"({' OR '.join(ways) or NOTHING})"


def _borne(tag: str) -> str:
    return f'"{tag}"'


def _all_of(tags: Iterable[str]) -> str:
    return f"({' AND '.join(map(_borne, tags))})"
