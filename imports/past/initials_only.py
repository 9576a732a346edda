"""People of whom minutes give no more than their initials: "Attendees: RW, HJ, SG and AMG"."""

from __future__ import annotations

import re

from imports.past.people_line import Named, read_entry
from imports.past.people_list import pieces
from imports.past.person_names import are_letters_after
from imports.past.person_notes import read_notes, without_brackets
from imports.past.read import ReadPerson

_LETTERS = re.compile(r"[A-Z]{2,4}\.?")
_LONGEST = 2000


def people_by_initials(text: str) -> list[Named]:
    """Read a list in which most people are told by initials alone.

    Args:
        text: A row under a heading of an attendance list.

    Returns:
        Everybody, those with a name too; nobody when the letters are of bodies or of honours, as
        in "Jo Marsh, MBE, JP".
    """
    parts = [piece.strip(" .") for _, piece in pieces(text[:_LONGEST])]
    short = [part for part in parts if _is_letters(part)]
    if len(short) < 2 or len(short) * 3 < len(parts) * 2:
        return []
    found = []
    for part in parts:
        named = _by_initials(part) if _is_letters(part) else read_entry(part)
        if named is not None:
            found.append(named)
    return found


def _is_letters(part: str) -> bool:
    outside = without_brackets(part)[0].strip(" .")
    return _LETTERS.fullmatch(outside) is not None and not are_letters_after(outside)


def _by_initials(part: str) -> Named:
    outside, notes = without_brackets(part)
    name = outside.strip(" .")
    return Named(ReadPerson(name=name)).told(read_notes(notes, name=name))
