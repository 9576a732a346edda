"""SIGKILL while minutes are taken, marks made and items changed: a second at most is missing."""

from __future__ import annotations

import os
import random
import signal
import time
from collections import defaultdict
from datetime import datetime
from pathlib import Path

import pytest

from cpbtui.minute_taking import MinuteTaking
from cpbtui.steps.attendance import mark
from store.models import AgendaItem, Person
from tests.cpbtui import killing
from tests.cpbtui.killing import LOST_AT_MOST, MEETING, ONE, PEOPLE, TWO

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a forked child"),
]
LETTERS = 6000
KEY = 0.002
"""Seconds between two keys."""


class Desk:
    """A clerk without a screen; each step is noted before it is done."""

    def __init__(self, folder: Path, log: int) -> None:
        self.store = killing.opened(folder)
        self.taking = MinuteTaking(self.store, MEETING, clock=datetime.now, moment=time.monotonic)
        self.texts = {ONE: "", TWO: ""}
        self._log = log
        self.enter(ONE)

    def enter(self, item: str) -> None:
        self.here = item
        self.taking.enter(item, lambda: (self.texts[item], len(self.texts[item])))

    def note(self, what: str, value: str) -> None:
        os.write(self._log, f"{time.monotonic()} {what} {value.encode().hex()}\n".encode())

    def type(self, letter: str) -> None:
        self.note(self.here, letter)
        self.texts[self.here] += letter
        self.taking.typed()

    def mark(self, person: Person) -> None:
        self.note("mark", person.id)
        mark(self.store, MEETING, person, "present")


def take_minutes(folder: Path, log: int, seed: int) -> None:
    """Type without pause, mark people, go to and fro; until the end of a long text."""
    chance = random.Random(seed)
    desk = Desk(folder, log)
    looked = time.monotonic()
    for count, letter in enumerate(killing.script(chance, LETTERS)):
        desk.type(letter)
        if count % 900 == 899:
            desk.enter(TWO if desk.here == ONE else ONE)
        if count % 60 == 59:
            desk.mark(chance.choice(PEOPLE))
        if count % 200 == 199:
            desk.store.checkpoint()
        if time.monotonic() - looked > 0.05:
            desk.taking.tick()
            desk.store.pump()
            looked = time.monotonic()
        time.sleep(KEY)


def started(folder: Path, seed: int) -> int:
    """A child at work; its process id."""
    pid = os.fork()
    if pid == 0:
        try:
            log = os.open(folder / "sent", os.O_CREAT | os.O_WRONLY | os.O_APPEND)
            take_minutes(folder, log, seed)
        finally:
            os._exit(1)
    while not (folder / "sent").exists() or not (folder / "sent").stat().st_size:
        time.sleep(0.005)
    return pid


def sent(folder: Path, until: float) -> dict[str, list[str]]:
    """What had been typed or marked by some moment."""
    found: dict[str, list[str]] = defaultdict(list)
    for line in (folder / "sent").read_text().splitlines():
        at, what, value = line.split()
        if float(at) <= until:
            found[what].append(bytes.fromhex(value).decode())
    return found


@pytest.mark.parametrize("seed", range(6))
def test_a_kill_loses_a_second_at_most_of_text_and_marks(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    folders = [killing.new_board(tmp_path / str(number)) for number in range(4)]
    children = [started(folder, seed * 4 + number) for number, folder in enumerate(folders)]
    killed = []
    for pid in children:
        time.sleep(chance.uniform(0.3, 0.9))
        killed.append(time.monotonic())
        os.kill(pid, signal.SIGKILL)
        assert os.WTERMSIG(os.waitpid(pid, 0)[1]) == signal.SIGKILL
    for folder, at in zip(folders, killed, strict=True):
        assert_kept(folder, at)


def assert_kept(folder: Path, killed: float) -> None:
    """Every item's text is a beginning of what was typed there; marks are all that were made."""
    everything, safe = sent(folder, killed + 1), sent(folder, killed - LOST_AT_MOST)
    store = killing.opened(folder)
    assert store.read_only == ""
    assert all(killing.TORN in sentence for sentence in store.told)
    for item in (ONE, TWO):
        text = store.the(AgendaItem, item).minutes
        assert "".join(everything[item]).startswith(text)
        assert len(text) >= len(safe[item])
    assert set(safe["mark"]) <= killing.present(store) <= set(everything["mark"])
    killing.assert_read(store)
    assert store.settle()
    store.close()
