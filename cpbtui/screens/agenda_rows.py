"""The rows of an agenda, and what stands beside the selected one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import zip_longest

from textual.content import Content

from cpbtui.steps.papers import papers_to_come
from cpbtui.widgets.lines import Cell, columns, styled
from cpbtui.widgets.list_rows import Row
from exports.item_words import KINDS, exempt_words, leads_of, purpose_of
from exports.wording import listed, minutes_in_words, opening_capital
from store.models import AgendaItem, Paper

ROOMY = 70
"""Cells from which leads have a column of their own."""
MINUTES = 8
"""Cells of the planned time."""
GAP = 2


def item_rows(items: Sequence[AgendaItem], numbers: Mapping[str, str]) -> list[Row]:
    """An agenda's items with the headings above them."""
    rows: list[Row] = []
    room = max((len(number) for number in numbers.values()), default=1)
    for item in items:
        if item.heading:
            rows.append(_heading(item, first=not rows))
        rows.append(_item_row(item, numbers.get(item.id, ""), room))
    return rows


def _searched(item: AgendaItem) -> str:
    return " ".join((item.title, item.heading, *item.leads, item.purpose, *item.subtopics))


def _heading(item: AgendaItem, *, first: bool) -> Row:
    title = styled(item.heading, "bold $blue")
    lines = [title] if first else [Content(), title]
    return Row(f"h:{item.id}", lambda width: lines, height=len(lines), selectable=False)


def _item_row(item: AgendaItem, number: str, room: int) -> Row:
    """An item: number, title, leads and minutes; long titles and leads go on below."""
    minutes = "" if item.planned_minutes is None else minutes_in_words(item.planned_minutes)
    leads = styled(listed(leads_of(item)) if item.leads else "", "$muted")
    title = styled(item.title, "bold $text")
    flags = styled(", ".join(flags_of(item)), "$muted")

    def draw(width: int) -> list[Content]:
        beside = width // 4 if width >= ROOMY else 0
        left = width - room - MINUTES - 2 * GAP - (beside + GAP if beside else 0)
        titles = _with_flags(title.wrap(max(left, 8)), flags, left)
        who = leads.wrap(beside) if beside and leads else []
        lines = []
        for at, (text, lead) in enumerate(zip_longest(titles, who, fillvalue=Content())):
            first = at == 0
            cells = [Cell(styled(number if first else "", "$muted"), room, "right"), Cell(text)]
            if beside:
                cells.append(Cell(lead, beside))
            cells.append(Cell(styled(minutes if first else "", "$muted"), MINUTES, "right"))
            lines.append(columns(width, cells, GAP))
        return lines

    return Row(item.id, draw, _searched(item), measure=lambda width: len(draw(width)))


def _with_flags(titles: list[Content], flags: Content, width: int) -> list[Content]:
    """A wrapped title with what should be seen at a glance behind it, or else below."""
    if not flags.cell_length:
        return titles
    *above, last = [one.rstrip() for one in titles]
    if last.cell_length + GAP + flags.cell_length <= width:
        return [*above, Content(" " * GAP).join((last, flags))]
    return [*above, last, *flags.wrap(max(width, 8))]


def flags_of(item: AgendaItem) -> list[str]:
    """What should be seen of an item at a glance."""
    flags = []
    if item.deferred:
        flags.append("deferred")
    if item.late:
        flags.append("late")
    if item.exempt:
        flags.append("exempt")
    if item.kind == "information":
        flags.append("information")
    if waiting := len(papers_to_come(item)):
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
            styled(opening_capital(exempt_words(item.exempt))),
            styled(item.exempt.summary or "no public summary yet", "$muted"),
        ]))  # fmt: skip
    if item.minutes.strip():
        heading = "House wording" if item.prefilled else "Minutes"
        parts.append(_under(heading, [Content.styled(item.minutes.strip(), "$muted")]))
    if item.private_notes.strip():
        parts.append(
            _under("For you alone", [Content.styled(item.private_notes.strip(), "$muted")])
        )
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
