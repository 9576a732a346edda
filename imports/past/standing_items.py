"""What items are called that stand on nearly every agenda, and what that says of them."""

from __future__ import annotations

import re
from functools import lru_cache

from store.models import ItemKind, Standing

_APOLOGIES = re.compile(
    r"apolog(?:y|ies)|absen(?:ce|t|ces|tees)\b|attendance|welcome|introductions?|present\b"
    r"|roll[ -]?call|membership of the (?:board|committee|panel)",
    re.IGNORECASE,
)
_SUBSTITUTES = re.compile(r"\bsubstitut(?:es?|ions?)\b", re.IGNORECASE)
_STRICT_APOLOGIES = re.compile(r"apolog(?:y|ies)|reasons? for absence", re.IGNORECASE)
_PREVIOUS = re.compile(
    r"(?:minutes?|notes?|record)\b.{0,60}\b(?:previous|last|meetings?|held|agm|[0-9]{4})\b"
    r"|(?:previous|last|past|approval of|confirmation of|agree|approve|accept)\b.{0,40}\bminutes\b"
    r"|(?:minutes|notes) of (?:the )?[0-9]{1,2}(?:st|nd|rd|th)?\b"
    r"|^minutes$|^draft minutes|^the minutes$",
    re.IGNORECASE,
)
_NEXT = re.compile(
    r"(?:dates?|time|venue|schedule)\b.{0,40}\b(?:next|future|forthcoming|meetings?)\b.{0,60}"
    r"|\b(?:next|future|forthcoming)\s(?:[a-z]+\s){0,3}(?:meetings?|mtg|call|session)\b|^(?:donm"
    r"|d\.o\.n\.m\.?)$"
    r"|^next (?:date|session)\b|^dates for (?:your )?diar",
    re.IGNORECASE,
)
_KNOWN = re.compile(
    r"^(?:(?:to )?(?:receive|note|approve|consider|accept|confirm|agree|record|discuss)\b"
    r"|apolog|welcome|opening\b|introduction|present\b|attendance|quorum|election of|appointment of"
    r"|co-?option|declarations?|disclosures?|interests?\b|conflicts? of interest|minutes\b"
    r"|matters? arising|actions? (?:from|log|arising|tracker|outstanding|points)|action log"
    r"|public (?:forum|session|participation|questions?|time|open|bodies)|open (?:forum|session)"
    r"|(?:(?:members?|councillors?)['’]? )?questions?\b|petitions?|deputations?"
    r"|urgent (?:business|items?)|announcements?|correspondence"
    r"|chair(?:man|person)?(?:'s|’s|s)?\b|treasurer|secretary|clerk(?:'s|’s)?\b|head ?teacher"
    r"|principal(?:'s|’s)|(?:interim )?chief executive|finance|financial|accounts?\b|budget|precept"
    r"|planning\b|highways|police|county councillor|district councillor|ward councillor|reports?\b"
    r"|membership\b|health (?:and|&) safety|safeguarding|polic(?:y|ies)\b|governors?\b|governance"
    r"|risk\b|quality\b|performance|work(?:ing)? programme|forward plan|updates?\b|review\b"
    r"|any other|aob\b|a\.o\.b|other business|exclusion of|part (?:ii|2|two|b)\b|confidential"
    r"|dates?\b|next meeting|close\b|closing|closure|meeting (?:closed?|ended)|admission of"
    r"|committee reports?|playground|footpaths|allotments?|website|training|items? for|payments?"
    r"|consent agenda|strategy|constitution|terms of reference|items? of|notices? of motion"
    r"|motions?)",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"\W{0,4}[A-Z]{0,4}\s?[0-9./-]{1,12}[.):]?\s{1,12}(?:to (?:receive|note|accept"
    r"|consider) (?:the )?)?"
    r"(?:apolog|welcome|introduction|opening|minutes of|declaration|election of)",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"^(?:any other (?:competent |urgent )?business|aob\b|a\.o\.b|other business|close\b|closing\b"
    r"|closure|meeting clos|end of meeting)",
    re.IGNORECASE,
)
_KINDS: tuple[tuple[str, ItemKind], ...] = (
    ("information", "information"),
    ("note", "note"),
    ("agree", "agree"),
    ("approve", "agree"),
    ("accept", "agree"),
    ("confirm", "agree"),
    ("adopt", "agree"),
    ("ratify", "agree"),
    ("endorse", "agree"),
    ("receive", "receive"),
    ("hear", "receive"),
    ("discuss", "discuss"),
    ("consider", "discuss"),
    ("review", "discuss"),
    ("resolve", "decide"),
    ("decide", "decide"),
    ("decision", "decide"),
    ("discussion", "discuss"),
    ("approval", "agree"),
    ("noting", "note"),
)
_PURPOSE = re.compile(r"(?:to|for)\s(?:the\s)?([a-z]+)\b", re.IGNORECASE)


def standing_of(title: str) -> Standing:
    """What a standing item is for."""
    short = title[:200]
    if _NEXT.search(short) and not re.search(r"minutes|matters", short, re.IGNORECASE):
        return "next meeting"
    if _STRICT_APOLOGIES.search(short) and not _PREVIOUS.search(short):
        return "apologies"
    arising = re.match(r"(?:matters|actions) arising", short, re.IGNORECASE)
    return "previous minutes" if _PREVIOUS.search(short) and not arising else ""


def lists_people(title: str) -> bool:
    """Whether an item of this title may say who came or sent apologies."""
    return _APOLOGIES.search(title[:200]) is not None


def lists_substitutes(title: str) -> bool:
    """Whether an item of this title tells who came for whom."""
    return _SUBSTITUTES.search(title[:200]) is not None


def opens_business(line: str) -> bool:
    """Whether a line is the heading of an item that stands at the beginning of an agenda."""
    return _OPENING.match(line[:200]) is not None


@lru_cache(maxsize=2000)
def known_title(title: str) -> bool:
    """Whether agendas of many bodies have an item of this title."""
    short = title[:200]
    return _KNOWN.search(short) is not None or standing_of(short) != ""


def closes(title: str) -> bool:
    """Whether after an item of this title a meeting is all but over."""
    return _CLOSING.search(title[:200]) is not None or standing_of(title) == "next meeting"


def kind_of(purpose: str) -> ItemKind:
    """What the meeting is to do, by the first verb of a purpose: "To note …"."""
    match = _PURPOSE.match(purpose.strip())
    word = match[1].casefold() if match else ""
    return next((kind for verb, kind in _KINDS if word == verb), "")
