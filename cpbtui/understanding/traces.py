"""What lines have left in the record: movements, breaks, papers, deferrals."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from msgspec.structs import replace

from imports.paragraphs import passages
from imports.reading import (
    Found,
    FoundAdjournment,
    FoundDeferral,
    FoundMovement,
    FoundPaper,
)
from store.draft import Draft
from store.models import Adjournment, AgendaItem, Attendance, ForwardItem, Meeting, Movement, Paper
from store.store import Store

T = TypeVar("T")

Trace = Movement | Adjournment | Paper | ForwardItem
"""What a line leaves in the record."""


def traces_of(found: Iterable[Found]) -> int:
    """How many traces a passage leaves, by what was found in it."""
    return sum(
        1
        for one in found
        if isinstance(one, FoundAdjournment | FoundPaper | FoundDeferral)
        or (isinstance(one, FoundMovement) and one.who.owner.person is not None)
    )


@dataclass
class Taken:
    """Traces that were taken out of the record; each is given back once."""

    moves: list[tuple[str, Movement]] = field(default_factory=list)
    """Each with the person who moved."""
    stops: list[Adjournment] = field(default_factory=list)
    papers: list[Paper] = field(default_factory=list)
    waiting: list[ForwardItem] = field(default_factory=list)

    def __bool__(self) -> bool:
        """Whether anything was taken."""
        return bool(self.moves or self.stops or self.papers or self.waiting)

    def movement(self, person: str) -> Movement | None:
        """The movement of a person; of somebody else, if the name was what was put right."""
        if not self.moves:
            return None
        whose = [who for who, _ in self.moves]
        return self.moves.pop(whose.index(person) if person in whose else 0)[1]

    def stop(self) -> Adjournment | None:
        """The next break."""
        return self.stops.pop(0) if self.stops else None

    def paper(self, read: Paper) -> Paper:
        """A paper with what has become known of it since.

        Args:
            read: As the words have it.
        """
        before = _next(self.papers, [one.read_from for one in self.papers], read.read_from)
        if before is None or before.read_from == read.read_from:
            return before or read
        return replace(before, title=read.title, author=read.author, read_from=read.read_from)

    def deferral(self, read: ForwardItem) -> ForwardItem:
        """A deferral with what has become of it since.

        Args:
            read: As the words have it.
        """
        before = _next(self.waiting, [one.read_from for one in self.waiting], read.read_from)
        if before is None:
            return read
        before = replace(before, source_item=read.source_item)
        if before.read_from == read.read_from:
            return before
        month = read.month if before.meeting is None else before.month
        return replace(before, what=read.what, month=month, why=read.why, read_from=read.read_from)


def _next(traces: list[T], read_from: Sequence[object], wanted: object) -> T | None:
    """Take out the trace of the same words, or else the first."""
    if not traces:
        return None
    return traces.pop(read_from.index(wanted) if wanted in read_from else 0)


class Traces:
    """The traces of a meeting's lines, as part of one change."""

    def __init__(self, store: Store, draft: Draft, meeting: str) -> None:
        self._store = store
        self._draft = draft
        self._meeting_id = meeting

    @property
    def _meeting(self) -> Meeting:
        return self._draft.now(self._store.the(Meeting, self._meeting_id))

    def _items(self) -> list[AgendaItem]:
        return [self._draft.now(one) for one in self._store.of(AgendaItem, self._meeting_id)]

    def _attendance(self) -> list[Attendance]:
        return [self._draft.now(one) for one in self._store.of(Attendance, self._meeting_id)]

    def standing(self, passage: str) -> list[str]:
        """The items a passage stands in, once for each time."""
        return [
            item.id
            for item in self._items()
            if passage in item.minutes
            for one in passages(item.minutes)
            if one.text == passage
        ]

    def left(self, passage: str) -> list[Trace]:
        """What a passage did, as it stands in the record."""
        found: list[Trace] = [one for one in self._meeting.adjournments if one.read_from == passage]
        for marked in self._attendance():
            found += [one for one in marked.movements if one.read_from == passage]
        for item in self._items():
            found += [one for one in item.papers if one.read_from == passage]
        return [*found, *self._waiting(passage)]

    def _waiting(self, passage: str) -> list[ForwardItem]:
        return [
            now
            for one in self._store.all(ForwardItem)
            if one.source_meeting == self._meeting_id
            and (now := self._draft.now(one)).read_from is not None
            and now.read_from.text == passage
        ]

    def bring(self, item: str, passage: str, stands: Sequence[str]) -> None:
        """Take the papers and deferrals of a passage along from items it stands in no more."""
        for one in self._items():
            mine = tuple(paper for paper in one.papers if paper.read_from == passage)
            if mine and one.id not in stands:
                rest = tuple(paper for paper in one.papers if paper not in mine)
                self._draft.set(one, papers=rest)
                here = self._draft.now(self._store.the(AgendaItem, item))
                self._draft.set(here, papers=(*here.papers, *mine))
        for waiting in self._waiting(passage):
            if waiting.source_item not in stands:
                self._draft.set(waiting, source_item=item)

    def take_back(self, passage: str, found: Sequence[Found], item: str = "") -> Taken:
        """Take back what a passage did more often than it stands in the minutes; marks stay.

        Args:
            passage: Its text.
            found: What it said.
            item: Where it stood, whose papers go first. Empty: all it did is taken back.

        Returns:
            What was taken back, for the passage to have again where it is pasted.
        """
        stands = len(self.standing(passage)) if item else 0
        return Taken(
            moves=self._take_movements(passage, found, stands),
            stops=self._take_stops(passage, found, stands),
            papers=self._take_papers(passage, found, stands, item),
            waiting=self._take_waiting(passage, found, stands, item),
        )

    def _take_movements(
        self, passage: str, found: Sequence[Found], stands: int
    ) -> list[tuple[str, Movement]]:
        taken = []
        for one in self._attendance():
            said = [each for each in found if isinstance(each, FoundMovement)]
            times = sum(1 for each in said if each.who.owner.person == one.person) * stands
            moves = [move for move in one.movements if move.read_from == passage]
            going = moves[times:]
            if going:
                kept = tuple(move for move in one.movements if not _among(move, going))
                self._draft.set(one, movements=kept)
                taken += [(one.person, move) for move in going]
        return taken

    def _take_stops(self, passage: str, found: Sequence[Found], stands: int) -> list[Adjournment]:
        meeting = self._meeting
        times = _count(found, FoundAdjournment) * stands
        going = [one for one in meeting.adjournments if one.read_from == passage][times:]
        if going:
            kept = tuple(one for one in meeting.adjournments if not _among(one, going))
            self._draft.set(meeting, adjournments=kept)
        return going

    def _take_papers(
        self, passage: str, found: Sequence[Found], stands: int, item: str
    ) -> list[Paper]:
        times = _count(found, FoundPaper) * stands
        # Those of the item it stood in last, for they go.
        items = sorted(self._items(), key=lambda one: one.id == item)
        theirs = [paper for one in items for paper in one.papers if paper.read_from == passage]
        going = theirs[times:]
        for one in items:
            kept = tuple(paper for paper in one.papers if not _among(paper, going))
            if len(kept) < len(one.papers):
                self._draft.set(one, papers=kept)
        return going

    def _take_waiting(
        self, passage: str, found: Sequence[Found], stands: int, item: str
    ) -> list[ForwardItem]:
        times = _count(found, FoundDeferral) * stands
        theirs = sorted(self._waiting(passage), key=lambda one: one.source_item == item)
        going = [one for one in theirs[times:] if not one.done]
        for one in going:
            self._draft.remove(one)
        return going


def _among(one: object, others: Iterable[object]) -> bool:
    """Whether it is one of them itself, not only equal to one."""
    return any(one is other for other in others)


def _count(found: Iterable[Found], kind: type[Found]) -> int:
    return sum(1 for one in found if isinstance(one, kind))


def passages_that_did(store: Store, meeting: str) -> set[str]:
    """The passages whose doings still stand in the record."""
    texts = {one.read_from for one in store.the(Meeting, meeting).adjournments}
    for marked in store.of(Attendance, meeting):
        texts |= {move.read_from for move in marked.movements}
    for item in store.of(AgendaItem, meeting):
        texts |= {paper.read_from for paper in item.papers}
    for waiting in store.all(ForwardItem):
        if waiting.source_meeting == meeting and waiting.read_from is not None:
            texts.add(waiting.read_from.text)
    return texts - {""}
