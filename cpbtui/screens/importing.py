"""Past minutes on their way into the record: what was read, beside the words it was read from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.events import Key
from textual.worker import get_current_worker

from cpbtui.command import Command
from cpbtui.importing import (
    Proposed,
    accept,
    meetings_told,
    setting_of,
    told_of,
)
from cpbtui.messages import RecordChanged
from cpbtui.registry import bindings_of
from cpbtui.reviewing import Kind, Reviewed, ReviewSession, paths_typed
from cpbtui.screens.choice_dialog import Choice, ChoiceDialog
from cpbtui.screens.confirm_dialog import ConfirmDialog
from cpbtui.screens.form_dialog import Filled, FormDialog
from cpbtui.screens.import_rows import LABELS, about, check_of, correctable, rows_of, words_of
from cpbtui.screens.list_screen import ListScreen
from cpbtui.widgets.field_row import Field
from cpbtui.widgets.filter_field import FilterField
from cpbtui.widgets.lines import styled
from cpbtui.widgets.list_rows import ListRows, Row
from cpbtui.widgets.reading_bar import ReadingBar
from cpbtui.widgets.side_pane import SidePane
from cpbtui.widgets.tabs_line import TabsLine, View
from imports.files import gathered, left_out_sentence
from imports.past.proposal import Setting

NO_ROW = frozenset({"import.add", "import.take", "import.openness", "import.take-back"})
VIEWS: Sequence[tuple[Kind, str]] = (
    ("doubt", "Doubts"), ("meeting", "Meetings"), ("person", "People"), ("item", "Items"),
    ("action", "Actions"), ("decision", "Decisions"), ("other", "Others"), ("file", "Files"),
)  # fmt: skip
OPENNESS_WORDS = {
    "recent": "Actions of the newest twelve months are outstanding, older ones not known.",
    "all": "All actions are outstanding.",
    "none": "No action is outstanding; all are kept as not known.",
}
PROPOSING = "proposing"


def _missing(typed: str) -> str:
    """What is wrong with the files typed, as a sentence."""
    gone = [one for one in paths_typed(typed) if not Path(one).expanduser().exists()]
    return f"There is no file {gone[0]}." if gone else ""


class ImportScreen(ListScreen):
    """The review of past minutes."""

    TITLE_WORDS = "Past minutes"
    EMPTY = "Nothing here. o opens files: text, Word, OpenDocument, PDF or saved web pages."
    CHOOSES = "import.answer"
    AREAS = ("import", "lists")
    BINDINGS: ClassVar[list[BindingType]] = bindings_of("import", "lists")

    def __init__(self, paths: Sequence[Path] = ()) -> None:
        """Show the review under way.

        Args:
            paths: Files to read at once.
        """
        super().__init__()
        self._paths = tuple(paths)
        self._waiting: Callable[[], None] | None = None
        self._found: dict[str, Reviewed] = {}

    @property
    def session(self) -> ReviewSession:
        """The review, which outlives the screen."""
        if self.board_app.review is None:
            self.board_app.review = ReviewSession()
        return self.board_app.review

    def compose_body(self) -> ComposeResult:
        """A list like the others, with a bar while files are read."""
        with Vertical(id="main"):
            yield TabsLine()
            yield ReadingBar()
            yield FilterField()
            yield ListRows(id="rows", empty=self.EMPTY)
        yield SidePane()

    def on_mount(self) -> None:
        """Ask for files when there is nothing to review."""
        super().on_mount()
        if self._paths:
            self._read(self._paths)
        elif not self.session.files:
            self.action_add()

    # What is shown

    def show_record(self) -> None:
        """Rows as the review stands."""
        self._found = {}
        super().show_record()

    def views(self) -> Sequence[View]:
        """Doubts first; a view of nothing is left out."""
        counts = [(kind, words, len(self.session.rows(kind))) for kind, words in VIEWS]
        if not self.session.files:
            return ()
        return [
            View(kind, words, count) for kind, words, count in counts if count or kind == "doubt"
        ]

    def rows(self, view: str) -> Sequence[Row]:
        """The rows of a view, by meeting."""
        kind: Kind = next((kind for kind, _ in VIEWS if kind == view), "doubt")
        found = self.session.rows(kind)
        self._found = {one.key: one for one in found}
        self.list.empty = self._nothing(kind)
        return rows_of(self.session, found)

    def _nothing(self, kind: Kind) -> str:
        if kind != "doubt" or not self.session.proposed:
            return self.EMPTY
        taken = len(self.session.taken)
        if not taken:
            return "No doubts, and nothing to take: all of it is in the record already."
        return "No doubts are left. t takes what was read into the record."

    def about(self, key: str) -> Sequence[Content]:
        """The source around the selected row."""
        one = self._found.get(key)
        return about(one) if one else ()

    def header_left(self) -> Content:
        """What is taken if it is accepted now."""
        taken = len(self.session.taken)
        words = f"{taken} {'meeting' if taken == 1 else 'meetings'} to take" if taken else ""
        return Content("   ").join(
            [styled(self.TITLE_WORDS, "bold $text"), styled(words, "$accent")]
        )

    def without_row(self) -> frozenset[str]:
        """What needs no row."""
        return NO_ROW

    def why_not(self, command: Command) -> str:
        """What does not fit the selected row."""
        why = super().why_not(command)
        if why or command.area != "import":
            return why
        if command.id == "import.take" and not self.session.taken:
            return "There is nothing to take: o opens files."
        one = self.row
        if command.verb.startswith("answer") and (one is None or not one.choices):
            return "This asks nothing; e corrects it, x leaves it out."
        if command.id in ("import.correct", "import.leave-out") and (
            one is None or one.proposed is None
        ):
            return "This can be neither corrected nor left out."
        if command.id == "import.correct" and one is not None and one.kind in ("doubt", "other"):
            return "Answer with a digit, or x marks it as seen."
        return ""

    @property
    def row(self) -> Reviewed | None:
        """What is selected."""
        return self._found.get(self.selected or "")

    # Reading files

    def action_add(self) -> None:
        """Ask for files."""
        field = Field(
            "paths", "File or folder", required=True, check=_missing,
            hint="Type or paste a path, or drop a file onto this window.",
        )  # fmt: skip
        form = FormDialog(
            "Which past minutes?", [field], form="import.paths", yes="read",
            words="Text, Markdown, Word, OpenDocument, PDF or web pages saved from a council's "
            "site. Nothing enters the record before you say so.",
        )  # fmt: skip
        self.ask(form, self._paths_given)

    def _paths_given(self, filled: Filled) -> None:
        self._read(tuple(Path(one).expanduser() for one in paths_typed(filled["paths"])))

    def _read(self, paths: Sequence[Path]) -> None:
        found = gathered(paths)
        if sentence := left_out_sentence(found.left_out):
            self.board_app.tell(sentence, timeout=8)
        if not found.files:
            return
        self.query_one(ReadingBar).start(found.files)

    @on(ReadingBar.Done)
    def _files_read(self, message: ReadingBar.Done) -> None:
        message.stop()
        files = message.files
        if len(files) < message.asked:
            self.board_app.tell(f"Stopped after {len(files)} of {message.asked} files.")
        for one in files:
            if one.problem:
                self.board_app.tell(one.problem, timeout=10)
        self.session.add(files)
        self._propose()

    # Proposing

    def _propose(self, then: Callable[[], None] | None = None) -> None:
        """Work out again what would be taken, on a thread of its own."""
        self._waiting = then
        setting = setting_of(
            self.store, meetings_told(self.session.files), self.board_app.today()
        )  # fmt: skip
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

    # What the clerk says

    def action_answer(self) -> None:
        """Choose among the answers."""
        one = self.row
        if one is None:
            return
        choices = [Choice(str(n), choice.label) for n, choice in enumerate(one.choices)]
        dialog = ChoiceDialog("What is right?", choices, words_of(one))
        self.ask(dialog, lambda key: self._answer(int(key)))

    def _answer(self, choice: int) -> None:
        one = self.row
        if one is not None and self.session.answer(one, choice):
            self._propose()

    def on_key(self, event: Key) -> None:
        """A digit answers."""
        one = self.row
        if one and one.choices and self.list.has_focus and event.key in set("123456789"):
            event.stop()
            self._answer(int(event.key) - 1)

    def action_correct(self) -> None:
        """Put right what was read."""
        one = self.row
        if one is None:
            return
        field = Field(
            "text", LABELS.get(one.kind, "The sentence"), value=correctable(one), required=True,
            long=one.kind in ("action", "decision"), check=check_of(one),
        )  # fmt: skip
        form = FormDialog("What is right?", [field], form=f"import.{one.key}")
        self.ask(form, lambda filled: self._correct(one, filled["text"]))

    def _correct(self, one: Reviewed, text: str) -> None:
        self.session.correct(one, text)
        self._propose()

    def action_leave_out(self) -> None:
        """Leave it out, or take it in again."""
        one = self.row
        if one is not None:
            self.session.leave_out(one)
            self._propose()

    def action_take_back(self) -> None:
        """Take back what was said last."""
        if self.session.take_back():
            self._propose()
        else:
            self.board_app.tell("You have not answered anything yet.")

    def action_openness(self) -> None:
        """The next way to treat actions."""
        self.board_app.tell(OPENNESS_WORDS[self.session.next_openness()])

    def action_take(self) -> None:
        """Take what is not left out into the record, once that is confirmed."""
        taken = len(self.session.taken)
        doubts = len(self.session.rows("doubt"))
        words = OPENNESS_WORDS[self.session.openness]
        if doubts:
            said = "1 doubt is" if doubts == 1 else f"{doubts} doubts are"
            words += f" {said} open: what is in doubt stays as written."
        question = f"Take {taken} {'meeting' if taken == 1 else 'meetings'} into the record?"
        dialog = ConfirmDialog(question, words, yes="take them")
        self.ask(dialog, lambda _: self._propose(then=self._take))

    def _now(self) -> datetime:
        return self.board_app.clock().astimezone()

    def _take(self) -> None:
        done = accept(self.store, self.session.taken, self.session.openness, self._now)
        self.board_app.review = None
        self.board_app.tell(f"{told_of(done)} Ctrl+Z takes that back.", timeout=12)
        self.board_app.leave(self)
