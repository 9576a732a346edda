"""Taking minutes: what is typed is saved, read, and becomes records.

The editor, the line mode and tests drive the same loop; it knows no screen, and its clocks are
passed in. Typing only notes that something was typed; `tick`, called a few times a second, does
what has fallen due. The text itself is fetched only then.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from cpbtui.steps.local_time import LocalClock
from cpbtui.understanding.answers import settle
from cpbtui.understanding.readings import Readings
from imports.attendance_doubts import strangers_in_doubt
from imports.doubt import Doubt
from imports.doubts import doubts
from imports.names import Names
from imports.paragraphs import passages
from store.changes import splice_between
from store.models import AgendaItem, Meeting
from store.store import Store

SAVE_AFTER = 0.15
"""Seconds without a key after which what was typed is handed to the engine."""
SAVE_AT_MOST = 0.5
"""Seconds after which it is handed over while typing goes on."""
READ_AFTER = 2.0
"""Seconds without a key after which the paragraph under the cursor is read as it stands."""

Moment = Callable[[], float]
"""A clock that only goes forward, in seconds."""

Source = Callable[[], tuple[str, int]]
"""Answers the text of the editor, and where its cursor is (in characters)."""


@dataclass
class Typing:
    """What was typed and not dealt with yet."""

    last_key: float = 0.0
    first_unsaved: float | None = None
    unread: bool = False


class MinuteTaking:
    """One meeting being minuted, one item at a time."""

    def __init__(self, store: Store, meeting: str, *, clock: LocalClock, moment: Moment) -> None:
        """Begin, without touching the meeting.

        Args:
            store: The board.
            meeting: Which meeting.
            clock: Local time, for movements and adjournments.
            moment: A monotonic clock, for when to save and read.
        """
        self._store = store
        self._meeting = meeting
        self._moment = moment
        self._readings = Readings(store, meeting, clock=clock)
        self._source: Source = lambda: ("", 0)
        self._typing = Typing()
        self._step = ""
        self._notes = False
        self._handed = ""
        self._fetched = ""
        self.item: str | None = None
        """The item the cursor is in."""
        self._readings.recover()

    @property
    def meeting(self) -> Meeting:
        """The meeting as it is now."""
        return self._store.the(Meeting, self._meeting)

    def enter(self, item: str, source: Source, *, notes: bool = False) -> None:
        """Put the cursor into an item; what was typed in the one before is saved and read.

        Args:
            item: The item.
            source: Where its text will be fetched from.
            notes: Whether its rough notes are typed; they are saved, and never read.
        """
        self.leave()
        self.item = item
        self._source = source
        self._notes = notes
        self._step = self._store.new_id()
        self._readings.open(item)
        found = self._store.the(AgendaItem, item)
        self._handed = found.minutes
        self._fetched = found.rough_notes if notes else found.minutes

    @property
    def unsaved(self) -> bool:
        """Whether something was typed that has not been handed to the engine."""
        return self._typing.first_unsaved is not None

    def typed(self) -> None:
        """Note that a key altered the text. Costs nothing."""
        self._typing.last_key = self._moment()
        self._typing.unread = True
        if self._typing.first_unsaved is None:
            self._typing.first_unsaved = self._typing.last_key

    def tick(self) -> bool:
        """Do what has fallen due; says whether records were changed."""
        typing, now = self._typing, self._moment()
        if typing.first_unsaved is not None and (
            now - typing.last_key >= SAVE_AFTER or now - typing.first_unsaved >= SAVE_AT_MOST
        ):
            self.save()
        if not typing.unread or self._notes or typing.first_unsaved is not None:
            return False
        if now - typing.last_key >= READ_AFTER:
            return self.read()
        text, cursor = self._source()
        if self._readings.left_something(self._here(), text, cursor):
            return self._read(text, cursor)
        return False

    def save(self) -> None:
        """Hand what was typed to the engine, told of or not."""
        if self.item is None:
            return
        text = self._source()[0]
        # A key can be in the text before word of it has come.
        if self._typing.first_unsaved is None and self._is_handed(text):
            return
        self._typing.unread = self._typing.unread or self._typing.first_unsaved is None
        self._typing.first_unsaved = None
        self._fetched = text
        self._put(text)

    def _is_handed(self, text: str) -> bool:
        """Whether a text is the one fetched last, or the record's, brought here since."""
        item = self._store.the(AgendaItem, self._here())
        if text == (item.rough_notes if self._notes else item.minutes):
            self._fetched = text
            self._handed = item.minutes
        return text == self._fetched

    def typed_late(self, item: str, text: str, *, notes: bool = False) -> None:
        """Hand over what was typed into an item the cursor has left meanwhile.

        Args:
            item: The item.
            text: All of its text.
            notes: Whether its rough notes were typed.
        """
        now = self._store.the(AgendaItem, item)
        if text == (now.rough_notes if notes else now.minutes):
            return
        with self._store.change(self._label(now)) as c:
            if notes:
                c.set(now, rough_notes=text)
            else:
                c.set(now, minutes=text, unread=True, prefilled=False)
        if not notes:
            self.reread(item)

    def _put(self, text: str) -> None:
        item = self._store.the(AgendaItem, self._here())
        if self._notes:
            with self._store.change(f"Rough notes of “{item.title}”", step=self._step) as c:
                c.set(item, rough_notes=text)
            return
        typed, text = text, with_theirs(self._handed, item.minutes, text)
        self._handed = typed
        if text == item.minutes:
            return
        with self._store.change(self._label(item), step=self._step) as c:
            c.set(item, minutes=text, unread=True, prefilled=False)

    def read(self) -> bool:
        """Save, and read the whole item, the paragraph under the cursor too."""
        self.save()
        if self.item is None or not self._typing.unread or self._notes:
            return False
        self._typing.unread = False
        return self._read(self._source()[0], None)

    def _read(self, text: str, cursor: int | None) -> bool:
        item = self._store.the(AgendaItem, self._here())
        return self._readings.read(item, text, cursor, self._label(item), self._step)

    def leave(self) -> None:
        """Take the cursor out of the item: all of it is saved and read."""
        if self.item is not None:
            self.read()
            self.item = None

    def reread(self, *items: str, step: str = "") -> None:
        """Read items whose text was changed other than by typing, as part of a step of undo."""
        for item in items:
            self._readings.reread(item, step)

    @property
    def names(self) -> Names:
        """Who can be named at this meeting."""
        return self._readings.names

    def preview(self) -> tuple[str, ...]:
        """What the paragraph under the cursor says so far, if it is still being typed."""
        if self.item is None or not self._typing.unread:
            return ()
        text, cursor = self._source()
        for passage in passages(text):
            if passage.start <= cursor <= passage.end:
                return self._readings.preview(passage.text)
        return ()

    def doubts(self) -> list[Doubt]:
        """The open questions of the meeting, in the order of its minutes."""
        record, names = self._store.meeting_record(self._meeting), self.names
        strangers = strangers_in_doubt(self._meeting, self._readings.unsettled(), names)
        found = [one for one in doubts(record, names) if not self._is_begun(one)]
        return [*found, *strangers]

    def _is_begun(self, doubt: Doubt) -> bool:
        """Whether a line with nothing after its marker is the one being typed."""
        if doubt.kind != "empty" or doubt.item != self.item or self._notes or doubt.at is None:
            return False
        text, cursor = self._source()
        return text.rfind("\n", 0, cursor) == text.rfind("\n", 0, doubt.at)

    def answer(self, doubt: Doubt, digit: int) -> str:
        """Settle a question by the digit of its answer; says in words what that did."""
        chosen = next((one for one in doubt.answers if one.digit == digit), None)
        if chosen is None:
            return "That is not one of the answers."
        said = settle(self._store, self._meeting, self.names, doubt, chosen)
        items = {item for item, _, _ in self._readings.unsettled()}
        if doubt.kind == "name":
            self._readings.forget_names()
        if doubt.kind == "unplaced" and doubt.item:
            items.add(doubt.item)
        self.reread(*items)
        return said

    def _here(self) -> str:
        assert self.item is not None
        return self.item

    def _label(self, item: AgendaItem) -> str:
        return f"Minutes of “{item.title}”"


def with_theirs(base: str, theirs: str, mine: str) -> str:
    """My text with what was written into the record meanwhile, such as a sentence that follows it.

    Args:
        base: What both began with.
        theirs: The record's text now.
        mine: The text as typed.
    """
    if theirs in (base, mine):
        return mine
    at, removed, inserted = splice_between(base, theirs)
    my_at, my_removed, my_inserted = splice_between(base, mine)
    if at + len(removed) <= my_at:
        return mine[:at] + inserted + mine[at + len(removed) :]
    if at >= my_at + len(my_removed):
        at += len(my_inserted) - len(my_removed)
        return mine[:at] + inserted + mine[at + len(removed) :]
    # Both changed the same words: mine stay, and what was put in is kept below them.
    return f"{mine}\n\n{inserted.strip()}" if inserted.strip() not in mine else mine
