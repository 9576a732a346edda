"""What cells, brackets and labels tell of an action: its status, its owners, by when."""

from __future__ import annotations

import re
from typing import Literal

from imports.past.owner_words import VERBS, owners_between
from imports.past.table_columns import CAPITALS

Status = Literal["open", "in progress", "completed", "no longer needed"]

_DONE = re.compile(
    r"\b(?:completed?|closed|done|discharged|actioned|resolved|achieved)\b",
    re.IGNORECASE,
)
_NOT_DONE = re.compile(
    r"\b(?:not|in|un|never|to be|partially|partly|until|when)[ -]?$", re.IGNORECASE
)
_NO_LONGER = re.compile(r"\bno longer (?:required|needed)\b", re.IGNORECASE)
_UNDER_WAY = re.compile(
    r"\b(?:in progress|on-?going|under ?way|(?<!not )started|partial\w*|in hand)\b", re.IGNORECASE
)
_STATUS_WORDS = re.compile(
    r"(?:on hold|hold|open|new|closed?|completed?|done|ongoing|on-going|in progress|outstanding"
    r"|pending|overdue|deferred|not started|urgent|high|medium|low"
    r"|tbc|tbd|amber|green|red)\b",
    re.IGNORECASE,
)
_SUFFIX = re.compile(r"[\s]{0,4}[\[(](?P<inside>[^\[\]()]{1,90})[\])][\s.]{0,4}$")
_FOR = re.compile(
    r"(?:(?:new|open|ongoing|action)\b[ :,-]{0,3})?(?:for|owners?:?|leads?:?|by:?)\s+(?P<who>.+)",
    re.IGNORECASE,
)


def due_written(written: str) -> str:
    """A cell that says by when, or nothing: "TBC", "-" and "n/a" say nothing."""
    said = " ".join(written.split()).strip(" .;*_")
    return "" if said.casefold() in ("", "-", "–", "n/a", "tbc", "tbd", "none", "tba") else said


def status_told(written: str) -> Status:
    """The status that a cell or brackets tell; where they tell none, it is open."""
    said = written[:200]
    if _UNDER_WAY.search(said):
        return "in progress"
    if _NO_LONGER.search(said):
        return "no longer needed"
    if (done := _DONE.search(said)) and not _NOT_DONE.search(said[: done.start()]):
        return "completed"
    return "open"


def without_suffix(text: str) -> tuple[str, tuple[str, ...], Status]:
    """A text without the brackets at its end that tell its status or its owners."""
    match = _SUFFIX.search(text)
    if match is None:
        return text, (), "open"
    inside = match["inside"].strip()
    kept = text[: match.start()].rstrip()
    if not kept:
        return text, (), "open"
    if told := _FOR.fullmatch(inside):
        return kept, owners_between(told["who"]), "open"
    if _STATUS_WORDS.match(inside):
        return kept, (), status_told(inside)
    if CAPITALS.fullmatch(inside) and inside.split()[0].casefold() not in VERBS:
        return kept, owners_between(inside), "open"
    return text, (), "open"
