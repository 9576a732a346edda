"""The views of a list, named above it."""

from __future__ import annotations

from dataclasses import dataclass

from textual import events
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from cpbtui.widgets.lines import one_line


@dataclass(frozen=True)
class View:
    """One view of a list."""

    id: str
    words: str
    """"Overdue"."""
    count: int | None = None


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
        shown = []
        for view in self.views:
            count = "" if view.count is None else f" {view.count}"
            shown.append((view, one_line(view.words) + count))
        return shown

    def render(self) -> Content:
        """The names, the current one in bold and the accent."""
        return Content("   ").join(
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
            start = end + 3

    def beside(self, step: int) -> str:
        """The id of the view that many steps on from the current one, going round."""
        ids = [view.id for view in self.views]
        if not ids:
            return ""
        at = ids.index(self.current) if self.current in ids else 0
        return ids[(at + step) % len(ids)]
