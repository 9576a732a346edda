"""Lists answered from the index.

Loaded by commands that must answer at once, so it loads no models: its rows have as much of an
action, a meeting, an owner as lists ask for, under the same names.
"""

from __future__ import annotations

import sqlite3
from datetime import date

from store.diary import Diary
from store.local.index_file import FIELD, RECORD
from store.statuses import STILL_OPEN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from store.models import Action, Meeting


class ListedMeeting:
    """As much of a meeting as a diary asks for."""

    def __init__(self, identity: str, on: str, time: str, status: str, takes_actions: int) -> None:
        self.id = identity
        self.on = date.fromisoformat(on)
        self.time = time
        self.status = status
        self.takes_actions = bool(takes_actions)


class ListedDue:
    """By when, as it was understood."""

    def __init__(self, on: date | None, following: bool, meeting: str | None) -> None:
        self.on = on
        self.next = following
        self.meeting = meeting


class ListedOwner:
    """Who is to do an action: as written, as lists print it, and without title."""

    def __init__(self, written: str, label: str, name: str) -> None:
        self.written = written
        self.label = label
        self.name = name


class ListedAction:
    """As much of an action as lists print."""

    def __init__(self, row: tuple[Any, ...], called: Mapping[str, tuple[str, str]]) -> None:
        """Take a row of the index.

        Args:
            row: As `_COLUMNS` has them.
            called: What owners are called in lists, and without title.
        """
        self.id, self.key, self.meeting, self.number, self.ref, self.status, *texts = row
        self.wording, self.text, owners, *when = texts
        due_on, due_next, due_meeting, last_word, completed_on, self.closed_at = when
        self.owners = _owners(owners, called)
        self.due = ListedDue(_day(due_on), bool(due_next), due_meeting)
        self.last_word = _last_word(last_word)
        """The newest update and its day."""
        self.completed_on = _day(completed_on)

    @property
    def is_open(self) -> bool:
        """Whether something is still to be done."""
        return self.status in STILL_OPEN


_COLUMNS = (
    "id, key, meeting, number, ref, status, wording, text, owners, due_on, due_next, "
    "due_meeting, last_word, completed_on, closed_at"
)


def listed_meetings(index: sqlite3.Connection) -> list[Meeting]:
    """Every meeting, in any order, as rows that lists take for meetings."""
    rows = index.execute("SELECT id, day, time, status, takes_actions FROM meetings")
    return [ListedMeeting(*row) for row in rows]  # type: ignore[misc]


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
        f"SELECT {_COLUMNS} FROM actions WHERE {' AND '.join(where)} ORDER BY id", values
    )
    return [ListedAction(row, called) for row in rows]  # type: ignore[misc]


def overdue_keys(index: sqlite3.Connection, today: date) -> list[int]:
    """The keys of the overdue actions."""
    diary = Diary(listed_meetings(index), today)
    late = (
        one
        for one in listed_actions(index, open_only=True, overdue_by=today)
        if diary.is_overdue(one)
    )
    return [row.key for row in late]  # type: ignore[attr-defined]


def _owners(kept: str, called: Mapping[str, tuple[str, str]]) -> tuple[ListedOwner, ...]:
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
