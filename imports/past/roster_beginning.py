"""Where the lists of people of a past meeting begin."""

from __future__ import annotations

from collections.abc import Sequence

from imports.past.among_people import AGENDA, NUMBERED, TOLD_OF, is_prose, is_told_of
from imports.past.attendance_headings import Heading, read_heading
from imports.past.attendance_tables import is_attendance_table, read_table
from imports.past.initials_only import people_by_initials
from imports.past.lines import Line
from imports.past.lone_names import are_names_alone
from imports.past.people_line import Named, is_nobody, read_entry
from imports.past.people_list import read_list
from imports.past.people_paragraph import are_first_names, lists_people
from imports.past.roster_rows import Row, are_surnames_first, words_of

_FURTHEST = 3000
"""Lines of a meeting among which its roster may begin."""


def beginning_of_people(lines: Sequence[Line]) -> int | None:
    """The place of the first heading with people under it or beside it."""
    weak: int | None = None
    for at, line in enumerate(lines[:_FURTHEST]):
        if line.blank:
            continue
        if line.cells and is_attendance_table(line):
            return at
        heading = (
            read_heading(Line(line.number, line.cells[0])) if line.cells else read_heading(line)
        )
        if heading is None or heading.status == "absent":
            continue
        if heading.status == "apologies" and (heading.numbered or len(heading.category) > 30):
            continue  # an item, or its first sentence
        if (heading.strong or weak is None) and _leads_to_people(lines, at, heading):
            if heading.strong:
                first_word = heading.category.split(" ", 1)[0].casefold()
                above = first_word in ("in", "also", "apologies", "officers", "clerk")
                near = (
                    weak is not None and at - weak < 24 and (above or heading.status != "present")
                )
                if near and weak is not None:
                    return weak
                return _with_those_above(lines, at) if above else at
            weak = at
    return _untold(lines) if weak is None else weak


def _leads_to_people(lines: Sequence[Line], at: int, heading: Heading) -> bool:
    if lines[at].cells:
        return any(row.people for row in read_table([lines[at]])) or bool(heading.strong)
    least = 1 if heading.strong else 2
    found = 0
    if heading.rest:
        if is_nobody(heading.rest):
            return heading.strong
        found = sum(each.strength > 1 for each in read_list(heading.rest))
        found += len(people_by_initials(heading.rest))
        if found >= least or read_heading(Line(0, heading.rest)):
            return True
        if not heading.told:
            return False
    rows: list[Row] = []
    seen = 0
    for line in lines[at + 1 : at + 30]:
        if line.blank:
            continue
        seen += 1
        if seen > 6:
            break
        inner = read_heading(line)
        if line.cells or (inner and (not inner.rest or read_list(inner.rest))):
            return True
        text = words_of(line)
        if line.level or (is_prose(text) and not TOLD_OF.search(text)):
            return False
        found += sum(each.strength > 1 for each in read_list(text))
        found += len(people_by_initials(text)) or (heading.strong and are_first_names(text))
        if heading.strong and are_names_alone(lines, at + 1):
            return True
        rows.append(Row(text, line.number))
        if heading.strong and are_surnames_first(rows):
            return True
        if found >= least:
            return True
    return False


def _untold(lines: Sequence[Line]) -> int | None:
    """Where several people stand on lines of their own without any heading over them."""
    run: list[tuple[int, Named]] = []
    for at, line in enumerate(lines[:120]):
        if line.blank:
            continue
        if lists_people(lines, at):
            return at
        named = None if line.level else person_alone(line)
        if named is None:
            run = []
            if NUMBERED.match(line.plain) and at > 12:
                return None
            continue
        run.append((at, named))
        titled = sum(each.strength == 3 for _, each in run)
        if len(run) > 2 and (titled > 2 or any(is_told_of(each) for _, each in run)):
            return run[0][0]
    return None


def person_alone(line: Line) -> Named | None:
    """The one person of a short line: "Mrs A Holt", "Jo Marsh – Practice Manager", "Kris (KD)"."""
    text = words_of(line) if len(line.text) < 160 else ""
    if not text or any(map(str.isdigit, text)) or is_prose(text) or AGENDA.match(text):
        return None
    named = read_entry(text)
    if named is None or (named.strength < 2 and not is_told_of(named) and "(" not in text):
        return None
    return named


def _with_those_above(lines: Sequence[Line], at: int) -> int:
    """Where people begin that stand without a heading above "In attendance" or "Apologies"."""
    first, count, over = at, 0, False
    for place in range(at - 1, max(-1, at - 30), -1):
        if lines[place].blank:
            continue
        if lists_people(lines, place):
            return place
        named = None if lines[place].level else person_alone(lines[place])
        over = over or named is None or (named.strength < 3 and not is_told_of(named))
        if not over:
            first, count = place, count + 1
    return first if count > 1 else at
