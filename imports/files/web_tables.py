"""The tables of a web page: those that hold facts as pipe tables, those that lay out as text."""

from __future__ import annotations

import re
from collections.abc import Mapping

_TITLED = re.compile(r"\(?[0-9]{1,3}[a-z]?(?:[./][0-9]{1,3}){0,3}[.):]?", re.IGNORECASE)
_NUMBER = re.compile(r"[1-9][0-9]{0,5}")
MOST_COLUMNS = 60
LONG = 120
"""Letters; a line with more of them among others of a cell, or a heading in one, says that a table
only lays out a page."""


class Table:
    """A table while it is read: rows of cells, each of them lines."""

    def __init__(self) -> None:
        self.rows: list[list[list[str]]] = []
        self._empty = 0
        """Columns that the last cell reaches over."""

    def row(self) -> None:
        """A row begins."""
        self.rows.append([])
        self._empty = 0

    def cell(self, given: Mapping[str, str]) -> None:
        """A cell begins; one that reaches over several columns leaves the others empty."""
        if not self.rows:
            self.row()
        self.rows[-1] += [[] for _ in range(self._empty + 1)]
        reach = given.get("colspan", "1")
        self._empty = min(int(reach[:3]), MOST_COLUMNS) - 1 if _NUMBER.fullmatch(reach) else 0

    def lines(self, lines: list[str]) -> None:
        """Lines of the cell at hand."""
        if not self.rows:
            self.row()
        if not self.rows[-1]:
            self.rows[-1].append([])
        self.rows[-1][-1].extend(lines)


def rows_in_print(table: Table, *, inside: bool) -> list[str]:
    """A table as blocks of Markdown; inside another one, a line for each row."""
    rows = [row for row in table.rows if any(cell for cell in row)]
    used = [at for at in range(_width(rows)) if any(_lines(row, at) for row in rows)]
    if inside:
        return ["\t".join(" ".join(_lines(row, at)) for at in used).strip() for row in rows]
    if len(used) <= 1 or _lays_out(rows, used):
        return [line for row in rows for line in _as_text(row, used)]
    return ["\n".join(_pipes(rows, used))] if rows else []


def _width(rows: list[list[list[str]]]) -> int:
    return min(max((len(row) for row in rows), default=0), MOST_COLUMNS)


def _lines(row: list[list[str]], at: int) -> list[str]:
    return row[at] if at < len(row) else []


def _lays_out(rows: list[list[list[str]]], used: list[int]) -> bool:
    """Whether the cells hold whole passages: then it is text with numbers beside it."""
    if any(_is_number(_lines(row, used[0])) and len(_lines(row, used[1])) > 1 for row in rows):
        return True
    cells = [_lines(row, at) for row in rows for at in used]
    return any(
        line.startswith("#") or (len(lines) > 1 and len(line) > LONG)
        for lines in cells
        for line in lines
    )


def _as_text(row: list[list[str]], used: list[int]) -> list[str]:
    """The passages of a row one after the other; a number goes before its title."""
    lines = [list(_lines(row, at)) for at in used]
    flat = [each for cell in lines for each in cell]
    if len(flat) > 1 and _is_number(lines[0]):
        number = flat[0].replace("*", "").strip()
        title = flat[1].lstrip("# ").replace("**", "")
        flat[:2] = [f"## {number.rstrip('.)')}. {title}"]
    return flat


def _is_number(lines: list[str]) -> bool:
    """Whether a cell holds the number of an item and nothing else."""
    return len(lines) == 1 and _TITLED.fullmatch(lines[0].strip("#* ")) is not None


def _pipes(rows: list[list[list[str]]], used: list[int]) -> list[str]:
    out: list[str] = []
    for row in rows:
        cells = ["<br>".join(line for line in _lines(row, at) if line) for at in used]
        out.append(f"| {' | '.join(cells)} |")
        if len(out) == 1:
            out.append(f"|{'---|' * len(used)}")
    return out
