"""The forms of what a board has several of: categories, standing items, standard wording."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast, get_args

from cpbtui.screens.agenda_forms import KIND_HINT, KINDS, PURPOSE_HINT
from cpbtui.screens.form_dialog import Filled
from cpbtui.screens.person_forms import listed
from cpbtui.steps.settings import YES_NO
from cpbtui.widgets.field_row import Field
from store.models import Category, ItemKind, Standing, TemplateItem, Wording

STANDING: tuple[Standing, ...] = get_args(Standing)[1:]

Form = tuple[list[Field], Callable[[Filled], Any]]
"""Its fields, and how what is filled in makes the entry."""


def _category_form(entry: Category | None) -> Form:
    counts = "yes" if entry and entry.counts else "no"
    fields = [
        Field("name", "Name", value=entry.name if entry else "", required=True),
        Field("counts", "Counts towards the quorum", value=counts, choices=YES_NO),
    ]
    return fields, lambda filled: Category(name=filled["name"], counts=filled["counts"] == "yes")


def _wording_form(entry: Wording | None) -> Form:
    fields = [
        Field("key", "Typed as", value=entry.key if entry else "", required=True,
              hint="without the semicolon: “agreed”", check=_key_problem),
        Field("text", "Wording", value=entry.text if entry else "", required=True, long=True,
              hint="what is to be filled in stands in braces: {name}"),
    ]  # fmt: skip
    return fields, lambda filled: Wording(key=filled["key"], text=filled["text"])


def _key_problem(text: str) -> str:
    return "" if text.isalnum() else "Letters and digits only, without spaces."


def _item_form(entry: TemplateItem | None) -> Form:
    item = entry or TemplateItem(title="")
    fields = [
        Field("title", "Title", value=item.title, required=True),
        Field("heading", "Heading above", value=item.heading),
        Field("leads", "Leads", value=", ".join(item.leads), hint="with commas between"),
        Field("minutes", "Minutes", value=str(item.planned_minutes or ""),
              hint="planned time", check=_minutes_problem),
        Field("kind", "Kind", value=item.kind, choices=KINDS, hint=KIND_HINT),
        Field("purpose", "Purpose", value=item.purpose, hint=PURPOSE_HINT),
        Field("subtopics", "Sub-topics", value=", ".join(item.subtopics),
              hint="with commas between"),
        Field("standing", "Standing item for", value=item.standing, choices=STANDING),
        Field("house", "House wording", value=item.minutes, long=True),
    ]  # fmt: skip
    return fields, _item_from


def _minutes_problem(text: str) -> str:
    return "" if text.isdigit() else "Please type minutes, such as 15."


def _item_from(filled: Filled) -> TemplateItem:
    return TemplateItem(
        title=filled["title"],
        heading=filled["heading"],
        leads=listed(filled["leads"]),
        planned_minutes=int(filled["minutes"]) if filled["minutes"] else None,
        kind=cast(ItemKind, filled["kind"]),
        purpose=filled["purpose"],
        subtopics=listed(filled["subtopics"]),
        standing=cast(Standing, filled["standing"]),
        minutes=filled["house"],
    )


ENTRY_FORMS: dict[str, Callable[[Any], Form]] = {
    "categories": _category_form,
    "agenda": _item_form,
    "wording": _wording_form,
}
"""The form of an entry, by the view it is in; None makes that of a new one."""
