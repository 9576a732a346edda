"""Text typed into forms and not saved yet: it waits until the form is opened again."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

import msgspec

Filled = dict[str, str]
"""The text of every field by its name."""


class Forms:
    """Unsaved texts by the form's name; with a file, they outlive the program.

    The file is written when a form changes: it holds a few lines, and is gone when none is left.
    """

    def __init__(self, file: Path | None = None) -> None:
        """Take up what was left.

        Args:
            file: Where to keep the texts; None: only while the program runs.
        """
        self._file = file
        self._typed: dict[str, Filled] = {}
        if file is not None:
            with contextlib.suppress(OSError, msgspec.DecodeError):
                self._typed = msgspec.json.decode(file.read_bytes(), type=dict[str, Filled])

    @property
    def told(self) -> tuple[str, ...]:
        """What to say at the start: that text is waiting, if it is."""
        if not self._typed:
            return ()
        many = "a form" if len(self._typed) == 1 else f"{len(self._typed)} forms"
        sentence = f"Text you typed into {many} and did not save is kept; open the form to see it."
        return (sentence,)

    def typed(self, form: str) -> Filled:
        """What was typed into a form and not saved."""
        return self._typed.get(form, {})

    def keep(self, form: str, filled: Filled) -> None:
        """Keep what is in a form; nothing: forget it."""
        if self._typed.get(form, {}) == filled:
            return
        if filled:
            self._typed[form] = filled
        else:
            self._typed.pop(form, None)
        if self._file is not None:
            # A form that cannot be kept on disk is still kept while the program runs.
            with contextlib.suppress(OSError):
                self._write(self._file)

    def _write(self, file: Path) -> None:
        if not self._typed:
            file.unlink(missing_ok=True)
            return
        handle, temporary = tempfile.mkstemp(dir=file.parent, prefix=f"{file.name}.")
        with os.fdopen(handle, "wb") as opened:
            opened.write(msgspec.json.encode(self._typed))
        os.replace(temporary, file)
