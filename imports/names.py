"""Who is meant by a name, as it stands in minutes."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import msgspec

from imports.likeness import alike
from imports.spelling import both_ranks, same_title, split_title, without_title
from store.models import Body, Owner, Person, TaskGroup
from store.naming import (
    LONGEST_NAME,
    full_name,
    resolve,
    short_name,
    spelling,
    surname,
    told_apart,
)
from store.records import Register

_MARKS = re.compile(r"[*_`“”\"]+")
_EVERYBODY = re.compile(
    r"(?:all|everyone|everybody|(?:all |the |board |other |elected |senior |lead )*"
    r"(?:members?|officers?|board|councillors?|attendees|agencies|partners|services?|staff"
    r"|young people|social workers|schools|team|panel|committee|council))",
    re.IGNORECASE,
)
_YOU = frozenset({"me", "i", "myself"})


@dataclass(frozen=True)
class Candidate:
    """Somebody who may be meant."""

    id: str
    kind: Literal["person", "body"]
    label: str
    """As a list of answers shows it: "Sam Grey (you)"."""


@dataclass(frozen=True)
class Resolution:
    """A name as written, and as understood."""

    owner: Owner
    candidates: tuple[Candidate, ...] = ()
    """Who may be meant, likeliest first, when it is not certain."""
    question: str = ""
    """What to ask, when it is not certain."""

    @property
    def several(self) -> bool:
        """Whether it is the name of more than one."""
        return self.question.startswith("Which ")

    @property
    def known(self) -> bool:
        """Whether it is certain who is meant."""
        return bool(self.owner.person or self.owner.body)


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


class Names:
    """Everybody who can be named at one meeting.

    Args:
        register: Everybody the board knows.
        attendance: The ids of people at the meeting, or expected there.
        chair: The person "the Chair" is.
        clerk: The person "the clerk" is.
        answers: What "which Sam?" was answered at this meeting: the name as written, case
            folded, to the id of a person or a body; to nothing where it is left as written.
        you: The person "me" is; without one, the clerk.
    """

    def __init__(
        self,
        register: Register,
        *,
        attendance: Collection[str] = (),
        chair: str | None = None,
        clerk: str | None = None,
        answers: Mapping[str, str] | None = None,
        you: str | None = None,
    ) -> None:
        self.register = register
        self.attendance = frozenset(attendance)
        self.chair = chair
        self.clerk = clerk
        self.you = you or clerk
        self._answers = {spelling(name): who for name, who in (answers or {}).items()}

    def resolve(self, written: str) -> Resolution:
        """Find who is meant by a name. Never guesses: likely people come back as candidates."""
        shown = _shown(written)
        name = spelling(shown)
        if not name or len(name) > LONGEST_NAME:
            return Resolution(Owner(written=shown))
        if found := self._certain(name):
            return Resolution(_owner(shown, found))
        if ids := self._called(name):
            return self._chosen(shown, ids)
        if self._answers.get(name) == "":
            return Resolution(Owner(written=shown))
        return self._unknown(shown, name)

    def with_attendance(self, people: Collection[str]) -> Names:
        """The same names, with more people taken to be at the meeting."""
        return Names(
            self.register,
            attendance=self.attendance | set(people),
            chair=self.chair,
            clerk=self.clerk,
            answers=self._answers,
            you=self.you,
        )

    def is_known(self, written: str) -> bool:
        """Whether a name is that of somebody, or of one of several."""
        name = spelling(_shown(written))
        if not name or len(name) > LONGEST_NAME:
            return False
        return self._certain(name) is not None or bool(self._called(name))

    def person(self, identity: str) -> Person | None:
        """The person with an id, or the one they were found to be the same as."""
        return resolve(identity, self.register)

    def label(self, identity: str) -> str:
        """How to call somebody in a list of answers."""
        found = self._known(identity)
        if found is None:
            return ""
        if not isinstance(found, Person):
            return found.name
        you = " (you)" if found.id == self.you else ""
        return f"{self.written(found)}{you}"

    def written(self, person: Person) -> str:
        """How minutes call somebody: the short name, or more where two would be called alike."""
        short = short_name(person)
        alone = len(self._short.get(spelling(short), ())) < 2
        return short if alone else told_apart(person)

    @cached_property
    def people(self) -> tuple[Person, ...]:
        """Everybody who was not found to be somebody else."""
        return tuple(
            _titled_apart(each) for each in self.register.people.values() if not each.merged_into
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
    def _tiers(self) -> tuple[dict[str, tuple[str, ...]], ...]:
        """Names to ids; a name that an earlier table has is not looked up in the next."""
        everybody = self.register.people.values()
        groups: list[Body | TaskGroup] = [*self.register.bodies.values()]
        groups += self.register.groups.values()
        whole = [(name, who) for each in everybody for name, who in _whole_names(self, each)]
        whole += [(name, each.id) for each in groups for name in _group_names(each)]
        return (
            _table(whole),
            _table((initials(each), each.id) for each in self.people),
            _table((first_name(each), each.id) for each in self.people),
            _table((surname(each.name), each.id) for each in self.people if not each.young_person),
        )

    def _certain(self, name: str) -> Person | Body | TaskGroup | None:
        """Whom an answer of this meeting, or an office, makes certain."""
        who = self._answers.get(name) or self._role(name)
        return self._known(who) if who else None

    def _called(self, name: str) -> tuple[str, ...]:
        """The ids of all whom a name fits, by the first way of naming that gives any."""
        for tier in self._tiers:
            if ids := tier.get(name) or tier.get(name.removeprefix("the ")):
                return ids
        return self._titled(name)

    def _role(self, name: str) -> str | None:
        if name in _YOU:
            return self.you
        if name in ("clerk", "the clerk"):
            return self.clerk
        if name in ("chair", "the chair", "chairman", "the chairman", "chairperson"):
            return self.chair
        return None

    def _known(self, identity: str) -> Person | Body | TaskGroup | None:
        found = self.register.bodies.get(identity) or self.register.groups.get(identity)
        return found or self.person(identity)

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

    def _chosen(self, written: str, ids: tuple[str, ...]) -> Resolution:
        ids = tuple(dict.fromkeys(found.id for who in ids if (found := self._known(who))))
        here = tuple(who for who in ids if who in self.attendance)
        certain = here if len(here) == 1 else ids
        if len(certain) == 1 and (found := self._known(certain[0])):
            return Resolution(_owner(written, found))
        ids = here + tuple(who for who in ids if who not in here)
        ids = tuple(sorted(ids, key=lambda who: who != self.you))
        return Resolution(Owner(written=written), self._candidates(ids), f"Which {written}?")

    def _candidates(self, ids: Iterable[str]) -> tuple[Candidate, ...]:
        people = self.register.people
        return tuple(
            Candidate(who, "person" if who in people else "body", self.label(who)) for who in ids
        )

    def _unknown(self, written: str, name: str) -> Resolution:
        if _EVERYBODY.fullmatch(name):
            return Resolution(Owner(written=written))
        keys = self._tiers[0]
        _, rest = split_title(name, self._titles)
        near = [each.id for each in self._fitting(rest)] if rest != name else []
        near += [who for key in alike(name, keys) for who in keys[key]]
        found = dict.fromkeys(each.id for who in near if (each := self._known(who)))
        return Resolution(
            Owner(written=written), self._candidates(list(found)[:5]), f"Who is {written}?"
        )


def _shown(written: str) -> str:
    """A name as it is shown: without marks and what stands around it."""
    return " ".join(_MARKS.sub("", written).split()).strip(" ,;:.")


def initials(person: Person) -> str:
    """The letters somebody is called by in rough notes: "AH"."""
    if person.initials:
        return person.initials
    letters = "".join(word[0] for word in person.name.replace("-", " ").split())
    return letters if len(letters) > 1 else ""


def first_name(person: Person) -> str:
    """The first of somebody's names."""
    return person.name.split()[0] if person.name.split() else ""


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


def _whole_names(names: Names, person: Person) -> list[tuple[str, str]]:
    apart = _titled_apart(person)
    own = (person.name, full_name(person), short_name(person), *person.aliases)
    own = (*own, apart.name, short_name(apart)) if apart is not person else own
    who = names.person(person.id)
    return [(name, who.id) for name in own] if who else []


def _group_names(group: Body | TaskGroup) -> tuple[str, ...]:
    names = (group.name, *(group.aliases if isinstance(group, Body) else ()))
    return (*names, *(name[4:] for name in names if name.casefold().startswith("the ")))


def _owner(written: str, found: Person | Body | TaskGroup) -> Owner:
    if isinstance(found, Person):
        return Owner(written=written, person=found.id)
    return Owner(written=written, body=found.id)


__all__ = [
    "Candidate",
    "Names",
    "Resolution",
    "first_name",
    "initials",
    "split_title",
]
