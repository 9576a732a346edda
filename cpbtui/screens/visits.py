"""Visits: made, reported, still to be reported, planned."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import ClassVar

from msgspec.structs import replace
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from cpbtui.command import Command
from cpbtui.registry import bindings_of
from cpbtui.screens.action_rows import ActionWords
from cpbtui.screens.choice_dialog import ChoiceDialog
from cpbtui.screens.form_dialog import Filled, FormDialog
from cpbtui.screens.meeting_choices import meeting_choices
from cpbtui.screens.noted_list_screen import NotedListScreen
from cpbtui.screens.people_field import people_field
from cpbtui.screens.preview_screen import PreviewScreen
from cpbtui.screens.visit_forms import (
    action_choices,
    line_field,
    made_field,
    visit_fields,
    visit_values,
    when_field,
)
from cpbtui.screens.visit_refusals import why_not_for
from cpbtui.screens.visit_rows import VisitWords
from cpbtui.short_days import short_day
from cpbtui.steps import visits as steps
from cpbtui.steps.board_names import board_names, labels, people_in
from cpbtui.steps.documents import file_name
from cpbtui.steps.notes import visit_name
from cpbtui.steps.when import read_near_day, read_when
from cpbtui.widgets.filter_field import FilterField
from cpbtui.widgets.lines import styled
from cpbtui.widgets.list_rows import ListRows, Row
from cpbtui.widgets.side_pane import SidePane
from cpbtui.widgets.tabs_line import TabsLine, View
from exports.registers import visits_list
from store.calendar import municipal_year
from store.models import Meeting, Visit
from store.outstanding import Diary
from store.references import board_references

NO_ROW = frozenset({"visits.add", "visits.keep", "visits.refuse", "visits.preview"})

WIDE = 100
"""Columns from which the header has room for the year's figures."""


