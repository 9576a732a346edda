"""The title of minutes, with the day they are of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from imports.past.lines import Line
from imports.past.written_days import WrittenDay, first_day

_TITLE = re.compile(r"\b(?:minutes?|meeting|held|notes|agenda|record|agm)\b", re.IGNORECASE)
_OTHER_DAY = re.compile(
    r"\b(?:next|last|previous|future|published|posted|uploaded|updated|printed|approved on"
    r"|circulated|created|issued)\b",
    re.IGNORECASE,
)
_UNFINISHED = re.compile(
    r"(?:\b(?:in|at|on|of|the|held|and|via|from|for|by)|[,–—-])$", re.IGNORECASE
)
_PLACED = re.compile(r"(?:held\s)?(?:in|at|via)\s", re.IGNORECASE)
_NUMBERED = re.compile(r"\W{0,3}[0-9]{1,3}[.)]\s")
_HEAD = 45
"""Written lines among which the title stands."""
_NEAR = 8
"""Written lines: a day alone among them counts before a later one in a sentence."""


@dataclass(frozen=True)
class TitleDay:
    """The day of a meeting, and the words around it."""

    day: WrittenDay
    title: str
    line: int


def title_day(lines: Sequence[Line]) -> TitleDay | None:
    """The line that says of which day minutes are.

    Args:
        lines: The written lines of the head.
    """
    alone: tuple[int, TitleDay] | None = None
    for at, line in enumerate(lines[:_HEAD]):
        day = first_day(line.start)
        if day is None or len(line.plain) > 350 or is_other_day(line.start[: day.start]):
            continue
        found = TitleDay(day, whole_title(lines, at), line.number)
        if _TITLE.search(_with_lines_before(lines, at)) and not _NUMBERED.match(line.start):
            return alone[1] if alone and alone[0] < _NEAR <= at else found
        if alone is None and len(line.plain) < 110:
            alone = at, found
    return alone[1] if alone else None


def is_other_day(before: str) -> bool:
    """Whether words before a day say that it is not the meeting's: "Next meeting: …"."""
    return _OTHER_DAY.search(before) is not None


def undated_title(lines: Sequence[Line]) -> str:
    """The title of minutes whose day stands elsewhere."""
    titles = (at for at, line in enumerate(lines[:12]) if _TITLE.search(line.start))
    at = next(titles, None)
    return "" if at is None else whole_title(lines, at)


def whole_title(lines: Sequence[Line], at: int) -> str:
    """A title with the lines it goes on in, and the one before when that is unfinished."""
    text = lines[at].plain[:400]
    if at and _UNFINISHED.search(lines[at - 1].plain) and len(lines[at - 1].plain) < 200:
        text = f"{lines[at - 1].plain} {text}"
    for following in lines[at + 1 : at + 3]:
        close = following.number == lines[at].number + 1
        opened = close and text.count("(") > text.count(")")
        if not (opened or _UNFINISHED.search(text) or _PLACED.match(following.plain)):
            break
        text = f"{text} {following.plain[:200]}"
    return text


def _with_lines_before(lines: Sequence[Line], at: int) -> str:
    """A line with up to two right above it, of which it may be the end."""
    first = at
    while first and at - first < 2 and lines[first - 1].number == lines[first].number - 1:
        first -= 1
    return " ".join(line.start for line in lines[first : at + 1])
