"""A calm list of rows, drawn only where it is seen."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.style import Style
from textual.visual import Visual

BAR = 2
"""Cells for the bar of the selected row and the space after it."""


@dataclass(frozen=True)
class Row:
    """One row of a list."""

    key: str
    """The id of what it is about."""
    draw: Callable[[int], Sequence[Content]]
    """Its lines for a width in cells; called only while the row is seen."""
    search: str = ""
    """What the filter looks in."""
    height: int = 1
    selectable: bool = True
    """False for headings."""
    measure: Callable[[int], int] | None = None
    """How many lines it needs for a width, where that differs; used instead of `height`."""


class ListRows(ScrollView, can_focus=True):
    """Rows of one or two lines, always one of them selected.

    Sorting and filtering are views: the selection stays with its row, or goes to the nearest.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {"list-rows--selected"}
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "move(-1)", show=False, id="list.up"),
        Binding("down", "move(1)", show=False, id="list.down"),
        Binding("pageup", "page(-1)", show=False, id="list.page-up"),
        Binding("pagedown", "page(1)", show=False, id="list.page-down"),
        Binding("home", "edge(-1)", show=False, id="list.first"),
        Binding("end", "edge(1)", show=False, id="list.last"),
    ]

    @dataclass
    class Selected(Message):
        """Another row is selected, or none is left."""

        rows: ListRows
        key: str | None
        """The row's key."""

        @property
        def control(self) -> ListRows:
            """The list, for `@on(ListRows.Selected, "#id")`."""
            return self.rows

    @dataclass
    class Chosen(Message):
        """The selected row was clicked again."""

        rows: ListRows
        key: str

        @property
        def control(self) -> ListRows:
            """The list."""
            return self.rows

    def __init__(
        self,
        *,
        id: str | None = None,  # noqa: A002
        empty: str = "",
        unmatched: str = "Nothing matches. Esc shows all again.",
    ) -> None:
        """Make an empty list.

        Args:
            id: The widget's id.
            empty: The sentence shown when there is no row.
            unmatched: The sentence shown when no row passes the filter.
        """
        super().__init__(id=id)
        self.empty = empty
        self._unmatched = unmatched
        self.driven = False
        """Whether a field beside it passes keys on to it: its bar is then that of the list one is
        in, though the cursor is in the field."""
        self.key: str | None = None
        """The selected row's key."""
        self._all: Sequence[Row] = ()
        self._shown: list[Row] = []
        self._tops: list[int] = []
        self._heights: list[int] = []
        self._index = -1
        self._words: list[str] = []
        self._drawn: dict[int, list[Strip]] = {}

    @property
    def shown(self) -> Sequence[Row]:
        """The rows that pass the filter."""
        return self._shown

    @property
    def below(self) -> int:
        """How many rows begin below those in sight."""
        end = self.scroll_offset.y + self.size.height
        return sum(row.selectable for row in self._shown[bisect_left(self._tops, end) :])

    def show(self, rows: Sequence[Row], *, select: str | None = None) -> None:
        """Show these rows, keeping the selection where it was.

        Args:
            rows: All of them, in order.
            select: The key to select instead.
        """
        self._all = rows
        if select is not None:
            self.key = select
        self._lay_out()

    def narrow(self, text: str) -> None:
        """Show only rows that hold all these words; an empty text shows all."""
        self._words = text.casefold().split()
        self._lay_out()

    def select(self, key: str) -> None:
        """Select a row by its key, if it is shown."""
        for index, row in enumerate(self._shown):
            if row.key == key and row.selectable:
                self._go(index)
                return

    def _lay_out(self) -> None:
        before = self._index
        self._shown = [row for row in self._all if self._passes(row)]
        self._stack()
        keys = {row.key: index for index, row in enumerate(self._shown) if row.selectable}
        at = keys.get(self.key or "")
        self._index = -1
        if at is None and keys:
            at = min(keys.values(), key=lambda index: abs(index - max(before, 0)))
        self._drawn.clear()
        self._go(-1 if at is None else at)

    def _stack(self) -> None:
        """Find where each row begins at the present width."""
        width = self.scrollable_content_region.width - BAR
        self._tops, self._heights = [], []
        top = 0
        for row in self._shown:
            # Without a width yet there is nothing to measure; the first resize comes here again.
            height = row.height if row.measure is None or width < 1 else row.measure(width)
            self._tops.append(top)
            self._heights.append(height)
            top += height
        self._drawn.clear()
        self.virtual_size = Size(self.scrollable_content_region.width, top)

    def _passes(self, row: Row) -> bool:
        if not self._words:
            return True
        text = row.search.casefold()
        return row.selectable and all(word in text for word in self._words)

    def _go(self, index: int) -> None:
        """Select by index (-1: none), tell, and bring it into sight."""
        key = self._shown[index].key if index >= 0 else None
        told = key != self.key or index < 0
        self._index, self.key = index, key
        self._drawn.clear()
        self.refresh()
        self._show_selected()
        if told:
            self.post_message(self.Selected(self, key))

    def _show_selected(self) -> None:
        """Bring the selected row into sight, with the headings above the first."""
        if not 0 <= self._index < len(self._tops):
            return
        top = self._tops[self._index]
        if not any(row.selectable for row in self._shown[: self._index]):
            top = 0
        height = self._tops[self._index] + self._heights[self._index] - top
        self.scroll_to_region(Region(0, top, 1, height), animate=False, force=True)

    def action_move(self, step: int) -> None:
        """Go to the next selectable row in a direction."""
        index = self._index + step
        while 0 <= index < len(self._shown):
            if self._shown[index].selectable:
                self._go(index)
                return
            index += step

    def action_page(self, step: int) -> None:
        """Go about one screenful in a direction."""
        if self._index < 0:
            return
        goal = self._tops[self._index] + step * max(1, self.size.height - 1)
        self._go_near(bisect_right(self._tops, max(0, goal)) - 1, step)

    def action_edge(self, step: int) -> None:
        """Go to the first or the last row."""
        self._go_near(0 if step < 0 else len(self._shown) - 1, -step)

    def _go_near(self, index: int, step: int) -> None:
        """Select the row at an index, or the next selectable one from there."""
        for candidates in (range(index, len(self._shown)), range(index, -1, -1))[::step]:
            for candidate in candidates:
                if self._shown[candidate].selectable:
                    self._go(candidate)
                    return

    def on_resize(self) -> None:
        """Lay the rows out again for the new width."""
        self._stack()
        # Only after the new size is known everywhere; before, it would scroll for the old one.
        self.call_after_refresh(self._show_from_top)

    def _show_from_top(self) -> None:
        """Show the list from its top, or as far down as the selected row needs."""
        self.scroll_to(y=0, animate=False, force=True)
        self._show_selected()

    def notify_style_update(self) -> None:
        """Draw again in the new colours."""
        self._drawn.clear()
        super().notify_style_update()

    def on_focus(self) -> None:
        """Draw the bar as that of the list one is in."""
        self._drawn.clear()
        self.refresh()

    def on_blur(self) -> None:
        """Draw the bar as that of a list one is not in."""
        self._drawn.clear()
        self.refresh()

    def on_click(self, event: events.Click) -> None:
        """Select what was clicked; clicked again, it is chosen."""
        offset = event.get_content_offset(self)
        if offset is None:
            return
        index = bisect_right(self._tops, offset.y + self.scroll_offset.y) - 1
        if not 0 <= index < len(self._shown) or not self._shown[index].selectable:
            return
        again = index == self._index
        self._go(index)
        if again:
            self.post_message(self.Chosen(self, self._shown[index].key))

    def render_line(self, y: int) -> Strip:
        """One line of what is seen."""
        width = self.scrollable_content_region.width
        line = y + self.scroll_offset.y
        if not self._shown:
            return self._empty_line(line, width)
        index = bisect_right(self._tops, line) - 1
        within = line - self._tops[index]
        if within >= self._heights[index]:
            return Strip.blank(width, self.rich_style)
        if index not in self._drawn:
            self._drawn[index] = self._draw(index, width)
        return self._drawn[index][within]

    def _empty_line(self, line: int, width: int) -> Strip:
        if line != 0 or not self.empty:
            return Strip.blank(width, self.rich_style)
        sentence = self._unmatched if self._words and self._all else self.empty
        return self._strip(Content.styled("  " + sentence, "$muted"), width, self.visual_style)

    def _draw(self, index: int, width: int) -> list[Strip]:
        row = self._shown[index]
        selected = index == self._index
        style = self.visual_style
        bar = Content(" " * BAR)
        if selected:
            style = self.get_visual_style("list-rows--selected")
            bar = Content.styled("▌ ", "$accent" if self.has_focus or self.driven else "$dim")
        height = self._heights[index]
        lines = [*row.draw(max(1, width - BAR)), *([Content()] * height)][:height]
        return [self._strip(bar + line, width, style) for line in lines]

    def _strip(self, content: Content, width: int, style: Style) -> Strip:
        content = content.truncate(width, ellipsis=True)
        strips = Visual.to_strips(self, content, width, 1, style, apply_selection=False, pad=True)
        return strips[0] if strips else Strip.blank(width, style.rich_style)
