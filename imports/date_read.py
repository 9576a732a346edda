"""What came of reading a day: the day, or what to ask about it."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date


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


def sure(day: date) -> DateRead:
    """A day there is no doubt about."""
    return DateRead("", on=day)


def ask(question: str, guess: date | None = None) -> DateRead:
    """A question, with the likeliest day if there is one."""
    return DateRead("", question=question, guess=guess)


def guessed(day: date) -> DateRead:
    """To be asked in the words that were written: "By half-term: 28 October?"."""
    return DateRead("", guess=day)


def shown(day: date) -> str:
    """A day in words: "30 September 2016"."""
    return f"{without_year(day)} {day.year}"


def without_year(day: date) -> str:
    """A day of the present year in words: "30 September"."""
    return f"{day.day} {calendar.month_name[day.month]}"
