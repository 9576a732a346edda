"""A card with a field and a list that what is typed narrows."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType

from cpbtui.screens.dialog import Dialog
from cpbtui.widgets.list_rows import ListRows


class PickingDialog(Dialog[str]):
    """Answers with the key of the selected row; the field keeps the cursor throughout."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "move(1)", show=False, priority=True, id="choice.down"),
        Binding("up", "move(-1)", show=False, priority=True, id="choice.up"),
    ]

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
