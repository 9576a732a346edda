"""Minutes that are kept in a table: a row for every item or paragraph, owners in a column."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from imports.past.lines import Line
from imports.past.read import ReadParagraph

_ACTIONS = re.compile(
    r"(?:agreed |required )?actions?(?: points?| required| by| owners?)?(?:\s?/\s?.{2,20})?"
    r"|by whom|who"
    r"|owners?|leads?|responsib(?:le|ility)|actioned by|person responsible",
    re.IGNORECASE,
)
_ITEMS = re.compile(
    r"(?:agenda |item )?(?:no\.?|number|ref\.?|items?(?: no\.?)?)|#|minutes?(?: no\.?)?|subject"
    r"|topic"
    r"|discussion.{0,30}|agenda items?|notes?|description",
    re.IGNORECASE,
)
_LEADS = re.compile(
    r"leads?(?: (?:officers?|members?|persons?))?|led by|by whom|who|owners?|present(?:ers?|ed by)"
    r"|speakers?",
    re.IGNORECASE,
)
_TO_DO = re.compile(r"\w to [a-z]{2,}\b")
"""An owner and what is to be done: "Jo to write"."""
_OWNERS = 40
"""Letters: a longer cell in the column of actions says what is to be done."""


def action_column(lines: Sequence[Line]) -> int | None:
    """The place of the column of actions in a table of items; None: there is no such column."""
    return _column(lines, _ACTIONS)


def lead_column(lines: Sequence[Line]) -> int | None:
    """The place of the column that says who leads an item of an agenda; None: there is none."""
    return _column(lines, _LEADS)


def without_cell(line: Line, place: int) -> tuple[Line, str]:
    """A row without what one of its cells says, and that."""
    cells = line.cells
    if place >= len(cells):
        return line, ""
    return replace(line, cells=(*cells[:place], "", *cells[place + 1 :])), cells[place].strip()


def _column(lines: Sequence[Line], names: re.Pattern[str]) -> int | None:
    for line in lines:
        cells = [cell.strip(" *:") for cell in line.cells]
        if len(cells) > 1 and any(_ITEMS.fullmatch(cell) for cell in cells[:-1]):
            found = (at for at, cell in enumerate(cells) if at and names.fullmatch(cell))
            at = next(found, None)
            if at is not None:
                return at
    return None


def is_head(line: Line) -> bool:
    """Whether a row names the columns of a table of items."""
    cells = [cell.strip(" *:") for cell in line.cells if cell.strip()]
    return len(cells) > 1 and all(_ITEMS.fullmatch(one) or _ACTIONS.fullmatch(one) for one in cells)


def row_paragraphs(line: Line, said: str, since: int, actions: int | None) -> list[ReadParagraph]:
    """What a row says.

    Args:
        line: The row.
        said: What the cell with the title goes on to say.
        since: The place of the first cell that is no number and no title.
        actions: The place of the column of actions, if there is one.
    """
    texts = [
        *said.split("\n"),
        *(cell for at, cell in enumerate(line.cells) if at >= since and at != actions),
    ]
    written = [" ".join(text.split()) for text in texts if text.strip()]
    told = ""
    if actions is not None and since <= actions < len(line.cells):
        told = " ".join(line.cells[actions].split())
    if told and written and len(told) <= _OWNERS and not _TO_DO.search(told):
        written[-1] += f"\t{told}"
    elif told:
        written.append(told if re.match(r"action", told, re.IGNORECASE) else f"Action: {told}")
    return [ReadParagraph(text, line.number) for text in written]
