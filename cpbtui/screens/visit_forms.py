"""What the forms about visits ask for, and what comes of the answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from cpbtui.screens.choice_dialog import Choice
from cpbtui.screens.people_field import people_field
from cpbtui.screens.visit_rows import VisitWords
from cpbtui.steps.board_names import labels, people_in
from cpbtui.steps.when import read_near_day, read_when
from cpbtui.widgets.field_row import Field
from exports.wording import day_in_words, month_in_words
from imports.names import Names
from store.models import Action, Visit
from store.outstanding import outstanding

YES_NO = ("yes", "no")
LINE = "“Reg 44, Elm House, CC Holt and CC Dean, 3 September”; a month alone is a plan"


def line_field() -> Field:
    """A visit in one line."""
    return Field("line", "The visit in one line", hint=LINE)


def when_field(visit: Visit, today: date) -> Field:
    """The day or month of a visit."""
    value = day_in_words(visit.on) if visit.on else month_in_words(visit.planned_month)
    return Field(
        "when", "Day or month", value=value,
        hint="“3 September”, “January”; empty: no time yet",
        check=lambda text: read_when(text, today).question,
    )  # fmt: skip


def made_field(today: date) -> Field:
    """The day a visit was made."""
    return Field(
        "on", "Visited on", value="today", required=True,
        check=lambda text: made_problem(text, today),
    )  # fmt: skip


def made_problem(text: str, today: date) -> str:
    """Why a text is no day on which a visit can have been made; empty when it is one."""
    read = read_near_day(text, today)
    if read.on is not None and read.on > today:
        return f"{day_in_words(read.on)} is still to come."
    return read.question


def visit_fields(
    visit: Visit, names: Names, places: Sequence[str], kinds: Sequence[str], today: date,
    *, new: bool,
) -> list[Field]:  # fmt: skip
    """Everything that is kept about a visit.

    A visit that was read without a kind may stay so; a new one has to have one.

    Args:
        visit: The visit, as far as it is known.
        names: Everybody who can be named.
        places: Where visits went before.
        kinds: The kinds of visit there were before.
        today: The present day.
        new: Whether the visit is only being added.
    """
    return [
        Field("kind", "Kind", value=visit.kind, required=new or bool(visit.kind),
              suggestions=tuple(kinds)),
        Field("place", "Place", value=visit.place, suggestions=tuple(places)),
        when_field(visit, today),
        people_field("visitors", "Visitors", names, labels(visit.visitors, names.register)),
        Field("spoke", "Spoke with young people", value=_word(visit.spoke_with_young_people),
              choices=YES_NO, hint="yes, no; empty: not known"),
        Field("announced", "Announced", value=_word(visit.announced), choices=YES_NO,
              hint="yes, no; empty: not known"),
        Field("summary", "Summary", value=visit.summary, long=True),
        Field("issues", "Issues", value=visit.issues, long=True),
        Field("code_name", "Name in print", value=visit.code_name, hint="“Home A”"),
    ]  # fmt: skip


def visit_values(
    filled: Mapping[str, str], visit: Visit, names: Names, today: date
) -> dict[str, object]:
    """The fields of a visit as they were filled in.

    Visitors that were not touched keep how they were written.
    """
    when = read_when(filled["when"], today)
    same = filled["visitors"] == ", ".join(labels(visit.visitors, names.register))
    return {
        "kind": filled["kind"],
        "place": filled["place"],
        "on": when.on,
        "planned_month": when.month,
        "visitors": visit.visitors if same else people_in(filled["visitors"], names),
        "spoke_with_young_people": _known(filled["spoke"]),
        "announced": _known(filled["announced"]),
        "summary": filled["summary"],
        "issues": filled["issues"],
        "code_name": filled["code_name"],
    }


def _word(known: bool | None) -> str:
    return {True: "yes", False: "no", None: ""}[known]


def _known(word: str) -> bool | None:
    return {"yes": True, "no": False}.get(word)


def action_choices(visit: Visit, words: VisitWords) -> list[Choice]:
    """Actions to link to a visit: those linked now, then every outstanding one."""
    actions = words.record.actions
    linked = [one for one in actions if one.id in visit.actions]
    others = [one for one in outstanding(actions, words.diary) if one not in linked]

    def said(action: Action) -> str:
        reference, owners = words.actions.reference(action), words.actions.owners(action)
        return f"{reference}  {owners}: {words.actions.what(action)}"

    return [
        *(Choice(one.id, said(one), "linked; Enter unlinks it") for one in linked),
        *(Choice(one.id, said(one)) for one in others),
    ]
