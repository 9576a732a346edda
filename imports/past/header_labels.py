"""Labels at the head of minutes, and what stands after them: "Venue: Village Hall"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from imports.past.lines import Line
from imports.past.written_days import first_day, times_in

_WORDS: Mapping[str, str] = {
    "date": r"(?:meeting\s)?date(?:\s(?:of|and time of)\s(?:the\s)?meeting)?|held on|when|day"
    r"|date(?:/| and | & )time|date,? time (?:and|&) (?:venue|place)",
    "time": r"(?:meeting\s|start\s)?time(?:\sof\smeeting)?|start(?:ed|s)?|commenced|commencing"
    r"|time (?:and|&) (?:venue|place)",
    "venue": r"(?:meeting\s|proposed\s)?venue|(?:meeting\s)?(?:location|place)|where|held (?:at|in)"
    r"|place of meeting|location/venue|venue/location",
    "body": r"(?:title of\s|name of\s)?(?:meeting|committee|group|body)(?:\s(?:title|name))?",
}
_LABELS = {
    name: re.compile(
        rf"(?:{words})\s?(?::-?|\||\t|\s[–—-]\s)\s{{0,40}}(?P<value>.{{0,300}})",
        re.IGNORECASE,
    )
    for name, words in _WORDS.items()
}
_WITHOUT_COLON = re.compile(
    r"(?P<label>Date|DATE|Time|TIME|Place|Venue|Location|VENUE|Title of Meeting)\s"
    r"(?P<value>(?!(?:Scrutiny|Select|Overview|Panel)\b)\S.{1,200})"
)

Labelled = tuple[str, str, int]
"""What ("date", "time", "venue", "body"), the words, the line's number."""


def labelled(lines: Sequence[Line], at: int) -> list[Labelled]:
    """What a line labels.

    Args:
        lines: The written lines of a head; a label may stand alone, its words on the next line.
        at: The place of the line.
    """
    line = lines[at]
    if line.cells:
        return _in_cells(line)
    text = line.start.strip()
    for name, pattern in _LABELS.items():
        if match := pattern.fullmatch(text):
            value = match["value"].strip()
            if not value and at + 1 < len(lines):
                return [(name, lines[at + 1].start.strip(), lines[at + 1].number)]
            return [(name, value, line.number)]
    return _without_colon(text, line.number)


def _in_cells(line: Line) -> list[Labelled]:
    """Labels in a row of a table: in a cell of their own, or before the words in theirs."""
    cells = [cell.strip() for cell in line.cells if cell.strip()]
    within = [
        (name, value.strip(), line.number)
        for cell in cells
        for label, _, value in [cell.partition(":")]
        if value.strip() and (name := _label_of(f"{label}: {value}"))
    ]
    return within or [
        (name, value, line.number)
        for label, value in pairwise(cells)
        if (name := _label_of(f"{label.rstrip(' :')}: {value}"))
    ]


def _label_of(text: str) -> str:
    return next((name for name, pattern in _LABELS.items() if pattern.fullmatch(text[:300])), "")


def _without_colon(text: str, number: int) -> list[Labelled]:
    """A label that only a blank parts from its words, as in the text of a PDF's table."""
    match = _WITHOUT_COLON.fullmatch(text)
    if match is None:
        return []
    label, value = match["label"].casefold(), match["value"]
    if label == "date":
        return [("date", value, number)] if first_day(value) else []
    if label == "time":
        return [("time", value, number)] if times_in(value) else []
    return [("body" if label == "title of meeting" else "venue", value, number)]
