"""Killed, told to stop or left without a terminal: what was typed is there again."""

from __future__ import annotations

import random
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from store.models import AgendaItem
from tests.cpbtui import killing
from tests.cpbtui.killing import LOST_AT_MOST, ONE, Sender, Typist
from tests.terminal import Terminal

pytestmark = pytest.mark.slow

SIZES = [(120, 40), (80, 24)]


def terminate(terminal: Terminal) -> None:
    terminal.kill(signal.SIGTERM)


def hang_up(terminal: Terminal) -> None:
    terminal.kill(signal.SIGHUP)


ENDINGS: dict[str, Callable[[Terminal], None]] = {
    "SIGTERM": terminate,
    "SIGHUP": hang_up,
    "the terminal closed": Terminal.close,
}


def assert_kept(folder: Path, sender: Sender, at_least: int) -> None:
    """The board opens writable, and the text is what was sent, no less than so many letters."""
    shown = killing.shown(folder)["items"][0].get("minutes", "")
    store = killing.opened(folder)
    assert store.read_only == ""
    assert all(killing.TORN in sentence for sentence in store.told)
    text = store.the(AgendaItem, ONE).minutes
    assert shown.split() == text.split()
    assert sender.sent.startswith(text)
    assert len(text) >= at_least
    killing.assert_read(store)
    with store.change("Go on") as c:
        c.set(store.the(AgendaItem, ONE), minutes=text + " And on.", unread=True)
    assert store.settle()
    store.close()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_kill_while_typing_loses_a_second_at_most(
    tmp_path: Path, size: tuple[int, int], seed: int
) -> None:
    chance = random.Random(seed * size[0])
    folders = [killing.new_board(tmp_path / str(number)) for number in range(4)]
    terminals = [killing.in_meeting(folder, size) for folder in folders]
    typists = [
        Typist(killing.at_the_minutes(terminal), killing.script(chance, 1500))
        for terminal in terminals
    ]
    kept = []
    for number, terminal in enumerate(terminals):
        killing.type_together(typists[number:], chance.uniform(0.6, 1.6))
        if chance.random() < 0.25:
            typists[number].paste("It was pasted, all of it at once. " * 9)
        killed = time.monotonic()
        terminal.kill(signal.SIGKILL)
        kept.append(typists[number].letters_before(killed - LOST_AT_MOST))
    for folder, typist, at_least in zip(folders, typists, kept, strict=True):
        assert_kept(folder, typist, at_least)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("ending", ENDINGS)
def test_being_told_to_stop_while_typing_loses_no_key(
    tmp_path: Path, size: tuple[int, int], ending: str
) -> None:
    chance = random.Random(f"{ending} {size}")
    folder = killing.new_board(tmp_path / "one")
    typist = Typist(
        killing.at_the_minutes(killing.in_meeting(folder, size)), killing.script(chance, 1500)
    )
    killing.type_together([typist], chance.uniform(0.5, 1.5))
    typist.keys(60)
    if ending == "the terminal closed":
        # The system throws away what a closed terminal holds and nobody has read yet.
        typist.terminal.read(0.2)
    ENDINGS[ending](typist.terminal)
    assert_kept(folder, typist, len(typist.sent))
