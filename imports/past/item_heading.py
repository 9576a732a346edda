"""Lines that may open an item: "3. Housing (15 mins)", "95/20 Apologies", "Item 4: Finance"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from imports.past.item_title import Title, read_title
from imports.past.lines import Line
from imports.past.standing_items import known_title

_PLAIN = re.compile(
    r"(?P<word>(?:agenda\s)?item\s(?:no\.?\s?)?|minute\s(?:no\.?\s?)?|no\.\s?|§\s?)?"
    r"(?P<number>[0-9]{1,3}(?:\.0)?)(?:\s?(?P<stop>[.):]{1,2}|\s[-–—]|\t)\s{0,12}"
    r"|\s{1,12}(?=[A-Z‘“'\"(])"
    r"|(?=[A-Z][a-z]|[A-Z]{3})|$)(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_RUNNING = re.compile(
    r"(?:minute\s|item\s)?(?:no\.?\s)?(?P<number>(?P<letters>[A-Z]{0,6})[\s/.-]{0,2}"
    r"(?P<first>[0-9]{1,6})\s?(?P<mark>[/.\-])\s?(?P<second>[0-9]{1,4})(?:\s?[/.\-]\s?(?P<third>[0-9]{1,4}))?"
    r"(?P<tail>E|[A-Z])?)(?P<stop>[.):]{0,2})(?![0-9/%])(?:\s{1,12}(?:[0-9]{1,2}[.)]\s{1,12})?|$)"
    r"(?P<rest>.*)",
    re.DOTALL,
)
_NOT_A_TITLE = re.compile(
    rf"(?:{'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'})[a-z]*\b|(?:am|pm|%|st|nd|rd|th)\b"
    r"|(?:members?|parishioners|residents|people|electors|others|minutes|mins|hours|years?|weeks?"
    r"|months|days)\b",
    re.IGNORECASE,
)


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
    """How it is set off: a stop or a bracket, bold, a heading, in capitals."""
    title: Title
    weight: float
    """How much it looks like the heading of an item rather than a point of a list."""


def headings_in(lines: Sequence[Line], *, since: int = 0) -> list[Heading]:
    """Every line that may open a numbered item, in order."""
    found: list[Heading] = []
    for at in range(since, len(lines)):
        line = lines[at]
        if line.blank or line.page_end:
            continue
        heading = _row(lines, at) if line.cells else _numbered(lines, at)
        if heading is not None:
            found.append(heading)
    return found


def _row(lines: Sequence[Line], at: int) -> Heading | None:
    """A row of a table that begins with a number."""
    cells = [cell.strip() for cell in lines[at].cells]
    while cells and not cells[0]:
        cells.pop(0)
    if not cells:
        return None
    read = _number(cells[0][:300])
    if read is None:
        return None
    number, value, series, _, rest = read
    title = rest or next((cell for cell in cells[1:] if cell), "")
    if not title or title.replace(".", "").isdigit():
        return None
    look = "row" + ("" if rest else "|")
    return Heading(at, at, number, value, series, look, read_title(title), _weight(title, look))


def _numbered(lines: Sequence[Line], at: int) -> Heading | None:
    line = lines[at]
    text = line.start
    if not text or not (text[0].isalnum() or text[0] == "§"):
        return None
    read = _number(text)
    if read is None:
        return None
    number, value, series, stop, rest = read
    rest = line.plain[line.plain.find(rest) :] if len(line.plain) > 300 and rest else rest
    through, alone = at, ""
    if not rest.strip():
        found = _next_written(lines, at)
        if found is None or _number(lines[found].start) or not _may_be_title(lines[found]):
            return None
        through, rest, alone = found, lines[found].plain, "alone"
    elif _NOT_A_TITLE.match(rest) and not stop:
        return None
    through, rest = _wrapped(lines, through, rest)
    look = "".join((stop, alone, _set_off(lines[through]), "caps" if _capitals(rest) else ""))
    title = read_title(rest, bold=_bold_start(lines[through]))
    return Heading(at, through, number, value, series, look, title, _weight(rest, look))


def _number(text: str) -> tuple[str, int, str, str, str] | None:
    """Read (as printed, what counts up, kind, stop, the rest) off the start of a line."""
    if match := _RUNNING.match(text):
        return _running(match)
    match = _PLAIN.match(text)
    if match is None:
        return None
    rest = match["rest"].strip()
    word = "item" if match["word"] else ""
    stop = (match["stop"] or "").strip()
    if not word and not stop and not rest:
        stop = ""
    number = match["number"]
    return number, int(number.split(".")[0]), f"{word}1", stop + word, rest


def _running(match: re.Match[str]) -> tuple[str, int, str, str, str] | None:
    """Read a number with a year in it, or one of two parts."""
    first, second, mark = match["first"], match["second"], match["mark"]
    rest = match["rest"].strip()
    number = " ".join(match["number"].split())
    letters = match["letters"].upper()
    if mark == "." and not letters and len(first) < 4 and not match["third"] and len(first) < 3:
        if second == "0":
            return number, int(first), "1", ".", rest
        return number, int(first) * 1000 + int(second), "1.1", ".", rest
    if mark == "-" and not letters and len(first) < 3:
        return None
    if match["third"]:
        counted = _counting(first, second, match["third"])
    else:
        counted = int(first) if _is_year(second) and not _is_year(first) else int(second)
        if _is_year(first) and _is_year(second):
            counted = int(first) * 10_000 + int(second)
    return number, counted, f"{letters}{mark}", "", rest


def _counting(first: str, second: str, third: str) -> int:
    """The part of a number of three that counts up: the one that is no year and no month."""
    if _is_year(third) and not _is_year(first):
        return int(first) if len(first) > 1 or not second else int(second)
    return int(third)


def _is_year(part: str) -> bool:
    return (len(part) == 4 and part[:2] in ("19", "20")) or (len(part) == 2 and part >= "05")


def _next_written(lines: Sequence[Line], at: int) -> int | None:
    """The next line with letters; at most six lines on, never across a page's end twice."""
    for ahead in range(at + 1, min(at + 7, len(lines))):
        if not lines[ahead].blank and not lines[ahead].page_end:
            return ahead
    return None


