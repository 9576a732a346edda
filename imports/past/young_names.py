"""Young people named by a first name alone: minutes name them like everybody else of a list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from imports.past.person_notes import says_young
from imports.past.read import ReadPerson
from store.models import Person
from store.naming import full_name, spelling
from store.records import Register


@dataclass
class ByFirstName:
    """Everybody on a register by the first word of their names."""

    _ids: dict[str, dict[str, None]] = field(default_factory=dict)

    def index(self, person: Person) -> None:
        """Take somebody in, with every name they have."""
        for name in (person.name, *person.aliases):
            if words := spelling(name).split():
                self._ids.setdefault(words[0], {})[person.id] = None

    def meant(self, read: ReadPerson, register: Register) -> tuple[Person, ...]:
        """Whom a first name alone, or with an initial, may mean; the young people first.

        Nobody unless a young person is among them: without one it is a name like any other.
        """
        words = spelling(read.name).split()
        if read.title or not words or len(words) > 2 or len("".join(words[1:])) > 1:
            return ()
        people = [register.people[one] for one in self._ids.get(words[0], ())]
        known = [one for one in people if not one.merged_into]
        young = [one for one in known if one.young_person and _fits(words, one)]
        exact = [one for one in young if _is_called(read.name, one)]
        grown = [one for one in known if not (one.young_person or one.title or read.young)]
        return (*(exact if len(exact) == 1 else young), *grown) if young else ()

    def across(self, read: ReadPerson, register: Register) -> tuple[Person, ...]:
        """Adults a young person's first name may be short for, or young people an adult may be.

        Never taken for them, only asked about: one file has "Kai" in a group of young people,
        another "Kai Robinson, social worker". A title speaks against it.
        """
        words = spelling(read.name).split()
        if read.title or not words:
            return ()
        people = (register.people[one] for one in self._ids.get(words[0], ()))
        return tuple(
            one
            for one in people
            if not (one.merged_into or one.title) and one.young_person != read.young
            and _may_be_short(read.name if read.young else one.name,
                              one.name if read.young else read.name)
        )  # fmt: skip


def _may_be_short(short: str, whole: str) -> bool:
    """Whether a first name, with an initial perhaps, is the beginning of a whole name."""
    said, full = spelling(short).split(), spelling(whole).split()
    if len(full) < 2 or len(full[-1]) < 2 or len(said) > 2 or said[0] != full[0]:
        return False
    return len(said) < 2 or full[-1].startswith(said[1][:1])


def may_be_from(read: ReadPerson, person: Person) -> bool:
    """Whether what is said of somebody does not speak against a young person."""
    said = read.organisation
    if not said or not person.organisation or read.young or says_young(said):
        return True
    return spelling(said) == spelling(person.organisation)


def told_young(person: Person) -> str:
    """Somebody as a question offers them; a young person is told to be one."""
    return f"{person.name} (a young person)" if person.young_person else full_name(person)


def _is_called(name: str, person: Person) -> bool:
    return spelling(name) in {spelling(one) for one in (person.name, *person.aliases)}


def _fits(words: Sequence[str], person: Person) -> bool:
    """Whether the initial fits that of somebody's name, where both have one."""
    for name in (person.name, *person.aliases):
        own = spelling(name).split()
        if own[:1] == list(words[:1]) and (
            len(words) == 1 or len(own) == 1 or own[-1][:1] == words[1]
        ):
            return True
    return False
