"""The order of an agenda: where items stand, what stands above them, and room for one more."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from msgspec.structs import replace

from store.draft import Draft
from store.models import AgendaItem, Meeting
from store.references import item_numbers
from store.store import Store


def items_of(store: Store, meeting: str) -> list[AgendaItem]:
    """A meeting's items in their order."""
    return store.of(AgendaItem, meeting)


def is_other(title: str) -> bool:
    """Whether a title is that of any other business."""
    return title.casefold().startswith(("any other business", "urgent business"))


def place_before_closing(items: Sequence[AgendaItem]) -> int:
    """How many items come before other business and the next meeting at the end."""
    closing = [i for i, one in enumerate(items) if is_other(one.title)]
    closing += [i for i, one in enumerate(items) if one.standing == "next meeting"]
    return min(closing, default=len(items))


def put_in(
    store: Store, draft: Draft, item: AgendaItem, meeting: Meeting, position: int
) -> AgendaItem:
    """Put an item on an agenda; those behind it go one further.

    After publishing it is a late item: numbers that are out stay, so it takes the next one. A
    standing item that the agenda has already is an item like any other.

    Args:
        store: The board.
        draft: The change under way.
        item: A new one without an id, or one that waited for a meeting.
        meeting: The meeting.
        position: The place it takes, from 1.
    """
    items = items_of(store, meeting.id)
    for number, other in enumerate(items[position - 1 :], start=position + 1):
        draft.set(other, position=number)
    late = meeting.published_on is not None
    known = any(one.standing == item.standing for one in items)
    item = replace(
        item,
        meeting=meeting.id,
        position=position,
        number="",
        late=late,
        standing="" if known else item.standing,
    )
    return put(draft, replace(item, number=item_numbers((*items, item))[item.id] if late else ""))


def put(draft: Draft, item: AgendaItem) -> AgendaItem:
    """Write an item that is new, or that has a new place."""
    if not item.id:
        return draft.add(item)
    return draft.set(
        item,
        meeting=item.meeting,
        position=item.position,
        number=item.number,
        late=item.late,
        standing=item.standing,
    )


def close_gap(store: Store, draft: Draft, gone: AgendaItem) -> None:
    """Move up what stood behind an item that goes; the heading above it stays above the next."""
    left = [one for one in items_of(store, gone.meeting or "") if one.id != gone.id]
    for position, one in enumerate(left, start=1):
        draft.set(one, position=position)
    following = next((one for one in left if one.position > gone.position), None)
    if gone.heading and following is not None and not following.heading:
        draft.set(following, heading=gone.heading)


def move_item(store: Store, item: AgendaItem, by: Literal[-1, 1]) -> bool:
    """Move an item up (-1) or down (+1) its agenda; False when it is at the end already.

    A heading is a line of its own that items move past; with the only item below it, it moves
    along. Once numbers are out they stay, and the items are only taken in another order.
    """
    if item.meeting is None:
        return False
    items = items_of(store, item.meeting)
    order = _moved(items, item, by)
    if order is None:
        return False
    with store.change(f"Move item “{item.title}”") as c:
        for position, (one, heading) in enumerate(order, start=1):
            c.set(one, position=position, heading=heading)
    return True


_Order = list[tuple[AgendaItem, str]]
"""Items with the headings above them."""


def _moved(items: Sequence[AgendaItem], item: AgendaItem, by: int) -> _Order | None:
    """The order after a move; None when there is nothing to move past."""
    lines: list[AgendaItem | str] = []
    for one in items:
        lines += [one.heading, one] if one.heading else [one]
    if (past := _swapped(lines, _place(lines, item), by)) is None:
        return None
    if (order := _in_order(past)) is not None:
        return order
    whole: list[AgendaItem | str] = list(items)
    carried = _swapped(whole, _place(whole, item), by) or []
    return [(one, one.heading) for one in carried if isinstance(one, AgendaItem)] or None


def _place(lines: Sequence[AgendaItem | str], item: AgendaItem) -> int:
    return next(
        at for at, one in enumerate(lines) if isinstance(one, AgendaItem) and one.id == item.id
    )


def _swapped(
    lines: Sequence[AgendaItem | str], here: int, by: int
) -> list[AgendaItem | str] | None:
    there = here + by
    if not 0 <= there < len(lines):
        return None
    moved = list(lines)
    moved[here], moved[there] = moved[there], moved[here]
    return moved


def _in_order(lines: Sequence[AgendaItem | str]) -> _Order | None:
    """Items with their headings; None when a heading has no item below it."""
    order: _Order = []
    above = ""
    for one in lines:
        if isinstance(one, AgendaItem):
            order.append((one, above))
            above = ""
        elif above:
            return None
        else:
            above = one
    return None if above else order
