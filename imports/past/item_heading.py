"""Lines that may open an item: "3. Housing (15 mins)", "95/20 Apologies", "Item 4: Finance"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from imports.past.item_number import Number, counting_part, read_number
from imports.past.item_title import Title, read_title, title_of_cell
from imports.past.lines import Line
from imports.past.standing_items import known_title
from imports.past.written_days import first_day

POINTS = "1.1"
"""The series of numbers below those of items."""
_ANY_DAY = date(2000, 1, 1)
_FARTHER = 8
"""Blanks before a line that stands farther in than items do."""
_COLUMNS = re.compile(r"[0-9£.,]{1,9}\t")
_NOT_A_TITLE = re.compile(
    r"(?i:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|(?:am|pm|st|nd|rd|th)\b)"
    r"|%|(?:[Mm]embers?(?!['’])|parishioners|residents|people|electors|others|minutes|mins|hours|years?"
    r"|weeks?"
    r"|months|days)\b"
)
"""After a number without a stop: a day, a time, a count."""


@dataclass(frozen=True)
class Heading:
    """A line that may open an item."""

    at: int
    """Its place in the lines."""
    through: int
    """The place of its last line: a number may stand alone, its title on the next."""
    number: str
    """As printed, without the stop."""
    value: int
    """What counts up from item to item."""
    series: str
    """What all items of one meeting share: the kind of number."""
    look: str
    """How it is set off: a stop or a bracket, bold, a heading, in capitals, farther in."""
    title: Title
    weight: float
    """How much it looks like the heading of an item rather than a point of a list."""


Numbered = tuple[Heading, Number]
"""A line that may open an item, and its number."""


def numbered_lines(lines: Sequence[Line]) -> list[Numbered]:
    """Every line that begins with a number and may open an item, in order."""
    found: list[Numbered] = []
    for at, line in enumerate(lines):
        if line.blank or line.page_end:
            continue
        read = _row(lines, at) if line.cells else _numbered(lines, at)
        if read is not None:
            found.append(read)
    return found


def headings_in(found: Sequence[Numbered], *, since: int = 0) -> list[Heading]:
    """What may open a numbered item, of what `numbered_lines` found, in order.

    Args:
        found: The numbered lines of a meeting.
        since: The place before which there are no items.
    """
    return _counted([one for one in found if one[0].at >= since])


def _counted(found: Sequence[Numbered]) -> list[Heading]:
    """Say what counts, where numbers have parts: the 95 of "95/20", the 1 of "20/1"."""
    parts: dict[str, int] = {}
    points: dict[str, bool] = {}
    for series in {number.series for _, number in found}:
        own = [number for _, number in found if number.series == series]
        parts[series] = counting_part(own)
        firsts = {one.parts[0] for one in own}
        points[series] = series == ".2" and len(firsts) > 1 and not _of_one_year(own)
    return [_placed(heading, number, parts, points) for heading, number in found]


def _of_one_year(numbers: Sequence[Number]) -> bool:
    """Whether the second part of all numbers is the year: "43.15", "44.15" of 2015."""
    seconds = {one.parts[1] for one in numbers}
    return len(numbers) > 2 and len(seconds) == 1 and seconds.pop() > 9


def _placed(
    heading: Heading, number: Number, parts: dict[str, int], points: dict[str, bool]
) -> Heading:
    if points[number.series]:  # "2.1" under "2."
        return replace(heading, value=number.parts[0] * 1000 + number.parts[1], series=POINTS)
    return replace(heading, value=number.parts[parts[number.series]])


def _row(lines: Sequence[Line], at: int) -> Numbered | None:
    """A row of a table that begins with a number."""
    cells = [cell.strip() for cell in lines[at].cells]
    while cells and not cells[0]:
        cells.pop(0)
    number = read_number(cells[0][:300]) if cells else None
    if number is None:
        return None
    title = number.rest or next((cell for cell in cells[1:] if cell), "")
    if not any(map(str.isalpha, title)):
        return None
    look = "row" + ("" if number.rest else "|")
    weight = _weight(title, look)
    return _heading(at, at, number, look, title_of_cell(title), weight), number


def _numbered(lines: Sequence[Line], at: int) -> Numbered | None:
    line = lines[at]
    text = line.start
    if not text or not (text[0].isalnum() or text[0] == "§"):
        return None
    number = read_number(text)
    if number is None:
        return None
    rest = number.rest
    if rest and len(line.plain) > len(text):
        rest = line.plain[line.plain.find(rest) :]
    day = first_day(text[:40], _ANY_DAY) if text[0].isdigit() else None
    if day is not None and day.start == 0:
        return None
    through, alone = at, ""
    if not rest:
        found = _next_written(lines, at)
        if found is None or read_number(lines[found].start) or not _may_be_title(lines[found]):
            return None
        through, rest, alone = found, lines[found].plain, "alone"
    elif (_NOT_A_TITLE.match(rest) and not number.stop) or _COLUMNS.match(rest):
        return None
    through, rest = _wrapped(lines, through, rest)
    farther = ">" if line.indent >= _FARTHER else ""
    title = read_title(rest, bold=bold_start(lines[through]))
    if not title.text:
        return None  # "1.-"
    caps = "caps" if _capitals(rest) or (title.said and _capitals(title.text)) else ""
    look = f"{number.stop}{alone}{farther}{caps}{_set_off(lines[through])}"
    return _heading(at, through, number, look, title, _weight(rest, look)), number


def _heading(
    at: int, through: int, number: Number, look: str, title: Title, weight: float
) -> Heading:
    return Heading(at, through, number.printed, 0, number.series, look, title, weight)


def _next_written(lines: Sequence[Line], at: int) -> int | None:
    """The next line with letters; at most six lines on, never across a page's end twice."""
    for ahead in range(at + 1, min(at + 7, len(lines))):
        if not lines[ahead].blank and not lines[ahead].page_end:
            return ahead
    return None


