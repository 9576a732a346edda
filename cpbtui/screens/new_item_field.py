"""The line a new item is typed into, and under it what was understood."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static

HINT = "Leaving care pack (30 mins) - Dr Rao - to note the draft"


class NewItemField(Vertical):
    """Hidden until asked for; stays open for the next item until Esc."""

    DEFAULT_CSS = """
    NewItemField { height: 3; display: none; }
    NewItemField Static { height: 1; padding: 0 1; }
    """

    def __init__(self) -> None:
        """Make the line."""
        super().__init__(id="new-item")
        self.display = False

    def compose(self) -> ComposeResult:
        """The line and what was understood."""
        yield Input(placeholder=HINT, compact=True)
        yield Static("", markup=False)

    def open(self) -> None:
        """Show the line and type into it."""
        self.display = True
        self.query_one(Input).focus()

    def clear(self) -> None:
        """Make room for the next item."""
        self.query_one(Input).value = ""

    def close(self) -> None:
        """Hide the line; what was typed waits in it."""
        self.display = False

    def understood(self, words: Content) -> None:
        """Show what was understood."""
        self.query_one(Static).update(words)
