"""A form of a few fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widgets import Static

from cpbtui.screens.dialog import Dialog
from cpbtui.widgets.field_row import Field, FieldRow

Filled = dict[str, str]
"""The text of every field by its name."""


class FormDialog(Dialog[Filled]):
    """Asks for some texts; answers with all of them once each one is right.

    What was typed and not saved is there again when the same form is opened next, even after
    Esc.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s", "save", show=False, priority=True, id="dialog.save"),
        Binding("enter", "save", show=False, id="dialog.save-line"),
        Binding("ctrl+r", "start_afresh", show=False, priority=True, id="dialog.afresh"),
        Binding("down", "app.focus_next", show=False, id="dialog.next"),
        Binding("up", "app.focus_previous", show=False, id="dialog.previous"),
    ]

    def __init__(
        self,
        title: str,
        fields: Sequence[Field],
        *,
        words: str = "",
        form: str = "",
        check: Callable[[Mapping[str, str]], str] | None = None,
        yes: str = "save",
    ) -> None:
        """Prepare the form.

        Args:
            title: What it is about.
            fields: From top to bottom.
            words: What should be known first.
            form: Names it, for text typed and not saved; such as `note.<action id>`.
            check: Says in a sentence what is wrong with the fields together.
            yes: What Enter and ^S do, in a word.
        """
        super().__init__(title, words)
        self.fields = fields
        self._form = form or title
        self._check = check
        self._yes = yes
        self.set_class(len(fields) > 2, "-many")

    def compose_card(self) -> ComposeResult:
        """The fields, with what was typed before and not saved."""
        typed = self.board_app.forms.typed(self._form)
        if typed:
            words = "Text from before that was not saved is here again. ^R takes it out."
            yield Static(words, id="card-unsaved", markup=False)
        with VerticalScroll(id="card-fields", can_focus=False):
            for field in self.fields:
                yield FieldRow(field, typed.get(field.name))

    def action_start_afresh(self) -> None:
        """Take out what was typed before and not saved."""
        for row in self.query(FieldRow):
            row.put(row.field.value)
        self.board_app.forms.keep(self._form, {})
        for note in self.query("#card-unsaved"):
            note.display = False

    def on_mount(self) -> None:
        """Start in the first field."""
        self.query(FieldRow).first().start()

    def next_keys(self) -> list[tuple[str, str]]:
        """How to save, move and go back."""
        many = [("Tab", "next field")] if len(self.fields) > 1 else []
        # In a field of several lines Enter begins another.
        long = any(field.long for field in self.fields)
        keys = "^S" if long else "Enter or ^S"
        return [(keys, self._yes), *many, ("Esc", "back, your text is kept")]

    def filled(self) -> Filled:
        """The text of every field as it stands."""
        return {row.field.name: row.value for row in self.query(FieldRow)}

    def on_field_row_typed(self) -> None:
        """Keep what is typed until it is saved."""
        filled = self.filled()
        unsaved = any(filled[field.name] != field.value for field in self.fields)
        self.board_app.forms.keep(self._form, filled if unsaved else {}, self.heading)

    def on_input_submitted(self) -> None:
        """Enter in a field saves the form."""
        self.action_save()

    def action_save(self) -> None:
        """Check every field; answer when all are right, else go to the first that is not."""
        filled = {name: text.strip() for name, text in self.filled().items()}
        wrong = [row for row in self.query(FieldRow) if row.show_problem()]
        if not wrong and self._check is not None:
            problem = self._check(filled)
            if problem:
                wrong = [self.query(FieldRow).first()]
                wrong[0].problem(problem)
        if wrong:
            wrong[0].start()
            return
        self.board_app.forms.keep(self._form, {})
        self.dismiss(filled)
