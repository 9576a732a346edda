"""A text field that is drawn anew whenever its lines break in other places."""

from __future__ import annotations

from textual.widgets import TextArea


class WrappedText(TextArea):
    """A field of several lines that stays right in a window whose size changes.

    Textual may draw the old lines at the new width before it has wrapped them again, and then
    draws nothing more if there are as many lines as before: words stood half outside the field.
    """

    def on_resize(self) -> None:
        """Wrap at the new width, draw that, and keep the cursor in view."""
        self._rewrap_and_refresh_virtual_size()
        self.refresh()
        self.call_after_refresh(self._show_cursor)

    def _watch_show_vertical_scrollbar(self) -> None:
        super()._watch_show_vertical_scrollbar()
        self.refresh()

    def _show_cursor(self) -> None:
        if self.is_attached and self.has_focus:
            self.scroll_cursor_visible()
