"""Days as people write them, relative to the day of a meeting."""

from __future__ import annotations

import re
from datetime import date

from imports.date_read import DateRead, ask, shown, without_year
from imports.day_rules import RULES, Reading
from imports.times import TIME

_LEADING = re.compile(
    r"(?:(?:by|before|until|till|on|or before|no later than|not later than|in time for|ahead of"
    r"|due|deadline(?: is| of|:)?|for|to|at|from)\s+){1,3}"
)
_TRAILING_TIME = re.compile(rf"[ ,](?:at )?{TIME}$")
_LONGEST = 100
"""Letters; nobody writes a day in more."""


def read_date(written: str, on: date, *, past: bool = False) -> DateRead:
    """Read a day, day first, as somebody at a meeting means it.

    Args:
        written: "30 September", "Friday", "in two weeks", "by half-term", "the next meeting".
        on: The day of the meeting.
        past: Whether a day without a year lies behind the meeting rather than before it.

    Returns:
        Never an error: what cannot be a day comes back with a question that says why.
    """
    said = " ".join(written.split()).strip(" .,;:()")
    if not said or len(said) > _LONGEST:
        return DateRead(written, question="Which day is meant?")
    text = _LEADING.sub("", said.casefold().replace("’", "'"), count=1)
    text = _TRAILING_TIME.sub("", text).rstrip(" ,").removeprefix("the ").removeprefix("our ")
    for pattern, rule in RULES:
        if match := pattern.fullmatch(text):
            try:
                read = rule(Reading(match, on, past))
            except (ValueError, OverflowError):
                read = ask(f"“{said}” is no day of the calendar; which day is meant?")
            if read.guess and not read.question:
                day = shown(read.guess) if read.guess.year != on.year else without_year(read.guess)
                read = ask(f"{said[0].upper()}{said[1:]}: {day}?", read.guess)
            return DateRead(written, read.on, read.next, read.question, read.guess)
    return DateRead(written, question=f"“{said}”: which day is that?")
