"""People to choose one from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from cpbtui.screens.choice_dialog import Choice
from store.models import Person, Term
from store.naming import full_name, surname

NOBODY = "Nobody is known yet. p on Home adds people."
"""Said where there is nobody to choose."""


def by_surname(person: Person) -> tuple[str, str]:
    """The order of people in a list to choose from."""
    return surname(person.name).casefold(), person.name.casefold()


def person_choices(
    people: Iterable[Person],
    *,
    actions: Mapping[str, Sequence[object]] | None = None,
    prefix: str = "",
) -> list[Choice]:
    """A choice a person; those who would read alike say what tells them apart.

    Args:
        people: In order; entries made into another are left out.
        actions: Open actions by the id of their owner, where they are known.
        prefix: Stands before each id in the key of its choice.
    """
    listed = [one for one in people if not one.merged_into]
    plain = Counter((full_name(one), _what(one)) for one in listed)
    told = {
        one.id: _what(one) if plain[full_name(one), _what(one)] == 1 else _everything(one, actions)
        for one in listed
    }
    still = Counter((full_name(one), told[one.id]) for one in listed)
    oldest = {name: min(p.id for p in listed if full_name(p) == name) for name, _ in still}
    choices = []
    for one in listed:
        about = told[one.id]
        if still[full_name(one), about] > 1:
            age = "added first" if oldest[full_name(one)] == one.id else "added later"
            about = f"{about}, {age}" if about else age
        choices.append(Choice(f"{prefix}{one.id}", full_name(one), about))
    return choices


def _what(person: Person) -> str:
    return person.role or person.category


def _everything(person: Person, actions: Mapping[str, Sequence[object]] | None) -> str:
    """All that may differ between two entries with one name."""
    count = len(actions.get(person.id, ())) if actions is not None else 0
    facts = [
        person.role, person.category, person.organisation,
        "; ".join(map(_years, person.terms_of_office)),
        "" if not count else "1 action" if count == 1 else f"{count} actions",
        person.email, ", ".join(person.aliases),
    ]  # fmt: skip
    return ", ".join(dict.fromkeys(filter(None, facts)))


def _years(term: Term) -> str:
    """When somebody was in office, by the year."""
    since, until = (str(day.year) if day else "" for day in (term.since, term.until))
    if not until:
        return f"in office since {since}"
    return f"in office {since} to {until}" if since else f"in office until {until}"
