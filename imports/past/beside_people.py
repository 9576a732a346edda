"""Lines among the people of an attendance list that name nobody."""

from __future__ import annotations

import re

from imports.past.people_list import HOW_THEY_CAME

_FIELD = re.compile(
    r"(?:date|time|venue|location|place|held|meeting|subject|title|start|end|started|ended"
    r"|distribution"
    r"|circulation|cc|ref|reference|contact|e-?mail|tel(?:ephone)?|duration"
    r"|day)s?\b.{0,20}?(?::|\t| – | - )",
    re.IGNORECASE,
)
_LEGEND = re.compile(r"[(\[]?[A-Z]{2,6}[)\]]?\s(?:=|(?<=[)\]]\s)(?=[A-Z]))")
"""What letters stand for: "LA = Local Authority Governor", "(PG) Parent Governor"."""
_MOVED = re.compile(
    r"\b(?:left|joined|entered|returned to|re-?joined|arrived at)"
    rf"(?: the (?:meeting|room|call)\b(?! {HOW_THEY_CAME}\b)| at [0-9])",
    re.IGNORECASE,
)


def tells_of_no_person(text: str) -> bool:
    """Whether a line among people names none: a field, what letters stand for, who left when."""
    if _FIELD.match(text) or _LEGEND.match(text):
        return True
    return _MOVED.search(text[:300]) is not None and not text[:300].count("(")
