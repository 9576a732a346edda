"""Where the sentence of an action names who is to do it; loads no models."""

from __future__ import annotations

import re

NAMED_FIRST = re.compile(r"(.{1,60}?)(?::|\s[–—-])\s+(?=\S)")
"""Owners apart from the sentence, before it: "JM – send it"."""
NAMED_AT_END = re.compile(r"[(\[]([^()\[\]]{1,60})[)\]][\s.]*$")
"""Owners apart from the sentence, after it: "Send it (Jo Marsh)"."""

_LEAD = re.compile(
    r"\s(?:(?:(?:has|have|had)\s)?(?:(?:was|were|is|are|been)\s)?(?:also\s)?"
    r"(?:asked|agreed|offered|requested|invited|volunteered|undertook|encouraged|due|going|tasked"
    r"|reminded)\s)?to\s"
    r"|\s(?:is|are|was|were)\sto\s"
    r"|\s(?:will|would|should|shall|must|undertook|is|are|was|were|has|have)\s",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"(?:(?:it was )?(?:agreed|requested|suggested|noted|proposed) that |that |for )", re.IGNORECASE
)
_SEARCHED = 250


def lead_of(sentence: str) -> tuple[int, int, int] | None:
    """Where those named first begin and end, and where what they are to do begins.

    "Jo Marsh to send it": (0, 8, 12). None when no verb part follows the first words.
    """
    before = _BEFORE.match(sentence)
    start = before.end() if before else 0
    lead = _LEAD.search(f"{sentence[start:_SEARCHED]} ")
    return (start, start + lead.start(), start + lead.end()) if lead else None
