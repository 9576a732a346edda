"""The seam between the record and the place it is kept.

An engine keeps changes and answers later, by events that the store collects on its own thread.
It knows documents as JSON, not as models.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal, Protocol

import msgspec

from store.changes import Change
from store.refused import CannotOpen as CannotOpen
from store.search import Results, Search


@dataclass(frozen=True)
class Saved:
    """Every change up to and with this one is durable."""

    up_to: int


@dataclass(frozen=True)
class NotSaved:
    """The newest changes are not durable; the engine keeps them and goes on trying."""

    why: str


@dataclass(frozen=True)
class Refused:
    """A change met a newer version of a document and was not taken."""

    change: Change
    theirs: tuple[Change, ...]
    """What others did in the meantime."""


@dataclass(frozen=True)
class Arrived:
    """Somebody else's changes."""

    changes: tuple[Change, ...]


Documents = Mapping[str, Mapping[str, msgspec.Raw | bytes]]
"""From table to id to the document as JSON."""


@dataclass(frozen=True)
class Loaded:
    """A record as opened."""

    documents: Documents
    seq: int
    """The newest change it holds."""
    read_only: str = ""
    """Why nothing can be changed, as a sentence; empty when it can."""
    told: tuple[str, ...] = ()
    """What the clerk should know once, as sentences."""


@dataclass(frozen=True)
class Reopened:
    """The record was opened anew, because it was asked whether changes can be taken here now."""

    loaded: Loaded


Event = Saved | NotSaved | Refused | Arrived | Reopened

Part = Literal["changes", "state", "backup", "search", "new search", "remains"]
"""What a finding is about: the changes, the board as it stands, an earlier state, the search and
one that is about to be made anew, what damage left."""


@dataclass(frozen=True)
class Finding:
    """One thing a check of the record has to say."""

    ok: bool
    message: str
    """For whoever looks after the files: names the file."""
    part: Part = "changes"


class Engine(Protocol):
    """Where a board's changes are kept."""

    def load(self) -> Loaded:
        """Open the record. Called once, first.

        Raises:
            CannotOpen: There is nothing here that can be shown.
        """

    def listen(self, wake: Callable[[], None]) -> None:
        """Have `wake` called, from any thread, whenever events are waiting."""

    def events(self) -> list[Event]:
        """Take the events that are waiting. Called on the store's thread."""

    def wait(self, timeout: float) -> bool:
        """Wait up to that many seconds for an event; say whether one is there."""

    def send(self, change: Change) -> None:
        """Take a change to keep, without waiting for it to be kept."""

    def ask_to_write(self) -> None:
        """Where somebody else wrote: look whether they are gone; `Reopened` tells if they are."""

    def changes(self, since: int) -> Iterator[Change]:
        """The durable changes after that one, oldest first."""

    def history(self, doc_id: str) -> list[Change]:
        """The changes that touched a document, oldest first."""

    def search(self, search: Search) -> Results:
        """Find what is asked. May be called on any thread, and takes a moment at most.

        While the index is being made, `Results.building` says how far it is, and what is found
        is what is in it so far.
        """

    def checkpoint(self) -> None:
        """Bring the cache of the record up to date, in the background."""

    def backup(self, to: Path | None = None) -> Path:
        """Put a dated copy of the record aside and say where."""

    def backed_up_on(self) -> date | None:
        """The day of the newest backup this engine knows of; None when it knows of none."""

    def check(self) -> list[Finding]:
        """Prove the record against its journal and backups."""

    def close(self) -> None:
        """Make everything durable and let go."""
