"""Minutes that are kept in a table: a row for every item or paragraph, owners in a column."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

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
_IS_ACTION = re.compile(
    r"(?:agreed |required )?actions?(?: points?| required)?(?:\s?/\s?.{2,20})?", re.IGNORECASE
)
_ITEM_LEADS = re.compile(
    r"leads?(?: (?:officers?|members?|persons?))?|led by|present(?:ers?|ed by)|speakers?",
    re.IGNORECASE,
)
"""What in minutes tells who led an item; "Who" and "Owner" are of actions there."""
_ACTIONS_OR_LEADS = re.compile(f"{_ACTIONS.pattern}|{_ITEM_LEADS.pattern}", re.IGNORECASE)
_ACTION = re.compile(r"^actions?\s?[:–-]\s{0,3}", re.IGNORECASE)
_TO_DO = re.compile(r"\w to [a-z]{2,}\b")
"""An owner and what is to be done: "Jo to write"."""
_OWNERS = 40
"""Letters: a longer cell in the column of actions says what is to be done."""


@dataclass(frozen=True)
class ItemColumns:
    """The places of the columns of a table of items that say more than its minutes."""

    actions: int | None = None
    owners: int | None = None
    """Of the column behind that of actions that says whose they are."""
    leads: int | None = None

    def lead_of(self, line: Line) -> int | None:
        """The place of the cell of a row that names who leads its item, not whose an action is."""
        if self.owners is None or self.actions is None or self.actions >= len(line.cells):
            return self.leads
        return self.leads if line.cells[self.actions].strip() else self.owners


def item_columns(lines: Sequence[Line], *, agenda: bool) -> ItemColumns:
    """The columns of a table of items: "Item | Lead" tells who leads, "Action | Lead" who acts."""
    if agenda and (place := lead_column(lines)) is not None:
        return ItemColumns(leads=place)
    first = action_column(lines)
    head = next((one for one in lines if _column([one], _ACTIONS_OR_LEADS) is not None), None)
    if agenda or head is None:
        return ItemColumns(first)
    names = [cell.strip(" *:") for cell in head.cells]
    acts = next((at for at, name in enumerate(names) if at and _IS_ACTION.fullmatch(name)), None)
    leads = next((at for at, name in enumerate(names) if at and _ITEM_LEADS.fullmatch(name)), None)
    if leads is not None and (acts is None or leads < acts):
        return ItemColumns(acts, leads=leads)
    if acts is None or acts != first:
        return ItemColumns(first)
    behind = range(acts + 1, len(names))
    owners = (at for at in behind if _ACTIONS_OR_LEADS.fullmatch(names[at]))
    return ItemColumns(first, next(owners, None))


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


def row_paragraphs(
    line: Line, said: str, since: int, actions: int | None, owners: int | None = None
) -> list[ReadParagraph]:
    """What a row says.

    Args:
        line: The row.
        said: What the cell with the title goes on to say.
        since: The place of the first cell that is no number and no title.
        actions: The place of the column of actions, if there is one.
        owners: The place of the column that says whose they are, if there is one.
    """
    apart = {actions, owners}
    texts = [
        *said.split("\n"),
        *(cell for at, cell in enumerate(line.cells) if at >= since and at not in apart),
    ]
    written = [" ".join(text.split()) for text in texts if text.strip()]
    told = ""
    if actions is not None and since <= actions < len(line.cells):
        told = " ".join(line.cells[actions].split())
    who = " ".join(line.cells[owners].split()) if owners and owners < len(line.cells) else ""
    if told and who:
        words = _ACTION.sub("", told, count=1)
        named = who.casefold() in words.casefold()
        written.append(f"Action: {words}" if named else f"Action: {who}: {words}")
    elif told and written and len(told) <= _OWNERS and not _TO_DO.search(told):
        written[-1] += f"\t{told}"
    elif told:
        written.append(told if told[:6].casefold() == "action" else f"Action: {told}")
    return [ReadParagraph(text, line.number) for text in written]
