"""What the clerk said of past minutes while reviewing them, and what is asked of her."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from imports.days import read_date
from imports.past.read import ReadItem, ReadMeeting, ReadPerson
from imports.times import read_time

_SOME_DAY = date(2000, 1, 1)
"""From which a date is reckoned when the file gives none; the clerk then types the year."""


@dataclass(frozen=True)
class Review:
    """Answers, corrections and what is to be left out, each by the key of its row.

    Keys: "date", "time", "venue", "body", "chair", "presiding", "clerk"; "person/3" (counted in
    the list as read), "item/2", "action/215.1" and "decision/80.1" (the line of the source, and
    which one of that line).
    Answers have the keys of their questions.
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
    if (said := review.corrections.get("date")) and (day := understood_day(said, read)):
        changes["on"] = day
    if "time" in review.corrections:
        changes["time"] = read_time(review.corrections["time"]) or read.time
    people = [
        _person(one, review.corrections.get(f"person/{place}"))
        for place, one in enumerate(read.people)
        if f"person/{place}" not in review.skipped
    ]
    items = [
        _item(one, review.corrections.get(f"item/{place}"))
        for place, one in enumerate(read.items)
        if f"item/{place}" not in review.skipped
    ]
    return replace(read, people=tuple(people), items=tuple(items), **changes)


def understood_day(said: str, read: ReadMeeting) -> date | None:
    """The day meant by a date as typed, reckoned from the one that was read; None: none."""
    return read_date(said, read.on or _SOME_DAY, past=True).on


def _person(one: ReadPerson, name: str | None) -> ReadPerson:
    return one if not name else replace(one, name=name)


def _item(one: ReadItem, title: str | None) -> ReadItem:
    return one if not title else replace(one, title=title)
