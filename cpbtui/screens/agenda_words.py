"""What the agenda says of times, and of an item as it is typed."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from cpbtui.widgets.lines import styled
from exports.item_words import exempt_words, leads_of
from exports.unsettled import exemption_open
from exports.wording import duration_in_words, listed, minutes_in_words, time_in_words
from imports.names import Names
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


def item_as_typed(item: AgendaItem, names: Names) -> Content:
    """A new item as it was understood.

    Args:
        item: The item.
        names: Who can be named; a lead that several people answer to is asked about.
    """
    if not item.title:
        return Content.styled("Enter adds an item and waits for another, Esc ends", "$muted")
    parts = [styled(item.title, "bold $text")]
    if item.planned_minutes is not None:
        parts.append(styled(minutes_in_words(item.planned_minutes), "$muted"))
    if item.leads:
        parts.append(styled(f"led by {listed(item.leads)}", "$muted"))
    if item.purpose:
        parts.append(styled(item.purpose, "$muted"))
    if item.exempt:
        parts.append(styled(f"exempt, {exempt_words(item.exempt)}", "$muted"))
    parts += [styled(asked, "$accent") for asked in unclear_leads(item, names)]
    parts.append(styled("Enter adds another, Esc ends", "$muted"))
    return Content("   ").join(parts)


def unclear_leads(item: AgendaItem, names: Names) -> list[str]:
    """The leads that are names of several people, each as a question: "Sam Grey or Sam R?"."""
    asked = []
    for lead in leads_of(item):
        found = names.resolve(lead)
        if found.several:
            people = " or ".join(one.label for one in found.candidates)
            asked.append(f"Which {lead}: {people}?")
    return asked


def publishing_words(items: Sequence[AgendaItem]) -> str:
    """What to know before an agenda is published; what is unclear of exempt items is named."""
    words = f"{len(items)} item{'' if len(items) == 1 else 's'}. "
    words += "From then on the numbers stay; a late item takes the next one."
    return " ".join([words, *(told for one in items if (told := exemption_open(one)))])
