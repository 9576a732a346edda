"""The words at the start of a line that say what it records: "Action:", "Resolved:", "Visit:"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from store.list_points import POINT

MarkerKind = Literal[
    "action",
    "decision",
    "visit",
    "apologies",
    "present",
    "absent",
    "arrived",
    "left",
    "adjourned",
    "resumed",
    "paper",
    "deferral",
]

_KINDS: dict[str, MarkerKind] = {
    "action": "action",
    "actions": "action",
    "action point": "action",
    "action points": "action",
    "ap": "action",
    "decision": "decision",
    "decisions": "decision",
    "decided": "decision",
    "resolved": "decision",
    "agreed": "decision",
    "approved": "decision",
    "endorsed": "decision",
    "visit": "visit",
    "visits": "visit",
    "apologies": "apologies",
    "apologies for absence": "apologies",
    "present": "present",
    "absent": "absent",
    "in": "arrived",
    "arrived": "arrived",
    "out": "left",
    "left": "left",
    "adjourned": "adjourned",
    "resumed": "resumed",
    "attached": "paper",
    "defer": "deferral",
    "deferred": "deferral",
}
_TAKES_WHAT_FOLLOWS = frozenset({"action", "decision"})

BULLET = re.compile(rf"[ \t]{{0,8}}{POINT}")
"""The beginning of a point of a list."""

_WORDS = "|".join(_KINDS)
_NUMBER = r"(?: (?:[a-z]{1,2})?[0-9][0-9a-z./-]{0,20}|(?<=ap)[0-9]{1,3}| \([0-9a-z.]{1,6}\))?"
_COLON = re.compile(
    rf"[ \t]{{0,8}}(?:[-*+•][ \t]+)?[*_]{{0,3}}(?P<word>{_WORDS}){_NUMBER}[*_]{{0,3}}[ \t]?"
    r":[*_]{0,3}[ \t]*",
    re.IGNORECASE,
)
_DASH = re.compile(
    rf"[ \t]{{0,8}}[*_]{{0,3}}(?P<word>action|resolved|agreed){_NUMBER}[*_]{{0,3}}[ \t]{{0,3}}[–—-]"
    r"[*_]{0,3}[ \t]+",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"[ \t]{0,8}(?:[-*+•][ \t]+)?[*_]{0,3}(?:(?P<word>ap) ?|a)[0-9]{1,3}(?:[./][0-9]{1,3}){0,2}"
    r"[*_]{0,3}[ \t]?(?:(?P<colon>:)|[–—-](?=[*_ \t]))[*_]{0,3}[ \t]*",
    re.IGNORECASE,
)
"""The number of an action in place of the word: "AP1: ", "AP 2 – ", "A3 - "."""
_ALONE = re.compile(r"[ \t]{0,8}[*_]{0,3}(?P<word>RESOLVED|AGREED)[*_]{0,3}[ \t]{0,3}(?=\n|\Z)")
"""In capitals on a line of its own, over what was decided."""
_OF_A_PARAGRAPH = 10
"""Lists kept as cut: each is looked through for decisions, then for actions."""
_OPENING = re.compile(r"(?:.{1,400}[,;] )?that ?:?[-–—]?", re.IGNORECASE)
_TO_THE_NEXT_POINT = re.compile(r" ?(?:;|[;,] ?(?:and|or))$", re.IGNORECASE)
_NAMED = re.compile(
    r"[ \t]{0,8}[*_]{0,3}(?P<word>ACTION)[*_]{0,3}[ \t]{1,3}(?=[A-Z][^:\n]{1,60}:[ \t])"
)
"""In capitals before the owner: "ACTION Mr Stott: chase"."""
_IN_A_LINE = re.compile(
    r"(?<=[.;!?])[ \t]{1,3}(?=[*_]{0,3}(?:Actions?|ACTIONS?|AP)(?: ?[0-9][0-9.]{0,8})?[*_]{0,3}"
    r"[ \t]?:)"
)
"""Where a sentence ends and an action stands behind it: "… to the Leader. Action: Jo to ring."."""
_THAT = re.compile(r"[ \t]{0,8}[*_]{0,3}(?P<word>RESOLVED|AGREED)[*_]{0,3}[ \t]{1,3}(?=that\b)")


@dataclass(frozen=True)
class Marked:
    """A stretch that begins with a marker."""

    kind: MarkerKind
    word: str
    """The marker as written, in lower case: "resolved"."""
    text: str
    """What stands after it, on as many lines as it has."""
    whole: str
    """The stretch as it stands."""
    dashed: bool = False
    """With a dash in place of the colon, or with a letter for the word: prose may have it too."""
    numbered: bool = False
    """An action with a number of its own, one of several under one another: "AP2:"."""


def marked(line: str) -> Marked | None:
    """What a line records, if it begins with a marker; bold marks and case do not matter.

    Args:
        line: One or more lines; only the first may hold the marker.
    """
    match = _COLON.match(line) or _ALONE.match(line) or _NAMED.match(line)
    dashed = None if match else _DASH.match(line) or _THAT.match(line)
    found = match or dashed
    if found is None:
        return _labelled(line)
    word = found["word"].casefold()
    numbered = _KINDS[word] == "action" and any(letter.isdigit() for letter in found[0])
    return Marked(_KINDS[word], word, line[found.end() :], line, dashed is not None, numbered)


def _labelled(line: str) -> Marked | None:
    """A line that begins with the number of an action: "AP1: Jo to write"."""
    label = _LABEL.match(line)
    if label is None:
        return None
    dashed = not (label["word"] and label["colon"])
    return Marked("action", "ap", line[label.end() :], line, dashed, numbered=True)


def bare_marker(paragraph: str) -> bool:
    """Whether a paragraph is only a marker, and speaks of the one after it: "Actions:"."""
    found = marked(paragraph)
    return found is not None and found.kind in _TAKES_WHAT_FOLLOWS and not _letters(found.text)


def opens_points(paragraph: str) -> bool:
    """Whether a paragraph is only the opening words of points after it: "RESOLVED that:"."""
    found = marked(paragraph)
    if found is None or found.kind != "decision":
        return False
    return _OPENING.fullmatch(without_marks(joined(found.text))) is not None


def bare_markers(passage: str) -> list[str]:
    """The lines of a passage that should record something and stop after the marker: "Action:".

    "Actions:" over a list is none, whatever its points begin with.
    """
    cut = stretches(passage)
    return [
        each.whole.strip()
        for each in cut
        if isinstance(each, Marked)
        and each.kind in _TAKES_WHAT_FOLLOWS
        and not _letters(each.text)
        and (each is cut[-1] or not each.word.endswith("s"))
    ]


def stretches(passage: str) -> list[Marked | str]:
    """Cut a passage where a line begins with a marker and a colon.

    "Action:" counts behind the end of a sentence too; a marker with a dash counts at the beginning
    of the passage only, and under other actions.

    Returns:
        What is marked, and between it the prose as it stands.
    """
    found: list[list[str]] = []
    heads: list[bool] = []
    under = ""
    for number, line in enumerate(_IN_A_LINE.sub("\n", passage).split("\n")):
        mark = marked(line)
        alike = mark is not None and (mark.numbered or mark.kind == "action" == under)
        starts = mark is not None and (number == 0 or not mark.dashed or alike)
        if starts or not found:
            found.append([])
            heads.append(starts)
            under = mark.kind if mark and starts else ""
        found[-1].append(line)
    cut: list[Marked | str] = []
    for lines, starts in zip(found, heads, strict=True):
        text = "\n".join(lines)
        mark = marked(text) if starts else None
        cut.append(mark or text)
    return cut


def joined(text: str) -> str:
    """Broken lines as one, with single spaces."""
    return " ".join(text.split())


def without_marks(text: str) -> str:
    """A text without the bold marks around it, or left over from around its marker."""
    plain = text.strip()
    for mark in ("***", "**", "__", "*", "_"):
        odd = plain.count(mark) % 2
        if plain.endswith(mark) and (odd or plain.startswith(mark)):
            plain = plain[: -len(mark)].rstrip()
            plain = plain if odd else plain[len(mark) :].lstrip()
            break
    return plain


@lru_cache(maxsize=_OF_A_PARAGRAPH)
def points(text: str, *, lines_are_points: bool = False) -> tuple[str, ...]:
    """The points of a list, each on one line; a text without a list is one point.

    Args:
        text: What stands after a marker.
        lines_are_points: Whether a line that follows a whole sentence begins a point too.
    """
    found: list[list[str]] = []
    for line in text.split("\n"):
        bullet = BULLET.match(line)
        fresh = bullet is not None
        if lines_are_points and found and found[-1]:
            fresh = fresh or found[-1][-1].rstrip().endswith((".", ";", "!", "?"))
        if fresh or not found:
            found.append([])
        found[-1].append(line[bullet.end() :] if bullet else line)
    whole = (without_marks(joined(" ".join(lines))) for lines in found)
    return tuple(point for point in whole if _letters(point))


def decided_points(text: str) -> tuple[str, ...]:
    """The points of a decision, as lists show them.

    The opening words over several points ("that:") are none, and the "; and" that leads from
    one point to the next is no part of its wording.

    Not the rule for files, `imports.past.resolutions.points_of`: the clerk types a point to a
    line, so that "(2)" in the middle of a typed sentence is words of it, as "3.1" at the start of
    a line is. Each rule would cut what the other must keep whole.
    """
    found = points(text)
    if len(found) == 1:
        # After opening words the points are still to come.
        return () if _OPENING.fullmatch(found[0]) else found
    said = found[1:] if found and _OPENING.fullmatch(found[0]) else found
    return tuple(_TO_THE_NEXT_POINT.sub("", point) for point in said)


def _letters(text: str) -> bool:
    return any(letter.isalnum() for letter in text)
