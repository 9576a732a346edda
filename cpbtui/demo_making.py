"""What the parts of the demo board share while it is being made: store, time, who is who."""

from __future__ import annotations

import heapq
import random
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

from cpbtui.demo_reading import Known
from store.calendar import is_working_day, working_day
from store.models import Action, Meeting, Person, Update
from store.naming import full_name, short_name
from store.references import short_reference
from store.store import Store

CLEAR_DAYS = 5
SEED = 1989
CLERK = "Sam Grey"


class DemoClock:
    """A clock that is moved through the years and then let run."""

    def __init__(self) -> None:
        self._at = datetime(2000, 1, 1, tzinfo=UTC)
        self._behind: timedelta | None = None

    def __call__(self) -> datetime:
        """The moment; never the same twice, so that identifiers sort as they were made."""
        if self._behind is not None:
            return datetime.now(UTC) - self._behind
        self._at += timedelta(milliseconds=1)
        return self._at

    def to(self, day: date, hour: int, minute: int = 0) -> None:
        """Move to a local time, never backwards, and stand still there."""
        if self._behind is not None:
            self._at, self._behind = self(), None
        local = datetime.combine(day, time(hour, minute)).astimezone(UTC)
        self._at = max(self._at, local)

    def run(self, today: date) -> None:
        """Let the clock go on by itself, on that day."""
        now = datetime.now(UTC)
        self._behind = now - datetime.combine(today, now.astimezone().time()).astimezone(UTC)


def next_meeting_day(today: date) -> date:
    """The day whose agenda is to be published on the next working day."""
    return working_day(working_day(today, 1), CLEAR_DAYS + 1)


class Making:
    """The demo board while it is being filled."""

    def __init__(self, store: Store, today: date, clock: DemoClock) -> None:
        self.store = store
        self.today = today
        self.clock = clock
        self.chance = random.Random(SEED)
        self.ids: dict[str, str] = {}
        self.meetings: dict[int, Meeting] = {}
        """By weeks before the next meeting; negative ones come after it."""
        self._next_day = next_meeting_day(today)
        self._events: list[tuple[date, int, int, Callable[[], None]]] = []
        self._count = 0

    def day(self, weeks: int) -> date:
        """The day so many weeks before the next meeting, moved off a bank holiday."""
        day = self._next_day - timedelta(weeks=weeks)
        return day if is_working_day(day) else working_day(day, -1)

    def at(self, day: date, hour: int, do: Callable[[], None]) -> None:
        """Have something done at its time; what lies in the future is left out."""
        if day < self.today:
            self._count += 1
            heapq.heappush(self._events, (day, hour, self._count, do))

    def go_through(self) -> None:
        """Have everything happen, each thing at its time."""
        while self._events:
            day, hour, _, do = heapq.heappop(self._events)
            self.clock.to(day, hour)
            do()

    def known(self) -> Known:
        """Everybody, by the names the texts use."""
        people = {}
        for person in self.store.all(Person):
            for name in (person.name, short_name(person), full_name(person)):
                people[name] = person.id
        register = self.store.register
        bodies = {one.name: one.id for one in register.bodies.values()}
        return Known(people, bodies | {one.name: one.id for one in register.groups.values()})

    def following(self, meeting: Meeting) -> Meeting:
        """The first later meeting that takes actions."""
        return next(
            one
            for one in self.store.meetings()
            if one.on > meeting.on and one.takes_actions and one.status != "cancelled"
        )

    def update(self, action: str, text: str, **fields: object) -> None:
        """A dated word on an action, or its completion."""
        found = self.store.the(Action, action)
        name = short_reference(found.ref, self.clock().date())
        verb = "Complete action" if fields else "Progress on action"
        with self.store.change(f"{verb} {name}") as c:
            if text:
                word = Update(at=self.clock(), by=CLERK, text=text)
                found = c.set(found, updates=(*found.updates, word))
            c.set(found, **fields)
