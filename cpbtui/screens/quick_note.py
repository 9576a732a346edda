"""One line for the forward plan, typed wherever one is when the telephone rings."""

from __future__ import annotations

from collections.abc import Callable

from cpbtui.screens.board_screen import BoardScreen
from cpbtui.screens.form_dialog import FormDialog
from cpbtui.screens.forward_rows import ForwardWords
from cpbtui.steps import forward as steps
from cpbtui.steps import forward_line
from cpbtui.steps.board_names import board_names
from cpbtui.widgets.field_row import Field
from store.models import ForwardItem


def ask_for_item(screen: BoardScreen, then: Callable[[ForwardItem], None] = lambda _: None) -> None:
    """Ask for something in one line, put it on the forward plan, and say what was understood.

    Args:
        screen: The screen in view.
        then: What to do with what was added.
    """
    store, today = screen.store, screen.board_app.today()
    meetings = store.meetings()

    def understood(line: str) -> forward_line.TypedItem:
        return forward_line.understand_line(
            line, today=today, meetings=meetings, names=board_names(store, today)
        )

    def add(line: str) -> None:
        added = steps.add_item(store, understood(line))
        then(added)
        slot = ForwardWords(store, meetings, today).for_words(added)
        asked = f", asked for by {added.asked_by}" if added.asked_by else ""
        screen.board_app.tell(f"“{added.what}”: {slot}{asked}.")

    field = Field(
        "line", "What, for when, and who asked", required=True,
        hint="“council tax, for December (chair rang)”",
        check=lambda line: forward_line.line_problem(understood(line)),
    )  # fmt: skip
    form = FormDialog("Add to the forward plan", [field], form="forward.new", yes="add it")
    screen.ask(form, lambda filled: add(filled["line"]))
