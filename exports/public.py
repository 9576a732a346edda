"""The public edition: no exempt business, no names of young people or of homes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

import msgspec

from store.exempt import exemption, sounds_exempt
from store.models import (
    Action,
    ActionCorrections,
    ActionReading,
    AgendaItem,
    Decision,
    DecisionCorrections,
    DecisionReading,
    Owner,
    Person,
)
from store.naming import resolve
from store.records import BoardRecord, MeetingRecord
from store.references import action_references, board_references, decision_references

SOMEBODY = "a young person"
"""What stands for the name of a young person."""

_Said = Callable[[str], str]
_Record = MeetingRecord | BoardRecord


@dataclass(frozen=True)
class _Change:
    """A name and what the public reads instead."""

    pattern: re.Pattern[str]
    instead: str

    def applied(self, text: str) -> str:
        """The text with the name replaced, with a capital where a sentence begins."""

        def put(found: re.Match[str]) -> str:
            before = text[: found.start()].rstrip(" ")
            begins = not before or before[-1] in ".!?\n:"
            return self.instead[0].upper() + self.instead[1:] if begins else self.instead

        return self.pattern.sub(put, text)


def public_record(record: MeetingRecord) -> MeetingRecord:
    """The meeting as the public may read it.

    Items taken in private keep their title and public summary only, and what was decided or
    asked for there is left out. `unsettled` names what a person has to look at.
    """
    private = {item.id for item in record.items if exemption(item) is not None}
    young = {person.id for person in _unnamed(record)}
    said = _rewording(record)
    # Numbers are given before anything is left out, so that those printed do not move.
    numbers = {**action_references(record), **decision_references(record)}
    pauses = tuple(
        msgspec.structs.replace(pause, why=said(pause.why)) for pause in record.meeting.adjournments
    )
    return replace(
        record,
        meeting=msgspec.structs.replace(record.meeting, adjournments=pauses),
        items=tuple(_item(item, said) for item in record.items),
        actions=tuple(
            _action(one, numbers[one.id], said, young)
            for one in record.actions
            if one.item not in private
        ),
        decisions=tuple(
            _decision(one, numbers.get(one.id, ""), said)
            for one in record.decisions
            if one.item not in private
        ),
    )


def public_board(record: BoardRecord) -> BoardRecord:
    """What the public may read of lists over many meetings: nothing that exempt items gave."""
    private = {identity for identity, item in record.items.items() if exemption(item) is not None}
    young = {person.id for person in _unnamed(record)}
    said = _rewording(record)
    numbers = board_references(record)
    return replace(
        record,
        actions=tuple(
            _action(one, numbers.get(one.id, ""), said, young)
            for one in record.actions
            if one.item not in private
        ),
        decisions=tuple(
            _decision(one, numbers.get(one.id, ""), said)
            for one in record.decisions
            if one.item not in private
        ),
        visits=tuple(one for one in record.visits if one.item not in private),
    )


def unsettled(record: MeetingRecord) -> list[str]:
    """What the public edition of minutes could not decide, a sentence each."""
    public = public_record(record)
    text = "\n".join(item.minutes for item in public.items)
    return [*unsettled_of(record.items, record, text), *_unknown(record)]


def unsettled_of(items: Iterable[AgendaItem], record: _Record, text: str) -> list[str]:
    """What a public edition could not decide, a sentence each.

    Args:
        items: The items it tells of.
        record: What it was made from.
        text: What it prints.
    """
    private = [sentence for item in items if (sentence := exemption_open(item))]
    found = [
        f"{visit.place} has no coded name, so it is printed as it is."
        for visit in record.visits
        if visit.place and not visit.code_name and _word(visit.place).search(text)
    ]
    for person in _unnamed(record):
        if _word(person.name).search(text):
            found.append(
                f"“{person.name}” may be a young person or somebody else, so it was left as it is."
            )
    return list(dict.fromkeys([*private, *found]))


def _unknown(record: MeetingRecord) -> list[str]:
    """Who is on the list of a meeting and has no name yet, a sentence each."""
    people = ((one.name, resolve(one.person, record.register)) for one in record.attendance)
    return [
        f"“{name}” is on the attendance list and stands for somebody not named yet, so it is "
        "printed as it is. Name them in the attendance."
        for name, person in people
        if person is not None and person.placeholder
    ]


def exemption_open(item: AgendaItem) -> str:
    """What is not certain about an item's being exempt, as a sentence; empty when all is."""
    if item.exempt is not None and not item.exempt.paragraph:
        return f"“{item.title}” is exempt, and by which paragraph of Schedule 12A is not named yet."
    if item.exempt is None and exemption(item) is not None:
        return (
            f"“{item.title}” says it is exempt and is not marked as exempt, so it was left out. "
            "Mark it on the agenda."
        )
    if sounds_exempt(item):
        return (
            f"“{item.title}” sounds exempt and is not marked as exempt, so all of it is printed. "
            "Mark it on the agenda if the public should not read it."
        )
    return ""


