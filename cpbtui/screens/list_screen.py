"""A screen that is a list with a pane beside it: views, filter, sorting, selection."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input

from cpbtui.command import Command
from cpbtui.screens.board_screen import BoardScreen
from cpbtui.widgets.filter_field import FilterField
from cpbtui.widgets.lines import styled, whole_parts
from cpbtui.widgets.list_rows import ListRows, Row
from cpbtui.widgets.side_pane import SidePane
from cpbtui.widgets.tabs_line import TabsLine, View


class ListScreen(BoardScreen):
    """Many of one kind.

    A subclass gives `TITLE_WORDS`, `EMPTY`, `CHOOSES` (the command of Enter), and the methods
    `views`, `rows` and `about`; its `AREAS` and `BINDINGS` include "lists".
    """

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (110, "-wide")]
    TITLE_WORDS: ClassVar[str] = ""
    EMPTY: ClassVar[str] = ""
    EMPTY_VIEWS: ClassVar[Mapping[str, str]] = {}
    """What an empty view says instead, by its id."""
    """The sentence for an empty list."""
    CHOOSES: ClassVar[str] = ""
    """The id of the command that Enter and a second click run."""
    SORTS: ClassVar[tuple[str, ...]] = ()
    """Names of the orders the list can be in, the usual one first."""

    def __init__(self, *, view: str = "", select: str | None = None) -> None:
        """Start with a view and the usual order.

        Args:
            view: Its id; empty: the first.
            select: The key of the row to start at; None: the first.
        """
        super().__init__()
        self.view = view
        self._select = select
        self.sort = self.SORTS[0] if self.SORTS else ""

    def compose_body(self) -> ComposeResult:
        """Views, filter and list; the pane."""
        with Vertical(id="main"):
            yield TabsLine()
            yield FilterField()
            yield ListRows(id="rows", empty=self.EMPTY)
        yield SidePane()

    def views(self) -> Sequence[View]:
        """The views named above the list; none hides that line."""
        return ()

    def rows(self, view: str) -> Sequence[Row]:
        """The rows of a view, in the order wished."""
        return ()

    def about(self, key: str) -> Sequence[Content]:
        """Paragraphs about a row, for the pane."""
        return ()

    @property
    def list(self) -> ListRows:
        """The list."""
        return self.query_one("#rows", ListRows)

    @property
    def selected(self) -> str | None:
        """The key of the selected row."""
        return self.list.key

    def header_left(self) -> Content:
        """The screen's name, and the board's."""
        board, room = self.store.board, self.header_room()
        title = Content.styled(self.TITLE_WORDS, "bold $text")
        whole = whole_parts([title, styled(board.name, "$muted")], room)
        if whole.cell_length > title.cell_length:
            return whole
        return whole_parts([title, styled(board.short_name, "$muted")], room)

    def on_mount(self) -> None:
        """Start in the list."""
        self.list.focus()

    def show_record(self) -> None:
        """Views, rows and pane as they are now."""
        tabs = self.query_one(TabsLine)
        views = tuple(self.views())
        if views and self.view not in [view.id for view in views]:
            self.view = views[0].id
        tabs.display = bool(views)
        tabs.views, tabs.current = views, self.view
        self.list.empty = self.EMPTY_VIEWS.get(self.view, self.EMPTY)
        self.list.show(self.rows(self.view), select=self._select)
        self._select = None
        self.show_about()

    def show_about(self) -> None:
        """The pane for the selected row."""
        key = self.selected
        self.query_one(SidePane).show(self.about(key) if key else ())

    def why_not(self, command: Command) -> str:
        """Commands of a row need one."""
        if (
            command.area == self.AREAS[0]
            and command.id not in self.without_row()
            and not self.selected
        ):
            return f"There is nothing here to use “{command.name}” on."
        return ""

    def without_row(self) -> frozenset[str]:
        """Commands of this screen's area that need no selected row."""
        return frozenset()

    def words_of(self, command: Command) -> str:
        """No views, no key for them."""
        if command.id == "lists.next-view" and len(self.query_one(TabsLine).views) < 2:
            return ""
        return super().words_of(command)

    def on_list_rows_selected(self, message: ListRows.Selected) -> None:
        """Another row: another pane, perhaps other keys."""
        message.stop()
        self.show_about()
        self.show_frame()

    async def on_list_rows_chosen(self) -> None:
        """Clicked again: what Enter does."""
        await self.board_app.action_command(self.CHOOSES)

    def on_tabs_line_chosen(self, message: TabsLine.Chosen) -> None:
        """A view was clicked."""
        self.go_to_view(message.view)

    def go_to_view(self, view: str) -> None:
        """Show a view."""
        self.view = view
        self.show_all()

    def action_next_view(self) -> None:
        """The view to the right."""
        self.go_to_view(self.query_one(TabsLine).beside(1))

    def action_previous_view(self) -> None:
        """The view to the left."""
        self.go_to_view(self.query_one(TabsLine).beside(-1))

    def action_sort(self) -> None:
        """The next order, and which it is."""
        if len(self.SORTS) < 2:
            self.board_app.tell("This list has one order only.")
            return
        self.sort = self.SORTS[(self.SORTS.index(self.sort) + 1) % len(self.SORTS)]
        self.show_record()
        self.board_app.tell(f"Sorted by {self.sort}.", timeout=2)

    def action_filter(self) -> None:
        """Type to narrow the list."""
        self.query_one(FilterField).open()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Narrow the list."""
        event.stop()
        self.list.narrow(event.value)

    def on_input_submitted(self) -> None:
        """Back to the list, still narrowed."""
        self.list.focus()

    def action_back(self) -> None:
        """First out of the filter, then out of the screen."""
        field = self.query_one(FilterField)
        if field.display:
            field.close()
            self.list.focus()
        else:
            super().action_back()
