"""What a line does besides making records: attendance, movements, breaks, papers, deferrals."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from msgspec.structs import replace

from cpbtui.steps.apologies import refresh_apologies
from cpbtui.steps.attendance import put_mark, put_movement
from cpbtui.steps.local_time import time_of_day
from imports.attendance import Entry
from imports.reading import (
    Found,
    FoundAdjournment,
    FoundAttendance,
    FoundDeferral,
    FoundMovement,
    FoundPaper,
    FoundResumption,
)
from store.draft import Draft
from store.models import (
    Adjournment,
    AgendaItem,
    Anchor,
    Attendance,
    ForwardItem,
    Meeting,
    Paper,
    Person,
)
from store.store import Store

Deed = (
    FoundAttendance
    | FoundMovement
    | FoundAdjournment
    | FoundResumption
    | FoundPaper
    | FoundDeferral
)


def is_deed(found: Found) -> bool:
    """Whether something found does something, rather than becoming a record."""
    return isinstance(found, Deed)


def unsettled(found: Found) -> list[Entry]:
    """The people of a line that nobody is sure of."""
    if isinstance(found, FoundAttendance):
        return [one for one in found.entries if one.person is None]
    if isinstance(found, FoundMovement) and not found.who.known:
        who = found.who
        return [Entry(who.owner.written, candidates=who.candidates, name=who.owner.written)]
    return []


class Doing:
    """Does what lines say, as part of one change."""

    def __init__(self, store: Store, draft: Draft, meeting: str, now: datetime) -> None:
        """Prepare.

        Args:
            store: The board.
            draft: The change everything becomes part of.
            meeting: The meeting's id.
            now: Local time, for movements and breaks that say none.
        """
        self._store = store
        self._draft = draft
        self._meeting_id = meeting
        self._now = now

    @property
    def _meeting(self) -> Meeting:
        return self._draft.now(self._store.the(Meeting, self._meeting_id))

    def do(
        self, found: Iterable[Found], item: str, passage: str, *, gently: bool, was: str = ""
    ) -> None:
        """Do what a passage says.

        Args:
            found: What was found in it.
            item: The item it stands in.
            passage: Its text.
            gently: Leave alone who is marked already: the passage may have been dealt with.
            was: The text it replaces, whose times are kept.
        """
        times = self._times(was)
        self.take_back(was)
        for one in found:
            match one:
                case FoundAttendance():
                    if one.sentence:
                        self._give_way(item, passage)
                    self._attend(one, gently=gently)
                case FoundMovement():
                    self._move(one, passage, times)
                case FoundAdjournment(why):
                    self._adjourn(why, passage, times)
                case FoundResumption():
                    self._resume()
                case FoundPaper(title, author):
                    paper = Paper(title=title, author=author, read_from=passage)
                    here = self._draft.now(self._store.the(AgendaItem, item))
                    self._draft.set(here, papers=(*here.papers, paper))
                case FoundDeferral():
                    self._defer(one, item, passage)

    def _give_way(self, item: str, passage: str) -> None:
        """Take out the sentence the program wrote: the clerk has typed her own.

        If she went on from it, it is hers now, and stays.
        """
        here = self._draft.now(self._store.the(AgendaItem, item))
        if here.generated and here.generated in passage:
            self._draft.set(here, generated="")
        elif here.generated and here.generated in here.minutes:
            minutes = here.minutes.replace(here.generated, "", 1).lstrip("\n")
            self._draft.set(here, minutes=minutes, generated="")

    def _attend(self, found: FoundAttendance, *, gently: bool) -> None:
        marked = {one.person for one in self._store.of(Attendance, self._meeting_id)}
        for entry in found.entries:
            person = self._store.get(Person, entry.person)
            if person is not None and not (gently and person.id in marked):
                put_mark(self._store, self._draft, self._meeting_id, person, found.status)
        refresh_apologies(self._store, self._draft, self._meeting_id)

    def _move(self, found: FoundMovement, passage: str, times: list[str]) -> None:
        person = self._store.get(Person, found.who.owner.person)
        if person is None:
            return
        put_movement(
            self._store,
            self._draft,
            self._meeting,
            person,
            found.kind,
            self._now,
            time=found.time or (times[0] if times else None),
            read_from=passage,
        )
        refresh_apologies(self._store, self._draft, self._meeting_id)

    def _adjourn(self, why: str, passage: str, times: list[str]) -> None:
        meeting = self._meeting
        start = times[0] if times else time_of_day(self._now)
        stop = Adjournment(start=start, why=why, read_from=passage)
        self._draft.set(meeting, adjournments=(*meeting.adjournments, stop))

    def _resume(self) -> None:
        meeting = self._meeting
        ended = tuple(
            replace(one, end=time_of_day(self._now)) if one.end is None else one
            for one in meeting.adjournments
        )
        self._draft.set(meeting, adjournments=ended)

    def _defer(self, found: FoundDeferral, item: str, passage: str) -> None:
        here = self._store.the(AgendaItem, item)
        self._draft.add(
            ForwardItem(
                what=found.what or here.title,
                month=found.month,
                why=f"deferred to {found.to}" if found.to else "deferred",
                read_from=Anchor(text=passage),
                source_meeting=self._meeting_id,
                source_item=item,
            )
        )

    def _times(self, passage: str) -> list[str]:
        """The times that a passage's movements and breaks were given."""
        if not passage:
            return []
        moves = [
            movement.time
            for one in self._store.of(Attendance, self._meeting_id)
            for movement in one.movements
            if movement.read_from == passage and movement.time
        ]
        breaks = [one.start for one in self._meeting.adjournments if one.read_from == passage]
        return [*moves, *breaks]

    def take_back(self, passage: str) -> None:
        """Take back what a passage did that stands nowhere any more; marks stay."""
        if not passage:
            return
        meeting = self._meeting
        kept = tuple(one for one in meeting.adjournments if one.read_from != passage)
        if kept != meeting.adjournments:
            self._draft.set(meeting, adjournments=kept)
        for one in self._store.of(Attendance, self._meeting_id):
            moves = tuple(move for move in one.movements if move.read_from != passage)
            if moves != one.movements:
                self._draft.set(one, movements=moves)
        for item in self._store.of(AgendaItem, self._meeting_id):
            papers = tuple(one for one in item.papers if one.read_from != passage)
            if papers != item.papers:
                self._draft.set(item, papers=papers)
        for waiting in self._store.all(ForwardItem):
            anchor = waiting.read_from
            mine = waiting.source_meeting == self._meeting_id and not waiting.done
            if mine and anchor is not None and anchor.text == passage:
                self._draft.remove(waiting)


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
