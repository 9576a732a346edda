"""What past minutes record, with where it stands."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from imports.found import FoundAction, FoundDecision, FoundVisit
from imports.past.action_heads import said_without_done
from imports.past.read import Doubt
from imports.past.task_groups import FoundGroup
from store.action_sentence import wording
from store.models import ActionCorrections, ActionStatus

Recorded = FoundAction | FoundDecision | FoundVisit | FoundGroup


@dataclass(frozen=True)
class PastRecord:
    """Something that past minutes record, with where it stands."""

    found: Recorded
    line: int
    """Of the source, from 1."""
    passage: str
    """The paragraph it stands in, as the item has it."""
    sub_item: str = ""
    """The number of the part of the item it stands in, as printed: "ii"."""
    doubts: tuple[Doubt, ...] = ()
    owner_names: tuple[str, ...] = ()
    """The owners as understood, one each: "Richard French" for "RF"; as written where nobody is
    known by that name."""
    certain: bool = True
    """False: an action only by the way a sentence of prose reads; where the minutes have a list
    of their actions, that list is to be believed."""
    status: ActionStatus = "open"
    """Of an action, where a table or a list tells it."""
    ref: str = ""
    """The reference a document of this program printed: "2016-09-08/3.1"."""
    corrected: ActionCorrections = field(default_factory=ActionCorrections)
    """Where a document of this program prints something else than an action's words say."""
    list_text: str = ""
    """The wording its table of actions has, where that is not made from the sentence."""


@dataclass(frozen=True)
class ItemRecords:
    """Everything read in an item."""

    records: tuple[PastRecord, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    """Those of no record, such as a list of earlier actions that was left out."""


def completed(record: PastRecord) -> PastRecord:
    """An action whose sentence ends with "(done)"; lists leave that word to the status."""
    found = record.found
    if not isinstance(found, FoundAction):
        return record
    read = found.reading
    said = said_without_done(read.text) or read.text
    text = wording(said, read.owners, (read.due.written,) if read.due else ())
    return replace(record, status="completed", list_text=text)
