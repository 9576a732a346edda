"""The fictional board of `tests.cpbtui.board` with decisions of several years."""

from __future__ import annotations

from datetime import date

from store.models import (
    Action,
    ActionReading,
    AgendaItem,
    Anchor,
    Decision,
    DecisionReading,
    Document,
    Meeting,
    Owner,
)
from store.store import Store
from tests.cpbtui.board import board_store, documents
from tests.memory_engine import MemoryEngine

RELIEF = "That council tax relief be left to the districts."
EXEMPT = (
    "The Board agreed that council tax exemption up to 25 be put to every district in a letter "
    "from the young people."
)
GARDEN = "The Board agreed that Elm House keep its garden."
LETTER = "Voices to send the final draft of the council tax letter to CC Holt."


def decision(
    decision_id: str, meeting: str, item: str, ref: str, text: str, place: int = 0
) -> Decision:
    """A decision read from a sentence of an item's minutes."""
    return Decision(
        id=decision_id, version=1, meeting=meeting, item=item, ref=ref,
        read=DecisionReading(text=text, verb="agreed", anchor=Anchor(text=text, place=place)),
    )  # fmt: skip


def decided() -> list[Document]:
    """Decisions, their meetings and items, and an action that followed."""
    return [
        Meeting(id="m-2015", version=1, on=date(2015, 11, 26), time="18:00", status="approved"),
        AgendaItem(id="i-2015", version=1, meeting="m-2015", position=8, number="8",
                   title="Care leavers' offer", minutes=RELIEF),
        AgendaItem(id="i-aug3", version=1, meeting="m-aug", position=3, number="3",
                   title="Council tax and care leavers", leads=("CC Holt",),
                   minutes="CC Holt gave an update on what had happened since June.\n\n"
                   f"{EXEMPT}\n\nAction: {LETTER}"),
        AgendaItem(id="i-aug4", version=1, meeting="m-aug", position=4, number="4",
                   title="Homes", minutes=GARDEN),
        decision("d-relief", "m-2015", "i-2015", "2015-11-26/D1", RELIEF),
        decision("d-exempt", "m-aug", "i-aug3", "2016-08-04/D1", EXEMPT, place=1),
        decision("d-garden", "m-aug", "i-aug4", "2016-08-04/D2", GARDEN),
        Decision(id="d-maybe", version=1, meeting="m-aug", item="i-aug4", suggested=True,
                 read=DecisionReading(text="It was agreed.", anchor=Anchor(text="It was agreed."))),
        Action(id="a-letter", version=1, meeting="m-aug", item="i-aug3", ref="2016-08-04/3.1",
               status="completed", completed_on=date(2016, 9, 8),
               read=ActionReading(text=LETTER, anchor=Anchor(text=f"Action: {LETTER}", place=2),
                                  owners=(Owner(written="Voices", body="b-voices"),))),
    ]  # fmt: skip


def decided_store() -> Store:
    """The board with decisions, opened."""
    return board_store(MemoryEngine([*documents(), *decided()]))
