"""Completion in a meeting's text: short names, guests, standard wording and its fields."""

from __future__ import annotations

from functools import partial

from textual import on
from textual.widgets.text_area import Selection

from cpbtui.screens.writing import WritingScreen
from cpbtui.steps.attendance import add_guest, add_placeholder
from cpbtui.widgets.minutes_editor import MinutesEditor
from cpbtui.widgets.question_line import Answer, Question
from imports.completion import Completion, Option, complete, next_field
from store.naming import short_name


class CompletingScreen(WritingScreen):
    """What the meeting screen does at Tab."""

    @on(MinutesEditor.TabPressed)
    def _complete(self, message: MinutesEditor.TabPressed) -> None:
        editor = message.editor
        row, column = editor.cursor_location
        line = editor.document.get_line(row)[:column]
        found = complete(line, self.taking.names, self.store.board.standard_wording)
        if found is None:
            if not self._next_field(editor):
                editor.past_the_stop()
        elif len(found.options) == 1:
            self._take(editor, found, found.options[0])
        else:
            answers = tuple(
                Answer(one.label, partial(self._take, editor, found, one)) for one in found.options
            )
            self.pose(Question("completion", "Which one?", answers))

    def _take(self, editor: MinutesEditor, found: Completion, option: Option) -> None:
        """Put a completion in place of the letters before the cursor."""
        row, column = editor.cursor_location
        text = option.text
        if option.kind in ("guest", "placeholder"):
            self.taking.save()
            add = add_placeholder if option.kind == "placeholder" else add_guest
            text = short_name(add(self.store, self.meeting_id, *self._guest(option)))
        start = editor.offset_of((row, found.replace_from))
        editor.replace(
            text, (row, found.replace_from), (row, column), maintain_selection_offset=False
        )
        if option.fields:
            editor.move_cursor(editor.location_of(start))
            self._next_field(editor)

    def _guest(self, option: Option) -> tuple[str, ...]:
        return () if option.kind == "placeholder" else (option.text,)

    def _next_field(self, editor: MinutesEditor) -> bool:
        """Select the next {field} of standard wording after the cursor; whether there is one."""
        text, at = editor.text, editor.cursor_offset_in_text()
        field = next_field(text, at) or next_field(text)
        if field is not None:
            start, end = (editor.location_of(place) for place in field)
            editor.selection = Selection(start, end)
        return field is not None
