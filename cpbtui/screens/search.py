"""Search: everything that was ever said or decided, found while one types."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.timer import Timer
from textual.widgets import Input
from textual.worker import Worker, WorkerState

from cpbtui.found_places import place_of, quotation
from cpbtui.messages import RecordChanged
from cpbtui.origin import Origin
from cpbtui.registry import bindings_of
from cpbtui.screens.results import ORDER, ResultsScreen, kind_id
from cpbtui.screens.search_rows import HitWords
from cpbtui.searching import LATER, kind_beside
from cpbtui.widgets.list_rows import ListRows
from cpbtui.widgets.tabs_line import TabsLine
from store.search import Kind, Results, Search


class SearchScreen(ResultsScreen):
    """One field, results while typing, and where each stands."""

    AREAS: ClassVar[tuple[str, ...]] = ("search",)
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings_of("search"),
        Binding("down", "move(1)", show=False, priority=True, id="search.down"),
        Binding("up", "move(-1)", show=False, priority=True, id="search.up"),
        Binding("pagedown", "page(1)", show=False, priority=True, id="search.page-down"),
        Binding("pageup", "page(-1)", show=False, priority=True, id="search.page-up"),
    ]

    @dataclass
    class Answered(Message):
        """A question has been answered, on another thread."""

        asked: Search
        results: Results

    def __init__(self, text: str = "", origin: Origin | None = None) -> None:
        """Begin a search.

        Args:
            text: What to search for at once.
            origin: The minutes the clerk came from.
        """
        super().__init__(text, origin)
        self._later: Timer | None = None
        self._moved = False
        """Whether the clerk has gone to a result; until then the first one is selected, whatever
        comes in above it."""

    def show_record(self) -> None:
        """Ask again, for the record may have changed; what was found stays until then."""
        self.words = HitWords(self.store, self.board_app.today(), self.store.register)
        self.search.look_again()
        self._ask()
        self.show_results()

    def on_list_rows_selected(self, message: ListRows.Selected) -> None:
        """Another result: another preview; near the end, more results."""
        message.stop()
        self.show_preview()
        self.show_frame()
        if message.key in self.hits:
            self.search.come_near(list(self.hits).index(message.key))
            self._ask()

    # Asking

    @on(Input.Changed)
    def _typed(self, message: Input.Changed) -> None:
        message.stop()
        self.search.type(message.value)
        if self.search.blank:
            self.show_recent()
        self._ask()

    def _ask(self) -> None:
        """Have the newest question answered on another thread; no key waits for it."""
        question = self.search.next_question()
        if question is not None:
            self.run_worker(
                partial(self._find, question), group="search", thread=True, exit_on_error=False
            )

    def _find(self, question: Search) -> None:
        self.post_message(self.Answered(question, self.store.search(question)))

    def on_search_screen_answered(self, message: Answered) -> None:
        """Show what was found, and ask what was typed meanwhile."""
        message.stop()
        before = self.search.shown
        if self.search.answered(message.asked, message.results):
            same = before is not None and (before.text, before.kind, before.newest_first) == (
                message.asked.text, message.asked.kind, message.asked.newest_first
            )  # fmt: skip
            if not same:
                self._moved = False
            self.show_results(select_first=not self._moved)
            if message.results.building is not None:
                self._ask_later()
        self._ask()

    def _ask_later(self) -> None:
        if self._later is not None:
            self._later.stop()
        self._later = self.set_timer(LATER, self._once_more)

    def _once_more(self) -> None:
        self.search.look_again()
        self._ask()

    def on_worker_state_changed(self, message: Worker.StateChanged) -> None:
        """A search that failed is told; the program goes on."""
        message.stop()
        if message.state is WorkerState.ERROR:
            self.search.failed()
            self.show_around()

    def on_record_changed(self, message: RecordChanged) -> None:
        """Ask again; the list stays until the answer comes."""
        message.stop()
        message.prevent_default()
        self.search.look_again()
        self._ask()

    # What can be done

    def action_move(self, step: int) -> None:
        """The next result, or the one before."""
        self._moved = True
        self.rows.action_move(step)

    def action_page(self, step: int) -> None:
        """A screenful of results on, or back."""
        self._moved = True
        self.rows.action_page(step)

    def on_click(self) -> None:
        """A click may be on a result."""
        self._moved = True

    @on(Input.Submitted)
    async def _entered(self) -> None:
        await self.board_app.action_command("search.open")

    async def on_list_rows_chosen(self) -> None:
        """Clicked again: open it."""
        await self.board_app.action_command("search.open")

    def on_tabs_line_chosen(self, message: TabsLine.Chosen) -> None:
        """A kind was clicked, or the order."""
        if message.view == ORDER:
            self.action_order()
            return
        kinds = {kind_id(kind): kind for kind, _, _ in self.search.kinds()}
        self._go_to_kind(kinds.get(message.view))

    def action_next_kind(self) -> None:
        """The kind to the right."""
        self._go_beside(1)

    def action_previous_kind(self) -> None:
        """The kind to the left."""
        self._go_beside(-1)

    def _go_beside(self, step: int) -> None:
        if not self.search.blank:
            kinds = [kind for kind, _, _ in self.search.kinds()]
            self._go_to_kind(kind_beside(kinds, self.search.kind, step))

    def _go_to_kind(self, kind: Kind | None) -> None:
        self.search.show_kind(kind)
        self.show_around()
        self._ask()

    def action_order(self) -> None:
        """By day, or by how well the words fit."""
        self.search.turn_order()
        self.show_around()
        self._ask()

    def action_preview(self) -> None:
        """The preview below the list, or not."""
        self.toggle_class("-preview")

    def action_search(self) -> None:
        """Search for something else."""
        field = self.query_one(Input)
        field.focus()
        field.action_select_all()

    def action_open(self) -> None:
        """Go to the place; Esc comes back here."""
        key = self.rows.key or ""
        if key.startswith("recent."):
            field = self.query_one(Input)
            field.value = key.partition(".")[2]
            field.action_end()
            return
        hit = self.hit
        place = place_of(hit, self.store) if hit else None
        if place is None:
            self.board_app.tell("That is not there any more; it was taken out meanwhile.")
            return
        self._remember()
        self.board_app.open(place.room, **place.about)

    def action_meeting(self) -> None:
        """Every decision and action of the result's meeting."""
        hit = self.hit
        if hit is not None and hit.meeting is not None:
            self._remember()
            recorded = hit.kind in ("decision", "action")
            select = hit.id if recorded else hit.item
            self.board_app.open("outcomes", meeting=hit.meeting, select=select)

    def action_quote(self) -> None:
        """The reference, into the minutes the clerk came from; else onto the clipboard."""
        hit = self.hit
        words = quotation(hit, self.store) if hit else ""
        if self.came_from is not None and self.came_from.put(words):
            self.action_back()
            self.board_app.tell(f"Put in: {words}. Ctrl+Z takes it out.")
            return
        self._remember()
        self.board_app.copy(words)
        locked = "The minutes you came from are locked. " if self.came_from is not None else ""
        self.board_app.tell(f"{locked}{words} is on the clipboard.")

    def _remember(self) -> None:
        self.board_app.searches.remember(self.search.text)

    def before_leave(self) -> None:
        """Remember what was searched for."""
        self._remember()
