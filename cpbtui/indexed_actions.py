"""Actions as the index has them, in the rows of a list; loads little."""

from __future__ import annotations

from cpbtui.action_line import is_owned_by, line_of
from exports.action_words import word_of
from store.short_reference import short_reference

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from cpbtui.cells import Row
    from store.diary import Diary
    from store.local.index_lists import ListedAction
    from store.models import Action


class IndexedRows:
    """How actions of the index are printed; see `cpbtui.action_line.Rows`."""

    def __init__(self, diary: Diary) -> None:
        self._diary = diary

    def row(self, action: Action) -> Row:
        """Owner, what, when, last word, reference."""
        listed = _listed(action)
        last = word_of(*listed.last_word) if listed.last_word else ""
        reference = short_reference(listed.ref, self._diary.today)
        return line_of(action, self._diary, self.owners(action), listed.wording, last, reference)

    def owners(self, action: Action) -> list[str]:
        """Everybody who is to do it."""
        return [owner.label for owner in _listed(action).owners]

    def is_owned(self, action: Action, wanted: str) -> bool:
        """Whether one of the owners goes by a name, or a part of one, in any case."""
        return any(
            is_owned_by(wanted, owner.written, owner.label, owner.name)
            for owner in _listed(action).owners
        )

    def json(self, action: Action) -> dict[str, Any]:
        """An action for other programs."""
        # Late, because lists are for people.
        from exports.action_values import action_values

        listed = _listed(action)
        names = [owner.name for owner in listed.owners]
        labels = self.owners(action)
        return action_values(action, listed.ref, listed.number, self._diary, names, labels)


def _listed(action: Action) -> ListedAction:
    """The row that a list takes for an action."""
    return action  # type: ignore[return-value]
