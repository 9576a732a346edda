"""The documents an index is made from, by what they belong to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

import msgspec

from store.models import COLLECTIONS, Body, Document, Meeting, Person, TaskGroup
from store.records import Register

Raw = msgspec.Raw | bytes
Tables = Mapping[str, Mapping[str, Raw]]
M = TypeVar("M", bound=Document)

OF_MEETINGS = ("items", "actions", "decisions")
"""Tables whose documents are indexed with their meeting."""
PEOPLE = frozenset({"people", "bodies", "groups"})
"""Tables of those who can be named."""

_decoders = {name: msgspec.json.Decoder(model) for name, model in COLLECTIONS.items()}


class _Belonging(msgspec.Struct):
    meeting: str | None = None


_belonging = msgspec.json.Decoder(_Belonging).decode


class IndexedDocuments:
    """The documents of a board; what is read of them is kept until they change."""

    def __init__(self, tables: Tables) -> None:
        """Take the tables; later calls look at them anew."""
        self._tables = tables
        self._children: dict[str, dict[str, set[str]]] | None = None
        self._register: Register | None = None
        self._days: dict[str, list[Meeting]] | None = None

    def forget(self, names: Iterable[str]) -> None:
        """Read anew what was read of tables that have changed."""
        names = set(names)
        if names & PEOPLE:
            self._register = None
        if "meetings" in names:
            self._days = None

    def moved(self, name: str, doc_id: str) -> str:
        """The meeting a document belongs to now; it is noted there, and there only."""
        children = self._belongings[name]
        for ids in children.values():
            ids.discard(doc_id)
        raw = self._tables.get(name, {}).get(doc_id)
        if raw is None:
            return ""
        meeting = _belonging(raw).meeting or ""
        children.setdefault(meeting, set()).add(doc_id)
        return meeting

    @property
    def register(self) -> Register:
        """Everybody who can be named."""
        if self._register is None:
            self._register = Register(
                {one.id: one for one in self.all(Person)},
                {one.id: one for one in self.all(Body)},
                {one.id: one for one in self.all(TaskGroup)},
            )
        return self._register

    @property
    def _belongings(self) -> dict[str, dict[str, set[str]]]:
        """Table to meeting to the ids of what belongs to it."""
        if self._children is None:
            self._children = {}
            for name in OF_MEETINGS:
                by_meeting = self._children.setdefault(name, {})
                for doc_id, raw in self._tables.get(name, {}).items():
                    by_meeting.setdefault(_belonging(raw).meeting or "", set()).add(doc_id)
        return self._children

    def ids_of(self, meeting: str, name: str) -> list[str]:
        """The ids of what belongs to a meeting, of one table; to none: with an empty id."""
        return sorted(self._belongings[name].get(meeting, ()))

    def meetings_on(self, day: str) -> list[Meeting]:
        """The meetings of a day, which is given as ISO writes it."""
        if self._days is None:
            self._days = {}
            for meeting in self.all(Meeting):
                self._days.setdefault(meeting.on.isoformat(), []).append(meeting)
        return self._days.get(day, [])

    def ids(self, name: str) -> list[str]:
        """The ids of a table, the oldest first."""
        return sorted(self._tables.get(name, {}))

    def get(self, model: type[M], doc_id: str) -> M | None:
        """A document; None when it is not there, or cannot be read."""
        raw = self._tables.get(model.collection, {}).get(doc_id)
        if raw is None:
            return None
        try:
            found = _decoders[model.collection].decode(raw)
        except msgspec.DecodeError:  # written by a newer program: shown there, not found here
            return None
        assert isinstance(found, model)
        return found

    def of_meeting(self, model: type[M], meeting: str) -> list[M]:
        """What belongs to a meeting, of one kind."""
        found = (self.get(model, one) for one in self.ids_of(meeting, model.collection))
        return [one for one in found if one is not None]

    def all(self, model: type[M]) -> list[M]:
        """Every document of a kind, the oldest first."""
        found = (self.get(model, one) for one in self.ids(model.collection))
        return [one for one in found if one is not None]
