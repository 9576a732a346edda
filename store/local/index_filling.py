"""Filling the index: from documents to rows, a meeting at a time.

What belongs to a meeting is taken out and put in again as a whole, because references, the words
around an action and the paragraphs nothing was read from hang together.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from itertools import chain
from typing import TypeVar

import msgspec

from store.action_sentence import list_wording
from store.changes import Edit
from store.local.index_file import FIELD, KIND, ORDER, RECORD, SLOT, first_key
from store.local.index_rows import (
    Entry,
    entries_of_item,
    entries_of_meeting,
    entry_of_body,
    entry_of_group,
    entry_of_person,
    entry_of_visit,
)
from store.models import (
    COLLECTIONS,
    Action,
    AgendaItem,
    Board,
    Body,
    Decision,
    Document,
    Meeting,
    Owner,
    Person,
    TaskGroup,
    Visit,
)
from store.naming import full_name, owner_label, resolve, short_name, short_title, surname
from store.query import folded
from store.records import MeetingRecord, Register
from store.references import action_references, item_numbers
from store.search import KINDS

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


class Filler:
    """Writes rows into an index; the caller begins and ends transactions."""

    def __init__(self, connection: sqlite3.Connection, tables: Tables) -> None:
        """Take an index whose tables are there, and the documents.

        Args:
            connection: Open for writing.
            tables: The documents; later calls look at them anew.
        """
        self._to = connection
        self._tables = tables
        self._children: dict[str, dict[str, set[str]]] | None = None
        self._register: Register | None = None
        self._days: dict[str, list[Meeting]] | None = None

    # Everything

    def everything(self) -> Iterator[float]:
        """Fill an empty index, the newest first; yields after each slice how much is done."""
        units: list[tuple[date, str, Callable[[str], None]]] = []
        units += [(one.on, one.id, self._meeting) for one in self._all(Meeting)]
        units += [(one.on or date.min, one.id, self._visit) for one in self._all(Visit)]
        units.sort(key=lambda unit: unit[:2], reverse=True)
        units += [(date.min, one, self._lone_item) for one in self._of("", "items")]
        units += [(date.min, one, self._group) for one in self._ids("groups")]
        self.people()
        for number, (_, doc_id, fill) in enumerate(units, start=1):
            fill(doc_id)
            yield number / len(units)

    # What has changed

    def touched(self, edits: Iterable[Edit]) -> None:
        """Put in again what hangs on documents that were altered, added or taken out.

        Args:
            edits: What was done; the tables hold the documents as they are after it.
        """
        edits = list(edits)
        documents = {(edit.collection, edit.id) for edit in edits}
        names = {name for name, _ in documents}
        self._forget(names)
        for meeting in sorted(self._meetings_of(edits, documents) - {""}):
            self._meeting(meeting)
        if names & PEOPLE:
            self.people()
        again = {doc for doc in documents if doc[0] in ("visits", "groups", "items")}
        if names & PEOPLE:
            again |= {("visits", visit) for visit in self._ids("visits")}
        if names & {*PEOPLE, "meetings"}:
            again |= {("groups", group) for group in self._ids("groups")}
        fill = {"visits": self._visit, "groups": self._group, "items": self._lone_item}
        for name, doc_id in sorted(again):
            fill[name](doc_id)

    def _forget(self, names: set[str]) -> None:
        """Read anew what was read of tables that have changed."""
        if names & PEOPLE:
            self._register = None
        if "meetings" in names:
            self._days = None

    def _meetings_of(self, edits: list[Edit], documents: set[tuple[str, str]]) -> set[str]:
        """The meetings to be put in again: those documents are in, or were."""
        meetings: set[str] = set()
        for edit in edits:
            if edit.collection in OF_MEETINGS:
                for values in (edit.set, edit.was):
                    meetings.add((values or {}).get("meeting") or "")
        for name, doc_id in documents:
            if name == "meetings":
                meetings |= {doc_id, *self._neighbours(doc_id)}
            elif name in OF_MEETINGS:
                meetings.add(self._moved(name, doc_id))
        return meetings

    def _neighbours(self, meeting: str) -> set[str]:
        """The meetings of the day a meeting is on, and of the day the index has it on."""
        found = self._get(Meeting, meeting)
        row = self._to.execute("SELECT day FROM meetings WHERE id = ?", (meeting,)).fetchone()
        days = {row[0] if row else "", found.on.isoformat() if found else ""}
        return {one.id for day in days for one in self._of_day(day)}

    def _moved(self, name: str, doc_id: str) -> str:
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

    # Units

    def _meeting(self, meeting_id: str) -> None:
        meeting = self._get(Meeting, meeting_id)
        self._to.execute("DELETE FROM meetings WHERE id = ?", (meeting_id,))
        self._to.execute("DELETE FROM actions WHERE meeting = ?", (meeting_id,))
        if meeting is None:
            # What belongs to a meeting that is gone is found no more.
            self._put(f"meeting {meeting_id}", None, ())
            return
        actions = self._docs(Action, meeting_id)
        record = MeetingRecord(
            board=Board(name=""), meeting=meeting, items=tuple(self._docs(AgendaItem, meeting_id)),
            actions=tuple(actions), decisions=tuple(self._docs(Decision, meeting_id)),
            meetings=tuple(self._of_day(meeting.on.isoformat())),
        )  # fmt: skip
        self._to.execute(
            "INSERT INTO meetings VALUES (?, ?, ?, ?, ?)",
            (meeting.id, meeting.on.isoformat(), meeting.time or "", meeting.status,
             meeting.takes_actions),
        )  # fmt: skip
        keys = self._put(f"meeting {meeting_id}", meeting.on, entries_of_meeting(record))
        references, numbers = action_references(record), item_numbers(record.items)
        self._to.executemany(
            # One that came here from another meeting may still be in that one's place.
            f"INSERT OR REPLACE INTO actions VALUES ({', '.join('?' * 15)})",
            [
                (
                    *_action_row(one, numbers.get(one.item or "", ""), references[one.id]),
                    keys[one.id],
                )
                for one in actions
            ],
        )

    def _visit(self, doc_id: str) -> None:
        visit = self._get(Visit, doc_id)
        entry = entry_of_visit(visit, self.register) if visit else None
        self._put(f"visit {doc_id}", entry.on if entry else None, [entry] if entry else ())

    def _group(self, doc_id: str) -> None:
        group = self._get(TaskGroup, doc_id)
        meeting = self._get(Meeting, group.set_up_at or "") if group else None
        on = meeting.on if meeting else None
        entries = [entry_of_group(group, self.register, on)] if group else []
        self._put(f"group {doc_id}", on, entries)

    def _lone_item(self, doc_id: str) -> None:
        item = self._get(AgendaItem, doc_id)
        lone = item is not None and not item.meeting
        self._put(f"item {doc_id}", None, entries_of_item(item) if item and lone else ())

    def people(self) -> None:
        """Everybody who can be named."""
        register = self.register
        for table in ("names", "called"):
            self._to.execute(f"DELETE FROM {table}")
        called, spelled = _called(register), _spelled(register)
        self._to.executemany("INSERT OR REPLACE INTO called VALUES (?, ?, ?, ?)", called)
        counts: dict[str, int] = {}
        for spelling, _ in spelled:
            counts[spelling] = counts.get(spelling, 0) + 1
        self._to.executemany(
            "INSERT INTO names VALUES (?, ?, ?)",
            [(spelling, who, counts[spelling] == 1) for spelling, who in spelled],
        )
        people = (entry_of_person(one) for one in register.people.values())
        bodies = (entry_of_body(one) for one in register.bodies.values())
        self._put("people", None, (entry for entry in chain(people, bodies) if entry))

    # Rows

    def _put(self, unit: str, on: date | None, entries: Iterable[Entry]) -> dict[str, int]:
        """Replace the entries of a unit; answers the last key of each document."""
        self._take_out(unit)
        entries = list(entries)
        if not entries:
            return {}
        base = self._base(unit, on)
        rows, words, keys = [], [], {}
        for place, entry in enumerate(entries):
            order = min(place, (1 << ORDER) - 1)
            key = (base << ORDER | order) << KIND | KINDS.index(entry.kind)
            keys[entry.doc] = key
            own = entry.passage if entry.passage != entry.body else None
            rows.append(
                (key, entry.doc, entry.title, entry.ref, entry.meeting,
                 entry.on.isoformat() if entry.on else "", entry.item, entry.number, own,
                 entry.status)
            )  # fmt: skip
            words.append((key, entry.body, entry.context, entry.marks))
        self._to.executemany(f"INSERT INTO entries VALUES ({', '.join('?' * 10)})", rows)
        self._to.executemany(
            "INSERT INTO words (rowid, body, context, marks) VALUES (?, ?, ?, ?)", words
        )
        return keys

    def _take_out(self, unit: str) -> None:
        row = self._to.execute("SELECT base FROM units WHERE name = ?", (unit,)).fetchone()
        if row is None:
            return
        keys = row[0] << ORDER + KIND, row[0] + 1 << ORDER + KIND
        self._to.execute("DELETE FROM units WHERE name = ?", (unit,))
        self._to.execute("DELETE FROM words WHERE rowid >= ? AND rowid < ?", keys)
        self._to.execute("DELETE FROM entries WHERE key >= ? AND key < ?", keys)

    def _base(self, unit: str, on: date | None) -> int:
        """A free number for a unit, smaller the later its day: keys grow as lists are read."""
        least = first_key(on) >> ORDER + KIND
        row = self._to.execute(
            "SELECT max(base) FROM units WHERE base >= ? AND base < ?", (least, least + (1 << SLOT))
        ).fetchone()
        base = least if row[0] is None else int(row[0]) + 1
        if base >= least + (1 << SLOT):
            base = self._gap(least)
        self._to.execute("INSERT INTO units VALUES (?, ?)", (unit, base))
        return base

    def _gap(self, least: int) -> int:
        row = self._to.execute(
            "SELECT min(base) + 1 FROM units one WHERE base >= ? AND base < ? "
            "AND NOT EXISTS (SELECT 1 FROM units WHERE base = one.base + 1)",
            (least, least + (1 << SLOT)),
        ).fetchone()
        return int(row[0])

    # Documents

    @property
    def register(self) -> Register:
        """Everybody who can be named."""
        if self._register is None:
            self._register = Register(
                {one.id: one for one in self._all(Person)},
                {one.id: one for one in self._all(Body)},
                {one.id: one for one in self._all(TaskGroup)},
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

    def _of(self, meeting: str, name: str) -> list[str]:
        return sorted(self._belongings[name].get(meeting, ()))

    def _of_day(self, day: str) -> list[Meeting]:
        if self._days is None:
            self._days = {}
            for meeting in self._all(Meeting):
                self._days.setdefault(meeting.on.isoformat(), []).append(meeting)
        return self._days.get(day, [])

    def _ids(self, name: str) -> list[str]:
        return sorted(self._tables.get(name, {}))

    def _get(self, model: type[M], doc_id: str) -> M | None:
        raw = self._tables.get(model.collection, {}).get(doc_id)
        if raw is None:
            return None
        try:
            found = _decoders[model.collection].decode(raw)
        except msgspec.DecodeError:  # written by a newer program: shown there, not found here
            return None
        assert isinstance(found, model)
        return found

    def _docs(self, model: type[M], meeting: str) -> list[M]:
        found = (self._get(model, one) for one in self._of(meeting, model.collection))
        return [one for one in found if one is not None]

    def _all(self, model: type[M]) -> list[M]:
        found = (self._get(model, one) for one in self._ids(model.collection))
        return [one for one in found if one is not None]


def _action_row(action: Action, number: str, reference: str) -> tuple[object, ...]:
    due = action.due
    newest = max(action.updates, key=lambda update: update.at, default=None)
    return (
        action.id, action.meeting, number, reference, action.status, list_wording(action),
        action.text,
        "".join(_kept(one.written, one.person or one.body or "") for one in action.owners),
        due.on.isoformat() if due.on else None, due.next, due.meeting,
        _kept(newest.at.date().isoformat(), newest.text)[:-1] if newest else None,
        action.completed_on.isoformat() if action.completed_on else None, action.closed_at,
    )  # fmt: skip


def _kept(*parts: str) -> str:
    """Parts of a value, as `store.local.index_lists` takes them apart."""
    plain = str.maketrans(dict.fromkeys((FIELD, RECORD), " "))
    return FIELD.join(part.translate(plain) for part in parts) + RECORD


def _called(register: Register) -> list[tuple[str, str, str, str]]:
    """Everybody's id, label, name without title, and the ids that mean them."""
    rows = []
    meaning: dict[str, list[str]] = {}
    for person_id in register.people:
        kept = resolve(person_id, register)
        meaning.setdefault(kept.id if kept else person_id, []).append(person_id)
    for person_id in register.people:
        kept = resolve(person_id, register)
        label = owner_label(Owner(written="", person=person_id), register)
        ids = FIELD.join(meaning.get(person_id, [person_id]))
        rows.append((person_id, label, kept.name if kept else "", ids))
    bodies: list[Body | TaskGroup] = [*register.groups.values(), *register.bodies.values()]
    rows += [(one.id, one.name, one.name, one.id) for one in bodies]
    return rows


def _spelled(register: Register) -> list[tuple[str, str]]:
    """Every way to write every name, folded, with the id it means."""
    found: dict[tuple[str, str], None] = {}
    for person in register.people.values():
        kept = resolve(person.id, register)
        if kept is None:
            continue
        last = surname(person.name)
        ways = [person.name, full_name(person), short_name(person), last, *person.aliases]
        ways += [f"{title} {last}" for title in _titles(person.title)]
        ways += [f"{title} {person.name}" for title in _titles(person.title)]
        if first := person.name.split(" ")[0]:
            ways.append(first)
        for way in ways:
            found[folded(way), kept.id] = None
    for body in register.bodies.values():
        for way in (body.name, *body.aliases):
            found[folded(way), body.id] = None
    for group in register.groups.values():
        found[folded(group.name), group.id] = None
    return [(spelling, who) for spelling, who in found if spelling]


def _titles(title: str) -> set[str]:
    titles = {title, short_title(title)} - {""}
    if "councillor" in title.casefold():
        titles |= {"Councillor", "Cllr", "County Councillor"}
    return titles
