"""Whether the wording of an action says enough alone, in a list."""

from __future__ import annotations

import re

_POINTS_BACK = re.compile(
    r"\b(?:(?P<bare>this|these|those|the above|the same)(?: (?P<noun>[a-z]+))?"
    r"|(?P<further>further)\b|that(?=[\s]*[.,;:!?]|\s*$|\s+(?:up|forward|on|with|to|and)\b))",
    re.IGNORECASE,
)
_TIMES = frozenset({"afternoon", "evening", "financial", "meeting", "month", "morning", "term"})
_THIS_TIME = _TIMES | {"time", "week", "year", "autumn", "winter", "spring", "summer"}


def leans(text: str) -> bool:
    """Whether a wording says too little alone: it leans on "this", "that" or "further".

    "this recommendation" does not when the recommendation was named before, "this month" never.
    """
    for match in _POINTS_BACK.finditer(text):
        noun = (match["noun"] or "").casefold()
        named = len(noun) > 3 and noun in text[: match.start()].casefold()
        if not named and noun not in _THIS_TIME:
            return True
    return False
