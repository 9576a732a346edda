"""Dates of meetings: one as written, or many from a rule."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from datetime import time as midnight

from dateutil.rrule import DAILY, MONTHLY, rrule, weekday

from imports.day_words import DAY, MONTH, month_of, weekday_of
from imports.days import read_date
from imports.times import TIME, read_time

_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1}
_ORDINALS |= {"1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5}
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_NTH = re.compile(
    rf"\b(?P<nth>{'|'.join(_ORDINALS)}) (?P<day>{DAY})\b(?P<months>.*)", re.IGNORECASE | re.DOTALL
)
_EVERY = re.compile(
    rf"\bevery (?P<count>{'|'.join(_NUMBERS)}|other|second|third|[0-9]{{1,2}})? ?"
    rf"(?P<unit>weeks?|months?|{DAY})\b(?:.{{0,20}}?\b(?P<day>{DAY})\b)?",
    re.IGNORECASE,
)
_MONTH = re.compile(rf"\b{MONTH}(?!\w)", re.IGNORECASE)
_TIME = re.compile(rf"(?:\bat )?(?<!\w){TIME}(?!\w)", re.IGNORECASE)
_KNOWN = re.compile(
    rf"{'|'.join((*_ORDINALS, *_NUMBERS))}|every|each|other|weeks?|months?|days?|of|and|in|on|the|a"
    rf"|{DAY}s?|{MONTH}"
    r"|an|at|we|board|meets?|meeting|from|to|until|till|year|[0-9]{1,4}(?:am|pm)|am|pm|noon|year",
    re.IGNORECASE,
)
"""Words of rules."""
_LAST_YEAR = 9990


@dataclass(frozen=True)
class MeetingTime:
    """When a meeting is, as understood."""

    on: date | None = None
    time: str | None = None
    question: str | None = None
    """What to ask when there is doubt, as a sentence."""


def read_meeting_time(written: str, today: date) -> MeetingTime:
    """Read a day and, if given, a time: "8 sept 6pm", "Thursday 1 December at 6.00 pm".

    Args:
        written: What the clerk typed.
        today: A day without a year is this day or after it.
    """
    if len(written) > 200:
        return MeetingTime(question="Which day is meant?")
    # The last that looks like a time is it: "8.10.2016 6pm" begins like one.
    times = list(_TIME.finditer(written))
    match = times[-1] if times else None
    time = read_time(match[0]) if match else None
    if match and time:
        read = read_date(written[: match.start()] + written[match.end() :], today)
        if read.on is not None or read_date(written, today).on is None:
            return MeetingTime(read.on, time, read.question)
    read = read_date(written, today)
    return MeetingTime(read.on, None, read.question)


def read_rule(rule: str, since: date, count: int) -> list[date]:
    """The next meetings of a board that meets by a rule.

    Args:
        rule: "second Thursday of March, June, September, December", "last Tuesday of each
            month", "every six weeks on a Thursday", "every other month on the first Monday".
        since: The first day that may be one.
        count: How many are wanted.

    Returns:
        As many days as asked for; none when the rule is not understood.
    """
    if count < 1 or len(rule) > 300 or since.year > _LAST_YEAR:
        return []
    recurrence = _recurrence(" ".join(rule.split()), since)
    if recurrence is None:
        return []
    found: list[date] = []
    for moment in recurrence:
        if len(found) == count:
            break
        found.append(moment.date())
    return found


def unread_in_rule(rule: str) -> str:
    """The first word of a rule that is not understood, such as a month misspelled; or nothing."""
    words: list[str] = re.findall(r"[^\W_]+", rule[:300])
    for word in words:
        if not (_KNOWN.fullmatch(word) or word.isdigit()):
            return word
    return ""


def _recurrence(rule: str, since: date) -> rrule | None:
    start = datetime.combine(since, midnight())
    until = datetime(min(since.year + 200, _LAST_YEAR + 1), 1, 1)
    nth, every = _NTH.search(rule), _EVERY.search(rule)
    months = sorted(
        {month_of(name[0]) or 0 for name in _MONTH.finditer(nth["months"])} if nth else ()
    )
    by_month = nth is not None and (bool(months) or "month" in nth["months"].casefold())
    monthly = every is not None and every["unit"].casefold().startswith("month")
    if every and not monthly and not by_month:
        return _weekly(every, start, until)
    interval = _number(every["count"]) if every and monthly else 1
    if nth:
        day = weekday(weekday_of(nth["day"]) or 0, _ORDINALS[nth["nth"].casefold()])
        in_months = months or None
        return rrule(MONTHLY, start, interval, bymonth=in_months, byweekday=day, until=until)
    return rrule(MONTHLY, start, interval, until=until) if every else None


def _weekly(every: re.Match[str], start: datetime, until: datetime) -> rrule:
    interval = _number(every["count"])
    wanted = weekday_of(every["day"] or every["unit"])
    first = start
    if wanted is not None:
        first = start + timedelta(days=(wanted - start.weekday()) % 7)
    return rrule(DAILY, first, interval * 7, until=until)


def _number(written: str | None) -> int:
    word = (written or "one").casefold()
    if word in ("other", "second"):
        return 2
    if word == "third":
        return 3
    return max(1, int(word)) if word.isdigit() else _NUMBERS.index(word) + 1
