"""Titles before names: taken off a name, and where they part people whom no comma parts."""

from __future__ import annotations

import re

from imports.past.never_names import NEVER_NAMES

_COUNCILS = "county|borough|city|district|town|parish|community|ward|unitary|london|unity"
_COUNCIL = rf"(?:{_COUNCILS})"
_POLICE = r"(?:detective|chief|temporary|acting|police|deputy|assistant)"
_RANKS = "associate|assistant|distinguished|emeritus|visiting|honorary"
_RANK = rf"(?:(?:{_RANKS})\s)?"
_TITLE = re.compile(
    rf"(?:the\s)?(?:(?:{_COUNCIL}\s)?(?:councill?ors?|cou?ncillors?|c?cllrs?|cllr's|c?clrs?|coun)"
    r"|[bcd][./]\s?cllrs?|co\.? cllrs?|alderm[ae]n|alderwoman|ald|doctors?|drs?"
    rf"|{_RANK}(?:professors?|profs?)"
    r"|messrs|mesdames|mrs|mr|miss|ms|mx|master"
    r"|(?:right |rt )?(?:hon(?:ourable)?)|(?:the )?(?:very |right )?rev(?:erend|d)?|canon|father"
    r"|archdeacon|rabbi|imam|pastor|sister|sir|dame|lord mayor"
    r"|(?:depute |deputy )?(?:lord )?provost|baill?ie|lord|lady|baroness|viscount"
    rf"|(?:{_POLICE}\s){{0,3}}(?:superintendent|supt|inspector|insp|sergeant|sgt|constable)"
    r"|ch(?:ief)? (?:supt|insp)|commander|captain|capt|major|lieutenant|lt|colonel|col|brigadier"
    r"|judge|deputy)(?:\.\s{0,2}|\s+)(?=[^\W\d_])",
    re.IGNORECASE,
)
_SHORT_TITLE = re.compile(r"(?:CC|PC|WPC|PS|DS|DC|DI|DCI|DCS|PCSO|ACC|TDI|Fr|Sr|Br)\.? (?=[A-Z])")
_TITLE_ALONE = re.compile(
    rf"(?:(?:(?:{_COUNCIL} )?(?:councillor|cllr|coun)|mr|mrs|miss|ms|dr|rev)\.? ?){{1,3}}",
    re.IGNORECASE,
)
_NO_BOUNDARY = "".join(rf"(?<!{word})" for word in f"{_COUNCILS}|{_RANKS}".split("|"))
_BOUNDARY = re.compile(
    rf"(?<=[a-z)A-Z]){_NO_BOUNDARY}(?<!\bthe)(?<!\band)\s+"
    rf"(?=(?:(?:{_COUNCIL}\s)?(?:councillor|cllr)|alderman|mrs|mr|miss|ms|dr"
    rf"|{_RANK}(?:professor|prof))\.?"
    r"\s[A-Z])",
    re.IGNORECASE,
)
_INITIALS_AND_SURNAME = re.compile(
    r"(?:[A-Z]{1,3}\.?\s){1,3}[A-Z][a-z'’][\w'’-]{1,24}(?:\s(?:MBE|OBE|CBE|JP|BEM))?"
)
_COUNCIL_LETTERS = re.compile(r"[A-Z]{2,6}")
_WIDEST = 400
_PLACE_TITLE = re.compile(r"(?:Trustees?|Governors?)\s+(?=(?P<next>[A-Z][\w'’-]{0,30})\b)")
"""What people are called by where nobody has another title: "Trustee Holt"."""


def take_title(text: str) -> tuple[str, str]:
    """Take the titles off a name: "County Councillor Miss Kim Snape", "PC Pack"."""
    end = 0
    for _ in range(4):
        match = _TITLE.match(text, end) or _SHORT_TITLE.match(text, end) or _place(text, end)
        if match is None:
            break
        end = match.end()
    title = " ".join(text[:end].replace(".", ". ").split()).rstrip(". ")
    return title.title() if title.isupper() and len(title) > 4 else title, text[end:]


def _place(text: str, at: int) -> re.Match[str] | None:
    match = _PLACE_TITLE.match(text, at)
    return None if match and match["next"].casefold() in NEVER_NAMES else match


def is_title(text: str) -> bool:
    """Whether a text is a title alone: "County Councillor", "Mr"."""
    return bool(_TITLE_ALONE.fullmatch(text.strip()))


def parts_of_titles(text: str) -> list[str]:
    """Cut a line of people without commas: "Mr A Holt Mrs B Dean", "CA Holt HM Dean"."""
    if grid := _grid(text[:_WIDEST]):
        return grid
    parts, start = [], 0
    for match in _BOUNDARY.finditer(text):
        before = text[start : match.start()]
        if _is_title_or_council(before):
            continue  # "Baroness Mrs Holt", "OCC Cllr H Dean"
        if before.count("(") <= before.count(")"):
            parts.append(before)
            start = match.end()
    return [part for part in (*parts, text[start:]) if part.strip()]


def _is_title_or_council(text: str) -> bool:
    return take_title(f"{text} X")[1] == "X" or _COUNCIL_LETTERS.fullmatch(text) is not None


def _grid(text: str) -> list[str]:
    """Several people that only blanks part, each with initials before the surname; else none."""
    found, end = [], 0
    for match in _INITIALS_AND_SURNAME.finditer(text):
        surname = match[0].split()[-1]
        if text[end : match.start()].strip() or take_title(f"{surname} X")[0]:
            return []
        found.append(match[0])
        end = match.end()
    return found if len(found) > 1 and not text[end:].strip() else []
