"""The documents as JSON, brought forward change by change without decoding the others."""

from __future__ import annotations

import msgspec

from store.changes import Change, Values, apply_edit
from store.local.record import Tables
from store.tables import Table

_decode = msgspec.json.Decoder(dict).decode
_encode = msgspec.json.Encoder().encode


def copied(tables: Tables) -> Tables:
    """The same documents in tables of their own."""
    return {name: Table(table) for name, table in tables.items()}


def bring_forward(tables: Tables, change: Change) -> None:
    """Apply a change to the tables: wholly, or not at all.

    Raises:
        DoesNotFit: The documents are not those the change was made for.
    """
    after: dict[tuple[str, str], Values | None] = {}
    for edit in change.edits:
        key = (edit.collection, edit.id)
        if key not in after:
            raw = tables.get(edit.collection, {}).get(edit.id)
            after[key] = None if raw is None else _decode(raw)
        after[key] = apply_edit(after[key], edit)
    encoded = {
        key: None if values is None else _encode({**values, "id": key[1]})
        for key, values in after.items()
    }
    for (collection, doc_id), raw in encoded.items():
        table = tables.setdefault(collection, {})
        if raw is None:
            table.pop(doc_id, None)
        else:
            table[doc_id] = raw
