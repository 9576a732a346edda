"""Every form behaves the same: what typing does, which keys save, what a paste leaves."""

from __future__ import annotations

import pytest
from textual import events
from textual.app import App, ComposeResult
from textual.widgets import Input

from cpbtui.screens.form_dialog import FormDialog
from cpbtui.widgets.field_row import Field, FieldRow
from cpbtui.widgets.line_field import LineField, joined
from store.models import ForwardItem, Meeting
from tests.cpbtui.board import board_app, board_store
from tests.cpbtui.screen_text import press, screen_text


class FormApp(App[None]):
    def __init__(self, *fields: Field) -> None:
        super().__init__()
        self.fields = fields

    def compose(self) -> ComposeResult:
        for field in self.fields:
            yield FieldRow(field)


@pytest.mark.parametrize("choices", [(), ("yes", "no")])
async def test_typing_takes_the_place_of_what_a_line_held(choices: tuple[str, ...]) -> None:
    app = FormApp(Field("time", "Time", "no", choices=choices))
    async with app.run_test() as pilot:
        app.query_one(FieldRow).start()
        await pilot.press(*"yes")
        assert app.query_one(FieldRow).value == "yes"


async def test_ctrl_a_selects_all_of_a_line() -> None:
    app = FormApp(Field("venue", "Venue", "Room 2"))
    async with app.run_test() as pilot:
        app.query_one(FieldRow).start()
        await pilot.press("end", "ctrl+a", *"Hall")
        assert app.query_one(FieldRow).value == "Hall"


async def test_a_cursor_key_keeps_what_a_line_held() -> None:
    app = FormApp(Field("venue", "Venue", "Room 2"))
    async with app.run_test() as pilot:
        app.query_one(FieldRow).start()
        await pilot.press("end", *"a")
        assert app.query_one(FieldRow).value == "Room 2a"


async def test_what_the_clerk_has_typed_is_never_selected_again() -> None:
    app = FormApp(Field("one", "One", "Room 2"), Field("two", "Two"))
    async with app.run_test() as pilot:
        first = app.query(FieldRow).first()
        first.start()
        await pilot.press(*"Hall", "tab", "shift+tab", *"way")
        assert first.value == "Hallway"
        first.start()
        await pilot.press(*"s")
        assert first.value == "Hallways"


async def test_text_from_before_that_was_not_saved_is_not_lost_by_a_key() -> None:
    app = board_app(board_store(), "meetings")
    async with app.run_test(size=(100, 30)) as pilot:
        await press(pilot, "e", "tab", *"Elm Room", "escape")
        await press(pilot, "e", "tab", *" 2", "enter")
        assert app.store.the(Meeting, "m-dec").venue == "Elm Room 2"


async def test_a_text_of_several_lines_is_gone_on_with() -> None:
    app = FormApp(Field("text", "Text", "One", long=True))
    async with app.run_test() as pilot:
        app.query_one(FieldRow).start()
        await pilot.press(*" two")
        assert app.query_one(FieldRow).value == "One two"


@pytest.mark.parametrize("key", ["enter", "ctrl+s"])
async def test_a_form_is_saved_with_enter_and_with_ctrl_s_and_says_so(key: str) -> None:
    store = board_store()
    with store.change("Add") as c:
        c.add(ForwardItem(id="f-one", what="Council tax"))
    app = board_app(store, "forward")
    async with app.run_test(size=(100, 30)) as pilot:
        await press(pilot, "enter")
        assert isinstance(app.screen, FormDialog)
        assert "Enter or ^S save" in screen_text(app)
        await press(pilot, *"Rents", key)
        assert store.the(ForwardItem, "f-one").what == "Rents"


async def test_where_enter_begins_a_line_only_ctrl_s_is_named() -> None:
    app = board_app(room="settings")
    async with app.run_test(size=(100, 40)) as pilot:
        app.screen.query_one("#rows").select("about")  # type: ignore[attr-defined]
        await press(pilot, "enter")
        assert "^S save" in screen_text(app)
        assert "Enter or ^S" not in screen_text(app)


def test_lines_are_joined_with_blanks_and_one_line_stays_as_it_is() -> None:
    assert joined("a\n\n  b \r\nc") == "a b c"
    assert joined(" one ") == " one "
    assert joined("") == ""


async def test_two_thousand_lines_pasted_into_a_line_are_all_there() -> None:
    class OneField(App[None]):
        def compose(self) -> ComposeResult:
            yield LineField("gone")

    app = OneField()
    async with app.run_test() as pilot:
        field = app.query_one(Input)
        field.focus()
        await pilot.pause()
        field.post_message(events.Paste("\n".join(f"line {one}" for one in range(2000))))
        await pilot.pause()
        assert field.value == " ".join(f"line {one}" for one in range(2000))
