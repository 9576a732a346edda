"""The forms of an action: why it is closed, what was said, by when, its wording."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from cpbtui.screens.form_dialog import FormDialog
from cpbtui.steps.when import read_near_day
from cpbtui.widgets.field_row import Field
from exports.wording import day_in_words
from imports.dates import read_date
from store.models import Action, Due


def drop_form(action: Action, name: str) -> FormDialog:
    """Asks why an action is no longer needed.

    Args:
        action: The action.
        name: Its reference.
    """
    field = Field("why", "Why is it no longer needed?", required=True)
    return FormDialog(
        f"No longer needed: {name}", [field], words=action.text,
        form=f"drop.{action.id}", yes="close it",
    )  # fmt: skip


def completed_form(action: Action, name: str, met: date | None, today: date) -> FormDialog:
    """Asks on which day an action was completed.

    Args:
        action: The action; one that is completed has its day put right.
        name: Its reference.
        met: The day of the meeting that set it.
        today: The present day.
    """
    field = Field(
        "on", "Completed on", required=True, hint="“8 September”, “last Friday”",
        value=day_in_words(action.completed_on) if action.completed_on else "today",
        check=lambda text: completed_problem(text, met, today),
    )  # fmt: skip
    return FormDialog(
        f"When was {name} completed?", [field], words=action.text, form=f"completed.{action.id}"
    )


def completed_problem(text: str, met: date | None, today: date) -> str:
    """Why a text is no day on which an action can have been completed; empty when it is one."""
    read = read_near_day(text, today)
    if read.on is None:
        return read.question
    if read.on > today:
        return f"{day_in_words(read.on)} is still to come."
    if met is not None and read.on < met <= today:
        return f"{day_in_words(read.on)} is before its meeting, {day_in_words(met)}."
    return read.question


def note_form(action: Action, name: str) -> FormDialog:
    """Asks what was said or done."""
    field = Field("text", "What was said or done", required=True)
    return FormDialog(f"Note on {name}", [field], words=action.text, form=f"note.{action.id}")


def due_form(action: Action, name: str, today: Callable[[], date]) -> FormDialog:
    """Asks by when an action is to be done."""
    field = Field(
        "due",
        "By when",
        value=action.due.written,
        hint="“30 September”, “end of October”, “next meeting”; empty: no date was given",
        check=lambda text: read_due(text, today())[1],
    )
    return FormDialog(f"Date of {name}", [field], words=action.text, form=f"due.{action.id}")


def sentence_form(action: Action, name: str) -> FormDialog:
    """Asks for the sentence as lists and action sheets are to say it."""
    field = Field("text", "The sentence", value=action.text, required=True, long=True)
    return FormDialog(
        f"Wording of {name}", [field], form=f"wording.{action.id}",
        words="This corrects what lists and action sheets say; the minutes stay as typed.",
    )  # fmt: skip


def list_wording_form(action: Action, name: str, usual: str) -> FormDialog:
    """Asks for a wording for lists.

    Args:
        action: The action.
        name: Its reference.
        usual: What lists say while there is none.
    """
    field = Field("text", "Wording for lists", value=action.list_text, hint=f"Empty: “{usual}”")
    return FormDialog(
        f"Wording for lists: {name}", [field], words=action.text,
        form=f"list-wording.{action.id}",
    )  # fmt: skip


def read_due(written: str, today: date) -> tuple[Due, str]:
    """A date for an action as typed: what it means, and a question when that is not plain.

    Args:
        written: As typed; empty says that no date was given.
        today: A day without a year is the next such day.
    """
    text = written.strip()
    if not text:
        return Due(), ""
    read = read_date(text, today)
    if read.next:
        return Due(written=text, next=True), ""
    if read.on is None:
        return Due(written=text), read.question or f"“{text}”: which day is that?"
    return Due(written=text, on=read.on), ""
