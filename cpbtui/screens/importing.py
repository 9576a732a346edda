"""Past minutes on their way into the record: what was read, beside the words it was read from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content
from textual.events import Key

from cpbtui.accepting import accept, told_of
from cpbtui.command import Command
from cpbtui.importing import (
    many,
)
from cpbtui.registry import bindings_of
from cpbtui.reviewed import Kind, Reviewed, asks, to_answer_after
from cpbtui.screens.choice_dialog import Choice, ChoiceDialog
from cpbtui.screens.form_dialog import Filled
from cpbtui.screens.import_forms import (
    OPENNESS_WORDS,
    corrected,
    correction_form,
    decide_dialog,
    put_away_dialog,
    take_dialog,
)
from cpbtui.screens.import_reading import ReadingScreen
from cpbtui.screens.import_rows import about, rows_of, words_of
from cpbtui.widgets.lines import styled
from cpbtui.widgets.list_rows import Row
from cpbtui.widgets.reading_bar import ReadingBar
from cpbtui.widgets.side_pane import SidePane
from cpbtui.widgets.tabs_line import View
from exports.wording import clipped

NO_ROW = frozenset({"import.add", "import.take", "import.openness", "import.take-back",
                    "import.decide-all", "import.put-away"})  # fmt: skip
VIEWS: Sequence[tuple[Kind, str]] = (
    ("doubt", "Doubts"), ("meeting", "Meetings"), ("person", "People"), ("item", "Items"),
    ("action", "Actions"), ("decision", "Decisions"), ("other", "Others"), ("file", "Files"),
)  # fmt: skip
OPEN_NOW = {"recent": "open: 12 months", "all": "open: all", "none": "open: none"}
TOLD = 80
"""Letters of what an answer was about that are told when it is taken back."""


class ImportScreen(ReadingScreen):
    """The review of past minutes."""

    TITLE_WORDS = "Past minutes"
    EMPTY = "Nothing here. o opens files: text, Word, OpenDocument, PDF or saved web pages."
    CHOOSES = "import.answer"
    AREAS = ("import", "lists")
    BINDINGS: ClassVar[list[BindingType]] = bindings_of("import", "lists")

    _found: Mapping[str, Reviewed] = MappingProxyType({})
    """The rows of the view shown, by key."""
    _to_answer: Sequence[str] = ()
    """The rows an answer may go on to; the first that still asks is selected."""

    def show_record(self) -> None:
        """Rows as the review stands."""
        self._found = {}
        super().show_record()

    def views(self) -> Sequence[View]:
        """Doubts first; a view of nothing is left out."""
        counts = [(kind, words, self.session.count(kind)) for kind, words in VIEWS]
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
        still = (key for key in self._to_answer if key in self._found and asks(self._found[key]))
        self._select, self._to_answer = next(still, self._select), ()
        self.list.empty = self._nothing(kind)
        return rows_of(self.session, found)

    def _nothing(self, kind: Kind) -> str:
        if self.query_one(ReadingBar).reads:
            return "The files are being read; what is in them will stand here."
        if kind != "doubt" or not self.session.proposed:
            return self.EMPTY
        taken = len(self.session.taken)
        if not taken:
            return "No doubts, and nothing to take: all of it is in the record already."
        return "No doubts are left. t takes what was read into the record."

    def about(self, key: str) -> Sequence[Content]:
        """The source around the selected row."""
        one = self._found.get(key)
        # Two texts need more room than a place in one.
        self.set_class(one is not None and bool(one.ours or one.theirs), "-two")
        return about(one) if one else ()

    def header_left(self) -> Content:
        """What is taken if it is accepted now."""
        taken = len(self.session.taken)
        words = [styled(self.TITLE_WORDS, "bold $text")]
        if taken:
            words.append(styled(f"{many(taken, 'meeting')} to take", "$accent"))
            words.append(styled(OPEN_NOW[self.session.openness], "$muted"))
        return Content("   ").join(words)

    def words_of(self, command: Command) -> str:
        """No word for what there is nothing of."""
        if command.id == "import.decide-all":
            count = len(self.session.suggested())
            return f"take all {count}" if count > 1 and self.view == "decision" else ""
        if command.id == "import.leave-out" and (one := self.row) is not None:
            return "take in again" if one.out else "seen" if _is_note(one) else command.words
        return super().words_of(command)

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
        if command.id == "import.decide-all" and not self.session.suggested():
            return "No sentence here is a suggested decision."
        if command.id == "import.put-away" and not self.session.files:
            return "There is no review to put away."
        return _why_not(command.verb, self.row)

    @property
    def row(self) -> Reviewed | None:
        """What is selected."""
        return self._found.get(self.selected or "")

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
            shown = [self._found[row.key] for row in self.list.shown if row.key in self._found]
            self._to_answer = to_answer_after(shown, one.key)
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
        if one is not None:
            self.ask(correction_form(one), lambda filled: self._correct(one, filled))

    def _correct(self, one: Reviewed, filled: Filled) -> None:
        if texts := corrected(one, filled):
            self.session.correct(one, texts)
            self._propose()

    def action_leave_out(self) -> None:
        """Leave it out, or take it in again."""
        one = self.row
        if one is not None:
            self.session.leave_out(one)
            self._propose()

    def action_take_back(self) -> None:
        """Take back what was said last, and show what it was about."""
        said = self.session.take_back()
        if said is None:
            self.board_app.tell("You have not answered anything yet.")
            return
        about = f": {clipped(words_of(said.row), TOLD)}" if said.row else ""
        self.board_app.tell(f"Taken back ({said.what}){about}")
        if said.row is not None:
            self.view, self._select = said.row.kind, said.row.key
        self._propose()

    def action_decide_all(self) -> None:
        """Make every suggested decision one, once that is confirmed."""
        self.ask(decide_dialog(self.session), lambda _: self._decide_all())

    def _decide_all(self) -> None:
        self.session.decide_all()
        self._propose()

    def action_openness(self) -> None:
        """The next way to treat actions."""
        self.board_app.tell(OPENNESS_WORDS[self.session.next_openness()])
        self.show_frame()

    def action_put_away(self) -> None:
        """Forget this review, once that is confirmed."""
        self.ask(put_away_dialog(), lambda _: self._put_away())

    def _put_away(self) -> None:
        self.board_app.review = None
        self.show_all()

    def action_pane_down(self) -> None:
        """More of the pane."""
        self.query_one(SidePane).scroll_page_down(animate=False)

    def action_pane_up(self) -> None:
        """Back up in the pane."""
        self.query_one(SidePane).scroll_page_up(animate=False)

    def action_take(self) -> None:
        """Take what is not left out into the record, once that is confirmed."""
        self.ask(take_dialog(self.session), lambda _: self._propose(then=self._take))

    def _now(self) -> datetime:
        return self.board_app.clock().astimezone()

    def _take(self) -> None:
        done = accept(self.store, self.session.taken, self.session.openness, self._now)
        self.board_app.review = None
        self.board_app.tell(f"{told_of(done)} Ctrl+Z takes that back.", timeout=12)
        self.board_app.leave(self)


def _is_note(one: Reviewed) -> bool:
    return one.kind == "doubt" and not one.choices


def _why_not(verb: str, one: Reviewed | None) -> str:
    """Why a command does not fit a row, as a sentence; empty when it does."""
    whole = one is not None and one.proposed is not None
    if verb == "answer" and (one is None or not one.choices):
        if one is not None and _is_note(one):
            return "This asks nothing; x marks it as seen."
        return "This asks nothing; e corrects it, x leaves it out."
    if verb == "leave_out" and not whole and (one is None or not _is_note(one)):
        return "A file cannot be left out; leave out its meetings."
    if verb == "correct" and (one is None or not whole or one.kind in ("doubt", "other")):
        if one is not None and one.choices:
            return "A digit answers this."
        return "There is nothing to correct here; x leaves it out or marks it as seen."
    return ""
