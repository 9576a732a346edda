"""Items put off to a later meeting, and taken up again when it comes."""

from __future__ import annotations

from msgspec.structs import replace

from cpbtui.steps.agenda_order import close_gap, items_of, place_before_closing, put, put_in
from exports.wording import day_in_words, month_in_words, opening_capital
from store.exempt import as_marked
from store.models import AgendaItem, ForwardItem, Meeting
from store.store import Store


def waiting_for(store: Store, meeting: Meeting) -> list[ForwardItem]:
    """What was put on the forward plan for a meeting, or for its month."""
    month = f"{meeting.on:%Y-%m}"
    return [
        one
        for one in store.all(ForwardItem)
        if not (one.done or one.dropped)
        and (one.meeting == meeting.id or (not one.meeting and one.month == month))
    ]


def item_waiting(store: Store, waiting: ForwardItem) -> AgendaItem:
    """The item that was put off, or else a new one of what was asked for."""
    item = store.get(AgendaItem, waiting.deferred_item)
    if item is not None and item.meeting is None:
        return item
    return as_marked(AgendaItem(title=opening_capital(waiting.what)))


def bring_forward(store: Store, meeting: Meeting, waiting: ForwardItem) -> None:
    """Put something that was waiting on an agenda, before other business and next meeting."""
    with store.change(f"Bring “{waiting.what}” forward") as c:
        put_in(store, c, item_waiting(store, waiting), meeting, _last_place(store, meeting))
        c.set(waiting, done=True, meeting=meeting.id)


def defer_item(
    store: Store, item: AgendaItem, to: Meeting | None, *, month: str = "", why: str = ""
) -> str:
    """Put an item off to a later meeting, or to one not yet in the calendar.

    It goes there with its papers and leads. Once numbers are out, or minutes were typed, it keeps
    its place here and says where it was put off to, so that no number is missing; before that it
    leaves this agenda.

    Args:
        store: The board.
        item: What is put off.
        to: The meeting it goes to; None: not known yet.
        month: `2016-12`, when no meeting is known.
        why: The reason, as given.

    Returns:
        A sentence when it was put off before; else nothing.
    """
    if item.deferred:
        return (
            f"“{item.title}” was put off already, and nothing was changed. To put it off further, "
            "open the agenda it is on now, or the forward plan."
        )
    minuted = bool(item.minutes.strip()) and not item.prefilled
    goes = item if not (item.number or minuted) else _as_it_goes_on(item)
    with store.change(f"Defer item “{item.title}” to {_when(to, month)}") as c:
        if goes is item:
            close_gap(store, c, item)
        else:
            wording = {"minutes": "", "prefilled": False} if item.prefilled else {}
            c.set(item, deferred_to=to.id if to else "", **wording)
        if to is None:
            moved = put(c, replace(goes, meeting=None, position=0, number=""))
        else:
            moved = put_in(store, c, goes, to, _last_place(store, to))
        if moved.heading:
            c.set(moved, heading="")
        c.add(
            ForwardItem(
                what=item.title,
                meeting=to.id if to else None,
                month=month,
                why=why,
                deferred_item=moved.id,
                source_meeting=item.meeting,
                source_item=item.id,
                done=to is not None,
            )
        )
    return ""


def _when(to: Meeting | None, month: str) -> str:
    return day_in_words(to.on) if to else month_in_words(month) or "a later meeting"


def _last_place(store: Store, meeting: Meeting) -> int:
    return place_before_closing(items_of(store, meeting.id)) + 1


def _as_it_goes_on(item: AgendaItem) -> AgendaItem:
    """An item as it goes to a later meeting: its papers and leads, and nothing minuted."""
    return replace(
        item,
        id="",
        version=0,
        minutes=item.minutes if item.prefilled else "",
        generated="",
        unread=False,
        rough_notes="",
        private_notes="",
        sittings=(),
    )
