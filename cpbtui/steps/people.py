"""What a clerk does to people and bodies."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from store.models import Body, Person, Term, Visit
from store.naming import short_name
from store.store import Store


def only_first_name(name: str) -> str:
    """A young person's name as it may be kept: the first name and at most an initial."""
    words = name.split()
    if len(words) < 2:
        return name.strip()
    initial = words[-1].strip(".")
    return f"{words[0]} {initial[0].upper()}"


def keep_person(store: Store, person: Person, **fields: object) -> Person:
    """Add somebody, or change what is kept about them.

    Args:
        store: The board.
        person: As kept so far; without an id, somebody new.
        fields: What is different.
    """
    changed = replace(person, **fields)
    if changed.young_person:
        changed = replace(changed, name=only_first_name(changed.name))
    verb = "Change" if person.id else "Add"
    with store.change(f"{verb} {short_name(changed)}") as c:
        return c.put(changed) if person.id else c.add(changed)


def keep_body(store: Store, body: Body, **fields: object) -> Body:
    """Add a body, or change what is kept about it."""
    changed = replace(body, **fields)
    verb = "Change" if body.id else "Add"
    with store.change(f"{verb} {changed.name}") as c:
        return c.put(changed) if body.id else c.add(changed)


def set_terms(store: Store, person: Person, terms: Sequence[Term]) -> None:
    """Say from when to when somebody is expected at meetings."""
    with store.change(f"Terms of office of {short_name(person)}") as c:
        c.set(person, terms_of_office=tuple(terms))


def set_contact(store: Store, who: Person | Body, via: Person | None) -> None:
    """Say through whom somebody is reached; None: directly."""
    name = who.name if isinstance(who, Body) else short_name(who)
    with store.change(f"Contact of {name}") as c:
        c.set(who, contact_via=via.id if via else None)


def merge(store: Store, person: Person, into: Person) -> None:
    """Make two entries for one person into one.

    Lists show the one that stays; what named the other (owners, attendance, approved minutes)
    stays as it was and is understood as the one. The names of both are known from now on. If one
    of the two was a young person, the one that stays is.
    """
    with store.change(f"Merge {short_name(person)} into {short_name(into)}") as c:
        names = (*into.aliases, person.name, *person.aliases)
        known = tuple(dict.fromkeys(name for name in names if name and name != into.name))
        if person.young_person and not into.young_person:
            c.set(into, young_person=True, name_consent=person.name_consent)
        c.set(
            into,
            aliases=known,
            email=into.email or person.email,
            role=into.role or person.role,
            organisation=into.organisation or person.organisation,
        )
        c.set(person, merged_into=into.id)
        for body in store.all(Body):
            if person.id in body.members:
                members = tuple(
                    dict.fromkeys(into.id if one == person.id else one for one in body.members)
                )
                c.set(body, members=members)
        for visit in store.all(Visit):
            if any(one.person == person.id for one in visit.visitors):
                visitors = tuple(
                    replace(one, person=into.id) if one.person == person.id else one
                    for one in visit.visitors
                )
                c.set(visit, visitors=visitors)
