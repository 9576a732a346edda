"""Task and finish groups as the list and its pane show them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content

from cpbtui.screens.action_rows import ActionWords
from cpbtui.screens.noted_list_screen import last_word, what_was_said, wrapped
from cpbtui.short_days import short_day
from cpbtui.steps.groups import actions_of
from cpbtui.widgets.lines import styled, two_sides
from cpbtui.widgets.list_rows import Row
from cpbtui.widgets.pane_words import head, section
from exports.wording import day_in_words, listed
from store.models import Action, TaskGroup
from store.naming import resolve, short_name
from store.outstanding import Diary
from store.records import BoardRecord


@dataclass(frozen=True)
class GroupWords:
    """What is said of groups, computed from the record when it is seen."""

    record: BoardRecord
    diary: Diary
    actions: ActionWords

    def person(self, identity: str | None) -> str:
        """Somebody's short name; empty when nobody is meant."""
        found = resolve(identity, self.record.register) if identity else None
        return short_name(found) if found else ""

    def members(self, group: TaskGroup) -> list[str]:
        """Who belongs to it."""
        return [name for name in map(self.person, group.members) if name]

    def is_late(self, group: TaskGroup) -> bool:
        """Whether the day its report was due has passed."""
        due = group.report_due
        return group.status == "at work" and due is not None and due < self.diary.today

    def status(self, group: TaskGroup) -> tuple[str, str]:
        """Where it stands, and in which style."""
        today = self.diary.today
        if group.status == "not known":
            return "not known what became of it", "$muted"
        if group.status != "at work":
            told = group.closed_at if group.status == "closed" else group.reported_at
            meeting = self.diary.meeting(told)
            day = f" {short_day(meeting.on, today)}" if meeting else ""
            return f"{group.status}{day}", "$green"
        if group.report_due is None:
            return "at work", "$muted"
        if self.is_late(group):
            return f"due since {short_day(group.report_due, today)}", "bold $red"
        return f"reports {short_day(group.report_due, today)}", "$muted"

    def owned(self, group: TaskGroup) -> list[Action]:
        """Its actions, the open ones first."""
        return actions_of(group, self.record.actions)

    def row(self, group: TaskGroup) -> Row:
        """Its row: name and where it stands, purpose, lead and last word, open actions."""
        return Row(
            group.id,
            draw=lambda width: self._lines(group, width),
            measure=lambda width: len(self._lines(group, width)),
            search=" ".join(
                [group.name, group.purpose, self.person(group.lead), *self.members(group),
                 group.reports_to, self.status(group)[0],
                 *(one.text for one in group.updates[-1:]),
                 *(one.text for one in group.recommendations)]
            ),
        )  # fmt: skip

    def _lines(self, group: TaskGroup, width: int) -> Sequence[Content]:
        words, style = self.status(group)
        count = sum(1 for one in self.owned(group) if one.is_open)
        still = f"{count} open action{'s' if count > 1 else ''}" if count else ""
        word = last_word(group.updates, self.diary.today)
        silent = "no word yet" if group.status == "at work" else ""
        lead = self.person(group.lead) or "no lead yet"
        told = " · ".join(filter(None, [lead, word or silent]))
        purpose = wrapped(group.purpose, width) if group.purpose.strip() else []
        return [
            two_sides(styled(group.name, "bold $text"), styled(words, style), width),
            *purpose,
            two_sides(styled(told, "$muted"), styled(still, "$dim"), width),
        ]

    def about(self, group: TaskGroup) -> list[Content]:
        """The pane: purpose, people, report, recommendations, what was said, actions."""
        words, style = self.status(group)
        parts = [Content("\n").join([head(group.name), styled(words, style)])]
        if group.purpose.strip():
            parts.append(styled(group.purpose))
        parts.append(Content("\n").join(self._facts(group)))
        if group.recommendations:
            lines = []
            for one in group.recommendations:
                lines.append(styled(one.text))
                lines.append(styled(one.response or "no response yet", "$muted"))
            parts.append(section("Recommendations", lines))
        parts += what_was_said(group.updates, self.diary.today)
        owned = self.owned(group)
        if owned:
            parts.append(section("Actions", [self._action(one) for one in owned]))
        return parts

    def _facts(self, group: TaskGroup) -> list[Content]:
        lines = [styled(f"Lead: {self.person(group.lead) or 'nobody yet'}")]
        members = self.members(group)
        if members:
            lines.append(styled(f"With {listed(members)}", "$muted"))
        set_up = self.diary.meeting(group.set_up_at)
        if set_up is not None:
            lines.append(styled(f"Set up on {day_in_words(set_up.on)}", "$muted"))
        if group.report_due is not None:
            to = f" to {group.reports_to}" if group.reports_to else ""
            lines.append(styled(f"Report{to} due {day_in_words(group.report_due)}", "$muted"))
        elif group.reports_to:
            lines.append(styled(f"Reports to {group.reports_to}", "$muted"))
        return lines

    def _action(self, action: Action) -> Content:
        return Content.assemble(
            styled(self.actions.reference(action), "$muted"),
            "  ",
            styled(self.actions.what(action)),
            "  ",
            styled(self.actions.when(action)[0], "$muted"),
        )
