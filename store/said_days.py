"""Days, months and years in the words of a search."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

from store.marks import tag_of
from store.months import MONTHS as NAMES

MONTHS = tuple(name.casefold() for name in NAMES)
"""The months as folded words."""


class Day(NamedTuple):
    """A day, a month or a year, as far as it was said."""

    year: int | None
    month: int | None
    day: int | None

    @property
    def tags(self) -> tuple[str, ...]:
        """The marks a document of that time bears."""
        parts = (("y", self.year), ("m", self.month), ("q", self.day))
        return tuple(tag_of(kind, f"{value}") for kind, value in parts if value is not None)

    @property
    def label(self) -> str:
        """As the screen tells it: "4 August 2016"."""
        month = NAMES[self.month - 1] if self.month else None
        return " ".join(f"{part}" for part in (self.day, month, self.year) if part is not None)

    @property
    def written(self) -> str:
        """As minutes write it, folded."""
        return self.label.casefold()

    @property
    def first(self) -> date:
        """The first day of it."""
        return date(self.year or 1, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """The last day of it."""
        if self.day is not None:
            return self.first
        year, month = self.year or 1, self.month or 12
        return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)


_DAYS = (
    r"(?P<y>(?:19|20)\d\d)",
    r"(?P<y>(?:19|20)\d\d) (?P<m>0[1-9]|1[0-2])(?: (?P<d>\d{1,2}))?",
    r"(?P<d>\d{1,2}) (?P<m>\d{1,2}) (?P<y>(?:19|20)\d\d)",
    r"(?P<d>\d{1,2})(?:st|nd|rd|th)? (?P<m>[a-z]{3,9})(?: (?P<y>(?:19|20)\d\d))?",
    r"(?P<m>[a-z]{3,9}) (?P<y>(?:19|20)\d\d)",
)
_DIGIT = re.compile(r"\d")
"""In every day; the patterns are made ready only where there is one."""


def read_day(words: str) -> Day | None:
    """The day, month with its year, or year that folded words are; None when they are none."""
    if not _DIGIT.search(words):
        return None
    for pattern in _DAYS:
        found = re.fullmatch(pattern, words)
        if found is None:
            continue
        parts = found.groupdict()
        month = _month(parts["m"]) if parts.get("m") else None
        if parts.get("m") and month is None:
            continue
        year = int(parts["y"]) if parts.get("y") else None
        day = int(parts["d"]) if parts.get("d") else None
        if day is None or _is_day(year, month or 1, day):
            return Day(year, month, day)
    return None


def _month(word: str) -> int | None:
    if word.isdecimal():
        return int(word) if 1 <= int(word) <= len(MONTHS) else None
    short = "sep" if word == "sept" else word
    for number, name in enumerate(MONTHS, start=1):
        if short in (name, name[:3]):
            return number
    return None


def _is_day(year: int | None, month: int, day: int) -> bool:
    try:
        date(2000 if year is None else year, month, day)
    except ValueError:
        return False
    return True
