"""Who the people of past minutes are: matched to the register, never merged on a likeness.

The same name is the same person; a name that is only alike (one chair, three spellings; "Sue"
for "Susan") is asked about, and until somebody answers it is a person of its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import msgspec
from rapidfuzz import fuzz, process

from imports.attendance import young_name
from imports.names import Names
from imports.past.read import Doubt, ReadPerson
from imports.past.same_person import ALIKE, comes_from, may_be, resembles
from imports.past.young_names import ByFirstName, may_be_from, told_young
from imports.spelling import same_title, without_title
from store.models import Person
from store.naming import spelling, surname
from store.records import Register

NEW = "new"
"""The answer that a person is nobody on the register."""

_AWAY = re.compile(r"\W*(?:apolog|absen|not present)", re.IGNORECASE)
"""A heading that tells who was not there, rather than what somebody is."""
_COMPARED, _OFFERED = 20, 4
"""How many surnames nearly alike are looked at, and how many people are offered."""


@dataclass(frozen=True)
class Choice:
    """An answer that can be given to a question."""

    value: str
    label: str


@dataclass(frozen=True)
class Question:
    """Something the clerk is asked before the record takes it."""

    key: str
    """Stable from one proposal of the same file to the next: "person/sue prynne"."""
    doubt: Doubt
    choices: tuple[Choice, ...] = ()


@dataclass
class Matcher:
    """Finds people on a register that grows with those it meets.

    Attributes:
        register: Everybody known, with those met so far.
        make_id: Makes an id for somebody new, by the name as it is compared.
        answers: What the clerk said: from a question's key to a person's id, or to `NEW`.
        in_full: People as every meeting of the same import names them, oldest first: one may tell
            of somebody what another leaves out.
        category: The board's own word for a category as written.
    """

    register: Register
    make_id: Callable[[str], str]
    category: Callable[[str], str]
    answers: Mapping[str, str] = field(default_factory=dict)
    in_full: Collection[ReadPerson] = ()
    """People as other meetings of the import name them: "CC Brindle" is in full there."""
    here: Mapping[str, str] = field(default_factory=dict)
    """Who is meant at this meeting by a name as written, as the clerk put it right before."""
    met: dict[str, Person] = field(default_factory=dict)
    """New people, by id."""
    changed: dict[str, None] = field(default_factory=dict)
    """The ids of people already on the register who gain something: a spelling the clerk said is
    theirs, the category they are listed under."""
    questions: dict[str, Question] = field(default_factory=dict)
    young: ByFirstName = field(default_factory=ByFirstName)
    _names: Names | None = None
    _called: dict[str, list[str]] = field(default_factory=dict)
    """Who has a name or an alias, spelled as names are compared."""
    _surnames: dict[str, set[str]] = field(default_factory=dict)
    """Who has a surname, or one word only for a name."""
    _told: dict[str, list[ReadPerson]] = field(default_factory=dict)
    """What the import tells of whoever has a name, oldest first."""

    def __post_init__(self) -> None:
        for one in self.in_full:
            self._told.setdefault(spelling(one.name), []).append(one)
        for person in self._people():
            self._index(person)

    def match(self, read: ReadPerson, others: Collection[str] = ()) -> Person:
        """The person meant: one of the register, or a new one, which then is on it.

        Args:
            read: Somebody of past minutes.
            others: The ids of people whom the same minutes name beside this one: nobody is one
                of them on a surname alone.
        """
        said = spelling(read.name)
        key = f"person/{spelling(f'{read.title} {read.name}')}"
        answer = self.answers.get(key, "")
        if answer and answer != NEW and (person := self.register.people.get(answer)):
            self._learn(person, read.name)
            return person
        if answer != NEW and (person := self.register.people.get(self.here.get(said, ""))):
            return person
        young = self.young.meant(read, self.register) if answer != NEW else ()
        if young and (found := self._one_of_young(key, read, young, others)):
            return found
        same = self._same(read, said)
        apart = same is not None and same.id in others and spelling(same.name) != said
        if same is not None and answer != NEW and not apart:
            return self._completed(same, read)
        likely = [same] if same is not None and apart else [*young, *self._alike(read, said)]
        across = self.young.across(read, self.register)
        likely += [one for one in across if one.id not in others and one not in likely][:_OFFERED]
        person = self._new(read)
        if likely and answer != NEW:
            self.questions[key] = _question(key, read, likely)
        return person

    def _one_of_young(
        self, key: str, read: ReadPerson, meant: Sequence[Person], others: Collection[str]
    ) -> Person | None:
        """The young person a first name alone is taken for; asked about unless it is certain."""
        free = [one for one in meant if one.young_person and one.id not in others]
        if not free:
            return None
        if len(meant) > 1 or not may_be_from(read, free[0]):
            self.questions[key] = _question(key, read, meant, taken=free[0])
        return self._completed(free[0], read)

    def _learn(self, person: Person, name: str) -> None:
        name = young_name(name) if person.young_person else name
        known = {spelling(one) for one in (person.name, *person.aliases)}
        if spelling(name) not in known:
            aliases = (*person.aliases, name)
            self._put(msgspec.structs.replace(person, aliases=aliases))
            self.changed[person.id] = None

    def _same(self, read: ReadPerson, said: str) -> Person | None:
        """The one person a name is certain to mean."""
        called = (self.register.people[one] for one in self._called.get(said, ()))
        whole = [one for one in called if may_be(read, one)]
        if len(whole) == 1:
            return whole[0]
        if whole:
            here = [one for one in whole if comes_from(read, one)]
            return here[0] if len(here) == 1 else whole[0] if not read.organisation else None
        if not read.title:
            return None
        found = self._resolver().resolve(f"{read.title} {read.name}")
        person = self.register.people.get(found.owner.person or "")
        return person if person and may_be(read, person) else None

    def _alike(self, read: ReadPerson, said: str) -> list[Person]:
        near = process.extract(
            spelling(surname(said)), list(self._surnames), scorer=fuzz.ratio,
            score_cutoff=ALIKE, limit=_COMPARED,
        )  # fmt: skip
        ids = sorted({identity for last, _, _ in near for identity in self._surnames[last]})
        people = (self.register.people[one] for one in ids)
        return [one for one in people if resembles(read, said, one)][:_OFFERED]

    def lasting_category(self, said: str) -> str:
        """What somebody lastingly is; that they sent apologies is so for one meeting only."""
        return "" if _AWAY.match(said) else self.category(said)

    def _new(self, read: ReadPerson) -> Person:
        young = read.young
        name = read.name if young else self._whole_name(read)
        person = Person(
            id=self.make_id(spelling(f"{read.title} {read.name}")),
            name=young_name(name) if young else name,
            title="" if young else read.title,
            organisation=read.organisation,
            role=_lasting(read.role),
            category=self.lasting_category(read.category),
            young_person=young,
        )
        for told in self._told_of(name, person):
            person = self._fuller(person, told)
        self.met[person.id] = person
        self._put(person)
        return person

    def _told_of(self, name: str, person: Person) -> list[ReadPerson]:
        """What the import tells of somebody wherever it names them so."""
        return [one for one in self._told.get(spelling(name), ()) if may_be(one, person)]

    def _fuller(self, person: Person, read: ReadPerson) -> Person:
        """Somebody with what is told and was not known."""
        return msgspec.structs.replace(
            person,
            title=person.title or ("" if person.young_person else read.title),
            organisation=person.organisation or read.organisation,
            role=person.role or _lasting(read.role),
            category=person.category or self.lasting_category(read.category),
        )

    def _whole_name(self, read: ReadPerson) -> str:
        """The name, in full when another meeting of the import names one such person in full."""
        if " " in read.name or not read.title:
            return read.name
        named = {
            spelling(one.name): one.name
            for one in self.in_full
            if spelling(surname(one.name)) == spelling(read.name) != spelling(one.name)
            and one.title
            and same_title(read.title.casefold(), one.title.casefold())
        }
        return next(iter(named.values())) if len(named) == 1 else read.name

    def _completed(self, person: Person, read: ReadPerson) -> Person:
        """Somebody with what is said of them.

        Of those met in this import that is all of it; of others a category and an organisation
        they had none of, where the import tells of one only.
        """
        met = person.id in self.met
        fuller = self._fuller(person, read) if met else self._filled(person, read)
        if fuller != person:
            self._put(fuller)
            if not met:
                self.changed[person.id] = None
        return fuller

    def _filled(self, person: Person, read: ReadPerson) -> Person:
        if person.young_person or (person.category and person.organisation):
            return person
        told = [read, *self._told_of(person.name, person)]
        groups = {group for one in told if (group := self.lasting_category(one.category))}
        homes = {spelling(one.organisation): one.organisation for one in told if one.organisation}
        return msgspec.structs.replace(
            person,
            category=person.category or (groups.pop() if len(groups) == 1 else ""),
            organisation=person.organisation
            or (next(iter(homes.values())) if len(homes) == 1 else ""),
        )

    def called(self, name: str) -> Person | None:
        """The one person a name as typed is certain to mean, if there is one."""
        return self.register.people.get(self._resolver().resolve(name).owner.person or "")

    def _put(self, person: Person) -> None:
        people = {**self.register.people, person.id: person}
        self.register = replace(self.register, people=people)
        self._index(person)
        if person.id in self.met:
            self.met[person.id] = person
        self._names = None

    def _index(self, person: Person) -> None:
        for name in (person.name, without_title(person.name)[1], *person.aliases):
            known = self._called.setdefault(spelling(name), [])
            if person.id not in known:
                known.append(person.id)
        self._surnames.setdefault(spelling(surname(person.name)), set()).add(person.id)
        self.young.index(person)

    def _people(self) -> Iterable[Person]:
        return (one for one in self.register.people.values() if not one.merged_into)

    def _resolver(self) -> Names:
        if self._names is None:
            self._names = Names(self.register)
        return self._names


def _question(
    key: str, read: ReadPerson, likely: Sequence[Person], taken: Person | None = None
) -> Question:
    name = f"{read.title} {read.name}".strip()
    others = " or ".join(told_young(one) for one in likely)
    so_far = f"taken for {told_young(taken)}" if taken else "kept apart"
    doubt = Doubt(read.line, f"“{name}” may be {others}; {so_far} until you say.", about="person")
    choices = [Choice(one.id, told_young(one)) for one in likely]
    return Question(key, doubt, (*choices, Choice(NEW, f"Somebody else: {name}")))


def _lasting(role: str) -> str:
    """A role without the office held at the meeting only."""
    kept = [part.strip() for part in role.split(";")]
    return "; ".join(part for part in kept if part.casefold() not in ("in the chair", "presiding"))
