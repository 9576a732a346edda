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
from imports.past.titles import take_title
from imports.reading import Context, read_passage, without_doubts
from store.action_sentence import list_wording
from store.models import Action, ActionCorrections, ActionReading, Anchor, Due, Owner
from store.naming import full_name, owner_label, resolve, short_name, told_apart

_NEXT = re.compile(rf"the next meeting(?: \({DAY}\))?")
_ON = re.compile(rf"(?:the meeting on )?({DAY})")


def read_printed(item: ReadItem, context: Context) -> tuple[PastRecord, ...]:
    """Everything an item of a document records, in the order of the text.

    Args:
        item: With what is printed in it as actions and decisions.
        context: The meeting it belongs to.
    """
    found: list[PastRecord] = []
    for place, paragraph in enumerate(item.paragraphs):
        here = [one for one in item.printed if one.paragraph == place]
        for one in here:
            found.append(_record(one, paragraph.text, paragraph.line, context))
        if not any(one.kind == "action" for one in here):
            said = [" ".join(one.text.split()) for one in here]
            found += _beside(paragraph.text, paragraph.line, said, context)
    return tuple(found)


def _record(one: PrintedRecord, passage: str, line: int, context: Context) -> PastRecord:
    if one.kind == "decision":
        decision = FoundDecision(one.text, one.verb or context.decision_word)
        return PastRecord(decision, line, passage, ref=one.ref)
    reading = _reading(one, passage, context)
    corrected = _corrections(one, reading, context.names)
    made = Action(meeting="", read=reading, corrected=corrected)
    return PastRecord(
        FoundAction(reading),
        line,
        passage,
        status=one.status,
        ref=one.ref,
        corrected=corrected,
        list_text="" if one.wording in ("", list_wording(made)) else one.wording,
    )


def _reading(one: PrintedRecord, passage: str, context: Context) -> ActionReading:
    """What an action's words say."""
    for found in read_passage(passage, context):
        if isinstance(found, FoundAction) and found.reading.text == without_doubts(one.text):
            owners = tuple(_by_name(owner) for owner in found.reading.owners)
            return msgspec.structs.replace(found.reading, text=one.text, owners=owners)
    return ActionReading(text=one.text, anchor=Anchor(text=passage))


def _corrections(one: PrintedRecord, read: ActionReading, names: Names) -> ActionCorrections:
    """What the table of actions says otherwise than the words do."""
    if one.owners is None:
        return ActionCorrections()
    due = _due(one.due, read.due)
    return ActionCorrections(
        owners=None if _prints_as(read.owners, one.owners, names) else _owners(one.owners, names),
        due=None if due == (read.due or Due()) else due,
    )


def _by_name(owner: Owner) -> Owner:
    """An owner nobody knows yet, printed in full with a title, by the name alone."""
    if owner.person or owner.body:
        return owner
    _, name = take_title(owner.written)
    return msgspec.structs.replace(owner, written=name) if " " in name else owner


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
    return tuple(_owner(part, names) for part in printed.split(", ") if part)


def _owner(printed: str, names: Names) -> Owner:
    """Whom a table names; a first name or initials were nobody, or they would be printed whole."""
    owner = names.resolve(printed).owner
    person = names.person(owner.person) if owner.person else None
    if person is None:
        return owner if owner.body else _by_name(Owner(written=printed))
    called = (full_name(person), short_name(person), told_apart(person), person.name)
    known = printed in called or take_title(printed)[1] == person.name
    return owner if known else Owner(written=printed)


def _due(printed: str, read: Due | None) -> Due:
    """By when, as a table prints it; as read, where that says the same."""
    if not printed:
        return Due() if read is None or read.stated or read.written else read
    if _NEXT.fullmatch(printed):
        return read if read and read.next else Due(written="the next meeting", next=True)
    found = _ON.fullmatch(printed)
    day = own_day(found[1]) if found else None
    if day is not None:
        return read if read and read.on == day else Due(written=printed, on=day)
    said = " ".join(read.written.split()) if read and not read.stated else ""
    return read if read and said.removeprefix("by ") == printed else Due(written=printed)
