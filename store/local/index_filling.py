"""Filling the index: from documents to rows, a meeting at a time.

What belongs to a meeting is taken out and put in again as a whole, because references, the words
around an action and the paragraphs nothing was read from hang together.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import chain

from store.action_sentence import list_wording
from store.changes import Edit
from store.local.index_documents import OF_MEETINGS, PEOPLE, IndexedDocuments, Tables
from store.local.index_file import FIELD, RECORD
from store.local.index_names import called_in, spelled_in
from store.local.index_rows import (
    entries_of_item,
    entries_of_meeting,
    entry_of_body,
    entry_of_group,
    entry_of_person,
    entry_of_visit,
)
from store.local.index_units import Units
from store.models import Action, AgendaItem, Board, Decision, Meeting, TaskGroup, Visit
from store.records import MeetingRecord
from store.references import action_references, item_numbers


class Filler:
    """Writes rows into an index; the caller begins and ends transactions."""

    def __init__(self, connection: sqlite3.Connection, tables: Tables) -> None:
        """Take an index whose tables are there, and the documents.

        Args:
            connection: Open for writing.
            tables: The documents; later calls look at them anew.
        """
        self._to = connection
        self._units = Units(connection)
        self._documents = IndexedDocuments(tables)

    # Everything

    def everything(self) -> Iterator[float]:
        """Fill an empty index, the newest first; yields after each slice how much is done."""
        units: list[tuple[date, str, Callable[[str], None]]] = []
        units += [(one.on, one.id, self._meeting) for one in self._documents.all(Meeting)]
        units += [(one.on or date.min, one.id, self._visit) for one in self._documents.all(Visit)]
        units.sort(key=lambda unit: unit[:2], reverse=True)
        units += [(date.min, one, self._lone_item) for one in self._documents.ids_of("", "items")]
        units += [(date.min, one, self._group) for one in self._documents.ids("groups")]
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
        self._documents.forget(names)
        for meeting in sorted(self._meetings_of(edits, documents) - {""}):
            self._meeting(meeting)
        if names & PEOPLE:
            self.people()
        again = {doc for doc in documents if doc[0] in ("visits", "groups", "items")}
        if names & PEOPLE:
            again |= {("visits", visit) for visit in self._documents.ids("visits")}
        if names & {*PEOPLE, "meetings"}:
            again |= {("groups", group) for group in self._documents.ids("groups")}
        fill = {"visits": self._visit, "groups": self._group, "items": self._lone_item}
        for name, doc_id in sorted(again):
            fill[name](doc_id)

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
                meetings.add(self._documents.moved(name, doc_id))
        return meetings

    def _neighbours(self, meeting: str) -> set[str]:
        """The meetings of the day a meeting is on, and of the day the index has it on."""
        found = self._documents.get(Meeting, meeting)
        row = self._to.execute("SELECT day FROM meetings WHERE id = ?", (meeting,)).fetchone()
        days = {row[0] if row else "", found.on.isoformat() if found else ""}
        return {one.id for day in days for one in self._documents.meetings_on(day)}

    # Units

    def _meeting(self, meeting_id: str) -> None:
        meeting = self._documents.get(Meeting, meeting_id)
        self._to.execute("DELETE FROM meetings WHERE id = ?", (meeting_id,))
        self._to.execute("DELETE FROM actions WHERE meeting = ?", (meeting_id,))
        if meeting is None:
            # What belongs to a meeting that is gone is found no more.
            self._units.put(f"meeting {meeting_id}", None, ())
            return
        actions = self._documents.of_meeting(Action, meeting_id)
        record = MeetingRecord(
            board=Board(name=""), meeting=meeting,
            items=tuple(self._documents.of_meeting(AgendaItem, meeting_id)),
            actions=tuple(actions),
            decisions=tuple(self._documents.of_meeting(Decision, meeting_id)),
            meetings=tuple(self._documents.meetings_on(meeting.on.isoformat())),
        )  # fmt: skip
        self._to.execute(
            "INSERT INTO meetings VALUES (?, ?, ?, ?, ?)",
            (meeting.id, meeting.on.isoformat(), meeting.time or "", meeting.status,
             meeting.takes_actions),
        )  # fmt: skip
        keys = self._units.put(f"meeting {meeting_id}", meeting.on, entries_of_meeting(record))
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
        visit = self._documents.get(Visit, doc_id)
        entry = entry_of_visit(visit, self._documents.register) if visit else None
        self._units.put(f"visit {doc_id}", entry.on if entry else None, [entry] if entry else ())

    def _group(self, doc_id: str) -> None:
        group = self._documents.get(TaskGroup, doc_id)
        meeting = self._documents.get(Meeting, group.set_up_at or "") if group else None
        on = meeting.on if meeting else None
        entries = [entry_of_group(group, self._documents.register, on)] if group else []
        self._units.put(f"group {doc_id}", on, entries)

    def _lone_item(self, doc_id: str) -> None:
        item = self._documents.get(AgendaItem, doc_id)
        lone = item is not None and not item.meeting
        self._units.put(f"item {doc_id}", None, entries_of_item(item) if item and lone else ())

    def people(self) -> None:
        """Everybody who can be named."""
        register = self._documents.register
        for table in ("names", "called"):
            self._to.execute(f"DELETE FROM {table}")
        called, spelled = called_in(register), spelled_in(register)
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
        self._units.put("people", None, (entry for entry in chain(people, bodies) if entry))


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
