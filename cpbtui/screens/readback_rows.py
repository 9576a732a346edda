"""The lines of the read-back: owner first, the date at the right, room to breathe."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content

from cpbtui.steps.readback import (
    UnderstoodDate,
    asks_for_a_day,
    due_on_the_line,
    owners_in_words,
    who_is_meant,
    wording,
)
from cpbtui.widgets.lines import Cell, columns, fitted, styled
from cpbtui.widgets.list_rows import BAR, Row
from imports.doubt import Doubt
from store.models import Action
from store.records import MeetingRecord

CURSOR = "▏"
AGREED = Content.styled("✓ ", "bold $text")
"""Before the date of an action that was agreed."""


@dataclass(frozen=True)
class Room:
    """How much room the lines have."""

    width: int
    """Of the list, in cells."""
    airy: bool
    """Whether an empty line stands between two actions."""

    @property
    def stacked(self) -> bool:
        """Whether there is too little for columns: who and when, and under them what."""
        return self.width < 60

    @property
    def due(self) -> int:
        """For when."""
        return 22 if self.width >= 90 else 16

    @property
    def owner(self) -> int:
        """For who."""
        if self.stacked:
            return max(8, self.width - BAR - self.due - 2)
        return 18 if self.width >= 90 else 14

    @property
    def what(self) -> int:
        """For what."""
        if self.stacked:
            return max(8, self.width - BAR)
        return self.width - BAR - self.owner - self.due - 4


def action_row(
    action: Action, record: MeetingRecord, room: Room, typed: str | None, *, agreed: bool = False
) -> Row:
    """One action to read aloud.

    Args:
        action: The action.
        record: Its meeting.
        room: How much room there is.
        typed: What is being typed stands where its date will; None: nothing is.
        agreed: Whether it has a mark, because it was agreed.
    """
    who = owners_in_words(action, record).split(", ")
    what = [line.rstrip() for line in styled(wording(action)).wrap(room.what)]
    when = _end_of(_when(action, record, typed), room.due)
    if agreed and typed is None:
        when = AGREED + _end_of(_when(action, record, None), room.due - AGREED.cell_length)
    lines = _stacked(who, what, when, room) if room.stacked else _beside(who, what, when, room)
    return Row(f"a:{action.id}", lambda width: lines, height=len(lines))


def _beside(who: Sequence[str], what: list[Content], when: Content, room: Room) -> list[Content]:
    lines = []
    for index in range(max(len(who), len(what))):
        owner = styled(who[index], "bold $text") if index < len(who) else Content()
        text = what[index] if index < len(what) else Content()
        cells = [Cell(owner, room.owner), Cell(text, room.what)]
        cells.append(Cell(when if index == 0 else Content(), room.due, "right"))
        lines.append(columns(room.width - BAR, cells))
    return lines


def _stacked(who: Sequence[str], what: list[Content], when: Content, room: Room) -> list[Content]:
    owner = styled(", ".join(who), "bold $text")
    cells = [Cell(owner, room.owner), Cell(when, room.due, "right")]
    return [columns(room.width - BAR, cells), *what]


def spaced(rows: Sequence[Row], room: Room) -> list[Row]:
    """Rows with an empty line after each, where there is room for it."""
    if not room.airy:
        return [*rows]
    return [each for row in rows for each in (row, _gap(row.key))]


def _gap(key: str) -> Row:
    return Row(f"gap:{key}", lambda width: [Content()], selectable=False)


def _end_of(content: Content, width: int) -> Content:
    """The end of a date that is too long, where the cursor is."""
    if content.cell_length <= width:
        return content
    return fitted(content[len(content.plain) - width :], width)


def _when(action: Action, record: MeetingRecord, typed: str | None) -> Content:
    if typed is not None:
        return Content.assemble((typed, "bold $accent"), (CURSOR, "$accent"))
    unclear = who_is_meant(action)
    if unclear:
        return styled(unclear, "bold $accent")
    words = due_on_the_line(action, record)
    return styled(words, "bold $accent" if asks_for_a_day(action) else "$muted")


def question_rows(found: Sequence[Doubt], room: Room) -> list[Row]:
    """What is still open, each with its answers by digit."""
    if not found:
        return []
    title = Content.styled("Still open", "bold $blue")
    heading = Row("h:open", lambda width: [title], selectable=False)
    return [heading, *(_question(one, room) for one in found)]


def attendance_rows(sentences: Sequence[str], room: Room, key: str) -> list[Row]:
    """What should be seen of the attendance list before the meeting is closed.

    Args:
        sentences: What there is to say; nothing is shown without any.
        room: How much room there is.
        key: What opens the list.
    """
    if not sentences:
        return []
    opens = f"{key} opens the list" if key else ""
    lines = [Content.assemble(("Attendance", "bold $blue"), "   ", (opens, "$dim"))]
    for sentence in sentences:
        lines += styled(sentence, "$muted").wrap(room.width - BAR)
    return [Row("h:attendance", lambda width: lines, height=len(lines), selectable=False)]


def _question(doubt: Doubt, room: Room) -> Row:
    width = room.width - BAR
    lines = [
        *styled(doubt.question, "bold $accent").wrap(width),
        *styled(doubt.excerpt, "$muted").wrap(width),
    ]
    if doubt.answers:
        answers = Content("   ").join(
            Content.assemble((str(one.digit), "bold $accent"), " ", styled(one.label))
            for one in doubt.answers
        )
        lines += answers.wrap(width)
    else:
        lines.append(Content.styled("put right in the text or with e on the action", "$dim"))
    return Row(f"q:{doubt.key}", lambda _: lines, height=len(lines))


def understood_words(read: UnderstoodDate) -> Content:
    """What a typed date was understood as, and what Enter does."""
    if read.due is None:
        return Content("   ").join(
            [styled(read.question, "$accent"), Content.styled("type a date", "$muted")]
        )
    asked = f"{read.question} Enter yes · type another date" if read.question else "Enter agreed"
    return Content("   ").join([styled(read.words, "$accent"), styled(asked, "$muted")])
