"""What stands on the search screen while nothing is searched for."""

from __future__ import annotations

from collections.abc import Iterable

from textual.content import Content

from cpbtui.widgets.lines import styled
from cpbtui.widgets.list_rows import Row

EXAMPLES = (
    ("council tax", "both words, in any order"),
    ('"leaving care pack"', "a phrase"),
    ("holt june 2016", "a name, a month, a year"),
    ("kind:decision owner:holt", "one kind, one person"),
    ("since:2016 is:overdue", "later ones, or overdue"),
)
"""What can be typed, and what it asks for."""
TYPED = 27
"""Cells for an example."""


def recent_rows(texts: Iterable[str]) -> list[Row]:
    """What was searched for before, to be taken with Enter."""
    return [_recent(text) for text in texts]


def _recent(text: str) -> Row:
    return Row(f"recent.{text}", lambda _: [styled(text)])


def example_rows(*, after: bool) -> list[Row]:
    """Examples in the list, where there is no pane beside it.

    Args:
        after: Whether anything stands above them.
    """
    lines = [
        Content.assemble((f"{typed:<{TYPED}}", "$text"), (what, "$muted"))
        for typed, what in EXAMPLES
    ]
    if after:
        lines = [Content(), styled("Can be typed", "bold $blue"), *lines]
    return [Row("examples", lambda _: lines, height=len(lines), selectable=False)]


def examples() -> list[Content]:
    """Examples in the pane."""
    pairs = [
        Content("\n").join([styled(typed), styled(what, "$muted")]) for typed, what in EXAMPLES
    ]
    return [
        styled("Can be typed", "bold $blue"),
        *pairs,
        styled("Searches are forgotten when the program ends.", "$muted"),
    ]
