"""An item's heading and the line under it, alike on agendas and in minutes."""

from __future__ import annotations

import re

from exports import markdown
from exports.wording import listed, minutes_in_words, opening_capital
from store.models import AgendaItem, Exempt, ItemKind

KINDS: dict[ItemKind, str] = {
    "note": "To note",
    "agree": "To agree",
    "receive": "To receive",
    "discuss": "To discuss",
    "decide": "To decide",
    "information": "For information",
    "": "",
}
"""What the board is to do, in words."""

_MINUTES = re.compile(r"\(\d+ mins?\)$")


def leads_of(item: AgendaItem) -> list[str]:
    """Who leads an item, one by one: "CC Holt and Dr Rao" are two."""
    return [one for lead in item.leads for one in split_leads(lead)]


def split_leads(lead: str) -> list[str]:
    """The people one entry of the leads names."""
    return [one for one in re.split(r", | and ", " ".join(lead.split())) if one.strip()]


def purpose_of(item: AgendaItem) -> str:
    """What the item is for, as a sentence: "To note the report"."""
    said = " ".join(item.purpose.split())
    return opening_capital(said) if re.match(r"(?:to|for) ", said) else said or KINDS[item.kind]


def kind_of(item: AgendaItem) -> ItemKind:
    """What the board is to do, as stated or as the purpose says."""
    return item.kind or _implied(purpose_of(item))


def exempt_words(exempt: Exempt) -> str:
    """The law an item is taken in private by: "paragraph 2 of Schedule 12A"."""
    law = "Schedule 12A"
    return f"paragraph {exempt.paragraph} of {law}" if exempt.paragraph else law


def title_of(item: AgendaItem, number: str) -> str:
    """The heading of an item: "## 3. What our members have been doing (15 mins)"."""
    title = markdown.title(item.title)
    if item.planned_minutes is not None:
        title += f" ({minutes_in_words(item.planned_minutes)})"
    elif found := _MINUTES.search(title):
        title = f"{title[: found.start()]}\\{found[0]}"
    return f"## {markdown.inline(number.rstrip('.'))}. {title}"


def agenda_line(item: AgendaItem) -> str:
    """Who leads and what for, in italics: "CC Holt and Dr Rao · to note"; may be empty."""
    purpose = purpose_of(item)
    leads = _part(listed(leads_of(item)))
    kind = "" if kind_of(item) == _implied(purpose) else KINDS[item.kind]
    if purpose and not leads and not re.match(r"(?:To|For) ", purpose):
        purpose = f"purpose: {purpose}"
    parts = [leads, _lowered(kind), _lowered(_part(purpose))]
    line = " · ".join(part for part in parts if part)
    return markdown.emphasis(line) if line else ""


def _implied(purpose: str) -> ItemKind:
    """What the board is to do, by the first words of a purpose."""
    for kind, words in KINDS.items():
        if words and f"{purpose} ".startswith(f"{words} "):
            return kind
    return ""


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:] if re.match(r"(?:To|For) ", text) else text


def _part(text: str) -> str:
    return markdown.kept_together(markdown.inline(text), "·")
