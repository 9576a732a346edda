"""What a passage of minutes records: the one door to reading, live and on import.

A passage is what `imports.paragraphs.passages` gives. Nothing here asks or stores: the caller
keeps what was found, and reads a passage again only when it was edited.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

from imports.attendance import read_people
from imports.day_words import MONTH
from imports.days import read_date
from imports.due import due_in
from imports.found import (
    Found,
    FoundAction,
    FoundAdjournment,
    FoundAttendance,
    FoundDecision,
    FoundDeferral,
    FoundDoubt,
    FoundMovement,
    FoundPaper,
    FoundResumption,
    FoundVisit,
)
from imports.markers import Marked, decided_points, joined, marked, points, stretches, without_marks
from imports.names import Names
from imports.owners import owner_names, split_owners
from imports.prose import apologies_in, decision_verb, visit_in
from imports.sentences import sentences
from imports.times import TIME, read_time
from store.escaping import without_bold
from store.models import ActionReading, Anchor, AttendanceStatus

_DECISION_WORDS = frozenset({"resolved", "agreed", "approved", "endorsed"})
_DOUBT = re.compile(r"\?{2,}")
_BY = re.compile(r"(.*)\s[–—-]\s+(\S.*)")
_TO = re.compile(r"(?:(.*)\s)?(?:to|until|till)\s+(\S.*)", re.IGNORECASE)
_MONTHS_MEETING = re.compile(rf"(?:the |our )?({MONTH})(?: \w{{1,20}})? meeting", re.IGNORECASE)
_TIME_AT_END = re.compile(rf"[ ,](?:at )?({TIME})$", re.IGNORECASE)
_ENDS = re.compile(r"[.;!]$")
_BEFORE, _AFTER = 3, 5
_LONGEST_LINE = 1000
"""Letters of a visit that are looked at."""


@dataclass(frozen=True)
class Context:
    """What reading needs to know about the meeting."""

    on: date
    names: Names
    suggests_noted: bool = False
    decision_word: str = "agreed"
    """The verb of "Decision: …"."""
    board_names: tuple[str, ...] = ()
    """What the board is called besides "the Board"."""


def read_passage(passage: str, context: Context) -> tuple[Found, ...]:
    """Read one passage.

    Args:
        passage: A paragraph, or a marker alone with the paragraph after it; any string will do.
        context: The meeting it belongs to.

    Returns:
        What it records, in the order of its words; nothing for plain prose.
    """
    found: list[Found] = []
    for stretch in stretches(passage):
        if isinstance(stretch, Marked):
            found += _marked(stretch, passage, context)
        else:
            found += _prose(stretch, context)
        text = stretch.text if isinstance(stretch, Marked) else stretch
        found += [FoundDoubt(excerpt) for excerpt in doubts_in(text)]
    return tuple(found)


def doubts_in(text: str) -> list[str]:
    """A few words around each `??`, not beyond its sentence."""
    if "??" not in text:
        return []
    words = joined(text).split(" ")
    return [_around(words, place) for place, word in enumerate(words) for _ in _DOUBT.findall(word)]


def _around(words: list[str], place: int) -> str:
    before = words[max(0, place - _BEFORE) : place]
    after = words[place + 1 : place + 1 + _AFTER]
    start = max((n for n, word in enumerate(before, 1) if _ENDS.search(word)), default=0)
    end = next((n for n, word in enumerate(after, 1) if _ENDS.search(word)), len(after))
    return " ".join([*before[start:], words[place], *after[:end]])


def without_doubts(text: str) -> str:
    """A text without the clerk's `??`, as lists and documents show it."""
    return re.sub(r" ([.,;:])", r"\1", joined(_DOUBT.sub(" ", text)))


def _marked(stretch: Marked, passage: str, context: Context) -> list[Found]:
    text = without_marks(joined(stretch.text))
    if stretch.kind == "action":
        return _actions(stretch, passage, context)
    if stretch.kind == "decision":
        if stretch.dashed and stretch.word == "agreed" and stretch.text[:4].casefold() != "that":
            return _prose(stretch.whole, context)
        verb = stretch.word if stretch.word in _DECISION_WORDS else context.decision_word
        said = (without_bold(without_doubts(point)) for point in decided_points(stretch.text))
        return [FoundDecision(point, verb) for point in said]
    if stretch.kind == "visit":
        return [_visit(text, context)] if text else []
    if stretch.kind in ("apologies", "present", "absent"):
        entries = read_people(stretch.text, context.names)
        status: AttendanceStatus = stretch.kind
        return [FoundAttendance(status, entries)] if entries else []
    if stretch.kind in ("arrived", "left"):
        return _movements(stretch.kind, text, context.names)
    if stretch.kind == "adjourned":
        return [FoundAdjournment(text)]
    if stretch.kind == "resumed":
        return [FoundResumption()]
    if not text:
        return []
    return [_paper(text) if stretch.kind == "paper" else _deferral(text, context.on)]


