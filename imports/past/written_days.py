"""Days and times as the heads of minutes and agendas write them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from imports.day_words import DAY, MONTH, month_of, weekday_of
from imports.times import TIME, read_time

_NUMBER = r"[0-3]?[0-9]"
_MISSPELT = r"(?:(?:jan|feb)[a-z]{1,7}y|aug[a-z]{1,4}t|(?:sep|oct|nov|dec)[a-z]{1,7}r)"
"""Still a month after a number: "13th Novemberr"."""
_SUFFIX = r"(?:\s?(?:st|nd|rd|th))?"
_YEAR = r"(?:(?:19|20)[0-9]{2}|['’`‘][0-9]{2})(?![0-9])"
_WEEKDAY = rf"(?:\b(?P<weekday>{DAY})[.,]{{0,2}}\s{{0,3}}(?:the\s)?)?"
_NAMED = re.compile(
    rf"{_WEEKDAY}(?<![0-9.:/£])(?P<day>{_NUMBER}){_SUFFIX}(?:\sday)?\s{{0,2}}(?:of\s)?,?\s{{0,2}}"
    rf"(?P<month>{MONTH}|{_MISSPELT})(?![a-z])[,.]{{0,2}}\s{{0,2}}(?P<year>{_YEAR}"
    rf"|(?<![,.]\s)[0-9]{{2}}(?![0-9:.]|\s?[ap]m|st|nd|rd|th|\s(?:of|to|{MONTH})))?",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    rf"{_WEEKDAY}\b(?P<month>{MONTH})\s(?P<day>{_NUMBER}){_SUFFIX}(?![0-9:.]?[0-9])"
    rf"(?:,?\s{{1,2}}(?P<year>{_YEAR}))?",
    re.IGNORECASE,
)
_FIGURES = re.compile(
    rf"{_WEEKDAY}(?<![0-9./-])(?P<day>{_NUMBER})(?P<sep>[./-])(?P<month>[01]?[0-9])(?P=sep)"
    r"(?P<year>(?:19|20)[0-9]{2}|[0-9]{2})(?![0-9/-]|\.[0-9])",
    re.IGNORECASE,
)
_ISO = re.compile(
    r"(?<![0-9])(?P<year>(?:19|20)[0-9]{2})-(?P<month>[01][0-9])-(?P<day>[0-3][0-9])(?![0-9])"
)
_FIGURE = re.compile(r"[0-9]")
_MAY_BE_DAY = re.compile(
    r"[0-9](?:[./-][0-9]|[a-z,\s]{0,16}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z.]{0,7}\s[0-9]",
    re.IGNORECASE,
)
"""What every day has, and few other lines: looked for first, because it is quick."""
_RANGE = re.compile(
    rf"(?<![0-9.:])(?P<start>{TIME}|[0-9]{{1,2}}(?:[.:][0-9]{{2}})?)\s{{0,2}}"
    rf"(?:-|–|—|to|until|till)\s{{0,2}}(?:12\s(?=noon|mid))?(?P<end>{TIME})",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"(?<![0-9.:£/-])(?<!\brule )(?<!\brules )(?<!\border )(?<!\bsection )(?<!\bminute )"
    rf"{TIME}(?![0-9%/])|\b(?P<plain>[01][0-9]|2[0-3])(?P<minutes>[0-5][05])\s?(?:hrs|hours|h)\b",
    re.IGNORECASE,
)
_HALF = re.compile(r"([ap])\.?m|noon|midday|midnight", re.IGNORECASE)
"""What tells the half of the day."""
_DASHED = re.compile(r"(?<![0-9])([0-9]{1,2})-([0-5][05])\s?([ap]\.?m\b\.?)", re.IGNORECASE)


@dataclass(frozen=True)
class WrittenDay:
    """A day in a text."""

    on: date
    start: int
    end: int
    weekday_fits: bool
    year_told: bool
    weekday: int | None = None
    """As written, Monday is 0; None: none is."""


@dataclass(frozen=True)
class WrittenTimes:
    """The time, or the two times, in a text."""

    start: str
    end: str | None
    at: int
    """Where in the text."""
    to: int


def days_in(text: str, since: date | None = None) -> Iterator[WrittenDay]:
    """Every day in a text, in order.

    Args:
        text: At most a few hundred letters.
        since: A day without a year is the first such day after this one; None: such days are
            left out.
    """
    if not (_FIGURE.search(text) and _MAY_BE_DAY.search(text)):
        return
    found: list[WrittenDay] = []
    for pattern in (_NAMED, _MONTH_FIRST, _FIGURES, _ISO):
        for match in pattern.finditer(text):
            day = _day(match, since)
            if day and not any(one.start < day.end and day.start < one.end for one in found):
                found.append(day)
    yield from sorted(found, key=lambda one: one.start)


def first_day(text: str, since: date | None = None) -> WrittenDay | None:
    """The first day in a text."""
    return next(days_in(text, since), None)


def times_in(text: str) -> WrittenTimes | None:
    """The first time in a text, with the one it lasts until."""
    if (dashed := _DASHED.search(text)) and (
        read := read_time(f"{dashed[1]}:{dashed[2]}{dashed[3]}")
    ):
        return WrittenTimes(read, None, dashed.start(), dashed.end())
    single = _TIME.search(text)
    for match in _RANGE.finditer(text):
        if single and match.start() > single.start():
            break
        end = read_time(match["end"])
        start = _beginning(match["start"], match["end"], end)
        if start and end:
            end = _later(start, match["end"], end)
            return WrittenTimes(start, end, match.start(), match.end())
    if single is None:
        return None
    written = f"{single['plain']}:{single['minutes']}" if single["plain"] else single[0]
    read = _evening(written, read_time(written))
    return WrittenTimes(read, None, single.start(), single.end()) if read else None


def _evening(written: str, read: str | None) -> str | None:
    """Nobody meets at half past seven in the morning: "7.30" is in the evening."""
    if read is None or not re.fullmatch(r"[1-7][.:][0-9]{2}", written.strip()):
        return read
    return f"{int(read[:2]) + 12}{read[2:]}"


def _beginning(written: str, ended: str, end: str | None) -> str | None:
    """The first of two times, which may leave "pm" to the second: "6-8pm", "10 to 12 noon"."""
    if end is None or _HALF.search(written):
        return read_time(written)
    half = _HALF.search(ended)
    if half is None:
        return _evening(written, read_time(written))
    for letter in (half[1] or "p", "a"):
        read = read_time(f"{written}{letter}m")
        if read is not None and read < end:
            return read
    return None


def _later(start: str, written: str, end: str) -> str:
    """The second of two times, which is after the first: "7.30 - 9.00" ends in the evening."""
    if end < start and int(end[:2]) < 12 and not _HALF.search(written):
        return f"{int(end[:2]) + 12}{end[2:]}"
    return end


_month = lru_cache(maxsize=1000)(month_of)
_weekday = lru_cache(maxsize=1000)(weekday_of)


def _day(match: re.Match[str], since: date | None) -> WrittenDay | None:
    parts = match.groupdict()
    month = parts["month"]
    number = int(month) if month.isdigit() else _month(month) or 0
    year = (parts["year"] or "").lstrip("'’`‘")
    on = _date(_full(year), number, int(parts["day"])) if year else None
    if not year and since is not None:
        on = _next_such(since, number, int(parts["day"]))
    if on is None:
        return None
    weekday = _weekday(parts.get("weekday") or "")
    fits = weekday is None or weekday == on.weekday()
    return WrittenDay(on, match.start(), match.end(), fits, bool(year), weekday)


def _full(year: str) -> int:
    if len(year) == 4:
        return int(year)
    return int(year) + (1900 if int(year) > 69 else 2000)


def _next_such(since: date, month: int, day: int) -> date | None:
    for year in range(since.year, since.year + 5):
        on = _date(year, month, day)
        if on is not None and on > since:
            return on
    return None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
