"""The line a new item is typed into, and under it what was understood."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static

from cpbtui.widgets.line_field import LineField

HINT = "Leaving care pack (30 mins) - Dr Rao - to note the draft"


Add = Callable[[Sequence[str]], bool]
"""Adds items, each typed in one line; False when they cannot be added now."""


class _Line(LineField):
    """Takes Enter at once: a message would come after letters typed right behind it."""

    def __init__(self, add: Add) -> None:
        super().__init__(placeholder=HINT, compact=True)
        self._add = add

    def on_key(self, event: events.Key) -> None:
        if event.key == "enter":
            event.stop()
            event.prevent_default()
            if self._add([self.value]):
                self.value = ""

    def take(self, text: str) -> None:
        """Put pasted text in: of several lines each is an item."""
        start, end = sorted(self.selection)
        whole = f"{self.value[:start]}{text}{self.value[end:]}"
        lines = [line.strip() for line in whole.splitlines() if line.strip()]
        if len(lines) > 1 and self._add(lines):
            self.value = ""
        else:
            super().take(text)


class NewItemField(Vertical):
    """Hidden until asked for; stays open for the next item until Esc."""

    DEFAULT_CSS = """
    NewItemField { height: 3; display: none; }
    NewItemField Static { height: 1; padding: 0 1; }
    """

    def __init__(self, add: Add) -> None:
        """Make the line.

        Args:
            add: Adds items, each typed in one line.
        """
        super().__init__(id="new-item")
        self._add = add
        self.display = False

    def compose(self) -> ComposeResult:
        """The line and what was understood."""
        yield _Line(self._add)
        yield Static("", markup=False)

    def open(self) -> None:
        """Show the line and type into it."""
        self.display = True
        self.query_one(Input).focus()

    def close(self) -> None:
        """Hide the line; what was typed waits in it."""
        self.display = False

    def understood(self, words: Content) -> None:
        """Show what was understood."""
        self.query_one(Static).update(words)
