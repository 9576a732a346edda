"""What ordinary sentences of minutes suggest: decisions, visits, apologies."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache

from imports.day_words import DAY, MONTH
from imports.names import Names
from imports.owners import owner_names
from imports.sentences import says_any
from store.models import Owner

_ADVERB = r"(?:(?:also|then|unanimously|formally|subsequently|all|further|therefore|duly) )?"
_VERBS = r"agreed|endorsed|approved|resolved|decided|ratified|adopted"
_DECIDING = (*_VERBS.split("|"), "noted")
_BOARD = (
    r"(?:(?:corporate parenting )?board(?: members)?|cpb|committee|panel|"
    r"(?<!the other )members|group of members)"
)
_NOT_THEN = r"(?<!\bas )(?<!\bwhich )(?<!\bwhat )(?<!\bwhen )(?<!\bif )(?<!\bwhether )"
_RECORD = re.compile(
    rf"\b(?:minutes|notes)\b[^.;]{{0,200}}?\b(?:was|were|be) {_ADVERB}(agreed|approved|confirmed"
    rf"|accepted)\b",
    re.IGNORECASE,
)
_VISIT = re.compile(
    r"\b(?:carried out|carry out|undertaken|undertook|made|completed|did|done|had|been on|attended"
    r"|conducted) (?:a|an|their|his|her|two|three)(?: [\w-]+)? (?P<kind>(?i:reg(?:ulation)?\.? ?"
    r"(?:22|33|44))|members?['’]?s?|home|unannounced|announced|rota) (?:visit|inspection)s?\b"
    r"(?:[^.;]{0,40}? (?:to|at|of) (?P<place>(?:the )?(?:[A-Z][\w'’-]*)(?: [A-Z][\w'’-]*){0,4}))?",
)
_VISITED = re.compile(
    r"\b(?:(?:has|have|had) )?(?:recently )?(?:re)?visited "
    r"(?P<place>(?:the )?[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,4})"
)
_APOLOGIES = re.compile(
    r"\bapologies\b[^.;]{0,80}?\b(?:were|was|had been|have been)\b[^.;]{0,40}?\b"
    r"(?:from|on behalf of)\b:? (?P<names>\S.*)",
    re.IGNORECASE,
)
_HEADED = re.compile(
    r"(?:it was )?(?P<verb>resolved|decided|agreed|approved|endorsed)"
    r"(?:\s?:\s|(?:\s[–—-])?\s?(?=\(?[0-9]?\)?\s?that\b))",
    re.IGNORECASE,
)
"""A sentence in the middle of a paragraph that begins as a decision does."""
_DAY_SAID = re.compile(
    rf"[^.;]{{0,40}}?\bon (?P<day>(?:{DAY},? )?(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {MONTH}"
    r"(?:,? \d{4})?)(?!\w)",
    re.IGNORECASE,
)
_WITH = re.compile(r"[^.;]{0,80}?\bwith (?P<names>[^.;,]{1,80})")
"""Who else was there, after the place or the day."""
_HAD = re.compile(r"\s+(?:has|have|had)$")
_LONGEST = 5000
"""Letters of a sentence that is looked at; what is longer is no sentence."""


@dataclass(frozen=True)
class SuggestedVisit:
    """A visit a sentence speaks of."""

    kind: str
    place: str
    visitors: tuple[Owner, ...]
    day: str = ""
    """The day it tells, as written."""


def decision_verb(sentence: str, board_names: Collection[str], *, noted: bool) -> str | None:
    """The verb by which a sentence seems to record a decision: "agreed".

    Only the board decides: "Andy agreed to …" and "as the Board agreed in June" do not.

    Args:
        sentence: One sentence.
        board_names: What the board is called besides "the Board".
        noted: Whether "the Board noted" counts.
    """
    if len(sentence) > _LONGEST:
        return None
    if says_any(sentence, ("minutes", "notes")) and (match := _RECORD.search(sentence)):
        return match[1].casefold()
    if not says_any(sentence, _DECIDING):
        return None
    if headed := _HEADED.match(sentence.lstrip("*_ ")):
        return headed["verb"].casefold()
    match = _decides(tuple(board_names), noted).search(sentence)
    return next(verb for verb in match.groups() if verb).casefold() if match else None


@lru_cache(maxsize=50)
def _decides(board_names: tuple[str, ...], noted: bool) -> re.Pattern[str]:
    """The sentence in which a board of these names decides."""
    verbs = f"{_VERBS}|noted" if noted else _VERBS
    called = "|".join([_BOARD, *(re.escape(name) for name in board_names if name)])
    return re.compile(
        rf"{_NOT_THEN}\b(?:the |this |all |and )(?:{called}) {_ADVERB}({verbs})\b"
        rf"|^(?:{called}) {_ADVERB}({verbs})\b"
        rf"|{_NOT_THEN}\bit was {_ADVERB}({verbs})(?= that\b| to\b|:)",
        re.IGNORECASE,
    )


def tells_of_a_visit(text: str) -> bool:
    """Whether a text may tell of a visit: a quick look before it is read for one."""
    return says_any(text, ("visit", "inspection"))


def visit_in(sentence: str, names: Names) -> SuggestedVisit | None:
    """The visit a sentence speaks of, when somebody known made it."""
    if len(sentence) > _LONGEST or not tells_of_a_visit(sentence):
        return None
    match = _VISIT.search(sentence) or _VISITED.search(sentence)
    if match is None:
        return None
    head = _HAD.sub("", sentence[: match.start()].strip(" ,"))
    visitors = owner_names(head, names)
    if not visitors or not all(each.known for each in visitors):
        return None
    parts = match.groupdict()
    owners = tuple(each.owner for each in visitors)
    said = _DAY_SAID.match(sentence, match.end())
    day = said["day"] if said else ""
    others = _WITH.match(sentence, match.end())
    along = owner_names(others["names"], names) if others else ()
    if all(each.known for each in along):
        owners += tuple(each.owner for each in along if each.owner not in owners)
    return SuggestedVisit(parts.get("kind") or "", parts.get("place") or "", owners, day)


def apologies_in(sentence: str) -> str | None:
    """The names in the usual sentence: "apologies were received and noted from …"."""
    if len(sentence) > _LONGEST or not says_any(sentence, ("apolog",)):
        return None
    match = _APOLOGIES.search(sentence)
    return match["names"].rstrip(" .") if match else None
