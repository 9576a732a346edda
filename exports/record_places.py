"""Where in the minutes of an item its actions and decisions were read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from exports import markdown
from exports.action_sentences import without_doubts
from store.list_points import POINT
from store.models import Action, AgendaItem, Anchor, Decision
from store.records import MeetingRecord
from store.references import in_text_order

_OPENED = re.compile(rf"\bthat ?:?[-–—]?[*_]*\s*\n\s*{POINT}$", re.IGNORECASE)
_BETWEEN_POINTS = re.compile(
    r"(?:[ ;,.]*(?:and |or )?|[;,] ?(?:and|or)?\s*\n\s*)\(?(?:[0-9]{1,2}|[a-z]|[ivx]{1,5})[.)] *",
    re.IGNORECASE,
)
_SIGNS = frozenset(":–—-")
_PARTED = r"[:–—)\]-]"
"""What parts an owner from the sentence may be read as a colon: "Jo – write", "(JM) write"."""


def recorded_in(record: MeetingRecord, item: AgendaItem) -> list[Action | Decision]:
    """The item's actions and decisions that minutes print, in the order of the text."""
    actions = [one for one in record.actions if one.item == item.id]
    decisions = [
        one
        for one in record.decisions
        if one.item == item.id and not (one.suggested or one.dismissed)
    ]
    found: list[Action | Decision] = [
        *in_text_order(actions, record.items),
        *in_text_order(decisions, record.items),
    ]

    def place(one: Action | Decision) -> tuple[bool, int]:
        return one.unplaced or one.read is None, one.read.anchor.place if one.read else 0

    return sorted(found, key=place)


def placed_in(
    paragraphs: Sequence[str], recorded: Sequence[Action | Decision]
) -> tuple[dict[int, tuple[int, tuple[Action | Decision, ...]]], list[Action | Decision]]:
    """Where each was read: (how many paragraphs, which records) by the first paragraph.

    The second value holds those whose paragraph is gone.
    """
    groups: dict[tuple[int, str], list[Action | Decision]] = {}
    homeless = []
    for one in recorded:
        if one.read is None or one.unplaced:
            homeless.append(one)
        else:
            key = (one.read.anchor.place, _even(one.read.anchor))
            groups.setdefault(key, []).append(one)
    placed: dict[int, tuple[int, tuple[Action | Decision, ...]]] = {}
    taken: set[int] = set()
    for (_, text), group in groups.items():
        window = _window(paragraphs, text, taken)
        if window is None:
            homeless += group
            continue
        start, count = window
        taken.update(range(start, start + count))
        placed[start] = (count, tuple(group))
    return placed, sorted(homeless, key=recorded.index)


def _window(paragraphs: Sequence[str], text: str, taken: set[int]) -> tuple[int, int] | None:
    """The first free paragraphs, (first, how many), that read just so."""
    for start in range(len(paragraphs)):
        if start in taken:
            continue
        whole = ""
        for count, paragraph in enumerate(paragraphs[start:], start=1):
            whole = on_one_line(f"{whole} {paragraph}")
            if whole == text:
                return start, count
            if len(whole) > len(text):
                break
    return None


def spots_of(
    text: str, found: Sequence[Action | Decision]
) -> list[tuple[int, int, Action | Decision]]:
    """Where each sentence stands, in order; one that is not found stands at the end."""
    spots: list[tuple[int, int, Action | Decision]] = []
    after: dict[type, int] = {}
    for one in found:
        words = re.findall(r"\w+|[^\w\s]", one.read.text if one.read else "")
        between = r"(?:\s|\?{2,}|[*_])*"
        told = between.join(_PARTED if word in _SIGNS else re.escape(word) for word in words)
        pattern = re.compile(rf"(?<![\w(\[])[(\[]?{told}", re.IGNORECASE)
        match = pattern.search(text, after.get(type(one), 0)) if words else None
        if match is None:
            spots.append((len(text), len(text), one))
            continue
        spots.append((match.start(), match.end(), one))
        after[type(one)] = match.end()
    return sorted(spots, key=lambda spot: spot[:2])


def points_of_one_sentence(
    text: str, spots: Sequence[tuple[int, int, Action | Decision]]
) -> set[int]:
    """Where decisions begin that are points of one sentence: "RESOLVED: (a) that …; and (b) …"."""
    decided = [(start, end) for start, end, one in spots if isinstance(one, Decision)]
    if decided and _OPENED.search(text[: decided[0][0]]):
        return {start for start, _ in decided}
    pairs = [
        (one[0], other[0])
        for one, other in pairwise(decided)
        if _BETWEEN_POINTS.fullmatch(text, one[1], other[0])
    ]
    return {start for pair in pairs for start in pair}


def _even(anchor: Anchor) -> str:
    return on_one_line(without_doubts(markdown.plain(anchor.text)))


def on_one_line(text: str) -> str:
    """A text with single blanks between its words."""
    return " ".join(text.split())
