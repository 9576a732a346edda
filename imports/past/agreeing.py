"""Minutes that later minutes tell were agreed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import msgspec

from imports.past.next_meeting import approved_days
from imports.past.read import ReadItem, ReadParagraph
from store.models import HELD, LOCKED, AgendaItem, Meeting


def agreed_at(meeting: Meeting, by: str) -> Meeting | None:
    """A meeting as one whose minutes were agreed; None when they are so already, or cannot be.

    Minutes taken with this program go their own way: only those that are with the members become
    agreed by a file.

    Args:
        meeting: Whose minutes.
        by: The id of the meeting that agreed them.
    """
    may = meeting.status == "circulated" or (meeting.imported and meeting.status in HELD)
    if not may or meeting.status in LOCKED:
        return None
    return msgspec.structs.replace(meeting, status="approved", approved_at=by)


def days_agreed(meeting: Meeting, items: Iterable[AgendaItem]) -> tuple[date, ...]:
    """The days of the earlier meetings whose minutes a meeting of the record tells were agreed.

    Args:
        meeting: One that was held.
        items: Its items, with their minutes.
    """
    told = [
        ReadItem(
            title=one.title,
            standing=one.standing,
            paragraphs=tuple(ReadParagraph(text, 0) for text in one.minutes.split("\n\n")),
        )
        for one in items
    ]
    return approved_days(told, meeting.on)
