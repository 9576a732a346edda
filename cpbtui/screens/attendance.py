"""Attendance: letters, Enter, next; who is here, who sent apologies, who came and went."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input

from cpbtui.command import Command
from cpbtui.registry import COMMANDS, bindings_of
from cpbtui.screens.attendance_field import AttendanceField
from cpbtui.screens.attendance_rows import (
    ROOMY,
    Words,
    group_row,
    listed_row,
    meant_row,
    offer_row,
    section_rows,
)
from cpbtui.screens.attendance_steps import AttendanceSteps
from cpbtui.screens.board_screen import BoardScreen
from cpbtui.screens.frame_words import saving_words
from cpbtui.short_days import short_day
from cpbtui.steps.attendance_line import Typed, means_apologies, understand_line
from cpbtui.steps.locking import why_locked
from cpbtui.steps.roster import Group, Listed, everybody, group_named, sections, young_groups
from cpbtui.widgets.lines import styled
from cpbtui.widgets.list_rows import ListRows, Row
from exports.wording import day_in_words
from imports.attendance import narrow
from imports.meeting_names import names_at
from store.models import AttendanceStatus, Meeting
from store.quorum import presence


class AttendanceScreen(BoardScreen):
    """Who is at a meeting: before it, in it, and from the sign-in sheet the morning after."""

    AREAS = ("attendance",)
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings_of("attendance"),
        Binding("up", "list('move', -1)", show=False, id="attendance.up"),
        Binding("down", "list('move', 1)", show=False, id="attendance.down"),
        Binding("pageup", "list('page', -1)", show=False, id="attendance.page-up"),
        Binding("pagedown", "list('page', 1)", show=False, id="attendance.page-down"),
    ]

    def __init__(self, meeting: str) -> None:
        """Prepare the list of a meeting.

        Args:
            meeting: The meeting's id.
        """
        super().__init__()
        self.meeting_id = meeting
        self.steps = AttendanceSteps(self, meeting)
        self._shown_for = ""
        """The letters the list was last narrowed by."""

    def compose_body(self) -> ComposeResult:
        """A field, and the list under it."""
        with Vertical(id="main"):
            yield AttendanceField(
                self._here_typed, self._apologies_typed, lambda: self.board_app.keys
            )
            yield ListRows(id="roster", empty="Nobody is on the register yet. Add a guest above.")

    def on_mount(self) -> None:
        """Start in the field."""
        self.field.focus()

    @property
    def field(self) -> AttendanceField:
        """What is typed."""
        return self.query_one(AttendanceField)

    @property
    def rows(self) -> ListRows:
        """The list."""
        return self.query_one("#roster", ListRows)

    @property
    def meeting(self) -> Meeting:
        """The meeting as it is now."""
        return self.store.the(Meeting, self.meeting_id)

    # Showing

    def show_record(self) -> None:
        """Take the list out of the record."""
        self.record = self.store.meeting_record(self.meeting_id)
        self.people = everybody(self.record)
        self.groups = young_groups(self.record)
        self.names = names_at(self.record)
        self._show_rows()

    def header_left(self) -> Content:
        """Where one is."""
        on = self.meeting.on
        roomy = self.app.size.width >= ROOMY
        day = day_in_words(on) if roomy else short_day(on, self.board_app.today())
        return Content("   ").join([styled("Attendance", "bold $text"), styled(day, "$muted")])

    def header_right(self) -> Content:
        """The quorum line, and whether all is saved."""
        now = presence(self.record)
        style = "$green" if now.met and now.present else "$muted" if not now.present else "$accent"
        return Content("    ").join([styled(now.line, style), saving_words(self.store.saving)])

    def why_not(self, command: Command) -> str:
        """Approved attendance stays as it is."""
        return why_locked(self.meeting) if command.edits else ""

    def typed(self) -> Typed:
        """What is typed, as understood."""
        return understand_line(self.field.value, self.names, [one.person for one in self.people])

    @on(Input.Changed, "#who")
    def _show_rows(self) -> None:
        self._shown_for = self.field.value
        typed = self.typed()
        words = Words.of(self.record)
        if typed.kind == "nothing":
            rows = [
                row
                for index, section in enumerate(sections(self.record))
                for row in section_rows(section, words, first=index == 0)
            ]
            self.rows.show(rows)
            return
        offers = self._offers(typed, words)
        self.rows.show(offers, select=offers[0].key if offers else None)

    def _offers(self, typed: Typed, words: Words) -> list[Row]:
        if typed.kind == "people":
            return [meant_row(index, one) for index, one in enumerate(typed.people)]
        if typed.kind == "placeholder":
            offer = "Enter notes somebody whose name is to be found out"
            return [offer_row("unknown", "?", typed.text or "somebody", offer)]
        groups = [group_row(group) for group in group_named(typed.text, self.groups)]
        found = [listed_row(one, words) for one in self.matching(typed.text)]
        if groups or found:
            return [*groups, *found]
        return [offer_row("guest", "+", typed.text, "Enter adds a guest of that name")]

    def matching(self, letters: str) -> list[Listed]:
        """Those some letters may mean, those not marked yet first among equals."""
        by_id = {one.person.id: one for one in self.people}
        return [by_id[one.id] for one in narrow(letters, [one.person for one in self.people])]

    def listed(self) -> Listed | None:
        """The selected person."""
        kind, _, who = (self.rows.key or "").partition(":")
        return next((one for one in self.people if kind == "p" and one.person.id == who), None)

    def group(self) -> Group | None:
        """The selected group."""
        kind, _, which = (self.rows.key or "").partition(":")
        return next((one for one in self.groups if kind == "g" and one.id == which), None)

    # Acting

    def action_list(self, what: str, step: int) -> None:
        """Move the selection while the field keeps the cursor."""
        getattr(self.rows, f"action_{what}")(step)

    def on_list_rows_chosen(self) -> None:
        """A click on the selected row opens what else can be said."""
        self.action_more()

    def action_here(self) -> None:
        """Mark whom the line or the selection means as here."""
        self._mark("present")

    def action_apologies(self) -> None:
        """Note apologies of whom the line or the selection means."""
        self._mark("apologies")

    def _here_typed(self) -> bool:
        self._run("attendance.here", self.action_here)
        return True

    def _apologies_typed(self) -> bool:
        self._keep_up()
        people = [one.person for one in self.people]
        if not means_apologies(self.field.value, people) or self.rows.key in (None, "guest"):
            return False
        self._run("attendance.apologies", self.action_apologies)
        return True

    def _run(self, command_id: str, act: Callable[[], None]) -> None:
        refusal = self.board_app.refusal(COMMANDS[command_id], self)
        if refusal:
            self.board_app.tell(refusal)
        else:
            act()

    def _keep_up(self) -> None:
        """Narrow the list by letters typed just now: Enter can be faster than the list."""
        if self._shown_for != self.field.value:
            self._show_rows()

    def _mark(self, status: AttendanceStatus) -> None:
        self._keep_up()
        typed, key = self.typed(), self.rows.key or ""
        if typed.kind == "people":
            self.steps.mark_line(typed, typed.status or status)
        elif key == "unknown":
            self.steps.add_placeholder(typed.text)
        elif key == "guest":
            self.steps.add_guest(typed.text)
        elif group := self.group():
            self.steps.pick(group)
        elif one := self.listed():
            if not self.field.value.strip() and one.marked and one.marked.status != status:
                # Enter on an empty line must not turn apologies into attendance by a slip.
                self.board_app.tell(
                    f"{one.name} is marked already. Type letters of the name to change it."
                )
                return
            self.steps.mark(one, status)

    def action_more(self) -> None:
        """Ask what else is to be noted."""
        self._keep_up()
        if group := self.group():
            self.steps.pick(group)
        elif one := self.listed():
            self.steps.more(one)

    def action_guest(self) -> None:
        """Add a guest, starting from what is typed."""
        self.steps.ask_guest(self.field.value)

    def action_rename(self) -> None:
        """Name the selected placeholder, or the first there is."""
        waiting = [one for one in self.people if one.person.placeholder and one.marked]
        one = self.listed()
        chosen = one if one in waiting else next(iter(waiting), None)
        if chosen is None:
            self.board_app.tell("Everybody here has a name. “?health” adds somebody without one.")
        else:
            self.steps.rename(chosen)

    def action_back(self) -> None:
        """Empty the field first, then go back."""
        if self.field.value:
            self.field.value = ""
        else:
            super().action_back()
