"""The head of minutes: who met, when, where, who was in the chair and who took the minutes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from imports.past.body_name import body_and_council
from imports.past.front_matter import FrontMatter
from imports.past.lines import Line
from imports.past.offices import offices_in
from imports.past.read import Doubt
from imports.past.written_days import WrittenDay, days_in, first_day, times_in
from store.models import MeetingKind

_LABELS: Mapping[str, str] = {
    "date": r"(?:meeting\s)?date(?:\s(?:of|and time of)\s(?:the\s)?meeting)?|date (?:and|&) time"
    r"|held on|when|date/time|day|date,? time (?:and|&) (?:venue|place)",
    "time": r"(?:meeting\s|start\s)?time(?:\sof\smeeting)?|start(?:ed|s)?|commenced|commencing"
    r"|time (?:and|&) (?:venue|place)",
    "venue": r"venue|(?:meeting\s)?(?:location|place)|where|held (?:at|in)|place of meeting"
    r"|location/venue|venue/location",
    "body": r"(?:title of\s|name of\s)?(?:meeting|committee|group|body)(?:\s(?:title|name))?"
    r"|committee/group",
}
_LABEL = {
    name: re.compile(
        rf"(?:{words})\s?(?::-?|\||\t|\s[–—-]\s|\s{{3,}})\s{{0,40}}(?P<value>.{{0,300}})",
        re.IGNORECASE,
    )
    for name, words in _LABELS.items()
}
_BARE = re.compile(
    r"(?P<label>Date|DATE|Time|TIME|Place|Venue|Location|VENUE"
    r"|Title of Meeting)\s(?P<value>\S.{1,200})"
)
_TITLE = re.compile(r"\b(?:minutes?|meeting|held|notes|agenda|record|agm)\b", re.IGNORECASE)
_NEXT = re.compile(
    r"\b(?:next|last|previous|future|published|posted|uploaded|updated|printed|approved on"
    r"|circulated|created|issued|dated?\sof\s(?:next|issue))\b",
    re.IGNORECASE,
)
_WHERE = re.compile(
    r"(?:^|[\s,])(?:held\s)?(?:in|at|via|on|by"
    r"|using)\s(?P<place>(?:the\s)?(?!(?:[0-9]{1,2}[.:]?[0-9]{0,2}\s?[ap]\.?m)"
    r"|[0-9]{4}\b)[A-Z0-9‘'“].{2,200})"
)
_UNFINISHED = re.compile(
    r"(?:\b(?:in|at|on|of|the|held|and|via|from|for|by)|[,–—-])$", re.IGNORECASE
)
_DRAFT = re.compile(r"\b(?:draft|unconfirmed|unapproved|subject to approval)\b", re.IGNORECASE)
_APPROVED = re.compile(
    r"(?<!un)(?<!to be )\b(?:approved|confirmed|signed)\s(?:minutes|copy|version)|^\W*APPROVED\b"
    r"|minutes\s[(–-]\s?approved",
    re.IGNORECASE,
)
_KINDS: tuple[tuple[MeetingKind, re.Pattern[str]], ...] = (
    (
        "young people's",
        re.compile(
            r"\b(?:young (?:person|people)(?:'s|’s|s'|s’)?|takeover)\s(?:meeting|board|takeover"
            r"|led)",
            re.IGNORECASE,
        ),
    ),
    (
        "special",
        re.compile(
            r"\b(?:extra-?ordinary|special|emergency)\s(?:[a-z]+\s){0,5}?(?:meeting|council|board"
            r"|general)\b",
            re.IGNORECASE,
        ),
    ),
)
_CLOSED = re.compile(
    r"\b(?:meeting|session|chair(?:man)?|agm|business)\b[^.]{0,60}\b(?:closed|ended|concluded"
    r"|finished|adjourned|closing|finish|close|declared closed|end)\b(?P<rest>.{0,60})"
    r"|^\W{0,4}(?:closed?|finish(?:ed)?|ended|end time|close of meeting)\s?(?:at"
    r"|:)(?P<other>.{0,40})",
    re.IGNORECASE,
)
_OPENED = re.compile(
    r"\b(?:meeting|chair(?:man)?|session)\b[^.]{0,50}\b(?:opened|started|commenced|began|starts"
    r"|commencing|called to order|opening)\b(?P<rest>.{0,60})",
    re.IGNORECASE,
)


@dataclass
class Header:
    """What the head of minutes says."""

    body: str = ""
    council: str = ""
    on: date | None = None
    time: str | None = None
    ended: str | None = None
    venue: str = ""
    chair: str = ""
    presiding: str = ""
    clerk: str = ""
    title: str = ""
    approved: bool | None = None
    kind: MeetingKind = "ordinary"
    doubts: list[Doubt] = field(default_factory=list)
    places: dict[str, int] = field(default_factory=dict)

    def note(self, name: str, value: str, line: int) -> None:
        """Keep a fact the first time it is told."""
        if value and not getattr(self, name):
            setattr(self, name, value)
            self.places[name] = line


def read_header(head: Sequence[Line], whole: Sequence[Line], front: FrontMatter) -> Header:
    """Read the head of minutes or of an agenda.

    Args:
        head: The lines before the first item.
        whole: All lines of the meeting.
        front: The fields of a web page the minutes stand on; empty for a later meeting of a file.
    """
    header = Header()
    lines = [line for line in head if not line.blank][:90]
    _labels(lines, header)
    title = _day(lines, header, front)
    _from_title(title, lines, header)
    _from_front(front, header)
    _name(lines, title, front, header)
    offices_in(lines, header.note)
    _course(whole, header)
    told = " ".join(line.start for line in lines[:12])
    header.approved = False if _DRAFT.search(told) else True if _APPROVED.search(told) else None
    header.kind = _kind(told, whole)
    return header


def _labels(lines: Sequence[Line], header: Header) -> None:
    """Facts after a label: "Venue: Village Hall", also as a row of a table."""
    for at, line in enumerate(lines):
        for label, value, place in _pairs(lines, at):
            if label == "date":
                _set_day(header, value, place)
            if label in ("date", "time") and (read := times_in(_without_days(value))):
                header.note("time", read.start, place)
                header.note("ended", read.end or "", place)
            if label == "venue" and len(value) > 2:
                header.note("venue", _venue(value), place)
            if label == "body" and len(value) < 120 and line is lines[at]:
                header.places.setdefault("label", place)
                header.title = header.title or value


def _pairs(lines: Sequence[Line], at: int) -> list[tuple[str, str, int]]:
    """What a line labels: (what, value, line)."""
    line = lines[at]
    if line.cells:
        cells = [cell.strip() for cell in line.cells if cell.strip()]
        found = []
        for label, value in pairwise(cells):
            name = _label_of(f"{label.rstrip(' :')}: {value}")
            if name:
                found.append((name, value, line.number))
        return found or [
            (name, cell.split(":", 1)[1].strip(), line.number)
            for cell in cells
            if (name := _label_of(cell)) and ":" in cell
        ]
    text = line.start.strip()
    for name, pattern in _LABEL.items():
        if match := pattern.fullmatch(text):
            value = match["value"].strip()
            if not value and at + 1 < len(lines):
                return [(name, lines[at + 1].start.strip(), lines[at + 1].number)]
            return [(name, value, line.number)]
    if match := _BARE.fullmatch(text):
        names = {"date": "date", "time": "time", "title of meeting": "body"}
        label = names.get(match["label"].casefold(), "venue")
        fits = {"date": first_day(match["value"]), "time": times_in(match["value"])}.get(
            label, True
        )
        return [(label, match["value"], line.number)] if fits else []
    return []


def _label_of(text: str) -> str:
    return next((name for name, pattern in _LABEL.items() if pattern.fullmatch(text[:300])), "")


def _set_day(header: Header, value: str, line: int) -> bool:
    day = first_day(value)
    if day is None:
        return False
    if header.on is None:
        header.on, header.places["date"] = day.on, line
        _check(header, day, line)
    elif header.on != day.on:
        header.doubts.append(
            Doubt(
                line,
                f"The file gives two days for this meeting: {header.on:%d.%m.%Y} and "
                f"{day.on:%d.%m.%Y}.",
                "date",
            )
        )
    return True


def _check(header: Header, day: WrittenDay, line: int) -> None:
    if not day.weekday_fits:
        header.doubts.append(
            Doubt(
                line,
                f"{day.on.day} {day.on:%B %Y} is a {day.on:%A}, not the weekday that is written.",
                "date",
            )
        )


def _day(lines: Sequence[Line], header: Header, front: FrontMatter) -> str:
    """Find the title with the day of the meeting; returns the title's words."""
    titled: tuple[str, WrittenDay, Line] | None = None
    plain: tuple[str, WrittenDay, Line] | None = None
    for at, line in enumerate(lines[:45]):
        text = line.start
        day = first_day(text)
        if day is None or _NEXT.search(text[: day.start]) or len(line.plain) > 350:
            continue
        whole = _joined(lines, at)
        if (
            _TITLE.search(whole)
            and titled is None
            and not re.match(r"\W{0,3}[0-9]{1,3}[.)]\s", text)
        ):
            titled = (whole, day, line)
        elif plain is None and len(text) < 110:
            plain = (whole, day, line)
    found = titled or plain
    if found and header.on is None:
        header.on, header.places["date"] = found[1].on, found[2].number
        _check(header, found[1], found[2].number)
    elif found and header.on != found[1].on and titled:
        _set_day(
            header,
            found[0][found[1].start :] if found[1].start < len(found[0]) else found[0],
            found[2].number,
        )
    if header.on is None:
        _day_of_page(header, front)
    if found:
        return found[0]
    return next(
        (_joined(lines, at) for at, line in enumerate(lines[:12]) if _TITLE.search(line.start)), ""
    )


