"""Meetings: every one, where it stands, and what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import ClassVar, cast, get_args

from textual.binding import BindingType
from textual.content import Content

from cpbtui.command import Command
from cpbtui.registry import bindings_of
from cpbtui.screens.approving import ask_approval
from cpbtui.screens.confirm_dialog import ConfirmDialog
from cpbtui.screens.form_dialog import Filled, FormDialog
from cpbtui.screens.list_screen import ListScreen
from cpbtui.screens.meeting_rows import MeetingWords
from cpbtui.short_days import short_day
from cpbtui.steps import agenda, meetings, minutes_questions, minutes_status
from cpbtui.steps.when import rule_problem
from cpbtui.widgets.field_row import Field
from cpbtui.widgets.list_rows import Row
from cpbtui.widgets.tabs_line import View
from exports.wording import day_in_words
from imports.dates import read_date, read_meeting_time, read_rule
from store.models import HELD, LOCKED, Meeting, MeetingKind
from store.outstanding import LOST, Diary

KINDS: tuple[MeetingKind, ...] = get_args(MeetingKind)
COMING = minutes_status.BEFORE_IT | {"in progress"}


class MeetingsScreen(ListScreen):
    """The list of meetings."""

    TITLE_WORDS = "Meetings"
    EMPTY = "There are no meetings yet. n adds one, N the next ones from a rule."
    CHOOSES = "meetings.open"
    AREAS = ("meetings", "lists")
    BINDINGS: ClassVar[list[BindingType]] = bindings_of("meetings", "lists")

    def show_record(self) -> None:
        """Compute the diary once; start at the next meeting."""
        self.diary = Diary(self.store.meetings(), self.board_app.today())
        self.words = MeetingWords(self.store, self.diary)
        coming = self.diary.coming()
        if self.selected is None and self._select is None and coming is not None:
            self._select = coming.id
        super().show_record()

    def views(self) -> Sequence[View]:
        """All, to come, held."""
        found = self.store.meetings()
        return (
            View("all", "All", len(found)),
            View("coming", "To come", sum(1 for one in found if one.status in COMING)),
            View("open", "Minutes not yet agreed", sum(1 for one in found if _unagreed(one))),
        )

    def rows(self, view: str) -> Sequence[Row]:
        """Newest first; those to come in their order."""
        found = self.store.meetings()
        if view == "coming":
            return [self.words.row(one) for one in found if one.status in COMING]
        return [self.words.row(one) for one in reversed(found) if view == "all" or _unagreed(one)]

    def about(self, key: str) -> Sequence[Content]:
        """The selected meeting."""
        return self.words.about(self.store.the(Meeting, key))

    def without_row(self) -> frozenset[str]:
        """What needs no meeting."""
        return frozenset({"meetings.new", "meetings.from-rule"})

    def why_not(self, command: Command) -> str:
        """Steps that do not fit the meeting's status."""
        why = super().why_not(command)
        if why or command.area != "meetings" or command.id in self.without_row():
            return why
        meeting = self.meeting
        done = f"The meeting of {day_in_words(meeting.on)} is {meeting.status}"
        if command.verb == "step" and meeting.status in COMING - {"planned"}:
            return f"{done}; open it to take and close its minutes."
        if command.verb == "step" and meeting.status not in minutes_status.NEXT:
            return f"{done}; there is no step after that."
        if command.verb in ("cancel", "inquorate") and meeting.status not in COMING:
            return f"{done} and cannot be called off any more."
        if command.verb == "edit" and meeting.status in LOCKED:
            return f"{done}; r reopens it, with a reason."
        if command.verb == "reopen" and meeting.status not in LOCKED | LOST:
            return f"{done}; it is open already."
        return ""

    def words_of(self, command: Command) -> str:
        """The next step by its name."""
        if command.verb == "step" and self.selected and not self.why_not(command):
            return minutes_status.STEPS[self.meeting.status]
        return super().words_of(command)

    @property
    def meeting(self) -> Meeting:
        """The selected meeting."""
        return self.store.the(Meeting, self.selected or "")

    def action_open(self) -> None:
        """Its minutes."""
        self.board_app.open_meeting(self.meeting.id)

    def action_agenda(self) -> None:
        """Its agenda."""
        self.board_app.open("agenda", meeting=self.meeting.id)

    def action_new(self) -> None:
        """A meeting on a day as typed."""
        board = self.store.board
        fields = [
            self._when_field(""),
            Field("venue", "Venue", value=board.usual_venue),
            Field("kind", "Kind", value="ordinary", choices=KINDS),
        ]
        self.ask(FormDialog("New meeting", fields, form="new-meeting"), self._add)

    def _when_field(self, value: str) -> Field:
        return Field(
            "when",
            "Day and time",
            value=value,
            hint="“8 sept 6pm”, “Thursday 1 December”; without a time: the usual one",
            required=True,
            check=lambda text: when_problem(text, self.board_app.today()),
        )

    def _add(self, filled: Filled) -> None:
        read = read_meeting_time(filled["when"], self.board_app.today())
        assert read.on is not None
        same = [one for one in self.store.meetings() if one.on == read.on]
        kind = cast(MeetingKind, filled["kind"] or "ordinary")
        added = meetings.plan_meeting(
            self.store, read.on, time=read.time, venue=filled["venue"], kind=kind
        )
        self.list.select(added.id)
        self.go_to_view(self.view)
        self.list.select(added.id)
        second = " It is the second that day." if same else ""
        self.board_app.tell(f"The meeting of {day_in_words(read.on)} is in the calendar.{second}")

    def action_from_rule(self) -> None:
        """The next meetings from a rule."""
        fields = [
            Field(
                "rule", "When the board meets", value=self.store.board.meeting_rule, required=True,
                hint="“second Thursday of March, June, September, December”",
                check=lambda text: rule_problem(text, self.board_app.today()),
            ),
            Field("count", "How many meetings", value="4", check=count_problem),
        ]  # fmt: skip
        self.ask(FormDialog("Next meetings from a rule", fields, form="rule"), self._from_rule)

    def _from_rule(self, filled: Filled) -> None:
        newest = max((one.on for one in self.store.meetings()), default=date.min)
        since = max(newest, self.board_app.today())
        days = read_rule(filled["rule"], since, int(filled["count"] or 4))
        board = self.store.board
        with self.store.change("Keep the rule for meetings") as c:
            c.set(board, meeting_rule=filled["rule"])
        added = meetings.plan_meetings(self.store, days)
        words = ", ".join(short_day(one.on, self.board_app.today()) for one in added)
        self.board_app.tell(f"In the calendar: {words}." if added else "They were there already.")

    def action_edit(self) -> None:
        """Day, time, place, kind."""
        meeting = self.meeting
        fields = [
            self._when_field(f"{day_in_words(meeting.on)} {meeting.time or ''}".strip()),
            Field("venue", "Venue", value=meeting.venue),
            Field("kind", "Kind", value=meeting.kind, choices=KINDS),
            Field(
                "actions", "Takes actions", value="yes" if meeting.takes_actions else "no",
                choices=("yes", "no"),
                hint="actions due “at the next meeting” pass a meeting that takes none",
            ),
            Field("title", "Title", value=meeting.title, hint="when it is not the board's name"),
        ]  # fmt: skip
        title = f"Meeting of {day_in_words(meeting.on)}"
        form = FormDialog(title, fields, form=f"meeting.{meeting.id}")
        self.ask(form, lambda filled: self._edit(meeting, filled))

    def _edit(self, meeting: Meeting, filled: Filled) -> None:
        read = read_meeting_time(filled["when"], self.board_app.today())
        with self.store.change(f"Date and place of {day_in_words(meeting.on)}") as c:
            c.set(
                meeting,
                on=read.on,
                time=read.time or meeting.time,
                venue=filled["venue"],
                kind=filled["kind"] or meeting.kind,
                takes_actions=filled["actions"] != "no",
                title=filled["title"],
            )

    def action_step(self) -> None:
        """The next step of the meeting's minutes."""
        meeting = self.meeting
        day = day_in_words(meeting.on)
        match meeting.status:
            case "planned":
                self.ask(
                    ConfirmDialog(
                        f"Publish the agenda of {day}?",
                        "From then on the numbers of its items stay as they are.",
                        yes="publish",
                    ),
                    lambda _: self._publish(meeting),
                )
            case "circulated":
                ask_approval(self, meeting)
            case "approved":
                field = Field(
                    "on", "Signed on", value="today", required=True,
                    check=lambda text: day_problem(text, self.board_app.today()),
                )  # fmt: skip
                self.ask(
                    FormDialog(f"Minutes of {day} signed", [field], form=f"sign.{meeting.id}"),
                    lambda filled: self._sign(meeting, filled["on"]),
                )
            case _:
                status = minutes_status.pass_on(self.store, meeting, self.board_app.clock())
                left = minutes_questions.still_open(self.store.meeting_record(meeting.id))
                said = f"The minutes of {day} are {status}. {left}"
                self.board_app.tell(f"{said.rstrip()} Ctrl+Z takes that back.")

    def _publish(self, meeting: Meeting) -> None:
        sentence = agenda.publish(self.store, meeting, self.board_app.today())
        self.board_app.tell(sentence or f"The agenda of {day_in_words(meeting.on)} is published.")

    def _sign(self, meeting: Meeting, written: str) -> None:
        on = read_date(written, self.board_app.today(), past=True).on
        minutes_status.sign(self.store, meeting, on or self.board_app.today())

    def action_cancel(self) -> None:
        """Called off."""
        self._put_aside("Cancel", "cancelled")

    def action_inquorate(self) -> None:
        """Not held."""
        self._put_aside("Mark as inquorate:", "inquorate")

    def _put_aside(self, verb: str, status: str) -> None:
        meeting = self.meeting
        self.ask(
            ConfirmDialog(
                f"{verb} the meeting of {day_in_words(meeting.on)}?",
                "What was typed for it is kept, and r opens it again.",
            ),
            lambda _: minutes_status.put_aside(
                self.store, meeting, "cancelled" if status == "cancelled" else "inquorate"
            ),
        )

    def action_reopen(self) -> None:
        """Unlock, with a reason."""
        meeting = self.meeting
        field = Field("why", "Why is it opened again?", required=True)
        form = FormDialog(
            f"Reopen the meeting of {day_in_words(meeting.on)}", [field],
            words="The reason is kept with the meeting.", form=f"reopen.{meeting.id}",
        )  # fmt: skip
        self.ask(
            form,
            lambda filled: minutes_status.reopen(
                self.store, meeting, why=filled["why"], by=self.board_app.clerk_name(),
                now=self.board_app.clock(),
            ),
        )  # fmt: skip


def _unagreed(meeting: Meeting) -> bool:
    return meeting.status in HELD - LOCKED


def when_problem(text: str, today: date) -> str:
    """What is not plain about a day and time; empty when all is."""
    read = read_meeting_time(text, today)
    return "" if read.on is not None else read.question or f"“{text}”: which day is that?"


def day_problem(text: str, today: date) -> str:
    """What is not plain about a day; empty when all is."""
    read = read_date(text, today, past=True)
    return "" if read.on is not None else read.question or f"“{text}”: which day is that?"


def count_problem(text: str) -> str:
    """What is wrong with how many; empty when it is from 1 to 24."""
    return "" if text.isdigit() and 1 <= int(text) <= 24 else "Please type a number from 1 to 24."
