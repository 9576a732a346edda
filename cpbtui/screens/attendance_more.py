"""What else can be said of somebody on the attendance list."""

from __future__ import annotations

from cpbtui.screens.choice_dialog import Choice, ChoiceDialog
from cpbtui.screens.form_dialog import FormDialog
from cpbtui.steps.roster import Listed
from cpbtui.widgets.field_row import Field
from imports.times import read_time
from store.models import Meeting


def more_dialog(one: Listed, meeting: Meeting) -> ChoiceDialog:
    """Asks what to note about somebody."""
    return ChoiceDialog(one.name, more_choices(one, meeting))


def more_choices(one: Listed, meeting: Meeting) -> list[Choice]:
    """What may be noted; a young person is never absent."""
    person, marked = one.person, one.marked
    here = marked is not None and marked.status == "present"
    remote = marked is not None and marked.remote
    choices = [
        Choice("left", "left", "left early, and when"),
        Choice("arrived", "arrived", "came late or came back, and when"),
        Choice("remote", "in the room" if remote else "remote", _REMOTE[remote]),
        Choice("substitute", "substitute for …", "came in somebody's place"),
    ]
    if not here:
        choices.insert(0, Choice("here", "here"))
    if not person.young_person:
        choices.append(Choice("absent", "absent", "did not come and sent no apologies"))
    if marked is None or marked.status != "apologies":
        choices.append(Choice("apologies", "apologies"))
    if not person.young_person and person.id != (meeting.presiding or meeting.chair):
        choices.append(Choice("presiding", "in the chair", "presides at this meeting"))
    if person.placeholder:
        choices.insert(0, Choice("rename", "name …", "who it is, everywhere at once"))
    if marked is not None:
        choices.append(Choice("unmark", "nothing known", "takes the mark away"))
    return choices


_REMOTE = {False: "takes part from elsewhere", True: "no longer takes part from elsewhere"}


def time_dialog(one: Listed, kind: str, time: str) -> FormDialog:
    """Asks when somebody came or left."""
    words = "came" if kind == "arrived" else "left"
    marked = one.marked
    hint = "19:05, 7.05 pm; empty when nobody knows"
    if marked and marked.movements and marked.movements[-1].kind == kind:
        time = marked.movements[-1].time or time
        hint = f"corrects what was noted; {hint}"
    return FormDialog(
        f"When {one.name} {words}",
        [Field("time", "Time", time, hint, check=_time_problem)],
        form=f"{kind}.{one.person.id}",
    )


def _time_problem(text: str) -> str:
    return "" if read_time(text) else "That is no time of day. Write it like 19:05 or 7.05 pm."


def guest_dialog(name: str, title: str, organisation: str, role: str) -> FormDialog:
    """Asks for what is known of a guest."""
    return FormDialog(
        "Add a guest",
        [
            Field("name", "Name", name, required=True),
            Field("title", "Title", title, "Dr, Superintendent; may be empty"),
            Field("organisation", "From", organisation, "organisation; may be empty"),
            Field("role", "Role", role, "may be empty"),
        ],
        words="Guests are marked as here and not expected at later meetings.",
        form="guest",
    )


def rename_dialog(placeholder: str, known: tuple[str, ...]) -> FormDialog:
    """Asks who a placeholder is."""
    return FormDialog(
        f"Who is {placeholder}?",
        [
            Field("name", "Name", "", "somebody on the register, or a new name", required=True,
                  suggestions=known),
            Field("title", "Title", "", "only for a new name; may be empty"),
        ],
        words="The name is put right here, on the register and in these minutes.",
        form=f"rename.{placeholder}",
    )  # fmt: skip
