"""Minutes that print their agenda before they begin: its points are not the items yet.

Two things tell it: the same points come again, or the lists of people stand under them.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from imports.past.item_heading import Heading

_FEWEST = 3
"""Points at least of an agenda, and items at least of the minutes under it."""
_CLOSE = 3
"""Lines from one point of an agenda to the next."""
_LETTERS = 12
"""Letters of a title by which it is known again."""


def without_agenda(headings: Sequence[Heading]) -> list[Heading]:
    """Numbered headings without those of an agenda that the same headings follow once more.

    Args:
        headings: Every line that may open an item, in order.
    """
    found = list(headings)
    if not found:
        return found
    series = found[0].series
    starts = [at for at, one in enumerate(found) if one.series == series and one.value == 1]
    for start in starts[1:3]:
        before = [one for one in found[:start] if one.series == series]
        after = {_known_by(one) for one in found[start:] if one.series == series}
        again = sum(_known_by(one) in after for one in before)
        if len(before) >= _FEWEST and again * 2 >= len(before) and _are_close(before):
            return found[start:]
    return found


def is_agenda_above_people(above: Sequence[Heading], numbered: Sequence[Heading]) -> bool:
    """Whether what stands above the lists of people is the agenda that a page prints first.

    Args:
        above: The numbered headings above the lists.
        numbered: All of the meeting, in order.
    """
    if len(above) < _FEWEST or len(numbered) - len(above) < _FEWEST:
        return False
    return above[-1].at - above[0].at <= _CLOSE * len(above)


def _known_by(heading: Heading) -> tuple[int, str]:
    letters = "".join(filter(str.isalnum, heading.title.text.casefold()))
    return heading.value, letters[:_LETTERS]


def _are_close(headings: Sequence[Heading]) -> bool:
    """Whether most points stand right under each other, with no minutes between."""
    close = sum(other.at - one.through <= _CLOSE for one, other in pairwise(headings))
    return close * 4 >= (len(headings) - 1) * 3
