"""The program in a real terminal: a whole meeting, typed by hand."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from store.local import LocalEngine, create_board
from store.store import Store
from tests.cpbtui import real_meeting
from tests.terminal import Terminal, home

pytestmark = pytest.mark.slow


def cpbtui(folder: Path, *arguments: str) -> str:
    """What a command prints."""
    ran = subprocess.run(
        [sys.executable, "-m", "cpbtui", "--board", str(folder / "board"), *arguments],
        capture_output=True, text=True, check=True, env={**os.environ, **home(folder)},
    )  # fmt: skip
    return ran.stdout


def now() -> datetime:
    return datetime.now(UTC)


def real_board(folder: Path) -> str:
    """A board with the real meeting's roster and agenda; returns the meeting's id."""
    create_board(folder / "board", real_meeting.board(), by="Sam Gorton", clock=now)
    engine = LocalEngine(folder / "board", clock=now)
    store = Store(engine, clock=now, randomness=os.urandom, by="Sam Gorton")
    meeting = real_meeting.enter_roster_and_agenda(store)
    store.close()
    return meeting


@real_meeting.needs_real_minutes
@pytest.mark.parametrize("size", [(120, 40), (80, 24)])
def test_a_real_meeting_is_taken_live(tmp_path: Path, size: tuple[int, int]) -> None:
    real_board(tmp_path)
    terminal = Terminal(
        "--board", str(tmp_path / "board"), "--today", "2016-09-08", size=size,
        environ=home(tmp_path),
    )  # fmt: skip
    terminal.wait_for("Next meeting")
    terminal.press("m")
    terminal.wait_for("8 Sep")
    terminal.press("enter")
    terminal.wait_for("Introductions and Apologies")
    terminal.press("alt+s")
    terminal.wait_for("Open the meeting?")
    terminal.press("enter")
    terminal.wait_for("item 1")
    terminal.press("f6")
    terminal.wait_for("Attendance")
    for name in real_meeting.presents():
        terminal.send(name)
        terminal.press("enter", pause=0.05)
    terminal.press("escape")
    terminal.wait_for("writing item 1")
    for number, paragraphs in real_meeting.typed():
        if number != "1":
            terminal.press("ctrl+g")
            terminal.wait_for("Go to item")
            terminal.send(number)
            terminal.press("enter")
            terminal.wait_for(f"writing {number}" if size[0] < 100 else f"writing item {number}")
        for paragraph in paragraphs:
            terminal.send(f"{paragraph}\r\r")
            terminal.read(0.02)
    answer_which_sam(terminal)
    terminal.press("ctrl+s", pause=0.5)
    terminal.press("ctrl+q")
    assert terminal.exit_code() == 0
    shown = json.loads(cpbtui(tmp_path, "show", "2016-09-08", "--json"))
    real_meeting.agree(shown["meetings"][0])
    assert real_meeting.missing_words(cpbtui(tmp_path, "export", "minutes", "2016-09-08")) == []


def answer_which_sam(terminal: Terminal) -> None:
    """Go through the questions until "Which Sam?" is asked, and answer it."""
    for _ in range(12):
        terminal.press("f7", pause=0.4)
        if "Which Sam?" in terminal.text.splitlines()[-2]:
            terminal.press("1", pause=0.4)
            return
    raise AssertionError(f"Which Sam was not asked:\n{terminal.text}")
