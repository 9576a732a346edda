"""Items without numbers: the headings of minutes that are set off in one way."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Sequence

from imports.past.item_heading import Heading
from imports.past.item_title import Title, read_title
from imports.past.lines import Line
from imports.past.person_names import read_name
from imports.past.standing_items import known_title
from imports.past.written_days import first_day

_PEOPLE = re.compile(
    r"(?:(?:those|members|councillors|governors|trustees|also|others|staff)\s)?(?:present"
    r"|(?:in )?attend(?:ance|ees|ing|ed)|participants|apologies|absent|members|officers"
    r"|observers|guests|who came|invited|regrets|quorum)(?:\s.{0,30})?",
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
    r"|(?:action|decision)s?(?: (?:items?|points?|list|log|table|summary|arising|agreed|required"
    r"|from earlier meetings))?"
    r"|summary of (?:actions|decisions)|next steps|decisions? made|signed.{0,60}|chair(?:man)?"
    r"|clerk|none|nil|n/a|noted|agreed|resolved|see above)\s?:?",
    re.IGNORECASE,
)
_PAGE_HEAD = re.compile(
    r"(?:(?:proposed )?venue|contact(?: officer)?|location|note|webcast)\s?:.{0,300}"
    r"|agenda(?:, (?:draft )?decisions)? (?:and|&) (?:draft )?minutes|meeting documents",
    re.IGNORECASE,
)
"""The head of a council's web page."""
_MARKED = re.compile(
    r"(?:actions?|ap|decisions?|resolved|agreed|noted|recommend(?:ed|ations?)|proposed"
    r"|seconded|approved|carried)\b",
    re.IGNORECASE,
)
_ATTACHED = re.compile(r"\s(?:pdf|doc|docx) icon\s.{0,40}\b[0-9.]{1,6}\s?[KMG]B\b", re.IGNORECASE)
"""A report hangs on the line: it is an item of a council's web page."""
_PURPOSE = re.compile(r"(?:to [a-z]{3,}\b|for (?:information|noting|decision))", re.IGNORECASE)
_APOLOGIES = re.compile(r"apologies(?: for absence)?(?:,? (?:and|&|/) .{3,60})?", re.IGNORECASE)
_ARE_TOLD = re.compile(
    r"(?:an? )?apolog(?:y|ies)\b.{0,40}\b(?:was|were|had been|have been)\b|there (?:was|were) no\b"
    r"|no apologies\b",
    re.IGNORECASE,
)
_APART = "alone apart"
"""How a line stands between two empty ones."""
_FEWEST = 4
"""Headings of no known kind, from which on they are taken for items."""
_MOST_WORDS = 7
_WORDS_OF_PROSE = 6
_NEAR = 6
"""Lines down from a title, less than which what is said of it stands."""
_POINTS = ("- ", "* ", "• ", "· ", "o ", "– ")
VERB = re.compile(
    r"\b(?:was|were|is|are|has|have|had|will|would|reported|agreed|noted|said|asked|proposed"
    r"|resolved"
    r"|seconded|welcomed|thanked|opened|closed)\b"
)


def unnumbered_items(lines: Sequence[Line], *, since: int = 0, alone: bool = True) -> list[Heading]:
    """The headings that open items where no numbers do; none when nothing is set off.

    Headings of Markdown come before bold lines, those before lines in capitals, and those before
    short lines that stand alone like the ones most agendas know.

    Args:
        lines: A meeting's lines.
        since: Where the list of people ends, when that is known.
        alone: Whether short lines that nothing sets off count too.
    """
    for found in _levels(lines, since):
        if len(found) >= 2:
            return found
    bold = _set_off(lines, since, "bold", lambda line: line.bold)
    if len(bold) >= 3 or _knows_any(bold):
        return bold
    capitals = _set_off(lines, since, "caps", _in_capitals)
    if len(capitals) >= 2 and _knows_any(capitals):
        return capitals
    standing = _standing_alone(lines, since) if alone else []
    return standing if len(standing) >= 2 else []


def is_container(text: str) -> bool:
    """Whether a heading is no item: "Agenda", "Key discussion points", "Actions", "Present"."""
    plain = text.strip(" :*#_")
    return any(one.fullmatch(plain) for one in (_CONTAINERS, _PEOPLE, _PAGE_HEAD))


def is_record(text: str) -> bool:
    """Whether words open a record, not an item: "Action", "Agreed"."""
    return _MARKED.match(text) is not None


def _levels(lines: Sequence[Line], since: int) -> list[list[Heading]]:
    found: dict[int, list[Heading]] = {}
    for at in range(since, len(lines)):
        line = lines[at]
        if line.level and line.start and not is_container(line.start) and not _names_meeting(line):
            found.setdefault(line.level, []).append(_heading(lines, at, f"h{line.level}"))
    return [found[level] for level in sorted(found)]


def _set_off(
    lines: Sequence[Line], since: int, look: str, fits: Callable[[Line], bool]
) -> list[Heading]:
    """The short lines that are all set off in one way."""
    return [
        _heading(lines, at, look)
        for at in range(since, len(lines))
        if fits(lines[at]) and _may_be_heading(lines[at])
    ]


def _knows_any(headings: Sequence[Heading]) -> bool:
    return any(known_title(one.title.text) for one in headings)


