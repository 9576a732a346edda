"""Days that holidays and seasons stand for, when somebody says "by half-term"."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from dateutil.easter import easter


def half_terms(year: int) -> list[date]:
    """The Fridays that most often end the half-terms of an English school year."""
    february = date(year, 2, 15)
    bank_holiday = _last_weekday(year, 5, 0)
    return [
        february + timedelta(days=4 - february.weekday()),
        bank_holiday + timedelta(days=4),
        _last_weekday(year, 10, 4),
    ]


def _last_weekday(year: int, month: int, weekday: int) -> date:
    last = date(year, month, calendar.monthrange(year, month)[1])
    return last - timedelta(days=(last.weekday() - weekday) % 7)


def last_day_before(season: str, year: int) -> date:
    """The last sensible day before a holiday or the end of a season."""
    if season == "easter":
        return easter(year) - timedelta(days=3)
    month, day = {
        "christmas": (12, 23),
        "new year": (12, 31),
        "spring": (5, 31),
        "summer": (7, 20),
        "autumn": (11, 30),
        "winter": (2, 28),
    }[season]
    return date(year, month, day)
