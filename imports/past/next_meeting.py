"""The next meeting as minutes announce it, and which earlier minutes were agreed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from imports.day_words import MONTH
from imports.past.lines import Line
from imports.past.place_and_time import tidy_place, without_days
from imports.past.read import ReadItem
from imports.past.written_days import WrittenDay, days_in, first_day, times_in
from store.models import NextMeeting

_NEXT = re.compile(
    r"\b(?:next|future)\b.{0,60}\b(?:meetings?|mtg|call|session)\b|^\W{0,4}next(?: [a-z]{2,15})?"
    r"\s?[:–-]|\bdates?\b.{0,30}\bnext\b|\bdonm\b"
    r"|\bmeeting dates\b|\bdate of (?:the )?following\b"
    r"|\bmeet again\b|\bmeeting (?:will|is to|to) be held\b",
    re.IGNORECASE,
)
_SERVED = re.compile(
    r"\(?(?:refreshments?|coffee|tea|buffet|lunch|supper|food|drinks)\b"
    r"(?:[^().;]|\.(?=[0-9m])){0,40}\)?",
    re.IGNORECASE,
)
_VENUE = re.compile(
    r"(?:[\s,.)](?:in|at|via|on)\s(?:the\s)?|venue\s?:\s?)(?P<place>[A-Z][^;\n]{2,160})"
)
_PLACE_ENDS = re.compile(r"\.\s|\.\(|\(as\s|\s{2,}")
_CLOSED = re.compile(
    r"\b(?:the\s)?meeting\s(?:was\s)?(?:declared\s)?(?:closed|ended|finished|concluded)\b[^\n]{0,80}",
    re.IGNORECASE,
)
"""When this meeting ended is no time of the next."""
_AGREED = re.compile(
    r"\b(?:agreed|approved|accepted|signed|confirmed|adopted|true|accurate|correct|ratified"
    r"|taken as read|resolved)\b",
    re.IGNORECASE,
)
_NOT_AGREED = re.compile(
    r"\b(?:deferred|not (?:agreed|approved|available|accepted|yet))\b", re.IGNORECASE
)
_ANOTHER = re.compile(
    rf"[0-9]{{1,4}}[.)]?(?:\s*$|\s{{1,4}}(?!{MONTH})[A-Z]{{3}})"
    r"|(?:the )?(?:meeting|committee|board|chair\w{0,6})\b"
    r".{0,20}\b(?:ended|closed|finished|concluded)\b",
    re.IGNORECASE,
)
"""The number of the next item, or when the meeting ended."""
_BRINGS = re.compile(
    r"(?<!date )(?<!dates )(?<!time )\b(?:to|at|for|until|before|by|of)\s(?:the\s|our\s)?next\s",
    re.IGNORECASE,
)
_SURE = 25
"""Letters at most before an announcement that a line is for."""
_LONGEST = 800


def next_meeting(
    items: Sequence[ReadItem], tail: Sequence[Line], on: date | None
) -> NextMeeting | None:
    """The next meeting, from its item or from a line near the end.

    Args:
        items: The items of the meeting.
        tail: The last written lines of the meeting, and its head, where some announce it.
        on: The day of the meeting; a day without a year is the first such day after it.
    """
    for item in items:
        if item.standing == "next meeting":
            text = "\n".join([item.title, item.purpose, *(one.text for one in item.paragraphs[:4])])
            if announced := _announced(text, on):
                return announced
    lines = [line for line in tail if not line.cells]
    found_at = [
        (at, found.start())
        for at, line in enumerate(lines)
        if (found := _NEXT.search(line.start)) and not _ends_a_report(line.start)
    ]
    sure = [(at, start) for at, start in found_at if start < _SURE]
    for at, start in dict.fromkeys([*sure, *found_at]):
        near = [one for one in lines[at : at + 3] if one.number >= lines[at].number]
        text = "\n".join(_same_announcement(near))
        if announced := _announced(text[start:], on):
            return announced
    return None


def _same_announcement(lines: Sequence[Line]) -> list[str]:
    """The lines that may go on with an announcement: none past a number or the meeting's end."""
    told = [lines[0].start]
    for line in lines[1:]:
        if _ANOTHER.match(line.start):
            break
        told.append(line.start)
    return told


def told_for_the_same_day(items: Sequence[ReadItem], on: date | None) -> int | None:
    """The line that has the next meeting on the day of this one: one of the two is wrong."""
    for item in items:
        if item.standing == "next meeting" and on is not None:
            said = " ".join([item.title, *(one.text for one in item.paragraphs[:2])])[:_LONGEST]
            if any(day.on == on or _same_day(day, on) for day in days_in(said, on)):
                return item.line
    return None


def approved_days(items: Sequence[ReadItem], on: date | None) -> tuple[date, ...]:
    """The days of earlier meetings whose minutes were agreed."""
    found: list[date] = []
    for item in items:
        if item.standing != "previous minutes":
            continue
        said = " ".join(one.text for one in item.paragraphs[:4])
        if not _AGREED.search(said[:_LONGEST]) or _NOT_AGREED.search(said[:200]):
            continue
        for text in (item.title, said[:_LONGEST]):
            found = found or _earlier(text, on)
    return tuple(dict.fromkeys(found))


def _announced(text: str, on: date | None) -> NextMeeting | None:
    text = _CLOSED.sub("", text[:_LONGEST])
    days = [
        day for day in days_in(text, on) if on is None or (day.on > on and not _same_day(day, on))
    ]
    if not days:
        return None
    day = days[0]
    same_line, _, below = text[day.end :].partition("\n")
    near = without_days(f" {same_line} {below[:200]}")
    served = _SERVED.search(near)
    refreshments = times_in(served[0]) if served else None
    told = _SERVED.sub("  ", near, count=1)
    before = text[max(day.start - 60, 0) : day.start]
    clock = times_in(told) or times_in(without_days(before))
    place = _VENUE.search(told)
    return NextMeeting(
        on=day.on,
        time=clock.start if clock else None,
        venue=tidy_place(_PLACE_ENDS.split(place["place"])[0]) if place else "",
        refreshments=refreshments.start if refreshments else None,
    )


def _same_day(day: WrittenDay, on: date) -> bool:
    return not day.year_told and (day.on.month, day.on.day) == (on.month, on.day)


def _earlier(text: str, on: date | None) -> list[date]:
    """The days before the meeting that a text names; a lone "8 September" is the last one."""
    found = []
    for day in days_in(text, on):
        earlier = day.on
        if on is not None and not day.year_told:
            earlier = _last_such(on, day.on.month, day.on.day)
        if on is None or earlier < on:
            found.append(earlier)
    return found


def _last_such(on: date, month: int, day: int) -> date:
    for year in range(on.year, on.year - 5, -1):
        try:
            earlier = date(year, month, day)
        except ValueError:
            continue
        if earlier < on:
            return earlier
    return on


def _ends_a_report(text: str) -> bool:
    """Whether a sentence brings something to the next meeting rather than announcing it."""
    return _BRINGS.search(text) is not None and first_day(text) is None
