"""A file cut into meetings, agendas and what is neither: reports, slides, notices."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from imports.past.endings import end_of_meeting
from imports.past.lines import Line
from imports.past.standing_items import known_title
from imports.past.written_days import first_day
from imports.sentences import says_any

PartKind = Literal["minutes", "agenda", "notice"]

_STATE = (
    r"(?:(?:draft|unconfirmed|unapproved|confirmed|approved|final|open|public|the|full)\s){0,4}"
)
_MINUTES = re.compile(
    rf"{_STATE}(?:minutes?|notes|record)\b(?!\s?(?:secretary|taker|taken|clerk|item|no\b|number"
    rf"|by\b))"
    r"|.{0,80}\b(?:meeting|committee|board|council|agm"
    r"|body)\s(?:draft )?(?:minutes|notes)\b"
    r"|.{0,80}[-–—:,]\s?(?:draft )?minutes$",
    re.IGNORECASE,
)
_AGENDA = re.compile(
    rf"{_STATE}(?:[a-z]+\s){{0,3}}agenda(?:\s?[:–-]|\s(?:for|of|page)\b.{{0,80}})?",
    re.IGNORECASE,
)
_NOTICE = re.compile(
    r"(?:public )?notice(?: is hereby given)?(?: of .{0,60}meeting.{0,60})?|public meeting"
    r"|(?:(?:all )?members|councillors).{0,40}(?:are )?(?:hereby )?summoned\b.{0,120}",
    re.IGNORECASE,
)
_PEOPLE = re.compile(
    r"\W{0,4}(?:(?:those|members|councillors|governors|trustees|committee|also)\s){0,2}(?:present"
    r"|attend(?:ance|ees|ing)|in attendance"
    r"|participants|apologies|in the chair|councillors\s?:|members\s?:|sederunt|chair(?:man"
    r"|person)?\s?[:-])",
    re.IGNORECASE,
)
_WEB = re.compile(
    r"(?:.{0,60}\s[–-]\s)?agenda(?:, (?:draft )?decisions)? (?:and|&) (?:draft )?minutes\b",
    re.IGNORECASE,
)
"""The title of a council's web page, whether it has minutes yet or not."""
_TELLS = re.compile(
    r"(?:resolved|agreed|recommended)\b"
    r"|(?:that )?the minutes of\b.{0,120}\b(?:were|was|be) (?:\w+ )?(?:agreed|approved|confirmed"
    r"|signed|noted|received)\b"
    r"|(?:an? )?apolog(?:y|ies)\b.{0,40}\b(?:were|was) (?:received|submitted|given|noted)\b"
    r"|there (?:were|was) no\b|no .{2,60}\b(?:were|was) (?:made|received|declared|raised)\b"
    r"|the (?:chair(?:man|person)?|vice[- ]chair\w{0,6}|committee|board|panel|cabinet)\s"
    r"(?:noted|agreed|welcomed|thanked|advised|informed|considered|received|resolved)\b",
    re.IGNORECASE,
)
"""The beginning of a line that only minutes have: what was said or done."""
_CAME = re.compile(
    r"\W{0,4}(?:(?:those|members|also)\s)?(?:present|attend(?:ance|ees|ing)|in attendance|apologies"
    r"|participants|regrets)\b",
    re.IGNORECASE,
)
"""Over a list of people who came: what follows is no agenda sent out before."""
_TITLES = ("minute", "notes", "record", "agenda", "notice", "public meeting", "summoned")
"""Each title of minutes, an agenda or a notice has one of these."""
_BODY = re.compile(
    r"\b(?:council|board|committee|panel|governing body|governors|trust|group|forum|society"
    r"|association|partnership"
    r"|club|trustees|cabinet|assembly|federation|school|academy|agenda item|charity|cic|party)\b",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"\W{0,3}(?:item\s)?[A-Z]{0,4}\s?[0-9]{1,4}(?:[./-][0-9]{1,4}){0,2}[.):]?\s", re.IGNORECASE
)
_AT_THE_TOP = 12
"""Written lines among which the title of an agenda stands that a file begins with."""
_NEAR = 9
"""Written lines around a title in which the day stands."""


@dataclass(frozen=True)
class Part:
    """A stretch of a file."""

    kind: PartKind
    start: int
    """The place of its first line."""
    end: int
    """The place after its last line."""
    why_ended: str = ""
    """What follows, when the part was ended before something else: "a report"."""


def parts_of(lines: Sequence[Line]) -> list[Part]:
    """Cut a file into its minutes, agendas and notices; annexes stand between them.

    Args:
        lines: The whole file, without the page's furniture.
    """
    starts = _starts(lines)
    parts = []
    for place, (start, kind) in enumerate(starts):
        limit = starts[place + 1][0] if place + 1 < len(starts) else len(lines)
        end, why = end_of_meeting(lines, start, limit) if kind != "notice" else (limit, "")
        parts.append(Part(kind, start, end, why))
    return parts


