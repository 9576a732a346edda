"""A whole file of past minutes, read: what its meetings say, and what is in doubt."""

from __future__ import annotations

import re
from collections.abc import Sequence

from imports.past.action_sections import actions_of, section_after, section_before
from imports.past.agenda_first import is_agenda_above_people, without_agenda
from imports.past.apologies import read_apologies, tells_apologies
from imports.past.day_without_year import with_year
from imports.past.front_matter import FrontMatter, front_matter
from imports.past.header import Header, read_header
from imports.past.item_heading import Heading, headings_in, numbered_lines
from imports.past.item_order import items_in_order
from imports.past.items import item_headings, read_items
from imports.past.lines import Line, lines_of
from imports.past.next_meeting import approved_days, next_meeting
from imports.past.offices import elected_chair, presiding_in
from imports.past.other_day import on_the_same_day, with_right_years
from imports.past.own import read_own
from imports.past.page_furniture import without_furniture
from imports.past.parts import Part, parts_of
from imports.past.prose import line_width
from imports.past.read import Doubt, ReadAction, ReadFile, ReadItem, ReadMeeting, ReadPerson
from imports.past.roster import Roster, first_line_of_roster, read_roster, with_apologies
from imports.past.standing_items import (
    closes,
    known_title,
    lists_people,
    lists_substitutes,
    standing_of,
)
from imports.past.tabbed_tables import with_tabbed_tables
from imports.past.topics import first_topic
from imports.source import Source
from store.naming import spelling

_WORDS = {"agenda": "an agenda", "notice": "a notice of another meeting", "minutes": "other papers"}
_WHO_CAME = re.compile(
    r"[*_\s]{0,4}(?:(?:those|members|also) )?(?:present|in attendance|attend(?:ees|ing))\b",
    re.IGNORECASE,
)
_TAIL = 60
"""Lines at the end of minutes in which the next meeting may be announced."""


def read_minutes(source: Source) -> ReadFile:
    """Read a file of minutes: every meeting it holds, and what else stands in it.

    Args:
        source: The file's text.

    Returns:
        Never an error. A file without a meeting gives none, and a doubt that says so.
    """
    own = read_own(source)
    if own is not None:
        return ReadFile((own,))
    front = front_matter(lines_of(source))
    lines = with_tabbed_tables(without_furniture(front.body))
    reading = _Reading(lines, line_width(lines), front, source.name)
    for part in parts_of(lines):
        reading.take(part)
    return reading.finish()


class _Reading:
    """What was read of a file so far."""

    def __init__(self, lines: Sequence[Line], width: int, front: FrontMatter, name: str) -> None:
        self._lines = lines
        self._width = width
        self._front = front
        self._name = name
        self._taken = 0
        self._follows = "other papers"
        self.meetings: list[ReadMeeting] = []
        self.doubts: list[Doubt] = []
        self.annexes: list[tuple[int, int, str]] = []

    def take(self, part: Part) -> None:
        """Read one part, and tell what lies between it and the one before."""
        self._annex(self._taken, part.start, self._follows)
        self._taken, self._follows = part.end, part.why_ended or "other papers"
        if part.kind == "notice":
            self._annex(part.start, part.end, _WORDS["notice"])
            return
        lines = self._lines[part.start : part.end]
        front = self._front if not self.meetings else FrontMatter()
        agenda = part.kind == "agenda"
        meeting = _read_meeting(lines, front, self._width, agenda=agenda, name=self._name)
        if self._keeps(meeting, part):
            self.meetings.append(meeting)
        else:
            self._annex(part.start, part.end, _WORDS[part.kind])

    def finish(self) -> ReadFile:
        """What the whole file tells, with what lies after its last part."""
        self._annex(self._taken, len(self._lines), self._follows)
        if not self.meetings and not self.doubts:
            self.doubts.append(Doubt(1, "No minutes were found in this file."))
        return ReadFile(tuple(self.meetings), tuple(self.doubts), tuple(self.annexes))

    def _keeps(self, meeting: ReadMeeting, part: Part) -> bool:
        """Whether a part is a meeting of its own; tells a doubt where that is not sure."""
        if part.kind == "agenda":
            if meeting.on is None:
                self.doubts.append(
                    Doubt(
                        meeting.first_line,
                        "This agenda does not say of which day it is; it was left out.",
                        "agenda",
                    )
                )
                return False
            return all(one.on != meeting.on for one in self.meetings)
        if not meeting.items and not meeting.people and (self.meetings or meeting.on is None):
            return False
        self.meetings = [
            one for one in self.meetings if one.kind != "agenda" or one.on != meeting.on
        ]
        return True

    def _annex(self, start: int, end: int, what: str) -> None:
        written = [line.number for line in self._lines[start:end] if not line.blank]
        if not written:
            return
        self.annexes.append((written[0], written[-1], what))
        if what == "other papers" and self.meetings:
            told = "What follows here does not seem to be minutes; it was left out."
            self.doubts.append(Doubt(written[0], told))


