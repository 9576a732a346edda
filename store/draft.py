"""A change in the making."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from store.changes import Edit, edit_between
from store.documents import Documents, values_of
from store.models import Document, M
from store.undoing import Key


class Draft:
    """Collects the edits of one change."""

    def __init__(self, documents: Documents, make_id: Callable[[], str]) -> None:
        self._documents = documents
        self._make_id = make_id
        self.touched: dict[Key, Document | None] = {}

    def add(self, document: M) -> M:
        """Add a document; it gets an id if it has none. Returns it with that id."""
        if not document.id:
            document = msgspec.structs.replace(document, id=self._make_id())
        self.touched[document.collection, document.id] = document
        return document

    def put(self, document: M) -> M:
        """Replace a document by a newer state of it."""
        self.touched[document.collection, document.id] = document
        return document

    def set(self, document: M, **fields: object) -> M:
        """Change fields of a document, on top of what this change already did to it."""
        return self.put(msgspec.structs.replace(self.now(document), **fields))

    def now(self, document: M) -> M:
        """A document's newest state, this change included."""
        key = (document.collection, document.id)
        found = self.touched.get(key) or self._documents.get(type(document), document.id)
        assert found is None or isinstance(found, type(document))
        return document if found is None else found

    def remove(self, document: Document) -> None:
        """Take a document out."""
        self.touched[document.collection, document.id] = None

    def edits(self) -> list[Edit]:
        """What this change does, one edit a document; nothing for what stays the same."""
        edits = []
        for (name, doc_id), document in self.touched.items():
            new = None if document is None else values_of(document)
            old = self._documents.values(name, doc_id)
            edit = None if old is None and new is None else edit_between(name, doc_id, old, new)
            if edit is not None:
                edits.append(edit)
        return edits
