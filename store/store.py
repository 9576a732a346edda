"""The board's record in memory, and the one door through which it is changed.

Used from one thread. It holds no engine code: changes go to the engine without waiting, and what
the engine answers is collected by `pump`.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from store.changes import Change, Edit
from store.documents import Documents
from store.draft import Draft
from store.engine import Arrived, Engine, Finding, Loaded, NotSaved, Refused, Reopened, Saved
from store.ids import Clock, Ids, Randomness
from store.models import Person
from store.reader import Reader
from store.refused import ReadOnly as ReadOnly
from store.search import Results, Search
from store.undoing import Key, UndoStack, newest_reversed, reversal

Subscriber = Callable[[Change], None]


@dataclass(frozen=True)
class Saving:
    """How far the record is durable."""

    pending: int = 0
    """Changes not yet known to be durable."""
    at: datetime | None = None
    """When the newest durable change became so."""
    problem: str = ""
    """Why changes are not being saved; empty while they are."""


THE_CLERK = "The clerk"
"""Whose changes are while the board names no clerk."""


class Store(Reader):
    """One board's documents, its changes, undo, and who wants to be told."""

    def __init__(self, engine: Engine, *, clock: Clock, randomness: Randomness, by: str) -> None:
        """Open a board.

        Args:
            engine: Where it is kept; not yet loaded.
            clock: The present moment, in UTC.
            randomness: For identifiers.
            by: Whose changes these are; empty: those of whoever is the clerk at the time.

        Raises:
            store.engine.CannotOpen: There is nothing that can be shown.
        """
        loaded = engine.load()
        super().__init__(Documents(loaded.documents))
        self.read_only = loaded.read_only
        self.told = loaded.told
        self.seq = loaded.seq
        self.saving = Saving()
        self._engine = engine
        self._clock = clock
        self._ids = Ids(clock, randomness)
        self._by = by
        self._durable = loaded.seq
        self._undo = UndoStack()
        self._subscribers: list[Subscriber] = []
        self._saving_subscribers: list[Callable[[Saving], None]] = []
        self._newest_label: dict[Key, str] = {}

    @property
    def by(self) -> str:
        """Whose a change made now is: who was named at the opening, else the clerk."""
        if self._by:
            return self._by
        clerk = self.get(Person, self.board.clerk)
        return clerk.name if clerk else THE_CLERK

    @by.setter
    def by(self, name: str) -> None:
        self._by = name

    # Changing

    @contextmanager
    def change(self, label: str, *, step: str = "") -> Iterator[Draft]:
        """Collect edits and make them one change, when the block ends without an exception.

        Args:
            label: What is done, as undo will name it: "Complete action 8 Sep 3.1".
            step: Changes in a row with the same step are undone together.

        Raises:
            ReadOnly: Nothing can be changed here.
        """
        if self.read_only:
            raise ReadOnly(self.read_only)
        draft = Draft(self._documents, self.new_id)
        yield draft
        change = self._make(label, draft.edits(), step=step)
        if change is not None:
            self._undo.took(change)

    def new_id(self) -> str:
        """An identifier nobody has used."""
        return self._ids.next()

    def _make(
        self, label: str, edits: list[Edit], *, step: str = "", undoes: tuple[str, ...] = ()
    ) -> Change | None:
        if not edits:
            return None
        change = Change(
            seq=self.seq + 1, id=self.new_id(), at=self._clock(), by=self.by, label=label,
            step=step, undoes=undoes, edits=tuple(edits),
        )  # fmt: skip
        self._take(change)
        self._engine.send(change)
        self._tell_saving(replace(self.saving, pending=self.seq - self._durable))
        return change

    def _take(self, change: Change) -> None:
        """Apply a change to the documents and tell the subscribers."""
        for edit in change.edits:
            self._documents.apply(edit)
            self._newest_label[edit.collection, edit.id] = change.label
        self.seq = change.seq
        for tell in list(self._subscribers):
            tell(change)

    # Undo

    @property
    def undo_label(self) -> str:
        """What undo would take back; empty when there is nothing."""
        return self._undo.done_last

    @property
    def redo_label(self) -> str:
        """What redo would do again; empty when there is nothing."""
        return self._undo.undone_last

    def undo(self) -> str:
        """Take back this window's newest step and say what it was.

        Raises:
            CannotUndo: There is none, or something has been built on it since.
            ReadOnly: Nothing can be changed here.
        """
        return self._reverse(self._undo.done, self._undo.undone, "undo")

    def redo(self) -> str:
        """Do again what undo took back last, and say what it was.

        Raises:
            CannotUndo: There is none, or something has been changed since.
            ReadOnly: Nothing can be changed here.
        """
        return self._reverse(self._undo.undone, self._undo.done, "redo")

    def _reverse(self, source: list[list[Change]], target: list[list[Change]], verb: str) -> str:
        if self.read_only:
            raise ReadOnly(self.read_only)
        step, edits = newest_reversed(
            source, verb, lambda key: self._documents.values(*key), self._newest_label
        )
        source.pop()
        label = step[0].label  # what a step was begun for names it
        change = self._make(label, edits, undoes=tuple(change.id for change in step))
        if change is not None:
            target.append([change])
        return label

    # Being told

    def subscribe(self, tell: Subscriber) -> Callable[[], None]:
        """Have every change told, one's own and others'; returns how to end that."""
        self._subscribers.append(tell)
        return lambda: self._subscribers.remove(tell)

    def subscribe_saving(self, tell: Callable[[Saving], None]) -> Callable[[], None]:
        """Have every step of saving told; returns how to end that."""
        self._saving_subscribers.append(tell)
        return lambda: self._saving_subscribers.remove(tell)

    def _tell_saving(self, saving: Saving) -> None:
        self.saving = saving
        for tell in list(self._saving_subscribers):
            tell(saving)

    def listen(self, wake: Callable[[], None]) -> None:
        """Have `wake` called, from any thread, when `pump` has something to do."""
        self._engine.listen(wake)

    def pump(self) -> None:
        """Collect what the engine has to say. Called on the store's thread."""
        for event in self._engine.events():
            match event:
                case Saved(up_to):
                    self._durable = max(self._durable, up_to)
                    self._tell_saving(Saving(self.seq - self._durable, self._clock()))
                case NotSaved(why):
                    self._tell_saving(Saving(self.seq - self._durable, self.saving.at, why))
                case Arrived(changes):
                    for change in changes:
                        self._take(change)
                    self._durable = self.seq
                case Refused(change, theirs):
                    self._give_way(change, theirs)
                case Reopened(loaded):
                    self._reopen(loaded)

    def ask_to_write(self) -> None:
        """Where another window wrote: look whether it is closed; `pump` collects the answer."""
        if self.read_only:
            self._engine.ask_to_write()

    def _reopen(self, loaded: Loaded) -> None:
        """Take the record as it is now; nothing was changed here, so nothing is lost."""
        self._documents = Documents(loaded.documents)
        self.read_only, self.told = loaded.read_only, loaded.told
        self.seq = self._durable = loaded.seq
        self._tell_saving(Saving())

    def _give_way(self, refused: Change, theirs: tuple[Change, ...]) -> None:
        """Take a refused change out again and put the others' in its place.

        Only the newest change can be refused: an engine that refuses answers before the next is
        sent.
        """
        for edit in reversal([refused], lambda key: self._documents.values(*key)):
            self._documents.apply(edit)
        self._undo.forget(refused)
        self.seq = refused.seq - 1
        for change in theirs:
            self._take(change)
        why = f"“{refused.label}” was not taken, because somebody else changed the same first."
        self._tell_saving(Saving(self.seq - self._durable, self.saving.at, why))

    # Durability and care

    def settle(self, timeout: float = 10.0) -> bool:
        """Wait until every change is durable; False when that took too long."""
        end = time.monotonic() + timeout
        self.pump()
        while self._durable < self.seq:
            left = end - time.monotonic()
            if left <= 0:
                return False
            self._engine.wait(left)
            self.pump()
        return True

    def history(self, doc_id: str) -> list[Change]:
        """The changes that touched a document, oldest first."""
        self.settle()
        return self._engine.history(doc_id)

    def changes(self, since: int = 0) -> Iterator[Change]:
        """The durable changes after that one, oldest first."""
        return self._engine.changes(since)

    def search(self, search: Search) -> Results:
        """Find what is asked, in what is durable.

        The one method that may be called on any thread: it does not look at the documents held
        here, only at the engine's index, through a connection of its own. It may take longer than
        a key may wait, so screens call it from a worker.
        """
        return self._engine.search(search)

    def checkpoint(self) -> None:
        """Bring the cache of the record up to date, in the background."""
        self._engine.checkpoint()

    def backup(self, to: Path | None = None) -> Path:
        """Put a dated copy of the record aside and say where."""
        self.settle()
        return self._engine.backup(to)

    @property
    def backed_up_on(self) -> date | None:
        """The day of the newest backup that is known of; None when there is none."""
        return self._engine.backed_up_on()

    def check(self) -> list[Finding]:
        """Prove the record against its journal and backups."""
        self.settle()
        return self._engine.check()

    def close(self) -> None:
        """Make everything durable and let go of the record."""
        self._engine.close()
        self.pump()
