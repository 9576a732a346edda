"""Keys take effect in the order they were pressed, however fast they come."""

from __future__ import annotations

import signal
from collections.abc import Sequence
from pathlib import Path

import pytest
from textual import events
from textual.keys import _character_to_key
from textual.pilot import Pilot

from cpbtui.screens.form_dialog import FormDialog
from cpbtui.widgets.field_row import Field
from store.models import AgendaItem, Meeting
from tests.cpbtui import killing
from tests.cpbtui.board import board_app
from tests.cpbtui.screen_text import keys_done
from tests.cpbtui.test_meeting_screen import editor_in, live
from tests.cpbtui.typing import Desk

FIELDS = (Field("one", "One"), Field("two", "Two"), Field("three", "Three"))


async def all_at_once(pilot: Pilot[None], keys: Sequence[str]) -> None:
    """Press keys without letting any of them do something before the next is pressed."""
    for key in keys:
        name = _character_to_key(key) if len(key) == 1 else key
        pilot.app.post_message(events.Key(name, key if len(key) == 1 else None))
    await keys_done(pilot)


async def test_letters_after_tab_land_in_the_next_field() -> None:
    app = board_app()
    async with app.run_test(size=(100, 30)) as pilot:
        answers: list[object] = []
        form = FormDialog("A form", FIELDS)
        await app.push_screen(form, answers.append)
        await pilot.pause()
        await all_at_once(pilot, ["a", "tab", "b", "down", "c", "shift+tab", "d"])
        assert form.filled() == {"one": "a", "two": "bd", "three": "c"}
        await all_at_once(pilot, ["e", "ctrl+s"])
        assert answers == [{"one": "a", "two": "bde", "three": "c"}]


async def test_a_letter_taken_out_is_the_one_before_it() -> None:
    app = live(Desk())
    async with app.run_test(size=(100, 30)) as pilot:
        await all_at_once(pilot, ["a", "b", "backspace", "c", "left", "d", "home", "e", "enter"])
        assert editor_in(app).text == "e\nadc"


async def test_what_is_typed_after_the_palettes_key_is_not_put_into_minutes() -> None:
    app = live(Desk())
    async with app.run_test(size=(100, 30)) as pilot:
        await all_at_once(pilot, ["ctrl+p", *"rough", "enter"])
        assert editor_in(app).text == ""
        await all_at_once(pilot, [*"in notes"])
        assert editor_in(app).text == "in notes"
        assert app.screen.query_one("#editors").notes  # type: ignore[attr-defined]


async def test_letters_after_the_attendance_key_narrow_its_list() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(100, 30)) as pilot:
        await all_at_once(pilot, ["f6", *"rao", "enter", "escape", "x"])
        await pilot.pause()
        assert editor_in(app).text == "x"


@pytest.mark.slow
def test_a_form_filled_in_one_burst_has_its_text_in_the_right_fields(tmp_path: Path) -> None:
    folder = killing.new_board(tmp_path / "clerk")
    terminal = killing.at_the_minutes(killing.in_meeting(folder, (100, 30)))
    terminal.send("Before.")
    terminal.send("\x1bt")
    terminal.wait_for("Correct times")
    terminal.send("18:00-18:50\t18:20-18:25\t18:01-18:20\t18:25-18:50\rAfter.")
    terminal.wait_for("times are put right")
    terminal.wait_for("After.")
    terminal.kill(signal.SIGTERM)
    store = killing.opened(folder)
    meeting = store.the(Meeting, killing.MEETING)
    assert (meeting.opened_at, meeting.closed_at) == ("18:00", "18:50")
    assert [(one.start, one.end) for one in meeting.adjournments] == [("18:20", "18:25")]
    one, two = (store.the(AgendaItem, item) for item in (killing.ONE, killing.TWO))
    assert [sat.end for sat in (*one.sittings, *two.sittings)] == ["18:20", "18:50"]
    assert one.minutes == "Before.After."
    store.close()
