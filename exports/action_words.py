"""Words of lists of actions: when, and the last word.

It loads no models, because a list on the command line must not wait for them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from exports.wording import day_in_words, short_day
from store.sentence_owners import NAMED_AT_END, NAMED_FIRST, lead_of

if TYPE_CHECKING:
    from store.diary import Diary
    from store.models import Action, Due, Update

_DOUBT = re.compile(r"(?m)^[ \t]*\?{2,}[ \t]*|(?P<before>[ \t]*)\?{2,}(?P<after>[ \t]*)")
_SENTENCE = re.compile(r"(?:\S+[.!?] )?[A-Z]\S*(?: \S+){2,}")
_THE_CLERK = re.compile(r"(?<![\w'’-])(?:me|myself|i)(?![\w'’-])", re.IGNORECASE)


def due_or_since(action: Action, diary: Diary) -> str:
    """When an action is due, or since when and for how many meetings it is outstanding."""
    due = diary.due_date(action)
    if due is not None:
        return f"{'overdue, ' if diary.is_overdue(action) else ''}due {day_in_words(due)}"
    since = diary.since(action)
    if since is None:
        return ""
    count = diary.meetings_since(action)
    meetings = "1 meeting" if count == 1 else f"{count} meetings"
    return f"since {day_in_words(since)}" + (f", {meetings}" if count else "")


def last_word(updates: Sequence[Update]) -> str:
    """The newest word on progress, with its day."""
    if not updates:
        return ""
    newest = max(updates, key=lambda update: update.at)
    return word_of(newest.at.date(), newest.text)


def word_of(day: date, text: str) -> str:
    """A word on progress, with its day: "8 Sep: Three of five reports in."."""
    return f"{short_day(day)}: {' '.join(text.split())}"


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


def action_values(
    action: Action,
    reference: str,
    item: str,
    diary: Diary,
    owners: Iterable[str],
    labels: Iterable[str],
) -> dict[str, Any]:
    """One action for other programs: `due` as it was understood, `due_date` as reckoned now.

    Args:
        action: The action.
        reference: Its whole reference.
        item: The number of the item it stands in; empty: it stands in none.
        diary: What is reckoned by.
        owners: Their names, without titles.
        labels: What lists call them, in the same order.
    """
    found: dict[str, Any] = {"ref": reference, "item": item}
    found = {key: value for key, value in found.items() if value}
    due = diary.due_date(action)
    return found | {
        "text": sentence_of(action, labels),
        "owners": list(dict.fromkeys(owners)),
        "due": due_json(action.due, diary),
        "due_date": due.isoformat() if due else None,
        "status": action.status,
    }


def due_json(due: Due, diary: Diary) -> str | None:
    """By when as it was understood: a day, "next", or None."""
    if due.on is not None:
        return due.on.isoformat()
    meeting = diary.meeting(due.meeting)
    if meeting is not None:
        return meeting.on.isoformat()
    return "next" if due.next else None
