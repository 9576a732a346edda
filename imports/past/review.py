"""What the clerk said of past minutes while reviewing them, and what is asked of her."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from imports.days import read_date
from imports.past.other_day import on_day
from imports.past.read import ReadItem, ReadMeeting, ReadPerson
from imports.times import read_time
from store.models import AttendanceStatus
from store.naming import spelling

DECISION, VISIT, SENTENCE = "decision", "visit", "sentence"
"""The answers that a suggested decision or visit is one, and that it is a sentence of the minutes
only."""

STATUSES: tuple[AttendanceStatus, ...] = ("present", "apologies", "absent")

_SOME_DAY = date(2000, 1, 1)
"""From which a date is reckoned when the file gives none; the clerk then types the year."""


@dataclass(frozen=True)
class Review:
    """Answers, corrections and what is to be left out, each by the key of its row.

    Keys: "date", "time", "venue", "body", "chair", "presiding", "clerk"; "person/3" (counted in
    the list as read) with "person/3/organisation" and "person/3/status", "item/2",
    "action/215.1" and "decision/80.1" (the line of the source, and which one of that line).
    Answers have the keys of their questions; that of a suggested decision or visit is
    `DECISION`, `VISIT` or `SENTENCE`.
    """

    answers: Mapping[str, str] = field(default_factory=dict)
    corrections: Mapping[str, str] = field(default_factory=dict)
    skipped: frozenset[str] = frozenset()
    accepted: bool = False
    """Take the meeting although its date, its body or its being an agenda was in doubt."""

    def corrected(self, key: str, text: str) -> Review:
        """This review with one more correction."""
        return replace(self, corrections={**self.corrections, key: text})

    def answered(self, key: str, answer: str) -> Review:
        """This review with one more answer."""
        return replace(self, answers={**self.answers, key: answer})

    def without(self, key: str) -> Review:
        """This review with something left out, or taken in again."""
        return replace(self, skipped=self.skipped ^ {key})


def amended(read: ReadMeeting, review: Review) -> ReadMeeting:
    """A meeting as read, with the clerk's corrections and without what she leaves out.

    A date or a time that is none leaves what was read.
    """
    changes: dict[str, Any] = {
        fact: review.corrections[fact]
        for fact in ("body", "council", "venue", "chair", "presiding", "clerk")
        if fact in review.corrections
    }
    if (day := day_said(read, review)) is not None:
        read = on_day(read, day)
    if "time" in review.corrections:
        changes["time"] = read_time(review.corrections["time"]) or read.time
    people = [
        _person(_as_answered(one, review), f"person/{place}", review.corrections)
        for place, one in enumerate(read.people)
        if f"person/{place}" not in review.skipped
    ]
    items = [
        _item(one, review.corrections.get(f"item/{place}"))
        for place, one in enumerate(read.items)
        if f"item/{place}" not in review.skipped
    ]
    return replace(read, people=tuple(people), items=tuple(items), **changes)


def day_said(read: ReadMeeting, review: Review) -> date | None:
    """The day the clerk says a meeting was on; None: she says none, or none that can be read."""
    said = review.corrections.get("date")
    return understood_day(said, read) if said else None


def understood_day(said: str, read: ReadMeeting) -> date | None:
    """The day meant by a date as typed, reckoned from the one that was read; None: none."""
    return read_date(said, read.on or _SOME_DAY, past=True).on


def status_key(name: str) -> str:
    """The key of the question whether somebody was there, where two lines contradict."""
    return f"status/{spelling(name)}"


def _as_answered(one: ReadPerson, review: Review) -> ReadPerson:
    """Somebody of whom two lines tell otherwise, by the line that holds."""
    said = review.answers.get(status_key(one.name))
    return replace(one, status=next((each for each in STATUSES if each == said), one.status))


def _person(one: ReadPerson, key: str, said: Mapping[str, str]) -> ReadPerson:
    status = next((each for each in STATUSES if each == said.get(f"{key}/status")), one.status)
    name = said.get(key) or one.name
    return replace(
        one,
        name=name,
        written=one.name if name != one.name else "",
        organisation=said.get(f"{key}/organisation", one.organisation),
        status=status,
    )


def _item(one: ReadItem, title: str | None) -> ReadItem:
    return one if not title else replace(one, title=title)
