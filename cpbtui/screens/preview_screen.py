"""A document as it will be printed, from the renderer that prints it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from platformdirs import user_documents_path
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Markdown, Static

from cpbtui.screens.on_top import OnTop
from cpbtui.steps.documents import write_document
from cpbtui.widgets.bottom_line import BottomLine, Entry
from cpbtui.widgets.header_line import HeaderLine
from cpbtui.widgets.lines import one_line, styled

if TYPE_CHECKING:
    from cpbtui.app import CpbtuiApp


SHOWN = 250
"""Blocks of a document that are drawn; each is a widget."""


class PreviewScreen(OnTop[None], inherit_bindings=False):
    """A document to read, copy and leave."""

    CSS = """
    PreviewScreen { background: $background; }
    PreviewScreen #page { padding: 1 2; scrollbar-size-vertical: 1; }
    PreviewScreen MarkdownH1 { content-align: left middle; text-align: left; margin: 0 0 1 0; }
    PreviewScreen MarkdownH2 { text-style: bold; margin: 1 0 1 0; }
    PreviewScreen .note { color: $accent; margin-bottom: 1; }
    PreviewScreen Markdown { max-width: 92; background: $background; padding: 0; margin: 0; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "leave", show=False, id="preview.back"),
        Binding("c", "copy", show=False, id="preview.copy"),
        Binding("s,ctrl+s", "save", show=False, id="preview.save"),
        Binding("down,j", "scroll(1)", show=False, id="preview.down"),
        Binding("up,k", "scroll(-1)", show=False, id="preview.up"),
        Binding("pagedown,space", "page(1)", show=False, id="preview.page-down"),
        Binding("pageup", "page(-1)", show=False, id="preview.page-up"),
    ]

    def __init__(self, title: str, document: str, *, name: str, notes: Sequence[str] = ()) -> None:
        """Show a document.

        Args:
            title: What it is.
            document: Its Markdown.
            name: What its file is called, without the ending; see `file_name`.
            notes: What must be known before it goes out, as sentences.
        """
        super().__init__()
        self.heading = title
        self.document = document
        self.file_name = name
        self.notes = notes

    def compose(self) -> ComposeResult:
        """Header, page, keys."""
        header = HeaderLine()
        header.left = Content("   ").join(
            [styled("Preview", "bold $text"), styled(self.heading, "$muted")]
        )
        yield header
        with VerticalScroll(id="page", can_focus=False):
            for note in self.notes:
                yield Static(Content.styled(f"? {one_line(note)}", "$accent"), classes="note")
            yield Markdown(self._beginning(), open_links=False)
        line = BottomLine()
        line.entries = (
            Entry("↑↓", "scroll", 5), Entry("s", "save as a file", 8),
            Entry("c", "copy as Markdown", 6), Entry("Esc", "back", 9),
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

    def _beginning(self) -> str:
        """As much as can be drawn at once: a block a widget, so a long register is cut here."""
        blocks = self.document.split("\n\n")
        if len(blocks) <= SHOWN:
            return self.document
        return "\n\n".join([*blocks[:SHOWN], "… and more. The saved file has all of it."])

    def action_save(self) -> None:
        """Write the document into the folder for documents, and say where it is."""
        folder = user_documents_path()
        try:
            path = write_document(self.document, self.file_name, folder)
        except OSError as error:
            self.board_app.tell(
                f"The document could not be written to {folder} ({error.strerror}). Nothing is "
                "lost; c copies it instead."
            )
            return
        kept = " What was saved under its name before was kept."
        again = path.stem != self.file_name
        self.board_app.tell(f"Saved as {path}.{kept if again else ''}", timeout=12)

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
