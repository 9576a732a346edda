"""Picking the young people of a group who came."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content

from cpbtui.screens.dialog import Dialog
from cpbtui.widgets.lines import styled
from cpbtui.widgets.list_rows import ListRows, Row


class GroupDialog(Dialog[frozenset[str]]):
    """Asks who of a group is here; answers with their keys."""

    CSS = """
    GroupDialog ListRows { height: auto; max-height: 14; min-height: 3; background: $surface; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "pick", show=False, id="group.toggle"),
        Binding("a", "everybody", show=False, id="group.all"),
        Binding("enter", "done", show=False, id="group.done"),
    ]

    def __init__(self, title: str, people: Sequence[tuple[str, str]], here: frozenset[str]) -> None:
        """Prepare the list.

        Args:
            title: The group's name.
            people: Key and name of each.
            here: The keys of those here already.
        """
        super().__init__(f"Who of {title} is here?", "Those not picked are simply not listed.")
        self._people = people
        self._here = set(here)

    def compose_card(self) -> ComposeResult:
        """The members."""
        yield ListRows(id="group", empty="This group has no young people yet.")

    def next_keys(self) -> list[tuple[str, str]]:
        """Pick, everybody, done."""
        return [("Space", "here or not"), ("a", "everybody"), ("Enter", "done"), ("Esc", "back")]

    def on_mount(self) -> None:
        """Show the members."""
        self._show()
        self.query_one(ListRows).focus()

    def _show(self) -> None:
        rows = [Row(key, _member(name, key in self._here)) for key, name in self._people]
        self.query_one(ListRows).show(rows)

    def action_pick(self) -> None:
        """Pick the selected one, or not, and go to the next."""
        rows = self.query_one(ListRows)
        if rows.key is None:
            return
        self._here ^= {rows.key}
        self._show()
        rows.action_move(1)

    def on_list_rows_chosen(self) -> None:
        """Pick the one clicked again."""
        self.action_pick()

    def action_everybody(self) -> None:
        """Pick everybody, or nobody when everybody is picked."""
        everybody = {key for key, _ in self._people}
        self._here = set() if self._here == everybody else everybody
        self._show()

    def action_done(self) -> None:
        """Answer."""
        self.dismiss(frozenset(self._here))


def _member(name: str, here: bool) -> Callable[[int], list[Content]]:
    mark, words, style = ("✓", "here", "$green") if here else ("·", "", "$dim")
    return lambda width: [
        Content("  ").join(
            [styled(mark, style), styled(name, "bold $text" if here else "$text"),
             styled(words, style)]
        )
    ]  # fmt: skip
