"""The documents of a board in memory: as JSON until somebody asks, then as models."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

import msgspec

from store.changes import Edit, Values, apply_edit
from store.engine import Documents as Encoded
from store.models import COLLECTIONS, Document, M
from store.tables import Table

S = TypeVar("S")


class Documents:
    """Every document by table and id, decoded when first asked for."""

    def __init__(self, encoded: Encoded) -> None:
        self._encoded = {name: Table(encoded.get(name)) for name in COLLECTIONS}
        self._models: dict[str, dict[str, Document]] = {name: {} for name in COLLECTIONS}
        self._decoders = {name: msgspec.json.Decoder(model) for name, model in COLLECTIONS.items()}
        self._children: dict[str, dict[str, dict[str, None]]] = {name: {} for name in COLLECTIONS}
        """Table to parent to ids, for the parents asked about so far or touched by a change."""

    def get(self, model: type[M], doc_id: str) -> M | None:
        """The document with that id, if there is one."""
        name = model.collection
        found = self._models[name].get(doc_id)
        if found is None:
            raw = self._encoded[name].get(doc_id)
            if raw is None:
                return None
            found = self._decoders[name].decode(raw)
            self._models[name][doc_id] = found
        assert isinstance(found, model)
        return found

    def _the(self, model: type[M], doc_id: str) -> M:
        found = self.get(model, doc_id)
        assert found is not None
        return found

    def ids(self, model: type[Document]) -> list[str]:
        """The ids of a table, oldest first."""
        name = model.collection
        # Nearly in order as they stand, and sorted at once if they stay so.
        return sorted({**dict.fromkeys(self._encoded[name]), **self._models[name]})

    def every(self, model: type[M]) -> Iterator[M]:
        """Every document of a table, oldest first."""
        models = self._models[model.collection]
        if not models:
            models.update(self._encoded[model.collection].every(model))
        for doc_id in self.ids(model):
            # Every list begins here: thousands of documents, nearly all of them decoded.
            found = models.get(doc_id)
            yield self._the(model, doc_id) if found is None else found  # type: ignore[misc]

    def some(
        self, model: type[M], outline: type[S], wanted: Callable[[M | S], bool]
    ) -> Iterator[M]:
        """The documents of a table that are wanted, oldest first; the others stay encoded.

        Args:
            model: The kind.
            outline: Some fields of it, enough to tell.
            wanted: Whether a document is, by these fields.
        """
        models, encoded = self._models[model.collection], self._encoded[model.collection]
        found = [one for one in models.values() if isinstance(one, model) and wanted(one)]
        if any(one not in models for one in encoded):
            outlines = encoded.every(outline).items()
            ids = [one for one, seen in outlines if one not in models and wanted(seen)]
            found += [self._the(model, one) for one in ids]
        yield from sorted(found, key=lambda one: one.id)

    def of(self, model: type[M], parent: str) -> list[M]:
        """The documents of a table that belong to a meeting, oldest first."""
        children = self._children_of(model.collection, parent)
        found = [self.get(model, doc_id) for doc_id in sorted(children)]
        return [document for document in found if document is not None]

    def _children_of(self, name: str, parent: str) -> dict[str, None]:
        known = self._children[name]
        if parent not in known:
            # Nothing of this parent was altered yet, or `put` would have asked.
            encoded = self._encoded[name].of(parent)
            known[parent] = dict.fromkeys(encoded)
            models, decode = self._models[name], self._decoders[name].decode
            models.update({one: decode(raw) for one, raw in encoded.items() if one not in models})
        return known[parent]

    def values(self, collection: str, doc_id: str) -> Values | None:
        """A document as the plain values of its JSON."""
        model = self.get(COLLECTIONS[collection], doc_id)
        return None if model is None else values_of(model)

    def apply(self, edit: Edit) -> None:
        """Alter a document.

        Raises:
            store.changes.DoesNotFit: The document is not the one the edit was made for.
        """
        values = apply_edit(self.values(edit.collection, edit.id), edit)
        if values is None:
            self.put(edit.collection, edit.id, None)
        else:
            self.put(
                edit.collection, edit.id, msgspec.convert(values, COLLECTIONS[edit.collection])
            )

    def put(self, collection: str, doc_id: str, model: Document | None) -> None:
        """Set a document, or take it out."""
        before = self.get(COLLECTIONS[collection], doc_id)
        old, new = getattr(before, "meeting", None), getattr(model, "meeting", None)
        if old is not None and old != new:
            self._children_of(collection, old).pop(doc_id, None)
        if new is not None:
            self._children_of(collection, new)[doc_id] = None
        self._encoded[collection].pop(doc_id, None)
        self._models[collection].pop(doc_id, None)
        if model is not None:
            self._models[collection][doc_id] = model


def values_of(document: Document) -> Values:
    """A document as the plain values of its JSON."""
    values: Values = msgspec.to_builtins(document)
    return values
