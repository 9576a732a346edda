"""Ctrl+P: any command, by a word of its name, its synonyms or its help."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from textual.app import ComposeResult
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Input

from cpbtui.command import Command
from cpbtui.palette import found
from cpbtui.registry import commands_of, shown_key
from cpbtui.screens.picking_dialog import PickingDialog
from cpbtui.widgets.lines import Cell, columns, styled
from cpbtui.widgets.list_rows import ListRows, Row

NAME = 27
KEY = 10
"""Cells of the columns for names and keys."""


class PaletteDialog(PickingDialog):
    """Lists what can be done from a screen; answers with the id of a command."""

    def __init__(self, screen: Screen[Any]) -> None:
        """Prepare the list.

        Args:
            screen: The one that is in view.
        """
        super().__init__("What would you like to do?")
        self._of = screen
        areas = tuple(getattr(screen, "AREAS", ()))
        others = (area for area in ("go", "app") if area not in areas)
        everything = commands_of(*areas, *others)
        self._commands = [one for one in everything if one.id != "app.palette"]

    def compose_card(self) -> ComposeResult:
        """A field and the commands."""
        yield Input(placeholder="a word: dispatch, late arrival, overdue …", id="choice-field")
        yield ListRows(empty="There is no command like that.")

    def next_keys(self) -> list[tuple[str, str]]:
        """Choose and go back."""
        return [("↑↓", "choose"), ("Enter", "do it"), ("Esc", "back")]

    def on_mount(self) -> None:
        """Show every command."""
        self._show("")
        self.query_one(Input).focus()

    def _show(self, query: str) -> None:
        rows = [Row(one.id, self._drawer(one)) for one in found(query, self._commands)]
        self.query_one(ListRows).show(rows, select=rows[0].key if rows else None)

    def _drawer(self, command: Command) -> Callable[[int], Sequence[Content]]:
        refusal = self.board_app.refusal(command, self._of)
        key = shown_key(command, self.board_app.keys)

        def draw(width: int) -> Sequence[Content]:
            name = Content.styled(command.name, "$dim" if refusal else "bold $text")
            cells = [Cell(name, NAME)]
            if width > NAME + KEY + 24:
                cells.append(Cell(styled(refusal or command.help, "$muted")))
            cells.append(Cell(Content.styled(key, "bold $accent"), KEY, "right"))
            return [columns(width, cells)]

        return draw

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show what answers."""
        self._show(event.value)
