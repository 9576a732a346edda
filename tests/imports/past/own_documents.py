"""Documents as this program prints them, by hand: a head, and what a test puts under it."""

from __future__ import annotations

from imports.past.own import read_own
from imports.past.read import ReadItem, ReadMeeting, ReadPerson
from imports.source import Source

HEAD = (
    "# Elm Board\n\nElm Council\n\n"
    "**DRAFT** minutes of the meeting held on Thursday, 8th September, 2016 at 6.00 pm in Elm House"
)


def document(*blocks: str, head: str = HEAD) -> ReadMeeting:
    """A document of these blocks, read back."""
    read = read_own(source(*blocks, head=head))
    assert read is not None
    return read


def source(*blocks: str, head: str = HEAD) -> Source:
    """The text of a document."""
    return Source("minutes.md", "markdown", "\n\n".join((head, *blocks)) + "\n")


def people_of(*blocks: str) -> tuple[ReadPerson, ...]:
    """Who stands under "Present"."""
    return document("## Present", *blocks).people


def item_of(*blocks: str) -> ReadItem:
    """The one item of a document."""
    (item,) = document(*blocks).items
    return item
