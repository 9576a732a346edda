"""The words before an action in past minutes: "Action:", "AP3", "ACTION – JM:"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from imports.names import Names
from imports.past.owner_words import are_initials, names_somebody, only_names

_NUMBER = r"(?:\s{0,2}(?:no\.?\s?|#)?\(?(?:[a-z]{1,3})?[0-9][0-9a-z./-]{0,14}\)?)?"
_HEAD = re.compile(
    r"[ \t]{0,8}(?:[-*+•]{1}[ \t]{1,3})?[\[(*_]{0,4}"
    r"(?:(?:agreed|new|follow[- ]?up|key) )?"
    r"(?P<word>actions?(?: (?:points?|items?))?|ap|a(?=[0-9]))"
    rf"(?: (?:required|agreed|arising|requested))?{_NUMBER}[*_]{{0,3}}"
    r"(?P<by>[ \t]{0,3}(?:by|for|owner|on)(?=[ :]))?[*_]{0,3}"
    r"(?P<apart>[ \t]{0,4}(?::[-–—]?|[–—-]|(?=\()|\.(?=\s)|(?=\]|\)|$))|[ \t]{1,4})"
    r"[*_\]]{0,3}[ \t]{0,4}",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\b(?:from|of|at|since|arising from|set at)\b[^.:]{0,40}\b(?:last|previous|prior|earlier)\b"
    r"|\b(?:last|previous|earlier|prior)(?: meetings?['’]?s?)? actions?\b"
    r"|\b(?:previous|outstanding|earlier|completed|past|progress (?:on|of)|updates? (?:on|of)"
    r"|review of)(?: the| outstanding| open| previous)? actions?\b"
    r"|\bactions? (?:log|update|review)\b",
    re.IGNORECASE,
)
_SETTLED = re.compile(
    r"(?:[–—:;(.-]|\bis|\bnow|\bhas been|\baction)[ ]{0,3}(?:now )?"
    r"(?:completed?|closed|done|discharged|actioned|action complete)\)?[\s.]{0,4}$",
    re.IGNORECASE,
)
_DONE_AT_END = re.compile(
    r"(?:[(\[] ?|\s[–—-] ?)(?:now )?(?:completed?|closed|done|discharged|actioned)"
    r" ?[)\]]?[\s.]{0,4}$",
    re.IGNORECASE,
)
_STATUS_AT_END = re.compile(
    r"[–—:;(.-][ ]{0,3}(?:on-?going|open|in progress|carried forward|c/?fwd|outstanding|continues"
    r"|completed?|closed|done)\)?[\s.]{0,4}$",
    re.IGNORECASE,
)
_BRACKETED_OWNER = re.compile(r"[(\[]([^()\[\]]{1,80})[)\]][ \t]{0,3}[:–—-]?[ \t]{0,3}")
_NAMED = re.compile(r"([^:–—\n]{1,60}?)(?::|\s[–—-])\s{1,3}(?=\S)")
_TOLD_TO = re.compile(r"([^\n]{1,80}?) (?:to|will|would|should|shall|must) ")
_NUMBERED = re.compile(r"\(?(?:[0-9]{1,2}|[a-z]|[ivx]{1,4})[.)]")
_AGREED = re.compile(r"(?:it was (?:agreed|resolved|decided) )?that\s", re.IGNORECASE)
_ASIDE = re.compile(
    r"[\s*_]{0,4}(?:none|nil|n/?a|no(?: further)? actions?(?: required| needed| taken| arising)?"
    r"|none (?:required|needed|arising)|noted|for noting|to note|complete|completed|closed"
    r"|not applicable|no action was required|on-?going|outstanding|pending|in progress"
    r"|(?:see|as) above"
    r"|(?:to be )?carried forward|c/?f(?:wd)?|tbc)[\s.*_]{0,6}",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class ActionHead:
    """The beginning of a paragraph that records what somebody is to do."""

    text: str
    """What stands after it."""
    owners: tuple[str, ...] = ()
    """As written, when they stand apart from the sentence: "ACTION – JM: …"."""
    plural: bool = False
    """"Actions:", whose lines are actions each."""
    numbered: bool = False
    """With a number: "AP125"."""

    @property
    def bare(self) -> bool:
        """Whether what is to be done stands elsewhere."""
        return not any(letter.isalnum() for letter in self.text)


def action_head(paragraph: str, names: Names) -> ActionHead | None:
    """How a paragraph begins, if it begins as an action does.

    Args:
        paragraph: One paragraph; only its first line can hold the words.
        names: Who can be named.

    Returns:
        None for prose, as in "Action – Prevention is …" and "Actions taken by the police".
    """
    match = _HEAD.match(paragraph)
    if match is None:
        return None
    word = match["word"].casefold()
    after = paragraph[match.end() :].lstrip("*_ \t")
    if match[0].lstrip(" \t*_-•+")[:1] in ("[", "("):
        after = after.rstrip("*_ ").removesuffix(".").removesuffix("]").removesuffix(")")
    sign = match["apart"].strip()
    loud = match["word"].isupper() or "*" in match[0]
    numbered = any(letter.isdigit() for letter in match[0])
    owners, text = _owners_first(after, names)
    told_to = _TOLD_TO.match(after)
    head = told_to[1] if told_to else ""
    if word == "a":
        told = bool(sign) and (bool(owners) or names_somebody(head, names))  # not "A4: the size"
    elif ":" in sign or (sign and (owners or numbered)):
        told = True
    elif word == "ap" and not numbered:
        told = False  # somebody's initials
    elif not after.strip():
        told = loud or numbered or match["word"][:1].isupper()
    elif loud or sign or numbered:
        told = bool(owners) or names_somebody(head, names) or _AGREED.match(after) is not None
    else:
        told = bool(owners) or (bool(head) and (names.is_known(head) or are_initials(head)))
    return ActionHead(text, owners, word.endswith("s"), numbered) if told else None


def is_aside(text: str) -> bool:
    """Whether "Action: …" says that there is nothing to do: "None", "Noted"."""
    return _ASIDE.fullmatch(text) is not None


def is_earlier(paragraph: str) -> bool:
    """Whether a heading or a paragraph's first words speak of actions of an earlier meeting."""
    return _EARLIER.search(paragraph[:120]) is not None


def is_settled(text: str) -> bool:
    """Whether an action says at its end that it is done: "… the poster – CLOSED"."""
    return _SETTLED.search(text) is not None


def said_without_done(text: str) -> str:
    """An action without the word at its end that it is done: "Jo to write (DONE)"; else empty."""
    match = _DONE_AT_END.search(text)
    return text[: match.start()].rstrip() if match else ""


def tells_status(text: str) -> bool:
    """Whether an action ends with its status, as those of an earlier meeting do."""
    return _STATUS_AT_END.search(text) is not None


def _owners_first(text: str, names: Names) -> tuple[tuple[str, ...], str]:
    """Owners that stand before the sentence, and what is left: "JM: send it", "(JM) send it"."""
    line = text.split("\n", 1)[0]
    if owners := only_names(line, names):
        return owners, text[len(line) :].strip()
    for pattern in (_BRACKETED_OWNER, _NAMED):
        if _NUMBERED.match(line):
            break  # "(i) JM to paint": the first point of a list
        if (match := pattern.match(line)) and (owners := only_names(match[1], names)):
            return owners, f"{match[1].strip()}: {text[match.end() :]}"
    return (), text
