"""The outstanding-actions list, a row an action: who, what, since when, last word, reference."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from cpbtui.printing import Cell, Row
from exports.action_words import due_or_since, last_word
from exports.wording import day_in_words
from store.action_sentence import list_wording
from store.models import Action
from store.naming import owner_label
from store.outstanding import NOBODY, Diary
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
            Cell(list_wording(action)),
            Cell(self.when(action), "red" if late else "green" if _closed(action) else "dim"),
            Cell(last_word(action.updates), "dim"),
            Cell(short_reference(self.references[action.id], self.today), "dim"),
        )

    def owners(self, action: Action) -> str:
        """Everybody who is to do it."""
        names = dict.fromkeys(owner_label(owner, self.register) for owner in action.owners)
        return ", ".join(names) or NOBODY

    def when(self, action: Action) -> str:
        """Due, overdue or outstanding since; or how it was closed."""
        if action.is_open:
            return due_or_since(action, self.diary)
        on = action.completed_on
        return f"{action.status} {day_in_words(on)}" if on else action.status


def _closed(action: Action) -> bool:
    return action.status in ("completed", "no longer needed")
