"""Who was at a past meeting: the lists of those present and of apologies at its beginning."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import zip_longest

from imports.past.apologies import apologies_of, read_apologies
from imports.past.attendance_headings import Heading, read_heading
from imports.past.attendance_tables import is_attendance_table, read_table
from imports.past.beside_people import tells_of_no_person
from imports.past.columns import are_broken, read_columns
from imports.past.initials_only import people_by_initials
from imports.past.lines import Line
from imports.past.lone_names import are_names_alone, from_one_group, left_out, names_alone
from imports.past.marked_lists import unmarked_lines
from imports.past.one_of_each import Gathered
from imports.past.people_line import Named, is_nobody, read_entry, read_list
from imports.past.people_paragraph import are_first_names, lists_people
from imports.past.person_names import is_title
from imports.past.person_notes import is_office
from imports.past.read import Doubt, ReadPerson
from imports.past.roster_rows import people_of, rows_of, words_of
from store.models import AttendanceStatus

_NUMBERED = re.compile(
    r"[\[(]?[A-Za-z]{0,4}[ /]?[0-9]{1,4}(?:[./-][0-9]{1,4}){0,3}[\])]?[.):]{0,2}(?:\s+(?=\S)|$)"
    r"|[A-Z]{1,3}[0-9]{1,3}(?=[A-Z][a-z]{2})"
)
_AGENDA = re.compile(
    r"(?:welcome|introductions?|declarations?|disclos|the minute of\b"
    r"|minutes\b(?! ?(?:taken|taker|secretary|by|:))|matters arising|public (?:participation"
    r"|question|forum|session|speaking|open)|open forum|to (?:receive|approve|consider|note|agree)"
    r"|chair(?:man|person|woman)?['’]?s (?:report|announce|welcome|opening|remarks)|agenda|items?\b"
    r"|actions?\b|discussion|notes\b|opening|previous|confirmation|adoption|interests?\b|purpose"
    r"|points? (?:of|for|discussed|raised)|summary|background|update|reports?\b|any other|aob\b"
    r"|next meeting|resolved|resolution"
    r"|the (?:meeting|chair|chairman|board|committee|council|minutes|group|panel|cabinet|forum"
    r"|authority|executive|sub-?committee)\b|meeting (?:opened|commenced|started|began)"
    r"|there being|key (?:points|discussion)|part (?:i|1|a|one)\b"
    r"|election of"
    r"|appointment of|icebreaker|registered office|copyright|page [0-9])",
    re.IGNORECASE,
)
_COLUMN = re.compile(r"(?:category|names?|roles?|attendees?)", re.IGNORECASE)
"""The head of a table of people whose rows lost their columns."""
_OFFICE = re.compile(
    r"(?:(?:vice[- ])?chair(?:man|woman|person)?(?:\s?(?:and|&|/)\s?minute[- ]taker)?"
    r"|clerk(?: to .{3,40})?|minutes?(?:[ -]taker"
    r"| taken by"
    r"| secretary)?|note[ -]?taker|notes(?: taken)?(?: by)?|in the chair|presiding"
    r"|secretary)\s?[:–\t-]",
    re.IGNORECASE,
)
_OFFICE_ALONE = re.compile(
    r"\W{0,3}(?:chair(?:man|woman|person)?|clerk|minute[ -]taker)\W{0,3}", re.IGNORECASE
)
_TOLD_OF = re.compile(
    r"\b(?:apolog|in attendance|present|absent|attended|joined|quorate)", re.IGNORECASE
)
_APOLOGIES = re.compile(r"\bapolog", re.IGNORECASE)
_AND_APOLOGIES = re.compile(
    r"[,;.]\s{0,3}apologies(?: for absence)?(?: (?:were |had been )?(?:received )?from|\s?:)\s",
    re.IGNORECASE,
)
_SENT = re.compile(
    r"(?:(?:were|was|had been|have been)\s)?(?:submitted|received|intimated|given|sent|noted"
    r"|tendered|reported|recorded)?\s?(?:on behalf of|from|by|for)\s",
    re.IGNORECASE,
)
_WERE_HERE = re.compile(r"\b(?:was|were) (?:also )?(?:present|in attendance)\.?$", re.IGNORECASE)
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
    read = [(section, _read(section, gathered)) for section in sections]
    alone = [each for _, people in read for each, _ in people if each.strength < 2]
    first_names = sum(not _told(each) for each in alone) > 1
    for section, people in read:
        _keep_likely(people, section, gathered, first_names)
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
        if line.level or (_is_prose(text) and not _TOLD_OF.search(text)):
            return False
        found += sum(each.strength > 1 for each in read_list(text))
        found += len(people_by_initials(text)) or (heading.strong and are_first_names(text))
        if heading.strong and are_names_alone(lines, at + 1):
            return True
        if found >= least:
            return True
    return False


def _untold(lines: Sequence[Line]) -> int | None:
    """Where several people stand on lines of their own without any heading over them."""
    run: list[tuple[int, Named]] = []
    for at, line in enumerate(lines[:120]):
        if line.blank or line.page_end or line.rule:
            continue
        if lists_people(lines, at):
            return at
        named = None if line.level else _alone(line)
        if named is None:
            run = []
            if _NUMBERED.match(line.plain) and at > 12:
                return None
            continue
        run.append((at, named))
        titled = sum(each.strength == 3 for _, each in run)
        if len(run) > 2 and (titled > 2 or any(_told(each) for _, each in run)):
            return run[0][0]
    return None


def _alone(line: Line) -> Named | None:
    """The one person of a short line: "Mrs A Holt", "Jo Marsh – Practice Manager", "Kris (KD)"."""
    text = words_of(line) if len(line.text) < 160 else ""
    if not text or any(map(str.isdigit, text)) or _is_prose(text) or _AGENDA.match(text):
        return None
    named = read_entry(text)
    if named is None or (named.strength < 2 and not _told(named) and "(" not in text):
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
        named = None if lines[place].level else _alone(lines[place])
        over = over or named is None or (named.strength < 3 and not _told(named))
        if not over:
            first, count = place, count + 1
    return first if count > 1 else at


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
        return not _is_numbered_person(lines, place, section, text[match.end() :], numbered)
    if _AGENDA.match(text):
        return True
    if _is_prose(text):
        return not _TOLD_OF.search(text) or (not read_list(text) and not is_nobody(text))
    following = next((each for each in lines[place + 1 : place + 8] if not each.blank), None)
    named = read_entry(text)
    if named and named.strength < 3 and following and not following.cells and len(text) < 60:
        return _is_prose(following.plain) and not _TOLD_OF.search(following.plain)
    return False


def _is_numbered_person(
    lines: Sequence[Line], place: int, section: _Section, text: str, numbered: bool
) -> bool:
    """Whether a line with a number is of a numbered list of people, and no item."""
    if _AGENDA.match(text) or not text:
        return False
    if numbered and _TOLD_OF.search(text):
        return True
    named = read_entry(text)
    if named is None or _is_prose(text) or named.strength < 2:
        return False
    if named.strength == 3:
        return True
    own = _number(lines[place])
    above = next((each for each in reversed(section.lines) if not each.blank), None)
    if above and _number(above) == own - 1:
        return True
    following = next((each for each in lines[place + 1 : place + 8] if not each.blank), None)
    other = _number(following) if following else 0
    if own != 1 or above or not following:
        return own == 1 and not above
    if other == 2:
        match = _NUMBERED.match(following.plain)
        second = read_entry(following.plain[match.end() :]) if match else None
        return second is not None and second.strength > 1
    return True


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
        or bool(_OFFICE.match(text))
        or (len(text) < 90 and is_office(text) and not text.endswith("."))
    )


def _goes_on(section: _Section, line: Line) -> bool:
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
    for line, following in zip_longest(above, above[1:]):
        text = words_of(line)
        if following is not None and _OFFICE_ALONE.fullmatch(text):
            text = f"{text.rstrip(' :')}: {words_of(following)}"
        if _OFFICE.match(text) and (named := read_entry(text)):
            found.append((named, line.number))
    return found


def _read(section: _Section, gathered: Gathered) -> list[tuple[Named, int]]:
    """Read the people of one section; those of its tables are added at once."""
    table = [line for line in section.lines if line.cells]
    for row in read_table(table):
        for named in row.people:
            gathered.add(
                named,
                row.line,
                category=row.category or section.heading.category,
                status=row.status or section.status,
                heading=section.heading,
            )
    rest = [line for line in section.lines if not line.cells]
    if not are_broken(rest):
        return _listed(rest, section)
    people, doubts = read_columns(rest)
    gathered.doubts += doubts
    return people


def _listed(lines: Sequence[Line], section: _Section) -> list[tuple[Named, int]]:
    people: list[tuple[Named, int]] = []
    plain_rows = []
    for row in rows_of(lines):
        if match := _NUMBERED.match(row.text):
            row = replace(row, text=row.text[match.end() :])
        if section.status == "apologies" and (match := _SENT.match(row.text)):
            row = replace(row, text=row.text[match.end() :])
        if match := _AND_APOLOGIES.search(row.text):
            people += [(each, row.line) for each in apologies_of(row.text[match.end() :])]
            plain_rows.append(replace(row, text=row.text[: match.start()]))
        elif _tells_apologies(row.text, section):
            people += [(each, row.line) for each in apologies_of(row.text)]
        elif by_initials := people_by_initials(row.text):
            people += [(each, row.line) for each in by_initials]
        elif _OFFICE.match(row.text) and (named := _office_holder(row.text)):
            people.append((replace(named, own=True), row.line))
        elif section.status != "present" and _WERE_HERE.search(row.text):
            here = people_of([row])
            people += [(replace(each, own=True), line) for each, line in here]
        else:
            plain_rows.append(row)
    people += people_of(plain_rows, section.heading.shared_title)
    return sorted(people, key=lambda each: each[1])


def _office_holder(text: str) -> Named | None:
    """The one person of "Clerk: Sam Grey"; None for "Chair: Ann Holt, Vice-Chair: Jo Marsh"."""
    people = read_list(text)
    several = sum(each.strength > 1 for each in people) > 1 and len(people) > 1
    return None if several else read_entry(text)


def _tells_apologies(text: str, section: _Section) -> bool:
    if section.status == "apologies" and _is_prose(text):
        return True
    return bool(_APOLOGIES.search(text)) and "(" not in text[:40]


def _keep_likely(
    people: list[tuple[Named, int]], section: _Section, gathered: Gathered, first_names: bool
) -> None:
    """Add people; single words only where others are called by one name, too, or on own lines."""
    people = from_one_group(people)
    lone = names_alone(people, section.lines) if not section.heading.numbered else frozenset()
    weak = sum(each.strength < 2 and not _told(each) for each, _ in people)
    keep = first_names or (weak * 2 >= len(people) and weak > 1)
    keep = keep or (len(people) > 2 * weak and any("," in line.text for line in section.lines[:50]))
    absent = unmarked_lines(section.lines) if section.status == "present" else frozenset()
    for named, number in people:
        if named.strength > 1 or keep or _told(named) or number in lone:
            gathered.add(
                named,
                number,
                category=section.heading.category,
                status="absent" if number in absent else section.status,
                heading=section.heading,
            )
        else:
            gathered.doubts.append(left_out(named, number))


def _told(named: Named) -> bool:
    person = named.person
    return bool(person.role or person.organisation or named.chair or named.clerk)


__all__ = ["Roster", "first_line_of_roster", "read_apologies", "read_roster", "with_apologies"]
