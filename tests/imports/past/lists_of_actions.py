"""Lists and tables of actions for the tests."""

from __future__ import annotations

from datetime import date

from imports.past.lines import Line, lines_of
from imports.past.records import read_action_list
from imports.source import Source


def lines(text: str) -> list[Line]:
    """The lines of a text in Markdown."""
    return lines_of(Source("minutes.md", "markdown", text))


def listed(text: str, on: date | None = None) -> list[tuple[str, tuple[str, ...], str, str]]:
    """The actions under a heading of actions: text, owners, due, status."""
    return [
        (each.text, each.owners, each.due, each.status)
        for each in read_action_list(lines(text), on)
    ]


def texts(text: str, on: date | None = None) -> list[str]:
    """What is to be done alone."""
    return [each for each, *_ in listed(text, on)]
