"""A list of people over which no heading stands: the first paragraph of many minutes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from imports.past.lines import Line
from imports.past.people_list import ATTENDED, pieces, read_list
from imports.past.person_names import read_name
from imports.past.person_notes import without_brackets
from imports.past.roster_rows import words_of
from imports.sentences import sentences

_LONGEST = 12
"""Lines of such a paragraph."""
_LETTERS = 3000
_BEGINNING = 20
"""Lines of minutes among which a sentence says who came; later it tells of something else."""
_CAME = re.compile(
    r"(?P<who>[A-Z].{5,600}?)(?:\s(?:was|were) (?:also |all |both )?(?:present|in attendance)"
    rf"|(?i:{ATTENDED}))\.?"
)
_FEWEST = 4
"""People, from which on a paragraph is a list of those who came."""


def lists_people(lines: Sequence[Line], at: int) -> bool:
    """Whether the paragraph that begins at a place is a list of people, or says who came."""
    if lines[at].blank or lines[at].level or (at and not lines[at - 1].blank):
        return False
    texts: list[str] = []
    for line in lines[at : at + _LONGEST]:
        if line.blank or line.cells:
            break
        texts.append(words_of(line))
    text = " ".join(texts)[:_LETTERS]
    if at < _BEGINNING and any(_says_who_came(each) for each in sentences(text)):
        return True
    parts = [piece for _, piece in pieces(text)]
    if len(parts) < _FEWEST or text[:1].isdigit():
        return False
    strong = sum(each.strength > 1 for each in read_list(text))
    return strong >= _FEWEST and strong * 4 >= len(parts) * 3


def _says_who_came(sentence: str) -> bool:
    """Whether a sentence names several people and says that they were there, and no more."""
    match = _CAME.fullmatch(sentence)
    return match is not None and sum(each.strength > 1 for each in read_list(match["who"])) > 1


def are_first_names(text: str) -> bool:
    """Whether a line is a list of people called by one name each: "Bob, Lance, Chris, Olly"."""
    parts = [piece for _, piece in pieces(text)]
    names = [read_name(without_brackets(part)[0]) for part in parts]
    return len(parts) > 2 and all(name is not None and name.strength == 1 for name in names)
