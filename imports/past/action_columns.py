"""Owners that stand beside or after a sentence: brackets at its end, a right-hand column."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from imports.names import Names
from imports.past.owner_words import VERBS, are_initials, is_office, only_names
from imports.sentences import says_any, sentences
from store.action_sentence import BETWEEN

_MARKED_END = re.compile(
    r"[ \t\n]{0,4}[*_]{0,3}[(\[]?[*_]{0,3}\b(?P<word>action(?:s|ed)?(?: points?)?|AP)\b[*_]{0,3}"
    r"(?:[ ](?:by|for|on|required|(?:no\.? ?)?[0-9][0-9.a-z/-]{0,8}))?[ \t]{0,2}(?P<sign>:|[–—-])?"
    r"[*_]{0,3}[ \t]{0,4}(?P<owners>[^()\[\]:\n]{1,80}?)[)\]]?[*_]{0,3}[\s.]{0,4}[)\]]?[*_]{0,3}$",
    re.IGNORECASE,
)
_INLINE = re.compile(
    r"(?<=[.!?;)\]”\"*])[ \t\n]{1,4}"
    r"(?=[*_(\[]{0,4}(?:ACTIONS?|Actions?|AP ?[0-9.]{1,5})(?: (?:points?|POINTS?))?"
    r"(?: [0-9][0-9.]{0,6})?[*_]{0,3}[ \t]{0,2}(?::|[–—-][ \t]|[*_]{0,3} [A-Z]))"
)
_BRACKET = re.compile(r"[ \t\n]{0,4}[(\[](?P<owners>[^()\[\]\n]{1,60})[)\]][\s.]{0,4}$")
_LETTERS = r"[A-Z][A-Za-z]?[A-Z]{1,2}"
_GAP = re.compile(
    r"(?:[ \u00a0]{3,200}|[ ]{0,3}\t[ \t]{0,200})(?:"
    rf"(?P<letters>{_LETTERS}(?:[ ]?[/&,][ ]?{_LETTERS}){{0,5}}|All)(?=\s|$)"
    r"|(?P<owners>[A-Z][^\t|\n]{0,60}?)(?=[ \t|]{0,40}(?:\n|$)|[ ]{3}))"
)
_DASH_END = re.compile(r"[ \t]{1,4}[–—-][ \t]{1,4}(?P<owners>[A-Z@][^–—:;\n]{0,60}?)[\s.]{0,4}$")
_BARE_END = re.compile(
    r"(?<=[a-z0-9.,;)])(?<! (?:to|by|of|at|on|or|in))(?<! (?:and|for|the))(?<! (?:with|from))"
    r"[ ]{1,4}"
    rf"(?P<owners>{_LETTERS}(?:[ ]?[/&,][ ]?{_LETTERS}){{0,5}})[\s.]{{0,4}}$"
)
_DONE_BY = re.compile(
    r"\b[Tt]o be [a-z]+(?: [a-z]+){0,3} by (?P<owners>(?:the )?[A-Z][\w./&'’-]{0,30}"
    r"(?: (?:and |& )?[A-Z][\w.'’-]{0,30}){0,4})(?=[\s.,;]|$)"
)
_AFTER_STOP = re.compile(
    r"(?<=[.!?;])[ \n]{1,4}"
    r"(?P<owners>[A-Z][A-Za-z]{0,2}[A-Z]{0,2}(?:[ ]?[/&,][ ]?[A-Z][A-Za-z]{1,3}){0,5})$"
)
_AHEAD = re.compile(
    r"\b(?:to (?!(?:an?|the|this|that|these|those|his|her|their|its|our|date|whom?|which|all)\b)"
    r"[a-z]+|will|should|would|must|shall|agreed|asked|requested|undertook|needs?|required"
    r"|offered|volunteered|please)\b",
    re.IGNORECASE,
)
_ALONE = frozenset(
    {"clerk", "the clerk", "chair", "the chair", "all", "all members", "secretary", "treasurer",
     "head", "headteacher", "all governors", "all trustees", "officers", "cllrs", "director"}
)  # fmt: skip
_FEWEST_WORDS = 4
_END = 200
_LONGEST = 20_000


@dataclass(frozen=True)
class Beside:
    """What is to be done, whose owners stand apart from it."""

    text: str
    owners: tuple[str, ...]
    """As written."""
    prose: str = ""
    """The paragraph without its owners."""


def owners_beside(paragraph: str, names: Names) -> Beside | None:
    """A sentence whose owners stand after it, or in a column to its right."""
    if len(paragraph) > _LONGEST:
        return None
    return (
        _marked_at_end(paragraph, names)
        or _in_brackets(paragraph, names)
        or _in_a_column(paragraph, names)
        or _after_the_stop(paragraph, names)
    )


def without_column(text: str) -> str:
    """A resolution without the letters of a column to its right: "to send it    JM"."""
    return _GAP.sub(lambda match: " " if match["letters"] else match[0], text[:_LONGEST])


def owners_ending(action: str, names: Names) -> Beside | None:
    """Owners at the end of what is known to be an action: "Send it – JM", "to be sent by JM".

    Args:
        action: The sentence, which names nobody before its verb.
        names: Who can be named.
    """
    tail, start = _end_of(action)
    for pattern, sure in ((_DASH_END, False), (_BRACKET, False), (_BARE_END, True)):
        match = pattern.search(tail)
        if match is None or not action[: start + match.start()]:
            continue
        owners = only_names(match["owners"], names)
        letters = all(are_initials(each) or is_office(each) for each in owners)
        if owners and (all_known(owners, names) or (letters and not sure)):
            prose = action[: start + match.start()].rstrip(" ,")
            return Beside(prose, owners, prose)
    if match := _DONE_BY.search(action[:_LONGEST]):
        owners = only_names(match["owners"], names)
        letters = all(are_initials(each) or is_office(each) for each in owners)
        if owners and (letters or all_known(owners, names)):
            return Beside(action, owners, action)
    return None


def owners_alone(paragraph: str, names: Names) -> tuple[str, ...]:
    """The owners a paragraph of its own names, as a broken column leaves them: "SV", "LD/JM"."""
    inner = paragraph.strip(" *_\n\t|")
    if len(inner) > 40 or "\n" in inner:
        return ()
    owners = only_names(inner, names)
    short = all(are_initials(each) or each.casefold() in _ALONE for each in owners)
    return owners if short else ()


def split_inline(paragraph: str) -> list[str]:
    """A paragraph cut where "Action: …" begins in the middle of it."""
    return [part.strip() for part in _INLINE.split(paragraph) if part.strip()]


def what_is_to_be_done(prose: str) -> str:
    """The sentence of a passage that says what is to be done: the last that looks ahead."""
    cut = sentences(" ".join(prose.split()))
    if not cut:
        return ""
    ahead = [each for each in cut[-3:] if _AHEAD.search(each)]
    last = ahead[-1] if ahead else cut[-1]
    if len(last.split()) >= _FEWEST_WORDS or len(cut) == 1 or ahead:
        return last
    return " ".join(cut[-2:])


def looks_ahead(text: str) -> bool:
    """Whether a sentence speaks of what is still to be done."""
    return _AHEAD.search(text) is not None


def all_known(owners: Sequence[str], names: Names) -> bool:
    """Whether every name is that of somebody who is known."""
    return all(names.is_known(each) for each in owners)


def _end_of(text: str) -> tuple[str, int]:
    """The last letters of a text, in which its owners stand, and where they begin."""
    tail = text[-_END:]
    return tail, len(text) - len(tail)


def _marked_at_end(paragraph: str, names: Names) -> Beside | None:
    """Owners whom a marker names: "… the report. (Action: JM)", "… the report. ACTION: JM"."""
    tail, start = _end_of(paragraph)
    found = _MARKED_END.search(tail) if says_any(tail, ("action", "ap")) else None
    while found:
        prose = paragraph[: start + found.start()].rstrip()
        sign = bool(found["sign"]) or found[0].strip(" *_\n")[:1] in ("(", "[")
        sign = sign or _stands_apart(paragraph[: start + found.start("word")])
        stop = prose.endswith((".", "!", "?", ";", ")")) and found["word"][:1].isupper()
        owners = only_names(found["owners"], names) if sign or stop else ()
        if not owners and found["word"].isupper() and _all_known(found["owners"], names):
            owners = only_names(found["owners"], names)
        if owners and any(letter.isalpha() for letter in prose):
            return Beside(what_is_to_be_done(prose), owners, prose)
        found = _MARKED_END.search(tail, found.start() + 1)
    return None


def _stands_apart(before: str) -> bool:
    """Whether a wide gap parts what follows from the sentence: "… to the group      Action Jo"."""
    gap = before[len(before.rstrip(" \t")) :]
    return len(gap) > 2 or "\t" in gap


def _in_brackets(paragraph: str, names: Names) -> Beside | None:
    """Known people in brackets after an order: "To write to Highways (JM)"."""
    tail, start = _end_of(paragraph)
    bracket = _BRACKET.search(tail)
    if bracket is None or not _all_known(bracket["owners"], names):
        return None
    prose = paragraph[: start + bracket.start()].rstrip()
    sentence = what_is_to_be_done(prose)
    first = sentence.partition(" ")[0].casefold()
    if first != "to" and first not in VERBS:
        return None
    return Beside(sentence, only_names(bracket["owners"], names), prose)


def _in_a_column(paragraph: str, names: Names) -> Beside | None:
    """Owners that a wide gap or a tab parts from the text, at the end of any line of it."""
    owners: list[str] = []
    kept: list[str] = []
    start = 0
    for match in _GAP.finditer(paragraph):
        written = only_names(match["letters"] or match["owners"], names)
        if written and paragraph[: match.start()].strip():
            owners += written
            kept.append(paragraph[start : match.start()])
            start = match.end()
    kept.append(paragraph[start:])
    text = " ".join(" ".join(kept).split())
    if not owners or not (all_known(owners, names) or looks_ahead(text)):
        return None
    return Beside(what_is_to_be_done(text), tuple(dict.fromkeys(owners)), text)


def _after_the_stop(paragraph: str, names: Names) -> Beside | None:
    """Initials of people who are known, after the last full stop: a column whose gap is lost."""
    tail, start = _end_of(paragraph)
    match = _AFTER_STOP.search(tail)
    if match is None or not _all_known(match["owners"], names):
        return None
    prose = paragraph[: start + match.start()].rstrip()
    return Beside(what_is_to_be_done(prose), only_names(match["owners"], names), prose)


def _all_known(written: str, names: Names) -> bool:
    parts = [part.strip() for part in BETWEEN.split(written) if part.strip()]
    return bool(parts) and all_known(parts, names)
