"""Saying that minutes were agreed: at which meeting, and with which corrections."""

from __future__ import annotations

from cpbtui.screens.board_screen import BoardScreen
from cpbtui.screens.choice_dialog import Choice, ChoiceDialog
from cpbtui.screens.form_dialog import Filled, FormDialog
from cpbtui.steps import minutes_questions, minutes_status
from cpbtui.widgets.field_row import Field
from exports.wording import day_in_words
from imports.dates import read_date
from store.models import Meeting

ELSEWHERE = "elsewhere"
"""Chosen when the meeting that agreed minutes is not in the record."""


def ask_approval(screen: BoardScreen, meeting: Meeting) -> None:
    """Ask which meeting agreed the minutes of one; then what was corrected."""
    later = minutes_status.agreeing_meetings(screen.store, meeting)
    choices = [Choice(one.id, day_in_words(one.on), one.status) for one in later]
    choices.append(Choice(ELSEWHERE, "Another day", "at a meeting not in the record"))
    none = "No later meeting has been held yet in the record. Esc leaves the minutes circulated."
    dialog = ChoiceDialog(
        f"Which meeting agreed the minutes of {day_in_words(meeting.on)}?",
        choices,
        "" if later else none,
    )
    screen.ask(dialog, lambda key: _ask_corrections(screen, meeting, key))


def _ask_corrections(screen: BoardScreen, meeting: Meeting, chosen: str) -> None:
    today = screen.board_app.today()
    destroy = "yes" if screen.store.board.destroy_notes_on_approval else "no"
    day = Field(
        "on", "Agreed on", value="today", required=True,
        check=lambda text: minutes_questions.approval_problem(text, meeting, today),
    )  # fmt: skip
    fields = [
        *([day] if chosen == ELSEWHERE else []),
        Field("corrections", "Corrections", hint="as the minutes of that meeting say; or none"),
        Field(
            "notes", "Destroy the rough notes now", value=destroy, choices=("yes", "no"),
            hint="the approved text, actions and decisions stay",
        ),
    ]  # fmt: skip
    left = minutes_questions.still_open(screen.store.meeting_record(meeting.id))
    form = FormDialog(
        f"Minutes of {day_in_words(meeting.on)} approved",
        fields,
        words=f"{left} From now on attendance, items and wording are locked.".strip(),
        form=f"approve.{meeting.id}",
    )
    screen.ask(form, lambda filled: _approve(screen, meeting, chosen, filled))


def _approve(screen: BoardScreen, meeting: Meeting, chosen: str, filled: Filled) -> None:
    typed = filled.get("on", "")
    minutes_status.approve(
        screen.store,
        meeting,
        screen.store.get(Meeting, chosen),
        on=read_date(typed, screen.board_app.today(), past=True).on if typed else None,
        corrections=filled["corrections"],
        without_notes=filled["notes"] == "yes",
    )