class VisitsScreen(NotedListScreen):
    """The list of visits."""

    TITLE_WORDS = "Visits"
    EMPTY = "No visit here. a adds one: “Reg 44, Elm House, CC Holt, 3 September”."
    CHOOSES = "visits.edit"
    AREAS = ("visits", "lists")
    BINDINGS: ClassVar[list[BindingType]] = bindings_of("visits", "lists")
    SORTS = ("day", "place", "visitor")
    DEFAULT_CSS = """
    VisitsScreen #suggested { height: auto; max-height: 4; margin-bottom: 1; }
    VisitsScreen.-short #suggested { margin-bottom: 0; }
    """

    # What is shown

    def compose_body(self) -> ComposeResult:
        """As every list, with a place for what is asked above the rows."""
        with Vertical(id="main"):
            yield TabsLine()
            yield FilterField()
            yield Static("", id="suggested", markup=False)
            yield ListRows(id="rows", empty=self.EMPTY)
        yield SidePane()

    def show_record(self) -> None:
        """Compute once what rows, views, question and pane are made from."""
        record = self.store.board_record()
        diary = Diary(record.meetings, self.today)
        actions = ActionWords(record, diary, board_references(record))
        self.words = VisitWords(record, diary, actions)
        self.found = steps.listed(record.visits)
        self.asked = steps.suggested(record.visits)
        question = self.query_one("#suggested", Static)
        question.display = bool(self.asked)
        question.update(self.words.question(self.asked))
        super().show_record()

    def header_left(self) -> Content:
        """What there was this municipal year."""
        left = super().header_left()
        if self.size.width < WIDE:
            return left
        year = municipal_year(self.today, self.store.board.municipal_year_start)
        counts = self.words.counts(self.found, year)
        return Content("   ").join([left, styled(f"{year.label}: {counts}", "$muted")])

    def views(self) -> Sequence[View]:
        """All, not yet reported, planned, reported."""
        counts = {
            status: sum(1 for one in self.found if one.status == status)
            for status in ("visited", "planned", "reported")
        }
        return (
            View("all", "All", len(self.found)),
            View("visited", "Not yet reported", counts["visited"]),
            View("planned", "Planned", counts["planned"]),
            View("reported", "Reported", counts["reported"]),
        )

    def rows(self, view: str) -> Sequence[Row]:
        """The visits of a view, the newest first; what is still to be done, oldest first."""
        found = [one for one in self.found if view in ("all", one.status)]
        if self.sort == "place":
            found.sort(key=lambda one: one.place.casefold())
        elif self.sort == "visitor":
            found.sort(key=lambda one: self.words.visitors(one).casefold())
        else:
            newest = view not in ("visited", "planned")
            meetings = self.words.meetings
            found.sort(key=lambda one: steps.day_of(one, meetings) or date.max, reverse=newest)
            if newest:
                return self.words.by_year(found)
        return [self.words.row(one) for one in found]

    def about(self, key: str) -> Sequence[Content]:
        """The selected visit."""
        visit = self.store.get(Visit, key)
        return self.words.about(visit) if visit else ()

    def without_row(self) -> frozenset[str]:
        """What needs no visit."""
        return NO_ROW

    def why_not(self, command: Command) -> str:
        """What does not fit the visit's status."""
        why = super().why_not(command)
        if why or command.area != "visits":
            return why
        if command.verb in ("keep", "refuse") and not self.asked:
            return "No sentence is waiting for an answer."
        if command.id in NO_ROW:
            return ""
        return why_not_for(command.verb, self.visit)

    # What can be done

    @property
    def visit(self) -> Visit:
        """The selected visit."""
        return self.store.the(Visit, self.selected or "")

    @property
    def noted(self) -> Visit:
        """The selected visit."""
        return self.visit

    def action_add(self) -> None:
        """A visit in one line; what was not understood is asked for in a form."""
        form = FormDialog(
            "Add a visit", [line_field()], words="Enter with nothing typed opens the whole form.",
            form="visit.new", yes="add it",
        )  # fmt: skip
        self.ask(form, lambda filled: self._understand(filled["line"]))

    def _understand(self, line: str) -> None:
        typed = steps.understand_visit(line, board_names(self.store, self.today), self.today)
        visit = typed.visit(self.today)
        if typed.complete:
            self._add(visit)
            return
        words = "Please add what was not understood." if line else ""
        self._ask_all("Add a visit", visit, f"visit.new.{line}", words, self._add_filled)

    def _add(self, visit: Visit) -> None:
        added = steps.add_visit(self.store, visit)
        self.show_it(added.id)
        status, when = self.words.status(added)[0], self.words.when(added)
        who = self.words.visitors(added) or "nobody named yet"
        self.board_app.tell(f"Added: {added.kind}, {added.place}, {who}, {when}: {status}.")

    def _add_filled(self, blank: Visit, values: dict[str, object]) -> None:
        visit = replace(blank, **values)
        made = visit.on is not None and visit.on <= self.today
        self._add(replace(visit, status="visited" if made else "planned"))

    def _ask_all(
        self, title: str, visit: Visit, form: str, words: str,
        then: Callable[[Visit, dict[str, object]], None],
    ) -> None:  # fmt: skip
        names, today = board_names(self.store, self.today), self.today
        places = sorted({one.place for one in self.found if one.place})
        kinds = sorted({one.kind for one in self.found if one.kind})
        new = all(one.id != visit.id for one in self.found)
        fields = visit_fields(visit, names, places, kinds, today, new=new)
        self.ask(
            FormDialog(title, fields, words=words, form=form),
            lambda filled: then(visit, visit_values(filled, visit, names, today)),
        )

    def action_edit(self) -> None:
        """Everything that is kept about it."""
        visit = self.visit
        self._ask_all(
            f"Edit {visit_name(visit)}", visit, f"visit.{visit.id}", "",
            lambda one, values: steps.edit_visit(self.store, one, **values),
        )  # fmt: skip

    def action_complete(self) -> None:
        """It was made, on its day or on the one given."""
        visit = self.visit
        if visit.on is not None and visit.on <= self.today and visit.status == "planned":
            self._visited(visit, visit.on)
            return
        form = FormDialog(
            f"When was {visit_name(visit)} made?", [made_field(self.today)], form=f"made.{visit.id}"
        )
        self.ask(form, lambda filled: self._made(visit, filled))

    def _made(self, visit: Visit, filled: Filled) -> None:
        self._visited(visit, read_near_day(filled["on"], self.today).on or self.today)

    def _visited(self, visit: Visit, on: date) -> None:
        steps.mark_visited(self.store, visit, on)
        self.board_app.tell(f"Visited on {short_day(on, self.today)}. Ctrl+Z takes that back.")

    def action_report(self) -> None:
        """Which meeting was told."""
        visit = self.visit
        meetings = list(reversed(self.store.meetings()))
        later = [one.id for one in reversed(meetings) if visit.on and one.on > visit.on]
        choices = meeting_choices(meetings, [visit.meeting, *later[:1]])
        dialog = ChoiceDialog(f"Which meeting was told of {visit_name(visit)}?", choices)
        self.ask(
            dialog,
            lambda key: steps.mark_reported(self.store, visit, self.store.the(Meeting, key)),
        )

    def action_date(self) -> None:
        """Its day, or the month it is planned for."""
        visit = self.visit
        form = FormDialog(
            f"When is {visit_name(visit)}?", [when_field(visit, self.today)],
            form=f"when.{visit.id}",
        )  # fmt: skip
        self.ask(form, lambda filled: self._dated(visit, filled["when"]))

    def _dated(self, visit: Visit, written: str) -> None:
        when = read_when(written, self.today)
        steps.edit_visit(self.store, visit, on=when.on, planned_month=when.month)

    def action_reassign(self) -> None:
        """Somebody else visits."""
        visit = self.visit
        names = board_names(self.store, self.today)
        field = people_field(
            "visitors", "Who visits", names, labels(visit.visitors, names.register)
        )
        form = FormDialog(f"Who makes {visit_name(visit)}?", [field], form=f"who.{visit.id}")
        self.ask(
            form,
            lambda filled: steps.edit_visit(
                self.store, visit, visitors=people_in(filled["visitors"], names)
            ),
        )

    def action_open(self) -> None:
        """Go to its sentence, or to the meeting that was told."""
        visit = self.visit
        if visit.meeting is not None:
            text = visit.read.anchor.text if visit.read else None
            self.board_app.open_meeting(visit.meeting, visit.item, text)
        elif visit.reported_to is not None:
            self.board_app.open_meeting(visit.reported_to)

    def action_link(self) -> None:
        """Tie an action to it, or take the tie away."""
        visit = self.visit
        choices = action_choices(visit, self.words)
        dialog = ChoiceDialog(f"Which action came of {visit_name(visit)}?", choices)
        self.ask(dialog, lambda key: self._link(visit, key))

    def _link(self, visit: Visit, action: str) -> None:
        steps.link_action(self.store, visit, action)

    def action_drop(self) -> None:
        """No longer needed, and why."""
        visit = self.visit
        self.ask_why(
            lambda why: steps.call_off(
                self.store, visit, why=why, now=self.board_app.clock(),
                by=self.board_app.clerk_name(),
            )
        )  # fmt: skip

    def action_reopen(self) -> None:
        """Not reported, or needed again."""
        steps.reopen(self.store, self.visit, self.today)

    def action_keep(self) -> None:
        """The sentence asked about is a visit."""
        visit = self.asked[0]
        steps.answer_suggestion(self.store, visit, yes=True)
        self.show_it(visit.id)

    def action_refuse(self) -> None:
        """The sentence asked about is none."""
        steps.answer_suggestion(self.store, self.asked[0], yes=False)

    def action_preview(self) -> None:
        """The register as it is printed."""
        document = visits_list(self.store.board_record())
        name = file_name("visits", self.board_app.today())
        self.app.push_screen(PreviewScreen("Visits", document, name=name))
