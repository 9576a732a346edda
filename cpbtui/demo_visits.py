"""The demo board's visits, task and finish groups, and forward plan."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from functools import partial

from cpbtui.demo_making import CLERK, Making
from cpbtui.demo_past import PLANNED, YEAR, YEARS
from cpbtui.demo_people import HOMES
from cpbtui.demo_recent import BEFORE, LAST
from cpbtui.demo_voices import VISIT_ISSUES, VISIT_SUMMARIES
from store.draft import Draft
from store.models import ForwardItem, Owner, Recommendation, TaskGroup, Update, Visit

APART = 3
"""Weeks between two visits."""
NOT_REPORTED = 59
"""Days before the next meeting of the visit nobody has reported on."""
VISITORS = ("holt", "dean", "lowe", "khan", "marlow", "tarn")
KINDS = ("Reg 44", "Reg 44", "Member visit", "Reg 44")


def visit_events(making: Making) -> Iterator[tuple[date, Callable[[], None]]]:
    """Every visit so far, at the day its report came in."""
    for count, week in enumerate(range(YEARS * YEAR, 0, -APART)):
        visited = making.day(0) - timedelta(days=7 * week + 5)
        yield visited + timedelta(days=4), partial(_report, making, count, visited)
    missing = making.day(0) - timedelta(days=NOT_REPORTED)
    yield missing, partial(_not_reported, making, missing)


def _visitors(making: Making, *keys: str) -> tuple[Owner, ...]:
    people = making.store.register.people
    found = [people[making.ids[key]] for key in keys]
    return tuple(Owner(written=f"CC {one.name.split()[-1]}", person=one.id) for one in found)


def _place(count: int) -> tuple[str, str]:
    """A home and the name it has in public documents."""
    number = count % len(HOMES)
    return HOMES[number], f"Home {chr(ord('A') + number)}"


def _report(making: Making, count: int, visited: date) -> None:
    place, code = _place(count)
    chance = making.chance
    meetings = [one for one in making.store.meetings() if one.on > visited and one.takes_actions]
    with making.store.change(f"Report of the visit to {place}") as c:
        c.add(
            Visit(
                kind=KINDS[count % len(KINDS)], place=place, code_name=code, on=visited,
                visitors=_visitors(making, *chance.sample(VISITORS, chance.randint(1, 2))),
                announced=chance.random() < 0.5, spoke_with_young_people=chance.random() < 0.9,
                summary=chance.choice(VISIT_SUMMARIES), issues=chance.choice(VISIT_ISSUES),
                reported_to=meetings[0].id, status="reported",
            )
        )  # fmt: skip


def _not_reported(making: Making, visited: date) -> None:
    place, code = _place(0)
    with making.store.change(f"Visit to {place}") as c:
        c.add(
            Visit(
                kind="Reg 44", place=place, code_name=code, on=visited,
                visitors=_visitors(making, "dean"), status="visited",
            )
        )  # fmt: skip


def plan_visits(making: Making, c: Draft) -> None:
    """The visits that stand in the calendar."""
    for count, (weeks, key) in enumerate(((2, "holt"), (5, "lowe"), (8, "khan")), start=1):
        place, code = _place(count)
        day = making.day(0) + timedelta(weeks=weeks)
        c.add(
            Visit(
                kind="Reg 44", place=place, code_name=code, visitors=_visitors(making, key),
                on=day if count == 1 else None,
                planned_month="" if count == 1 else f"{day:%Y-%m}",
            )
        )  # fmt: skip


def add_groups(making: Making, c: Draft) -> None:
    """Three groups: one about to report, one at work, one that has finished."""
    ids, meetings = making.ids, making.meetings
    c.add(
        TaskGroup(
            name="Housing", purpose="What a care leaver meets at a housing office, and afterwards.",
            lead=ids["dean"], members=(ids["lowe"], ids["peel"], ids["nowak"], ids["jay"]),
            set_up_at=meetings[BEFORE.weeks].id, report_due=making.day(0), reports_to="the Board",
            updates=(_word(making, 50, "First meeting held; two districts have answered."),),
        )
    )  # fmt: skip
    c.add(
        TaskGroup(
            name="Mental health", purpose="How long children wait, and what helps meanwhile.",
            lead=ids["khan"], members=(ids["rao"], ids["nair"], ids["mia"]),
            set_up_at=meetings[LAST.weeks].id, report_due=making.day(-PLANNED[0]),
            reports_to="the Board",
        )
    )  # fmt: skip
    c.add(
        TaskGroup(
            name="Core offer", purpose="What every care leaver can count on, in plain words.",
            lead=ids["holt"], members=(ids["marsh"], ids["nowak"], ids["jay"]),
            set_up_at=meetings[43].id, report_due=making.day(LAST.weeks), reports_to="the Board",
            recommendations=(
                Recommendation(text="Print the offer on one page.", response="Accepted."),
                Recommendation(text="Give every care leaver one number to ring.",
                               response="Accepted, from next year."),
            ),
            status="closed", closed_at=meetings[LAST.weeks].id,
        )
    )  # fmt: skip


def _word(making: Making, days: int, text: str) -> Update:
    """A word on progress so many days before the next meeting."""
    day = making.day(0) - timedelta(days=days)
    return Update(at=datetime.combine(day, time(10)).astimezone(), by=CLERK, text=text)


def add_forward_plan(making: Making, c: Draft) -> None:
    """What is to come up at later meetings."""
    meetings = making.meetings
    later = making.day(-PLANNED[1] - 8)
    c.add(
        ForwardItem(
            what="Council tax", meeting=meetings[0].id, asked_by="CC Holt", why="chair rang"
        )
    )
    c.add(
        ForwardItem(
            what="Mental health: report of the task and finish group",
            meeting=meetings[-PLANNED[0]].id,
            asked_by="CC Khan",
        )
    )
    c.add(
        ForwardItem(
            what="Virtual School report",
            meeting=meetings[-PLANNED[0]].id,
            asked_by="Ruth Adeyemi",
            why="comes every year",
        )
    )
    c.add(ForwardItem(what="Out-of-hours line for carers, a year on", month=f"{later:%Y-%m}",
                      asked_by="Voices"))  # fmt: skip
