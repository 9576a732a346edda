"""The blocks of a document this program printed, and its words for days and times."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from imports.times import read_time
from store.calendar import MONTHS

DAY = r"\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8},? \d{4}"
"""A day as documents print it: "8th September, 2016", "30 September 2016"."""
TIME = r"(?:\d{1,2}\.\d\d [ap]m|12 noon|12 midnight)"
"""A time as documents print it."""

_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th)? ([A-Z][a-z]{2,8}),? (\d{4})")


@dataclass(frozen=True)
class Block:
    """Lines up to an empty one, as they stand."""

    text: str
    line: int
    """Of the source, from 1."""


def blocks_of(text: str, most: int | None = None) -> list[Block]:
    """The blocks of a document, in order; the first ones only, when `most` is given."""
    found: list[Block] = []
    begun: list[str] = []
    start = at = number = 0
    while at <= len(text) and (most is None or len(found) < most):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        line, at, number = text[at:end].rstrip(" "), end + 1, number + 1
        if line:
            start = start if begun else number
            begun.append(line)
        elif begun:
            found.append(Block("\n".join(begun), start))
            begun = []
    if begun:
        found.append(Block("\n".join(begun), start))
    return found


def own_day(written: str | None) -> date | None:
    """A day as documents print it; None when there is no such day."""
    found = _DAY.fullmatch(written or "")
    if found is None or found[2] not in MONTHS:
        return None
    try:
        return date(int(found[3]), MONTHS.index(found[2]) + 1, int(found[1]))
    except ValueError:
        return None


def own_time(written: str | None) -> str | None:
    """A time as documents print it, as `HH:MM`."""
    if not written:
        return None
    return read_time(written if written.endswith("m") else written.removeprefix("12 "))
