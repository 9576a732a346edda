"""An engine in memory that can be read-only and whose saving can be made to fail."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from store.changes import Change
from store.engine import Loaded, NotSaved
from store.models import Document
from tests import memory_engine


class MemoryEngine(memory_engine.MemoryEngine):
    def __init__(self, documents: Sequence[Document] = (), read_only: str = "") -> None:
        super().__init__()
        self.failing = ""
        self.read_only = read_only
        tables: dict[str, dict[str, bytes]] = {}
        for one in documents:
            tables.setdefault(one.collection, {})[one.id] = msgspec.json.encode(one)
        self._loaded = Loaded(documents={**tables}, seq=0, read_only=read_only)

    def load(self) -> Loaded:
        return self._loaded

    def send(self, change: Change) -> None:
        super().send(change)
        if self.failing:
            self.waiting[-1] = NotSaved(self.failing)
