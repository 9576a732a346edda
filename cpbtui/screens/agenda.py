"""The agenda: items in order, what each needs, and publishing it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from msgspec import structs
from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input

from cpbtui.command import Command
from cpbtui.registry import COMMANDS, bindings_of
from cpbtui.screens.agenda_rows import item_paragraphs, item_rows
from cpbtui.screens.agenda_steps import AgendaSteps
from cpbtui.screens.agenda_words import item_as_typed, time_words, unclear_leads
from cpbtui.screens.board_screen import BoardScreen
from cpbtui.screens.frame_words import saving_words
from cpbtui.screens.new_item_field import NewItemField
from cpbtui.short_days import short_day
from cpbtui.steps.agenda_line import read_item_line
from cpbtui.steps.agenda_order import place_before_closing
from cpbtui.steps.forward import offered
from cpbtui.steps.locking import why_locked
from cpbtui.widgets.lines import styled
from cpbtui.widgets.list_rows import ListRows
from cpbtui.widgets.side_pane import SidePane
from exports.agenda import page_ranges
from exports.wording import day_in_words, time_in_words
from imports.meeting_names import names_at
from store.models import AgendaItem, Meeting
from store.references import item_numbers

ON_AN_ITEM = frozenset(
    {"edit", "move_up", "move_down", "heading", "papers", "notes", "defer", "remove", "minutes"}
)
"""Commands about the selected item."""


class AgendaScreen(BoardScreen):
    """The agenda of a meeting."""

    AREAS = ("agenda",)
    BINDINGS: ClassVar[list[BindingType]] = bindings_of("agenda")

    def __init__(self, meeting: str) -> None:
        """Prepare the agenda of a meeting.

        Args:
            meeting: The meeting's id.
        """
        super().__init__()
        self.meeting_id = meeting
        self.steps = AgendaSteps(self, meeting)
        self._opened = False

    def compose_body(self) -> ComposeResult:
        """The items, a line for a new one, and more about the selected one."""
        with Vertical(id="main"):
            yield NewItemField(self._add)
            yield ListRows(id="items", empty="The agenda has no items yet. n adds one.")
        yield SidePane()

    def on_mount(self) -> None:
        """Start in the list."""
        self.rows.focus()

    @property
    def rows(self) -> ListRows:
        """The list of items."""
        return self.query_one("#items", ListRows)

    @property
    def meeting(self) -> Meeting:
        """The meeting as it is now."""
        return self.store.the(Meeting, self.meeting_id)

    @property
    def item(self) -> AgendaItem | None:
        """The selected item as it is now."""
        return self.store.get(AgendaItem, self.rows.key)

    # Showing

    def show_record(self) -> None:
        """Take the items out of the record."""
        self.record = self.store.meeting_record(self.meeting_id)
        self.numbers = item_numbers(self.record.items)
        self.pages = page_ranges(self.record.items)
        select = None
        if not self._opened and self.record.items:
            # New items go below the selected one, so one starts before other business.
            place = max(0, place_before_closing(self.record.items) - 1)
            select, self._opened = self.record.items[place].id, True
        self.rows.show(item_rows(self.record.items, self.numbers), select=select)
        self._show_item()

    @on(ListRows.Selected, "#items")
    def _show_item(self) -> None:
        item = self.item
        paragraphs = []
        if item is not None:
            paragraphs = item_paragraphs(item, self.numbers.get(item.id, ""), self.pages)
            paragraphs += [
                Content.styled(one, "$accent") for one in unclear_leads(item, names_at(self.record))
            ]
        self.query_one(SidePane).show(paragraphs)
        self.show_frame()

    def header_left(self) -> Content:
        """Where one is, and whether the agenda is out."""
        meeting = self.meeting
        roomy = self.app.size.width >= 100
        when = day_in_words(meeting.on) if roomy else short_day(meeting.on, self.board_app.today())
        if meeting.time:
            when += f", {time_in_words(meeting.time)}"
        parts = [styled("Agenda", "bold $text"), styled(when, "$muted")]
        if meeting.published_on is not None:
            parts.append(styled("published", "$green"))
        return Content("   ").join(parts)

    def header_right(self) -> Content:
        """Planned time and expected end, calmly; whether all is saved."""
        words = time_words(self.record.meeting, self.record.items)
        return Content("    ").join([styled(words, "$muted"), saving_words(self.store.saving)])

    def why_not(self, command: Command) -> str:
        """Approved agendas stay, but for private notes; most commands need an item."""
        if command.edits and command.verb != "notes" and (locked := why_locked(self.meeting)):
            return locked
        if command.verb in ON_AN_ITEM and self.item is None:
            return "There is no item yet. n adds one."
        if command.verb == "publish" and self.meeting.published_on is not None:
            return (
                "The agenda is published already; its numbers stay. "
                "A new item takes the next number."
            )
        return ""

    def words_of(self, command: Command) -> str:
        """What is of no use just now is left out of the bottom line."""
        if command.id == "agenda.forward" and not offered(
            self.store, self.meeting, self.board_app.today()
        ):
            return ""
        if command.id == "agenda.publish" and self.meeting.published_on is not None:
            return ""
        return command.words

    # Acting

    @on(ListRows.Chosen, "#items")
    async def _chosen(self) -> None:
        await self.board_app.action_command("agenda.edit")

    def action_add(self) -> None:
        """Open the line for a new item."""
        self.query_one(NewItemField).open()

    @on(Input.Changed, "#new-item Input")
    def _show_new(self, event: Input.Changed) -> None:
        names = names_at(self.record)
        read = read_item_line(event.value, names.is_known)
        self.query_one(NewItemField).understood(item_as_typed(read, names))

    def _add(self, lines: Sequence[str]) -> bool:
        if not any(line.strip() for line in lines):
            self._close_field()
        elif refusal := self.board_app.refusal(COMMANDS["agenda.add"], self):
            self.board_app.tell(refusal)
            return False
        for line in filter(str.strip, lines):
            read = read_item_line(line, names_at(self.record).is_known)
            item = read if read.title else structs.replace(read, title=line.strip())
            self.rows.key = self.steps.add(item, below=self.item)
            self.show_all()
        return True

    def _close_field(self) -> None:
        self.query_one(NewItemField).close()
        self.rows.focus()

    def action_back(self) -> None:
        """Close the line for a new item first, then go back."""
        if self.query_one(NewItemField).display:
            self._close_field()
        else:
            super().action_back()

    def action_edit(self) -> None:
        """Open everything about the item."""
        self.steps.edit(self.item)

    def action_move_up(self) -> None:
        """Move the item up."""
        self.steps.move(self.item, -1)

    def action_move_down(self) -> None:
        """Move the item down."""
        self.steps.move(self.item, 1)

    def action_heading(self) -> None:
        """Ask for the heading above the item."""
        self.steps.heading(self.item)

    def action_papers(self) -> None:
        """List the item's papers."""
        self.steps.papers(self.item)

    def action_notes(self) -> None:
        """Ask for private notes on the item."""
        self.steps.notes(self.item)

    def action_defer(self) -> None:
        """Put the item off."""
        self.steps.defer(self.item)

    def action_remove(self) -> None:
        """Take the item off the agenda."""
        self.steps.remove(self.item)

    def action_forward(self) -> None:
        """Offer what is waiting."""
        self.steps.forward()

    def action_apologies(self) -> None:
        """Note apologies beforehand."""
        self.steps.apologies()

    def action_preview(self) -> None:
        """Show the agenda as it will be printed."""
        self.steps.preview()

    def action_publish(self) -> None:
        """Publish the agenda, after asking."""
        self.steps.publish()

    def action_attendance(self) -> None:
        """Open the attendance list."""
        self.board_app.open("attendance", meeting=self.meeting_id)

    def action_minutes(self) -> None:
        """Open the item in the minutes."""
        if self.item is not None:
            self.board_app.open_meeting(self.meeting_id, self.item.id)
