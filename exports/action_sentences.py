"""The sentence of an action as documents print it: no doubts, and nobody called "me"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from store.sentence_owners import NAMED_AT_END, NAMED_FIRST, lead_of

if TYPE_CHECKING:
    from store.models import Action

_DOUBT = re.compile(r"(?m)^[ \t]*\?{2,}[ \t]*|(?P<before>[ \t]*)\?{2,}(?P<after>[ \t]*)")
_SENTENCE = re.compile(r"(?:\S+[.!?] )?[A-Z]\S*(?: \S+){2,}")
_THE_CLERK = re.compile(r"(?<![\w'’-])(?:me|myself|i)(?![\w'’-])", re.IGNORECASE)


def without_doubts(text: str) -> str:
    """A text without the clerk's `??`; a sentence that ended in one ends in a full stop."""
    return _DOUBT.sub(_instead_of_a_doubt, text)


def sentence_of(action: Action, owners: Iterable[str]) -> str:
    """The sentence of an action on one line, with the clerk's name where "me" was typed.

    Args:
        action: The action.
        owners: What each of its owners is called, in their order.
    """
    text = " ".join(without_doubts(action.text).split())
    pairs = zip(action.owners, owners, strict=True)
    called = [name for one, name in pairs if _THE_CLERK.fullmatch(one.written)]
    if not called or _THE_CLERK.fullmatch(called[0]):
        return text
    start, end = _owners_in(text)
    return text[:start] + _THE_CLERK.sub(lambda _: called[0], text[start:end]) + text[end:]


def _owners_in(sentence: str) -> tuple[int, int]:
    """Where a sentence names who is to do it."""
    if (lead := lead_of(sentence)) and _THE_CLERK.search(sentence[lead[0] : lead[1]]):
        return lead[0], lead[1]
    found = NAMED_FIRST.match(sentence) or NAMED_AT_END.search(sentence)
    return found.span(1) if found else (0, 0)


def _instead_of_a_doubt(found: re.Match[str]) -> str:
    """Nothing, or the blank or full stop that is still needed."""
    if found["before"] is None:
        return ""
    text = found.string
    before = text[text.rfind("\n", 0, found.start()) + 1 : found.start()]
    following = text[found.end() : found.end() + 1]
    ended = not following.strip() or (following.isupper() and not found["before"])
    last = before.rpartition(" ")[2]
    goes_on = not following.strip() and re.match(r"\n[ \t]*[^\s#*+A-Z-]", text[found.end() :])
    sure = following.strip() or _SENTENCE.match(before)
    if ended and not goes_on and sure and last[:1].islower() and last[-1:].isalnum():
        return "." + found["after"][:1]
    return found["after"][:1] if following.strip() and following not in ".,;:!)" else ""
