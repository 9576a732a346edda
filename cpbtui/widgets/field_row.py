"""A field of a form: label, input, hint, and what is wrong as a sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.suggester import SuggestFromList
from textual.widgets import Input, Static, TextArea

from cpbtui.widgets.line_field import LineField
from cpbtui.widgets.wrapped_text import WrappedText


@dataclass(frozen=True)
class Field:
    """What a form asks for."""

    name: str
    label: str
    value: str = ""
    hint: str = ""
    check: Callable[[str], str] | None = None
    """Says in a sentence what is wrong with the text; empty when it is right."""
    choices: tuple[str, ...] = ()
    """The only texts allowed, if any; their beginnings are completed."""
    suggestions: tuple[str, ...] = ()
    """Texts completed while typing, others being allowed as well."""
    required: bool = False
    long: bool = False
    """More than one line."""

    def problem_with(self, text: str) -> str:
        """What is wrong with a text, as a sentence; empty when it is right."""
        text = text.strip()
        if self.required and not text:
            return f"{self.label} cannot be empty."
        if text and self.choices and text not in self.choices:
            return f"Please choose one of: {', '.join(self.choices)}."
        return self.check(text) if self.check and text else ""


class FieldRow(Vertical):
    """One field on the screen.

    One rule for every line that is opened for change: its text is selected, so that typing takes
    its place and the cursor keys keep it. What the clerk has typed is never selected, nor is a
    text of several lines: one key would lose it.
    """

    class Typed(Message):
        """Its text has changed."""

    def __init__(self, field: Field, typed: str | None = None) -> None:
        """Make the field.

        Args:
            field: What is asked for.
            typed: What was typed before and not saved.
        """
        super().__init__()
        self.field = field
        self._start_with = field.value if typed is None else typed

    def compose(self) -> ComposeResult:
        """Label, input, hint or problem."""
        field = self.field
        yield Static(Content(field.label), classes="label", markup=False)
        if field.long:
            yield WrappedText(self._start_with, soft_wrap=True, tab_behavior="focus")
        else:
            words = field.choices or field.suggestions
            yield LineField(
                self._start_with,
                suggester=SuggestFromList(words, case_sensitive=False) if words else None,
                select_on_focus=self._start_with == field.value,
            )
        hint = field.hint or ", ".join(field.choices)
        if hint:
            yield Static(Content(hint), classes="hint", markup=False)
        yield Static("", classes="problem", markup=False)

    # A class and not :focus-within, which does not come to the hint beside the field.

    def on_descendant_focus(self) -> None:
        """The cursor is here."""
        self.add_class("-here")

    def on_descendant_blur(self) -> None:
        """The cursor is elsewhere."""
        self.remove_class("-here")

    @property
    def entry(self) -> Input | TextArea:
        """What one types into."""
        return self.query_one(TextArea) if self.field.long else self.query_one(Input)

    @property
    def value(self) -> str:
        """The text, a beginning of one choice being taken as that choice."""
        entry = self.entry
        text = entry.text if isinstance(entry, TextArea) else entry.value
        if self.field.choices and text.strip():
            start = text.strip().casefold()
            exact = [one for one in self.field.choices if one.casefold() == start]
            found = exact or [one for one in self.field.choices if one.casefold().startswith(start)]
            if len(found) == 1:
                return found[0]
        return text

    def put(self, text: str) -> None:
        """Set the text."""
        entry = self.entry
        if isinstance(entry, TextArea):
            entry.text = text
        else:
            entry.value = text

    def start(self) -> None:
        """Put the cursor into the field, after its text; a line not typed here is selected."""
        entry = self.entry
        entry.focus()
        if isinstance(entry, Input):
            entry.cursor_position = len(entry.value)
            if entry.select_on_focus:
                entry.select_all()
        else:
            entry.move_cursor(entry.document.end)

    def problem(self, sentence: str) -> None:
        """Say what is wrong; an empty sentence takes that away."""
        self.query_one(".problem", Static).update(Content(f"! {sentence}" if sentence else ""))
        self.set_class(bool(sentence), "-problem")

    def show_problem(self) -> bool:
        """Check the text, say what is wrong, and whether anything is."""
        sentence = self.field.problem_with(self.value)
        self.problem(sentence)
        return bool(sentence)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Tell the form."""
        event.stop()
        event.input.select_on_focus = event.value == self.field.value
        self.problem("")
        self.post_message(self.Typed())

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Tell the form."""
        event.stop()
        self.problem("")
        self.post_message(self.Typed())
