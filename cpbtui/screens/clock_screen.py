"""A meeting's clock: opened, from item to item, adjourned, and its times put right."""

from __future__ import annotations

from cpbtui.screens import meeting_words
from cpbtui.screens.asking import AskingScreen
from cpbtui.screens.confirm_dialog import ConfirmDialog
from cpbtui.screens.times_form import times_form
from cpbtui.steps import meetings as steps
from cpbtui.steps.correct_times import correct_times
from cpbtui.steps.local_time import time_of_day
from exports.wording import day_in_words
from store.models import Meeting
from store.timing import is_adjourned


class ClockScreen(AskingScreen):
    """What the meeting screen does with time; `MeetingScreen` draws it."""

    def _flushed(self) -> Meeting:
        """The meeting, after what was typed has been handed over."""
        self.taking.save()
        return self.meeting

    def action_start(self) -> None:
        """Open the meeting, after asking."""
        words = "The clock starts now, at item 1. Every time can be put right later."
        today = self.board_app.today()
        if today != self.meeting.on:
            words = (
                f"This meeting is on {day_in_words(self.meeting.on)}; today is "
                f"{day_in_words(today)}. {words}"
            )
        self.ask(ConfirmDialog("Open the meeting?", words, yes="open it"), self._start)

    def _start(self, yes: bool) -> None:
        if yes:
            steps.start(self.store, self._flushed(), self.now())

    async def action_next_item(self) -> None:
        """The meeting goes on."""
        meeting = self._flushed()
        following = steps.item_after(self.store, meeting)
        if following is None:
            missed = steps.passed_by(self.store, meeting)
            self.say(meeting_words.last_item(self.record, missed))
            return
        together = self.here is not None and self.here.id == meeting.current_item
        steps.go_to(self.store, meeting, following, self.now())
        if together or meeting.current_item is None:
            await self.show_item(following.id)
        meeting = self.meeting
        missed = steps.passed_by(self.store, meeting)
        if missed and steps.item_after(self.store, meeting) is None:
            self.say(meeting_words.not_taken(self.record, missed))

    def action_here(self) -> None:
        """The meeting is at the cursor's item."""
        if self.here is not None:
            steps.go_to(self.store, self._flushed(), self.here, self.now())

    def action_adjourn(self) -> None:
        """Adjourn, or resume."""
        meeting = self._flushed()
        step = steps.resume if is_adjourned(meeting) else steps.adjourn
        step(self.store, meeting, self.now())

    def action_predict(self) -> None:
        """Say when it will end."""
        self.say(meeting_words.prediction(self.record, time_of_day(self.now())))

    def action_times(self) -> None:
        """Put right when the meeting and its items began and ended."""
        self.taking.save()
        self.ask(times_form(self.record), self._correct_times)

    def _correct_times(self, filled: dict[str, str]) -> None:
        correct_times(self.store, self.record, filled)
        self.say("The times are put right.")
