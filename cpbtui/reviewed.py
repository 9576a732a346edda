"""The rows of the review of past minutes: each thing read, with the line it came from."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal

from cpbtui.importing import FileRead, Proposed, many
from exports.wording import day_in_words
from imports.past.matching import Choice
from store.models import Action, AgendaItem, Attendance, Decision, Document

Kind = Literal["doubt", "meeting", "person", "item", "action", "decision", "other", "file"]


ACCEPT, KEEP = "accept", "keep"
IN_DOUBT = (Choice(ACCEPT, "take it all the same"), Choice(KEEP, "leave it out"))


@dataclass(frozen=True)
class Reviewed:
    """One row of the review."""

    key: str
    kind: Kind
    line: int
    """Of the source; 0: of no line."""
    words: str
    """What was understood, or what is asked."""
    proposed: Proposed | None = None
    """The meeting it belongs to; None for a file."""
    document: Document | None = None
    choices: tuple[Choice, ...] = ()
    """What a digit answers."""
    out: bool = False
    """Left out by the clerk."""
    ours: str = ""
    """The record's words, where the file has others."""
    theirs: str = ""

    @property
    def own(self) -> str:
        """Its key within the meeting."""
        return self.key.partition("|")[2]


def in_doubt(one: Proposed) -> tuple[Choice, ...]:
    """What can be said of a meeting that stays out: also on which other day it may have been."""
    if not one.proposal.why:
        return ()
    days = [day for doubt in one.proposal.read.doubts for day in doubt.days]
    return (*IN_DOUBT, *(Choice(day.isoformat(), f"it was on {day_in_words(day)}") for day in days))


def kind_of(document: Document) -> Kind:
    """The view a document is listed in."""
    match document:
        case Attendance():
            return "person"
        case AgendaItem():
            return "item"
        case Action():
            return "action"
        case Decision():
            return "decision"
        case _:
            return "other"


def asks(one: Reviewed) -> bool:
    """Whether a row waits for an answer; what was suggested and is answered does not."""
    waits = getattr(one.document, "suggested", True)
    return bool(one.choices) and bool(waits) and not one.out


def to_answer_after(rows: Sequence[Reviewed], key: str) -> list[str]:
    """The rows that still wait for an answer, from the one after a row on, and round."""
    at = next((n for n, one in enumerate(rows) if one.key == key), 0)
    return [one.key for one in (*rows[at + 1 :], *rows[:at]) if asks(one)]


def source_lines(row: Reviewed, before: int = 3, after: int = 30) -> list[tuple[int, str]]:
    """The lines of the source around a row's, with their numbers.

    Args:
        row: A row of a meeting.
        before: How many lines above.
        after: How many below.
    """
    source = row.proposed.told.file.source if row.proposed else None
    if source is None or row.line < 1:
        return []
    lines = source.text.split("\n")
    start = max(1, row.line - before)
    return list(enumerate(lines[start - 1 : row.line + after], start))


def of_file(file: FileRead) -> Reviewed:
    """The row of a file: why it could not be read, or what it holds."""
    held = many(len(file.read.meetings), "meeting")
    said = file.problem or f"{file.path.name}: {held}"
    return Reviewed(f"{file.path}|file", "file", 0, said)


def of_no_meeting(file: FileRead, seen: Collection[str]) -> list[Reviewed]:
    """The rows of what a file tells that belongs to none of its meetings.

    Args:
        file: A file that was read.
        seen: The keys of rows that the clerk has seen.
    """
    rows = [
        Reviewed(f"{file.path}|told/{n}", "doubt", doubt.line, f"{file.path.name}: {doubt.message}")
        for n, doubt in enumerate(file.read.told)
    ]
    return [one for one in rows if one.key not in seen]
