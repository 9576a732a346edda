"""One past meeting made into documents: the meeting, its people and its items."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

import msgspec

from imports.meeting_names import names_at
from imports.past.attendance_making import AttendanceMaking, by_their_list
from imports.past.completing import Completion, Difference, completed, fresh
from imports.past.matching import Choice, Matcher, Question
from imports.past.meeting_people import people_of
from imports.past.mentions import mentioned_people
from imports.past.other_day import digest_of
from imports.past.own_people import with_known_young
from imports.past.read import Doubt, ReadItem, ReadMeeting, ReadPerson
from imports.past.record_making import RecordMaking, Row
from imports.past.review import Review, status_key
from imports.past.rows_read import rows_read
from imports.reading import Context
from store.models import (
    Action,
    AgendaItem,
    Board,
    Decision,
    Document,
    Exempt,
    Meeting,
    MeetingStatus,
    Person,
)
from store.naming import spelling
from store.records import MeetingRecord
from store.references import issue

R = TypeVar("R", Action, Decision)


@dataclass(frozen=True)
class Made:
    """A meeting as documents."""

    record: MeetingRecord
    """As it would be, with what the board has of it already."""
    added: tuple[Document, ...]
    """What is new or changed, in an order in which links point backwards."""
    rows: tuple[Row, ...]
    questions: tuple[Question, ...]
    doubts: tuple[Doubt, ...]
    differences: tuple[Difference, ...] = ()


@dataclass
class Making:
    """One meeting being made of what was read."""

    board: Board
    meetings: Sequence[Meeting]
    read: ReadMeeting
    review: Review
    matcher: Matcher
    make_id: Callable[[], str]
    there: MeetingRecord | None
    whole: ReadMeeting
    """As read, with what the clerk leaves out: its rows stay in their places."""
    printed: Mapping[str, str]
    """What a document of ours tells of the items of `there`; empty: this is none."""

    def made(self) -> Made:
        """Make it."""
        if self.read.own:
            self.read = with_known_young(self.read, self.matcher.register)
        self.read, kept = by_their_list(self.read, self.board)
        read = self.read
        groups_before = set(self.matcher.register.groups)
        self.matcher.here = self.there.meeting.names if self.there else {}
        people, contrary = people_of(read.people, self.matcher)
        put_right = {spelling(one.written): person.id for one, person in people if one.written}
        meeting = self._meeting(put_right)
        items = [_item(one, meeting, n, self.make_id()) for n, one in enumerate(read.items, 1)]
        marking = AttendanceMaking(self.matcher, self._named, kept, read.own)
        attendance = marking.made(meeting.id, people, items)
        record = MeetingRecord(
            board=_board_as_read(self.board, read),
            meeting=meeting,
            items=tuple(items),
            attendance=attendance,
            register=self.matcher.register,
            meetings=self._meetings_with(meeting),
        )
        lines = [one.line for one in read.items]
        marked = {person.id: one.line for one, person in people}
        completion = (
            completed(self.there, record, lines, self.review.answers, marked, self.printed)
            if self.there
            else fresh(record)
        )
        maker = self._records(completion)
        record = _with(completion.record, maker)
        if read.kind == "minutes":
            record = _issued(record)
        return Made(
            record=record,
            added=self._added(record, groups_before),
            rows=(
                *rows_read(self.whole, self.review.skipped, people, attendance, items),
                *maker.rows,
            ),
            questions=(*self._told_twice(contrary), *maker.questions.values()),
            doubts=(
                *(one for one in read.doubts if not one.name),
                *completion.doubts,
                *maker.doubts,
            ),
            differences=completion.differences,
        )

    def _meeting(self, put_right: Mapping[str, str]) -> Meeting:
        read, named = self.read, self._named
        chair, presiding = named(read.chair), named(read.presiding)
        approved = {one.id for one in self.meetings if one.on in read.approves}
        return Meeting(
            id=self.make_id(),
            on=read.on or date.min,
            time=read.time,
            closed_at=read.ended,
            venue=read.venue,
            refreshments=read.refreshments,
            title=read.title,
            kind=read.meeting_kind,
            takes_actions=read.meeting_kind != "young people's",
            status=_status(read),
            imported=read.kind == "minutes",
            chair=chair,
            presiding=presiding if presiding != chair else None,
            clerk=named(read.clerk),
            next_meeting=read.next_meeting,
            approves=tuple(sorted(approved)),
            names={**put_right, **self._answered_names()},
            minutes_digest=digest_of(self.whole) if self._by_word else "",
        )

    @property
    def _by_word(self) -> bool:
        """Whether the meeting is taken, or is on its day, by the clerk's word."""
        return self.review.accepted or self.read.on != self.whole.on

    def _meetings_with(self, meeting: Meeting) -> tuple[Meeting, ...]:
        """Every meeting of the board, this one in its place."""
        if self.there is not None:
            return tuple(self.meetings)
        return tuple(sorted((*self.meetings, meeting), key=lambda one: (one.on, one.time or "")))

    def _answered_names(self) -> dict[str, str]:
        """Who is meant by names that several have, as the clerk said."""
        said = self.review.answers.items()
        return {key[5:]: who for key, who in said if key.startswith("name/") and who}

    def _named(self, name: str) -> str | None:
        """The person a fact names; one who is not on the list comes onto the register."""
        if not name:
            return None
        folded = name.casefold()
        listed = next((one for one in self.read.people if one.name.casefold() == folded), None)
        typed = name in (self.review.corrections.get(one) for one in ("chair", "clerk"))
        if listed is None and typed and (known := self.matcher.called(name)):
            return known.id
        return self.matcher.match(listed or ReadPerson(name=name, line=self.read.first_line)).id

    def _records(self, completion: Completion) -> RecordMaking:
        """The actions, decisions, visits and groups of the items whose minutes are the file's."""
        record, board = completion.record, self.board
        context = Context(
            on=record.meeting.on,
            names=names_at(record),
            suggests_noted=board.suggests_noted,
            decision_word=board.decision_word,
            board_names=tuple(n for n in (board.name, board.short_name, self.read.body) if n),
        )
        maker = RecordMaking(
            self.make_id, record.meeting.id, context, self.review,
            mentioned=mentioned_people(self.read.items), as_typed=self.read.own,
            listed=() if self.there is not None and self.there.actions else self.read.actions,
        )  # fmt: skip
        if self.read.kind == "minutes":
            for read, item in zip(self.read.items, completion.items, strict=True):
                if item.id in completion.written:
                    maker.read_item(read, item)
            maker.take_list()
        return maker

    def _told_twice(self, contrary: Sequence[Doubt]) -> list[Question]:
        """Whether somebody was there, of whom two lines tell otherwise: which of them holds."""
        asked = []
        for doubt in (*self.read.doubts, *contrary):
            key = status_key(doubt.name)
            if doubt.name and key not in self.review.answers:
                here, away = doubt.lines
                choices = (
                    Choice("present", f"line {here} holds: present"),
                    Choice("apologies", f"line {away} holds: apologies"),
                    Choice("absent", f"line {away} holds: absent"),
                )
                asked.append(Question(key, doubt, choices))
        return asked

    def _added(self, record: MeetingRecord, groups_before: set[str]) -> tuple[Document, ...]:
        before = documents_of(self.there) if self.there else {}
        own = [one for one in documents_of(record).values() if before.get(one.id) != one]
        if not own and not self.matcher.changed:
            return ()
        register = self.matcher.register
        people = [register.people[one] for one in {**self.matcher.met, **self.matcher.changed}]
        groups = [one for one in record.register.groups.values() if one.id not in groups_before]
        return (*people, *groups, *own)


