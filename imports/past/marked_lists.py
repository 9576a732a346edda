"""Lists of all members in which a star or a tick marks those who came."""

from __future__ import annotations

import re
from collections.abc import Sequence

from imports.past.lines import Line
from imports.past.people_line import read_entry

_MARK = re.compile(r"[*✓✔√]\s{0,4}(?=\S)")
_SURE = 3
"""The strength of a name with a title."""


def unmarked_lines(lines: Sequence[Line]) -> frozenset[int]:
    """The numbers of the lines with somebody who is not marked, where others of the list are.

    Args:
        lines: Those under one heading.
    """
    marked, others = 0, []
    for line in lines:
        text = line.text.strip()
        if not text or line.cells:
            continue
        if _MARK.match(text):
            marked += 1
        elif (named := read_entry(text[:300])) is not None and named.strength >= _SURE:
            others.append(line.number)
    return frozenset(others) if marked > 1 or (marked and others) else frozenset()
