"""Words of lists of actions: when, and the last word.

It loads nearly nothing, because a list on the command line must not wait for it.
"""

from __future__ import annotations

from exports.wording import day_in_words, short_day

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from store.diary import Diary
    from store.models import Action, Update


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
