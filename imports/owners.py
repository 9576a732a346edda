"""Who is to do something: the words of an action before its verb."""

from __future__ import annotations

import re
from dataclasses import dataclass

from imports.names import Names, Resolution
from imports.past.never_names import NEVER_NAMES
from store.action_sentence import BETWEEN, NAMED_AT_END, NAMED_FIRST, lead_of

_AFTER_LEAD = re.compile(r"be\s", re.IGNORECASE)
_SMALL = re.compile(
    r"me|clerk|chair|the|all|everyone|officers|members|of|for|and|de|van|der|von|du|la|le|in",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"add|agree|approach|arrange|ask|attend|book|bring|call|chase|check|circulate|confirm"
    r"|consider|contact|create|develop|discuss|distribute|draft|email|ensure|explain|explore"
    r"|find|follow|forward|get|give|identify|include|inform|invite|let|liaise|link|look|make"
    r"|meet|note|obtain|organise|pass|phone|plan|prepare|present|produce|progress|provide"
    r"|publish|put|raise|report|request|research|resolve|review|ring|send|set|share|source"
    r"|speak|start|submit|support|take|talk|tell|thank|update|visit|work|write",
    re.IGNORECASE,
)
_WHEN = re.compile(r"(?:by|before|after|following|at|in|on|once|when|during|until)", re.IGNORECASE)
_OFFICE_OF = re.compile(
    r"\b(?:director|head|member|holder|manager|lead|officer|commissioner|minister)\s(?:of|for)\s",
    re.IGNORECASE,
)
_ANOTHER = re.compile(
    r"\b(?:the|directors?|heads?|chair\w{0,6}|clerk|officers?|managers?|leads?|members?|holders?"
    r"|leader|secretary|treasurer|councillors?|cllrs?|teams?|all|everyone|others?|staff|partners?"
    r"|police|board|panel|forum|group)\b",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"[A-Z][A-Za-z]?[A-Z]{1,2}")
_WORDS_IN_A_NAME = 8
_LONGEST_LIST = 600
"""Letters of a list of names that are looked at."""


@dataclass(frozen=True)
class Split:
    """An action's sentence, cut before its verb."""

    owners: tuple[Resolution, ...]
    rest: str
    """What is to be done; the whole sentence when nobody is named."""


def split_owners(sentence: str, names: Names) -> Split:
    """Tell who is to do something from what is to be done.

    Owners stand before the verb: "X and Y to …", "Officers are producing …", "The Board were
    asked to …"; or apart from the sentence: "JM – send …", "… (Jo Marsh)".

    Args:
        sentence: One action on one line, without its marker.
        names: Who can be named.
    """
    if lead := lead_of(sentence):
        start, end, after = lead
        head, rest = sentence[start:end], sentence[after:]
        owners = _owners(head, names, passive=_AFTER_LEAD.match(rest) is not None)
        if owners:
            return Split(owners, rest)
    return _apart(sentence, names)


def owner_names(head: str, names: Names) -> tuple[Resolution, ...]:
    """Resolve a list of names: "CC Holt, CC Dean and Voices"."""
    if names.is_known(head):
        return (names.resolve(head),)
    head = head[:_LONGEST_LIST]
    parts = _whole_offices(head, [part.strip() for part in BETWEEN.split(head)], names)
    found: list[Resolution] = []
    while parts:
        # "Children and Families" may be one body: the longest run that is known is one name.
        for length in range(min(len(parts), _WORDS_IN_A_NAME), 1, -1):
            if run := _known_run(head, parts[:length], names):
                found.append(names.resolve(run))
                del parts[:length]
                break
        else:
            found.append(names.resolve(parts.pop(0)))
    return tuple(found)


def _whole_offices(head: str, parts: list[str], names: Names) -> list[str]:
    """The parts, with an office that was cut made whole: "Director of Schools and Families"."""
    whole: list[str] = []
    for part in filter(None, parts):
        if whole and _OFFICE_OF.search(whole[-1]) and _goes_on_with(part, names):
            start = head.find(whole[-1])
            whole[-1] = head[start : head.find(part, start + len(whole[-1])) + len(part)]
        else:
            whole.append(part)
    return whole


def _goes_on_with(part: str, names: Names) -> bool:
    """Whether a part names what an office is for, and nobody else."""
    words = part.split()
    subject = len(words) == 1 or any(word.casefold() in NEVER_NAMES for word in words)
    another = names.is_known(part) or _ANOTHER.search(part) or _LETTERS.fullmatch(part)
    return subject and not another and part[:1].isupper()


def _known_run(head: str, parts: list[str], names: Names) -> str:
    start = head.find(parts[0])
    end = head.find(parts[-1], start) + len(parts[-1])
    run = head[start:end]
    return run if names.is_known(run) else ""


def _owners(head: str, names: Names, *, passive: bool) -> tuple[Resolution, ...]:
    """The owners a head names; none when it is no list of names."""
    head = head.strip(" ,")
    if not head or len(head.split()) > 5 * _WORDS_IN_A_NAME:
        return ()
    found = owner_names(head, names)
    if passive and not all(each.known or each.candidates for each in found):
        return ()  # "Letters to be sent": what is sent is not who sends it
    if all(_is_a_name(each) for each in found):
        return found
    return _after_a_phrase(head, names)


def _after_a_phrase(head: str, names: Names) -> tuple[Resolution, ...]:
    """Names that are known after words that say when: "By Friday Jo Marsh", "After it, Voices"."""
    words = head.split()
    if not _WHEN.fullmatch(words[0]):
        return ()
    for start in range(1, len(words)):
        found = owner_names(" ".join(words[start:]), names)
        if found and all(each.known or each.several for each in found):
            return found
    return ()


def _is_a_name(each: Resolution) -> bool:
    if each.known or each.several:
        return True
    words = each.owner.written.split()
    if not words or len(words) > _WORDS_IN_A_NAME or _VERB.fullmatch(words[0]):
        return False
    if not each.question:
        return True  # "all members", "officers"
    return all(word[0].isupper() or _SMALL.fullmatch(word) for word in words)


def _apart(sentence: str, names: Names) -> Split:
    """Owners before a dash or a colon, or in brackets at the end; only names that are known."""
    if match := NAMED_FIRST.match(sentence):
        owners = owner_names(match[1], names)
        if all(each.known or each.candidates for each in owners):
            return Split(owners, sentence[match.end() :])
    if match := NAMED_AT_END.search(sentence):
        owners = owner_names(match[1], names)
        if all(each.known for each in owners):
            return Split(owners, sentence[: match.start()].rstrip())
    return Split((), sentence)
