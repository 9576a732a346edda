"""Who held which office at a meeting, where the text names it: chair, in the chair, clerk."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise, zip_longest

from imports.past.lines import Line
from imports.past.person_names import read_name
from imports.sentences import says_any
from store.naming import PARTICLES

_SMALL = "|".join(("of", "ap", *sorted(PARTICLES)))
_NAME = rf"(?P<name>[A-Z][^\s,;:()|]{{0,30}}(?:\s(?:[A-Z][^\s,;:()|]{{0,30}}|{_SMALL})){{0,5}})"
_CHAIR = r"chair(?:man|person|woman)?"
_MINUTES_BY = (
    r"clerk|minutes?(?:[- ]?(?:taker|secretary|taken by|by))?|mins|notes(?: taken)?(?: by)?"
    r"|note[- ]?taker"
    r"|taking (?:the )?(?:minutes|notes)|recording secretary|record(?:ed by|er)|scribe"
    r"|secretariat|taken by"
    r"|minuted by|committee (?:secretary|officer)|governance (?:officer|professional)"
    r"|democratic services(?: officer)?"
)
_LABELS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (
        office,
        re.compile(rf"\W{{0,3}}(?:{words})\s?[:–\t-]\s{{0,12}}(?P<name>.{{2,80}})", re.IGNORECASE),
    )
    for office, words in (
        (
            "presiding",
            rf"in the chair|presiding|chairing|{_CHAIR} for (?:the|this) meeting"
            r"|meeting chaired by",
        ),
        ("chair", rf"{_CHAIR}(?: of the [a-z ]{{3,30}})?|chaired by|convener|facilitator|mayor"),
        (
            "clerk",
            r"(?:(?:parish|town|deputy|acting|council)\s){0,2}clerk(?: (?:to|and) [a-z &]{3,30})?"
            rf"|{_MINUTES_BY}",
        ),
        ("secretary", r"(?:hon(?:orary)?\.? )?secretary"),
    )
)
_NOTES: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "presiding",
        re.compile(rf"\b(?:in the {_CHAIR}|presiding|chairing|acting {_CHAIR})\b", re.IGNORECASE),
    ),
    (
        "chair",
        re.compile(
            rf"(?<!vice )(?<!vice-)(?<!deputy )(?<!in the )(?<!former )\b{_CHAIR}\b(?!\s(?:elect"
            rf"|designate))",
            re.IGNORECASE,
        ),
    ),
    ("clerk", re.compile(rf"(?<!for )\b(?:{_MINUTES_BY})\b(?!\s(?:of\b|[0-9]))", re.IGNORECASE)),
    ("secretary", re.compile(r"\bsecretary\b", re.IGNORECASE)),
)
_BRACKETS = re.compile(rf"{_NAME}\s?\((?P<notes>[^()]{{2,90}})\)(?=(?P<after>.{{0,16}}))")
_COLUMNS = re.compile(
    rf"(?:{_NAME})(?:\s{{2,40}}|\t{{1,4}}|\s[–—-]\s{{0,8}}|,\s)(?P<notes>[^;|\n]{{2,80}})"
)
_NEXT_TO = re.compile(
    r"(?P<name>(?:[A-Z][\w'’.-]{0,24}\s){2,5}?)(?P<notes>(?:(?:Parish|Town"
    r"|Deputy)\s)?Clerk\b.{0,60})"
)
"""A name and an office with nothing between: "Mr S Grey Clerk and Proper Officer"."""
_SENTENCES = (
    re.compile(rf"[Cc]hair for (?:the|this) meeting was\s{_NAME}"),
    re.compile(
        rf"{_NAME}\s(?:took the [Cc]hair|was in the [Cc]hair|in the [Cc]hair|chaired the meeting"
        rf"|presided"
        r"|acted as [Cc]hair)"
    ),
    re.compile(rf"(?:^|\.\s)The [Cc]hair(?:man|person|woman)?,?\s(?=[A-Z]){_NAME},\s[a-z]"),
    re.compile(rf"\b[Cc]hair(?:man|person|woman)? \({_NAME}\)\s[a-z]"),
)
_ELECTION = re.compile(
    rf"\b(?:election|appointment) of (?:an? |the )?{_CHAIR}(?! of the council)\b", re.IGNORECASE
)
_ELECTED = re.compile(
    rf"(?:(?:[Tt]hat|^|[:–-]\s)\s?)(?:[Cc]ouncillor\s|[Cc]llr\.?\s)?{_NAME}\s"
    rf"(?:be|is|was|had been|has been)\s(?:duly\s|re-)?(?:elected|appointed)\s"
    rf"(?:as\s)?(?:the\s)?(?i:{_CHAIR})\b"
)
_TITLE = 160
_OFFICE_ALONE = re.compile(rf"\W{{0,3}}(?:{_CHAIR}|clerk|minutes? ?taker)\W{{0,3}}", re.IGNORECASE)
_TWO_OFFICES = re.compile(
    r"\W{0,3}([A-Za-z][A-Za-z -]{2,24}?)\s?(?:and|&|/)\s?([A-Za-z][A-Za-z -]{2,24}?)\s?:(.{2,80})"
)
"""Two offices of one person: "Chair and minute taker: Sam Grey"."""
_CONTACT = re.compile(
    r"contact(?: officer)?\s?:\s{0,8}(?P<name>[^,;:|@0-9]{3,60}?)"
    r"(?:\s{2,}|\t|[,:]|\s[–—-]\s|\s(?:e-?mail|tel|telephone|on)\b|$)",
    re.IGNORECASE,
)

Note = Callable[[str, str, int], None]


def offices_in(lines: Sequence[Line], note: Note) -> None:
    """Find who held which office in the head of minutes.

    Args:
        lines: The written lines before the first item.
        note: Called with "chair", "presiding" or "clerk", the name without title, and the line;
            the first call for an office counts.
    """
    found = [
        one
        for line, following in zip_longest(lines, lines[1:])
        for one in _labelled(line, following)
    ]
    found += [one for line in lines for one in _noted(line)]
    found += list(_contact(lines))
    for office, name, number in found:
        if office != "secretary":
            note(office, name, number)
    for office, name, number in found:
        if office == "secretary":  # where nobody else took the minutes
            note("clerk", name, number)


def presiding_in(lines: Sequence[Line]) -> tuple[str, int] | None:
    """Who was in the chair, as a sentence of the first items tells."""
    for line in lines:
        if line.blank or not says_any(line.start, ("chair", "presided")):
            continue
        for pattern in _SENTENCES:
            match = pattern.search(line.start)
            if match and (name := _name_in(_last_person(match["name"]))):
                return name, line.number
    return None


def elected_chair(lines: Sequence[Line]) -> tuple[str, int] | None:
    """Whom the meeting elected as its chair, as a resolution under that item tells."""
    under = False
    for line in lines:
        if line.blank:
            continue
        if _ELECTION.search(line.start) and len(line.plain) < _TITLE:
            under = True
        elif under and (match := _ELECTED.search(line.start)):
            name = _name_in(_last_person(match["name"]))
            return (name, line.number) if name else None
    return None


def _labelled(line: Line, following: Line | None) -> Iterator[tuple[str, str, int]]:
    """Offices before names: "Clerk: Sam Grey", also as two cells of a table."""
    pieces = [line.start.strip(), *re.split(r"\t|\s{3,}", line.text[:300])[1:]]
    if line.cells:
        cells = [cell.strip() for cell in line.cells if cell.strip()]
        pieces = [f"{one.rstrip(' :')}: {other}" for one, other in pairwise(cells) if len(one) < 30]
    several = re.match(r"\W{0,3}secretariat\b", line.start, re.IGNORECASE)
    alone = line.start.strip().endswith(":") and not several and not line.cells
    if alone and following is not None:
        pieces.append(f"{line.start.strip()} {following.start.strip()}")
    if following is not None and not line.cells and _OFFICE_ALONE.fullmatch(line.start.strip()):
        pieces.append(f"{line.start.strip()}: {following.start.strip()}")
    pieces += [f"{both[2]}:{both[3]}" for one in pieces if (both := _TWO_OFFICES.match(one))]
    for piece in pieces:
        for office, pattern in _LABELS:
            match = pattern.match(piece.strip())
            if match and (name := _name_in(match["name"])):
                yield office, name, line.number


def _noted(line: Line) -> Iterator[tuple[str, str, int]]:
    """Offices after names: "Ann Holt (Chair)", "Ann Holt – Chair"."""
    for match in _BRACKETS.finditer(line.start):
        notes = (
            f"{match['notes']} in the chair" if _in_the_chair(match["after"]) else match["notes"]
        )
        yield from _offices_of(match["name"], notes, line.number)
    if beside := _NEXT_TO.match(line.start.strip()):
        yield from _offices_of(beside["name"], beside["notes"], line.number)
    text = " \t".join(line.cells) if line.cells else line.text[:300].strip().replace("*", "")
    for start in (0, *(gap.end() for gap in re.finditer(r"\t|\s{3,40}", text))):
        column = _COLUMNS.match(text, start)
        if column and not re.search(r"[.:]", column["notes"]):
            notes = re.split(r"\s{3,}", column["notes"])[0]
            yield from _offices_of(column["name"], notes, line.number)


def _in_the_chair(after: str) -> bool:
    return re.match(r"\s(?:in the chair|presid)", after, re.IGNORECASE) is not None


def _offices_of(name: str, notes: str, number: int) -> Iterator[tuple[str, str, int]]:
    for office, pattern in _NOTES:
        if pattern.search(notes) and (read := _name_in(_last_person(name))):
            yield office, read, number
            return


def _contact(lines: Sequence[Line]) -> Iterator[tuple[str, str, int]]:
    """The contact of a council's web page is the meeting's clerk."""
    for line in lines[:30]:
        match = _CONTACT.match(line.text[:300].strip(" *"))
        if match and (name := _name_in(match["name"])):
            yield "clerk", name, line.number


def _last_person(text: str) -> str:
    """The person right before an office, when more words stand before them."""
    return re.split(
        r"(?:^|\s)(?i:and|by|was|with)\s|\s(?=(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr|Rev)\b)", text
    )[-1]


def _name_in(text: str) -> str:
    head = re.split(
        r"[(,;|\t]|\s[–—-]\s|\s{3,}|\.\s(?=[A-Z][a-z]+\s)", text.strip(" *"), maxsplit=1
    )[0].strip(" .:")
    read = read_name(head)
    return read.name if read is not None and (read.strength > 1 or len(head.split()) == 1) else ""
