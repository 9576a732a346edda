"""Days and months as a clerk types them into lists: what lies near is meant."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from imports.dates import read_rule
from imports.day_words import MONTH, month_of
from imports.days import read_date
from imports.recurring import unread_in_rule

_MONTH_ONLY = re.compile(
    rf"(?:(?:in|for|during|early|mid|late|the)[ -])*(?P<month>{MONTH})(?:,? (?P<year>\d{{4}}))?"
    r"(?: (?:board |cpb )?meeting)?",
    re.IGNORECASE,
)
_ISO_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")


@dataclass(frozen=True)
class When:
    """A day or a month; a question when it is neither."""

    on: date | None = None
    month: str = ""
    """`2016-12`, when no day was named."""
    question: str = ""


def month_in(text: str, today: date) -> str:
    """The month a text names, `2016-12`, from this month on; empty when it is none.

    Args:
        text: "December", "in dec 2016", "December meeting", "2016-12".
        today: A month without a year is this month or one to come.
    """
    said = " ".join(text.split())
    if _ISO_MONTH.fullmatch(said):
        return said
    match = _MONTH_ONLY.fullmatch(said)
    number = month_of(match["month"]) if match else None
    if match is None or number is None:
        return ""
    year = int(match["year"] or today.year + (number < today.month))
    return f"{year:04}-{number:02}"


def read_near_day(text: str, today: date) -> When:
    """A day, whether it lies behind or ahead; without a year, the nearer one.

    Args:
        text: "3 September", "12/10/16", "next Friday".
        today: The present day.
    """
    ahead = read_date(text, today)
    behind = read_date(text, today, past=True)
    days = [one.on for one in (ahead, behind) if one.on is not None]
    if not days:
        return When(question=ahead.question or f"“{text}”: which day is that?")
    return When(on=min(days, key=lambda day: abs((day - today).days)))


def read_when(text: str, today: date) -> When:
    """A day or only a month, as visits are planned.

    Args:
        text: "12 January", "January", "2017-01"; empty: no time is known.
        today: The present day.
    """
    if not text.strip():
        return When()
    month = month_in(text, today)
    return When(month=month) if month else read_near_day(text, today)


def rule_problem(text: str, since: date) -> str:
    """What is wrong with a rule for meetings; empty when days come of every word of it."""
    if not read_rule(text, since, 1):
        return "No days come of that rule. Try “second Thursday of March, June and September”."
    if unread := unread_in_rule(text):
        return f"“{unread}” is no month or day of a rule. Correct it, or leave it out."
    return ""
