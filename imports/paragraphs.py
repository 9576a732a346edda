"""Minutes cut into paragraphs, and into the passages that are read as one."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from imports.markers import BULLET, bare_marker, opens_points, without_marks

_HASHES = re.compile(r"#{1,6}[ \t]+(\S.*)")


@dataclass(frozen=True)
class Paragraph:
    """Lines up to an empty one."""

    text: str
    start: int
    """Where it begins in the whole text, in code points."""
    end: int


@dataclass(frozen=True)
class Passage:
    """What is read as one: a paragraph, or a marker alone and the paragraph after it."""

    text: str
    start: int
    end: int


def paragraphs(text: str) -> list[Paragraph]:
    r"""Cut a text at its empty lines.

    Args:
        text: Plain text; lines end in `\n`.
    """
    found: list[Paragraph] = []
    start = at = 0
    inside = False
    for line in text.split("\n"):
        if line.strip() and not inside:
            start, inside = at, True
        elif not line.strip() and inside:
            found.append(Paragraph(text[start : at - 1], start, at - 1))
            inside = False
        at += len(line) + 1
    if inside:
        found.append(Paragraph(text[start:], start, len(text)))
    return found


def passages(text: str) -> list[Passage]:
    r"""Cut a text into what is read as one.

    "Action:" alone takes the paragraph after it; "Actions:" alone takes the whole list after it,
    also one with empty lines between its points. So do opening words: "RESOLVED that:".

    Args:
        text: Plain text; lines end in `\n`.
    """
    found: list[Passage] = []
    waiting = list(reversed(paragraphs(text)))
    while waiting:
        first = last = waiting.pop()
        over_points = opens_points(first.text) and waiting and BULLET.match(waiting[-1].text)
        if over_points or (
            bare_marker(first.text) and waiting and not bare_marker(waiting[-1].text)
        ):
            last = waiting.pop()
            while BULLET.match(last.text) and waiting and BULLET.match(waiting[-1].text):
                last = waiting.pop()
        found.append(Passage(text[first.start : last.end], first.start, last.end))
    return found


def heading(paragraph: str, short_names: Collection[str]) -> str | None:
    """The sub-heading a paragraph is, if it is one.

    Args:
        paragraph: One paragraph.
        short_names: What members are called: alone on a line that is a sub-heading.

    Returns:
        The heading without marks, or None for an ordinary paragraph.
    """
    line = paragraph.strip()
    if "\n" in line:
        return None
    if match := _HASHES.fullmatch(line):
        return match[1].rstrip("#").strip()
    plain = without_marks(line)
    known = {name.casefold() for name in short_names}
    name = plain.rstrip(": ")
    return name if name.casefold() in known else None
