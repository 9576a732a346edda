"""A text of the record where it is typed: it takes over what is changed elsewhere, and undoes."""

from __future__ import annotations

from collections.abc import Callable

from textual.document._history import EditHistory
from textual.widgets import TextArea
from textual.widgets.text_area import Location, Selection

from cpbtui.widgets.wrapped_text import WrappedText
from store.changes import splice_between


class RecordText(WrappedText):
    """An editor that stays in step with the record and keeps its own undo."""

    def __init__(self, text: str) -> None:
        """Make an editor.

        Args:
            text: The text as the record has it.
        """
        super().__init__(
            text, soft_wrap=True, highlight_cursor_line=False, max_checkpoints=500, compact=True
        )
        self.undo_more: Callable[[], None] = lambda: None
        """Called when everything typed here has been undone already."""
        self._earlier: list[EditHistory] = []
        """What could be undone before paragraphs were moved, newest last."""
        self._in_step = text
        """The text when it last was the record's."""

    def cursor_offset_in_text(self) -> int:
        """Where the cursor is, in characters from the start."""
        return self.offset_of(self.cursor_location)

    def offset_of(self, location: Location) -> int:
        """A place as characters from the start."""
        row, column = location
        return sum(len(line) + 1 for line in self.document.lines[:row]) + column

    def location_of(self, offset: int) -> Location:
        """A number of characters from the start, as a place; the end when it is beyond."""
        lines = self.document.lines
        for row, line in enumerate(lines):
            if offset <= len(line):
                return row, max(offset, 0)
            offset -= len(line) + 1
        return len(lines) - 1, len(lines[-1])

    def bring(self, text: str) -> None:
        """Take over the record's text, unless something has been typed that it does not have."""
        if self.text == self._in_step:
            self.put(text)
        if self.text == text:
            self._in_step = text

    def put_moved(self, text: str) -> None:
        """Show the text after a move: what was typed before it cannot be undone without it."""
        self._earlier.append(self.history)
        self.history = self._fresh_history()
        with self.prevent(TextArea.Changed):
            self.put(text)
        self.history.clear()
        self._in_step = text

    def put_back(self, text: str) -> None:
        """Show the text from before the newest move, with all that could be undone then."""
        with self.prevent(TextArea.Changed):
            self.put(text)
        self._in_step = text
        self.history = self._earlier.pop() if self._earlier else self._fresh_history()

    def _fresh_history(self) -> EditHistory:
        old = self.history
        return EditHistory(old.max_checkpoints, old.checkpoint_timer, old.checkpoint_max_characters)

    def put(self, text: str) -> None:
        """Bring the editor to a text changed elsewhere, as one small edit; the cursor stays."""
        old = self.text
        if text == old:
            return
        at, removed, inserted = splice_between(old, text)
        self.replace(inserted, self.location_of(at), self.location_of(at + len(removed)))

    # Undo in Textual can point outside the text when the cursor stands beyond what is left of
    # it (its issue 6686); from the very start no place is out of bounds.

    def undo(self) -> None:
        """Take back the newest typing here."""
        if self.history.undo_stack:
            self._from_the_start(super().undo)
        else:
            self.undo_more()

    def redo(self) -> None:
        """Type again what was taken back."""
        self._from_the_start(super().redo)

    def _from_the_start(self, step: Callable[[], None]) -> None:
        before = self.text
        selection = self.selection
        self.selection = Selection.cursor((0, 0))
        step()
        if self.text == before:
            self.selection = selection
