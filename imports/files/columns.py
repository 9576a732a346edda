"""Blanks in the lines of a page: which part columns, and which only stretch a justified line."""

from __future__ import annotations

import re
from collections import Counter

_GAP = re.compile(r"(?<=\S) {2,}(?=\S)")
COLUMN = 3
"""The least blanks between two columns."""
WIDE = 20
"""So many blanks part columns, wherever they stand."""
BROAD = 8
"""So many blanks need one other line less to prove them."""
ALIKE = 3
"""On so many lines of a page something must begin where a column does."""
FEW = 4
"""A line of fewer words than this and one is hardly stretched to a width."""
_LONGEST = 2000


def without_stretched_blanks(page: str) -> str:
    """A page as laid out, with one blank where several only stretch a line.

    Blanks part columns when there are three or more of them, more than between the other words
    of the line, and they are many or what follows begins where other lines of the page have a
    beginning too; both, where the words around them read like one sentence.
    """
    lines = [line.rstrip() for line in page.expandtabs(8).split("\n")]
    begins: Counter[int] = Counter()
    for line in lines:
        begins.update(_beginnings(line))
    return "\n".join(_tidied(line, begins) for line in lines)


def _beginnings(line: str) -> set[int]:
    """Where something begins on a line: itself, and what stands after a gap."""
    if not line or len(line) > _LONGEST:
        return set()
    places = {len(line) - len(line.lstrip())}
    return places | {gap.end() for gap in _GAP.finditer(line) if len(gap[0]) >= COLUMN}


def _tidied(line: str, begins: Counter[int]) -> str:
    gaps = [len(gap[0]) for gap in _GAP.finditer(line)]
    if not gaps or len(line) > _LONGEST:
        return line
    usual = _usual_gap(line, gaps)

    def one_or_all(gap: re.Match[str]) -> str:
        width = len(gap[0])
        here = sum(begins[gap.end() + off] for off in (-1, 0, 1))
        apart = width >= COLUMN and width > 2 * usual
        alike = here >= (ALIKE if width < BROAD else ALIKE - 1)
        evidence = alike + (width >= WIDE)
        return gap[0] if apart and evidence > _goes_on(line, gap) else " "

    return _GAP.sub(one_or_all, line)


def _goes_on(line: str, gap: re.Match[str]) -> bool:
    """Whether the words around a gap read like one sentence."""
    before = line[: gap.start()].split(" ")[-1]
    after = line[gap.end() :][:1]
    return before.endswith(",") or (before.islower() and after.islower())


def _usual_gap(line: str, gaps: list[int]) -> int:
    """How many blanks mostly stand between the words of a line."""
    single = len(line.split()) - 1 - len(gaps)
    if single + len(gaps) < FEW:
        return 1
    ordered = sorted([*gaps, *[1] * single])
    return ordered[(len(ordered) - 1) // 2]
