"""The program opened at a real terminal, and left again."""

from __future__ import annotations

import contextlib
import os
import select
import sys
import time
from pathlib import Path

import pytest

from tests.cpbtui.command_line import Clerk

pty = pytest.importorskip("pty", reason="this system has no pseudo-terminals")
pyte = pytest.importorskip("pyte")

PATIENCE = 30.0
"""Seconds a slow machine may take."""


class Window:
    """A terminal of 100 columns with the program in it."""

    def __init__(self, clerk: Clerk, *arguments: str) -> None:
        self._screen = pyte.Screen(100, 30)
        self._stream = pyte.ByteStream(self._screen)
        environ = {**os.environ, **clerk.environ, "TERM": "xterm-256color", "COLUMNS": "100",
                   "LINES": "30"}  # fmt: skip
        self._pid, self._file = pty.fork()
        if self._pid == 0:
            os.execve(sys.executable, [sys.executable, "-m", "cpbtui", *arguments], environ)

    def shows(self, words: str) -> bool:
        """Wait until the words stand on the screen."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if any(words in line for line in self._screen.display):
                return True
            self._look()
        return False

    def _look(self) -> None:
        ready, _, _ = select.select([self._file], [], [], 0.1)
        if ready:
            with contextlib.suppress(OSError):
                self._stream.feed(os.read(self._file, 65536))

    def press(self, keys: bytes) -> None:
        os.write(self._file, keys)

    def ends(self) -> int:
        """Wait for the end; answers the exit code."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            self._look()
            pid, status = os.waitpid(self._pid, os.WNOHANG)
            if pid:
                os.close(self._file)
                return os.waitstatus_to_exitcode(status)
        os.kill(self._pid, 9)
        os.waitpid(self._pid, 0)
        return -9


@pytest.mark.slow
def test_the_demo_opens_on_the_first_screen_and_leaves_nothing_behind(
    newcomer: Clerk, tmp_path: Path
) -> None:
    (tmp_path / "tmp").mkdir()
    newcomer.environ["TMPDIR"] = str(tmp_path / "tmp")
    window = Window(newcomer, "demo")
    assert window.shows("Thursday")
    assert window.shows("7 outstanding")
    assert len(list((tmp_path / "tmp").glob("cpbtui-demo-*"))) == 1
    window.press(b"\x11")
    assert window.ends() == 0
    assert list((tmp_path / "tmp").glob("cpbtui-demo-*")) == []


@pytest.mark.slow
def test_a_board_opened_once_is_opened_again_without_being_named(clerk: Clerk) -> None:
    del clerk.environ["CPBTUI_BOARD"]
    for arguments in (("--board", str(clerk.board)), ()):
        window = Window(clerk, *arguments)
        assert window.shows("Corporate Parenting Board")
        window.press(b"\x11")
        assert window.ends() == 0


@pytest.mark.slow
def test_at_a_terminal_a_board_that_cannot_be_opened_is_one_sentence(newcomer: Clerk) -> None:
    window = Window(newcomer, "--board", "/no/such/board")
    assert window.shows("There is no board at /no/such/board")
    assert window.ends() == 3
