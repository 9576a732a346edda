"""A field of one line, in which nothing that is pasted is lost."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.widgets import Input


class LineField(Input):
    """Takes what is pasted whole: its lines are joined with blanks; Ctrl+A selects all of it.

    Textual's own keeps the first line and drops the rest, and goes to the beginning.
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+a", "select_all", show=False)]

    def _on_paste(self, event: events.Paste) -> None:
        """Put in everything that was pasted, on one line."""
        event.prevent_default()
        event.stop()
        self.take(event.text)

    def take(self, text: str) -> None:
        """Put a text that may have several lines where the cursor is."""
        self.replace(joined(text), *self.selection)


def joined(text: str, between: str = " ") -> str:
    """A text of several lines on one, with something between; a text of one line as it is."""
    lines = text.splitlines()
    return lines[0] if len(lines) == 1 else between.join(filter(None, map(str.strip, lines)))
