"""Items of past minutes for the tests, with a fictional board."""

from __future__ import annotations

from collections.abc import Collection

from imports.past.read import ReadItem, ReadParagraph
from imports.past.records import PastRecord, Recorded, mentioned_people, read_item, read_records
from imports.reading import Context, FoundAction, FoundDecision
from tests.imports.people import ON, names

CONTEXT = Context(on=ON, names=names(here=("holt", "grey", "marsh")))


def item(*paragraphs: str, title: str = "Footpaths") -> ReadItem:
    """An item whose paragraphs stand on every other line from line 1."""
    return ReadItem(
        title=title,
        paragraphs=tuple(
            ReadParagraph(text, 2 * number + 1) for number, text in enumerate(paragraphs)
        ),
    )


def records(*paragraphs: str, title: str = "Footpaths") -> tuple[PastRecord, ...]:
    read = item(*paragraphs, title=title)
    return read_records(read, CONTEXT, mentioned_people([read]))


def found(*paragraphs: str) -> list[Recorded]:
    return [each.found for each in records(*paragraphs)]


def actions(*paragraphs: str, title: str = "Footpaths") -> list[tuple[str, list[str]]]:
    """The actions, with their owners as written."""
    return [
        (each.found.reading.text, [owner.written for owner in each.found.reading.owners])
        for each in records(*paragraphs, title=title)
        if isinstance(each.found, FoundAction)
    ]


def decisions(*paragraphs: str) -> list[tuple[str, str, bool]]:
    """The decisions: text, verb, whether only suggested."""
    return [
        (each.text, each.verb, each.suggested)
        for each in found(*paragraphs)
        if isinstance(each, FoundDecision)
    ]


def doubts(*paragraphs: str, title: str = "Footpaths") -> list[str]:
    read = item(*paragraphs, title=title)
    whole = read_item(read, CONTEXT, mentioned_people([read]))
    own = [doubt for each in whole.records for doubt in each.doubts]
    return [doubt.message for doubt in (*own, *whole.doubts)]


def written(texts: Collection[tuple[str, list[str]]]) -> list[str]:
    """The texts alone."""
    return [text for text, _ in texts]


def text_of(record: PastRecord) -> str:
    """The text of an action or a decision."""
    assert isinstance(record.found, FoundAction | FoundDecision)
    return record.found.reading.text if isinstance(record.found, FoundAction) else record.found.text
