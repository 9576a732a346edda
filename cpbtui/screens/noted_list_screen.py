"""A list of what is told about in dated notes: visits, groups, the forward plan."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from textual.content import Content

from cpbtui.screens.form_dialog import FormDialog
from cpbtui.screens.list_screen import ListScreen
from cpbtui.short_days import short_day
from cpbtui.steps import notes
from cpbtui.widgets.field_row import Field
from cpbtui.widgets.lines import styled
from cpbtui.widgets.list_rows import Row
from cpbtui.widgets.pane_words import section
from store.models import Update

LINES = 3
"""What a row says first is cut after so many lines."""


class NotedListScreen(ListScreen):
    """A list whose rows take notes.

    A subclass gives `noted`, the selected one.
    """

    @property
    def noted(self) -> notes.Noted:
        """The selected visit, group or item."""
        raise NotImplementedError

    @property
    def today(self) -> date:
        """The present day."""
        return self.board_app.today()

    def show_it(self, key: str) -> None:
        """Show everything, with a certain row selected; in the first view if it is in no other."""
        self.show_all()
        if key not in [row.key for row in self.list.shown]:
            self.go_to_view(self.views()[0].id)
        self.list.select(key)

    def action_note(self) -> None:
        """What was said or done."""
        noted = self.noted
        field = Field("text", "What was said or done", required=True)
        form = FormDialog(f"Note on {notes.name_of(noted)}", [field], form=f"note.{noted.id}")
        self.ask(
            form,
            lambda filled: notes.add_note(
                self.store, noted, filled["text"], now=self.board_app.clock(),
                by=self.board_app.clerk_name(),
            ),
        )  # fmt: skip

    def ask_why(self, then: Callable[[str], None]) -> None:
        """Ask why the selected one is no longer needed."""
        noted = self.noted
        field = Field("why", "Why is it no longer needed?", required=True)
        title = f"No longer needed: {notes.name_of(noted)}"
        form = FormDialog(title, [field], form=f"drop.{noted.id}", yes="close it")
        self.ask(form, lambda filled: then(filled["why"]))


def last_word(updates: Sequence[Update], today: date) -> str:
    """What was said last, with its day; empty when nothing was."""
    if not updates:
        return ""
    return f"{short_day(updates[-1].at.astimezone().date(), today)}: {updates[-1].text}"


def what_was_said(updates: Sequence[Update], today: date) -> list[Content]:
    """The notes as a section of a pane, the newest first; nothing when there are none."""
    if not updates:
        return []
    lines = [
        Content.assemble(
            (f"{short_day(one.at.astimezone().date(), today):<7} ", "$muted"), styled(one.text)
        )
        for one in reversed(updates)
    ]
    return [section("What was said", lines)]


def heading_row(words: str, about: str = "", *, first: bool = False) -> Row:
    """A heading among the rows, with air above it unless it is the first."""
    line = Content("   ").join(
        [styled(words, "bold $blue"), *([styled(about, "$muted")] if about else [])]
    )
    lines = [line] if first else [Content(), line]
    return Row(f"heading.{words}", lambda _: lines, height=len(lines), selectable=False)


def wrapped(text: str, width: int, style: str = "$text") -> list[Content]:
    """A text on up to three lines, at least one; the pane has all of it."""
    width = max(8, width)
    lines = [line.rstrip() for line in styled(text, style).wrap(width)] or [Content()]
    if len(lines) > LINES:  # what is cut is seen to be
        lines[LINES - 1] = (lines[LINES - 1] + Content("…")).truncate(width, ellipsis=True)
    return lines[:LINES]
