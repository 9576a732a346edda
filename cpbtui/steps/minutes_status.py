"""The way of minutes after a meeting: to the chair, to members, agreed, signed; and aside."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from exports.wording import day_in_words
from store.calendar import target_days
from store.models import (
    HELD,
    LOCKED,
    Action,
    ActionAgreed,
    AgendaItem,
    Board,
    Circulation,
    Meeting,
    MeetingStatus,
    Reopening,
)
from store.outstanding import LOST, Diary
from store.store import Store

NEXT: dict[MeetingStatus, MeetingStatus] = {
    "planned": "agenda published",
    "draft": "with the chair",
    "with the chair": "cleared",
    "cleared": "circulated",
    "circulated": "approved",
    "approved": "signed",
}
"""What comes after a status, where the list of meetings can say so."""

GOES_OUT = {
    "with the chair": ("draft minutes", "the chair"),
    "circulated": ("minutes", "members"),
}
"""Which document goes out with a step, and to whom."""

STEPS: dict[MeetingStatus, str] = {
    "planned": "publish the agenda",
    "draft": "send to the chair",
    "with the chair": "cleared by the chair",
    "cleared": "circulate",
    "circulated": "agreed",
    "approved": "signed",
}
"""The step from each status, in words."""

DONE_WITH = LOCKED | LOST
"""Statuses of a meeting of which nobody waits for anything."""
BEFORE_IT = frozenset({"planned", "agenda published"})
"""Statuses of a meeting to come."""


def pass_on(store: Store, meeting: Meeting, now: datetime) -> MeetingStatus:
    """Take a draft one step on: with the chair, cleared, circulated.

    Args:
        store: The board.
        meeting: Its status is draft, with the chair or cleared.
        now: When it goes out.
    """
    status = NEXT[meeting.status]
    out = GOES_OUT.get(status)
    circulations = meeting.circulations
    if out is not None:
        circulations += (Circulation(at=now, document=out[0], to=out[1]),)
    with store.change(f"Minutes of {day_in_words(meeting.on)}: {status}") as c:
        c.set(meeting, status=status, circulations=circulations)
    return status


def approve(
    store: Store, meeting: Meeting, at: Meeting | None, *, on: date | None = None,
    corrections: str, without_notes: bool,
) -> None:  # fmt: skip
    """Say that minutes were agreed; from then on they are locked.

    Args:
        store: The board.
        meeting: Whose minutes.
        at: The meeting that agreed them; None: one that is not in the record.
        on: The day of that one.
        corrections: What was corrected then; may be empty.
        without_notes: Whether the rough notes go now.
    """
    with store.change(f"Approve the minutes of {day_in_words(meeting.on)}") as c:
        c.set(
            meeting,
            status="approved",
            approved_at=at.id if at else None,
            approved_on=None if at else on,
            corrections=corrections,
        )
        for action in store.of(Action, meeting.id):
            agreed = ActionAgreed(owners=action.owners, due=action.due, status=action.status)
            c.set(action, agreed=agreed)
        if without_notes:
            for item in store.of(AgendaItem, meeting.id):
                c.set(item, rough_notes="")


def agreeing_meetings(store: Store, meeting: Meeting) -> list[Meeting]:
    """The meetings that can have agreed these minutes, the likeliest first.

    Those held after it and the one in progress: a meeting to come has agreed nothing yet.
    """
    later = [
        one
        for one in store.meetings()
        if one.on > meeting.on and (one.status in HELD or one.status == "in progress")
    ]
    return sorted(later, key=lambda one: meeting.id not in one.approves)


def sign(store: Store, meeting: Meeting, on: date) -> None:
    """Say that the minutes were signed."""
    with store.change(f"Minutes of {day_in_words(meeting.on)} signed") as c:
        c.set(meeting, status="signed", signed_on=on)


def put_aside(store: Store, meeting: Meeting, status: MeetingStatus) -> None:
    """Say that a meeting was cancelled or inquorate."""
    with store.change(f"Meeting of {day_in_words(meeting.on)}: {status}") as c:
        c.set(meeting, status=status)


def reopen(store: Store, meeting: Meeting, *, why: str, by: str, now: datetime) -> None:
    """Open minutes that were agreed, or a meeting that was called off, again.

    Args:
        store: The board.
        meeting: Approved, signed, cancelled or inquorate.
        why: The reason, kept for good.
        by: Who says so.
        now: When.
    """
    status: MeetingStatus = "circulated" if meeting.status in LOCKED else "planned"
    with store.change(f"Reopen the meeting of {day_in_words(meeting.on)}") as c:
        reopened = (*meeting.reopened, Reopening(at=now, by=by, why=why))
        c.set(meeting, status=status, reopened=reopened, approved_at=None, approved_on=None,
              signed_on=None)  # fmt: skip
        for action in store.of(Action, meeting.id):
            c.set(action, agreed=None)


@dataclass(frozen=True)
class Waiting:
    """Something the clerk has to do about a meeting."""

    what: str
    verb: str
    """The same in a word: "publish"."""
    by: date
    meeting: Meeting


def waiting_for_clerk(board: Board, meeting: Meeting, diary: Diary) -> Waiting | None:
    """What comes next for a meeting and by when; nothing when it is others' turn or all is done.

    Args:
        board: Its targets count.
        meeting: The meeting.
        diary: The board's meetings, for the day on which minutes can be agreed.
    """
    # Home asks about every meeting there ever was: nothing is reckoned that is not needed.
    if meeting.status in DONE_WITH:
        return None
    day = f"{meeting.on.day} {day_in_words(meeting.on).split()[1]}"
    match meeting.status:
        case "planned":
            by = target_days(board, meeting).publish_agenda
            return Waiting(f"Publish the agenda of {day}", "publish", by, meeting)
        case "in progress":
            return Waiting(f"Close the meeting of {day}", "close", meeting.on, meeting)
        case "draft":
            by = target_days(board, meeting).to_chair
            return Waiting(f"Send the draft of {day} to the chair", "send", by, meeting)
        case "with the chair" | "cleared":
            by = target_days(board, meeting).circulate
            return Waiting(f"Circulate the minutes of {day}", "circulate", by, meeting)
        case "circulated" if not meeting.imported and (coming := diary.coming()) is not None:
            return Waiting(f"Minutes of {day}, for agreement", "agree", coming.on, meeting)
        case _:
            return None
