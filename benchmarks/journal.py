"""What a two-hour meeting leaves in the journal, typed at sixty words a minute with pauses.

The hands and the clocks are simulated, the program's loop and the engine are the real ones.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time as real_time
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from benchmarks.figures import Figure, Samples, alone, rounded
from benchmarks.generate import DAILY, TODAY, fresh_copy
from benchmarks.prose import paragraph, task
from cpbtui.minute_taking import MinuteTaking
from store.local import LocalEngine
from store.models import AgendaItem
from store.store import Store

MINUTES = 120
LETTER = 60 / (60 * 6)
"""Seconds a letter takes at sixty words a minute: five letters and a space each."""
TICK = 0.1
PAUSES = ((0.9, 2.0, 8.0), (0.1, 8.0, 40.0))
"""After a sentence the clerk listens: how often, and seconds least and most."""


@dataclass
class Desk:
    """A clerk at a meeting, in simulated time."""

    taking: MinuteTaking
    seconds: list[float]
    """The time since the meeting began; both clocks show it."""
    chance: random.Random = field(default_factory=lambda: random.Random(2))
    text: str = ""
    words: int = 0
    _next_tick: float = TICK

    def wait(self, seconds: float, until: float) -> None:
        """Let time go by; the program's timer goes on."""
        end = min(self.seconds[0] + seconds, until)
        while self.seconds[0] < end:
            # A letter comes between two looks of the timer, or at one.
            step = min(TICK, end - self.seconds[0])
            self._next_tick -= step
            self.seconds[0] += step
            if self._next_tick <= 0:
                self._next_tick = TICK
                self.taking.tick()

    def mind(self, item: AgendaItem, until: float) -> None:
        """Type the minutes of an item until its time is over."""
        self.text = item.minutes
        self.taking.enter(item.id, lambda: (self.text, len(self.text)))
        while self.seconds[0] < until:
            for letter in self._next_paragraph() + "\n\n":
                if self.seconds[0] >= until:
                    break
                self.text += letter
                self.taking.typed()
                self.wait(LETTER, until)
                self.words += letter in " \n"
                if letter == ".":
                    self._listen(until)

    def _next_paragraph(self) -> str:
        if self.chance.random() < 0.2:
            return f"Action: Sam Grey to {task(self.chance)}."
        return paragraph(self.chance)

    def _listen(self, until: float) -> None:
        for often, least, most in PAUSES:
            if self.chance.random() < often:
                self.wait(self.chance.uniform(least, most), until)
                return


def size_of(folder: Path) -> float:
    """What the files of a folder take, in MB."""
    return sum(path.stat().st_size for path in folder.iterdir()) / 1e6


def take_minutes() -> tuple[float, float]:
    """Take the minutes of a meeting.

    Returns:
        MB by which the journal has grown before the program is closed, and after.
    """
    with tempfile.TemporaryDirectory() as place:
        journal = fresh_copy(DAILY, Path(place)) / "journal"
        before = size_of(journal)
        seconds = [0.0]
        begin = datetime.combine(TODAY, time(18), tzinfo=UTC)

        def now() -> datetime:
            return begin + timedelta(seconds=seconds[0])

        engine = LocalEngine(journal.parent, clock=now)
        store = Store(engine, clock=now, randomness=os.urandom, by="Sam Grey")
        meeting = store.meetings()[-1]
        taking = MinuteTaking(store, meeting.id, clock=now, moment=lambda: seconds[0])
        desk = Desk(taking, seconds)
        items = store.of(AgendaItem, meeting.id)
        for number, item in enumerate(items, start=1):
            desk.mind(item, MINUTES * 60 * number / len(items))
            store.settle()
        taking.leave()
        store.settle()
        real_time.sleep(1)  # closed segments are packed in the background
        open_still = size_of(journal) - before
        store.close()
        print(f"{desk.words} words typed, {store.seq} changes", file=sys.stderr)
        return open_still, size_of(journal) - before


def measure() -> list[Figure]:
    """The journal row: while the program still runs, and when it has been closed."""
    open_still, closed = alone(take_minutes)
    what = "journal of a two-hour meeting"
    return [
        Figure(what=f"{what}, closed", unit="MB", ours=Samples("cpbtui", rounded([closed])),
               compared="size", value=closed, at_most=1),
        Figure(what=f"{what}, still open", unit="MB", ours=Samples("cpbtui", rounded([open_still])),
               compared="size", value=open_still, at_most=1),
    ]  # fmt: skip
