"""Filling in the demo board's texts, and the records that stand in them."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from datetime import date, timedelta

from exports.wording import day_in_words
from store.calendar import MONTHS
from store.models import (
    Action,
    ActionReading,
    Anchor,
    Decision,
    DecisionReading,
    Due,
    Owner,
)

_NUMBER = re.compile(r"\{(\d+)-(\d+)\}")
_DATE = re.compile(r"\{\+(\d+)([dw])\}")
_SAID = re.compile(r"(by (\d{1,2}) ([A-Z][a-z]+)(?: (\d{4}))?|to the next meeting)\.$")
_BY_PERSON = re.compile(r"Action: (.+?) to ")
_VERBS = ("Agreed", "Resolved")


@dataclass(frozen=True)
class Known:
    """Ids by the name a text uses."""

    people: dict[str, str]
    bodies: dict[str, str]

    def owner(self, written: str) -> Owner:
        """Who a name stands for."""
        return Owner(
            written=written, person=self.people.get(written), body=self.bodies.get(written)
        )


def filled(text: str, on: date, chance: random.Random) -> str:
    """A text with its numbers drawn and its dates counted from a meeting's day."""
    text = _NUMBER.sub(lambda m: f"{chance.randint(int(m[1]), int(m[2])):,}", text)
    return _DATE.sub(lambda m: _day_after(on, int(m[1]) * (7 if m[2] == "w" else 1)), text)


def _day_after(on: date, days: int) -> str:
    """A day as minutes name it; with the year when it is not the meeting's."""
    day = on + timedelta(days=days)
    words = day_in_words(day)
    return words.removesuffix(f" {day.year}") if day.year == on.year else words


def records_in(
    text: str, *, meeting: str, item: str, on: date, known: Known
) -> list[Action | Decision]:
    """The actions and decisions of an item, as reading its minutes understands them.

    The texts are ours and regular, so the marker, the owners before "to" and a date at the end
    are all there is to see; a test holds this against the reading of typed minutes.
    """
    found: list[Action | Decision] = []
    for paragraph in text.split("\n\n"):
        marker, _, sentence = paragraph.partition(": ")
        anchor = Anchor(text=paragraph, place=len(found))
        if marker == "Action":
            owners = tuple(known.owner(name) for name in _owners(paragraph))
            read = ActionReading(text=sentence, anchor=anchor, owners=owners,
                                 due=_due(sentence, on))  # fmt: skip
            found.append(Action(meeting=meeting, item=item, read=read))
        elif marker in _VERBS:
            reading = DecisionReading(text=sentence, anchor=anchor, verb=marker.lower())
            found.append(Decision(meeting=meeting, item=item, read=reading))
    return found


def _owners(paragraph: str) -> list[str]:
    found = _BY_PERSON.match(paragraph)
    return re.split(r" and |, ", found[1]) if found else []


def _due(sentence: str, on: date) -> Due | None:
    found = _SAID.search(sentence)
    if found is None:
        return None
    if found[2] is None:
        return Due(written="the next meeting", next=True)
    year = int(found[4]) if found[4] else on.year
    day = date(year, MONTHS.index(found[3]) + 1, int(found[2]))
    return Due(written=found[1].removeprefix("by "), on=day)
