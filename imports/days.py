"""Days as people write them, relative to the day of a meeting."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from imports.seasons import half_terms, last_day_before
from imports.times import TIME
from store.calendar import working_day

DAY = r"(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?"
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
COUNT = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|[0-9]{1,3})"
UNIT = r"(?:working days?|days?|fortnights?|weeks?|months?|years?)"
_YEAR = r"(?:[0-9]{4}|'?[0-9]{2})(?![0-9:])"
_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_NUMBERS = {word: number for number, word in enumerate(_WORDS, 1)} | {"a": 1, "an": 1, "twelve": 12}
NEXT_MEETING = (
    r"next (?:(?:ordinary |full |scheduled )?(?:(?:board|cpb|corporate parenting(?: board)?)'?s? )?"
    r"meeting(?! of (?!the board|this board|the cpb))|board(?! member)\b|cpb\b)"
)
"""The board's next meeting, not that of another group."""

_LEADING = re.compile(
    r"(?:(?:by|before|until|till|on|or before|no later than|not later than|in time for|ahead of"
    r"|due|deadline(?: is| of|:)?|for|to|at|from)\s+){1,3}"
)
_TRAILING_TIME = re.compile(rf"[ ,](?:at )?{TIME}$")
_LONGEST = 100
"""Letters; nobody writes a day in more."""


@dataclass(frozen=True)
class DateRead:
    """A day as written and as understood."""

    written: str
    on: date | None = None
    """The day, when there is no doubt about it."""
    next: bool = False
    """The board's next meeting is meant."""
    question: str | None = None
    """What to ask, as a sentence, when there is doubt."""
    guess: date | None = None
    """The likeliest day, when there is doubt."""


@dataclass(frozen=True)
class _Reading:
    match: re.Match[str]
    on: date
    past: bool

    def part(self, name: str) -> str:
        return (self.match[name] or "").strip()


def read_date(written: str, on: date, *, past: bool = False) -> DateRead:
    """Read a day, day first, as somebody at a meeting means it.

    Args:
        written: "30 September", "Friday", "in two weeks", "by half-term", "the next meeting".
        on: The day of the meeting.
        past: Whether a day without a year lies behind the meeting rather than before it.

    Returns:
        Never an error: what cannot be a day comes back with a question that says why.
    """
    said = " ".join(written.split()).strip(" .,;:()")
    if not said or len(said) > _LONGEST:
        return DateRead(written, question="Which day is meant?")
    text = _LEADING.sub("", said.casefold().replace("’", "'"), count=1)
    text = _TRAILING_TIME.sub("", text).rstrip(" ,").removeprefix("the ").removeprefix("our ")
    for pattern, rule in _RULES:
        if match := pattern.fullmatch(text):
            try:
                read = rule(_Reading(match, on, past))
            except (ValueError, OverflowError):
                read = _ask(f"“{said}” is no day of the calendar; which day is meant?")
            if read.guess and not read.question:
                day = shown(read.guess) if read.guess.year != on.year else _short(read.guess)
                read = _ask(f"{said[0].upper()}{said[1:]}: {day}?", read.guess)
            return DateRead(written, read.on, read.next, read.question, read.guess)
    return DateRead(written, question=f"“{said}”: which day is that?")


def shown(day: date) -> str:
    """A day in words: "30 September 2016"."""
    return f"{_short(day)} {day.year}"


def _short(day: date) -> str:
    return f"{day.day} {calendar.month_name[day.month]}"


def month_of(written: str) -> int | None:
    """The month a word begins the name of: "sept" is 9."""
    start = written.casefold().rstrip(".")[:3]
    names = [name[:3].casefold() for name in calendar.month_name]
    return names.index(start) if len(start) == 3 and start in names else None


def weekday_of(written: str) -> int | None:
    """The day of the week a word begins the name of; Monday is 0."""
    start = written.casefold()[:3]
    names = [name[:3].casefold() for name in calendar.day_name]
    return names.index(start) if start in names else None


def _sure(day: date) -> DateRead:
    return DateRead("", on=day)


def _ask(question: str, guess: date | None = None) -> DateRead:
    return DateRead("", question=question, guess=guess)


def _guess(day: date) -> DateRead:
    """To be asked in the words that were written: "By half-term: 28 October?"."""
    return DateRead("", guess=day)


def _full_date(reading: _Reading) -> DateRead:
    month = reading.part("month")
    number = int(month) if month.isdigit() else month_of(month)
    return _calendar_day(reading, int(reading.part("day")), number or 0)


def _calendar_day(reading: _Reading, day: int, month: int) -> DateRead:
    if not 1 <= month <= 12:
        raise ValueError("no such month")
    named = calendar.month_name[month]
    year = reading.part("year").strip("'")
    found = _day_in(_year(year) if year else _likely_year(reading, day, month), month, day)
    if found is None:
        return _ask(f"There is no {day} {named}{' ' + year if year else ''}; which day is meant?")
    weekday = weekday_of(reading.part("weekday"))
    if weekday is not None and found.weekday() != weekday:
        is_a = calendar.day_name[found.weekday()]
        return _ask(f"{shown(found)} is a {is_a}; is that the day?", found)
    return _sure(found)


