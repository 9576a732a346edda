"""A search to be driven by hand: a plain scan of a board, and answers one can hold back."""

from __future__ import annotations

import threading
from datetime import date

from cpbtui.app import CpbtuiApp
from store.models import Action, AgendaItem, Decision, Meeting, Person
from store.search import Hit, Kind, Results, Search
from store.store import Store


class Finder:
    """Answers searches by looking at every word; what it says besides can be set."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.asked: list[Search] = []
        self.says = Results()
        """What is said with the hits: filters understood, another name, how much is built."""
        self.open = threading.Event()
        """Cleared, answers are held back."""
        self.open.set()
        self.fails = False
        self.leave_out = 0
        """So many of the first results are not known yet."""

    def __call__(self, search: Search) -> Results:
        self.asked.append(search)
        self.open.wait(5)
        if self.fails:
            raise OSError("no index")
        every = [hit for hit in self._every() if _holds(hit, search.text)]
        every.sort(key=lambda hit: hit.on or date.min, reverse=search.newest_first)
        hits = [_marked(hit, search.text) for hit in every if search.kind in (None, hit.kind)]
        counts: dict[str, int] = {}
        for hit in every:
            counts[hit.kind] = counts.get(hit.kind, 0) + 1
        return self.says._replace(hits=tuple(hits[self.leave_out : search.limit]), counts=counts)

    def _every(self) -> list[Hit]:
        meetings = {one.id: one for one in self.store.all(Meeting)}
        found = []
        for item in self.store.all(AgendaItem):
            meeting = meetings.get(item.meeting or "")
            for text in filter(None, item.minutes.split("\n\n")):
                found.append(
                    Hit("minutes", item.id, f"{item.number} {item.title}", text, ref="",
                        meeting=item.meeting, on=meeting.on if meeting else None, item=item.id,
                        passage=text)
                )  # fmt: skip
        records: list[Decision | Action] = [*self.store.all(Decision), *self.store.all(Action)]
        for one in records:
            meeting = meetings.get(one.meeting)
            kind: Kind = "decision" if isinstance(one, Decision) else "action"
            found.append(
                Hit(kind, one.id, one.text, one.text, ref=one.ref, meeting=one.meeting,
                    on=meeting.on if meeting else None, item=one.item, status=one.status)
            )  # fmt: skip
        found += [Hit("person", one.id, one.name, one.name) for one in self.store.all(Person)]
        return found


def _holds(hit: Hit, text: str) -> bool:
    words = text.casefold().split()
    return bool(words) and all(word in f"{hit.title} {hit.snippet}".casefold() for word in words)


def _marked(hit: Hit, text: str) -> Hit:
    marks = []
    for word in text.casefold().split():
        at = hit.snippet.casefold().find(word)
        if at >= 0:
            marks.append((at, at + len(word)))
    return hit._replace(marks=tuple(sorted(marks)))


def with_finder(app: CpbtuiApp) -> Finder:
    """Have an app search by looking at every word."""
    finder = Finder(app.store)
    setattr(app.store, "search", finder)  # noqa: B010  its own search is the engine's
    return finder
