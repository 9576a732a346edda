"""An action of a table or a list as a record: its owners resolved, its date read."""

from __future__ import annotations

from collections.abc import Collection

from imports.days import read_date
from imports.due import due_in
from imports.found import FoundAction
from imports.past.action_owners import owners_as_written, owners_of_sentence
from imports.past.blocks import Block
from imports.past.past_record import PastRecord
from imports.past.read import Doubt, ReadAction
from imports.reading import Context
from store.models import ActionReading, Anchor, Due


def record_of(
    action: ReadAction, block: Block, context: Context, mentioned: Collection[str]
) -> PastRecord:
    """An action of a table or a list, which stands in a block, as a record."""
    read = (
        owners_as_written(action.owners, context.names, mentioned)
        if action.owners
        else owners_of_sentence(action.text, context.names, mentioned)
    )
    reading = ActionReading(
        text=action.text,
        anchor=Anchor(text=block.passage),
        owners=read.owners,
        due=due_of(action.due, action.text, context),
    )
    doubts = tuple(Doubt(action.line, each, "owner") for each in read.unsure)
    return PastRecord(
        FoundAction(reading),
        action.line,
        block.passage,
        block.sub_item,
        doubts,
        read.understood,
        status=action.status,
    )


def due_of(written: str, text: str, context: Context) -> Due | None:
    """By when: as a column or a label says it, or else as the sentence does."""
    if not written:
        return due_in(text, context.on)
    read = read_date(written, context.on)
    if read.on is not None and read.on < context.on:
        return Due(written=written)
    return Due(written=written, on=read.on, next=read.next)
