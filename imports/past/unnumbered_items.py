"""Items without numbers: the headings of minutes that are set off in one way."""

from __future__ import annotations

import re
from collections.abc import Sequence

from imports.past.item_heading import Heading
from imports.past.item_title import Title, read_title
from imports.past.lines import Line
from imports.past.standing_items import known_title
from imports.past.written_days import first_day

_PEOPLE = re.compile(
    r"(?:(?:those|members|councillors|governors|trustees|also|others|staff)\s)?(?:present"
    r"|attend(?:ance|ees|ing|ed)"
    r"|in attendance|participants|apologies(?: for absence)?|absent|members|officers|observers"
    r"|guests"
    r"|attending|also (?:present|in attendance)|who came|invited|regrets|quorum)(?:\s.{0,30})?",
    re.IGNORECASE,
)
_CONTAINERS = re.compile(
    r"(?:(?:the )?(?:draft )?minutes|agenda(?: items?)?|notes|discussion(?: (?:points|items"
    r"|topics))?"
    r"|key (?:discussion )?points|meeting (?:notes|minutes|details|info(?:rmation)?)|items|topics"
    r"|business|logistics"
    r"|table of contents|contents|date(?: (?:and|&) time)?|time|location|venue|summary|links"
    r"|recording"
    r"|resources|part (?:one|two|i{1,2}|[12ab])\b.{0,60}|(?:public|private|open"
    r"|closed) (?:session|business)"
    r"|(?:action|decision)s?(?: (?:items?|points?|list|log|table|summary|arising|agreed|required))?"
    r"|summary of (?:actions|decisions)|next steps|decisions? made|signed.{0,60}|chair(?:man)?"
    r"|clerk)\s?:?",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:was|were|is|are|has|have|had|will|would|reported|agreed|noted|said|asked|proposed"
    r"|resolved"
    r"|seconded|welcomed|thanked|opened|closed)\b"
)


def unnumbered_items(lines: Sequence[Line], *, since: int = 0) -> list[Heading]:
    """The headings that open items where no numbers do; none when nothing is set off.

    Headings of Markdown come before bold lines, those before lines in capitals, and those before
    short lines alone that most agendas know.

    Args:
        lines: A meeting's lines.
        since: Where the list of people ends, when that is known.
    """
    for found in _levels(lines, since):
        if len(found) >= 2:
            return found
    for look in _LOOKS:
        found = _lines_like(lines, since, look)
        if len(found) >= 2:
            return found
    return []


def is_container(text: str) -> bool:
    """Whether a heading is no item: "Agenda", "Key discussion points", "Actions", "Present"."""
    plain = text.strip(" :*#_")
    return bool(_CONTAINERS.fullmatch(plain) or _PEOPLE.fullmatch(plain))


def _levels(lines: Sequence[Line], since: int) -> list[list[Heading]]:
    found: dict[int, list[Heading]] = {}
    for at in range(since, len(lines)):
        line = lines[at]
        if line.level and line.start and not is_container(line.start) and not _names_meeting(line):
            found.setdefault(line.level, []).append(_heading(lines, at, f"h{line.level}"))
    return [found[level] for level in sorted(found)]


def _lines_like(lines: Sequence[Line], since: int, look: str) -> list[Heading]:
    found = []
    for at in range(since, len(lines)):
        line = lines[at]
        if line.blank or line.level or line.cells or not _short(line) or _names_meeting(line):
            continue
        if is_container(line.start) or not _LOOKS[look](lines, at):
            continue
        found.append(_heading(lines, at, look))
    return found


def _heading(lines: Sequence[Line], at: int, look: str) -> Heading:
    title = read_title(lines[at].plain)
    if title.said and look != "known":
        title = Title(lines[at].plain.strip(" :"), "", title.planned_minutes, title.pages)
    return Heading(at, at, "", 0, "", look, title, 1.0 + 1.5 * known_title(title.text))


def _short(line: Line) -> bool:
    text = line.plain
    return len(text) <= 110 and len(text.split()) <= 14 and text[:1].isalpha()


def _names_meeting(line: Line) -> bool:
    """The title of the minutes themselves: "Minutes of the meeting on 3 May 2019"."""
    return first_day(line.start) is not None and not known_title(line.start)


def _bold(lines: Sequence[Line], at: int) -> bool:
    return lines[at].bold


def _capitals(lines: Sequence[Line], at: int) -> bool:
    text = lines[at].plain
    return len(text) > 3 and text.upper() == text and text.lower() != text


def _alone(lines: Sequence[Line], at: int) -> bool:
    """A short line that is the title of an item on most agendas, or ends in a colon."""
    text = lines[at].plain.strip()
    if text.endswith((".", ",", ";")) or _VERB.search(text) or text[:1].islower():
        return False
    if known_title(text) and len(text.split()) <= 8:
        return True
    before, after = _neighbours(lines, at)
    colon = text.endswith(":") and len(text.split()) <= 6
    points = after is not None and after.start[:2] in ("- ", "* ", "• ", "· ", "o ")
    ended = before is None or before.plain.endswith((".", ")", "!", "?"))
    return ended and (points or colon) and len(text.split()) <= 8


def _neighbours(lines: Sequence[Line], at: int) -> tuple[Line | None, Line | None]:
    before = next(
        (lines[i] for i in range(at - 1, max(at - 4, -1), -1) if not lines[i].blank), None
    )
    after = next(
        (lines[i] for i in range(at + 1, min(at + 4, len(lines))) if not lines[i].blank), None
    )
    return before, after


_LOOKS = {"bold": _bold, "caps": _capitals, "known": _alone}
