"""A past meeting whose day is another than its file tells, and by what it is known again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from hashlib import sha256

from imports.past.lines import Line
from imports.past.next_meeting import approved_days, next_meeting, told_for_the_same_day
from imports.past.read import Doubt, ReadItem, ReadMeeting
from store.models import Meeting

_YEAR_LONG = 366
"""Days from one meeting to another of which its minutes tell, at most."""
_FAR = 6
"""Years that a year written wrongly is looked for on both sides."""


def on_day(read: ReadMeeting, day: date) -> ReadMeeting:
    """A meeting as read, on the day the clerk says: doubts about its day are settled.

    What was reckoned from the day is reckoned anew: the next meeting, the minutes agreed.
    """
    others = (one for one in read.doubts if one.about != "date")
    doubts = (*others, *on_the_same_day(read.items, day))
    if read.own or day == read.on:
        return replace(read, on=day, doubts=doubts)
    return replace(
        read,
        on=day,
        doubts=doubts,
        next_meeting=next_meeting(read.items, read.announcing, day),
        approves=approved_days(read.items, day),
    )


def on_the_same_day(items: Sequence[ReadItem], on: date | None) -> list[Doubt]:
    """The doubt about a day on which the next meeting is told to be as well."""
    line = told_for_the_same_day(items, on)
    told = "The next meeting is told to be on the day of this one."
    return [] if line is None else [Doubt(line, told, "date")]


def digest_of(read: ReadMeeting) -> str:
    """A digest of minutes as their file tells them, whatever file holds them."""
    words = [str(read.on), read.kind, *_words(read.items)]
    return sha256("\n".join(words).encode("utf-8", "replace")).hexdigest()[:32]


def known_again(read: ReadMeeting, meetings: Iterable[Meeting]) -> Meeting | None:
    """The meeting that was taken from these very minutes by the clerk's word.

    Args:
        read: As its file tells it.
        meetings: Those the board has.
    """
    known = {one.minutes_digest: one for one in meetings if one.minutes_digest}
    return known.get(digest_of(read)) if known else None


def day_meant(read: ReadMeeting, said: date | None, meetings: Iterable[Meeting]) -> date | None:
    """The day of a meeting: as the clerk says, as she said before, or as the file tells."""
    if said is not None:
        return said
    known = known_again(read, meetings)
    return known.on if known is not None else read.on


def with_right_years(
    doubts: Sequence[Doubt], on: date | None, items: Sequence[ReadItem], announcing: Sequence[Line]
) -> Sequence[Doubt]:
    """The doubts of a head; one about a weekday with the years in which the weekday is right.

    Args:
        doubts: As the head tells them.
        on: The day of the meeting as written.
        items: Of the meeting; the minutes it agreed tell its year.
        announcing: The lines in which the next meeting may be announced; so does that.
    """
    if on is None or all(one.weekday is None for one in doubts):
        return doubts
    following, agreed = next_meeting(items, announcing, None), approved_days(items, None)
    after = following.on if following else None
    return [_with_right_years(one, on, agreed, after) for one in doubts]


def _with_right_years(
    doubt: Doubt, on: date, agreed: Sequence[date], following: date | None
) -> Doubt:
    if doubt.weekday is None:
        return doubt
    far = _FAR if agreed or following is not None else 1
    days = [
        day
        for year in range(on.year - far, on.year + far + 1)
        if (day := _in_year(on, year)) is not None
        and day.weekday() == doubt.weekday
        and all(0 < (day - one).days < _YEAR_LONG for one in agreed[:1])
        and (following is None or 0 < (following - day).days < _YEAR_LONG)
    ]
    if not days:
        return doubt
    right = " and ".join(f"{day.day} {day:%B %Y}" for day in days)
    be = "is" if len(days) == 1 else "are"
    more = f" {right} {be} a {days[0]:%A}."
    return replace(doubt, message=doubt.message + more, days=tuple(days))


def _in_year(on: date, year: int) -> date | None:
    try:
        return on.replace(year=year)
    except ValueError:
        return None


def _words(items: Iterable[ReadItem]) -> Iterable[str]:
    for item in items:
        yield item.title
        yield from (one.text for one in item.paragraphs)
