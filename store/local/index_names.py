"""Who goes by which names, as the index keeps it. Pure."""

from __future__ import annotations

from store.local.index_file import FIELD
from store.marks import folded
from store.models import Body, Owner, TaskGroup
from store.naming import full_name, owner_label, resolve, short_name, short_title, surname
from store.records import Register


def called_in(register: Register) -> list[tuple[str, str, str, str]]:
    """Everybody's id, label, name without title, and the ids that mean them."""
    rows = []
    meaning: dict[str, list[str]] = {}
    for person_id in register.people:
        kept = resolve(person_id, register)
        meaning.setdefault(kept.id if kept else person_id, []).append(person_id)
    for person_id in register.people:
        kept = resolve(person_id, register)
        label = owner_label(Owner(written="", person=person_id), register)
        ids = FIELD.join(meaning.get(person_id, [person_id]))
        rows.append((person_id, label, kept.name if kept else "", ids))
    bodies: list[Body | TaskGroup] = [*register.groups.values(), *register.bodies.values()]
    rows += [(one.id, one.name, one.name, one.id) for one in bodies]
    return rows


def spelled_in(register: Register) -> list[tuple[str, str]]:
    """Every way to write every name, folded, with the id it means."""
    found: dict[tuple[str, str], None] = {}
    for person in register.people.values():
        kept = resolve(person.id, register)
        if kept is None:
            continue
        last = surname(person.name)
        ways = [person.name, full_name(person), short_name(person), last, *person.aliases]
        ways += [f"{title} {last}" for title in _titles(person.title)]
        ways += [f"{title} {person.name}" for title in _titles(person.title)]
        if first := person.name.split(" ")[0]:
            ways.append(first)
        for way in ways:
            found[folded(way), kept.id] = None
    for body in register.bodies.values():
        for way in (body.name, *body.aliases):
            found[folded(way), body.id] = None
    for group in register.groups.values():
        found[folded(group.name), group.id] = None
    return [(spelling, who) for spelling, who in found if spelling]


def _titles(title: str) -> set[str]:
    titles = {title, short_title(title)} - {""}
    if "councillor" in title.casefold():
        titles |= {"Councillor", "Cllr", "County Councillor"}
    return titles
