"""People: members, others and bodies."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content

from cpbtui.command import Command
from cpbtui.registry import bindings_of
from cpbtui.screens.choice_dialog import Choice, ChoiceDialog
from cpbtui.screens.form_dialog import Filled, FormDialog
from cpbtui.screens.home_rows import heading
from cpbtui.screens.list_screen import ListScreen
from cpbtui.screens.people_rows import PeopleWords
from cpbtui.screens.person_choices import by_surname, person_choices
from cpbtui.screens.person_forms import (
    body_fields,
    listed,
    members_text,
    people_named,
    person_fields,
    person_from,
    read_terms,
    terms_text,
)
from cpbtui.steps import people as steps
from cpbtui.steps.removing import remove
from cpbtui.widgets.field_row import Field
from cpbtui.widgets.list_rows import Row
from cpbtui.widgets.tabs_line import View
from store.models import Action, Body, Owner, Person
from store.naming import full_name, resolve, short_name, surname
from store.quorum import in_office

DIRECTLY = "directly"
FOR_PEOPLE = frozenset({"terms", "merge"})
"""Verbs that make no sense for a body."""


class PeopleScreen(ListScreen):
    """The list of people and bodies."""

    TITLE_WORDS = "People"
    EMPTY = "Nobody is known yet. a adds a person, b a body."
    CHOOSES = "people.edit"
    AREAS = ("people", "lists")
    BINDINGS: ClassVar[list[BindingType]] = bindings_of("people", "lists")

    # What is shown

    def show_record(self) -> None:
        """Compute the register and open actions once."""
        register = self.store.register
        actions: dict[str, list[Action]] = defaultdict(list)
        for action in self.store.all(Action):
            for owner in action.owners if action.is_open else ():
                person = resolve(owner.person, register) if owner.person else None
                actions[person.id if person else owner.body or ""].append(action)
        self.words = PeopleWords(register, actions, self.board_app.today())
        everybody = [one for one in register.people.values() if one.merged_into is None]
        self.people = sorted(everybody, key=self._order)
        self.bodies = sorted(register.bodies.values(), key=lambda one: one.name.casefold())
        super().show_record()

    def _order(self, person: Person) -> tuple[bool, str, str]:
        """Those in office first, then by surname."""
        gone = not in_office(person, self.board_app.today())
        return gone, surname(person.name).casefold(), person.name

    def views(self) -> Sequence[View]:
        """Everybody, each category, bodies."""
        categories = [
            View(name, name, sum(1 for one in self.people if one.category == name))
            for name in self._categories()
        ]
        return (
            View("all", "All", len(self.people)), *categories,
            View("bodies", "Bodies", len(self.bodies)),
        )  # fmt: skip

    def _categories(self) -> list[str]:
        return [category.name for category in self.store.board.categories]

    def rows(self, view: str) -> Sequence[Row]:
        """People under the heading of their category; bodies last."""
        if view == "bodies":
            return [self.words.body_row(one) for one in self.bodies]
        if view != "all":
            return [self.words.person_row(one) for one in self.people if one.category == view]
        rows: list[Row] = []
        known = self._categories()
        for name in (*known, ""):
            theirs = [
                one
                for one in self.people
                if (one.category if one.category in known else "") == name
            ]
            if theirs:
                rows.append(heading(name or "Others", first=not rows))
                rows += [self.words.person_row(one) for one in theirs]
        if self.bodies:
            rows.append(heading("Bodies", first=not rows))
            rows += [self.words.body_row(one) for one in self.bodies]
        return rows

    def about(self, key: str) -> Sequence[Content]:
        """The selected person or body."""
        who = self._who(key)
        if isinstance(who, Body):
            return self.words.about_body(who)
        return self.words.about_person(who) if who else ()

    def without_row(self) -> frozenset[str]:
        """Adding needs nobody."""
        return frozenset({"people.add", "people.add-body"})

    def why_not(self, command: Command) -> str:
        """What fits people only, or bodies only."""
        why = super().why_not(command)
        if why or command.area != "people" or command.id in self.without_row():
            return why
        body = isinstance(self.who, Body)
        if body and command.verb in FOR_PEOPLE:
            return f"{self.who.name} is a body; this is for people."
        if not body and command.verb == "members":
            return f"{self.who.name} is a person; a body has members."
        return ""

    # What can be done

    def _who(self, key: str) -> Person | Body | None:
        return self.store.get(Person, key) or self.store.get(Body, key)

    @property
    def who(self) -> Person | Body:
        """The selected person or body."""
        who = self._who(self.selected or "")
        assert who is not None
        return who

    @property
    def person(self) -> Person:
        """The selected person."""
        return self.store.the(Person, self.selected or "")

    def action_edit(self) -> None:
        """What is kept about them."""
        who = self.who
        if isinstance(who, Body):
            form = FormDialog(who.name, body_fields(who), form=f"body.{who.id}")
            self.ask(form, lambda filled: self._keep_body(who, filled))
            return
        fields = person_fields(who, self._categories())
        form = FormDialog(full_name(who), fields, form=f"person.{who.id}")
        self.ask(form, lambda filled: self._keep(who, filled))

    def action_add(self) -> None:
        """Somebody new, of the category in view."""
        category = self.view if self.view in self._categories() else ""
        new = Person(name="", category=category)
        form = FormDialog(
            "Add a person", person_fields(new, self._categories()), form="person", yes="add"
        )
        self.ask(form, lambda filled: self._keep(new, filled))

    def _keep(self, person: Person, filled: Filled) -> None:
        fields = person_from(filled)
        same = [
            one for one in self.people
            if one.id != person.id and one.name.casefold() == str(fields["name"]).casefold()
        ]  # fmt: skip
        kept = steps.keep_person(self.store, person, **fields)
        self.show_all()
        self.list.select(kept.id)
        if same:
            self.board_app.tell(
                f"There are two people called {kept.name} now. "
                "If they are the same person, g makes the two entries into one."
            )

    def action_add_body(self) -> None:
        """A new body."""
        new = Body(name="")
        self.ask(
            FormDialog("Add a body", body_fields(new), form="body", yes="add"),
            lambda filled: self._keep_body(new, filled),
        )

    def _keep_body(self, body: Body, filled: Filled) -> None:
        aliases = listed(filled["aliases"])
        kept = steps.keep_body(self.store, body, name=filled["name"], aliases=aliases)
        self.show_all()
        self.list.select(kept.id)

    def action_members(self) -> None:
        """Who belongs to the body."""
        body = self.store.the(Body, self.selected or "")
        register = self.store.register
        field = Field(
            "members", "Members", value=members_text(body, register), long=True,
            hint="names with commas between; people are added first",
            check=lambda text: people_named(text, register, body.members)[1],
        )  # fmt: skip
        form = FormDialog(f"Members of {body.name}", [field], form=f"members.{body.id}")
        self.ask(
            form,
            lambda filled: steps.keep_body(
                self.store,
                body,
                members=people_named(filled["members"], register, body.members)[0],
            ),
        )

    def action_terms(self) -> None:
        """From when to when."""
        person = self.person
        today = self.board_app.today()
        field = Field(
            "terms", "Terms of office", value=terms_text(person.terms_of_office),
            hint="“from 25 May 2016”, “5 May 2014 to 24 May 2016; from 1 June 2016”; empty: always",
            check=lambda text: read_terms(text, today)[1],
        )  # fmt: skip
        form = FormDialog(
            f"Terms of office of {full_name(person)}", [field], form=f"terms.{person.id}",
            words="Outside these times they are not expected at meetings.",
        )  # fmt: skip
        self.ask(
            form,
            lambda filled: steps.set_terms(
                self.store, person, read_terms(filled["terms"], today)[0]
            ),
        )

    def action_contact(self) -> None:
        """Through whom."""
        who = self.who
        dialog = ChoiceDialog(
            f"Through whom is {who.name} reached?",
            [Choice(DIRECTLY, "directly"), *self._choices(leave_out=who.id)],
        )
        self.ask(
            dialog, lambda key: steps.set_contact(self.store, who, self.store.get(Person, key))
        )

    def _choices(self, leave_out: str) -> list[Choice]:
        others = (one for one in self.people if one.id != leave_out)
        return person_choices(sorted(others, key=by_surname), actions=self.words.actions)

    def action_merge(self) -> None:
        """Two entries, one person."""
        person = self.person
        dialog = ChoiceDialog(
            f"Who is {full_name(person)} really?",
            self._choices(leave_out=person.id),
            "The entry chosen here stays; this one goes from lists. Ctrl+Z takes it back.",
        )
        self.ask(dialog, lambda key: steps.merge(self.store, person, self.store.the(Person, key)))

    def action_remove(self) -> None:
        """An entry made by mistake; undo brings it back."""
        who = self.who
        refusal = remove(self.store, who)
        self.board_app.tell(
            refusal or f"{who.name} is off the register. Ctrl+Z brings the entry back."
        )

    def action_actions(self) -> None:
        """What they have been asked to do."""
        who = self.who
        if isinstance(who, Body):
            owner = Owner(written=who.name, body=who.id)
        else:
            owner = Owner(written=short_name(who), person=who.id)
        self.board_app.open("actions", owner=owner)
