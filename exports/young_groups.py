"""The group a young person comes from, as it is printed where they are only counted."""

from __future__ import annotations

import re

from exports.name_patterns import alone, pattern_of
from exports.young_people import Unnamed
from store.models import Attendance, Person
from store.naming import resolve, spelling
from store.records import Register

_BETWEEN = re.compile(r"\s*[,;:/|()\[\]]\s*|\s+[–—-]\s+")
_INITIALS = re.compile(r"[^\W\d_]\.?|(?:[^\W\d_]\.\s?){2,3}")
_OFFICE = re.compile(
    r"(?:(?:vice|deputy|co|joint|acting|young)[ -])*"
    r"(?:chair(?:man|woman|person)?|secretary|treasurer|member|rep|representative|ambassador"
    r"|apprentice|care leaver|person|mayor)",
    re.IGNORECASE,
)


def group_of(row: Attendance, people: Unnamed, register: Register) -> str:
    """The organisation without what tells of one of its young people: "Voices".

    Of "K, Voices" there stays "Voices"; of "Chair" nothing.

    Args:
        row: Of somebody who is not named, as it is written.
        people: The young people who are not named.
        register: What their own role is, besides the one of the meeting.
    """
    person = resolve(row.person, register)
    roles = _roles(row) | (_roles(person) if person else set())
    forms = [form.name for form in people.forms if form.hidden or len(form.name) > 1]
    found = alone("|".join(pattern_of(name) for name in forms) or r"(?!)")

    def kept(words: str) -> str:
        parts = [part for part in _BETWEEN.split(words) if part]
        return ", ".join(
            part
            for part in parts
            if not (found.search(part) or _personal(part) or spelling(part) in roles)
        )

    outside, _, within = row.organisation.partition("(")
    return kept(outside) or kept(within)


def _roles(one: Attendance | Person) -> set[str]:
    return {spelling(part) for part in _BETWEEN.split(one.role) if part.strip()}


def _personal(part: str) -> bool:
    """Whether words are initials ("K", "K.R.") or an office, and no group."""
    return (_INITIALS.fullmatch(part) or _OFFICE.fullmatch(part)) is not None
