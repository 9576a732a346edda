"""A card with a field and a list that what is typed narrows."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static

from cpbtui.screens.dialog import Dialog
from cpbtui.widgets.list_rows import ListRows


class PickingDialog(Dialog[str]):
    """Answers with the key of the selected row; the field keeps the cursor throughout."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "move(1)", show=False, priority=True, id="choice.down"),
        Binding("up", "move(-1)", show=False, priority=True, id="choice.up"),
    ]

    def compose_more(self) -> ComposeResult:
        """The line under the list that says how much of it is out of sight."""
        yield Static("", id="choice-more", markup=False)

    def show_more(self) -> None:
        """Say how many rows are below those in sight."""
        # Only after the list is laid out is it known what is in sight.
        self.call_after_refresh(self._show_more)

    def _show_more(self) -> None:
        below = self.query_one(ListRows).below
        line = self.query_one("#choice-more", Static)
        line.update(Content(f"{below} more below; type a part of it to narrow" if below else ""))
        line.set_class(bool(below), "-said")

    def on_list_rows_selected(self) -> None:
        """The list may have moved."""
        self.show_more()

    def on_resize(self) -> None:
        """More, or less, is in sight."""
        self.show_more()

    def on_input_submitted(self) -> None:
        """Take the selected row."""
        self.take()

    def on_list_rows_chosen(self) -> None:
        """Take the row clicked again."""
        self.take()

    def take(self) -> None:
        """Answer with the selected row, if there is one."""
        key = self.query_one(ListRows).key
        if key is not None:
            self.dismiss(key)

    def action_move(self, step: int) -> None:
        """Move the selection."""
        self.query_one(ListRows).action_move(step)
