"""The head of minutes: who met, when, where, who was in the chair and who took the minutes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from imports.past.body_name import body_and_council
from imports.past.day_without_year import LEAP_YEAR, DayWithoutYear
from imports.past.front_matter import FrontMatter
from imports.past.header_labels import labelled
from imports.past.lines import Line
from imports.past.offices import offices_in
from imports.past.place_and_time import (
    closed_at,
    goes_on_with_place,
    opened_at,
    place_in,
    tidy_place,
    without_days,
)
from imports.past.read import Doubt
from imports.past.title_day import is_other_day, title_day, undated_title, without_day_before
from imports.past.written_days import WrittenDay, first_day, times_in
from imports.times import read_time
from store.models import MeetingKind

_DRAFT = re.compile(r"\b(?:draft|unconfirmed|unapproved|subject to approval)\b", re.IGNORECASE)
_APPROVED = re.compile(
    r"(?<!un)(?<!to be )\b(?:approved|confirmed|signed)\s(?:minutes|copy|version)|^\W*APPROVED\b"
    r"|minutes\s[(–-]\s?approved",
    re.IGNORECASE,
)
_YOUNG = re.compile(
    r"\b(?:young (?:person|people)(?:'s|’s|s'|s’)?|takeover)\s(?:meeting|board|takeover|led)",
    re.IGNORECASE,
)
_SPECIAL = re.compile(
    r"\b(?:extra-?ordinary|special|emergency)\s(?:[a-z]+\s){0,5}?"
    r"(?:meeting|council|board|general)\b",
    re.IGNORECASE,
)
_TOLD_EARLY = re.compile(
    r"this was a young (?:person|people)(?:'s|’s|s'|s’) meeting", re.IGNORECASE
)
_OF_PEOPLE = re.compile(
    r"\b(?:mrs?|ms|miss|dr|cllrs?|councillors?|prof(?:essor)?|joined|left|arriv(?:ed|ing)"
    r"|apologies|attendance|attendees|present)\b",
    re.IGNORECASE,
)
"""Lines of people, in which a time is when somebody came, and "Noon" a name."""
_HEAD = 90
"""Written lines that are looked at."""
_NEAR = 8
"""Lines under the day in which the time and the place may stand."""


@dataclass
class Header:
    """What the head of minutes says."""

    body: str = ""
    council: str = ""
    on: date | None = None
    undated: DayWithoutYear | None = None
    """The day, where its year is left out; it counts for nothing when `on` is told."""
    time: str | None = None
    ended: str | None = None
    venue: str = ""
    chair: str = ""
    presiding: str = ""
    clerk: str = ""
    approved: bool | None = None
    kind: MeetingKind = "ordinary"
    doubts: list[Doubt] = field(default_factory=list)
    places: dict[str, int] = field(default_factory=dict)

    def note(self, name: str, value: str, line: int) -> None:
        """Keep a fact the first time it is told."""
        if value and not getattr(self, name):
            setattr(self, name, value)
            self.places[name] = line

    def note_day(self, day: WrittenDay, line: int) -> None:
        """Keep the day the first time it is told; another day, or weekday, is a doubt."""
        if self.on is None:
            self.on, self.places["date"] = day.on, line
            if not day.weekday_fits:
                told = f"{day.on.day} {day.on:%B %Y} is a {day.on:%A}, not the weekday written."
                self.doubts.append(Doubt(line, told, "date", weekday=day.weekday))
        elif self.on != day.on:
            days = f"{_shown(self.on)} and {_shown(day.on)}"
            told = f"The file gives two days for this meeting: {days}."
            self.doubts.append(Doubt(line, told, "date"))


def read_header(head: Sequence[Line], whole: Sequence[Line], front: FrontMatter) -> Header:
    """Read the head of minutes or of an agenda.

    Args:
        head: The lines before the first item.
        whole: All lines of the meeting.
        front: The fields of a web page the minutes stand on; empty for a later meeting of a file.
    """
    header = Header()
    lines = [line for line in head if not line.blank][:_HEAD]
    label = _labels(lines, header)
    title = _title(lines, header, front)
    _time_and_place(title, lines, header)
    _from_page(front, header)
    _name(lines, title, label, front, header)
    offices_in(lines, header.note)
    _course(whole, header)
    told = " ".join(line.start for line in lines[:12])
    header.approved = False if _DRAFT.search(told) else True if _APPROVED.search(told) else None
    header.kind = _kind(told, whole)
    return header


def _labels(lines: Sequence[Line], header: Header) -> str:
    """Take facts after labels; returns what is labelled as the body or the meeting's title."""
    body = ""
    for at in range(len(lines)):
        for what, words, number in labelled(lines, at):
            if what == "date" and (day := first_day(words)):
                header.note_day(day, number)
            elif what == "date" and header.undated is None and first_day(words, LEAP_YEAR):
                header.undated = DayWithoutYear(words, number)
            if what in ("date", "time") and (clock := times_in(without_days(words))):
                header.note("time", clock.start, number)
                header.note("ended", clock.end or "", number)
            if what == "time":
                header.note("time", read_time(words.rstrip(".")) or "", number)
            if what == "venue" and len(words) > 2:
                header.note("venue", tidy_place(words), number)
            if what == "body" and len(words) < 120:
                body = body or words
    return body


