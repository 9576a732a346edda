"""Lines that belong to the page, not to the minutes: page numbers, running heads, web buttons."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from imports.past.lines import Line

_PAGE_NUMBER = re.compile(
    r"(?:page|pg\.?|p\.)[\s:]{0,4}(?:\|\s?)?[0-9]{1,4}(?:[\s|]{0,4}(?:of|/)[\s"
    r"|]{0,4}[0-9]{1,4})?[\s|]{0,4}"
    r"|[0-9]{1,3}\s?\|\s?p\s?a\s?g\s?e.{0,20}|-{1,3}\s?[0-9]{1,3}\s?-{1,3}|[0-9]{1,3}\s(?:of"
    r"|/)\s[0-9]{1,3}",
    re.IGNORECASE,
)
_BUTTONS = re.compile(
    r"</?(?:div|p|hr)\b[^<>]{0,200}>|<!--.{0,200}-->"
    r"|media|view directions|supporting documents:?|additional documents:?|share this( page)?"
    r"|skip to (?:main )?content|print(?: this)? page|back to top|download(?: pdf)?|webcast:?"
    r"|you(?:'|’)re on page.{0,40}|view the (?:declarations of interest|background to item.{0,10})"
    r"|no\.?\s{1,4}item|items|(?:item )?no\.?",
    re.IGNORECASE,
)
_OFTEN = 3
"""A line that stands at the edge of this many pages is a running head."""
_EDGE = 4


def without_furniture(lines: Sequence[Line]) -> list[Line]:
    """The lines without page numbers, running heads and feet, and a web page's buttons.

    The marks where pages end stay.
    """
    pages = _edges(lines)
    heads = _running_heads(pages)
    numbers = _page_numbers(pages)
    kept = [
        line
        for line in lines
        if not _furniture(line)
        and line.number not in numbers
        and not (heads and _even(line) in heads)
    ]
    return kept if any(not line.blank for line in kept) else list(lines)


def _furniture(line: Line) -> bool:
    if line.blank or line.level or len(line.text) > 240:
        return False
    text = line.start.strip(" \t|")
    if not text:
        return not line.cells  # nothing but tags, or bars
    return bool(_PAGE_NUMBER.fullmatch(text) or _BUTTONS.fullmatch(text))


def _edges(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines at the top and at the foot of each page."""
    ends = [-1, *(at for at, line in enumerate(lines) if line.page_end), len(lines)]
    return [
        [*_written(lines, top, 1), *_written(lines, bottom, -1)] for top, bottom in pairwise(ends)
    ]


def _running_heads(pages: Sequence[Sequence[Line]]) -> frozenset[str]:
    """What stands within four lines of the edges of at least three pages."""
    counts: Counter[str] = Counter()
    for near in pages:
        counts.update({_even(line) for line in near})
    return frozenset(text for text, count in counts.items() if count >= _OFTEN and len(text) > 3)


def _page_numbers(pages: Sequence[Sequence[Line]]) -> frozenset[int]:
    """The lines that hold nothing but the number of their page, at its edge."""
    if len(pages) < _OFTEN:
        return frozenset()
    return frozenset(
        line.number
        for page, near in enumerate(pages, 1)
        for line in near
        if line.start == str(page)
    )


def _written(lines: Sequence[Line], edge: int, step: int) -> list[Line]:
    """The lines next to a page's edge that have letters, at most four of them."""
    found: list[Line] = []
    at = edge + step
    while 0 <= at < len(lines) and len(found) < _EDGE and abs(at - edge) < 12:
        if lines[at].page_end:
            break
        if not lines[at].blank:
            found.append(lines[at])
        at += step
    return found


def _even(line: Line) -> str:
    """A line without its numbers, so that "Page 3" and "Page 4" are alike; "" is never a head."""
    if line.blank or len(line.text) > 240 or line.level:
        return ""
    return re.sub(r"[0-9\s]+", " ", line.start).strip().casefold()
