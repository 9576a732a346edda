"""What stands between two lines of dashes at the top of a page made for the web."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from imports.past.lines import Line

_KEY = re.compile(r"([A-Za-z][\w -]{0,40}):(?:[ \t]{1,20}(.{0,2000}))?$")
_LONGEST = 4000
"""Lines; no front matter is longer, unless the minutes stand inside it."""


@dataclass(frozen=True)
class FrontMatter:
    """The fields of a page, and what is left to read as minutes."""

    fields: dict[str, str] = field(default_factory=dict)
    """By key in lower case; the points of a list are joined with commas."""
    places: dict[str, int] = field(default_factory=dict)
    """The lines of the source the fields stand on."""
    body: tuple[Line, ...] = ()
    """The lines that are left: those after it, or the longest text inside it."""


def front_matter(lines: Sequence[Line]) -> FrontMatter:
    """Take the front matter off; without one everything is body.

    A page may keep its whole minutes in one field ("minutes: >-"): then that is the body.
    """
    first = next((at for at, line in enumerate(lines) if not line.blank or line.rule), len(lines))
    if first == len(lines) or not lines[first].rule:
        return FrontMatter(body=tuple(lines))
    ends = range(first + 1, min(len(lines), first + _LONGEST))
    last = next((at for at in ends if lines[at].rule and not lines[at].indent), None)
    if last is None or not any(_key(line) for line in lines[first + 1 : last]):
        return FrontMatter(body=tuple(lines))
    return _read(lines[first + 1 : last], lines[last + 1 :])


def _read(inside: Sequence[Line], after: Sequence[Line]) -> FrontMatter:
    fields: dict[str, str] = {}
    places: dict[str, int] = {}
    texts: list[list[Line]] = []
    key = ""
    for line in inside:
        match = _key(line)
        if match:
            key = match[1].strip().casefold()
            value = (match[2] or "").strip()
            fields[key] = "" if re.fullmatch(r"[|>][-+]?", value) else value.strip("\"'")
            places[key] = line.number
            texts.append([])
        elif texts:
            texts[-1].append(line)
            point = line.text.strip().removeprefix("- ").strip("\"' ")
            if line.text.strip().startswith("- ") and len(fields[key]) < _LONGEST:
                fields[key] = f"{fields[key]}, {point}".strip(", ")
    body = list(after)
    if not any(not line.blank for line in after) and texts:
        body = max(texts, key=lambda text: sum(len(line.text) for line in text))
    return FrontMatter(fields, places, tuple(body))


def _key(line: Line) -> re.Match[str] | None:
    if line.indent or line.level or line.cells:
        return None
    return _KEY.match(line.text[:3000].strip())
