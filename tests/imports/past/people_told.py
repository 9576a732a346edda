"""What lists of people in minutes tell, written as short as a reader would note it."""

from __future__ import annotations

from collections.abc import Iterable

from imports.past.lines import Line, lines_of
from imports.past.read import ReadPerson
from imports.past.roster import Roster, read_roster
from imports.source import Source


def lines(text: str) -> list[Line]:
    """The lines of a page of minutes."""
    return lines_of(Source("minutes.txt", "text", text))


def read(text: str) -> Roster:
    """The people of a page of minutes."""
    return read_roster(lines(text))


def told(one: ReadPerson) -> str:
    """Somebody with all that is told: "Cllr A Holt: Chair (Elm Trust) for B Dean, away"."""
    name = f"{one.title} {one.name}".strip()
    parts = [f"{name}: {one.role}" if one.role else name]
    parts += [f"({one.organisation})"] if one.organisation else []
    parts += [f"for {one.substitute_for}"] if one.substitute_for else []
    parts += [f"from {one.arrived}"] if one.arrived else []
    parts += [f"until {one.left}"] if one.left else []
    marks = ["", "online"][one.remote], ["", "young"][one.young]
    state = {"present": "", "apologies": "away"}.get(one.status, one.status)
    return ", ".join(filter(None, (" ".join(parts), *marks, state)))


def all_told(people: Iterable[ReadPerson] | Roster) -> list[str]:
    """Everybody with all that is told of them."""
    return [told(one) for one in (people.people if isinstance(people, Roster) else people)]


def names(roster: Roster, status: str = "present") -> str:
    """The names of those who were there, or were not, without titles: "Ann Holt, Bo Dean"."""
    return ", ".join(one.name for one in roster.people if one.status == status)
