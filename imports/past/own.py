"""Minutes that this program printed, read back: what stands in them is what the record held.

The rules are those of `exports.minutes`, the other way round. A document is known by the line
under its title, which says in house words what it is, of which day.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from imports.past.next_meeting import approved_days, next_meeting
from imports.past.own_actions import TITLE as ACTIONS
from imports.past.own_actions import action_rows, only_in_list
from imports.past.own_items import item_heading, own_item, section_title
from imports.past.own_people import own_people, short_names, without_title
from imports.past.own_text import DAY, TIME, Block, blocks_of, own_day, own_time
from imports.past.read import Doubt, ReadItem, ReadMeeting, ReadPerson
from imports.source import Source
from store.escaping import unescaped
from store.models import MeetingKind, NextMeeting
from store.naming import is_office

_KINDS: dict[str, MeetingKind] = {"special": "special", "young people's": "young people's"}
_HEAD = re.compile(
    r"\*\*(?P<state>DRAFT|APPROVED)\*\* minutes of the (?:(?P<kind>special|young people['’]s) )?"
    rf"meeting(?: \((?P<title>.{{1,400}})\))? held on [A-Z][a-z]{{5,8}}, (?P<day>{DAY})"
    rf"(?: at (?P<time>{TIME}))?(?: in (?P<venue>.{{1,400}}))?"
)
_NEXT = re.compile(
    rf"[A-Z][a-z]{{5,8}}, (?P<day>{DAY})(?: at (?P<time>{TIME}))?"
    rf"(?: \(refreshments from (?P<refreshments>{TIME})\))?(?: in (?P<venue>.{{1,400}}?))?\."
)
_ABOUT = re.compile(r"\*(?P<what>In the chair|Chair|Clerk|Corrected when agreed): (?P<who>.+)\*")
NEXT_MEETING = "Date and time of next meeting"
_PRESENT = "Present"
_HEAD_BLOCKS = 3
"""The title, the council, and what these minutes are."""
_LONGEST = 2000
_YOUNG_COUNTED = (
    "A line that counts young people names nobody, so they are not on the list of this meeting."
)


@dataclass
class _Parts:
    """A document cut into its parts."""

    about: list[Block]
    people: list[Block]
    items: list[tuple[str, list[Block]]]
    """The heading above an item, and the item's blocks with its own heading first."""
    following: list[Block]
    table: list[Block]


def read_own(source: Source) -> ReadMeeting | None:
    """The meeting of a document this program printed; None when it is some other document."""
    first = blocks_of(source.text, most=_HEAD_BLOCKS)
    if not first or not first[0].text.startswith("# "):
        return None
    for block in first[1:]:
        if head := _HEAD.fullmatch(unescaped(block.text[:_LONGEST].replace("\n", " "))):
            return _meeting(blocks_of(source.text), block, head)
    return None


def _meeting(blocks: Sequence[Block], at: Block, head: re.Match[str]) -> ReadMeeting | None:
    on = own_day(head["day"])
    if on is None:
        return None
    parts = _parts([block for block in blocks if block.line > at.line])
    people, counted = own_people(parts.people)
    rows = action_rows(parts.table, on)
    names = short_names(people)
    items = tuple(own_item(above, item, on, rows, names) for above, item in parts.items)
    council = [block for block in blocks if blocks[0].line < block.line < at.line]
    meeting = ReadMeeting(
        own=True,
        meeting_kind=_KINDS.get((head["kind"] or "").replace("’", "'"), "ordinary"),
        body=unescaped(blocks[0].text[2:].strip()),
        council=unescaped(council[0].text) if council else "",
        on=on,
        time=own_time(head["time"]),
        venue=(head["venue"] or "").strip(),
        title=head["title"] or "",
        approved=head["state"] == "APPROVED",
        people=people,
        items=items,
        actions=only_in_list(rows, items),
        next_meeting=_following(parts.following, items, on),
        approves=approved_days(items, on),
        doubts=tuple(Doubt(line, _YOUNG_COUNTED, "person") for line in counted),
        first_line=blocks[0].line,
        last_line=blocks[-1].line,
        places={"body": blocks[0].line, "date": at.line, "time": at.line, "venue": at.line},
    )
    return _with_offices(meeting, parts.about)


def _parts(blocks: Sequence[Block]) -> _Parts:
    parts = _Parts([], [], [], [], [])
    taking = parts.about
    above = ""
    for place, block in enumerate(blocks):
        title = section_title(block)
        if title is None:
            taking.append(block)
            continue
        following = blocks[place + 1] if place + 1 < len(blocks) else None
        if item_heading(block) or not _stands_above(block, following):
            taking = _part(parts, title, block, above)
            above = ""
        else:
            above = title
    return parts


def _stands_above(block: Block, following: Block | None) -> bool:
    """Whether a heading is printed above an item and is none itself."""
    return following is not None and item_heading(following) is not None


def _part(parts: _Parts, title: str, block: Block, above: str) -> list[Block]:
    """The part that a heading begins; what follows the heading is put into it."""
    if item_heading(block) is None:
        if title == _PRESENT and not parts.items and not parts.people:
            return parts.people
        if title == NEXT_MEETING:
            return parts.following
        if title == ACTIONS:
            return parts.table
    parts.items.append((above, [block]))
    return parts.items[-1][1]


def _with_offices(meeting: ReadMeeting, about: Sequence[Block]) -> ReadMeeting:
    """Who was chair, in the chair, and clerk: as told under the title, else by their roles."""
    told: dict[str, str] = {}
    for block in about:
        if found := _ABOUT.fullmatch(block.text):
            told[found["what"]] = unescaped(found["who"])
    holder = partial(_holder, meeting.people)
    return replace(
        meeting,
        chair=without_title(told.get("Chair", "")) or holder("chair"),
        presiding=without_title(told.get("In the chair", "")),
        clerk=without_title(told.get("Clerk", "")) or holder("clerk"),
    )


def _holder(people: Sequence[ReadPerson], office: str) -> str:
    for one in people:
        if is_office(one.role, office):
            return one.name
    return ""


def _following(section: Sequence[Block], items: Sequence[ReadItem], on: date) -> NextMeeting | None:
    """The next meeting: from the sentence the program prints, else from what the item says."""
    said = [unescaped(block.text) for block in section]
    said += [
        paragraph.text
        for item in items
        if item.standing == "next meeting"
        for paragraph in item.paragraphs
    ]
    for text in said:
        found = _NEXT.fullmatch(" ".join(text.split()))
        if found and (day := own_day(found["day"])):
            return NextMeeting(
                on=day,
                time=own_time(found["time"]),
                venue=found["venue"] or "",
                refreshments=own_time(found["refreshments"]),
            )
    return next_meeting(items, (), on)
