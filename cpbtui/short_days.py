"""Days as lists show them: short, with the year only when it is not plain."""

from __future__ import annotations

from datetime import date

from exports import wording
from store.calendar import MONTHS
from store.short_reference import NEAR

WEEKDAYS = tuple(name[:3] for name in wording.WEEKDAYS)


def short_day(day: date, today: date) -> str:
    """A day in few letters: "30 Sep", or "30 Sep 2014" when it is not of this year, or far."""
    words = wording.short_day(day)
    far = abs((day - today).days) > NEAR or day.year != today.year
    return f"{words} {day.year}" if far else words


def short_month(day: date, today: date) -> str:
    """A month in few letters: "June", or "June 2014"."""
    words = MONTHS[day.month - 1]
    return words if abs((day - today).days) <= NEAR else f"{words[:3]} {day.year}"


def weekday_and_day(day: date) -> str:
    """A day to look up in a calendar: "Thu  8 Sep 2016", the days of one width."""
    return f"{WEEKDAYS[day.weekday()]} {wording.short_day(day):>6} {day.year}"


def how_far(day: date, today: date) -> str:
    """A day that is near in words, others short: "tomorrow", "Fri 25 Nov", "30 Sep"."""
    days = (day - today).days
    near = {-1: "yesterday", 0: "today", 1: "tomorrow"}
    if days in near:
        return near[days]
    if 1 < days < 7:
        return f"{WEEKDAYS[day.weekday()]} {short_day(day, today)}"
    return short_day(day, today)
