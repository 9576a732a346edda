"""A card in the middle of the screen, asking for something."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from cpbtui.screens.on_top import OnTop
from cpbtui.widgets.bottom_line import BottomLine, Entry

if TYPE_CHECKING:
    from cpbtui.app import CpbtuiApp

T = TypeVar("T")


class Dialog(OnTop[T], inherit_bindings=False):
    """Asks for something; answers with it, or with None when one goes back.

    A subclass gives `compose_card` and dismisses with an answer.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab", "app.focus_next", show=False),
        Binding("shift+tab", "app.focus_previous", show=False),
        Binding("escape", "back", show=False, id="dialog.back"),
        Binding("f1", "keys", show=False, id="dialog.keys"),
    ]
    HORIZONTAL_BREAKPOINTS = [(0, "-tiny"), (60, "-roomy")]
    VERTICAL_BREAKPOINTS = [(0, "-short"), (20, "-tall")]

    def __init__(self, title: str, words: str = "") -> None:
        """Prepare the card.

        Args:
            title: What is asked, in bold.
            words: What should be known first, in muted; may be empty.
        """
        super().__init__()
        self.heading = title
        self.words = words

    @property
    def board_app(self) -> CpbtuiApp:
        """The app, as the one it is."""
        # Late: the app imports this module.
        from cpbtui.app import CpbtuiApp

        assert isinstance(self.app, CpbtuiApp)
        return self.app

    def compose(self) -> ComposeResult:
        """The card."""
        with Vertical(id="card"):
            yield Static(Content(self.heading), id="card-title", markup=False)
            words = Static(Content(self.words), id="card-words", markup=False)
            words.set_class(not self.words, "-empty")
            yield words
            yield from self.compose_card()
            line = BottomLine(id="card-keys")
            line.entries = tuple(Entry(key, does) for key, does in self.next_keys())
            yield line

    def compose_card(self) -> ComposeResult:
        """What stands between the title and the keys."""
        yield from ()

    def next_keys(self) -> list[tuple[str, str]]:
        """Keys and what they do."""
        return [("Enter", "save"), ("Esc", "back")]

    def action_keys(self) -> None:
        """Say which keys work here: all of them stand on the last line, which may be cut."""
        keys = ", ".join(f"{key} {does}" for key, does in self.next_keys())
        self.board_app.tell(f"Keys that work here: {keys}.")

    def action_back(self) -> None:
        """Go back without an answer."""
        self.dismiss(None)
