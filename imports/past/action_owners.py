"""Who is to do an action of past minutes: as written, and as understood."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from imports.names import Names, Resolution
from imports.owners import owner_names, split_owners
from imports.past.mentions import meant_by
from imports.past.owner_words import are_initials, names_somebody, only_names
from store.action_sentence import NAMED_FIRST
from store.models import Owner


@dataclass(frozen=True)
class OwnersRead:
    """The owners of one action."""

    owners: tuple[Owner, ...] = ()
    understood: tuple[str, ...] = ()
    """One each: the full name, or what is written."""
    unsure: tuple[str, ...] = ()
    """Sentences about what could not be settled."""


def owners_of_sentence(text: str, names: Names, mentioned: Collection[str]) -> OwnersRead:
    """The owners whom a sentence names before its verb.

    Args:
        text: One action, without its marker.
        names: Who can be named.
        mentioned: People whom the minutes name in full, besides those.
    """
    found = split_owners(text, names).owners
    if not found and (match := NAMED_FIRST.match(text)):
        found = tuple(names.resolve(each) for each in only_names(match[1], names))
    if not all(_likely(each, names) for each in found):
        return OwnersRead()
    return _read(found, names, mentioned)


def owners_as_written(
    written: Collection[str], names: Names, mentioned: Collection[str]
) -> OwnersRead:
    """The owners that stand apart from a sentence: in a column, in brackets."""
    found = tuple(each for name in written for each in owner_names(name, names))
    return _read(found, names, mentioned)


def _likely(each: Resolution, names: Names) -> bool:
    return each.known or each.several or names_somebody(each.owner.written, names)


def _read(found: Collection[Resolution], names: Names, mentioned: Collection[str]) -> OwnersRead:
    kept = [each for each in found if each.owner.written]
    understood: list[str] = []
    unsure: list[str] = []
    for each in kept:
        written = each.owner.written
        name = _full_name(each, names)
        if not name and not each.several and (name := meant_by(written, mentioned)):
            unsure.append(f"“{written}” is taken to be {name}, whom the minutes name; is that so?")
        elif not name and are_initials(written) and len(written) < 4 and not each.several:
            unsure.append(f"Nobody at this meeting is known as “{written}”; who is that?")
        understood.append(name or written)
    return OwnersRead(tuple(each.owner for each in kept), tuple(understood), tuple(unsure))


def _full_name(each: Resolution, names: Names) -> str:
    if each.owner.person and (person := names.person(each.owner.person)):
        return person.name
    return names.label(each.owner.body) if each.owner.body else ""
