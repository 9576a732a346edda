"""A question to be answered with yes or no."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType

from cpbtui.screens.dialog import Dialog


class ConfirmDialog(Dialog[bool]):
    """Asks before something that cannot simply be looked past; answers True for yes."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,y", "yes", show=False, id="dialog.yes"),
        Binding("n", "back", show=False, id="dialog.no"),
    ]

    def __init__(self, question: str, words: str = "", *, yes: str = "yes", no: str = "no") -> None:
        """Prepare the question.

        Args:
            question: A question.
            words: What will happen.
            yes: What Enter does, in a word or two.
            no: What Esc does.
        """
        super().__init__(question, words)
        self._yes = yes
        self._no = no

    def next_keys(self) -> list[tuple[str, str]]:
        """Yes and no in words."""
        return [("Enter", self._yes), ("Esc", self._no)]

    def action_yes(self) -> None:
        """Answer yes."""
        self.dismiss(True)
