"""In the meeting: the agenda, the minutes being typed, and what was understood of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from cpbtui.command import Command
from cpbtui.messages import RecordChanged
from cpbtui.registry import bindings_of
from cpbtui.screens import meeting_words
from cpbtui.screens.clock_screen import ClockScreen
from cpbtui.screens.cover_screen import CoverScreen
from cpbtui.screens.frame_words import saving_words
from cpbtui.screens.meeting_commands import why_not_in, words_in
from cpbtui.screens.preview_screen import PreviewScreen
from cpbtui.steps.documents import file_name
from cpbtui.steps.local_time import time_of_day
from cpbtui.widgets.agenda_pane import AgendaPane, Place
from cpbtui.widgets.editors import Editors
from cpbtui.widgets.lines import styled
from cpbtui.widgets.records_pane import RecordsPane, Understanding
from cpbtui.widgets.status_line import StatusLine
from exports.minutes import minutes
from exports.wording import day_in_words
from store.models import Action, AgendaItem
from store.records import MeetingRecord
from store.references import item_numbers

ROOMY = 100
"""Cells from which agenda and actions stand beside the minutes."""
TICK = 0.1
"""Seconds between two looks at what has fallen due."""
TYPED_IN_VAIN = "Approved and locked; Esc, then r in Meetings, reopens."
ONLY_TEXT = {"minutes", "unread", "prefilled", "rough_notes"}
"""Fields that typing changes: nothing beside the text has to be drawn again."""


class MeetingScreen(ClockScreen):
    """One meeting's minutes."""

    CSS = """
    MeetingScreen #body { padding: 1 0 0 0; }
    MeetingScreen #agenda, MeetingScreen #records {
        width: 27%; min-width: 30; max-width: 44; height: 1fr;
        padding: 1 1 1 2; background: $surface;
        scrollbar-size-vertical: 1; scrollbar-background: $surface;
    }
    MeetingScreen #agenda { max-width: 40; margin-left: 1; padding: 1; }
    MeetingScreen #records { margin-right: 1; }
    MeetingScreen #writing { width: 1fr; height: 1fr; }
    MeetingScreen #item-head { height: auto; padding: 0 2; margin-bottom: 1; }
    MeetingScreen #editors { height: 1fr; }
    MeetingScreen #status { dock: bottom; height: 1; padding: 0 2; }
    MeetingScreen MinutesEditor, MeetingScreen MinutesEditor:focus {
        height: 1fr; padding: 0 2; background: $background; scrollbar-size-vertical: 1;
    }
    MeetingScreen.-notes MinutesEditor, MeetingScreen.-notes MinutesEditor:focus {
        background: $surface; color: $muted;
    }
    MinutesEditor .minutes--marker, MinutesEditor .minutes--doubt {
        color: $accent; text-style: bold;
    }
    MinutesEditor .minutes--heading { color: $blue; text-style: bold; }
    MinutesEditor .text-area--cursor { background: $accent; color: $background; }
    .-narrow MeetingScreen #agenda, .-narrow MeetingScreen #records { display: none; }
    MeetingScreen.-narrow #agenda, MeetingScreen.-narrow #records { display: none; }
    MeetingScreen.-tall #editors { margin-bottom: 1; }
    MeetingScreen.-short #body { padding: 0; }
    MeetingScreen.-short #item-head { max-height: 1; margin-bottom: 0; }
    """
    AREAS: ClassVar[tuple[str, ...]] = ("meeting",)
    BINDINGS: ClassVar[list[BindingType]] = bindings_of("meeting")

    def __init__(self, meeting: str, item: str | None = None, text: str | None = None) -> None:
        """Show a meeting.

        Args:
            meeting: Its id.
            item: The item to put the cursor in; None: where the meeting is, or the first.
            text: The paragraph to put the cursor in.
        """
        super().__init__(meeting)
        self._first = (item, text)
        self._minute = ""

    # Drawing

    def compose_body(self) -> ComposeResult:
        """Agenda, writing, what was understood."""
        yield AgendaPane(id="agenda")
        with Vertical(id="writing"):
            yield Static("", id="item-head", markup=False)
            yield Editors()
        yield RecordsPane(id="records")
        yield StatusLine()

    async def on_mount(self) -> None:
        """Put the cursor where it was asked for, and begin to watch the clock."""
        items = self.store.of(AgendaItem, self.meeting_id)
        wanted, text = self._first
        first = wanted or self.meeting.current_item or (items[0].id if items else None)
        _ = self.taking
        if first is not None:
            await self.show_item(first)
            if text and self.editor is not None:
                self.editor.find_paragraph(text)
        self.set_interval(TICK, self._tick)

    def on_resize(self) -> None:
        """Draw the panes and the header for the room there is now."""
        if self._shown_once:
            self.call_after_refresh(self.show_all)

    def show_record(self) -> None:
        """Draw everything beside the text, and the text where it was changed elsewhere."""
        self.bring_texts()
        record, here = self.record, self.here
        self.doubts = self.taking.doubts()
        now = time_of_day(self.now())
        self.query_one(AgendaPane).show(Place(record, here.id if here else None, now))
        self._show_understood(record)
        head = Content("")
        if here is not None:
            number = item_numbers(record.items).get(here.id, "")
            head = meeting_words.item_head(here, number, notes=self.editors.notes)
        self.set_class(self.editors.notes, "-notes")
        self.query_one("#item-head", Static).update(head)
        self._show_status(record)

    def _show_understood(self, record: MeetingRecord) -> None:
        seen = Understanding(
            record=record,
            item=self.here.id if self.here else None,
            doubts=self.doubts,
            preview=self.taking.preview() if self.editor and not self.editors.notes else (),
            asked=self.asking.key if self.asking else "",
        )
        self.query_one(RecordsPane).show(seen)

    @property
    def _room(self) -> int:
        """Cells of the status line beside whether all is saved."""
        return self.size.width - 8 - max(14, saving_words(self.store.saving).cell_length)

    @property
    def status(self) -> StatusLine:
        """The line under the text."""
        return self.query_one(StatusLine)

    def _show_status(self, record: MeetingRecord) -> None:
        narrow = self.size.width < ROOMY
        cursor = self.here.id if self.here else None
        parts, below = [saving_words(self.store.saving)], list[Content]()
        if self.asking is not None:
            first, *below = self.asking.lines(self._room, self.size.width - 4)
            parts.append(first)
        elif self.status.said:
            said = styled(self.status.said)
            parts.append(
                said.truncate(self._room, ellipsis=True) if said.cell_length > self._room else said
            )
        else:
            where = meeting_words.whereabouts(
                record, cursor, notes=self.editors.notes, narrow=narrow
            )
            parts.append(styled(where, "$muted"))
        if self.status.show(parts, below) and self.editor is not None:
            self.call_after_refresh(self.editor.scroll_cursor_visible)

    def header_left(self) -> Content:
        """The board, the day, the clock."""
        now = time_of_day(self.now())
        today, narrow = self.board_app.today(), self.size.width < ROOMY
        return meeting_words.header_left(self.record, now, today, narrow=narrow)

    def header_right(self) -> Content:
        """Members and quorum."""
        return meeting_words.header_right(self.record)

    def words_of(self, command: Command) -> str:
        """Commands whose words depend on how things stand."""
        return words_in(self.meeting, command, len(self.doubts))

    def why_not(self, command: Command) -> str:
        """Why a command cannot be used just now."""
        return why_not_in(self.meeting, command)

    def first_look(self, event: events.Key) -> bool:
        """Say why nothing can be typed, where nothing can."""
        editor = self.editor
        if editor is not None and editor.read_only and event.is_printable and not self.asking:
            self.say(self.store.read_only or TYPED_IN_VAIN)
            self.store.ask_to_write()
        return super().first_look(event)

    def show_frame(self) -> None:
        """Draw the frame, and whether all is saved."""
        super().show_frame()
        if self.is_mounted and self.query("#status"):
            self._show_status(self.record)

    def on_record_changed(self, message: RecordChanged) -> None:
        """Show what has changed; typing changes only the text."""
        message.stop()
        message.prevent_default()  # else the base class would draw everything all the same
        edits = [edit for change in message.changes for edit in change.edits]
        if all(
            edit.collection == "items" and (edit.set or {}).keys() <= {*ONLY_TEXT, "version"}
            for edit in edits
        ):
            self.bring_texts()
            self._show_understood(self.record)
            self.show_frame()
            return
        self.bring_texts()
        self.show_all()

    async def opened_anew(self) -> None:
        """Take minutes from now on; why that could not be done is no news any more."""
        self.status.fall_silent()
        await super().opened_anew()

    # The clock

    def _tick(self) -> None:
        before = self.record.actions if self.size.width < ROOMY else None
        if self.taking.tick() and before is not None:
            self._say_understood(before)
        minute = time_of_day(self.now())
        if minute != self._minute:
            self._minute = minute
            self.show_all()

    def _say_understood(self, before: Sequence[Action]) -> None:
        """Where no pane shows it, say what the action just typed was understood as."""
        was = {one.id: (one.text, one.owners, one.due) for one in before}
        new = [
            one
            for one in self.record.actions
            if not one.unplaced and was.get(one.id) != (one.text, one.owners, one.due)
        ]
        if new and self.asking is None:
            self.say(meeting_words.understood(new[-1], self.record, self._room))

    def say(self, sentence: str) -> None:
        """Say something on the status line until the next key does something else."""
        self.status.say(sentence)
        self._show_status(self.record)

    @on(StatusLine.FellSilent)
    def _fell_silent(self) -> None:
        self._show_status(self.record)

    # Documents and other screens

    def action_attendance(self) -> None:
        """Show who is here."""
        self.board_app.open("attendance", meeting=self.meeting_id)

    def action_agenda(self) -> None:
        """Show the agenda."""
        self.board_app.open("agenda", meeting=self.meeting_id)

    def action_read_back(self) -> None:
        """Show the actions, to read aloud."""
        self.board_app.open("readback", meeting=self.meeting_id)

    def action_preview(self) -> None:
        """Show the minutes as they will be exported."""
        self.before_leave()
        document = minutes(self.record)
        preview = PreviewScreen(
            f"minutes of {day_in_words(self.meeting.on)}",
            document,
            name=file_name("minutes", self.meeting.on),
        )
        self.app.push_screen(preview)

    def action_cover(self) -> None:
        """Show only the item's title."""
        item = next((one for one in self.record.items if one.id == self.meeting.current_item), None)
        item = item or self.here
        self.app.push_screen(CoverScreen(item.title if item else self.store.board.name))

    def show_asking(self) -> None:
        """Draw the question being asked, in the place of what was said last."""
        if self.is_mounted:
            self.status.said = "" if self.asking else self.status.said
            self._show_understood(self.record)
            self._show_status(self.record)
