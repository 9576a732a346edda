"""The meetings of a board as dates are reckoned by them, and what is overdue by that.

It loads no models, because a list on the command line must not wait for them: anything that has
the fields asked for will do.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from operator import attrgetter, itemgetter

from store.statuses import CLOSED, HELD, LOST

_first = itemgetter(0)
_day = attrgetter("on")
NOBODY = "Nobody named"
"""The heading over actions without an owner."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from store.models import Action, Meeting
    from store.standing import Standing


class Diary:
    """The meetings of a board as dates are reckoned by them; built once for many actions."""

    def __init__(self, meetings: Iterable[Meeting], today: date) -> None:
        self.today = today
        self._meetings = {meeting.id: meeting for meeting in meetings}
        dated = sorted(((_when(one), one) for one in self._meetings.values()), key=_first)
        taking = [pair for pair in dated if pair[1].takes_actions and pair[1].status not in LOST]
        self._taking = [meeting for _, meeting in taking]
        self._days = [day for day, _ in taking]
        held = [pair for pair in taking if pair[1].status in HELD and pair[1].on <= today]
        self._held = [meeting for _, meeting in held]
        self._held_days = [day for day, _ in held]

    def meeting(self, identity: str | None) -> Meeting | None:
        """The meeting with an id."""
        return self._meetings.get(identity or "")

    def next_after(self, meeting: Meeting) -> Meeting | None:
        """The first later meeting that takes actions and is not cancelled."""
        place = bisect_right(self._days, _when(meeting))
        return self._taking[place] if place < len(self._taking) else None

    def last_held(self) -> Meeting | None:
        """The newest meeting up to today that was held and takes actions."""
        return self._held[-1] if self._held else None

    def last_closed(self) -> Meeting | None:
        """The newest meeting that was closed and takes actions, whatever day it is planned for."""
        return next((one for one in reversed(self._taking) if one.status in HELD), None)

    def coming(self) -> Meeting | None:
        """The meeting in progress, whatever its day, or the first from today on not held yet.

        Only of those that take actions.
        """
        under_way = [m for m in self._taking if m.status == "in progress"]
        ahead = (m for m in self._taking if m.on >= self.today and m.status not in HELD)
        return under_way[0] if under_way else next(ahead, None)

    def telling(self, day: date) -> Meeting | None:
        """The meeting that is told of what was done on a day: the first held after it, or to come.

        Only of those that take actions.
        """
        place = bisect_right(self._held, day, key=_day)
        return self._held[place] if place < len(self._held) else self.coming()

    def due_meeting(self, action: Action) -> Meeting | None:
        """The meeting an action was stated to be due at."""
        if action.due.meeting is not None:
            return self.meeting(action.due.meeting)
        its = self.meeting(action.meeting)
        return self.next_after(its) if action.due.next and its else None

    def due_date(self, action: Action) -> date | None:
        """The day an action is due by; None when nobody said, or the meeting has no date."""
        if action.due.on is not None:
            return action.due.on
        meeting = self.due_meeting(action)
        return None if meeting is None or meeting.status in LOST else meeting.on

    def is_overdue(self, action: Action) -> bool:
        """Whether an open action's stated date has passed, or its stated meeting was held."""
        if not action.is_open:
            return False
        if action.due.on is not None:
            return action.due.on < self.today
        meeting = self.due_meeting(action)
        return meeting is not None and meeting.status in HELD and meeting.on <= self.today

    def since(self, action: Action) -> date | None:
        """The day of the meeting an action was set at."""
        meeting = self.meeting(action.meeting)
        return meeting.on if meeting else None

    def meetings_since(self, action: Action) -> int:
        """How many meetings that take actions were held after the action's own."""
        meeting = self.meeting(action.meeting)
        if meeting is None:
            return 0
        return len(self._held_days) - bisect_right(self._held_days, _when(meeting))

    def concerns(self, action: Action | Standing) -> bool:
        """Whether the board still has to do with an action: it is not closed, or not yet told."""
        return action.status not in CLOSED or self.completed_since_last(action)

    def completed_since_last(self, action: Action | Standing) -> bool:
        """Whether the board has still to be told that an action was completed.

        What a meeting was told of is listed for that meeting only.
        """
        if action.status not in CLOSED:
            return False
        last = self.last_held()
        told = self.meeting(action.closed_at) if action.closed_at else None
        if told is not None:
            return last is None or _when(told) > _when(last)
        return action.completed_on is not None and (last is None or action.completed_on >= last.on)


def outstanding(actions: Iterable[Action], diary: Diary) -> list[Action]:
    """The open actions: overdue first, then the oldest."""
    return in_order((action for action in actions if action.is_open), diary)


def overdue(actions: Iterable[Action], diary: Diary) -> list[Action]:
    """The overdue actions, the longest overdue first."""
    return in_order((action for action in actions if diary.is_overdue(action)), diary)


def completed_since_last_meeting(actions: Iterable[Action], diary: Diary) -> list[Action]:
    """The actions the next meeting is to be told are closed, oldest first."""
    return in_order((action for action in actions if diary.completed_since_last(action)), diary)


def in_order(actions: Iterable[Action], diary: Diary) -> list[Action]:
    """Actions as lists show them: overdue first by date due, then by the age of the meeting.

    Those of one meeting stay in the order given.
    """

    def rank(action: Action) -> tuple[bool, date, date]:
        late = diary.is_overdue(action)
        since = diary.since(action) or date.max
        return not late, (diary.due_date(action) or since) if late else since, since

    return sorted(actions, key=rank)


def by_label(
    actions: Iterable[Action], labels: Callable[[Action], Iterable[str]]
) -> dict[str, list[Action]]:
    """Actions under each of their owners' labels, by label; those nobody owns come last."""
    groups: dict[str, list[Action]] = {}
    for action in actions:
        for label in dict.fromkeys(labels(action)) or [NOBODY]:
            groups.setdefault(label, []).append(action)
    names = sorted(groups, key=lambda label: (label == NOBODY, label.casefold()))
    return {label: groups[label] for label in names}


def _when(meeting: Meeting) -> tuple[date, str, str]:
    """The order of meetings: by day, then time, then age."""
    return meeting.on, meeting.time or "", meeting.id
