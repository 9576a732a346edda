"""A field of one line, in which nothing that is pasted is lost."""

from __future__ import annotations

from textual import events
from textual.widgets import Input


class LineField(Input):
    """Takes what is pasted whole: its lines are joined with blanks.

    Textual's own keeps the first line and drops the rest.
    """

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
