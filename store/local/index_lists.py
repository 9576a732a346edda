"""Lists answered from the index.

Loaded by commands that must answer at once, so it loads no models: its rows have as much of an
action, a meeting, an owner as lists ask for, under the same names.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from store.diary import Diary
from store.local.index_file import FIELD, RECORD
from store.statuses import STILL_OPEN

if TYPE_CHECKING:
    from store.models import Action, Meeting


class ListedMeeting(NamedTuple):
    """As much of a meeting as a diary asks for."""

    id: str
    on: date
    time: str
    status: str
    takes_actions: int
    """1 or 0."""


class ListedDue(NamedTuple):
    """By when, as it was understood."""

    on: date | None
    next: bool
    meeting: str | None


class ListedOwner(NamedTuple):
    """An owner: as written, as lists print it, and without title."""

    written: str
    label: str
    name: str


class ListedAction(NamedTuple):
    """As much of an action as lists print."""

    id: str
    key: int
    meeting: str
    number: str
    """Of the item it stands in."""
    ref: str
    """Whole; issued or provisional."""
    status: str
    wording: str
    text: str
    owners: tuple[ListedOwner, ...]
    due: ListedDue
    last_word: tuple[date, str] | None
    """The newest update and its day."""
    completed_on: date | None
    closed_at: str | None

    @property
    def is_open(self) -> bool:
        """Whether something is still to be done."""
        return self.status in STILL_OPEN


def listed_meetings(index: sqlite3.Connection) -> list[Meeting]:
    """Every meeting, in any order, as rows that lists take for meetings."""
    day_of = date.fromisoformat
    meetings = [
        ListedMeeting(identity, day_of(day), time, status, takes_actions)
        for identity, day, time, status, takes_actions in index.execute(
            "SELECT id, day, time, status, takes_actions FROM meetings"
        )
    ]
    return cast("list[Meeting]", meetings)


def listed_actions(
    index: sqlite3.Connection,
    *,
    meeting: str = "",
    open_only: bool = False,
    overdue_by: date | None = None,
    closed_since: date | None = None,
) -> list[Action]:
    """Actions, the oldest first, as rows that lists take for actions.

    Args:
        index: The index.
        meeting: Only those of one meeting.
        open_only: Leave out those that are closed, or of which nothing is known.
        overdue_by: Leave out those that cannot be overdue on that day as well.
        closed_since: Leave out those that were closed before, and told to no meeting.
    """
    called = {
        who: (label, name)
        for who, label, name in index.execute("SELECT who, label, name FROM called")
    }
    where, values = ["1"], list[str]()
    if meeting:
        where.append("meeting = ?")
        values.append(meeting)
    elif open_only:
        where.append("status IN ('open', 'in progress')")
    elif closed_since is not None:
        where.append("(status IN ('open', 'in progress') OR closed_at IS NOT NULL "
                     "OR completed_on >= ?)")  # fmt: skip
        values.append(closed_since.isoformat())
    if overdue_by is not None:
        where.append("(due_on < ? OR due_next OR due_meeting IS NOT NULL)")
        values.append(overdue_by.isoformat())
    rows = index.execute(
        "SELECT id, key, meeting, number, ref, status, wording, text, owners, due_on, due_next, "
        f"due_meeting, last_word, completed_on, closed_at FROM actions WHERE {' AND '.join(where)} "
        "ORDER BY id",
        values,
    )
    return cast("list[Action]", [_action(row, called) for row in rows])


def _action(row: tuple[Any, ...], called: dict[str, tuple[str, str]]) -> ListedAction:
    identity, key, meeting, number, ref, status, wording, text, owners, *rest = row
    on, following, at, word, done, told = rest
    return ListedAction(
        identity, key, meeting, number, ref, status, wording, text, _owners(owners, called),
        ListedDue(_day(on), bool(following), at), _last_word(word), _day(done), told,
    )  # fmt: skip


def overdue_keys(index: sqlite3.Connection, today: date) -> list[int]:
    """The keys of the overdue actions."""
    diary = Diary(listed_meetings(index), today)
    late = (
        one
        for one in listed_actions(index, open_only=True, overdue_by=today)
        if diary.is_overdue(one)
    )
    return [row.key for row in cast("Iterable[ListedAction]", late)]


def _owners(kept: str, called: dict[str, tuple[str, str]]) -> tuple[ListedOwner, ...]:
    return tuple(
        ListedOwner(written, *(text or written for text in called.get(who, (written, written))))
        for written, _, who in (one.partition(FIELD) for one in kept.split(RECORD) if one)
    )


def _day(kept: str | None) -> date | None:
    return date.fromisoformat(kept) if kept else None


def _last_word(kept: str | None) -> tuple[date, str] | None:
    if kept is None:
        return None
    day, _, text = kept.partition(FIELD)
    return date.fromisoformat(day), text
