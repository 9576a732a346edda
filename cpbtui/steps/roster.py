"""Who belongs on a meeting's attendance list, and in what order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from store.categories import for_others
from store.models import Attendance, Meeting, Person
from store.naming import short_title, surname
from store.quorum import expected_at, in_office
from store.records import MeetingRecord

YOUNG = "Young people"
"""The group of young people who belong to no body."""


@dataclass(frozen=True)
class Listed:
    """One person of the list."""

    person: Person
    marked: Attendance | None = None

    @property
    def name(self) -> str:
        """The name with a short title: "CC Ann Holt"; as at the meeting, once marked."""
        known = self.marked or self.person
        return f"{short_title(known.title)} {known.name}".strip()


@dataclass(frozen=True)
class Group:
    """Young people who are picked together."""

    id: str
    name: str
    members: tuple[Listed, ...]

    @property
    def here(self) -> int:
        """How many of them are here."""
        return sum(1 for one in self.members if one.marked and one.marked.status == "present")


@dataclass(frozen=True)
class Section:
    """A heading of the list with its people."""

    title: str
    people: tuple[Listed, ...]
    groups: tuple[Group, ...] = ()

    def count(self, status: str) -> int:
        """How many have a status; `""`: of how many nothing is known."""
        return sum(1 for one in self.people if (one.marked.status if one.marked else "") == status)


def sections(record: MeetingRecord) -> list[Section]:
    """The attendance list: a section for each category, the chair first, then by surname.

    Young people stand in it once they are marked; before, in their group.
    """
    meeting = record.meeting
    marks = {one.person: one for one in record.attendance}
    listed = _listed(record, marks)
    groups = young_groups(record)
    names = [category.name for category in record.board.categories]
    names += sorted({_category(one) for one in listed} - set(names))
    others = for_others(record.board.categories) or (names[-1] if names else "")
    found = []
    for name in names:
        people = sorted((one for one in listed if _category(one) == name), key=_order(meeting))
        own = tuple(one for one in groups if _place(one, names, others) == name)
        found.append(Section(name or "Others", tuple(people), own))
    return [one for one in found if one.people or one.groups]


def young_groups(record: MeetingRecord) -> list[Group]:
    """The bodies young people come from, each with those who may be picked."""
    marks = {one.person: one for one in record.attendance}
    young = {
        person.id: person
        for person in record.register.people.values()
        if person.young_person and not person.merged_into and not person.guest
        and (person.id in marks or in_office(person, record.meeting.on))
    }  # fmt: skip
    groups = []
    for body in record.register.bodies.values():
        members = [young.pop(one) for one in body.members if one in young]
        if members:
            groups.append(_group(body.id, body.name, members, marks))
    if young:
        groups.append(_group(YOUNG, YOUNG, list(young.values()), marks))
    return groups


def everybody(record: MeetingRecord) -> list[Listed]:
    """Everybody letters may mean, likeliest first.

    Those not marked yet come first, then the others of the list, young people, and last those on
    the register who are not expected.
    """
    marks = {one.person: one for one in record.attendance}
    listed = [one for section in sections(record) for one in section.people]
    young = [one for group in young_groups(record) for one in group.members]
    first = sorted(listed, key=lambda one: one.marked is not None)
    known = {one.person.id for one in (*first, *young)}
    rest = [
        Listed(person, marks.get(person.id))
        for person in record.register.people.values()
        if person.id not in known and not person.merged_into
    ]
    unique = {one.person.id: one for one in (*first, *young, *rest)}
    return list(unique.values())


def group_named(letters: str, groups: Iterable[Group]) -> list[Group]:
    """The groups whose name begins with some letters."""
    wanted = letters.casefold().strip()
    return [one for one in groups if wanted and one.name.casefold().startswith(wanted)]


def _listed(record: MeetingRecord, marks: dict[str, Attendance]) -> list[Listed]:
    people = record.register.people
    expected = {one.id: one for one in expected_at(record)}
    for one in record.attendance:
        expected.setdefault(one.person, people.get(one.person) or _as_marked(one))
    return [Listed(person, marks.get(person.id)) for person in expected.values()]


def _as_marked(marked: Attendance) -> Person:
    """Somebody who stands in the attendance but no longer on the register."""
    return Person(
        id=marked.person, name=marked.name, title=marked.title, category=marked.category,
        organisation=marked.organisation, role=marked.role, young_person=marked.young_person,
    )  # fmt: skip


def _group(group_id: str, name: str, members: list[Person], marks: dict[str, Attendance]) -> Group:
    members.sort(key=lambda person: person.name.casefold())
    return Group(group_id, name, tuple(Listed(one, marks.get(one.id)) for one in members))


def _category(one: Listed) -> str:
    return one.marked.category if one.marked else one.person.category


def _place(group: Group, categories: list[str], others: str) -> str:
    """The category a group stands in: that of its first member, else the one for others."""
    own = group.members[0].person.category
    return own if own in categories else others


def _order(meeting: Meeting) -> _Order:
    return _Order(meeting.presiding or meeting.chair)


@dataclass(frozen=True)
class _Order:
    chair: str | None

    def __call__(self, one: Listed) -> tuple[bool, str, str]:
        name = one.person.name
        return one.person.id != self.chair, surname(name).casefold(), name.casefold()
