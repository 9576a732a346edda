"""The papers of an item, and how far each has got."""

from __future__ import annotations

from msgspec.structs import replace

from cpbtui.steps.agenda_line import STATUSES
from store.models import AgendaItem, Paper
from store.store import Store


def papers_to_come(item: AgendaItem) -> list[Paper]:
    """The papers an item still waits for; none for one that was put off."""
    if item.deferred:
        return []
    return [paper for paper in item.papers if paper.status in ("to come", "to follow")]


def set_paper(store: Store, item: AgendaItem, place: int, paper: Paper) -> None:
    """Put a paper in its place, or add it after the last."""
    papers = [*item.papers]
    papers[place : place + 1] = [paper]
    with store.change(f"Paper “{paper.title}”") as c:
        c.set(item, papers=tuple(papers))


def remove_paper(store: Store, item: AgendaItem, place: int) -> None:
    """Take a paper off an item."""
    left = tuple(one for index, one in enumerate(item.papers) if index != place)
    with store.change(f"Remove paper “{item.papers[place].title}”") as c:
        c.set(item, papers=left)


def step_paper(store: Store, item: AgendaItem, place: int) -> None:
    """Take a paper to the next status: to come, received, to follow, tabled."""
    paper = item.papers[place]
    following = STATUSES[(STATUSES.index(paper.status) + 1) % len(STATUSES)]
    with store.change(f"“{paper.title}” is {following}") as c:
        papers = [*item.papers]
        papers[place] = replace(paper, status=following)
        c.set(item, papers=tuple(papers))
