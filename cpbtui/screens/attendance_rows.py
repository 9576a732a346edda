"""The rows of the attendance list: a mark and a word, never colour alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from textual.content import Content

from cpbtui.steps.attendance_line import Meant
from cpbtui.steps.roster import Group, Listed, Section
from cpbtui.widgets.lines import Cell, columns, styled, two_sides
from cpbtui.widgets.list_rows import Row
from store.models import Attendance, Meeting
from store.naming import short_name
from store.records import MeetingRecord
from store.references import item_numbers

WIDE = 68
"""Cells from which there is room for organisation and role."""

ROOMY = 100
"""Cells from which columns may be wide."""

Draw = Callable[[int], list[Content]]


@dataclass(frozen=True)
class Words:
    """What rows need to know of the meeting to say how somebody attends."""

    meeting: Meeting
    numbers: Mapping[str, str] = field(default_factory=dict)
    """Of the items."""
    people: Mapping[str, str] = field(default_factory=dict)
    """Short names."""

    @classmethod
    def of(cls, record: MeetingRecord) -> Words:
        """Taken out of a meeting's record."""
        people = {one.id: short_name(one) for one in record.register.people.values()}
        return cls(record.meeting, item_numbers(record.items), people)

    def status(self, marked: Attendance | None) -> tuple[str, str, str]:
        """Mark, words and style of how somebody attends."""
        if marked is None:
            return "·", "", "$dim"
        if marked.status == "apologies":
            return "–", "apologies", "$muted"
        if marked.status == "absent":
            return "×", "absent", "$muted"
        style = "$green"
        if marked.movements and marked.movements[-1].kind == "left":
            style = "$muted"
        return ("✓" if style == "$green" else "‹"), self._here(marked), style

    def _here(self, marked: Attendance) -> str:
        words = [self._moved(marked)]
        if marked.substitute_for:
            words.append(f"for {self.people.get(marked.substitute_for, 'somebody else')}")
        if marked.remote:
            words.append("remote")
        if marked.person == (self.meeting.presiding or self.meeting.chair):
            words.append("in the chair")
        return ", ".join(words)

    def _moved(self, marked: Attendance) -> str:
        if not marked.movements:
            return "here"
        last = marked.movements[-1]
        number = self.numbers.get(last.item or "")
        words = [last.kind, *([last.time.replace(":", ".")] if last.time else [])]
        return " ".join(words) + (f", item {number}" if number else "")


def listed_row(one: Listed, words: Words) -> Row:
    """Somebody on the list."""
    mark, said, style = words.status(one.marked)
    known = one.marked or one.person
    about = known.organisation or known.role
    if not one.marked and one.person.guest:
        about = " · ".join(part for part in (about, "was a guest before") if part)
    return Row(f"p:{one.person.id}", _person(mark, style, one.name, about, said))


def _person(mark: str, style: str, name: str, about: str, said: str) -> Draw:
    strength = "bold $text" if style == "$green" else "$text"

    def draw(width: int) -> list[Content]:
        cells = [Cell(Content.styled(mark, style), 1), Cell(styled(name, strength))]
        if width >= WIDE:
            cells[1] = Cell(styled(name, strength), 30 if width >= ROOMY else 24)
            cells.append(Cell(styled(about, "$dim")))
        # Whatever the words on attendance leave is the organisation's.
        room = min(len(said), _for_status(width)) if width >= WIDE else _for_status(width)
        cells.append(Cell(styled(said, style), room, "right"))
        return [columns(width, cells)]

    return draw


def _for_status(width: int) -> int:
    return 26 if width >= ROOMY else 20 if width >= WIDE else 12


def group_row(group: Group) -> Row:
    """Young people who are picked together."""
    here = f"{group.here} here" if group.here else "Enter picks who came"
    mark, style = ("✓", "$green") if group.here else ("·", "$dim")
    about = f"{len(group.members)} young people" if len(group.members) > 1 else "young person"
    return Row(f"g:{group.id}", _person(mark, style, group.name, about, here))


def section_rows(section: Section, words: Words, *, first: bool) -> list[Row]:
    """A heading with its counts, and its people."""
    counts = [f"{section.count('present')} here"]
    for status, name in (("apologies", "apologies"), ("absent", "absent"), ("", "not marked")):
        number = section.count(status)
        if number:
            counts.append(
                "1 apology" if (number, status) == (1, "apologies") else f"{number} {name}"
            )
    title = styled(section.title, "bold $blue")
    told = styled(" · ".join(counts), "$muted")
    blank = [] if first else [Content()]
    heading = Row(
        f"h:{section.title}",
        lambda width: [*blank, two_sides(title, told, width)],
        height=1 + len(blank),
        selectable=False,
    )
    people = [listed_row(one, words) for one in section.people]
    return [heading, *people, *(group_row(group) for group in section.groups)]


def offer_row(key: str, mark: str, name: str, offer: str) -> Row:
    """Something Enter would do with what is typed."""
    return Row(
        key,
        lambda width: [
            Content("  ").join(
                [styled(mark, "bold $accent"), styled(name, "bold $text"), styled(offer, "$muted")]
            )
        ],
    )


def meant_row(index: int, one: Meant) -> Row:
    """One name of a typed list, and who it was taken for."""
    key = f"n:{index}"
    if one.person is not None:
        return offer_row(key, "·", short_name(one.person), one.person.organisation)
    if one.is_guest:
        return offer_row(key, "+", one.entry.name, f"guest, {one.entry.organisation}")
    if one.others:
        return offer_row(key, "?", one.written, f"{' or '.join(one.others)}?")
    return offer_row(
        key, "?", one.written, "nobody by that name; add “ - organisation” for a guest"
    )
