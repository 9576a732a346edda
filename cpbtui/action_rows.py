"""The outstanding-actions list, a row an action: who, what, since when, last word, reference."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from cpbtui.action_line import is_owned_by, line_of
from exports.action_words import last_word
from exports.json_view import Json, action_json
from store.action_sentence import list_wording
from store.models import Action
from store.naming import owner_label, owner_name
from store.outstanding import Diary
from store.records import Register
from store.references import short_reference

if TYPE_CHECKING:
    from cpbtui.cells import Row


@dataclass(frozen=True)
class ActionRows:
    """What the rows of a list are made from."""

    diary: Diary
    register: Register
    references: Mapping[str, str]
    today: date
    numbers: Mapping[str, str]
    """Of the items, by id."""

    def row(self, action: Action) -> Row:
        """An action: owner, what, when, last word, reference."""
        return line_of(
            action, self.diary, self.owners(action), list_wording(action),
            last_word(action.updates), short_reference(self.references[action.id], self.today),
        )  # fmt: skip

    def owners(self, action: Action) -> list[str]:
        """Everybody who is to do it."""
        return [owner_label(owner, self.register) for owner in action.owners]

    def is_owned(self, action: Action, wanted: str) -> bool:
        """Whether one of the owners goes by a name, or a part of one, in any case."""
        return any(
            is_owned_by(
                wanted, owner.written, owner_label(owner, self.register),
                owner_name(owner, self.register),
            )
            for owner in action.owners
        )  # fmt: skip

    def json(self, action: Action) -> Json:
        """An action for other programs."""
        number = self.numbers.get(action.item or "", "")
        reference = self.references[action.id]
        return action_json(action, reference, number, self.diary, self.register)
