"""Searching a full board: a step of search-as-you-type, a command as a process, the first index."""

from __future__ import annotations

import os
import random
import shutil
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.commands import CPBTUI, run, user_environ
from benchmarks.figures import Figure, Samples, alone, rounded
from benchmarks.generate import FULL, TODAY, fresh_copy
from store.local import LocalEngine
from store.models import AgendaItem
from store.search import Search
from store.store import Store

QUESTIONS = (
    "waiting times", "elm house", "dentist march 2014", "ann holt bursary", "decisions pledge",
    "care leavers 2015", "visits 2012", "placements overdue", "the report", "siblings health",
)  # fmt: skip
"""Typed a letter at a time; each letter is a step."""
COMMANDS = ("waiting times", "dentist", "care leavers 2015")
STARTS = 15
INSTEAD = 100
"""Milliseconds a command may take where there is no ripgrep to compare with."""


def opened(folder: Path) -> Store:
    """A board, as the program opens it."""
    engine = LocalEngine(folder, clock=lambda: datetime.now(UTC))
    return Store(engine, clock=lambda: datetime.now(UTC), randomness=os.urandom, by="Sam Grey")


def first_index(folder: Path) -> float:
    """Open a board without an index; seconds until it can be searched in full."""
    start = time.perf_counter()
    store = opened(folder)
    while store.search(Search("dentist", TODAY)).building is not None:
        time.sleep(0.02)
    taken = time.perf_counter() - start
    store.close()
    return taken


def type_questions(folder: Path) -> list[float]:
    """Type questions letter by letter; milliseconds of each step."""
    store = opened(folder)
    store.search(Search("board", TODAY))
    taken = []
    for question in QUESTIONS:
        for end in range(1, len(question) + 1):
            start = time.perf_counter()
            store.search(Search(question[:end], TODAY))
            taken.append((time.perf_counter() - start) * 1000)
    store.close()
    return taken


def minutes_as_files(folder: Path, into: Path) -> None:
    """Write the minutes of each meeting into a text file."""
    store = opened(folder)
    for meeting in store.meetings():
        items = store.of(AgendaItem, meeting.id)
        text = "\n\n".join(part for item in items for part in (item.title, item.minutes) if part)
        (into / f"{meeting.on}.txt").write_text(text)
    store.close()


def commands(folder: Path, files: Path) -> tuple[list[float], list[float]]:
    """Find the same words by `cpbtui search` and by ripgrep, in turn; milliseconds of each."""
    chance = random.Random(5)
    ours: list[float] = []
    peers: list[float] = []
    grep = shutil.which("rg")
    search = [CPBTUI, "--board", str(folder), "search"]
    environ = user_environ(files.parent)
    for number in range(STARTS + 1):
        words = chance.choice(COMMANDS)
        mine = run([*search, words, "--today", TODAY.isoformat()], environ)
        theirs = run([grep, "--ignore-case", words, str(files)], environ) if grep else 0.0
        if number:  # the first start warms the disk
            ours.append(mine)
            peers.append(theirs)
    return ours, peers if grep else []


def measure() -> list[Figure]:
    """The search rows."""
    with tempfile.TemporaryDirectory() as place:
        folder, files = fresh_copy(FULL, Path(place)), Path(place) / "minutes"
        files.mkdir()
        first = alone(first_index, folder)
        typed = alone(type_questions, folder)
        alone(minutes_as_files, folder, files)
        ours, peers = commands(folder, files)
    steps = Samples("cpbtui, full size", rounded(typed))
    process = Samples("cpbtui search", rounded(ours))
    built = Samples("cpbtui, full size", rounded([first]))
    peer = Samples("ripgrep", rounded(peers)) if peers else None
    if peer is None:
        print(
            "ripgrep (rg) is not installed, so the search command is held against 0.1 s.",
            file=sys.stderr,
        )
    at_most = max(peer.p50 if peer else 0, INSTEAD)
    return [
        Figure(what="one search-as-you-type step", unit="ms", ours=steps, compared="p95",
               value=steps.p95, at_most=16),
        Figure(what="cpbtui search, whole process", unit="ms", ours=process, peer=peer,
               compared="median; ripgrep's or 0.1 s", value=process.p50, at_most=at_most),
        Figure(what="first index, full size", unit="s", ours=built, compared="time",
               value=first, at_most=15),
    ]  # fmt: skip
