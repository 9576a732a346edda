"""The records of one item as they are found, sentence by sentence."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from textwrap import shorten

import msgspec

from imports.found import FoundAction, FoundDecision, FoundVisit
from imports.markers import joined, points
from imports.past.action_columns import owners_beside, owners_ending
from imports.past.action_heads import (
    ActionHead,
    is_aside,
    is_earlier,
    is_settled,
    said_without_done,
    tells_status,
)
from imports.past.action_labels import labels
from imports.past.action_owners import OwnersRead, owners_as_written, owners_of_sentence
from imports.past.blocks import Block
from imports.past.decisions import decisions_in
from imports.past.lines import plain
from imports.past.listed_action import due_of
from imports.past.owner_words import only_names
from imports.past.past_record import PastRecord, Recorded, completed
from imports.past.read import Doubt
from imports.past.resolutions import instructed, is_bare_resolution, told_to_act
from imports.past.several import gives_something_to_do, part_that_tells, separate
from imports.past.task_groups import groups_in, speaks_of_groups
from imports.prose import tells_of_a_visit
from imports.reading import Context, read_passage, without_doubts
from imports.sentences import sentences
from store.models import ActionReading, Anchor

_TO_ACTION = re.compile(r"\(?(.{2,60}?) to (?:take )?action(?: this)?\)?[.\s]*", re.IGNORECASE)
_BOX = re.compile(r"\[ ?\]\s{1,3}")
_AGREED_THAT = re.compile(
    r"(?:it was (?:agreed|resolved|decided|recommended) )?that\s", re.IGNORECASE
)
_TICKED = re.compile(r"\[[xX]\]\s")
_TASK = re.compile(r"[ \t]{0,8}[-*+•][ \t]{1,3}\[[ xX]?\][ \t]{1,3}\S")
_NUMBERS = re.compile(
    r"(?:^|(?<=[.;,:])\s{1,3}(?:and )?)(\(?(?:[0-9]{1,2}|[a-h]|[ivx]{1,4})[.)]\s{1,3}(?=\S))"
)
_FEW = 20
"""Records before one that may be the same action, told twice in its paragraph."""
_READS_LIKE_ONE = "“{said}” reads as an action, though the minutes do not call it one; is it?"
_QUOTED = 90
"""Letters of a sentence that a question quotes."""


def is_task_list(text: str) -> bool:
    """Whether a paragraph is a list of boxes to be ticked: "- [ ] Jo to book the hall"."""
    lines = [line for line in text.split("\n") if line.strip()]
    return bool(lines) and all(_TASK.match(line) for line in lines)


class ToldInItem:
    """What an item tells, in the order of its text.

    Args:
        context: The meeting it belongs to.
        mentioned: People whom the minutes name in full besides those known.
        earlier: Whether what is listed there was set at an earlier meeting.
    """

    def __init__(self, context: Context, mentioned: Collection[str], *, earlier: bool) -> None:
        self.context = context
        self.names = context.names
        self.mentioned = mentioned
        self.earlier = earlier
        self.found: list[PastRecord] = []
        self.doubts: list[Doubt] = []
        self._groups_announced = False

    def add_points(self, head: ActionHead, block: Block) -> None:
        """Add every point of what is said to be actions."""
        text = head.text
        if "\n" not in text and len(_NUMBERS.findall(text)) > 1:
            text = _NUMBERS.sub(r"\n\1", text)
        for point in points(text, lines_are_points=head.plural):
            if is_aside(point) or _TICKED.match(point):
                continue
            of_old = self.earlier or head.numbered or head.plural
            done = "" if of_old else said_without_done(point)
            if is_settled(point) and not done:
                continue
            before = len(self.found)
            point = _BOX.sub("", point, count=1)
            if self.earlier and (head.numbered or tells_status(point)):
                continue
            text, who, when = labels(without_doubts(point))
            for each in separate(text, self.names):
                self._add_explicit(each, head.owners or who, block, when)
            if done:
                self.found[before:] = [completed(each) for each in self.found[before:]]

    def _add_explicit(
        self, text: str, owners: tuple[str, ...], block: Block, when: str = ""
    ) -> None:
        """Add what is said to be an action; its owners may stand before, in or after it."""
        if not any(letter.isalpha() for letter in text):
            return
        if not owners and (agreed := _AGREED_THAT.match(text)):
            told = told_to_act(f"that {text[agreed.end() :]}", self.names)
            owners = (told[0],) if told else ()
        read = OwnersRead() if owners else owners_of_sentence(text, self.names, self.mentioned)
        beside = None if owners else owners_beside(text, self.names)
        if beside is None and not owners and not read.owners:
            beside = owners_ending(text, self.names)
        if beside is not None and any(letter.isalpha() for letter in beside.prose):
            text, owners = beside.prose, () if read.owners else beside.owners
        if owners:
            read = owners_as_written(owners, self.names, self.mentioned)
        self.add_action(text, read, block, when=when)

    def label(self, block: Block) -> bool:
        """Give the last action the owner or the date of a paragraph that says nothing else."""
        text, who, when = labels(block.text[:200])
        last = self.found[-1] if self.found else None
        if text or not (who or when) or last is None or not isinstance(last.found, FoundAction):
            return False
        reading = last.found.reading
        read = owners_as_written(who, self.names, self.mentioned)
        due = due_of(when, "", self.context) if when else reading.due
        reading = msgspec.structs.replace(reading, owners=read.owners or reading.owners, due=due)
        named = read.understood or last.owner_names
        self.found[-1] = replace(last, found=FoundAction(reading), owner_names=named)
        return True

    def add_told(self, text: str, owners: tuple[str, ...], block: Block) -> None:
        """Add an action whose owners stand apart from its sentence."""
        text = without_doubts(text)
        if any(letter.isalpha() for letter in text):
            self.add_action(text, owners_as_written(owners, self.names, self.mentioned), block)

    def add_action(
        self,
        text: str,
        read: OwnersRead,
        block: Block,
        unsure: tuple[str, ...] = (),
        when: str = "",
    ) -> None:
        """Add an action, unless its paragraph told it already."""
        text = plain(text)
        doubts = [Doubt(block.line, each, "owner") for each in read.unsure]
        doubts += [Doubt(block.line, each, "action") for each in unsure]
        reading = ActionReading(
            text=text,
            anchor=Anchor(text=block.passage),
            owners=read.owners,
            due=due_of(when, text, self.context),
        )
        same = [each for each in self.found[-_FEW:] if _same_action(each, text, block)]
        if not same:
            self._add(FoundAction(reading), block, tuple(doubts), read.understood, not unsure)

    def owns_the_last(self, owners: tuple[str, ...], before: Block) -> bool:
        """Give the action of the paragraph before its owners, if it has none or those already.

        Returns:
            Whether there was such an action, so that "Action by: …" tells of no other one.
        """
        last = self.found[-1] if self.found else None
        if last is None or not isinstance(last.found, FoundAction):
            return False
        read = owners_as_written(owners, self.names, self.mentioned)
        if last.passage != before.passage or not set(last.owner_names) <= set(read.understood):
            return False
        reading = msgspec.structs.replace(last.found.reading, owners=read.owners)
        self.found[-1] = replace(last, found=FoundAction(reading), owner_names=read.understood)
        return True

    def decide(self, point: str, verb: str, block: Block, *, that: bool = False) -> None:
        """Add a point of a resolution, and what it tells somebody to do.

        Args:
            point: Without its number.
            verb: What was done: "resolved".
            block: Where it stands.
            that: Whether "that" stands over all points: "AGREED that: (i) the Clerk write …".
        """
        first, *after = sentences(plain(without_doubts(joined(point)))) or [""]
        told_after = [each for each in after if gives_something_to_do(each, self.names, sure=True)]
        text = " ".join([first, *(each for each in after if each not in told_after)])
        self._add(FoundDecision(text, verb), block)
        said = f"that {text}" if that and text[:5].casefold() != "that " else text
        if told := told_to_act(said, self.names):
            who, sentence = told
            self.add_action(sentence, owners_as_written((who,), self.names, self.mentioned), block)
        for each in told_after:
            self.add_action(each, owners_of_sentence(each, self.names, self.mentioned), block)

    def prose(self, block: Block, *, tells: bool = True) -> None:
        """Add what a paragraph without a marker suggests."""
        if is_bare_resolution(block.text):
            self._add(FoundDecision(without_doubts(joined(block.text)), "agreed", True), block)
            return
        if block.numbered and (told := instructed(block.text, self.names)):
            who, sentence = told
            self.add_action(sentence, owners_as_written((who,), self.names, self.mentioned), block)
            return
        for decision in decisions_in(block.text, self.context):
            self._add(decision, block)
        visits = tells_of_a_visit(block.text)
        for each in read_passage(block.text, self.context) if visits else ():
            if isinstance(each, FoundVisit):
                self._add(each, block)
        lines = block.text.split("\n")
        if self._groups_announced or speaks_of_groups(block.text):
            groups = groups_in(lines, self.names)
            for group in groups:
                self._add(group, block)
            self._groups_announced = speaks_of_groups(block.text) or bool(groups)
        if tells and not self.earlier:
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
                    self.add_told(before or taken[1], owners if before else (), block)
                elif said and not is_settled(said):
                    read = owners_of_sentence(said, self.names, self.mentioned)
                    text = without_doubts(said)
                    asked = _READS_LIKE_ONE.format(said=shorten(text, _QUOTED, placeholder=" …"))
                    self.add_action(text, read, block, (asked,))
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


def _same_action(record: PastRecord, text: str, block: Block) -> bool:
    """Whether an action was read already, from the same words told twice."""
    found = record.found
    return (
        isinstance(found, FoundAction)
        and found.reading.text.casefold().rstrip(" .") == text.casefold().rstrip(" .")
        and (block.passage in record.passage or record.passage in block.passage)
    )