def _title(lines: Sequence[Line], header: Header, front: FrontMatter) -> str:
    """Take the day from the title, or from the web page; returns the title's words."""
    found = title_day(lines)
    if found is not None:
        header.note_day(found.day, found.line)
        return found.title
    for key in ("start", "meeting_date", "meeting-date", "title", "date"):
        day = first_day(front.fields.get(key, ""))
        if day is not None:
            header.note_day(day, front.places[key])
            break
    found = title_day(lines, LEAP_YEAR) if header.on is None and header.undated is None else None
    if found is not None and not found.day.year_told:
        header.undated = DayWithoutYear(found.title, found.line)
        header.places["date"] = found.line
        return found.title
    return undated_title(lines)


def _time_and_place(title: str, lines: Sequence[Line], header: Header) -> None:
    """Time and venue as the title tells them, or the lines right under it."""
    line = header.places.get("date", lines[0].number if lines else 1)
    near = [one.start for one in lines if 0 <= one.number - line <= _NEAR][:5]
    for text in (title, *near, *(one.start for one in lines[:10])):
        if is_other_day(text[:40]):
            break
        if text != title and _OF_PEOPLE.search(text):
            continue
        if clock := times_in(without_days(text)):
            header.note("time", clock.start, line)
            header.note("ended", clock.end or "", line)
            break
    for text in (title, *(one for one in near if goes_on_with_place(one))):
        header.note("venue", place_in(text), line)


def _from_page(front: FrontMatter, header: Header) -> None:
    """Take what the fields of a web page tell."""
    for key in ("location", "venue", "place", "where"):
        header.note("venue", front.fields.get(key, ""), front.places.get(key, 1))
    for key, name in (
        ("time", "time"),
        ("start_time", "time"),
        ("start", "time"),
        ("end", "ended"),
    ):
        if clock := times_in(without_days(front.fields.get(key, ""))):
            header.note(name, clock.start, front.places[key])
    for key in ("chair", "clerk"):
        header.note(key, front.fields.get(key, ""), front.places.get(key, 1))


def _name(
    lines: Sequence[Line], title: str, label: str, front: FrontMatter, header: Header
) -> None:
    """Find the names of the body and of its council."""
    day = header.places.get("date", 0)
    near = [line for line in lines[:14] if line.number <= day + 3 or day == 0]
    texts = [*([label] if label else []), *(without_day_before(line.start) for line in near)]
    body, council = body_and_council(texts, title)
    if not body:
        pages = [front.fields.get(key, "") for key in ("title", "group", "groups", "committee")]
        body, council = body_and_council(pages, "")
    header.body, header.council = body or label, council
    if header.body:
        words = header.body.casefold()
        named = (line.number for line in lines if words in line.start.casefold())
        header.places["body"] = next(named, lines[0].number if lines else 1)


def _course(whole: Sequence[Line], header: Header) -> None:
    """When the meeting was opened and closed, as its minutes tell."""
    if header.time is None and (opened := opened_at(whole)):
        header.note("time", *opened)
    if closed := closed_at(whole):
        header.ended, header.places["ended"] = closed


def _kind(told: str, whole: Sequence[Line]) -> MeetingKind:
    early = " ".join(line.start for line in whole[:160] if not line.blank)
    if _YOUNG.search(told) or _TOLD_EARLY.search(early):
        return "young people's"
    return "special" if _SPECIAL.search(told[:600]) else "ordinary"


def _shown(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
