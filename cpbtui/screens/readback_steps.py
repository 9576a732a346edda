"""What the read-back does with an answer: owner, wording, the close and the action sheet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_documents_path

from cpbtui.screens.choice_dialog import ChoiceDialog
from cpbtui.screens.confirm_dialog import ConfirmDialog
from cpbtui.screens.owner_choices import owner_choices, owner_of
from cpbtui.screens.readback_forms import owner_dialog, wording_dialog
from cpbtui.steps import meetings as meeting_steps
from cpbtui.steps import readback as steps
from cpbtui.steps.actions import word_action, word_for_lists
from imports.meeting_names import names_at
from store.models import HELD, Action, Meeting

if TYPE_CHECKING:
    from cpbtui.screens.readback import ReadBackScreen


class ReadBackSteps:
    """The steps of one read-back."""

    def __init__(self, screen: ReadBackScreen, meeting: str, folder: Path | None) -> None:
        """Serve a screen.

        Args:
            screen: The screen.
            meeting: The meeting's id.
            folder: Where the action sheet goes; None: the documents of whoever is at the keys.
        """
        self.screen = screen
        self.meeting_id = meeting
        self.folder = folder
        self.sheet: Path | None = None
        """Where the action sheet went."""

    @property
    def meeting(self) -> Meeting:
        """The meeting as it is now."""
        return self.screen.store.the(Meeting, self.meeting_id)

    def owner(self, action: Action | None) -> None:
        """Ask who is to do it, in words."""
        if action is None:
            return
        record = self.screen.record
        names = names_at(record)
        self.screen.ask(
            owner_dialog(action, record, names),
            lambda filled: steps.set_owners(
                self.screen.store, action, steps.read_owners(filled["owner"], names)
            ),
        )

    def who(self, action: Action | None) -> None:
        """Let one be chosen of everybody who can own an action."""
        if action is None:
            return
        register = self.screen.record.register
        self.screen.ask(
            ChoiceDialog(f"Who is to {steps.wording(action)}?", owner_choices(register)),
            lambda key: steps.set_owners(self.screen.store, action, (owner_of(key, register),)),
        )

    def wording(self, action: Action | None) -> None:
        """Ask for the wording."""
        if action is not None:
            self.screen.ask(
                wording_dialog(action, self.screen.record),
                lambda filled: self._worded(action, filled["text"], filled["list"]),
            )

    def _worded(self, action: Action, text: str, in_lists: str) -> None:
        store, today = self.screen.store, self.screen.board_app.today()
        if text != action.text:
            word_action(store, action, text, today)
        now = store.the(Action, action.id)
        if in_lists != now.list_text:
            word_for_lists(store, now, in_lists, today)

    def close(self) -> None:
        """Ask, then close the meeting; of a closed one, make the action sheet again."""
        if self.meeting.status in HELD:
            self._make_sheet()
            return
        first = "The actions get their numbers" if self.screen.actions else "There are no actions"
        words = f"{first}, and the minutes are a draft from then on."
        if self.screen.open:
            count = len(self.screen.open)
            words += f" Open questions ({count}) can still be answered afterwards."
        dialog = ConfirmDialog("Close the meeting?", words, yes="close it", no="not yet")
        self.screen.ask(dialog, lambda yes: self._closed() if yes else None)

    def _closed(self) -> None:
        # An action typed just before the read-back was opened gets its number too.
        self.screen.board_app.hand_over()
        now = self.screen.board_app.clock().astimezone()
        meeting_steps.close(self.screen.store, self.meeting, now)
        self._make_sheet()

    def _make_sheet(self) -> None:
        folder = self.folder or user_documents_path()
        try:
            self.sheet = steps.write_action_sheet(self.screen.store, self.meeting, folder)
        except OSError as error:
            self.screen.board_app.tell(
                f"The action sheet could not be written to {folder} ({error.strerror}). "
                "Everything is saved; the sheet can be exported again at any time.",
                timeout=15,
            )
        self.screen.show_all()
