"""Who is in the chair of a meeting, and who its clerk is."""

from __future__ import annotations

from msgspec.structs import replace

from store.models import Board, Meeting
from store.statuses import HELD, LOST


def with_offices(meeting: Meeting, board: Board) -> Meeting:
    """A meeting with the board's chair and clerk, where it names none of its own.

    Of a meeting that was held nothing is supplied: the board may have another chair by now.
    """
    if meeting.status in HELD or meeting.status in LOST:
        return meeting
    return replace(meeting, chair=meeting.chair or board.chair, clerk=meeting.clerk or board.clerk)
