"""Everybody who can be given an action, to choose from."""

from __future__ import annotations

from cpbtui.screens.choice_dialog import Choice
from cpbtui.screens.person_choices import by_surname, person_choices
from store.models import Owner
from store.naming import short_name
from store.records import Register


def owner_choices(register: Register) -> list[Choice]:
    """People, then bodies, then groups at work."""
    people = person_choices(sorted(register.people.values(), key=by_surname), prefix="person.")
    bodies = [
        Choice(f"body.{body.id}", body.name, "body")
        for body in sorted(register.bodies.values(), key=lambda one: one.name.casefold())
    ]
    groups = [
        Choice(f"body.{group.id}", group.name, "task and finish group")
        for group in sorted(register.groups.values(), key=lambda one: one.name.casefold())
        if group.status != "closed"
    ]
    return people + bodies + groups


def owner_of(key: str, register: Register) -> Owner:
    """The owner a choice stands for."""
    kind, _, identity = key.partition(".")
    if kind == "person":
        return Owner(written=short_name(register.people[identity]), person=identity)
    found = register.bodies.get(identity) or register.groups[identity]
    return Owner(written=found.name, body=identity)
