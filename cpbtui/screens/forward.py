"""The forward plan: what is to come up at later meetings, and who asked for it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content

from cpbtui.command import Command
from cpbtui.registry import bindings_of
from cpbtui.screens.choice_dialog import ChoiceDialog
from cpbtui.screens.form_dialog import Filled, FormDialog
from cpbtui.screens.forward_rows import ForwardWords
from cpbtui.screens.meeting_choices import meeting_choices
from cpbtui.screens.noted_list_screen import NotedListScreen
from cpbtui.screens.quick_note import ask_for_item
from cpbtui.steps import forward as steps
from cpbtui.steps import forward_line
from cpbtui.widgets.field_row import Field
from cpbtui.widgets.list_rows import Row
from cpbtui.widgets.tabs_line import View
from exports.wording import day_in_words, opening_capital
from store.models import ForwardItem, Meeting

NO_ROW = frozenset({"forward.add"})
FOR_OPEN = frozenset({"agenda", "date", "complete", "drop"})
"""Verbs that only make sense for what is still to come."""


class ForwardScreen(NotedListScreen):
    """The forward plan."""

    TITLE_WORDS = "Forward plan"
    EMPTY = "Nothing here. a adds something: “council tax, for December (chair rang)”."
    CHOOSES = "forward.edit"
    AREAS = ("forward", "lists")
    BINDINGS: ClassVar[list[BindingType]] = bindings_of("forward", "lists")
    SORTS = ("meeting", "what", "who asked")

    # What is shown

    def show_record(self) -> None:
        """Compute once what rows, views and pane are made from."""
        self.words = ForwardWords(self.store, self.store.meetings(), self.today)
        self.found = self.store.all(ForwardItem)
        super().show_record()

    def views(self) -> Sequence[View]:
        """To come, deferred at a meeting, done."""
        done = sum(1 for one in self.found if one.done)
        return (
            View("coming", "To come", len(self.found) - done),
            View("deferred", "Deferred", len(steps.deferred(self.found))),
            View("done", "Done", done),
        )

    def rows(self, view: str) -> Sequence[Row]:
        """What is to come by meeting; the rest with the newest first."""
        if view == "deferred":
            found = steps.deferred(self.found)
        elif view == "done":
            found = [one for one in reversed(self.found) if one.done]
        else:
            found = [one for one in self.found if not one.done]
        if self.sort == "what":
            found.sort(key=lambda one: one.what.casefold())
        elif self.sort == "who asked":
            found.sort(key=lambda one: one.asked_by.casefold())
        elif view == "coming":
            return self.words.by_slot(found)
        return [self.words.row(one) for one in found]

    def about(self, key: str) -> Sequence[Content]:
        """The selected item."""
        item = self.store.get(ForwardItem, key)
        return self.words.about(item) if item else ()

    def without_row(self) -> frozenset[str]:
        """What needs no item."""
        return NO_ROW

    def why_not(self, command: Command) -> str:
        """What does not fit where the item stands."""
        why = super().why_not(command)
        if why or command.area != "forward" or command.id in NO_ROW:
            return why
        item = self.item
        if item.done and command.verb in FOR_OPEN:
            return f"“{item.what}” is off the plan; u puts it back."
        if not item.done and command.verb == "reopen":
            return f"“{item.what}” is on the plan."
        if command.verb == "open" and item.source_meeting is None:
            return "This was not put off at a meeting, so it stands in no minutes."
        if command.verb == "agenda" and not steps.coming_meetings(self.words.meetings, self.today):
            return "No meeting is planned. m on Home lists the meetings; n there adds one."
        return ""

    # What can be done

    @property
    def item(self) -> ForwardItem:
        """The selected item."""
        return self.store.the(ForwardItem, self.selected or "")

    @property
    def noted(self) -> ForwardItem:
        """The selected item."""
        return self.item

    def action_add(self) -> None:
        """Something in one line."""
        ask_for_item(self, lambda added: self.show_it(added.id))

    def action_edit(self) -> None:
        """What it says, when it is for, who asked, why."""
        item = self.item
        fields = [
            Field("what", "What", value=item.what, required=True),
            self._slot_field(item),
            Field("asked_by", "Asked for by", value=item.asked_by),
            Field("why", "Why", value=item.why),
        ]
        form = FormDialog(f"Edit “{item.what}”", fields, form=f"forward.{item.id}")
        self.ask(form, lambda filled: self._edit(item, filled))

    def _slot_field(self, item: ForwardItem) -> Field:
        slot = steps.slot_of(item, self.words.meetings, self.today)
        meeting = self.words.meeting(slot.meeting)
        value = day_in_words(meeting.on) if meeting else self.words.slot(slot)
        return Field(
            "slot", "For which meeting or month", value=value if slot != steps.Slot() else "",
            hint="“December”, “next meeting”, “1 December”; empty: not known yet",
            check=lambda text: forward_line.slot_problem(text, self.today, self.words.meetings),
        )  # fmt: skip

    def _slot_typed(self, item: ForwardItem, filled: Filled) -> steps.Slot:
        """What was typed; text that was left as it was leaves the item where it is."""
        written = filled["slot"]
        if written == self._slot_field(item).value:
            return steps.Slot(item.meeting, item.month)
        return forward_line.read_slot(written, self.today, self.words.meetings) or steps.Slot()

    def _edit(self, item: ForwardItem, filled: Filled) -> None:
        slot = self._slot_typed(item, filled)
        steps.edit_item(
            self.store, item, what=opening_capital(filled["what"]), meeting=slot.meeting,
            month=slot.month, asked_by=filled["asked_by"], why=filled["why"],
        )  # fmt: skip

    def action_date(self) -> None:
        """To another meeting or month."""
        item = self.item
        form = FormDialog(
            f"Move “{item.what}”", [self._slot_field(item)], form=f"move.{item.id}", yes="move it"
        )
        self.ask(form, lambda filled: self._move(item, filled))

    def _move(self, item: ForwardItem, filled: Filled) -> None:
        steps.move_item(self.store, item, self._slot_typed(item, filled))
        moved = self.store.the(ForwardItem, item.id)
        self.board_app.tell(f"“{item.what}” is {self.words.for_words(moved)} now.")

    def action_agenda(self) -> None:
        """An agenda item now, of its meeting or of one chosen."""
        item = self.item
        coming = steps.coming_meetings(self.words.meetings, self.today)
        own = steps.slot_of(item, self.words.meetings, self.today).meeting
        dialog = ChoiceDialog(
            f"On which agenda is “{item.what}” to be?", meeting_choices(coming, [own])
        )
        self.ask(dialog, lambda key: self._put(item, self.store.the(Meeting, key)))

    def _put(self, item: ForwardItem, meeting: Meeting) -> None:
        steps.put_on_agenda(self.store, item, meeting)
        self.board_app.tell(f"“{item.what}” is on the agenda of {day_in_words(meeting.on)}.")

    def action_complete(self) -> None:
        """Dealt with."""
        item = self.item
        steps.finish(self.store, item)
        self.board_app.tell(f"“{item.what}” is done. Ctrl+Z takes that back.")

    def action_open(self) -> None:
        """Go to where it was put off."""
        item = self.item
        if item.source_meeting is not None:
            text = item.read_from.text if item.read_from else None
            where = steps.source_item(self.store, item)
            self.board_app.open_meeting(item.source_meeting, where, text)

    def action_reassign(self) -> None:
        """Somebody else asked."""
        item = self.item
        field = Field("asked_by", "Asked for by", value=item.asked_by)
        form = FormDialog(f"Who asked for “{item.what}”?", [field], form=f"asked.{item.id}")
        self.ask(
            form,
            lambda filled: steps.edit_item(self.store, item, asked_by=filled["asked_by"]),
        )

    def action_drop(self) -> None:
        """No longer needed, and why."""
        item = self.item
        self.ask_why(
            lambda why: steps.drop(
                self.store, item, why=why, now=self.board_app.clock(),
                by=self.board_app.clerk_name(),
            )
        )  # fmt: skip

    def action_reopen(self) -> None:
        """On the plan again."""
        steps.reopen(self.store, self.item)
