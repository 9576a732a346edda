"""Who is meant by a name, as it stands in minutes."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from copy import copy
from dataclasses import dataclass
from typing import Literal

from imports.called import Called, first_name, initials
from imports.spelling import same_title, split_title
from store.models import Body, Owner, Person, TaskGroup
from store.naming import (
    LONGEST_NAME,
    resolve,
    short_name,
    spelling,
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
        self._names = Called(register)

    @property
    def people(self) -> tuple[Person, ...]:
        """Everybody who was not found to be somebody else."""
        return self._names.people

    def resolve(self, written: str) -> Resolution:
        """Find who is meant by a name. Never guesses: likely people come back as candidates."""
        shown = _shown(written)
        name = spelling(shown)
        if not name or len(name) > LONGEST_NAME:
            return Resolution(Owner(written=shown))
        if found := self._certain(name):
            return Resolution(_owner(shown, found))
        if ids := self._names.called(name):
            return self._chosen(shown, ids)
        if self._answers.get(name) == "":
            return Resolution(Owner(written=shown))
        if found := self._holder(name):
            return Resolution(_owner(shown, found))
        return self._unknown(shown, name)

    def with_attendance(self, people: Collection[str]) -> Names:
        """The same names, with more people taken to be at the meeting."""
        names = copy(self)
        names.attendance = self.attendance | set(people)
        return names

    def is_known(self, written: str) -> bool:
        """Whether a name is that of somebody, or of one of several."""
        name = spelling(_shown(written))
        if not name or len(name) > LONGEST_NAME:
            return False
        return bool(self._certain(name) or self._names.called(name) or self._holder(name))

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
        return short if self._names.count(short) < 2 else told_apart(person)

    def _certain(self, name: str) -> Person | Body | TaskGroup | None:
        """Whom an answer of this meeting, or an office, makes certain."""
        who = self._answers.get(name) or self._role(name)
        return self._known(who) if who else self._titled(name)

    def _titled(self, name: str) -> Person | None:
        """Whom an answer to a name makes certain that is written with that person's title."""
        title, bare = split_title(name) if self._answers else ("", "")
        person = self.person(self._answers.get(bare, "")) if title else None
        if person is None or not same_title(title, person.title.casefold() or " "):
            return None
        return person

    def _holder(self, name: str) -> Person | None:
        """Who alone has a role of those at the meeting; others had it before, or will."""
        here = [who for who in self._names.holders(name) if who in self.attendance]
        return self.person(here[0]) if len(here) == 1 else None

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
        near = (self._known(who) for who in self._names.near(name))
        found = dict.fromkeys(each.id for each in near if each)
        return Resolution(
            Owner(written=written), self._candidates(list(found)[:5]), f"Who is {written}?"
        )


def _shown(written: str) -> str:
    """A name as it is shown: without marks and what stands around it."""
    return " ".join(_MARKS.sub("", written).split()).strip(" ,;:.")


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
