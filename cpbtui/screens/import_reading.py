"""The part of the review of past minutes that reads files and works out what they would become."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.events import Paste
from textual.worker import get_current_worker

from cpbtui.importing import Proposed, meetings_told, setting_of
from cpbtui.messages import RecordChanged
from cpbtui.reviewing import ReviewSession
from cpbtui.screens.form_dialog import Filled
from cpbtui.screens.import_forms import files_form
from cpbtui.screens.list_screen import ListScreen
from cpbtui.typed_paths import paths_typed
from cpbtui.widgets.filter_field import FilterField
from cpbtui.widgets.list_rows import ListRows
from cpbtui.widgets.reading_bar import ReadingBar
from cpbtui.widgets.side_pane import SidePane
from cpbtui.widgets.tabs_line import TabsLine
from imports.files import gathered, left_out_sentence
from imports.past.proposal import Setting

PROPOSING = "proposing"


class ReadingScreen(ListScreen):
    """Reads files into the review under way."""

    def __init__(self, paths: Sequence[Path] = (), typed: str = "") -> None:
        """Show the review under way.

        Args:
            paths: Files to read at once.
            typed: Paths to ask about, as they were pasted elsewhere.
        """
        super().__init__()
        self._paths = tuple(paths)
        self._typed = typed
        self._waiting: Callable[[], None] | None = None

    @property
    def session(self) -> ReviewSession:
        """The review, which outlives the screen."""
        if self.board_app.review is None:
            self.board_app.review = ReviewSession()
        return self.board_app.review

    def compose_body(self) -> ComposeResult:
        """A list like the others, with a bar while files are read."""
        # Above list and pane: there are too many views for the width of the list alone.
        yield TabsLine()
        with Vertical(id="main"):
            yield ReadingBar()
            yield FilterField()
            yield ListRows(id="rows", empty=self.EMPTY)
        yield SidePane()

    def on_mount(self) -> None:
        """Ask for files when there is nothing to review."""
        super().on_mount()
        if self._paths:
            self._read(self._paths)
        elif self._typed or not self.session.files:
            # At once: the keys that come next belong to the question.
            self._ask_for_files(self._typed)

    # Reading files

    def action_add(self) -> None:
        """Ask for files."""
        self._ask_for_files("")

    def _ask_for_files(self, typed: str) -> None:
        self.ask(files_form(typed), self._paths_given)

    def on_paste(self, event: Paste) -> None:
        """Files dropped onto the list: ask whether they are to be read."""
        event.stop()
        self._ask_for_files(event.text.strip())

    def _paths_given(self, filled: Filled) -> None:
        self._read(tuple(Path(one).expanduser() for one in paths_typed(filled["paths"])))

    def _read(self, paths: Sequence[Path]) -> None:
        found = gathered(paths)
        if sentence := left_out_sentence(found.left_out):
            self.board_app.tell(sentence, timeout=8)
        if found.files:
            self.query_one(ReadingBar).start(found.files)
            self.show_all()
        elif not found.left_out:
            names = ", ".join(path.name or str(path) for path in paths)
            self.board_app.tell(f"There is no file in {names}. Nothing was read.")

    @on(ReadingBar.Done)
    def _files_read(self, message: ReadingBar.Done) -> None:
        message.stop()
        files = message.files
        sentences = self.session.add(files)
        if len(files) < message.asked:
            sentences.append(f"Stopped after {len(files)} of {message.asked} files.")
        problems = [one.problem for one in files if one.problem]
        if len(problems) == 1:
            sentences += problems
        elif problems:
            sentences.append(
                f"{len(problems)} of {len(files)} files could not be read; Files says why."
            )
        if sentences:
            self.board_app.tell(" ".join(sentences), timeout=10)
        self._propose()

    # Proposing

    def _propose(self, then: Callable[[], None] | None = None) -> None:
        """Work out again what would be taken, on a thread of its own."""
        self._waiting = then
        told = meetings_told(self.session.files)
        setting = setting_of(self.store, told, self.board_app.today(), self.session.reviews)
        self.run_worker(
            partial(self._propose_all, setting), thread=True, group=PROPOSING, exclusive=True
        )

    def _propose_all(self, setting: Setting) -> None:
        proposed = self.session.propose(setting, self.store.new_id)
        if not get_current_worker().is_cancelled:
            self.app.call_from_thread(self._proposed, proposed)

    def _proposed(self, proposed: tuple[Proposed, ...]) -> None:
        self.session.show(proposed)
        then, self._waiting = self._waiting, None
        if then is not None:
            then()
        elif self.is_mounted:
            self.show_all()

    def on_record_changed(self, message: RecordChanged) -> None:
        """The review does not follow the record key by key; taking works it out anew."""
        message.stop()
        message.prevent_default()

    def action_back(self) -> None:
        """Stop reading first; the review stays as it is and can be gone on with."""
        bar = self.query_one(ReadingBar)
        if bar.reads:
            bar.stop()
        else:
            super().action_back()
