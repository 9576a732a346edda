"""The forms of the read-back: who is to do it, and what the list says."""

from __future__ import annotations

from cpbtui.screens.form_dialog import FormDialog
from cpbtui.steps.readback import owners_in_words, understand_date
from cpbtui.widgets.field_row import Field
from imports.names import Names
from imports.owners import owner_names
from store.models import Action, Meeting
from store.naming import owner_label
from store.records import MeetingRecord


def owner_dialog(action: Action, record: MeetingRecord, names: Names) -> FormDialog:
    """Asks who is to do it; several names are several owners."""
    now = ", ".join(owner_label(one, record.register) for one in action.owners)
    known = [person.name for person in names.people]
    known += [body.name for body in record.register.bodies.values()]
    field = Field(
        "owner", "Owner", now, "a name, several with commas, or a body such as Voices",
        check=lambda text: _unclear(text, names), suggestions=tuple(known), required=True,
    )  # fmt: skip
    return FormDialog("Who is to do it?", [field], form=f"owner.{action.id}")


def day_dialog(action: Action, meeting: Meeting) -> FormDialog:
    """Asks by when it is to be done."""
    field = Field(
        "due", "By when", hint="“30 September”, “end of October”, “next meeting”, “no date”",
        check=lambda text: understand_date(text, meeting).question, required=True,
    )  # fmt: skip
    return FormDialog("By when?", [field], words=action.text, form=f"due.{action.id}")


def _unclear(text: str, names: Names) -> str:
    """Ask about a name that may mean several people; one nobody knows is kept as written."""
    for one in owner_names(text, names):
        if not one.known and len(one.candidates) > 1:
            labels = " or ".join(each.label for each in one.candidates)
            return f"{one.question} {labels}. Type more of the name."
    return ""


def wording_dialog(action: Action, record: MeetingRecord) -> FormDialog:
    """Asks for the sentence, and for a wording of its own for lists."""
    return FormDialog(
        "Wording",
        [
            Field("text", "The action", action.text, "who is to do what", long=True,
                  required=True),
            Field("list", "In lists instead", action.list_text,
                  "only when the sentence alone says too little", long=True),
        ],
        words=f"For {owners_in_words(action, record)}. The minutes keep their words.",
        form=f"wording.{action.id}",
    )  # fmt: skip
