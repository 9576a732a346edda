"""Home: the next meeting, what waits for you, what waits for others."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.events import Paste

from cpbtui.command import Command
from cpbtui.registry import bindings_of
from cpbtui.screens.board_screen import BoardScreen
from cpbtui.screens.frame_words import backup_words, day_words, saving_words
from cpbtui.screens.home_rows import HomeWords
from cpbtui.typed_paths import is_there, paths_typed
from cpbtui.widgets.lines import styled
from cpbtui.widgets.list_rows import ListRows
from cpbtui.widgets.side_pane import SidePane
from store.outstanding import Diary


class HomeScreen(BoardScreen):
    """The first screen."""

    AREAS = ("home", "go")
    BINDINGS: ClassVar[list[BindingType]] = bindings_of("home", "go")

    def header_right(self) -> Content:
        """Also when the board was backed up last, where the board's name stays whole beside it."""
        today = self.board_app.today()
        saved, day = saving_words(self.store.saving), day_words(today)
        kept = backup_words(self.store.backed_up_on, today)
        whole = Content("    ").join(part for part in (saved, kept, day) if part)
        edges, name = 4, styled(self.store.board.name)
        if kept and self.size.width - edges - whole.cell_length < name.cell_length:
            return Content("    ").join([saved, day])
        return whole

    def compose_body(self) -> ComposeResult:
        """One list of everything; figures beside it."""
        with Vertical(id="main"):
            yield ListRows(id="rows")
        yield SidePane()

    def on_mount(self) -> None:
        """Start in the list."""
        self.query_one(ListRows).focus()

    def show_record(self) -> None:
        """What is so today."""
        diary = Diary(self.store.meetings(), self.board_app.today())
        words = HomeWords(self.store, self.store.current_record(diary), diary)
        rows = self.query_one(ListRows)
        yours = words.for_clerk()
        first = yours[0].key if yours and rows.key is None else None
        rows.show(words.rows(), select=first)
        self.query_one(SidePane).show(words.pane())

    def why_not(self, command: Command) -> str:
        """Opening needs a line."""
        if command.id == "home.open" and self.query_one(ListRows).key is None:
            return "There is nothing to open yet."
        return ""

    async def on_list_rows_chosen(self) -> None:
        """Clicked again: open it."""
        await self.board_app.action_command("home.open")

    def action_open(self) -> None:
        """Open what the selected line is about."""
        room, _, about = (self.query_one(ListRows).key or "").partition(".")
        match room:
            case "meeting" | "next" | "live":
                self.board_app.open_meeting(about)
            case "agenda":
                self.board_app.open("agenda", meeting=about)
            case "mine":
                self.board_app.open("actions", view="mine", select=about)
            case "actions":
                self.board_app.open("actions")
            case _ if not about:
                self.board_app.open(room)
            case _:
                self.board_app.open(room, select=about)

    def on_paste(self, event: Paste) -> None:
        """A file dropped onto this screen: past minutes, perhaps."""
        if all(is_there(path) for path in paths_typed(event.text) or [""]):
            event.stop()
            self.board_app.open("import", typed=event.text.strip())

    def action_quick_note(self) -> None:
        """A line for the forward plan."""
        # Late, because understanding it loads more than the first screen should wait for.
        from cpbtui.screens.quick_note import ask_for_item

        ask_for_item(self)
