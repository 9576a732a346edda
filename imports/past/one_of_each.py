"""The people of a meeting, each once, whatever lists name them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from imports.attendance import young_name
from imports.past.attendance_headings import Heading
from imports.past.people_line import Named
from imports.past.person_names import is_given_name_only
from imports.past.person_notes import says_young
from imports.past.read import Doubt, ReadPerson
from imports.spelling import same_title
from store.models import AttendanceStatus
from store.naming import spelling, surname


class Gathered:
    """People as they are found.

    Args:
        people: Who was found before.
        doubts: What could not be settled before.
    """

    def __init__(self, people: Iterable[ReadPerson] = (), doubts: Iterable[Doubt] = ()) -> None:
        self.doubts: list[Doubt] = list(doubts)
        self.chair = self.presiding = self.clerk = ""
        self._people: list[ReadPerson] = []
        self._places: dict[str, list[int]] = {}
        for person in people:
            self._append(person)

    def add(
        self,
        named: Named,
        line: int,
        *,
        category: str,
        status: AttendanceStatus,
        heading: Heading | None = None,
    ) -> None:
        """Add somebody, or what is new about somebody who was added before."""
        own = named.person.status
        if named.own and status != "present":
            category, status = "", "present"
        if own == "apologies" and status == "present" and category:
            category = "Apologies"  # told in the middle of another list
        person = replace(
            named.person,
            line=line,
            category=category,
            status=own if own != "present" else status,
            remote=named.person.remote or bool(heading and heading.remote),
        )
        if named.person.substitute_for and own == "present":
            person = replace(person, status="present")
        at = self._place(person)
        if at is None:
            self._append(person)
        else:
            person = self._merge(at, person)
        self._offices(named, person.name)

    def people(self) -> tuple[ReadPerson, ...]:
        """Everybody, the young people marked and by first names."""
        groups = Counter(_group(each) for each in self._people if _is_short(each))
        grown_up = {_group(each) for each in self._people if not _is_short(each)}
        bodies = {spelling(each.organisation) for each in self._people if each.organisation}
        kept = []
        for each in self._people:
            if not each.title and " " not in each.name and spelling(each.name) in bodies:
                continue  # "Tom Hill, Barnardos": a body, not somebody called Barnardos
            group = _group(each)
            young = _is_short(each) and groups[group] > 1 and bool(group) and group not in grown_up
            kept.append(_young(each) if young or _says_so(each) else each)
        return tuple(kept)

    def _place(self, person: ReadPerson) -> int | None:
        """Where somebody stands already."""
        for at in self._places.get(spelling(person.name), ()):
            other = self._people[at].title
            if not (person.title and other and _are_told_apart(person.title, other)):
                return at
        return self._by_surname(person) if person.title else None

    def _by_surname(self, person: ReadPerson) -> int | None:
        """Where the same person stands by the surname alone: "Cllr Holt" for "Cllr Ann Holt".

        Only an office names somebody twice; in a list, two of a surname are two people.
        """
        same = [
            at
            for at, each in enumerate(self._people)
            if each.title
            and (" " not in person.name) != (" " not in each.name)
            and spelling(surname(each.name)) == spelling(surname(person.name))
            and same_title(spelling(person.title), spelling(each.title))
            and (each.role or person.role)
            and not (each.category and person.category)
        ]
        return same[0] if len(same) == 1 else None

    def _append(self, person: ReadPerson) -> None:
        self._places.setdefault(spelling(person.name), []).append(len(self._people))
        self._people.append(person)

    def _merge(self, at: int, person: ReadPerson) -> ReadPerson:
        old = self._people[at]
        if (old.status == "present") != (person.status == "present"):
            self.doubts.append(here_and_away(old, person))
        role = old.role
        if person.role and person.role.casefold() not in role.casefold():
            role = f"{role}, {person.role}" if role else person.role
        longer = " " in person.name and " " not in old.name
        self._people[at] = replace(
            old,
            name=person.name if longer else old.name,
            title=old.title or person.title,
            status="apologies" if _sent_apologies(old, person) else old.status,
            organisation=old.organisation or person.organisation,
            role=role,
            category=old.category or person.category,
            substitute_for=old.substitute_for or person.substitute_for,
            remote=old.remote or person.remote,
            arrived=old.arrived or person.arrived,
            left=old.left or person.left,
        )
        return self._people[at]

    def _offices(self, named: Named, name: str) -> None:
        if named.chair:
            self.chair = self.chair or name
        if named.presiding:
            self.presiding = self.presiding or name
        if named.clerk:
            self.clerk = self.clerk or name


def _sent_apologies(old: ReadPerson, person: ReadPerson) -> bool:
    """Whether somebody listed as absent is told elsewhere to have sent apologies."""
    return (old.status, person.status) == ("absent", "apologies")


def here_and_away(first: ReadPerson, other: ReadPerson) -> Doubt:
    """The doubt about somebody whom two places of the minutes tell of, of whom the first counts."""
    here, away = (first, other) if first.status == "present" else (other, first)
    return Doubt(
        other.line,
        f"{first.name} is told to have been present (line {here.line}) and not to have "
        f"been (line {away.line}). The first was kept; correct it if that is wrong.",
        "person",
        name=first.name,
        lines=(here.line, away.line),
    )


def _are_told_apart(one: str, other: str) -> bool:
    """Whether two titles are of two people: "Mr" and "Mrs", but not "Mr" and "Cllr"."""
    plain = ("mr", "mrs", "miss", "ms", "mx")
    first, second = spelling(one), spelling(other)
    return first in plain and second in plain and "mr" in (first, second)


def _is_short(person: ReadPerson) -> bool:
    return not person.title and is_given_name_only(person.name)


def _group(person: ReadPerson) -> str:
    return spelling(person.organisation or person.role)


def _says_so(person: ReadPerson) -> bool:
    if person.title:
        return False
    own = f"{person.role} {person.organisation}"
    if says_young(own):
        return True
    return says_young(person.category) and not person.role


def _young(person: ReadPerson) -> ReadPerson:
    return replace(person, young=True, name=young_name(person.name))
