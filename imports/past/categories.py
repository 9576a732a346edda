"""The board's own word for a heading of an attendance list."""

from __future__ import annotations

import re

from store.categories import for_others
from store.models import Board

_MEMBERS = re.compile(
    r"(?:board |committee |panel |elected |full |voting )*"
    r"(?:members?|councillors?|governors?|trustees|directors|present|attendance|attendees"
    r"|in attendance|those present)(?: present)?",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"(?:also |others? |officers? |staff )*(?:in attendance|present|attend(?:ees|ing)|officers?"
    r"|observers?|guests?|invited|by invitation|others?|non-members?|advisers?|advisors?|staff)",
    re.IGNORECASE,
)
_CO_OPTED = re.compile(r"co-?opt\w{0,8}(?: members?| governors?)?|representatives", re.IGNORECASE)


_AWAY = re.compile(
    r"(?:apolog(?:y|ies)|absen(?:ce|ces|t|tees)|non-?attendance|regrets)(?: (?:for|of|from|absence"
    r"|non-?attendance|received|accepted|noted|given|sent|were|with|without|and|apolog(?:y|ies)"
    r"|absent|reasons?))*|not (?:present|in attendance)",
    re.IGNORECASE,
)
"""Headings that tell who was away, and nothing of what they are."""


_ONLY_THERE = re.compile(r"(?:those |persons |people )?(?:present|attendance|attendees|attending)")
"""Headings that tell who was there, and nothing of what they are."""


def tells_no_category(written: str) -> bool:
    """Whether a heading of a list leaves open what its people are: "Present", "Attendees"."""
    said = " ".join(written.split()).strip(" :.").casefold()
    return not said or _ONLY_THERE.fullmatch(said) is not None


def category_of(written: str, board: Board) -> str:
    """The board's category for a heading as written; one the board has no word for stays.

    Args:
        written: "Co-opted Members", "Also present", "Governors".
        board: Its categories, as printed: usually members, co-opted members, others.
    """
    said = " ".join(written.split()).strip(" :.")
    if not said or _AWAY.fullmatch(said):
        return ""
    for category in board.categories:
        if category.name.casefold() == said.casefold():
            return category.name
    counted = [category.name for category in board.categories if category.counts]
    others = [category.name for category in board.categories if not category.counts]
    if _CO_OPTED.fullmatch(said):
        return next((name for name in others if "co" in name.casefold()[:2]), said)
    if said.casefold() != "in attendance" and _MEMBERS.fullmatch(said) and counted:
        return counted[0]
    if _OTHERS.fullmatch(said) and others:
        return for_others(board.categories)
    return said
