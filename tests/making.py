"""Stores for tests: a still clock that can be moved, and identifiers that repeat."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

from store.models import Board
from store.store import Store
from tests.memory_engine import BOARD, MemoryEngine


class StillClock:
    """A clock that moves only when told."""

    def __init__(self, at: datetime = datetime(2016, 9, 8, 17, 0, tzinfo=UTC)) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def forward(self, *, minutes: float = 0, seconds: float = 0) -> None:
        self.at += timedelta(minutes=minutes, seconds=seconds)


def memory_store(
    board: Board | None = None,
    *,
    clock: StillClock | None = None,
    engine: MemoryEngine | None = None,
) -> Store:
    """An empty board in memory."""
    return Store(
        engine or MemoryEngine([board or BOARD]),
        clock=clock or StillClock(),
        randomness=random.Random(7).randbytes,
        by="Sam Grey",
    )
