"""What the minutes of an item record: actions, decisions, visits and task groups.

The rules of the live editor read prose; the shapes that only past minutes have are read here.
"""

from __future__ import annotations

from collections.abc import Collection

from imports.past.action_heads import is_earlier
from imports.past.action_tables import is_action_list_heading, read_action_list
from imports.past.blocks import Block, blocks_of
from imports.past.item_reader import ItemReader
from imports.past.listed_action import record_of
from imports.past.mentions import mentioned_people
from imports.past.past_record import ItemRecords, PastRecord, Recorded
from imports.past.read import ReadAction, ReadItem
from imports.past.resolutions import resolution
from imports.past.task_groups import FoundGroup
from imports.past.told_in_item import ToldInItem
from imports.reading import Context


def read_records(
    item: ReadItem, context: Context, mentioned: Collection[str] = ()
) -> tuple[PastRecord, ...]:
    """Read what the minutes of an item record, in the order of the text.

    Args:
        item: An item of past minutes; any text will do.
        context: The meeting it belongs to.
        mentioned: People whom the minutes name in full besides those known, from
            `mentioned_people`.
    """
    return read_item(item, context, mentioned).records


def read_item(item: ReadItem, context: Context, mentioned: Collection[str] = ()) -> ItemRecords:
    """Read an item, with the doubts that belong to none of its records."""
    told = ToldInItem(context, mentioned, earlier=is_earlier(item.title))
    blocks = blocks_of(item.paragraphs, context.names)
    if resolution(item.title):  # a page's "RESOLVED", taken for the heading of an item
        blocks.insert(0, Block(item.title, item.line, item.title))
    ItemReader(told).read(blocks)
    return ItemRecords(tuple(told.found), tuple(told.doubts))


def list_record(
    action: ReadAction, context: Context, mentioned: Collection[str] = ()
) -> PastRecord:
    """An action of a table or a list as a record: its owners resolved, its date read."""
    return record_of(action, Block(action.text, action.line, action.text), context, mentioned)


__all__ = [
    "FoundGroup",
    "ItemRecords",
    "PastRecord",
    "Recorded",
    "is_action_list_heading",
    "list_record",
    "mentioned_people",
    "read_action_list",
    "read_item",
    "read_records",
]
