"""Bare Textual apps: what the toolkit itself costs, with nothing of ours in it."""

from __future__ import annotations

import sys

from textual.app import App, ComposeResult
from textual.containers import Container
from textual.widgets import Footer, OptionList, Static, TextArea


class BareEditor(App[None]):
    """A text area with a text in it, and nothing else."""

    def __init__(self, text: str, width: int, height: int) -> None:
        super().__init__()
        self._text = text
        self._room = (width, height)

    def compose(self) -> ComposeResult:
        """The text area, as large as asked."""
        area = TextArea(self._text, soft_wrap=True, highlight_cursor_line=False, compact=True)
        area.styles.box_sizing = "content-box"
        area.styles.width, area.styles.height = self._room
        with Container():
            yield area

    def on_mount(self) -> None:
        """The cursor at the end."""
        area = self.query_one(TextArea)
        area.focus()
        area.move_cursor(area.document.end)


class BareList(App[None]):
    """A heading, a list and the keys: a first screen."""

    BINDINGS = [("a", "x", "actions"), ("m", "x", "meetings"), ("p", "x", "people")]

    def compose(self) -> ComposeResult:
        """The three."""
        yield Static("Corporate Parenting Board   Exampleshire County Council")
        yield OptionList(*(f"Kate Lund to send the figures by district ({n})" for n in range(40)))
        yield Footer()


if __name__ == "__main__":
    BareList().run()
    sys.exit()
