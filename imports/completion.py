"""What Tab puts in place of the letters before the cursor."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from imports.attendance import narrow
from imports.names import Names, initials
from store.models import Person, Wording
from store.naming import spelling

_WORD = re.compile(r"(?:^|[\s(\[“\"'*/–—-])((?:[@;][\w'’.-]{0,40})|[^\W\d_]{2,4})$")
_FIELD = re.compile(r"\{[^{}\n]{0,60}\}")
_MOST = 9


@dataclass(frozen=True)
class Option:
    """One thing that can be put in."""

    text: str
    label: str
    """As a list shows it."""
    kind: Literal["name", "wording", "guest", "placeholder"] = "name"
    fields: tuple[tuple[int, int], ...] = ()
    """Where in the text there is something to fill, as (start, end)."""


@dataclass(frozen=True)
class Completion:
    """What Tab can do here."""

    replace_from: int
    """Where the letters that are replaced begin."""
    options: tuple[Option, ...]

    @property
    def fields(self) -> tuple[tuple[int, int], ...]:
        """The fields of the first option."""
        return self.options[0].fields if self.options else ()


def complete(
    before_cursor: str, names: Names, wordings: Sequence[Wording] = ()
) -> Completion | None:
    """What Tab offers after some letters.

    `kh` gives the person with these initials, `@hol` everybody it may begin the name of,
    `;agreed` standard wording. An unknown `@name` can become a guest or a placeholder.

    Args:
        before_cursor: The line, up to the cursor.
        names: Who can be named.
        wordings: The board's standard wording.

    Returns:
        None where Tab has nothing to offer.
    """
    match = _WORD.search(before_cursor)
    if match is None:
        return None
    word = match[1]
    if word.startswith(";"):
        options = _wordings(word[1:], wordings)
    elif word.startswith("@"):
        options = _names(word[1:], names)
    else:
        options = _initials(word, names)
    return Completion(match.start(1), options) if options else None


def next_field(text: str, cursor: int = 0) -> tuple[int, int] | None:
    """The first field from the cursor on that is still to be filled: "{name}".

    Args:
        text: The paragraph or the whole text.
        cursor: Where to look from.
    """
    match = _FIELD.search(text, max(0, cursor))
    return match.span() if match else None


def next_placeholder(people: Iterable[Person], area: str = "") -> str:
    """A name for somebody unknown that nobody has yet: "Unknown 2 – Health?"."""
    taken = {spelling(each.name.partition("–")[0]) for each in people}
    number = 1
    while f"unknown {number}" in taken:
        number += 1
    return f"Unknown {number} – {area}?" if area else f"Unknown {number}"


def _wordings(key: str, wordings: Sequence[Wording]) -> tuple[Option, ...]:
    wanted = key.casefold()
    exact = [each for each in wordings if each.key.casefold() == wanted]
    found = exact or [each for each in wordings if each.key.casefold().startswith(wanted)]
    return tuple(
        Option(each.text, f"{each.key}: {each.text}", "wording", _fields(each.text))
        for each in found[:_MOST]
    )


def _fields(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(match.span() for match in _FIELD.finditer(text))


def _names(letters: str, names: Names) -> tuple[Option, ...]:
    here = [each for each in names.people if each.id in names.attendance]
    others = [each for each in names.people if each.id not in names.attendance]
    # Those in the room first; of the others only when nobody there fits.
    found = narrow(letters, here) or narrow(letters, others)
    if found:
        return tuple(_option(each, names) for each in found[:_MOST])
    name = letters[:1].upper() + letters[1:]
    unknown = next_placeholder(names.register.people.values())
    return (
        Option(name, f"Add {name} as a guest", "guest"),
        Option(unknown, f"{unknown}, to be named later", "placeholder"),
    )


def _initials(letters: str, names: Names) -> tuple[Option, ...]:
    wanted = spelling(letters)
    fitting = [each for each in names.people if spelling(initials(each)) == wanted]
    here = [each for each in fitting if each.id in names.attendance]
    return tuple(_option(each, names) for each in (here or fitting)[:_MOST])


def _option(person: Person, names: Names) -> Option:
    return Option(names.written(person), names.label(person.id))
