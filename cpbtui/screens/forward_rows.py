"""The forward plan as the list and its pane show it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from textual.content import Content

from cpbtui.screens.noted_list_screen import heading_row, last_word, what_was_said, wrapped
from cpbtui.short_days import how_far, short_day
from cpbtui.steps import forward as steps
from cpbtui.widgets.lines import Cell, columns, styled
from cpbtui.widgets.list_rows import Row
from cpbtui.widgets.pane_words import head, section
from exports.wording import day_in_words, month_in_words, opening_capital, weekday_and_day
from store.models import AgendaItem, ForwardItem, Meeting
from store.store import Store


@dataclass(frozen=True)
class ForwardWords:
    """What is said of the plan, computed from the record when it is seen."""

    store: Store
    meetings: Sequence[Meeting]
    today: date

    def meeting(self, identity: str | None) -> Meeting | None:
        """A meeting by its id."""
        return self.store.get(Meeting, identity)

    def slot(self, slot: steps.Slot) -> str:
        """A meeting or month in full."""
        meeting = self.meeting(slot.meeting)
        if meeting is not None:
            return weekday_and_day(meeting.on)
        return month_in_words(slot.month) if slot.month else "No meeting yet"

    def slot_about(self, slot: steps.Slot) -> str:
        """What should be known of a meeting or month on the plan."""
        meeting = self.meeting(slot.meeting)
        if meeting is None:
            return "no meeting in the calendar yet" if slot.month else ""
        if meeting not in steps.coming_meetings([meeting], self.today):
            return "over; d moves what is left"
        near = how_far(meeting.on, self.today)
        return near if near in ("today", "tomorrow") else meeting.status

    def short(self, item: ForwardItem) -> str:
        """When something is to come up, in few words: "tomorrow", "was for 8 Sep"."""
        slot = steps.slot_of(item, self.meetings, self.today)
        meeting = self.meeting(slot.meeting)
        if meeting is None:
            return self.slot(slot) if slot.month else "no meeting yet"
        if steps.coming_meetings([meeting], self.today) or meeting.status == "in progress":
            return how_far(meeting.on, self.today)
        return f"was for {short_day(meeting.on, self.today)}"

    def by_slot(self, items: Sequence[ForwardItem]) -> list[Row]:
        """Rows under a heading for each meeting or month."""
        rows: list[Row] = []
        for slot, theirs in steps.by_slot(items, self.meetings, self.today):
            rows.append(heading_row(self.slot(slot), self.slot_about(slot), first=not rows))
            rows += [self.row(one) for one in theirs]
        return rows

    def source(self, item: ForwardItem) -> str:
        """Where something was put off: "from 8 Sep"; empty when it was not."""
        meeting = self.meeting(item.source_meeting)
        return f"from {short_day(meeting.on, self.today)}" if meeting else ""

    def end(self, item: ForwardItem) -> str:
        """What became of something that is done with."""
        if item.dropped:
            return "no longer needed"
        meeting = self.meeting(item.meeting)
        if meeting is not None and self._is_on(item, meeting):
            return f"on the agenda {short_day(meeting.on, self.today)}"
        return "done"

    def _is_on(self, item: ForwardItem, meeting: Meeting) -> bool:
        return any(
            one.id == item.deferred_item or one.title == item.what
            for one in self.store.of(AgendaItem, meeting.id)
        )

    def row(self, item: ForwardItem) -> Row:
        """Its row: what and who asked; below, why or the last word, and where from."""
        return Row(
            item.id,
            draw=lambda width: self._lines(item, width),
            measure=lambda width: len(self._lines(item, width)),
            search=" ".join(
                [item.what, item.asked_by, item.why, *self._below(item),
                 self.slot(steps.slot_of(item, self.meetings, self.today))]
            ),
        )  # fmt: skip

    def _below(self, item: ForwardItem) -> tuple[str, str]:
        word = last_word(item.updates, self.today) or item.why
        return word, self.end(item) if item.done else self.source(item)

    def _lines(self, item: ForwardItem, width: int) -> Sequence[Content]:
        word, origin = self._below(item)
        sides = [styled(item.asked_by, "$muted")]
        if word or origin:
            end = "$green" if item.done and not item.dropped else "$dim"
            sides.append(styled(origin, end))
        right = min(max(side.cell_length for side in sides), width // 3)
        texts = wrapped(item.what, width - right - 2, "bold $text")
        if word or origin:
            texts.append(styled(word, "$muted"))
        between: list[Content] = [Content()] * (len(texts) - len(sides))
        sides = [sides[0], *between, *sides[1:]]
        return [
            columns(width, [Cell(text), Cell(side, right, "right")])
            for text, side in zip(texts, sides, strict=True)
        ]

    def about(self, item: ForwardItem) -> list[Content]:
        """The pane: what, for when, who asked and why, where from."""
        for_when = opening_capital(self.for_words(item))
        parts = [head(item.what, self.end(item) if item.done else for_when)]
        facts = []
        if item.asked_by:
            facts.append(styled(f"Asked for by {item.asked_by}"))
        if item.why:
            facts.append(styled(item.why, "$muted"))
        if facts:
            parts.append(Content("\n").join(facts))
        source = self.meeting(item.source_meeting)
        if source is not None:
            lines = [styled(day_in_words(source.on))]
            if item.read_from is not None:
                lines.append(styled(item.read_from.text, "$muted"))
            parts.append(section("Deferred at the meeting of", lines))
        return [*parts, *what_was_said(item.updates, self.today)]

    def for_words(self, item: ForwardItem) -> str:
        """When something is to come up: "for the meeting of 1 December 2016"."""
        slot = steps.slot_of(item, self.meetings, self.today)
        meeting = self.meeting(slot.meeting)
        if meeting is not None:
            return f"for the meeting of {day_in_words(meeting.on)}"
        return f"for {self.slot(slot)}" if slot.month else "for no certain meeting yet"
