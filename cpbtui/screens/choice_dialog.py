"""Choosing one of a list, by typing a part of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Input

from cpbtui.screens.picking_dialog import PickingDialog
from cpbtui.widgets.line_field import LineField
from cpbtui.widgets.lines import Cell, columns, styled
from cpbtui.widgets.list_rows import ListRows, Row


@dataclass(frozen=True)
class Choice:
    """One thing to choose."""

    key: str
    words: str
    about: str = ""
    """More, in muted."""


class ChoiceDialog(PickingDialog):
    """Asks for one of several; letters narrow the list, Enter takes the selected one.

    Answers with the key of the choice.
    """

    def __init__(
        self,
        title: str,
        choices: Sequence[Choice],
        words: str = "",
        *,
        empty: str = "There is nothing to choose from.",
    ) -> None:
        """Prepare the list.

        Args:
            title: What is to be chosen.
            choices: In order.
            words: What should be known first.
            empty: What to say, and what to do, when there is no choice at all.
        """
        super().__init__(title, words)
        self._choices = choices
        self._empty = empty

    def compose_card(self) -> ComposeResult:
        """A field and the list."""
        yield LineField(placeholder="type a part of it", id="choice-field")
        yield ListRows(empty=self._empty, unmatched="Nothing here has that in it.")
        yield from self.compose_more()

    def next_keys(self) -> list[tuple[str, str]]:
        """Choose and go back."""
        return [("↑↓", "choose"), ("Enter", "take it"), ("Esc", "back")]

    def on_mount(self) -> None:
        """Show every choice."""
        rows = [Row(one.key, _drawn(one), f"{one.words} {one.about}") for one in self._choices]
        self.query_one(ListRows).show(rows)
        self.query_one(Input).focus()
        self.show_more()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Narrow the list; of those left the one is selected whose own words are typed."""
        rows = self.query_one(ListRows)
        rows.narrow(event.value)
        if likeliest := self._likeliest(event.value.strip().casefold()):
            rows.select(likeliest.key)
        self.show_more()

    def _likeliest(self, typed: str) -> Choice | None:
        """The first choice whose first word was typed, else the first a word of which begins so.

        What is said about a choice only narrows the list: "sent no apologies" is not "apologies".
        """
        if not typed:
            return None
        words = [(one, one.words.casefold().split()) for one in self._choices]
        exact = [one for one, said in words if said[:1] == [typed]]
        begun = [one for one, said in words if any(word.startswith(typed) for word in said)]
        return next(iter([*exact, *begun]), None)


def _drawn(choice: Choice) -> Callable[[int], list[Content]]:
    return lambda width: [
        columns(
            width,
            [Cell(styled(choice.words)), Cell(styled(choice.about, "$muted"))]
            if choice.about
            else [Cell(styled(choice.words))],
        )
    ]
