"""What finds a name in a text, in every form people type it in."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

ORDINARY = frozenset(
    {
        "amber",
        "angel",
        "april",
        "art",
        "august",
        "autumn",
        "bill",
        "chance",
        "chase",
        "dale",
        "dawn",
        "dean",
        "drew",
        "eve",
        "faith",
        "frank",
        "glen",
        "grace",
        "grant",
        "harmony",
        "heather",
        "holly",
        "hope",
        "iris",
        "ivy",
        "jack",
        "jade",
        "joy",
        "june",
        "lane",
        "lily",
        "march",
        "mark",
        "max",
        "may",
        "miles",
        "olive",
        "pat",
        "pearl",
        "poppy",
        "ray",
        "river",
        "rob",
        "rose",
        "ruby",
        "sky",
        "star",
        "storm",
        "sue",
        "summer",
        "violet",
        "will",
        "winter",
    }
)
"""Names that are words as well: as a name such a word has a capital."""

_MONTHS = {"april", "august", "june", "may", "march"}
_INITIALS = re.compile(r"(?:[A-Z]\.){2,}")
_SMALL_WORDS = re.compile(
    r"all|am|an|and|any|are|as|at|be|but|by|can|did|do|for|go|had|has|he|her|him|his|if|in|is|its?"
    r"|me|my|nor|not|off?|on|or|our|out|own|she|so|the|too?|up|us|was|we|who|you",
    re.IGNORECASE,
)
"""Words that initials may look like: as initials they are capitals."""
_LETTERED = (
    *("annex", "annexe", "appendix", "band", "block", "category", "class", "column", "division"),
    *("figure", "form", "grade", "group", "item", "level", "list", "option", "page", "paper"),
    *("paragraph", "part", "phase", "plan", "point", "room", "schedule", "section", "stage"),
    *("table", "team", "tier", "type", "unit", "vitamin", "wing", "zone"),
)
"""Words after which a letter is a number of its kind: "Appendix B"."""
_ACCENTED = "".join(map(chr, range(0xC0, 0x250)))


def pattern_of(name: str) -> str:
    """A regular expression for a name: accents, apostrophes and line ends do not matter.

    Capitals do not matter either, except for a name that is an ordinary word as well.
    """
    words = r"\s+".join("".join(_letter(sign) for sign in word) for word in name.split())
    if len(name) == 1:
        return _letter_alone(words)
    if name.isupper() and _SMALL_WORDS.fullmatch(name):
        return rf"(?-i:{name})"
    if _INITIALS.fullmatch(name):
        return r"\s?".join(rf"{letter}\." for letter in name if letter.isalpha()) + r"(?!\w)"
    first, _, last = name.rpartition(" ")
    if first and len(last) == 1:
        # Of a surname only the initial is kept; whoever types all of it means the same person.
        surname = rf"{_letter(last.upper())}[^\W\d_]+(?:['’‘`‐‑–-][^\W\d_]+)*"
        return rf"(?:{pattern_of(first)}\s+(?-i:{surname})|(?i:{words}))"
    if name.casefold() in ORDINARY:
        capital = "".join(_letter(sign) for sign in name[:1].upper())
        rest = "".join(_letter(sign) for sign in name[1:])
        month = name.casefold() in _MONTHS
        before = r"(?<!\d )(?<!\dst )(?<!\dnd )(?<!\drd )(?<!\dth )" if month else ""
        return rf"{before}(?-i:{capital})(?i:{rest})" + (r"(?! \d)" if month else "")
    return rf"(?i:{words})"


def alone(pattern: str) -> re.Pattern[str]:
    """What finds a pattern where it is not part of a longer word."""
    return re.compile(rf"(?<![^\W_])(?:{pattern})(?![^\W_])")


def _letter_alone(letter: str) -> str:
    """A letter that stands for a name: not in "B&B", "P.E.", "T-shirt", "Appendix B", "b)".

    A stop behind it belongs to it where the sentence goes on.
    """
    not_after = "".join(rf"(?<!\b(?i:{word})\s)" for word in _LETTERED)
    not_after += r"(?<![&+@])(?<!&\s)(?<![^\W_]\.)"
    ends = r"(?![&+@]|\s&|\.[^\W_]|-[a-z])"
    return rf"{not_after}(?-i:{letter}){ends}(?:\.(?=\s+[a-z]))?"


@cache
def _letter(sign: str) -> str:
    if sign in "'’‘`":
        return "['’‘`]"
    if sign in "-‐‑–":
        return r"[-‐‑–\s]"
    base = unicodedata.normalize("NFD", sign)[:1]
    if not base.isalpha():
        return re.escape(sign)
    alike = [one for one in _ACCENTED if unicodedata.normalize("NFD", one)[:1] == base]
    return rf"[{re.escape(base)}{re.escape(sign)}{''.join(alike)}][\u0300-\u036f]*"
