"""Lists of actions of a whole meeting, which stand before or after its items."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from imports.past.action_tables import is_action_list_heading, read_action_list
from imports.past.lines import Line
from imports.past.read import ReadAction


@dataclass(frozen=True)
class ActionSection:
    """A stretch of lines under a heading that speaks of actions."""

    start: int
    """The place of its heading."""
    end: int


def section_before(lines: Sequence[Line], first_item: int) -> ActionSection | None:
    """The list of actions before the first item."""
    for at in range(min(first_item, len(lines))):
        if _opens(lines, at):
            ends = range(at + 1, first_item)
            end = next((i for i in ends if _heading_of_other(lines, i)), first_item)
            return ActionSection(at, end)
    return None


def section_after(lines: Sequence[Line], last_item: int) -> ActionSection | None:
    """The list of actions after the last item's heading, to the end of the meeting."""
    for at in range(last_item + 1, len(lines)):
        if _opens(lines, at) and (
            lines[at].bold or lines[at].plain.isupper() or _rows_follow(lines, at)
        ):
            return ActionSection(at, len(lines))
    return None


def actions_of(
    lines: Sequence[Line], section: ActionSection | None, on: date | None
) -> tuple[ReadAction, ...]:
    """The actions of a section."""
    return read_action_list(lines[section.start + 1 : section.end], on) if section else ()


def _opens(lines: Sequence[Line], at: int) -> bool:
    line = lines[at]
    return not line.blank and not line.cells and is_action_list_heading(line.start)


def _heading_of_other(lines: Sequence[Line], at: int) -> bool:
    return lines[at].level > 0 and not is_action_list_heading(lines[at].start)


def _rows_follow(lines: Sequence[Line], at: int) -> bool:
    written = [line for line in lines[at + 1 : at + 6] if not line.blank and not line.rule]
    return bool(written) and bool(written[0].cells or "\t" in written[0].text)
