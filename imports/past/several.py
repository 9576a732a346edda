"""One paragraph that gives several people something to do."""

from __future__ import annotations

import re

from imports.names import Names
from imports.past.owner_words import names_somebody
from imports.sentences import sentences
from store.action_sentence import BETWEEN

_TO_DO = re.compile(r"(.{1,70}?) to (?:also )?([a-z-]+)\b")
_NEXT_CLAUSE = re.compile(r"[,;]\s+(?:and\s+)?(?=(.{1,40}?) to ([a-z-]+)\b)")
_ASKED_OF_OTHERS = re.compile(
    r"\b(?:ask|asks|asked|asking|invite|invites|invited|remind|reminds|reminded|request|requests"
    r"|encourage|encourages|tell|tells|instruct|advise|allow|enable|want|wants|get|for|with)\b",
    re.IGNORECASE,
)
_NO_VERB = """
    a an all and any be both date each every have her him his its me my now one our that the their
    them there these this those us which whom your
"""
_NO_VERBS = frozenset(_NO_VERB.split())
_PART = re.compile(r"(?: [–—-]|[:;(])\s{1,4}(?=\S)|\((?=[A-Z])")
_LONGEST = 2000
_MOST = 200
"""Sentences of one paragraph that are looked at."""


def separate(text: str, names: Names) -> list[str]:
    """Cut what stands after "Action:" where somebody else is given something to do.

    "Clerk to confirm the day. PM to pass on the details." are two, "Clerk to write re skips, PM
    to give his contact." as well; a sentence that names nobody goes with the one before.

    Args:
        text: One paragraph or one point of a list, on one line.
        names: Who can be named.
    """
    found: list[str] = []
    cut = sentences(text)
    for number, sentence in enumerate(cut):
        if number >= _MOST:
            found[-1] += " " + " ".join(cut[number:])
            break
        first, *others = _clauses(sentence, names)
        if found and not gives_something_to_do(first, names):
            found[-1] += f" {first}"
        else:
            found.append(first)
        found += others
    return found


def gives_something_to_do(sentence: str, names: Names, *, sure: bool = False) -> bool:
    """Whether a sentence begins "<somebody> to <do something>".

    Args:
        sentence: One sentence.
        names: Who can be named.
        sure: Whether only people who are known, offices at the meeting and initials count.
    """
    match = _TO_DO.match(sentence)
    if match is None:
        return False
    head, verb = match[1], match[2]
    if verb in _NO_VERBS or (sure and verb.endswith("ing")):
        return False
    if sure:
        parts = [part.strip() for part in BETWEEN.split(head) if part.strip()]
        return bool(parts) and all(is_certain(part, names) for part in parts)
    return names_somebody(head, names) or all(
        names_somebody(part, names) for part in BETWEEN.split(head)
    )


def part_that_tells(sentence: str, names: Names) -> str:
    """The part of a sentence that gives somebody who is known something to do.

    "Clerk to chase." is all of it; of "Noticeboard – Clerk to chase." it is "Clerk to chase.".

    Returns:
        Empty when no part does.
    """
    if " to " not in sentence:
        return ""
    if gives_something_to_do(sentence, names, sure=True):
        return sentence
    for match in _PART.finditer(sentence[:_LONGEST]):
        part = sentence[match.end() :]
        if gives_something_to_do(part, names, sure=True):
            return part
    return ""


def is_certain(name: str, names: Names) -> bool:
    """Whether a name is a known person's, or that of an office every meeting has."""
    said = name.strip(" .")
    return (
        names.is_known(name)
        or _OFFICE.fullmatch(said) is not None
        or (_TITLED.fullmatch(said) is not None)
    )


_TITLED = re.compile(
    r"(?:(?:County|Borough|District|Town|Parish|City) )?"
    r"(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Prof|Rev)s?\.?(?: (?:Mrs|Miss|Ms))?"
    r"(?: [A-Z][\w'’.-]{0,20}){1,3}"
)
_OFFICE = re.compile(
    r"(?:[Tt]he )?(?:[A-Z][\w'’-]{0,20} (?:and |of |for )?){0,4}"
    r"(?i:clerk|chair(?:man|person|woman)?|secretary|treasurer|head ?teacher|head|principal|manager"
    r"|director|chief executive|officers?|co-?ordinator|administrator|warden|rfo|lead|editor"
    r"|all(?: (?:members|councillors|governors|trustees|to whom))?)"
)


def _clauses(sentence: str, names: Names) -> list[str]:
    """A sentence cut at ", PM to supply …", unless others are only asked to."""
    found: list[str] = []
    start = 0
    for match in _NEXT_CLAUSE.finditer(sentence):
        before = sentence[start : match.start()]
        name = match[1]
        if (
            names_somebody(name, names)
            and match[2] not in _NO_VERBS
            and gives_something_to_do(before, names)
            and not _ASKED_OF_OTHERS.search(before)
        ):
            found.append(before)
            start = match.end()
    found.append(sentence[start:])
    return found
