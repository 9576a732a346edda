"""Which of the lines that may open an item do: those that count up through the meeting."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from imports.past.item_heading import POINTS, Heading

_FARTHEST = 12
"""Numbers that may be missing between two items."""
_LOOKS = 10
"""Ways of setting off a number that are told apart; the rest count as one."""
_CLOSE = 2
"""Lines from one point of a list to the next."""


@dataclass(frozen=True)
class _Ending:
    """The best order of items that ends with a certain heading."""

    score: float
    value: int
    at: int
    before: int | None


def items_in_order(headings: Sequence[Heading]) -> list[Heading]:
    """The headings that make the likeliest order of items; none when there is no such order.

    A numbered list inside an item loses against the items around it: its points stand close
    together, start again with one, and look different.
    """
    best: list[Heading] = []
    best_score = 0.0
    for series in dict.fromkeys(one.series for one in headings):
        own = [one for one in headings if one.series == series]
        chain, score = _best(own)
        if series == POINTS:
            score *= 0.4  # points of items, unless nothing else is numbered
        if score > best_score:
            best, best_score = chain, score
    return best


def order_weight(chain: Sequence[Heading]) -> float:
    """How sure it is that these are items."""
    return sum(one.weight for one in chain)


def _best(headings: Sequence[Heading]) -> tuple[list[Heading], float]:
    weights = _without_lists(headings)
    endings: list[_Ending] = []
    by_look: dict[str, dict[int, int]] = {}
    top_of_look: dict[str, int] = {}
    for at, heading in enumerate(headings):
        look = heading.look if heading.look in by_look or len(by_look) < _LOOKS else "other"
        before, score = _join(heading, look, endings, by_look, top_of_look)
        ending = _Ending(score + weights[at], heading.value, at, before)
        endings.append(ending)
        known = by_look.setdefault(look, {})
        if heading.value not in known or endings[known[heading.value]].score <= ending.score:
            known[heading.value] = at
        if look not in top_of_look or endings[top_of_look[look]].score <= ending.score:
            top_of_look[look] = at
    top = max(range(len(endings)), key=lambda at: endings[at].score)
    chain: list[Heading] = []
    last: int | None = top
    while last is not None:
        chain.append(headings[last])
        last = endings[last].before
    return chain[::-1], endings[top].score


def _join(
    heading: Heading,
    look: str,
    endings: Sequence[_Ending],
    by_look: dict[str, dict[int, int]],
    top_of_look: dict[str, int],
) -> tuple[int | None, float]:
    """The best order this heading can go on with, and the score that brings."""
    before: int | None = None
    score = 0.0 if not heading.series.endswith("1") else -min(0.4 * (heading.value - 1), 2.0)
    for other, values in by_look.items():
        likeness = 0.3 if other == look else -0.9
        ends = [values.get(heading.value - step) for step in range(_FARTHEST)]
        for end in (*ends, top_of_look[other]):
            if end is None or endings[end].value > heading.value:
                continue
            step = heading.value - endings[end].value
            if step == 0 and other != look:
                continue
            joined = endings[end].score + likeness + _step(step, heading.series)
            if joined > score:
                before, score = end, joined
    return before, score


def _step(step: int, series: str) -> float:
    """What a gap or a repeat in the numbers costs; from "1.9" to "2.1" there is none."""
    if step == 1 or (series == POINTS and 900 < step < 1100):
        return 0.5
    return -1.2 if step == 0 else -min(0.3 * (step - 1), 3.5)


def _without_lists(headings: Sequence[Heading]) -> list[float]:
    """The weights, less for points of a list that starts with one again."""
    weights = [one.weight for one in headings]
    at = 0
    while at < len(headings):
        end = at
        while end + 1 < len(headings) and _next_point(headings[end], headings[end + 1]):
            end += 1
        if end > at and headings[at].value == 1 and at > 0:
            for point in range(at, end + 1):
                weights[point] *= 0.25
        at = end + 1
    return weights


def _next_point(one: Heading, other: Heading) -> bool:
    close = other.at - one.through <= _CLOSE
    return close and other.value == one.value + 1 and other.look == one.look
