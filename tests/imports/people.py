"""A fictional board for the tests of reading."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date

from imports.names import Names
from imports.reading import Context, Found, FoundAction, read_passage
from store.models import Body, Person, TaskGroup
from store.records import Register

ON = date(2016, 9, 8)
"""A Thursday."""

PEOPLE = (
    Person(id="holt", name="Ann Holt", title="County Councillor"),
    Person(id="dean", name="Lee Dean", title="County Councillor", aliases=("Deano",)),
    Person(id="kholt", name="Karl Hoffman", title="Councillor", initials="KH"),
    Person(id="rao", name="Amit Rao", title="Dr"),
    Person(id="grey", name="Sam Grey"),
    Person(id="samr", name="Sam R", young_person=True),
    Person(id="samw", name="Sam W", young_person=True),
    Person(id="marsh", name="Jo Marsh"),
    Person(id="lund", name="Kate Lund"),
    Person(id="berg", name="Kate van der Berg", title="Superintendent"),
    Person(id="oldmarsh", name="Joanna Marsh", merged_into="marsh"),
)
BODIES = (
    Body(id="voices", name="Voices", aliases=("the children in care council",)),
    Body(id="inspectors", name="Young Inspectors"),
    Body(id="officers", name="Officers"),
    Body(id="families", name="Children and Families Team"),
    Body(id="health", name="Health, Care and Schools"),
)
GROUPS = (TaskGroup(id="housing", name="Housing Task Group"),)
REGISTER = Register(
    {each.id: each for each in PEOPLE},
    {each.id: each for each in BODIES},
    {each.id: each for each in GROUPS},
)


def names(
    *, here: Collection[str] = (), answers: Mapping[str, str] | None = None, you: str | None = None
) -> Names:
    return Names(
        REGISTER, attendance=here, chair="holt", clerk="grey", answers=answers or {}, you=you
    )


def read(passage: str) -> tuple[Found, ...]:
    return read_passage(passage, Context(on=ON, names=names()))


def owners(sentence: str) -> list[str | None]:
    """Who an action's owners are, by id; None for those not known."""
    found = [each for each in read(f"Action: {sentence}") if isinstance(each, FoundAction)]
    return [owner.person or owner.body for each in found for owner in each.reading.owners]


def actions(passage: str) -> list[str]:
    return [each.reading.text for each in read(passage) if isinstance(each, FoundAction)]
