"""Days, times, durations and names in the words of minutes."""

from __future__ import annotations

from datetime import date

from store.diary import Diary
from store.months import MONTHS
from store.months import day_in_words as day_in_words
from store.months import short_day as short_day

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from store.models import Due, TimeOfDay
    from store.records import MeetingRecord

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
"""In English, whatever language the machine speaks."""

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def formal_day(day: date) -> str:
    """A day as the title of minutes has it: "Thursday, 8th September, 2016"."""
    month = MONTHS[day.month - 1]
    return f"{WEEKDAYS[day.weekday()]}, {day.day}{_ending(day.day)} {month}, {day.year}"


def weekday_and_day(day: date) -> str:
    """A day with its weekday: "Thursday, 1 December 2016"."""
    return f"{WEEKDAYS[day.weekday()]}, {day_in_words(day)}"


def month_in_words(month: str) -> str:
    """A month kept as "2016-12": "December 2016"; what is no month as it stands."""
    year, _, number = month.partition("-")
    if not number.isdecimal() or not 1 <= int(number) <= len(MONTHS):
        return month
    return f"{MONTHS[int(number) - 1]} {year}"


def time_in_words(time: TimeOfDay) -> str:
    """A time of day: "6.00 pm"; "12 noon" and "12 midnight" are told apart by words."""
    hours, minutes = (int(part) for part in time.split(":"))
    if minutes == 0 and hours % 12 == 0:
        return "12 noon" if hours else "12 midnight"
    return f"{(hours - 1) % 12 + 1}.{minutes:02d} {'pm' if hours >= 12 else 'am'}"


def minutes_in_words(minutes: int) -> str:
    """A planned time: "15 mins", "1 min"."""
    return f"{minutes} min" if minutes == 1 else f"{minutes} mins"


def duration_in_words(minutes: int) -> str:
    """How long something took: "2 h 5 mins", "2 h", "40 mins"."""
    hours, rest = divmod(minutes, 60)
    parts = [f"{hours} h"] if hours else []
    if rest or not hours:
        parts.append(minutes_in_words(rest))
    return " ".join(parts)


def number_in_words(number: int) -> str:
    """A count: "six" up to ten, then figures."""
    return _NUMBERS[number] if 0 <= number < len(_NUMBERS) else str(number)


def listed(names: Sequence[str]) -> str:
    """Names in a sentence: "A, B and C"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def due_in_words(due: Due, record: MeetingRecord) -> str:
    """By when, as it was said; empty when nobody said.

    Args:
        due: By when.
        record: The meeting it was said at; later meetings give "the next meeting" its day.
    """
    if due.on is not None:
        return day_in_words(due.on)
    diary = Diary(record.meetings, date.max)
    if due.next:
        following = diary.next_after(record.meeting)
        return "the next meeting" + (f" ({day_in_words(following.on)})" if following else "")
    meeting = diary.meeting(due.meeting)
    if meeting is not None:
        return f"the meeting on {day_in_words(meeting.on)}"
    said = " ".join(due.written.split())
    return said[3:] if said.casefold().startswith("by ") else said


def opening_capital(text: str) -> str:
    """A text that begins a sentence."""
    return text[:1].upper() + text[1:]


def clipped(text: str, length: int) -> str:
    """A text on one line, cut with "…" when it is longer than so many letters."""
    line = " ".join(text.split())
    return line if len(line) <= length else f"{line[: length - 1].rstrip()}…"


def _ending(day: int) -> str:
    if 11 <= day <= 13:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