def with_meeting(made: Made, meeting: Meeting) -> Made:
    """What was made, the meeting itself in another state."""
    record = replace(
        made.record,
        meeting=meeting,
        meetings=tuple(meeting if one.id == meeting.id else one for one in made.record.meetings),
    )
    added = [one for one in made.added if one.id != meeting.id]
    people = sum(isinstance(one, Person) for one in added)
    return replace(made, record=record, added=(*added[:people], meeting, *added[people:]))


def documents_of(record: MeetingRecord) -> dict[str, Document]:
    """A meeting and all that belongs to it, by id."""
    every: tuple[Document, ...] = (
        record.meeting, *record.items, *record.attendance, *record.actions, *record.decisions,
        *record.visits,
    )  # fmt: skip
    return {one.id: one for one in every}


def _with(record: MeetingRecord, maker: RecordMaking) -> MeetingRecord:
    groups = {**record.register.groups, **{one.id: one for one in maker.groups}}
    return replace(
        record,
        actions=(*record.actions, *maker.actions),
        decisions=(*record.decisions, *maker.decisions),
        visits=(*record.visits, *maker.visits),
        register=replace(record.register, groups=groups),
    )


def _issued(record: MeetingRecord) -> MeetingRecord:
    """Minutes that are out have their references for good."""
    given = issue(record)
    return replace(
        record,
        actions=tuple(_with_ref(one, given) for one in record.actions),
        decisions=tuple(_with_ref(one, given) for one in record.decisions),
    )


def _board_as_read(board: Board, read: ReadMeeting) -> Board:
    """The board under the names the file gives it, for showing what was read."""
    name, council = read.body or board.name, read.council or board.council
    return msgspec.structs.replace(board, name=name, council=council)


def _item(read: ReadItem, meeting: Meeting, position: int, identity: str) -> AgendaItem:
    paragraph = read.exempt_paragraph
    exempt = Exempt(paragraph=paragraph) if paragraph is not None else None
    return AgendaItem(
        id=identity,
        meeting=meeting.id,
        position=position,
        number=read.number,
        heading=read.heading,
        title=read.title,
        subtopics=read.subtopics,
        leads=read.leads,
        planned_minutes=read.planned_minutes,
        purpose=read.purpose,
        kind=read.kind,
        standing=read.standing,
        exempt=exempt,
        minutes="\n\n".join(one.text for one in read.paragraphs),
    )


def _status(read: ReadMeeting) -> MeetingStatus:
    if read.kind == "agenda":
        return "agenda published"
    return "approved" if read.approved else "draft" if read.approved is False else "circulated"


def _with_ref(one: R, given: Mapping[str, str]) -> R:
    return msgspec.structs.replace(one, ref=given[one.id]) if one.id in given else one
