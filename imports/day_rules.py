"""The ways a day is written, and the rule that reads each."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from imports.date_read import DateRead, ask, guessed, shown, sure
from imports.day_words import COUNT, DAY, MONTH, NEXT_MEETING, NUMBERS, UNIT, month_of, weekday_of
from imports.seasons import half_terms, last_day_before
from store.calendar import working_day

_YEAR = r"(?:[0-9]{4}|'?[0-9]{2})(?![0-9:])"


@dataclass(frozen=True)
class Reading:
    """A day as a pattern matched it, and what it is relative to."""

    match: re.Match[str]
    on: date
    """The day of the meeting."""
    past: bool
    """Whether a day without a year lies behind it."""

    def part(self, name: str) -> str:
        """A part of what was written; empty when it is not there."""
        return (self.match[name] or "").strip()


def _full_date(reading: Reading) -> DateRead:
    month = reading.part("month")
    number = int(month) if month.isdigit() else month_of(month)
    return _calendar_day(reading, int(reading.part("day")), number or 0)


def _calendar_day(reading: Reading, day: int, month: int) -> DateRead:
    if not 1 <= month <= 12:
        raise ValueError("no such month")
    named = calendar.month_name[month]
    year = reading.part("year").strip("'")
    found = _day_in(_year(year) if year else _likely_year(reading, day, month), month, day)
    if found is None:
        return ask(f"There is no {day} {named}{' ' + year if year else ''}; which day is meant?")
    weekday = weekday_of(reading.part("weekday"))
    if weekday is not None and found.weekday() != weekday:
        is_a = calendar.day_name[found.weekday()]
        return ask(f"{shown(found)} is a {is_a}; is that the day?", found)
    return sure(found)


def _likely_year(reading: Reading, day: int, month: int) -> int:
    """The year of a day written without one."""
    here = (reading.on.month, reading.on.day)
    if reading.past:
        return reading.on.year - ((month, day) > here)
    return reading.on.year + ((month, day) < here)


def _year(written: str) -> int:
    return int(written) + (2000 if len(written) == 2 else 0)


def _day_in(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _iso(reading: Reading) -> DateRead:
    return _calendar_day(reading, int(reading.part("day")), int(reading.part("month")))


def _day_of_month(reading: Reading) -> DateRead:
    """Read "the 30th": of this month or, once that is past, the next that has one."""
    day, step = int(reading.part("day")), -1 if reading.past else 1
    for months in range(3):
        found = reading.on + relativedelta(months=months * step)
        if found_day := _day_in(found.year, found.month, day):
            behind = found_day <= reading.on if reading.past else found_day >= reading.on
            if behind:
                return sure(found_day)
    return ask(f"No month has a day {day}; which day is meant?")


def _weekday(reading: Reading) -> DateRead:
    wanted = weekday_of(reading.part("weekday")) or 0
    if reading.past:
        return sure(reading.on - timedelta(days=(reading.on.weekday() - wanted - 1) % 7 + 1))
    coming = reading.on + timedelta(days=(wanted - reading.on.weekday() - 1) % 7 + 1)
    which = reading.part("which").strip()
    if which == "next":
        # Some mean the coming one, some the one in the week after this.
        monday = reading.on - timedelta(days=reading.on.weekday())
        return guessed(monday + timedelta(days=7 + wanted))
    if reading.part("week"):
        return sure(coming + timedelta(days=7))
    return sure(coming)


def _span(reading: Reading) -> DateRead:
    count, unit = reading.part("count"), reading.part("unit")
    number = NUMBERS[count] if count in NUMBERS else int(count)
    if unit.startswith("working"):
        return sure(working_day(reading.on, number))
    days = {"d": 1, "f": 14, "w": 7}.get(unit[0])
    if days:
        return sure(reading.on + timedelta(days=days * number))
    months = number if unit[0] == "m" else 12 * number
    return sure(reading.on + relativedelta(months=months))


def _end_of_month(reading: Reading) -> DateRead:
    month = month_of(reading.part("month"))
    if month is None:  # "the month", "next month"
        first = reading.on.replace(day=1)
        ahead = 2 if reading.part("which") == "next" else 1
        return sure(first + relativedelta(months=ahead) - timedelta(days=1))
    return sure(_last_of(reading, month))


def _last_of(reading: Reading, month: int) -> date:
    year = reading.part("year").strip("'")
    number = _year(year) if year else reading.on.year + (month < reading.on.month)
    return date(number, month, calendar.monthrange(number, month)[1])


def _bare_month(reading: Reading) -> DateRead:
    month = month_of(reading.part("month")) or 1
    last = _last_of(reading, month)
    part = reading.part("part")
    if part == "early":
        return guessed(last.replace(day=7))
    return guessed(last.replace(day=15) if part.startswith("mid") else last)


def _end_of_week(reading: Reading) -> DateRead:
    monday = reading.on - timedelta(days=reading.on.weekday())
    return sure(monday + timedelta(days=11 if reading.part("which") == "next" else 4))


def _end_of_year(reading: Reading) -> DateRead:
    which = reading.part("which")
    return sure(date(reading.on.year + (which == "next"), 12, 31))


def _loose_week(reading: Reading) -> DateRead:
    day = _end_of_week(reading).on
    return guessed(day or reading.on)


def _loose_month(reading: Reading) -> DateRead:
    return guessed(_end_of_month(reading).on or reading.on)


def _half_term(reading: Reading) -> DateRead:
    month = month_of(reading.part("month"))
    years = range(reading.on.year, reading.on.year + 3)
    fridays = [day for year in years for day in half_terms(year) if day >= reading.on]
    # A half-term has the name of its Monday's month: that of May may end in June.
    ahead = [day for day in fridays if month in (None, (day - timedelta(days=4)).month)]
    return guessed(ahead[0])


def _season(reading: Reading) -> DateRead:
    name = reading.part("season")
    this_year = last_day_before(name, reading.on.year)
    ahead = this_year if this_year >= reading.on else last_day_before(name, reading.on.year + 1)
    return guessed(ahead)


def _next_meeting(_: Reading) -> DateRead:
    return DateRead("", next=True)


def _today(reading: Reading) -> DateRead:
    return sure(reading.on + timedelta(days=reading.part("day") == "tomorrow"))


_DAY_OF_MONTH = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?"
_WEEKDAY = rf"(?:(?P<weekday>{DAY}),? (?:the )?)?"
_PATTERNS: tuple[tuple[str, Callable[[Reading], DateRead]], ...] = (
    (NEXT_MEETING + r"(?: of (?:the board|this board|the cpb))?", _next_meeting),
    (r"(?P<day>today|tonight|tomorrow)", _today),
    (rf"{_WEEKDAY}{_DAY_OF_MONTH} (?:of )?(?P<month>{MONTH})(?:,? (?P<year>{_YEAR}))?", _full_date),
    (
        rf"{_WEEKDAY}(?P<month>{MONTH}) {_DAY_OF_MONTH}(?:,? (?P<year>{_YEAR}))?",
        _full_date,
    ),
    (
        rf"{_WEEKDAY}(?P<day>[0-9]{{1,2}})\s?[/.-]\s?(?P<month>[0-9]{{1,2}})"
        rf"(?:\s?[/.-]\s?(?P<year>{_YEAR}))?",
        _full_date,
    ),
    (r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})(?P<weekday>)", _iso),
    (r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)(?: of (?:this|the) month)?", _day_of_month),
    (rf"(?P<which>this |next |coming )?(?P<weekday>{DAY})(?P<week> week)?", _weekday),
    (
        rf"(?:with)?(?:in )?(?:the next )?(?P<count>{COUNT}) (?P<unit>{UNIT})'?s?'?"
        r"(?: time| today| of (?:the|this) meeting)?",
        _span,
    ),
    (
        rf"(?:the )?end of (?:the )?(?:(?P<which>next|this) month|month|(?P<month>{MONTH})"
        rf"(?: (?P<year>{_YEAR}))?)|month end",
        _end_of_month,
    ),
    (
        rf"(?:in )?(?P<part>early |mid[- ]|late |during )?(?P<month>{MONTH})"
        rf"(?: (?P<year>{_YEAR}))?",
        _bare_month,
    ),
    (r"end of (?:the |(?P<which>next |this ))?week", _end_of_week),
    (r"(?:the )?end of (?:the |(?P<which>next |this ))?year", _end_of_year),
    (r"(?P<which>next|this) week", _loose_week),
    (r"(?P<which>next|this) month(?P<month>)", _loose_month),
    (
        r"(?:the )?(?:(?P<month>feb(?:ruary)?|may|oct(?:ober)?) |spring |summer |autumn )?"
        r"half[- ]?term",
        _half_term,
    ),
    (
        r"(?:the )?(?:end of (?:the )?)?(?P<season>christmas|new year|easter|spring|summer|autumn"
        r"|winter)(?: (?:break|holidays?|term))?",
        _season,
    ),
)
RULES = tuple((re.compile(pattern), rule) for pattern, rule in _PATTERNS)
"""Each way of writing a day, with the rule that reads it."""
EXPRESSIONS = tuple(re.sub(r"\(\?P<\w+>", "(?:", pattern) for pattern, _ in _PATTERNS)
"""The same patterns without names, to look for days inside a sentence."""
