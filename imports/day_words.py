"""The words days are written with: weekdays, months, counts, units."""

from __future__ import annotations

import calendar

DAY = r"(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?"
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
COUNT = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|[0-9]{1,3})"
UNIT = r"(?:working days?|days?|fortnights?|weeks?|months?|years?)"
_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
NUMBERS = {word: number for number, word in enumerate(_WORDS, 1)} | {"a": 1, "an": 1, "twelve": 12}
"""What a count in words stands for."""
NEXT_MEETING = (
    r"next (?:(?:ordinary |full |scheduled )?(?:(?:board|cpb|corporate parenting(?: board)?)'?s? )?"
    r"meeting(?! of (?!the board|this board|the cpb))|board(?! member)\b|cpb\b)"
)
"""The board's next meeting, not that of another group."""


def month_of(written: str) -> int | None:
    """The month a word begins the name of: "sept" is 9."""
    start = written.casefold().rstrip(".")[:3]
    names = [name[:3].casefold() for name in calendar.month_name]
    return names.index(start) if len(start) == 3 and start in names else None


def weekday_of(written: str) -> int | None:
    """The day of the week a word begins the name of; Monday is 0."""
    start = written.casefold()[:3]
    names = [name[:3].casefold() for name in calendar.day_name]
    return names.index(start) if start in names else None
