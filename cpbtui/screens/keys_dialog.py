"""F1: the keys that work on a screen, in words."""

from __future__ import annotations

from typing import Any

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from cpbtui.command import Command, key_name
from cpbtui.registry import AREA_OF, keys_of
from cpbtui.screens.dialog import Dialog
from cpbtui.widgets.lines import fitted

KEYS = 13
NAME = 30
"""Cells of the columns for keys and names, with the gap behind them."""


class KeysDialog(Dialog[None]):
    """Lists keys and what they do; a command that cannot be used says why."""

    def __init__(self, screen: Screen[Any]) -> None:
        """Prepare the list.

        Args:
            screen: The one whose keys are asked for.
        """
        super().__init__("Keys that work here")
        self._of = screen

    def compose_card(self) -> ComposeResult:
        """One area after the other."""
        with VerticalScroll(id="keys"):
            yield Static(self.keys_in_words(), markup=False)

    def next_keys(self) -> list[tuple[str, str]]:
        """Scroll and go back."""
        return [("↑↓", "more"), ("Esc", "back")]

    def keys_in_words(self) -> Content:
        """Every command of the screen with its keys."""
        areas = tuple(getattr(self._of, "AREAS", ()))
        width = min(100, int(self.app.size.width * 0.96)) - 10
        lines: list[Content] = []
        for area in (AREA_OF[one] for one in (*areas, "app") if AREA_OF[one].commands):
            lines += [Content()] if lines else []
            lines.append(Content.styled(area.title, "bold $blue"))
            for command in area.commands:
                keys = keys_of(command, self.board_app.keys)
                if keys:
                    lines += self._lines(command, keys, width)
        return Content("\n").join(lines)

    def _lines(self, command: Command, keys: tuple[str, ...], width: int) -> list[Content]:
        """A command's keys and name, and what it does beside them, or below where it is narrow."""
        shown = " ".join(dict.fromkeys(key_name(key) for key in keys))
        help_words = self.board_app.refusal(command, self._of) or command.help
        beside = width >= KEYS + NAME + 30
        indent = KEYS + NAME if beside else KEYS
        name = fitted(Content.styled(command.name, "$text"), NAME - 1) + " "
        first = fitted(Content.styled(shown, "bold $accent"), KEYS - 1) + " " + name
        told = Content.styled(help_words, "$muted").wrap(max(20, width - indent))
        if beside:
            return [first + told[0], *(line.pad_left(indent) for line in told[1:])]
        return [first, *(line.pad_left(indent) for line in told)]