def _starts(lines: Sequence[Line]) -> list[tuple[int, PartKind]]:
    """Where minutes, agendas and notices begin; the first is always the first line."""
    written = [at for at, line in enumerate(lines) if not line.blank]
    if not written:
        return []
    titles = [
        (place, kind) for place, at in enumerate(written) if (kind := _title(lines, written, place))
    ]
    starts: list[tuple[int, PartKind]] = []
    for place, kind in titles:
        start = written[_cluster(lines, written, place)]
        if starts and _within(lines, written, starts[-1][0], start):
            continue
        if not starts and kind != "minutes" and place >= _AT_THE_TOP:
            continue  # an agenda or a notice inside what the file begins with
        starts.append((start, kind))
    if starts and _only_a_title(lines, written, starts[0][0]):
        starts[0] = (written[0], starts[0][1])
    if not starts or starts[0][0] != written[0]:
        first = _first_kind(lines, written, starts[0][0] if starts else len(lines))
        starts.insert(0, (written[0], first))
    return starts


def _title(lines: Sequence[Line], written: Sequence[int], place: int) -> PartKind | None:
    """What a line is the title of, if it is one."""
    text = lines[written[place]].start.strip(" \t|")
    if not says_any(text, _TITLES):
        return None
    if len(text) > 220 or _NUMBERED.match(text) or lines[written[place]].cells:
        return None
    after = [lines[at] for at in written[place : place + 14]]
    if _WEB.match(text):
        return None
    titled = says_any(text, ("minute", "notes", "record")) and _MINUTES.match(text)
    if titled and _dated(lines, written, place) and _people_follow(after[1:]):
        return "minutes"
    if len(text) < 100 and _AGENDA.fullmatch(text):
        if any(_WEB.match(line.start) for line in after[1:5]):
            return None  # the name of the page that has the minutes, too
        inside = _right_after_people(lines, written, place)
        return "agenda" if _agenda_follows(after[1:]) and not inside else None
    if len(text) < 160 and _NOTICE.fullmatch(text) and text[:1].isupper():
        dated = any(first_day(line.start) or _weekday(line.start) for line in after[:6])
        return "notice" if dated and place > 5 else None
    return None


def _dated(lines: Sequence[Line], written: Sequence[int], place: int) -> bool:
    near = written[max(place - 3, 0) : place + _NEAR]
    return any(first_day(lines[at].start) is not None for at in near)


def _people_follow(after: Sequence[Line]) -> bool:
    """Whether a list of people comes before any item that says what was done."""
    for line in after:
        if _PEOPLE.match(line.start):
            return True
        if len(line.plain) > 400:
            return False
    return False


def _agenda_follows(after: Sequence[Line]) -> bool:
    """Whether items follow, or a day and then items."""
    return any(_NUMBERED.match(f"{line.start} ") or known_title(line.start) for line in after[:8])


def _right_after_people(lines: Sequence[Line], written: Sequence[int], place: int) -> bool:
    """Whether a list of people who came stands above a line, and no item between."""
    for before in range(place - 1, max(place - 25, -1), -1):
        text = lines[written[before]].start
        if _CAME.match(text):
            return True
        if _NUMBERED.match(f"{text} "):
            return False
    return False


def _weekday(text: str) -> bool:
    return (
        re.search(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", text, re.IGNORECASE)
        is not None
    )


def _cluster(lines: Sequence[Line], written: Sequence[int], place: int) -> int:
    """The first of the short lines that stand over a title: the council, the body."""
    first = place
    for before in range(place - 1, max(place - 6, -1), -1):
        line = lines[written[before]]
        text = line.plain.strip()
        if len(text) > 90 or text.endswith((".", ";", ",")) or _NUMBERED.match(f"{text} "):
            break
        if _BODY.search(text) or line.level or first_day(text):
            first = before
        elif not (line.bold or text.isupper()):
            break
    return first


def _only_a_title(lines: Sequence[Line], written: Sequence[int], start: int) -> bool:
    """Whether what stands before the first title is too little to be a paper of its own."""
    before = [lines[at] for at in written[: bisect_left(written, start)][:15]]
    return len(before) <= 14 and sum(_NUMBERED.match(line.start) is not None for line in before) < 2


def _within(lines: Sequence[Line], written: Sequence[int], start: int, title: int) -> bool:
    """Whether a title stands so close to the one before that both are of one meeting."""
    between = written[bisect_left(written, start) : bisect_left(written, title)]
    return len(between) < 12 and not any(_NUMBERED.match(lines[at].start) for at in between[3:])


def _first_kind(lines: Sequence[Line], written: Sequence[int], limit: int) -> PartKind:
    """What a file begins with that has no clear title."""
    head = [lines[at] for at in written[:40] if at < limit]
    texts = [line.start.strip() for line in head]
    if any(_WEB.match(text) for text in texts[:8]):
        return "minutes" if _says_what_was_done(lines, written) else "agenda"
    if any(_MINUTES.match(text) and len(text) < 200 for text in texts[:12]):
        return "minutes"
    agenda = any(_AGENDA.fullmatch(text) or _NOTICE.fullmatch(text) for text in texts[:15])
    if agenda and not any(_PEOPLE.match(text) for text in texts[:25]):
        return "agenda"
    return "minutes"


def _says_what_was_done(lines: Sequence[Line], written: Sequence[int]) -> bool:
    """Whether a web page has the minutes of its items, under "Minutes:" or without that word."""
    texts = [lines[at].start.strip() for at in written]
    if any(re.fullmatch(r"minutes\s?:", text, re.IGNORECASE) for text in texts):
        return True
    return sum(_TELLS.match(text) is not None for text in texts) > 1
