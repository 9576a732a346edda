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
from store.records import MeetingRecord
from store.references import item_numbers
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


def publishing_words(record: MeetingRecord, names: Names) -> str:
    """What to know before an agenda is published.

    What is unclear of exempt items is named, and who leads an item and has sent apologies.

    Args:
        record: The meeting.
        names: Who can be named at it.
    """
    items = record.items
    words = f"{len(items)} item{'' if len(items) == 1 else 's'}. "
    words += "From then on the numbers stay; a late item takes the next one."
    told = [sentence for one in items if (sentence := exemption_open(one))]
    return " ".join([words, *told, *_leads_not_coming(record, names)])


def _leads_not_coming(record: MeetingRecord, names: Names) -> list[str]:
    """A sentence for each item somebody leads who has sent apologies."""
    sorry = {one.person for one in record.attendance if one.status == "apologies"}
    numbers = item_numbers(record.items)
    told = []
    for item in record.items:
        if item.deferred:
            continue
        leads = (names.resolve(lead).owner.person for lead in leads_of(item))
        absent = [names.label(who) for who in leads if who in sorry]
        if absent:
            verbs = "leads {}, and has" if len(absent) == 1 else "lead {}, and have"
            where = f"item {numbers[item.id]}"
            told.append(f"{listed(absent)} {verbs.format(where)} sent apologies.")
    return told
