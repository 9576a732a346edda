"""Dates and times as people write them: everything that reads one, in one place."""

from __future__ import annotations

from imports.date_read import DateRead, shown
from imports.days import read_date
from imports.due import DuePhrase, due_in, due_phrase
from imports.recurring import MeetingTime, read_meeting_time, read_rule
from imports.times import read_time

__all__ = [
    "DateRead",
    "DuePhrase",
    "MeetingTime",
    "due_in",
    "due_phrase",
    "read_date",
    "read_meeting_time",
    "read_rule",
    "read_time",
    "shown",
]
