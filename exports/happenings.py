"""What the clerk noted in a word, as a sentence: "In: Dr Rao", "Adjourned: fire alarm"."""

from __future__ import annotations

import re

from exports.wording import time_in_words
from store.models import Attendance, Movement, TimeOfDay
from store.naming import full_name, resolve, short_name
from store.records import MeetingRecord

_LINE = re.compile(
    r"^[ \t]*[*_]*(?P<word>in|arrived|out|left|adjourned|resumed)[*_]*[ \t]?:[*_]*[ \t]*"
    r"(?P<said>.*)$",
    re.IGNORECASE | re.MULTILINE,
)
_SAID_TIME = re.compile(r"[ ,]+(?:at )?(?P<time>\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)?)$", re.IGNORECASE)
_MOVES = {"in": "arrived", "arrived": "arrived", "out": "left", "left": "left"}
_VERBS = {"arrived": "joined the meeting", "left": "left the meeting"}


def in_words(text: str, record: MeetingRecord) -> str:
    """Prose of minutes with the clerk's short notes told as sentences."""
    return _LINE.sub(lambda found: _sentence(found["word"].casefold(), found["said"], record), text)


def movement_in_words(movement: Movement, item_number: str = "") -> str:
    """A movement for the attendance list: "arrived at 6.20 pm during item 3"."""
    during = f" during item {item_number}" if item_number else ""
    return f"{movement.kind}{_at(movement.time)}{during}"


def _sentence(word: str, said: str, record: MeetingRecord) -> str:
    said = said.strip()
    if word == "adjourned":
        starts = [pause.start for pause in record.meeting.adjournments if pause.why == said]
        why = f": {said.rstrip('.')}" if said else ""
        return f"The meeting was adjourned{_at(starts[0] if starts else None)}{why}."
    if word == "resumed":
        return "The meeting resumed."
    return _moved(_MOVES[word], said, record)


def _moved(kind: str, said: str, record: MeetingRecord) -> str:
    """Tell who came or left, with the time the attendance list gives or the words gave."""
    typed = _SAID_TIME.search(said)
    names = (said[: typed.start()] if typed else said).strip(" ,.")
    who = [
        (short_name(one), movement.time)
        for one in record.attendance
        for movement in one.movements
        if movement.kind == kind and _is_named(one, names, record)
    ]
    if len(who) == 1:
        name, time = who[0]
        return f"{name} {_VERBS[kind]}{_at(time)}."
    at = f" at {typed['time']}" if typed else ""
    return f"{names} {_VERBS[kind]}{at}."


def _is_named(one: Attendance, names: str, record: MeetingRecord) -> bool:
    """Whether a line names somebody, as at the meeting or as the register calls them."""
    called = {short_name(one), full_name(one), one.name}
    person = resolve(one.person, record.register)
    if person is not None:
        called |= {short_name(person), full_name(person), person.name, *person.aliases}
    return names.casefold() in {name.casefold() for name in called}


def _at(time: TimeOfDay | None) -> str:
    return f" at {time_in_words(time)}" if time else ""
