"""How people, bodies and groups are called: in full once, then short.

House style of minutes: "County Councillor Ann Holt" at the first mention, "CC Holt" after it.
Somebody without a title keeps the whole name, "Jo Marsh".
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from store.models import Attendance, Owner, Person
from store.records import Register

SHORT_TITLES = {
    "county councillor": "CC",
    "councillor": "Cllr",
    "borough councillor": "Cllr",
    "city councillor": "Cllr",
    "district councillor": "Cllr",
    "town councillor": "Cllr",
    "parish councillor": "Cllr",
    "doctor": "Dr",
    "professor": "Prof",
    "reverend": "Rev",
}
"""Titles that minutes shorten after the first mention; others stay as they are."""

PARTICLES = frozenset(
    {"al", "bin", "da", "de", "del", "della", "den", "der", "di", "du", "el", "la", "le", "van"}
    | {"ten", "ter", "von"}
)
"""Lower-case words that belong to the surname after them: "van der Berg"."""

LONGEST_NAME = 80
"""Letters; what is longer is no name."""

_NOTED = re.compile(r"[(\[].*", re.DOTALL)
_IN_BRACKETS = re.compile(r"\s*\([^()]*\)\s*$")


def full_name(person: Person | Attendance) -> str:
    """The title and the name: "County Councillor Ann Holt"."""
    return f"{person.title} {person.name}".strip()


def short_name(person: Person | Attendance) -> str:
    """The name after the first mention: "CC Holt", or the whole name of somebody untitled."""
    if isinstance(person, Person) and person.short_name:
        return person.short_name
    title = short_title(person.title)
    return f"{title} {surname(person.name)}" if title else person.name


def short_title(title: str) -> str:
    """The title as minutes shorten it: "CC" for "County Councillor", "Dr" for "Dr"."""
    plain = " ".join(title.split())
    for long, short in SHORT_TITLES.items():
        if f"{plain.casefold()} ".startswith(f"{long} "):
            return short
    return plain


def surname(name: str) -> str:
    """The last name, with its particles and without letters after it: "van der Berg"."""
    words = name.replace(",", " ").split()
    while len(words) > 1 and _follows_the_name(words[-1]):
        words.pop()
    start = len(words) - 1
    while start > 1 and words[start - 1] in PARTICLES:
        start -= 1
    return " ".join(words[max(start, 0) :])


def short_names(people: Iterable[Person]) -> dict[str, str]:
    """The short name of each, by id; two who would be called alike keep their first names."""
    everybody = [person for person in people if person.merged_into is None]
    called: dict[str, int] = {}
    for person in everybody:
        called[short_name(person)] = called.get(short_name(person), 0) + 1
    return {
        person.id: short_name(person) if called[short_name(person)] == 1 else told_apart(person)
        for person in everybody
    }


def told_apart(person: Person) -> str:
    """The name of one of several with the same short name: "CC Ann Holt"."""
    return f"{short_title(person.title)} {person.name}".strip()


def is_office(role: str, office: str) -> bool:
    """Whether one of the roles of somebody is an office, whatever is noted behind it.

    Of the chair say so "Chair" and "Lead member; Chair [acting]", not "Chair of Governors".
    """
    called = (_NOTED.sub("", part).strip() for part in role.split(";"))
    return office.casefold() in (one.casefold() for one in called)


def resolve(identity: str, register: Register) -> Person | None:
    """The person with an id, or the one they were found to be the same as."""
    person = register.people.get(identity)
    steps = len(register.people)
    while person is not None and person.merged_into and steps > 0:
        person = register.people.get(person.merged_into)
        steps -= 1
    return person


@lru_cache(maxsize=2000)
def spelling(name: str) -> str:
    """A name as it is compared: case, accents of apostrophes, dots and roles do not matter."""
    plain = _IN_BRACKETS.sub("", name[: 2 * LONGEST_NAME]).casefold().replace("’", "'")
    return " ".join(plain.replace(".", " ").split())


def same_owner(one: Owner, other: Owner, register: Register) -> bool:
    """Whether two owners are the same person or body, or are written alike.

    A person is the same under every entry that was merged into theirs.
    """
    if one.person and other.person:
        return _kept_entry(one.person, register) == _kept_entry(other.person, register)
    if one.person or one.body:
        return (one.person, one.body) == (other.person, other.body)
    return one.written.casefold() == other.written.casefold()


def _kept_entry(identity: str, register: Register) -> str:
    person = resolve(identity, register)
    return person.id if person else identity


def owner_label(owner: Owner, register: Register) -> str:
    """An owner as lists print one: "CC Holt", "Voices"; not understood: as written.

    Two people with the same short name keep their first names.
    """
    if owner.person is not None:
        person = resolve(owner.person, register)
        return _unmistakable(person, register) if person else owner.written
    return body_name(owner.body, register) or owner.written


def owner_name(owner: Owner, register: Register) -> str:
    """An owner without any title, for other programs: "Ann Holt", "Voices"."""
    if owner.person is not None:
        person = resolve(owner.person, register)
        return person.name if person else owner.written
    return body_name(owner.body, register) or owner.written


def body_name(identity: str | None, register: Register) -> str:
    """The name of a body or of a task and finish group; empty when there is none."""
    if identity is None:
        return ""
    found = register.bodies.get(identity) or register.groups.get(identity)
    return found.name if found else ""


def _follows_the_name(word: str) -> bool:
    """Whether a word is letters after a name: "MBE", "JP"; not an initial or a surname."""
    return word in _AFTER_NAMES


_AFTER_NAMES = frozenset({"BEM", "MBE", "OBE", "CBE", "DBE", "KBE", "JP", "MP", "DL", "QC", "KC"})


def _unmistakable(person: Person, register: Register) -> str:
    short = short_name(person)
    if person.short_name or short == person.name:
        return short
    last = surname(person.name)
    for other in register.people.values():
        if other.id == person.id or other.merged_into or last not in other.name:
            continue
        if short_name(other) == short:
            return told_apart(person)
    return short
