"""The sentence of an action: who first, then what, and by when; and what of it lists say."""

from __future__ import annotations

import re
from collections.abc import Sequence

from store.models import Action, Owner
from store.naming import spelling
from store.sentence_owners import NAMED_AT_END as NAMED_AT_END
from store.sentence_owners import NAMED_FIRST as NAMED_FIRST
from store.sentence_owners import lead_of as lead_of

BETWEEN = re.compile(
    r"\s{0,9}(?:,\s{0,9}(?:and\s{1,9})?|[&/]\s{0,9}|(?<=\s)(?:and|with)\s{1,9})", re.IGNORECASE
)
"""What stands between the names of several owners."""
_BY = re.compile(
    r"(?:by|before|until|till|due|deadline|within|in|on|at|to|for|from|ahead|(?:no|not) later)\b",
    re.IGNORECASE,
)
_BY_AT_END = re.compile(r"(?<!\w)(?:by|before|until|on|in|at|to|for|from) *$", re.IGNORECASE)
_LEFT_HANGING = re.compile(r",\s*(?:and\s+)?[^\W\d_]+$")
"""A lone word behind a comma says nothing without its day: ", first by 1 October"."""
_DOUBT = re.compile(r"\?{2,}")


def list_wording(action: Action) -> str:
    """What is to be done, for a list that has columns for who and by when.

    The wording a person gave it, or else its sentence without owners and date: of "Jo Marsh to
    send the data to CC Holt by 30 September." there stays "Send the data to CC Holt".
    """
    if action.list_text.strip():
        return " ".join(action.list_text.split())
    read = action.read.due if action.read else None
    said = dict.fromkeys([read.written if read else "", action.due.written])
    # Given to somebody else, the sentence still begins with those it was written of.
    written = action.read.owners if action.read else ()
    return wording(action.text, (*action.owners, *written), tuple(said))


def wording(text: str, owners: Sequence[Owner], said: Sequence[str] = ()) -> str:
    """What is to be done, without who and by when.

    Args:
        text: An action's sentence.
        owners: Its owners; a sentence that names other people first keeps them.
        said: The words that say by when, as written: "by 30 September", "30 sept".
    """
    whole = rest = " ".join(_DOUBT.sub(" ", text).split())
    for phrase in said:
        rest = _without_day(rest, " ".join(phrase.split()).rstrip(" ."))
    rest = _tidy(_without_owners(rest, {spelling(owner.written) for owner in owners}))
    rest = rest or _tidy(whole)
    return rest[:1].upper() + rest[1:]


def _tidy(text: str) -> str:
    text = re.sub(r"\s+([.,;])", r"\1", " ".join(text.split())).strip(" ,;")
    return text[:-1] if text.endswith(".") and not text.endswith("..") else text


def _without_day(text: str, said: str) -> str:
    """A sentence without the words that say by when.

    "by Friday" may stand anywhere; a bare "Friday" is taken off the end only, with its "by".
    """
    if not said:
        return text
    start = text.find(said) if _BY.match(said) else -1
    if start < 0:
        start = len(text.rstrip(" .)")) - len(said)
    end = start + len(said)
    alone = not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum())
    if start < 0 or text[start:end].casefold() != said.casefold() or not alone:
        return text
    by = _BY_AT_END.search(text, 0, start)
    # "to attend the next meeting" says what is to be done, not by when.
    if not by and said.casefold().startswith(("the ", "our ")):
        return text
    before = text[: by.start() if by else start].rstrip(" ,(–—-")
    if not text[end:].strip(" .)") and _LEFT_HANGING.search(before):
        return text
    return f"{before} {text[end:].lstrip(' ),')}".strip()


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
