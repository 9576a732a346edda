"""Boards of a known size, the same ones every time, cached outside the project.

Daily size is what one board has after twenty years; full size is ten times that, as if it had met
every week. Made through the store's own code, so a generated folder is a board like any other.
"""

from __future__ import annotations

import hashlib
import random
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import msgspec

from benchmarks import prose
from store import models
from store.ids import new_id
from store.local import contents, record
from store.local.creating import write_board
from store.models import (
    Action,
    ActionReading,
    AgendaItem,
    Anchor,
    Attendance,
    Board,
    Body,
    Decision,
    DecisionReading,
    Document,
    Due,
    Meeting,
    NextMeeting,
    Owner,
    Paper,
    Person,
    Quorum,
    Sitting,
    Term,
    Update,
    Visit,
    attendance_id,
)

TODAY = date(2016, 11, 22)
"""The day the boards are made for."""
FIRST_NAMES = ("Ann", "Lee", "Jo", "Priya", "Sam", "Kate", "Mina", "Andy", "Tom", "Ruth", "Omar",
               "Beth", "Ian", "Nora", "Paul", "Zoe", "Hal", "Gwen", "Eric", "Tess")  # fmt: skip
SURNAMES = ("Holt", "Dean", "Marsh", "Rao", "Grey", "Lund", "Lowe", "Platt", "Ashby", "Birch",
            "Croft", "Dale", "Frost", "Hurst", "Kemp", "Moss", "Nash", "Reed", "Thorne", "West",
            "Yates", "Wynn", "Vale", "Stone", "Rook", "Penny")  # fmt: skip
HEADINGS = ("What do we need to know", "What have we done", "Information items")


@dataclass(frozen=True)
class Size:
    """How much a board has."""

    name: str
    meetings: int
    days_between: int
    actions: int
    people: int
    minutes: int
    """Characters of each item's minutes, about."""


DAILY = Size("daily", meetings=120, days_between=61, actions=1_000, people=90, minutes=1_500)
FULL = Size("full", meetings=1_200, days_between=7, actions=10_000, people=400, minutes=1_500)
EMPTY = Size("empty", meetings=1, days_between=61, actions=0, people=12, minutes=0)
SIZES = (EMPTY, DAILY, FULL)
ITEMS = 10
"""Agenda items of each meeting."""


@dataclass
class _Making:
    """A board being made, and its clock."""

    size: Size
    chance: random.Random
    moment: datetime = datetime(1990, 1, 1, tzinfo=UTC)
    people: list[Person] = field(default_factory=list)
    bodies: list[Body] = field(default_factory=list)

    def id(self) -> str:
        self.moment += timedelta(milliseconds=1)
        return new_id(lambda: self.moment, self.chance.randbytes)

    def person(self) -> Person:
        return self.chance.choice(self.people)


