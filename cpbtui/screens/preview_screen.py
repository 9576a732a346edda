"""A document as it will be printed, from the renderer that prints it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Markdown

from cpbtui.widgets.bottom_line import BottomLine, Entry
from cpbtui.widgets.header_line import HeaderLine
from cpbtui.widgets.lines import styled

if TYPE_CHECKING:
    from cpbtui.app import CpbtuiApp


class PreviewScreen(ModalScreen[None], inherit_bindings=False):
    """A document to read, copy and leave."""

    CSS = """
    PreviewScreen { background: $background; }
    PreviewScreen #page { padding: 1 2; scrollbar-size-vertical: 1; }
    PreviewScreen Markdown { max-width: 92; background: $background; padding: 0; margin: 0; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "leave", show=False, id="preview.back"),
        Binding("c", "copy", show=False, id="preview.copy"),
        Binding("down,j", "scroll(1)", show=False, id="preview.down"),
        Binding("up,k", "scroll(-1)", show=False, id="preview.up"),
        Binding("pagedown,space", "page(1)", show=False, id="preview.page-down"),
        Binding("pageup", "page(-1)", show=False, id="preview.page-up"),
    ]

    def __init__(self, title: str, document: str) -> None:
        """Show a document.

        Args:
            title: What it is.
            document: Its Markdown.
        """
        super().__init__()
        self.heading = title
        self.document = document

    def compose(self) -> ComposeResult:
        """Header, page, keys."""
        header = HeaderLine()
        header.left = Content("   ").join(
            [styled("Preview", "bold $text"), styled(self.heading, "$muted")]
        )
        yield header
        with VerticalScroll(id="page", can_focus=False):
            yield Markdown(self.document, open_links=False)
        line = BottomLine()
        line.entries = (
            Entry("↑↓", "scroll", 5), Entry("c", "copy as Markdown", 6), Entry("Esc", "back", 9),
        )  # fmt: skip
        yield line

    @property
    def board_app(self) -> CpbtuiApp:
        """The app, as the one it is."""
        # Late: the app imports screens.
        from cpbtui.app import CpbtuiApp

        assert isinstance(self.app, CpbtuiApp)
        return self.app

    def action_leave(self) -> None:
        """Go back."""
        self.dismiss(None)

    def action_copy(self) -> None:
        """Put the document on the clipboard."""
        self.board_app.copy(self.document)
        self.board_app.tell("The document is on the clipboard, as Markdown.")

    def action_scroll(self, step: int) -> None:
        """Scroll by two lines."""
        self.query_one("#page").scroll_relative(y=2 * step, animate=False)

    def action_page(self, step: int) -> None:
        """Scroll by a screenful."""
        page = self.query_one("#page")
        page.scroll_relative(y=step * max(1, page.size.height - 2), animate=False)
