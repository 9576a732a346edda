"""People told on a line or in a paragraph: one, or many between commas."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from imports.past.person_names import (
    NEVER_NAMES,
    Name,
    are_initials,
    is_given_name_only,
    is_title,
    parts_of_titles,
    quieter,
    read_name,
    take_title,
)
from imports.past.person_notes import Notes, is_office, read_notes, without_brackets
from imports.past.read import ReadPerson
from imports.sentences import sentences

_SEPARATOR = re.compile(r"[,;\n]|\s(?:and|&)\s", re.IGNORECASE)
_BULLET = re.compile(r"\s{0,40}(?:[-*•·▪◦●–o✓✔]\s+|\(?[0-9]{1,2}[.)]\s+|\(?[a-z][.)]\s+)")
_DASH = re.compile(
    r"\s+[–—-]{1,2}\s*(?=\S)|\s*[–—]\s+|\s*\t+\s*[–—-]?\s*|\s{3,}|:\s+|-\s+(?=[A-Z])|\s*/\s+"
)
_FROM = re.compile(
    r",?\s+(?=(?:from|of|representing|rep\.?|attending|attended|substituting|deputising|sub|for"
    r"|as|on behalf|in place|joined|joining|arrived|left|via|observing|who|in the)\s)"
)
_ABBREVIATED = re.compile(
    r"\b(cllrs?|clrs?|coun|mrs?|ms|drs?|profs?|revd?|hon|supt|insp|sgt|ald|capt|col|messrs"
    r"|st)\.(?=\s?\S)",
    re.IGNORECASE,
)
_PLURAL = re.compile(
    r"(?:the\s)?(?P<one>(?:(?:county|borough|city|district|town|parish|community)\s)?"
    r"(?:councillor|c?cllr|c?clr|coun)|alderman|doctor|dr|inspector|superintendent|trustee"
    r"|governor|(?:(?:associate|assistant|distinguished|emeritus|visiting)\s)?(?:professor|prof))"
    r"['’]?s\.?:?[\s:]+(?=[^\W\d_])",
    re.IGNORECASE,
)
_COUNT = re.compile(
    r"(?:there (?:was|were) )?(?:also )?(?:approx(?:imately|\.)? |about |around |circa |over "
    r"|c\.? ?)?"
    r"(?:[0-9]{1,4}|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some"
    r"|a|an|a few|a number of|various|other|the|members of the)\b.{0,40}\b"
    r"(?:public|press|residents?|parishion?ers?|people|persons?|members?|observers?|pupils?"
    r"|students?"
    r"|staff|guests?|visitors?|elector(?:s|ate)?|others?|officers?|reporters?|journalists?"
    r"|representatives?|apologies|councillors?(?!\s(?-i:[A-Z]))|attendees|tenants"
    r"|allotment holders|villagers)\b.*"
    r"|(?:members of (?:the )?)?(?:public|press|parishion?ers|residents|observers)\b"
    r"(?: (?:and|&) (?:press|public))?(?: present)?[ :–-]*(?:[0-9]{1,4}|none|nil|no)?"
    r"|quor(?:um|ate)\b.*|(?:the )?meeting was quorate.*|[0-9].*",
    re.IGNORECASE | re.DOTALL,
)
_NOBODY = re.compile(
    r"(?:none|nil|n/?a|no apologies|no[- ]?one|nobody|not applicable|tbc|tba|vacan(?:t|cy|cies)"
    r"|there were no|no apologies|none received|all present|everyone present|[-–—.]+$)\b.*",
    re.IGNORECASE | re.DOTALL,
)
_TOLD = re.compile(
    r"(?:(?:also|and|together|along) )*(?:(?:were |was )?(?:also )?(?:in attendance|present"
    r"|attending"
    r"|observing|invited|with)\b(?: (?:for|in|at|by|via|on) [^,:]{0,40}?)?"
    r"(?: (?:was|were)| on behalf of [^,:]{0,60})?(?=[\s:]))\s*(?::|from|the following)?\s*",
    re.IGNORECASE,
)
_WAS = re.compile(
    r"\s(?:was|were|had|has|is|are)\s(?:also\s|both\s|all\s)?(?:in attendance|present|in the chair"
    r"|attending|absent|not present|attended|joined|invited|welcomed|observing)\b.{0,300}$",
    re.IGNORECASE,
)
_WHO = re.compile(r",?\s(?:who|which|whose)\s.{0,300}$", re.IGNORECASE)
_OFFICE_FIRST = re.compile(
    r"(?:the )?(?:(?:vice|deputy|acting|parish|town|district|county|council|committee)[- ]){0,2}"
    r"(?:chair(?:man|woman|person)?|clerk|treasurer|secretary|head ?teacher|mayor|mayoress|leader"
    r"|president|principal|minutes?(?: secretary|[- ]taker| taken by)?|rfo|apologies)"
    r"(?: to (?:the )?(?:council|governors|board|committee|trustees))?[\s:,–—-]+(?=(?-i:[A-Z]))",
    re.IGNORECASE,
)
_COUNCIL_FIRST = re.compile(
    r"(?:from\s)?(?P<body>[A-Z]{2,6})\s(?=(?:Councillors?|C?Cllrs?|C?Clrs?|Baill?ie)\.?\s[A-Z])"
)
"""The council a councillor is of: "OCC Cllr H Dean"."""
_KIND_FIRST = re.compile(
    r"(?:(?:the|our|new|guest|visiting|fellow|committee|co-opted|associate|staff|lay)\s){0,3}"
    r"(?:members?|councillors?|guests?|governors?|trustees?|speakers?|visitors?|observers?)\s"
    r"(?=[A-Z])"
)
"""What people are, in small letters before their names: "and new members Jo Marsh …"."""
_NEXT_WITH_INITIALS = re.compile(
    r"(?<=[A-Z]\))\s{1,4}(?=[A-Z][a-z'’-]{1,20}\s[A-Z][^\s(),;]{1,24}\s?\([A-Z]{2,4}\))"
)
"""Between two people with initials in brackets where a comma is missing."""
_OFFICES = NEVER_NAMES | {"head", "lead", "senior"}
_COLON = re.compile(r"\s?:\s+|\s[–—-]\s|\t")
_AFTER_NAME = re.compile(r"[(\[,;:]|\s[–—-]\s|\t")
_INITIAL = re.compile(r"[A-Z]\.?")
_BRACKET_FIRST = re.compile(r"[(\[]([^()\[\]]{1,60})[)\]]\s+(?=[A-Z])")
_ALSO_FROM = re.compile(r"^(?:also )?(?:from|on behalf of)\s(?=[A-Z])")
"""Before another of those who sent apologies: "…, and from Jo Marsh"."""
_OFFICE_THEN_NAME = re.compile(
    r"(\([^()]{0,40}\b(?i:chair(?:man|woman|person)?|spokes(?:man|woman|person))\))\s(?=[A-Z][a-z])"
    r"|(\([A-Z][A-Za-z]{1,3}\))\s(?=[A-Z][a-z]{1,20}\s[A-Z])"
)
"""A comma was left out: "Councillors Holt (Chair) Dean and Rao", "Ann Holt (AH) Bo Dean (BD)"."""
_LONGEST = 20_000
"""Letters of a paragraph that are read for people."""
_OF_A_MEETING = 200
"""Lines kept as read: whether a line is of a person is asked before the person is taken."""
_MOST = 400
"""People of one paragraph; a longer list is none of those present."""


@dataclass(frozen=True)
class Named:
    """A person with what a roster needs besides."""

    person: ReadPerson
    strength: int = 2
    chair: bool = False
    presiding: bool = False
    clerk: bool = False
    own: bool = False
    """Told on a line of its own, "Clerk: Sam Grey", whatever heading stands above."""

    def told(self, notes: Notes) -> Named:
        """The same person with what is told elsewhere on the line."""
        person = self.person
        role = person.role
        if notes.role and notes.role.casefold() not in role.casefold():
            role = f"{role}, {notes.role}" if role else notes.role
        return replace(
            self,
            person=replace(
                person,
                role=role,
                organisation=person.organisation or notes.organisation,
                substitute_for=person.substitute_for or notes.substitute_for,
                remote=person.remote or notes.remote,
                arrived=person.arrived or notes.arrived,
                left=person.left or notes.left,
                status=notes.status or person.status,
            ),
            chair=self.chair or notes.chair,
            presiding=self.presiding or notes.presiding,
            clerk=self.clerk or notes.clerk,
        )


def without_stops(text: str) -> str:
    """A text without the stops of shortened titles, which end no sentence: "Cllrs. Holt"."""
    return _ABBREVIATED.sub(r"\1 ", text) if "." in text else text


def is_nobody(text: str) -> bool:
    """Whether a text counts people or says that there were none: "6 members of the public"."""
    text = text.strip(" .,;:()*•-–\t")
    return not text or bool(_NOBODY.match(text)) or bool(_COUNT.fullmatch(text[:400]))


def without_bullet(text: str) -> str:
    """A line without the bullet or the number of a list."""
    match = _BULLET.match(text)
    return text[match.end() :] if match else text


@lru_cache(maxsize=_OF_A_MEETING)
def read_entry(text: str, shared_title: str = "") -> Named | None:
    """Read one person with whatever is said of them.

    Args:
        text: "Cllr A Smith (Chair) - Exampleshire County Council", "Clerk: Ms Sam Grey".
        shared_title: The title of a list: "Councillors: A Smith, B Jones".

    Returns:
        None when it names nobody.
    """
    text = quieter(without_bullet(without_stops(text[:600])).replace("*", "")).strip()
    if not text or is_nobody(text):
        return None
    if match := _COUNCIL_FIRST.match(text):
        of_it = read_entry(text[match.end() :], shared_title)
        return of_it.told(Notes(organisation=match["body"])) if of_it else None
    if swapped := _told_first(text):
        return swapped
    for head, tail in _cuts(text):
        outside, notes = without_brackets(head)
        if outside.strip() and (name := _name(outside, shared_title)):
            more_outside, more_notes = without_brackets(tail)
            told = read_notes(notes + more_notes, more_outside, name=name.name)
            if shared_title and told.clerk and name.title == shared_title:
                name = replace(name, title="")  # "Councillors Holt, Dean and S Grey (Clerk)"
            return _named(name).told(told)
    return _office_first(text)


def read_list(text: str, *, comma_tells: bool = False) -> list[Named]:
    """Read people between commas, semicolons and "and".

    A piece that is no name is told of the one before: "Sean Dray, Head of Service for Children".

    Args:
        text: A paragraph, broken lines joined.
        comma_tells: Whether what follows a comma is always told of the person before it, as in
            a list with one person to a line.
    """
    found: list[Named] = []
    text = _OFFICE_THEN_NAME.sub(r"\1\2, ", quieter(without_stops(text[:_LONGEST])))
    for sentence in sentences(text) if len(text) > 40 else [text]:
        _read_sentence(sentence, comma_tells, found)
        if len(found) > _MOST:
            return found[:_MOST]
    return found


def pieces(text: str) -> list[tuple[str, str]]:
    """Cut a list outside brackets: what stands before each piece ("," or "and"), and the piece."""
    found: list[tuple[str, str]] = []
    start, before, depth, place = 0, "", 0, 0
    for match in _SEPARATOR.finditer(text):
        for letter in text[place : match.start()]:
            depth = max(0, depth + (letter in "([") - (letter in ")]"))
        place = match.start()
        if depth and text.find(")", place, place + 160) + text.find("]", place, place + 160) > -2:
            continue
        depth = 0
        found.append((before, text[start : match.start()].strip()))
        start, before = match.end(), match[0].strip().casefold()
    found.append((before, text[start:].strip()))
    return [(before, piece) for before, piece in _joined_ands(found) if piece]


def _read_sentence(sentence: str, comma_tells: bool, found: list[Named]) -> None:
    sentence = _WHO.sub("", _WAS.sub("", sentence.strip().rstrip(".")))
    if match := _TOLD.match(sentence):
        sentence = sentence[match.end() :]
    shared, waiting, office, first = "", "", "", len(found)
    for before, piece in pieces(sentence):
        if before in ("and", "&"):
            piece = _ALSO_FROM.sub("", piece)
        if (match := _BRACKET_FIRST.match(piece)) and len(found) > first:
            found[-1] = found[-1].told(read_notes([match[1]], name=found[-1].person.name))
            piece = piece[match.end() :]  # ", (Chairman) V Holt": the bracket is of the one before
        piece = _KIND_FIRST.sub("", piece, count=1)
        of_it = _COUNCIL_FIRST.match(piece)
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
        office = piece if _is_unnamed(before, piece) else ""
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
    return [_named(name)] if name else []


def _told(named: Named, piece: str) -> Named:
    outside, notes = without_brackets(piece)
    return named.told(read_notes(notes, outside, name=named.person.name))


def _people_of(piece: str, shared: str) -> Iterator[Named]:
    for whole in _NEXT_WITH_INITIALS.split(piece):
        for part in parts_of_titles(whole) if len(whole) > 20 else [whole]:
            named = read_entry(part, shared)
            if named:
                yield named


def _name(text: str, shared: str) -> Name | None:
    name = read_name(text)
    if shared and (name is None or not name.title):
        titled = read_name(f"{shared} {text.strip()}")
        return replace(titled, title=shared) if titled else name
    return name


def _named(name: Name) -> Named:
    return Named(ReadPerson(name=name.name, title=name.title), name.strength)


def _cuts(text: str) -> Iterator[tuple[str, str]]:
    """Where a name may end: behind initials, at a dash, a tab, a colon, before "from"."""
    outside = _Outside(text)
    yield from _first_column(text)
    yield text, ""
    yield from _after_initials(text)
    yield from _at(_DASH, text, outside)
    yield from _before_office(text)
    yield from _at(_FROM, text, outside)
    if (end := outside.first_end) and end < len(text):
        yield text[:end], text[end:]  # "Ann Holt (AH) Chair"
    yield from _after_comma(text)


def _first_column(text: str) -> Iterator[tuple[str, str]]:
    """Cut "Jo Marsh<tab>Participation": what stands in the next column is no part of a name."""
    head, tab, tail = text.partition("\t")
    name = read_name(without_brackets(head)[0]) if tab and tail.strip() else None
    if name and name.strength > 1 and len(name.name.split()[-1].strip(".")) > 1:
        yield head, tail


def _at(pattern: re.Pattern[str], text: str, outside: _Outside) -> Iterator[tuple[str, str]]:
    for match in pattern.finditer(text):
        if not outside.within(match.start()):
            if match.start():
                yield text[: match.start()], text[match.end() :]
            return


def _after_initials(text: str) -> Iterator[tuple[str, str]]:
    """Cut "Ann Holt AH Clinical Chair" behind the initials."""
    title, rest = take_title(text[:120])
    words = rest.split()
    for count in range(1, min(4, len(words) - 1)):
        if are_initials(words[count], words[:count]):
            yield f"{title} {' '.join(words[:count])}", rest.split(None, count + 1)[-1]


def _before_office(text: str) -> Iterator[tuple[str, str]]:
    """Cut "Ann Holt Chief Executive": a name, and an office right behind it."""
    title, rest = take_title(text[:120])
    words = rest.split()
    for count in (1, 2, 3) if title else (2, 3):
        if len(words) > count and words[count].strip(",.").casefold() in _OFFICES:
            tail = " ".join(words[count:])
            if is_office(tail) and words[count][0].isupper():
                yield f"{title} {' '.join(words[:count])}", tail


def _after_comma(text: str) -> Iterator[tuple[str, str]]:
    head, comma, tail = text.partition(",")
    if comma and not set(head) & set("(["):
        yield head, tail


class _Outside:
    """Which places of a text are within brackets."""

    def __init__(self, text: str) -> None:
        self._spans = [match.span() for match in re.finditer(r"[(\[][^()\[\]]{0,160}[)\]]", text)]

    @property
    def first_end(self) -> int:
        """Where the first bracket ends, when something stands before it."""
        return self._spans[0][1] if self._spans and self._spans[0][0] else 0

    def within(self, place: int) -> bool:
        return any(start <= place < end for start, end in self._spans)


def _told_first(text: str) -> Named | None:
    """Read "Elm Trust: Ann Holt" and "Elmford - Mr J Dean": what is told comes before the name."""
    match = _COLON.search(text[:120])
    if match is None or without_brackets(text[: match.start()])[0].count("("):
        return None
    head, tail = text[: match.start()].strip(), text[match.end() :].strip()
    first, second = read_name(head), _first_name(tail)
    if second is None or second.strength < 2 or _OFFICE_FIRST.match(text):
        return None
    colon = ":" in match[0] or (first is None and match[0] == "\t")
    of_place = not colon and second.strength == 3 and read_name(tail) is not None
    if first and (first.title or (first.strength > 1 and not (colon or of_place))):
        return None
    if first is None and not colon:
        return None
    person = read_entry(tail)
    return person.told(read_notes([], head, name=person.person.name)) if person else None


def _first_name(text: str) -> Name | None:
    """The name a text begins with, before a bracket, a comma or a dash."""
    return read_name(_AFTER_NAME.split(text, maxsplit=1)[0])


def _office_first(text: str) -> Named | None:
    """Read "Clerk: Ms Sam Grey", "the Clerk, Sam Grey", "Headteacher – J Marsh"."""
    if match := _OFFICE_FIRST.match(text):
        role, rest = text[: match.end()].strip(" :,–—-\t"), text[match.end() :]
        person = read_entry(rest)
        if person and not _OFFICE_FIRST.match(rest):
            return person.told(read_notes([role.removeprefix("the ").removeprefix("The ")]))
    match = _DASH.search(text)
    if match and match.start():
        head, tail = text[: match.start()].strip(), text[match.end() :].strip()
        outside, notes = without_brackets(tail)
        name = read_name(outside)
        if name and name.strength > 1 and not is_given_name_only(name.name):
            return _named(name).told(read_notes([*notes], head, name=name.name))
    return None


def _joined_ands(found: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Join again what an "and" inside an office or a body cut: "Head of Policy and Performance"."""
    joined: list[tuple[str, str]] = []
    for before, piece in found:
        if before in ("and", "&") and joined and not _begins_person(joined[-1][1], piece):
            joined[-1] = (joined[-1][0], f"{joined[-1][1]} {before} {piece}")
        else:
            joined.append((before, piece))
    return joined


def _begins_person(left: str, right: str) -> bool:
    left = _COUNCIL_FIRST.sub("", left, count=1)
    if is_nobody(right) or take_title(right)[0] or not left or right.lower().startswith("the "):
        return True
    right = _KIND_FIRST.sub("", _COUNCIL_FIRST.sub("", right, count=1), count=1)
    if take_title(right)[0]:
        return True
    head = without_brackets(right)[0].split(",")[0].split(" - ")[0].split(" – ")[0]
    name = read_name(head) or read_name(_FROM.split(head)[0]) or read_name(f"Ann {head}")
    if name is None:
        return False
    if name.strength > 1:
        return True
    told = without_brackets(left)[0]
    last = told.rsplit(None, 1)[-1:] or [""]
    if last[0].casefold() in NEVER_NAMES or is_office(told):
        return False
    return is_title(left) or read_name(told) is not None or _PLURAL.match(left) is not None


__all__ = ["Named", "is_nobody", "pieces", "read_entry", "read_list", "without_bullet"]
