"""A terminal that may go away: what is drawn then is lost, and nothing else.

Textual draws on a thread of its own, which an error ends; the program then waits for it for
ever, holding the board and what was typed last.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any, TextIO

from textual.driver import Driver


class LastingFile:
    """A file to draw on, or nothing once it is gone."""

    def __init__(self, file: TextIO) -> None:
        self._file = file

    def write(self, text: str) -> None:
        """Write, if anybody is there."""
        with suppress(OSError):
            self._file.write(text)

    def flush(self) -> None:
        """Have it drawn, if anybody is there."""
        with suppress(OSError):
            self._file.flush()

    def fileno(self) -> int:
        """Its number for the system."""
        return self._file.fileno()

    def isatty(self) -> bool:
        """Whether it is a terminal."""
        return self._file.isatty()


def lasting(driver: type[Driver]) -> type[Driver]:
    """The same driver, on a file that lasts."""

    def begin(self: Any, *args: Any, **options: Any) -> None:
        driver.__init__(self, *args, **options)
        # A private name, and the only place where the file can be put in between.
        if hasattr(self, "_file"):
            self._file = LastingFile(self._file)

    return type(f"Lasting{driver.__name__}", (driver,), {"__init__": begin})
