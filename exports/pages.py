"""The page a list over many meetings stands on, and the days it is about."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from exports import markdown
from store.models import Board


def page(board: Board, title: str, *blocks: str) -> str:
    """A document of the board: its name, what the document is, and its blocks."""
    head = [markdown.heading(1, board.name), markdown.line(board.council), f"**{title}**"]
    return markdown.document([*head, *blocks])


def between(since: date | None, until: date | None) -> Callable[[date | None], bool]:
    """Whether a day lies between two, both included; without a day only if nothing is asked."""

    def within(day: date | None) -> bool:
        if day is None:
            return since is None and until is None
        return (since is None or since <= day) and (until is None or day <= until)

    return within
