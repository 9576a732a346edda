"""A meeting's text on the screen: one editor an item, and what is done with their text."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from datetime import datetime

from msgspec.structs import replace
from textual import events, on
from textual.widgets import TextArea

from cpbtui.minute_taking import MinuteTaking
from cpbtui.origin import Origin
from cpbtui.screens.board_screen import BoardScreen
from cpbtui.screens.choice_dialog import Choice, ChoiceDialog
from cpbtui.screens.form_dialog import FormDialog
from cpbtui.screens.new_item_field import HINT
from cpbtui.steps.agenda import add_item
from cpbtui.steps.agenda_line import read_item_line
from cpbtui.widgets.agenda_pane import AgendaPane
from cpbtui.widgets.editors import Editors
from cpbtui.widgets.field_row import Field
from cpbtui.widgets.minutes_editor import MinutesEditor
from cpbtui.widgets.question_line import Question
from exports.item_text import item_text
from exports.wording import short_day
from store.models import LOCKED, AgendaItem, Meeting
from store.naming import short_name
from store.records import MeetingRecord
from store.references import item_numbers

Place = tuple[str, bool, tuple[int, int]]
"""An item, whether its rough notes, and where the cursor was in it."""


class WritingScreen(BoardScreen):
    """What the meeting screen does with text; `MeetingScreen` adds the meeting around it."""

    def __init__(self, meeting: str) -> None:
        """Show a meeting's text.

        Args:
            meeting: Its id.
        """
        super().__init__()
        self.meeting_id = meeting
        self._taking: MinuteTaking | None = None
        self._places: list[Place] = []
        self._record: tuple[int, MeetingRecord] | None = None
        """The record after that change; drawing asks for it many times."""

    @property
    def taking(self) -> MinuteTaking:
        """The loop that saves and reads what is typed."""
        if self._taking is None:
            self._taking = MinuteTaking(
                self.store, self.meeting_id, clock=self.now, moment=time.monotonic
            )
        return self._taking

    @property
    def meeting(self) -> Meeting:
        """The meeting as it is now."""
        return self.store.the(Meeting, self.meeting_id)

    @property
    def record(self) -> MeetingRecord:
        """The meeting and all that belongs to it."""
        if self._record is None or self._record[0] != self.store.seq:
            self._record = self.store.seq, self.store.meeting_record(self.meeting_id)
        return self._record[1]

    @property
    def editors(self) -> Editors:
        """The editors."""
        return self.query_one(Editors)

    @property
    def editor(self) -> MinutesEditor | None:
        """The editor in view."""
        return self.editors.current

    @property
    def here(self) -> AgendaItem | None:
        """The item the cursor is in."""
        return self.store.get(AgendaItem, self.editor.item if self.editor else None)

    def now(self) -> datetime:
        """The present moment in local time."""
        return self.board_app.clock().astimezone()

    def say(self, sentence: str) -> None:
        """Say something quietly."""
        self.board_app.tell(sentence)

    # Typing

    @on(TextArea.Changed)
    def _typed(self, message: TextArea.Changed) -> None:
        message.stop()
        editor = message.text_area
        if editor is self.editor and self.taking.item is not None:
            self.taking.typed()
        elif isinstance(editor, MinutesEditor) and not editor.read_only:
            # A key pressed while the cursor went on to another item.
            notes = self.editors.editor_of(editor.item, notes=True) is editor
            self.taking.typed_late(editor.item, editor.text, notes=notes)

    @on(MinutesEditor.Cleaned)
    def _cleaned(self, message: MinutesEditor.Cleaned) -> None:
        signs = "character" if message.count == 1 else "characters"
        self.say(f"{message.count} control {signs} in what was pasted are shown as symbols.")

    def before_leave(self) -> None:
        """Save and read everything typed."""
        self.taking.save()
        self.taking.read()
        # The same item may be altered on a screen opened over this one.
        self.bring_texts()

    def bring_texts(self) -> None:
        """Bring editors to what was written into their items from elsewhere."""
        for item in self.store.of(AgendaItem, self.meeting_id):
            for notes, text in ((False, item.minutes), (True, item.rough_notes)):
                editor = self.editors.editor_of(item.id, notes=notes)
                if editor is not None:
                    with editor.prevent(TextArea.Changed):
                        editor.bring(text)
        if not self.taking.unsaved:
            # Typing goes on from what was brought: it must not be taken for typed words.
            self.taking.save()

    def action_save(self) -> None:
        """Save at once and say so."""
        self.before_leave()
        self.say("Everything is saved as you type; it has just been saved again.")

    # From item to item

    async def show_item(self, item: str, *, notes: bool = False) -> MinutesEditor:
        """Put the cursor into an item; the meeting stays where it is."""
        self.taking.leave()
        shown = self.store.the(AgendaItem, item)
        locked = self.meeting.status in LOCKED and not notes
        editor = await self.editors.show(
            item,
            shown.rough_notes if notes else shown.minutes,
            notes=notes,
            headings=frozenset(short_name(one) for one in self.store.register.people.values()),
            read_only=bool(self.store.read_only) or locked,
        )
        self.taking.enter(item, lambda: (editor.text, editor.cursor_offset_in_text()), notes=notes)
        editor.house_wording = not notes and (
            shown.prefilled or (bool(shown.generated) and shown.minutes == shown.generated)
        )
        editor.first_look, editor.undo_more = self.first_look, self.undo_more
        self.show_all()
        return editor

    async def opened_anew(self) -> None:
        """Take minutes from now on, with the cursor where it is."""
        here, notes = self.here, self.editors.notes
        self._taking = self._record = None
        if here is not None:
            await self.show_item(here.id, notes=notes)
        await super().opened_anew()

    def remember_place(self) -> None:
        """Remember where the cursor is, for going back."""
        if self.editor is not None:
            place = (self.editor.item, self.editors.notes, self.editor.cursor_location)
            self._places.append(place)

    @on(AgendaPane.Chosen)
    async def _clicked(self, message: AgendaPane.Chosen) -> None:
        await self.jump(message.item)

    def action_go_to(self) -> None:
        """Ask for an item and put the cursor there."""
        self.ask_item("Go to item", self.jump)

    async def jump(self, item: str) -> None:
        """Put the cursor into an item; one key goes back to where it was."""
        self.remember_place()
        await self.show_item(item)

    def ask_item(self, title: str, then: Callable[[str], Awaitable[None]]) -> None:
        """Ask for an item of the meeting, and go on with it."""
        record = self.record
        numbers = item_numbers(record.items)
        choices = [Choice(one.id, f"{numbers[one.id]}  {one.title}") for one in record.items]
        self.ask(ChoiceDialog(title, choices), lambda item: self.call_next(then, item))

    async def action_go_back(self) -> None:
        """Put the cursor back where it was before the last jump."""
        if not self._places:
            self.say("You have not jumped anywhere yet.")
            return
        item, notes, location = self._places.pop()
        editor = await self.show_item(item, notes=notes)
        editor.move_cursor(location)

    async def action_previous(self) -> None:
        """Put the cursor into the item above."""
        await self._step(-1)

    async def action_following(self) -> None:
        """Put the cursor into the item below."""
        await self._step(1)

    async def _step(self, by: int) -> None:
        items = [one.id for one in self.store.of(AgendaItem, self.meeting_id)]
        if self.editor is None or self.editor.item not in items:
            return
        there = items.index(self.editor.item) + by
        if 0 <= there < len(items):
            await self.show_item(items[there])

    async def action_notes(self) -> None:
        """Show rough notes instead of minutes, and back."""
        if self.editor is not None:
            await self.show_item(self.editor.item, notes=not self.editors.notes)

    # Working on the text

    def action_action(self) -> None:
        """Begin an action under this paragraph."""
        if self.editor is not None:
            self.editor.interrupt("Action: ")

    def action_late(self) -> None:
        """Add an item of urgent business."""
        form = FormDialog(
            "Late item",
            [Field("title", "What is it about?", required=True, hint=f"as in “{HINT}”")],
            form="late-item",
        )
        self.ask(form, lambda filled: self.call_next(self._add_late, filled["title"]))

    async def _add_late(self, line: str) -> None:
        self.taking.save()
        item = replace(read_item_line(line, self.taking.names.is_known), late=True)
        added = add_item(self.store, self.meeting, item)
        await self.jump(added.id)

    def origin(self) -> Origin | None:
        """The minutes of the item in view, to put a reference into."""
        editor, here = self.editor, self.here
        if editor is None or here is None:
            return None
        number = item_numbers(self.record.items).get(here.id, "")
        on = self.meeting.on
        return Origin(f"item {number}, {short_day(on)} {on.year}", here.id, editor.put_in)

    def action_copy(self) -> None:
        """Put this item's minutes on the clipboard."""
        here = self.here
        if here is not None:
            self.before_leave()
            self.board_app.copy(item_text(self.record, here))
            self.say("The minutes of this item are on the clipboard.")

    def pose(self, question: Question | None) -> None:
        """Ask something that a digit answers; None: nothing is asked any more."""

    def first_look(self, event: events.Key) -> bool:
        """Asked about every key before the editor takes it; True: it is dealt with."""
        return False

    def undo_more(self) -> None:
        """Everything typed into the item in view has been undone already."""
