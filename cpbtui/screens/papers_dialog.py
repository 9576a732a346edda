"""The papers of an item: which there are, and which have come."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content

from cpbtui.screens.agenda_forms import paper_dialog, paper_from
from cpbtui.screens.agenda_rows import paper_line
from cpbtui.screens.dialog import Dialog
from cpbtui.screens.form_dialog import Filled, FormDialog
from cpbtui.steps.agenda_line import read_paper_line
from cpbtui.steps.agenda_order import items_of
from cpbtui.steps.papers import remove_paper, set_paper, step_paper
from cpbtui.widgets.field_row import Field
from cpbtui.widgets.list_rows import ListRows, Row
from exports.agenda import page_ranges
from store.models import AgendaItem, Paper


class PapersDialog(Dialog[bool]):
    """Lists an item's papers; each change is kept at once."""

    CSS = """
    PapersDialog ListRows { height: auto; max-height: 14; min-height: 3; background: $surface; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n", "new", show=False, id="papers.new"),
        Binding("enter,e", "edit", show=False, id="papers.edit"),
        Binding("s", "step", show=False, id="papers.step"),
        Binding("x,delete", "drop", show=False, id="papers.remove"),
    ]

    def __init__(self, item: AgendaItem) -> None:
        """Prepare the list of an item's papers."""
        super().__init__(f"Papers for “{item.title}”")
        self.item_id = item.id

    def compose_card(self) -> ComposeResult:
        """The papers."""
        yield ListRows(id="papers", empty="No papers yet. n adds one.")

    def next_keys(self) -> list[tuple[str, str]]:
        """Add, edit, status, remove."""
        return [
            ("n", "new"), ("Enter", "edit"), ("s", "next status"), ("x", "remove"), ("Esc", "done"),
        ]  # fmt: skip

    @property
    def item(self) -> AgendaItem:
        """The item as it is now."""
        return self.board_app.store.the(AgendaItem, self.item_id)

    def on_mount(self) -> None:
        """Show the papers."""
        self._show()
        self.query_one(ListRows).focus()

    def _show(self, select: int | None = None) -> None:
        item = self.item
        pages = page_ranges(items_of(self.board_app.store, item.meeting or ""))
        rows = [
            Row(str(place), _drawn(paper_line(one, pages.get((item.id, place), ""))))
            for place, one in enumerate(item.papers)
        ]
        self.query_one(ListRows).show(rows, select=None if select is None else str(select))

    def _place(self) -> int | None:
        key = self.query_one(ListRows).key
        return None if key is None else int(key)

    def _set(self, place: int, paper: Paper) -> None:
        set_paper(self.board_app.store, self.item, place, paper)
        self._show(place)

    def action_new(self) -> None:
        """Add a paper, in one line."""
        hint = "Draft pack (12 pages) - Jo Marsh - received"
        form = FormDialog("A new paper", [Field("line", "Paper", "", hint, required=True)])

        def told(filled: Filled | None) -> None:
            if filled:
                self._set(len(self.item.papers), read_paper_line(filled["line"]))

        self.app.push_screen(form, told)

    def action_edit(self) -> None:
        """Change everything about the selected paper; without one, add one."""
        place = self._place()
        if place is None:
            self.action_new()
            return
        paper = self.item.papers[place]

        def told(filled: Filled | None) -> None:
            if filled:
                self._set(place, paper_from(paper, filled))

        self.app.push_screen(paper_dialog(paper, f"paper.{self.item_id}.{place}"), told)

    def action_step(self) -> None:
        """Take the selected paper to its next status."""
        place = self._place()
        if place is not None:
            step_paper(self.board_app.store, self.item, place)
            self._show(place)

    def action_drop(self) -> None:
        """Take the selected paper off the item; undo brings it back."""
        place = self._place()
        if place is not None:
            remove_paper(self.board_app.store, self.item, place)
            self._show()

    def on_list_rows_chosen(self) -> None:
        """Edit the paper clicked again."""
        self.action_edit()


def _drawn(line: Content) -> Callable[[int], list[Content]]:
    return lambda width: [line]
