"""First names alone in a list of people: young people are named so, and must not be lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from imports.past.lines import Line
from imports.past.people_line import Named, read_entry, without_bullet
from imports.past.person_notes import says_young
from imports.past.read import Doubt
from imports.past.roster_rows import words_of


def names_alone(people: Sequence[tuple[Named, int]], lines: Sequence[Line]) -> frozenset[int]:
    """The numbers of the lines that are one first name and nothing else: "Kayleigh".

    None where so many lines are one word that they rather tell where people are from.
    """
    alone = {line.number for line in lines if is_one_first_name(line)}
    whole = {line for named, line in people if named.strength > 1} - alone
    return frozenset(alone) if len(alone) < len(whole) else frozenset()


def is_one_first_name(line: Line) -> bool:
    """Whether a line is one first name and nothing else."""
    text = without_bullet(words_of(line)).strip(" .,;") if len(line.text) < 40 else ""
    if " " in text or line.level or not text or ":" in line.text:
        return False
    named = read_entry(text)
    return named is not None and named.strength == 1 and named.person.name == text


def are_names_alone(lines: Sequence[Line], at: int) -> bool:
    """Whether right under a heading two first names stand, each alone on a line."""
    under = [line for line in lines[at : at + 4] if not line.blank][:2]
    return len(under) == 2 and all(is_one_first_name(line) for line in under)


def from_one_group(people: Sequence[tuple[Named, int]]) -> list[tuple[Named, int]]:
    """People with the group that only the last of a line is told of: "Ash and Bo (Voices)".

    It is that of all of the line when they are called by first names alone and it is one of young
    people.
    """
    found: list[tuple[Named, int]] = []
    for _, each in groupby(people, key=lambda pair: pair[1]):
        some = list(each)
        group = some[-1][0].person.organisation or some[-1][0].person.role
        short = all(named.strength == 1 for named, _ in some)
        found += (
            [(_of_group(named, group), line) for named, line in some]
            if (len(some) > 1 and short and says_young(group))
            else some
        )
    return found


def left_out(named: Named, line: int) -> Doubt:
    """What is told of one word among people that was not taken for one of them."""
    return Doubt(
        line,
        f"“{named.person.name}” stands among the people, and as one word it was not taken for one "
        "of them. If it is somebody, mark them in the attendance.",
        "person",
    )


def _of_group(named: Named, group: str) -> Named:
    person = named.person
    if person.organisation or person.role:
        return named
    return replace(named, person=replace(person, organisation=group))
