"""What a line among people may be besides people: an item, prose, an office."""

from __future__ import annotations

import re

from imports.past.people_line import Named

NUMBERED = re.compile(
    r"[\[(]?[A-Za-z]{0,4}[ /]?[0-9]{1,4}(?:[./-][0-9]{1,4}){0,3}[\])]?[.):]{0,2}(?:\s+(?=\S)|$)"
    r"|[A-Z]{1,3}[0-9]{1,3}(?=[A-Z][a-z]{2})"
)
AGENDA = re.compile(
    r"(?:welcome|introductions?|declarations?|disclos|the minute of\b"
    r"|minutes\b(?! ?(?:taken|taker|secretary|by|:))|matters arising|public (?:participation"
    r"|question|forum|session|speaking|open)|open forum|to (?:receive|approve|consider|note|agree)"
    r"|chair(?:man|person|woman)?['’]?s (?:report|announce|welcome|opening|remarks)|agenda|items?\b"
    r"|actions?\b|discussion|notes\b|opening|previous|confirmation|adoption|interests?\b|purpose"
    r"|points? (?:of|for|discussed|raised)|summary|background|update|reports?\b|any other|aob\b"
    r"|next meeting|resolved|resolution"
    r"|the (?:meeting|chair|chairman|board|committee|council|minutes|group|panel|cabinet|forum"
    r"|authority|executive|sub-?committee)\b|meeting (?:opened|commenced|started|began)"
    r"|there being|key (?:points|discussion)|part (?:i|1|a|one)\b"
    r"|election of"
    r"|appointment of|icebreaker|registered office|copyright|page [0-9])",
    re.IGNORECASE,
)
OFFICE = re.compile(
    r"(?:(?:vice[- ])?chair(?:man|woman|person)?(?:\s?(?:and|&|/)\s?minute[- ]taker)?"
    r"|clerk(?: to .{3,40})?|minutes?(?:[ -]taker"
    r"| (?:taken )?by"
    r"| secretary)?|note[ -]?taker|notes(?: taken)?(?: by)?|in the chair|presiding"
    r"|secretary)\s?[:–\t-]",
    re.IGNORECASE,
)
TOLD_OF = re.compile(
    r"\b(?:apolog|in attendance|present|absent|attended|joined|quorate)", re.IGNORECASE
)
_SMALL_WORDS = "of the and for to in on at from with a an by as via "
_SMALL = frozenset(_SMALL_WORDS.split())


def is_prose(text: str) -> bool:
    """Whether a line is a sentence rather than people: small words that link no names."""
    outside = re.sub(r"\([^()]{0,200}\)", " ", text[:2000])
    if re.search(r"\t|\s[–—-]\s", outside[:60]):
        return False
    words = outside.split()
    small = sum(word[0].islower() and word.strip(",.") not in _SMALL for word in words)
    return len(words) > 5 and small > 3 and small * 4 > len(words)


def is_told_of(named: Named) -> bool:
    """Whether more than a name is told: an office, a body."""
    person = named.person
    return bool(person.role or person.organisation or named.chair or named.clerk)
