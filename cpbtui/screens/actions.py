"""Actions: what is outstanding, with whom, since when, and what they said."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content

from cpbtui.command import Command
from cpbtui.registry import bindings_of
from cpbtui.screens.action_forms import (
    completed_form,
    drop_form,
    due_form,
    list_wording_form,
    note_form,
    read_due,
    sentence_form,
)
from cpbtui.screens.action_rows import ActionWords, owner_heading
from cpbtui.screens.choice_dialog import ChoiceDialog
from cpbtui.screens.confirm_dialog import ConfirmDialog
from cpbtui.screens.form_dialog import Filled
from cpbtui.screens.list_screen import ListScreen
from cpbtui.screens.owner_choices import owner_choices, owner_of
from cpbtui.short_days import short_day
from cpbtui.steps import actions as steps
from cpbtui.steps.when import read_near_day
from cpbtui.widgets.list_rows import Row
from cpbtui.widgets.tabs_line import View
from store.models import Action, ActionStatus, Owner
from store.outstanding import (
    Diary,
    by_owner,
    completed_since_last_meeting,
    in_order,
    of_owner,
    of_person,
    outstanding,
)
from store.references import board_references

FOR_OPEN = frozenset({"complete", "complete_on", "drop", "date", "reassign", "reassign_all"})
"""Verbs that only make sense for an open action."""
ALSO_FOR_UNKNOWN = frozenset({"complete", "complete_on", "drop"})
"""Those of them that also settle an imported action of which nothing is known."""


class ActionsScreen(ListScreen):
    """The list of actions."""

    TITLE_WORDS = "Actions"
    EMPTY = "Nothing here. Actions come from the minutes: type “Action: …” in an item."
    EMPTY_VIEWS: ClassVar[dict[str, str]] = {
        "overdue": "No action is overdue.",
        "mine": "No action of yours is outstanding.",
        "completed": "No action was completed since the last meeting.",
    }
    CHOOSES = "actions.open"
    AREAS = ("actions", "lists")
    BINDINGS: ClassVar[list[BindingType]] = bindings_of("actions", "lists")
    SORTS = ("overdue first, then oldest", "owner", "date due")

    def __init__(
        self, owner: Owner | None = None, *, view: str = "", select: str | None = None
    ) -> None:
        """Show the actions.

        Args:
            owner: Whose; None: everybody's.
            view: The view to start with.
            select: The action to start at.
        """
        super().__init__(view=view, select=select)
        self.owner = owner
        self._wraps: dict[tuple[str, int, int], list[Content]] = {}

    # What is shown

    def show_record(self) -> None:
        """Compute once what rows, views and pane are made from."""
        record = self.store.board_record()
        diary = Diary(record.meetings, self.board_app.today())
        self.words = ActionWords(record, diary, board_references(record), self._wraps)
        actions = list(record.actions)
        if self.owner is not None:
            actions = of_owner(actions, self.owner, record.register)
        self._views: dict[str, list[Action]] = {
            "outstanding": outstanding(actions, diary),
            "overdue": [one for one in outstanding(actions, diary) if diary.is_overdue(one)],
            "by-owner": outstanding(actions, diary),
            "mine": [],
            "completed": completed_since_last_meeting(actions, diary),
            "not-known": in_order((one for one in actions if one.status == "not known"), diary),
        }
        clerk = record.board.clerk
        if clerk is not None:
            mine = of_person(self._views["outstanding"], clerk, record.register)
            self._views["mine"] = mine
        super().show_record()

    def views(self) -> Sequence[View]:
        """Outstanding, overdue, by owner, mine, completed; and past ones, once imported."""
        counts = {view: len(found) for view, found in self._views.items()}
        return (
            View("outstanding", "Outstanding", counts["outstanding"]),
            View("overdue", "Overdue", counts["overdue"]),
            View("by-owner", "By owner"),
            View("mine", "Mine", counts["mine"]),
            View("completed", "Completed", counts["completed"]),
            *([View("not-known", "Not known", counts["not-known"])] if counts["not-known"] else []),
        )

    def rows(self, view: str) -> Sequence[Row]:
        """The actions of a view in the order wished."""
        actions = self._views[view]
        if view == "by-owner":
            rows: list[Row] = []
            seen: set[str] = set()
            for label, theirs in by_owner(actions, self.words.record.register).items():
                rows.append(owner_heading(label, len(theirs)))
                rows += [self.words.row(one) for one in theirs if one.id not in seen]
                seen.update(one.id for one in theirs)
            return rows
        if self.sort == "owner":
            actions = sorted(actions, key=lambda one: self.words.owners(one).casefold())
        elif self.sort == "date due":
            diary = self.words.diary
            actions = sorted(actions, key=lambda one: diary.due_date(one) or date.max)
        return [self.words.row(one) for one in actions]

    def about(self, key: str) -> Sequence[Content]:
        """The selected action."""
        action = self.store.get(Action, key)
        return self.words.about(action) if action else ()

    def header_left(self) -> Content:
        """Whose actions, if one person's only."""
        left = super().header_left()
        if self.owner is None:
            return left
        return left + Content.styled(f"   {self.owner.written}", "$text")

    def why_not(self, command: Command) -> str:
        """Closed actions are opened again first."""
        why = super().why_not(command)
        if why or command.area != "actions":
            return why
        action = self.action
        unknown = action.status == "not known"
        if command.verb == "reopen_all":
            return "" if unknown else "This is for imported actions of which nothing is known."
        if command.verb == "complete_on" and action.status == "completed":
            return ""
        if action.is_open and command.verb == "reopen":
            return "This action is open."
        if unknown and command.verb in FOR_OPEN - ALSO_FOR_UNKNOWN:
            return "What became of this action is not known; u opens it again."
        if not action.is_open and not unknown and command.verb in FOR_OPEN:
            return f"This action is {action.status}; u opens it again."
        return ""

    def words_of(self, command: Command) -> str:
        """Of a closed action, how it is opened again, in place of what is done to open ones."""
        selected = self.store.get(Action, self.selected or "")
        if selected is None or selected.is_open or command.area != "actions":
            return super().words_of(command)
        unknown = selected.status == "not known"
        if command.verb in FOR_OPEN - (ALSO_FOR_UNKNOWN if unknown else frozenset()):
            return ""
        instead = {"reopen": "open again"}
        if unknown:
            instead["reopen_all"] = "open all of these again"
        return instead.get(command.verb) or super().words_of(command)

    # What can be done

    @property
    def action(self) -> Action:
        """The selected action."""
        return self.store.the(Action, self.selected or "")

    @property
    def name_of_it(self) -> str:
        """The selected action's reference, for dialogs."""
        return self.words.reference(self.action)

    def action_open(self) -> None:
        """Go to its sentence in the minutes."""
        action = self.action
        text = action.read.anchor.text if action.read else None
        self.board_app.open_meeting(action.meeting, action.item, text)

    def action_complete(self) -> None:
        """Completed today."""
        self._close("completed")

    def action_complete_on(self) -> None:
        """Completed on another day; of a completed one, that day put right."""
        action, today = self.action, self.board_app.today()
        form = completed_form(action, self.name_of_it, self.words.diary.since(action), today)
        self.ask(form, lambda filled: self._completed(action, filled["on"]))

    def _completed(self, action: Action, written: str) -> None:
        today = self.board_app.today()
        on = read_near_day(written, today).on or today
        name = self.words.reference(action)
        steps.complete_on(self.store, action, on, today)
        self.board_app.tell(f"{name} is completed, {short_day(on, today)}. Ctrl+Z takes that back.")

    def _close(self, status: ActionStatus, why: str = "") -> None:
        name = self.name_of_it
        steps.close_action(
            self.store, self.action, status, today=self.board_app.today(),
            now=self.board_app.clock(), by=self.board_app.clerk_name(), why=why,
        )  # fmt: skip
        self.board_app.tell(f"{name} is {status}. Ctrl+Z takes that back.")

    def action_drop(self) -> None:
        """No longer needed, and why."""
        form = drop_form(self.action, self.name_of_it)
        self.ask(form, lambda filled: self._close("no longer needed", filled["why"]))

    def action_reopen(self) -> None:
        """Outstanding again."""
        steps.reopen_action(self.store, self.action, self.board_app.today())

    def action_reopen_all(self) -> None:
        """Every imported action of this list, once that is confirmed."""
        actions = self._views["not-known"]
        dialog = ConfirmDialog(
            f"Open {len(actions)} imported actions again?",
            "They come onto the list of outstanding actions, with the meetings they are from.",
            yes="open them",
        )
        self.ask(dialog, lambda _: steps.reopen_all(self.store, actions))

    def action_note(self) -> None:
        """What was said or done."""
        action = self.action
        form = note_form(action, self.name_of_it)
        self.ask(form, lambda filled: self._note(action, filled))

    def _note(self, action: Action, filled: Filled) -> None:
        steps.note_progress(
            self.store, action, filled["text"], today=self.board_app.today(),
            now=self.board_app.clock(), by=self.board_app.clerk_name(),
        )  # fmt: skip

    def action_date(self) -> None:
        """By when."""
        action = self.action
        form = due_form(action, self.name_of_it, self.board_app.today)
        self.ask(form, lambda filled: self._set_due(action, filled["due"]))

    def _set_due(self, action: Action, written: str) -> None:
        due, _ = read_due(written, self.board_app.today())
        steps.set_due(self.store, action, due, self.board_app.today())

    def action_reassign(self) -> None:
        """To somebody else."""
        action = self.action
        dialog = ChoiceDialog(
            f"Who takes {self.name_of_it} over?", owner_choices(self.store.register), action.text
        )
        self.ask(dialog, lambda key: self._reassign([action], None, key))

    def action_reassign_all(self) -> None:
        """Every open action of this one's owner to somebody else."""
        owners = self.action.owners
        if not owners:
            self.board_app.tell("Nobody is named for this action; r gives it to somebody.")
            return
        old = owners[0]
        theirs = steps.open_actions_of(self.store, old)
        label = self.words.owners(self.action)
        dialog = ChoiceDialog(
            f"Who takes over from {label}?",
            owner_choices(self.store.register),
            f"{len(theirs)} open actions are given to them.",
        )
        self.ask(dialog, lambda key: self._reassign(theirs, old, key))

    def _reassign(self, actions: list[Action], old: Owner | None, key: str) -> None:
        new = owner_of(key, self.store.register)
        steps.reassign(self.store, actions, old, new, self.board_app.today())

    def action_edit(self) -> None:
        """Correct the sentence."""
        action = self.action
        form = sentence_form(action, self.name_of_it)
        today = self.board_app.today()
        self.ask(form, lambda new: steps.word_action(self.store, action, new["text"], today))

    def action_list_wording(self) -> None:
        """A wording for lists."""
        action = self.action
        form = list_wording_form(action, self.name_of_it, self.words.what(action))
        today = self.board_app.today()
        self.ask(form, lambda new: steps.word_for_lists(self.store, action, new["text"], today))
