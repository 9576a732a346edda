"""Task groups whose members the minutes name: "Housing – CC Holt and CC Dean"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from imports.names import Names
from imports.owners import owner_names
from imports.past.owner_words import is_office, names_somebody

_SPEAKS_OF_GROUPS = re.compile(
    r"\b(?:task (?:and finish )?groups?|task forces?|working (?:groups?|part(?:y|ies))"
    r"|sub-?(?:groups?|committees?)|steering groups?)\b",
    re.IGNORECASE,
)
_SET_UP = re.compile(
    r"\b(?:set up|setup|following|assigned|established|formed|appointed|membership|members|agreed"
    r"|made up|nominated|allocated)\b",
    re.IGNORECASE,
)
_ONE = re.compile(
    r"[ \t]{0,8}(?:[-*•][ \t]{1,3})?[*_]{0,3}(?P<name>[A-Z][^–—:\n]{2,80}?)[*_]{0,3}"
    r"(?:[ \t]{1,3}[–—-]|:)[*_]{0,3}[ \t]{1,3}(?P<members>[^\n]{2,300})"
)


@dataclass(frozen=True)
class FoundGroup:
    """A group was set up, or its members were named."""

    name: str
    members: tuple[str, ...] = ()
    """As written."""


def speaks_of_groups(paragraph: str) -> bool:
    """Whether a paragraph announces groups, whose members the next ones name."""
    text = paragraph[-1500:]
    return _SPEAKS_OF_GROUPS.search(text) is not None and _SET_UP.search(text) is not None


def groups_in(lines: Sequence[str], names: Names) -> list[FoundGroup]:
    """The groups that lines name with their members; lines that name none are passed over.

    Args:
        lines: Paragraphs or points of a list after one that announces groups.
        names: Who can be named.
    """
    found: list[FoundGroup] = []
    for line in lines:
        match = _ONE.fullmatch(line.rstrip(" .;"))
        if match is None:
            continue
        members = owner_names(match["members"].strip(" .;"), names)
        if members and all(_a_person(each.owner.written, names) for each in members):
            name = match["name"].strip(" *_")
            found.append(FoundGroup(name, tuple(each.owner.written for each in members)))
    return found


def _a_person(written: str, names: Names) -> bool:
    if names.resolve(written).known or names.resolve(written).several:
        return True
    return names_somebody(written, names) and len(written.split()) < 6 and not is_office(written)
