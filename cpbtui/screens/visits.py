"""Visits: made, reported, still to be reported, planned."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from cpbtui.command import Command
from cpbtui.registry import bindings_of
from cpbtui.screens.action_rows import ActionWords
from cpbtui.screens.noted_list_screen import NotedListScreen
from cpbtui.screens.preview_screen import PreviewScreen
from cpbtui.screens.visit_refusals import why_not_for
from cpbtui.screens.visit_rows import VisitWords
from cpbtui.screens.visit_steps import VisitSteps
from cpbtui.steps import visits as steps
from cpbtui.steps.documents import file_name
from cpbtui.widgets.filter_field import FilterField
from cpbtui.widgets.lines import styled
from cpbtui.widgets.list_rows import ListRows, Row
from cpbtui.widgets.side_pane import SidePane
from cpbtui.widgets.tabs_line import TabsLine, View
from exports.registers import visits_list
from store.calendar import municipal_year
from store.models import Visit
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

    def __init__(self, *, view: str = "", select: str | None = None) -> None:
        """Show the visits.

        Args:
            view: The view to start with.
            select: The visit to start at.
        """
        super().__init__(view=view, select=select)
        self.steps = VisitSteps(self)

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
        self.steps.add()

    def action_edit(self) -> None:
        """Everything that is kept about it."""
        self.steps.edit(self.visit)

    def action_complete(self) -> None:
        """It was made, on its day or on the one given."""
        self.steps.complete(self.visit)

    def action_report(self) -> None:
        """Which meeting was told."""
        self.steps.report(self.visit)

    def action_date(self) -> None:
        """Its day, or the month it is planned for."""
        self.steps.when(self.visit)

    def action_reassign(self) -> None:
        """Somebody else visits."""
        self.steps.reassign(self.visit)

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
        self.steps.link(self.visit)

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
