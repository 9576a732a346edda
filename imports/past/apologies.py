"""Apologies told in prose: "Apologies were received from County Councillors Lord and Beavers"."""

from __future__ import annotations

import re
from dataclasses import replace

from imports.past.people_line import (
    Named,
    is_nobody,
    read_entry,
    without_bullet,
    without_stops,
)
from imports.past.people_list import pieces, read_list
from imports.past.person_names import read_name
from imports.past.person_notes import without_brackets
from imports.past.read import ReadPerson
from imports.past.titles import take_title
from imports.sentences import sentences

_WORD = re.compile(r"\bapolog(?:ies|y|i[sz]ed|i[sz]es)\b", re.IGNORECASE)
_NONE = re.compile(
    r"\b(?:no (?:further |other )?apolog(?:ies|y)"
    r"|apologies(?: for absence)?\s?[:–-]?\s?(?:there were )?(?:none|nil)"
    r"|none (?:were )?(?:received|given|offered))\b",
    re.IGNORECASE,
)
_LATE = re.compile(
    r"\bapologies for (?:late|lateness|being late|arriving late|leaving|the delay|any)\b", re.I
)
_ASKED = re.compile(
    r"\bto (?:receive|note|accept|consider|record|approve|hear|take)\b.{0,40}\bapologies\b", re.I
)
_LEAD = re.compile(
    r"\bapolog(?:ies|y)\b[^:.;]{0,160}?(?:\b(?:from"
    r"|(?<!out )(?<!noted )(?<!reported )(?<!accepted )(?<!recorded )by|on behalf of|for)\b"
    r"(?! absence| non"
    r"| their| the (?:meeting|following)"
    r"| not| being| inability| this)(?: the following(?: members?| governors?| people)?)?\s*:?"
    r"|:|\s[–—-]\s)\s*",
    re.IGNORECASE,
)
_FOLLOWED = re.compile(
    r"(?:\s(?:(?:had |have |has |both |all |also )*(?:sent|gave|given|tendered|submitted|offered"
    r"|made|conveyed|apologi[sz]e[sd]"
    r"|forwarded|passed on)(?: (?:his|her|their|its))?(?: sincere)?(?: apologies)?"
    r"|(?:had |have |has |was |were )(?:sent |given |unable to attend|absent|not present)"
    r"|apologies (?:were|was|had))|['’]s apologies)\b",
    re.IGNORECASE,
)
_REST = re.compile(
    r"(?:[,;:–—-]?\s*(?:who (?:was|were|had|is|are)\b|due to\b|because\b|owing to\b|as (?:he"
    r"|she|they)\b"
    r"|and in (?:his|her|their|the) (?:absence|place)\b"
    r"|which (?:was|were)\b|with (?:the )?reasons?\b|(?:and )?(?:these|the reasons?|all|it"
    r"|reasons?) (?:was|were|had)\b"
    r"|(?:and |were |was |had been |have been )+(?:duly |all |unanimously )?(?:accepted|noted"
    r"|received|approved|recorded|sent|given|tendered)\b"
    r"|for (?:reasons|the reasons|this|non|their|personal|work)\b|it was (?:resolved|agreed"
    r"|noted)\b"
    r"|(?:resolved|accepted|noted|agreed|approved)\b)).*",
    re.IGNORECASE | re.DOTALL,
)
_FOR_SOMEBODY = re.compile(
    r"^(?:[a-z ]{3,30} noted that )?(?P<who>.{3,90}?)\s(?:was |were |had been |has been )?"
    r"(?:substitut(?:ed|ing)|deputi[sz](?:ed|ing)|appointed|nominated"
    r"|attend(?:ed|ing)|present|in attendance|represented)"
    r"(?: as (?:a |the )?substitute(?: member)?)?\s(?:for|on behalf of|in place of)\s"
    r"(?P<whom>.{3,90})$",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(
    r"\s?\((?P<who>[A-Z][^(),]{2,60}?)(?:, [^(),]{2,50}?)?,? (?:attended|attending|substitut\w{2,4}"
    r"|deputi[sz]\w{2,3}|(?:was )?present)\b[^()]{0,60}\)"
)
"""Who came instead: "Mr Holt (Ms Dean attended as substitute)"."""
_BEHIND_A_DASH = re.compile(
    r"(?P<whom>.{3,80}?)\s[–—-]\s(?P<who>.{3,80}?)\s(?:substituted|attended|deputi[sz]ed)\b.{0,40}"
)
_ONE_FOR_ANOTHER = re.compile(
    r"(?:\(?[ivx]{2,4}[.)]\s{1,8})?(?P<who>.{3,60}?) for (?P<whom>.{3,60}?)(?:;? and|[;.,])?"
)
_MINUTE_NUMBER = re.compile(r"^\s{0,8}[0-9]{1,4}[./][0-9]{1,4}\s{1,8}(?=[A-Z])")
_LONGEST = 20_000


def read_apologies(paragraph: str, line: int) -> tuple[ReadPerson, ...]:
    """Read who sent apologies, as a paragraph or a list of an item tells.

    A paragraph that is nothing but names is taken for a list of those who sent apologies; whoever
    is said to be there for somebody else comes as present.

    Args:
        paragraph: One paragraph, or the lines of a list under "Apologies".
        line: Where it begins in the source.
    """
    text = without_stops(re.sub(r"\\([.*_\-\[\]])", r"\1", paragraph[:_LONGEST]).replace("*", ""))
    found = _of_sentences(" ".join(text.split())) if _WORD.search(text) else _of_list(text)
    people: dict[str, ReadPerson] = {}
    for named in found:
        person = replace(named.person, line=line)
        people.setdefault(f"{person.title} {person.name}".casefold(), person)
    return tuple(people.values())


def tells_apologies(text: str) -> bool:
    """Whether a text speaks of apologies at all."""
    return _WORD.search(text[:_LONGEST]) is not None


def apologies_of(text: str) -> list[Named]:
    """Those whom what follows "Apologies:" names."""
    text = without_stops(text[:_LONGEST])
    if is_nobody(text):
        return []
    if _WORD.search(text):
        return _of_sentences(text)
    return _away(read_list(_REST.sub("", text)))


def _of_sentences(text: str) -> list[Named]:
    """Those of whom prose tells; after "Apologies: Ann Holt." bare names go on with the list."""
    found: list[Named] = []
    away = False
    for sentence in sentences(text):
        if away and _are_bare_names(sentence):
            found += _away(read_list(sentence))
            continue
        told = _of_sentence(sentence)
        away = bool(told) and all(each.person.status == "apologies" for each in told)
        found += told
    return found


def _are_bare_names(sentence: str) -> bool:
    """Whether a sentence is nothing but whole names: "Bo Dean.", "Bo Dean and Dr Rao."."""
    names = [read_name(piece) for _, piece in pieces(sentence)]
    return bool(names) and all(name is not None and name.strength > 1 for name in names)


def _of_sentence(sentence: str) -> list[Named]:
    if match := _for_somebody(sentence):
        return _deputies(match["who"], match["whom"])
    if not (word := _WORD.search(sentence)) or _NONE.search(sentence) or _LATE.search(sentence):
        return []
    if _ASKED.search(sentence) and ":" not in sentence:
        return []
    if lead := _LEAD.search(sentence):
        told = sentence[lead.end() :]
        instead = [one for each in _IN_BRACKETS.finditer(told) for one in _instead(told, each)]
        return _away(read_list(_REST.sub("", _IN_BRACKETS.sub("", told)))) + instead
    if word.start() < 3 and not _FOLLOWED.search(sentence):
        rest = re.sub(r"^apolog(?:ies|y)(?: for absence)?\W{0,4}", "", sentence, flags=re.I)
        return _away(read_list(_REST.sub("", rest)))
    followed = _FOLLOWED.search(sentence)
    if followed:
        return [
            each for each in _away(read_list(sentence[: followed.start()])) if each.strength > 1
        ]
    return []


def _for_somebody(sentence: str) -> re.Match[str] | None:
    """Who came for whom: "It was noted that Cllr Dean substituted for Cllr Holt."."""
    match = _FOR_SOMEBODY.match(sentence)
    return match if match and match["who"].count("(") == match["who"].count(")") else None


def _of_list(text: str) -> list[Named]:
    """A list of names, one to a line or between commas; nothing when it is prose."""
    text = _MINUTE_NUMBER.sub("", text)
    found: list[Named] = []
    for line in text.split("\n"):
        row = without_bullet(line).strip()
        if is_nobody(row):
            continue
        if match := _for_somebody(row):
            found += _deputies(match["who"], match["whom"])
            continue
        if deputies := _named_for(row):
            found += deputies
            continue
        people = read_list(row)
        if not people or not _only_names(row, people):
            return []
        found += _away(people)
    return found


def _only_names(row: str, people: list[Named]) -> bool:
    """Whether a row names people and tells no more of them than an office or a body."""
    said = len(without_brackets(row)[0].split())
    names = sum(len(f"{each.person.title} {each.person.name}".split()) for each in people)
    told = sum(
        len(each.person.role.split()) + len(each.person.organisation.split()) for each in people
    )
    first = read_entry(pieces(row)[0][1]) if pieces(row) else None
    strong = first is not None and first.strength > 1
    return strong and said - names - told <= 3 + len(people) and told <= 8 * len(people)


def _instead(told: str, match: re.Match[str]) -> list[Named]:
    """Who came for the person right before a bracket."""
    before = pieces(told[: match.start()])
    whom = before[-1][1] if before else ""
    return _deputies(match["who"], whom)


def _named_for(row: str) -> list[Named]:
    """A row of substitutions: "Cllr Holt for Cllr Dean", "Cllr Dean – Cllr Holt substituted"."""
    if match := _BEHIND_A_DASH.fullmatch(row):
        return [*_away(read_list(match["whom"])), *_deputies(match["who"], match["whom"])]
    match = _ONE_FOR_ANOTHER.fullmatch(row)
    titled = match is not None and take_title(match["whom"])[0]
    return _deputies(match["who"], match["whom"]) if match and titled else []


def _deputies(who: str, whom: str) -> list[Named]:
    person, other = read_entry(who), read_entry(whom)
    if person is None or other is None or person.strength < 2:
        return []
    return [replace(person, person=replace(person.person, substitute_for=other.person.name))]


def _away(people: list[Named]) -> list[Named]:
    return [
        replace(each, person=replace(each.person, status="apologies", arrived="", left=""))
        for each in people
    ]
