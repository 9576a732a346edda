"""What the clerk noted in a word, as a sentence: "In: Dr Rao", "Adjourned: fire alarm"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from exports.noted_lines import deferral_in_words, visit_in_words
from exports.wording import opening_capital, time_in_words
from store.models import Adjournment, AgendaItem, Attendance, Movement, TimeOfDay
from store.naming import full_name, resolve, short_name
from store.records import MeetingRecord
from store.timing import elapsed

_LINE = re.compile(
    r"^[ \t]*[*_]*(?P<word>in|arrived|out|left|adjourned|resumed|visits?|defer(?:red)?)[*_]*"
    r"[ \t]?:[*_]*[ \t]*(?P<said>.*)$",
    re.IGNORECASE | re.MULTILINE,
)
_SAID_TIME = re.compile(r"[ ,]+(?:at )?(?P<time>\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)?)$", re.IGNORECASE)
NEVER: Iterator[TimeOfDay] = iter(())
"""No time is known."""

_MOVES = {"in": "arrived", "arrived": "arrived", "out": "left", "left": "left"}
_VERBS = {"arrived": "joined the meeting", "left": "left the meeting"}
_RETURNED = "returned to the meeting"


def in_words(text: str, record: MeetingRecord, resumed: Iterator[TimeOfDay] = NEVER) -> str:
    """Prose of minutes with the clerk's short notes told as sentences.

    Args:
        text: The prose.
        record: The meeting.
        resumed: When it went on, for each "Resumed:" of the prose; see `resumptions`.
    """
    return _LINE.sub(lambda found: _sentence(found, record, resumed), text)


def resumptions(item: AgendaItem, record: MeetingRecord) -> Iterator[TimeOfDay]:
    """When the meeting went on, for each "Resumed:" of an item's minutes in turn.

    Nothing when it is not certain which of the meeting's adjournments each of them ended.
    """
    ends = [pause.end for pause in record.meeting.adjournments if not _by_key(pause, record)]
    lines = [
        one.id
        for one in sorted(record.items, key=lambda one: one.position)
        for _ in _lines("resumed", one.minutes)
    ]
    if len(ends) != len(lines):
        return iter(())
    return iter([end for end, where in zip(ends, lines, strict=True) if end and where == item.id])


def untyped_adjournments(item: AgendaItem, record: MeetingRecord) -> list[str]:
    """The adjournments made by a key while an item was under way, a sentence each."""
    return [
        _adjourned(pause)
        for pause in record.meeting.adjournments
        if _by_key(pause, record) and _under_way(pause, record) == item.id
    ]


def movement_in_words(movement: Movement, item_number: str = "") -> str:
    """A movement for the attendance list: "arrived at 6.20 pm during item 3"."""
    during = f" during item {item_number}" if item_number else ""
    return f"{movement.kind}{_at(movement.time)}{during}"


def _sentence(found: re.Match[str], record: MeetingRecord, resumed: Iterator[TimeOfDay]) -> str:
    word, said = found["word"].casefold(), found["said"].strip()
    if word.startswith("visit"):
        return visit_in_words(said, record) or found[0]
    if word.startswith("defer"):
        return deferral_in_words(said) or found[0]
    if word == "adjourned":
        starts = [pause.start for pause in record.meeting.adjournments if pause.why == said]
        why = f": {said.rstrip('.')}" if said else ""
        return f"The meeting was adjourned{_at(starts[0] if starts else None)}{why}."
    if word == "resumed":
        kept = next(resumed, None)
        typed = _SAID_TIME.fullmatch(f" {said.rstrip('.')}")
        return f"The meeting resumed{_said_at(typed['time']) if typed else _at(kept)}."
    return _moved(_MOVES[word], said, found[0], record)


def _moved(kind: str, said: str, line: str, record: MeetingRecord) -> str:
    """Tell who came or left, with the time the attendance list gives or the words gave."""
    typed = _SAID_TIME.search(said)
    names = (said[: typed.start()] if typed else said).strip(" ,.")
    who = [
        (short_name(one), movement, "left" in {each.kind for each in one.movements[:place]})
        for one in record.attendance
        for place, movement in enumerate(one.movements)
        if movement.kind == kind
        and (_is_named(one, names, record) or _was_read(one, movement, line, names))
    ]
    if len(who) == 1:
        name, movement, was_here = who[0]
        verb = _RETURNED if kind == "arrived" and was_here else _VERBS[kind]
        return opening_capital(f"{name} {verb}{_at(movement.time)}.")
    return f"{names} {_VERBS[kind]}{_said_at(typed['time']) if typed else ''}."


def _was_read(one: Attendance, movement: Movement, line: str, names: str) -> bool:
    """Whether a movement was read from a line that says only a part of somebody's name."""
    said = set(names.casefold().split())
    return line.strip() in movement.read_from and said <= set(full_name(one).casefold().split())


def _adjourned(pause: Adjournment) -> str:
    why = f": {' '.join(pause.why.split()).rstrip('.')}" if pause.why.strip() else ""
    began = f"The meeting was adjourned{_at(pause.start)}"
    return f"{began} and resumed{_at(pause.end)}{why}." if pause.end else f"{began}{why}."


def _by_key(pause: Adjournment, record: MeetingRecord) -> bool:
    """Whether no line of the minutes says that the meeting broke off."""
    if pause.read_from:
        return False
    lines = (said for one in record.items for said in _lines("adjourned", one.minutes))
    return pause.why.strip().rstrip(".") not in (said.strip().rstrip(".") for said in lines)


def _lines(word: str, text: str) -> list[str]:
    return [found["said"] for found in _LINE.finditer(text) if found["word"].casefold() == word]


def _under_way(pause: Adjournment, record: MeetingRecord) -> str | None:
    """The item the meeting was at when it broke off: the one begun last before."""
    at = elapsed(record.meeting, pause.start)
    begun = [
        (elapsed(record.meeting, sitting.start), item.position, item.id)
        for item in record.items
        for sitting in item.sittings
        if elapsed(record.meeting, sitting.start) <= at
    ]
    return max(begun)[2] if begun else None


def _is_named(one: Attendance, names: str, record: MeetingRecord) -> bool:
    """Whether a line names somebody, as at the meeting or as the register calls them."""
    called = {short_name(one), full_name(one), one.name}
    person = resolve(one.person, record.register)
    if person is not None:
        called |= {short_name(person), full_name(person), person.name, *person.aliases}
    return names.casefold() in {name.casefold() for name in called}


def _said_at(typed: str) -> str:
    """A time as somebody typed it; which half of the day "7.10" is in, is not guessed."""
    found = re.fullmatch(r"(\d{1,2})(?:[.:](\d\d))? ?(am|pm)?", typed, re.IGNORECASE)
    if found is None or int(found[1]) > 23 or int(found[2] or 0) > 59:
        return f" at {typed}"
    hours, half = int(found[1]), (found[3] or "").casefold()
    if not half and found[2] is None:
        return f" at {typed}"
    if half and 1 <= hours <= 12:
        hours = hours % 12 + (12 if half == "pm" else 0)
    elif not half and 1 <= hours <= 12 and not typed.startswith("0"):
        return f" at {hours}.{found[2]}"
    return _at(f"{hours:02d}:{found[2] or '00'}")


def _at(time: TimeOfDay | None) -> str:
    return f" at {time_in_words(time)}" if time else ""
