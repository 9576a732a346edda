"""What is outstanding, since when, and what is overdue.

Only a stated date makes an action overdue, or a stated meeting once it was held. Everything
else that is open is outstanding since its meeting.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from store.diary import (
    NOBODY,
    Diary,
    by_label,
    completed_since_last_meeting,
    in_order,
    outstanding,
    overdue,
)
from store.models import Action, Meeting, Owner
from store.naming import owner_label, same_owner
from store.records import Register
from store.statuses import CLOSED, LOST

__all__ = [
    "CLOSED",
    "LOST",
    "NOBODY",
    "Diary",
    "by_owner",
    "completed_since_last_meeting",
    "due_date",
    "in_order",
    "is_overdue",
    "of_owner",
    "of_person",
    "outstanding",
    "overdue",
]


def due_date(action: Action, meetings: Iterable[Meeting]) -> date | None:
    """The day an action is due by; see `Diary.due_date`."""
    return Diary(meetings, date.max).due_date(action)


def is_overdue(action: Action, meetings: Iterable[Meeting], today: date) -> bool:
    """Whether an action is overdue; see `Diary.is_overdue`."""
    return Diary(meetings, today).is_overdue(action)


def by_owner(actions: Iterable[Action], register: Register) -> dict[str, list[Action]]:
    """Actions under the label of each owner, by label; those nobody owns come last.

    An action of two owners stands under both.
    """
    return by_label(
        actions, lambda action: (owner_label(owner, register) for owner in action.owners)
    )


def of_person(actions: Iterable[Action], person: str, register: Register) -> list[Action]:
    """The actions a person owns, under whatever entry that was merged into theirs."""
    whose = Owner(written="", person=person)
    return [
        action
        for action in actions
        if any(one.person and same_owner(one, whose, register) for one in action.owners)
    ]


def of_owner(actions: Iterable[Action], owner: Owner, register: Register) -> list[Action]:
    """The actions that belong to a person, a body, or somebody known by the written name only."""
    return [
        action
        for action in actions
        if any(same_owner(one, owner, register) for one in action.owners)
    ]