def _may_be_title(line: Line) -> bool:
    text = line.start
    said = any(map(str.isalnum, text))
    return said and not line.cells and len(line.plain) <= 250 and text[0] not in "-*•("


def _wrapped(lines: Sequence[Line], at: int, text: str) -> tuple[int, str]:
    """Go on with a title that was broken: it ends in a small word, or is bold or in capitals."""
    for _ in range(3):
        if at + 1 >= len(lines) or lines[at + 1].blank or len(text) > 250:
            break
        following = lines[at + 1]
        small = re.search(r"(?:\b(?:of|the|and|to|for|in|on|at|with|from|a|by)|[,&(–-])$", text)
        both = _capitals(text) and _capitals(following.plain) and len(text) > 40
        both = both or (lines[at].bold and following.bold and following.level == 0)
        if not (small or both) or following.cells or read_number(following.start) is not None:
            break
        text, at = f"{text} {following.plain}", at + 1
    return at, text


def _set_off(line: Line) -> str:
    if line.level:
        return f"h{line.level}"
    if line.bold:
        return "b"
    return "s" if bold_start(line) else ""


def bold_start(line: Line) -> str:
    """The bold words a line begins with, when others follow; else empty."""
    match = re.match(
        r"[^*_\w]{0,4}(?:[0-9]{1,3}\\?[.):]?\s{0,4})?(\*\*|__)([^*_]{3,200})\1", line.text[:300]
    )
    if match is None or line.bold:
        return ""
    return " ".join(match[2].replace("\\", "").split())


def _capitals(text: str) -> bool:
    head = text[:80]
    return sum(map(str.isupper, head)) > 3 and not any(map(str.islower, head))


def _weight(text: str, look: str) -> float:
    """How much a numbered line looks like an item; always more than nothing."""
    title = text.strip()
    words = len(title[:400].split())
    weight = 1.0
    weight += 1.5 if known_title(title) else 0
    weight += 0.6 if "caps" in look or re.search(r"h[1-6]|b$|s$", look) else 0
    weight += 0.4 if words <= 12 and not title.endswith((".", ";", ",")) else 0
    weight -= 0.7 if words > 14 else 0
    weight -= 0.3 if title.endswith((".", ";", ",", "?")) and words > 6 else 0
    weight -= 0.9 if title[:1].islower() else 0
    return max(weight, 0.1)
