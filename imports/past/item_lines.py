"""What agendas and minutes print between an item's heading and what was said."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from imports.past.lines import Line

_PAGES = re.compile(
    r"\(?\s?(?:pages?|pp\.?)\s{1,3}([0-9]{1,4}(?:\s?(?:-|–|to)\s?[0-9]{1,4})?)\s?\)?", re.IGNORECASE
)
_LEAD = re.compile(
    r"(?:contact|lead(?:\s?(?:officer|member))?|led by|presenters?|presented by|speakers?|owner"
    r"|report(?:er| of| by)?|officer)\s?:\s{0,4}(.{2,200})",
    re.IGNORECASE,
)
_PURPOSE = re.compile(
    r"(?:purpose\s?:\s{0,4})?(?:to|for)\s(?:the\s)?(?:note|noting|receive|agree|approve|approval"
    r"|accept|confirm|adopt"
    r"|ratify|endorse|hear|discuss|discussion|consider|consideration|review|resolve|decide"
    r"|decision|information|elect|appoint|report|update|sign"
    r"|declare|formally|be|seek|invite|provide|record|give|deal|set|answer|take"
    r"|determine)\b.{0,600}",
    re.IGNORECASE,
)
_MINUTES = re.compile(
    r"(?:minutes|minute|notes|discussion|summary of discussion)\s?:?", re.IGNORECASE
)
_NAMES = re.compile(
    r"(?:[A-Z][\w'’.-]{0,25}|[A-Z]{1,4}|and|other|of|the|for|&|/|,)(?:(?:\s?[/,&]\s?"
    r"|\s)(?:[A-Z][\w'’.-]{0,25}|and|other|of|the|for|&)){0,14}"
)
_EXEMPT = re.compile(
    r"(?:paragraphs?|para\.?s?)\s([0-9]{1,2}(?:(?:,|\sand"
    r"|\s&)\s?[0-9]{1,2}){0,4})\s.{0,40}schedule\s12a",
    re.IGNORECASE,
)


@dataclass
class ItemLines:
    """The lines under an item's heading, told apart."""

    leads: tuple[str, ...] = ()
    purpose: str = ""
    pages: str = ""
    subtopics: list[str] = field(default_factory=list)
    exempt_paragraph: str | None = None
    minutes: list[Line] = field(default_factory=list)


def minutes_lines(lines: Sequence[Line]) -> ItemLines:
    """Tell apart the lines under an item of minutes.

    A web page puts "Minutes:" between what the agenda said and what was said.
    """
    found = ItemLines()
    cut = next(
        (at for at, line in enumerate(lines) if _MINUTES.fullmatch(line.start.strip())), None
    )
    head = lines[:cut] if cut is not None else lines
    said = list(lines[cut + 1 :]) if cut is not None else []
    started = False
    for line in head:
        if line.blank and not found.minutes:
            continue
        if not started and _taken(line, found, agenda=cut is not None):
            continue
        started = cut is None
        found.minutes.append(line)
    if cut is not None:
        _add_purpose(found, [line.plain for line in found.minutes if not line.blank])
        found.minutes = said
    return _with_exemption(found, lines)


def agenda_lines(lines: Sequence[Line]) -> ItemLines:
    """Tell apart the lines under an item of an agenda."""
    found = ItemLines()
    for line in lines:
        text = line.plain.strip()
        if line.blank or _taken(line, found, agenda=True):
            continue
        names = len(text) < 120 and _NAMES.fullmatch(text) is not None
        if names and not (found.leads or found.purpose or found.subtopics):
            found.leads = leads_of(text)
        elif found.purpose and len(text) < 80 and not text.endswith("."):
            found.subtopics.append(text)
        else:
            _add_purpose(found, [text])
    return _with_exemption(found, lines)


def _taken(line: Line, found: ItemLines, *, agenda: bool) -> bool:
    """Take a line that is about the item; False when it says what was said."""
    text = line.start.strip()
    if match := _PAGES.fullmatch(text):
        found.pages = match[1]
        return True
    if (match := _LEAD.fullmatch(text)) and len(text) < 160 and not found.leads:
        found.leads = leads_of(match[1].split(",")[0] if agenda else match[1])
        return True
    if re.match(r"additional documents:|supporting documents:?$", text, re.IGNORECASE):
        return True
    if _PURPOSE.fullmatch(line.plain.strip()) and not found.purpose:
        found.purpose = re.sub(r"^purpose\s?:\s*", "", line.plain.strip(), flags=re.IGNORECASE)
        return True
    return False


def _add_purpose(found: ItemLines, texts: Sequence[str]) -> None:
    whole = " ".join(text for text in texts if text)
    found.purpose = f"{found.purpose} {whole}".strip()[:2000]


def leads_of(text: str) -> tuple[str, ...]:
    """Those whom a text names as leading an item: "Ann Holt / Lee Dean"."""
    parts = re.split(r"\s?/\s?|,\s|\sand\s|\s&\s", text.strip().rstrip("."))
    return tuple(part.strip() for part in parts if part.strip())


def _with_exemption(found: ItemLines, lines: Sequence[Line]) -> ItemLines:
    for line in lines[:40]:
        if match := _EXEMPT.search(line.start):
            told = re.search(
                r"exempt|not for publication|private|excluded", line.start, re.IGNORECASE
            )
            if told and not re.search(r"\bitems?\s[0-9]", line.start, re.IGNORECASE):
                found.exempt_paragraph = match[1]
    return found
