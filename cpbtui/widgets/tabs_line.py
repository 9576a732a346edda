"""The views of a list, named above it."""

from __future__ import annotations

from dataclasses import dataclass

from rich.cells import cell_len
from textual import events
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from cpbtui.widgets.lines import one_line

GAP = 3
"""Cells between two views."""
MORE_BEFORE, MORE_AFTER = "‹", "›"
"""What says that there are more views than fit."""


@dataclass(frozen=True)
class View:
    """One view of a list."""

    id: str
    words: str
    """"Overdue"."""
    count: int | None = None

    @property
    def named(self) -> str:
        """Its words with the count: "Overdue 1"."""
        return one_line(self.words) + ("" if self.count is None else f" {self.count}")


def cells_of(*views: View) -> int:
    """How wide a line naming these views is."""
    return sum(cell_len(one.named) for one in views) + GAP * max(0, len(views) - 1)


class TabsLine(Widget):
    """A line such as "Outstanding 7   Overdue 1"; the view shown stands out."""

    views: reactive[tuple[View, ...]] = reactive(())
    current: reactive[str] = reactive("")

    @dataclass
    class Chosen(Message):
        """A view was clicked."""

        view: str
        """Its id."""

    def _parts(self) -> list[tuple[View, str]]:
        """The views that are shown, with their words.

        All, or as many around the current one as there is room for, with a mark where more are.
        """
        parts = [(view, view.named) for view in self.views]
        width = self.content_size.width
        if not width or cells_of(*self.views) <= width:
            return parts
        ids = [view.id for view in self.views]
        first = last = ids.index(self.current) if self.current in ids else 0
        while True:
            if last + 1 < len(parts) and self._room(first, last + 1) <= width:
                last += 1
            elif first > 0 and self._room(first - 1, last) <= width:
                first -= 1
            else:
                break
        shown = parts[first : last + 1]
        if first > 0:
            shown[0] = (shown[0][0], f"{MORE_BEFORE} {shown[0][1]}")
        if last + 1 < len(parts):
            shown[-1] = (shown[-1][0], f"{shown[-1][1]} {MORE_AFTER}")
        return shown

    def _room(self, first: int, last: int) -> int:
        marks = 2 * (first > 0) + 2 * (last + 1 < len(self.views))
        return cells_of(*self.views[first : last + 1]) + marks

    def render(self) -> Content:
        """The names, the current one in bold and the accent."""
        return Content(" " * GAP).join(
            Content.styled(words, "bold $accent" if view.id == self.current else "$muted")
            for view, words in self._parts()
        )

    def on_click(self, event: events.Click) -> None:
        """Choose the view that was clicked."""
        start = 0
        for view, words in self._parts():
            end = start + Content(words).cell_length
            if start <= event.get_content_offset_capture(self).x < end:
                self.post_message(self.Chosen(view.id))
            start = end + GAP

    def beside(self, step: int) -> str:
        """The id of the view that many steps on from the current one, going round."""
        ids = [view.id for view in self.views]
        if not ids:
            return ""
        at = ids.index(self.current) if self.current in ids else 0
        return ids[(at + step) % len(ids)]
