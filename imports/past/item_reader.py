"""The paragraphs of an item, read one after the other: which shape each has."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from imports.markers import BULLET
from imports.past.action_columns import (
    Beside,
    all_known,
    looks_ahead,
    owners_alone,
    owners_beside,
    split_inline,
    what_is_to_be_done,
    without_column,
)
from imports.past.action_heads import ActionHead, action_head, is_earlier
from imports.past.action_tables import is_action_list_heading, read_table
from imports.past.blocks import Block
from imports.past.listed_action import record_of
from imports.past.owner_words import are_initials, only_names
from imports.past.read import Doubt
from imports.past.resolutions import (
    Resolution,
    begins_with_that,
    is_own_point,
    is_point,
    points_of,
    resolution,
)
from imports.past.several import gives_something_to_do
from imports.past.table_columns import Row, cells_of, columns_of
from imports.past.told_in_item import ToldInItem, is_task_list
from store.action_sentence import NAMED_FIRST

_LONGEST_DECISION = 1000
_ENDS = re.compile(r"[.;!?]\s*$|:\s*\S")


class ItemReader:
    """Reads the blocks of one item.

    Args:
        told: Where what is found is kept.
    """

    def __init__(self, told: ToldInItem) -> None:
        self.told = told
        self.names = told.names
        self._all_earlier = told.earlier

    def read(self, blocks: Sequence[Block]) -> None:
        """Read every block, each once."""
        at = 0
        while at < len(blocks):
            at = self._read(blocks, at)

    def _read(self, blocks: Sequence[Block], at: int) -> int:
        """Read the block there, and return where to go on."""
        block = blocks[at]
        if _is_heading_of_earlier(block.text):
            self.told.earlier = True
            return at + 1
        if self.told.earlier and not self._all_earlier and _is_heading(block):
            self.told.earlier = False
        if after := self._wide_table(blocks, at):
            return after
        if self.told.label(block):
            return at + 1
        if (rows := rows_of(block)) and self._table(rows, block):
            return at + 1
        if is_task_list(block.text):
            self.told.add_points(ActionHead(block.text, plural=True), block)
            return at + 1
        parts = split_inline(block.text)
        head = action_head(block.text, self.names)
        if head and len(parts) == 1:
            return self._headed(head, blocks, at)
        if len(parts) > 1 and (resolved := resolution(parts[0])):
            self._resolved(resolved, [replace(block, text=parts[0])], 0)
            for before, part in pairwise(parts):
                self._part(replace(block, text=part), before, blocks, at)
            return at + 1
        if resolved := resolution(block.text):
            return self._resolved(resolved, blocks, at)
        if is_action_list_heading(block.text):
            return self._list_under(blocks, at)
        for number, part in enumerate(parts):
            before = parts[number - 1] if number else ""
            self._part(replace(block, text=part), before, blocks, at)
        return self._going_on(blocks, at + 1) if head else at + 1

    def _part(self, block: Block, before: str, blocks: Sequence[Block], at: int) -> None:
        head = action_head(block.text, self.names)
        if head and head.owners and head.bare and before:
            self.told.add_told(what_is_to_be_done(before), head.owners, block)
        elif head and not head.bare:
            self.told.add_points(head, block)
        elif beside := owners_beside(block.text, self.names):
            self._beside(beside, block)
        elif at and (owners := owners_alone(block.text, self.names)):
            self._told_of(blocks[at - 1], owners, block)
        else:
            self.told.prose(block)

    def _headed(self, head: ActionHead, blocks: Sequence[Block], at: int) -> int:
        block = blocks[at]
        if head.owners and head.bare:
            if at and not self.told.owns_the_last(head.owners, blocks[at - 1]):
                self._told_of(blocks[at - 1], head.owners, block)
            return at + 1
        if not head.bare:
            self.told.add_points(head, block)
            return self._going_on(blocks, at + 1)
        return self._list_under(blocks, at, plural=head.plural)

    def _list_under(self, blocks: Sequence[Block], at: int, *, plural: bool = True) -> int:
        """Read what stands under "Action:" alone, or under "Actions:"."""
        start = at
        at += 1
        if at < len(blocks) and start and (owners := owners_alone(blocks[at].text, self.names)):
            self._told_of(blocks[start - 1], owners, blocks[at])
            return at + 1
        while at < len(blocks) and self._belongs(blocks, start, at, plural):
            block = blocks[at]
            if (rows := rows_of(block)) and self._table(rows, block):
                at += 1
                continue
            passage = block.passage
            if at == start + 1 and block.passage != blocks[start].passage:
                passage = f"{blocks[start].passage}\n\n{block.passage}"
            head = ActionHead(block.text, plural=plural)
            self.told.add_points(head, replace(block, passage=passage))
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
        if (named := NAMED_FIRST.match(block.text)) and only_names(named[1], self.names):
            return True
        first = blocks[start + 1]
        listed = block.numbered or BULLET.match(block.text) is not None
        was = first.numbered or BULLET.match(first.text) is not None
        return told or (listed and was)

    def _going_on(self, blocks: Sequence[Block], at: int) -> int:
        """Take in paragraphs right after an action that read "Clerk to …" as well."""
        while at < len(blocks) and gives_something_to_do(blocks[at].text, self.names, sure=True):
            if action_head(blocks[at].text, self.names):
                break
            self.told.add_points(ActionHead(blocks[at].text), blocks[at])
            at += 1
        return at

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
            self.told.add_told(text, owners, replace(block, passage=passage))

    def _beside(self, beside: Beside, block: Block) -> None:
        self.told.prose(replace(block, text=beside.prose), tells=False)
        self.told.add_told(beside.text, beside.owners, block)

    def _table(self, rows: Sequence[Row], block: Block) -> bool:
        """Read a table, if it is one of actions or has a column for them."""
        read = read_table(rows, self.told.context.on)
        if read.known:
            for action in () if self.told.earlier else read.actions:
                self.told.found.append(
                    record_of(action, block, self.told.context, self.told.mentioned)
                )
            passed = read.left_out + (len(read.actions) if self.told.earlier else 0)
            if passed:
                message = f"{passed} actions of earlier meetings in a table were left out."
                self.told.doubts.append(Doubt(block.line, message, "action"))
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
            self.told.prose(replace(block, text=text), tells=False)
            return
        for cell in cells if headed else row.cells:
            self._part(replace(block, text=cell), "", (), 0)
        if headed and any(letter.isalpha() for letter in last):
            self.told.add_points(ActionHead(last, plural=True), block)

    def _resolved(self, resolved: Resolution, blocks: Sequence[Block], at: int) -> int:
        """Read a resolution with its points, in its own paragraph and in those after it."""
        text = resolved.text
        told = [(point, blocks[at]) for point in points_of(without_column(text))]
        first = at + 1
        at += 1
        while at < len(blocks) and self._is_point(blocks, first, at, begun=bool(text)):
            points = points_of(without_column(blocks[at].text))
            told += [(point, blocks[at]) for point in points]
            at += 1
        that = resolved.that
        if len(told) > 1 and told[0][0].strip(" :–—-").casefold() == "that":
            that, told = True, told[1:]
        if (
            told
            and told[0][0].endswith(":")
            and not any(is_own_point(each) for each, _ in told[1:])
        ):
            # "That the following payments be approved:" with what is paid
            whole = " ".join([told[0][0], "; ".join(each for each, _ in told[1:])]).strip()
            told = [(whole[:_LONGEST_DECISION], told[0][1])]
        for point, block in told:
            self.told.decide(point, resolved.verb, block, that=that)
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


def _is_heading(block: Block) -> bool:
    """Whether a paragraph looks like a heading inside an item."""
    text = block.text.strip(" *_#")
    short = 0 < len(text.split()) < 8 and not _ENDS.search(text)
    return short and not rows_of(block) and text[:1].isupper() and len(cells_of(text)) < 2


def _is_heading_of_earlier(text: str) -> bool:
    """Whether a line stands over the actions of an earlier meeting."""
    return (
        len(text) < 100
        and "action" in text.casefold()
        and not _ENDS.search(text)
        and (is_earlier(text))
    )


def rows_of(block: Block) -> list[Row]:
    """The rows of a block that is a table."""
    lines = block.text.split("\n")
    rows: list[Row] = []
    for number, line in enumerate(lines):
        if line.count("|") > 1:
            cells = tuple(cell.strip() for cell in line.strip().strip("|").split("|"))
        elif "\t" in line:
            cells = tuple(cell.strip() for cell in line.split("\t"))
        else:
            continue
        if any(cell.strip(" :-") for cell in cells):
            rows.append(Row(cells, block.line + number))
    return rows if len(rows) * 2 > len(lines) else []