def _day_of_page(header: Header, front: FrontMatter) -> None:
    for key in ("start", "meeting_date", "meeting-date", "title", "date"):
        value = front.fields.get(key, "")
        day = first_day(value)
        if day is not None:
            header.on, header.places["date"] = day.on, front.places[key]
            if key == "start" and "T" in value and (read := times_in(value)):
                header.note("time", read.start, front.places[key])
            return


def _joined(lines: Sequence[Line], at: int) -> str:
    """A title with the lines it goes on in, and the one before when that is unfinished."""
    text = lines[at].plain[:400]
    if at and _UNFINISHED.search(lines[at - 1].plain) and len(lines[at - 1].plain) < 200:
        text = f"{lines[at - 1].plain} {text}"
    for following in lines[at + 1 : at + 3]:
        next_number = following.number == lines[at].number + 1
        placed = re.match(r"(?:held\s)?(?:in|at|via)\s", following.plain, re.IGNORECASE)
        if not (
            _UNFINISHED.search(text)
            or placed
            or (next_number and text.count("(") > text.count(")"))
        ):
            break
        text = f"{text} {following.plain[:200]}"
    return text


def _from_title(title: str, lines: Sequence[Line], header: Header) -> None:
    """Time and venue as the title tells them, or the lines right under it."""
    if not title:
        return
    line = header.places.get("date", lines[0].number if lines else 1)
    near = [one.start for one in lines if 0 <= one.number - line <= 8][:5]
    for text in (title, *near, *(one.start for one in lines[:10])):
        if header.time or _NEXT.search(text[:40]):
            break
        if (read := times_in(_without_days(text))) and len(text) < 400:
            header.note("time", read.start, line)
            header.note("ended", read.end or "", line)
    for text in (title, *near):
        if not header.venue and len(text) < 400:
            _find_venue(text, header, line)


