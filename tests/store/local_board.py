"""A small board in a folder, for the tests of the local engine."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec

from store.changes import Change, Values, edit_between
from store.engine import Arrived, Event, Loaded, NotSaved, Saved
from store.local import LocalEngine, create_board
from store.models import Board

NOW = datetime(2016, 9, 8, 18, 24, 7, tzinfo=UTC)


def now() -> datetime:
    return NOW


def days_later(days: int) -> Callable[[], datetime]:
    return lambda: NOW + timedelta(days=days)


def zeros(count: int) -> bytes:
    return bytes(count)


def new_board(folder: Path) -> Path:
    board = Board(id="BOARD", name="Corporate Parenting Board", council="Exampleshire")
    create_board(folder, board, by="Sam Grey", clock=now, randomness=zeros)
    return folder


class Clerk:
    """Holds a board open and changes it, as the store would."""

    def __init__(self, folder: Path, **options: Any) -> None:
        self.folder = folder
        self.engine = LocalEngine(folder, **{"clock": now, "poll": 0.01, "retry": 0.02, **options})
        self.loaded: Loaded = self.engine.load()
        self.documents = plain(self.loaded)
        self.seq = self.loaded.seq
        self.confirmed = self.loaded.seq
        self.problems: list[str] = []
        self.arrived: list[int] = []

    def send(self, collection: str, doc_id: str, values: Values | None, label: str = "") -> Change:
        """Give a document these values, without waiting."""
        table = self.documents.setdefault(collection, {})
        old = table.get(doc_id)
        new = None if values is None else {"id": doc_id, **values}
        if old is not None and new is not None:
            new["version"] = old["version"]
        edit = edit_between(collection, doc_id, old, new)
        assert edit is not None
        change = Change(
            seq=self.seq + 1, id=f"C{self.seq + 1}", at=NOW, by="Sam Grey",
            label=label or "Edit", edits=(edit,),
        )  # fmt: skip
        self.engine.send(change)
        self.seq += 1
        if new is None:
            del table[doc_id]
        else:
            table[doc_id] = {**new, "version": edit.version}
        return change

    def keep(self, collection: str, doc_id: str, values: Values | None, label: str = "") -> None:
        """Give a document these values, and see them saved."""
        self.send(collection, doc_id, values, label)
        self.settle()

    def type(self, doc_id: str, text: str) -> None:
        """Type a text letter by letter into the minutes of an item."""
        for end in range(1, len(text) + 1):
            self.send("items", doc_id, {"title": "Item", "minutes": text[:end]}, "Type")
        self.settle()

    def settle(self, tries: int = 500) -> None:
        """Wait until all is durable."""
        for _ in range(tries):
            self.take()
            if self.confirmed >= self.seq:
                return
            self.engine.wait(0.05)
        raise AssertionError(f"only {self.confirmed} of {self.seq} saved: {self.problems}")

    def take(self) -> list[Event]:
        """Collect what the engine has to say."""
        events = self.engine.events()
        for event in events:
            if isinstance(event, Saved):
                self.confirmed = max(self.confirmed, event.up_to)
            elif isinstance(event, NotSaved):
                self.problems.append(event.why)
            elif isinstance(event, Arrived):
                self.arrived += [change.seq for change in event.changes]
        return events

    def wait_for(self, happened: Callable[[], object]) -> None:
        """Wait until something is so, collecting events meanwhile."""
        for _ in range(500):
            self.take()
            if happened():
                return
            self.engine.wait(0.02)
        raise AssertionError("it did not happen")

    def close(self) -> None:
        self.engine.close()


@contextmanager
def opened(folder: Path, **options: Any) -> Iterator[Clerk]:
    """A board held open."""
    clerk = Clerk(folder, **options)
    try:
        yield clerk
    finally:
        clerk.close()


def plain(loaded: Loaded) -> dict[str, dict[str, Values]]:
    """The documents as values."""
    return {
        name: {doc_id: msgspec.json.decode(raw) for doc_id, raw in table.items()}
        for name, table in loaded.documents.items()
        if table
    }


def titles(clerk: Clerk) -> list[str]:
    return sorted(values["title"] for values in clerk.documents.get("items", {}).values())


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def as_killed(folder: Path, to: Path) -> Path:
    """A copy of an open board's folder: what a kill at this moment would leave."""
    for _ in range(20):
        try:
            return shutil.copytree(folder, to, ignore=shutil.ignore_patterns(".lock", "*.tmp"))
        except shutil.Error:
            # The board's upkeep moved a file between listing and copying.
            shutil.rmtree(to)
    raise AssertionError("the board's folder never held still")


def reopened(folder: Path) -> tuple[Loaded, dict[str, dict[str, Values]]]:
    """Open a board and close it again."""
    clerk = Clerk(folder)
    clerk.close()
    return clerk.loaded, clerk.documents


def said(loaded: Loaded) -> str:
    """Everything the clerk is told on opening."""
    return " ".join([loaded.read_only, *loaded.told])