def documents(size: Size) -> Iterator[Document]:
    """Every document of a board, the board first."""
    making = _Making(size, random.Random(f"cpbtui {size.name}"))
    board_id = making.id()
    people = list(_people(making))
    making.people = people
    making.bodies = [Body(id=making.id(), name=name) for name in ("Voices", "Young Inspectors")]
    yield Board(
        id=board_id, name="Corporate Parenting Board", council="Exampleshire County Council",
        short_name="CPB", quorum=Quorum(number=5), usual_time="18:00",
        usual_venue="Committee Room 2, County Hall", chair=people[0].id, clerk=people[1].id,
    )  # fmt: skip
    yield from people
    yield from making.bodies
    meetings = list(_meetings(making))
    for place, meeting in enumerate(meetings):
        yield meeting
        yield from _of_meeting(making, meeting, len(meetings) - 1 - place)
    for _ in range(len(meetings) // 4):
        yield _visit(making, making.chance.choice(meetings))


def _people(making: _Making) -> Iterator[Person]:
    names = [(first, last) for last in SURNAMES for first in FIRST_NAMES]
    making.chance.shuffle(names)
    for number, (first, last) in enumerate(names[: making.size.people]):
        member = number % 2 == 0
        # Most have come and gone: about thirty are expected at any one meeting.
        start = TODAY - timedelta(days=making.chance.randint(200, 9000))
        end = None if number < 30 else start + timedelta(days=making.chance.randint(400, 1500))
        yield Person(
            id=making.id(), name=f"{first} {last}", title="County Councillor" if member else "",
            category="Members" if member else "Other attendees",
            organisation="Exampleshire County Council", initials=first[0] + last[0],
            role="" if member else making.chance.choice(prose.SPEAKERS)[4:],
            terms_of_office=(Term(since=start, until=end if end and end < TODAY else None),),
        )  # fmt: skip


def _meetings(making: _Making) -> Iterator[Meeting]:
    size = making.size
    newest = date(2016, 12, 1)
    days = [newest - timedelta(days=size.days_between * n) for n in range(size.meetings)][::-1]
    for place, day in enumerate(days):
        making.moment = datetime.combine(day - timedelta(days=20), time(9), tzinfo=UTC)
        held = day <= TODAY
        status: models.MeetingStatus = "approved" if place < size.meetings - 2 else "circulated"
        yield Meeting(
            id=making.id(), on=day, time="18:00", venue="Committee Room 2, County Hall",
            refreshments="17:30", status=status if held else "agenda published",
            chair=making.people[0].id, clerk=making.people[1].id,
            opened_at="18:00" if held else None, closed_at="20:05" if held else None,
            next_meeting=NextMeeting(on=days[place + 1]) if place + 1 < len(days) else None,
            published_on=day - timedelta(days=8),
        )  # fmt: skip


def _of_meeting(making: _Making, meeting: Meeting, ago: int) -> Iterator[Document]:
    """What belongs to a meeting; it was `ago` meetings before the newest."""
    making.moment = datetime.combine(meeting.on, time(18), tzinfo=UTC)
    if ago:
        yield from _attendance(making, meeting)
    # Spread evenly over those held, so that the board has exactly as many as its size says.
    held = max(1, making.size.meetings - 1)
    place = making.size.meetings - 1 - ago
    count = making.size.actions * (place + 1) // held - making.size.actions * place // held
    count = count if ago else 0
    items = sorted(making.chance.randint(2, ITEMS) for _ in range(count))
    for position in range(1, ITEMS + 1):
        yield from _item(making, meeting, position, items.count(position), ago)


def _attendance(making: _Making, meeting: Meeting) -> Iterator[Attendance]:
    expected = making.people[:30]
    for person in making.chance.sample(expected, min(20, len(expected))):
        yield Attendance(
            id=attendance_id(meeting.id, person.id), meeting=meeting.id, person=person.id,
            name=person.name, title=person.title, category=person.category,
            organisation=person.organisation, role=person.role,
            status="apologies" if making.chance.random() < 0.15 else "present",
        )  # fmt: skip


def _item(
    making: _Making, meeting: Meeting, position: int, actions: int, ago: int
) -> Iterator[Document]:
    """An agenda item, its minutes, and what was read out of them."""
    chance, item_id = making.chance, making.id()
    length = making.size.minutes if ago else 0
    read = [_action(making, meeting, item_id, n, position, ago) for n in range(actions)]
    decided = "The Board agreed that the report be noted and brought back in a year."
    parts = [prose.minutes(chance, length)]
    if position % 3 == 0 and length:
        parts.append(f"Decision: {decided}")
        yield Decision(
            id=making.id(), meeting=meeting.id, item=item_id,
            ref=f"{meeting.on.isoformat()}/D{position // 3}",
            read=DecisionReading(text=decided, anchor=Anchor(text=parts[1]), verb="agreed"),
        )  # fmt: skip
    parts += [one.read.anchor.text for one in read if one.read]
    minute = f"{18 + position // 6}:{position * 9 % 60:02}"
    yield AgendaItem(
        id=item_id, meeting=meeting.id, position=position, number=str(position),
        title=chance.choice(prose.TITLES), heading=HEADINGS[position // 4] if position % 4 else "",
        leads=(making.person().name,), planned_minutes=chance.choice((5, 10, 15, 20)),
        purpose="To note the report and ask questions.", kind="note",
        papers=(Paper(title="Report", author=making.person().name, pages=chance.randint(2, 30)),),
        sittings=(Sitting(start=minute, end=minute),) if ago else (),
        minutes="\n\n".join(filter(None, parts)),
    )  # fmt: skip
    yield from read


def _action(
    making: _Making, meeting: Meeting, item: str, place: int, position: int, ago: int
) -> Action:
    chance, person = making.chance, making.person()
    text = f"{person.name} to {prose.task(chance)}"
    due = None
    if chance.random() < 0.3:
        day = meeting.on + timedelta(days=chance.randint(10, 90))
        due = Due(written=f"{day.day} {day:%B}", on=day)
        text += f" by {due.written}"
    elif chance.random() < 0.2:
        due = Due(written="next meeting", next=True)
        text += " for the next meeting"
    open_still = chance.random() < (0.7 if ago < 4 else 0.25 if ago < 12 else 0.015)
    later = datetime.combine(meeting.on + timedelta(days=20), time(10), tzinfo=UTC)
    update = Update(at=later, by="Sam Grey", text=chance.choice(prose.UPDATES))
    return Action(
        id=making.id(), meeting=meeting.id, item=item,
        ref=f"{meeting.on.isoformat()}/{position}.{place + 1}",
        read=ActionReading(
            text=text, anchor=Anchor(text=f"Action: {text}", place=place), due=due,
            owners=(Owner(written=person.name, person=person.id),),
        ),
        status="open" if open_still else "completed", updates=(update,),
        completed_on=None if open_still else later.date() + timedelta(days=25),
    )  # fmt: skip


def _visit(making: _Making, meeting: Meeting) -> Visit:
    person = making.person()
    return Visit(
        id=making.id(), kind="Reg 44", place=making.chance.choice(("Elm House", "The Willows")),
        on=meeting.on - timedelta(days=5), status="reported", meeting=meeting.id,
        visitors=(Owner(written=person.name, person=person.id),),
        summary=prose.paragraph(making.chance),
    )  # fmt: skip


def make(size: Size, folder: Path) -> None:
    """Make a board of that size in a folder that does not exist yet."""
    moment = datetime.combine(TODAY, time(9), tzinfo=UTC)
    write_board(
        folder,
        ((one.collection, msgspec.to_builtins(one)) for one in documents(size)),
        label="Bring the old minutes over", by="Sam Grey", clock=lambda: moment,
        randomness=random.Random(1).randbytes,
    )  # fmt: skip


def cached(size: Size) -> Path:
    """A board of that size, made once for each version of this program's models and files."""
    modules = (prose, models, contents, record)
    sources = [Path(__file__), *(Path(one.__file__ or "") for one in modules)]
    version = hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()[:12]
    folder = Path(tempfile.gettempdir()) / f"cpbtui-boards-{version}" / size.name
    if not folder.exists():
        make(size, folder)
    return folder


def fresh_copy(size: Size, into: Path) -> Path:
    """A copy of the cached board that may be written to."""
    return shutil.copytree(cached(size), into / size.name)
