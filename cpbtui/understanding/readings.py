"""Which passages of a meeting have been read, and bringing the record to those that changed.

A passage is read once, when it is finished; one whose words stay is never read again, whatever
names or rules came since. Reading an item works out what its passages say now, pairs that with
the records of the meeting, and makes one change of the difference.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from cpbtui.steps.local_time import LocalClock
from cpbtui.understanding.deeds import Doing, is_deed, unsettled
from cpbtui.understanding.records import (
    FoundRecord,
    Kept,
    bring,
    kind_of,
    known,
    lose,
    make,
    read_text,
    records_of,
    text_of,
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
    FoundVisit,
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


@dataclass(frozen=True)
class Sentence:
    """One record that a passage holds."""

    kind: str
    text: str
    found: FoundRecord | None = None
    """What it says; None: it was read before, and is not read again."""


@dataclass(frozen=True)
class Reading:
    """What a passage says."""

    sentences: tuple[Sentence, ...] = ()
    deeds: tuple[Found, ...] = ()


@dataclass
class ItemReadings:
    """What the passages of one item say, by their text."""

    readings: dict[str, Reading] = field(default_factory=dict)
    present: list[str] = field(default_factory=list)
    """The passages as they stood at the last reading, finished ones only."""
    lost: list[str] = field(default_factory=list)
    """Passages that did something and are being retyped, perhaps."""


@dataclass(frozen=True)
class _Standing:
    """A sentence in the text as it is now."""

    item: str
    place: int
    passage: str
    sentence: Sentence
    held: bool
    """It is still being typed: nothing is made or changed of it yet."""


@dataclass(frozen=True)
class _Alteration:
    """What an item's text says, against the last reading of it."""

    standing: list[_Standing]
    fresh: list[str]
    """New passages that do something."""
    gone: list[str]
    """Passages that did something and are no longer there."""
    holding: bool
    """A passage is still being typed."""


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
            here.readings[passage] = _as_kept(passage, mine)
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
        """Whether a passage was changed that the cursor is no longer in."""
        here = self._items[item]
        return any(
            passage.text not in here.readings or passage.text not in here.present
            for passage in passages(text)
            if not passage.start <= cursor <= passage.end
        ) or any(gone not in text for gone in here.present if here.readings.get(gone) != Reading())

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
        return self._keep(item, self._alteration(item, text, cursor), label, step, gently=gently)

    def _alteration(self, item: AgendaItem, text: str, cursor: int | None) -> _Alteration:
        """Read what is new in an item's text, and tell what has gone from it."""
        here = self._items[item.id]
        context = self.context()
        left = Counter(here.present)
        standing: list[_Standing] = []
        present, fresh = [], []
        place, holding = 0, False
        for passage in passages(text):
            held = cursor is not None and passage.start <= cursor <= passage.end
            known_here = left[passage.text] > 0
            left[passage.text] -= known_here
            held = held and not known_here
            holding = holding or held
            reading = here.readings.get(passage.text)
            if reading is None:
                reading = _read(passage.text, context, item)
                if not held:
                    here.readings[passage.text] = reading
            if not held:
                present.append(passage.text)
                if not known_here and reading.deeds:
                    fresh.append(passage.text)
            for sentence in reading.sentences:
                standing.append(_Standing(item.id, place, passage.text, sentence, held))
            place += bool(reading.sentences)
        missing = Counter(here.present) - Counter(present)
        gone = [one for one in missing.elements() if here.readings[one].deeds]
        here.present = present
        if holding:
            here.lost, gone = here.lost + gone, []
        else:
            here.lost, gone = [], here.lost + gone
        return _Alteration(standing, fresh, gone, holding)

    def _keep(
        self,
        item: AgendaItem,
        now: _Alteration,
        label: str,
        step: str,
        *,
        gently: bool,
    ) -> bool:
        others = [one for key in self._items if key != item.id for one in self._standing_in(key)]
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

    def _standing_in(self, item: str) -> list[_Standing]:
        """The sentences of an item that is not being read now."""
        here = self._items[item]
        standing, place = [], 0
        for passage in here.present:
            sentences = here.readings[passage].sentences
            standing += [_Standing(item, place, passage, one, False) for one in sentences]
            place += bool(sentences)
        return standing

    def _bring(self, draft: Draft, record: Kept, now: _Standing) -> None:
        assert record.read is not None
        anchor = Anchor(text=now.passage, place=now.place)
        same = read_text(record) == now.sentence.text
        if same and record.read.anchor == anchor and record.item == now.item:
            if record.unplaced:
                bring(draft, record, now.item, None, anchor)
            return
        bring(draft, record, now.item, None if same else self._found(now), anchor)

    def _make(self, draft: Draft, now: _Standing) -> None:
        found = self._found(now)
        if found is not None:
            anchor = Anchor(text=now.passage, place=now.place)
            make(draft, self._meeting, now.item, found, anchor)

    def _found(self, now: _Standing) -> FoundRecord | None:
        """What a sentence says, read now if it was taken as read before."""
        if now.sentence.found is not None:
            return now.sentence.found
        item = self._store.the(AgendaItem, now.item)
        again = _read(now.passage, self.context(), item)
        return next((one.found for one in again.sentences if one.text == now.sentence.text), None)

    def _do(self, draft: Draft, item: AgendaItem, now: _Alteration, *, gently: bool) -> None:
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


def _read(passage: str, context: Context, item: AgendaItem) -> Reading:
    """Read a passage; the sentence the program wrote itself says nothing new."""
    if item.generated and passage == item.generated:
        return Reading()
    found = read_passage(passage, context)
    sentences = tuple(
        Sentence(kind_of(one), text_of(one), one)
        for one in found
        if isinstance(one, FoundAction | FoundDecision | FoundVisit)
    )
    return Reading(sentences, tuple(one for one in found if is_deed(one)))


def _as_kept(passage: str, records: Iterable[Kept]) -> Reading:
    """A passage read before, by the records it made."""
    mine = [one for one in records if one.read and one.read.anchor.text == passage]
    if not mine:
        return Reading()
    first = min(one.read.anchor.place for one in mine if one.read)
    here = sorted(
        (one for one in mine if one.read and one.read.anchor.place == first), key=lambda one: one.id
    )
    return Reading(tuple(Sentence(kind_of(one), read_text(one)) for one in here))


def _same_kinds(one: Iterable[Found], other: Iterable[Found]) -> bool:
    return [type(found) for found in one] == [type(found) for found in other]
