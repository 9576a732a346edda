"""Whether minutes are a board's own."""

from __future__ import annotations

import re

from rapidfuzz import fuzz

from store.models import Board

_SAME = 90.0
"""Of 100: a slip in the name of the body is no other body."""
_NOT_LETTERS = re.compile(r"['’]s\b|[^\w&]+")
_SMALL = frozenset({"the", "of", "for", "and", "&", "meeting", "minutes"})


def same_body(body: str, board: Board) -> bool:
    """Whether a body as named in minutes is the board.

    "Exampleshire Corporate Parenting Board" is the "Corporate Parenting Board" of Exampleshire
    County Council; "Corporate Parenting Panel" and "Elm Corporate Parenting Board" are not.

    Args:
        body: As the minutes name it.
        board: Its name, its council and its short name count.
    """
    said, name = _words(body), _words(board.name)
    if not said or not name:
        return False
    if said == name or said == _words(board.short_name):
        return True
    council = set(_words(board.council))
    left = [word for word in said if word in name or word not in council]
    return len(left) <= len(name) and fuzz.ratio(" ".join(left), " ".join(name)) >= _SAME


def _words(name: str) -> list[str]:
    words = _NOT_LETTERS.sub(" ", name.casefold()).split()
    return [word for word in words if word not in _SMALL]
