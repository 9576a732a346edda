"""Attendance in tables: a row for each person, or a column for each kind."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from imports.past.attendance_headings import Heading, read_heading
from imports.past.lines import Line
from imports.past.people_line import Named, is_nobody, read_entry
from imports.past.people_list import read_list
from imports.past.person_names import read_name
from imports.past.person_notes import Notes, read_notes, says_young, without_brackets
from imports.past.titles import is_title
from store.models import AttendanceStatus

_NAME = re.compile(
    r"(?:(?:full |member'?s? )?names?|(?:committee |board )?members?|attendees?|governors?"
    r"|councillors?|who|person|trustees?|directors?)(?: names?)?(?: of .*)?",
    re.I,
)
_ROLE = re.compile(
    r".*\b(?:role|position|designation|job|post|office|title|capacity|category|type)\b.*", re.I
)
_BODY = re.compile(
    r".*\b(?:organi[sz]ation|representing|agency|company|body|ward|service|institution"
    r"|affiliation|department|team|school|employer|area)\b.*|from|group",
    re.I,
)
_INITIALS = re.compile(r"initials?|abbreviation|ref", re.I)
_STATE = re.compile(
    r"(?:present|attendance|attended|in attendance|status|here"
    r"|attending)\??(?: ?/ ?(?:apologies|absent).*)?(?: ?\(.*\))?|apologies.*|absen[ct].*",
    re.I,
)
_NO = re.compile(
    r"(?:n|no|absent|abs|0|false|did not attend|dna|not present)\b.*|(?:[✗✘❌☐–-]|\[ \]).*", re.I
)
"""What says in a column of those present that somebody was not; "x" is a tick there."""
_WIDEST = 30
"""Columns of a table that are read for people."""
_MARK = re.compile(
    r"(?:[✓✔√☑✗✘xX]|[ynpaYNPA]|yes|no|ap|apols?|apologies|present|absent|[–-])?",
    re.IGNORECASE,
)
_LINES = re.compile(r"<br ?/?>|\n|\s{3,}|;", re.I)


@dataclass(frozen=True)
class Row:
    """People of a table with the heading they stand under."""

    people: tuple[Named, ...]
    line: int
    category: str = ""
    status: AttendanceStatus | None = None


@dataclass(frozen=True)
class _Head:
    """What a table's columns hold."""

    name: int
    role: int | None = None
    body: int | None = None
    title: int | None = None
    present: int | None = None
    away: int | None = None


def read_table(lines: Sequence[Line]) -> list[Row]:
    """Read the people of one table.

    Args:
        lines: Its rows, in order, without the line under its heading.
    """
    rows = [replace(line, cells=line.cells[:_WIDEST]) for line in lines if line.cells]
    if not rows:
        return []
    if _is_caption(rows):
        rows = rows[1:]
    kinds = [read_heading(Line(rows[0].number, cell)) if cell else None for cell in rows[0].cells]
    head = _head(rows[0].cells)
    if len(rows) > 1 and head is None and sum(bool(k and not k.rest) for k in kinds) > 1:
        return _by_column(rows, kinds)
    if head is not None:
        head = _with_marks(rows, head)
        return [row for line in rows[1:] for row in _by_head(line, head)]
    found: list[Row] = []
    above: Heading | None = None
    for line in rows:
        above = _plain_row(line, above, found)
    return found


def is_attendance_table(line: Line) -> bool:
    """Whether a row begins a table of people: one with a column of names and of attendance."""
    head = _head(line.cells[:_WIDEST]) if line.cells else None
    return head is not None and (head.present is not None or head.away is not None)


def _is_caption(rows: Sequence[Line]) -> bool:
    """Whether the first row is a table's title over the row that names its columns."""
    alone = sum(bool(cell.strip()) for cell in rows[0].cells) == 1
    return alone and len(rows) > 1 and _head(rows[1].cells) is not None


def _with_marks(rows: list[Line], head: _Head) -> _Head:
    """The column of ticks under a date, when there is one and no other tells of attendance."""
    if head.present is not None or head.away is not None:
        return head
    columns = [
        at
        for at in range(len(rows[0].cells))
        if at not in (head.name, head.role, head.body, head.title)
        and (marks := [_cell(line.cells, at) for line in rows[1:]])
        and all(_MARK.fullmatch(mark) for mark in marks)
        and any(marks)
    ]
    return replace(head, present=columns[0]) if len(columns) == 1 else head


