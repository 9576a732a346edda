"""Answering a search from the index.

Loaded by a command that must answer at once, so it loads no models.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from store.local.index_file import KIND, TOKENS, first_key
from store.local.index_near import with_names_like, without_a_word
from store.query import RECORD, Named, Query, Term, folded, parse, tag_of
from store.search import KINDS, Hit, Results, Search

RANKED = 2_000
"""The newest so many are put in order by how well they match."""
SNIPPET = 160
"""Letters of a snippet, about."""
LOOKED_AT = 20
"""Entries in which a name is looked for as a word."""
NOTHING = f'"{tag_of("k", "nothing")}"'
"""What nothing matches."""
OPEN, CLOSE = "\x01", "\x02"
SHOWN = f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.shown USING fts5(body, tokenize = '{TOKENS}')"
_KINDS = (1 << KIND) - 1
_ENDINGS = ("ation", "ations", "ements", "ement", "ments", "ment", "ings", "ing", "ions", "ion",
            "ities", "ity", "ness", "ance", "ence", "able", "ible", "ally", "edly", "ies", "ied",
            "ive", "ful", "ers", "ed", "er", "es", "ly")  # fmt: skip
"""Endings of words that a stem is without: what is typed may be in the middle of one."""

_Found = tuple[int, int, bool]
"""A key, the arm it was found by, and whether only with what stands around it."""

Overdue = Callable[[], Sequence[int]]
"""Answers the keys of overdue actions."""


@dataclass(frozen=True)
class _Arm:
    """One way to match, as expressions of the index; empty ones leave nothing out."""

    wide: str
    """What matches at all."""
    narrow: str
    """What matches in its own words."""
    marked: str = ""
    """What is marked where it is found."""
    keys: tuple[int, ...] | None = None


class Finder:
    """Searches one index through one connection."""

    def __init__(self, connection: sqlite3.Connection, overdue: Overdue) -> None:
        """Take an index.

        Args:
            connection: Open on it.
            overdue: Answers the keys of overdue actions; asked only when a search is about them.
        """
        self._index = connection
        self._overdue = overdue

    def search(self, search: Search) -> Results:
        """Find what is asked; a misspelt name is put right when nothing is found."""
        query = parse(search.text, search.today, self.named)
        results = self._found(query, search)
        if results.counts or not query.free:
            return results
        return self._put_right(query, search) or self._without_one(query, search) or results

    def named(self, spelling: str) -> list[Named]:
        """Everybody who goes by a name."""
        rows = self._index.execute(
            "SELECT called.who, label, ids FROM names JOIN called ON called.who = names.who "
            "WHERE spelling = ? ORDER BY label",
            (spelling,),
        ).fetchall()
        word = bool(rows) and " " not in spelling and self._is_word(spelling)
        return [
            Named(tuple(json.loads(ids)), label, self._spellings(who, label, len(rows)), word)
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
        arms = self._arms(query)
        counts = self._counts(arms, query)
        wanted = [kind for kind in KINDS if search.kind in (None, kind)]
        total = sum(counts.get(kind, 0) for kind in wanted)
        keys: Sequence[_Found] = ()
        if total:
            keys = self._page(arms, query, search)
        return Results(
            hits=tuple(self._hits(keys, arms)), counts=counts,
            understood=query.understood, problem=problem,
        )  # fmt: skip

    def _arms(self, query: Query) -> list[_Arm]:
        arms = [self._arm(query.terms, query)]
        late = [term for term in query.terms if term.overdue]
        if late:
            # "overdue" is a word of the minutes too; as a state it is reckoned, not written.
            rest = tuple(term for term in query.terms if not term.overdue)
            keys = tuple(self._overdue())
            if not all(term.phrases for term in late):
                arms = []
            arms.append(self._arm(rest, query, keys))
        return arms

    def _arm(
        self, terms: Sequence[Term], query: Query, keys: tuple[int, ...] | None = None
    ) -> _Arm:
        kinds = _either(_marked(tag_of("k", kind)) for kind in sorted(query.kinds))
        fixed = [kinds] if query.kinds else []
        phrases = [list(self._phrases(term)) for term in terms]
        marks = [[_all_of(tags) for tags in term.tags] for term in terms]
        wide = [_either([*said, *borne]) for said, borne in zip(phrases, marks, strict=True)]
        narrow = [
            _either([*(f"{{body}} : {text}" for text in said), *borne])
            for said, borne in zip(phrases, marks, strict=True)
        ]
        return _Arm(
            wide=" AND ".join([*fixed, *wide]), narrow=" AND ".join([*fixed, *narrow]),
            marked=" OR ".join(text for said in phrases for text in said), keys=keys,
        )  # fmt: skip

    def _phrases(self, term: Term) -> Iterator[str]:
        """The ways a term may stand in a text, as expressions."""
        for number, phrase in enumerate(term.phrases):
            if term.prefix and number == 0:
                yield from self._completed(phrase)
            else:
                yield f'"{phrase}"'

    def _completed(self, phrase: str) -> list[str]:
        """What an unfinished word may become, as expressions."""
        begun = [f'"{phrase}" *']
        before, _, last = phrase.rpartition(" ")
        if len(last) < 4 or self._is_beginning(last):
            return begun
        words = [
            last + ending[count:]
            for ending in _ENDINGS
            for count in range(1, len(ending))
            if last.endswith(ending[:count]) and len(last) - count >= 3
        ]
        return begun + [f'"{before} {word}"' for word in dict.fromkeys(words)]

    def _is_beginning(self, word: str) -> bool:
        """Whether any word of the index begins so."""
        self._index.execute(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.terms USING fts5vocab(main, words, row)"
        )
        row = self._index.execute(
            "SELECT 1 FROM temp.terms WHERE term >= ? AND term < ? LIMIT 1",
            (word, f"{word}\U0010ffff"),
        ).fetchone()
        return row is not None

    # Which rows

    def _counts(self, arms: list[_Arm], query: Query) -> dict[str, int]:
        """How many there are of each kind."""
        counts: dict[str, int] = {}
        if len(arms) > 1 or arms[0].keys is not None:
            for key in self._union(arms, query):
                kind = KINDS[key & _KINDS]
                counts[kind] = counts.get(kind, 0) + 1
            return counts
        where, values = _where(arms[0].wide, query)
        (total,) = self._index.execute(f"SELECT count(*) FROM words{where}", values).fetchone()
        # Nearly all are paragraphs, which need no look: a count each of the few others is quicker.
        others = KINDS[1:]
        sums = ", ".join(f"sum(rowid & {_KINDS} = {KINDS.index(kind)})" for kind in others)
        where, values = _where(_all_of([RECORD], arms[0].wide), query)
        row = self._index.execute(f"SELECT {sums} FROM words{where}", values).fetchone()
        records: dict[str, int] = {
            kind: count for kind, count in zip(others, row, strict=True) if count
        }
        minutes = total - sum(records.values())
        return {"minutes": minutes, **records} if minutes else records

    def _union(self, arms: list[_Arm], query: Query) -> list[int]:
        keys: set[int] = set()
        for arm in arms:
            where, values = _where(arm.wide, query)
            found = (
                key for (key,) in self._index.execute(f"SELECT rowid FROM words{where}", values)
            )
            allowed = None if arm.keys is None else set(arm.keys)
            keys.update(key for key in found if allowed is None or key in allowed)
        return sorted(keys)

    def _page(self, arms: list[_Arm], query: Query, search: Search) -> Sequence[_Found]:
        """The keys of a page, each with what it was found by."""
        start, end = search.offset, search.offset + search.limit
        found: dict[int, tuple[int, bool]] = {}
        for lower in (False, True):
            for number, arm in enumerate(arms):
                for key in self._of_arm(arm, query, search, lower, end):
                    found.setdefault(key, (number, lower))
            if lower or len(found) >= end:
                break
        return [(key, *by) for key, by in found.items()][start:end]

    def _of_arm(
        self, arm: _Arm, query: Query, search: Search, lower: bool, limit: int
    ) -> list[int]:
        """The first keys of an arm, in order: of what matches in its own words, or of the rest."""
        expression = f"({arm.wide}) NOT ({arm.narrow})" if lower and arm.narrow else arm.wide
        if not lower and arm.narrow:
            expression = arm.narrow
        if lower and arm.narrow == arm.wide:
            return []
        where, values = _where(expression, query)
        if search.kind is not None:
            where += (
                f"{' AND' if where else ' WHERE'} rowid & {_KINDS} = {KINDS.index(search.kind)}"
            )
        if arm.keys is not None:
            where += f"{' AND' if where else ' WHERE'} rowid IN ({', '.join(map(str, arm.keys))})"
        if search.newest_first or not expression:
            sql = f"SELECT rowid FROM words{where} ORDER BY rowid LIMIT {limit}"
        else:
            best = "(SELECT rowid AS key, bm25(words, 10.0, 1.0, 0.0) AS rank FROM words"
            sql = (
                f"SELECT key FROM {best}{where} ORDER BY rowid LIMIT {max(RANKED, limit)}) "
                f"ORDER BY rank, key LIMIT {limit}"
            )
        return [key for (key,) in self._index.execute(sql, values)]

    # What is shown of them

    def _hits(self, keys: Sequence[_Found], arms: list[_Arm]) -> Iterator[Hit]:
        marked: dict[int, str] = {}
        for number, arm in enumerate(arms):
            mine = [key for key, by, _ in keys if by == number]
            marked |= self._marked(mine, arm)
        listed = ", ".join(str(key) for key, _, _ in keys)
        rows = self._index.execute(
            "SELECT key, doc, title, ref, meeting, day, item, number, passage, status "
            f"FROM entries WHERE key IN ({listed})"
        )
        entries = {key: entry for key, *entry in rows}
        for key, _, around in keys:
            if key in entries:
                yield _hit(KINDS[key & _KINDS], entries[key], marked.get(key, ""), around)

    def _marked(self, keys: list[int], arm: _Arm) -> dict[int, str]:
        """The own words of entries, with marks around those that were asked for."""
        if not keys:
            return {}
        listed = ", ".join(map(str, keys))
        rows = self._index.execute(f"SELECT rowid, body FROM words WHERE rowid IN ({listed})")
        bodies = dict(rows.fetchall())
        if arm.marked:
            # A question about certain rows is slow to ask of a large index, and quick of these.
            self._index.execute(SHOWN)
            self._index.execute("DELETE FROM temp.shown")
            self._index.executemany(
                "INSERT INTO temp.shown (rowid, body) VALUES (?, ?)", bodies.items()
            )
            bodies |= dict(
                self._index.execute(
                    f"SELECT rowid, highlight(shown, 0, '{OPEN}', '{CLOSE}') FROM temp.shown "
                    "WHERE shown MATCH ?",
                    (arm.marked,),
                ).fetchall()
            )
        return bodies

    # When nothing is found

    def _put_right(self, query: Query, search: Search) -> Results | None:
        """What is found with a name in the place of words that are spelled like it."""
        for typed, label in with_names_like(self._index, query, search.text):
            found = self._found(parse(typed, search.today, self.named), search)
            if found.counts:
                return replace(found, instead=label)
        return None

    def _without_one(self, query: Query, search: Search) -> Results | None:
        """What is found without one of the words: one that is nowhere, or else the commonest."""
        for word, text in without_a_word(self._index, query, search.text):
            found = self._found(parse(text, search.today, self.named), search)
            if found.counts:
                return replace(found, left_out=word)
        return None


def _either(ways: Iterable[str]) -> str:
    return f"({' OR '.join(ways) or NOTHING})"


def _marked(tag: str) -> str:
    return f'"{tag}"'


def _all_of(tags: Iterable[str], also: str = "") -> str:
    ways = [*map(_marked, tags), *([f"({also})"] if also else [])]
    return f"({' AND '.join(ways)})"


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


def _hit(kind: str, row: Sequence[str], marked: str, around: bool) -> Hit:
    doc, title, ref, meeting, day, item, number, passage, status = row
    text = marked.replace(OPEN, "").replace(CLOSE, "")
    snippet, marks = snippet_of(marked)
    return Hit(
        kind=next(one for one in KINDS if one == kind), id=doc, title=title, snippet=snippet,
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