def _find_venue(text: str, header: Header, line: int) -> None:
    bare = _without_days(text)
    for match in _WHERE.finditer(bare if not bare.isupper() else bare.title().replace("'S", "'s")):
        place = _venue(match["place"])
        if len(place) > 3 and not re.match(
            r"(?:[0-9.:]{1,5}\s?(?:[ap]\.?m|hrs)|noon)", place, re.IGNORECASE
        ):
            header.note("venue", place, line)
            return


def _venue(text: str) -> str:
    """A place without the time and the day that stand around it."""
    text = re.sub(r"^(?:in|at|via)\s(?:the\s)?(?=\S)", "", text.strip(), flags=re.IGNORECASE)
    read = times_in(text)
    if read is not None and read.at > 2:
        text = text[: read.at]
    text = re.sub(
        r"\s(?:at|on|from|commencing(?: at)?|starting(?: at)?|,)\s*$",
        "",
        text.strip(" ,.;-–"),
        flags=re.IGNORECASE,
    )
    return re.sub(
        r"\.?\s(?:view directions|commencing|starting|the meeting)\b.*$",
        "",
        text,
        flags=re.IGNORECASE,
    ).strip(" ,.;-–:")[:200]


def _without_days(text: str) -> str:
    """A text with the days in it blanked out, so that no day is read as a time."""
    for day in days_in(text, date(2000, 1, 1)):
        text = text[: day.start] + " " * (day.end - day.start) + text[day.end :]
    return text


