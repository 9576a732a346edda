"""Only the item's title, large, while the screen is shared."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static

from cpbtui.screens.on_top import OnTop
from cpbtui.widgets.lines import one_line


class CoverScreen(OnTop[None], inherit_bindings=False):
    """A title in the middle of an empty screen."""

    CSS = """
    CoverScreen { align: center middle; background: $background; }
    CoverScreen #title { width: 84%; height: auto; text-align: center; text-style: bold; }
    CoverScreen #way-back { dock: bottom; height: 1; color: $dim; text-align: center; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,enter,space,alt+o", "leave", show=False, id="cover.back"),
    ]

    def __init__(self, title: str) -> None:
        """Cover the screen.

        Args:
            title: What stays to be seen.
        """
        super().__init__()
        self._title = one_line(title)

    def compose(self) -> ComposeResult:
        """The title, its letters set wide, and how to come back."""
        words = ["\u00a0".join(word) for word in self._title.split()]
        yield Static(Content("   ".join(words)), id="title", markup=False)
        yield Static("Esc", id="way-back", markup=False)

    def action_leave(self) -> None:
        """Uncover."""
        self.dismiss(None)
