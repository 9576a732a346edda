"""What every screen of the board has: header, notice, body, next keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar, TypeVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.content import Content
from textual.events import Mount, ScreenResume
from textual.screen import Screen
from textual.widgets import Static

from cpbtui.command import Command
from cpbtui.messages import RecordChanged
from cpbtui.origin import Origin
from cpbtui.registry import commands_of, shown_key
from cpbtui.screens.dialog import Dialog
from cpbtui.screens.frame_words import day_words, notice_of, saving_words
from cpbtui.widgets.bottom_line import BottomLine, Entry
from cpbtui.widgets.header_line import HeaderLine
from cpbtui.widgets.lines import styled, whole_parts

if TYPE_CHECKING:
    from cpbtui.app import CpbtuiApp
    from store.store import Store

T = TypeVar("T")


class BoardScreen(Screen[None], inherit_bindings=False):
    """A screen of the board.

    A subclass gives `AREAS` and `BINDINGS = bindings_of(...)`, `compose_body`, and
    `show_record`, which draws what the record says now: it is called at the start, after
    changes (several at once as one), and when the screen comes back into view.
    """

    AREAS: ClassVar[tuple[str, ...]] = ()
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab", "app.focus_next", show=False),
        Binding("shift+tab", "app.focus_previous", show=False),
        Binding("ctrl+c,super+c", "screen.copy_text", show=False),
    ]
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]
    VERTICAL_BREAKPOINTS = [(0, "-short"), (20, "-tall")]

    _shown_once = False
    """Whether the screen has come into view before; the first time, mounting has drawn it."""

    @property
    def board_app(self) -> CpbtuiApp:
        """The app, as the one it is."""
        # Late: the app imports this module.
        from cpbtui.app import CpbtuiApp

        assert isinstance(self.app, CpbtuiApp)
        return self.app

    @property
    def store(self) -> Store:
        """The board's record."""
        return self.board_app.store

    def compose(self) -> ComposeResult:
        """The frame, and the body a subclass gives."""
        self._fit()
        yield HeaderLine()
        yield Static("", id="notice", markup=False)
        with Container(id="body"):
            yield from self.compose_body()
        yield BottomLine()

    def _fit(self) -> None:
        """Take the form for this size of window before the first paint, and not after it."""
        width, height = self.app.size
        for size, places in (
            (width, self.HORIZONTAL_BREAKPOINTS), (height, self.VERTICAL_BREAKPOINTS)
        ):  # fmt: skip
            fitting = [name for at, name in places or () if size >= at]
            self.set_class(bool(fitting), *fitting[-1:])

    def compose_body(self) -> ComposeResult:
        """What stands between header and bottom line."""
        yield from ()

    def show_record(self) -> None:
        """Draw what the record says now."""

    def header_left(self) -> Content:
        """The left of the header: a title in bold, then where in muted."""
        board = self.store.board
        parts = [styled(board.name, "bold $text"), styled(board.council, "$muted")]
        return whole_parts(parts, self.header_room())

    def header_room(self) -> int:
        """How many cells the left of the header has beside its right."""
        edges, between = 2, 2
        return self.size.width - edges - between - self.header_right().cell_length

    def header_right(self) -> Content:
        """The right of the header: whether all is saved, and the day."""
        return Content("    ").join(
            part
            for part in (saving_words(self.store.saving), day_words(self.board_app.today()))
            if part
        )

    def why_not(self, command: Command) -> str:
        """Why a command cannot be used just now, as a sentence; empty when it can."""
        return ""

    def words_of(self, command: Command) -> str:
        """A command's words on the bottom line; empty leaves it out."""
        return command.words

    def before_leave(self) -> None:
        """Hand everything typed to the store: called before the screen or the program ends."""

    def origin(self) -> Origin | None:
        """Minutes being typed here, for a search to give a reference back to."""
        return None

    def show_frame(self) -> None:
        """Draw header, notice and next keys again."""
        if not self.query(HeaderLine):
            # Saving may be told of before the screen is put together.
            return
        header = self.query_one(HeaderLine)
        header.left, header.right = self.header_left(), self.header_right()
        notice = self.query_one("#notice", Static)
        sentence = notice_of(self.store)
        if sentence or notice.has_class("-shown"):  # an update lays the whole screen out again
            notice.update(Content(sentence))
        notice.set_class(bool(sentence), "-shown")
        self.query_one(BottomLine).entries = tuple(self._entries())

    def _entries(self) -> list[Entry]:
        areas = (*self.AREAS, *(["app"] if "app" not in self.AREAS else []))
        entries = []
        for command in commands_of(*areas):
            key = shown_key(command, self.board_app.keys)
            words = self.words_of(command)
            if key and words:
                enabled = not self.board_app.refusal(command, self)
                # Where nothing can be written, what can be done stays in sight the longest.
                barred = command.edits and bool(self.store.read_only)
                weight = 0 if barred else command.weight
                entries.append(Entry(key, words, weight, command.id, enabled))
        return entries

    def show_all(self) -> None:
        """Draw everything again."""
        self.show_record()
        self.show_frame()

    @on(Mount)
    def show_first(self) -> None:
        """Show the record for the first time."""
        self.show_all()

    @on(ScreenResume)
    def show_again(self) -> None:
        """Show what has changed while another screen was in front."""
        if self._shown_once and self.is_mounted:
            self.show_all()
        self._shown_once = True

    def on_record_changed(self, message: RecordChanged) -> None:
        """Show what has changed."""
        message.stop()
        self.show_all()

    async def opened_anew(self) -> None:
        """Show the record after it was opened again, to be written now."""
        self.show_all()

    def action_back(self) -> None:
        """Go back to the screen before; what was typed is handed over first."""
        self.before_leave()
        self.board_app.leave(self)

    def ask(self, dialog: Dialog[T], then: Callable[[T], object]) -> None:
        """Ask something; go on with the answer, if there is one."""

        def answered(answer: T | None) -> None:
            if answer is not None:
                then(answer)

        self.app.push_screen(dialog, answered)

    def action_documents(self) -> None:
        """Make a document: of the meeting in view, or of the board."""
        # Late: the exporters are not needed for the first paint.
        from cpbtui.screens.documents import choose_document

        self.before_leave()
        choose_document(self.board_app, getattr(self, "meeting_id", None))
