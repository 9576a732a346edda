"""What an erasure does to each field of each document, at every moment of the history. Pure.

A word typed letter by letter stands in the journal as fragments. So a field that ever held it has
one value throughout the new history, from when it first had any: its last one, without the word.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from store.changes import Change, Edit, Values, apply_edit, edit_between
from store.local.redacting import Redaction, blanked, is_valid

Key = tuple[str, str]
FieldKey = tuple[str, str, str]

TYPED = frozenset({"minutes", "rough_notes", "private_notes", "generated", "read", "read_from"})
"""Fields whose history is typing."""


class ErasePlan:
    """Learns from the history what to do, then does it to documents and changes."""

    def __init__(self, redaction: Redaction, meeting: str | None) -> None:
        """Begin a plan.

        Args:
            redaction: The words to go.
            meeting: The meeting whose typing history is to go; None: none.
        """
        self._redaction = redaction
        self._meeting = meeting
        self._affected: set[FieldKey] = set()
        self._last: dict[FieldKey, Any] = {}
        self._now: dict[FieldKey, Any] = {}
        self._left: set[str] = set()

    @property
    def left(self) -> tuple[str, ...]:
        """Fields that hold a word as one of the program's own, as "table field"."""
        return tuple(sorted(self._left))

    @property
    def documents(self) -> int:
        """How many documents are touched."""
        return len({key[:2] for key in self._now})

    def learn(self, changes: Iterable[Change]) -> None:
        """Go through the whole history, from the beginning."""
        states: dict[Key, Values] = {}
        for change in changes:
            for edit in change.edits:
                _, after = _step(states, edit)
                self._note(edit, after)
        for key in self._affected:
            self._now[key] = self._final(key, states.get(key[:2]))
        self._keep_valid(states)

    def _note(self, edit: Edit, after: Values | None) -> None:
        """Find the affected fields, and remember the last value of each field they may be."""
        for field, value in (after or {}).items():
            if field in ("id", "version"):
                continue
            key = (edit.collection, edit.id, field)
            touched = edit.was is None or field in (edit.set or {})
            if not touched and key in self._last:
                continue
            if self._redaction.holds(value) or (field in TYPED and self._belongs(edit.id, after)):
                self._affected.add(key)
            self._last[key] = value

    def _belongs(self, doc_id: str, values: Values | None) -> bool:
        if self._meeting is None or values is None:
            return False
        return self._meeting in (doc_id, values.get("meeting"), values.get("source_meeting"))

    def _final(self, key: FieldKey, values: Values | None) -> Any:
        collection, _, field = key
        if values is not None and field in values:
            return self._redaction.in_field(collection, field, values[field])
        # It is gone, so nothing of it need stay readable in the history.
        return blanked(collection, field, self._last[key])

    def _keep_valid(self, states: dict[Key, Values]) -> None:
        """Leave alone what is no text: a word may also be a status or stand in a date."""
        for key in list(self._now):
            collection, doc_id, field = key
            whole = states.get((collection, doc_id)) or {
                other[2]: value for other, value in self._last.items() if other[:2] == key[:2]
            }
            if not is_valid(collection, {**whole, field: self._now[key]}):
                self._left.add(f"{collection} {field}")
                self._affected.discard(key)
                del self._now[key]

    def state(self, collection: str, doc_id: str, values: Values) -> Values:
        """A document as the new history has it, at the moment it had these values."""
        return {
            field: self._now.get((collection, doc_id, field), value)
            for field, value in values.items()
        }

    def altered(self, changes: Iterable[Change]) -> Iterator[Change]:
        """The changes that become different, as they become, from the beginning."""
        states: dict[Key, Values] = {}
        for change in changes:
            edits = tuple(self._edit(edit, *_step(states, edit)) for edit in change.edits)
            new = msgspec.structs.replace(
                change,
                by=self._redaction.in_text(change.by),
                label=self._redaction.in_text(change.label),
                step=self._redaction.in_text(change.step),
                edits=edits,
            )
            if new != change:
                yield new

    def _edit(self, edit: Edit, before: Values | None, after: Values | None) -> Edit:
        old = before and self.state(edit.collection, edit.id, before)
        new = after and self.state(edit.collection, edit.id, after)
        if old == before and new == after:
            return edit
        if old is None or new is None:
            return msgspec.structs.replace(edit, set=new, was=old)
        between = edit_between(edit.collection, edit.id, old, new)
        if between is None:
            return msgspec.structs.replace(edit, set={}, was={})
        return msgspec.structs.replace(between, version=edit.version)


def _step(states: dict[Key, Values], edit: Edit) -> tuple[Values | None, Values | None]:
    """Apply an edit to the states; answer the document before and after."""
    key = (edit.collection, edit.id)
    before = states.get(key)
    after = apply_edit(before, edit)
    if after is None:
        states.pop(key, None)
    else:
        states[key] = after
    return before, after
