"""Making an agenda: from the board's template, by hand, and in a different order."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace

from cpbtui.steps.agenda_order import (
    close_gap,
    is_other,
    items_of,
    place_before_closing,
    put,
    put_in,
)
from cpbtui.steps.apologies import refresh_apologies
from cpbtui.steps.putting_off import item_waiting, waiting_for
from store.draft import Draft
from store.exempt import as_marked
from store.models import AgendaItem, Attendance, Meeting, TemplateItem
from store.references import item_numbers
from store.store import Store


def from_template(template: TemplateItem, meeting: str, position: int) -> AgendaItem:
    """A standing item as it starts out on a meeting's agenda."""
    item = AgendaItem(
        meeting=meeting,
        position=position,
        title=template.title,
        heading=template.heading,
        leads=template.leads,
        planned_minutes=template.planned_minutes,
        purpose=template.purpose,
        kind=template.kind,
        subtopics=template.subtopics,
        standing=template.standing,
        minutes=template.minutes,
        prefilled=bool(template.minutes),
    )
    return as_marked(item)


def fill_agenda(store: Store, draft: Draft, meeting: Meeting) -> None:
    """Put the template's items, and those put off to this meeting, on a new agenda.

    Items put off go before the closing standing items (other business, next meeting).
    """
    template = list(store.board.agenda_template)
    closing = [one for one in template if one.standing == "next meeting"]
    opening = [one for one in template if one.standing != "next meeting"]
    while opening and is_other(opening[-1].title):
        closing.insert(0, opening.pop())
    position = 0
    for standing in opening:
        position += 1
        draft.add(from_template(standing, meeting.id, position))
    for waiting in waiting_for(store, meeting):
        position += 1
        item = item_waiting(store, waiting)
        put(draft, replace(item, meeting=meeting.id, position=position, number=""))
        draft.set(waiting, done=True, meeting=meeting.id)
    for standing in closing:
        position += 1
        draft.add(from_template(standing, meeting.id, position))


def add_item(
    store: Store, meeting: Meeting, item: AgendaItem, *, at: int | None = None
) -> AgendaItem:
    """Add an item, at the end or in a place of its own.

    After publishing it is a late item: numbers that are out stay, so it takes the next one. Late
    items are urgent business, which is taken before other business and the next meeting.

    Args:
        store: The board.
        meeting: The meeting.
        item: What to add; its meeting, position and number are set here.
        at: The position it takes, from 1; None: last, or of a late item where urgent business is.
    """
    # Late: the first screen loads this module, and adds no items.
    from imports.past.standing_items import standing_of

    items = items_of(store, meeting.id)
    if at is None:
        urgent = item.late or meeting.published_on is not None
        at = 1 + (place_before_closing(items) if urgent else len(items))
    item = replace(as_marked(item), standing=item.standing or standing_of(item.title))
    with store.change(f"Add item “{item.title}”") as c:
        added = put_in(store, c, item, meeting, max(1, min(at, len(items) + 1)))
    marked = store.of(Attendance, meeting.id)
    if added.standing == "apologies" and any(one.status == "apologies" for one in marked):
        with store.change("Write the apologies") as c:
            refresh_apologies(store, c, meeting.id)
    return store.the(AgendaItem, added.id)


def edit_item(store: Store, item: AgendaItem, **fields: object) -> None:
    """Change fields of an item.

    Args:
        store: The board.
        item: The item.
        fields: New values by the names of the model's fields.
    """
    with store.change(f"Edit item “{item.title}”") as c:
        c.set(item, **fields)


def remove_item(store: Store, item: AgendaItem) -> str:
    """Take an item off its agenda; a sentence instead when that would lose minutes."""
    if item.minutes.strip() and not item.prefilled:
        return (
            f"“{item.title}” has minutes and was kept. "
            "Clear its minutes first, or defer the item to a later meeting."
        )
    with store.change(f"Remove item “{item.title}”") as c:
        c.remove(item)
        close_gap(store, c, item)
    return ""


def publish(store: Store, meeting: Meeting, on: date) -> str:
    """Publish the agenda: from then on the numbers stay. A sentence instead when it cannot be."""
    items = items_of(store, meeting.id)
    if not items:
        return "The agenda has no items yet, so there is nothing to publish. Add an item first."
    numbers = item_numbers(items)
    with store.change("Publish the agenda") as c:
        for item in items:
            c.set(item, number=numbers[item.id])
        status = "agenda published" if meeting.status == "planned" else meeting.status
        c.set(meeting, status=status, published_on=on)
    return ""
