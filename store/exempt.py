"""Which items are taken without the public, by what was marked and by what a title says."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable

from msgspec.structs import replace

from store.models import AgendaItem, Decision, Exempt

PARAGRAPHS = re.compile(
    r"(?:paragraphs? ?|paras?\.? ?)?([1-7](?:(?:, ?| and )[1-7])*)", re.IGNORECASE
)
"""Paragraphs of Schedule 12A as people write them: "2", "paragraphs 1 and 3"."""

_WORDS = r"(?:exempt|confidential)(?: item| business)?|(?:taken )?in private|not for publication"
_PLAIN = rf"(?:{_WORDS})(?:[,:]? (?:under )?(?P<{{0}}>{PARAGRAPHS.pattern}))?"
_DASH = r"[-–—]"
_MARK = re.compile(
    # In brackets, between dashes, in front of a colon, or with its paragraph at the end.
    rf" ?[(\[] ?{_PLAIN.format('a')} ?[)\]]"
    rf"|(?:^| {_DASH} ){_PLAIN.format('b')}(?= {_DASH} |$)"
    rf"|^(?:{_WORDS}):"
    rf"|,? exempt (?P<c>{PARAGRAPHS.pattern})(?= {_DASH} |,|$| [(\[])",
    re.IGNORECASE,
)
# Private fostering is a subject boards hear about in public.
_SOUNDS = re.compile(
    r"\b(?:exempt|confidential|private(?! foster)|part (?:ii|2)|not for publication)\b",
    re.IGNORECASE,
)


_PUBLIC = (
    r"(?:(?:any |all )?members of )?(?:the )?(?:press|media|public)"
    r"(?:(?: and| or|,) (?:the )?(?:press|media|public))?"
)
_EXCLUDING = re.compile(
    rf"\b(?:exclude[ds]?|excluding|exclusion of) {_PUBLIC}\b"
    rf"|\b{_PUBLIC}(?: (?:be|is|are|was|were|should|to|now))*"
    r" (?:excluded|leave|withdraw|asked to (?:leave|withdraw))\b",
    re.IGNORECASE,
)


def exempt_in(text: str) -> tuple[str, Exempt | None]:
    """A title without the words that mark it as exempt, and what they say.

    Args:
        text: Such as "Staffing (exempt)", "Complaint - exempt 3", "Exempt: staffing".
    """
    line = " ".join(text.split())
    found = _MARK.search(line)
    if found is None:
        return text, None
    told = next((one for one in (found["a"], found["b"], found["c"]) if one), "")
    numbers = PARAGRAPHS.fullmatch(told)
    rest = f"{line[: found.start()].rstrip()} {line[found.end() :].lstrip()}".strip(" -–—,:")
    if found.start() == 0:
        rest = rest[:1].upper() + rest[1:]
    return rest, Exempt(paragraph=numbers[1] if numbers else "")


def as_marked(item: AgendaItem) -> AgendaItem:
    """An item whose title says "(exempt)" is exempt, and its title goes without that."""
    title, exempt = exempt_in(item.title)
    if exempt is None:
        return item
    if item.exempt is not None:
        summary = item.exempt.summary
        exempt = Exempt(paragraph=item.exempt.paragraph or exempt.paragraph, summary=summary)
    return replace(item, title=title or item.title, exempt=exempt)


def exemption(item: AgendaItem) -> Exempt | None:
    """Why an item is kept from the public; None: it is public.

    An item nobody marked whose title says "(exempt)" is kept back as well.
    """
    return item.exempt or exempt_in(item.title)[1]


def exempt_items(items: Iterable[AgendaItem]) -> set[str | None]:
    """The ids of the items that are kept from the public."""
    return {item.id for item in items if exemption(item) is not None}


def withheld(decision: Decision, private: Container[str | None]) -> bool:
    """Whether a decision is kept from the public, with the items that are kept from it.

    The resolution by which the public was excluded is the public's to read, wherever it was
    typed: it says by which paragraph, and discloses nothing (section 100A(4) and (5) and section
    100C of the Local Government Act 1972).
    """
    said = " ".join(decision.text.split())
    return decision.item in private and _EXCLUDING.search(said) is None


def sounds_exempt(item: AgendaItem) -> bool:
    """Whether the title of an item that is not marked speaks of exempt or private business."""
    return item.exempt is None and _SOUNDS.search(f"{item.title} {item.heading}") is not None
