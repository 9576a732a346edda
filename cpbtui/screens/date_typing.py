"""A date typed on the line of an action, and a digit that answers a question."""

from __future__ import annotations

from textual import events

from cpbtui.registry import commands_of, keys_of
from cpbtui.screens.board_screen import BoardScreen
from cpbtui.steps.actions import set_due
from cpbtui.steps.readback import (
    UnderstoodDate,
    as_read_aloud,
    asks_for_a_day,
    understand_date,
    who_is_meant,
)
from cpbtui.understanding.answers import settle
from cpbtui.widgets.list_rows import ListRows
from imports.doubt import OTHER, Doubt
from imports.meeting_names import names_at
from store.models import Action, Meeting
from store.records import MeetingRecord


class DateTypingScreen(BoardScreen):
    """What the read-back does with keys that are no command; `ReadBackScreen` draws it."""

    record: MeetingRecord
    open: list[Doubt]
    """What is still open."""

    def __init__(self, meeting: str) -> None:
        """Show a meeting's actions.

        Args:
            meeting: Its id.
        """
        super().__init__()
        self.meeting_id = meeting
        self.typed: str | None = None
        """What is typed as a date on the selected line; None while nothing is."""
        self._agreed: dict[str, tuple[object, ...]] = {}
        """The actions agreed at this read-back, with what was agreed."""

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
        self.show_rows()

    def _answer(self, event: events.Key) -> bool:
        question = self.question
        found = [
            one for one in (question.answers if question else ()) if str(one.digit) == event.key
        ]
        if question is None or not found or self.store.read_only:
            return False
        if found[0].value == OTHER:
            self.choose_owner(self.store.get(Action, question.subject))
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

    def show_rows(self) -> None:
        """Draw the list as it is now."""

    def choose_owner(self, action: Action | None) -> None:
        """Let the owner be chosen of everybody who can own an action."""


def _is_text(event: events.Key) -> bool:
    return event.is_printable and event.character is not None
