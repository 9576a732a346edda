"""The title of minutes, with the day they are of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from imports.past.lines import Line
from imports.past.written_days import WrittenDay, days_in, first_day

_TITLE = re.compile(r"\b(?:minutes?|meeting|held|notes|agenda|record|agm)\b", re.IGNORECASE)
_OTHER_DAY = re.compile(
    r"\b(?:next|last|previous|future|published|posted|uploaded|updated|printed|approved on"
    r"|circulated|created|issued|(?:moved|rearranged|rescheduled|postponed) from)\b",
    re.IGNORECASE,
)
_WERE = re.compile(
    r"\b(?:was|were|be)\s(?:\w+\s){0,2}(?:agreed|approved|confirmed|signed|noted)\b", re.I
)
_TELLS = re.compile(
    r"\b(?:was|were|had|has|have|will|is|are)\b(?! (?:duly )?held\b)", re.IGNORECASE
)
"""In a sentence about a day, which is no title: "A meeting was held on 3 May" may be one."""
_MOVED = re.compile(r"\b(?:moved|rearranged|rescheduled|postponed) from\b", re.IGNORECASE)
_NAMES_MINUTES = re.compile(
    r"\W{0,4}(?:(?:draft|unconfirmed|approved|confirmed|the|open|public)\s){0,3}"
    r"(?:minutes?|notes|record|meeting|agm|at (?:a|the)\b|agenda)\b",
    re.IGNORECASE,
)
_UNFINISHED = re.compile(
    r"(?:\b(?:in|at|on|of|the|held|and|via|from|for|by)|[,–—-])$", re.IGNORECASE
)
_PLACED = re.compile(r"(?:held\s)?(?:in(?! attendance)|at|via)\s", re.IGNORECASE)
_NUMBERED = re.compile(r"\W{0,3}[0-9]{1,3}[.)]\s")
_HEAD = 45
"""Written lines among which the title stands."""
_NEAR = 8
"""Written lines: a day alone among them counts before a later one in a sentence."""
_ALONE, _ALONE_WITH_WEEKDAY = 110, 160
"""Letters at most of a line that is nothing but the name of a meeting and its day."""
_WEEKDAY = re.compile(r"[a-z]{3,6}day\b", re.IGNORECASE)


@dataclass(frozen=True)
class TitleDay:
    """The day of a meeting, and the words around it."""

    day: WrittenDay
    title: str
    line: int


def title_day(lines: Sequence[Line], since: date | None = None) -> TitleDay | None:
    """The line that says of which day minutes are.

    Args:
        lines: The written lines of the head.
        since: Days without a year count, too: as the first such day after this one. A sentence
            that names one is not taken for the title then.
    """
    alone: tuple[int, TitleDay] | None = None
    for at, line in enumerate(lines[:_HEAD]):
        day = own_day(line.start, since)
        if day is None or len(line.plain) > 350:
            continue
        if since and _TELLS.search(line.start):
            continue
        found = TitleDay(day, whole_title(lines, at), line.number)
        if _TITLE.search(_with_lines_before(lines, at)) and not _NUMBERED.match(line.start):
            if alone and (alone[0] < _NEAR <= at or _is_sentence(line)):
                return alone[1]
            return found
        weekday = _WEEKDAY.match(line.start, day.start)
        if alone is None and len(line.plain) < (_ALONE_WITH_WEEKDAY if weekday else _ALONE):
            alone = at, found
    return alone[1] if alone else None


def own_day(text: str, since: date | None = None) -> WrittenDay | None:
    """The first day of a line that is not said to be another one's: "Moved from 9 October"."""
    after = 0
    for day in days_in(text, since):
        if not is_other_day(text[after : day.start]):
            return day
        if after or not _MOVED.search(text[: day.start]):
            return None
        after = day.end
    return None


def _is_sentence(line: Line) -> bool:
    """Whether a line tells something, and is not the title of minutes."""
    text = line.start
    return line.plain.endswith(".") and not (_NAMES_MINUTES.match(text) and not _WERE.search(text))


def is_other_day(before: str) -> bool:
    """Whether words before a day say that it is not the meeting's: "Next meeting: …"."""
    return _OTHER_DAY.search(before) is not None


def undated_title(lines: Sequence[Line]) -> str:
    """The title of minutes whose day stands elsewhere."""
    titles = (at for at, line in enumerate(lines[:12]) if _TITLE.search(line.start))
    at = next(titles, None)
    return "" if at is None else whole_title(lines, at)


def without_day_before(text: str) -> str:
    """A title without the day a meeting was moved from: "Moved from 9 May, Cabinet - 2 May"."""
    moved = _MOVED.search(text)
    before = first_day(text[moved.end() :]) if moved else None
    return text[moved.end() + before.end :].lstrip(" ,;-–") if moved and before else text


def whole_title(lines: Sequence[Line], at: int) -> str:
    """A title with the lines it goes on in, and the one before when that is unfinished."""
    text = without_day_before(lines[at].plain[:400])
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
