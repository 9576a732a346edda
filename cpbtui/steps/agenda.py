"""Making an agenda: from the board's template, by hand, and in a different order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from msgspec.structs import replace

from cpbtui.steps.apologies import refresh_apologies
from exports.wording import day_in_words, opening_capital
from store.draft import Draft
from store.exempt import as_marked
from store.models import AgendaItem, Attendance, ForwardItem, Meeting, TemplateItem
from store.references import item_numbers
from store.store import Store


def items_of(store: Store, meeting: str) -> list[AgendaItem]:
    """A meeting's items in their order."""
    return store.of(AgendaItem, meeting)


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
    while opening and _closes(opening[-1].title):
        closing.insert(0, opening.pop())
    position = 0
    for standing in opening:
        position += 1
        draft.add(from_template(standing, meeting.id, position))
    for waiting in waiting_for(store, meeting):
        position += 1
        _bring_forward(store, draft, waiting, meeting, position)
    for standing in closing:
        position += 1
        draft.add(from_template(standing, meeting.id, position))


def is_other(item: AgendaItem) -> bool:
    """Whether an item is any other business."""
    return _closes(item.title)


def _closes(title: str) -> bool:
    return title.casefold().startswith(("any other business", "urgent business"))


def waiting_for(store: Store, meeting: Meeting) -> list[ForwardItem]:
    """What was put on the forward plan for a meeting, or for its month."""
    month = f"{meeting.on:%Y-%m}"
    return [
        one
        for one in store.all(ForwardItem)
        if not (one.done or one.dropped)
        and (one.meeting == meeting.id or (not one.meeting and one.month == month))
    ]


def bring_forward(store: Store, meeting: Meeting, waiting: ForwardItem) -> None:
    """Put something that was waiting on an agenda, before other business and next meeting."""
    items = items_of(store, meeting.id)
    position = place_before_closing(items) + 1
    with store.change(f"Bring “{waiting.what}” forward") as c:
        for number, other in enumerate(items[position - 1 :], start=position + 1):
            c.set(other, position=number)
        brought = _bring_forward(store, c, waiting, meeting, position)
        if meeting.published_on is not None:
            numbers = item_numbers((*items, brought))
            c.set(brought, late=True, number=numbers[brought.id])


def place_before_closing(items: Sequence[AgendaItem]) -> int:
    """How many items come before other business and the next meeting at the end."""
    closing = [i for i, one in enumerate(items) if _closes(one.title)]
    closing += [i for i, one in enumerate(items) if one.standing == "next meeting"]
    return min(closing, default=len(items))


def _bring_forward(
    store: Store, draft: Draft, waiting: ForwardItem, meeting: Meeting, position: int
) -> AgendaItem:
    item = store.get(AgendaItem, waiting.deferred_item)
    if item is not None and item.meeting is None:
        brought = draft.set(item, meeting=meeting.id, position=position, number="")
    else:
        title = opening_capital(waiting.what)
        item = AgendaItem(meeting=meeting.id, position=position, title=title)
        brought = draft.add(as_marked(item))
    draft.set(waiting, done=True, meeting=meeting.id)
    return brought


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
    late = meeting.published_on is not None
    if at is None:
        at = 1 + (place_before_closing(items) if late or item.late else len(items))
    position = max(1, min(at, len(items) + 1))
    told = item.standing or standing_of(item.title)
    standing = "" if any(one.standing == told for one in items) else told
    item = replace(
        as_marked(item), meeting=meeting.id, position=position, late=late, standing=standing
    )
    with store.change(f"Add item “{item.title}”") as c:
        added = c.add(replace(item, number=""))
        for number, other in enumerate(items[position - 1 :], start=position + 1):
            c.set(other, position=number)
        if late:
            numbers = item_numbers((*items, added))
            added = c.set(added, number=numbers[added.id])
    marked = store.of(Attendance, meeting.id)
    if standing == "apologies" and any(one.status == "apologies" for one in marked):
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


def move_item(store: Store, item: AgendaItem, by: int) -> bool:
    """Move an item up (-1) or down (+1) its agenda; False when it is at the end already.

    Once numbers are out they stay, and the items are only taken in another order.
    """
    if item.meeting is None:
        return False
    items = items_of(store, item.meeting)
    here = next(i for i, one in enumerate(items) if one.id == item.id)
    there = here + by
    if not 0 <= there < len(items):
        return False
    items.insert(there, items.pop(here))
    with store.change(f"Move item “{item.title}”") as c:
        for position, one in enumerate(items, start=1):
            c.set(one, position=position)
    return True


def remove_item(store: Store, item: AgendaItem) -> str:
    """Take an item off its agenda; a sentence instead when that would lose minutes."""
    if item.minutes.strip() and not item.prefilled:
        return (
            f"“{item.title}” has minutes and was kept. "
            "Clear its minutes first, or defer the item to a later meeting."
        )
    with store.change(f"Remove item “{item.title}”") as c:
        c.remove(item)
        _close_gap(store, c, item)
    return ""


def _close_gap(store: Store, draft: Draft, gone: AgendaItem) -> None:
    left = [one for one in items_of(store, gone.meeting or "") if one.id != gone.id]
    for position, one in enumerate(left, start=1):
        draft.set(one, position=position)


def _without_what_was_said(item: AgendaItem, to: Meeting | None, position: int) -> AgendaItem:
    """An item as it goes to a later meeting: its papers and leads, and nothing minuted."""
    return replace(
        item,
        id="",
        version=0,
        number="",
        minutes="",
        rough_notes="",
        private_notes="",
        sittings=(),
        meeting=to.id if to else None,
        position=position,
        deferred_to=None,
    )


def defer_item(
    store: Store, item: AgendaItem, to: Meeting | None, *, month: str = "", why: str = ""
) -> None:
    """Put an item off to a later meeting, or to one not yet in the calendar.

    The item goes there with its papers and leads; its minutes so far stay where they were typed,
    on a copy that says so.

    Args:
        store: The board.
        item: What is put off.
        to: The meeting it goes to; None: not known yet.
        month: `2016-12`, when no meeting is known.
        why: The reason, as given.
    """
    source = item.meeting
    when = day_in_words(to.on) if to else month or "a later meeting"
    with store.change(f"Defer item “{item.title}” to {when}") as c:
        if item.minutes.strip() and not item.prefilled:
            c.set(item, deferred_to=to.id if to else None)
            moved = c.add(_without_what_was_said(item, to, _next_position(store, to)))
        else:
            moved = c.set(
                item, meeting=to.id if to else None, number="", position=_next_position(store, to)
            )
            _close_gap(store, c, item)
        c.add(
            ForwardItem(
                what=item.title,
                meeting=to.id if to else None,
                month=month,
                why=why,
                deferred_item=moved.id,
                source_meeting=source,
                source_item=item.id,
                done=to is not None,
            )
        )


def _next_position(store: Store, meeting: Meeting | None) -> int:
    return len(items_of(store, meeting.id)) + 1 if meeting else 0


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
