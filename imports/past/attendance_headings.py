"""The headings of attendance lists: "Present:", "Co-opted members", "Apologies for absence"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from imports.past.lines import Line
from imports.past.people_line import is_nobody, read_entry
from imports.past.people_list import read_list
from imports.past.titles import take_title
from store.models import AttendanceStatus

_NUMBER = re.compile(
    r"(?:[\[(]?[A-Za-z]{0,4}[ /]?[0-9]{1,4}(?:[./-][0-9]{1,4}){0,3}[\])]?[.):]{0,2}\s+){1,2}(?=\S)"
)
_BULLET = re.compile(r"^[•·▪–-]\s{1,4}(?=[^\W\d_])")
_WORD = re.compile(r"[*_\s]{0,6}([^\s:?–—]{1,30})(\s?[:?–—][-–—?]{0,2}|\s{3,}|\t)?")
_SAID = re.compile(r"\s(?:were|was|had been|have been|received|noted|sent|from)\b.*", re.IGNORECASE)
_HERE_WORDS = (
    "present attendance attendees attendee attending attended participants participant "
    "sederunt roll "
)
_HERE = frozenset(_HERE_WORDS.split())
_AWAY_WORDS = (
    "apologies apology absent absence absences absentees nonattendance non-attendance regrets "
)
_AWAY = frozenset(_AWAY_WORDS.split())
_GUESTS_WORDS = (
    "observers observer invited invitation invitees invitee guests guest visitors visitor "
    "observing "
)
_GUESTS = frozenset(_GUESTS_WORDS.split())
_KINDS_WORDS = (
    "members member officers officer governors governor trustees trustee directors director "
    "councillors cllrs representatives reps representative substitutes substitute "
    "staff co-optees coopted co-opted officials advisers advisors delegates partners carers "
    "people youth young leavers residents professionals agencies others secretariat executives "
    "non-executives committee "
)
_KINDS = frozenset(_KINDS_WORDS.split())
_FILLING_WORDS = (
    "details calling call the of in also and & for other others by not non voting non-voting "
    "opted co councillor elected appointed independent executive non-executive parent staff "
    "community "
    "there council county borough parish town district city board group trust panel governing body "
    "local authority lay advisory ex-officio officio remote remotely via teams ms zoom online "
    "virtually virtual person in-person with part meeting at this received from were was to "
    "had have been as follows following list people those record members' member's associate "
    "external internal foster care school schools foundation academy council's cabinet "
    "portfolio holders holder public names noted recorded partner agency voluntary sector "
    "health social minutes' attendance/apologies / substitutions accepted given sent tendered "
    "video conference telephone by- joining joined all non- reasons "
)
_FILLING = frozenset(_FILLING_WORDS.split())
_COUNCILS = frozenset({"county", "borough", "district", "city", "town", "parish", "community"})
_COUNCILLOR = re.compile(r"\s*(?:councillors?|cllrs?)\b", re.IGNORECASE)
_KIND_OF_PEOPLE = re.compile(
    r"(?:[A-Z][\w'’&/-]{0,20}|of|the|and|for|from|&)"
    r"(?:\s(?:[A-Z][\w'’&/-]{0,20}|of|the|and|for|from|&)){0,5}\s?:",
)
"""Capitalised words and a colon: "Elm Vale Councillors:", "Members of the Assembly:"."""
_LONE_KINDS = _KINDS - {"people", "youth", "young", "others", "committee", "staff", "partners"}
_AT_END = re.compile(
    r"[.,;:]\s(?:the\s)?(?:following\s)?(?P<heading>(?:[a-z]+\s){0,3}(?:were|was)\s(?:also\s)?"
    r"(?:present|in attendance)\s?:)[\s:–-]{0,4}$"
)
"""The heading a sentence ends in: "At the meeting held …, the following members were present:"."""
_GROUP = re.compile(
    r"(?P<group>[A-Z][\w&’'/-]{0,30}(?:\s[\w&’'/-]{1,30}){0,4}\s(?:representatives|reps|members"
    r"|governors|trustees|councillors|officers|staff|partners|residents|volunteers|team))\s?:\s+"
    r"(?P<rest>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
"""A group that is told by a name of its own: "Surgery representatives: Dr Holt, Jo Marsh"."""
_ONLINE = re.compile(r"\b(?:remote|remotely|teams|zoom|online|virtual|virtually|video)\b", re.I)


@dataclass(frozen=True)
class Heading:
    """A heading over people, or before them on their line."""

    category: str
    """As written, without its colon."""
    status: AttendanceStatus | None
    """None: that of the heading before ("Officers", under "Apologies")."""
    rest: str = ""
    """What follows on the same line."""
    numbered: bool = False
    remote: bool = False
    told: bool = False
    """Whether a colon, a dash or the like ends it."""
    shared_title: str = ""

    @property
    def strong(self) -> bool:
        """Whether it begins a list of people wherever it stands."""
        return self.status is not None


def read_heading(line: Line) -> Heading | None:
    """Read the heading of a list of people, with what follows it on its line."""
    text = re.sub(r"[ \u00a0]*\t[ \t]*", "\t", line.text[:600].replace("*", "").replace("__", ""))
    text = _BULLET.sub("", text.replace("\\", "").strip(), count=1)
    number = _NUMBER.match(text)
    if number and number.end() < len(text) and not text[number.end()].islower():
        text = text[number.end() :]
    elif number:
        number = None
    heading = _heading(text)
    if heading is None and (group := _GROUP.match(text)) and _are_people(group["rest"]):
        heading = Heading(group["group"], None, group["rest"], told=True)
    heading = heading or _kind_of_people(text)
    if heading is None and (tail := _AT_END.search(text)):
        heading = _heading(tail["heading"])
    return heading and replace(heading, numbered=number is not None)


def _heading(text: str) -> Heading | None:
    words: list[str] = []
    end, closed = 0, False
    while len(words) < 12 and (match := _WORD.match(text, end)):
        word = match[1].strip(".,()[]").casefold()
        if not _may_be_part(word):
            break
        words.append(word)
        end = match.end()
        if match[2]:
            closed = True
            break
    if (
        len(words) > 1
        and not closed
        and words[-1] in ("councillors", "cllrs")
        and text[end:].strip()
    ):
        end = text.casefold().rindex(words.pop(), 0, end)  # "Present: Councillors Holt and Dean"
    if not closed and words[-1:] and words[-1] in _COUNCILS and _COUNCILLOR.match(text, end):
        end = text.casefold().rindex(words.pop(), 0, end)  # "received from County Councillor Holt"
    if not words:
        return None
    rest = text[end:].strip(" \t:-–—.")
    category = " ".join(text[:end].replace("\t", " ").split()).strip(" :.?–—-")
    if not closed and rest:
        closed = text[end:].lstrip(" ").startswith(("-", "–", ":", "\t", "("))
    status = _status(words)
    category = "Present" if words[0] == "there" else _SAID.sub("", category) or category
    if not _holds(words, status, rest, closed):
        return None
    return Heading(category, status, rest, remote=bool(_ONLINE.search(category)),
                   told=closed, shared_title=_shared(words))  # fmt: skip


def _kind_of_people(text: str) -> Heading | None:
    """A heading with a name in it, alone on its line: "Elm Vale Councillors:", "Witnesses:"."""
    if _KIND_OF_PEOPLE.fullmatch(text[:160]) is None:
        return None
    category = text.rstrip(" :")
    words = category.casefold().split()
    if not set(words) & (_LONE_KINDS | {"witnesses", "staff"}) or take_title(category)[0]:
        return None
    return Heading(category, None, told=True, shared_title=_shared(words))


def _may_be_part(word: str) -> bool:
    parts = re.split(r"[/-]", word) if word not in _FILLING else [word]
    known = _HERE | _AWAY | _GUESTS | _KINDS | _FILLING
    return bool(word) and (word in known or all(part in known for part in parts if part))


def _status(words: list[str]) -> AttendanceStatus | None:
    parts = [
        part for word in words for part in ([word] if word in _AWAY else re.split(r"[/-]", word))
    ]
    away = next((at for at, part in enumerate(parts) if part in _AWAY), None)
    said = set(parts)
    if away is not None:
        if set(parts[:away]) & {"attendance", "present", "attendees", "roll"}:
            return "present"  # "Attendance and apologies" is over both
        return "apologies" if said & {"apologies", "apology", "regrets"} else "absent"
    if "not" in said and said & {"present", "attending"}:
        return "absent"
    return "present" if said & (_HERE | _GUESTS) else None


def _holds(words: list[str], status: AttendanceStatus | None, rest: str, closed: bool) -> bool:
    """Whether words are a heading, with what follows them."""
    lone = bool(set(words) & _LONE_KINDS) or "young" in words
    bodies = closed and bool(rest) and words[-1] in ("committee", "board", "panel")
    if status is None and not lone and not bodies:
        return False
    if (
        words[-1] in ("of", "the", "and", "by", "to", "for", "with", "in", "at")
        and words[-2:] != ["attended", "by"]
        and not closed
        and rest
    ):
        return False
    if not rest:
        return len(words) <= 8
    if is_nobody(rest) and closed:
        return True
    if closed and (status is not None or len(rest) > 2):
        return True
    return status is not None and _is_people(rest)


def _is_people(rest: str) -> bool:
    """Whether a text without any mark between it and its heading begins with a person."""
    first = rest.split(",")[0]
    if take_title(first)[0] or re.match(r"(?:CHAIR|Chair|Members|Councillors|Cllrs)\b", first):
        return True
    named = read_entry(first)
    return named is not None and named.strength > 1 and len(first) < 70


def _are_people(rest: str) -> bool:
    """Whether a text is a list of people: several, the first of them at once."""
    people = read_list(rest)
    return len(people) > 1 and sum(each.strength > 1 for each in people) > 1 and _is_people(rest)


def _shared(words: list[str]) -> str:
    if words[-1] not in ("councillors", "cllrs"):
        return ""
    before = words[-2] if len(words) > 1 and words[-2] in _COUNCILS else ""
    return f"{before} Councillor".strip().title()
