"""What the minutes of an item record: actions, decisions, visits and task groups.

The rules of the live editor read prose; the shapes that only past minutes have are read here.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

import msgspec

from imports.days import read_date
from imports.due import due_in
from imports.found import FoundAction, FoundDecision, FoundVisit
from imports.markers import BULLET, joined, points
from imports.paragraphs import passages
from imports.past.action_columns import (
    Beside,
    all_known,
    looks_ahead,
    owners_alone,
    owners_beside,
    owners_ending,
    split_inline,
    what_is_to_be_done,
)
from imports.past.action_heads import (
    ActionHead,
    action_head,
    is_aside,
    is_earlier,
    is_settled,
    tells_status,
)
from imports.past.action_labels import labels
from imports.past.action_owners import OwnersRead, owners_as_written, owners_of_sentence
from imports.past.action_tables import (
    Row,
    cells_of,
    columns_of,
    is_action_list_heading,
    read_action_list,
    read_table,
)
from imports.past.blocks import Block, blocks_of
from imports.past.decisions import decisions_in
from imports.past.mentions import mentioned_people
from imports.past.owner_words import are_initials, only_names
from imports.past.read import Doubt, ReadAction, ReadItem
from imports.past.resolutions import (
    begins_with_that,
    is_bare_resolution,
    is_point,
    points_of,
    resolution,
    told_to_act,
)
from imports.past.several import gives_something_to_do, part_that_tells, separate
from imports.past.task_groups import FoundGroup, groups_in, speaks_of_groups
from imports.reading import Context, read_passage, without_doubts
from imports.sentences import sentences
from store.models import ActionCorrections, ActionReading, ActionStatus, Anchor, Due

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
    reader = _ItemReader(context, mentioned, earlier=is_earlier(item.title))
    blocks = blocks_of(item.paragraphs, context.names)
    if resolution(item.title):  # a page's "RESOLVED", taken for the heading of an item
        blocks.insert(0, Block(item.title, item.line, item.title))
    reader.read(blocks)
    return ItemRecords(tuple(reader.found), tuple(reader.doubts))


def read_as_typed(item: ReadItem, context: Context) -> tuple[PastRecord, ...]:
    """Read an item of a document this program wrote: by the rules of the live editor alone."""
    text = "\n\n".join(each.text for each in item.paragraphs)
    lines = [each.line for each in item.paragraphs for _ in each.text.split("\n\n")]
    found: list[PastRecord] = []
    for passage in passages(text):
        place = text.count("\n\n", 0, passage.start)
        line = lines[min(place, len(lines) - 1)]
        for each in read_passage(passage.text, context):
            if isinstance(each, FoundAction | FoundDecision | FoundVisit):
                found.append(PastRecord(each, line, passage.text))
    return tuple(found)


def list_record(
    action: ReadAction, context: Context, mentioned: Collection[str] = ()
) -> PastRecord:
    """An action of a table or a list as a record: its owners resolved, its date read."""
    return _recorded(action, Block(action.text, action.line, action.text), context, mentioned)


class _ItemReader:
    """Reads the blocks of one item, one after the other."""

    def __init__(self, context: Context, mentioned: Collection[str], *, earlier: bool) -> None:
        self.context = context
        self.names = context.names
        self.mentioned = mentioned
        self.found: list[PastRecord] = []
        self.doubts: list[Doubt] = []
        self._all_earlier = self._earlier = earlier
        """Whether what is listed here was set at an earlier meeting."""
        self._groups_announced = False

    def read(self, blocks: Sequence[Block]) -> None:
        at = 0
        while at < len(blocks):
            at = self._read(blocks, at)

    def _read(self, blocks: Sequence[Block], at: int) -> int:
        """Read the block there, and return where to go on."""
        block = blocks[at]
        if _is_heading_of_earlier(block.text):
            self._earlier = True
            return at + 1
        if self._earlier and not self._all_earlier and _is_heading(block):
            self._earlier = False
        if after := self._wide_table(blocks, at):
            return after
        if self._label(block):
            return at + 1
        if (rows := _rows(block)) and self._table(rows, block):
            return at + 1
        if head := action_head(block.text, self.names):
            return self._headed(head, blocks, at)
        if resolved := resolution(block.text):
            return self._resolved(resolved.verb, resolved.text, blocks, at)
        if is_action_list_heading(block.text):
            return self._list_under(blocks, at)
        parts = split_inline(block.text)
        for number, part in enumerate(parts):
            before = parts[number - 1] if number else ""
            self._part(replace(block, text=part), before, blocks, at)
        return at + 1

    def _part(self, block: Block, before: str, blocks: Sequence[Block], at: int) -> None:
        head = action_head(block.text, self.names)
        if head and head.owners and head.bare and before:
            self._add_told(what_is_to_be_done(before), head.owners, block)
        elif head and not head.bare:
            self._add_points(head, block)
        elif beside := owners_beside(block.text, self.names):
            self._beside(beside, block)
        elif at and (owners := owners_alone(block.text, self.names)):
            self._told_of(blocks[at - 1], owners, block)
        else:
            self._prose(block)

    # Actions

    def _headed(self, head: ActionHead, blocks: Sequence[Block], at: int) -> int:
        block = blocks[at]
        if head.owners and head.bare:
            if at:
                self._told_of(blocks[at - 1], head.owners, block)
            return at + 1
        if not head.bare:
            self._add_points(head, block)
            return self._going_on(blocks, at + 1)
        return self._list_under(blocks, at, plural=head.plural)

    def _list_under(self, blocks: Sequence[Block], at: int, *, plural: bool = True) -> int:
        """Read what stands under "Action:" alone, or under "Actions:"."""
        start = at
        at += 1
        while at < len(blocks) and self._belongs(blocks, start, at, plural):
            block = blocks[at]
            if (rows := _rows(block)) and self._table(rows, block):
                at += 1
                continue
            passage = block.passage
            if at == start + 1 and block.passage != blocks[start].passage:
                passage = f"{blocks[start].passage}\n\n{block.passage}"
            head = ActionHead(block.text, plural=plural)
            self._add_points(head, replace(block, passage=passage))
            at += 1
        return at

    def _belongs(self, blocks: Sequence[Block], start: int, at: int, plural: bool) -> bool:
        block = blocks[at]
        if action_head(block.text, self.names) or resolution(block.text):
            return False
        if at == start + 1:
            return True
        told = gives_something_to_do(block.text, self.names, sure=not plural)
        if not plural:
            return told
        first = blocks[start + 1]
        listed = block.numbered or BULLET.match(block.text) is not None
        was = first.numbered or BULLET.match(first.text) is not None
        return told or (listed and was)

    def _going_on(self, blocks: Sequence[Block], at: int) -> int:
        """Take in paragraphs right after an action that read "Clerk to …" as well."""
        while at < len(blocks) and gives_something_to_do(blocks[at].text, self.names, sure=True):
            if action_head(blocks[at].text, self.names):
                break
            self._add_points(ActionHead(blocks[at].text), blocks[at])
            at += 1
        return at

    def _add_points(self, head: ActionHead, block: Block) -> None:
        for point in points(head.text, lines_are_points=head.plural):
            if is_aside(point) or is_settled(point):
                continue
            if self._earlier and (head.numbered or tells_status(point)):
                continue
            text, who, when = labels(without_doubts(point))
            for each in separate(text, self.names):
                self._add_explicit(each, head.owners or who, block, when)

    def _add_explicit(
        self, text: str, owners: tuple[str, ...], block: Block, when: str = ""
    ) -> None:
        """Add what is said to be an action; its owners may stand before, in or after it."""
        if not any(letter.isalpha() for letter in text):
            return
        read = OwnersRead() if owners else owners_of_sentence(text, self.names, self.mentioned)
        beside = None if owners else owners_beside(text, self.names)
        if beside is None and not owners and not read.owners:
            beside = owners_ending(text, self.names)
        if beside is not None and any(letter.isalpha() for letter in beside.prose):
            text, owners = beside.prose, () if read.owners else beside.owners
        if owners:
            read = owners_as_written(owners, self.names, self.mentioned)
        self._add_action(text, read, block, when=when)

    def _label(self, block: Block) -> bool:
        """Give the last action the owner or the date of a paragraph that says nothing else."""
        text, who, when = labels(block.text[:200])
        last = self.found[-1] if self.found else None
        if text or not (who or when) or last is None or not isinstance(last.found, FoundAction):
            return False
        reading = last.found.reading
        read = owners_as_written(who, self.names, self.mentioned)
        due = _due(when, "", self.context) if when else reading.due
        reading = msgspec.structs.replace(reading, owners=read.owners or reading.owners, due=due)
        named = read.understood or last.owner_names
        self.found[-1] = replace(last, found=FoundAction(reading), owner_names=named)
        return True

    def _told_of(self, before: Block, owners: tuple[str, ...], block: Block) -> None:
        """An action whose owners stand in a paragraph of their own after it."""
        text = what_is_to_be_done(before.text)
        letters = all(are_initials(each) for each in owners) and all_known(owners, self.names)
        if not (letters or looks_ahead(text)):
            return  # "Chairman" under the last paragraph is where the chair signs
        if any(letter.isalpha() for letter in text):
            passage = (
                before.passage
                if before.passage == block.passage
                else (f"{before.passage}\n\n{block.passage}")
            )
            self._add_told(text, owners, replace(block, passage=passage))

    def _beside(self, beside: Beside, block: Block) -> None:
        self._prose(replace(block, text=beside.prose), tells=False)
        self._add_told(beside.text, beside.owners, block)

    def _add_told(self, text: str, owners: tuple[str, ...], block: Block) -> None:
        text = without_doubts(text)
        if any(letter.isalpha() for letter in text):
            self._add_action(text, owners_as_written(owners, self.names, self.mentioned), block)

    def _add_action(
        self,
        text: str,
        read: OwnersRead,
        block: Block,
        unsure: tuple[str, ...] = (),
        when: str = "",
    ) -> None:
        doubts = [Doubt(block.line, each, "owner") for each in read.unsure]
        doubts += [Doubt(block.line, each, "action") for each in unsure]
        reading = ActionReading(
            text=text,
            anchor=Anchor(text=block.passage),
            owners=read.owners,
            due=_due(when, text, self.context),
        )
        same = [each for each in self.found[-_FEW:] if _same_action(each, text, block)]
        if not same:
            self._add(FoundAction(reading), block, tuple(doubts), read.understood, not unsure)

    def _table(self, rows: Sequence[Row], block: Block) -> bool:
        """Read a table, if it is one of actions or has a column for them."""
        read = read_table(rows, self.context.on)
        if read.known:
            for action in () if self._earlier else read.actions:
                self.found.append(_recorded(action, block, self.context, self.mentioned))
            passed = read.left_out + (len(read.actions) if self._earlier else 0)
            if passed:
                message = f"{passed} actions of earlier meetings in a table were left out."
                self.doubts.append(Doubt(block.line, message, "action"))
            return True
        headed = columns_of(rows[0].cells)[-2:] == ("minute", "action")
        for row in rows[1:] if headed else rows:
            self._row(row, replace(block, line=row.line), headed=headed)
        return True

    def _wide_table(self, blocks: Sequence[Block], at: int) -> int:
        """Read a table of actions whose columns only blanks part; 0 when there is none."""
        heads = cells_of(blocks[at].text)
        if "action" not in columns_of(heads) or "\n" in blocks[at].text:
            return 0
        rows = [Row(heads, blocks[at].line)]
        after = at + 1
        while after < len(blocks) and len(cells := cells_of(blocks[after].text)) > 1:
            rows.append(Row(cells, blocks[after].line))
            after += 1
        return after if self._table(rows, blocks[at]) else 0

    def _row(self, row: Row, block: Block, *, headed: bool) -> None:
        """Read a row of minutes, whose last cell may be the column of actions."""
        *cells, last = row.cells
        text = " ".join(" ".join(cells).split())
        if owners := only_names(last, self.names) if text else ():
            self._told_of(replace(block, text=text), owners, block)
            self._prose(replace(block, text=text), tells=False)
            return
        for cell in cells if headed else row.cells:
            self._part(replace(block, text=cell), "", (), 0)
        if headed and any(letter.isalpha() for letter in last):
            self._add_points(ActionHead(last, plural=True), block)

    # Decisions, and what prose tells

    def _resolved(self, verb: str, text: str, blocks: Sequence[Block], at: int) -> int:
        block = blocks[at]
        for point in points_of(text):
            self._decide(point, verb, block)
        first = at + 1
        at += 1
        while at < len(blocks) and self._is_point(blocks, first, at, begun=bool(text)):
            for point in points_of(blocks[at].text):
                self._decide(point, verb, blocks[at])
            at += 1
        return at

    def _is_point(self, blocks: Sequence[Block], first: int, at: int, *, begun: bool) -> bool:
        block = blocks[at]
        if action_head(block.text, self.names) or resolution(block.text):
            return False
        if begins_with_that(block.text) or (block.numbered and is_point(block.text)):
            return True
        if begun:
            return False
        return at == first or (blocks[first].numbered and block.numbered)

    def _decide(self, point: str, verb: str, block: Block) -> None:
        first, *after = sentences(without_doubts(joined(point))) or [""]
        told_after = [each for each in after if gives_something_to_do(each, self.names, sure=True)]
        text = " ".join([first, *(each for each in after if each not in told_after)])
        self._add(FoundDecision(text, verb), block)
        if told := told_to_act(text, self.names):
            who, sentence = told
            self._add_action(sentence, owners_as_written((who,), self.names, self.mentioned), block)
        for each in told_after:
            self._add_action(each, owners_of_sentence(each, self.names, self.mentioned), block)

    def _prose(self, block: Block, *, tells: bool = True) -> None:
        if is_bare_resolution(block.text):
            self._add(FoundDecision(without_doubts(joined(block.text)), "agreed", True), block)
            return
        for decision in decisions_in(block.text, self.context):
            self._add(decision, block)
        for each in read_passage(block.text, self.context):
            if isinstance(each, FoundVisit):
                self._add(each, block)
        lines = block.text.split("\n")
        if self._groups_announced or speaks_of_groups(block.text):
            groups = groups_in(lines, self.names)
            for group in groups:
                self._add(group, block)
            self._groups_announced = speaks_of_groups(block.text) or bool(groups)
        if tells and not self._earlier:
            self._telegraphic(block)

    def _telegraphic(self, block: Block) -> None:
        """Sentences that are actions without saying so: "Clerk to write to Highways."."""
        if "action" in block.text[:60].casefold() and is_earlier(block.text):
            return
        for point in points(block.text):
            before = ""
            for sentence in sentences(point)[:400]:
                said = part_that_tells(sentence, self.names)
                if said and (taken := _TO_ACTION.fullmatch(said)):
                    owners = only_names(taken[1], self.names)
                    self._add_told(before or taken[1], owners if before else (), block)
                elif said and not is_settled(said):
                    read = owners_of_sentence(said, self.names, self.mentioned)
                    self._add_action(without_doubts(said), read, block, (_READS_LIKE_ONE,))
                before = sentence

    def _add(
        self,
        found: Recorded,
        block: Block,
        doubts: tuple[Doubt, ...] = (),
        owner_names: tuple[str, ...] = (),
        certain: bool = True,
    ) -> None:
        self.found.append(
            PastRecord(
                found, block.line, block.passage, block.sub_item, doubts, owner_names, certain
            )
        )


def _is_heading(block: Block) -> bool:
    """Whether a paragraph looks like a heading inside an item."""
    text = block.text.strip(" *_#")
    short = 0 < len(text.split()) < 8 and not _ENDS.search(text)
    return short and not _rows(block) and text[:1].isupper() and len(cells_of(text)) < 2


def _is_heading_of_earlier(text: str) -> bool:
    """Whether a line stands over the actions of an earlier meeting."""
    return (
        len(text) < 100
        and "action" in text.casefold()
        and not _ENDS.search(text)
        and (is_earlier(text))
    )


_ENDS = re.compile(r"[.;!?]\s*$|:\s*\S")
_TO_ACTION = re.compile(r"\(?(.{2,60}?) to (?:take )?action(?: this)?\)?[.\s]*", re.IGNORECASE)
_FEW = 20
"""Records before one that may be the same action, told twice in its paragraph."""
_READS_LIKE_ONE = "It reads as an action, though the minutes do not call it one; is it?"


def _recorded(
    action: ReadAction, block: Block, context: Context, mentioned: Collection[str]
) -> PastRecord:
    read = (
        owners_as_written(action.owners, context.names, mentioned)
        if action.owners
        else owners_of_sentence(action.text, context.names, mentioned)
    )
    reading = ActionReading(
        text=action.text,
        anchor=Anchor(text=block.passage),
        owners=read.owners,
        due=_due(action.due, action.text, context),
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


def _due(written: str, text: str, context: Context) -> Due | None:
    """By when: as a column or a label says it, or else as the sentence does."""
    if not written:
        return due_in(text, context.on)
    read = read_date(written, context.on)
    if read.on is not None and read.on < context.on:
        return Due(written=written)
    return Due(written=written, on=read.on, next=read.next)


def _same_action(record: PastRecord, text: str, block: Block) -> bool:
    """Whether an action was read already, from the same words told twice."""
    found = record.found
    return (
        isinstance(found, FoundAction)
        and found.reading.text.casefold().rstrip(" .") == text.casefold().rstrip(" .")
        and (block.passage in record.passage or record.passage in block.passage)
    )


def _rows(block: Block) -> list[Row]:
    """The rows of a block that is a table."""
    lines = block.text.split("\n")
    rows: list[Row] = []
    for number, line in enumerate(lines):
        if "|" in line and line.count("|") > 1:
            cells = tuple(cell.strip() for cell in line.strip().strip("|").split("|"))
        elif "\t" in line:
            cells = tuple(cell.strip() for cell in line.split("\t"))
        else:
            continue
        if any(cell.strip(" :-") for cell in cells):
            rows.append(Row(cells, block.line + number))
    return rows if len(rows) * 2 > len(lines) else []


__all__ = [
    "FoundGroup",
    "ItemRecords",
    "PastRecord",
    "Recorded",
    "is_action_list_heading",
    "list_record",
    "mentioned_people",
    "read_action_list",
    "read_as_typed",
    "read_item",
    "read_records",
]
