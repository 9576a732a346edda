"""A meeting's life: planned, opened, taken through its items, closed, approved."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

import msgspec

from cpbtui.steps.agenda import fill_agenda
from cpbtui.steps.agenda_order import is_other, items_of
from cpbtui.steps.local_time import time_of_day
from exports.wording import day_in_words
from store.draft import Draft
from store.models import (
    Action,
    Adjournment,
    AgendaItem,
    Decision,
    Meeting,
    MeetingKind,
    Person,
    Sitting,
)
from store.offices import with_offices
from store.quorum import expected_people
from store.references import issue
from store.store import Store


def plan_meeting(
    store: Store,
    on: date,
    *,
    time: str | None = None,
    venue: str = "",
    kind: MeetingKind = "ordinary",
) -> Meeting:
    """Put a meeting in the calendar, with the agenda every meeting of its kind starts with.

    Args:
        store: The board.
        on: The day.
        time: `HH:MM`; None: the board's usual time.
        venue: Empty: the board's usual venue.
        kind: Of a young people's meeting no actions are taken unless somebody says so.
    """
    board = store.board
    starts = time or board.usual_time
    with store.change(f"Plan the meeting of {day_in_words(on)}") as c:
        meeting = c.add(
            Meeting(
                on=on,
                time=starts,
                venue=venue or board.usual_venue,
                refreshments=_before(starts, board.refreshments_minutes_before),
                kind=kind,
                takes_actions=kind != "young people's",
                approves=_not_yet_approved(store, on),
            )
        )
        fill_agenda(store, c, meeting)
    return meeting


def plan_meetings(store: Store, days: Iterable[date]) -> list[Meeting]:
    """Put several meetings in the calendar, leaving out days that have one already."""
    taken = {meeting.on for meeting in store.all(Meeting)}
    return [plan_meeting(store, on) for on in days if on not in taken]


def _before(time: str | None, minutes: int | None) -> str | None:
    if time is None or minutes is None:
        return None
    hours, rest = divmod(int(time[:2]) * 60 + int(time[3:]) - minutes, 60)
    return f"{hours % 24:02}:{rest:02}"


def _not_yet_approved(store: Store, on: date) -> tuple[str, ...]:
    waiting = {"draft", "with the chair", "cleared", "circulated", "in progress"}
    return tuple(one.id for one in store.meetings() if one.on < on and one.status in waiting)


def start(store: Store, meeting: Meeting, now: datetime) -> None:
    """Open the meeting and start its clock, at its first item."""
    items = items_of(store, meeting.id)
    with store.change("Open the meeting") as c:
        opened = c.set(meeting, status="in progress", opened_at=time_of_day(now), closed_at=None)
        if first := next((one for one in items if not one.deferred), None):
            _sit(store, c, opened, first, time_of_day(now))


def go_to(store: Store, meeting: Meeting, item: AgendaItem, now: datetime) -> None:
    """Say that the meeting is at an item now; it may come back to it later."""
    meeting = store.the(Meeting, meeting.id)
    if meeting.current_item == item.id:
        return
    with store.change(f"The meeting goes to “{item.title}”") as c:
        _rise(store, c, meeting, time_of_day(now))
        _sit(store, c, meeting, item, time_of_day(now))


def item_after(store: Store, meeting: Meeting) -> AgendaItem | None:
    """The next item behind the meeting's that nobody has taken yet; None after the last."""
    items = items_of(store, meeting.id)
    places = [place for place, item in enumerate(items) if item.id == meeting.current_item]
    following = items[places[0] + 1 :] if places else items
    return next((item for item in following if _to_take(item)), None)


def passed_by(store: Store, meeting: Meeting) -> list[AgendaItem]:
    """The items nobody has taken that stand before the meeting's, in the agenda's order."""
    items = items_of(store, meeting.id)
    places = [place for place, item in enumerate(items) if item.id == meeting.current_item]
    return [item for item in items[: places[0] if places else 0] if _to_take(item)]


def _to_take(item: AgendaItem) -> bool:
    return not (item.sittings or item.deferred)


def _sit(store: Store, draft: Draft, meeting: Meeting, item: AgendaItem, time: str) -> None:
    item = draft.now(item)
    draft.set(item, sittings=(*item.sittings, Sitting(start=time)))
    draft.set(meeting, current_item=item.id)


def _rise(store: Store, draft: Draft, meeting: Meeting, time: str) -> None:
    """End the sitting on the meeting's item; its house wording is passed over now.

    "There was no other business" is not, when there was some: it stays to be confirmed by hand.
    """
    item = store.get(AgendaItem, meeting.current_item)
    if item is None:
        return
    sittings = tuple(
        msgspec.structs.replace(one, end=time) if one.end is None else one for one in item.sittings
    )
    urgent = any(one.late for one in items_of(store, meeting.id))
    draft.set(item, sittings=sittings, prefilled=item.prefilled and urgent and is_other(item.title))


def adjourn(store: Store, meeting: Meeting, now: datetime, why: str = "") -> None:
    """Stop the meeting's clock."""
    with store.change("Adjourn the meeting") as c:
        stop = Adjournment(start=time_of_day(now), why=why)
        c.set(meeting, adjournments=(*meeting.adjournments, stop))


def resume(store: Store, meeting: Meeting, now: datetime) -> None:
    """Start the clock again after an adjournment."""
    adjournments = tuple(
        msgspec.structs.replace(one, end=time_of_day(now)) if one.end is None else one
        for one in meeting.adjournments
    )
    with store.change("Resume the meeting") as c:
        c.set(meeting, adjournments=adjournments)


def issue_numbers(store: Store, meeting: str, draft: Draft) -> None:
    """Give its actions and decisions the numbers that will never change."""
    for doc_id, ref in issue(store.meeting_record(meeting)).items():
        action = store.get(Action, doc_id)
        if action is not None:
            draft.set(action, ref=ref)
        decision = store.get(Decision, doc_id)
        if decision is not None:
            draft.set(decision, ref=ref)


def close(store: Store, meeting: Meeting, now: datetime) -> None:
    """Close the meeting: the clock stops, numbers are issued, the minutes are a draft."""
    meeting = store.the(Meeting, meeting.id)
    with store.change("Close the meeting") as c:
        _rise(store, c, meeting, time_of_day(now))
        adjournments = tuple(
            msgspec.structs.replace(one, end=time_of_day(now)) if one.end is None else one
            for one in meeting.adjournments
        )
        offices = with_offices(meeting, store.board)
        c.set(
            meeting,
            status="draft",
            chair=offices.chair,
            clerk=offices.clerk,
            closed_at=time_of_day(now) if meeting.opened_at else None,
            current_item=None,
            adjournments=adjournments,
            expected=tuple(one.id for one in expected_people(store.all(Person), meeting.on)),
        )
        issue_numbers(store, meeting.id, c)
    store.checkpoint()
