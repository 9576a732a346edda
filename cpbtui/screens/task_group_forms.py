"""What the forms about groups ask for, and what comes of the answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from cpbtui.screens.people_field import people_field
from cpbtui.steps.board_names import people_in
from cpbtui.steps.when import read_near_day
from cpbtui.widgets.field_row import Field
from exports.wording import day_in_words
from imports.dates import read_date
from imports.names import Names
from store.models import Meeting, TaskGroup
from store.naming import resolve, short_name
from store.records import Register


def due_field(group: TaskGroup, today: date) -> Field:
    """By when a group is to report."""
    value = day_in_words(group.report_due) if group.report_due else ""
    return Field(
        "due", "Report due", value=value,
        hint="“1 December”, “end of March”; empty: no date was given",
        check=lambda text: read_due_day(text, today)[1],
    )  # fmt: skip


def read_due_day(text: str, today: date) -> tuple[date | None, str]:
    """The day a text names, and a question when it names none.

    Args:
        text: As typed; empty says that no date was given.
        today: A day without a year is the next such day.
    """
    if not text.strip():
        return None, ""
    read = read_date(text, today)
    if read.next:
        return None, "Which day is the next meeting? Please give the date."
    return read.on, "" if read.on else read.question or f"“{text}”: which day is that?"


def group_fields(
    group: TaskGroup, names: Names, meetings: Sequence[Meeting], taken: Sequence[str], today: date
) -> list[Field]:
    """Everything that is kept about a group.

    Args:
        group: The group, as far as it is known.
        names: Everybody who can be named.
        meetings: Those it can have been set up at.
        taken: The names other groups have, case folded.
        today: The present day.
    """
    register = names.register
    set_up = next((day_in_words(one.on) for one in meetings if one.id == group.set_up_at), "")
    return [
        Field("name", "Name", value=group.name, required=True,
              check=lambda text: name_problem(text, taken)),
        Field("purpose", "Purpose", value=group.purpose),
        people_field("lead", "Lead", names, _labels([group.lead], register), known=True),
        people_field("members", "Members", names, _labels(group.members, register), known=True),
        due_field(group, today),
        Field("reports_to", "Reports to", value=group.reports_to, hint="“the Board”"),
        Field("set_up", "Set up at the meeting of", value=set_up,
              suggestions=tuple(day_in_words(one.on) for one in reversed(meetings)),
              check=lambda text: meeting_problem(text, meetings, today)),
    ]  # fmt: skip


def name_problem(text: str, taken: Sequence[str]) -> str:
    """Why a group cannot have a name; empty when it can."""
    if " ".join(text.split()).casefold() in taken:
        return f"There is a group called “{text.strip()}” already."
    return ""


def meeting_problem(text: str, meetings: Sequence[Meeting], today: date) -> str:
    """Why a text names no meeting; empty when it names one."""
    read = read_near_day(text, today)
    if read.on is None:
        return read.question
    return "" if _meeting_on(read.on, meetings) else f"No meeting was on {day_in_words(read.on)}."


def group_values(
    filled: Mapping[str, str], names: Names, meetings: Sequence[Meeting], today: date
) -> dict[str, object]:
    """The fields of a group as they were filled in."""
    lead = _people(filled["lead"], names)
    set_up = read_near_day(filled["set_up"], today).on if filled["set_up"] else None
    return {
        "name": filled["name"],
        "purpose": filled["purpose"],
        "lead": lead[0] if lead else None,
        "members": tuple(one for one in _people(filled["members"], names) if one not in lead[:1]),
        "report_due": read_due_day(filled["due"], today)[0],
        "reports_to": filled["reports_to"],
        "set_up_at": _meeting_on(set_up, meetings) if set_up else None,
    }


def _meeting_on(day: date, meetings: Sequence[Meeting]) -> str | None:
    return next((one.id for one in meetings if one.on == day), None)


def _people(text: str, names: Names) -> tuple[str, ...]:
    return tuple(one.person for one in people_in(text, names) if one.person)


def _labels(people: Sequence[str | None], register: Register) -> list[str]:
    found = [resolve(one, register) for one in people if one]
    return [short_name(one) for one in found if one]
