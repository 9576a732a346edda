"""Who was at a past meeting: the lists of those present and of apologies at its beginning."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from imports.past.among_people import is_told_of
from imports.past.apologies import read_apologies
from imports.past.lines import Line
from imports.past.lone_names import from_one_group, left_out, names_alone
from imports.past.marked_lists import unmarked_lines
from imports.past.one_of_each import Gathered
from imports.past.people_line import Named
from imports.past.read import Doubt, ReadPerson
from imports.past.roster_beginning import beginning_of_people
from imports.past.roster_sections import Section, sections_of
from imports.past.section_people import offices_before, people_of_section


@dataclass(frozen=True)
class Roster:
    """The people of a meeting, as its lists tell."""

    people: tuple[ReadPerson, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    chair: str = ""
    """Without the title."""
    presiding: str = ""
    """Who is said to have been in the chair."""
    clerk: str = ""
    last_line: int = 0
    """The last line of the lists, in the source; 0: there are none before the first item."""


def first_line_of_roster(lines: Sequence[Line]) -> int | None:
    """The number of the line on which the lists of people begin; None: there are none."""
    at = beginning_of_people(lines)
    return None if at is None else lines[at].number


def read_roster(lines: Sequence[Line]) -> Roster:
    """Read the lists of people at the beginning of a meeting's minutes.

    Args:
        lines: Those of one meeting, the items included.
    """
    at = beginning_of_people(lines)
    if at is None:
        return Roster()
    sections, last, numbered = sections_of(lines, at)
    gathered = Gathered()
    for named, number in offices_before(lines, at):
        gathered.add(named, number, category="", status="present")
    read = [(section, people_of_section(section, gathered)) for section in sections]
    alone = [each for _, people in read for each, _ in people if each.strength < 2]
    first_names = sum(not is_told_of(each) for each in alone) > 1
    for section, people in read:
        _keep_likely(people, section, gathered, first_names)
    return Roster(
        gathered.people(),
        tuple(gathered.doubts),
        gathered.chair,
        gathered.presiding,
        gathered.clerk,
        lines[at].number - 1 if numbered else last,
    )


def with_apologies(roster: Roster, people: Iterable[ReadPerson]) -> Roster:
    """A roster with those an item tells of: each person once, a doubt where both are told.

    Args:
        roster: What the lists told.
        people: From `read_apologies`.
    """
    gathered = Gathered(roster.people, roster.doubts)
    for person in people:
        gathered.add(Named(person, 3 if person.title else 2), person.line, category=person.category,
                     status=person.status)  # fmt: skip
    return replace(roster, people=gathered.people(), doubts=tuple(gathered.doubts))


def _keep_likely(
    people: list[tuple[Named, int]], section: Section, gathered: Gathered, first_names: bool
) -> None:
    """Add people; single words only where others are called by one name, too, or on own lines."""
    people = from_one_group(people)
    lone = names_alone(people, section.lines) if not section.heading.numbered else frozenset()
    weak = sum(each.strength < 2 and not is_told_of(each) for each, _ in people)
    keep = first_names or (weak * 2 >= len(people) and weak > 1)
    keep = keep or (len(people) > 2 * weak and any("," in line.text for line in section.lines[:50]))
    absent = unmarked_lines(section.lines) if section.status == "present" else frozenset()
    for named, number in people:
        if named.strength > 1 or keep or is_told_of(named) or number in lone:
            gathered.add(
                named,
                number,
                category=section.heading.category,
                status="absent" if number in absent else section.status,
                heading=section.heading,
            )
        else:
            gathered.doubts.append(left_out(named, number))


__all__ = ["Roster", "first_line_of_roster", "read_apologies", "read_roster", "with_apologies"]
