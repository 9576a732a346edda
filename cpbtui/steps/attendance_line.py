"""What is typed into the attendance list: letters, a list of names, a guest, somebody unknown."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from imports.attendance import Entry, beginning_with, narrow, read_people_line
from imports.names import Names
from store.models import AttendanceStatus, Person
from store.naming import short_name, spelling

LONGEST_NAME = 5
"""Words a name has at most, title included; more is prose."""

Kind = Literal["nothing", "letters", "people", "placeholder"]

_STATUS = re.compile(r"(apologies|apols|here|present|absent)\s*:\s*", re.IGNORECASE)
_SEVERAL = re.compile(r"[,;\n]|\s+(?:and|&)\s+")
_COMMAS = re.compile(r"[,;\n]")
_DASH = re.compile(r"\s+[–—-]\s+")
_FROM = re.compile(r"\s+[–—-]\s+\S")
_STATUSES: dict[str, AttendanceStatus] = {
    "apologies": "apologies", "apols": "apologies", "absent": "absent",
    "here": "present", "present": "present",
}  # fmt: skip


@dataclass(frozen=True)
class Meant:
    """One name of a line, and who it is."""

    written: str
    entry: Entry
    person: Person | None = None
    """Who it is, when that is certain."""
    others: tuple[str, ...] = ()
    """Who it may be, when it is not."""

    @property
    def is_guest(self) -> bool:
        """Whether it is somebody new of whom enough was said to add them."""
        return self.person is None and not self.others and bool(self.entry.organisation)


@dataclass(frozen=True)
class Typed:
    """A line as understood."""

    kind: Kind
    text: str = ""
    """The line without a word such as "Apologies:" in front."""
    status: AttendanceStatus | None = None
    """What the word in front says, if there is one."""
    people: tuple[Meant, ...] = ()


def understand_line(line: str, names: Names, likely: Sequence[Person]) -> Typed:
    """Understand what is typed.

    Args:
        line: As typed.
        names: Everybody who can be named.
        likely: Those letters may mean, the likeliest first.
    """
    status = None
    if word := _STATUS.match(line):
        status, line = _STATUSES[word[1].casefold()], line[word.end() :]
    text = line.strip()
    if not text:
        return Typed("nothing", status=status)
    if text.startswith("?"):
        return Typed("placeholder", text.strip("? "), status)
    if status is None and not _SEVERAL.search(text) and not _FROM.search(text):
        return Typed("letters", text)
    entries = _entries(text, names, {person.id for person in likely})
    people = tuple(_meant(entry, names, likely) for entry in entries)
    return Typed("people", text, status, people)


def means_apologies(text: str, people: Sequence[Person]) -> bool:
    """Whether a "-" typed after a text notes apologies, and is not a part of the text.

    It belongs to the text after a space ("Robert Dale - Police"), and where a name goes on with
    it ("mary-" for Mary-Beth).
    """
    if not text.strip():
        return True
    if text.endswith(" ") or text.lstrip().startswith("?"):
        return False
    last = spelling(_SEVERAL.split(text)[-1])
    return not any(f"{last}-" in f" {spelling(person.name)}" for person in people)


def guest_from(text: str, names: Names) -> Entry:
    """A guest in one line: "Robert Dale - Police", "Dr Kim Fox (Designated Doctor) - Health"."""
    entries = _entries(text, names, set())
    return entries[0] if entries else Entry(text, name=text)


def _entries(text: str, names: Names, likely: set[str]) -> list[Entry]:
    """The names of a line; an organisation may hold "and": "Police and Crime Commissioner"."""
    found: list[Entry] = []
    plain: list[str] = []
    for piece in [*(one.strip() for one in _COMMAS.split(text)), ""]:
        # Names without an organisation are read together: a title may be shared by several.
        if plain and (not piece or _DASH.search(piece)):
            found += read_people_line(", ".join(plain), names, likely)
            plain = []
        if _DASH.search(piece):
            found += _from_somewhere(piece, names, likely)
        elif piece:
            plain.append(piece)
    return found


def _from_somewhere(piece: str, names: Names, likely: set[str]) -> list[Entry]:
    name, organisation = _DASH.split(piece, maxsplit=1)
    read = read_people_line(f"{name} - x", names, likely)
    if len(read) != 1:
        return [*read_people_line(piece, names, likely)]
    return [replace(read[0], written=piece, organisation=organisation.strip())]


def _meant(entry: Entry, names: Names, likely: Sequence[Person]) -> Meant:
    if entry.person is not None:
        return Meant(entry.written, entry, names.person(entry.person))
    if entry.candidates:
        return Meant(entry.written, entry, others=tuple(one.label for one in entry.candidates))
    if entry.organisation:
        return Meant(entry.written, entry)
    letters = entry.name or entry.written
    found = narrow(letters, likely)
    if len(found) > 1:
        # A name that begins with the letters is meant before one that is only nearly right.
        found = beginning_with(letters, found) or found
    if len(found) == 1:
        return Meant(entry.written, entry, found[0])
    return Meant(entry.written, entry, others=tuple(short_name(one) for one in found[:5]))


def reads_like_minutes(text: str) -> bool:
    """Whether a line is prose or a marked line rather than somebody's name and organisation."""
    name = _DASH.split(text.strip(), maxsplit=1)[0]
    return len(name.split()) > LONGEST_NAME or ":" in name or name.endswith((".", "?", "!"))
