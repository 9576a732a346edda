"""A search of documents in memory: the index built from nothing for every question."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import closing

import msgspec

from store.changes import Change
from store.local.documents import bring_forward, copied
from store.local.index_file import connect, empty
from store.local.index_filling import Filler
from store.local.index_search import Finder
from store.search import Results, Search


def search_in(
    tables: Mapping[str, Mapping[str, msgspec.Raw | bytes]],
    changes: Iterable[Change],
    search: Search,
) -> Results:
    """Search documents as they are after some changes."""
    documents = copied({name: dict(table) for name, table in tables.items()})
    for change in changes:
        bring_forward(documents, change)
    with closing(connect(":memory:", read_only=False)) as index:
        empty(index)
        for _ in Filler(index, documents).everything():
            pass
        return Finder(index).search(search)
