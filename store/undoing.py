"""Undo and redo: whose newest step is next, and whether it can still be taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from store.changes import (
    Change,
    DoesNotFit,
    Edit,
    Values,
    apply_edit,
    edit_between,
    is_splice,
    reversed_edit,
)

Key = tuple[str, str]
"""A document: its table and its id."""


class CannotUndo(Exception):
    """A step cannot be taken back; the message is a sentence for the clerk."""


class Altered(Exception):
    """A document no longer holds what the step left in it."""

    def __init__(self, key: Key) -> None:
        super().__init__(key)
        self.key = key


@dataclass
class UndoStack:
    """The steps of this window, newest last."""

    done: list[list[Change]] = field(default_factory=list)
    undone: list[list[Change]] = field(default_factory=list)

    def took(self, change: Change) -> None:
        """Note a change made in this window, other than by undo and redo."""
        self.undone.clear()
        if change.step and self.done and self.done[-1][-1].step == change.step:
            self.done[-1].append(change)
        else:
            self.done.append([change])

    def forget(self, change: Change) -> None:
        """Forget the step of a change that was not taken."""
        self.done = [step for step in self.done if all(one.id != change.id for one in step)]

    @property
    def done_last(self) -> str:
        """What undo would take back; empty when there is nothing."""
        return self.done[-1][0].label if self.done else ""

    @property
    def undone_last(self) -> str:
        """What redo would do again; empty when there is nothing."""
        return self.undone[-1][0].label if self.undone else ""


def newest_reversed(
    steps: Sequence[list[Change]],
    verb: str,
    values_of: Callable[[Key], Values | None],
    newest_label: Mapping[Key, str],
) -> tuple[list[Change], list[Edit]]:
    """The newest of some steps, and the edits that take it back.

    Args:
        steps: Those done, or those undone.
        verb: "undo" or "redo".
        values_of: The present values of a document.
        newest_label: What was done last to each document.

    Raises:
        CannotUndo: There is none, or something has been built on it since.
    """
    if not steps:
        raise CannotUndo(f"There is nothing to {verb}.")
    step = steps[-1]
    try:
        return step, reversal(step, values_of)
    except Altered as altered:
        later = newest_label.get(altered.key, "something else")
        raise CannotUndo(
            f"“{step[0].label}” cannot be taken back, because “{later}” came after it. "
            "Nothing was changed."
        ) from altered


def reversal(step: Iterable[Change], values_of: Callable[[Key], Values | None]) -> list[Edit]:
    """The edits that take a step back, merged to one a document.

    Args:
        step: The changes of the step, oldest first.
        values_of: The present values of a document.

    Raises:
        Altered: A field has been changed since by something else.
    """
    present: dict[Key, Values | None] = {}
    result: dict[Key, Values | None] = {}
    for change in reversed(list(step)):
        for edit in reversed(change.edits):
            key = (edit.collection, edit.id)
            if key not in present:
                present[key] = result[key] = values_of(key)
            result[key] = _taken_back(edit, result[key])
    edits = [edit_between(*key, present[key], after) for key, after in result.items()]
    return [edit for edit in edits if edit is not None]


def _taken_back(edit: Edit, now: Values | None) -> Values | None:
    """The values before an edit, given those of now."""
    key = (edit.collection, edit.id)
    if not _still_holds(edit, now):
        raise Altered(key)
    version = now["version"] if now is not None else edit.version
    try:
        return apply_edit(now, reversed_edit(edit, version))
    except DoesNotFit as error:
        raise Altered(key) from error


def _still_holds(edit: Edit, now: Values | None) -> bool:
    if edit.set is None or now is None:
        return edit.set is None and now is None
    if edit.was is None:
        return _without_version(now) == _without_version(edit.set)
    return all(is_splice(value) or now.get(name) == value for name, value in edit.set.items())


def _without_version(values: Values) -> Values:
    return {name: value for name, value in values.items() if name != "version"}
