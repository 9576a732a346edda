"""The attendance list of a document this program printed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Literal

from imports.past.own_text import TIME, Block, own_time
from imports.past.person_notes import says_young
from imports.past.read import ReadMeeting, ReadMove, ReadPerson
from imports.past.titles import take_title
from store.escaping import unescaped
from store.models import AttendanceStatus, Person
from store.naming import short_name, spelling
from store.records import Register

_STATUSES: dict[str, AttendanceStatus] = {"Apologies": "apologies", "Absent": "absent"}
NO_CATEGORY = "no category"
_NOTES = re.compile(r", \*((?:\\.|[^*\\])+)\*$")
_ENTRY = re.compile(
    r"(?P<name>(?:\\.|[^\\(])*?)(?: \((?P<brackets>(?:\\.|[^\\()])*)\))?"
    r"(?: – (?P<organisation>.*))?"
)
_CATEGORY = re.compile(r"((?:\\.|[^\\;])*)(?:; (.*))?")
_MOVED = re.compile(
    rf"(?P<kind>arrived|left)(?: at (?P<time>{TIME}))?(?: during item (?P<item>.+))?"
)
_COUNTED = re.compile(
    r"(?:No|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\d+)"
    r"(?: .{1,80} representatives?| young (?:person|people))"
)
_LONGEST = 2000


def own_people(blocks: Sequence[Block]) -> tuple[tuple[ReadPerson, ...], tuple[int, ...]]:
    """The people of the lists, and on which lines young people are only counted.

    Args:
        blocks: What stands under "Present", with the headings of the categories.
    """
    people: list[ReadPerson] = []
    counted: list[int] = []
    category = ""
    status: AttendanceStatus = "present"
    for block in blocks:
        if block.text.startswith("### "):
            heading = unescaped(block.text[4:].strip())
            status = _STATUSES.get(heading, "present")
            category = "" if heading in _STATUSES else heading
            continue
        for number, line in enumerate(block.text.split("\n"), block.line):
            if not line.startswith("- "):
                continue
            entry = line[2:].strip()[:_LONGEST]
            if _COUNTED.fullmatch(entry):
                counted.append(number)
            else:
                people.append(_person(entry, category, status, number))
    return tuple(people), tuple(counted)


def without_title(name: str) -> str:
    """A name in full without its title."""
    return take_title(name)[1] if name else ""


def short_names(people: Iterable[ReadPerson]) -> frozenset[str]:
    """What the people of a list are called after the first mention."""
    return frozenset(short_name(Person(name=one.name, title=one.title)) for one in people)


def with_known_young(meeting: ReadMeeting, register: Register) -> ReadMeeting:
    """A meeting with those marked who are young people on the register.

    A document names them like everybody, and they must not come onto the register once more.
    """
    young = {spelling(one.name) for one in register.people.values() if one.young_person}
    people = tuple(
        replace(one, young=True) if not one.title and spelling(one.name) in young else one
        for one in meeting.people
    )
    return replace(meeting, people=people)


def _person(entry: str, category: str, status: AttendanceStatus, line: int) -> ReadPerson:
    notes = _NOTES.search(entry)
    found = _ENTRY.fullmatch(entry[: notes.start()] if notes else entry)
    written = found["name"] if found else entry
    brackets = (found["brackets"] or "") if found else ""
    organisation = unescaped((found["organisation"] or "") if found else "")
    role = unescaped(brackets)
    if status != "present":
        category, role = _category_and_role(brackets)
    full = unescaped(written).strip()
    name = without_title(full)
    person = ReadPerson(
        name=name,
        title=full[: len(full) - len(name)].strip(),
        organisation=organisation,
        role=role,
        category=category,
        status=status,
        young=_is_young(full, organisation),
        line=line,
    )
    return _noted(person, unescaped(notes[1]) if notes else "")


def _category_and_role(brackets: str) -> tuple[str, str]:
    """What stands behind somebody who was not there: "Members; Chair"."""
    found = _CATEGORY.fullmatch(brackets)
    if found is None:
        return unescaped(brackets), ""
    category = unescaped(found[1])
    return "" if category == NO_CATEGORY else category, unescaped(found[2] or "")


def _noted(person: ReadPerson, notes: str) -> ReadPerson:
    for note in notes.split("; "):
        if note == "attended remotely":
            person = replace(person, remote=True)
        elif note.startswith("substitute for "):
            person = replace(person, substitute_for=without_title(note[15:]))
        elif moved := _MOVED.fullmatch(note):
            kind: Literal["arrived", "left"] = "left" if moved["kind"] == "left" else "arrived"
            move = ReadMove(kind, own_time(moved["time"]), moved["item"] or "")
            person = replace(person, moves=(*person.moves, move))
    return person


def _is_young(name: str, organisation: str) -> bool:
    """Whether a name is as little as is kept of a young person, from a group of theirs."""
    first, *others = name.split() or [""]
    initial = not others or (len(others) == 1 and len(others[0]) == 1)
    return bool(first) and initial and says_young(organisation)
