"""The documents of a board in memory: as JSON until somebody asks, then as models."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import msgspec

from store.changes import Edit, Values, apply_edit
from store.engine import Documents as Encoded
from store.models import COLLECTIONS, Document, M


class _Parent(msgspec.Struct):
    """Just enough of a document to know where it belongs."""

    meeting: str | None = None


class Documents:
    """Every document by table and id, decoded when first asked for."""

    def __init__(self, encoded: Encoded) -> None:
        self._encoded: dict[str, dict[str, msgspec.Raw | bytes]] = {
            name: dict(encoded.get(name, {})) for name in COLLECTIONS
        }
        self._models: dict[str, dict[str, Document]] = {name: {} for name in COLLECTIONS}
        self._decoders = {name: msgspec.json.Decoder(model) for name, model in COLLECTIONS.items()}
        self._children: dict[str, dict[str, dict[str, None]]] = {}
        """Table to parent to ids, for the tables asked about so far."""

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

    def ids(self, model: type[Document]) -> list[str]:
        """The ids of a table, oldest first."""
        name = model.collection
        return sorted(self._encoded[name].keys() | self._models[name].keys())

    def every(self, model: type[M]) -> Iterator[M]:
        """Every document of a table, oldest first."""
        for doc_id in self.ids(model):
            found = self.get(model, doc_id)
            assert found is not None
            yield found

    def of(self, model: type[M], parent: str) -> list[M]:
        """The documents of a table that belong to a meeting, oldest first."""
        children = self._children.get(model.collection)
        if children is None:
            children = self._children[model.collection] = self._index(model.collection)
        found = [self.get(model, doc_id) for doc_id in sorted(children.get(parent, ()))]
        return [document for document in found if document is not None]

    def _index(self, name: str) -> dict[str, dict[str, None]]:
        children: dict[str, dict[str, None]] = defaultdict(dict)
        lean = msgspec.json.Decoder(_Parent)
        for doc_id, raw in self._encoded[name].items():
            parent = lean.decode(raw).meeting
            if parent is not None:
                children[parent][doc_id] = None
        for doc_id, model in self._models[name].items():
            parent = getattr(model, "meeting", None)
            if parent is not None:
                children[parent][doc_id] = None
        return children

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
        self._encoded[collection].pop(doc_id, None)
        self._models[collection].pop(doc_id, None)
        if model is not None:
            self._models[collection][doc_id] = model
        children = self._children.get(collection)
        if children is None:
            return
        old, new = getattr(before, "meeting", None), getattr(model, "meeting", None)
        if old is not None and old != new:
            children.get(old, {}).pop(doc_id, None)
        if new is not None:
            children.setdefault(new, {})[doc_id] = None


def values_of(document: Document) -> Values:
    """A document as the plain values of its JSON."""
    values: Values = msgspec.to_builtins(document)
    return values
