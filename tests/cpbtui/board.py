"""A fictional board, as it stands on Tuesday 22 November 2016."""

from __future__ import annotations

from datetime import UTC, date, datetime

import msgspec

from cpbtui.app import CpbtuiApp
from cpbtui.rooms import screen_of
from store.models import (
    Action,
    ActionCorrections,
    ActionReading,
    AgendaItem,
    Anchor,
    Attendance,
    Board,
    Body,
    Document,
    Due,
    Meeting,
    Owner,
    Person,
    Quorum,
    Recommendation,
    TaskGroup,
    Update,
    Visit,
)
from store.store import Store
from tests.memory_engine import MemoryEngine

TODAY = date(2016, 11, 22)
NOW = datetime(2016, 11, 22, 9, 30, tzinfo=UTC)


def _people() -> list[Document]:
    return [
        Person(id="p-holt", version=1, name="Ann Holt", title="County Councillor",
               short_name="CC Holt", initials="AH", category="Members",
               organisation="Exampleshire County Council", role="Chair"),
        Person(id="p-dean", version=1, name="Lee Dean", title="County Councillor",
               short_name="CC Dean", category="Members"),
        Person(id="p-marsh", version=1, name="Jo Marsh", category="Other attendees",
               organisation="Exampleshire County Council", role="Participation manager"),
        Person(id="p-rao", version=1, name="Anil Rao", title="Dr", short_name="Dr Rao",
               category="Co-opted members", organisation="Health"),
        Person(id="p-grey", version=1, name="Sam Grey", category="Other attendees",
               role="Clerk", organisation="Democratic Services"),
        Person(id="p-lund", version=1, name="Kate Lund", category="Other attendees"),
        Person(id="p-lowe", version=1, name="Mina Lowe", category="Other attendees"),
        Person(id="p-platt", version=1, name="Andy Platt", category="Other attendees"),
        Person(id="p-jay", version=1, name="Jay", young_person=True, contact_via="p-lund",
               category="Co-opted members", organisation="Voices"),
        Body(id="b-voices", version=1, name="Voices", members=("p-jay",), contact_via="p-lund"),
        Body(id="b-inspectors", version=1, name="Young Inspectors", contact_via="p-lund"),
        TaskGroup(id="g-housing", version=1, name="Housing", lead="p-dean",
                  report_due=date(2016, 12, 1), recommendations=(Recommendation(text="A pack"),)),
        TaskGroup(id="g-offer", version=1, name="Core offer", status="closed", closed_at="m-sep"),
    ]  # fmt: skip


def _meetings() -> list[Document]:
    return [
        Meeting(id="m-jun", version=1, on=date(2016, 6, 16), time="18:00", status="approved"),
        Meeting(id="m-aug", version=1, on=date(2016, 8, 4), time="17:30", status="approved",
                kind="young people's", takes_actions=False),
        Meeting(id="m-sep", version=1, on=date(2016, 9, 8), time="18:00", status="circulated"),
        Meeting(id="m-dec", version=1, on=date(2016, 12, 1), time="18:00",
                venue="Committee Room 2", approves=("m-sep",)),
        AgendaItem(id="i-jun6", version=1, meeting="m-jun", position=6, number="6",
                   title="Visits by the Young Inspectors",
                   minutes="It was requested that a breakdown of the reports be brought to the "
                   "next meeting."),
        AgendaItem(id="i-sep3", version=1, meeting="m-sep", position=1, number="3",
                   title="What our elected members have been doing",
                   minutes="CC Holt had visited Elm House."),
        AgendaItem(id="i-dec1", version=1, meeting="m-dec", position=1, planned_minutes=5,
                   title="Introductions and apologies"),
        AgendaItem(id="i-dec2", version=1, meeting="m-dec", position=2, planned_minutes=60,
                   title="Voices"),
        Attendance(id="m-sep.p-holt", version=1, meeting="m-sep", person="p-holt",
                   name="Ann Holt", category="Members"),
        Visit(id="v-elm", version=1, kind="Reg 44", place="Elm House", on=date(2016, 10, 3),
              visitors=(Owner(written="CC Dean", person="p-dean"),), status="visited"),
    ]  # fmt: skip


def action(
    action_id: str, ref: str, text: str, owner: Owner, *, item: str = "", **fields: object
) -> Action:
    """An action with one owner, read from the minutes of the meeting its reference names."""
    meeting = {"2016-06-16": "m-jun", "2016-08-04": "m-aug", "2016-09-08": "m-sep"}[ref[:10]]
    found = Action(
        id=action_id, version=1, meeting=meeting, item=item or None, ref=ref,
        read=ActionReading(text=text, anchor=Anchor(text=text), owners=(owner,)),
    )  # fmt: skip

    return msgspec.structs.replace(found, **fields)


def _actions() -> list[Document]:
    on = datetime(2016, 10, 12, 9, tzinfo=UTC)
    return [
        action("a-marsh", "2016-09-08/3.1",
               "Jo Marsh to find out about the activity day and let CC Holt know by 30 September",
               Owner(written="Jo Marsh", person="p-marsh"), item="i-sep3",
               corrected=ActionCorrections(due=Due(written="30 September",
                                                   on=date(2016, 9, 30))),
               updates=(Update(at=on, by="Sam Grey", text="the organisers have been asked"),)),
        action("a-inspectors", "2016-06-16/6.1",
               "Young Inspectors to provide a further breakdown on the reports",
               Owner(written="Young Inspectors", body="b-inspectors"), item="i-jun6",
               updates=(Update(at=on, by="Sam Grey", text="three of five reports in"),)),
        action("a-rao", "2016-06-16/7.3", "Dr Rao to look for ways of giving support at night",
               Owner(written="Dr Rao", person="p-rao")),
        action("a-voices", "2016-09-08/4.2",
               "Voices to write to the district councils about council tax",
               Owner(written="Voices", body="b-voices")),
        action("a-platt", "2016-09-08/6.1",
               "Andy Platt to look into a problem resolution service",
               Owner(written="Andy Platt", person="p-platt"),
               corrected=ActionCorrections(due=Due(written="next meeting", next=True))),
        action("a-grey", "2016-09-08/2.1", "Sam Grey to find the figures for CC Holt",
               Owner(written="Sam Grey", person="p-grey")),
        action("a-done", "2016-06-16/2.1", "Kate Lund to book the theatre",
               Owner(written="Kate Lund", person="p-lund"), status="completed",
               completed_on=date(2016, 10, 1)),
    ]  # fmt: skip


def documents() -> list[Document]:
    """Everything the board has."""
    board = Board(
        id="board", version=1, name="Corporate Parenting Board", short_name="CPB",
        council="Exampleshire County Council", quorum=Quorum(number=5), chair="p-holt",
        clerk="p-grey", usual_time="18:00", usual_venue="Committee Room 2",
    )  # fmt: skip
    return [board, *_people(), *_meetings(), *_actions()]


class Randomness:
    """Different bytes each time, the same ones every run."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, size: int) -> bytes:
        self.count += 1
        return self.count.to_bytes(size, "big")


def board_store(engine: MemoryEngine | None = None) -> Store:
    """The board, opened."""
    return Store(
        engine or MemoryEngine(documents()),
        clock=lambda: NOW,
        randomness=Randomness(),
        by="Sam Grey",
    )


def board_app(store: Store | None = None, room: str = "home", **about: object) -> CpbtuiApp:
    """The app over the board, starting at a screen."""

    return CpbtuiApp(
        store or board_store(),
        today=lambda: TODAY,
        clock=lambda: NOW,
        start=lambda: screen_of(room, **about),
    )
