"""Who held which office at a meeting, where the text names it: chair, in the chair, clerk."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from imports.past.lines import Line
from imports.past.person_names import read_name

_NAME = r"(?P<name>[A-Z][^\s,;:()|]{0,30}(?:\s(?:[A-Z][^\s,;:()|]{0,30}|of|de|van|le|la)){0,5})"
_CLERK_WORDS = (
    r"(?:clerk|minute[- ]?taker|minutes?|minute secretary|recording secretary"
    r"|note[- ]?taker|scribe|taking (?:the )?(?:minutes|notes)|secretariat"
    r"|committee (?:secretary|officer|clerk)|governance (?:officer|professional)"
    r"|democratic services officer)"
)
_AFTER_LABEL: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "presiding",
        re.compile(
            r"(?:in the chair|presiding|chairing|chair for (?:the|this) meeting"
            r"|meeting chaired by)\s?[:–-]\s{0,8}(?P<name>.{2,80})",
            re.IGNORECASE,
        ),
    ),
    (
        "chair",
        re.compile(
            r"(?:chair(?:man|person|woman)?|chaired by|convener|facilitator"
            r"|mayor)\s?(?:\([^()]{1,20}\)\s?)?[:–\t-]\s{0,12}(?P<name>.{2,80})",
            re.IGNORECASE,
        ),
    ),
    (
        "clerk",
        re.compile(
            r"(?:(?:parish |town |deputy |acting )?clerk(?: to the [a-z ]{3,30})?"
            r"|minute(?:s)?[- ]?(?:taker|secretary|taken by|by)|minutes"
            r"|notes(?: taken)? by|taken by|note[- ]?taker"
            r"|recording secretary|recorded by|recorder|scribe|secretary|committee (?:secretary"
            r"|officer|clerk)|governance officer"
            r"|democratic services(?: officer)?)\s?[:–\t-]\s{0,12}(?P<name>.{2,80})",
            re.IGNORECASE,
        ),
    ),
)
_IN_BRACKETS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "presiding",
        re.compile(
            rf"{_NAME}\s?[(,–-]\s?(?:in the chair|presiding|acting chair|chairing)", re.IGNORECASE
        ),
    ),
    (
        "chair",
        re.compile(
            _NAME + r"\s?(?:\(|[–-]\s?)(?:the )?[Cc][Hh][Aa][Ii][Rr](?:man|MAN|person|PERSON"
            r"|woman)?\b(?!\s(?:of the|elect|designate)[^)]{0,40}(?:committee|panel))"
        ),
    ),
    (
        "clerk",
        re.compile(
            _NAME + rf"\s?[(–,-]\s?(?:[A-Z]{{2,3}}[ ,;)(–-]{{1,3}})?(?:the |parish |town |deputy "
            rf"|acting |board |governance |meeting |and )?(?i:{_CLERK_WORDS})\b"
        ),
    ),
)
_SENTENCES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("presiding", re.compile(rf"(?:[Cc]hair for (?:the|this) meeting was)\s{_NAME}")),
    (
        "presiding",
        re.compile(
            rf"{_NAME}\s(?:took the [Cc]hair|was in the [Cc]hair|in the [Cc]hair"
            rf"|chaired the meeting|presided|acted as [Cc]hair)"
        ),
    ),
)
_CONTACT = re.compile(
    r"contact(?: officer)?\s?:\s{0,8}(?P<name>[^,;:|@0-9]{3,60}?)(?:\s{2,}|,|\s(?:e-?mail|tel"
    r"|telephone|on)\b|$)",
    re.IGNORECASE,
)

Note = Callable[[str, str, int], None]


def offices_in(lines: Sequence[Line], note: Note) -> None:
    """Find who held which office in the head of minutes.

    Args:
        lines: The written lines before the first item.
        note: Called with "chair", "presiding" or "clerk", the name without title, and the line.
    """
    for at, line in enumerate(lines):
        text = " ".join(line.start.split("\t")) if line.cells else line.start
        for office, pattern in _AFTER_LABEL:
            match = pattern.match(text.strip())
            if match and (name := _name_in(match["name"])):
                note(office, name, line.number)
        if line.cells:
            _in_cells(line, note)
        for office, pattern in _IN_BRACKETS:
            for match in pattern.finditer(text):
                if name := _name_in(_last_person(match["name"])):
                    note(office, name, line.number)
        del at
    _contact(lines, note)


def presiding_in(lines: Sequence[Line]) -> tuple[str, int] | None:
    """Who was in the chair, as a sentence of the first items tells."""
    for line in lines:
        if line.blank:
            continue
        for _, pattern in _SENTENCES:
            match = pattern.search(line.start)
            if match and (name := _name_in(_last_person(match["name"]))):
                return name, line.number
    return None


def _in_cells(line: Line, note: Note) -> None:
    cells = [cell.strip() for cell in line.cells if cell.strip()]
    for label, value in pairwise(cells):
        for office, pattern in _AFTER_LABEL:
            match = pattern.match(f"{label.rstrip(' :')}: {value}")
            if match and len(label) < 30 and (name := _name_in(match["name"])):
                note(office, name, line.number)


def _contact(lines: Sequence[Line], note: Note) -> None:
    """The contact of a council's web page is the meeting's clerk."""
    for line in lines[:30]:
        match = _CONTACT.match(line.plain[:300])
        if match and (name := _name_in(match["name"])):
            note("clerk", name, line.number)


def _last_person(text: str) -> str:
    """The person right before an office, when more words stand before them."""
    return re.split(
        r"\s(?:and|by|was|with)\s|\s(?=(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr|Rev)\b)", text
    )[-1]


def _name_in(text: str) -> str:
    head = re.split(r"[(,;|\t]|\s[–—-]\s|\s{3,}|\.\s(?=[A-Z][a-z]+\s)", text.strip(), maxsplit=1)[
        0
    ].strip(" .:")
    read = read_name(head)
    return read.name if read is not None and (read.strength > 1 or len(head.split()) == 1) else ""
