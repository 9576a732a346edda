"""Typing minutes without a screen: a text, a cursor, and clocks that are moved by hand."""

from __future__ import annotations

from datetime import date, datetime

from cpbtui.minute_taking import MinuteTaking
from store.models import (
    Action,
    AgendaItem,
    Board,
    Body,
    Decision,
    Meeting,
    Person,
    Sitting,
    Wording,
)
from store.references import in_text_order
from store.store import Store
from tests.making import memory_store

PEOPLE = (
    Person(id="holt", version=1, name="Ann Holt", title="County Councillor", category="Members"),
    Person(id="dean", version=1, name="Lee Dean", title="County Councillor", category="Members"),
    Person(id="marsh", version=1, name="Jo Marsh", category="Other attendees"),
    Person(id="rao", version=1, name="Priya Rao", title="Dr", category="Co-opted members"),
    Person(id="grey", version=1, name="Sam Grey", category="Other attendees", role="Clerk"),
    Person(id="samr", version=1, name="Sam R", category="Members", young_person=True),
    Person(id="samw", version=1, name="Sam W", category="Members", young_person=True),
)


class Desk:
    """A meeting of two items, under way, and hands to type with."""

    def __init__(self, *, standing: bool = False) -> None:
        agreed = Wording(key="agreed", text="It was agreed that {what}.")
        board = Board(
            id="B", version=1, name="Corporate Parenting Board", short_name="CPB", clerk="grey",
            chair="holt", standard_wording=(agreed,),
        )  # fmt: skip
        self.store: Store = memory_store(board)
        with self.store.change("Set up") as c:
            for person in PEOPLE:
                c.add(person)
            c.add(Body(id="voices", name="Voices", aliases=("Voices Council",)))
            c.add(Body(id="inspectors", name="Young Inspectors"))
            self.meeting_id = c.add(
                Meeting(on=date(2016, 9, 8), time="18:00", status="in progress", opened_at="18:00",
                        current_item="one", clerk="grey")
            ).id  # fmt: skip
            c.add(
                AgendaItem(id="one", meeting=self.meeting_id, position=1, title="Members",
                           standing="apologies" if standing else "",
                           sittings=(Sitting(start="18:00"),))
            )  # fmt: skip
            c.add(AgendaItem(id="two", meeting=self.meeting_id, position=2, title="Voices"))
        self.seconds = 0.0
        self.wall = datetime(2016, 9, 8, 18, 30)
        self.text, self.cursor = "", 0
        self.begin()
        self.enter("one")

    def begin(self) -> None:
        """Start taking minutes afresh, as when the program is opened again."""
        self.taking = MinuteTaking(
            self.store, self.meeting_id, clock=lambda: self.wall, moment=lambda: self.seconds
        )

    def enter(self, item: str) -> None:
        self.taking.enter(item, lambda: (self.text, self.cursor))
        self.text = self.store.the(AgendaItem, item).minutes
        self.cursor = len(self.text)

    def type(self, words: str, *, pause: float = 0.1) -> None:
        """Type letter by letter at the cursor."""
        for letter in words:
            self.replace(self.cursor, self.cursor, letter, pause=pause)

    def replace(self, start: int, end: int, words: str, *, pause: float = 0.1) -> None:
        """Put words in the place of a stretch; the cursor goes behind them."""
        self.text = self.text[:start] + words + self.text[end:]
        self.cursor = start + len(words)
        self.taking.typed()
        self.wait(pause)

    def change(self, old: str, new: str) -> None:
        """Retype a stretch letter by letter: first deleted, then typed."""
        start = self.text.index(old)
        for count in range(len(old), 0, -1):
            self.replace(start + count - 1, start + count, "")
        self.cursor = start
        self.type(new)

    def wait(self, seconds: float) -> None:
        """Let time go by, as the program's timer sees it."""
        self.seconds += seconds
        self.taking.tick()

    def rest(self) -> None:
        self.wait(3.0)

    def actions(self) -> list[Action]:
        items = self.store.of(AgendaItem, self.meeting_id)
        return in_text_order(self.store.of(Action, self.meeting_id), items)

    def decisions(self) -> list[Decision]:
        return self.store.of(Decision, self.meeting_id)

    def minutes(self, item: str = "one") -> str:
        return self.store.the(AgendaItem, item).minutes