def named_in_public(person: str, record: _Record) -> bool:
    """Whether a young person agreed to the first name being printed."""
    known = resolve(person, record.register)
    return known is not None and known.name_consent


def _is_young(person: Person | None) -> bool:
    return person is not None and person.young_person


def _unnamed(record: _Record) -> list[Person]:
    """The young people whose names are not printed."""
    people = {
        person.id: person
        for person in record.register.people.values()
        if person.young_person or _is_young(resolve(person.id, record.register))
    }
    for one in record.attendance:
        if one.young_person and one.person not in people:
            people[one.person] = Person(id=one.person, name=one.name, young_person=True)
    return [person for person in people.values() if not named_in_public(person.id, record)]


def _rewording(record: _Record) -> _Said:
    """What is done to every text of the public edition."""
    changes = [
        _Change(_word(visit.place), visit.code_name)
        for visit in record.visits
        if visit.place and visit.code_name
    ]
    others = _others(record)
    for person in _unnamed(record):
        for name in (person.name, *person.aliases):
            if name.strip() and not others & set(name.casefold().split()):
                changes.append(_Change(_word(name), SOMEBODY))

    def said(text: str) -> str:
        for change in changes:
            text = change.applied(text)
        return text

    return said


def _others(record: _Record) -> set[str]:
    """The words of the names of everybody who may be named."""
    hidden = {person.id for person in _unnamed(record)}
    names = [p.name for p in record.register.people.values() if p.id not in hidden]
    names += [one.name for one in record.attendance if one.person not in hidden]
    return {word for name in names for word in name.casefold().split()}


def _word(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)


def _item(item: AgendaItem, said: _Said) -> AgendaItem:
    named = msgspec.structs.replace(item, title=said(item.title), heading=said(item.heading))
    if exempt := exemption(item):
        return msgspec.structs.replace(
            named, exempt=exempt, kind="", purpose="", leads=(), subtopics=(), papers=(), minutes=""
        )
    return msgspec.structs.replace(
        named,
        purpose=said(item.purpose),
        leads=tuple(said(lead) for lead in item.leads),
        subtopics=tuple(said(topic) for topic in item.subtopics),
        papers=tuple(
            msgspec.structs.replace(paper, title=said(paper.title), author=said(paper.author))
            for paper in item.papers
        ),
        minutes=said(item.minutes),
    )


def _action(action: Action, number: str, said: _Said, young: set[str]) -> Action:
    read, corrected = action.read, action.corrected
    return msgspec.structs.replace(
        action,
        ref=number,
        read=_reading(read, said, young) if read else None,
        corrected=ActionCorrections(
            text=None if corrected.text is None else said(corrected.text),
            owners=None if corrected.owners is None else _owners(corrected.owners, said, young),
            due=corrected.due,
        ),
        list_text=said(action.list_text),
        updates=tuple(msgspec.structs.replace(one, text=said(one.text)) for one in action.updates),
    )


def _reading(read: ActionReading, said: _Said, young: set[str]) -> ActionReading:
    return msgspec.structs.replace(
        read,
        text=said(read.text),
        anchor=msgspec.structs.replace(read.anchor, text=said(read.anchor.text)),
        owners=_owners(read.owners, said, young),
    )


def _owners(owners: tuple[Owner, ...], said: _Said, young: set[str]) -> tuple[Owner, ...]:
    return tuple(
        Owner(written=SOMEBODY)
        if owner.person in young
        else msgspec.structs.replace(owner, written=said(owner.written))
        for owner in owners
    )


def _decision(decision: Decision, number: str, said: _Said) -> Decision:
    read, text = decision.read, decision.corrected.text
    return msgspec.structs.replace(
        decision,
        ref=number,
        read=DecisionReading(
            text=said(read.text),
            verb=read.verb,
            anchor=msgspec.structs.replace(read.anchor, text=said(read.anchor.text)),
        )
        if read
        else None,
        corrected=DecisionCorrections(
            text=None if text is None else said(text), verb=decision.corrected.verb
        ),
    )
