"""The line at the top: where one is, and whether all is saved."""

from __future__ import annotations

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from cpbtui.widgets.lines import two_sides


class HeaderLine(Widget):
    """A title at the left; what is true now at the right."""

    left: reactive[Content] = reactive(Content())
    right: reactive[Content] = reactive(Content())

    def render(self) -> Content:
        """Both sides on one line."""
        return two_sides(self.left, self.right, self.content_size.width)
