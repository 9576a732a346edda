"""A list of the whole meeting's actions, beside those its minutes tell of."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz

from imports.past.read import ReadAction
from store.action_sentence import wording
from store.models import Owner
from store.naming import spelling

_ALIKE = 82.0
"""Of 100: "Write to Highways re the hole" and "Clerk to write to Highways about the hole"."""
_FEWEST_LETTERS = 8


def repeated(listed: ReadAction, texts: Sequence[str], owners: Sequence[Sequence[str]]) -> int:
    """Which action of the minutes an entry of a list tells again.

    Args:
        listed: The entry.
        texts: The sentences of the actions in the minutes.
        owners: Their owners, as written or understood.

    Returns:
        Its place, or -1 when the list alone tells of it.
    """
    said = _bare(listed.text, listed.owners)
    best, found = _ALIKE, -1
    for place, (text, named) in enumerate(zip(texts, owners, strict=True)):
        if listed.owners and named and not _share(listed.owners, named):
            continue
        alike = fuzz.token_set_ratio(said, _bare(text, named))
        if min(len(said), len(text)) < _FEWEST_LETTERS:
            alike = fuzz.ratio(said, _bare(text, named))
        if alike >= best:
            best, found = alike, place
    return found


def _bare(text: str, owners: Sequence[str]) -> str:
    return wording(text, [Owner(written=each) for each in owners]).casefold()


def _share(some: Sequence[str], others: Sequence[str]) -> bool:
    """Whether two lists of owners may name one and the same: by a name, a part or initials."""
    return any(_may_be_one(spelling(one), spelling(other)) for one in some for other in others)


def _may_be_one(one: str, other: str) -> bool:
    if one == other or set(one.split()) & set(other.split()):
        return True
    return one in (_initials(other), other) or other == _initials(one)


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split())
