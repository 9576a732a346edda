"""The present day and moment, which tests and rehearsals may set to another day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from cpbtui.refusal import Refusal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

VARIABLE = "CPBTUI_TODAY"


class Present:
    """A clock that runs as the machine's does, some days off perhaps."""

    def __init__(self, away: timedelta = timedelta()) -> None:
        self.away = away
        """What is added to the machine's time."""

    def utc(self) -> datetime:
        """The present moment, aware and in UTC."""
        return datetime.now(UTC) + self.away

    def local(self) -> datetime:
        """The present moment in local time."""
        return self.utc().astimezone()

    def today(self) -> date:
        """The present day here."""
        return self.local().date()


def present(typed: str, environ: Mapping[str, str]) -> Present:
    """The present, on the day somebody asked for.

    Args:
        typed: A day as people write it, of `--today`; empty: none was asked for.
        environ: May name a day in `CPBTUI_TODAY`.

    Raises:
        Refusal: That is not a day.
    """
    wanted = typed or environ.get(VARIABLE, "")
    if not wanted:
        return Present()
    real = Present()
    day = day_typed(wanted, real.today())
    local = real.local()
    there = datetime.combine(day, local.timetz())
    return Present(there.astimezone(UTC) - local.astimezone(UTC))


def day_typed(typed: str, today: date, *, past: bool = False) -> date:
    """A day as typed.

    Args:
        typed: As people write it.
        today: What a day without a year is counted from.
        past: Whether it then lies behind rather than ahead.

    Raises:
        Refusal: It is none, or it is not sure which.
    """
    try:
        return date.fromisoformat(typed.strip())
    except ValueError:
        pass
    # Late, because reading dates as people write them loads more than most commands need.
    from imports.days import read_date

    found = read_date(typed, today, past=past)
    if found.on is None or found.question:
        why = found.question or "It is not a date."
        raise Refusal(f"“{typed}” cannot be taken as a day. {why} Write it like 2016-09-08.")
    return found.on
