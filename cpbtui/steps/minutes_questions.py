"""What is asked before minutes go a step on: what is open still, and the day they were agreed."""

from __future__ import annotations

from datetime import date

from exports.wording import day_in_words
from imports.dates import read_date
from imports.doubts import doubts
from imports.meeting_names import names_at
from store.models import Meeting
from store.records import MeetingRecord


def still_open(record: MeetingRecord) -> str:
    """What nobody has settled in minutes that go on, as a sentence; empty when all is.

    It keeps nothing from going on.
    """
    found = doubts(record, names_at(record))
    notes = sum(1 for one in found if one.kind == "note")
    asked = len(found) - notes
    questions = "1 question" if asked == 1 else f"{asked} questions" if asked else ""
    marks = f"{notes} ??" if notes else ""
    what = " and ".join(filter(None, [questions, marks]))
    return f"{what} {'is' if len(found) == 1 else 'are'} still open in them." if what else ""


def approval_problem(text: str, meeting: Meeting, today: date) -> str:
    """Why minutes cannot have been agreed on a day as typed; empty when they can."""
    read = read_date(text, today, past=True)
    if read.on is None:
        return read.question or f"“{text}”: which day is that?"
    if meeting.on < read.on <= today:
        return ""
    after = day_in_words(meeting.on)
    return f"They are agreed after the meeting of {after}, and not on a day to come."
