"""The form in which times are put right."""

from __future__ import annotations

from cpbtui.screens.form_dialog import FormDialog
from cpbtui.steps.correct_times import problem_with_stretches, stretches_in_words
from cpbtui.widgets.field_row import Field
from store.records import MeetingRecord
from store.references import item_numbers


def times_form(record: MeetingRecord) -> FormDialog:
    """A field for the meeting, one for its adjournments, one for each item."""
    meeting = record.meeting
    numbers = item_numbers(record.items)
    whole = [(meeting.opened_at, meeting.closed_at)] if meeting.opened_at else []
    breaks = [(one.start, one.end) for one in meeting.adjournments]
    fields = [
        _field("meeting", "The meeting", stretches_in_words(whole)),
        _field("breaks", "Adjourned", stretches_in_words(breaks)),
    ]
    for item in record.items:
        sat = stretches_in_words([(one.start, one.end) for one in item.sittings])
        fields.append(_field(item.id, f"{numbers[item.id]}  {item.title}", sat))
    return FormDialog(
        "Correct times",
        fields,
        words="From and to, such as 18:10-18:25; commas between several.",
        form=f"times.{meeting.id}",
    )


def _field(name: str, label: str, value: str) -> Field:
    return Field(name, label, value, check=problem_with_stretches)
