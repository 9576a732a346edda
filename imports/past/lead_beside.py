"""Who leads an item of an agenda, where a column of blanks or a tab sets them beside its title."""

from __future__ import annotations

import re
from collections.abc import Collection

from imports.past.item_lines import leads_of
from imports.past.item_number import read_number
from imports.past.item_title import Title, read_title
from imports.past.lines import Line, plain
from imports.past.person_names import read_name
from store.naming import spelling

_GAP = re.compile(r"[ ]{2,}|[ ]?\t\s*")
_TIMED = re.compile(r"[(\[]?[0-9]{1,3}\s?(?:mins?|minutes)\.?[)\]]?", re.IGNORECASE)
_OFFICE = re.compile(
    r"(?:the )?(?:(?:vice|deputy)[- ])?chair(?:man|woman|person)?|(?:the )?clerk", re.IGNORECASE
)
_SURE_WORDS = (
    "dr doctor mr mrs ms miss mx prof professor rev revd reverend cllr cllrs councillor cc "
    "superintendent supt inspector insp sergeant sgt constable "
)
_SURE = frozenset(_SURE_WORDS.split())
"""Titles that begin no words but a name; "Major" may begin "Major Works"."""
_LONGEST = 600


def lead_beside(line: Line, title: Title, known: Collection[str]) -> tuple[Title, tuple[str, ...]]:
    """The title of an item without the lead in a column beside it, and the lead.

    Args:
        line: The whole line of the item, its blanks as they stand.
        title: As it was read, the lead included.
        known: The names of people whom a list of the same papers names.

    Returns:
        The title as it was and nobody, unless a column is certainly a person or an office.
    """
    text = line.text
    if len(text) > _LONGEST or title.said or not ("  " in text or "\t" in text):
        return title, ()
    cells = [said for cell in _GAP.split(text.strip()) if (said := plain(cell).strip())]
    at = len(cells) - 1
    while at > 0 and _TIMED.fullmatch(cells[at]):
        at -= 1
    first = next((n for n, cell in enumerate(cells) if any(map(str.isalpha, cell))), len(cells))
    if at <= first or not _are_leads(cells[at], known):
        return title, ()
    words = " ".join([*cells[:at], *cells[at + 1 :]])
    number = read_number(words)
    alone = read_title(number.rest if number else words)
    return (alone, leads_of(cells[at])) if alone.text else (title, ())


def _are_leads(text: str, known: Collection[str]) -> bool:
    parts = leads_of(text)
    return bool(parts) and all(_is_lead(part, known) for part in parts)


def _is_lead(text: str, known: Collection[str]) -> bool:
    """Whether a text is certainly somebody: a titled name, a name on a list, "Chair"."""
    if _OFFICE.fullmatch(text):
        return True
    name = read_name(text)
    if name is None:
        return False
    titled = bool(set(name.title.casefold().replace(".", "").split()) & _SURE)
    return titled or spelling(name.name) in known
