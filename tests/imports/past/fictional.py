"""Minutes of a meeting nobody ever held, as a clerk of another time may have typed them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from itertools import count
from typing import Any

from imports.past.proposal import Proposal, Proposing, Setting
from imports.past.read import ReadMeeting
from imports.past.reading import read_minutes
from imports.past.review import Review
from imports.source import Source
from store.models import Board, Person
from store.records import MeetingRecord, Register

BOARD = Board(
    id="board", version=1, name="Corporate Parenting Board", council="Exampleshire County Council"
)
HOLT = Person(id="holt", version=1, name="Ann Holt", title="County Councillor", category="Members")
NOW = datetime(2018, 1, 9, tzinfo=UTC)

MAY = """\
Exampleshire County Council

Corporate Parenting Board

Minutes of the meeting held on Thursday, 4 May 2017 at 5.30 pm in Committee Room 1, County Hall

Present:

Members

County Councillor Ann Holt (Chair) - Exampleshire County Council
County Councillor Lee Dean - Exampleshire County Council

Other attendees

Sam Grey (Clerk) - Democratic Services
Sam Lowe - Health
Jo Marsh - Participation

Apologies

Dr Anil Rao - Health

1. Introductions and apologies

All were welcomed.

2. Health of children in care (20 mins)

Jo Marsh told the Board that dental checks were late again in the north.

Action: Jo Marsh to write to the dentists by 30 June.

Action: Sam to find out about the new clinic.

The Board agreed that dental checks would be reported at every meeting.

3. Any other business

There was none.

4. Date of next meeting

Thursday, 6 July 2017 at 5.30 pm in Committee Room 1.
"""


def ids() -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"id-{next(numbers):04}"


def read(text: str = MAY, name: str = "may.txt") -> ReadMeeting:
    meetings = read_minutes(Source(name=name, kind="text", text=text)).meetings
    assert len(meetings) == 1
    return meetings[0]


def setting(*records: MeetingRecord, people: tuple[Person, ...] = (HOLT,)) -> Setting:
    register = Register(people={one.id: one for one in people})
    for one in records:
        register = Register(people={**register.people, **one.register.people})
    by_day: dict[date, tuple[MeetingRecord, ...]] = {}
    for one in records:
        by_day[one.meeting.on] = (*by_day.get(one.meeting.on, ()), one)
    meetings = tuple(one.meeting for one in records)
    return Setting(BOARD, register, by_day, meetings, date(2018, 1, 9))


def propose(text: str = MAY, against: Setting | None = None, **review: Any) -> Proposal:
    proposing = Proposing(against or setting(), ids())
    return proposing.propose(read(text), Review(**review))
