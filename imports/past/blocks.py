"""The paragraphs of an item as they are read: cut ones joined, several in one taken apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from imports.markers import BULLET
from imports.names import Names
from imports.past.action_heads import action_head
from imports.past.read import ReadParagraph
from imports.past.resolutions import resolution

_PART = re.compile(
    r"[#*_ \t]{0,8}(?:\((?P<bracketed>[ivxlc]{1,5}|[a-z]|[0-9]{1,2})\)"
    r"|(?P<number>[ivxlc]{1,5}|[a-zA-Z]|[0-9]{1,3}(?:\.[0-9]{1,3}){0,3})[.)])\)?[*_]{0,3}"
    r"(?:[ \t]{1,8}|(?=[A-Z]))"
    r"|[#*_ \t]{0,8}(?P<dotted>[0-9]{1,3}(?:\.[0-9]{1,3}){1,3})[*_]{0,3}[ \t]{1,8}(?=\S)"
)
_ENDED = re.compile(r"[.!?:;][\"'”’)*_\]]{0,4}\s*$")
_MOST_WORDS_LEFT_OVER = 3
_LONGEST = 100_000
"""Letters of a paragraph that are read; what is longer is not minutes."""


@dataclass(frozen=True)
class Block:
    """What is read as one."""

    text: str
    """Without the number it begins with."""
    line: int
    passage: str
    """The paragraphs of the item it was made of."""
    sub_item: str = ""
    numbered: bool = False
    """Whether it begins with a number of its own."""


def blocks_of(paragraphs: Sequence[ReadParagraph], names: Names) -> list[Block]:
    """Cut and join the paragraphs of an item.

    A paragraph whose action breaks off goes on in the next, if that begins in lower case or is
    its last words; a line that begins with "Action:" or "RESOLVED" begins a block.

    Args:
        paragraphs: As the item has them.
        names: Who can be named.
    """
    found: list[Block] = []
    part = ""
    waiting = list(reversed(paragraphs))
    while waiting:
        first = waiting.pop()
        whole = [first.text]
        if _may_break_off(first.text, names):
            while waiting and not _ENDED.search(whole[-1]) and _goes_on(waiting[-1].text):
                whole.append(waiting.pop().text)
        passage = "\n\n".join(whole)
        joined = "\n".join(whole)[:_LONGEST]
        match = _PART.match(joined)
        if match:
            part = (match["bracketed"] or match["number"] or match["dotted"]).strip(".")
        for line, text in _stretches(joined, first.line, names):
            cut = _PART.match(text)
            body = text[cut.end() :] if cut else text
            found.append(Block(body, line, passage, part, numbered=cut is not None))
    return found


def _may_break_off(text: str, names: Names) -> bool:
    last = text.rsplit("\n", 1)[-1]
    head = action_head(text, names) or action_head(last, names)
    return head is not None and not head.bare


def _goes_on(text: str) -> bool:
    line = text.strip()
    if _PART.match(line) or "\n" in line:
        return False
    return line[:1].islower() or (
        len(line.split()) <= _MOST_WORDS_LEFT_OVER and line.endswith(".") and ":" not in line
    )


def _stretches(text: str, line: int, names: Names) -> list[tuple[int, str]]:
    """A paragraph cut where a line begins something of its own.

    "Action: …" and "RESOLVED …" do, and so does a number, unless it is a point under them.
    """
    found: list[tuple[int, list[str]]] = []
    takes_points = beside_points = False
    for number, each in enumerate(text.split("\n")):
        cut = _PART.match(each)
        body = each[cut.end() :] if cut else each
        head = action_head(body, names) is not None or resolution(body) is not None
        bullet = BULLET.match(each) is not None
        point = not head and ((cut is not None and not takes_points) or (bullet and beside_points))
        if head or point or not found:
            found.append((line + number, []))
            takes_points = head and cut is None and not bullet
            beside_points = head and not takes_points
        found[-1][1].append(each)
    return [(number, "\n".join(lines)) for number, lines in found]
