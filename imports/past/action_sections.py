"""Lists of actions of a whole meeting, which stand before or after its items."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from imports.past.action_tables import is_action_list_heading, read_action_list
from imports.past.lines import Line
from imports.past.read import ReadAction
from imports.past.table_columns import cells_of

_CLOSING = re.compile(
    r"\W{0,4}(?:(?:date of )?(?:the )?next (?:meeting|call|session)"
    r"|(?:the )?meeting (?:closed|ended|finished)|signed\b)",
    re.IGNORECASE,
)
_CELLS_OF_A_ROW = 3
"""What is to be done, by whom, and by when; or the number of the row in place of one."""


@dataclass(frozen=True)
class ActionSection:
    """A stretch of lines under a heading that speaks of actions."""

    start: int
    """The place of its heading."""
    end: int


def section_before(lines: Sequence[Line], first_item: int) -> ActionSection | None:
    """The list of actions before the first item."""
    for at in range(first_item):
        if _opens(lines, at):
            return ActionSection(at, _end(lines, at, first_item))
    return None


def section_after(lines: Sequence[Line], last_item: int) -> ActionSection | None:
    """The list of actions after the last item of business."""
    for at in range(last_item + 1, len(lines)):
        if _opens(lines, at) and (_set_off(lines[at]) or _rows_follow(lines, at)):
            return ActionSection(at, _end(lines, at, len(lines)))
    return None


def _set_off(line: Line) -> bool:
    return line.bold or line.plain.isupper()


def _end(lines: Sequence[Line], start: int, limit: int) -> int:
    """Where another heading follows the list, or something said of the next meeting."""
    ends = (
        at
        for at in range(start + 1, limit)
        if not lines[at].blank
        and not lines[at].cells
        and not is_action_list_heading(lines[at].start)
        and (lines[at].level > 0 or (lines[start].bold and lines[at].bold) or _closing(lines[at]))
    )
    return next(ends, limit)


def _closing(line: Line) -> bool:
    return _CLOSING.match(line.start) is not None


def actions_of(
    lines: Sequence[Line], section: ActionSection | None, on: date | None
) -> tuple[ReadAction, ...]:
    """The actions of a section."""
    return read_action_list(lines[section.start + 1 : section.end], on) if section else ()


def _opens(lines: Sequence[Line], at: int) -> bool:
    line = lines[at]
    return not line.blank and not line.cells and is_action_list_heading(line.start)


def rows_below(lines: Sequence[Line], heading: int) -> list[int]:
    """The places of the rows under the heading of a list of actions, those of its table only.

    Empty where a line is no such heading, in capitals and set apart, or no row follows it.

    Args:
        lines: Those of a meeting.
        heading: The place of what may be the heading.
    """
    apart = heading == 0 or lines[heading - 1].blank
    if not apart or not lines[heading].plain.isupper() or not _opens(lines, heading):
        return []
    found: list[int] = []
    for at in range(heading + 1, len(lines)):
        if lines[at].blank or lines[at].rule:
            continue
        if len(lines[at].cells or cells_of(lines[at].text)) < _CELLS_OF_A_ROW:
            break
        found.append(at)
    return found


def _rows_follow(lines: Sequence[Line], at: int) -> bool:
    written = [line for line in lines[at + 1 : at + 6] if not line.blank and not line.rule]
    return bool(written) and bool(written[0].cells or "\t" in written[0].text)
