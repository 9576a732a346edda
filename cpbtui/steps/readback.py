"""The read-back at the close: tonight's actions put right, without touching the minutes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from msgspec.structs import replace

from cpbtui.steps.documents import file_name, write_document
from exports.actions import action_sheet
from exports.wording import (
    WEEKDAYS,
    clipped,
    day_in_words,
    due_in_words,
    listed,
    time_in_words,
)
from imports.dates import read_date
from imports.doubt import Doubt
from imports.doubts import doubts
from imports.meeting_names import names_at
from imports.names import Names
from imports.owners import owner_names
from store.action_sentence import list_wording
from store.models import Action, Due, Meeting, Owner
from store.naming import owner_label, short_name, surname
from store.quorum import presence, unmarked, without_quorum
from store.records import MeetingRecord
from store.references import in_text_order
from store.store import Store

NO_DATE = frozenset({"none", "no date", "-", "–", "open", "no"})
"""What takes a date away."""
_NAMED = 4
"""People named in a sentence; of more it says how many."""


def tonight(record: MeetingRecord) -> list[Action]:
    """The actions to read aloud, in the order of the text, those without a place last."""
    wanted = [one for one in record.actions if one.status != "no longer needed"]
    return in_text_order(wanted, record.items)


def questions(record: MeetingRecord) -> list[Doubt]:
    """What is still open, apart from dates, which are asked about on the action's own line."""
    return [one for one in doubts(record, names_at(record)) if one.kind != "due"]


def attendance_gaps(record: MeetingRecord) -> list[str]:
    """What the attendance list leaves open or shows too late: a sentence each."""
    found = []
    if missing := unmarked(record):
        names = [short_name(one) for one in sorted(missing, key=lambda one: surname(one.name))]
        if len(names) > _NAMED:
            names = [*names[: _NAMED - 1], f"{len(names) - _NAMED + 1} others"]
        found.append(f"Nobody has marked yet whether {listed(names)} came or sent apologies.")
    needed = presence(record).needed
    for since, until in without_quorum(record):
        end = f"to {time_in_words(until)}" if until else "on"
        found.append(
            f"From {time_in_words(since)} {end} fewer were there than the quorum of {needed}."
        )
    return found


def owners_in_words(action: Action, record: MeetingRecord) -> str:
    """Who is to do it, first on the line: "Jo Marsh, Voices"; nobody named: "Nobody named"."""
    labels = [owner_label(owner, record.register) for owner in action.owners]
    return ", ".join(labels) or "Nobody named"


def wording(action: Action) -> str:
    """What is to be done, read on from the owner: "find out about the activity day"."""
    text = list_wording(action).rstrip(" .")
    lowered = text[:1].lower() + text[1:]
    # "CC Holt to be told" keeps its capitals: only a word that is small in the sentence is.
    return lowered if lowered in action.text else text


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
        if question.casefold().startswith(f"{written.casefold()}:"):
            question = f"Is that “{written}”?"
        return UnderstoodDate(Due(written=written, on=read.guess), full_day(read.guess), question)
    return UnderstoodDate(None, "", question)


def full_day(day: date) -> str:
    """A day with the day of the week: "Friday 28 October 2016"."""
    return f"{WEEKDAYS[day.weekday()]} {day_in_words(day)}"


def due_on_the_line(action: Action, record: MeetingRecord) -> str:
    """By when, at the end of the line: the year only when it is another one.

    "Next meeting" is read aloud only where somebody said so.
    """
    due = action.due
    if due.next:
        return "next meeting"
    if not due.stated and not due.written:
        return "no date"
    words = due_in_words(due, record)
    return words.removesuffix(f" {record.meeting.on.year}") if due.on else words


def as_read_aloud(action: Action) -> tuple[object, ...]:
    """What is agreed when an action is: who, what and by when; another is to be agreed anew."""
    return action.owners, list_wording(action), action.due


def asks_for_a_day(action: Action) -> bool:
    """Whether a date was said and it is not certain which day it is."""
    return bool(action.due.written) and not action.due.stated


def set_owners(store: Store, action: Action, owners: tuple[Owner, ...]) -> None:
    """Put right who is to do it; the minutes keep their words."""
    with store.change(f"Owner of “{_short(action)}”") as c:
        c.set(action, corrected=replace(action.corrected, owners=owners))


def read_owners(typed: str, names: Names) -> tuple[Owner, ...]:
    """The people and bodies a line names; one nobody knows is kept as written."""
    return tuple(one.owner for one in owner_names(typed, names)) if typed.strip() else ()


def write_action_sheet(store: Store, meeting: Meeting, folder: Path) -> Path:
    """Write a meeting's action sheet into a folder and say where.

    A file of that name with other content stays; the new one gets a number.

    Raises:
        OSError: It cannot be written there.
    """
    text = action_sheet(store.meeting_record(meeting.id))
    return write_document(text, file_name("action sheet", meeting.on), folder)


def _short(action: Action) -> str:
    return clipped(wording(action), 40)
