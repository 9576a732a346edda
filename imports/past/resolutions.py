"""Resolutions and votes: what was formally decided, and whom it told to do something."""

from __future__ import annotations

import re
from dataclasses import dataclass

from imports.names import Names
from imports.past.owner_words import VERBS, names_somebody, only_names
from store.action_sentence import NAMED_FIRST

_VERB = r"resolved|agreed|recommended|decided|approved|ordered|endorsed|noted"
_HOW = (
    r"(?:[ \t]{1,2}\(?(?:unanimously|nem\.? con\.?|accordingly|further|in principle|by a majority"
    r"|(?:by )?[0-9]{1,3} (?:votes? )?(?:to|for)[^:()\n]{0,40}?)\)?)?"
)
_NUMBER = r"(?:[ \t](?:no\.? ?)?[0-9]{1,3}(?:[/.][0-9]{1,4})?(?=[ \t]{0,3}[:–—-]))?"
_HEAD = re.compile(
    rf"[ \t]{{0,8}}(?:[-*+•][ \t]{{1,3}})?[*_\[(]{{0,4}}"
    rf"(?P<who>(?:it was |(?:the|this) [a-z-]{{3,15}}(?: [a-z]{{3,15}})?"
    rf"[ \t]))?(?:(?:unanimously|further|therefore|accordingly|also|then) )?"
    rf"(?P<word>{_VERB}|decisions?|resolutions?|recommendations?){_NUMBER}{_HOW}[*_\])]{{0,4}}"
    r"(?P<sign>[ \t]{0,3}(?:/[–—-]|:[ \t]?[–—-]?|[–—-]{1,2}|\.{3})"
    r"|(?=[ \t]{1,3}(?:that\b|to\b|as follows|the\b|\()|[ \t]{0,3}$))"
    r"[*_]{0,4}[ \t]{0,4}",
    re.IGNORECASE | re.MULTILINE,
)
_POINT = re.compile(
    r"[ \t]{0,8}(?:\((?:[0-9]{1,2}|[a-zA-Z]|[ivxIVX]{1,5})\)"
    r"|(?:[0-9]{1,2}|[a-zA-Z]|[ivxIVX]{1,5})[.)]"
    r"|[-*•–]|[0-9]{1,2}\.[0-9]{1,2}\.?)[ \t]{1,8}(?=\S)"
)
_INLINE_POINT = re.compile(
    r"(?:^|[\s;:,.])(?:and )?\((?:[0-9]{1,2}|[a-z]|[ivx]{1,5})\)[ \t\n]{1,4}"
    r"(?=that\b|to\b|the\b|(?-i:[A-Z]))",
    re.IGNORECASE,
)
_TO_THE_NEXT_POINT = re.compile(r"(?: ?;|,) (?:and|or)$", re.IGNORECASE)
_THAT = re.compile(r"(?:and )?that:?,?\s+", re.IGNORECASE)
_THAT_ALONE = re.compile(r"\s{0,8}that\s?:?[-–—]?\s{0,8}", re.IGNORECASE)
"""What follows stands in points of its own."""
_TOLD = re.compile(
    r"(?P<who>.{2,90}?) (?:be|is|are|was|were) (?:hereby )?(?:requested|asked|instructed|invited"
    r"|directed|tasked|required|charged) (?:to|with)\b",
    re.IGNORECASE,
)
_WOULD = re.compile(
    r"(?P<who>.{2,70}?) (?:(?:would|will|should|shall|must|is to|are to|to) )(?:also )?"
    r"(?P<verb>[a-z-]+)\b"
)
_INSTRUCTED = re.compile(
    r"(?:(?:and|also|further|agreed) )?(?:to )?(?:instruct|request|ask|direct|task)(?:ed|s)?\s"
    r"(?P<who>.{2,90}?)\sto\s(?P<verb>[a-z-]+)\b",
    re.IGNORECASE,
)
_DECIDING = frozenset(
    {"agree", "approve", "note", "endorse", "receive", "adopt", "accept", "support", "thank",
     "recommend", "resolve", "act", "be", "continue", "confirm"}
)  # fmt: skip
_THINGS = frozenset(
    {"audit", "draft", "file", "issue", "list", "log", "map", "offer", "order", "plan", "process",
     "query", "record", "register", "report", "request", "review", "scope", "study", "supply",
     "survey", "update", "visit", "work"}
)  # fmt: skip
_IS_DONE = re.compile(r"(?:^|\s)(?:be|is|are|was|were|has|have)\s")
_IS_TO_BE = re.compile(r"\bbe (?:[a-z]+ly )?[a-z]+(?:ed|en|wn|t|de|ne|ld)\b")
_WORDS_OF_AN_OWNER = 9
_LONGEST = 1500


@dataclass(frozen=True)
class Resolution:
    """The first words of a resolution, and what follows them."""

    verb: str
    text: str
    """What stands after the first words; empty: it stands in the next paragraphs."""
    that: bool = False
    """Whether the first words end in "that", so that every point is one sentence of it."""


