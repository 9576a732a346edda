"""What may no longer be changed, and how to say so."""

from __future__ import annotations

from exports.wording import day_in_words
from store.models import LOCKED, Meeting


def why_locked(meeting: Meeting) -> str:
    """Why attendance, items and wording of a meeting cannot be changed; empty when they can."""
    if meeting.status not in LOCKED:
        return ""
    return (
        f"The minutes of {day_in_words(meeting.on)} are {meeting.status}, so nothing was changed. "
        "Reopen them in the list of meetings first; that asks for a reason."
    )
