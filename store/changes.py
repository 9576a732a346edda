"""Changes: one step a person took, and how it alters documents.

A document is handled here as the plain values its JSON holds, without knowing its kind. In the
values of an `Edit`, `None` stands for "at its default", because a document's JSON leaves
defaults out.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import msgspec

Values = dict[str, Any]
"""Fields of a document as JSON holds them."""

SPLICED = 64
"""Texts at least this long are kept as a splice when they change."""


class Edit(msgspec.Struct, frozen=True, kw_only=True):
    """What a change does to one document.

    A text changed in place stands in `set` as `{"splice": [at, removed, inserted]}` (counted in
    characters), which reads backwards as well, and is left out of `was`.
    """

    collection: str
    id: str
    version: int
    """The document's version after this edit."""
    set: Values | None
    """Changed fields as they become; None: the document goes."""
    was: Values | None
    """Changed fields as they were; None: the document is new."""


class Change(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One step a person took: one line of the journal, there whole or not at all."""

    seq: int
    """Counts the changes of a board from 1, without gaps."""
    id: str
    at: datetime
    by: str
    label: str
    """What was done, as undo names it: "Complete action 8 Sep 3.1"."""
    step: str = ""
    """Changes in a row with the same step are undone together."""
    undoes: tuple[str, ...] = ()
    """The changes this one takes back."""
    edits: tuple[Edit, ...] = ()


class DoesNotFit(ValueError):
    """An edit met a document it was not made for."""


def splice_between(old: str, new: str) -> tuple[int, str, str]:
    """The one stretch in which two texts differ: where, what goes, what comes."""
    limit = min(len(old), len(new))
    start = _common(limit, lambda n: old[:n] == new[:n])
    tail = _common(limit - start, lambda n: n == 0 or old[-n:] == new[-n:])
    return start, old[start : len(old) - tail], new[start : len(new) - tail]


def _common(limit: int, holds: Callable[[int], bool]) -> int:
    """The largest n up to `limit` for which `holds`, where it holds for all smaller ones."""
    low, high = 0, limit
    while low < high:
        middle = (low + high + 1) // 2
        if holds(middle):
            low = middle
        else:
            high = middle - 1
    return low


def edit_between(
    collection: str, doc_id: str, old: Values | None, new: Values | None
) -> Edit | None:
    """The edit that turns one state of a document into another; None when nothing differs.

    Args:
        collection: The document's table.
        doc_id: The document's id.
        old: Its values before, or None when it is new.
        new: Its values after, or None when it goes.
    """
    if old is None or new is None:
        version = (old or {}).get("version", 0) + 1
        return Edit(
            collection=collection, id=doc_id, version=version,
            set=None if new is None else {**new, "version": version},
            was=old,
        )  # fmt: skip
    become: Values = {}
    was: Values = {}
    for field in old.keys() | new.keys():
        before, after = old.get(field), new.get(field)
        if before == after or field == "version":
            continue
        if isinstance(before, str) and isinstance(after, str) and len(before) >= SPLICED:
            become[field] = {"splice": list(splice_between(before, after))}
        else:
            become[field], was[field] = after, before
    if not become:
        return None
    version = old.get("version", 0) + 1
    return Edit(collection=collection, id=doc_id, version=version, set=become, was=was)


def is_splice(value: object) -> bool:
    """Whether a value of an edit is a splice rather than the new value itself."""
    return isinstance(value, dict) and value.keys() == {"splice"}


def apply_edit(values: Values | None, edit: Edit) -> Values | None:
    """The document after an edit, as new values; None when it goes.

    Raises:
        DoesNotFit: The document is not the one the edit was made for.
    """
    if edit.was is None:
        if values is not None:
            raise DoesNotFit(f"{edit.collection} {edit.id} is there already")
        return dict(edit.set or {})
    if values is None:
        raise DoesNotFit(f"{edit.collection} {edit.id} is missing")
    if values.get("version", 0) != edit.version - 1:
        raise DoesNotFit(f"{edit.collection} {edit.id} is at version {values.get('version', 0)}")
    if edit.set is None:
        return None
    result = dict(values)
    for field, value in edit.set.items():
        if is_splice(value):
            result[field] = _spliced(result.get(field, ""), *value["splice"])
        elif value is None:
            result.pop(field, None)
        else:
            result[field] = value
    result["version"] = edit.version
    return result


def _spliced(text: str, at: int, removed: str, inserted: str) -> str:
    if text[at : at + len(removed)] != removed:
        raise DoesNotFit("the text is not the one that was changed")
    return text[:at] + inserted + text[at + len(removed) :]


def reversed_edit(edit: Edit, version: int) -> Edit:
    """The edit that takes another back.

    Args:
        edit: What is taken back.
        version: The document's version now (that of its end, if it is gone).
    """
    if edit.set is None:
        return msgspec.structs.replace(
            edit, version=version + 1, set={**(edit.was or {}), "version": version + 1}, was=None
        )
    if edit.was is None:
        return msgspec.structs.replace(edit, version=version + 1, set=None, was=edit.set)
    become = dict(edit.was)
    was: Values = {}
    for field, value in edit.set.items():
        if is_splice(value):
            at, removed, inserted = value["splice"]
            become[field] = {"splice": [at, inserted, removed]}
        else:
            was[field] = value
    return msgspec.structs.replace(edit, version=version + 1, set=become, was=was)
