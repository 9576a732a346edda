"""What the agenda does with an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from cpbtui.screens.agenda_forms import heading_dialog, item_changes, item_dialog, notes_dialog
from cpbtui.screens.agenda_words import publishing_words
from cpbtui.screens.choice_dialog import Choice, ChoiceDialog
from cpbtui.screens.confirm_dialog import ConfirmDialog
from cpbtui.screens.form_dialog import Filled, FormDialog
from cpbtui.screens.papers_dialog import PapersDialog
from cpbtui.screens.preview_screen import PreviewScreen
from cpbtui.steps import agenda as steps
from cpbtui.steps.agenda_order import items_of, move_item
from cpbtui.steps.attendance import mark_all
from cpbtui.steps.attendance_line import Typed, understand_line
from cpbtui.steps.documents import agenda_of, file_name
from cpbtui.steps.forward import offered
from cpbtui.steps.putting_off import bring_forward, defer_item
from cpbtui.steps.roster import everybody
from cpbtui.widgets.field_row import Field
from exports.wording import day_in_words, month_in_words
from imports.meeting_names import names_at
from store.models import AgendaItem, ForwardItem, Meeting

if TYPE_CHECKING:
    from cpbtui.screens.agenda import AgendaScreen

MONTHS_AHEAD = 12
"""How many months deferring offers."""


class AgendaSteps:
    """The steps of one agenda screen."""

    def __init__(self, screen: AgendaScreen, meeting: str) -> None:
        """Serve a screen.

        Args:
            screen: The screen.
            meeting: The meeting's id.
        """
        self.screen = screen
        self.meeting_id = meeting

    @property
    def meeting(self) -> Meeting:
        """The meeting as it is now."""
        return self.screen.store.the(Meeting, self.meeting_id)

    def add(self, item: AgendaItem, *, below: AgendaItem | None) -> str:
        """Add an item below another; its id."""
        place = None
        if below is not None:
            items = items_of(self.screen.store, self.meeting_id)
            place = [one.id for one in items].index(below.id) + 2
        return steps.add_item(self.screen.store, self.meeting, item, at=place).id

    def edit(self, item: AgendaItem | None) -> None:
        """Ask for everything about an item."""
        if item is None:
            return

        def told(filled: Filled) -> None:
            now = self.screen.store.the(AgendaItem, item.id)
            steps.edit_item(self.screen.store, now, **item_changes(now, filled))

        self.screen.ask(item_dialog(item, self.meeting), told)

    def move(self, item: AgendaItem | None, by: Literal[-1, 1]) -> None:
        """Move an item; at the end of the list nothing happens."""
        if item is not None:
            move_item(self.screen.store, item, by)

    def heading(self, item: AgendaItem | None) -> None:
        """Ask for the heading above an item."""
        if item is not None:
            self._ask_for(item, heading_dialog(item), "heading", "heading")

    def notes(self, item: AgendaItem | None) -> None:
        """Ask for what is kept about an item and printed nowhere."""
        if item is not None:
            self._ask_for(item, notes_dialog(item), "notes", "private_notes")

    def _ask_for(self, item: AgendaItem, dialog: FormDialog, name: str, field: str) -> None:
        """Ask for one field of an item, by its name in the form."""

        def told(filled: Filled) -> None:
            now = self.screen.store.the(AgendaItem, item.id)
            steps.edit_item(self.screen.store, now, **{field: filled[name]})

        self.screen.ask(dialog, told)

    def papers(self, item: AgendaItem | None) -> None:
        """List an item's papers."""
        if item is not None:
            self.screen.ask(PapersDialog(item), lambda done: None)

    def remove(self, item: AgendaItem | None) -> None:
        """Take an item off; undo brings it back."""
        if item is None:
            return
        refusal = steps.remove_item(self.screen.store, item)
        self.screen.board_app.tell(
            refusal or f"“{item.title}” is off the agenda. Ctrl+Z brings it back."
        )

    def defer(self, item: AgendaItem | None) -> None:
        """Ask when an item is to be taken instead."""
        if item is None:
            return
        choices = [*self._later_meetings(), *self._later_months()]
        choices.append(Choice("later", "later", "no meeting or month yet"))
        dialog = ChoiceDialog(f"Put “{item.title}” off until", choices)
        self.screen.ask(dialog, lambda key: self._deferred(item, key))

    def _later_meetings(self) -> list[Choice]:
        here = self.meeting
        return [
            Choice(f"meeting:{one.id}", day_in_words(one.on), one.title or one.kind)
            for one in self.screen.store.meetings()
            if one.on > here.on and one.status in ("planned", "agenda published")
        ]

    def _later_months(self) -> list[Choice]:
        on = self.meeting.on
        taken = {f"{one.on:%Y-%m}" for one in self.screen.store.meetings() if one.on > on}
        choices = []
        for ahead in range(1, MONTHS_AHEAD + 1):
            year, month = on.year + (on.month + ahead - 1) // 12, (on.month + ahead - 1) % 12
            key = f"{year}-{month + 1:02d}"
            if key not in taken:
                words = month_in_words(key)
                choices.append(Choice(f"month:{key}", words, "no meeting in the calendar yet"))
        return choices

    def _deferred(self, item: AgendaItem, key: str) -> None:
        kind, _, which = key.partition(":")
        to = self.screen.store.get(Meeting, which) if kind == "meeting" else None
        month = which if kind == "month" else ""
        if problem := defer_item(self.screen.store, item, to, month=month):
            self.screen.board_app.tell(problem)
            return
        where = f"the agenda of {day_in_words(to.on)}" if to else "the forward plan"
        now = self.screen.store.get(AgendaItem, item.id)
        stays = " It keeps its number here, marked as deferred." if now and now.deferred else ""
        self.screen.board_app.tell(f"“{item.title}” is on {where} now.{stays}")

    def forward(self) -> None:
        """Offer what is waiting for this meeting or for no certain one."""
        today = self.screen.board_app.today()
        waiting = offered(self.screen.store, self.meeting, today)
        if not waiting:
            self.screen.board_app.tell("Nothing is waiting for this meeting.")
            return
        choices = [Choice(one.id, one.what, self._waiting_words(one)) for one in waiting]
        dialog = ChoiceDialog("Bring forward", choices, "What was put off or asked for.")
        self.screen.ask(dialog, self._brought)

    def _waiting_words(self, waiting: ForwardItem) -> str:
        source = self.screen.store.get(Meeting, waiting.source_meeting)
        parts = [f"put off on {day_in_words(source.on)}"] if source else []
        parts += [f"asked by {waiting.asked_by}"] if waiting.asked_by else []
        return ", ".join([*parts, *([waiting.why] if waiting.why else [])])

    def _brought(self, key: str) -> None:
        waiting = self.screen.store.get(ForwardItem, key)
        if waiting is not None:
            bring_forward(self.screen.store, self.meeting, waiting)

    def apologies(self) -> None:
        """Ask for apologies, several names in one line."""
        hint = "holt, dean and Dr Rao"
        field = Field("names", "Names", "", hint, check=self._unplaced, required=True)
        dialog = FormDialog(
            "Apologies", [field], words="The sentence in the minutes follows.",
            form=f"apologies.{self.meeting_id}",
        )  # fmt: skip
        self.screen.ask(dialog, self._apologised)

    def _understood(self, line: str) -> Typed:
        record = self.screen.store.meeting_record(self.meeting_id)
        likely = [one.person for one in everybody(record)]
        return understand_line(f"Apologies: {line}", names_at(record), likely)

    def _unplaced(self, line: str) -> str:
        unclear = [one for one in self._understood(line).people if one.person is None]
        if not unclear:
            return ""
        first = unclear[0]
        if first.others:
            return f"Who is “{first.written}”? {' or '.join(first.others)}. Type more of the name."
        return f"Nobody on the register is “{first.written}”. Guests are added under Attendance."

    def _apologised(self, filled: Filled) -> None:
        people = [
            one.person for one in self._understood(filled["names"]).people if one.person is not None
        ]
        mark_all(self.screen.store, self.meeting_id, people, "apologies")
        count = "1 apology was" if len(people) == 1 else f"{len(people)} apologies were"
        self.screen.board_app.tell(f"{count} noted.")

    def preview(self) -> None:
        """Show the agenda as it will be printed."""
        title = f"Agenda of {day_in_words(self.meeting.on)}"
        name = file_name("agenda", self.meeting.on)
        today = self.screen.board_app.today()
        text = agenda_of(self.screen.store, self.meeting, today=today)
        self.screen.app.push_screen(PreviewScreen(title, text, name=name))

    def publish(self) -> None:
        """Ask, then publish."""
        record = self.screen.store.meeting_record(self.meeting_id)
        dialog = ConfirmDialog(
            "Publish this agenda?",
            publishing_words(record, names_at(record)),
            yes="publish", no="not yet",
        )  # fmt: skip
        self.screen.ask(dialog, lambda yes: self._published() if yes else None)

    def _published(self) -> None:
        today = self.screen.board_app.today()
        problem = steps.publish(self.screen.store, self.meeting, today)
        self.screen.board_app.tell(problem or "The agenda is published. Its numbers stay now.")
