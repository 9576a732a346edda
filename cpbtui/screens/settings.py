"""Board settings: the board itself, its categories, its agenda, its standard wording."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, cast

from textual.binding import BindingType
from textual.content import Content

from cpbtui.command import Command
from cpbtui.registry import bindings_of
from cpbtui.screens.choice_dialog import ChoiceDialog
from cpbtui.screens.form_dialog import FormDialog
from cpbtui.screens.list_screen import ListScreen
from cpbtui.screens.person_choices import NOBODY, by_surname, person_choices
from cpbtui.screens.setting_forms import ENTRY_FORMS
from cpbtui.steps import settings as steps
from cpbtui.steps.settings import SETTINGS, Setting
from cpbtui.widgets.field_row import Field
from cpbtui.widgets.lines import Cell, columns, styled
from cpbtui.widgets.list_rows import Row
from cpbtui.widgets.pane_words import head
from cpbtui.widgets.tabs_line import View
from exports.wording import minutes_in_words
from store.models import Board, Category, Person, TemplateItem, Wording
from store.naming import full_name

LABEL = 34
ROLES = {"chair": "Chair", "clerk": "Clerk (you)"}
CALLED = {"categories": "Category", "agenda": "Standing item", "wording": "Standard wording"}
"""Views whose rows are entries, and what one entry is called."""
FIELD_OF = {
    "categories": "categories",
    "agenda": "agenda_template",
    "wording": "standard_wording",
}


class SettingsScreen(ListScreen):
    """The board's settings."""

    TITLE_WORDS = "Board settings"
    EMPTY = "Nothing here yet. a adds an entry."
    CHOOSES = "settings.edit"
    AREAS = ("settings", "lists")
    BINDINGS: ClassVar[list[BindingType]] = bindings_of("settings", "lists")

    def views(self) -> Sequence[View]:
        """The board, and its three lists."""
        board = self.store.board
        return (
            View("board", "Board"),
            View("categories", "Categories", len(board.categories)),
            View("agenda", "Agenda", len(board.agenda_template)),
            View("wording", "Standard wording", len(board.standard_wording)),
        )

    def rows(self, view: str) -> Sequence[Row]:
        """A label and what is set, or the entries of a list."""
        board = self.store.board
        match view:
            case "board":
                rows = [_row(one.field, one.label, one.shown(board)) for one in SETTINGS]
                people = [_row(role, label, self._name_of(role)) for role, label in ROLES.items()]
                return [*rows[:3], *people, *rows[3:]]
            case "categories":
                return [
                    _row(str(place), one.name, f"{_counted(one)} for the quorum")
                    for place, one in enumerate(board.categories)
                ]
            case "agenda":
                return [
                    _row(str(place), f"{place + 1}  {one.title}", _item_words(one))
                    for place, one in enumerate(board.agenda_template)
                ]
            case _:
                return [
                    _row(str(place), f";{one.key}", one.text)
                    for place, one in enumerate(board.standard_wording)
                ]

    def _name_of(self, role: str) -> str:
        person = self.store.get(Person, getattr(self.store.board, role))
        return full_name(person) if person else ""

    def about(self, key: str) -> Sequence[Content]:
        """The selected setting in full, with its hint."""
        board = self.store.board
        if self.view == "board":
            if key in ROLES:
                return (head(ROLES[key]), styled(self._name_of(key) or "not set", "$text"))
            setting = self._setting(key)
            shown = [Content.styled(line, "$text") for line in setting.shown(board).split("\n")]
            return (head(setting.label, setting.hint), Content("\n").join(shown))
        entry = self._in_view()[int(key)]
        match entry:
            case TemplateItem():
                house = entry.minutes and f"House wording: {entry.minutes}"
                parts = [entry.purpose, ", ".join(entry.leads), house, "; ".join(entry.subtopics)]
                return (head(entry.title, _item_words(entry)), *(styled(p) for p in parts if p))
            case Wording():
                return (head(f";{entry.key}", "typed in minutes, then Tab"), styled(entry.text))
            case _:
                return (head(entry.name, f"{_counted(entry)} for the quorum"),)

    # What can be done

    def _setting(self, field: str) -> Setting:
        return next(one for one in SETTINGS if one.field == field)

    def _in_view(self) -> tuple[Any, ...]:
        return cast(tuple[Any, ...], getattr(self.store.board, FIELD_OF[self.view]))

    def without_row(self) -> frozenset[str]:
        """Adding needs no entry."""
        return frozenset({"settings.add"})

    def why_not(self, command: Command) -> str:
        """Single settings are changed, not added or moved."""
        if command.verb in ("add", "remove", "up", "down") and self.view in ("", "board"):
            return "This is a single setting; Enter changes it."
        return super().why_not(command)

    def words_of(self, command: Command) -> str:
        """Only what fits the view."""
        if command.verb in ("add", "remove", "up") and self.view in ("", "board"):
            return ""
        return super().words_of(command)

    def action_edit(self) -> None:
        """Change the selected setting or entry."""
        key = self.selected or ""
        if self.view != "board":
            self._edit_entry(int(key))
        elif key in ROLES:
            self._choose_person(key)
        else:
            self._edit_setting(self._setting(key))

    def _edit_setting(self, setting: Setting) -> None:
        field = Field(
            "value", setting.label, value=setting.shown(self.store.board), hint=setting.hint,
            check=setting.problem, choices=setting.choices, long=setting.long,
            required=setting.field == "name",
        )  # fmt: skip
        form = FormDialog("Board settings", [field], form=f"setting.{setting.field}")
        self.ask(form, lambda filled: self._set(setting, filled["value"]))

    def _set(self, setting: Setting, text: str) -> None:
        unset = getattr(Board(name=""), setting.field)
        value = setting.read(text) if text else unset
        steps.change_board(self.store, setting.label, **{setting.field: value})

    def _choose_person(self, role: str) -> None:
        choices = person_choices(sorted(self.store.all(Person), key=by_surname))
        self.ask(
            ChoiceDialog(f"{ROLES[role]} of the board", choices, empty=NOBODY),
            lambda key: steps.change_board(self.store, ROLES[role], **{role: key}),
        )

    def action_add(self) -> None:
        """A new entry."""
        self._edit_entry(None)

    def _edit_entry(self, at: int | None) -> None:
        entry = None if at is None else self._in_view()[at]
        fields, keep = ENTRY_FORMS[self.view](entry)
        title = CALLED[self.view]
        form = FormDialog(title, fields, form=f"{self.view}.{'new' if at is None else at}")
        self.ask(form, lambda filled: self._keep_entry(at, keep(filled)))

    def _keep_entry(self, at: int | None, entry: Any) -> None:
        entries = self._in_view()
        if at is not None and isinstance(entry, Category):
            old = cast(Category, entries[at])
            steps.rename_category(self.store, old.name, entry.name, counts=entry.counts, at=at)
        else:
            self._keep(steps.with_entry(entries, at, entry))
        self.show_all()
        self.list.select(str(len(entries) if at is None else at))

    def _keep(self, entries: tuple[Any, ...]) -> None:
        what = CALLED[self.view].casefold()
        steps.change_board(self.store, what, **{FIELD_OF[self.view]: entries})

    def action_remove(self) -> None:
        """Take the entry out; Ctrl+Z brings it back."""
        at = int(self.selected or 0)
        entry = self._in_view()[at]
        if isinstance(entry, Category):
            theirs = [one for one in self.store.all(Person) if one.category == entry.name]
            if theirs:
                self.board_app.tell(
                    f"{entry.name} was kept: {len(theirs)} people are in it. "
                    "Give them another category first."
                )
                return
        self._keep(steps.without_entry(self._in_view(), at))

    def action_up(self) -> None:
        """One place up."""
        self._move(-1)

    def action_down(self) -> None:
        """One place down."""
        self._move(1)

    def _move(self, by: int) -> None:
        at = int(self.selected or 0)
        entries = self._in_view()
        self._keep(steps.moved(entries, at, by))
        self.show_all()
        self.list.select(str(max(0, min(at + by, len(entries) - 1))))


def _row(key: str, label: str, value: str) -> Row:
    return Row(
        key,
        draw=lambda width: [
            columns(
                width,
                [
                    Cell(styled(label, "bold $text"), min(LABEL, width // 2)),
                    Cell(styled(value or "not set", "$muted" if value else "$dim")),
                ],
            )
        ],
        search=f"{label} {value}",
    )


def _counted(category: Category) -> str:
    return "counted" if category.counts else "not counted"


def _item_words(item: TemplateItem) -> str:
    time = minutes_in_words(item.planned_minutes) if item.planned_minutes else ""
    house = "house wording" if item.minutes else ""
    return " · ".join(filter(None, [time, item.kind, item.standing, item.heading, house])) or "item"
