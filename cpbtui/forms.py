"""Text typed into forms and not saved yet: it waits until the form is opened again."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

import msgspec

from exports.wording import listed

TITLE = ""
"""The name under which a form's title stands among its texts; no field is called so."""
NAMED = 3
"""So many forms are named at the start; more are counted."""

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
        titles = [filled.get(TITLE, "") for filled in self._typed.values()]
        named = [f"“{title}”" for title in dict.fromkeys(filter(None, titles))][:NAMED]
        others = len(titles) - len(named)
        if others:
            more = "other " if named else ""
            named.append(f"1 {more}form" if others == 1 else f"{others} {more}forms")
        opened = "it" if len(titles) == 1 else "them"
        into = listed(named)
        return (f"Text typed into {into} and not saved is kept; open {opened} again to see it.",)

    def typed(self, form: str) -> Filled:
        """What was typed into a form and not saved."""
        kept = self._typed.get(form, {})
        return {name: text for name, text in kept.items() if name != TITLE}

    def keep(self, form: str, filled: Filled, title: str = "") -> None:
        """Keep what is in a form; nothing: forget it.

        Args:
            form: Its name.
            filled: The text of its fields.
            title: What it is called on the screen.
        """
        if filled and title:
            filled = {**filled, TITLE: title}
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
