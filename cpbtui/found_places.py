"""Where a result of a search stands: the screen that shows it, its reference, its paragraph."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from exports.wording import day_in_words
from imports.paragraphs import paragraphs
from store.models import Action, AgendaItem, Decision, Meeting, Visit
from store.references import item_numbers
from store.search import Hit
from store.store import Store

LISTS = {"visit": "visits", "group": "groups", "person": "people"}
"""Rooms that show what stands in no minutes."""


@dataclass(frozen=True)
class Place:
    """A screen, and what it is to show."""

    room: str
    about: Mapping[str, str | None] = field(default_factory=dict)


@dataclass(frozen=True)
class Passage:
    """A paragraph between its neighbours; each may be empty."""

    before: str = ""
    text: str = ""
    after: str = ""


def place_of(hit: Hit, store: Store) -> Place | None:
    """Where a result is to be seen; None when it is gone.

    Minutes, actions and decisions are seen in their minutes, at their paragraph; visits, groups
    and people in their lists; a paper on the agenda it belongs to.
    """
    if hit.kind in LISTS:
        return Place(LISTS[hit.kind], {"select": hit.id})
    meeting = store.get(Meeting, hit.meeting)
    if meeting is None:
        return Place("forward") if hit.kind in ("minutes", "paper") else None
    if hit.kind == "paper":
        return Place("agenda", {"meeting": meeting.id})
    item = item_of(hit, store)
    text = sentence_of(hit, store)
    if item is not None:
        text = passage_in(item.minutes, text).text
    about = {"meeting": meeting.id, "item": item.id if item else None, "text": text or None}
    return Place("meeting", about)


def item_of(hit: Hit, store: Store) -> AgendaItem | None:
    """The agenda item a result stands in."""
    return store.get(AgendaItem, hit.item or (hit.id if hit.kind in ("minutes", "paper") else None))


def sentence_of(hit: Hit, store: Store) -> str:
    """The words of the minutes a result comes from."""
    found: Action | Decision | Visit | None = None
    match hit.kind:
        case "action":
            found = store.get(Action, hit.id)
        case "decision":
            found = store.get(Decision, hit.id)
        case "visit":
            found = store.get(Visit, hit.id)
    if found is not None and found.read is not None:
        return found.read.anchor.text
    return hit.passage


def passage_in(minutes: str, sentence: str) -> Passage:
    """The paragraph of an item's minutes that holds a sentence, and its neighbours.

    Args:
        minutes: The item's minutes.
        sentence: The paragraph or a part of it, its white space in any state.
    """
    found = [one.text for one in paragraphs(minutes)]
    evened = [" ".join(text.split()) for text in found]
    wanted = " ".join(sentence.split())
    at = _holding(evened, wanted)
    if at is None:
        return Passage()
    after = found[at + 1] if at + 1 < len(found) else ""
    return Passage(found[at - 1] if at else "", found[at], after)


def _holding(evened: Sequence[str], wanted: str) -> int | None:
    """The place of the paragraph that holds a sentence; or else of the longest it holds.

    A marker alone and what stands under it are one sentence on two paragraphs.
    """
    if not wanted:
        return None
    for at, text in enumerate(evened):
        if wanted in text:
            return at
    within = [(len(text), -at) for at, text in enumerate(evened) if text and text in wanted]
    return -max(within)[1] if within else None


def number_of(item: AgendaItem, store: Store) -> str:
    """The number of an item in its meeting; empty for one that waits for a meeting."""
    if item.number or item.meeting is None:
        return item.number
    return item_numbers(store.of(AgendaItem, item.meeting)).get(item.id, "")


def quotation(hit: Hit, store: Store) -> str:
    """A result as clerks refer to it: "(minute 3, 4 August 2016)"; empty when it has no minute."""
    meeting = store.get(Meeting, hit.meeting)
    if meeting is None:
        return ""
    item = item_of(hit, store)
    number = number_of(item, store) if item is not None else ""
    day = day_in_words(meeting.on)
    return f"(minute {number}, {day})" if number else f"(meeting of {day})"
