"""A doubt: a question that a digit answers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

DoubtKind = Literal[
    "note",
    "name",
    "owner",
    "due",
    "wording",
    "decision",
    "visit",
    "unplaced",
    "attendance",
    "empty",
    "nothing",
]
_EXCERPT = 90
OTHER = "other"
"""The value of an answer that is in none of the others: who or when is typed."""


@dataclass(frozen=True)
class Answer:
    """One answer to a doubt."""

    digit: int
    label: str
    value: str
    """What it means, by the kind of doubt: for a name the id of a person or body, "guest", "group"
    or "as written"; for a day the ISO date, or "none"; for a suggestion "yes" or "no"; for a
    record without its sentence "restore", "keep" or "drop"; for attendance "sentence" or "list";
    for a sentence that says there was nothing "out".
    `OTHER`: it is to be typed."""


@dataclass(frozen=True)
class Doubt:
    """Something to ask, quietly."""

    key: str
    """The same for the same doubt at every reading."""
    kind: DoubtKind
    question: str
    answers: tuple[Answer, ...]
    """Empty: there is nothing to choose; it is mended in the text or in a form."""
    subject: str
    """The id of the action, decision, visit, item or meeting it is about."""
    excerpt: str
    """The words it is about."""
    written: str = ""
    """The name or the day as written, where one is asked about."""
    item: str | None = None
    """The agenda item it stands in."""
    at: int | None = None
    """Where in the item's minutes it stands, in characters; behind the clerk's own "??"."""


def numbered(choices: Iterable[tuple[str, str]]) -> tuple[Answer, ...]:
    """Answers with their digits.

    Args:
        choices: What each means and its label, in order.
    """
    return tuple(Answer(digit, label, value) for digit, (value, label) in enumerate(choices, 1))


def excerpt_of(text: str) -> str:
    """A text on one line, cut where it is too long to be quoted in a question."""
    line = " ".join(text.split())
    return line if len(line) <= _EXCERPT else f"{line[: _EXCERPT - 1]}…"
