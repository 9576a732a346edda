"""Ctrl+P: any command, by a word of its name, its synonyms or its help.

Before anything is typed, what can be done here is listed; what is typed is looked for among the
commands of every screen.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from textual.app import ComposeResult
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Input

from cpbtui.command import Command
from cpbtui.elsewhere import areas_of, place_of
from cpbtui.palette import found
from cpbtui.registry import AREA_OF, commands_of, shown_key
from cpbtui.screens.picking_dialog import PickingDialog
from cpbtui.widgets.line_field import LineField
from cpbtui.widgets.lines import Cell, columns, styled
from cpbtui.widgets.list_rows import ListRows, Row

EXAMPLES = ("dispatch", "late arrival", "overdue")
"""Words shown in the empty field; each finds something from every screen."""
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
        here = areas_of(screen)
        self._here = [one for one in commands_of(*here) if one.id != "app.palette"]
        self._elsewhere = commands_of(*(area for area in AREA_OF if area not in here))

    def compose_card(self) -> ComposeResult:
        """A field and the commands."""
        yield LineField(placeholder=f"a word: {', '.join(EXAMPLES)} …", id="choice-field")
        yield ListRows(empty="There is no command like that.")
        yield from self.compose_more()

    def next_keys(self) -> list[tuple[str, str]]:
        """Choose and go back."""
        return [("↑↓", "choose"), ("Enter", "do it"), ("Esc", "back")]

    def on_mount(self) -> None:
        """Show every command."""
        self._show("")
        self.query_one(Input).focus()

    def _show(self, query: str) -> None:
        among = [*self._here, *self._elsewhere] if query.strip() else self._here
        rows = [Row(one.id, self._drawer(one)) for one in found(query, among)]
        self.query_one(ListRows).show(rows, select=rows[0].key if rows else None)
        self.show_more()

    def _drawer(self, command: Command) -> Callable[[int], Sequence[Content]]:
        elsewhere = command in self._elsewhere
        # Whether it can be used there is not known here, except that nothing can be written.
        of = self if elsewhere else self._of
        refusal = self.board_app.refusal(command, of)
        told = refusal or (f"{place_of(command)}: {command.help}" if elsewhere else command.help)
        key = shown_key(command, self.board_app.keys)

        def draw(width: int) -> Sequence[Content]:
            name = Content.styled(command.name, "$dim" if refusal else "bold $text")
            cells = [Cell(name, NAME)]
            if width > NAME + KEY + 24:
                cells.append(Cell(styled(told, "$muted")))
            cells.append(
                Cell(Content.styled(key, "$dim" if elsewhere else "bold $accent"), KEY, "right")
            )
            return [columns(width, cells)]

        return draw

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show what answers."""
        self._show(event.value)
