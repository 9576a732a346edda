"""One typed change, from the key to the disk: on a full board, on an empty one, and by TinyDB."""

from __future__ import annotations

import os
import random
import shutil
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from tinydb import TinyDB

from benchmarks.figures import Figure, Samples, alone, rounded
from benchmarks.generate import EMPTY, FULL, Size, cached, fresh_copy
from benchmarks.prose import minutes
from store.local import LocalEngine
from store.models import AgendaItem
from store.store import Store

ROUNDS = 4
KEYS = 300
"""Keys in a round."""
PAUSE = 0.01
"""Seconds between keys: as fast as a held key, so that the disk is not always warm."""
TEXT = minutes(random.Random(7), 3_500)
"""What the item holds before; the same on every board."""
PEER_UPDATES = 12


def open_board(folder: Path) -> Store:
    """Open a board as the program does."""
    engine = LocalEngine(folder, clock=lambda: datetime.now(UTC))
    return Store(engine, clock=lambda: datetime.now(UTC), randomness=os.urandom, by="Sam Grey")


def type_into(size: Size) -> tuple[list[float], list[float]]:
    """Type into the newest meeting, each key a change; milliseconds until it is durable.

    Returns:
        Those, and how long the disk takes for a bare append and fsync of as much, in turn.
    """
    with tempfile.TemporaryDirectory() as place:
        store = open_board(fresh_copy(size, Path(place)))
        item = store.of(AgendaItem, store.meetings()[-1].id)[0]
        with store.change("Minutes so far") as c:
            c.set(item, minutes=TEXT)
        store.settle()
        taken, bare = [], []
        with (Path(place) / "bare").open("ab", buffering=0) as file:
            for number in range(KEYS):
                taken.append(_one_key(store, item.id, number))
                bare.append(_bare_append(file.fileno()))
        store.close()
    return taken, bare


def _one_key(store: Store, item_id: str, number: int) -> float:
    time.sleep(PAUSE)
    start = time.perf_counter()
    item = store.the(AgendaItem, item_id)
    with store.change("Minutes", step="typing") as c:
        c.set(item, minutes=item.minutes + chr(97 + number % 26), unread=True)
    assert store.settle()
    return (time.perf_counter() - start) * 1000


def _bare_append(descriptor: int) -> float:
    time.sleep(PAUSE)
    start = time.perf_counter()
    os.write(descriptor, b"x" * 400)
    os.fsync(descriptor)
    return (time.perf_counter() - start) * 1000


def update_stock_tinydb() -> list[float]:
    """Do the same to the same documents in stock TinyDB; milliseconds of each update."""
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "record.json"
        shutil.copy(cached(FULL) / "record.json", path)
        with TinyDB(path) as database:
            table = database.table("items")
            newest = len(table)
            taken = []
            for number in range(PEER_UPDATES):
                start = time.perf_counter()
                table.update({"minutes": TEXT + "a" * number}, doc_ids=[newest])
                taken.append((time.perf_counter() - start) * 1000)
    return taken


def measure() -> list[Figure]:
    """The first row."""
    full, empty, bare = [], [], []
    for _ in range(ROUNDS):
        taken, disk = alone(type_into, FULL)
        full += taken
        bare += disk
        empty += alone(type_into, EMPTY)[0]
    ours = Samples("cpbtui, full size", rounded(full))
    small = Samples("cpbtui, empty board", rounded(empty))
    tiny = Samples("stock TinyDB, full size", rounded(alone(update_stock_tinydb)))
    disk_alone = Samples("append + fsync alone", rounded(bare))
    what = "one typed change, key to durable, full size"
    return [
        Figure(what=what, unit="ms", ours=ours, peer=disk_alone, compared="p95",
               value=ours.p95, at_most=3),
        Figure(what=what, unit="ms", ours=ours, peer=small, compared="ratio of medians",
               value=ours.p50 / small.p50, at_most=1.5),
        Figure(what=what, unit="ms", ours=ours, peer=tiny, compared="ratio of medians",
               value=ours.p50 / tiny.p50, at_most=1 / 50),
    ]  # fmt: skip
