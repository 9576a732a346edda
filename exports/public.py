"""The public edition: no exempt business, no names of young people or of homes."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

import msgspec

from exports.rewording import SOMEBODY as SOMEBODY
from exports.rewording import Rewording, number_of_young_people
from exports.young_groups import group_of
from exports.young_people import named_in_public as named_in_public
from store.exempt import exempt_items, exemption, withheld
from store.models import (
    Action,
    ActionCorrections,
    ActionReading,
    AgendaItem,
    Attendance,
    Body,
    Decision,
    DecisionCorrections,
    DecisionReading,
    Due,
    Exempt,
    Meeting,
    NextMeeting,
    Person,
    TaskGroup,
    Visit,
)
from store.naming import resolve
from store.records import BoardRecord, MeetingRecord, Register
from store.references import action_references, board_references, decision_references

_Named = TypeVar("_Named", Person, Attendance)
_Group = TypeVar("_Group", Body, TaskGroup)


def public_record(record: MeetingRecord) -> MeetingRecord:
    """The meeting as the public may read it.

    Items taken in private keep their title and public summary only; what was decided or asked for
    there is left out, but not the resolution that excluded the public. No name that
    is not for the public is left in any of its texts.
    """
    private = exempt_items(record.items)
    words = Rewording(record)
    # Numbers are given before anything is left out, so that those printed do not move.
    numbers = {**action_references(record), **decision_references(record)}
    return replace(
        record,
        meeting=_meeting(record.meeting, words),
        items=tuple(_item(item, words) for item in record.items),
        attendance=_attendance(record, words),
        actions=tuple(
            _action(one, numbers[one.id], words)
            for one in record.actions
            if one.item not in private
        ),
        decisions=tuple(
            _decision(one, numbers.get(one.id, ""), words)
            for one in record.decisions
            if not withheld(one, private)
        ),
        visits=tuple(_visit(one, words) for one in record.visits if one.item not in private),
        register=_register(record.register, words),
        meetings=tuple(_meeting(one, words) for one in record.meetings),
    )


def public_board(record: BoardRecord) -> BoardRecord:
    """What the public may read of lists over many meetings: nothing that exempt items gave."""
    private = exempt_items(record.items.values())
    words = Rewording(record)
    numbers = board_references(record)
    return replace(
        record,
        meetings=tuple(_meeting(one, words) for one in record.meetings),
        items={one.id: _item(one, words) for one in record.items.values()},
        attendance=_attendance(record, words),
        actions=tuple(
            _action(one, numbers.get(one.id, ""), words)
            for one in record.actions
            if one.item not in private
        ),
        decisions=tuple(
            _decision(one, numbers.get(one.id, ""), words)
            for one in record.decisions
            if not withheld(one, private)
        ),
        visits=tuple(_visit(one, words) for one in record.visits if one.item not in private),
        register=_register(record.register, words),
    )


def _meeting(meeting: Meeting, words: Rewording) -> Meeting:
    coming = meeting.next_meeting
    return msgspec.structs.replace(
        meeting,
        title=words.said(meeting.title),
        venue=words.said(meeting.venue),
        corrections=words.within(meeting.corrections),
        adjournments=tuple(
            msgspec.structs.replace(
                pause, why=words.said(pause.why), read_from=words.said(pause.read_from)
            )
            for pause in meeting.adjournments
        ),
        next_meeting=NextMeeting(
            on=coming.on,
            time=coming.time,
            venue=words.said(coming.venue),
            refreshments=coming.refreshments,
        )
        if coming
        else None,
    )


def _attendance(record: MeetingRecord | BoardRecord, words: Rewording) -> tuple[Attendance, ...]:
    """Who was there, young people without their names."""
    known = ((one, resolve(one.person, record.register)) for one in record.attendance)
    rows = [
        msgspec.structs.replace(
            one,
            organisation=words.within(one.organisation),
            role=words.said(one.role),
            young_person=one.young_person or (person is not None and person.young_person),
        )
        for one, person in known
    ]
    hidden = words.people.ids
    away = [one for one in rows if one.person in hidden and one.status == "apologies"]
    written = {one.id: one for one in record.attendance}
    return tuple(
        _unnamed(one, len(away), group_of(written[one.id], words.people, record.register))
        if one.person in hidden
        else _by_first_name(one)
        for one in rows
        if one not in away[1:]
    )


def _unnamed(one: Attendance, away: int, group: str) -> Attendance:
    """A row for a young person; one for all who sent apologies."""
    name = number_of_young_people(away) if one.status == "apologies" else SOMEBODY
    return msgspec.structs.replace(
        one,
        name=name,
        title="",
        organisation=group,
        role="",
        young_person=True,
    )


def _by_first_name(one: _Named) -> _Named:
    """Somebody; a young person who agreed to be named is by the first name."""
    if not one.young_person or not one.name.split():
        return one
    return msgspec.structs.replace(one, name=one.name.split()[0], title="")


def _register(register: Register, words: Rewording) -> Register:
    return Register(
        people={one.id: _person(one, words) for one in register.people.values()},
        bodies={one.id: _group(one, words) for one in register.bodies.values()},
        groups={one.id: _group(one, words) for one in register.groups.values()},
    )


def _person(person: Person, words: Rewording) -> Person:
    if person.id not in words.people.ids:
        told = msgspec.structs.replace(person, organisation=words.within(person.organisation))
        return _by_first_name(told)
    return Person(
        id=person.id,
        name=SOMEBODY,
        category=person.category,
        young_person=True,
        merged_into=person.merged_into,
    )


def _group(group: _Group, words: Rewording) -> _Group:
    return msgspec.structs.replace(group, name=words.said(group.name))


def _item(item: AgendaItem, words: Rewording) -> AgendaItem:
    said = words.said
    named = msgspec.structs.replace(
        item,
        title=said(item.title),
        heading=said(item.heading),
        generated=said(item.generated),
        rough_notes="",
        private_notes="",
    )
    if exempt := exemption(item):
        return msgspec.structs.replace(
            named,
            exempt=Exempt(paragraph=exempt.paragraph, summary=said(exempt.summary)),
            kind="", purpose="", leads=(), subtopics=(), papers=(), minutes="",
        )  # fmt: skip
    return msgspec.structs.replace(
        named,
        purpose=said(item.purpose),
        leads=words.leads(item.leads),
        subtopics=tuple(said(topic) for topic in item.subtopics),
        papers=tuple(
            msgspec.structs.replace(
                paper,
                title=said(paper.title),
                author=said(paper.author),
                link="" if words.changes(paper.link) else paper.link,
            )
            for paper in item.papers
        ),
        minutes=said(item.minutes),
    )


def _visit(visit: Visit, words: Rewording) -> Visit:
    return msgspec.structs.replace(
        visit,
        kind=words.said(visit.kind),
        code_name=words.within(visit.code_name) or words.code_of(visit.place),
        visitors=words.owners(visit.visitors),
    )


def _action(action: Action, number: str, words: Rewording) -> Action:
    read, corrected = action.read, action.corrected
    return msgspec.structs.replace(
        action,
        ref=number,
        read=_reading(read, words) if read else None,
        corrected=ActionCorrections(
            text=None if corrected.text is None else words.said(corrected.text),
            owners=None if corrected.owners is None else words.owners(corrected.owners),
            due=_due(corrected.due, words),
        ),
        list_text=words.said(action.list_text),
        updates=tuple(
            msgspec.structs.replace(one, text=words.said(one.text)) for one in action.updates
        ),
    )


def _reading(read: ActionReading, words: Rewording) -> ActionReading:
    return msgspec.structs.replace(
        read,
        text=words.said(read.text),
        anchor=msgspec.structs.replace(read.anchor, text=words.said(read.anchor.text)),
        owners=words.owners(read.owners),
        due=_due(read.due, words),
    )


def _due(due: Due | None, words: Rewording) -> Due | None:
    return msgspec.structs.replace(due, written=words.within(due.written)) if due else None


def _decision(decision: Decision, number: str, words: Rewording) -> Decision:
    read, text = decision.read, decision.corrected.text
    return msgspec.structs.replace(
        decision,
        ref=number,
        read=DecisionReading(
            text=words.said(read.text),
            verb=read.verb,
            anchor=msgspec.structs.replace(read.anchor, text=words.said(read.anchor.text)),
        )
        if read
        else None,
        corrected=DecisionCorrections(
            text=None if text is None else words.said(text), verb=decision.corrected.verb
        ),
    )
