"""Meetings to choose one from."""

from __future__ import annotations

from collections.abc import Iterable

from cpbtui.screens.choice_dialog import Choice
from exports.wording import day_in_words
from store.models import Meeting


def meeting_choices(meetings: Iterable[Meeting], first: Iterable[str | None] = ()) -> list[Choice]:
    """Meetings as choices, the likeliest before all others.

    Args:
        meetings: In the order wished.
        first: The ids of those to be put first.
    """
    found = {one.id: one for one in meetings}
    likely = [found[one] for one in dict.fromkeys(first) if one in found]
    rest = [one for one in found.values() if one not in likely]
    return [Choice(one.id, day_in_words(one.on), one.status) for one in (*likely, *rest)]
