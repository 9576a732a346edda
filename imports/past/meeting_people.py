"""The people of one past meeting, each matched to the register."""

from __future__ import annotations

from collections.abc import Sequence

from imports.past.matching import Matcher
from imports.past.one_of_each import here_and_away
from imports.past.read import Doubt, ReadPerson
from imports.spelling import same_title
from store.models import Person
from store.naming import spelling, surname


def people_of(
    read: Sequence[ReadPerson], matcher: Matcher
) -> tuple[list[tuple[ReadPerson, Person]], list[Doubt]]:
    """Match everybody whom a meeting's minutes name.

    A surname with a title is somebody else than the one of that surname whom the same lists name
    without it ("Allan Bell" came, "Cllr Bell" sent apologies), and the same as the one with it.

    Args:
        read: Who came, and who sent apologies.
        matcher: Who is known; it grows.

    Returns:
        Each with the person meant, and a doubt for everybody told to be both here and away.
    """
    found: list[tuple[ReadPerson, Person]] = []
    doubts: list[Doubt] = []
    first: dict[str, ReadPerson] = {}
    for one in read:
        others = [person.id for other, person in found if not _may_be_one(one, other)]
        person = matcher.match(one, others)
        told = first.setdefault(person.id, one)
        if (told.status == "present") != (one.status == "present"):
            doubts.append(here_and_away(told, one))
        found.append((one, person))
    return found, doubts


def _may_be_one(one: ReadPerson, other: ReadPerson) -> bool:
    """Whether two entries may be the same person, one of them by the surname alone."""
    if spelling(one.name) == spelling(other.name):
        return True
    alone = " " not in one.name or " " not in other.name
    same = spelling(surname(one.name)) == spelling(surname(other.name))
    return (
        alone
        and same
        and bool(one.title)
        and same_title(one.title.casefold(), other.title.casefold())
    )
