"""What the agenda says of times, and of an item as it is typed."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from cpbtui.widgets.lines import styled
from exports.wording import duration_in_words, listed, minutes_in_words, time_in_words
from store.models import AgendaItem, Meeting
from store.timing import planned, predicted_end


def time_words(meeting: Meeting, items: Sequence[AgendaItem]) -> str:
    """Planned time and when it ends: "120 mins, to about 8.00 pm"; nothing planned: nothing."""
    total = planned(items)
    if not total:
        return ""
    words = minutes_in_words(total) if total < 60 else duration_in_words(total)
    end = predicted_end(meeting, items)
    return f"{words}, to about {time_in_words(end)}" if end else words


def item_as_typed(item: AgendaItem) -> Content:
    """A new item as it was understood."""
    if not item.title:
        return Content.styled("Enter closes this line", "$muted")
    parts = [styled(item.title, "bold $text")]
    if item.planned_minutes is not None:
        parts.append(styled(minutes_in_words(item.planned_minutes), "$muted"))
    if item.leads:
        parts.append(styled(f"led by {listed(item.leads)}", "$muted"))
    if item.purpose:
        parts.append(styled(item.purpose, "$muted"))
    return Content("   ").join(parts)
