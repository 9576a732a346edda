"""By when something is to be done, found in its sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from imports.day_rules import EXPRESSIONS
from imports.day_words import COUNT, NEXT_MEETING, UNIT
from imports.days import read_date
from imports.times import TIME
from store.models import Due

_DAY = "(?:" + "|".join(EXPRESSIONS) + ")"
_DEADLINE = (
    r"(?:by|before|until|till|(?:no|not) later than|on or before|in time for|ahead of|due"
    r"|deadline(?: is| of|:)?)"
)
_AT_TIME = rf"(?:,? (?:at )?{TIME})?"
_END = r"(?=[\s.,;:)]*$)"
_FOLLOWS = r"(?![\w'’/])"
_MONTHS_MEETING = re.compile(
    r"\b(?:by|before|to|for|at|in time for) (?:the |our )?(?:january|february|march|april|may|june"
    r"|july|august|september|october|november|december) (?:board |cpb )?meeting\b",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(r"[a-z]+ (?:April|August|June|May) [A-Z]")
"""Not a month: "led by May Smith"."""
_PHRASES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_DEADLINE} (?:(?:on|by) )?(?:the )?{_DAY}{_AT_TIME}{_FOLLOWS}",
        rf"\b(?:with)?in (?:the next )?{COUNT} {UNIT}['’]?(?: time| of (?:the|this) meeting)?"
        rf"{_FOLLOWS}",
        rf"\b(?:(?:to|for|at|in|from) )?(?:the |our )?{NEXT_MEETING}"
        rf"(?: of (?:the board|this board|the cpb))?{_FOLLOWS}",
        r"\b(?:today|tonight|tomorrow|(?:on |this )(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
        rf"{_END}",
        rf"(?<=\s[–—-]\s)(?:the )?{_DAY}{_AT_TIME}{_END}",
        rf"(?<=[a-z)][.;]\s)(?:the )?{_DAY}{_AT_TIME}{_END}",
        rf"(?<=[.;,–—-]\s)(?:asap|a\.s\.a\.p|as soon as possible|at once|immediately){_END}",
    )
)


@dataclass(frozen=True)
class DuePhrase:
    """Where a sentence says by when."""

    start: int
    end: int
    written: str


def due_phrase(sentence: str) -> DuePhrase | None:
    """Find the words that say by when, with their "by": "by 30 September", "deadline 1st Feb".

    After a dash or a sentence, at the end, a day alone will do: "Jo Marsh – ring – end of June",
    "Jo to ring. 30/6/16"; so will "ASAP", which is no day but is kept as written.

    A day that is only mentioned ("the meeting on 16 June", "in 2013") is not one.

    Args:
        sentence: One action; runs of spaces count as they stand.
    """
    for pattern in (_MONTHS_MEETING, *_PHRASES):
        for match in pattern.finditer(sentence):
            written = match[0].rstrip(" .")
            end = match.start() + len(written)
            if not _SOMEBODY.match(sentence, match.start(), end + 2):
                return DuePhrase(match.start(), end, written)
    return None


def due_in(sentence: str, on: date) -> Due | None:
    """Read by when something is to be done.

    Args:
        sentence: One action.
        on: The day of the meeting.

    Returns:
        None when the sentence does not say. A day that has to be asked about, or that lies before
        the meeting, comes back as written only: `read_date` of that has the question.
    """
    phrase = due_phrase(sentence)
    if phrase is None:
        return None
    read = read_date(phrase.written, on)
    if read.on is not None and read.on < on:
        return Due(written=phrase.written)
    return Due(written=phrase.written, on=read.on, next=read.next)
