"""Actions as the list and its pane show them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from textual.content import Content

from cpbtui.short_days import short_day, short_month
from cpbtui.widgets.lines import Cell, columns, styled
from cpbtui.widgets.list_rows import Row
from cpbtui.widgets.pane_words import head, section
from store.action_sentence import list_wording
from store.models import Action
from store.naming import owner_label, resolve
from store.outstanding import NOBODY, Diary
from store.records import BoardRecord
from store.references import short_reference

OWNER = 17
RIGHT = 22
"""Cells of the columns for who and for when."""
REFERENCE = 16
"""Cells for the number, below the when."""
LINES = 3
"""What is to be done is cut after so many lines; the pane has all of it."""


@dataclass(frozen=True)
class ActionWords:
    """What is said of actions, computed from the record when it is seen."""

    record: BoardRecord
    diary: Diary
    references: dict[str, str]
    wraps: dict[tuple[str, int, int], list[Content]] = field(default_factory=dict)
    """Wrapped texts by action, its version and the width; kept over changes by the screen."""

    def owners(self, action: Action) -> str:
        """Who is to do it."""
        labels = [owner_label(owner, self.record.register) for owner in action.owners]
        return ", ".join(labels) or NOBODY

    def what(self, action: Action) -> str:
        """What is to be done, as lists say it."""
        return list_wording(action)

    def reference(self, action: Action) -> str:
        """Where it was set: "8 Sep 3.1"."""
        return short_reference(self.references.get(action.id, action.ref), self.diary.today)

    def when(self, action: Action) -> tuple[str, str]:
        """Due or since, and in which style: red only when a stated date has passed."""
        today = self.diary.today
        if not action.is_open:
            done = action.completed_on
            words = "completed" if action.status == "completed" else action.status
            return (f"{words} {short_day(done, today)}" if done else words), "$green"
        due = self.diary.due_date(action)
        if self.diary.is_overdue(action):
            return f"due since {short_day(due, today)}" if due else "overdue", "bold $red"
        if action.due.on is not None and due is not None:
            return f"by {short_day(due, today)}", "$muted"
        if due is not None:
            return f"next meeting, {short_day(due, today)}", "$muted"
        return self._since(action), "$muted"

    def _since(self, action: Action) -> str:
        since = self.diary.since(action)
        if since is None:
            return action.due.written
        count = self.diary.meetings_since(action)
        if not count:
            return f"since {short_day(since, self.diary.today)}"
        month = short_month(since, self.diary.today)
        meetings = "1 meeting" if count == 1 else f"{count} meetings"
        short = month if " " in month else month[:3]
        ways = (f"since {month}, {meetings}", f"since {short}, {meetings}", f"since {month}")
        return next((way for way in ways if len(way) <= RIGHT), ways[-1])

    def last_word(self, action: Action) -> str:
        """What was said last."""
        if not action.updates:
            return "no word yet" if action.is_open else ""
        update = action.updates[-1]
        return f"{short_day(update.at.astimezone().date(), self.diary.today)}: {update.text}"

    def row(self, action: Action) -> Row:
        """Its row: owner, what, since or due; below, last word and reference."""
        return Row(
            action.id,
            draw=lambda width: self._lines(action, width),
            measure=lambda width: len(self._wrapped(action, width)) + 1,
            search=f"{self.owners(action)} {action.text} {action.list_text} "
            f"{self.references.get(action.id, '')} {self.reference(action)} "
            + " ".join(update.text for update in action.updates[-1:]),
        )

    def _wrapped(self, action: Action, width: int) -> list[Content]:
        room = max(8, width - OWNER - RIGHT - 4)
        key = (action.id, action.version, room)
        if key not in self.wraps:
            lines = styled(self.what(action)).wrap(room) or [Content()]
            if len(lines) > LINES:  # what is cut is seen to be; the pane has all of it
                cut = lines[LINES - 1].rstrip() + Content("…")
                lines[LINES - 1] = cut.truncate(room, ellipsis=True)
            self.wraps[key] = lines[:LINES]
        return self.wraps[key]

    def _lines(self, action: Action, width: int) -> Sequence[Content]:
        words, style = self.when(action)
        texts = self._wrapped(action, width)
        owner = styled(self.owners(action), "bold $text")
        lines = [
            columns(
                width,
                [
                    Cell(owner if place == 0 else Content(), OWNER),
                    Cell(text),
                    Cell(styled(words, style) if place == 0 else Content(), RIGHT, "right"),
                ],
            )
            for place, text in enumerate(texts)
        ]
        last = [
            Cell(Content(), OWNER),
            Cell(styled(self.last_word(action), "$muted")),
            Cell(styled(self.reference(action), "$dim"), REFERENCE, "right"),
        ]
        return [*lines, columns(width, last)]

    def about(self, action: Action) -> list[Content]:
        """The pane: who, the sentence, since when, what was said, where it stands."""
        via = self._via(action)
        parts = [
            head(self.owners(action), " · ".join(filter(None, [self.reference(action), via]))),
            styled(action.text),
            Content("\n").join(self._state(action)),
        ]
        if action.updates:
            parts.append(section("What was said", self._said(action)))
        item = self.record.items.get(action.item or "")
        if item is not None:
            where = f"In the minutes, item {item.number}" if item.number else "In the minutes"
            parts.append(section(where, [styled(item.title, "$muted")]))
        return parts

    def _via(self, action: Action) -> str:
        register = self.record.register
        for owner in action.owners:
            body = register.bodies.get(owner.body or "")
            person = resolve(owner.person, register) if owner.person else None
            via = body.contact_via if body else person.contact_via if person else None
            contact = resolve(via, register) if via else None
            if contact is not None:
                return f"via {contact.name}"
        return ""

    def _state(self, action: Action) -> list[Content]:
        today = self.diary.today
        lines = []
        due = self.diary.due_date(action)
        if not action.is_open:
            words, style = self.when(action)
            return [styled(words[:1].upper() + words[1:], style)]
        if self.diary.is_overdue(action) and due is not None:
            lines.append(styled(f"Overdue since {short_day(due, today)}", "$red"))
        elif action.due.meeting or action.due.next:
            lines.append(styled("Due at the next meeting", "$muted"))
        elif due is not None:
            lines.append(styled(f"Due by {short_day(due, today)}", "$muted"))
        elif action.due.written:
            lines.append(styled(f"Said: {action.due.written}", "$muted"))
        since = self.diary.since(action)
        if since is not None:
            lines.append(styled(f"Outstanding since {short_day(since, today)}", "$muted"))
        count = self.diary.meetings_since(action)
        if count:
            meetings = "1 meeting" if count == 1 else f"{count} meetings"
            lines.append(styled(f"Carried forward at {meetings}", "$muted"))
        return lines

    def _said(self, action: Action) -> list[Content]:
        today = self.diary.today
        return [
            Content.assemble(
                (f"{short_day(update.at.astimezone().date(), today):<7} ", "$muted"),
                styled(update.text),
            )
            for update in reversed(action.updates)
        ]


def owner_heading(label: str, count: int) -> Row:
    """A heading over one owner's actions."""
    words = styled(f"{label}  {count}", "bold $blue")
    return Row(f"heading.{label}", lambda _: [Content(), words], height=2, selectable=False)
