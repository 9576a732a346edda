"""What a careful reader takes from past minutes: said words with the lines they stand on.

Nothing here is matched to the register yet, and nothing has an id.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from imports.past.lines import Line
from store.models import (
    ActionStatus,
    AttendanceStatus,
    ItemKind,
    MeetingKind,
    NextMeeting,
    Standing,
)

About = Literal[
    "date", "body", "agenda", "person", "pairing", "item", "action", "owner", "record", "other"
]


@dataclass(frozen=True)
class Doubt:
    """Something the reader could not settle."""

    line: int
    """In the source, from 1."""
    message: str
    """A sentence for the clerk."""
    about: About = "other"
    """Doubts about `date`, `body` and `agenda` keep a meeting out until they are answered; those
    about the `record` tell why something the board has already was left as it is."""
    name: str = ""
    """Whom two lines contradict each other about; empty for any other doubt."""
    lines: tuple[int, int] = (0, 0)
    """The line that has them there, and the line that has not."""
    weekday: int | None = None
    """The weekday written with a day that is another, Monday is 0; None for any other doubt."""
    days: tuple[date, ...] = ()
    """Days that may be meant instead."""


@dataclass(frozen=True)
class ReadMove:
    """Somebody coming late or leaving early."""

    kind: Literal["arrived", "left"]
    time: str | None = None
    item: str = ""
    """The number of the item under way."""


@dataclass(frozen=True)
class ReadPerson:
    """One person of an attendance list or of an apologies sentence."""

    name: str
    """Without the title; as little as was said ("Lord")."""
    written: str = ""
    """The name as the file has it, where the clerk put it right."""
    title: str = ""
    organisation: str = ""
    role: str = ""
    category: str = ""
    """The heading the name stands under, as written: "Co-opted members", "In Attendance"."""
    status: AttendanceStatus = "present"
    substitute_for: str = ""
    """As written, without title."""
    remote: bool = False
    young: bool = False
    """A young person: of whom only a first name and at most an initial are kept."""
    line: int = 0
    arrived: str = ""
    """`HH:MM`, when it is told that somebody came late; or the number of the item."""
    left: str = ""
    moves: tuple[ReadMove, ...] = ()
    """Every coming and going with time and item, where a document of this program tells them."""


@dataclass(frozen=True)
class ReadParagraph:
    """A paragraph of minutes, as Markdown, broken lines joined; a list keeps its lines."""

    text: str
    line: int
    """Where it begins in the source."""


@dataclass(frozen=True)
class ReadAction:
    """An action in a shape that live typing does not know: a table row, a right-hand column."""

    text: str
    """The sentence, owner included where it says one."""
    owners: tuple[str, ...] = ()
    """As written, where a column or a marker names them; empty: the sentence says who."""
    due: str = ""
    """As written, where a column says it."""
    status: ActionStatus = "open"
    line: int = 0


@dataclass(frozen=True)
class PrintedRecord:
    """An action or a decision as a document of this program prints it, with its number."""

    kind: Literal["action", "decision"]
    text: str
    paragraph: int
    """Which paragraph of its item it stands in, from 0."""
    ref: str = ""
    """The whole reference: "2016-09-08/3.1"."""
    verb: str = ""
    """Of a decision; empty: the board's usual word."""
    owners: str | None = None
    """As the table of actions prints them: "CC Holt, Voices"; None: it has no row there."""
    due: str = ""
    """As the table prints it, without the status."""
    wording: str = ""
    """What the table says is to be done."""
    status: ActionStatus = "open"


@dataclass(frozen=True)
class ReadItem:
    """An agenda item with its minutes."""

    title: str
    number: str = ""
    """As printed, without the stop: "3", "95/20"; empty for an item without a number."""
    heading: str = ""
    """A heading above this item that is no item: "Information items"."""
    leads: tuple[str, ...] = ()
    planned_minutes: int | None = None
    pages: str = ""
    """As printed: "17 - 58"."""
    purpose: str = ""
    kind: ItemKind = ""
    subtopics: tuple[str, ...] = ()
    standing: Standing = ""
    exempt_paragraph: str | None = None
    """Of Schedule 12A; empty: exempt, by no paragraph named; None: the item is public."""
    """Of Schedule 12A, when the item was taken without the public."""
    paragraphs: tuple[ReadParagraph, ...] = ()
    printed: tuple[PrintedRecord, ...] = ()
    """Of a document of this program: what it prints as actions and decisions, in order."""
    line: int = 0


@dataclass(frozen=True)
class ReadMeeting:
    """One meeting as a file tells of it."""

    kind: Literal["minutes", "agenda"] = "minutes"
    """Whether it was held, as its minutes tell, or is only announced."""
    meeting_kind: MeetingKind = "ordinary"
    body: str = ""
    council: str = ""
    on: date | None = None
    """None: the file does not say, or says it twice; then a doubt tells."""
    time: str | None = None
    ended: str | None = None
    venue: str = ""
    title: str = ""
    chair: str = ""
    """A name without its title, or what is said of the office."""
    presiding: str = ""
    """Who was in the chair, when that was not the chair."""
    clerk: str = ""
    approved: bool | None = None
    """Whether the document calls itself approved; None: it does not say."""
    refreshments: str | None = None
    people: tuple[ReadPerson, ...] = ()
    items: tuple[ReadItem, ...] = ()
    actions: tuple[ReadAction, ...] = ()
    """Actions that stand in a list of the whole meeting, not in an item."""
    next_meeting: NextMeeting | None = None
    approves: tuple[date, ...] = ()
    """The days of earlier meetings whose minutes were agreed."""
    doubts: tuple[Doubt, ...] = ()
    announcing: tuple[Line, ...] = ()
    """The lines outside the items in which the next meeting may be announced."""
    own: bool = False
    """Whether it is a document of this program, whose text stands as the clerk typed it."""
    first_line: int = 1
    last_line: int = 1
    places: dict[str, int] = field(default_factory=dict)
    """On which line each fact stands: "date", "venue", "chair", "clerk", "body", "time"."""


@dataclass(frozen=True)
class ReadFile:
    """A whole file as read."""

    meetings: tuple[ReadMeeting, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    """Those of no meeting."""
    annexes: tuple[tuple[int, int, str], ...] = ()
    """First line, last line and what it seems to be, of what is not minutes: "a report"."""

    @property
    def told(self) -> tuple[Doubt, ...]:
        """What the clerk is told of the file beside its meetings: also all that was left out."""
        there = {one.line for one in self.doubts}
        left = [
            Doubt(first, f"Lines {first} to {last} seem to be {what}, not minutes; left out.")
            for first, last, what in self.annexes
            if first not in there
        ]
        return tuple(sorted((*self.doubts, *left), key=lambda one: one.line))
