"""What a clerk does to decisions afterwards: each is one change, named for undo."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from store.draft import Draft
from store.models import Action, Decision, Update
from store.references import decision_references, issue, short_reference
from store.store import Store


def name_of(store: Store, decision: Decision, today: date) -> str:
    """A decision as changes and dialogs name it: "8 Sep D2"."""
    reference = decision.ref
    if not reference:
        references = decision_references(store.meeting_record(decision.meeting))
        reference = references.get(decision.id, "")
    return short_reference(reference, today)


def listed(decisions: Iterable[Decision]) -> list[Decision]:
    """Those that are decisions: neither only suggested nor refused."""
    return [one for one in decisions if not one.suggested and not one.dismissed]


def replacement_of(store: Store, decision: Decision) -> Decision | None:
    """The decision that took another's place, if one did."""
    if decision.status != "superseded":
        return None
    return store.get(Decision, decision.superseded_by)


def actions_after(decision: Decision, actions: Iterable[Action]) -> list[Action]:
    """The actions that followed a decision: those tied to it, then those of its item.

    Args:
        decision: The decision.
        actions: Every action of the board.
    """
    known = list(actions)
    tied = [one for one in known if one.id in decision.actions]
    same = [
        one
        for one in known
        if decision.item is not None and one.item == decision.item and one not in tied
    ]
    return [*tied, *same]


def mark_implemented(
    store: Store, decision: Decision, *, today: date, now: datetime, by: str
) -> None:
    """Say that what was decided has been carried out."""
    with store.change(f"Mark decision {name_of(store, decision, today)} as implemented") as c:
        _tell(store, c, decision, "Implemented.", now, by)
        c.set(decision, status="implemented", superseded_by=None)


def mark_superseded(
    store: Store, decision: Decision, newer: Decision, *, today: date, now: datetime, by: str
) -> None:
    """Say that another decision has taken the place of this one."""
    other = name_of(store, newer, today)
    with store.change(f"Decision {name_of(store, decision, today)} is superseded") as c:
        _tell(store, c, decision, f"Superseded by {other}.", now, by)
        # The newer one is quoted by its reference from now on.
        _issue(store, c, newer)
        c.set(decision, status="superseded", superseded_by=newer.id)


def put_back_in_force(
    store: Store, decision: Decision, *, today: date, now: datetime, by: str
) -> None:
    """Take back that a decision was implemented or superseded."""
    with store.change(f"Decision {name_of(store, decision, today)} is in force again") as c:
        _tell(store, c, decision, "In force again.", now, by)
        c.set(decision, status="in force", superseded_by=None)


def note_on(
    store: Store, decision: Decision, text: str, *, today: date, now: datetime, by: str
) -> None:
    """Keep what was said of a decision, with the day."""
    with store.change(f"Note on decision {name_of(store, decision, today)}") as c:
        _tell(store, c, decision, text, now, by)


def link_action(store: Store, decision: Decision, action: str, today: date) -> bool:
    """Tie an action to a decision, or take the tie away; whether it is tied now."""
    tied = action not in decision.actions
    kept = (*decision.actions, action) if tied else tuple(
        one for one in decision.actions if one != action
    )  # fmt: skip
    words = "Link an action to" if tied else "Take an action off"
    with store.change(f"{words} decision {name_of(store, decision, today)}") as c:
        c.set(decision, actions=kept)
    return tied


def could_replace(
    decision: Decision, decisions: Iterable[Decision], days: Mapping[str, date]
) -> list[Decision]:
    """The decisions that may have taken the place of one.

    Args:
        decision: The one replaced.
        decisions: Every decision of the board.
        days: The day of each meeting by its id.

    Returns:
        Those of its day or later, the newest first; then those of earlier meetings, for what was
        typed in out of order.
    """
    others = [one for one in listed(decisions) if one.id != decision.id]
    on = days.get(decision.meeting, date.min)

    def of_day(one: Decision) -> date:
        return days.get(one.meeting, date.min)

    newest = sorted(others, key=of_day, reverse=True)
    return sorted(newest, key=lambda one: of_day(one) < on)


def _tell(store: Store, draft: Draft, decision: Decision, text: str, at: datetime, by: str) -> None:
    """Add a dated word; the decision is quoted from now on, so its reference is issued."""
    _issue(store, draft, decision)
    update = Update(at=at, by=by, text=text)
    draft.set(decision, updates=(*draft.now(decision).updates, update))


def _issue(store: Store, draft: Draft, decision: Decision) -> None:
    for doc_id, reference in issue(store.meeting_record(decision.meeting), [decision.id]).items():
        issued = store.get(Decision, doc_id)
        if issued is not None and not draft.now(issued).ref:
            draft.set(issued, ref=reference)
