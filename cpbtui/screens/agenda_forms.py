"""The forms of the agenda: an item, a heading, a paper."""

from __future__ import annotations

from typing import get_args

from cpbtui.screens.form_dialog import Filled, FormDialog
from cpbtui.steps.agenda_line import STATUSES, leads_in, minutes_in
from cpbtui.widgets.field_row import Field
from exports.wording import minutes_in_words
from store.exempt import PARAGRAPHS, exempt_in
from store.models import AgendaItem, Exempt, ItemKind, Meeting, Paper

KINDS: tuple[ItemKind, ...] = tuple(kind for kind in get_args(ItemKind) if kind)
KIND_HINT = f"what the board is to do, for lists: {', '.join(KINDS)}"
PURPOSE_HINT = "the same as the agenda prints it: “To note the visits since June”"

_EXEMPT = "exempt"
"""Stands for the paragraph while nobody has named it."""


def item_dialog(item: AgendaItem, meeting: Meeting) -> FormDialog:
    """Asks for everything about an item."""
    exempt = item.exempt or Exempt(paragraph="")
    paragraph = exempt.paragraph or (_EXEMPT if item.exempt else "")
    minutes = item.planned_minutes
    fields = [
        Field("title", "Title", item.title, required=True),
        Field("time", "Time", "" if minutes is None else minutes_in_words(minutes),
              "15 mins, 1 hour", check=_time_problem),
        Field("leads", "Led by", ", ".join(item.leads), "names, with commas between them"),
        Field("purpose", "Purpose", item.purpose, PURPOSE_HINT),
        Field("kind", "Kind", item.kind, KIND_HINT, choices=KINDS),
        Field("heading", "Heading above", item.heading, "such as: Information items"),
        Field("subtopics", "Sub-topics", "\n".join(item.subtopics), "one a line", long=True),
        Field("paragraph", "Exempt paragraph", paragraph,
              "of Schedule 12A, 1 to 7, or exempt while not known; empty: the item is public",
              check=_paragraph_problem),
        Field("summary", "Public summary", exempt.summary,
              "of an exempt item, for the public edition"),
    ]  # fmt: skip
    if wording_editable(item, meeting):
        hint = "what the minutes of this item start with"
        fields.append(Field("wording", "House wording", item.minutes, hint, long=True))
    return FormDialog("The item", fields, form=f"item.{item.id}")


def wording_editable(item: AgendaItem, meeting: Meeting) -> bool:
    """Whether an item's minutes are still only what they start with."""
    return (item.prefilled or not item.minutes.strip()) and meeting.opened_at is None


def item_changes(item: AgendaItem, filled: Filled) -> dict[str, object]:
    """What a filled form changes of an item."""
    topics = [line.strip() for line in filled["subtopics"].splitlines()]
    title, exempt = _exempt_in(filled)
    changes: dict[str, object] = {
        "title": title,
        "planned_minutes": minutes_in(filled["time"]),
        "leads": leads_as_typed(item, filled["leads"]),
        "purpose": filled["purpose"],
        "kind": filled["kind"],
        "heading": filled["heading"],
        "subtopics": tuple(topic for topic in topics if topic),
        "exempt": exempt,
    }
    if "wording" in filled and filled["wording"] != item.minutes.strip():
        changes |= {"minutes": filled["wording"], "prefilled": bool(filled["wording"])}
    return changes


def _exempt_in(filled: Filled) -> tuple[str, Exempt | None]:
    """The title and the exemption of a form: told in their own field, or in the title."""
    title, marked = exempt_in(filled["title"])
    typed = filled["paragraph"]
    if not (typed or marked):
        return filled["title"], None
    found = PARAGRAPHS.fullmatch(typed)
    paragraph = found[1] if found else marked.paragraph if marked else ""
    return title or filled["title"], Exempt(paragraph=paragraph, summary=filled["summary"])


def leads_as_typed(item: AgendaItem, typed: str) -> tuple[str, ...]:
    """The leads of a form: as they were when nobody altered them."""
    return item.leads if typed == ", ".join(item.leads) else leads_in(typed)


def _time_problem(text: str) -> str:
    if minutes_in(text) is not None:
        return ""
    return "That is no length of time. Write it like 15 mins or 1 hour."


def _paragraph_problem(text: str) -> str:
    if PARAGRAPHS.fullmatch(text) or text.casefold() == _EXEMPT:
        return ""
    return "Schedule 12A has the paragraphs 1 to 7. Write the number, such as 2, or exempt."


def notes_dialog(item: AgendaItem) -> FormDialog:
    """Asks for what the clerk keeps for herself about an item."""
    field = Field("notes", "For you alone", item.private_notes, "printed nowhere", long=True)
    return FormDialog(f"About “{item.title}”", [field], form=f"notes.{item.id}")


def heading_dialog(item: AgendaItem) -> FormDialog:
    """Asks for the heading above an item."""
    field = Field("heading", "Heading", item.heading, "such as: Information items; empty: none")
    return FormDialog(f"Above “{item.title}”", [field], form=f"heading.{item.id}")


def paper_dialog(paper: Paper, form: str) -> FormDialog:
    """Asks for everything about a paper."""
    return FormDialog(
        "The paper",
        [
            Field("title", "Title", paper.title, required=True),
            Field("author", "Author", paper.author),
            Field("pages", "Pages", "" if paper.pages is None else str(paper.pages),
                  "how many; empty: not known yet", check=_pages_problem),
            Field("status", "Status", paper.status, ", ".join(STATUSES), choices=STATUSES),
            Field("link", "Link", paper.link, "where it is; may be empty"),
        ],
        form=form,
    )  # fmt: skip


def _pages_problem(text: str) -> str:
    ok = text.isdecimal() and 0 < int(text) < 10_000
    return "" if ok else "How many pages? Write a number, such as 12."


def paper_from(paper: Paper, filled: Filled) -> Paper:
    """A paper as a filled form has it."""
    return Paper(
        title=filled["title"],
        author=filled["author"],
        pages=int(filled["pages"]) if filled["pages"] else None,
        status=next(one for one in STATUSES if one == (filled["status"] or "to come")),
        link=filled["link"],
        read_from=paper.read_from,
    )