def _likely_year(reading: _Reading, day: int, month: int) -> int:
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


def _iso(reading: _Reading) -> DateRead:
    return _calendar_day(reading, int(reading.part("day")), int(reading.part("month")))


def _day_of_month(reading: _Reading) -> DateRead:
    """Read "the 30th": of this month or, once that is past, the next that has one."""
    day, step = int(reading.part("day")), -1 if reading.past else 1
    for months in range(3):
        found = reading.on + relativedelta(months=months * step)
        if found_day := _day_in(found.year, found.month, day):
            behind = found_day <= reading.on if reading.past else found_day >= reading.on
            if behind:
                return _sure(found_day)
    return _ask(f"No month has a day {day}; which day is meant?")


def _weekday(reading: _Reading) -> DateRead:
    wanted = weekday_of(reading.part("weekday")) or 0
    if reading.past:
        return _sure(reading.on - timedelta(days=(reading.on.weekday() - wanted - 1) % 7 + 1))
    coming = reading.on + timedelta(days=(wanted - reading.on.weekday() - 1) % 7 + 1)
    which = reading.part("which").strip()
    if which == "next":
        # Some mean the coming one, some the one in the week after this.
        monday = reading.on - timedelta(days=reading.on.weekday())
        return _guess(monday + timedelta(days=7 + wanted))
    if reading.part("week"):
        return _sure(coming + timedelta(days=7))
    return _sure(coming)


def _span(reading: _Reading) -> DateRead:
    count, unit = reading.part("count"), reading.part("unit")
    number = _NUMBERS[count] if count in _NUMBERS else int(count)
    if unit.startswith("working"):
        return _sure(working_day(reading.on, number))
    days = {"d": 1, "f": 14, "w": 7}.get(unit[0])
    if days:
        return _sure(reading.on + timedelta(days=days * number))
    months = number if unit[0] == "m" else 12 * number
    return _sure(reading.on + relativedelta(months=months))


def _end_of_month(reading: _Reading) -> DateRead:
    month = month_of(reading.part("month"))
    if month is None:  # "the month", "next month"
        first = reading.on.replace(day=1)
        ahead = 2 if reading.part("which") == "next" else 1
        return _sure(first + relativedelta(months=ahead) - timedelta(days=1))
    return _sure(_last_of(reading, month))


def _last_of(reading: _Reading, month: int) -> date:
    year = reading.part("year").strip("'")
    number = _year(year) if year else reading.on.year + (month < reading.on.month)
    return date(number, month, calendar.monthrange(number, month)[1])


def _bare_month(reading: _Reading) -> DateRead:
    month = month_of(reading.part("month")) or 1
    last = _last_of(reading, month)
    part = reading.part("part")
    if part == "early":
        return _guess(last.replace(day=7))
    return _guess(last.replace(day=15) if part.startswith("mid") else last)


def _end_of_week(reading: _Reading) -> DateRead:
    monday = reading.on - timedelta(days=reading.on.weekday())
    return _sure(monday + timedelta(days=11 if reading.part("which") == "next" else 4))


def _end_of_year(reading: _Reading) -> DateRead:
    which = reading.part("which")
    return _sure(date(reading.on.year + (which == "next"), 12, 31))


def _loose_week(reading: _Reading) -> DateRead:
    day = _end_of_week(reading).on
    return _guess(day or reading.on)


def _loose_month(reading: _Reading) -> DateRead:
    return _guess(_end_of_month(reading).on or reading.on)


def _half_term(reading: _Reading) -> DateRead:
    month = month_of(reading.part("month"))
    years = range(reading.on.year, reading.on.year + 3)
    fridays = [day for year in years for day in half_terms(year) if day >= reading.on]
    # A half-term has the name of its Monday's month: that of May may end in June.
    ahead = [day for day in fridays if month in (None, (day - timedelta(days=4)).month)]
    return _guess(ahead[0])


def _season(reading: _Reading) -> DateRead:
    name = reading.part("season")
    this_year = last_day_before(name, reading.on.year)
    ahead = this_year if this_year >= reading.on else last_day_before(name, reading.on.year + 1)
    return _guess(ahead)


def _next_meeting(_: _Reading) -> DateRead:
    return DateRead("", next=True)


def _today(reading: _Reading) -> DateRead:
    return _sure(reading.on + timedelta(days=reading.part("day") == "tomorrow"))


_DAY_OF_MONTH = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?"
_WEEKDAY = rf"(?:(?P<weekday>{DAY}),? (?:the )?)?"
_PATTERNS: tuple[tuple[str, Callable[[_Reading], DateRead]], ...] = (
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
_RULES = tuple((re.compile(pattern), rule) for pattern, rule in _PATTERNS)
EXPRESSIONS = tuple(re.sub(r"\(\?P<\w+>", "(?:", pattern) for pattern, _ in _PATTERNS)
"""The same patterns without names, to look for days inside a sentence."""
