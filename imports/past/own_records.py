"""The actions and decisions that a document of this program prints, as records.

What is printed counts: where the live rules would find something else in the words, the record
the words came from was put right by a person. Suggestions and visits are read by the live rules.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from imports.found import FoundAction, FoundDecision, FoundVisit
from imports.names import Names
from imports.paragraphs import passages
from imports.past.own_text import DAY, own_day
from imports.past.read import PrintedRecord, ReadItem
from imports.past.records import PastRecord
from imports.reading import Context, read_passage, without_doubts
from store.models import ActionReading, Anchor, Due, Owner
from store.naming import full_name, owner_label, resolve

_NEXT = re.compile(rf"the next meeting(?: \({DAY}\))?")
_ON = re.compile(rf"(?:the meeting on )?({DAY})")


def read_printed(item: ReadItem, context: Context) -> tuple[PastRecord, ...]:
    """Everything an item of a document records, in the order of the text.

    Args:
        item: With what is printed in it as actions and decisions.
        context: The meeting it belongs to.
    """
    found: list[PastRecord] = []
    said = [" ".join(one.text.split()) for one in item.printed]
    for place, paragraph in enumerate(item.paragraphs):
        here = [one for one in item.printed if one.paragraph == place]
        for one in here:
            found.append(_record(one, paragraph.text, paragraph.line, context))
        if not any(one.kind == "action" for one in here):
            found += _beside(paragraph.text, paragraph.line, said, context)
    return tuple(found)


def _record(one: PrintedRecord, passage: str, line: int, context: Context) -> PastRecord:
    if one.kind == "decision":
        decision = FoundDecision(one.text, one.verb or context.decision_word)
        return PastRecord(decision, line, passage, ref=one.ref)
    action = FoundAction(_reading(one, passage, context))
    return PastRecord(action, line, passage, status=one.status, ref=one.ref)


def _reading(one: PrintedRecord, passage: str, context: Context) -> ActionReading:
    """What an action's words say, put right by the table of actions."""
    reading = ActionReading(text=one.text, anchor=Anchor(text=passage))
    for found in read_passage(passage, context):
        if isinstance(found, FoundAction) and found.reading.text == without_doubts(one.text):
            reading = msgspec.structs.replace(found.reading, text=one.text)
    if one.owners is None:
        return reading
    owners, due = reading.owners, reading.due
    if not _prints_as(owners, one.owners, context.names):
        owners = _owners(one.owners, context.names)
    return msgspec.structs.replace(reading, owners=owners, due=_due(one.due, due))


def _beside(text: str, line: int, said: Sequence[str], context: Context) -> list[PastRecord]:
    """The suggestions and visits of a paragraph."""
    found: list[PastRecord] = []
    for passage in passages(text):
        for each in read_passage(passage.text, context):
            suggested = isinstance(each, FoundDecision) and each.suggested and each.text not in said
            if isinstance(each, FoundVisit) or (isinstance(each, FoundDecision) and suggested):
                found.append(PastRecord(each, line, text))
    return found


def _prints_as(owners: Sequence[Owner], printed: str, names: Names) -> bool:
    """Whether owners as read are those a table prints, each in full or short."""
    labels = [_labels(owner, names) for owner in owners]
    for which in (0, 1):
        if ", ".join(dict.fromkeys(label[which] for label in labels)) == printed:
            return True
    parts = printed.split(", ")
    return len(parts) == len(labels) and all(
        part in label for part, label in zip(parts, labels, strict=True)
    )


def _labels(owner: Owner, names: Names) -> tuple[str, str]:
    person = resolve(owner.person, names.register) if owner.person else None
    short = owner_label(owner, names.register)
    return short, full_name(person) if person else short


def _owners(printed: str, names: Names) -> tuple[Owner, ...]:
    return tuple(
        found.owner if (found := names.resolve(part)).known else Owner(written=part)
        for part in printed.split(", ")
        if part
    )


def _due(printed: str, read: Due | None) -> Due | None:
    """By when, as a table prints it; as read, where that says the same."""
    if not printed:
        return None
    if _NEXT.fullmatch(printed):
        return read if read and read.next else Due(written="the next meeting", next=True)
    found = _ON.fullmatch(printed)
    day = own_day(found[1]) if found else None
    if day is not None:
        return read if read and read.on == day else Due(written=printed, on=day)
    said = " ".join(read.written.split()) if read and not read.stated else ""
    return read if said.removeprefix("by ") == printed else Due(written=printed)
