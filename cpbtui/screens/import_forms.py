"""What the review of past minutes asks for: files, and what is right instead of what was read."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from cpbtui.accepting import left_after, many_left
from cpbtui.importing import many
from cpbtui.reviewed import Kind, Reviewed
from cpbtui.reviewing import ReviewSession
from cpbtui.screens.confirm_dialog import ConfirmDialog
from cpbtui.screens.form_dialog import FormDialog
from cpbtui.typed_paths import is_there, paths_typed
from cpbtui.widgets.field_row import Field
from exports.wording import day_in_words
from imports.past.review import STATUSES, understood_day
from store.models import Action, AgendaItem, Attendance, Decision, Meeting
from store.naming import resolve

LABELS: dict[Kind, str] = {"item": "Title"}
"""What a row's correction is asked for as; anything else is a sentence."""
OPENNESS_WORDS = {
    "recent": "Actions of the newest twelve months are outstanding, older ones not known.",
    "all": "All actions are outstanding.",
    "none": "No action is outstanding; all are kept as not known.",
}


def files_form(typed: str = "") -> FormDialog:
    """The question for files.

    Args:
        typed: What was pasted or dropped already.
    """
    field = Field(
        "paths", "File or folder", value=typed, required=True, check=_missing,
        hint="Type or paste a path, or drop files onto this window.",
    )  # fmt: skip
    return FormDialog(
        "Which past minutes?", [field], form="" if typed else "import.paths", yes="read",
        words="Text, Markdown, Word, OpenDocument, PDF or web pages saved from a council's "
        "site. Nothing enters the record before you say so.",
    )  # fmt: skip


def _missing(typed: str) -> str:
    """What is wrong with the files typed, as a sentence."""
    gone = [one for one in paths_typed(typed) if not is_there(one)]
    return f"There is no file {gone[0]}." if gone else ""


def correction_form(one: Reviewed) -> FormDialog:
    """The question what is right instead of a row; its fields are named as `corrected` reads."""
    return FormDialog("What is right?", _fields(one), form=f"import.{one.key}")


def corrected(one: Reviewed, filled: Mapping[str, str]) -> dict[str, str]:
    """What was put right of a row, by the key of each correction."""
    before = {field.name: field.value for field in _fields(one)}
    changed = {name: text for name, text in filled.items() if text != before[name]}
    if one.kind == "meeting":
        return changed
    return {one.own if name == "text" else f"{one.own}/{name}": text
            for name, text in changed.items()}  # fmt: skip


def _fields(one: Reviewed) -> list[Field]:
    match one.document:
        case Attendance() as marked:
            return [
                Field("text", "Name", value=marked.name, required=True),
                Field("organisation", "From", value=marked.organisation),
                Field("status", "Was", value=marked.status, choices=STATUSES),
            ]
        case Meeting() as meeting:
            return _meeting_fields(one, meeting)
        case AgendaItem() as item:
            text = item.title
        case Action() | Decision() as record:
            text = record.text
        case _:
            text = one.words
    long = one.kind in ("action", "decision")
    label = LABELS.get(one.kind, "The sentence")
    return [Field("text", label, value=text, required=True, long=long)]


def _meeting_fields(one: Reviewed, meeting: Meeting) -> list[Field]:
    assert one.proposed is not None
    read, record = one.proposed.proposal.read, one.proposed.proposal.record

    def is_day(text: str) -> str:
        return "" if understood_day(text, read) else f"“{text}” is no day I can read."

    def named(who: str | None) -> str:
        person = resolve(who, record.register) if who else None
        return person.name if person else ""

    day = day_in_words(meeting.on) if meeting.on != date.min else ""
    return [
        Field("date", "Day of the meeting", value=day, required=True, check=is_day),
        Field("chair", "Chair", value=named(meeting.chair)),
        Field("clerk", "Clerk", value=named(meeting.clerk)),
    ]


def take_dialog(session: ReviewSession) -> ConfirmDialog:
    """The question before everything is taken, with what will happen."""
    taken = session.taken
    sentences = [OPENNESS_WORDS[session.openness]]
    if doubts := len(session.rows("doubt")):
        said = "1 doubt is" if doubts == 1 else f"{doubts} doubts are"
        sentences.append(f"{said} open: what is in doubt stays as written.")
    if suggested := len(session.suggested()):
        what = "1 suggested decision stays a sentence"
        if suggested > 1:
            what = f"{suggested} suggested decisions stay sentences"
        sentences.append(f"{what}; D makes decisions of them first.")
    if left := left_after(taken):
        sentences.append(many_left(left))
    question = f"Take {many(len(taken), 'meeting')} into the record?"
    return ConfirmDialog(question, " ".join(sentences), yes="take them")


def decide_dialog(session: ReviewSession) -> ConfirmDialog:
    """The question before every suggested decision becomes one."""
    count = many(len(session.suggested()), "suggested decision")
    words = "Each comes into the register of decisions; u takes that back."
    return ConfirmDialog(f"Take {count} as decided?", words, yes="take them")


def put_away_dialog() -> ConfirmDialog:
    """The question before a review is put away."""
    words = "What you answered and corrected here is forgotten. The files and the record stay."
    return ConfirmDialog("Put this review away?", words, yes="put it away")
