"""The board's year and the days by which things should go out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from store.models import Board, Meeting
from store.months import MONTHS

__all__ = [
    "MONTHS",
    "MunicipalYear",
    "TargetDays",
    "is_working_day",
    "municipal_year",
    "publish_agenda_by",
    "target_days",
    "working_day",
]

SATURDAY = 5
"""The first day of the weekend, as `date.weekday` counts."""


@dataclass(frozen=True)
class MunicipalYear:
    """A council's year, from its annual meeting to the next."""

    start: date
    end: date
    """The last day."""

    @property
    def label(self) -> str:
        """As councils write it: "2016/17"; a year from January is "2016"."""
        if self.end.year == self.start.year:
            return str(self.start.year)
        return f"{self.start.year}/{self.end.year % 100:02d}"


@dataclass(frozen=True)
class TargetDays:
    """By when the papers of a meeting should go out."""

    publish_agenda: date
    action_sheet: date
    to_chair: date
    circulate: date


def municipal_year(on: date, start: tuple[int, int] = (5, 1)) -> MunicipalYear:
    """The municipal year a day lies in.

    Args:
        on: The day.
        start: Month and day the year begins with, as in `Board.municipal_year_start`.
    """
    year = on.year if on >= _day(on.year, start) else on.year - 1
    return MunicipalYear(_day(year, start), _day(year + 1, start) - timedelta(days=1))


def is_working_day(day: date) -> bool:
    """Whether offices in England are open: no weekend and no bank holiday."""
    return day.weekday() < SATURDAY and day not in _bank_holidays(day.year)


def working_day(day: date, count: int) -> date:
    """The working day so many after a day; a negative count goes back, 0 is the day itself."""
    step = timedelta(days=1 if count > 0 else -1)
    left = abs(count)
    while left:
        day += step
        left -= is_working_day(day)
    return day


def publish_agenda_by(meeting: date, clear_days: int = 5) -> date:
    """The last day to publish the agenda of a meeting.

    Neither the day of publishing nor the day of the meeting is a clear day, and only working
    days are (Local Government Act 1972, section 100B and Schedule 12, paragraph 4).
    """
    return working_day(meeting, -(clear_days + 1))


def target_days(board: Board, meeting: Meeting) -> TargetDays:
    """By when the agenda, action sheet, draft and minutes of a meeting should go out."""
    targets = board.targets
    return TargetDays(
        publish_agenda=publish_agenda_by(meeting.on, board.agenda_clear_days),
        action_sheet=working_day(meeting.on, targets.action_sheet),
        to_chair=working_day(meeting.on, targets.to_chair),
        circulate=working_day(meeting.on, targets.circulate),
    )


def _day(year: int, month_and_day: tuple[int, int]) -> date:
    """A day of a year; 29 February of a common year is 1 March."""
    month, day = month_and_day
    return date(year, month, 1) + timedelta(days=day - 1)


@cache
def _bank_holidays(year: int) -> frozenset[date]:
    # Late, because loading every country's holidays costs more than most commands take.
    import holidays

    return frozenset(holidays.country_holidays("GB", subdiv="ENG", years=year))
