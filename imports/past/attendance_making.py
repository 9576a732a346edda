"""Who was at one past meeting, made into documents."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from imports.past.categories import tells_no_category
from imports.past.matching import Matcher
from imports.past.read import ReadMeeting, ReadPerson
from store.models import AgendaItem, Attendance, Board, Movement, Person, attendance_id


@dataclass(frozen=True)
class AttendanceMaking:
    """The attendance of one meeting being made of what was read."""

    matcher: Matcher
    named: Callable[[str], str | None]
    """The id of the person a name means."""
    kept: Collection[str]
    """The categories that people keep whatever the list says."""
    own: bool
    """Whether it is read from a document of ours, which names a category for everybody."""

    def made(
        self,
        meeting: str,
        people: Sequence[tuple[ReadPerson, Person]],
        items: Sequence[AgendaItem],
    ) -> tuple[Attendance, ...]:
        """Everybody once, as the minutes first name them.

        Args:
            meeting: The meeting's id.
            people: Whom the minutes name, each with the person meant.
            items: The meeting's items, at which people came and went.
        """
        found: dict[str, Attendance] = {}
        for read, person in people:
            young = person.young_person
            marked = Attendance(
                id=attendance_id(meeting, person.id),
                meeting=meeting,
                person=person.id,
                name=person.name if young else read.name,
                title="" if young else read.title,
                category=self._category(read, person),
                organisation=read.organisation,
                role=read.role,
                young_person=young,
                status=read.status,
                remote=read.remote,
                substitute_for=self.named(read.substitute_for),
                movements=_movements(read, items),
            )
            found.setdefault(person.id, marked)
        return tuple(found.values())

    def _category(self, read: ReadPerson, person: Person) -> str:
        """What somebody was at the meeting; where the file does not say, what they are."""
        if self.own:
            return read.category
        silent = read.status != "present" or tells_no_category(read.category)
        if (silent or person.category in self.kept) and person.category:
            return person.category
        return self.matcher.lasting_category(read.category)


def by_their_list(read: ReadMeeting, board: Board) -> tuple[ReadMeeting, tuple[str, ...]]:
    """A meeting, and the categories that people keep whatever its lists say.

    Where all who came stand in one list "In attendance", that tells nothing of what they are: the
    chair is a member, and whoever counts for the quorum goes on doing so.
    """
    counted = tuple(one.name for one in board.categories if one.counts)
    here = (one for one in read.people if one.status == "present")
    if not counted or {one.category.strip(" :.").casefold() for one in here} != {"in attendance"}:
        return read, ()
    people = (
        replace(one, category=counted[0]) if one.name == read.chair else one for one in read.people
    )
    return replace(read, people=tuple(people)), counted


def _movements(read: ReadPerson, items: Sequence[AgendaItem]) -> tuple[Movement, ...]:
    if read.moves:
        numbers = {one.number: one.id for one in items if one.number}
        return tuple(
            Movement(kind=one.kind, time=one.time, item=numbers.get(one.item)) for one in read.moves
        )
    moves = []
    kinds: tuple[Literal["arrived", "left"], ...] = ("arrived", "left")
    for kind in kinds:
        said = read.arrived if kind == "arrived" else read.left
        if not said:
            continue
        if ":" in said:
            moves.append(Movement(kind=kind, time=said))
        else:
            item = next((one.id for one in items if one.number == said), None)
            moves.append(Movement(kind=kind, item=item))
    return tuple(moves)
