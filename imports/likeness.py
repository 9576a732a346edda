"""How much alike two names or two sentences are."""

from __future__ import annotations

from collections.abc import Collection

from rapidfuzz import fuzz, process

_NAME = 78.0
"""Out of 100: "CC Pryn" and "CC Prynn" are alike, "Jo Marsh" and "Joe Marks" are not."""


def alike(name: str, known: Collection[str], limit: int = 5) -> list[str]:
    """Known names that are spelled much like one, the likeliest first.

    Args:
        name: As it was spelled.
        known: The names it may be.
        limit: How many to return at most.
    """
    found = process.extract(name, list(known), scorer=fuzz.ratio, score_cutoff=_NAME, limit=limit)
    return [key for key, _, _ in found]


def likeness(one: str, other: str) -> float:
    """How much alike two sentences are, from 0 to 100; case does not matter."""
    return float(fuzz.ratio(one.casefold(), other.casefold()))
