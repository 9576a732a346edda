"""Rows of an attendance list that tell the office before the person: "Registrar, Mr D Holt"."""

from __future__ import annotations

import re

from imports.past.people_line import Named, is_nobody, read_entry
from imports.past.people_list import pieces
from imports.past.person_names import read_name
from imports.past.person_notes import is_office, read_notes, without_brackets
from imports.past.titles import take_title

_PARTED = re.compile(r"\s[–—-]\s|:|\t")
_THE = re.compile(r"^the\s", re.IGNORECASE)
_LONGEST = 2000


def offices_first(text: str, *, usual: bool = False) -> list[Named]:
    """Read a row in which before every person, who has a title, stands what they are.

    Args:
        text: "Vice-Chancellor, Professor N Rao (Chair)"; "The Clerk, Mrs S Grey, the Assistant
            Clerk, Mr T Hill".
        usual: Whether other rows of the list are of this kind, so that a word that may be a
            surname, as the "Dean" of "Dean, Mr J Marsh", is an office, too.

    Returns:
        Nobody when the row is of another kind.
    """
    found: list[Named] = []
    offices: list[str] = []
    for _, part in pieces(text[:_LONGEST]):
        named = read_entry(part) if take_title(part)[0] else None
        if named is not None and offices:
            found.append(named.told(read_notes([], ", ".join(offices), name=named.person.name)))
            offices = []
        elif named is None and _is_no_person(part, usual):
            offices.append(_THE.sub("", part))
        elif not (found and is_nobody(part)):
            return []
    return found if not offices else []


def _is_no_person(part: str, usual: bool) -> bool:
    if _PARTED.search(part) or is_nobody(part):
        return False
    name = read_name(without_brackets(part)[0])
    if name is None:
        return is_office(part) or len(part.split()) > 1
    return usual and name.strength < 2
