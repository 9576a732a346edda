"""The pane beside a list: more about the selected row."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static


class SidePane(VerticalScroll, can_focus=False):
    """Paragraphs about what is selected, on a surface of their own."""

    def compose(self) -> ComposeResult:
        """One text."""
        yield Static("", markup=False)

    def show(self, paragraphs: Sequence[Content]) -> None:
        """Show these paragraphs, an empty line between them."""
        self.query_one(Static).update(Content("\n\n").join(paragraphs))
        self.scroll_home(animate=False)
