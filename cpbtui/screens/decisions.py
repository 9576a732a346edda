"""The register of decisions: in force, implemented, superseded, and what came of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content

from cpbtui.command import Command
from cpbtui.registry import bindings_of
from cpbtui.screens.action_rows import ActionWords
from cpbtui.screens.choice_dialog import Choice, ChoiceDialog
from cpbtui.screens.decision_rows import DecisionWords
from cpbtui.screens.form_dialog import FormDialog
from cpbtui.screens.list_screen import ListScreen
from cpbtui.screens.preview_screen import PreviewScreen
from cpbtui.steps import decisions as steps
from cpbtui.steps.documents import file_name
from cpbtui.widgets.field_row import Field
from cpbtui.widgets.list_rows import Row
from cpbtui.widgets.tabs_line import View
from exports.registers import decisions_register
from store.models import Decision
from store.outstanding import Diary, outstanding
from store.references import board_references

STATUSES = ("in force", "implemented", "superseded")


class DecisionsScreen(ListScreen):
    """Every decision of the board."""

    TITLE_WORDS = "Decisions"
    EMPTY = "No decision here. “Decision: …” in the minutes makes one, or yes to a question."
    CHOOSES = "decisions.open"
    AREAS = ("decisions", "lists")
    BINDINGS: ClassVar[list[BindingType]] = bindings_of("decisions", "lists")
    SORTS = ("newest first", "oldest first", "item")

    def __init__(self, *, view: str = "", select: str | None = None) -> None:
        """Show the register.

        Args:
            view: The view to start with.
            select: The decision to start at.
        """
        super().__init__(view=view, select=select)
        self._wraps: dict[tuple[str, int, int], list[Content]] = {}

    # What is shown

    def show_record(self) -> None:
        """Compute once what rows, views and pane are made from."""
        record = self.store.board_record()
        diary = Diary(record.meetings, self.board_app.today())
        actions = ActionWords(record, diary, board_references(record))
        self.words = DecisionWords(record, diary, actions, self._wraps)
        self.found = steps.listed(record.decisions)
        super().show_record()

    def views(self) -> Sequence[View]:
        """All, in force, implemented, superseded."""
        counts = [View("all", "All", len(self.found))]
        for status in STATUSES:
            many = sum(1 for one in self.found if one.status == status)
            counts.append(View(status, status.capitalize(), many))
        return counts

    def rows(self, view: str) -> Sequence[Row]:
        """The decisions of a view, under the years of their meetings."""
        found = [one for one in self.found if view in ("all", one.status)]
        if self.sort == "item":
            found.sort(key=lambda one: self._title(one).casefold())
            return [self.words.row(one) for one in found]
        newest = self.sort != "oldest first"
        found.sort(key=self._day, reverse=newest)
        return self.words.by_year(found)

    def _title(self, decision: Decision) -> str:
        item = self.words.item(decision)
        return item.title if item else ""

    def _day(self, decision: Decision) -> date:
        meeting = self.words.meetings.get(decision.meeting)
        return meeting.on if meeting else date.min

    def about(self, key: str) -> Sequence[Content]:
        """The selected decision."""
        decision = self.store.get(Decision, key)
        return self.words.about(decision) if decision else ()

    def without_row(self) -> frozenset[str]:
        """The register as a whole needs no row."""
        return frozenset({"decisions.preview"})

    def why_not(self, command: Command) -> str:
        """What is so already."""
        why = super().why_not(command)
        if why or command.area != "decisions" or not self.selected:
            return why
        status = self.decision.status
        if command.verb == "implement" and status == "implemented":
            return "This decision is implemented; u puts it back in force."
        if command.verb == "reopen" and status == "in force":
            return "This decision is in force."
        return ""

    def words_of(self, command: Command) -> str:
        """Only what fits the selected decision."""
        if command.id in ("decisions.reopen", "decisions.implement", "decisions.supersede"):
            in_force = not self.selected or self.decision.status == "in force"
            return command.words if in_force != (command.verb == "reopen") else ""
        return super().words_of(command)

    # What can be done

    @property
    def decision(self) -> Decision:
        """The selected decision."""
        return self.store.the(Decision, self.selected or "")

    @property
    def name_of_it(self) -> str:
        """The selected decision's reference, for dialogs."""
        return self.words.reference(self.decision)

    def action_open(self) -> None:
        """Go to its sentence in the minutes."""
        decision = self.decision
        text = decision.read.anchor.text if decision.read else None
        self.board_app.open_meeting(decision.meeting, decision.item, text)

    def action_meeting(self) -> None:
        """What else its meeting decided and asked."""
        self.board_app.open("outcomes", meeting=self.decision.meeting, select=self.decision.id)

    def action_follow(self) -> None:
        """Its subject through the meetings."""
        self.board_app.open("outcomes", subject=self.decision.id, select=self.decision.id)

    def action_implement(self) -> None:
        """It has been carried out."""
        name = self.name_of_it
        steps.mark_implemented(
            self.store, self.decision, today=self.board_app.today(),
            now=self.board_app.clock(), by=self.board_app.clerk_name(),
        )  # fmt: skip
        self.board_app.tell(f"{name} is implemented. Ctrl+Z takes that back.")

    def action_supersede(self) -> None:
        """Another has taken its place: which?"""
        decision = self.decision
        days = {one.id: one.on for one in self.words.record.meetings}
        others = steps.could_replace(decision, self.words.record.decisions, days)
        if not others:
            self.board_app.tell("There is no other decision that could have taken its place.")
            return
        choices = [Choice(one.id, f"{self.words.reference(one):<12} {one.text}") for one in others]
        title = f"Which decision has taken the place of {self.name_of_it}?"
        self.ask(
            ChoiceDialog(title, choices, decision.text), lambda k: self._supersede(decision, k)
        )

    def _supersede(self, decision: Decision, newer: str) -> None:
        other = self.store.the(Decision, newer)
        steps.mark_superseded(
            self.store, decision, other, today=self.board_app.today(),
            now=self.board_app.clock(), by=self.board_app.clerk_name(),
        )  # fmt: skip
        name, by = self.words.reference(decision), self.words.reference(other)
        self.board_app.tell(f"{name} is superseded by {by}. Ctrl+Z takes that back.")

    def action_reopen(self) -> None:
        """In force again."""
        steps.put_back_in_force(
            self.store, self.decision, today=self.board_app.today(),
            now=self.board_app.clock(), by=self.board_app.clerk_name(),
        )  # fmt: skip

    def action_note(self) -> None:
        """What was said or done."""
        decision = self.decision
        form = FormDialog(
            f"Note on {self.name_of_it}",
            [Field("text", "What was said or done", required=True)],
            words=decision.text, form=f"note.{decision.id}",
        )  # fmt: skip
        self.ask(
            form,
            lambda filled: steps.note_on(
                self.store, decision, filled["text"], today=self.board_app.today(),
                now=self.board_app.clock(), by=self.board_app.clerk_name(),
            ),
        )  # fmt: skip

    def action_link(self) -> None:
        """Tie an action to it, or take the tie away."""
        decision = self.decision
        dialog = ChoiceDialog(
            f"Which action carries out {self.name_of_it}?", self._action_choices(decision),
            decision.text,
        )  # fmt: skip
        today = self.board_app.today()
        self.ask(dialog, lambda key: steps.link_action(self.store, decision, key, today))

    def _action_choices(self, decision: Decision) -> list[Choice]:
        """Those tied now, those of its item and its meeting, then every outstanding one."""
        words, actions = self.words.actions, self.words.record.actions
        near = [one for one in actions if one.meeting == decision.meeting]
        ordered = {
            one.id: one
            for one in (
                *(one for one in actions if one.id in decision.actions),
                *sorted(near, key=lambda one: one.item != decision.item),
                *outstanding(actions, self.words.diary),
            )
        }
        return [
            Choice(
                one.id, f"{words.reference(one)}  {words.owners(one)}: {words.what(one)}",
                "linked; Enter unlinks it" if one.id in decision.actions else "",
            )
            for one in ordered.values()
        ]  # fmt: skip

    def action_preview(self) -> None:
        """The register as it is printed."""
        document = decisions_register(self.store.board_record())
        name = file_name("decisions", self.board_app.today())
        self.app.push_screen(PreviewScreen("Decisions", document, name=name))
