"""What the list of visits does with an answer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from msgspec.structs import replace

from cpbtui.screens.choice_dialog import ChoiceDialog
from cpbtui.screens.form_dialog import Filled, FormDialog
from cpbtui.screens.meeting_choices import meeting_choices
from cpbtui.screens.people_field import people_field
from cpbtui.screens.visit_forms import (
    action_choices,
    line_field,
    made_field,
    visit_fields,
    visit_values,
    when_field,
)
from cpbtui.short_days import short_day
from cpbtui.steps import visits as steps
from cpbtui.steps.board_names import board_names, labels, people_in
from cpbtui.steps.notes import visit_name
from cpbtui.steps.when import read_near_day, read_when
from store.models import Meeting, Visit
from store.store import Store

if TYPE_CHECKING:
    from cpbtui.screens.visits import VisitsScreen


class VisitSteps:
    """The steps of one list of visits."""

    def __init__(self, screen: VisitsScreen) -> None:
        """Serve a screen.

        Args:
            screen: The screen.
        """
        self.screen = screen

    @property
    def store(self) -> Store:
        """The board."""
        return self.screen.store

    @property
    def today(self) -> date:
        """The present day."""
        return self.screen.today

    def add(self) -> None:
        """A visit in one line; what was not understood is asked for in a form."""
        form = FormDialog(
            "Add a visit", [line_field()], words="Enter with nothing typed opens the whole form.",
            form="visit.new", yes="add it",
        )  # fmt: skip
        self.screen.ask(form, lambda filled: self._understand(filled["line"]))

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
        self.screen.show_it(added.id)
        status, when = self.screen.words.status(added)[0], self.screen.words.when(added)
        who = self.screen.words.visitors(added) or "nobody named yet"
        self.screen.board_app.tell(f"Added: {added.kind}, {added.place}, {who}, {when}: {status}.")

    def _add_filled(self, blank: Visit, values: dict[str, object]) -> None:
        visit = replace(blank, **values)
        made = visit.on is not None and visit.on <= self.today
        self._add(replace(visit, status="visited" if made else "planned"))

    def _ask_all(
        self, title: str, visit: Visit, form: str, words: str,
        then: Callable[[Visit, dict[str, object]], None],
    ) -> None:  # fmt: skip
        names, today = board_names(self.store, self.today), self.today
        places = sorted({one.place for one in self.screen.found if one.place})
        kinds = sorted({one.kind for one in self.screen.found if one.kind})
        new = all(one.id != visit.id for one in self.screen.found)
        fields = visit_fields(visit, names, places, kinds, today, new=new)
        self.screen.ask(
            FormDialog(title, fields, words=words, form=form),
            lambda filled: then(visit, visit_values(filled, visit, names, today)),
        )

    def edit(self, visit: Visit) -> None:
        """Everything that is kept about it."""
        self._ask_all(
            f"Edit {visit_name(visit)}", visit, f"visit.{visit.id}", "",
            lambda one, values: steps.edit_visit(self.store, one, **values),
        )  # fmt: skip

    def complete(self, visit: Visit) -> None:
        """It was made, on its day or on the one given."""
        if visit.on is not None and visit.on <= self.today and visit.status == "planned":
            self._visited(visit, visit.on)
            return
        form = FormDialog(
            f"When was {visit_name(visit)} made?", [made_field(self.today)], form=f"made.{visit.id}"
        )
        self.screen.ask(form, lambda filled: self._made(visit, filled))

    def _made(self, visit: Visit, filled: Filled) -> None:
        self._visited(visit, read_near_day(filled["on"], self.today).on or self.today)

    def _visited(self, visit: Visit, on: date) -> None:
        steps.mark_visited(self.store, visit, on)
        self.screen.board_app.tell(
            f"Visited on {short_day(on, self.today)}. Ctrl+Z takes that back."
        )

    def report(self, visit: Visit) -> None:
        """Which meeting was told."""
        meetings = list(reversed(self.store.meetings()))
        later = [one.id for one in reversed(meetings) if visit.on and one.on > visit.on]
        choices = meeting_choices(meetings, [visit.meeting, *later[:1]])
        dialog = ChoiceDialog(f"Which meeting was told of {visit_name(visit)}?", choices)
        self.screen.ask(
            dialog,
            lambda key: steps.mark_reported(self.store, visit, self.store.the(Meeting, key)),
        )

    def when(self, visit: Visit) -> None:
        """Its day, or the month it is planned for."""
        form = FormDialog(
            f"When is {visit_name(visit)}?", [when_field(visit, self.today)],
            form=f"when.{visit.id}",
        )  # fmt: skip
        self.screen.ask(form, lambda filled: self._dated(visit, filled["when"]))

    def _dated(self, visit: Visit, written: str) -> None:
        when = read_when(written, self.today)
        steps.edit_visit(self.store, visit, on=when.on, planned_month=when.month)

    def reassign(self, visit: Visit) -> None:
        """Somebody else visits."""
        names = board_names(self.store, self.today)
        field = people_field(
            "visitors", "Who visits", names, labels(visit.visitors, names.register)
        )
        form = FormDialog(f"Who makes {visit_name(visit)}?", [field], form=f"who.{visit.id}")
        self.screen.ask(
            form,
            lambda filled: steps.edit_visit(
                self.store, visit, visitors=people_in(filled["visitors"], names)
            ),
        )

    def link(self, visit: Visit) -> None:
        """Tie an action to it, or take the tie away."""
        choices = action_choices(visit, self.screen.words)
        dialog = ChoiceDialog(f"Which action came of {visit_name(visit)}?", choices)
        self.screen.ask(dialog, lambda key: self._link(visit, key))

    def _link(self, visit: Visit, action: str) -> None:
        steps.link_action(self.store, visit, action)
