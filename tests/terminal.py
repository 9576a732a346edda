"""A real terminal around the program: a pty, its screen, and ways to end it rudely."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import pyte

KEYS = {
    "enter": "\r", "tab": "\t", "escape": "\x1b", "backspace": "\x7f", "up": "\x1b[A",
    "down": "\x1b[B", "right": "\x1b[C", "left": "\x1b[D", "f1": "\x1bOP", "f2": "\x1bOQ",
    "f4": "\x1bOS", "f5": "\x1b[15~", "f6": "\x1b[17~", "f7": "\x1b[18~", "f8": "\x1b[19~",
    "f9": "\x1b[20~", "ctrl+a": "\x01", "ctrl+b": "\x02", "ctrl+g": "\x07", "ctrl+q": "\x11",
    "ctrl+s": "\x13", "ctrl+z": "\x1a", "alt+s": "\x1bs",
}  # fmt: skip


class Terminal:
    """The program in a terminal of its own."""

    def __init__(
        self,
        *arguments: str,
        size: tuple[int, int] = (120, 40),
        environ: Mapping[str, str] | None = None,
        program: Sequence[str] = ("-m", "cpbtui"),
    ) -> None:
        """Start it.

        Args:
            arguments: Of the program.
            size: Columns and rows.
            environ: Beside the present environment.
            program: What Python runs.
        """
        self.size = size
        self.gone = False
        """Whether the program has let go of the terminal."""
        self.watching = True
        """Whether the screen is followed; else what is drawn is thrown away, which is quicker."""
        self.screen = pyte.Screen(*size)
        self._stream = pyte.ByteStream(self.screen)
        env = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor", **(environ or {})}
        # Given whole: a library may have put the size of another terminal where only the system
        # sees it.
        for name in ("COLUMNS", "LINES", "NO_COLOR"):
            env.pop(name, None)
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            _set_size(0, size)
            os.execve(sys.executable, [sys.executable, *program, *arguments], env)

    def read(self, seconds: float = 0.0) -> None:
        """Take in what the program wrote, for at least that long."""
        end = time.monotonic() + seconds
        while True:
            left = max(0.0, end - time.monotonic())
            ready, _, _ = select.select([self.fd], [], [], left)
            if not ready:
                return
            try:
                data = os.read(self.fd, 65536)
            except OSError:
                data = b""
            if not data:
                self.gone = True
                return
            if self.watching:
                self._stream.feed(data)

    @property
    def text(self) -> str:
        """The letters on the screen."""
        return "\n".join(line.rstrip() for line in self.screen.display)

    def wait_for(self, words: str, timeout: float = 30.0) -> None:
        """Wait until words are on the screen."""
        end = time.monotonic() + timeout
        while words not in self.text:
            if time.monotonic() > end or self.gone:
                raise AssertionError(f"{words!r} did not appear:\n{self.text}")
            self.read(0.05)

    def send(self, text: str) -> None:
        """Type text; all of it goes in, however slowly the program takes it."""
        data = text.encode()
        while data and not self.gone:
            self.read()
            _, ready, _ = select.select([], [self.fd], [], 0.2)
            if ready:
                sent = os.write(self.fd, data[:256])
                data = data[sent:]

    def press(self, *keys: str, pause: float = 0.15) -> None:
        """Press keys by name, a little apart."""
        for key in keys:
            self.send(KEYS.get(key, key))
            self.read(pause)

    def paste(self, text: str) -> None:
        """Paste, as terminals do it."""
        self.send(f"\x1b[200~{text}\x1b[201~")

    def resize(self, size: tuple[int, int]) -> None:
        """Change the size of the window."""
        self.size = size
        self.screen.resize(size[1], size[0])
        _set_size(self.fd, size)
        os.kill(self.pid, signal.SIGWINCH)

    def kill(self, how: signal.Signals) -> None:
        """End it by a signal, and wait until it is gone."""
        os.kill(self.pid, how)
        self._reap()

    def close(self) -> None:
        """Close the terminal's window."""
        os.close(self.fd)
        self.fd = -1
        self._reap()

    def exit_code(self, timeout: float = 20.0) -> int:
        """Wait for its end and say how it ended."""
        return self._reap(timeout)

    def _reap(self, timeout: float = 20.0) -> int:
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            if self.fd >= 0:
                self.read(0.02)
            else:
                time.sleep(0.02)
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                if self.fd >= 0:
                    os.close(self.fd)
                    self.fd = -1
                return os.waitstatus_to_exitcode(status)
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        raise AssertionError(f"The program did not end:\n{self.text}")


def _set_size(fd: int, size: tuple[int, int]) -> None:
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))


def home(folder: Path) -> dict[str, str]:
    """An environment in which nothing of the person running the tests is touched."""
    return {
        "HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_DATA_HOME": str(folder / "data"),
    }
