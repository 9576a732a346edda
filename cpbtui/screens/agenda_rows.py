"""The rows of an agenda, and what stands beside the selected one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from textual.content import Content

from cpbtui.widgets.lines import Cell, columns, styled
from cpbtui.widgets.list_rows import Row
from exports.item_words import KINDS, leads_of, purpose_of
from exports.wording import listed, minutes_in_words
from store.models import AgendaItem, Paper

ROOMY = 70
"""Cells from which leads have a column of their own."""


def item_rows(items: Sequence[AgendaItem], numbers: Mapping[str, str]) -> list[Row]:
    """An agenda's items with the headings above them."""
    rows: list[Row] = []
    room = max((len(number) for number in numbers.values()), default=1)
    for item in items:
        if item.heading:
            rows.append(_heading(item, first=not rows))
        rows.append(Row(item.id, _item(item, numbers.get(item.id, ""), room), _searched(item)))
    return rows


def _searched(item: AgendaItem) -> str:
    return " ".join((item.title, item.heading, *item.leads, item.purpose, *item.subtopics))


def _heading(item: AgendaItem, *, first: bool) -> Row:
    title = styled(item.heading, "bold $blue")
    lines = [title] if first else [Content(), title]
    return Row(f"h:{item.id}", lambda width: lines, height=len(lines), selectable=False)


def _item(item: AgendaItem, number: str, room: int) -> Callable[[int], list[Content]]:
    minutes = "" if item.planned_minutes is None else minutes_in_words(item.planned_minutes)
    leads = listed(leads_of(item)) if item.leads else ""
    flags = ", ".join(flags_of(item))

    def draw(width: int) -> list[Content]:
        title = styled(item.title, "bold $text")
        if flags:
            title = title + Content.styled("  " + flags, "$muted")
        cells = [Cell(styled(number, "$muted"), room, "right"), Cell(title)]
        if width >= ROOMY:
            cells.append(Cell(styled(leads, "$muted"), width // 4))
        cells.append(Cell(styled(minutes, "$muted"), 8, "right"))
        return [columns(width, cells)]

    return draw


def flags_of(item: AgendaItem) -> list[str]:
    """What should be seen of an item at a glance."""
    flags = []
    if item.late:
        flags.append("late")
    if item.exempt:
        flags.append("exempt")
    if item.kind == "information":
        flags.append("information")
    waiting = sum(1 for paper in item.papers if paper.status in ("to come", "to follow"))
    if waiting:
        flags.append("paper to come" if waiting == 1 else f"{waiting} papers to come")
    return flags


def item_paragraphs(
    item: AgendaItem, number: str, pages: Mapping[tuple[str, int], str]
) -> list[Content]:
    """All of an item, for the pane beside the list.

    Args:
        item: The item.
        number: Its number.
        pages: The pages of papers in words, by item and place, where they are known.
    """
    title = Content.assemble(styled(number, "$muted"), "  ", styled(item.title, "bold $text"))
    when = [minutes_in_words(item.planned_minutes)] if item.planned_minutes is not None else []
    about = " · ".join([*when, *([listed(leads_of(item))] if item.leads else [])])
    parts = [Content("\n").join([title, styled(about, "$muted")]) if about else title]
    purpose = purpose_of(item) or KINDS[item.kind]
    if purpose:
        parts.append(styled(purpose))
    if item.subtopics:
        topics = [styled(f"· {one}") for one in item.subtopics]
        parts.append(_under("Sub-topics", topics))
    if item.papers:
        papers = [
            paper_line(one, pages.get((item.id, place), ""))
            for place, one in enumerate(item.papers)
        ]
        parts.append(_under("Papers", papers))
    if item.exempt:
        parts.append(_under("Exempt", [
            styled(f"Schedule 12A, paragraph {item.exempt.paragraph}"),
            styled(item.exempt.summary or "no public summary yet", "$muted"),
        ]))  # fmt: skip
    if item.minutes.strip():
        heading = "House wording" if item.prefilled else "Minutes"
        parts.append(_under(heading, [Content.styled(item.minutes.strip(), "$muted")]))
    return parts


def _under(heading: str, lines: Sequence[Content]) -> Content:
    return Content("\n").join([Content.styled(heading, "bold $blue"), *lines])


def paper_line(paper: Paper, pages: str) -> Content:
    """A paper: its title, then author, pages and how far it has got."""
    waiting = paper.status in ("to come", "to follow")
    parts = [part for part in (paper.author, pages, paper.status) if part]
    mark = "·" if waiting else "✓"
    return Content.assemble(
        styled(mark, "$muted" if waiting else "$green"), " ", styled(paper.title), "  ",
        styled(" · ".join(parts), "$muted"),
    )  # fmt: skip