def _from_front(front: FrontMatter, header: Header) -> None:
    for key in ("location", "venue", "place", "where"):
        if key in front.fields:
            header.note("venue", front.fields[key], front.places[key])
    for key, name in (
        ("time", "time"),
        ("start_time", "time"),
        ("start", "time"),
        ("end", "ended"),
    ):
        value = front.fields.get(key, "")
        if value and (read := times_in(_without_days(value).replace("T", " "))):
            header.note(name, read.start, front.places[key])
    for key in ("chair", "clerk"):
        header.note(key, front.fields.get(key, ""), front.places.get(key, 1))


def _name(lines: Sequence[Line], title: str, front: FrontMatter, header: Header) -> None:
    texts = [line.start for line in lines[:14]]
    label, header.title = header.title, ""
    if label:
        texts.insert(0, label)
    body, council = body_and_council(texts, title)
    if not body:
        groups = [front.fields.get(key, "") for key in ("title", "group", "groups", "committee")]
        body, council = body_and_council(groups, "")
        if not body and label:
            body = label
    header.body, header.council = body, council
    if body:
        words = body.casefold()
        near = (line.number for line in lines if words in line.start.casefold())
        header.places["body"] = next(near, lines[0].number if lines else 1)


def _course(whole: Sequence[Line], header: Header) -> None:
    """When the meeting was opened and closed, as its minutes tell."""
    for line in whole[:120]:
        if header.time or line.blank:
            continue
        if (match := _OPENED.search(line.start)) and (read := times_in(match["rest"] or "")):
            header.note("time", read.start, line.number)
    for line in reversed(whole[-400:]):
        if line.blank or not (match := _CLOSED.search(line.start)):
            continue
        if read := times_in(match["rest"] or match["other"] or ""):
            header.ended, header.places["ended"] = read.start, line.number
            return


def _kind(told: str, whole: Sequence[Line]) -> MeetingKind:
    early = " ".join(line.start for line in whole[:160] if not line.blank)
    if _KINDS[0][1].search(told) or re.search(
        r"(?:as )?this was a young (?:person|people)(?:'s|’s|s'|s’) meeting", early, re.IGNORECASE
    ):
        return "young people's"
    return "special" if _KINDS[1][1].search(told[:600]) else "ordinary"
