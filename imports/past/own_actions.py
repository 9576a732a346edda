"""The table of actions at the end of a document this program printed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from imports.past.own_text import Block
from imports.past.read import ReadAction, ReadItem
from store.escaping import unescaped
from store.models import ActionStatus
from store.outstanding import NOBODY

TITLE = "Actions from this meeting"
NOTHING_SAID = "next meeting"
"""Printed where nobody said by when."""

_COLUMNS = 4
_PARTED = re.compile(r"(?<!\\)\|")
_STATUS = re.compile(r"(.*) \((in progress|completed|no longer needed|not known)\)", re.DOTALL)
_STATUSES: dict[str, ActionStatus] = {
    "in progress": "in progress",
    "completed": "completed",
    "no longer needed": "no longer needed",
    "not known": "not known",
}


@dataclass(frozen=True)
class ActionRow:
    """What the table says of an action."""

    wording: str = ""
    owners: str | None = None
    """"CC Holt, Voices"; empty: nobody; None: there is no row."""
    due: str = ""
    """Without the status; empty: nobody said."""
    status: ActionStatus = "open"
    line: int = 0


def action_rows(blocks: Iterable[Block], on: date) -> dict[str, ActionRow]:
    """The rows of the table, by whole reference.

    Args:
        blocks: What stands under the heading of the table.
        on: The day of the meeting, which its own references leave out.
    """
    rows: dict[str, ActionRow] = {}
    for block in blocks:
        for number, line in enumerate(block.text.split("\n"), block.line):
            cells = [unescaped(cell.strip()) for cell in _PARTED.split(line.strip())[1:-1]]
            if len(cells) != _COLUMNS or set(cells[0]) <= set("-: ") or cells[3] == "Ref":
                continue
            ref = cells[3] if "/" in cells[3] else f"{on.isoformat()}/{cells[3]}"
            rows[ref] = _row(cells, number)
    return rows


def only_in_list(
    rows: Mapping[str, ActionRow], items: Sequence[ReadItem]
) -> tuple[ReadAction, ...]:
    """The actions of the table that stand in no item."""
    told = {one.ref for item in items for one in item.printed}
    return tuple(
        ReadAction(
            text=row.wording,
            owners=tuple(part for part in (row.owners or "").split(", ") if part),
            due=row.due,
            status=row.status,
            line=row.line,
        )
        for ref, row in rows.items()
        if ref not in told
    )


def _row(cells: Sequence[str], line: int) -> ActionRow:
    due, status = cells[2], "open"
    if found := _STATUS.fullmatch(due):
        due, status = found[1], found[2]
    return ActionRow(
        wording=cells[0],
        owners="" if cells[1] == NOBODY else cells[1],
        due="" if due == NOTHING_SAID else due,
        status=_STATUSES.get(status, "open"),
        line=line,
    )
