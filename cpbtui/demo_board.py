"""A fictional board with six years of meetings, made relative to a day, through the store.

Everything happens at its time: the store's clock is moved from event to event, so that the
history of the demo board reads like that of a real one.
"""

from __future__ import annotations

import random
from datetime import date, timedelta
from pathlib import Path

from cpbtui.demo_making import CLERK, SEED, DemoClock, Making, next_meeting_day
from cpbtui.demo_meeting import HeldMeeting
from cpbtui.demo_past import CANCELLED, PLANNED, past_meetings, young_peoples
from cpbtui.demo_people import BEGINNING, ELECTION, add_people, settings
from cpbtui.demo_recent import COMING, LAST
from cpbtui.demo_visits import add_forward_plan, add_groups, plan_visits, visit_events
from exports.wording import day_in_words
from store.calendar import working_day
from store.local import LocalEngine, create_board
from store.models import Board, Meeting
from store.store import Store

VENUE = "Committee Room 2, County Hall"


def make_board(folder: Path, today: date) -> tuple[Store, DemoClock]:
    """Make the demo board in a folder and open it.

    Args:
        folder: It must not exist yet, or be empty.
        today: The day it is made for.

    Returns:
        The open board, and its clock, which runs by itself on that day.
    """
    clock, chance = DemoClock(), random.Random(SEED)
    clock.to(next_meeting_day(today) - timedelta(weeks=BEGINNING + 1), 8)
    board = Board(name="Corporate Parenting Board")
    create_board(folder, board, by=CLERK, clock=clock, randomness=chance.randbytes)
    engine = LocalEngine(folder, clock=clock)
    store = Store(engine, clock=clock, randomness=chance.randbytes, by=CLERK)
    build(store, today, clock)
    store.checkpoint()
    store.settle()
    return store, clock


def build(store: Store, today: date, clock: DemoClock) -> None:
    """Fill an empty board.

    Args:
        store: The board, on a local engine or any other.
        today: The day it is made for.
        clock: The store's own clock; afterwards it runs by itself, on that day.
    """
    making = Making(store, today, clock)
    _set_up(making)
    for plan in past_meetings(making.chance):
        held = HeldMeeting(making, plan)
        making.at(working_day(held.meeting.on, -7), 11, held.make_agenda)
        making.at(held.meeting.on, 20, held.hold)
        making.at(working_day(held.meeting.on, 8), 15, held.circulate)
    for day, record in visit_events(making):
        making.at(day, 16, record)
    making.at(working_day(today, -6), 10, lambda: _prepare_next(making))
    making.go_through()
    clock.run(today)


def _set_up(making: Making) -> None:
    """The board, its people, its calendar and its groups."""
    store = making.store
    making.clock.to(making.day(BEGINNING), 9)
    with store.change("Set up the board") as c:
        making.ids = add_people(c, making.day)
        c.set(store.board, **settings(making.ids))
    weeks = [plan.weeks for plan in past_meetings(random.Random(SEED))]
    for week in sorted([*weeks, CANCELLED, 0, *(-w for w in PLANNED)], reverse=True):
        _add_meeting(making, week)
    with store.change("Set up the task and finish groups") as c:
        add_groups(making, c)


def _add_meeting(making: Making, week: int) -> None:
    """Put a meeting in the calendar."""
    on, ids = making.day(week), making.ids
    young = week > 0 and young_peoples(week)
    with making.store.change(f"Plan the meeting of {day_in_words(on)}") as c:
        making.meetings[week] = c.add(
            Meeting(
                on=on, time="18:00", venue=VENUE, refreshments="17:30",
                kind="young people's" if young else "ordinary", takes_actions=not young,
                chair=ids["holt" if week < ELECTION else "penny"],
                presiding=ids["jay"] if young else None, clerk=ids["grey"],
                status="cancelled" if week == CANCELLED else "planned",
            )
        )  # fmt: skip


def _prepare_next(making: Making) -> None:
    """The next meeting's agenda, ready but not published; what is planned for later."""
    coming = HeldMeeting(making, COMING)
    coming.make_agenda(publish=False)
    with making.store.change("Apologies of CC Dean") as c:
        c.set(coming.meeting, approves=(making.meetings[LAST.weeks].id,))
        coming.take_apologies(c, making.ids["dean"])
        add_forward_plan(making, c)
        plan_visits(making, c)
