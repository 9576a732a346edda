"""Search: everything that was ever said or decided, found while one types."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.timer import Timer
from textual.widgets import Input, Static
from textual.worker import Worker, WorkerState

from cpbtui.command import Command
from cpbtui.found_places import place_of, quotation
from cpbtui.messages import RecordChanged
from cpbtui.origin import Origin
from cpbtui.registry import bindings_of
from cpbtui.screens.board_screen import BoardScreen
from cpbtui.screens.search_examples import example_rows, examples, recent_rows
from cpbtui.screens.search_rows import HitWords, hit_keys
from cpbtui.searching import LATER, Searching, kind_beside
from cpbtui.widgets.lines import styled
from cpbtui.widgets.list_rows import ListRows
from cpbtui.widgets.side_pane import SidePane
from cpbtui.widgets.tabs_line import TabsLine, View, cells_of
from store.models import HELD
from store.search import Hit, Kind, Results, Search

ALL = "all"
ORDER = "order"
"""The id of the word for the order, among those of the kinds."""
WIDE = 100
"""Columns from which the preview stands beside the list."""
TALL = 30
"""Lines from which there is air between the results."""
ELSEWHERE = frozenset({"app.search", "app.documents", "app.palette"})
"""Commands that work here too, and need no room on the bottom line."""
FOR_RESULTS = frozenset({"search.quote", "search.meeting", "search.next-kind", "search.order"})
"""Commands that are named once something is searched for."""


class SearchScreen(BoardScreen):
    """One field, results while typing, and where each stands."""

    CSS = """
    SearchScreen #search-line { height: 3; padding: 1 1; background: $raised; margin-bottom: 1; }
    SearchScreen #search-line Static { width: 2; color: $accent; }
    SearchScreen #search-field { width: 1fr; padding: 0; }
    SearchScreen #search-field:focus { background-tint: $raised 0%; }
    SearchScreen TabsLine { margin-bottom: 0; }
    SearchScreen #told { height: auto; min-height: 1; max-height: 2; }
    SearchScreen.-tall #told.-said { margin-bottom: 1; }
    SearchScreen.-low #search-line, SearchScreen.-short #search-line { height: 1; padding: 0 1; }
    SearchScreen.-low #body { padding: 1 0 0 0; }
    SearchScreen.-short #search-line { margin-bottom: 0; }
    SearchScreen SidePane { width: 38%; }
    SearchScreen.-narrow SidePane { display: none; width: 1fr; height: 45%; }
    SearchScreen.-narrow.-preview SidePane { display: block; }
    """
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]
    VERTICAL_BREAKPOINTS = [(0, "-short"), (20, "-low"), (30, "-tall")]
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
        super().__init__()
        self._first_text = text
        self.came_from = origin
        self._hits: dict[str, Hit] = {}
        self._later: Timer | None = None
        self._since = ""

    # Drawing

    def compose_body(self) -> ComposeResult:
        """Field, kinds, what was understood, results; the preview."""
        self.search = Searching(self.board_app.today(), text=self._first_text)
        with Vertical(id="main"):
            with Horizontal(id="search-line"):
                yield Static("/", markup=False)
                yield Input(
                    self._first_text, placeholder="a name, a month, any words", id="search-field",
                    compact=True,
                )  # fmt: skip
            yield TabsLine()
            yield Static("", id="told", markup=False)
            yield ListRows(id="rows")
        yield SidePane()

    def on_mount(self) -> None:
        """Start in the field."""
        held = [one.on for one in self.store.meetings() if one.status in HELD]
        if held:
            meetings = "1 meeting" if len(held) == 1 else f"{len(held)} meetings"
            self._since = f"{meetings} since {held[0].year}"
        self.rows.driven = True
        self.query_one(Input).focus()

    @property
    def rows(self) -> ListRows:
        """The results, or the recent searches."""
        return self.query_one("#rows", ListRows)

    @property
    def hit(self) -> Hit | None:
        """The selected result."""
        return self._hits.get(self.rows.key or "")

    def show_record(self) -> None:
        """Ask again, for the record may have changed; what was found stays until then."""
        self.words = HitWords(self.store, self.board_app.today(), self.store.register)
        self.search.look_again()
        self._ask()
        self._show_results()

    def header_left(self) -> Content:
        """Where the clerk came from."""
        title = Content.styled("Search", "bold $text")
        if self.came_from is None:
            return title
        return Content("   ").join([title, styled(f"from {self.came_from.words}", "$muted")])

    def header_right(self) -> Content:
        """How much there is to be searched."""
        return styled(self._since, "$muted")

    def words_of(self, command: Command) -> str:
        """Keys for what there is."""
        hit = self.hit
        if command.id in ELSEWHERE or (self.search.blank and command.id in FOR_RESULTS):
            return ""
        match command.id:
            case "app.back":
                return "back"
            case "search.quote":
                words = quotation(hit, self.store) if hit else ""
                verb = "quote" if self.came_from else "copy"
                return f"{verb} “{words}”" if words and self.size.width >= WIDE else verb
            case "search.order":
                return "best first" if self.search.newest_first else "newest first"
            case "search.preview":
                return "" if self.size.width >= WIDE else command.words
        return command.words

    def why_not(self, command: Command) -> str:
        """What needs a result, or a meeting."""
        if command.id == "search.open" and self.rows.key is None:
            return "Nothing is selected. Type what to look for."
        if command.id in ("search.quote", "search.meeting") and (
            self.hit is None or not quotation(self.hit, self.store)
        ):
            return "This belongs to no meeting; choose a result that does."
        return ""

    def _show_results(self, *, select_first: bool = False) -> None:
        if self.search.blank:
            self._show_recent()
            return
        hits = self.search.results.hits
        self._hits = dict(zip(hit_keys(hits), hits, strict=True))
        rows = self.words.rows(hits, airy=self.size.height >= TALL)
        first = next(iter(self._hits), None) if select_first else None
        self.rows.empty = ""
        if select_first:
            self.rows.scroll_to(y=0, animate=False, force=True)
        self.rows.show(rows, select=first)
        self._show_around()

    def _show_recent(self) -> None:
        """What was searched for before; without any, what can be typed."""
        self._hits = {}
        texts = self.board_app.searches.texts
        narrow = self.size.width < WIDE
        rows = [*recent_rows(texts), *(example_rows(after=bool(texts)) if narrow else [])]
        self.rows.show(rows, select=f"recent.{texts[0]}" if texts else None)
        self._show_around()

    def _show_around(self) -> None:
        """Kinds, what was understood, the preview, the keys."""
        tabs = self.query_one(TabsLine)
        tabs.views, tabs.current = tuple(self._kinds()), self.search.kind or ALL
        tabs.display = bool(tabs.views)
        said = self._told()
        told = self.query_one("#told", Static)
        told.update(said)
        told.set_class(bool(said), "-said")
        self._show_preview()
        self.show_frame()

    def _kinds(self) -> list[View]:
        """The kinds with their counts, and the order; where there is little room, fewer counts."""
        if self.search.blank or self.search.shown is None:
            return []
        found = self.search.kinds()
        views = [View(kind or ALL, words, count) for kind, words, count in found]
        room = self.query_one("#main").content_size.width
        order = View(ORDER, self.search.order())
        if cells_of(*views, order) <= room:
            return [*views, order]
        if cells_of(*views) <= room:
            return views
        return [
            view if kind == self.search.kind else View(view.id, view.words)
            for view, (kind, _, _) in zip(views, found, strict=True)
        ]

    def _told(self) -> Content:
        search = self.search
        if search.blank:
            recent = self.board_app.searches.texts
            return styled("Recent searches" if recent else "Type what to look for.", "$muted")
        if search.nothing():
            return styled(search.nothing())
        parts = [styled(search.notice(), "$accent")] if search.notice() else []
        parts += [styled(search.understood(), "$muted")] if search.understood() else []
        return Content("   ").join(parts)

    def _show_preview(self) -> None:
        hit = self.hit
        self.query_one(SidePane).show(self.words.about(hit) if hit else examples())

    def on_list_rows_selected(self, message: ListRows.Selected) -> None:
        """Another result: another preview; near the end, more results."""
        message.stop()
        self._show_preview()
        self.show_frame()
        if message.key in self._hits:
            self.search.come_near(list(self._hits).index(message.key))
            self._ask()

    def on_resize(self) -> None:
        """Air between the results where there is room."""
        self._show_results()

    # Asking

    @on(Input.Changed)
    def _typed(self, message: Input.Changed) -> None:
        message.stop()
        self.search.type(message.value)
        if self.search.blank:
            self._show_recent()
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
            self._show_results(select_first=not same)
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
            self._show_around()

    def on_record_changed(self, message: RecordChanged) -> None:
        """Ask again; the list stays until the answer comes."""
        message.stop()
        message.prevent_default()
        self.search.look_again()
        self._ask()

    # What can be done

    def action_move(self, step: int) -> None:
        """The next result, or the one before."""
        self.rows.action_move(step)

    def action_page(self, step: int) -> None:
        """A screenful of results on, or back."""
        self.rows.action_page(step)

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
        kinds = {kind or ALL: kind for kind, _, _ in self.search.kinds()}
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
        self._show_around()
        self._ask()

    def action_order(self) -> None:
        """By day, or by how well the words fit."""
        self.search.turn_order()
        self._show_around()
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
            self.board_app.open("outcomes", meeting=hit.meeting, select=hit.id)

    def action_quote(self) -> None:
        """The reference, into the minutes the clerk came from; else onto the clipboard."""
        hit = self.hit
        words = quotation(hit, self.store) if hit else ""
        if self.came_from is not None and self.came_from.put(words):
            self.action_back()
            self.board_app.tell(f"Put in at the cursor: {words}. Ctrl+Z takes it out.")
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
