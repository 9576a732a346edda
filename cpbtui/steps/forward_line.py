"""Something for the forward plan as one line says it: what, when it is for, and who asked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from cpbtui.steps.forward import NO_TIME, Slot, coming_meetings, in_month
from cpbtui.steps.when import month_in
from exports.wording import opening_capital
from imports.dates import read_date
from imports.day_words import MONTH
from imports.names import Names
from store.models import Meeting
from store.outstanding import Diary

_WHY = re.compile(r"\s*\((?P<why>[^()]*)\)\s*[.]?$")
_BEFORE_WHEN = re.compile(
    r"(?:[,;:]\s*|\s[–—-]\s+|\s)(?:for|to|at|in|on|until|till)\s+|[,;]\s*", re.IGNORECASE
)
_DAY_AT_END = re.compile(
    r"\b(?:for|to|until|till|on)\s+"
    rf"(?P<day>(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {MONTH}.{{0,6}})$",
    re.IGNORECASE,
)
"""A day that was typed and is none, or the line would not end with it."""
_PUT = re.compile(r"put\s+", re.IGNORECASE)
_MEETING = re.compile(r"(?:the |our )|(?: (?:board|cpb))? meeting$", re.IGNORECASE)
_ASKED = re.compile(r"(?:asked (?:for )?by|from|for)\s+", re.IGNORECASE)
_LONGEST_NAME = 4
"""Words of a name at the beginning of a reason."""


@dataclass(frozen=True)
class TypedItem:
    """Something for the forward plan as one line says it."""

    what: str
    slot: Slot = NO_TIME
    asked_by: str = ""
    why: str = ""


def understand_line(
    line: str, *, today: date, meetings: Sequence[Meeting], names: Names
) -> TypedItem:
    """Understand "council tax, for December (chair rang)".

    Args:
        line: As typed: what, when it is for, and in brackets who asked or why.
        today: The present day.
        meetings: Those of the board, oldest first.
        names: Everybody who can be named.
    """
    text = " ".join(line.split())
    reason = _WHY.search(text)
    why = reason["why"].strip() if reason else ""
    text = text[: reason.start()] if reason else text
    what, slot = text.strip(" .,;"), NO_TIME
    for match in _BEFORE_WHEN.finditer(text):
        found = read_slot(text[match.end() :], today, meetings)
        if found is not None and text[: match.start()].strip():
            what, slot = _PUT.sub("", text[: match.start()].strip(" ,;:"), count=1), found
            break
    return TypedItem(opening_capital(what), slot, *_asker(why, names))


def line_problem(typed: TypedItem) -> str:
    """Why a line cannot be taken as it was understood; empty when it can."""
    if not typed.what:
        return "What is it about?"
    found = _DAY_AT_END.search(typed.what)
    if found is None:
        return ""
    said = found["day"]
    # The year does not matter: a day there is would have been taken off the line.
    return (
        read_date(said, date(2024, 1, 1)).question or f"“{said}”: which meeting or month is that?"
    )


def _asker(why: str, names: Names) -> tuple[str, str]:
    """Who asked, if a reason begins with a name, and what is left to say."""
    bare = _ASKED.sub("", why, count=1) if _ASKED.match(why) else why
    words = bare.split()
    for count in range(min(_LONGEST_NAME, len(words)), 0, -1):
        found = names.resolve(" ".join(words[:count]))
        who = found.owner.person or found.owner.body
        if who:
            only = count == len(words)
            return names.label(who).removesuffix(" (you)"), "" if only and bare != why else why
    return "", why


def read_slot(text: str, today: date, meetings: Sequence[Meeting]) -> Slot | None:
    """The meeting or month a text names; None when it names none.

    Args:
        text: "December", "the next meeting", "1 December", "spring".
        today: The present day.
        meetings: Those of the board, oldest first.
    """
    said = text.strip(" .,;")
    month = month_in(said, today)
    if month:
        return in_month(month, today, meetings)
    read = read_date(said, today)
    if not (read.on or read.guess or read.next):
        read = read_date(_MEETING.sub("", said), today)
    if read.next:
        coming = Diary(meetings, today).coming()
        return Slot(coming.id) if coming else NO_TIME
    day = read.on or read.guess
    if day is None:
        return None
    same = [one for one in coming_meetings(meetings, today) if one.on == day]
    return Slot(same[0].id) if same else in_month(f"{day:%Y-%m}", today, meetings)


def slot_problem(text: str, today: date, meetings: Sequence[Meeting]) -> str:
    """Why a text names no meeting or month; empty when it names one."""
    if not text.strip() or read_slot(text, today, meetings) is not None:
        return ""
    question = read_date(text, today).question
    return question or f"“{text}”: which meeting or month is that?"
