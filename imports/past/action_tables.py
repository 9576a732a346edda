"""Actions in tables and lists: of an item, or of the whole meeting."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from imports.day_words import MONTH
from imports.days import read_date
from imports.markers import without_marks
from imports.past.action_cells import Status, due_written, status_told, without_suffix
from imports.past.action_heads import is_aside
from imports.past.guessed_columns import GuessedColumns
from imports.past.lines import Line, plain
from imports.past.owner_words import owners_between
from imports.past.read import ReadAction
from imports.past.table_columns import (
    CAPITALS,
    WIDE,
    Column,
    Row,
    as_actions,
    by_their_cells,
    cells_of,
    columns_of,
)

_HEADING = re.compile(
    r"(?:[0-9]{1,2}[.)]?\s{1,3})?(?:(?:summary|list|table|schedule|record|log) of (?:the )?)?"
    r"(?:(?:agreed|new|key|open|outstanding|follow[- ]?up) )?action(?:s|(?: (?:points?|items?|list"
    r"|log|sheet|table|summary|tracker|register|record|notes?)))"
    r"(?:\s?/\s?(?:further )?information)?(?: to be (?:provided|taken|followed up))?"
    r"(?: (?:points?|list|summary|log|table|agreed|arising|required|identified))?"
    r"(?: (?:from|arising from|agreed at|at|of) (?:this|the|today's|today’s) meeting)?"
    r"(?: (?:and|&) (?:owners?|responsibilit(?:y|ies)))?\s{0,2}[:.]?",
    re.IGNORECASE,
)
_BULLET = re.compile(
    r"[ \t]{0,12}(?:[-*+•–▪●○✓□☐❖][ \t]+(?:\[[ xX]?\][ \t]+)?"
    r"|\(?[0-9]{1,3}[.):](?:[0-9]{1,2}\.?)?[ \t]+|\(?[a-zA-Z][.)][ \t]+|\(?[ivx]{1,5}[.)][ \t]+"
    r"|(?:AP|Action)[ ]?[0-9]{1,3}[.:) –-]{1,4}[ \t]{0,3})"
)
_MARKED = re.compile(r"^[-*+•–▪●○✓□☐❖] (?:\[ ?\] )?")
_MARKER = re.compile(
    r"^(?:actions?(?: (?:point|item))?|ap)"
    r"(?:\s{0,2}[0-9][0-9.]{0,6}\s{0,2}(?::|$|[–—-]\s)|\s{0,2}:)\s*",
    re.IGNORECASE,
)
_BY_WHEN = re.compile(
    rf"[\s,;(–-]{{1,4}}(?:by )?((?:[0-9]{{1,2}}(?:st|nd|rd|th)?[ /.-]|{MONTH}\s|(?<=by ){MONTH}\b"
    r"|next meeting|asap\b)[^()]{0,30})\)?$",
    re.IGNORECASE,
)
_TICKED = re.compile(r"[ \t]{0,12}[-*+•][ \t]+\[[xX]\]")
_LABEL = re.compile(
    r"[*_ ]{0,4}(?P<label>(?:action )?owners?|leads?|responsib(?:le|ility)|by whom|who|assigned to"
    r"|due(?: date| by)?|by when|deadline|target date|status)[*_ ]{0,3}:[*_ ]{0,4}"
    r"(?P<value>.{1,100})",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(
    r"\.{4}|_{4}|…{2}|^[\s*_]{0,4}(?:(?:the )?meeting closed|signed)\b", re.IGNORECASE
)
_LONGEST = 4000


@dataclass(frozen=True)
class TableRead:
    """The actions of a table, and how many were passed over."""

    actions: tuple[ReadAction, ...] = ()
    left_out: int = 0
    """Actions of earlier meetings."""
    known: bool = False
    """Whether its heading says that it is a table of actions."""


def is_action_list_heading(text: str) -> bool:
    """Whether a heading stands over the actions of the whole meeting.

    "Actions", "Action log", "Summary of actions from this meeting"; not "Actions from the last
    meeting".
    """
    return _HEADING.fullmatch(plain(text).strip(" *_#")) is not None


def read_action_list(lines: Sequence[Line], on: date | None = None) -> tuple[ReadAction, ...]:
    """Read the lines under a heading that speaks of actions: a table, a numbered list, lines.

    Brackets at the end that tell the status or the owners leave the text; what is ticked off or
    called done is kept as completed.

    Args:
        lines: The lines under the heading, without it.
        on: The day of the meeting, to tell its actions from those of earlier ones in a log.
    """
    rows = [Row(cells, line.number) for line in lines if (cells := _cells(line))]
    if rows and (read := read_table(rows, on)).known:
        return read.actions
    if rows and len(rows) >= sum(not line.blank and not line.rule for line in lines) / 2:
        return read_table(rows, on, trusted=True).actions
    return tuple(_listed(lines))


def read_table(rows: Sequence[Row], on: date | None = None, *, trusted: bool = False) -> TableRead:
    """Read a table of actions, its columns in any order.

    Args:
        rows: The rows; the first with the columns' names says what they are.
        on: The day of the meeting.
        trusted: Whether it is a table of actions whatever its first row says.
    """
    heads: tuple[Column, ...] = ()
    found: list[ReadAction] = []
    left_out = 0
    guessed = GuessedColumns(rows)
    for row in rows:
        if any(_SIGNATURE.search(cell) for cell in row.cells):
            continue
        columns = columns_of(row.cells)
        if trusted and not heads:
            columns = as_actions(columns, row.cells)
        if columns and ("action" in columns):
            heads = by_their_cells(columns, rows)
            continue
        if not heads and not trusted:
            continue
        action = _of_row(row, heads or guessed.of(row))
        if action is None:
            continue
        if _is_earlier(row, heads, on):
            left_out += 1
        else:
            found.append(action)
    known = "action" in heads and ("owner" in heads or "due" in heads or "status" in heads)
    return TableRead(tuple(found), left_out, known or bool(trusted and heads))


def _who_and_when(cell: str) -> tuple[str, str]:
    """An owner's cell that says by when, too: "JM by 5 May"."""
    match = _BY_WHEN.search(cell)
    return (cell[: match.start()], match[1]) if match else (cell, "")


