"""A text field that is drawn anew where its lines break in other places, and only there."""

from __future__ import annotations

from textual.cache import LRUCache
from textual.strip import Strip
from textual.widgets import TextArea

_KEPT = 512
"""Lines of a window; more than any terminal has rows."""

_Look = tuple[str, int, tuple[int, ...], int, int]
"""What a row looks like is told by: its line, which part of it, where that breaks, two widths."""


class WrappedText(TextArea):
    """A field of several lines that stays right in a window whose size changes.

    Textual may draw the old lines at the new width before it has wrapped them again, and then
    draws nothing more if there are as many lines as before: words stood half outside the field.

    On every key it also renders every line in view, though only the cursor's has changed. Here the
    others are kept by what they say, so that a letter costs as much on a full page as on an empty
    one.
    """

    def on_resize(self) -> None:
        """Wrap at the new width, draw that, and keep the cursor in view."""
        self._rewrap_and_refresh_virtual_size()
        self.refresh()
        self.call_after_refresh(self._show_cursor)

    def render_line(self, y: int) -> Strip:
        """A row of the field: rendered, or as it was when it last said the same."""
        place = self._settled_place(y + self.scroll_offset.y)
        if place is None:
            return super().render_line(y)
        line, section = place
        # The breaks themselves: a row may be drawn before it is wrapped at a new width.
        breaks = tuple(self.wrapped_document.get_offsets(line))
        key = (self.document.get_line(line), section, breaks, self.wrap_width, self.size.width)
        strip = self._settled.get(key)
        if strip is None:
            strip = self._settled[key] = super().render_line(y)
        return strip

    def notify_style_update(self) -> None:
        """Nothing looks as it did."""
        self._settled.clear()
        super().notify_style_update()

    @property
    def _settled(self) -> LRUCache[_Look, Strip]:
        """Rows without cursor or selection."""
        # Styles are told of before the constructor is through.
        if "_settled_rows" not in self.__dict__:
            self._settled_rows: LRUCache[_Look, Strip] = LRUCache(_KEPT)
        return self._settled_rows

    def _settled_place(self, row: int) -> tuple[int, int] | None:
        """The line and the part of it in a row; None where more than its text decides its look."""
        rows = self.wrapped_document._offset_to_line_info
        if not self.soft_wrap or self.show_line_numbers or not 0 <= row < len(rows):
            return None
        place = rows[row]
        first, last = sorted((self.selection.start[0], self.selection.end[0]))
        partner = self.matching_bracket_location
        if first <= place[0] <= last or (partner is not None and partner[0] == place[0]):
            return None
        return place

    def _watch_show_vertical_scrollbar(self) -> None:
        super()._watch_show_vertical_scrollbar()
        self.refresh()

    def _show_cursor(self) -> None:
        if self.is_attached and self.has_focus:
            self.scroll_cursor_visible()
