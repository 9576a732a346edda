"""Words of lists of actions: when, and the last word.

It loads no models, because a list on the command line must not wait for them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from exports.wording import day_in_words, short_day

if TYPE_CHECKING:
    from store.diary import Diary
    from store.models import Action, Due, Update

_DOUBT = re.compile(r"(?m)^[ \t]*\?{2,}[ \t]*|[ \t]*\?{2,}")


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
    """A text without the clerk's `??`."""
    return _DOUBT.sub("", text)


def action_values(
    action: Action, reference: str, item: str, diary: Diary, owners: Iterable[str]
) -> dict[str, Any]:
    """One action for other programs: `due` as it was understood, `due_date` as reckoned now.

    Args:
        action: The action.
        reference: Its whole reference.
        item: The number of the item it stands in; empty: it stands in none.
        diary: What is reckoned by.
        owners: Their names, without titles.
    """
    found: dict[str, Any] = {"ref": reference, "item": item}
    found = {key: value for key, value in found.items() if value}
    due = diary.due_date(action)
    return found | {
        "text": " ".join(without_doubts(action.text).split()),
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
