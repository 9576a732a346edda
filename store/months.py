"""The names of the months, and a day in words."""

from __future__ import annotations

from datetime import date

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
"""In English, whatever language the machine speaks."""


def day_in_words(day: date) -> str:
    """A day: "8 September 2016"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def short_day(day: date) -> str:
    """A day in lists: "8 Sep"."""
    return f"{day.day} {MONTHS[day.month - 1][:3]}"
