"""The columns of a table of actions that does not name them, by what stands in all its rows."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from imports.past.table_columns import CAPITALS, Column, Row
from imports.past.titles import take_title

_NUMBER = re.compile(r"\(?[A-Za-z]{0,3}[0-9][0-9./-]{0,12}[.):]{0,2}")
_WHEN = re.compile(
    r"(?:at once|asap|a\.s\.a\.p\.?|immediate(?:ly)?|now|ongoing|on-going|urgent(?:ly)?"
    r"|(?:next|each|every) .{1,30}|daily|weekly|monthly|quarterly|termly|annually|yearly"
    r"|tbc|tba|when .{1,30})\.?",
    re.IGNORECASE,
)


class GuessedColumns:
    """What the columns of rows are: those of one length have the same order."""

    def __init__(self, rows: Iterable[Row]) -> None:
        """Look through all rows, because one alone may say too little.

        Args:
            rows: Those of one table, which names no columns.
        """
        alike: defaultdict[int, list[Sequence[str]]] = defaultdict(list)
        for row in rows:
            alike[len(row.cells)].append(row.cells)
        self._orders = {length: _order(cells) for length, cells in alike.items()}

    def of(self, row: Row) -> tuple[Column, ...]:
        """The columns of a row, one for each of its cells."""
        return self._orders[len(row.cells)]


def _order(rows: Sequence[Sequence[str]]) -> tuple[Column, ...]:
    """The order most rows of one length have; no column stands in it twice."""
    votes: Counter[tuple[Column, int]] = Counter()
    for cells in rows:
        votes.update((name, at) for at, name in enumerate(_of_one(cells)) if name != "ref")
    order: list[Column] = ["ref"] * len(rows[0])
    for wanted in ("action", "owner", "due"):
        free = [
            (count, -at)
            for (name, at), count in votes.items()
            if name == wanted and order[at] == "ref"
        ]
        if free:
            order[-max(free)[1]] = wanted
    return tuple(order)


def _of_one(cells: Sequence[str]) -> tuple[Column, ...]:
    """What one row alone says of its columns: the longest with words is the action."""
    longest = max(range(len(cells)), key=lambda at: _weight(cells[at]))
    found: list[Column] = []
    for at, cell in enumerate(cells):
        said = cell.strip()
        if at == longest:
            found.append("action")
        elif _NUMBER.fullmatch(said) and at == 0:
            found.append("ref")
        elif "due" not in found and _WHEN.fullmatch(said):
            found.append("due")
        elif "owner" not in found and CAPITALS.fullmatch(said) and not said.isdigit():
            found.append("owner")
        elif "due" not in found and any(letter.isdigit() for letter in said) and len(said) > 4:
            found.append("due")
        else:
            found.append("ref")
    return tuple(found)


def _weight(cell: str) -> tuple[bool, bool, int]:
    """How much a cell says of what is to be done, rather than a name, a number or a day."""
    said = cell.strip()
    words = said[:1].isalpha() and not CAPITALS.fullmatch(said) and not _WHEN.fullmatch(said)
    return words, not take_title(said)[0], len(said)