def _read_meeting(
    lines: Sequence[Line], front: FrontMatter, width: int, *, agenda: bool, name: str
) -> ReadMeeting:
    """Read one meeting.

    Args:
        lines: Its lines, without the page's furniture.
        front: The fields of the web page it stands on.
        width: The margin lines were broken at; 0: every line is a paragraph.
        agenda: Whether it is announced rather than held.
        name: That of the file, which may tell the year of a day without one.
    """
    found = numbered_lines(lines)
    numbered = items_in_order(without_agenda(headings_in(found)))
    roster = read_roster(lines[: _people_end(lines, numbered)])
    since = _after_people(lines, roster, numbered, agenda=agenda)
    headings = item_headings(lines, found, since=since)
    first = headings[0].at if headings else len(lines)
    after = section_after(lines, _last_of_business(headings)) if headings else None
    before = section_before(lines, first)
    body = [*lines[: after.start], *lines[after.end :]] if after else lines
    if after:
        headings = item_headings(body, numbered_lines(body), since=since)
    known = {spelling(one.name) for one in roster.people}
    items = read_items(body, headings, width=width, agenda=agenda, known=known)
    header = read_header(lines[: max(first, since)], lines, front)
    _year(header, name, items, lines)
    if not agenda:
        roster = with_apologies(roster, [one for item in items for one in _apologies(item)])
    _offices(header, roster, lines[: first + 40])
    actions = (*actions_of(lines, before, header.on), *actions_of(lines, after, header.on))
    return _meeting(lines, header, roster, items, agenda=agenda, actions=actions)


def _year(header: Header, name: str, items: Sequence[ReadItem], lines: Sequence[Line]) -> None:
    """Add the year to a day without one, where the file or what was said of other days tells it."""
    if header.on is not None or header.undated is None:
        return
    following = next_meeting(items, _announcing(lines), None)
    told = following.on if following else None
    if day := with_year(header.undated, name, told, approved_days(items, None)):
        header.note_day(day, header.undated.line)


def _announcing(lines: Sequence[Line]) -> list[Line]:
    """The lines outside the items in which the next meeting may be announced."""
    written = [line for line in lines if not line.blank]
    return [*written[-_TAIL:], *written[:30]]


def _meeting(
    lines: Sequence[Line],
    header: Header,
    roster: Roster,
    items: tuple[ReadItem, ...],
    *,
    agenda: bool,
    actions: tuple[ReadAction, ...],
) -> ReadMeeting:
    written = [line for line in lines if not line.blank] or [Line(1, "")]
    announcing = _announcing(lines)
    doubts = [*with_right_years(header.doubts, header.on, items, announcing), *roster.doubts]
    doubts += [] if agenda else _without_presiding(header, roster)
    if header.on is None:
        doubts.insert(0, _without_day(header, written))
    doubts += on_the_same_day(items, header.on)
    return ReadMeeting(
        kind="agenda" if agenda else "minutes",
        meeting_kind=header.kind,
        body=header.body,
        council=header.council,
        on=header.on,
        time=header.time,
        ended=header.ended,
        venue=header.venue,
        chair=header.chair,
        presiding=header.presiding,
        clerk=header.clerk,
        approved=header.approved,
        people=() if agenda else roster.people,
        items=items,
        actions=actions,
        next_meeting=next_meeting(items, announcing, header.on),
        approves=approved_days(items, header.on),
        doubts=tuple(doubts),
        announcing=tuple(announcing),
        first_line=written[0].number,
        last_line=written[-1].number,
        places=header.places,
    )


