"""Who is meant by a name that is typed outside any meeting."""

from __future__ import annotations

from datetime import date

from imports.names import Names
from imports.owners import owner_names
from store.models import Owner
from store.naming import owner_label
from store.quorum import expected_people
from store.records import Register
from store.store import Store


def board_names(store: Store, today: date) -> Names:
    """Everybody who can be named; those in office today are the likelier ones."""
    register = store.register
    board = store.board
    return Names(
        register,
        attendance=[one.id for one in expected_people(register.people.values(), today)],
        chair=board.chair,
        clerk=board.clerk,
        you=board.clerk,
    )


def people_in(text: str, names: Names) -> tuple[Owner, ...]:
    """The people a list names, as written and as understood: "CC Holt and CC Dean"."""
    line = " ".join(text.split())
    return tuple(one.owner for one in owner_names(line, names)) if line else ()


def strangers(people: tuple[Owner, ...]) -> list[str]:
    """The names of which nobody knows whose they are."""
    return [one.written for one in people if one.person is None and one.body is None]


def labels(people: tuple[Owner, ...], register: Register) -> list[str]:
    """People as lists call them."""
    return [owner_label(one, register) for one in people]