def _actions(stretch: Marked, passage: str, context: Context) -> list[Found]:
    found: list[Found] = []
    for point in points(stretch.text, lines_are_points=stretch.word.endswith("s")):
        text = without_bold(without_doubts(point))
        split = split_owners(text, context.names)
        if stretch.dashed and not any(each.known for each in split.owners):
            return _prose(stretch.whole, context)  # "Action – Prevention is …"
        reading = ActionReading(
            text=text,
            anchor=Anchor(text=passage),
            owners=tuple(each.owner for each in split.owners),
            due=due_in(text, context.on),
        )
        if any(letter.isalnum() for letter in text):
            found.append(FoundAction(reading))
    return found


def _prose(text: str, context: Context) -> list[Found]:
    found: list[Found] = []
    for sentence in (each for point in points(without_bold(text)) for each in sentences(point)):
        verb = decision_verb(sentence, context.board_names, noted=context.suggests_noted)
        if verb:
            found.append(FoundDecision(without_doubts(sentence), verb, suggested=True))
        if visit := visit_in(sentence, context.names):
            # A visit that is told of was made before the meeting.
            on = read_date(visit.day, context.on, past=True).on if visit.day else None
            found.append(
                FoundVisit(
                    visit.kind, visit.place, on, visit.visitors, suggested=True, text=sentence
                )
            )
        if people := apologies_in(sentence):
            entries = read_people(people, context.names)
            found.append(FoundAttendance("apologies", entries, sentence=True))
    return found


def _visit(text: str, context: Context) -> FoundVisit:
    """Read "Reg 44, Elm House, CC Holt and CC Dean, 3 September"."""
    said = without_doubts(text[:_LONGEST_LINE]).rstrip(".")
    kind, *parts = [part.strip() for part in said.split(",")]
    on: date | None = None
    place = ""
    people: list[str] = []
    for part in parts:
        read = read_date(part, context.on, past=True)
        if read.on is not None and on is None:
            on = read.on
        elif not place and not _all_known(part, context.names):
            place = part
        elif part:
            people.append(part)
    visitors = owner_names(", ".join(people), context.names) if people else ()
    return FoundVisit(kind, place, on, tuple(each.owner for each in visitors), text=text)


def _all_known(part: str, names: Names) -> bool:
    found = owner_names(part, names)
    return bool(found) and all(each.known or each.candidates for each in found)


def _movements(kind: Literal["arrived", "left"], text: str, names: Names) -> list[Found]:
    time = None
    if match := _TIME_AT_END.search(text):
        time, text = read_time(match[1]), text[: match.start()]
    who = [part for part in owner_names(text.strip(" ,."), names) if part.owner.written]
    return [FoundMovement(kind, each, time) for each in who]


def _paper(text: str) -> FoundPaper:
    match = _BY.fullmatch(without_doubts(text).rstrip("."))
    if match is None:
        return FoundPaper(without_doubts(text).rstrip("."))
    return FoundPaper(match[1].strip(), match[2].strip())


def _deferral(text: str, on: date) -> FoundDeferral:
    match = _TO.fullmatch(without_doubts(text).rstrip("."))
    if match is None:
        return FoundDeferral(without_doubts(text).rstrip("."))
    what, to = (match[1] or "").strip(), match[2]
    named = _MONTHS_MEETING.fullmatch(to)
    read = read_date(named[1] if named else to, on)
    day = read.on or read.guess
    return FoundDeferral(what, to, f"{day:%Y-%m}" if day else "", read.next)


__all__ = [
    "Context",
    "Found",
    "FoundAction",
    "FoundAdjournment",
    "FoundAttendance",
    "FoundDecision",
    "FoundDeferral",
    "FoundDoubt",
    "FoundMovement",
    "FoundPaper",
    "FoundResumption",
    "FoundVisit",
    "doubts_in",
    "marked",
    "read_passage",
    "without_doubts",
]
