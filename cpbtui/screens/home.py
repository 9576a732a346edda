"""Home: the next meeting, what waits for you, what waits for others."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType

from cpbtui.registry import bindings_of
from cpbtui.screens.board_screen import BoardScreen
from cpbtui.widgets.list_rows import ListRows


class HomeScreen(BoardScreen):
    """The first screen."""

    AREAS = ("home", "go")
    BINDINGS: ClassVar[list[BindingType]] = bindings_of("home", "go")

    def compose_body(self) -> ComposeResult:
        """One list of everything."""
        yield ListRows(id="home")
