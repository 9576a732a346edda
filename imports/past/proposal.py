"""Past minutes as the documents they would become: what review shows and accepting adds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal

import msgspec

from imports.past.agreeing import agreed_at
from imports.past.categories import category_of
from imports.past.completing import Difference
from imports.past.making import Made, Making, with_meeting
from imports.past.matching import Matcher, Question
from imports.past.other_day import known_again, on_day
from imports.past.read import Doubt, ReadMeeting, ReadPerson
from imports.past.record_making import Row
from imports.past.review import Review, amended, day_said
from imports.past.same_body import same_body
from store.models import HELD, Board, Document, Meeting
from store.records import MeetingRecord, Register

Fate = Literal["new", "completes", "known", "out"]
"""What becomes of a meeting that was read: a new one; one the board has gains what it lacks; all
of it is there already; or it stays out until the clerk says otherwise."""


@dataclass(frozen=True)
class Setting:
    """What a file is read against."""

    board: Board
    register: Register = field(default_factory=Register)
    records: Mapping[date, tuple[MeetingRecord, ...]] = field(default_factory=dict)
    """The meetings the board has on the days that were read, whole."""
    meetings: tuple[Meeting, ...] = ()
    """Every meeting of the board, oldest first."""
    today: date = date.max
    agreed: Mapping[date, str] = field(default_factory=dict)
    """The meetings of the board that agreed earlier minutes, by the day of those minutes."""
    printed: Mapping[str, str] = field(default_factory=dict)
    """What documents of ours tell of items of `records` when they are read, by the item's id."""


