"""The wording of actions in lists, where who and by when stand in columns of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from imports.due import due_phrase
from imports.names import spelling
from imports.owners import BETWEEN, NAMED_AT_END, NAMED_FIRST, lead_of
from store.models import Owner

_POINTS_BACK = re.compile(
    r"\b(?:(?P<bare>this|these|those|the above|the same)(?: (?P<noun>[a-z]+))?"
    r"|(?P<further>further)\b|that(?=[\s]*[.,;:!?]|\s*$|\s+(?:up|forward|on|with|to|and)\b))",
    re.IGNORECASE,
)
_TIMES = frozenset({"afternoon", "evening", "financial", "meeting", "month", "morning", "term"})
_THIS_TIME = _TIMES | {"time", "week", "year", "autumn", "winter", "spring", "summer"}


def list_wording(text: str, owners: Sequence[Owner]) -> str:
    """What is to be done, without who and by when: "Send the data to CC Holt".

    Args:
        text: An action's sentence: "Jo Marsh to send the data to CC Holt by 30 September."
        owners: Its owners; a sentence that names other people first keeps them.
    """
    rest = " ".join(text.split())
    if phrase := due_phrase(rest):
        rest = f"{rest[: phrase.start].rstrip(' ,(')} {rest[phrase.end :].lstrip(' ),')}"
    rest = _without_owners(rest.strip(), {spelling(owner.written) for owner in owners})
    rest = re.sub(r"\s+([.,;])", r"\1", " ".join(rest.split())).strip(" ,;")
    rest = rest[:-1] if rest.endswith(".") and not rest.endswith("..") else rest
    return rest[:1].upper() + rest[1:]


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


def _without_owners(text: str, written: set[str]) -> str:
    if not written:
        return text
    if lead := lead_of(text):
        start, end, after = lead
        if _names_only(text[start:end], written):
            return text[after:]
    if (match := NAMED_FIRST.match(text)) and _names_only(match[1], written):
        return text[match.end() :]
    if (match := NAMED_AT_END.search(text)) and _names_only(match[1], written):
        return text[: match.start()]
    return text


def _names_only(head: str, written: set[str]) -> bool:
    if spelling(head) in written:
        return True
    parts = [spelling(part) for part in BETWEEN.split(head) if part.strip()]
    return bool(parts) and all(
        part in written or any(part in BETWEEN.split(name) for name in written) for part in parts
    )
