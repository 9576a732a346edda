"""Task and finish groups: what they are for, who leads, when they report."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import ClassVar

from msgspec.structs import replace
from textual.binding import BindingType
from textual.content import Content

from cpbtui.command import Command
from cpbtui.registry import bindings_of
from cpbtui.screens.action_rows import ActionWords
from cpbtui.screens.choice_dialog import Choice, ChoiceDialog
from cpbtui.screens.form_dialog import FormDialog
from cpbtui.screens.meeting_choices import meeting_choices
from cpbtui.screens.noted_list_screen import NotedListScreen
from cpbtui.screens.person_choices import NOBODY, by_surname, person_choices
from cpbtui.screens.preview_screen import PreviewScreen
from cpbtui.screens.task_group_forms import due_field, group_fields, group_values, read_due_day
from cpbtui.screens.task_group_rows import GroupWords
from cpbtui.steps import groups as steps
from cpbtui.steps.board_names import board_names
from cpbtui.steps.documents import file_name
from cpbtui.widgets.field_row import Field
from cpbtui.widgets.list_rows import Row
from cpbtui.widgets.tabs_line import View
from exports.registers import groups_list
from store.models import Meeting, Owner, Person, TaskGroup
from store.naming import short_name
from store.outstanding import LOST, Diary
from store.references import board_references

NO_ROW = frozenset({"groups.add", "groups.preview"})
NEW = "new"
"""The choice of a recommendation that is not there yet."""


class GroupsScreen(NotedListScreen):
    """The list of task and finish groups."""

    TITLE_WORDS = "Task and finish groups"
    EMPTY = "No group here. a sets one up."
    CHOOSES = "groups.edit"
    AREAS = ("groups", "lists")
    BINDINGS: ClassVar[list[BindingType]] = bindings_of("groups", "lists")
    SORTS = ("report due", "name", "lead")

    # What is shown

    def show_record(self) -> None:
        """Compute once what rows, views and pane are made from."""
        record = self.store.board_record()
        diary = Diary(record.meetings, self.today)
        actions = ActionWords(record, diary, board_references(record))
        self.words = GroupWords(record, diary, actions)
        self.found = list(record.register.groups.values())
        super().show_record()

    def views(self) -> Sequence[View]:
        """All, then by where they stand."""
        counts = [
            View(status, words, sum(1 for one in self.found if one.status == status))
            for status, words in zip(
                steps.AT_WORK_FIRST, ("At work", "Not known", "Reported", "Closed"), strict=True
            )
        ]
        # Only past minutes leave it open what became of a group.
        shown = [one for one in counts if one.count or one.id != "not known"]
        return (View("all", "All", len(self.found)), *shown)

    def rows(self, view: str) -> Sequence[Row]:
        """The groups of a view in the order wished."""
        found = [one for one in self.found if view in ("all", one.status)]
        match self.sort:
            case "name":
                found.sort(key=lambda one: one.name.casefold())
            case "lead":
                found.sort(key=lambda one: self.words.person(one.lead).casefold())
            case _:
                order = steps.AT_WORK_FIRST.index
                found.sort(key=lambda one: (order(one.status), one.report_due or date.max))
        return [self.words.row(one) for one in found]

    def about(self, key: str) -> Sequence[Content]:
        """The selected group."""
        group = self.store.get(TaskGroup, key)
        return self.words.about(group) if group else ()

    def without_row(self) -> frozenset[str]:
        """What needs no group."""
        return NO_ROW

    def why_not(self, command: Command) -> str:
        """What does not fit the group's status."""
        why = super().why_not(command)
        if why or command.area != "groups" or command.id in NO_ROW:
            return why
        group = self.group
        if group.status == "closed" and command.verb in ("complete", "drop", "report"):
            return "This group is closed; u puts it back to work."
        if group.status == "at work" and command.verb == "reopen":
            return "This group is at work."
        if command.verb == "open" and self._told() is None:
            return "No meeting is known for this group; e says which one set it up."
        if command.verb == "actions" and not self.words.owned(group):
            return "This group owns no action. Actions come from the minutes: “Action: …”."
        return ""

    # What can be done

    @property
    def group(self) -> TaskGroup:
        """The selected group."""
        return self.store.the(TaskGroup, self.selected or "")

    @property
    def noted(self) -> TaskGroup:
        """The selected group."""
        return self.group

    def _told(self) -> str | None:
        """The meeting to look into for this group."""
        group = self.group
        return group.closed_at or group.reported_at or group.set_up_at

    def action_add(self) -> None:
        """A new group."""
        tonight = [one for one in self.store.meetings() if steps.may_set_up(one, self.today)]
        set_up_at = tonight[-1].id if tonight else None
        blank = TaskGroup(name="", reports_to="the Board", set_up_at=set_up_at)
        self._ask_all(
            "Set up a group", blank, "group.new", lambda values: self._add(replace(blank, **values))
        )

    def _add(self, group: TaskGroup) -> None:
        added = steps.add_group(self.store, group)
        self.show_it(added.id)
        self.board_app.tell(f"“{added.name}” is set up. “Action: {added.name} to …” gives it work.")

    def _ask_all(
        self, title: str, group: TaskGroup, form: str, then: Callable[[dict[str, object]], None]
    ) -> None:
        names, today = board_names(self.store, self.today), self.today
        meetings = [one for one in self.store.meetings() if one.status not in LOST]
        taken = [one.name.casefold() for one in self.found if one.id != group.id]
        fields = group_fields(group, names, meetings, taken, today)
        self.ask(
            FormDialog(title, fields, form=form),
            lambda filled: then(group_values(filled, names, meetings, today)),
        )

    def action_edit(self) -> None:
        """Everything that is kept about it."""
        group = self.group
        self._ask_all(
            f"Edit {group.name}", group, f"group.{group.id}",
            lambda values: steps.edit_group(self.store, group, **values),
        )  # fmt: skip

    def action_date(self) -> None:
        """By when it is to report."""
        group = self.group
        form = FormDialog(
            f"When does {group.name} report?", [due_field(group, self.today)],
            form=f"due.{group.id}",
        )  # fmt: skip
        self.ask(
            form,
            lambda filled: steps.edit_group(
                self.store, group, report_due=read_due_day(filled["due"], self.today)[0]
            ),
        )

    def action_reassign(self) -> None:
        """Somebody else leads."""
        group = self.group
        people = sorted(
            self.store.all(Person), key=lambda one: (one.id not in group.members, by_surname(one))
        )
        dialog = ChoiceDialog(f"Who leads {group.name}?", person_choices(people), empty=NOBODY)
        self.ask(dialog, lambda key: self._lead(group, key))

    def _lead(self, group: TaskGroup, person: str) -> None:
        """The old lead stays a member."""
        old = [group.lead] if group.lead and group.lead != person else []
        members = [one for one in (*old, *group.members) if one != person]
        steps.edit_group(self.store, group, lead=person, members=tuple(dict.fromkeys(members)))
        self.board_app.tell(f"{short_name(self.store.the(Person, person))} leads {group.name}.")

    def action_recommend(self) -> None:
        """A recommendation or its response."""
        group = self.group
        if not group.recommendations:
            self._ask_recommendation(group, None)
            return
        choices = [
            Choice(str(place), one.text, one.response or "no response yet")
            for place, one in enumerate(group.recommendations)
        ]
        dialog = ChoiceDialog(
            f"Recommendations of {group.name}", [*choices, Choice(NEW, "A new recommendation")]
        )
        self.ask(
            dialog,
            lambda key: self._ask_recommendation(group, None if key == NEW else int(key)),
        )

    def _ask_recommendation(self, group: TaskGroup, place: int | None) -> None:
        there = group.recommendations[place] if place is not None else None
        fields = [
            Field("text", "Recommendation", value=there.text if there else "",
                  required=there is None, hint="empty: takes it away" if there else ""),
            Field("response", "Response", value=there.response if there else ""),
        ]  # fmt: skip
        form = FormDialog(
            f"Recommendation of {group.name}", fields, form=f"recommendation.{group.id}.{place}"
        )
        self.ask(
            form,
            lambda filled: steps.put_recommendation(
                self.store, group, place, filled["text"], filled["response"]
            ),
        )

    def action_report(self) -> None:
        """Which meeting it reported to."""
        self._ask_meeting("Which meeting did {} report to?", steps.mark_reported)

    def action_complete(self) -> None:
        """Closed, and at which meeting."""
        self._ask_meeting("Which meeting was told that {} is closed?", steps.close_group)

    def _ask_meeting(self, question: str, step: Callable[..., None]) -> None:
        group, diary = self.group, self.words.diary
        meetings = [one for one in reversed(self.store.meetings()) if one.status not in LOST]
        last, coming = diary.last_held(), diary.coming()
        first = [group.reported_at, last.id if last else None, coming.id if coming else None]
        dialog = ChoiceDialog(question.format(group.name), meeting_choices(meetings, first))
        self.ask(dialog, lambda key: step(self.store, group, self.store.the(Meeting, key)))

    def action_actions(self) -> None:
        """The actions it owns."""
        group = self.group
        self.board_app.open("actions", owner=Owner(written=group.name, body=group.id))

    def action_open(self) -> None:
        """Go to the meeting that was told last."""
        meeting = self._told()
        if meeting is not None:
            item, text = steps.mention_of(self.store, self.group, meeting)
            self.board_app.open_meeting(meeting, item, text)

    def action_drop(self) -> None:
        """No longer needed, and why."""
        group = self.group
        self.ask_why(
            lambda why: steps.drop_group(
                self.store, group, why=why, now=self.board_app.clock(),
                by=self.board_app.clerk_name(),
            )
        )  # fmt: skip

    def action_reopen(self) -> None:
        """At work again."""
        steps.reopen(self.store, self.group)

    def action_preview(self) -> None:
        """The list as it is printed."""
        document = groups_list(self.store.board_record())
        name = file_name("task and finish groups", self.board_app.today())
        self.app.push_screen(PreviewScreen("Task and finish groups", document, name=name))
