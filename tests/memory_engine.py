"""An engine that keeps nothing beyond its own life, for tests of what stands above engines."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

import msgspec

from store.changes import Change
from store.engine import Event, Finding, Loaded, NotSaved, Saved
from store.models import Board, Document
from store.search import Results, Search
from tests.memory_index import search_in

BOARD = Board(id="B", version=1, name="Corporate Parenting Board")


class MemoryEngine:
    def __init__(self, documents: Sequence[Document] = (BOARD,), read_only: str = "") -> None:
        self.kept: list[Change] = []
        self.waiting: list[Event] = []
        self.failing = ""
        """Why nothing can be saved; empty while it can."""
        self.read_only = read_only
        self.closed = False
        self.asked_to_write = False
        self.newest_backup: date | None = None
        self.checkpoints = 0
        self._wake: Callable[[], None] = lambda: None
        self._tables: dict[str, dict[str, msgspec.Raw | bytes]] = {}
        for one in documents:
            self._tables.setdefault(one.collection, {})[one.id] = msgspec.json.encode(one)

    def load(self) -> Loaded:
        return Loaded(documents=self._tables, seq=0, read_only=self.read_only)

    def listen(self, wake: Callable[[], None]) -> None:
        self._wake = wake

    def events(self) -> list[Event]:
        taken, self.waiting = self.waiting, []
        return taken

    def wait(self, timeout: float) -> bool:
        return bool(self.waiting)

    def send(self, change: Change) -> None:
        self.kept.append(change)
        self.waiting.append(NotSaved(self.failing) if self.failing else Saved(change.seq))
        self._wake()

    def ask_to_write(self) -> None:
        self.asked_to_write = True

    def changes(self, since: int) -> Iterator[Change]:
        return (change for change in self.kept if change.seq > since)

    def history(self, doc_id: str) -> list[Change]:
        return [one for one in self.kept if any(edit.id == doc_id for edit in one.edits)]

    def search(self, search: Search) -> Results:
        return search_in(self._tables, self.kept, search)

    def checkpoint(self) -> None:
        self.checkpoints += 1

    def backup(self, to: Path | None = None) -> Path:
        return to or Path("nowhere")

    def backed_up_on(self) -> date | None:
        return self.newest_backup

    def check(self) -> list[Finding]:
        return []

    def close(self) -> None:
        self.closed = True
