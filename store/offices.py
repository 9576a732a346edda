"""Who is in the chair of a meeting, and who its clerk is."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from store.models import Attendance, Board, Meeting
from store.statuses import HELD, LOST


def with_offices(meeting: Meeting, board: Board) -> Meeting:
    """A meeting with the board's chair and clerk, where it names none of its own.

    Of a meeting that was held nothing is supplied: the board may have another chair by now.
    """
    if meeting.status in HELD or meeting.status in LOST:
        return meeting
    return replace(meeting, chair=meeting.chair or board.chair, clerk=meeting.clerk or board.clerk)


def presiding_at(
    meeting: Meeting, attendance: Iterable[Attendance], chair: str | None
) -> str | None:
    """Who is in the chair: who is noted to be, else the chair; nobody who is away.

    Args:
        meeting: The meeting.
        attendance: Its marks.
        chair: The person whose office it is.
    """
    who = meeting.presiding or chair
    away = any(one.person == who and one.status != "present" for one in attendance)
    return None if away else who