def _cells(line: Line) -> tuple[str, ...]:
    return line.cells or cells_of(line.text)


def _of_row(row: Row, columns: Sequence[Column]) -> ReadAction | None:
    told: dict[Column, str] = {}
    for name, cell in zip(columns, row.cells, strict=False):
        if name and cell.strip():
            told[name] = f"{told[name]} {cell}" if name in told else cell
    text = _MARKED.sub("", " ".join(without_marks(told.get("action", "")).split()))
    if not any(letter.isalpha() for letter in text) or is_aside(text):
        return None
    status = status_told(told.get("status", ""))
    if "status" not in columns:
        text, owners, status = without_suffix(text)
    else:
        owners = ()
    who, when = _who_and_when(told.get("owner", ""))
    return ReadAction(
        text=text,
        owners=owners_between(who) if "owner" in told else owners,
        due=due_written(told.get("due", "") or when),
        status=status,
        line=row.line,
    )


def _is_earlier(row: Row, heads: Sequence[Column], on: date | None) -> bool:
    """Whether a row of a log belongs to an earlier meeting, by the day it was raised."""
    cells = dict(zip(heads, row.cells, strict=False))
    if on is not None and (raised := cells.get("raised", "").strip()):
        read = read_date(raised[:60], on, past=True)
        return read.on is not None and read.on != on
    return False


def _listed(lines: Sequence[Line]) -> list[ReadAction]:
    """The points of a list; a text without points is read line by line."""
    bulleted = any(_BULLET.match(line.text) for line in lines)
    found: list[ReadAction] = []
    open_point = False
    for line in lines:
        text = line.text[:_LONGEST]
        if line.blank or line.rule or line.page_end or _SIGNATURE.search(text):
            open_point = open_point and bulleted and line.blank
            continue
        if found and (label := _LABEL.fullmatch(plain(text))):
            found[-1] = _labelled(found[-1], label)
            continue
        bullet = _BULLET.match(text)
        said = plain(text[bullet.end() :] if bullet else text).strip()
        if bullet or not bulleted or not found:
            if found and open_point and not bullet and said[:1].islower():
                found[-1] = replace(found[-1], text=f"{found[-1].text} {said}")
                continue
            if bulleted and not bullet:
                continue  # an introduction: "The following were agreed:"
            status: Status = "completed" if _TICKED.match(text) else "open"
            found.append(ReadAction(said, status=status, line=line.number))
            open_point = True
        elif open_point:
            found[-1] = replace(found[-1], text=f"{found[-1].text} {said}")
    return [each for action in found if (each := _tidied(action))]


def _tidied(action: ReadAction) -> ReadAction | None:
    text, owners, status = without_suffix(_MARKER.sub("", without_marks(action.text)))
    if not any(letter.isalpha() for letter in text) or is_aside(text):
        return None
    wide = WIDE.split(text)
    if len(wide) == 2 and CAPITALS.fullmatch(wide[1].strip()):
        text, owners = wide[0].strip(), owners or owners_between(wide[1])
    kept = action.status if action.status != "open" else status
    return replace(action, text=text, owners=action.owners or owners, status=kept)


def _labelled(action: ReadAction, label: re.Match[str]) -> ReadAction:
    name, value = label["label"].casefold(), label["value"].strip()
    if name == "status":
        return replace(action, status=status_told(value))
    if name.startswith(("due", "by when", "deadline", "target")):
        return replace(action, due=due_written(value))
    return replace(action, owners=owners_between(value))