def _head(cells: Sequence[str]) -> _Head | None:
    """The columns, when the first row names them."""
    said = [cell.strip(" :*") for cell in cells]
    name = next((at for at, cell in enumerate(said) if _NAME.fullmatch(cell)), None)
    others = [cell for cell in said if _ROLE.fullmatch(cell) or _BODY.fullmatch(cell)
              or _STATE.fullmatch(cell) or _INITIALS.fullmatch(cell)]  # fmt: skip
    if name is None or not others:
        return None
    return _Head(
        name,
        role=_first(said, _ROLE, name),
        body=_first(said, _BODY, name),
        title=next((at for at, cell in enumerate(said) if cell.casefold() == "title"), None),
        present=next((at for at, cell in enumerate(said) if at != name and _STATE.fullmatch(cell)
                      and not cell.casefold().startswith(("apol", "abs"))), None),
        away=next((at for at, cell in enumerate(said)
                   if cell.casefold().startswith(("apol", "abs")) and at != name), None),
    )  # fmt: skip


def _first(cells: list[str], kind: re.Pattern[str], name: int) -> int | None:
    return next((at for at, cell in enumerate(cells) if at != name and kind.fullmatch(cell)), None)


def _by_head(line: Line, head: _Head) -> list[Row]:
    cells = line.cells
    said = _cell(cells, head.name)
    if is_nobody(said):
        return []
    title, role = _cell(cells, head.title), _cell(cells, head.role)
    if title and is_title(title):
        said, role = f"{title} {said}", "" if head.role == head.title else role
    named = read_entry(said)
    if named is None:
        return []
    outside, notes = without_brackets(role)
    named = named.told(read_notes(notes, outside, name=named.person.name))
    body = _cell(cells, head.body)
    if body and not named.person.organisation:
        named = replace(named, person=replace(named.person, organisation=body))
    status = _state(_cell(cells, head.present), _cell(cells, head.away), head)
    if status is None:
        return []
    remote = bool(re.search(r"remote|online|virtual|teams|zoom", _cell(cells, head.present), re.I))
    told = read_notes(without_brackets(_cell(cells, head.present))[1])
    named = named.told(Notes(remote=remote, arrived=told.arrived, left=told.left))
    return [Row((named,), line.number, status=None if head.present is head.away else status)]


def _state(present: str, away: str, head: _Head) -> AttendanceStatus | None:
    if away and not _NO_MARK.fullmatch(away):
        return "apologies"
    if head.present is None:
        return "present"
    if not present:
        return "absent"
    if re.match(r"(?:expected|not (?:expected|required))\b", present, re.I):
        return None  # the page does not know yet who came
    if re.match(r"(?:a|ap|apols?|apolog(?:ies|y)|sent apologies)\b", present, re.I):
        return "apologies"
    return "absent" if _NO.fullmatch(present) else "present"


_AWAY_MARK = re.compile(r"apols?\.?", re.I)
"""Before the name of somebody who sent apologies, in a table without names over its columns."""
_NO_MARK = re.compile(r"(?:n|no|-|–|✗|✘|0|false|n/?a|none)?", re.I)


def _cell(cells: Sequence[str], at: int | None) -> str:
    return cells[at].strip(" *") if at is not None and at < len(cells) else ""


def _by_column(rows: list[Line], kinds: list[Heading | None]) -> list[Row]:
    """A column for those present, one for apologies; an office may stand in the next column."""
    found: list[Row] = []
    for line in rows[1:]:
        for at, cell in enumerate(line.cells):
            kind = kinds[at] if at < len(kinds) else None
            if kind is None or not (people := _in_cell(cell)):
                continue
            beside = line.cells[at + 1] if at + 1 < len(line.cells) else ""
            told = at + 1 < len(kinds) and kinds[at + 1] is None and beside
            if told and len(people) == 1:
                people = [_beside(people[0], beside)]
            found.append(Row(tuple(people), line.number, kind.category, kind.status))
    return found


def _in_cell(cell: str) -> list[Named]:
    return [named for part in _LINES.split(cell) for named in read_list(part)]


def _beside(named: Named, cell: str) -> Named:
    outside, notes = without_brackets(cell)
    return named.told(read_notes(notes, outside, name=named.person.name))


def _plain_row(line: Line, above: Heading | None, found: list[Row]) -> Heading | None:
    """A row without named columns: "Present: | A, B", or a name and an office."""
    cells = [cell for cell in line.cells if cell.strip()]
    if not cells:
        return above
    away = len(cells) > 1 and _AWAY_MARK.fullmatch(cells[0].strip(" *")) is not None
    if away:
        cells = cells[1:]
    heading = read_heading(Line(line.number, cells[0]))
    if heading and not (heading.status is None and above is None and len(cells) == 1):
        above, cells = heading, [heading.rest, *cells[1:]] if heading.rest else cells[1:]
    category, status = (above.category, above.status) if above else ("", None)
    people: list[Named] = []
    for cell in cells:
        parts = [part for part in _LINES.split(cell) if part.strip()]
        name = read_name(without_brackets(cell)[0])
        nobody = says_young(cell) or (name is None and not read_list(cell))
        if people and len(parts) == 1 and len(people) == 1 and nobody:
            people[-1] = _beside(people[-1], cell)
            continue
        people += _in_cell(cell)
    if people:
        status = "apologies" if away else status
        found.append(Row(tuple(people), line.number, category, status))
    return above
