"""A window that is resized, a second window, a defect: what is typed stays whole."""

from __future__ import annotations

import random
import signal
from pathlib import Path

import pytest

from store.models import AgendaItem
from tests.cpbtui import killing
from tests.cpbtui.killing import ONE, Typist
from tests.terminal import Terminal, home

pytestmark = pytest.mark.slow

DEFECT = """
import sys
from cpbtui.cli import run
from cpbtui.screens.meeting import MeetingScreen
def fail(self):
    raise RuntimeError("a defect")
MeetingScreen.action_cover = fail
sys.exit(run(sys.argv[1:]))
"""
"""The program with a defect behind Alt+O."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return killing.new_board(tmp_path / "clerk")


def minutes(folder: Path) -> str:
    store = killing.opened(folder)
    text = store.the(AgendaItem, ONE).minutes
    store.close()
    return text


def test_resizing_while_typing_loses_nothing(folder: Path) -> None:
    terminal = killing.at_the_minutes(killing.in_meeting(folder, (120, 40)))
    typist = Typist(terminal, killing.script(random.Random(3), 1200))
    for size in [(40, 12), (80, 24), (120, 40), (40, 12), (80, 24)]:
        killing.type_together([typist], 0.3)
        # Between two keys, and again before the program has drawn itself anew.
        terminal.resize(size)
        typist.keys(15)
    terminal.watching = True
    terminal.wait_for("writing")
    terminal.kill(signal.SIGTERM)
    assert minutes(folder) == typist.sent
    assert len(typist.sent) > 100


def test_a_second_window_follows_and_says_that_it_only_reads(folder: Path) -> None:
    first = killing.at_the_minutes(killing.in_meeting(folder, (120, 40)))
    second = killing.at_the_minutes(killing.in_meeting(folder, (120, 40)))
    assert "open in another window" in second.text
    second.send("Not taken. ")
    first.send("Heard in the other room. ")
    second.wait_for("Heard in the other room.")
    assert "Not taken" not in second.text
    second.kill(signal.SIGTERM)
    first.send("And on.")
    first.kill(signal.SIGTERM)
    assert minutes(folder) == "Heard in the other room. And on."


def test_the_second_window_ends_in_peace_when_the_first_is_killed(folder: Path) -> None:
    first = killing.at_the_minutes(killing.in_meeting(folder, (80, 24)))
    second = killing.at_the_minutes(killing.in_meeting(folder, (80, 24)))
    first.send("Typed first. ")
    second.wait_for("Typed first.")
    first.kill(signal.SIGKILL)
    second.read(0.5)
    second.press("ctrl+q")
    assert second.exit_code() == 0
    again = killing.at_the_minutes(killing.in_meeting(folder, (80, 24)))
    assert "open in another window" not in again.text
    again.send("And again.")
    again.kill(signal.SIGTERM)
    assert minutes(folder) == "Typed first. And again."


def test_a_defect_ends_the_program_with_an_error_and_the_text_saved(folder: Path) -> None:
    terminal = Terminal(
        "--board", str(folder / "board"), "--today", killing.DAY, size=(80, 24),
        environ=home(folder), program=("-c", DEFECT),
    )  # fmt: skip
    killing.at_the_minutes(terminal)
    terminal.send("Typed before the defect.\x1bo")
    assert terminal.exit_code() != 0
    assert minutes(folder) == "Typed before the defect."