def _without_presiding(header: Header, roster: Roster) -> list[Doubt]:
    """What to say where the chair was away and nobody is said to have been in the chair."""
    told = f"{header.chair}, the chair, was not there; who was in the chair is not told."
    away = (one for one in roster.people if one.name == header.chair and one.status != "present")
    return [Doubt(one.line, told) for one in away if not header.presiding]


def _without_day(header: Header, written: Sequence[Line]) -> Doubt:
    """What to ask about minutes whose day is not known."""
    if header.undated is not None:
        told = f"These minutes say “{header.undated.written}”, but not of which year."
        return Doubt(header.undated.line, told, "date")
    return Doubt(written[0].number, "These minutes do not say on which day they met.", "date")


def _last_of_business(headings: Sequence[Heading]) -> int:
    """The place of the item after which a list of the actions may stand."""
    return next((one.at for one in headings[1:] if closes(one.title.text)), headings[-1].at)


def _people_end(lines: Sequence[Line], numbered: Sequence[Heading]) -> int:
    """Where the lists of people end at the latest: at an item that most agendas have."""
    begins = first_line_of_roster(lines)
    if begins is None:
        return len(lines)
    for heading in numbered if len(numbered) > 2 else ():
        if lines[heading.at].number > begins and known_title(heading.title.text):
            return len(lines) if lists_people(heading.title.text) else heading.at
    if not numbered:
        since = next(at for at, line in enumerate(lines) if line.number >= begins)
        return first_topic(lines, since) or len(lines)
    return len(lines)


def _after_people(
    lines: Sequence[Line], roster: Roster, numbered: Sequence[Heading], *, agenda: bool
) -> int:
    """The place after the lists of people; 0 without any, or when an item holds them."""
    begins = first_line_of_roster(lines)
    if begins is None:
        return 0
    above = [one for one in numbered if lines[one.at].number < begins]
    if agenda and above:
        return 0  # whoever is named there leads an item
    for heading in () if is_agenda_above_people(above, numbered) else numbered:
        line = lines[heading.at].number
        if line > roster.last_line:
            break
        if line <= begins or known_title(heading.title.text):
            return heading.at  # an item holds the list, or stands right under it
    return next((at for at, line in enumerate(lines) if line.number > roster.last_line), 0)


def _apologies(item: ReadItem) -> list[ReadPerson]:
    """Those an item tells of who sent apologies."""
    apologies = lists_people(item.title)
    if not (apologies or lists_substitutes(item.title)):
        return []
    found: list[ReadPerson] = []
    if " from " in item.title:  # an item without a title: "Apologies were received from …"
        found += read_apologies(item.title, item.line)
    for paragraph in item.paragraphs[:12]:
        told = lists_substitutes(item.title) or standing_of(item.title) == "apologies"
        told = told and not _WHO_CAME.match(paragraph.text)
        if told or tells_apologies(paragraph.text):
            found += read_apologies(paragraph.text, paragraph.line)
    return [one for one in found if apologies or one.substitute_for]


def _offices(header: Header, roster: Roster, early: Sequence[Line]) -> None:
    """Fill in who held which office, as the lists of people tell it best."""
    header.chair = roster.chair or header.chair
    header.clerk = roster.clerk or header.clerk
    header.presiding = roster.presiding or header.presiding
    if not header.presiding and (told := presiding_in(early)):
        header.presiding, header.places["presiding"] = told
    if not (header.chair or header.presiding) and (told := elected_chair(early)):
        header.chair, header.places["chair"] = told
    if header.presiding == header.chair:
        header.presiding = ""
