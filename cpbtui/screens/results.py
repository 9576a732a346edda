"""What a search found: the list, the kinds above it, the paragraph beside it."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, Static

from cpbtui.command import Command
from cpbtui.found_places import quotation
from cpbtui.origin import Origin
from cpbtui.screens.board_screen import BoardScreen
from cpbtui.screens.search_examples import example_rows, examples, recent_rows
from cpbtui.screens.search_rows import HitWords, hit_keys
from cpbtui.searching import Searching
from cpbtui.widgets.line_field import LineField
from cpbtui.widgets.lines import styled
from cpbtui.widgets.list_rows import ListRows
from cpbtui.widgets.side_pane import SidePane
from cpbtui.widgets.tabs_line import TabsLine, View, cells_of
from store.models import HELD
from store.search import Hit, Kind

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


def kind_id(kind: Kind | None) -> str:
    """The id of a kind among the views named above the results."""
    return kind or ALL


class ResultsScreen(BoardScreen):
    """What the search screen shows; `SearchScreen` asks, and does what can be done with it."""

    CSS = """
    SearchScreen #search-line { height: 3; padding: 1 1; background: $raised; margin-bottom: 1; }
    SearchScreen #search-line Static { width: 2; color: $accent; }
    SearchScreen #search-field { width: 1fr; padding: 0; }
    SearchScreen #search-field:focus { background-tint: $raised 0%; }
    SearchScreen TabsLine { margin-bottom: 0; }
    SearchScreen #told { height: auto; min-height: 1; max-height: 2; }
    SearchScreen.-tall #told.-said { margin-bottom: 1; }
    SearchScreen #found { height: 1fr; }
    SearchScreen ListRows { width: 1fr; }
    SearchScreen SidePane { width: 38%; max-width: 60; margin: 0 0 0 2; }
    SearchScreen.-narrow #found { layout: vertical; }
    SearchScreen.-narrow SidePane { display: none; width: 1fr; height: 50%; margin: 1 0 0 0; }
    SearchScreen.-narrow.-preview SidePane { display: block; }
    SearchScreen.-low #search-line, SearchScreen.-short #search-line { height: 1; padding: 0 1; }
    SearchScreen.-low #body { padding: 1 0 0 0; }
    SearchScreen.-short #search-line { margin-bottom: 0; }
    """
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]
    VERTICAL_BREAKPOINTS = [(0, "-short"), (20, "-low"), (30, "-tall")]
    AREAS: ClassVar[tuple[str, ...]] = ("search",)

    search: Searching
    """The search as it is being typed."""
    words: HitWords
    """How results are worded, as the record is now."""

    def __init__(self, text: str = "", origin: Origin | None = None) -> None:
        """Begin a search.

        Args:
            text: What to search for at once.
            origin: The minutes the clerk came from.
        """
        super().__init__()
        self._first_text = text
        self.came_from = origin
        self.hits: dict[str, Hit] = {}
        """The results in view by the keys of their rows."""
        self._since = ""

    def compose_body(self) -> ComposeResult:
        """Field, kinds, what was understood, results; the preview."""
        self.search = Searching(self.board_app.today(), text=self._first_text)
        with Vertical(id="main"):
            with Horizontal(id="search-line"):
                yield Static("/", markup=False)
                yield LineField(
                    self._first_text, placeholder="a name, a month, any words", id="search-field",
                    compact=True,
                )  # fmt: skip
            yield TabsLine()
            yield Static("", id="told", markup=False)
            with Horizontal(id="found"):
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
        return self.hits.get(self.rows.key or "")

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
        if command.id == "search.preview" and self.size.width >= WIDE:
            return "The paragraph stands beside the list here."
        if command.id in ("search.quote", "search.meeting") and (
            self.hit is None or not quotation(self.hit, self.store)
        ):
            return "This belongs to no meeting; choose a result that does."
        return ""

    def show_results(self, *, select_first: bool = False) -> None:
        """Draw what was found.

        Args:
            select_first: Start at the first result; else the selection stays.
        """
        if self.search.blank:
            self.show_recent()
            return
        hits = self.search.results.hits
        self.hits = dict(zip(hit_keys(hits), hits, strict=True))
        rows = self.words.rows(hits, airy=self.size.height >= TALL)
        first = self._first() if select_first else None
        self.rows.empty = ""
        if select_first:
            self.rows.scroll_to(y=0, animate=False, force=True)
        self.rows.show(rows, select=first)
        self.show_around()

    def _first(self) -> str | None:
        """The first result that is not what the clerk is just typing, if there is another."""
        typing = self.came_from.item if self.came_from else None
        elsewhere = (key for key, hit in self.hits.items() if not typing or hit.item != typing)
        return next(elsewhere, next(iter(self.hits), None))

    def show_recent(self) -> None:
        """What was searched for before; without any, what can be typed."""
        self.hits = {}
        texts = self.board_app.searches.texts
        narrow = self.size.width < WIDE
        rows = [*recent_rows(texts), *(example_rows(after=bool(texts)) if narrow else [])]
        self.rows.show(rows, select=f"recent.{texts[0]}" if texts else None)
        self.show_around()

    def show_around(self) -> None:
        """Kinds, what was understood, the preview, the keys."""
        tabs = self.query_one(TabsLine)
        tabs.views, tabs.current = tuple(self._kinds()), kind_id(self.search.kind)
        tabs.display = bool(tabs.views)
        said = self._told()
        told = self.query_one("#told", Static)
        told.update(said)
        told.set_class(bool(said), "-said")
        self.show_preview()
        self.show_frame()

    def _kinds(self) -> list[View]:
        """The kinds with their counts, and the order; where there is little room, fewer counts."""
        if self.search.blank or self.search.shown is None:
            return []
        found = self.search.kinds()
        views = [View(kind_id(kind), words, count) for kind, words, count in found]
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

    def show_preview(self) -> None:
        """Draw the paragraph the selected result stands in."""
        hit = self.hit
        self.query_one(SidePane).show(self.words.about(hit) if hit else examples())

    def on_resize(self) -> None:
        """Air between the results where there is room."""
        self.show_results()
