"""Answering a search from the index.

Loaded by a command that must answer at once, so it loads no models.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any, TypeVar

from store.local.index_arms import Arm, arms_of
from store.local.index_file import FIELD, KIND_MASK, first_key
from store.local.index_hits import Found, hits_of
from store.marks import folded
from store.query import Named, Query, parse
from store.search import KINDS, Results, Search

RANKED = 2_000
"""The newest so many are put in order by how well they match."""
LOOKED_AT = 20
"""Entries in which a name is looked for as a word."""
KNOWN = 100
"""Answers of the index that are remembered."""

T = TypeVar("T")


class Finder:
    """Searches one index through one connection."""

    def __init__(self, index: sqlite3.Connection) -> None:
        """Take a connection that is open on the index."""
        self._index = index
        self._known: dict[tuple[object, ...], Any] = {}
        self._version: object = None

    def look_again(self) -> None:
        """Forget what was found, if the index has changed since.

        Called between searches by who goes on with one finder.
        """
        (version,) = self._index.execute("PRAGMA data_version").fetchone()
        if version != self._version:
            self._known.clear()
            self._version = version

    def search(self, search: Search) -> Results:
        """Find what is asked; a misspelt name is put right when nothing is found."""
        query = parse(search.text, search.today, self.named)
        results = self._found(query, search)
        if results.counts or not query.free:
            return results
        return self._put_right(query, search) or self._without_one(query, search) or results

    def _overdue(self, today: date) -> list[int]:
        """The keys of overdue actions."""
        # Late, because few searches are about them.
        from store.local.index_lists import overdue_keys

        return self._once(("overdue", today), lambda: overdue_keys(self._index, today))

    def _once(self, question: tuple[object, ...], answer: Callable[[], T]) -> T:
        """What was answered before to a question of the index, or is answered now.

        Of two letters typed one after the other, the second often asks what the first did.
        """
        if question not in self._known:
            if len(self._known) >= KNOWN:
                self._known.clear()
            self._known[question] = answer()
        found: T = self._known[question]
        return found

    def named(self, spelling: str) -> list[Named]:
        """Everybody who goes by a name."""
        rows = self._index.execute(
            "SELECT called.who, label, ids FROM names JOIN called ON called.who = names.who "
            "WHERE spelling = ? ORDER BY label",
            (spelling,),
        ).fetchall()
        word = bool(rows) and " " not in spelling and self._is_word(spelling)
        return [
            Named(tuple(ids.split(FIELD)), label, self._spellings(who, label, len(rows)), word)
            for who, label, ids in rows
        ]

    def _is_word(self, spelling: str) -> bool:
        """Whether the newest entries that have a word write it in small letters."""
        rows = self._index.execute(
            f"SELECT body FROM words WHERE words MATCH ? ORDER BY rowid LIMIT {LOOKED_AT}",
            (f'{{body}} : "{spelling}"',),
        )
        written = re.compile(rf"\b{re.escape(spelling)}\b")
        return any(written.search(body) for (body,) in rows)

    def _spellings(self, who: str, label: str, namesakes: int) -> tuple[str, ...]:
        """Every way to write a name that nobody else goes by; a word alone may be any word."""
        if namesakes > 1:
            return ()
        rows = self._index.execute("SELECT spelling FROM names WHERE who = ? AND sole", (who,))
        return tuple(one for (one,) in rows if " " in one or one == folded(label))

    # What is found

    def _found(self, query: Query, search: Search) -> Results:
        problem = " ".join(query.problems)
        if not query.asks:
            return Results(problem=problem)
        arms = arms_of(query, self._index, lambda: self._overdue(search.today))
        counts = self._counts(arms, query)
        wanted = [kind for kind in KINDS if search.kind in (None, kind)]
        total = sum(counts.get(kind, 0) for kind in wanted)
        found = self._page(arms, query, search) if total else []
        return Results(
            hits=tuple(hits_of(self._index, found, arms)), counts=counts,
            understood=query.understood, problem=problem,
        )  # fmt: skip

    # Which rows

    def _counts(self, arms: list[Arm], query: Query) -> dict[str, int]:
        """How many there are of each kind."""
        if len(arms) == 1 and arms[0].keys is None:
            where, values = _where(arms[0].wide, query)
            # A figure for each that is no mere paragraph, in one text: cheaper than sums or groups.
            figure = f"rowid & {KIND_MASK}"
            others = f"group_concat({figure}, '') FILTER (WHERE {figure})"
            sql = f"SELECT count(*), {others} FROM words{where}"
            return self._once(
                (sql, *values), lambda: _tallied(*self._index.execute(sql, values).fetchone())
            )
        keys = self._union(arms, query)
        others = "".join(str(kind) for key in keys if (kind := key & KIND_MASK))
        return _tallied(len(keys), others)

    def _union(self, arms: list[Arm], query: Query) -> set[int]:
        keys: set[int] = set()
        for arm in arms:
            where, values = _where(arm.wide, query)
            found = self._asked(f"SELECT rowid FROM words{where}", values)
            keys.update(key for key in found if arm.keys is None or key in arm.keys)
        return keys

    def _page(self, arms: list[Arm], query: Query, search: Search) -> list[Found]:
        """The entries of a page, each with what it was found by."""
        start, end = search.offset, search.offset + search.limit
        found: dict[int, Found] = {}
        for lower in (False, True):
            for number, arm in enumerate(arms):
                for key in self._of_arm(arm, query, search, lower, end):
                    found.setdefault(key, Found(key, number, lower))
            if lower or len(found) >= end:
                break
        return list(found.values())[start:end]

    def _of_arm(self, arm: Arm, query: Query, search: Search, lower: bool, limit: int) -> list[int]:
        """The first keys of an arm, in order: of what matches in its own words, or of the rest."""
        expression = f"({arm.wide}) NOT ({arm.narrow})" if lower and arm.narrow else arm.wide
        if not lower and arm.narrow:
            expression = arm.narrow
        if lower and arm.narrow == arm.wide:
            return []
        where, values = _where(expression, query)
        if search.kind is not None:
            where += (
                f"{' AND' if where else ' WHERE'} rowid & {KIND_MASK} = {KINDS.index(search.kind)}"
            )
        if arm.keys is not None:
            # The sign has what matches gone through once, not asked for again for each key.
            listed = ", ".join(map(str, arm.keys))
            where += f"{' AND' if where else ' WHERE'} +rowid IN ({listed})"
        if search.newest_first or not expression:
            sql = f"SELECT rowid FROM words{where} ORDER BY rowid LIMIT {limit}"
        else:
            best = "(SELECT rowid AS key, bm25(words, 10.0, 1.0, 0.0) AS rank FROM words"
            sql = (
                f"SELECT key FROM {best}{where} ORDER BY rowid LIMIT {max(RANKED, limit)}) "
                f"ORDER BY rank, key LIMIT {limit}"
            )
        return self._once((sql, *values), lambda: self._asked(sql, values))

    def _asked(self, sql: str, values: Sequence[object]) -> list[Any]:
        """The first column of what the index answers."""
        return [value for value, *_ in self._index.execute(sql, values)]

    # When nothing is found

    def _put_right(self, query: Query, search: Search) -> Results | None:
        """What is found with a name in the place of words that are spelled like it."""
        # Late, because nearly every search finds something.
        from store.local.index_near import with_names_like

        for typed, label in with_names_like(self._index, query, search.text):
            found = self._found(parse(typed, search.today, self.named), search)
            if found.counts:
                return found._replace(instead=label)
        return None

    def _without_one(self, query: Query, search: Search) -> Results | None:
        """What is found without one of the words: one that is nowhere, or else the commonest."""
        # Late, because nearly every search finds something.
        from store.local.index_near import without_a_word

        for word, text in without_a_word(self._index, query, search.text):
            found = self._found(parse(text, search.today, self.named), search)
            if found.counts:
                return found._replace(left_out=word)
        return None


def _tallied(total: int, others: str | None) -> dict[str, int]:
    """How many there are of each kind.

    Args:
        total: All of them.
        others: A figure for each that is not of the first kind.
    """
    others = others or ""
    counts = {kind: others.count(str(number)) for number, kind in enumerate(KINDS)}
    counts[KINDS[0]] = total - len(others)
    return {kind: count for kind, count in counts.items() if count}


def _where(expression: str, query: Query) -> tuple[str, list[object]]:
    """The condition of a search, and its values."""
    parts: list[str] = []
    values: list[object] = []
    if expression:
        parts.append("words MATCH ?")
        values.append(expression)
    if query.since is not None:
        day = query.since - timedelta(days=1) if query.since > date.min else None
        parts.append("rowid < ?")
        values.append(first_key(day))
    if query.since is not None or query.until is not None:
        # What has no day is neither before one nor after it.
        parts.append("rowid < ?")
        values.append(first_key(None))
    if query.until is not None:
        parts.append("rowid >= ?")
        values.append(first_key(query.until))
    return (f" WHERE {' AND '.join(parts)}" if parts else ""), values
