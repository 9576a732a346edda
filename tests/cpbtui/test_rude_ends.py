"""What else may be under way when the program is ended: marks, forms, the close, a full disk."""

from __future__ import annotations

import json
import os
import random
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from store.models import Action, AgendaItem, Meeting
from tests.cpbtui import killing
from tests.cpbtui.killing import MEETING, ONE, PEOPLE
from tests.terminal import Terminal, home

pytestmark = pytest.mark.slow

FULL_DISK = """
import resource, signal, sys
from cpbtui.cli import run
from pathlib import Path
hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
def limit(size):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
signal.signal(signal.SIGUSR1, lambda *_: limit(70))
signal.signal(signal.SIGUSR2, lambda *_: limit(hard))
sys.exit(run(sys.argv[1:]))
"""
"""The program on a disk that is full from one signal to the next."""


def ended(how: signal.Signals) -> Callable[[Terminal], None]:
    return lambda terminal: terminal.kill(how)


ENDINGS: dict[str, Callable[[Terminal], None]] = {
    "SIGKILL": ended(signal.SIGKILL),
    "SIGTERM": ended(signal.SIGTERM),
    "SIGHUP": ended(signal.SIGHUP),
    "the terminal closed": Terminal.close,
}
BEFORE = {"SIGKILL": 1.0, "SIGTERM": 0.0, "SIGHUP": 0.0, "the terminal closed": 0.2}
"""Seconds between the last key and the end.

After a kill a second may be missing. With the terminal's window, the system throws away what the
program has not read from it yet.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return killing.new_board(tmp_path / "clerk")


def minutes(folder: Path) -> str:
    """The first item's text, on a board that opens as it should."""
    store = killing.opened(folder)
    assert store.read_only == ""
    assert all(killing.TORN in sentence for sentence in store.told)
    killing.assert_read(store)
    text = store.the(AgendaItem, ONE).minutes
    store.close()
    return text


@pytest.mark.parametrize("ending", ENDINGS)
def test_attendance_marks_are_kept(folder: Path, ending: str) -> None:
    terminal = killing.at_the_minutes(killing.in_meeting(folder, (80, 24)))
    terminal.press("f6")
    terminal.wait_for("Attendance")
    for person in PEOPLE[:3]:
        terminal.send(f"{person.name}\r")
    terminal.read(BEFORE[ending])
    ENDINGS[ending](terminal)
    store = killing.opened(folder)
    assert killing.present(store) == {person.id for person in PEOPLE[:3]}
    store.close()


@pytest.mark.parametrize("ending", ENDINGS)
def test_text_in_an_open_form_is_there_when_it_is_opened_again(folder: Path, ending: str) -> None:
    def form() -> Terminal:
        terminal = killing.in_meeting(folder, (80, 24))
        terminal.wait_for("Corporate Parenting Board")
        terminal.press("m")
        terminal.wait_for("8 Sep")
        terminal.press("n")
        terminal.wait_for("Day and time")
        return terminal

    terminal = form()
    terminal.send("second thursday of march, at six")
    terminal.read(BEFORE[ending])
    ENDINGS[ending](terminal)
    kept = json.loads((folder / "board" / "unsaved.json").read_text())
    assert kept["new-meeting"]["when"] == "second thursday of march, at six"
    again = form()
    again.wait_for("second thursday of march, at six")
    again.kill(signal.SIGTERM)


def test_a_kill_while_the_meeting_is_closed_leaves_it_open_or_closed(tmp_path: Path) -> None:
    chance = random.Random(5)
    text = "Action: Jo Marsh to send the figures\n\nAction: Dr Rao to report back\n\n"
    seen = set()
    for number in range(4):
        folder = killing.new_board(tmp_path / str(number))
        terminal = killing.at_the_minutes(killing.in_meeting(folder, (120, 40)))
        terminal.send(text.replace("\n", "\r"))
        terminal.press("f2")
        terminal.wait_for("Jo Marsh")
        terminal.press("ctrl+s")
        terminal.wait_for("Close the meeting?")
        terminal.watching = False
        terminal.send("\r")
        time.sleep(number * 0.02 + chance.uniform(0, 0.02))
        terminal.kill(signal.SIGKILL)
        assert minutes(folder) == text
        store = killing.opened(folder)
        status = store.the(Meeting, MEETING).status
        refs = sorted(one.ref for one in store.of(Action, MEETING))
        wanted = ["2016-09-08/1.1", "2016-09-08/1.2"] if status == "draft" else ["", ""]
        assert refs == wanted
        seen.add(status)
        store.close()
    assert seen <= {"in progress", "draft"}


# A disk that is full for a while


def full_disk(folder: Path) -> Terminal:
    """The program, something typed and saved, and then something the disk does not take."""
    terminal = Terminal(
        "--board", str(folder / "board"), "--today", killing.DAY, size=(120, 40),
        environ=home(folder), program=("-c", FULL_DISK),
    )  # fmt: skip
    killing.at_the_minutes(terminal)
    terminal.send("Before. ")
    terminal.wait_for("saved ")
    terminal.read(0.5)
    os.kill(terminal.pid, signal.SIGUSR1)
    terminal.send("Meanwhile. ")
    terminal.wait_for("NOT SAVED")
    return terminal


def space_again(terminal: Terminal) -> None:
    os.kill(terminal.pid, signal.SIGUSR2)


def test_what_a_full_disk_did_not_take_is_saved_when_there_is_space(folder: Path) -> None:
    terminal = full_disk(folder)
    terminal.send("Still. ")
    terminal.read(1.5)
    assert "NOT SAVED" in terminal.text
    space_again(terminal)
    terminal.send("After. ")
    terminal.wait_for("saved ")
    terminal.read(1.0)
    terminal.kill(signal.SIGKILL)
    assert minutes(folder) == "Before. Meanwhile. Still. After. "


def test_a_kill_on_a_full_disk_leaves_what_was_saved_and_the_board_goes_on(folder: Path) -> None:
    terminal = full_disk(folder)
    terminal.kill(signal.SIGKILL)
    assert minutes(folder) == "Before. "
    again = killing.at_the_minutes(killing.in_meeting(folder, (120, 40)))
    again.send("Again. ")
    again.kill(signal.SIGTERM)
    assert minutes(folder) == "Before. Again. "


def test_being_told_to_stop_waits_for_space(folder: Path) -> None:
    terminal = full_disk(folder)
    os.kill(terminal.pid, signal.SIGTERM)
    terminal.read(0.5)
    space_again(terminal)
    assert terminal.exit_code() == 0
    assert minutes(folder) == "Before. Meanwhile. "
