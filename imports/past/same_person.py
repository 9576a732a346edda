"""Whether somebody whom past minutes name may be a person who is known."""

from __future__ import annotations

from rapidfuzz import fuzz

from imports.past.nicknames import same_first_name
from imports.past.read import ReadPerson
from imports.spelling import same_title
from store.models import Person
from store.naming import spelling, surname

ALIKE = 80.0
"""Of 100: surnames as alike as "Prynn" and "Prynne", not as "Holt" and "Hill"."""


def may_be(read: ReadPerson, person: Person) -> bool:
    """Whether nothing that is said speaks against it."""
    if person.young_person != read.young and (person.young_person or " " not in read.name):
        return False
    if read.title and person.title:
        return same_title(read.title.casefold(), person.title.casefold()) or not _rank(read.title)
    return True


def _rank(title: str) -> bool:
    """Whether a title tells people apart: "Dr" may be "Ms" elsewhere, a councillor may not."""
    return "councillor" in title.casefold() or title.casefold().rstrip(".") in ("cllr", "cc")


def comes_from(read: ReadPerson, person: Person) -> bool:
    """Whether both are of the same organisation, as far as that is said."""
    return bool(read.organisation) and spelling(read.organisation) == spelling(person.organisation)


def resembles(read: ReadPerson, said: str, person: Person) -> bool:
    """Whether a name may be a slip, a nickname or a part of a person's name."""
    if person.young_person != read.young or not may_be(read, person):
        return False
    name = spelling(person.name)
    mine, theirs = spelling(surname(said)), spelling(surname(name))
    if mine == said or theirs == name:  # only one word of a name is known
        return " " in name + said and bool(read.title or person.title) and mine == theirs
    first, other = said.split()[0], name.split()[0]
    if mine == theirs:
        return same_first_name(first, other) or fuzz.ratio(first, other) >= ALIKE
    return fuzz.ratio(mine, theirs) >= ALIKE and same_first_name(first, other)
