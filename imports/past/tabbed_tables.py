"""Tables of people whose columns only tabs or wide gaps part, as rows with cells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from imports.past.attendance_tables import is_attendance_table
from imports.past.lines import Line, plain

_GAP = re.compile(r"\s?\t\s{0,40}|\s{3,40}")
_LONGEST = 400


def with_tabbed_tables(lines: Sequence[Line]) -> list[Line]:
    """The lines, with the rows of tables of attendance cut into their cells.

    Only a head that names a column for the people and one for their attendance begins such a
    table; it ends with the first line that has one column.
    """
    found: list[Line] = []
    inside = False
    for line in lines:
        if line.blank:
            found.append(line)
            continue
        cells = _cells(line)
        row = replace(line, cells=cells) if len(cells) > 1 else line
        inside = row is not line and (inside or is_attendance_table(row))
        found.append(row if inside else line)
    return found


def _cells(line: Line) -> tuple[str, ...]:
    if line.cells or len(line.text) > _LONGEST:
        return ()
    if " ".join(line.text.split()) == line.text:
        return ()  # single blanks only
    cut = _GAP.split(line.text.strip())
    return tuple(plain(cell).strip() for cell in cut) if len(cut) > 1 else ()
