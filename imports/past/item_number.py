"""The numbers of items: "3.", "Item 3", "95/20", "BM 18/2021", "C.110", "2.1"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

_PLAIN = re.compile(
    r"(?P<word>(?i:(?:agenda\s)?item\s(?:no\.?\s?)?|minute\s(?:no\.?\s?)?|no\.\s?|§\s?))?"
    r"(?P<number>(?!(?:19|20)[0-9]{2}(?![.):]))[0-9]{1,4}(?:\.0)?)"
    r"(?:\s?(?P<stop>[.):]{1,2}(?![0-9])|\s[-–—]|\t)\s{0,12}|\s{1,12}(?=[A-Z‘“'\"(])"
    r"|(?=[A-Z][a-z]|[A-Z]{3})|\s*$)(?P<rest>.*)",
    re.DOTALL,
)
_PARTS = re.compile(
    r"(?i:(?:minute|item)\s)?(?i:no\.?\s)?(?P<number>(?P<letters>[A-Z]{0,6}|[A-Z][a-z]{1,5}(?=/))[\s/.-]{0,2}"
    r"(?P<first>[0-9]{1,6})\s?(?P<mark>[/.\-])(?!\s(?:19|20)[0-9]{2}\b)\s?(?P<second>[0-9]{1,4})"
    r"(?:\s?[/.\-]\s?(?P<third>[0-9]{1,4}))?[A-Z]?)"
    r"(?P<stop>[.):]{0,2})(?![0-9/%])(?:\s{1,12}(?:[0-9]{1,2}[.)]\s{1,12})?|$)(?P<rest>.*)",
    re.DOTALL,
)
_LETTERED = re.compile(
    r"(?P<number>(?!AP|Q)(?P<letters>[A-Z]{1,4})(?:[./-]\s?|\s)?(?P<first>[0-9]{1,4}))"
    r"[.):]?(?:\s{1,12}(?=[A-Z‘“])|(?P<glued>(?=[A-Z][a-z]{2}))|$)(?P<rest>.*)",
    re.DOTALL,
)
_ROMAN = re.compile(
    r"(?P<number>[IVXL]{1,7})[.)]?\s{1,12}(?P<rest>[A-Z‘“][A-Z’'‘“&,. -]{3}.*)", re.DOTALL
)
"""Before a title in capitals only: "IV FOSTERING"."""
_MAY_BE_NUMBER = re.compile(r"[^0-9]{0,20}[0-9]|[IVXL]")
"""What every number has, and few lines of prose: looked for first, because it is quick."""
_ROMAN_LETTERS = {"I": 1, "V": 5, "X": 10, "L": 50}


@dataclass(frozen=True)
class Number:
    """A number at the start of a line."""

    printed: str
    """Without the stop."""
    parts: tuple[int, ...]
    """One of them counts from item to item."""
    series: str
    """What the numbers of one meeting share."""
    stop: str
    rest: str
    """What stands after it."""


@lru_cache(maxsize=2000)
def read_number(text: str) -> Number | None:
    """Read the number a line begins with.

    Args:
        text: The first letters of a line, as plain words.
    """
    if not _MAY_BE_NUMBER.match(text):
        return None
    if match := _PARTS.match(text):
        return _in_parts(match)
    if (match := _ROMAN.match(text)) and (value := _roman(match["number"])):
        return Number(match["number"], (value,), "roman1", "", match["rest"].strip())
    if match := _PLAIN.match(text):
        word = "item" if match["word"] else ""
        stop = (match["stop"] or "").strip()
        value = int(match["number"].split(".")[0])
        return Number(match["number"], (value,), f"{word}1", stop + word, match["rest"].strip())
    if match := _LETTERED.match(text):
        # One letter and figures without a mark between is a road: "A612 relief road".
        if len(match["letters"]) == 1 and text[1].isdigit() and match["glued"] is None:
            return None
        return Number(
            " ".join(match["number"].split()),
            (int(match["first"]),),
            f"{match['letters']}1",
            "",
            match["rest"].strip(),
        )
    return None


def counting_part(numbers: Sequence[Number]) -> int:
    """Which part of the numbers of one series counts: the one that changes most."""
    width = min(len(one.parts) for one in numbers)
    distinct = [len({one.parts[part] for one in numbers}) for part in range(width)]
    return distinct.index(max(distinct))


def _in_parts(match: re.Match[str]) -> Number | None:
    first, second, third, mark = match["first"], match["second"], match["third"], match["mark"]
    rest = match["rest"].strip()
    printed = " ".join(match["number"].split())
    letters = match["letters"]
    if mark == "." and second == "0" and not third and not letters:
        return Number(printed, (int(first),), "1", ".", rest)
    if mark == "-" and not letters and len(first) < 3:
        return None  # a range, or a date
    parts = tuple(int(part) for part in (first, second, third) if part is not None)
    return Number(printed, parts, f"{letters}{mark}{len(parts)}", match["stop"], rest)


def _roman(letters: str) -> int:
    """What Roman figures count; 0 when they are not in order."""
    values = [_ROMAN_LETTERS[letter] for letter in letters]
    total = sum(
        -one if one < other else one for one, other in zip(values, [*values[1:], 0], strict=True)
    )
    return total if letters == _in_roman(total) else 0


def _in_roman(value: int) -> str:
    steps = ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
    written = ""
    for step, letters in steps:
        written += letters * (value // step)
        value %= step
    return written
