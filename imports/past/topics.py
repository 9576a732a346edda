"""Topics that open their own paragraphs, where minutes have no headings and no numbers.

"**Boiler**: it failed in March." and "• Boiler – it failed in March." are items of such minutes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from imports.past.item_heading import Heading, bold_start, numbered_lines
from imports.past.item_title import Title
from imports.past.lines import Line
from imports.past.people_list import read_list
from imports.past.person_names import read_name
from imports.past.standing_items import known_title
from imports.past.unnumbered_items import VERB, is_container, is_record, unnumbered_items
from imports.past.written_days import first_day

_FEWEST = 3
"""Topics of one look at least; fewer are words somebody wanted to stress."""
_MOST_WORDS = 7
_WORDS_OF_PROSE = 5
_POINT = re.compile(r"[-*•·▪●–o]\s{1,4}(?=\S)")
_BEFORE_A_MARK = re.compile(
    r"(?P<title>[A-Z][^:–—.;]{1,70}?)(?::|\s[–—-])\s{1,3}(?P<said>\S.*)", re.DOTALL
)
_SENTENCE_END = re.compile(r"[a-z]{2}[.!?](?:\s|$)")
_INNERMOST = 4
"""Blanks before a point of a list within a list."""


def topics(lines: Sequence[Line], *, since: int = 0) -> list[Heading]:
    """The topics that open paragraphs or points, all set off in one way; none when few are.

    Args:
        lines: A meeting's lines.
        since: Where the list of people ends, when that is known.
    """
    places = [at for at in range(since, len(lines)) if _opens(lines, at)]
    bold = _found(lines, places, _bold)
    if len(bold) >= _FEWEST:
        return bold
    listed = [at for at in places if _POINT.match(lines[at].start)]
    pointed = _found(lines, listed, _pointed)
    return pointed if len(pointed) >= _FEWEST and len(pointed) * 4 >= len(listed) * 3 else []


def first_topic(lines: Sequence[Line], since: int) -> int | None:
    """The place of the first topic with a sentence behind it, where the items are topics.

    Args:
        lines: A meeting's lines.
        since: Where the lists of people begin: a point of theirs may look like a topic.
    """
    if numbered_lines(lines) or unnumbered_items(lines, since=since):
        return None
    return next((one.at for one in topics(lines, since=since) if _is_told(lines, one)), None)


def _is_told(lines: Sequence[Line], topic: Heading) -> bool:
    """Whether a sentence follows a topic, and not the person it is the office or the body of."""
    said = topic.title.said or lines[topic.at + 1].plain
    if VERB.search(said):
        return True
    named = any(each.strength > 1 for each in read_list(said))
    return not named and _SENTENCE_END.search(said) is not None


def _opens(lines: Sequence[Line], at: int) -> bool:
    """Whether a paragraph or a point of the outermost list begins with a line."""
    line = lines[at]
    if line.blank or line.level or line.cells or line.indent >= _INNERMOST:
        return False
    return at == 0 or lines[at - 1].blank or _POINT.match(line.start) is not None


def _found(
    lines: Sequence[Line],
    places: Sequence[int],
    read: Callable[[Sequence[Line], int], Title | None],
) -> list[Heading]:
    read_there = [(at, title) for at in places if (title := read(lines, at))]
    return [
        Heading(at, at, "", 0, "", "topic", title, 1.0)
        for at, title in read_there
        if _is_topic(title.text)
    ]


def _bold(lines: Sequence[Line], at: int) -> Title | None:
    """A topic in bold before what is said of it."""
    bold = bold_start(lines[at])
    said = _without_point(lines[at]).removeprefix(bold) if bold else ""
    return Title(bold.rstrip(" :.–—-"), said.lstrip(" :.–—-")) if said else None


def _pointed(lines: Sequence[Line], at: int) -> Title | None:
    """A topic at the start of a point, before a colon or a dash, or alone over its text."""
    text = _without_point(lines[at])
    if match := _BEFORE_A_MARK.match(text):
        return Title(match["title"].strip(), match["said"])
    following = lines[at + 1] if at + 1 < len(lines) else None
    if following is None or following.blank or _POINT.match(following.start):
        return None
    over = len(following.plain.split()) >= _WORDS_OF_PROSE and following.plain[:1].isupper()
    return Title(text.rstrip(" :")) if over and not text.endswith((".", ",", ";")) else None


def _without_point(line: Line) -> str:
    point = _POINT.match(line.plain)
    return line.plain[point.end() :] if point else line.plain


def _is_topic(title: str) -> bool:
    """Whether words name a subject: no sentence, no person, no "Action", no "Present"."""
    if not title[:1].isupper() or len(title.split()) > _MOST_WORDS or VERB.search(title):
        return False
    if is_container(title) or is_record(title) or first_day(title) is not None:
        return False
    person = read_name(title)
    return known_title(title) or person is None or person.strength < 2
