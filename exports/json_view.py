"""The record as other programs read it: plain values, ready to be written as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from exports.action_values import action_values
from exports.action_values import due_json as due_json
from exports.apologies import printed_next_meeting
from exports.attendance import holder_of, in_print_order, name_only, printed_role
from exports.item_text import item_text, without_doubts
from exports.item_words import kind_of, leads_of, purpose_of
from store.models import Action, Attendance, Decision, Visit
from store.naming import owner_label, owner_name
from store.offices import presiding_at
from store.outstanding import Diary
from store.records import BoardRecord, MeetingRecord, Register
from store.references import (
    action_references,
    board_references,
    decision_references,
    in_text_order,
    item_numbers,
)

Json = dict[str, Any]
"""An object of JSON; a key with nothing to say is absent."""


def envelope(
    *,
    meetings: Sequence[Json] = (),
    actions: Sequence[Json] = (),
    decisions: Sequence[Json] = (),
    results: Sequence[Json] = (),
    warnings: Sequence[Json] = (),
) -> dict[str, list[Json]]:
    """What every command prints with `--json`."""
    return {
        "meetings": list(meetings),
        "actions": list(actions),
        "decisions": list(decisions),
        "results": list(results),
        "warnings": list(warnings),
    }


def meeting_json(record: MeetingRecord) -> Json:
    """One meeting with its people, items, actions and decisions; names come without titles."""
    meeting = record.meeting
    chair = meeting.chair or holder_of("chair", record)
    clerk = meeting.clerk or holder_of("clerk", record)
    found = _said(
        body=record.board.name,
        council=record.board.council,
        date=meeting.on.isoformat(),
        time=meeting.time,
        venue=meeting.venue.strip(),
        chair=name_only(chair, record),
        presiding=name_only(presiding_at(meeting, record.attendance, chair), record),
        clerk=name_only(clerk, record),
    )
    found["attendance"] = [_attendance(one, record) for one in in_print_order(record)]
    found["items"] = _items(record)
    found["actions"] = _actions(record)
    found["decisions"] = _decisions(record)
    found["visits"] = [visit_json(v, record.register) for v in record.visits if not v.dismissed]
    if (following := printed_next_meeting(record)) is not None:
        found["next_meeting"] = _said(
            date=following.on.isoformat(),
            time=following.time,
            venue=following.venue.strip(),
            refreshments=following.refreshments,
        )
    return found


def actions_json(record: BoardRecord, actions: Iterable[Action]) -> list[Json]:
    """Actions of any meetings, in the order given."""
    references = board_references(record)
    numbers = item_numbers_by_meeting(record)
    diary = Diary(record.meetings, date.max)
    return [
        action_json(
            action,
            references[action.id],
            numbers.get(action.item or "", ""),
            diary,
            record.register,
        )
        for action in actions
    ]


def action_json(
    action: Action, reference: str, item: str, diary: Diary, register: Register
) -> Json:
    """One action: `due` as it was understood, `due_date` as it is reckoned now."""
    names = (owner_name(owner, register) for owner in action.owners)
    labels = (owner_label(owner, register) for owner in action.owners)
    return action_values(action, reference, item, diary, names, labels)


def decision_json(decision: Decision, reference: str, item: str, usual_verb: str) -> Json:
    """One decision, or a suggestion of one."""
    found = _said(ref=reference, item=item)
    found["text"] = _line(decision.text)
    found["verb"] = decision.verb or usual_verb
    found["suggested"] = decision.suggested
    return found


def visit_json(visit: Visit, register: Register) -> Json:
    """One visit."""
    found = _said(
        kind=visit.kind,
        place=visit.place,
        date=visit.on.isoformat() if visit.on else None,
        status=visit.status,
    )
    found["visitors"] = [owner_name(one, register) for one in visit.visitors]
    found["suggested"] = visit.suggested
    return found


def item_numbers_by_meeting(record: BoardRecord) -> dict[str, str]:
    """The number of every item of a board, by id."""
    meetings = dict.fromkeys(item.meeting for item in record.items.values())
    numbers: dict[str, str] = {}
    for meeting in meetings:
        numbers |= item_numbers([i for i in record.items.values() if i.meeting == meeting])
    return numbers


def _attendance(one: Attendance, record: MeetingRecord) -> Json:
    found = _said(
        name=" ".join(one.name.split()),
        title=" ".join(one.title.split()),
        organisation=" ".join(one.organisation.split()),
        role=printed_role(one, record),
        category=one.category,
        status=one.status,
    )
    found["substitute_for"] = name_only(one.substitute_for, record) or None
    return found


def _items(record: MeetingRecord) -> list[Json]:
    numbers = item_numbers(record.items)
    return [
        _said(
            number=numbers[item.id].rstrip("."),
            title=" ".join(item.title.split()),
            leads=leads_of(item),
            planned_minutes=item.planned_minutes,
            purpose=purpose_of(item),
            kind=kind_of(item),
            minutes=item_text(record, item),
        )
        for item in sorted(record.items, key=lambda item: item.position)
    ]


def _actions(record: MeetingRecord) -> list[Json]:
    numbers = item_numbers(record.items)
    diary = Diary(record.meetings, date.max)
    by_id = {action.id: action for action in record.actions}
    return [
        action_json(
            by_id[i], reference, numbers.get(by_id[i].item or "", ""), diary, record.register
        )
        for i, reference in action_references(record).items()
    ]


def _decisions(record: MeetingRecord) -> list[Json]:
    numbers = item_numbers(record.items)
    references = decision_references(record)
    usual = record.board.decision_word
    return [
        decision_json(one, references.get(one.id, ""), numbers.get(one.item or "", ""), usual)
        for one in in_text_order(record.decisions, record.items)
        if not one.dismissed
    ]


def _line(text: str) -> str:
    return " ".join(without_doubts(text).split())


def _said(**values: object) -> Json:
    """Those that say something: neither None nor empty."""
    return {key: value for key, value in values.items() if value not in (None, "", [], ())}


__all__ = [
    "Json",
    "action_json",
    "actions_json",
    "decision_json",
    "envelope",
    "item_numbers_by_meeting",
    "meeting_json",
    "visit_json",
]
