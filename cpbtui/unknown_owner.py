"""Whether anybody goes by a name that actions were asked for by; and who is called alike."""

from __future__ import annotations

from rapidfuzz import fuzz, process, utils

from cpbtui.action_line import is_owned_by
from store.models import Action
from store.naming import full_name, short_name
from store.store import Store

ALIKE = 75
"""How alike, of 100, a name must be to be asked about."""
ASKED = 3
"""How many are asked about at most."""


def unknown_owner(wanted: str, store: Store) -> str:
    """Say that nobody goes by a name, with those called alike; empty when somebody does.

    Args:
        wanted: A name, or a part of one.
        store: The board.
    """
    names = _names(store)
    if is_owned_by(wanted, *names):
        return ""
    alike = process.extract(
        wanted, list(names), scorer=fuzz.WRatio, processor=utils.default_process,
        score_cutoff=ALIKE, limit=2 * ASKED,
    )  # fmt: skip
    meant = list(dict.fromkeys(names[name] for name, _, _ in alike))[:ASKED]
    question = f" Did you mean {' or '.join(meant)}?" if meant else ""
    return f"Nobody called “{wanted}” is known here.{question}"


def _names(store: Store) -> dict[str, str]:
    """Every name somebody goes by, and how they are called in an answer."""
    register = store.register
    names: dict[str, str] = {}
    for person in register.people.values():
        for name in (person.name, short_name(person), full_name(person), *person.aliases):
            names.setdefault(name, person.name)
    for body in register.bodies.values():
        for name in (body.name, *body.aliases):
            names.setdefault(name, body.name)
    for group in register.groups.values():
        names.setdefault(group.name, group.name)
    for action in store.all(Action):
        for owner in action.owners:
            names.setdefault(owner.written, owner.written)
    return names
