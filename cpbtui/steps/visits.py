"""What a clerk does to visits: each is one change, named for undo."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from cpbtui.steps.board_names import strangers
from cpbtui.steps.notes import put_note, visit_name
from cpbtui.steps.when import month_in, read_near_day
from imports.names import Names
from imports.reading import Context, FoundVisit, read_passage
from store.calendar import MunicipalYear
from store.models import HELD, Meeting, Owner, Visit
from store.store import Store

_MARKER = re.compile(r"\s*visit\s*:\s*", re.IGNORECASE)
_PLANNED = re.compile(r"(?:planned|to come|to be made)(?: (?:for|in|on))?", re.IGNORECASE)


@dataclass(frozen=True)
class TypedVisit:
    """A visit as one line says it."""

    kind: str = ""
    place: str = ""
    on: date | None = None
    month: str = ""
    """`2017-01`, when only a month was named."""
    visitors: tuple[Owner, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether nothing has to be asked: kind, place, when, and who, each one known."""
        said = bool(self.kind and self.place and self.visitors and (self.on or self.month))
        return said and not strangers(self.visitors)

    def visit(self, today: date) -> Visit:
        """The visit it stands for; one that lies ahead is planned."""
        made = self.on is not None and self.on <= today
        return Visit(
            kind=self.kind, place=self.place, on=self.on, planned_month=self.month,
            visitors=self.visitors, status="visited" if made else "planned",
        )  # fmt: skip


def understand_visit(line: str, names: Names, today: date) -> TypedVisit:
    """Understand "Reg 44, Elm House, CC Holt and CC Dean, 3 September".

    Args:
        line: As typed, the parts in any order after the kind.
        names: Everybody who can be named.
        today: A day without a year is the nearest such day; a month alone is to come.
    """
    on: date | None = None
    month = ""
    rest: list[str] = []
    for part in (one.strip(" .") for one in _MARKER.sub("", line, count=1).split(",")):
        bare = _PLANNED.sub("", part).strip() or part
        if rest and not month and on is None and month_in(bare, today):
            month = month_in(bare, today)
        elif rest and on is None and (near := read_near_day(bare, today)).on is not None:
            on, month = near.on, ""
        elif not _PLANNED.fullmatch(part):
            rest.append(part)
    text = " ".join(", ".join(rest).split())
    found = read_passage(f"Visit: {text}", Context(on=today, names=names))
    read = next((one for one in found if isinstance(one, FoundVisit)), FoundVisit(""))
    return TypedVisit(read.kind, read.place, on, month, read.visitors)


def add_visit(store: Store, visit: Visit) -> Visit:
    """Add a visit; returns it as it is kept."""
    with store.change(f"Add {visit_name(visit)}") as c:
        added = c.add(visit)
    return store.the(Visit, added.id)


def edit_visit(store: Store, visit: Visit, **fields: object) -> None:
    """Change fields of a visit, by the names of the model's fields."""
    with store.change(f"Edit {visit_name(visit)}") as c:
        c.set(visit, **fields)


def mark_visited(store: Store, visit: Visit, on: date) -> None:
    """Say that a visit was made."""
    with store.change(f"Mark {visit_name(visit)} as made") as c:
        status = "reported" if visit.status == "reported" else "visited"
        c.set(visit, status=status, on=on, planned_month="")


def mark_reported(store: Store, visit: Visit, meeting: Meeting) -> None:
    """Say which meeting a visit was reported to."""
    with store.change(f"Mark {visit_name(visit)} as reported") as c:
        c.set(visit, status="reported", reported_to=meeting.id)


def call_off(store: Store, visit: Visit, *, why: str, now: datetime, by: str) -> None:
    """Say that a visit is no longer needed, and why."""
    with store.change(f"No longer needed: {visit_name(visit)}") as c:
        put_note(c, visit, why, now, by)
        c.set(visit, status="cancelled")


def reopen(store: Store, visit: Visit, today: date) -> None:
    """Take back that a visit was reported or called off."""
    made = visit.on is not None and visit.on <= today
    with store.change(f"Open {visit_name(visit)} again") as c:
        c.set(visit, status="visited" if made else "planned", reported_to=None)


def answer_suggestion(store: Store, visit: Visit, *, yes: bool) -> None:
    """Take a sentence as a visit that was made, or not as a visit at all.

    Where minutes tell of it, they are the report.
    """
    words = "Take it as a visit" if yes else "Do not take it as a visit"
    with store.change(words) as c:
        if yes and visit.status in ("planned", "visited") and not visit.planned_month:
            c.set(visit, status="reported" if visit.meeting else "visited",
                  reported_to=visit.meeting)  # fmt: skip
        c.set(visit, suggested=not yes, dismissed=not yes)


def link_action(store: Store, visit: Visit, action: str) -> bool:
    """Link an action to a visit, or take the link away; whether it is linked now."""
    linked = action not in visit.actions
    kept = (*visit.actions, action) if linked else tuple(a for a in visit.actions if a != action)
    words = "Link an action to" if linked else "Take an action off"
    with store.change(f"{words} {visit_name(visit)}") as c:
        c.set(visit, actions=kept)
    return linked


# What is said of visits


def listed(visits: Iterable[Visit]) -> list[Visit]:
    """Those that are visits: neither only suggested nor refused."""
    return [one for one in visits if not one.suggested and not one.dismissed]


def suggested(visits: Iterable[Visit]) -> list[Visit]:
    """Sentences that may speak of a visit and were not answered yet, oldest first."""
    return [one for one in visits if one.suggested and not one.dismissed]


def day_of(visit: Visit, meetings: dict[str, Meeting]) -> date | None:
    """The day a visit counts from: its own, its month's first, or that of its minutes."""
    if visit.on is not None:
        return visit.on
    if re.fullmatch(r"\d{4}-\d{2}", visit.planned_month):
        year, month = visit.planned_month.split("-")
        if 1 <= int(month) <= 12 and int(year):
            return date(int(year), int(month), 1)
    meeting = meetings.get(visit.meeting or visit.reported_to or "")
    return meeting.on if meeting else None


def meetings_missed(visit: Visit, meetings: Iterable[Meeting], today: date) -> int:
    """How many meetings were held since a visit that nobody has reported on."""
    if visit.status != "visited" or visit.on is None:
        return 0
    on = visit.on
    return sum(
        1 for one in meetings if one.takes_actions and one.status in HELD and on < one.on <= today
    )


def of_year(
    visits: Iterable[Visit], year: MunicipalYear, meetings: dict[str, Meeting]
) -> list[Visit]:
    """The visits of a municipal year, called-off ones left out."""
    return [
        one
        for one in visits
        if one.status != "cancelled"
        and (day := day_of(one, meetings)) is not None
        and year.start <= day <= year.end
    ]
