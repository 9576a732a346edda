"""What the columns of a table of actions are, by their names and by what stands in them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from imports.day_words import MONTH

Column = Literal["action", "owner", "due", "status", "ref", "raised", "minute", ""]

_WORDS: tuple[tuple[Column, str], ...] = (
    (
        "due",
        r"(?:due|target|completion|review|end)(?: date)?|by when\??|when\??|deadline|date due"
        r"|time ?(?:scale|frame|line)s?|due by|by|date|for completion(?: by)?"
        r"|to be completed(?: by)?|target date for completion",
    ),
    (
        "owner",
        r"(?:action |task )?(?:owners?|leads?)|(?:by )?whom?\??|responsib(?:le|ility)"
        r"(?: (?:person|officer|owner|lead))?|person(?:\(?s\)?)? responsible"
        r"|(?:assigned|allocated) to|action(?:ed)? by|lead (?:officer|person|member)s?"
        r"|named (?:lead|person)|for action by|initials?|name|officer|action for|resp|who by"
        r"|(?:action )?(?:owner|lead)/s"
        r"|responsible(?: for action)?|to be actioned by",
    ),
    (
        "status",
        r"(?:current )?(?:status|progress|updates?|outcomes?|completed?\??|rag(?: rating)?"
        r"|comments?|response|position|open/closed|result)"
        r"(?: ?/ ?(?:status|update|progress|comments?|outcome))?"
        r"|(?:status|progress) update|done\??",
    ),
    (
        "raised",
        r"(?:meeting |date )?(?:raised|of meeting|agreed|set)|(?:meeting )?date raised"
        r"|meeting(?: date)?|date of (?:meeting|action)|date (?:agreed|set|opened)",
    ),
    (
        "action",
        r"(?:agreed |required |key )?actions?"
        r"(?: (?:points?|items?|required|agreed|needed|to be taken|description|arising|details?))?"
        r"|tasks?|what\??|to do"
        r"|description(?: of action)?|details? of action|recommended actions?",
    ),
    (
        "ref",
        r"(?:action |item |minute |agenda |page )?(?:no|ref|page|number|reference|id|item|#)\.?"
        r"(?: no\.?| number| ref\.?)?|#|(?:agenda )?item|ap",
    ),
    (
        "minute",
        r"minutes?|discussion(?: ?(?:/|and|&) ?.{1,20})?|notes?|details?|subject|topic"
        r"|issue|agenda item|matter|item(?: and| ?/) ?discussion|points?(?: discussed)?"
        r"|summary|title",
    ),
)
_COLUMNS = tuple((name, re.compile(words, re.IGNORECASE)) for name, words in _WORDS)
_DAY = re.compile(
    rf"[0-9]|\b(?:{MONTH}|asap|immediately|ongoing|on-going|next|tbc|end of)\b", re.IGNORECASE
)
_ITEM = re.compile(r"items?", re.IGNORECASE)
CAPITALS = re.compile(
    r"[A-Z][A-Za-z.'’-]{0,20}(?:[ /&,]{1,3}(?:and )?[A-Z][A-Za-z.'’-]{0,20}){0,6}"
)
"""Words with capitals only: names, mostly."""
WIDE = re.compile(r"\t|[ ]{2,}")
_LONGEST = 4000


@dataclass(frozen=True)
class Row:
    """A row of a table."""

    cells: tuple[str, ...]
    line: int


def columns_of(cells: Sequence[str]) -> tuple[Column, ...]:
    """What the columns of a table are, by the names in its first row; nothing for another row."""
    found: list[Column] = []
    for cell in cells:
        words = " ".join(cell.replace("\n", " ").split()).strip(" *_:.?")
        found.append(next((name for name, pattern in _COLUMNS if pattern.fullmatch(words)), ""))
    named = [name for name in found if name]
    if len(named) < 2 or len(named) * 2 < len([cell for cell in cells if cell.strip()]):
        return ()
    if "action" not in found:
        # "Description | Owner | …" was an action column all along; "Minute | Action" keeps both.
        place = next((at for at, name in enumerate(found) if name == "minute"), None)
        if place is None or not {"owner", "due"} & set(found):
            return tuple(found)
        found[place] = "action"
    return tuple(found)


def as_actions(columns: tuple[Column, ...], cells: Sequence[str]) -> tuple[Column, ...]:
    """The columns of what is known to be a table of actions: "Item | Lead" has them as items."""
    place = next((at for at, cell in enumerate(cells) if _ITEM.fullmatch(cell.strip(" *:"))), None)
    if place is None or "action" in columns or "owner" not in columns:
        return columns
    return (*columns[:place], "action", *columns[place + 1 :])


def by_their_cells(columns: tuple[Column, ...], rows: Sequence[Row]) -> tuple[Column, ...]:
    """Tell "By" and "To be completed by" apart by what stands under them: people or days."""
    if "owner" in columns or "due" not in columns:
        return columns
    place = columns.index("due")
    cells = [row.cells[place].strip() for row in rows if len(row.cells) > place]
    under = [cell for cell in cells if cell and columns_of((cell, "Owner"))[:1] != ("due",)]
    names = [cell for cell in under if CAPITALS.fullmatch(cell) and not _DAY.search(cell)]
    if len(names) * 2 <= len(under):
        return columns
    return (*columns[:place], "owner", *columns[place + 1 :])


def cells_of(text: str) -> tuple[str, ...]:
    """The cells of a line whose columns wide gaps or tabs part; nothing for a plain line."""
    head = text.strip()[:_LONGEST]
    if "\t" not in head and "  " not in head:
        return ()
    parts = [part.strip() for part in WIDE.split(head)]
    return tuple(part for part in parts if part) if len(parts) > 1 else ()
