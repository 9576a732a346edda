"""Lists answered from the index."""

from __future__ import annotations

import sqlite3
from datetime import date

from store.models import Action, ActionCorrections, Due, Meeting
from store.outstanding import Diary


def overdue_keys(index: sqlite3.Connection, today: date) -> list[int]:
    """The keys of the overdue actions."""
    meetings = [
        Meeting(id=row[0], on=date.fromisoformat(row[1]), time=row[2] or None, status=row[3],
                takes_actions=bool(row[4]))
        for row in index.execute("SELECT id, day, time, status, takes_actions FROM meetings")
    ]  # fmt: skip
    diary = Diary(meetings, today)
    found = []
    for key, meeting, status, on, following, at in index.execute(
        "SELECT key, meeting, status, due_on, due_next, due_meeting FROM actions "
        "WHERE status IN ('open', 'in progress')"
    ):
        due = Due(on=date.fromisoformat(on) if on else None, next=bool(following), meeting=at)
        action = Action(meeting=meeting, status=status, corrected=ActionCorrections(due=due))
        if diary.is_overdue(action):
            found.append(key)
    return found
