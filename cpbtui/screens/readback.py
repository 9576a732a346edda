"""The read-back: tonight's actions, owner first, to read aloud and put right on the spot."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from cpbtui.command import Command
from cpbtui.registry import bindings_of, commands_of, keys_of
from cpbtui.screens.board_screen import BoardScreen
from cpbtui.screens.frame_words import saving_words
from cpbtui.screens.readback_rows import (
    Room,
    action_row,
    attendance_rows,
    question_rows,
    spaced,
    understood_words,
)
from cpbtui.screens.readback_steps import ReadBackSteps
from cpbtui.steps.actions import set_due
from cpbtui.steps.locking import why_locked
from cpbtui.steps.readback import (
    UnderstoodDate,
    as_read_aloud,
    asks_for_a_day,
    attendance_gaps,
    questions,
    tonight,
    understand_date,
    who_is_meant,
)
from cpbtui.understanding.answers import settle
from cpbtui.widgets.bottom_line import Entry
from cpbtui.widgets.lines import styled
from cpbtui.widgets.list_rows import ListRows
from exports.wording import day_in_words, time_in_words
from imports.doubt import OTHER, Doubt
from imports.meeting_names import names_at
from store.models import HELD, Action, Meeting

AIRY = 20
"""Lines of the screen from which an empty one stands between two actions."""


class ReadBackScreen(BoardScreen):
    """Tonight's actions at the close of a meeting."""

    AREAS = ("readback",)
    BINDINGS: ClassVar[list[BindingType]] = bindings_of("readback")
    DEFAULT_CSS = """
    ReadBackScreen #understood { height: auto; padding: 0 2; margin-top: 1; }
    """

    def __init__(self, meeting: str, folder: Path | None = None) -> None:
        """Prepare the read-back of a meeting.

        Args:
            meeting: The meeting's id.
            folder: Where the action sheet goes; None: the documents of whoever is at the keys.
        """
        super().__init__()
        self.meeting_id = meeting
        self.steps = ReadBackSteps(self, meeting, folder)
        self.typed: str | None = None
        """What is typed as a date on the selected line; None while nothing is."""
        self._agreed: dict[str, tuple[object, ...]] = {}
        """The actions agreed at this read-back, with what was agreed."""

    def compose_body(self) -> ComposeResult:
        """The actions, and under them what a date was understood as."""
        with Vertical(id="main"):
            yield ListRows(id="actions", empty="No actions were set tonight.")
            yield Static("", id="understood", markup=False)

    def on_mount(self) -> None:
        """Start in the list."""
        self.rows.focus()

    @property
    def rows(self) -> ListRows:
        """The list."""
        return self.query_one("#actions", ListRows)

    @property
    def meeting(self) -> Meeting:
        """The meeting as it is now."""
        return self.store.the(Meeting, self.meeting_id)

    @property
    def action(self) -> Action | None:
        """The selected action as it is now."""
        kind, _, which = (self.rows.key or "").partition(":")
        return self.store.get(Action, which) if kind == "a" else None

    @property
    def question(self) -> Doubt | None:
        """The selected question."""
        kind, _, which = (self.rows.key or "").partition(":")
        return next((one for one in self.open if kind == "q" and one.key == which), None)

    # Showing

    def show_record(self) -> None:
        """Take actions and questions out of the record."""
        self.record = self.store.meeting_record(self.meeting_id)
        self.actions = tonight(self.record)
        self.open = questions(self.record)
        self.gaps = attendance_gaps(self.record)
        self._show_rows()

    def on_resize(self) -> None:
        """Lay the lines out for the new width."""
        if self.is_mounted:
            self.call_after_refresh(self._show_rows)

    def _show_rows(self) -> None:
        # One cell is left for the scrollbar, so that lines do not change when it comes.
        width = (self.rows.size.width or self.app.size.width - 4) - 1
        room = Room(width, self.app.size.height >= AIRY)
        key = self.rows.key
        rows = [
            action_row(
                one,
                self.record,
                room,
                self.typed if key == f"a:{one.id}" else None,
                agreed=self._agreed.get(one.id) == as_read_aloud(one),
            )
            for one in self.actions
        ]
        rows += question_rows(self.open, room)
        rows += attendance_rows(self.gaps, room)
        self.rows.show(spaced(rows, room))
        self._show_understood()

    @on(ListRows.Selected, "#actions")
    def _show_understood(self) -> None:
        self.query_one("#understood", Static).update(self._words_below())

    def _words_below(self) -> Content:
        read = self.understood()
        if read is not None:
            return understood_words(read)
        if self.steps.sheet is not None:
            words = ("The action sheet is ", "$muted"), (str(self.steps.sheet), "$text")
            return Content.assemble(*words)
        return Content()

    def understood(self) -> UnderstoodDate | None:
        """What is typed, or was said and is not certain, as a date."""
        action = self.action
        if action is None:
            return None
        if self.typed is not None:
            return understand_date(self.typed, self.meeting)
        if asks_for_a_day(action):
            return understand_date(action.due.written, self.meeting)
        return None

    def header_left(self) -> Content:
        """Where one is."""
        count = len(self.actions)
        words = f"{day_in_words(self.meeting.on)}, {count} action{'' if count == 1 else 's'}"
        return Content("   ").join([styled("Read-back", "bold $text"), styled(words, "$muted")])

    def header_right(self) -> Content:
        """What is still open, and whether all is saved."""
        parts = []
        if self.open:
            count = f"{len(self.open)} question{'' if len(self.open) == 1 else 's'}"
            parts.append(styled(count, "$accent"))
        if self.meeting.closed_at:
            parts.append(styled(f"closed {time_in_words(self.meeting.closed_at)}", "$muted"))
        return Content("    ").join([*parts, saving_words(self.store.saving)])

    def words_of(self, command: Command) -> str:
        """Fewer words where there is little room, and what ^S does once the meeting is closed."""
        if command.id != "readback.close":
            return command.words
        if self.meeting.status in HELD:
            return "make the action sheet"
        return command.words if self.app.size.width >= 100 else "close the meeting"

    def _entries(self) -> list[Entry]:
        first = [Entry("↑↓", "next", 6), Entry("type", "a date", 8)]
        if self.question is not None:
            first = [Entry("↑↓", "next", 6), Entry("1 2 3", "answer", 8)]
        return [*first, *super()._entries(), Entry("Esc", "back", 6, "app.back")]

    def why_not(self, command: Command) -> str:
        """Wording is locked with the minutes; owners and dates are not."""
        locked = why_locked(self.meeting)
        if locked and command.verb == "wording":
            return locked
        if command.verb in ("owner", "who", "wording", "date") and self.action is None:
            return "Select one of the actions first."
        return ""

    # Typing a date

    def on_key(self, event: events.Key) -> None:
        """Start or go on with a date, or answer a question by its digit."""
        if self.question is not None:
            taken = self._answer(event)
        elif self.typed is None:
            taken = self._start_typing(event)
        else:
            taken = self._go_on_typing(event)
        if taken:
            event.stop()
            event.prevent_default()

    def _start_typing(self, event: events.Key) -> bool:
        commands = (*commands_of("readback"), *commands_of("app"))
        bound = {key for one in commands for key in keys_of(one, self.board_app.keys)}
        if self.action is None or not _is_text(event) or event.key in bound:
            return False
        self._type(event.character or "")
        return True

    def _go_on_typing(self, event: events.Key) -> bool:
        typed = self.typed or ""
        if event.key == "backspace":
            self._type(typed[:-1] or None)
        elif event.key == "enter":
            self._agree()
        elif event.key == "escape":
            self._type(None)
        elif event.key in ("up", "down"):
            self._take_and_move(-1 if event.key == "up" else 1)
        elif _is_text(event):
            self._type(typed + (event.character or ""))
        else:
            return False
        return True

    def on_paste(self, event: events.Paste) -> None:
        """Take a date that is pasted."""
        if self.action is not None:
            event.stop()
            self._type((self.typed or "") + " ".join(event.text.split())[:60])

    def _type(self, typed: str | None) -> None:
        if self.store.read_only:
            self.board_app.tell_read_only()
            return
        self.typed = typed
        self._show_rows()

    def _answer(self, event: events.Key) -> bool:
        question = self.question
        found = [
            one for one in (question.answers if question else ()) if str(one.digit) == event.key
        ]
        if question is None or not found or self.store.read_only:
            return False
        if found[0].value == OTHER:
            self.steps.who(self.store.get(Action, question.subject))
            return True
        done = settle(self.store, self.meeting_id, names_at(self.record), question, found[0])
        if done:
            self.board_app.tell(done)
        return True

    def _take_and_move(self, step: int) -> None:
        """Go to another line; a certain date is taken, an uncertain one keeps the line."""
        read = self.understood()
        if read is None or read.due is None or read.question:
            self.board_app.tell("Which day is meant? Enter agrees to a likely one, Esc drops it.")
            return
        self._agree(step)

    def _agree(self, step: int = 1) -> None:
        action, read = self.action, self.understood()
        if action is not None and read is not None:
            if read.due is None:
                return
            self.typed = None
            set_due(self.store, action, read.due, self.board_app.today())
        if action is not None:
            now = self.store.the(Action, action.id)
            if not who_is_meant(now):
                self._agreed[now.id] = as_read_aloud(now)
            self.show_record()
        self.rows.action_move(step)

    # Acting

    def action_date(self) -> None:
        """Start an empty date."""
        if self.action is not None:
            self._type("")

    def action_agree(self) -> None:
        """Take the date that is shown, and go to the next line."""
        self._agree()

    def action_owner(self) -> None:
        """Ask who is to do it."""
        self.steps.owner(self.action)

    def action_who(self) -> None:
        """Choose the one who is meant."""
        self.steps.who(self.action)

    def action_wording(self) -> None:
        """Ask for the wording."""
        self.steps.wording(self.action)

    def action_attendance(self) -> None:
        """Open the attendance list."""
        self.board_app.open("attendance", meeting=self.meeting_id)

    def action_close(self) -> None:
        """Close the meeting, after asking, and make the action sheet."""
        self.steps.close()


def _is_text(event: events.Key) -> bool:
    return event.is_printable and event.character is not None
