"""Meetings as lists and panes show them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content

from cpbtui.short_days import how_far, short_day, weekday_and_day
from cpbtui.steps.minutes_status import BEFORE_IT, waiting_for_clerk
from cpbtui.widgets.lines import Cell, columns, styled
from cpbtui.widgets.list_rows import Row
from cpbtui.widgets.pane_words import head, section
from exports.wording import duration_in_words, time_in_words
from exports.wording import weekday_and_day as whole_day
from store.calendar import target_days
from store.models import HELD, Action, Meeting
from store.naming import full_name
from store.offices import presiding_at
from store.outstanding import Diary
from store.statuses import CLOSED
from store.store import Store
from store.timing import planned

SERIOUS = frozenset({"cancelled", "inquorate"})


def actions_in_words(actions: Sequence[Action]) -> str:
    """How many actions a meeting set, and how many are done: "9 actions, 5 completed".

    Of those imported long after, nothing may be known; that is neither.
    """
    if not actions:
        return ""
    parts = ["1 action" if len(actions) == 1 else f"{len(actions)} actions"]
    done = sum(one.status in CLOSED for one in actions)
    unknown = sum(one.status == "not known" for one in actions)
    for count, word in ((done, "completed"), (unknown, "not known")):
        if count:
            parts.append(word if count == len(actions) else f"{count} {word}")
    return ", ".join(parts)


@dataclass(frozen=True)
class MeetingWords:
    """What is said of meetings."""

    store: Store
    diary: Diary

    def when(self, meeting: Meeting) -> str:
        """Day and time in full: "Thursday, 1 December 2016, 6.00 pm"."""
        time = f", {time_in_words(meeting.time)}" if meeting.time else ""
        return f"{whole_day(meeting.on)}{time}"

    def status(self, meeting: Meeting) -> str:
        """Where it stands: "circulated", "approved 8 Sep"."""
        at = self.diary.meeting(meeting.approved_at)
        on = at.on if at else meeting.approved_on
        if meeting.status == "approved" and on is not None:
            return f"approved {short_day(on, self.diary.today)}"
        if meeting.status == "signed" and meeting.signed_on is not None:
            return f"signed {short_day(meeting.signed_on, self.diary.today)}"
        return meeting.status

    def standing(self, meeting: Meeting, room: int) -> str:
        """Where it stands and what came of it: "circulated · 9 actions, 5 completed".

        The day it was approved or signed gives way where there is no room; the pane has it.
        """
        actions = actions_in_words(self.store.of(Action, meeting.id))
        said = " · ".join(filter(None, [self.status(meeting), actions]))
        return said if len(said) <= room else " · ".join(filter(None, [meeting.status, actions]))

    def row(self, meeting: Meeting) -> Row:
        """Its row: day, kind, where it stands, and what is next by when."""
        return Row(
            meeting.id,
            draw=lambda width: [self._line(meeting, width)],
            search=f"{weekday_and_day(meeting.on)} {whole_day(meeting.on)} {meeting.kind} "
            f"{meeting.status} {meeting.title} {meeting.venue}",
        )

    def _line(self, meeting: Meeting, width: int) -> Content:
        past = meeting.on < self.diary.today or meeting.status in HELD
        day_style = "bold $text" if not past or meeting.status not in SERIOUS else "$dim"
        room = width - 33
        standing = styled(
            self.standing(meeting, room), "$red" if meeting.status in SERIOUS else "$muted"
        )
        cells = [
            Cell(styled_day(meeting, day_style), 15),
            Cell(styled(meeting.kind.capitalize(), "$muted"), 14),
        ]
        step = waiting_for_clerk(self.store.board, meeting, self.diary)
        if step is not None:
            day = how_far(step.by, self.diary.today)
            for words in (f"{step.verb} {day}", day):
                if standing.cell_length + 2 + len(words) <= room:
                    return columns(
                        width, [*cells, Cell(standing), Cell(styled(words, "$accent"), len(words))]
                    )
        cells.append(Cell(standing))
        return columns(width, cells)

    def about(self, meeting: Meeting) -> list[Content]:
        """The pane: when and where, where it stands, what is next."""
        head_words = ", ".join(filter(None, [meeting.venue, meeting.title]))
        parts = [head(self.when(meeting), head_words)]
        parts.append(Content("\n").join(self._facts(meeting)))
        step = waiting_for_clerk(self.store.board, meeting, self.diary)
        if step is not None:
            words = f"{step.what}, {how_far(step.by, self.diary.today)}"
            parts.append(section("Next for you", [styled(words)]))
        if meeting.status in HELD - {"approved", "signed", "circulated"}:
            targets = target_days(self.store.board, meeting)
            lines = [("action sheet", targets.action_sheet), ("to the chair", targets.to_chair)]
            lines.append(("to members", targets.circulate))
            today = self.diary.today
            drawn = [styled(f"{what} by {short_day(day, today)}", "$muted") for what, day in lines]
            parts.append(section("Targets", drawn))
        if meeting.reopened:
            said = [
                styled(
                    f"{short_day(one.at.date(), self.diary.today)} {one.by}: {one.why}", "$muted"
                )
                for one in meeting.reopened
            ]
            parts.append(section("Reopened", said))
        return parts

    def _facts(self, meeting: Meeting) -> list[Content]:
        record = self.store.meeting_record(meeting.id)
        lines = [styled(f"{meeting.kind} meeting, {self.status(meeting)}", "$text")]
        if record.items:
            count = len(record.items)
            minutes = planned(record.items)
            words = "1 item" if count == 1 else f"{count} items"
            time = f", {duration_in_words(minutes)} planned" if minutes else ""
            lines.append(styled(f"{words}{time}", "$muted"))
        presiding = presiding_at(meeting, record.attendance, meeting.chair)
        if (person := record.register.people.get(presiding or "")) is not None:
            lines.append(styled(f"In the chair: {full_name(person)}", "$muted"))
        here = sum(1 for one in record.attendance if one.status == "present")
        sorry = sum(1 for one in record.attendance if one.status == "apologies")
        counts = [f"{here} present"] if here else []
        counts += ["1 apology" if sorry == 1 else f"{sorry} apologies"] if sorry else []
        if counts:
            lines.append(styled(", ".join(counts), "$muted"))
        actions = actions_in_words(record.actions)
        if actions:
            lines.append(styled(actions, "$muted"))
        if meeting.status not in BEFORE_IT and meeting.corrections:
            lines.append(styled(f"Corrected: {meeting.corrections}", "$muted"))
        return lines


def styled_day(meeting: Meeting, style: str) -> Content:
    """The day, its columns one under the other: "Thu  8 Sep 2016"."""
    return Content.styled(weekday_and_day(meeting.on), style)
