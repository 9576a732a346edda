"""Choosing one of a list, by typing a part of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Input

from cpbtui.screens.dialog import Dialog
from cpbtui.widgets.lines import Cell, columns, styled
from cpbtui.widgets.list_rows import ListRows, Row


@dataclass(frozen=True)
class Choice:
    """One thing to choose."""

    key: str
    words: str
    about: str = ""
    """More, in muted."""


class ChoiceDialog(Dialog[str]):
    """Asks for one of several; letters narrow the list, Enter takes the selected one.

    Answers with the key of the choice.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "move(1)", show=False, priority=True, id="choice.down"),
        Binding("up", "move(-1)", show=False, priority=True, id="choice.up"),
    ]

    def __init__(self, title: str, choices: Sequence[Choice], words: str = "") -> None:
        """Prepare the list.

        Args:
            title: What is to be chosen.
            choices: In order.
            words: What should be known first.
        """
        super().__init__(title, words)
        self._choices = choices

    def compose_card(self) -> ComposeResult:
        """A field and the list."""
        yield Input(placeholder="type a part of it", id="choice-field")
        yield ListRows(empty="There is nothing to choose from.")

    def next_keys(self) -> list[tuple[str, str]]:
        """Choose and go back."""
        return [("↑↓", "choose"), ("Enter", "take it"), ("Esc", "back")]

    def on_mount(self) -> None:
        """Show every choice."""
        rows = [Row(one.key, _drawn(one), f"{one.words} {one.about}") for one in self._choices]
        self.query_one(ListRows).show(rows)
        self.query_one(Input).focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Narrow the list; a choice whose first word is all that was typed is selected."""
        rows = self.query_one(ListRows)
        rows.narrow(event.value)
        meant = event.value.strip().casefold()
        exact = [one for one in self._choices if one.words.casefold().split()[:1] == [meant]]
        if exact:
            rows.select(exact[0].key)

    def on_input_submitted(self) -> None:
        """Take the selected one."""
        self.take()

    def on_list_rows_chosen(self) -> None:
        """Take the one clicked again."""
        self.take()

    def take(self) -> None:
        """Answer with the selected choice, if there is one."""
        key = self.query_one(ListRows).key
        if key is not None:
            self.dismiss(key)

    def action_move(self, step: int) -> None:
        """Move the selection while the field keeps the cursor."""
        self.query_one(ListRows).action_move(step)


def _drawn(choice: Choice) -> Callable[[int], list[Content]]:
    return lambda width: [
        columns(
            width,
            [Cell(styled(choice.words)), Cell(styled(choice.about, "$muted"))]
            if choice.about
            else [Cell(styled(choice.words))],
        )
    ]