@dataclass(frozen=True)
class Proposal:
    """One meeting as it would enter the record."""

    read: ReadMeeting
    """As read, with the clerk's corrections."""
    fate: Fate
    record: MeetingRecord
    """The meeting with all that belongs to it, as it would be."""
    added: tuple[Document, ...] = ()
    """What would be added or changed, in order; empty when all of it is there already."""
    rows: tuple[Row, ...] = ()
    questions: tuple[Question, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    differences: tuple[Difference, ...] = ()
    """Items whose minutes read otherwise in the file; the record's words stay unless taken."""
    why: str = ""
    """Why it stays out, as a sentence; a review can overrule it."""


@dataclass
class Proposing:
    """Makes proposals of the meetings of one import, each knowing those before it."""

    setting: Setting
    make_id: Callable[[], str]
    everybody: Collection[ReadPerson] = ()
    """The people of every meeting of the import: one may name in full whom another does not."""
    people_ids: dict[str, str] = field(default_factory=dict)
    """The ids of those new to the register, by name: kept from one computing of the same import
    to the next, so that an answer goes on meaning the same person."""
    register: Register = field(init=False)
    """Everybody known, with those the proposals so far would add."""
    meetings: list[Meeting] = field(init=False)
    _records: dict[date, tuple[MeetingRecord, ...]] = field(init=False)
    _made: Counter[str] = field(default_factory=Counter)
    """How many people of a name were made."""

    def __post_init__(self) -> None:
        self.register = self.setting.register
        self.meetings = list(self.setting.meetings)
        self._records = dict(self.setting.records)

    def propose(self, read: ReadMeeting, review: Review | None = None) -> Proposal:
        """What a meeting as read would become.

        Args:
            read: One meeting of a file; minutes come before an agenda of the same day.
            review: What the clerk said of it.
        """
        review = review or Review()
        whole, read = read, amended(read, review)
        said = day_said(whole, review)
        known = known_again(whole, self.meetings) if said is None else None
        read = on_day(read, known.on) if known is not None else read
        there = self._there(read, known)
        why = "" if review.accepted or known is not None else self._stays_out(read, there)
        board = self.setting.board
        matcher = Matcher(
            self.register, self._person_id, lambda said: category_of(said, board), review.answers,
            self.everybody,
        )  # fmt: skip
        made = Making(
            board,
            self.meetings,
            read,
            review,
            matcher,
            self.make_id,
            there,
            whole,
            self.setting.printed if read.own else {},
        ).made()
        left_out = bool(why) or "meeting" in review.skipped
        fate: Fate = "out"
        if not left_out:
            made = self._with_agreed(made)
            fate = "new" if there is None else "completes" if made.added else "known"
            self._remember(made.record)
        return Proposal(
            read=read,
            fate=fate,
            record=made.record,
            added=made.added,
            rows=made.rows,
            questions=(*matcher.questions.values(), *made.questions),
            doubts=made.doubts,
            differences=made.differences,
            why=why,
        )

    def _person_id(self, name: str) -> str:
        self._made[name] += 1
        key = f"{name} {self._made[name]}"
        if key not in self.people_ids:
            self.people_ids[key] = self.make_id()
        return self.people_ids[key]

    def _with_agreed(self, made: Made) -> Made:
        """What was made, with the minutes it tells were agreed, and agreed itself if it was."""
        earlier = self._agreed_by(made.record.meeting)
        by: tuple[Meeting, ...] = ()
        if (later := self._agreed_later(made.record.meeting)) is not None:
            made = with_meeting(made, later[0])
            by = (later[1],)
        return replace(made, added=(*made.added, *earlier, *by))

    def _agreed_by(self, by: Meeting) -> tuple[Meeting, ...]:
        """The earlier meetings that this one's minutes tell were agreed, as they are then."""
        if by.status not in HELD:
            return ()
        earlier = [one for one in self.meetings if one.id in by.approves and one.on < by.on]
        changed = tuple(done for one in earlier if (done := agreed_at(one, by.id)) is not None)
        for one in changed:
            self.meetings[:] = [one if each.id == one.id else each for each in self.meetings]
            self._records[one.on] = tuple(
                replace(each, meeting=one) if each.meeting.id == one.id else each
                for each in self._records.get(one.on, ())
            )
        return changed

    def _agreed_later(self, meeting: Meeting) -> tuple[Meeting, Meeting] | None:
        """This meeting agreed, and the one that did, where the record tells that already."""
        name = self.setting.agreed.get(meeting.on)
        by = next((one for one in self.meetings if one.id == name), None)
        done = agreed_at(meeting, by.id) if by is not None else None
        if by is None or done is None or by.id == meeting.id:
            return None
        more = () if meeting.id in by.approves else (meeting.id,)
        by = msgspec.structs.replace(by, approves=(*by.approves, *more))
        self.meetings = [by if one.id == by.id else one for one in self.meetings]
        return done, by

    def _remember(self, record: MeetingRecord) -> None:
        self.register = record.register
        meeting = record.meeting
        self.meetings = [one for one in self.meetings if one.id != meeting.id]
        self.meetings.append(meeting)
        self.meetings.sort(key=lambda one: (one.on, one.time or "", one.id))
        others = [one for one in self._records.get(meeting.on, ()) if one.meeting.id != meeting.id]
        self._records[meeting.on] = (*others, record)

    def _stays_out(self, read: ReadMeeting, there: MeetingRecord | None) -> str:
        """Why a meeting is not taken without a word from the clerk; empty when it is."""
        whys = []
        if not read.body:
            whys.append("It is not told whose minutes these are.")
        elif not same_body(read.body, self.setting.board):
            whys.append(f"These are minutes of “{read.body}”, not of {self.setting.board.name}.")
        whys += [one.message for one in read.doubts if one.about in ("date", "body", "agenda")]
        if whys:
            return " ".join(whys)
        if read.on is None:
            return "The day of this meeting is not told."
        if read.kind == "minutes" and read.on > self.setting.today and not _was_held(there):
            return f"This meeting is in the future: is {read.on.day} {read.on:%B %Y} its day?"
        if read.kind == "agenda" and read.on < self.setting.today and there is None:
            return "This is the agenda of a day gone by, and there are no minutes with it."
        return ""

    def _there(self, read: ReadMeeting, known: Meeting | None) -> MeetingRecord | None:
        """The meeting of that day which the board has already, or will have by this import."""
        same = self._records.get(read.on, ()) if read.on else ()
        if known is not None:
            return next((one for one in same if one.meeting.id == known.id), None)
        timed = [one for one in same if read.time is None or one.meeting.time in (None, read.time)]
        return next(iter(timed), None)


def _was_held(there: MeetingRecord | None) -> bool:
    return there is not None and there.meeting.status in HELD
