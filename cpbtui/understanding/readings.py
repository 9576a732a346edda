"""Which passages of a meeting have been read, and bringing the record to those that changed.

A passage is read once, when it is finished; one whose words stay is never read again, whatever
names or rules came since. Reading an item works out what its passages say now, pairs that with
the records of the meeting, and makes one change of the difference.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from cpbtui.steps.local_time import LocalClock
from cpbtui.understanding.deeds import Doing, is_deed, unsettled
from cpbtui.understanding.item_readings import (
    Alteration,
    ItemReadings,
    Reading,
    Standing,
    as_kept,
    read,
)
from cpbtui.understanding.records import (
    FoundRecord,
    Kept,
    bring,
    known,
    lose,
    make,
    read_text,
    records_of,
)
from cpbtui.understanding.traces import Taken, Traces, passages_that_did
from imports.attendance import Entry
from imports.meeting_names import names_at
from imports.names import Names
from imports.paragraphs import passages
from imports.reading import (
    Context,
    Found,
    FoundAction,
    FoundDecision,
    read_passage,
)
from imports.reconcile import Read, reconcile
from store.action_sentence import wording
from store.draft import Draft
from store.models import AgendaItem, Anchor, Attendance, Meeting
from store.naming import owner_label
from store.records import MeetingRecord
from store.store import Store

PASTED_WITHIN = timedelta(minutes=10)
"""How long words that were cut may be pasted with the times they had: later they are new words."""


class Readings:
    """The readings of one meeting."""

    def __init__(self, store: Store, meeting: str, *, clock: LocalClock) -> None:
        self._store = store
        self._meeting = meeting
        self._clock = clock
        self._items: dict[str, ItemReadings] = {}
        self._cut: dict[str, tuple[datetime, Taken]] = {}
        """What was taken back of passages that went, by their text, and when."""

    # Names

    @property
    def names(self) -> Names:
        """Who can be named, with this meeting's answers."""
        lean = MeetingRecord(
            board=self._store.board,
            meeting=self._store.the(Meeting, self._meeting),
            attendance=tuple(self._store.of(Attendance, self._meeting)),
            register=self._store.register,
        )
        return names_at(lean)

    def context(self) -> Context:
        """What reading needs to know about the meeting."""
        board = self._store.board
        return Context(
            on=self._store.the(Meeting, self._meeting).on,
            names=self.names,
            suggests_noted=board.suggests_noted,
            decision_word=board.decision_word,
            board_names=tuple(one for one in (board.name, board.short_name) if one),
        )

    # Opening

    def open(self, item: str) -> None:
        """Take an item's text as read, apart from what typing will change."""
        if item in self._items:
            return
        text = self._store.the(AgendaItem, item).minutes
        here = ItemReadings(present=[passage.text for passage in passages(text)])
        mine = [one for one in records_of(self._store, self._meeting) if one.item == item]
        did = passages_that_did(self._store, self._meeting)
        for passage in here.present:
            here.readings[passage] = as_kept(passage, mine)
            if passage in did:
                deeds = tuple(one for one in read_passage(passage, self.context()) if is_deed(one))
                here.readings[passage] = replace(here.readings[passage], deeds=deeds)
        self._items[item] = here

    def recover(self, step: str = "") -> None:
        """Read what was saved and not read before the program ended, or came from a file.

        Args:
            step: The step of undo it belongs to.
        """
        for item in self._store.of(AgendaItem, self._meeting):
            if item.unread and not self._store.read_only:
                self.reread(item.id, step)

    def reread(self, item: str, step: str = "") -> None:
        """Read an item whose text was changed other than by typing."""
        found = self._store.the(AgendaItem, item)
        if item not in self._items:
            self.open(item)
            self._forget_unread(item)
        self.read(found, found.minutes, None, f"Minutes of “{found.title}”", step, gently=True)

    def _forget_unread(self, item: str) -> None:
        """Of an item just opened, read what has left nothing in the record: it may be new.

        What has left something may have come from another item.
        """
        here = self._items[item]
        here.present = []
        here.readings = {one: read for one, read in here.readings.items() if read != Reading()}

    # Reading

    def left_something(self, item: str, text: str, cursor: int) -> bool:
        """Whether a passage of an item was changed that the cursor is no longer in."""
        return self._items[item].left_something(text, cursor)

    def read(
        self,
        item: AgendaItem,
        text: str,
        cursor: int | None,
        label: str,
        step: str,
        *,
        gently: bool = False,
    ) -> bool:
        """Bring the record to what an item's text says now.

        Args:
            item: The item.
            text: Its minutes.
            cursor: Where the cursor is; the passage it is in is left for later. None: all of it.
            label: What undo calls it.
            step: The step of undo it belongs to.
            gently: Leave alone who is marked already.

        Returns:
            Whether anything was changed.
        """
        now = self._items[item.id].alteration(item, text, cursor, self.context())
        return self._keep(item, now, label, step, gently=gently)

    def _keep(
        self,
        item: AgendaItem,
        now: Alteration,
        label: str,
        step: str,
        *,
        gently: bool,
    ) -> bool:
        elsewhere = (here.standing(key) for key, here in self._items.items() if key != item.id)
        others = [one for standing in elsewhere for one in standing]
        after = [*now.standing, *others]
        before = {
            one.id: one
            for one in records_of(self._store, self._meeting)
            if one.unplaced or one.item in self._items
        }
        paired = reconcile(
            [known(one) for one in before.values()],
            [Read(one.sentence.kind, one.item, one.place, one.sentence.text) for one in after],
        )
        seq = self._store.seq
        with self._store.change(label, step=step) as c:
            for record_id, index in paired.pairs:
                if not after[index].held:
                    self._bring(c, before[record_id], after[index])
            for index in paired.new:
                if not after[index].held:
                    self._make(c, after[index])
            for record_id in paired.gone:
                lose(c, before[record_id])
            self._do(c, item, now, gently=gently)
            c.set(self._store.the(AgendaItem, item.id), unread=now.holding)
        return self._store.seq != seq

    def _bring(self, draft: Draft, record: Kept, now: Standing) -> None:
        assert record.read is not None
        anchor = Anchor(text=now.passage, place=now.place)
        same = read_text(record) == now.sentence.text
        if same and record.read.anchor == anchor and record.item == now.item:
            if record.unplaced:
                bring(draft, record, now.item, None, anchor)
            return
        bring(draft, record, now.item, None if same else self._found(now), anchor)

    def _make(self, draft: Draft, now: Standing) -> None:
        found = self._found(now)
        if found is not None:
            anchor = Anchor(text=now.passage, place=now.place)
            make(draft, self._meeting, now.item, found, anchor)

    def _found(self, now: Standing) -> FoundRecord | None:
        """What a sentence says, read now if it was taken as read before."""
        if now.sentence.found is not None:
            return now.sentence.found
        item = self._store.the(AgendaItem, now.item)
        again = read(now.passage, self.context(), item)
        return next((one.found for one in again.sentences if one.text == now.sentence.text), None)

    def _do(self, draft: Draft, item: AgendaItem, now: Alteration, *, gently: bool) -> None:
        """Do what new passages say, and take back what those that are gone said."""
        here = self._items[item.id]
        doing = Doing(self._store, draft, self._meeting, self._clock())
        traces = Traces(self._store, draft, self._meeting)
        left = list(dict.fromkeys(now.gone))
        for passage in now.fresh:
            deeds = here.readings[passage].deeds
            was = next((one for one in left if _same_kinds(here.readings[one].deeds, deeds)), "")
            if was:
                left.remove(was)
                taken = traces.take_back(was, here.readings[was].deeds, item.id)
            else:
                taken = self._cut_lately(passage)
            doing.do(deeds, item.id, passage, gently=gently, was=taken)
        for passage in left:
            taken = traces.take_back(passage, here.readings[passage].deeds, item.id)
            if taken:
                self._cut[passage] = self._clock(), taken

    def _cut_lately(self, passage: str) -> Taken:
        """What was taken back of a passage that went a moment ago: it was cut, to be pasted."""
        at, taken = self._cut.pop(passage, (self._clock(), Taken()))
        return taken if self._clock() - at <= PASTED_WITHIN else Taken()

    # What is open

    def unsettled(self) -> list[tuple[str, str, Entry]]:
        """People named in lines that do something, and not known: item, passage and entry."""
        return [
            (item, passage, entry)
            for item, here in self._items.items()
            for passage in here.present
            for found in here.readings[passage].deeds
            for entry in unsettled(found)
        ]

    def forget_names(self) -> None:
        """Names were settled: lines that named somebody unknown are done again with them."""
        for item, passage, _ in self.unsettled():
            here = self._items[item]
            here.readings.pop(passage, None)
            here.present = [one for one in here.present if one != passage]
        for here in self._items.values():
            for passage, reading in here.readings.items():
                bare = tuple(replace(one, found=None) for one in reading.sentences)
                here.readings[passage] = replace(reading, sentences=bare)

    def items(self) -> list[str]:
        """The items opened so far."""
        return list(self._items)

    def preview(self, passage: str) -> tuple[str, ...]:
        """What an unfinished passage says so far, in words."""
        context = self.context()
        lines = []
        for one in read_passage(passage, context):
            if isinstance(one, FoundAction):
                owners = " and ".join(
                    owner_label(owner, context.names.register) for owner in one.reading.owners
                )
                said = [one.reading.due.written] if one.reading.due else []
                words = wording(one.reading.text, one.reading.owners, said)
                lines.append("\n".join(part for part in (owners, words) if part))
            elif isinstance(one, FoundDecision) and not one.suggested:
                lines.append(f"Decision\n{one.text}")
        return tuple(lines)


def _same_kinds(one: Iterable[Found], other: Iterable[Found]) -> bool:
    return [type(found) for found in one] == [type(found) for found in other]
