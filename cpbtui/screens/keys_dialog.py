"""F1: the keys that work on a screen, in words."""

from __future__ import annotations

from typing import Any

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from cpbtui.command import key_name
from cpbtui.registry import AREA_OF, keys_of
from cpbtui.screens.dialog import Dialog


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
        parts: list[Content] = []
        for area in (AREA_OF[one] for one in (*areas, "app") if AREA_OF[one].commands):
            if parts:
                parts.append(Content())
            parts.append(Content.styled(area.title, "bold $blue"))
            for command in area.commands:
                keys = keys_of(command, self.board_app.keys)
                if not keys:
                    continue
                shown = " ".join(dict.fromkeys(key_name(key) for key in keys))
                refusal = self.board_app.refusal(command, self._of)
                parts.append(
                    Content.assemble(
                        (f"{shown:<12} ", "bold $accent"),
                        (command.name, "$text"),
                        (f"  {refusal or command.help}", "$muted"),
                    )
                )
        return Content("\n").join(parts)
