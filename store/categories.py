"""Which of a board's categories is for people of no other one: guests, groups, officers."""

from __future__ import annotations

from collections.abc import Sequence

from store.models import Category


def for_others(categories: Sequence[Category]) -> str:
    """The category that stands for everybody else; empty when there is none.

    That is the one that says so, "Other attendees"; without it, the last that does not count for
    the quorum. A category added behind it takes nobody out of it.
    """
    uncounted = [one.name for one in categories if not one.counts]
    saying_so = [name for name in uncounted if "other" in name.casefold().split()[:1]]
    named = [*saying_so[:1], *reversed(uncounted), *(one.name for one in reversed(categories))]
    return named[0] if named else ""