def _standing_alone(lines: Sequence[Line], since: int) -> list[Heading]:
    """Short lines that stand like those that are titles on most agendas."""
    found: list[tuple[Heading, str]] = []
    people = frozenset(word for line in lines[:since] for word in line.start.casefold().split())
    for at in range(since, len(lines)):
        line = lines[at]
        if line.blank or line.level or line.cells or not line.start[:1].isupper():
            continue
        if heading := _run_in(lines, at):
            found.append((heading, ""))
        elif _ATTACHED.search(line.start) or _apologies_told(lines, at):
            found.append((_heading(lines, at, "alone"), _stand(lines, at)))
        elif found and _PURPOSE.match(line.start) and _right_under(lines, at, found[-1][0]):
            continue  # what a web page says the item is for
        elif _may_be_heading(line) and _is_phrase(line, people):
            found.append((_heading(lines, at, "alone"), _stand(lines, at)))
    known = Counter(stand for one, stand in found if stand and known_title(one.title.text))
    usual = known.most_common(1)[0][0] if known else ""
    likely = usual if known.total() > 1 and usual != "text in text" else ""
    if not likely and since and _all_over_prose(lines, [one for one, _ in found]):
        likely = _APART
    return [
        one
        for one, stand in found
        if stand == likely or known_title(one.title.text) or _ATTACHED.search(lines[one.at].start)
    ]


def _apologies_told(lines: Sequence[Line], at: int) -> bool:
    """Whether a heading "Apologies" stands over a sentence that tells them, not over a list."""
    if not _APOLOGIES.fullmatch(lines[at].start.strip(" :")):
        return False
    return _ARE_TOLD.match(_written_under(lines, at)) is not None


def _right_under(lines: Sequence[Line], at: int, heading: Heading) -> bool:
    """Whether nothing is written between a heading and a line."""
    return all(line.blank for line in lines[heading.through + 1 : at])


def _all_over_prose(lines: Sequence[Line], headings: Sequence[Heading]) -> bool:
    """Whether several short lines stand between empty ones, each with sentences under it."""
    apart = [one for one in headings if _stand(lines, one.at) == _APART]
    return len(apart) >= _FEWEST and all(
        len(one.title.text.split()) <= _MOST_WORDS and _prose_follows(lines, one.at)
        for one in apart
    )


def _prose_follows(lines: Sequence[Line], at: int) -> bool:
    return len(_written_under(lines, at).split()) >= _WORDS_OF_PROSE


def _written_under(lines: Sequence[Line], at: int) -> str:
    """What stands under a title; nothing when that is too far down."""
    under = lines[at + 1 : at + _NEAR]
    return next((line.start for line in under if not line.blank), "")


def _run_in(lines: Sequence[Line], at: int) -> Heading | None:
    """A known title at the start of a paragraph: "Matters arising: there were none."."""
    if at and not (lines[at - 1].blank or lines[at - 1].plain.endswith((".", "!", ")"))):
        return None
    title = read_title(lines[at].plain)
    if not title.said or not known_title(title.text) or is_container(title.text):
        return None
    if len(title.text.split()) > 6 or VERB.search(title.text):
        return None
    return Heading(at, at, "", 0, "", "alone", title, 2.0)


def _is_phrase(line: Line, people: Collection[str]) -> bool:
    """Whether a short line is no sentence and no person.

    Args:
        line: A line after the lists of people.
        people: The words of those lists, in small letters; empty when they are not known.
    """
    text = line.plain.strip()
    if len(text.split()) > 9 or (
        text.endswith((".", ",", ";", "!", ")")) and not known_title(text)
    ):
        return False
    if VERB.search(text) or re.search(r"[0-9£]{3}", text):
        return False
    person = read_name(text.rstrip(":"))
    if known_title(text) or person is None or person.strength < 2:
        return True
    words = text.casefold().rstrip(":").split()
    return bool(people) and not person.title and not any(word in people for word in words)


def _stand(lines: Sequence[Line], at: int) -> str:
    """How a line stands: between empty lines, right over its text, over a list."""
    before = at == 0 or lines[at - 1].blank
    following = lines[at + 1] if at + 1 < len(lines) else None
    if following is None or following.blank:
        after = "alone"
    else:
        after = "list" if following.start[:2] in _POINTS else "text"
    return f"{after} {'apart' if before else 'in text'}"


def _heading(lines: Sequence[Line], at: int, look: str) -> Heading:
    title = read_title(lines[at].plain)
    if title.said:
        whole = lines[at].plain.strip(" :")
        title = Title(whole, "", title.planned_minutes, title.pages)
    return Heading(at, at, "", 0, "", look, title, 1.0 + 1.5 * known_title(title.text))


def _may_be_heading(line: Line) -> bool:
    text = line.plain
    if line.blank or line.level or line.cells or not text[:1].isalpha():
        return False
    if len(text) > 110 or len(text.split()) > 14 or _MARKED.match(text):
        return False
    return not (is_container(line.start) or _names_meeting(line))


def _names_meeting(line: Line) -> bool:
    """The title of the minutes themselves: "Minutes of the meeting on 3 May 2019"."""
    return first_day(line.start) is not None and not known_title(line.start)


def _in_capitals(line: Line) -> bool:
    return len(line.plain) > 3 and line.plain.isupper()
