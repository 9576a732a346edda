"""Taking somebody off the register who was entered by mistake."""

from __future__ import annotations

import msgspec

from exports.wording import listed
from store.models import COLLECTIONS, Body, Person
from store.naming import short_name
from store.store import Store

_WHERE = {
    "boards": ("the board's settings", "the board's settings"),
    "people": ("another entry", "other entries"),
    "bodies": ("a body", "bodies"),
    "meetings": ("a meeting", "meetings"),
    "attendance": ("an attendance list", "attendance lists"),
    "items": ("an agenda item", "agenda items"),
    "actions": ("an action", "actions"),
    "decisions": ("a decision", "decisions"),
    "visits": ("a visit", "visits"),
    "groups": ("a task and finish group", "task and finish groups"),
    "forward": ("the forward plan", "the forward plan"),
}


def remove(store: Store, who: Person | Body) -> str:
    """Take a person or body off the register; a sentence instead when the record names them."""
    named = _named_in(store, who)
    name = short_name(who) if isinstance(who, Person) else who.name
    if named:
        instead = (
            "g merges an entry made twice, t ends a term of office."
            if isinstance(who, Person)
            else "Take it out there first."
        )
        return f"{name} is named in {listed(named)}, so the entry stays. {instead}"
    with store.change(f"Remove {name}") as c:
        c.remove(who)
    return ""


def _named_in(store: Store, who: Person | Body) -> list[str]:
    """Where documents speak of somebody by their id, in words; most of them hold it nowhere."""
    wanted = b'"%s"' % who.id.encode()
    found = []
    for name, model in COLLECTIONS.items():
        count = sum(
            wanted in msgspec.json.encode(one) for one in store.all(model) if one.id != who.id
        )
        if count:
            one, more = _WHERE[name]
            found.append(one if count == 1 else more)
    return found
