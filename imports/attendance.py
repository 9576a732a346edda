"""People in one line: who is here, who sent apologies, who came as a guest."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz

from imports.names import Candidate, Names, initials
from imports.spelling import RANKS
from store.models import Person
from store.naming import short_name, spelling

_PLURAL = re.compile(
    r"(?P<title>(?:county |borough |city |district |town |parish )?councillor|cllr|cc|doctor|dr"
    r"|professor|prof|inspector|superintendent)s\.? (?=\S)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"(,\s*and\s+|,|;|\n|\s+and\s+|\s+&\s+)", re.IGNORECASE)
_FROM = re.compile(r"\s+[–—-]\s+|\t+[–—-]?\s*")
_ROLE = re.compile(r" ?\(([^()]{1,60})\)$")
_OFFICE = re.compile(r"(?:(?:vice|deputy)[- ])?chair(?:man|person)?|clerk", re.IGNORECASE)
_PLACEHOLDER = re.compile(r"unknown(?: [0-9]{1,2})?", re.IGNORECASE)
_LEADING_TITLE = re.compile(
    r"(?P<title>(?:(?:county |borough |city |district |town |parish )?councillor|cllr|cc|dr|doctor"
    r"|professor|prof|mrs|mr|miss|ms|mx|rev|reverend|sir|dame|superintendent|supt|chief inspector"
    rf"|inspector|sergeant|{'|'.join(sorted(RANKS, key=len, reverse=True))})"
    r"\.?(?: (?:mrs|mr|miss|ms|mx))?) (?=\S)",
    re.IGNORECASE,
)
_LONGEST_LINE = 5000
_ALIKE = 70.0


@dataclass(frozen=True)
class Entry:
    """One person of a line."""

    written: str
    person: str | None = None
    """Who it is, when that is certain."""
    candidates: tuple[Candidate, ...] = ()
    """Who it may be, when it is not."""
    name: str = ""
    """The name without its title, to make a guest of somebody unknown."""
    title: str = ""
    organisation: str = ""
    role: str = ""
    placeholder: bool = False
    """The name is still to be found out: "Unknown 1 – Health?"."""


def read_people(line: str, names: Names) -> tuple[Entry, ...]:
    """Read a list of people.

    "County Councillors Lord and Beavers, Dr Bamford and Jane Simpson" shares the first title out
    to its two; "Robert Dale - Police" gives the organisation.

    Args:
        line: Names between commas, "and" or line ends.
        names: Who can be named; those at the meeting come first.
    """
    entries: list[Entry] = []
    title = ""
    pieces = ["", *_BETWEEN.split(line[:_LONGEST_LINE].strip().rstrip("."))]
    for between, piece in zip(pieces[::2], pieces[1::2], strict=False):
        name = piece.strip()
        joins = between.strip(" ,\t\n").casefold() in ("and", "&")
        if match := _PLURAL.match(name):
            title, name = match["title"], name[match.end() :]
        elif _LEADING_TITLE.match(name) or (" " in name and not joins):
            title = ""
        if name:
            entries.append(_entry(name, title, names))
        if joins:
            title = ""  # "Lord and Beavers, …": the shared title ends with the second
    return tuple(entries)


def narrow(letters: str, people: Iterable[Person]) -> list[Person]:
    """Those whom a few letters may mean, the likeliest first.

    Args:
        letters: The beginning of any part of a name, initials, or a name nearly right.
        people: Whom to choose from; their order decides between equals.
    """
    wanted = spelling(letters)
    if not wanted:
        return list(people)
    ranked = [(rank, person) for person in people if (rank := _rank(wanted, person)) is not None]
    return [person for _, person in sorted(ranked, key=lambda each: each[0])]


def beginning_with(letters: str, people: Iterable[Person]) -> list[Person]:
    """Those whose name or initials begin with some letters; a name nearly right does not count."""
    wanted = spelling(letters)
    ranks = [(_rank(wanted, person), person) for person in people] if wanted else []
    return [person for rank, person in ranks if rank is not None and rank <= 1]


def young_name(name: str) -> str:
    """What may be kept of a young person's name: the first name and at most an initial."""
    first, *others = name.split() or [""]
    initial = others[-1][0].upper() if others else ""
    return f"{first[:1].upper()}{first[1:]} {initial}".strip()


def read_people_line(line: str, names: Names, present: Collection[str] = ()) -> tuple[Entry, ...]:
    """Read a list of people, preferring those expected.

    Args:
        line: As for `read_people`.
        names: Who can be named.
        present: The ids of people who are likely meant, besides those at the meeting.
    """
    if not present:
        return read_people(line, names)
    return read_people(line, names.with_attendance(present))


def _entry(written: str, shared_title: str, names: Names) -> Entry:
    name, *rest = (part.strip() for part in _FROM.split(written, maxsplit=1))
    organisation = rest[0] if rest else ""
    role = ""
    if _OFFICE.fullmatch(organisation):
        organisation, role = "", organisation
    if match := _ROLE.search(name):
        name, role = name[: match.start()], match[1]
    if _PLACEHOLDER.fullmatch(name):
        return Entry(written, name=written, organisation=organisation.rstrip("?"), placeholder=True)
    title = ""
    if match := _LEADING_TITLE.match(name):
        title, name = match["title"], name[match.end() :]
    full = f"{shared_title or title} {name}".strip()
    found = names.resolve(full)
    if not found.known and (shared_title or title):
        alone = names.resolve(name)
        found = alone if alone.known or not found.candidates else found
    return Entry(
        written=full if shared_title else written,
        person=found.owner.person,
        candidates=found.candidates,
        name=name.strip(),
        title=shared_title or title,
        organisation=organisation,
        role=role,
    )


def _rank(wanted: str, person: Person) -> int | None:
    name = spelling(person.name)
    called = [spelling(short_name(person)), *(spelling(alias) for alias in person.aliases)]
    if wanted in (spelling(initials(person)), name, *called):
        return 0  # "Kat" is Kat before it is the beginning of Kate
    parts = name.replace("-", " ").split()
    if name.startswith(wanted) or any(part.startswith(wanted) for part in (*parts, *called)):
        return 1
    if wanted in name:
        return 2
    if len(wanted) < 3:
        return None
    near = max(fuzz.ratio(wanted, part) for part in (*parts, name))
    return 3 if near >= _ALIKE else None
