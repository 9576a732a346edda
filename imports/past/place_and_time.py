"""Where and when a meeting was held, in the words of its title and of its minutes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from imports.past.lines import Line
from imports.past.written_days import days_in, times_in
from imports.sentences import says_any

_WHERE = re.compile(
    r"(?:^|[\s,])(?i:in|at|via|on|using)\s(?=(?P<place>(?i:the\s)?"
    r"(?![0-9]{1,2}[.:]?[0-9]{0,2}\s?[ap]\.?m|[0-9]{4}\b)[A-Z0-9‘'“].{2,200}))"
)
_UNDER_THE_TITLE = re.compile(
    r"\W{0,4}(?:held\s)?(?:in(?! attendance)|at|via|on|using)\s|.{0,60}\bheld (?:in|at|via|on)\b",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"(?:[0-9.:]{1,5}\s?(?:[ap]\.?m|hrs)|noon)", re.IGNORECASE)
_AFTER = re.compile(
    r"\.?\s(?:view directions|commencing|starting|the meeting)\b.{0,300}$", re.IGNORECASE
)
_DANGLING = re.compile(r"\s(?:at|on|from|commencing|starting|,)$", re.IGNORECASE)
_CLOSED = re.compile(
    r"\b(?:meeting|session|chair(?:man)?|agm|business)\b[^.]{0,60}"
    r"\b(?:closed|ended|concluded|finished|adjourned|closing|finish|close|end)\b(?P<rest>.{0,60})"
    r"|^\W{0,4}(?:closed?|finish(?:ed)?|ended|end time|close of meeting)\s?(?:at|:)"
    r"(?P<other>.{0,40})",
    re.IGNORECASE,
)
_CLOSING = ("clos", "end", "conclud", "finish", "adjourn")
"""What closes a meeting has one of these."""
_OPENED = re.compile(
    r"\b(?:meeting|chair(?:man)?|session)\b[^.]{0,50}"
    r"\b(?:opened|started|commenced|began|starts|commencing|called to order|opening)\b"
    r"(?P<rest>.{0,60})",
    re.IGNORECASE,
)
_BEGINNING = 120
_END = 400
"""Lines of a meeting among which it is told when it was opened, and closed."""


def place_in(text: str) -> str:
    """The place a title names after its day: "… in Committee Room 1, County Hall"."""
    bare = without_days(text)
    for match in _WHERE.finditer(bare):
        place = tidy_place(match["place"])
        if len(place) > 3 and not _CLOCK.match(place):
            return place.title().replace("'S", "'s") if place.isupper() else place
    return ""


def goes_on_with_place(text: str) -> bool:
    """Whether a line under the title tells where: "in the Village Hall"."""
    return len(text) < 150 and _UNDER_THE_TITLE.match(text) is not None


def tidy_place(text: str) -> str:
    """A place without "in the" before it and the time and the day after it."""
    text = re.sub(r"^(?:in|at|via)\s(?:the\s)?(?=\S)", "", text.strip(), flags=re.IGNORECASE)
    clock = times_in(text)
    if clock is not None and clock.at > 2:
        text = text[: clock.at]
    text = _AFTER.sub("", text)
    for _ in range(3):
        text = _DANGLING.sub("", text.strip(" ,.;:–-"))
    return " ".join(text.split())[:200]


def without_days(text: str) -> str:
    """A text with the days in it blanked out, so that no day is read as a time."""
    for day in days_in(text, date(2000, 1, 1)):
        text = text[: day.start] + " " * (day.end - day.start) + text[day.end :]
    return text


def opened_at(lines: Sequence[Line]) -> tuple[str, int] | None:
    """When the meeting was opened, as its minutes tell, and on which line."""
    for line in lines[:_BEGINNING]:
        match = None if line.blank else _OPENED.search(line.start)
        if match and (clock := times_in(match["rest"])):
            return clock.start, line.number
    return None


def closed_at(lines: Sequence[Line]) -> tuple[str, int] | None:
    """When the meeting was closed, as its minutes tell, and on which line."""
    for line in reversed(lines[-_END:]):
        match = _CLOSED.search(line.start) if says_any(line.start, _CLOSING) else None
        if match and (clock := times_in(match["rest"] or match["other"] or "")):
            return clock.start, line.number
    return None
