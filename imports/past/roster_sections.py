"""The headings of the lists of people with the lines under them, up to the first item."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from imports.past.among_people import AGENDA, NUMBERED, OFFICE, TOLD_OF, is_prose
from imports.past.attendance_headings import Heading, read_heading
from imports.past.beside_people import tells_of_no_person
from imports.past.initials_only import people_by_initials
from imports.past.lines import Line
from imports.past.people_line import is_nobody, read_entry
from imports.past.people_list import read_list
from imports.past.person_notes import is_office
from imports.past.roster_rows import words_of
from imports.past.titles import is_title
from store.models import AttendanceStatus

_COLUMN = re.compile(r"(?:category|names?|roles?|attendees?)", re.IGNORECASE)
"""The head of a table of people whose rows lost their columns."""


@dataclass
class Section:
    """A heading and the lines under it."""

    heading: Heading
    status: AttendanceStatus
    lines: list[Line] = field(default_factory=list)


def sections_of(lines: Sequence[Line], at: int) -> tuple[list[Section], int, bool]:
    """The headings with their lines, up to the first item."""
    sections: list[Section] = []
    last, strangers, numbered = 0, 0, False
    current = Section(Heading("", "present"), "present")
    for place in range(at, min(len(lines), at + 1500)):
        line = lines[place]
        if line.page_end or line.rule:
            continue
        if line.blank:
            current.lines.append(line)
            continue
        heading = None if line.cells else read_heading(line)
        if heading and heading.numbered and place > at and not numbered:
            break
        if heading:
            numbered = numbered or heading.numbered
            current = _begin(heading, line, sections)
            sections.append(current)
            last, strangers = line.number, 0
            continue
        if not sections:
            sections.append(current)
        if not line.cells and (tells_of_no_person(line.plain) or _COLUMN.fullmatch(line.start)):
            continue
        if _ends(lines, place, current, numbered):
            break
        known = bool(line.cells) or _tells_people(line) or _goes_on(current, line)
        strangers = 0 if known else strangers + 1
        if strangers > 1:
            current.lines.pop()
            break
        current.lines.append(line)
        last = line.number if known or strangers == 1 else last
    return sections, last, numbered


def _begin(heading: Heading, line: Line, sections: list[Section]) -> Section:
    status = heading.status or _inherited(sections)
    inner = read_heading(Line(line.number, heading.rest)) if heading.rest else None
    if inner and (inner.status is None or not inner.rest):
        status = inner.status or status
        heading = replace(inner, remote=heading.remote or inner.remote, numbered=heading.numbered)
    section = Section(heading, status)
    if heading.rest:
        section.lines.append(Line(line.number, heading.rest))
    return section


def _inherited(sections: list[Section]) -> AttendanceStatus:
    """The status of a heading that tells none: that of the one above, when it had nobody."""
    if not sections:
        return "present"
    above = sections[-1]
    if above.heading.strong and any(not line.blank for line in above.lines):
        return "present"
    return above.status


def _ends(lines: Sequence[Line], place: int, section: Section, numbered: bool) -> bool:
    """Whether a line is no longer of the lists of people."""
    line = lines[place]
    text = words_of(line)
    if line.cells:
        return _is_other_table(line)
    if line.level:
        return True
    if match := NUMBERED.match(text):
        return not _is_numbered_person(lines, place, section, text[match.end() :], numbered)
    if AGENDA.match(text):
        return True
    if is_prose(text):
        return not TOLD_OF.search(text) or (not read_list(text) and not is_nobody(text))
    following = next((each for each in lines[place + 1 : place + 8] if not each.blank), None)
    named = read_entry(text)
    if named and named.strength < 3 and following and not following.cells and len(text) < 60:
        return is_prose(following.plain) and not TOLD_OF.search(following.plain)
    return False


def _is_numbered_person(
    lines: Sequence[Line], place: int, section: Section, text: str, numbered: bool
) -> bool:
    """Whether a line with a number is of a numbered list of people, and no item."""
    if AGENDA.match(text) or not text:
        return False
    if numbered and TOLD_OF.search(text):
        return True
    named = read_entry(text)
    if named is None or is_prose(text) or named.strength < 2:
        return False
    if named.strength == 3:
        return True
    own = _number(lines[place])
    above = next((each for each in reversed(section.lines) if not each.blank), None)
    if above and _number(above) == own - 1:
        return True
    following = next((each for each in lines[place + 1 : place + 8] if not each.blank), None)
    if above:
        return False
    begins = own == 1 or _goes_on_counting(lines, place, section)
    if following is None or _number(following) != own + 1:
        return begins
    match = NUMBERED.match(following.plain)
    second = read_entry(following.plain[match.end() :]) if match else None
    two = second is not None and second.strength > 1
    return two and (begins or (section.heading.strong and not numbered))


def _goes_on_counting(lines: Sequence[Line], place: int, section: Section) -> bool:
    """Whether a number goes on from the list under the heading before: "7." after "6."."""
    before = [line for line in lines[max(0, place - 12) : place] if not line.blank][-2:]
    heading = read_heading(before[-1]) if len(before) > 1 else None
    if heading is None or heading.numbered or not section.heading.category:
        return False
    return 0 < _number(before[0]) == _number(lines[place]) - 1


def _number(line: Line) -> int:
    """The number of a line of a numbered list; 0: it has none."""
    match = re.match(r"[(\[]?([0-9]{1,3})[.)\]]", line.plain)
    return int(match[1]) if match else 0


def _is_other_table(line: Line) -> bool:
    said = {cell.casefold().strip(" :*") for cell in line.cells}
    return bool(
        said
        & {"action", "actions", "item", "agenda item", "topic", "owner", "due", "no.", "discussion"}
    )


def _tells_people(line: Line) -> bool:
    text = words_of(line)
    return (
        bool(read_list(text))
        or bool(people_by_initials(text))
        or is_nobody(text)
        or is_title(text)
        or text.startswith(("-", "–", "—"))
        or bool(OFFICE.match(text))
        or (len(text) < 90 and is_office(text) and not text.endswith("."))
    )


def _goes_on(section: Section, line: Line) -> bool:
    """Whether a line is the rest of the one above it."""
    above = section.lines[-1].plain if section.lines else ""
    if not above:
        return False
    unclosed = above.count("(") > above.count(")")
    return (
        unclosed
        or above.endswith((",", "&", " and", " of", " for", "/"))
        or line.plain[0].islower()
    )