def resolution(paragraph: str) -> Resolution | None:
    """How a paragraph begins, if it begins as a resolution does.

    Capitals, a colon or a dash make it formal; "It was agreed that …" is left to prose.
    """
    match = _HEAD.match(paragraph[:_LONGEST])
    if match is None:
        return None
    word = match["word"]
    text = paragraph[match.end() :]
    loud = word.isupper() or "**" in match[0]
    signed = bool((match["sign"] or "").strip())
    begins = match["who"] is None
    alone = not text.strip() and word in ("Resolved", "Resolution", "Resolutions", "Decisions")
    over = not begins and ":" in match["sign"] and not text.strip()  # "The Board agreed:-"
    if not (loud or alone or over or (signed and begins and word[:1].isupper())):
        return None
    if signed and ":" not in match["sign"] and not loud and not _THAT.match(_unnumbered(text)):
        return None  # "Agreed – a plan": prose with a dash, unless it goes on "that"
    if word.casefold().startswith(("noted", "recommendation")) and not loud:
        return None
    if _THAT_ALONE.fullmatch(text):
        return Resolution(_verb(word), "", that=True)
    return Resolution(_verb(word), text.strip())


def _unnumbered(text: str) -> str:
    """A text without the number of its first point: "(a) That …"."""
    match = _POINT.match(text)
    return text[match.end() :] if match else text


def points_of(text: str) -> list[str]:
    """The points of a resolution, without their numbers; a text without points is one.

    Not the rule for what is typed, `imports.markers.decided_points`: in a file the lines are
    broken by its margin and joined before they come here, so that points stand inside them too
    ("(1) That … (2) That …"), and the numbers are those of printed minutes: "(A)", "3.1". The
    opening words stay, since the words before the points may be part of every one of them.
    """
    lines: list[list[str]] = []
    for line in text.split("\n"):
        match = _POINT.match(line)
        if match or not lines:
            lines.append([])
        lines[-1].append(line[match.end() :] if match else line)
    found: list[str] = []
    for each in lines:
        whole = " ".join(" ".join(each).split()).strip("*_ ")
        found += [part.strip(" ;,") for part in _INLINE_POINT.split(whole)]
    said = (_TO_THE_NEXT_POINT.sub("", point) for point in found)
    return [point for point in said if any(letter.isalnum() for letter in point)]


def is_point(paragraph: str) -> bool:
    """Whether a paragraph goes on with a resolution: "(2) That …", "That …"."""
    if match := _POINT.match(paragraph):
        rest = paragraph[match.end() :]
        return _THAT.match(rest) is not None or paragraph.lstrip()[:1] == "("
    return begins_with_that(paragraph)


def is_own_point(point: str) -> bool:
    """Whether a point is a resolution of its own: "that it be noted", "to write to …"."""
    return _THAT.match(point) is not None or point[:3].casefold() == "to "


def begins_with_that(paragraph: str) -> bool:
    """Whether a paragraph begins as the sentence of a resolution does."""
    text = paragraph.lstrip(" *_")
    return text[:5] in ("That ", "THAT ") and len(text.split(maxsplit=2)) > 2


def is_bare_resolution(paragraph: str) -> bool:
    """Whether a paragraph is a resolution without its first words: "That the report be noted"."""
    return begins_with_that(paragraph) and _IS_TO_BE.search(paragraph[:_LONGEST]) is not None


def told_to_act(point: str, names: Names) -> tuple[str, str] | None:
    """Who is told to do something by a point of a resolution.

    Args:
        point: "That the Clerk write to …", "That officers be asked to …".
        names: Who can be named.

    Returns:
        Who, as written, and the sentence without "That"; None when something is only decided.
    """
    match = _THAT.match(point)
    text = point[match.end() :] if match else point
    if told := instructed(text, names):
        return told
    if (asked := _TOLD.match(text)) and names_somebody(_without_the(asked["who"]), names):
        return _without_the(asked["who"]), text
    if (would := _WOULD.match(text)) and _does(would["verb"]):
        who = _without_the(would["who"])
        if names_somebody(who, names):
            return who, text
    if (named := NAMED_FIRST.match(text)) and _tells(text[named.end() :], named[1], names):
        return named[1], text
    if match is None:
        return None
    words = text.split()
    for at in range(1, min(len(words), _WORDS_OF_AN_OWNER + 2)):
        joined = words[at - 1] in ("and", "or", "&")  # "a task and finish group be set up"
        if _does(words[at]) and not joined and not _is_a_thing(words, at):
            who = _without_the(" ".join(words[:at]))
            if names_somebody(who, names):
                return who, text
    return None


def instructed(text: str, names: Names) -> tuple[str, str] | None:
    """Who is told to act by a point that begins "instructed the Clerk to …".

    Args:
        text: A point of what a committee did, without its number.
        names: Who can be named.

    Returns:
        Who, as written, and what they are told, from their name on.
    """
    match = _INSTRUCTED.match(text)
    if match is None or not _does(match["verb"]):
        return None
    who = _without_the(match["who"])
    return (who, text[match.start("who") :]) if names_somebody(who, names) else None


def _tells(rest: str, who: str, names: Names) -> bool:
    """Whether "Jo: Send the letter" tells somebody to do something."""
    verb, _, what = rest.partition(" ")
    return verb.casefold() in VERBS and bool(what) and bool(only_names(who, names))


def _does(word: str) -> bool:
    verb = word.strip(".,;:")
    return verb.islower() and verb in VERBS and verb not in _DECIDING


def _is_a_thing(words: list[str], at: int) -> bool:
    """Whether a verb's word is a noun: "the School report be moved"."""
    after = " ".join(words[at + 1 :])
    return words[at] in _THINGS and _IS_DONE.search(after) is not None


def _without_the(who: str) -> str:
    return who.removeprefix("the ").removeprefix("The ").strip(" ,")


def _verb(word: str) -> str:
    verb = word.casefold()
    if verb.startswith("recommend"):
        return "recommended"
    if verb.startswith(("resol", "ordered")):
        return "resolved"
    return "agreed" if verb.startswith(("decision", "decided")) else verb
