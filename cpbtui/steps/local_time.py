"""The wall clock, as minutes are written by it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

LocalClock = Callable[[], datetime]
"""Answers the present moment in local time."""


def time_of_day(moment: datetime) -> str:
    """A moment as the record keeps times of day: `HH:MM`."""
    return f"{moment:%H:%M}"