def _may_be_title(line: Line) -> bool:
    text = line.start
    return bool(text) and not line.cells and len(line.plain) <= 250 and text[0] not in "-*•("


def _wrapped(lines: Sequence[Line], at: int, text: str) -> tuple[int, str]:
    """Go on with a title that was broken: it ends in a small word, or is bold or in capitals."""
    for _ in range(3):
        if at + 1 >= len(lines) or lines[at + 1].blank or len(text) > 250:
            break
        following = lines[at + 1]
        small = re.search(r"(?:\b(?:of|the|and|to|for|in|on|at|with|from|a|by|&)|[,(–-])$", text)
        both = _capitals(text) and _capitals(following.plain) and len(text) > 40
        both = both or (lines[at].bold and following.bold and following.level == 0)
        if not (small or both) or following.cells or _number(following.start) is not None:
            break
        text, at = f"{text} {following.plain}", at + 1
    return at, text


def _set_off(line: Line) -> str:
    if line.level:
        return f"h{line.level}"
    if line.bold:
        return "b"
    return "s" if _bold_start(line) else ""


def _bold_start(line: Line) -> str:
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
    weight += 0.6 if look.endswith("caps") or "b" in look or "h" in look or "s" in look else 0
    weight += 0.4 if words <= 12 and not title.endswith((".", ";", ",")) else 0
    weight -= 0.7 if words > 14 else 0
    weight -= 0.3 if title.endswith((".", ";", ",", "?")) and words > 6 else 0
    weight -= 0.9 if title[:1].islower() else 0
    return max(weight, 0.1)
