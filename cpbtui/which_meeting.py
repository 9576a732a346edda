"""Which meeting somebody means: "next", "last", a date as typed, or the beginning of one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date

from cpbtui.refusal import NOTHING, Refusal
from cpbtui.short_days import weekday_and_day
from exports.wording import WEEKDAYS
from store.calendar import MONTHS
from store.models import HELD, Meeting
from store.outstanding import LOST
from store.references import meeting_reference

LISTED = 6
"""How many meetings a question names; more are counted."""


def which_meeting(typed: str, meetings: Sequence[Meeting], today: date) -> Meeting:
    """The meeting meant.

    Args:
        typed: As typed, in any case.
        meetings: Every meeting, oldest first.
        today: What "next" counts from, and days without a year.

    Raises:
        Refusal: None is meant, or several are; the sentence names them.
    """
    words = normalised(typed)
    if not meetings:
        raise Refusal("The board has no meetings yet.", NOTHING)
    if words == "next":
        return _the("No meeting is planned.", [m for m in meetings if _to_come(m, today)][:1])
    if words == "last":
        # One closed before its day came has been held all the same.
        held = [m for m in meetings if m.status in HELD]
        return _the("No meeting has been held yet.", held[-1:])
    found = _beginning(words, meetings) or _on_day(typed, meetings, today)
    return _the(f"There is no meeting “{typed}”. {_nearest(meetings, today)}", found, typed)


def normalised(typed: str) -> str:
    """As typed, without capitals, commas and the letters after a day's number."""
    words = " ".join(typed.casefold().replace(",", " ").split())
    words = re.sub(r"(?<=\d)(st|nd|rd|th)\b", "", words)
    return re.sub(r"\bsept\b", "sep", words)


def ways_to_write(meeting: Meeting, meetings: Iterable[Meeting]) -> set[str]:
    """How a meeting's day may be written, as `normalised` leaves it."""
    on = meeting.on
    month, weekday = MONTHS[on.month - 1].casefold(), WEEKDAYS[on.weekday()].casefold()
    ways = {on.isoformat(), meeting_reference(meeting, meetings)}
    for name in (month, month[:3]):
        day = f"{on.day} {name} {on.year}"
        ways |= {day, f"{name} {on.year}", f"{weekday} {day}", f"{weekday[:3]} {day}"}
    for separator in "/.":
        ways.add(separator.join((str(on.day), str(on.month), str(on.year))))
        ways.add(f"{on:%d}{separator}{on:%m}{separator}{on.year}")
    return ways


def _to_come(meeting: Meeting, today: date) -> bool:
    return meeting.on >= today and meeting.status not in HELD | LOST


def _beginning(words: str, meetings: Sequence[Meeting]) -> list[Meeting]:
    """The meetings that can be written so, or whose writing begins so."""
    if not words:
        return []
    ways = {meeting.id: ways_to_write(meeting, meetings) for meeting in meetings}
    rules: tuple[Callable[[str], bool], ...] = (
        lambda way: way == words,
        lambda way: way.startswith(words) and not way[len(words)].isalnum(),
        lambda way: way.startswith(words),
    )
    for rule in rules:
        found = [one for one in meetings if any(map(rule, ways[one.id]))]
        if found:
            return found
    return []


def _on_day(typed: str, meetings: Sequence[Meeting], today: date) -> list[Meeting]:
    # Late, because reading dates as people write them loads more than most commands need.
    from imports.days import read_date

    found = read_date(typed, today)
    return [one for one in meetings if found.on is not None and one.on == found.on]


def _the(nothing: str, found: list[Meeting], typed: str = "") -> Meeting:
    if not found:
        raise Refusal(nothing, NOTHING)
    if len(found) > 1:
        days = [" ".join(weekday_and_day(one.on).split()) for one in found]
        more = f" and {len(days) - LISTED} more" if len(days) > LISTED else ""
        raise Refusal(
            f"“{typed}” could be any of {len(days)} meetings: {', '.join(days[-LISTED:])}{more}; "
            "write a little more of the date."
        )
    return found[0]


def _nearest(meetings: Sequence[Meeting], today: date) -> str:
    nearest = min(meetings, key=lambda one: abs(one.on - today))
    return f"The nearest to today is on {' '.join(weekday_and_day(nearest.on).split())}."
