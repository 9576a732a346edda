"""Which body met, and of which council: the names at the head of minutes."""

from __future__ import annotations

import re
from collections.abc import Sequence

_KINDS = (
    r"(?:county|borough|city|district|parish|town|community|metropolitan)\scouncil|council|board"
    r"|sub-?committee|committee"
    r"|panel|governing body|governing board|governors|trust|working (?:group|party)|group|forum"
    r"|society|association|partnership"
    r"|club|trustees|directors|cabinet|assembly|federation|party|team|league|executive|commission"
    r"|alliance|network"
    r"|vestry|synod|senate|council of governors|company|ltd|limited|cic|charity|union|guild"
    r"|institute|parish|sig|borough of|diocese of"
)
_BODY = re.compile(rf"\b(?:{_KINDS})\b", re.IGNORECASE)
_COUNCIL = re.compile(
    r".{0,60}\b(?:county|borough|city|district|parish|town|community|metropolitan"
    r"|london borough)?\s?"
    r"(?:council|borough of .{2,40}|nhs .{0,40}trust|school|academy|college|university"
    r"|diocese of .{2,40})",
    re.IGNORECASE,
)
_MEETING_OF = re.compile(
    r"\b(?:minutes|notes|record)\b.{0,40}?\b(?:of|from|for)\s(?:(?:the|a"
    r"|an)\s)?(?:.{0,60}?\b(?:meeting|agm)\s(?:of|for)\s)?(?:the\s)?(?P<body>.{3,110})",
    re.IGNORECASE,
)
_CUT = re.compile(
    r"\s(?:was\s)?held\b|\s(?:on|at|in)\s(?:the\s)?(?=\S)|\s[–—-]\s|,|\.\s|\s(?:monday|tuesday"
    r"|wednesday|thursday|friday|saturday|sunday)\b"
    r"|\s[0-9]{1,2}(?:st|nd|rd|th)?\s|\s[0-9]{1,2}[./-]|\(|\t|\||\s(?:commencing|dated)\b",
    re.IGNORECASE,
)
_BESIDE = re.compile(r"\s[–—|-]\s|,\s|:\s")
"""What parts a council from its body on one line."""
_BEGINNING = re.compile(
    r"^(?:(?:draft|approved|unapproved|unconfirmed|confirmed|final|the|open|public|annual|ordinary"
    r"|extraordinary"
    r"|special|full|general|minutes|notes|agenda|statutory|inaugural|monthly|emergency|a|an"
    r"|meeting|of|for)\s){0,8}",
    re.IGNORECASE,
)
_ENDING = re.compile(
    r"\s(?:(?:ordinary|annual|general|extraordinary|special|full|monthly|open|draft|statutory"
    r"|parish)\s){0,3}"
    r"(?:meetings?|agm|minutes|agenda|notes)(?:\s(?:minutes|agenda|notes|held|of)){0,3}$",
    re.IGNORECASE,
)
_NOT_NAMES = re.compile(
    r"\b(?:present|apologies|chair|chairman|clerk|councillors?|members|cllr|telephone|email"
    r"|minutes? (?:of|are)|will be|road|street|homepage"
    r"|room|hall|attend|registered|please|www|http|page|secretary|by|sponsored|website|tel)\b|@|:",
    re.IGNORECASE,
)
_MOST_WORDS = 12
"""Of a body's name."""
_SMALL_WORDS = "of and the for in on at to with by "
_SMALL = frozenset(_SMALL_WORDS.split())
_ALWAYS_CAPITALS_WORDS = "NHS CIC PPG PCC CCG ICB SEN SIG II III CIO LLP UK PTA IPS "
_ALWAYS_CAPITALS = frozenset(_ALWAYS_CAPITALS_WORDS.split())


def body_and_council(texts: Sequence[str], title: str) -> tuple[str, str]:
    """Who met, and the council it belongs to; either may be empty.

    Args:
        texts: The lines at the head of the minutes, as plain words.
        title: The line that says when the meeting was held.
    """
    alone = [name for text in texts for name in _names_alone(text)]
    told = _told(title)
    told = told if len(told.split()) > 1 or not alone else ""
    bodies = list(dict.fromkeys([*alone, *([told] if told else [])]))
    if not bodies:
        return "", ""
    council = next((one for one in bodies if _COUNCIL.fullmatch(one)), "")
    others = [one for one in bodies if one != council]
    narrower = [one for one in others if _BODY.search(one) and not _COUNCIL.fullmatch(one)]
    if told and told != council and (told in narrower or not narrower):
        return told, council
    if narrower:
        return narrower[0], council
    return bodies[0], ""


def cased(text: str) -> str:
    """A name in capitals as it is written elsewhere: "West Dereham Parish Council"."""
    if not text.isupper():
        return text
    words = [
        word if word in _ALWAYS_CAPITALS or not any(map(str.isalpha, word)) else word.capitalize()
        for word in text.split()
    ]
    return " ".join(w.lower() if w.lower() in _SMALL and i else w for i, w in enumerate(words))


def _names_alone(text: str) -> list[str]:
    """The names a line of a head is: one, or a council and its body with a dash between."""
    parts = _BESIDE.split(text.strip(" \t|*#"), maxsplit=1)
    names = [_alone(part) for part in parts]
    if len(names) == 2 and all(names) and sum(bool(_COUNCIL.fullmatch(one)) for one in names) == 1:
        return names
    return [name] if (name := _alone(text)) else []


def _alone(text: str) -> str:
    """The name a line of a head is, if it is one."""
    text = text.strip(" \t|*#")
    if not text or len(text) > 160 or (text.endswith(".") and not text.endswith(".m.")):
        return ""
    head = _CUT.split(re.sub(r"\s\((?!.*\bheld\b)[^()]{1,40}\)", "", text), maxsplit=1)[0]
    name = _trimmed(head)
    if len(name.split()) > _MOST_WORDS or not _BODY.search(name) or _NOT_NAMES.search(name):
        return ""
    if not name[0].isalnum() or name[0].islower():
        return ""
    return cased(name) if len(name.split()) > 1 or name.casefold() in ("cabinet", "council") else ""


def _told(title: str) -> str:
    """The name in "Minutes of the meeting of the … held on …"."""
    match = _MEETING_OF.search(title[:400])
    if match is None:
        return ""
    name = _trimmed(_CUT.split(f"{match['body']} ", maxsplit=1)[0])
    known = _BODY.search(name) and len(name.split()) <= _MOST_WORDS
    return cased(name) if known else ""


def _trimmed(name: str) -> str:
    """A name without "Minutes of the annual meeting of the" before it and "meeting" after it."""
    name = " ".join(name.split()).strip(" ,.;:–—-")
    shorter = _ENDING.sub("", _BEGINNING.sub("", name))
    if len(shorter.split()) < 2:
        shorter = " ".join(_ENDING.sub("", name).split()[-2:])  # "Full Council"
    return shorter.strip(" ,.;:–—-")
