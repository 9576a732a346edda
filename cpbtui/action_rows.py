"""The outstanding-actions list, a row an action: who, what, since when, last word, reference."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from cpbtui.printing import Cell, Row
from cpbtui.short_days import short_day
from store.models import Action
from store.naming import owner_label
from store.outstanding import Diary
from store.records import Register
from store.references import short_reference


@dataclass(frozen=True)
class ActionRows:
    """What the rows of a list are made from."""

    diary: Diary
    register: Register
    references: Mapping[str, str]
    today: date

    def row(self, action: Action) -> Row:
        """An action: owner, what, when, last word, reference."""
        late = self.diary.is_overdue(action)
        return (
            Cell(self.owners(action), "bold"),
            Cell(what(action)),
            Cell(self.when(action), "red" if late else "green" if _closed(action) else "dim"),
            Cell(self.last_word(action), "dim"),
            Cell(short_reference(self.references[action.id], self.today), "dim"),
        )

    def owners(self, action: Action) -> str:
        """Everybody who is to do it."""
        names = dict.fromkeys(owner_label(owner, self.register) for owner in action.owners)
        return ", ".join(names) or "nobody named"

    def when(self, action: Action) -> str:
        """Completed, overdue, due, or outstanding since its meeting."""
        if not action.is_open:
            on = action.completed_on
            return f"{action.status} {short_day(on, self.today)}" if on else action.status
        due = self.diary.due_date(action)
        if self.diary.is_overdue(action):
            return f"overdue since {short_day(due, self.today)}" if due else "overdue"
        if action.due.next:
            return "next meeting" + (f", {short_day(due, self.today)}" if due else "")
        if due is not None:
            return f"by {short_day(due, self.today)}"
        return self._since(action)

    def _since(self, action: Action) -> str:
        since = self.diary.since(action)
        count = self.diary.meetings_since(action)
        words = f"since {short_day(since, self.today)}" if since else "since a lost meeting"
        if count:
            words += f", {count} meeting{'' if count == 1 else 's'}"
        return words

    def last_word(self, action: Action) -> str:
        """The newest update, with its day."""
        if not action.updates:
            return "no word yet" if action.is_open else ""
        newest = action.updates[-1]
        return f"{short_day(newest.at.astimezone().date(), self.today)}: {newest.text}"


def what(action: Action) -> str:
    """The wording for lists."""
    return action.list_text or action.text


def _closed(action: Action) -> bool:
    return action.status in ("completed", "no longer needed")
