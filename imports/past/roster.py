"""Who was at a past meeting: the lists of those present and of apologies at its beginning."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from imports.past.apologies import apologies_of, read_apologies
from imports.past.attendance_headings import Heading, read_heading
from imports.past.attendance_tables import is_attendance_table, read_table
from imports.past.columns import are_broken, read_columns
from imports.past.lines import Line
from imports.past.one_of_each import Gathered
from imports.past.people_line import Named, is_nobody, read_entry, read_list
from imports.past.person_names import is_title
from imports.past.read import Doubt, ReadPerson
from imports.past.roster_rows import people_of, rows_of, words_of
from store.models import AttendanceStatus

_NUMBERED = re.compile(
    r"[\[(]?[A-Za-z]{0,4}[ /]?[0-9]{1,4}(?:[./-][0-9]{1,4}){0,3}[\])]?[.):]{0,2}(?:\s+(?=\S)|$)"
)
_AGENDA = re.compile(
    r"(?:welcome|introductions?|declarations?|disclos|minutes\b(?! ?(?:taken|taker|secretary|by"
    r"|:))|matters arising|public (?:participation"
    r"|question|forum|session|speaking|open)|open forum|to (?:receive|approve|consider|note|agree)"
    r"|chair(?:man|person|woman)?['’]?s (?:report|announce|welcome|opening|remarks)|agenda|items?\b"
    r"|actions?\b|discussion|notes\b|opening|previous|confirmation|adoption|interests?\b|purpose"
    r"|summary|background|update|reports?\b|any other|aob\b|next meeting|resolved|resolution"
    r"|the (?:meeting|chair|chairman|board|committee|council|minutes|group)\b|meeting (?:opened"
    r"|commenced|started|began)|there being|key (?:points|discussion)|part (?:i|1|a|one)\b"
    r"|election of"
    r"|appointment of|icebreaker|registered office|copyright|page [0-9])",
    re.IGNORECASE,
)
_FIELD = re.compile(
    r"(?:date|time|venue|location|place|held|meeting|subject|title|start|end|started|ended"
    r"|distribution"
    r"|circulation|cc|ref|reference|contact|e-?mail|tel(?:ephone)?|duration"
    r"|day)s?\b.{0,20}?(?::|\t| – | - )",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"(?:(?:vice[- ])?chair(?:man|woman|person)?|clerk(?: to .{3,40})?|minutes?(?:[ -]taker"
    r"| taken by"
    r"| secretary)?|note[ -]?taker|notes(?: taken)?(?: by)?|in the chair|presiding"
    r"|secretary)\s?[:–\t-]",
    re.IGNORECASE,
)
_TOLD_OF = re.compile(
    r"\b(?:apolog|in attendance|present|absent|attended|joined|quorate)", re.IGNORECASE
)
_SMALL_WORDS = "of the and for to in on at from with a an by as via "
_SMALL = frozenset(_SMALL_WORDS.split())
_FURTHEST = 3000
"""Lines of a meeting among which its roster may begin."""


@dataclass(frozen=True)
class Roster:
    """The people of a meeting, as its lists tell."""

    people: tuple[ReadPerson, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    chair: str = ""
    """Without the title."""
    presiding: str = ""
    """Who is said to have been in the chair."""
    clerk: str = ""
    last_line: int = 0
    """The last line of the lists, in the source; 0: there are none before the first item."""


@dataclass
class _Section:
    """A heading and the lines under it."""

    heading: Heading
    status: AttendanceStatus
    lines: list[Line] = field(default_factory=list)


def first_line_of_roster(lines: Sequence[Line]) -> int | None:
    """The number of the line on which the lists of people begin; None: there are none."""
    at = _beginning(lines)
    return None if at is None else lines[at].number


def read_roster(lines: Sequence[Line]) -> Roster:
    """Read the lists of people at the beginning of a meeting's minutes.

    Args:
        lines: Those of one meeting, the items included.
    """
    at = _beginning(lines)
    if at is None:
        return Roster()
    sections, last, numbered = _sections(lines, at)
    gathered = Gathered()
    for named, number in _offices_before(lines, at):
        gathered.add(named, number, category="", status="present")
    for section in sections:
        _read(section, gathered)
    return Roster(
        gathered.people(),
        tuple(gathered.doubts),
        gathered.chair,
        gathered.presiding,
        gathered.clerk,
        lines[at].number - 1 if numbered else last,
    )


def with_apologies(roster: Roster, people: Iterable[ReadPerson]) -> Roster:
    """A roster with those an item tells of: each person once, a doubt where both are told.

    Args:
        roster: What the lists told.
        people: From `read_apologies`.
    """
    gathered = Gathered(roster.people, roster.doubts)
    for person in people:
        gathered.add(Named(person, 3 if person.title else 2), person.line, category=person.category,
                     status=person.status)  # fmt: skip
    return replace(roster, people=gathered.people(), doubts=tuple(gathered.doubts))


def _beginning(lines: Sequence[Line]) -> int | None:
    """The place of the first heading with people under it or beside it."""
    weak: int | None = None
    for at, line in enumerate(lines[:_FURTHEST]):
        if line.blank or line.page_end or line.rule:
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
                return at
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
        if found >= least or read_heading(Line(0, heading.rest)):
            return True
        if not heading.told:
            return False
    seen = 0
    for line in lines[at + 1 : at + 30]:
        if line.blank or line.rule:
            continue
        seen += 1
        if seen > 6:
            break
        inner = read_heading(line)
        if line.cells or (inner and (not inner.rest or read_list(inner.rest))):
            return True
        text = words_of(line)
        if _is_prose(text) and not _TOLD_OF.search(text):
            return False
        found += sum(each.strength > 1 for each in read_list(text))
        if found >= least:
            return True
    return False


def _untold(lines: Sequence[Line]) -> int | None:
    """Where several people with titles stand on lines of their own without any heading."""
    first, count = None, 0
    for at, line in enumerate(lines[:80]):
        if line.blank or line.page_end or line.rule:
            continue
        named = read_entry(words_of(line)) if len(line.text) < 120 else None
        if named and named.strength == 3 and not _is_prose(line.plain):
            first, count = (at if first is None else first), count + 1
            if count == 3:
                return first
        else:
            first, count = None, 0
    return None


def _sections(lines: Sequence[Line], at: int) -> tuple[list[_Section], int, bool]:
    """The headings with their lines, up to the first item."""
    sections: list[_Section] = []
    last, strangers, numbered = 0, 0, False
    current = _Section(Heading("", "present"), "present")
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
        if heading and _is_heading(heading, line):
            numbered = numbered or heading.numbered
            current = _begin(heading, line, sections)
            sections.append(current)
            last, strangers = line.number, 0
            continue
        if not sections:
            sections.append(current)
        if _FIELD.match(line.plain) and not line.cells:
            continue
        if _ends(lines, place, current, numbered):
            break
        known = bool(line.cells) or _tells_people(line)
        strangers = 0 if known else strangers + 1
        if strangers > 1:
            current.lines.pop()
            break
        current.lines.append(line)
        last = line.number if known or strangers == 1 else last
    return sections, last, numbered


def _is_heading(heading: Heading, line: Line) -> bool:
    if heading.rest or heading.strong or heading.told or line.bold:
        return True
    return len(line.plain) < 60


def _begin(heading: Heading, line: Line, sections: list[_Section]) -> _Section:
    status = heading.status or _inherited(sections)
    inner = read_heading(Line(line.number, heading.rest)) if heading.rest else None
    if inner and (inner.status is None or not inner.rest):
        status = inner.status or status
        heading = replace(inner, remote=heading.remote or inner.remote, numbered=heading.numbered)
    section = _Section(heading, status)
    if heading.rest:
        section.lines.append(Line(line.number, heading.rest))
    return section


def _inherited(sections: list[_Section]) -> AttendanceStatus:
    """The status of a heading that tells none: that of the one above, when it had nobody."""
    if not sections:
        return "present"
    above = sections[-1]
    if above.heading.strong and any(not line.blank for line in above.lines):
        return "present"
    return above.status


def _ends(lines: Sequence[Line], place: int, section: _Section, numbered: bool) -> bool:
    """Whether a line is no longer of the lists of people."""
    line = lines[place]
    text = words_of(line)
    if line.cells:
        return _is_other_table(line)
    if line.level:
        return True
    if match := _NUMBERED.match(text):
        return not _is_numbered_person(lines, place, text[match.end() :], numbered)
    if _AGENDA.match(text):
        return True
    if _is_prose(text):
        return not _TOLD_OF.search(text) or (not read_list(text) and not is_nobody(text))
    following = next((each for each in lines[place + 1 : place + 8] if not each.blank), None)
    named = read_entry(text)
    if named and named.strength < 3 and following and not following.cells and len(text) < 60:
        return _is_prose(following.plain) and not _TOLD_OF.search(following.plain)
    return False


def _is_numbered_person(lines: Sequence[Line], place: int, text: str, numbered: bool) -> bool:
    if _AGENDA.match(text) or not text:
        return False
    if numbered and _TOLD_OF.search(text):
        return True
    named = read_entry(text)
    if named is None or _is_prose(text):
        return False
    if named.strength == 3:
        return True
    following = next((each for each in lines[place + 1 : place + 8] if not each.blank), None)
    match = _NUMBERED.match(following.plain) if following else None
    other = read_entry(following.plain[match.end() :]) if match and following else None
    return named.strength == 2 and other is not None and other.strength > 1


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
        or is_nobody(text)
        or is_title(text)
        or text.startswith(("-", "–", "—"))
        or bool(_OFFICE.match(text))
    )


def _is_prose(text: str) -> bool:
    outside = re.sub(r"\([^()]{0,200}\)", " ", text[:2000])
    if re.search(r"\t|\s[–—-]\s", outside[:60]):
        return False
    words = outside.split()
    small = sum(word[0].islower() and word.strip(",.") not in _SMALL for word in words)
    return len(words) > 5 and small > 3 and small * 4 > len(words)


def _offices_before(lines: Sequence[Line], at: int) -> list[tuple[Named, int]]:
    """The chair and the clerk, where lines above the lists name them."""
    found: list[tuple[Named, int]] = []
    above = [line for line in lines[max(0, at - 16) : at] if not line.blank][-8:]
    for line in above:
        if _OFFICE.match(words_of(line)) and (named := read_entry(words_of(line))):
            found.append((named, line.number))
    return found


def _read(section: _Section, gathered: Gathered) -> None:
    """Read the people of one section."""
    category, status = section.heading.category, section.status
    table = [line for line in section.lines if line.cells]
    for row in read_table(table):
        for named in row.people:
            gathered.add(named, row.line, category=row.category or category,
                         status=row.status or status, heading=section.heading)  # fmt: skip
    rest = [line for line in section.lines if not line.cells]
    if are_broken(rest):
        people, doubts = read_columns(rest)
        gathered.doubts += doubts
    else:
        people = _listed(rest, section)
    _keep_likely(people, section, gathered)


def _listed(lines: Sequence[Line], section: _Section) -> list[tuple[Named, int]]:
    people: list[tuple[Named, int]] = []
    plain_rows = []
    for row in rows_of(lines):
        if match := _NUMBERED.match(row.text):
            row = replace(row, text=row.text[match.end() :])
        if section.status == "apologies" and _is_prose(row.text):
            people += [(each, row.line) for each in apologies_of(row.text)]
        elif re.search(r"\bapolog", row.text, re.I) and _is_prose(row.text):
            for person in read_apologies(row.text, row.line):
                people.append((Named(person, 2), row.line))
        else:
            plain_rows.append(row)
    return people + people_of(plain_rows, section.heading.shared_title)


def _keep_likely(people: list[tuple[Named, int]], section: _Section, gathered: Gathered) -> None:
    """Add people; single words only where others of the list are called by one name, too."""
    weak = sum(each.strength < 2 and not _told(each) for each, _ in people)
    keep = weak * 2 >= len(people) and weak > 1
    for named, number in people:
        if (
            named.strength > 1
            or keep
            or _told(named)
            or (
                len(people) > 2 * weak > 0
                and "," in "".join(line.text for line in section.lines[:50])
            )
        ):
            gathered.add(named, number, category=section.heading.category, status=section.status,
                         heading=section.heading)  # fmt: skip


def _told(named: Named) -> bool:
    person = named.person
    return bool(person.role or person.organisation or named.chair or named.clerk)


__all__ = ["Roster", "first_line_of_roster", "read_apologies", "read_roster", "with_apologies"]
