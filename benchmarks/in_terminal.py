"""A program in a terminal of ours: what it draws, when, and what memory it takes."""

from __future__ import annotations

import fcntl
import os
import select
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pyte

COLUMNS, ROWS = 120, 40
QUIET = 0.8
"""Seconds without output after which a program is done drawing."""
PATIENCE = 30.0
"""Seconds after which we do not believe in it any more."""


@dataclass
class InTerminal:
    """A program running in a pseudo-terminal."""

    command: Sequence[str]
    environ: Mapping[str, str]
    drawn: list[tuple[float, bytes]] = field(default_factory=list)
    """What it has drawn, and when: seconds since it was started."""

    def __enter__(self) -> InTerminal:
        self._terminal, inside = os.openpty()
        fcntl.ioctl(inside, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        self._start = time.perf_counter()
        self._process = subprocess.Popen(
            self.command, stdin=inside, stdout=inside, stderr=inside, start_new_session=True,
            env={"TERM": "xterm-256color", "COLORTERM": "truecolor", **self.environ},
        )  # fmt: skip
        os.close(inside)
        return self

    def __exit__(self, *_: object) -> None:
        self._process.send_signal(signal.SIGTERM)
        end = time.monotonic() + PATIENCE
        while self._process.poll() is None and time.monotonic() < end:
            self._read(0.05)
        self._process.kill()
        self._process.wait()
        os.close(self._terminal)

    def press(self, keys: str, until: str) -> None:
        """Press keys, and wait until words stand there and all is drawn."""
        os.write(self._terminal, keys.encode())
        self.settle(until)

    def settle(self, until: str) -> None:
        """Wait until these words stand on the screen and nothing is drawn any more.

        Raises:
            RuntimeError: The program ended, or never comes to rest.
        """
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if not self._read(QUIET) and until in self.text():
                return
            if self._process.poll() is not None:
                break
        raise RuntimeError(f"{' '.join(self.command)} did not show “{until}”:\n{self.text()}")

    def _read(self, seconds: float) -> bool:
        """Read what is drawn within some seconds; whether there was anything."""
        if not select.select([self._terminal], [], [], seconds)[0]:
            return False
        try:
            data = os.read(self._terminal, 65536)
        except OSError:  # the program has gone
            return False
        self.drawn.append((time.perf_counter() - self._start, data))
        return bool(data)

    def text(self) -> str:
        """What stands on the screen."""
        return screens(self.drawn)[-1][1] if self.drawn else ""

    def whole_after(self) -> float:
        """Seconds from the start until the screen showed all that it shows now."""
        shown = screens(self.drawn)
        return next(moment for moment, screen in shown if screen == shown[-1][1])

    @property
    def resident(self) -> float:
        """The memory it takes now, in MB."""
        status = Path(f"/proc/{self._process.pid}/status").read_text()
        line = next(one for one in status.splitlines() if one.startswith("VmRSS:"))
        return int(line.split()[1]) / 1024


def screens(drawn: Sequence[tuple[float, bytes]]) -> list[tuple[float, str]]:
    """The screen after each piece of output, as text."""
    screen = pyte.Screen(COLUMNS, ROWS)
    stream = pyte.ByteStream(screen)
    found = []
    for moment, data in drawn:
        stream.feed(data)
        found.append((moment, "\n".join(screen.display)))
    return found
