"""Pages of minutes in a few words, as the tests of items write them."""

from __future__ import annotations

from imports.past.item_heading import numbered_lines
from imports.past.items import item_headings, read_items
from imports.past.lines import Line, lines_of
from imports.past.read import ReadItem
from imports.source import Source


def lines(text: str) -> list[Line]:
    return lines_of(Source("m", "markdown", text))


def items(text: str, *, agenda: bool = False, since: int = 0) -> tuple[ReadItem, ...]:
    """The items of a page.

    Args:
        text: The page.
        agenda: Whether it is an agenda.
        since: Where the list of people ends.
    """
    page = lines(text)
    headings = item_headings(page, numbered_lines(page), since=since)
    return read_items(page, headings, agenda=agenda)


def titles(text: str, *, since: int = 0) -> list[str]:
    return [one.title for one in items(text, since=since)]


def told(item: ReadItem) -> list[str]:
    """What is said of an item, paragraph by paragraph."""
    return [one.text for one in item.paragraphs]
