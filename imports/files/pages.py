"""Headers, footers and page numbers: lines that come again on most pages of a document."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

EDGE = 3
"""How many written lines at the top and at the foot of a page may be its header and footer."""
FEWEST = 3
"""Pages a document must have before anything counts as coming again."""

_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"[-–—\s]{0,20}(?:(?:page|p\.?|pg\.?)\s{0,3})?(?P<page>\d{1,4})"
    r"(?:\s{0,3}(?:of|/)\s{0,3}\d{1,4})?[-–—\s.]{0,20}",
    re.IGNORECASE,
)


def without_running_lines(pages: Sequence[str]) -> list[str]:
    """The pages without the lines at their top and foot that most of them share.

    Numbers may differ from page to page. A number alone at an edge goes when the edges of the
    pages count up; a single one, like that of an item on its own line, stays.
    """
    if len(pages) < FEWEST:
        return list(pages)
    split = [page.split("\n") for page in pages]
    edges = [_edge(lines) for lines in split]
    shared = _shared(split, edges)
    numbered = _counts_up(split, edges)
    return [
        "\n".join(
            line
            for place, line in enumerate(lines)
            if not (place in edge and (_key(line) in shared or (numbered and _is_number(line))))
        )
        for lines, edge in zip(split, edges, strict=True)
    ]


def _edge(lines: Sequence[str]) -> set[int]:
    written = [place for place, line in enumerate(lines) if line.strip()]
    return {*written[:EDGE], *written[-EDGE:]}


def _key(line: str) -> str:
    """A line as it is compared: numbers, blanks and case do not matter."""
    return _DIGITS.sub("0", " ".join(line.casefold().split()))[:200]


def _is_number(line: str) -> bool:
    return _PAGE_NUMBER.fullmatch(line.strip()[:60]) is not None


def _shared(split: Sequence[Sequence[str]], edges: Sequence[set[int]]) -> set[str]:
    """What stands at an edge of more than half of the pages; not a bare number."""
    counts: Counter[str] = Counter()
    for lines, edge in zip(split, edges, strict=True):
        counts.update({_key(lines[place]) for place in edge if not _is_number(lines[place])})
    return {key for key, count in counts.items() if count * 2 > len(split) and len(key) > 1}


def _counts_up(split: Sequence[Sequence[str]], edges: Sequence[set[int]]) -> bool:
    """Whether most pages have a number at an edge that is one more than the page before's."""
    previous: set[int] = set()
    steps = 0
    for lines, edge in zip(split, edges, strict=True):
        here = {
            int(found["page"])
            for place in edge
            if (found := _PAGE_NUMBER.fullmatch(lines[place].strip()[:60]))
        }
        steps += any(number - 1 in previous for number in here)
        previous = here
    return steps * 2 > len(split) - 1
