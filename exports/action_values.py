"""Actions for other programs; it loads no models, because a list must not wait for them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from exports.action_sentences import sentence_of

if TYPE_CHECKING:
    from store.diary import Diary
    from store.models import Action, Due


def action_values(
    action: Action,
    reference: str,
    item: str,
    diary: Diary,
    owners: Iterable[str],
    labels: Iterable[str],
) -> dict[str, Any]:
    """One action for other programs: `due` as it was understood, `due_date` as reckoned now.

    Args:
        action: The action.
        reference: Its whole reference.
        item: The number of the item it stands in; empty: it stands in none.
        diary: What is reckoned by.
        owners: Their names, without titles.
        labels: What lists call them, in the same order.
    """
    found: dict[str, Any] = {"ref": reference, "item": item}
    found = {key: value for key, value in found.items() if value}
    due = diary.due_date(action)
    return found | {
        "text": sentence_of(action, labels),
        "owners": list(dict.fromkeys(owners)),
        "due": due_json(action.due, diary),
        "due_date": due.isoformat() if due else None,
        "status": action.status,
    }


def due_json(due: Due, diary: Diary) -> str | None:
    """By when as it was understood: a day, "next", or None."""
    if due.on is not None:
        return due.on.isoformat()
    meeting = diary.meeting(due.meeting)
    if meeting is not None:
        return meeting.on.isoformat()
    return "next" if due.next else None
