"""Which commands of a meeting can be used just now, and in what words the last line shows them."""

from __future__ import annotations

from cpbtui.command import Command
from store.models import HELD, LOCKED, Meeting

APPROVED = "These minutes are approved and locked. “Reopen” in Meetings opens them again."
_OF_THE_CLOCK = frozenset({"meeting.next-item", "meeting.here", "meeting.adjourn"})


def words_in(meeting: Meeting, command: Command, questions: int) -> str:
    """The words of a command where they depend on how things stand; empty: it is not shown.

    Args:
        meeting: The meeting as it is now.
        command: Which one.
        questions: How many are open.
    """
    match command.id:
        case "meeting.start":
            return command.words if meeting.status in ("planned", "agenda published") else ""
        case "meeting.next-item":
            return command.words if meeting.status == "in progress" else ""
        case "meeting.questions":
            return f"{questions} question{'s' if questions != 1 else ''}" if questions else ""
        case "meeting.action":
            return "" if meeting.status in LOCKED else command.words
    return command.words


def why_not_in(meeting: Meeting, command: Command) -> str:
    """Why a command cannot be used just now; empty when it can."""
    if command.id in _OF_THE_CLOCK and meeting.status != "in progress":
        return "The meeting is not under way. Alt+S opens it and starts its clock."
    if command.id == "meeting.start":
        if meeting.status == "in progress":
            return "The meeting is under way already."
        if meeting.status in HELD:
            return "This meeting has been held. Its times can be put right with Alt+T."
    if meeting.status in LOCKED and command.edits and command.id != "meeting.copy":
        return APPROVED
    return ""
