"""The items of one meeting, with their minutes."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise

from imports.past.action_sections import rows_below
from imports.past.agenda_first import without_agenda
from imports.past.item_heading import POINTS, Heading, Numbered, headings_in
from imports.past.item_lines import ItemLines, agenda_lines, leads_of, minutes_lines
from imports.past.item_order import items_in_order, order_weight
from imports.past.lead_beside import lead_beside
from imports.past.lines import Line
from imports.past.prose import paragraphs_of
from imports.past.read import ReadItem, ReadParagraph
from imports.past.standing_items import kind_of, known_title, opens_business, standing_of
from imports.past.table_rows import (
    ItemColumns,
    is_head,
    item_columns,
    row_paragraphs,
    without_cell,
)
from imports.past.topics import topics
from imports.past.unnumbered_items import is_container, unnumbered_items

_INFORMATION = re.compile(
    r"(?:items?|papers?|reports?)?\s?(?:for )?information(?: items?| only)?|part (?:i{1,3}|one"
    r"|two|[123ab])\b.{0,80}"
    r"|what do we need to know\??|.{0,40}\b(?:session|business|items) ?:?|confidential.{0,60}",
    re.IGNORECASE,
)
_LISTS = re.compile(
    r"\W{0,4}(?:actions?|decisions?|next steps|contents|table of|summary of)\b", re.IGNORECASE
)
_LIST_ALONE = re.compile(
    r"(?:summary of actions|actions? (?:log|list|tracker|table|summary|register|sheet|points"
    r"|items))"
    r"\b.{0,60}",
    re.IGNORECASE,
)
_LISTED = 60
"""Lines under the heading of a list that are taken for its points."""
_SIGNATURE = re.compile(
    r"(?:signed?|chair(?:man|person)?|date|dated)\s?(?:by)?\s?[:.…_]{1,200}.{0,120}"
    r"|(?:signed|chair(?:man"
    r"|person)?)\b[^a-z]{0,20}(?:date\b.{0,40})?[….:_\s]{1,120}(?:date.{0,60})?"
    r"|[….:_\s]{3,200}"
    r"|(?:parish |town )?clerk(?:\sdate)?\s?:?",
    re.IGNORECASE,
)


def item_headings(
    lines: Sequence[Line], numbered: Sequence[Numbered], *, since: int = 0
) -> list[Heading]:
    """The headings of the items: those that are numbered, or else those that are set off.

    Args:
        lines: Those of a meeting.
        numbered: What `numbered_lines` found in them.
        since: Where the list of people ends, when that is known.
    """
    listed = _under_lists(lines)
    found = without_agenda(headings_in(numbered, since=since))
    return _chosen(lines, [one for one in found if one.at not in listed], since)


def _chosen(lines: Sequence[Line], candidates: Sequence[Heading], since: int) -> list[Heading]:
    """Whether the items are the numbered lines, the titles set off, or both."""
    numbered = items_in_order(candidates)
    known = sum(known_title(one.title.text) for one in numbered)
    sure = len(numbered) > 2 or known > 0
    free = unnumbered_items(lines, since=since, alone=len(numbered) < 3 or known < 2)
    if not numbered or (not sure and free):
        return free or topics(lines, since=since)
    if known == 0 and numbered[0].series == POINTS and _knows_most(free):
        return free  # "6.1" and "6.2" under titles that lost their numbers
    if _inside_one(numbered, free):
        return free
    leveled = free and free[0].look.startswith("h") and "h" not in numbered[0].look
    if leveled and order_weight(numbered) < 0.6 * order_weight(free):
        return free
    return _with_alike(numbered, free)


def _knows_most(headings: Sequence[Heading]) -> bool:
    """Whether at least three headings, and every other one, are titles most agendas have."""
    known = sum(known_title(one.title.text) for one in headings)
    return known > 2 and known * 2 >= len(headings)


def read_items(
    lines: Sequence[Line],
    headings: Sequence[Heading],
    *,
    width: int = 0,
    agenda: bool = False,
    known: Collection[str] = (),
) -> tuple[ReadItem, ...]:
    """Read the items of one meeting.

    Args:
        lines: The lines of the meeting, without the page's furniture.
        headings: What opens its items, from `item_headings`.
        width: The margin its lines were broken at; 0: every line is a paragraph.
        agenda: Whether it is the agenda, where names and purposes stand under the titles.
        known: The names of people whom a list of the same papers names, as names are compared.
    """
    items: list[ReadItem] = []
    columns = item_columns(lines, agenda=agenda)
    above = _above(lines, headings[0].at) if headings else ""
    ends = [*(one.at for one in headings[1:]), len(lines)]
    for heading, end in zip(headings, ends, strict=False):
        body = lines[heading.through + 1 : end]
        below = _heading_below(body, agenda=agenda) if end < len(lines) else 0
        own = body[: len(body) - below]
        told = agenda_lines(own) if agenda else minutes_lines(own)
        line = lines[heading.at]
        if (place := columns.lead_of(line)) is not None:
            line, named = without_cell(line, place)
            told.leads = told.leads or leads_of(named)
        elif agenda and heading.through == heading.at:
            title, beside = lead_beside(line, heading.title, known)
            heading, told.leads = replace(heading, title=title), told.leads or beside
        said = _said(heading, told, line, width, columns)
        items.append(_item(heading, told, line, above, said))
        above = body[len(own)].plain.strip(" :") if below else ""
    return tuple(items)


def _item(
    heading: Heading, told: ItemLines, line: Line, above: str, said: Sequence[ReadParagraph]
) -> ReadItem:
    title = heading.title
    purpose = told.purpose
    information = "information" in above.casefold()
    return ReadItem(
        title=title.text,
        number=heading.number,
        heading=above,
        leads=told.leads,
        planned_minutes=title.planned_minutes,
        pages=title.pages or told.pages,
        purpose=purpose,
        kind=kind_of(purpose) or ("information" if information else ""),
        subtopics=tuple(told.subtopics),
        standing=standing_of(title.text),
        exempt_paragraph=told.exempt_paragraph,
        paragraphs=tuple(one for one in said if not _is_signature(one.text)),
        line=line.number,
    )


def _said(
    heading: Heading, told: ItemLines, line: Line, width: int, columns: ItemColumns
) -> list[ReadParagraph]:
    """The paragraphs of an item; in a table of items every cell is one."""
    said = heading.title.said
    if not line.cells:
        first = [Line(line.number, said)] if said else []
        return paragraphs_of([*first, *told.minutes], width)
    title = heading.title.text[:40]
    cells = [" ".join(cell.split()).strip(" *") for cell in line.cells]
    since = 1 + next((at for at, cell in enumerate(cells) if title and title in cell), 0)
    found = row_paragraphs(line, said, since, columns.actions, columns.owners)
    rest: list[Line] = []
    for row in told.minutes:
        if row.cells and not row.cells[0].strip() and columns.actions is not None:
            under = row_paragraphs(row, "", 0, columns.actions, columns.owners)
            found += [*paragraphs_of(rest, width), *under]
            rest = []
        elif not is_head(row):
            rest.append(row)
    return [*found, *paragraphs_of(rest, width)]


def _above(lines: Sequence[Line], at: int) -> str:
    """A heading of several items that stands right above the first."""
    for before in range(at - 1, max(at - 4, -1), -1):
        if not lines[before].blank:
            text = lines[before].plain
            return text.strip(" :") if _INFORMATION.fullmatch(text) and len(text) < 90 else ""
    return ""


def _heading_below(body: Sequence[Line], *, agenda: bool) -> int:
    """How many lines at the end belong to a heading of the items that follow."""
    last = len(body) - 1
    while last >= 0 and body[last].blank:
        last -= 1
    if last < 0:
        return 0
    line = body[last]
    text = line.plain.strip()
    apart = last == 0 or body[last - 1].blank
    fits = _INFORMATION.fullmatch(text) is not None or line.level > 0
    if agenda:
        fits = fits or (
            apart and len(text) < 70 and not text.endswith(".") and last > 1 and "(" not in text
        )
    return len(body) - last if fits and apart and len(text) < 90 else 0


def _inside_one(numbered: Sequence[Heading], free: Sequence[Heading]) -> bool:
    """Whether all numbers stand under one heading: then they are a list of it."""
    between = sum(numbered[0].at < one.at < numbered[-1].at for one in free)
    before = sum(one.at < numbered[0].at for one in free)
    known = any(known_title(one.title.text) or one.look.startswith("h") for one in free)
    headed = any(one.look.startswith("h") for one in free)
    close = all(other.at - one.through <= 2 for one, other in pairwise(numbered))
    listed = before > 0 or (headed and close)
    return known and len(free) > 2 and between == 0 and listed


def _with_alike(numbered: Sequence[Heading], free: Sequence[Heading]) -> list[Heading]:
    """Numbered items and, among them, those without a number that are set off alike."""
    levels = {one.look[-2:] for one in numbered if re.search(r"h[1-6]$", one.look)}
    taken = {one.at for one in numbered}
    alike = [
        one
        for one in free
        if one.look in levels and one.at not in taken and one.at > numbered[0].at
    ]
    return sorted([*numbered, *alike], key=lambda one: one.at)


def _under_lists(lines: Sequence[Line]) -> frozenset[int]:
    """The lines under a heading of a list of actions or contents: points there are no items."""
    found: set[int] = set()
    under = 0
    for at, line in enumerate(lines):
        if line.blank:
            continue
        found.update(rows_below(lines, at))
        if line.bold:
            under = _LISTED if _LISTS.match(line.start) and is_container(line.start) else 0
        elif (at == 0 or lines[at - 1].blank) and _LIST_ALONE.fullmatch(line.start):
            under = _LISTED
        elif under and opens_business(line.start):
            under = 0
        elif under:
            under -= 1
            found.add(at)
    return frozenset(found)


def _is_signature(text: str) -> bool:
    return _SIGNATURE.fullmatch(text.strip()) is not None
