"""What everybody on the register is called."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import msgspec

from imports.likeness import alike
from imports.spelling import both_ranks, same_title, split_title, without_title
from store.models import Body, Person, TaskGroup
from store.naming import full_name, resolve, short_name, spelling, surname
from store.records import Register


@dataclass(frozen=True)
class _Spelled:
    """One of a person's names as it is compared: their own, or a whole one they also go by."""

    id: str
    title: str
    name: str
    last: str

    def fits(self, rest: str) -> bool:
        """Whether a name without its title is this person's: "holt", "ann holt" or "a holt"."""
        if rest in (self.name, self.last):
            return True
        first, _, remainder = rest.partition(" ")
        return len(first) == 1 and remainder == self.last and self.name.startswith(first)


class Called:
    """Names, compared as `spelling` gives them, and whom they fit; ids all along."""

    def __init__(self, register: Register) -> None:
        self._register = register

    @cached_property
    def people(self) -> tuple[Person, ...]:
        """Everybody who was not found to be somebody else."""
        return tuple(
            _titled_apart(each) for each in self._register.people.values() if not each.merged_into
        )

    @cached_property
    def _spelled(self) -> tuple[_Spelled, ...]:
        return tuple(
            _Spelled(each.id, spelling(each.title), spelling(name), spelling(surname(name)))
            for each in self.people
            for name in (each.name, *(other for other in each.aliases if " " in other))
        )

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """Where in `_spelled` a whole name or a surname stands."""
        places: dict[str, list[int]] = {}
        for place, each in enumerate(self._spelled):
            for name in {each.name, each.last}:
                places.setdefault(name, []).append(place)
        return places

    @cached_property
    def _titles(self) -> frozenset[str]:
        return frozenset(each.title for each in self._spelled)

    @cached_property
    def _short(self) -> dict[str, tuple[str, ...]]:
        return _table((short_name(each), each.id) for each in self.people)

    @cached_property
    def _holders(self) -> dict[str, tuple[str, ...]]:
        """Roles of more than one word to who has them: "participation manager", "vice-chair".

        What a comma tells more of a role may be left unsaid: "Head of Service, Care Leavers".
        """
        return _table(
            (_joined(role), each.id)
            for each in self.people
            for whole in each.role.split(";")
            for role in dict.fromkeys((whole, whole.partition(",")[0]))
            if " " in _joined(role)
        )

    @cached_property
    def _tiers(self) -> tuple[dict[str, tuple[str, ...]], ...]:
        """Names to ids; a name that an earlier table has is not looked up in the next."""
        everybody = self._register.people.values()
        groups: list[Body | TaskGroup] = [*self._register.bodies.values()]
        groups += self._register.groups.values()
        whole = [(name, who) for each in everybody for name, who in self._whole_names(each)]
        whole += [(name, each.id) for each in groups for name in _group_names(each)]
        return (
            _table(whole),
            _table((initials(each), each.id) for each in self.people),
            _table((first_name(each), each.id) for each in self.people),
            _table((surname(each.name), each.id) for each in self.people if not each.young_person),
        )

    def count(self, short: str) -> int:
        """How many have this short name."""
        return len(self._short.get(spelling(short), ()))

    def called(self, name: str) -> tuple[str, ...]:
        """The ids of all whom a name fits, by the first way of naming that gives any."""
        for tier in self._tiers:
            if ids := tier.get(name) or tier.get(_article_apart(name)):
                return ids
        return self._titled(name)

    def holders(self, name: str) -> tuple[str, ...]:
        """Those who have a role: "the participation manager"."""
        return self._holders.get(_joined(_article_apart(name)), ())

    def near(self, name: str) -> list[str]:
        """Those whom a name that fits nobody may mean, likeliest first."""
        _, rest = split_title(name, self._titles)
        found = [*self.holders(name)]
        found += [each.id for each in self._fitting(rest)] if rest != name else []
        whole = self._tiers[0]
        return found + [who for key in alike(name, whole) for who in whole[key]]

    def _whole_names(self, person: Person) -> list[tuple[str, str]]:
        apart = _titled_apart(person)
        own = (person.name, full_name(person), short_name(person), *person.aliases)
        own = (*own, apart.name, short_name(apart)) if apart is not person else own
        who = resolve(person.id, self._register)
        return [(name, who.id) for name in own] if who else []

    def _titled(self, name: str) -> tuple[str, ...]:
        """Those a title and a surname fit: "Cllr Holt", "Superintendent Ann Hill", "CC A Holt"."""
        title, rest = split_title(name, self._titles)
        fitting = self._fitting(rest) if rest else []
        if title:
            same = [each for each in fitting if same_title(title, each.title)]
            same = same or [each for each in fitting if both_ranks(title, each.title)]
            fitting = same or [each for each in fitting if not each.title]
        return tuple(dict.fromkeys(each.id for each in fitting))

    def _fitting(self, rest: str) -> list[_Spelled]:
        """Those whom a name without its title fits, in the order of the register."""
        first, _, remainder = rest.partition(" ")
        places = {*self._places.get(rest, ())}
        if len(first) == 1:
            places.update(self._places.get(remainder, ()))
        near = (self._spelled[place] for place in sorted(places))
        return [each for each in near if each.fits(rest)]


def initials(person: Person) -> str:
    """The letters somebody is called by in rough notes: "AH"."""
    if person.initials:
        return person.initials
    letters = "".join(word[0] for word in person.name.replace("-", " ").split())
    return letters if len(letters) > 1 else ""


def first_name(person: Person) -> str:
    """The first of somebody's names."""
    return person.name.split()[0] if person.name.split() else ""


def _joined(role: str) -> str:
    """A role with its hyphens as blanks: "vice chair"."""
    return role.replace("-", " ").strip()


def _article_apart(name: str) -> str:
    return name.removeprefix("the ")


def _table(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    table: dict[str, dict[str, None]] = {}
    for name, who in pairs:
        if key := spelling(name):
            table.setdefault(key, {})[who] = None
    return {key: tuple(ids) for key, ids in table.items()}


def _titled_apart(person: Person) -> Person:
    """Somebody, with the title apart that was kept as a part of the name: "PC Rob Dunn"."""
    title, name = ("", person.name) if person.title else without_title(person.name)
    return msgspec.structs.replace(person, title=title, name=name) if title else person


def _group_names(group: Body | TaskGroup) -> tuple[str, ...]:
    names = (group.name, *(group.aliases if isinstance(group, Body) else ()))
    return (*names, *(name[4:] for name in names if name.casefold().startswith("the ")))
