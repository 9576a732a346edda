"""The day of a meeting whose minutes leave out the year, and which year other words tell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from imports.past.title_day import own_day
from imports.past.written_days import WrittenDay, first_day

_YEAR = re.compile(r"(?<![0-9])((?:19|20)[0-9]{2})(?:[-/–]([0-9]{2})(?![0-9]))?(?![0-9])")
_YEAR_LONG = 366
"""Days from one meeting to another of which its minutes tell, at most."""
_PARTED = re.compile(r"[_\s]+|(?<=[a-z])(?=[0-9])|\.[a-z]{2,5}$", re.IGNORECASE)


@dataclass(frozen=True)
class DayWithoutYear:
    """A day of a month, with its weekday where one is written."""

    text: str
    """The words it stands in."""
    line: int

    @property
    def written(self) -> str:
        """The day as it stands: "Thursday 8th September"."""
        day = own_day(self.text, LEAP_YEAR)
        return self.text[day.start : day.end].strip(" ,.") if day else ""

    def in_year(self, year: int) -> WrittenDay | None:
        """The day in a year; None where the weekday written is another, or there is no such day."""
        day = own_day(self.text, date(year - 1, 12, 31))
        return day if day and day.on.year == year and day.weekday_fits else None


LEAP_YEAR = date(1999, 12, 31)
"""A day is looked for after this one, where it has no year: then 29 February is one, too."""


def with_year(
    day: DayWithoutYear, name: str, following: date | None, earlier: Sequence[date]
) -> WrittenDay | None:
    """The day in its year, where everything that tells the year tells the same one.

    Args:
        day: As the head of the minutes has it.
        name: The file's name: "Minutes September 2011.txt".
        following: The next meeting, where it is told with its year.
        earlier: Meetings whose minutes were agreed, told with their years.

    Returns:
        None when nothing tells the year, or when two things tell two.
    """
    told = [_of_name(day, name)]
    if following is not None:
        before = _days(day, (following.year, following.year - 1))
        told.append([one for one in before if 0 < (following - one.on).days < _YEAR_LONG])
    for other in earlier[:1]:
        after = _days(day, (other.year, other.year + 1))
        told.append([one for one in after if 0 < (one.on - other).days < _YEAR_LONG])
    sure = [{one.on for one in days} for days in told if days is not None]
    same = set.intersection(*sure) if sure else set()
    if len(same) != 1:
        return None
    return day.in_year(same.pop().year)


def _of_name(day: DayWithoutYear, name: str) -> list[WrittenDay] | None:
    """The day in the year, or the two years, of a file's name; None when it names none."""
    words = _PARTED.sub(" ", name)
    whole = first_day(words)
    if whole is not None:
        found = day.in_year(whole.on.year)
        return [found] if found and found.on == whole.on else None
    years: list[int] = []
    for first, second in _YEAR.findall(words):
        years.append(int(first))
        if second and int(second) == (int(first) + 1) % 100:
            years.append(int(first) + 1)  # "2011-12": a municipal year, or December
    return _days(day, years) if years else None


def _days(day: DayWithoutYear, years: Iterable[int]) -> list[WrittenDay]:
    return [found for year in dict.fromkeys(years) if (found := day.in_year(year))]
