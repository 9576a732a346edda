"""A search while it is typed: what to ask next, which answer counts, and what is said of it.

No screen in it. One question is asked at a time: while an answer is awaited, only the newest
question waits, so that fast typing never piles searches up. Old results stay until new ones come.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from store.search import KINDS, Kind, Results, Search

PAGE = 50
"""Results asked for at first, and as many again each time the end of the list comes near."""
NEAR_THE_END = 10
"""Results before the last at which more are asked for."""
REMEMBERED = 8
"""Recent searches."""
LATER = 0.4
"""Seconds after which a search is asked again while the index is being built."""

PLURALS: dict[Kind, str] = {
    "minutes": "Minutes", "decision": "Decisions", "action": "Actions", "visit": "Visits",
    "group": "Groups", "paper": "Papers", "person": "People",
}  # fmt: skip
"""Kinds as they are named above the results."""

SINGULARS: dict[Kind, str] = {
    "minutes": "Minutes", "decision": "Decision", "action": "Action", "visit": "Visit",
    "group": "Group", "paper": "Paper", "person": "Person",
}  # fmt: skip
"""Kinds as a result begins with them."""


@dataclass
class RecentSearches:
    """What was searched for, newest first.

    Kept only while the program runs: a search may name a child.
    """

    texts: list[str] = field(default_factory=list)

    def remember(self, text: str) -> None:
        """Put a text first; shorter beginnings of it are forgotten."""
        text = " ".join(text.split())
        if not text:
            return
        kept = [one for one in self.texts if not text.casefold().startswith(one.casefold())]
        self.texts[:] = [text, *kept][:REMEMBERED]


@dataclass
class Searching:
    """One search as the clerk goes on typing it."""

    today: date
    text: str = ""
    kind: Kind | None = None
    newest_first: bool = True
    limit: int = PAGE
    results: Results = field(default_factory=Results)
    shown: Search | None = None
    """The question the results answer; None: nothing has been answered."""
    _awaited: Search | None = None
    _again: bool = False

    @property
    def blank(self) -> bool:
        """Whether nothing is searched for."""
        return not self.text.strip()

    # Asking

    def type(self, text: str) -> None:
        """Search for another text, from its first page."""
        if text != self.text:
            self.text, self.limit = text, PAGE
        if self.blank:
            self.results, self.shown = Results(), None

    def show_kind(self, kind: Kind | None) -> None:
        """Search for one kind only, or for all."""
        self.kind, self.limit = kind, PAGE

    def turn_order(self) -> None:
        """The newest first, or the best first."""
        self.newest_first, self.limit = not self.newest_first, PAGE

    def look_again(self) -> None:
        """Ask the same again: the record has changed, or more of the index is built."""
        self._again = True

    def come_near(self, place: int) -> None:
        """Ask for more when the selected result is one of the last and there are more."""
        found = len(self.results.hits)
        if found >= self.limit and place >= found - NEAR_THE_END:
            self.limit += PAGE

    def question(self) -> Search:
        """What is asked as things stand."""
        return Search(
            text=self.text, today=self.today, kind=self.kind, newest_first=self.newest_first,
            limit=self.limit,
        )  # fmt: skip

    def next_question(self) -> Search | None:
        """What to ask now; None while an answer is awaited, or when all is answered."""
        wanted = self.question()
        if self.blank or self._awaited is not None or (wanted == self.shown and not self._again):
            return None
        self._again = False
        self._awaited = wanted
        return wanted

    def answered(self, asked: Search, results: Results) -> bool:
        """Take an answer; whether it is the one to show."""
        self._awaited = None
        if asked != self.question():
            return False
        self.results, self.shown = self._with_counts(asked, results), asked
        return True

    def failed(self) -> None:
        """Take note that no answer will come; the next key asks again."""
        asked, self._awaited = self._awaited, None
        if asked is not None:
            sentence = "The search could not be done just now. Nothing is lost; try again."
            self.results, self.shown = self.results._replace(problem=sentence), asked

    def _with_counts(self, asked: Search, results: Results) -> Results:
        """Results with the counts of other kinds, where only one kind was asked for."""
        before = self.shown
        if asked.kind is None or before is None or before.text != asked.text:
            return results
        return results._replace(counts={**self.results.counts, **results.counts})

    # Saying

    @property
    def waiting(self) -> bool:
        """Whether the results shown answer an older question."""
        return not self.blank and self.shown != self.question()

    def kinds(self) -> list[tuple[Kind | None, str, int]]:
        """All, then each kind of which something is found, and the one shown: words and count."""
        counts = self.results.counts
        return [
            (None, "All", sum(counts.values())),
            *(
                (kind, PLURALS[kind], counts.get(kind, 0))
                for kind in KINDS
                if counts.get(kind) or kind == self.kind
            ),
        ]

    def order(self) -> str:
        """How the results are sorted."""
        return "newest first" if self.newest_first else "best first"

    def understood(self) -> str:
        """What was taken as a filter, or as another name: "June 2016 · CC Holt"."""
        instead = self.results.instead
        parts = [one for one in self.results.understood if one != instead]
        first = [f"showing results for {instead}"] if instead else []
        if self.results.left_out:
            first = [f"nothing has all of these words; without “{self.results.left_out}”"]
        return " · ".join([*first, *parts])

    def notice(self) -> str:
        """What stands in the way of complete results, as a sentence; empty when nothing does."""
        if self.results.problem:
            return self.results.problem
        if self.results.building is not None:
            done = min(99, int(100 * self.results.building))
            return f"The minutes are being read in for searching: {done} %. More may be found then."
        return ""

    def nothing(self) -> str:
        """The sentence for no results, with what to do; empty while an answer is awaited."""
        results = self.results
        if self.blank or self.shown is None or results.hits or self.notice():
            return ""
        text = " ".join(self.shown.text.split())
        elsewhere = sum(count for kind, count in results.counts.items() if kind != self.kind)
        if self.kind is not None and elsewhere:
            return f"No {PLURALS[self.kind].lower()} for “{text}”. Tab goes to the other kinds."
        filters = " · ".join(results.understood)
        within = f" within {filters}" if filters else ""
        return f"Nothing found for “{text}”{within}. Try fewer words, or the beginning of one."


def kind_beside(kinds: Sequence[Kind | None], current: Kind | None, step: int) -> Kind | None:
    """The kind that many places on, going round.

    Args:
        kinds: Those that can be shown, in order.
        current: The one shown.
        step: 1 or -1.
    """
    at = kinds.index(current) if current in kinds else 0
    return kinds[(at + step) % len(kinds)]
