"""Decisions and actions together, as the list of what came of a meeting or a subject shows them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from textual.content import Content

from cpbtui.screens.action_rows import ActionWords
from cpbtui.screens.decision_rows import DecisionWords
from cpbtui.screens.noted_list_screen import heading_row, wrapped
from cpbtui.widgets.lines import Cell, columns, styled
from cpbtui.widgets.list_rows import Row
from exports.wording import opening_capital, weekday_and_day
from store.models import Action, Decision

KIND = 10
"""Cells for what it is."""

Outcome = Decision | Action
Said = Callable[[Outcome], str]
"""What is said of one."""


@dataclass(frozen=True)
class OutcomeWords:
    """What is said of decisions and actions side by side."""

    actions: ActionWords
    decisions: DecisionWords

    def in_order(self, found: Iterable[Outcome]) -> list[Outcome]:
        """As they came about: by meeting, by item, by their place in the text."""
        positions = {one.id: one.position for one in self.decisions.record.items.values()}

        def place(one: Outcome) -> tuple[date, str, int, int, str]:
            at = one.read.anchor.place if one.read else 0
            position = positions.get(one.item or "", len(positions))
            return self._day(one), one.meeting, position, at, one.id

        return sorted(found, key=place)

    def newest_first(self, found: Sequence[Outcome]) -> list[Outcome]:
        """The newest meeting first; within a meeting, as they came about."""
        return sorted(found, key=self._day, reverse=True)

    def _day(self, one: Outcome) -> date:
        meeting = self.decisions.meetings.get(one.meeting)
        return meeting.on if meeting else date.min

    def meeting_of(self, one: Outcome) -> str:
        """The day of its meeting, for a heading."""
        meeting = self.decisions.meetings.get(one.meeting)
        return weekday_and_day(meeting.on) if meeting else ""

    def item_of(self, one: Outcome) -> str:
        """Its item's number and title, for a heading."""
        item = self.decisions.record.items.get(one.item or "")
        return f"{item.number} {item.title}".strip() if item else "Under no item"

    def whole(self, one: Outcome) -> str:
        """Its sentence with its item's title: what it is about."""
        item = self.decisions.record.items.get(one.item or "")
        return f"{one.text} {item.title if item else ''}"

    def names(self) -> frozenset[str]:
        """Parts of names: who did something says nothing of what it was about."""
        register = self.actions.record.register
        named = [one.name for one in register.people.values()]
        return frozenset(re.findall(r"[^\W\d_]+", " ".join(named).casefold()))

    def rows(self, found: Iterable[Outcome], heading: Said, beneath: Said) -> list[Row]:
        """A row each, under headings.

        Args:
            found: In order.
            heading: What each stands under.
            beneath: What stands under its sentence.
        """
        rows: list[Row] = []
        above = None
        for one in found:
            if (words := heading(one)) != above:
                rows.append(heading_row(words, first=not rows))
                above = words
            rows.append(self._row(one, beneath))
        return rows

    def _row(self, one: Outcome, beneath: Said) -> Row:
        return Row(
            one.id,
            draw=lambda width: self._lines(one, beneath(one), width),
            measure=lambda width: len(self._text(one, width)) + 1,
            search=f"{self._says(one)} {self.item_of(one)} {self.reference_of(one)} "
            f"{self.meeting_of(one)} {self._kind(one)}",
        )

    def _kind(self, one: Outcome) -> str:
        return "Decision" if isinstance(one, Decision) else "Action"

    def _says(self, one: Outcome) -> str:
        if isinstance(one, Decision):
            return opening_capital(one.text)
        return f"{self.actions.owners(one)}: {self.actions.what(one)}"

    def reference_of(self, one: Outcome) -> str:
        """Its reference: "8 Sep 3.1"."""
        if isinstance(one, Decision):
            return self.decisions.reference(one)
        return self.actions.reference(one)

    def _text(self, one: Outcome, width: int) -> list[Content]:
        return wrapped(self._says(one), max(8, width - KIND - 2))

    def _lines(self, one: Outcome, beneath: str, width: int) -> Sequence[Content]:
        kind = styled(self._kind(one), "$blue")
        lines = [
            columns(width, [Cell(kind if not place else Content(), KIND), Cell(text)])
            for place, text in enumerate(self._text(one, width))
        ]
        words, style = (
            self.decisions.status(one) if isinstance(one, Decision) else self.actions.when(one)
        )
        standing = [] if words == "in force" else [Cell(styled(words, style), len(words), "right")]
        last = [Cell(Content(), KIND), Cell(styled(beneath, "$dim")), *standing]
        return [*lines, columns(width, last)]

    def about(self, one: Outcome) -> list[Content]:
        """The pane about one."""
        if isinstance(one, Decision):
            return self.decisions.about(one)
        return self.actions.about(one)
