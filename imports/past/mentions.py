"""People whom the prose of past minutes names in full, and who are called by less later on."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from imports.past.owner_words import are_initials, is_office
from imports.past.read import ReadItem

_FULL_NAME = re.compile(
    r"(?<![\w'’-])([A-Z][a-z]{1,20}(?:-[A-Z][a-z]{1,20})?)"
    r" ((?:(?:Mc|Mac|O['’]|D['’])?[A-Z][a-z]{1,24}(?:-[A-Z][a-z]{1,20})?))(?![\w-])"
)
_NO_FIRST_NAME_WORDS = """
    action actions apologies april august autumn board borough cabinet care chair children church
    city civic clerk committee community corporate council councillor county december district dr
    early east february following friday further great group head health her his home house in
    january july june lane long lower lord main march may meeting miss monday mr mrs ms new next no
    north november october old our parish park planning police public road royal saturday school
    september social south special spring st station street summer sunday the their this thursday
    to town tuesday upper village vice wednesday west winter working young youth north-west at on
    for of by with from all annual any are as ask both when while who will and
"""
_NO_FIRST_NAME = frozenset(_NO_FIRST_NAME_WORDS.split())
_NO_SURNAME_WORDS = """
    act action agenda authority avenue board borough cabinet care centre chair church clerk close
    college committee constabulary council councillor county court cross day department district
    drive estate family farm fund garden gardens green group hall health hill home homes house
    housing inspector inspectors issues lane lodge manager meeting meetings museum officer officers
    office panel parish park partnership people place plan police policy project report reports
    review road room school schools service services society square station street team town
    training trust update village visit ward way week women works year
"""
_NO_SURNAME = frozenset(_NO_SURNAME_WORDS.split())
_LONGEST = 200_000
_OWNERS = re.compile(
    r"\b(?=[A-Za])(?:([A-Z][a-z]{2,15})(?= (?:and [A-Z][a-z]{1,15} )?to [a-z])"
    r"|(?i:actions?\b)[ *_]{0,3}[:–-][ *_]{0,3}([A-Z][a-z]{2,15})\b|([A-Z]{2,3})\b)"
)


def mentioned_people(items: Iterable[ReadItem]) -> tuple[str, ...]:
    """Full names of the prose whose initials or first name seem to be somebody's later.

    "Richard French the allotments officer" is one when "RF to collect rents" follows.

    Args:
        items: The items of one meeting.

    Returns:
        The names, in the order they are met, each once.
    """
    text = "\n".join(each.text for item in items for each in item.paragraphs)[:_LONGEST]
    called = {match[1] or match[2] or match[3] for match in _OWNERS.finditer(text)}
    found = dict.fromkeys(
        f"{match[1]} {match[2]}" for match in _FULL_NAME.finditer(text) if _a_person(match)
    )
    return tuple(name for name in found if name.split()[0] in called or initials_of(name) in called)


def meant_by(written: str, mentioned: Collection[str]) -> str:
    """Whom initials or a first name mean, of people named in full; empty: nobody or several."""
    short = written.strip(" .,;:").replace(".", "")
    fitting = {name for name in mentioned if short in (initials_of(name), name.split(" ")[0])}
    return fitting.pop() if len(fitting) == 1 else ""


def initials_of(name: str) -> str:
    """The first letters of a name: "RF"."""
    return "".join(word[0] for word in name.replace("-", " ").split())


def _a_person(match: re.Match[str]) -> bool:
    first, last = match[1], match[2]
    return not (
        first.casefold() in _NO_FIRST_NAME
        or last.casefold() in _NO_SURNAME
        or is_office(first)
        or are_initials(last)
    )
