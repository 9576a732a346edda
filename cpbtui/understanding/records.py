"""Actions, decisions and visits as minutes say them: what reading may change, and what never.

Reading replaces `read` and where a record stands. Corrections, status, updates and references
are a person's, and stay.
"""

from __future__ import annotations

from msgspec.structs import replace

from imports.reading import FoundAction, FoundDecision, FoundVisit
from imports.reconcile import Known
from store.draft import Draft
from store.models import (
    Action,
    ActionReading,
    Anchor,
    Decision,
    DecisionReading,
    Visit,
    VisitReading,
)
from store.store import Store

Kept = Action | Decision | Visit
"""A record that is read out of minutes."""

FoundRecord = FoundAction | FoundDecision | FoundVisit


def kind_of(record: Kept | FoundRecord) -> str:
    """Which records may be the same one."""
    match record:
        case Action() | FoundAction():
            return "action"
        case Decision() | FoundDecision():
            return "decision"
        case Visit() | FoundVisit():
            return "visit"


def text_of(found: FoundRecord) -> str:
    """The sentence of something found."""
    return found.reading.text if isinstance(found, FoundAction) else found.text


def read_text(record: Kept) -> str:
    """The sentence a record was read from."""
    if record.read is None:
        return ""
    return record.read.anchor.text if isinstance(record, Visit) else record.read.text


def records_of(store: Store, meeting: str) -> list[Kept]:
    """Every record of a meeting that was read out of its minutes."""
    found: list[Kept] = [
        *store.of(Action, meeting),
        *store.of(Decision, meeting),
        *(one for one in store.all(Visit) if one.meeting == meeting),
    ]
    return [one for one in found if one.read is not None]


def known(record: Kept) -> Known:
    """A record as reconciling sees it."""
    assert record.read is not None
    return Known(
        id=record.id,
        kind=kind_of(record),
        item=record.item or "",
        place=record.read.anchor.place,
        text=read_text(record),
        unplaced=record.unplaced,
    )


def make(draft: Draft, meeting: str, item: str, found: FoundRecord, anchor: Anchor) -> Kept:
    """Make the record for something found for the first time."""
    match found:
        case FoundAction(reading):
            return draft.add(
                Action(meeting=meeting, item=item, read=replace(reading, anchor=anchor))
            )
        case FoundDecision(text, verb, suggested):
            reading_ = DecisionReading(text=text, verb=verb, anchor=anchor)
            return draft.add(
                Decision(meeting=meeting, item=item, read=reading_, suggested=suggested)
            )
        case FoundVisit():
            return draft.add(
                Visit(
                    meeting=meeting,
                    item=item,
                    read=_visit_reading(found, anchor),
                    suggested=found.suggested,
                    kind=found.kind,
                    place=found.place,
                    on=found.on,
                    visitors=found.visitors,
                    status="visited" if found.on else "planned",
                )
            )


def _visit_reading(found: FoundVisit, anchor: Anchor) -> VisitReading:
    return VisitReading(
        anchor=anchor, kind=found.kind, place=found.place, on=found.on, visitors=found.visitors
    )


def bring(draft: Draft, record: Kept, item: str, found: FoundRecord | None, anchor: Anchor) -> None:
    """Bring a record to what its sentence says now.

    Args:
        draft: The change it is part of.
        record: The record.
        item: The item its sentence stands in now.
        found: What the sentence says; None when it says word for word what it said, and the
            reading stays as it is.
        anchor: Where it stands.
    """
    assert record.read is not None
    if found is None:
        draft.set(record, item=item, unplaced=False, read=replace(record.read, anchor=anchor))
        return
    match record, found:
        case Action(), FoundAction(reading):
            read: ActionReading = replace(reading, anchor=anchor)
            draft.set(record, item=item, unplaced=False, read=read)
        case Decision(), FoundDecision(text, verb, suggested):
            draft.set(
                record,
                item=item,
                unplaced=False,
                read=DecisionReading(text=text, verb=verb, anchor=anchor),
                suggested=record.suggested and suggested,
                dismissed=record.dismissed and suggested,
            )
        case Visit(), FoundVisit():
            _bring_visit(draft, record, item, found, anchor)


def _bring_visit(draft: Draft, visit: Visit, item: str, found: FoundVisit, anchor: Anchor) -> None:
    """A visit's own fields follow its sentence as long as nobody has changed them by hand."""
    read = visit.read
    assert read is not None
    draft.set(
        visit,
        item=item,
        unplaced=False,
        read=_visit_reading(found, anchor),
        kind=found.kind if visit.kind == read.kind else visit.kind,
        place=found.place if visit.place == read.place else visit.place,
        on=found.on if visit.on == read.on else visit.on,
        visitors=found.visitors if visit.visitors == read.visitors else visit.visitors,
        suggested=visit.suggested and found.suggested,
        dismissed=visit.dismissed and found.suggested,
    )


def lose(draft: Draft, record: Kept) -> None:
    """A record's sentence is gone: a suggestion goes with it, anything else is asked about."""
    if not isinstance(record, Action) and (record.suggested or record.dismissed):
        draft.remove(record)
    elif not record.unplaced:
        draft.set(record, unplaced=True)
