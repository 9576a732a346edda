"""One person told on a line, with whatever is said of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from imports.past.never_names import NEVER_NAMES
from imports.past.person_names import Name, are_initials, is_given_name_only, quieter, read_name
from imports.past.person_notes import Notes, is_office, read_notes, without_brackets
from imports.past.read import ReadPerson
from imports.past.titles import take_title

_BULLET = re.compile(r"\s{0,40}(?:[-*•·▪◦●–o✓✔]\s+|\(?[0-9]{1,2}[.)]\s+|\(?[a-z][.)]\s+)")
_DASH = re.compile(
    r"\s+[–—-]{1,2}\s*(?=\S)|\s*[–—]\s+|\s*\t+\s*[–—-]?\s*|\s{3,}|:\s+|-\s+(?=[A-Z])|\s*/\s+"
)
FROM = re.compile(
    r",?\s+(?=(?:from|of|representing|rep\.?|attending|attended|substituting|deputising|sub|for"
    r"|as|on behalf|in place|joined|joining|arrived|left|via|observing|who|in the)\s)"
)
_ABBREVIATED = re.compile(
    r"\b(cllrs?|clrs?|coun|mrs?|ms|drs?|profs?|revd?|hon|supt|insp|sgt|ald|capt|col|messrs"
    r"|st)\.(?=\s?\S)",
    re.IGNORECASE,
)
_COUNT = re.compile(
    r"(?:there (?:was|were) )?(?:also )?(?:approx(?:imately|\.)? |about |around |circa |over "
    r"|c\.? ?)?"
    r"(?:[0-9]{1,4}|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some"
    r"|a|an|a few|a number of|various|other|the|members of the)\b.{0,40}\b"
    r"(?:public|press|residents?|parishi?on?ers?|people|persons?|members?|observers?|pupils?"
    r"|students?"
    r"|staff|guests?|visitors?|elector(?:s|ate)?|others?|officers?|reporters?|journalists?"
    r"|representatives?|apologies|councillors?(?!\s(?-i:[A-Z]))|attendees|tenants"
    r"|allotment holders|villagers)\b.*"
    r"|(?:members of (?:the )?)?(?:public|press|parishi?on?ers|residents|observers)\b"
    r"(?: (?:and|&) (?:press|public))?(?: present)?[ :–-]*(?:[0-9]{1,4}|none|nil|no)?"
    r"|quor(?:um|ate)\b.*|(?:the )?meeting was quorate.*|[0-9].*",
    re.IGNORECASE | re.DOTALL,
)
_NOBODY = re.compile(
    r"(?:none|nil|n/?a|no apologies|no[- ]?one|nobody|not applicable|tbc|tba|vacan(?:t|cy|cies)"
    r"|there were no|no apologies|none received|all present|everyone present|[-–—.]+$)\b.*",
    re.IGNORECASE | re.DOTALL,
)
_OFFICE_FIRST = re.compile(
    r"(?:the )?(?:(?:vice|deputy|acting|parish|town|district|county|council|committee)[- ]){0,2}"
    r"(?:chair(?:man|woman|person)?|clerk|treasurer|secretary|head ?teacher|mayor|mayoress|leader"
    r"|president|principal|minutes?(?: secretary|[- ]taker| taken by)?|rfo|apologies)"
    r"(?: to (?:the )?(?:council|governors|board|committee|trustees))?[\s:,–—-]+(?=(?-i:[A-Z]))",
    re.IGNORECASE,
)
COUNCIL_FIRST = re.compile(
    r"(?:from\s)?(?P<body>[A-Z]{2,6})\s(?=(?:Councillors?|C?Cllrs?|C?Clrs?|Baill?ie)\.?\s[A-Z])"
)
"""The council a councillor is of: "OCC Cllr H Dean"."""
KIND_FIRST = re.compile(
    r"(?:(?:the|our|new|guest|visiting|fellow|committee|co-opted|associate|staff|lay)\s){0,3}"
    r"(?:members?|councillors?|guests?|governors?|trustees?|speakers?|visitors?|observers?)\s"
    r"(?=[A-Z])"
)
"""What people are, in small letters before their names: "and new members Jo Marsh …"."""
_OFFICES = NEVER_NAMES | {"head", "lead", "senior"}
_COLON = re.compile(r"\s?:\s+|\s[–—-]\s|\t")
_AFTER_NAME = re.compile(r"[(\[,;:]|\s[–—-]\s|\t")
_LONGEST = 600
"""Letters of a line that are looked at."""
_OF_A_MEETING = 200
"""Lines kept as read: whether a line is of a person is asked before the person is taken."""


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
    return _ABBREVIATED.sub(r"\1 ", text)


def is_nobody(text: str) -> bool:
    """Whether a text counts people or says that there were none: "6 members of the public"."""
    text = text.strip(" .,;:()*•-–\t")
    return not text or bool(_NOBODY.match(text)) or bool(_COUNT.fullmatch(text[:_LONGEST]))


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
    text = quieter(without_bullet(without_stops(text[:_LONGEST])).replace("*", "")).strip()
    if not text or is_nobody(text):
        return None
    if text.count("(") == text.count(")") + 1:
        text += ")"  # "Ann Holt (Chair, Bo Dean": forgotten
    if match := COUNCIL_FIRST.match(text):
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
            return named_only(name).told(told)
    return _office_first(text)


def _name(text: str, shared: str) -> Name | None:
    name = read_name(text)
    if shared and (name is None or not name.title):
        titled = read_name(f"{shared} {text.strip()}")
        return replace(titled, title=shared) if titled else name
    return name


def named_only(name: Name) -> Named:
    """A person of whom only the name is told."""
    return Named(ReadPerson(name=name.name, title=name.title), name.strength)


def _cuts(text: str) -> Iterator[tuple[str, str]]:
    """Where a name may end: behind initials, at a dash, a tab, a colon, before "from"."""
    outside = _Outside(text)
    yield from _first_column(text)
    yield text, ""
    yield from _after_initials(text)
    yield from _at(_DASH, text, outside)
    yield from _before_office(text)
    yield from _at(FROM, text, outside)
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
    title, rest = take_title(text)
    words = rest.split()
    for count in range(1, min(4, len(words) - 1)):
        if are_initials(words[count], words[:count]):
            yield f"{title} {' '.join(words[:count])}", rest.split(None, count + 1)[-1]


def _before_office(text: str) -> Iterator[tuple[str, str]]:
    """Cut "Ann Holt Chief Executive": a name, and an office right behind it."""
    title, rest = take_title(text)
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
        if person:
            return person.told(read_notes([role.removeprefix("the ").removeprefix("The ")]))
    match = _DASH.search(text)
    if match and match.start():
        head, tail = text[: match.start()].strip(), text[match.end() :].strip()
        outside, notes = without_brackets(tail)
        name = read_name(outside)
        if name and name.strength > 1 and not is_given_name_only(name.name):
            return named_only(name).told(read_notes([*notes], head, name=name.name))
    return None
