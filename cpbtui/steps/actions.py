"""What a clerk does to actions after the meeting: each is one change, named for undo."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from msgspec.structs import replace

from store.draft import Draft
from store.models import Action, ActionStatus, Due, Owner, Update
from store.naming import owner_label, same_owner
from store.outstanding import Diary, of_owner, of_person
from store.references import action_references, issue, short_reference
from store.store import Store


def name_of(store: Store, action: Action, today: date) -> str:
    """An action as changes and dialogs name it: "8 Sep 3.1"."""
    reference = action.ref or action_references(store.meeting_record(action.meeting))[action.id]
    return short_reference(reference, today)


def _told(store: Store, on: date, today: date) -> str | None:
    """The meeting that is told of something closed on a day."""
    telling = Diary(store.meetings(), today).telling(on)
    return telling.id if telling else None


def _with_update(
    store: Store, draft: Draft, action: Action, text: str, at: datetime, by: str
) -> Action:
    """Add a dated word; it is quoted from now on, so the reference is issued with it."""
    for doc_id, reference in issue(store.meeting_record(action.meeting), [action.id]).items():
        issued = store.get(Action, doc_id)
        if issued is not None:
            draft.set(issued, ref=reference)
    update = Update(at=at, by=by, text=text)
    return draft.set(action, updates=(*draft.now(action).updates, update))


def close_action(
    store: Store,
    action: Action,
    status: ActionStatus,
    *,
    today: date,
    now: datetime,
    by: str = "",
    why: str = "",
) -> None:
    """Mark an action as completed or no longer needed.

    Args:
        store: The board.
        action: The action.
        status: What it becomes.
        today: The day it counts from.
        now: The moment of the note.
        by: Who says so.
        why: A note to keep with it; may be empty.
    """
    words = "Complete action" if status == "completed" else "No longer needed: action"
    with store.change(f"{words} {name_of(store, action, today)}") as c:
        if why:
            _with_update(store, c, action, why, now, by)
        c.set(action, status=status, completed_on=today, closed_at=_told(store, today, today))


def complete_on(store: Store, action: Action, on: date, today: date) -> None:
    """Mark an action as completed on a day, or put that day right.

    The meeting that is told is the first after that day.
    """
    words = "Complete action" if action.status != "completed" else "Day of completed action"
    with store.change(f"{words} {name_of(store, action, today)}") as c:
        c.set(action, status="completed", completed_on=on, closed_at=_told(store, on, today))


def reopen_action(store: Store, action: Action, today: date) -> None:
    """Put a closed action back among those outstanding."""
    with store.change(f"Open action {name_of(store, action, today)} again") as c:
        c.set(action, status="open", completed_on=None, closed_at=None)


def reopen_all(store: Store, actions: Iterable[Action]) -> int:
    """Put imported actions of which nothing is known among those outstanding; how many."""
    unknown = [one for one in actions if one.status == "not known"]
    with store.change(f"Open {len(unknown)} imported actions again") as c:
        for action in unknown:
            c.set(action, status="open")
    return len(unknown)


def note_progress(
    store: Store, action: Action, text: str, *, today: date, now: datetime, by: str
) -> None:
    """Keep what was said or done, with the day."""
    with store.change(f"Note on action {name_of(store, action, today)}") as c:
        noted = _with_update(store, c, action, text, now, by)
        if noted.status == "open":
            c.set(noted, status="in progress")


def set_due(store: Store, action: Action, due: Due, today: date) -> None:
    """Set by when an action is to be done; `Due()` says that no date was given."""
    with store.change(f"Date of action {name_of(store, action, today)}") as c:
        c.set(action, corrected=replace(action.corrected, due=due))


def reassign(
    store: Store, actions: Iterable[Action], old: Owner | None, new: Owner, today: date
) -> int:
    """Give actions to somebody else; how many.

    Args:
        store: The board.
        actions: Those to give.
        old: The owner who gives way; None: all owners do.
        new: The owner who takes over.
        today: For the name of the change.
    """
    given = list(actions)
    register = store.register
    label = owner_label(new, register)
    what = (
        f"{len(given)} actions" if len(given) != 1 else f"action {name_of(store, given[0], today)}"
    )
    with store.change(f"Reassign {what} to {label}") as c:
        for action in given:
            kept = [
                new if old is None or same_owner(one, old, register) else one
                for one in action.owners
            ]
            owners = tuple(dict.fromkeys(kept or [new]))
            c.set(action, corrected=replace(action.corrected, owners=owners))
    return len(given)


def open_actions_of(store: Store, owner: Owner) -> list[Action]:
    """Every open action an owner has."""
    actions = [one for one in store.all(Action) if one.is_open]
    if owner.person is not None:
        return of_person(actions, owner.person, store.register)
    return of_owner(actions, owner, store.register)


def word_action(store: Store, action: Action, text: str, today: date) -> None:
    """Correct what an action says; the words of the minutes, given back, clear the correction."""
    as_read = action.read.text if action.read else None
    with store.change(f"Wording of action {name_of(store, action, today)}") as c:
        corrected = None if text == as_read else text
        c.set(action, corrected=replace(action.corrected, text=corrected))


def word_for_lists(store: Store, action: Action, text: str, today: date) -> None:
    """Give an action a wording of its own for lists; empty takes it away."""
    with store.change(f"Wording for lists, action {name_of(store, action, today)}") as c:
        c.set(action, list_text=text)
