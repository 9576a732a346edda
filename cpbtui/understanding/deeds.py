"""What a line does besides making records: attendance, movements, breaks, papers, deferrals."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from msgspec.structs import replace

from cpbtui.steps.apologies import refresh_apologies
from cpbtui.steps.attendance import put_mark
from cpbtui.steps.local_time import time_of_day
from cpbtui.steps.movements import put_movement
from cpbtui.understanding.traces import Taken, Traces, traces_of
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
    """Does what lines say, as part of one change.

    What a passage does, it does once for every time it stands in the minutes, wherever that is:
    moved to another item it is the same movement, paper or deferral as before.
    """

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
        self._traces = Traces(store, draft, meeting)

    @property
    def _meeting(self) -> Meeting:
        return self._draft.now(self._store.the(Meeting, self._meeting_id))

    def do(
        self,
        found: Sequence[Found],
        item: str,
        passage: str,
        *,
        gently: bool,
        was: Taken | None = None,
    ) -> None:
        """Do what a passage says; what it did before stays as it is.

        Args:
            found: What was found in it.
            item: The item it stands in.
            passage: Its text.
            gently: Leave alone who is marked already: the passage may have been dealt with.
            was: What was taken back of the words it replaces, or of itself before it was cut.
        """
        stands = self._traces.standing(passage)
        done, leaves = len(self._traces.left(passage)), traces_of(found)
        if leaves and done >= leaves * len(stands):
            self._traces.bring(item, passage, stands)
            found = [one for one in found if isinstance(one, FoundAttendance)]
        elif done and len(stands) == 1:
            # A name in it was settled since: the rest of it is done already.
            was = self._traces.take_back(passage, found)
        was = was or Taken()
        for one in found:
            self._do_one(one, item, passage, was, gently=gently)

    def _do_one(self, one: Found, item: str, passage: str, was: Taken, *, gently: bool) -> None:
        match one:
            case FoundAttendance():
                if one.sentence:
                    self._give_way(item, passage)
                self._attend(one, gently=gently)
            case FoundMovement():
                self._move(one, passage, was)
            case FoundAdjournment(why):
                self._adjourn(why, passage, was)
            case FoundResumption():
                self._resume()
            case FoundPaper(title, author):
                paper = was.paper(Paper(title=title, author=author, read_from=passage))
                here = self._draft.now(self._store.the(AgendaItem, item))
                self._draft.set(here, papers=(*here.papers, paper))
            case FoundDeferral():
                self._defer(one, item, passage, was)

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

    def _move(self, found: FoundMovement, passage: str, was: Taken) -> None:
        person = self._store.get(Person, found.who.owner.person)
        if person is None:
            return
        before = was.movement(person.id)
        put_movement(
            self._store,
            self._draft,
            self._meeting,
            person,
            found.kind,
            self._now,
            time=found.time or (before.time if before else None),
            read_from=passage,
            item=before.item if before else None,
        )
        refresh_apologies(self._store, self._draft, self._meeting_id)

    def _adjourn(self, why: str, passage: str, was: Taken) -> None:
        meeting, before = self._meeting, was.stop()
        start = before.start if before else time_of_day(self._now)
        end = before.end if before else None
        stop = Adjournment(start=start, end=end, why=why, read_from=passage)
        self._draft.set(meeting, adjournments=(*meeting.adjournments, stop))

    def _resume(self) -> None:
        meeting = self._meeting
        ended = tuple(
            replace(one, end=time_of_day(self._now)) if one.end is None else one
            for one in meeting.adjournments
        )
        self._draft.set(meeting, adjournments=ended)

    def _defer(self, found: FoundDeferral, item: str, passage: str, was: Taken) -> None:
        here = self._store.the(AgendaItem, item)
        waiting = ForwardItem(
            what=found.what or here.title,
            month=found.month,
            why=f"deferred to {found.to}" if found.to else "deferred",
            read_from=Anchor(text=passage),
            source_meeting=self._meeting_id,
            source_item=item,
        )
        self._draft.add(was.deferral(waiting))
