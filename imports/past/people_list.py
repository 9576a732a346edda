"""People told in a paragraph, between commas, semicolons and "and"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from imports.past.never_names import NEVER_NAMES
from imports.past.people_line import (
    COUNCIL_FIRST,
    FROM,
    KIND_FIRST,
    Named,
    is_nobody,
    named_only,
    read_entry,
    without_stops,
)
from imports.past.person_names import quieter, read_name
from imports.past.person_notes import is_office, read_notes, without_brackets
from imports.past.titles import is_title, parts_of_titles, take_title
from imports.sentences import sentences

_SEPARATOR = re.compile(r"[,;\n]|\s(?:and|&)\s", re.IGNORECASE)
_PLURAL = re.compile(
    r"(?:the\s)?(?P<one>(?:(?:county|borough|city|district|town|parish|community)\s)?"
    r"(?:councillor|c?cllr|c?clr|coun)|alderman|doctor|dr|inspector|superintendent|trustee"
    r"|governor|(?:(?:associate|assistant|distinguished|emeritus|visiting)\s)?(?:professor|prof))"
    r"['’]?s\.?:?[\s:]+(?=[^\W\d_])",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"(?:(?:also|and|together|along) )*(?:(?:were |was )?(?:also )?(?:in attendance|present"
    r"|attending"
    r"|observing|invited|with)\b(?: (?:for|in|at|by|via|on) [^,:]{0,40}?)?"
    r"(?: (?:was|were))?(?=[\s:]))\s*(?::|from|the following)?\s*",
    re.IGNORECASE,
)
_WAS = re.compile(
    r"\s(?:was|were|had|has|is|are)\s(?:also\s|both\s|all\s)?(?:in attendance|present|in the chair"
    r"|attending|absent|not present|attended|joined|invited|welcomed|observing)\b.{0,300}$",
    re.IGNORECASE,
)
HOW_THEY_CAME = (
    r"(?:in person|remotely|online|virtually|(?:by|via|on|over) (?:(?:MS )?teams|zoom|skype|phone"
    r"|telephone|video(?: ?(?:conference|link|call))?))"
)
"""What is said of people who came: "remotely", "by Teams"."""
ATTENDED = (
    r"\s(?:also |both |all )?(?:attended|joined)(?: the meeting)?"
    rf"(?P<how> {HOW_THEY_CAME})?"
)
"""How a sentence goes on that says who came: "Ann Holt and Bo Dean joined remotely"."""
_ATTENDED = re.compile(rf"{ATTENDED}$", re.IGNORECASE)
_SEVERAL = re.compile(r"\s(?:and|&)\s[^,;]{2,60}$", re.IGNORECASE)
_WHO = re.compile(r",?\s(?:who|which|whose)\s.{0,300}$", re.IGNORECASE)
_NEXT_WITH_INITIALS = re.compile(
    r"(?<=[A-Z]\))\s{1,4}(?=[A-Z][a-z'’-]{1,20}\s[A-Z][^\s(),;]{1,24}\s?\([A-Z]{2,4}\))"
)
"""Between two people with initials in brackets where a comma is missing."""
_INITIAL = re.compile(r"[A-Z]\.?")
_BRACKET_FIRST = re.compile(r"[(\[]([^()\[\]]{1,60})[)\]]\s+(?=[A-Z])")
_ALSO_FROM = re.compile(r"^(?:also )?(?:from|on behalf of)\s(?=[A-Z])")
"""Before another of those who sent apologies: "…, and from Jo Marsh"."""
_OFFICE_THEN_NAME = re.compile(
    r"(?<=[\w.)]\s)"
    r"(?:(\([^()]{0,40}\b(?i:chair(?:man|woman|person)?|spokes(?:man|woman|person))\))\s(?=[A-Z][a-z])"
    r"|(\([A-Z][A-Za-z]{1,3}\))\s(?=[A-Z][a-z]{1,20}\s[A-Z]))"
)
"""A comma was left out: "Councillors Holt (Chair) Dean and Rao", "Ann Holt (AH) Bo Dean (BD)"."""
_LONGEST = 20_000
"""Letters of a paragraph that are read for people."""
_LONGEST_OFFICE = 300
"""Letters of an office or a body; what is longer is not looked at with every "and" again."""
_IN_BRACKETS = 160
"""Letters; where a bracket does not end within them, it was forgotten."""
_MOST = 400
"""People of one paragraph; a longer list is none of those present."""


_AND_OTHERS = re.compile(
    r",?\s(?:and|&|with)\s(?:another|(?:an|one|two|three|four|five|six|[0-9]{1,2})"
    r"(?:\s(?:other|more))?)\s(?:young\s)?(?:person|people|members?|representatives?)(?=\s\()",
    re.IGNORECASE,
)
"""People who are only counted: what is told in brackets after them is told of the one before."""


def read_list(text: str, *, comma_tells: bool = False) -> list[Named]:
    """Read people between commas, semicolons and "and".

    A piece that is no name is told of the one before: "Sean Dray, Head of Service for Children".

    Args:
        text: A paragraph, broken lines joined.
        comma_tells: Whether what follows a comma is always told of the person before it, as in
            a list with one person to a line.
    """
    found: list[Named] = []
    text = _AND_OTHERS.sub("", text[:_LONGEST])
    text = _OFFICE_THEN_NAME.sub(r"\1\2, ", quieter(without_stops(text)))
    for sentence in sentences(text):
        _read_sentence(sentence, comma_tells, found)
    return found[:_MOST]


def pieces(text: str) -> list[tuple[str, str]]:
    """Cut a list outside brackets: what stands before each piece ("," or "and"), and the piece."""
    found: list[tuple[str, str]] = []
    start, before, depth, place = 0, "", 0, 0
    for match in _SEPARATOR.finditer(text):
        for letter in text[place : match.start()]:
            depth = max(0, depth + (letter in "([") - (letter in ")]"))
        place = match.start()
        if depth and re.search(r"[)\]]", text[place : place + _IN_BRACKETS]):
            continue
        depth = 0
        found.append((before, text[start : match.start()].strip()))
        start, before = match.end(), match[0].strip().casefold()
    found.append((before, text[start:].strip()))
    return [(before, piece) for before, piece in _joined_ands(found) if piece]


def _read_sentence(sentence: str, comma_tells: bool, found: list[Named]) -> None:
    sentence = _WHO.sub("", _WAS.sub("", sentence.strip().rstrip(".")))
    came = _ATTENDED.search(sentence)
    if came is None or not _SEVERAL.search(sentence[: came.start()]):
        _read_pieces(sentence, comma_tells, found)
        return
    first = len(found)
    _read_pieces(sentence[: came.start()], comma_tells, found)
    if how := came["how"]:  # what is said of how they came is told of all
        found[first:] = [each.told(read_notes([how.strip()])) for each in found[first:]]


def _read_pieces(sentence: str, comma_tells: bool, found: list[Named]) -> None:
    if match := _TOLD.match(sentence):
        sentence = sentence[match.end() :]
    shared, waiting, office, first = "", "", "", len(found)
    for before, piece in pieces(sentence):
        if before in ("and", "&"):
            piece = _ALSO_FROM.sub("", piece)
        if (match := _BRACKET_FIRST.match(piece)) and len(found) > first:
            found[-1] = found[-1].told(read_notes([match[1]], name=found[-1].person.name))
            piece = piece[match.end() :]  # ", (Chairman) V Holt": the bracket is of the one before
        piece = KIND_FIRST.sub("", piece, count=1)
        of_it = COUNCIL_FIRST.match(piece)
        if match := _PLURAL.match(piece, of_it.end() if of_it else 0):
            shared, piece = match["one"].strip(), piece[match.end() :]
        elif before == ";" or take_title(piece)[0]:
            shared = ""
        if comma_tells and len(found) > first and before == "," and not take_title(piece)[0]:
            found[-1] = _told(found[-1], piece)
            continue
        if is_title(piece) or _INITIAL.fullmatch(piece):
            waiting = piece  # "Mr and Mrs Holt", "J and M Dean": the surname follows
            continue
        people = list(_people_of(piece, shared))
        if people and office and take_title(piece)[0]:
            people[0] = _told(people[0], office)  # "and the Parish Clerk, Mrs S Grey"
        office = piece[4:] if _is_unnamed(before, piece) else ""
        if people:
            found.extend(_with_surname(waiting, people[0], shared))
            found.extend(people)
        elif len(found) > first and not is_nobody(piece) and not _is_unnamed(before, piece):
            found[-1] = _told(found[-1], piece)
        waiting = ""
        if before in ("and", "&") and not match:
            shared = ""
        if len(found) > _MOST:
            return


def _is_unnamed(before: str, piece: str) -> bool:
    """Whether a piece is somebody else whose name is not told: "Dean, Webb and the Clerk"."""
    return before in ("and", "&") and piece.casefold().startswith("the ")


def _with_surname(waiting: str, following: Named, shared: str) -> list[Named]:
    """Somebody of whom only a title or an initial was said before the "and"."""
    if not waiting:
        return []
    words = following.person.name.split()
    if _INITIAL.fullmatch(waiting):
        name = read_name(f"{shared} {waiting} {' '.join(words[1:])}")
    else:
        name = read_name(f"{waiting} {following.person.name}")
    return [named_only(name)] if name else []


def _told(named: Named, piece: str) -> Named:
    outside, notes = without_brackets(piece)
    return named.told(read_notes(notes, outside, name=named.person.name))


def _people_of(piece: str, shared: str) -> Iterator[Named]:
    for whole in _NEXT_WITH_INITIALS.split(piece):
        for part in parts_of_titles(whole):
            named = read_entry(part, shared)
            if named:
                yield named


def _joined_ands(found: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Join again what an "and" inside an office or a body cut: "Head of Policy and Performance"."""
    joined: list[tuple[str, str]] = []
    for before, piece in found:
        on = bool(joined) and len(joined[-1][1]) < _LONGEST_OFFICE
        if before in ("and", "&") and on and not _begins_person(joined[-1][1], piece):
            joined[-1] = (joined[-1][0], f"{joined[-1][1]} {before} {piece}")
        else:
            joined.append((before, piece))
    return joined


def _begins_person(left: str, right: str) -> bool:
    left = COUNCIL_FIRST.sub("", left, count=1)
    right = _ALSO_FROM.sub("", right)
    if is_nobody(right) or not left or right.lower().startswith("the "):
        return True
    right = KIND_FIRST.sub("", COUNCIL_FIRST.sub("", right, count=1), count=1)
    if take_title(right)[0]:
        return True
    head = without_brackets(right)[0].split(",")[0].split(" - ")[0].split(" – ")[0]
    name = read_name(head) or read_name(FROM.split(head)[0]) or read_name(f"Ann {head}")
    if name is None:
        return False
    if name.strength > 1:
        return True
    told = without_brackets(left)[0]
    last = told.rsplit(None, 1)[-1:] or [""]
    if last[0].casefold() in NEVER_NAMES or is_office(told):
        return False
    return read_name(told) is not None
