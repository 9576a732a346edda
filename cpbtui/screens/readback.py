"""The read-back: tonight's actions, owner first, to read aloud and put right on the spot."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from cpbtui.command import Command
from cpbtui.registry import COMMANDS, bindings_of, shown_key
from cpbtui.screens.date_typing import DateTypingScreen
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
from cpbtui.steps.locking import why_locked
from cpbtui.steps.readback import (
    as_read_aloud,
    attendance_gaps,
    questions,
    tonight,
)
from cpbtui.widgets.bottom_line import Entry
from cpbtui.widgets.lines import styled
from cpbtui.widgets.list_rows import ListRows
from exports.wording import day_in_words, time_in_words
from store.models import HELD, Action

AIRY = 20
"""Lines of the screen from which an empty one stands between two actions."""


class ReadBackScreen(DateTypingScreen):
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
        super().__init__(meeting)
        self.steps = ReadBackSteps(self, meeting, folder)

    def compose_body(self) -> ComposeResult:
        """The actions, and under them what a date was understood as."""
        with Vertical(id="main"):
            yield ListRows(id="actions", empty="No actions were set tonight.")
            yield Static("", id="understood", markup=False)

    def on_mount(self) -> None:
        """Start in the list."""
        self.rows.focus()

    # Showing

    def show_record(self) -> None:
        """Take actions and questions out of the record."""
        self.record = self.store.meeting_record(self.meeting_id)
        self.actions = tonight(self.record)
        self.open = questions(self.record)
        self.gaps = attendance_gaps(self.record)
        self.show_rows()

    def on_resize(self) -> None:
        """Lay the lines out for the new width."""
        if self.is_mounted:
            self.call_after_refresh(self.show_rows)

    def show_rows(self) -> None:
        """Draw the actions, what is open, and what is typed."""
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
        opens = shown_key(COMMANDS["readback.attendance"], self.board_app.keys)
        rows += attendance_rows(self.gaps, room, opens)
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

    # Acting

    def choose_owner(self, action: Action | None) -> None:
        """Let the owner be chosen of everybody who can own an action."""
        self.steps.who(action)

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
