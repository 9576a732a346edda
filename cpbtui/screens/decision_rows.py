"""Decisions as the register and its pane show them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from textual.content import Content

from cpbtui.screens.action_rows import ActionWords
from cpbtui.screens.noted_list_screen import heading_row, what_was_said, wrapped
from cpbtui.short_days import short_day
from cpbtui.steps.decisions import actions_after
from cpbtui.widgets.lines import Cell, columns, styled
from cpbtui.widgets.list_rows import Row
from cpbtui.widgets.pane_words import head, section
from exports.wording import day_in_words, opening_capital, weekday_and_day
from store.models import Action, AgendaItem, Decision, Meeting
from store.outstanding import Diary
from store.records import BoardRecord
from store.references import short_reference

DAY = 11
"""Cells for the day."""


@dataclass(frozen=True)
class DecisionWords:
    """What is said of decisions, computed from the record when it is seen."""

    record: BoardRecord
    diary: Diary
    actions: ActionWords
    wraps: dict[tuple[str, int, int], list[Content]]
    """Wrapped texts by decision, its version and the width."""

    @cached_property
    def meetings(self) -> dict[str, Meeting]:
        """Every meeting by its id."""
        return {one.id: one for one in self.record.meetings}

    @cached_property
    def _by_id(self) -> dict[str, Decision]:
        return {one.id: one for one in self.record.decisions}

    @cached_property
    def _actions_of(self) -> dict[str, list[Action]]:
        """Actions by their item."""
        found: dict[str, list[Action]] = defaultdict(list)
        for one in self.record.actions:
            if one.item is not None:
                found[one.item].append(one)
        return found

    @cached_property
    def _action(self) -> dict[str, Action]:
        return {one.id: one for one in self.record.actions}

    @cached_property
    def _older(self) -> dict[str, list[Decision]]:
        """Superseded decisions, by what took their place."""
        found: dict[str, list[Decision]] = defaultdict(list)
        for one in self.record.decisions:
            if one.status == "superseded" and one.superseded_by is not None:
                found[one.superseded_by].append(one)
        return found

    def day(self, decision: Decision) -> str:
        """The day of its meeting."""
        meeting = self.meetings.get(decision.meeting)
        return short_day(meeting.on, self.diary.today) if meeting else ""

    def reference(self, decision: Decision) -> str:
        """Its reference: "4 Aug D2"."""
        reference = self.actions.references.get(decision.id, decision.ref)
        return short_reference(reference, self.diary.today)

    def item(self, decision: Decision) -> AgendaItem | None:
        """The item it was decided under."""
        return self.record.items.get(decision.item or "")

    def where(self, decision: Decision) -> str:
        """Its item: "3 Council tax and care leavers"."""
        item = self.item(decision)
        return f"{item.number} {item.title}".strip() if item else ""

    def status(self, decision: Decision) -> tuple[str, str]:
        """Where it stands, and in which style."""
        if decision.status == "implemented":
            return "implemented", "$green"
        if decision.status == "superseded":
            newer = self._by_id.get(decision.superseded_by or "")
            return f"superseded {self.day(newer)}" if newer else "superseded", "$muted"
        return "in force", "$muted"

    def after(self, decision: Decision) -> list[Action]:
        """The actions that followed it."""
        tied = [self._action[one] for one in decision.actions if one in self._action]
        near = self._actions_of.get(decision.item or "", [])
        return actions_after(decision, {one.id: one for one in (*tied, *near)}.values())

    def row(self, decision: Decision) -> Row:
        """Its row: day and sentence; below, the item, the actions and where it stands."""
        meeting = self.meetings.get(decision.meeting)
        return Row(
            decision.id,
            draw=lambda width: self._lines(decision, width),
            measure=lambda width: len(self._wrapped(decision, width)) + 1,
            search=" ".join(
                [decision.text, self.where(decision), self.reference(decision), decision.verb,
                 day_in_words(meeting.on) if meeting else "", self.status(decision)[0],
                 *(self.actions.owners(one) for one in self.after(decision))]
            ),
        )  # fmt: skip

    def by_year(self, decisions: Iterable[Decision]) -> list[Row]:
        """Rows under the year of their meeting."""
        years: dict[str, list[Decision]] = {}
        for one in decisions:
            meeting = self.meetings.get(one.meeting)
            years.setdefault(str(meeting.on.year) if meeting else "", []).append(one)
        rows: list[Row] = []
        for year, theirs in years.items():
            rows.append(heading_row(year, f"{len(theirs)}", first=not rows))
            rows += [self.row(one) for one in theirs]
        return rows

    def _wrapped(self, decision: Decision, width: int) -> list[Content]:
        room = max(8, width - DAY - 2)
        key = (decision.id, decision.version, room)
        if key not in self.wraps:
            self.wraps[key] = wrapped(opening_capital(decision.text), room)
        return self.wraps[key]

    def _lines(self, decision: Decision, width: int) -> Sequence[Content]:
        words, style = self.status(decision)
        lines = [
            columns(
                width,
                [Cell(styled(self.day(decision)) if not place else Content(), DAY), Cell(text)],
            )
            for place, text in enumerate(self._wrapped(decision, width))
        ]
        count = len(self.after(decision))
        about = [self.where(decision)]
        about += [f"{count} action{'s' if count > 1 else ''}"] if count else []
        last = [
            Cell(Content(), DAY),
            Cell(styled(" · ".join(filter(None, about)), "$muted")),
            *([Cell(styled(words, style), len(words), "right")] if words != "in force" else []),
        ]
        return [*lines, columns(width, last)]

    def about(self, decision: Decision) -> list[Content]:
        """The pane: the sentence, where it stands, what followed, what was said."""
        meeting = self.meetings.get(decision.meeting)
        when = weekday_and_day(meeting.on) if meeting else ""
        parts = [
            head(f"Decision {self.reference(decision)}", when),
            styled(opening_capital(decision.text)),
        ]
        if where := self.where(decision):
            parts.append(section("In the minutes", [styled(where, "$muted")]))
        parts += self._standing(decision)
        if after := self.after(decision):
            parts.append(section("Actions that followed", self._followed(after)))
        return parts + what_was_said(decision.updates, self.diary.today)

    def _standing(self, decision: Decision) -> list[Content]:
        parts = []
        newer = self._by_id.get(decision.superseded_by or "")
        if decision.status == "superseded" and newer is not None:
            title = f"Superseded by {self.reference(newer)}"
            parts.append(section(title, [styled(newer.text, "$muted")]))
        elif decision.status != "in force":
            words, style = self.status(decision)
            parts.append(styled(words[:1].upper() + words[1:], style))
        if older := self._older.get(decision.id):
            lines = [styled(f"{self.reference(one)}  {one.text}", "$muted") for one in older]
            parts.append(section("Takes the place of", lines))
        return parts

    def _followed(self, actions: Iterable[Action]) -> list[Content]:
        lines = []
        for one in actions:
            words, style = self.actions.when(one)
            lines.append(
                Content.assemble(
                    (f"{self.actions.owners(one)}  ", "bold $text"),
                    styled(self.actions.what(one)), "  ", styled(words, style),
                )
            )  # fmt: skip
        return lines
