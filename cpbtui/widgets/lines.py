"""Lines of text laid out in cells: columns, two sides, one line out of many."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from textual.content import Content

_UNSEEN = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
"""Marks that would turn a line of the screen round; left out where text is only shown."""


def one_line(text: str) -> str:
    """A text on one line, without what would disturb the rest of the line."""
    return " ".join(_UNSEEN.sub("", text).split())


def styled(text: str, style: str = "$text") -> Content:
    """One line of somebody's text in a style; never read as markup."""
    return Content.styled(one_line(text), style)


@dataclass(frozen=True)
class Cell:
    """One column of a line."""

    content: Content
    width: int | None = None
    """In cells; None: what is left over, shared among those without a width."""
    align: Literal["left", "right"] = "left"


def columns(width: int, cells: Sequence[Cell], gap: int = 2) -> Content:
    """Lay cells out side by side, cutting what does not fit with an ellipsis.

    Args:
        width: Of the whole line.
        cells: From left to right.
        gap: Between two cells.
    """
    fixed = sum(cell.width or 0 for cell in cells) + gap * (len(cells) - 1)
    flexible = sum(1 for cell in cells if cell.width is None)
    share = max(0, width - fixed) // flexible if flexible else 0
    spare = max(0, width - fixed) - share * flexible
    laid = []
    for cell in cells:
        room = share if cell.width is None else cell.width
        if cell.width is None:
            room, spare = room + spare, 0
        laid.append(fitted(cell.content, room, cell.align))
    return Content(" " * gap).join(laid)


def fitted(content: Content, width: int, align: Literal["left", "right"] = "left") -> Content:
    """Make a line exactly that many cells wide."""
    if content.cell_length > width:
        return content.truncate(width, ellipsis=True)
    missing = width - content.cell_length
    return content.pad_left(missing) if align == "right" else content.pad_right(missing)


def whole_parts(parts: Sequence[Content], room: int, gap: int = 3) -> Content:
    """Parts on one line, as many as fit whole; the first stays whatever the room.

    Args:
        parts: The most important first; empty ones take no room.
        room: In cells.
        gap: Between two parts.
    """
    kept: list[Content] = []
    for part in parts:
        taken = sum(one.cell_length + gap for one in kept)
        if part.cell_length and (not kept or taken + part.cell_length <= room):
            kept.append(part)
    return Content(" " * gap).join(kept)


def two_sides(left: Content, right: Content, width: int) -> Content:
    """One part at the left edge and one at the right; the left gives way when both are long."""
    right = right.truncate(width, ellipsis=True)
    room = width - right.cell_length - (2 if right.cell_length else 0)
    if room <= 0:
        return right
    return fitted(left, room) + Content("  " if right.cell_length else "") + right
