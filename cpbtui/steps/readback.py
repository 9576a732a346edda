"""The read-back at the close: tonight's actions put right, without touching the minutes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from msgspec.structs import replace

from imports.dates import read_date, shown
from imports.names import Names
from imports.owners import owner_names
from imports.wording import list_wording
from store.models import Action, Decision, Due, Meeting, Owner
from store.naming import owner_label
from store.records import MeetingRecord
from store.references import in_text_order
from store.store import Store

NO_DATE = frozenset({"none", "no date", "-", "–", "open", "no"})
"""What takes a date away."""


def names_at(record: MeetingRecord) -> Names:
    """Everybody who can be named at a meeting."""
    meeting = record.meeting
    return Names(
        record.register,
        attendance=[one.person for one in record.attendance if one.status == "present"],
        chair=meeting.presiding or meeting.chair,
        clerk=meeting.clerk or record.board.clerk,
        answers=meeting.names,
        you=record.board.clerk,
    )


def tonight(record: MeetingRecord) -> list[Action]:
    """The actions to read aloud, in the order of the text, those without a place last."""
    wanted = [one for one in record.actions if one.status != "no longer needed"]
    return in_text_order(wanted, record.items)


def suggested_decisions(record: MeetingRecord) -> list[Decision]:
    """Sentences that may be decisions and were not answered yet, in the order of the text."""
    asked = [one for one in record.decisions if one.suggested and not one.dismissed]
    return in_text_order(asked, record.items)


def owners_in_words(action: Action, record: MeetingRecord) -> str:
    """Who is to do it, first on the line: "Jo Marsh, Voices"; nobody named: "Nobody named"."""
    labels = [owner_label(owner, record.register) for owner in action.owners]
    return ", ".join(labels) or "Nobody named"


def wording(action: Action) -> str:
    """What is to be done, as lists say it."""
    text = action.list_text or list_wording(action.text, action.owners)
    return text.rstrip(" .")


def who_is_meant(action: Action) -> str:
    """A short question when it is not certain who is to do it; empty when it is."""
    if not action.owners:
        return "who?"
    unknown = [one for one in action.owners if one.person is None and one.body is None]
    if not unknown:
        return ""
    written = unknown[0].written
    return "which officer?" if "officer" in written.casefold() else f"which {written}?"


@dataclass(frozen=True)
class UnderstoodDate:
    """What the clerk typed as a date, and what it was understood as."""

    due: Due | None
    """None when there is nothing certain or likely in it."""
    words: str
    """The day in words."""
    question: str = ""
    """What is asked before it is taken; empty when it is certain."""


def understand_date(typed: str, meeting: Meeting) -> UnderstoodDate:
    """Understand a date as people write it, relative to the meeting.

    A likely date comes back with its question; agreeing to it answers that.

    Args:
        typed: "30 sept", "by half-term", "next meeting", "none".
        meeting: The meeting the date was agreed at.
    """
    written = " ".join(typed.split())
    if written.casefold() in NO_DATE:
        return UnderstoodDate(Due(), "no date")
    read = read_date(written, meeting.on)
    if read.next:
        return UnderstoodDate(Due(written=written, next=True), "the next meeting")
    if read.on is not None:
        question = "" if read.on >= meeting.on else "That is before the meeting. Is it right?"
        return UnderstoodDate(Due(written=written, on=read.on), full_day(read.on), question)
    question = read.question or "Which day is meant?"
    if read.guess is not None:
        return UnderstoodDate(Due(written=written, on=read.guess), full_day(read.guess), question)
    return UnderstoodDate(None, "", question)


def full_day(day: date) -> str:
    """A day with the day of the week: "Friday 28 October 2016"."""
    return f"{_WEEKDAYS[day.weekday()]} {shown(day)}"


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def due_in_words(due: Due, record: MeetingRecord) -> str:
    """By when, at the end of the line; nothing said: "next meeting" is what lists will print."""
    if due.on is not None:
        year = "" if due.on.year == record.meeting.on.year else f" {due.on.year}"
        return f"{shown(due.on).rsplit(' ', 1)[0]}{year}"
    if due.meeting is not None:
        held = next((one.on for one in record.meetings if one.id == due.meeting), None)
        return f"meeting of {shown(held)}" if held else "a later meeting"
    if due.next:
        return "next meeting"
    return due.written


def set_owners(store: Store, action: Action, owners: tuple[Owner, ...]) -> None:
    """Put right who is to do it; the minutes keep their words."""
    with store.change(f"Owner of “{_short(action)}”") as c:
        c.set(action, corrected=replace(action.corrected, owners=owners))


def read_owners(typed: str, names: Names) -> tuple[Owner, ...]:
    """The people and bodies a line names; one nobody knows is kept as written."""
    return tuple(one.owner for one in owner_names(typed, names)) if typed.strip() else ()


def answer_decision(store: Store, decision: Decision, *, decided: bool) -> None:
    """Say whether a sentence was a decision."""
    said = "A decision" if decided else "Not a decision"
    with store.change(f"{said}: “{_cut(decision.text)}”") as c:
        c.set(decision, suggested=False) if decided else c.set(decision, dismissed=True)


def _short(action: Action) -> str:
    return _cut(wording(action))


def _cut(text: str, length: int = 40) -> str:
    text = " ".join(text.split())
    return text if len(text) <= length else f"{text[: length - 1].rstrip()}…"
