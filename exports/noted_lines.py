"""Visits and deferrals as the clerk notes them in a line, told as sentences.

A line is told only as far as it is understood; one that says something else stays as it was typed.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from exports.wording import day_in_words, listed, month_in_words, opening_capital
from store.models import AgendaItem
from store.months import MONTHS
from store.naming import full_name, short_name
from store.records import MeetingRecord

_MONTH = "|".join(f"{month}|{month[:3]}" for month in MONTHS)
_DAY = re.compile(
    rf"(?:on )?(?P<day>(?:[a-z]{{3,6}}day,? )?\d{{1,2}}(?:st|nd|rd|th)? (?:{_MONTH})(?: \d{{4}})?"
    r"|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?)",
    re.IGNORECASE,
)
_IN_MONTH = re.compile(rf"(?:in )?(?P<month>(?:{_MONTH})(?: \d{{4}})?)", re.IGNORECASE)
_SAYS_SO = re.compile(r"\b(?:deferred|defer:)", re.IGNORECASE)
_AND = re.compile(r" (?:and|&) ")
_A_VISIT = re.compile(r"(?:visit|inspection)s?$", re.IGNORECASE)
_TO = re.compile(
    rf"(?:(?P<what>.*?),? )?(?:to|until|till) (?P<to>(?:(?:the|our) )?(?:next meeting|"
    rf"(?:\d{{1,2}} )?(?:{_MONTH})(?: \d{{4}})?(?: (?:board )?meeting)?))",
    re.IGNORECASE,
)


def visit_in_words(said: str, record: MeetingRecord) -> str:
    """What a line says of a visit: "Reg 44, Elm House, CC Holt, 3 September"; may be empty."""
    kind, *parts = [part.strip() for part in " ".join(said.split()).rstrip(".").split(",")]
    names = _names(record)
    place, when, people = "", "", list[str]()
    for part in parts:
        day, month = _DAY.fullmatch(part), _IN_MONTH.fullmatch(part)
        who = _people(part, names)
        if day and not when:
            when = f" on {day['day']}"
        elif month and not when:
            when = f" in {month['month']}"
        elif who:
            people += who
        elif part and not place and not people:
            place = part
        else:
            return ""
    if not kind or not (place or people or when):
        return ""
    what = kind if _A_VISIT.search(kind) else f"{kind} visit"
    by = f" by {listed(people)}" if people else ""
    return f"{opening_capital(what)}{f' to {place}' if place else ''}{by}{when}."


def deferral_in_words(said: str) -> str:
    """What a line puts off: "Council tax to December"; empty when it says nothing."""
    plain = " ".join(said.split()).rstrip(".")
    if not plain:
        return ""
    found = _TO.fullmatch(plain)
    if found is None:
        return f"Deferred: {plain}."
    what = f": {found['what']}" if found["what"] else ""
    return f"Deferred to {found['to']}{what}."


def put_off_in_words(item: AgendaItem, record: MeetingRecord) -> str:
    """Where an item that was put off went, as a sentence: "Deferred to December 2016".

    Empty for one that was taken, and where the minutes say so themselves.
    """
    if not item.deferred or _SAYS_SO.search(item.minutes):
        return ""
    meeting = next((one for one in record.meetings if one.id == item.deferred_to), None)
    if meeting is not None:
        return f"Deferred to the meeting of {day_in_words(meeting.on)}."
    months = (one.month for one in record.forward if one.source_item == item.id and one.month)
    return f"Deferred to {month_in_words(next(months, '')) or 'a later meeting'}."


def _people(part: str, names: Collection[str]) -> list[str]:
    """The people and groups a part lists, when it says nothing else."""
    who = [one.strip() for one in _AND.split(part.removeprefix("by ")) if one.strip()]
    return who if who and all(one.casefold() in names for one in who) else []


def _names(record: MeetingRecord) -> frozenset[str]:
    """What everybody is called who may have made a visit, case folded."""
    register = record.register
    found = {"a young person"}
    for one in record.attendance:
        found |= {one.name, short_name(one), full_name(one)}
    for person in register.people.values():
        found |= {person.name, short_name(person), full_name(person), *person.aliases}
    for body in register.bodies.values():
        found |= {body.name, *body.aliases}
    return frozenset(name.casefold() for name in found)
