"""Who can be named at a meeting."""

from __future__ import annotations

from imports.names import Names
from store.quorum import expected_people
from store.records import MeetingRecord


def names_at(record: MeetingRecord) -> Names:
    """Everybody who can be named at a meeting; those marked, expected or young come first.

    Args:
        record: The meeting with its attendance and the register; the rest does not matter.
    """
    meeting, board, people = record.meeting, record.board, record.register.people.values()
    likely = {one.person for one in record.attendance}
    likely |= {one.id for one in expected_people(people, meeting.on)}
    likely |= {one.id for one in people if one.young_person}
    return Names(
        record.register,
        attendance=likely,
        chair=meeting.presiding or meeting.chair or board.chair,
        clerk=meeting.clerk or board.clerk,
        answers=meeting.names,
        you=board.clerk,
    )
