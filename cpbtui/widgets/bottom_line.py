"""The line at the bottom: the next keys, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

GAP = "   "


@dataclass(frozen=True)
class Entry:
    """A key and what it does."""

    key: str
    words: str
    weight: int = 5
    """How long it stays when there is little room."""
    command: str = ""
    """What a click on it runs."""
    enabled: bool = True

    @property
    def cells(self) -> int:
        """How wide it is."""
        return Content(f"{self.key} {self.words}").cell_length

    def content(self) -> Content:
        """As it is drawn."""
        styles = ("bold $accent", "$muted") if self.enabled else ("$dim", "$dim")
        return Content.assemble((self.key, styles[0]), " ", (self.words, styles[1]))


def fitting(entries: Sequence[Entry], width: int) -> list[Entry]:
    """The entries that fit on one line, the least important left out first."""
    kept = list(entries)
    while kept and sum(entry.cells for entry in kept) + len(GAP) * (len(kept) - 1) > width:
        least = min(entry.weight for entry in kept)
        last = max(index for index, entry in enumerate(kept) if entry.weight == least)
        del kept[last]
    return kept


class BottomLine(Widget):
    """The next keys in words; the least important give way, nothing wraps."""

    entries: reactive[tuple[Entry, ...]] = reactive(())

    def render(self) -> Content:
        """What fits."""
        shown = fitting(self.entries, self.content_size.width)
        return Content(GAP).join([entry.content() for entry in shown])

    async def on_click(self, event: events.Click) -> None:
        """Run the command that was clicked."""
        x = event.get_content_offset_capture(self).x
        start = 0
        for entry in fitting(self.entries, self.content_size.width):
            if start <= x < start + entry.cells and entry.command:
                await self.app.run_action(f"app.command({entry.command!r})")
                return
            start += entry.cells + len(GAP)
