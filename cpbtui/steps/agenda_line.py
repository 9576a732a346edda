"""An item or a paper of the agenda, typed in one line."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal

from store.exempt import exempt_in
from store.models import AgendaItem, Paper

KnowsName = Callable[[str], bool]
"""Whether a name is that of somebody the board knows."""

_MINUTES = re.compile(
    r"\(?\s*(?<![\w.])(?:(?P<hours>\d{1,2}) ?(?:hours?|hrs?|h)\b\.?(?: and)?)?"
    r" ?(?:(?P<minutes>\d{1,3}) ?(?:minutes?|mins?|m)\b\.?)?\s*\)?",
    re.IGNORECASE,
)
_PAGES = re.compile(r"[(,]?\s*\b(?P<pages>\d{1,4}) ?(?:pages?|pp?)\b\.?\s*\)?", re.IGNORECASE)
_NUMBER = re.compile(r"^\d{1,3}[.)]\s+")
_DASH = re.compile(r"\s+[-–—]\s+")
_TITLED = re.compile(
    r"(?:cc|cllrs?|councillors?|county councillors?|dr|mrs?|ms|miss|mx|prof|professor|rev|supt"
    r"|superintendent|the chair|chair|young people)\b",
    re.IGNORECASE,
)
_LEAD_AND_PURPOSE = re.compile(
    r"(?P<lead>\S.*?),?\s+(?P<purpose>to (?:accept|adopt|agree|approve|be|comment|confirm|consider"
    r"|decide|discuss|endorse|hear|inform|note|present|ratify|receive|report|review|scrutinise"
    r"|support|update)\b.*)",
    re.IGNORECASE,
)
"""Without a dash between: "Cllr Lacey to note"."""
_BETWEEN = re.compile(r"\s*(?:[,;/&]|\s+and\s+)\s*")
PaperStatus = Literal["to come", "received", "to follow", "tabled"]
STATUSES: tuple[PaperStatus, ...] = ("to come", "received", "to follow", "tabled")
"""How far a paper has got, in order."""


def read_item_line(line: str, knows: KnowsName = lambda name: False) -> AgendaItem:
    """Read an item such as "Leaving care pack (30 mins) - Dr Rao - to note the draft".

    What follows the time is who leads and, from "to …" on, the purpose. Without a time in the
    middle the words after a dash lead the item only if they are known names or titled ones:
    "Care leavers' guide - an update" is all title. "(exempt)", "- exempt" and "exempt 3" make the
    item exempt.

    Args:
        line: As typed; a number in front is left out, because numbers are computed.
        knows: Whether a name is known.
    """
    text, exempt = exempt_in(_NUMBER.sub("", " ".join(line.split())))
    planned, start, end = _time_in(text)
    title = text[:start].strip(" -–—,")
    after = [part for part in _DASH.split(text[end:].strip(" -–—,")) if part]
    if not after:
        title, *after = _without_leads(title, knows)
    purpose = ""
    if after and after[-1].casefold().startswith("to "):
        purpose = after.pop()
    elif after and title and (run_on := _LEAD_AND_PURPOSE.fullmatch(after[-1])):
        after[-1], purpose = run_on["lead"], run_on["purpose"]
    if not title and after:
        title = after.pop(0)
    leads = tuple(name for part in after for name in leads_in(part))
    return AgendaItem(
        title=title, planned_minutes=planned, leads=leads, purpose=purpose, exempt=exempt
    )


def leads_in(text: str) -> tuple[str, ...]:
    """Names in one line: "CC Holt and Voices" are two."""
    return tuple(name for part in _BETWEEN.split(text) if (name := part.strip()))


def minutes_in(text: str) -> int | None:
    """Planned minutes as people write them: "30", "30 mins", "1 hour"; None when not a time."""
    text = text.strip()
    if text.isdecimal() and len(text) <= 3:
        return int(text)
    planned, start, end = _time_in(text)
    return planned if planned is not None and (start, end) == (0, len(text)) else None


def read_paper_line(line: str) -> Paper:
    """Read a paper such as "Draft pack (12 pages) - Jo Marsh - received"."""
    text = " ".join(line.split())
    found = _PAGES.search(text)
    pages = int(found["pages"]) if found else None
    if found:
        text = f"{text[: found.start()].rstrip()} {text[found.end() :].lstrip()}".strip()
    parts = [part.strip() for part in _DASH.split(text) if part.strip(" -–—")]
    status = next((one for one in STATUSES if parts and parts[-1].casefold() == one), None)
    if status and len(parts) > 1:
        parts.pop()
    author = parts.pop() if len(parts) > 1 else ""
    title = " – ".join(parts).rstrip(" -–—,")
    return Paper(title=title, author=author, pages=pages, status=status or "to come")


def _time_in(text: str) -> tuple[int | None, int, int]:
    """The last time in a text and where it stands; without one, None and the end of the text."""
    found = [one for one in _MINUTES.finditer(text) if one["hours"] or one["minutes"]]
    if not found:
        return None, len(text), len(text)
    last = found[-1]
    planned = 60 * int(last["hours"] or 0) + int(last["minutes"] or 0)
    return planned, last.start(), last.end()


def _without_leads(title: str, knows: KnowsName) -> list[str]:
    """A title, and after it what stands behind dashes and is a purpose or names."""
    parts = _DASH.split(title)
    behind: list[str] = []
    if len(parts) > 1 and parts[-1].casefold().startswith("to "):
        behind.insert(0, parts.pop())
    if len(parts) > 1 and any(knows(one) or _TITLED.match(one) for one in leads_in(parts[-1])):
        behind.insert(0, parts.pop())
    return [" – ".join(parts), *behind]
