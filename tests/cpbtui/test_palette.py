"""Ctrl+P finds every command from every screen."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cpbtui.elsewhere import place_of
from cpbtui.palette import found, likeness
from cpbtui.registry import COMMANDS
from cpbtui.screens.actions import ActionsScreen
from cpbtui.screens.attendance import AttendanceScreen
from cpbtui.screens.home import HomeScreen
from cpbtui.screens.palette_dialog import EXAMPLES
from cpbtui.widgets.list_rows import ListRows
from store.models import Meeting
from tests.cpbtui.board import board_app, board_store
from tests.cpbtui.screen_text import press, screen_text, told

GUIDE = Path(__file__).parents[2] / "docs" / "guide.md"


def guide_examples() -> list[str]:
    sentence = re.search(r"`\^P`\s+finds any command.*?\.", GUIDE.read_text("utf-8"), re.DOTALL)
    assert sentence is not None
    return re.findall(r'"(.*?)"', sentence[0])


@pytest.mark.parametrize("room", ["home", "actions", "people", "search", "settings"])
async def test_every_example_of_the_box_and_of_the_guide_finds_something(room: str) -> None:
    app = board_app(room=room)
    assert guide_examples()
    async with app.run_test(size=(100, 30)) as pilot:
        for words in (*EXAMPLES, *guide_examples()):
            await press(pilot, "ctrl+p", *words)
            assert app.screen.query_one(ListRows).shown, words
            await press(pilot, "escape")


async def test_a_command_of_another_screen_says_where_it_is_and_goes_there() -> None:
    app = board_app()
    async with app.run_test(size=(100, 30), notifications=True) as pilot:
        await press(pilot, "ctrl+p", *"reassign")
        assert "in Actions" in screen_text(app)
        await press(pilot, "enter")
        assert isinstance(app.screen, ActionsScreen)
        assert told(app) == ["“Reassign” is r here."]


async def test_a_command_of_a_meeting_goes_to_the_one_under_way() -> None:
    store = board_store()
    with store.change("Open") as c:
        c.set(store.the(Meeting, "m-dec"), status="in progress")
    app = board_app(store)
    async with app.run_test(size=(100, 30)) as pilot:
        await press(pilot, "ctrl+p", *"placeholder", "enter")
        assert isinstance(app.screen, AttendanceScreen)
        assert app.screen.meeting_id == "m-dec"


async def test_while_no_meeting_is_under_way_the_keys_that_lead_there_are_told() -> None:
    app = board_app()
    async with app.run_test(size=(100, 30), notifications=True) as pilot:
        await press(pilot, "ctrl+p", *"placeholder", "enter")
        assert isinstance(app.screen, HomeScreen)
        assert "in Attendance" in told(app)[-1]
        assert "m (Meetings), then Enter (Open), then F6 (Attendance)" in told(app)[-1]


async def test_a_command_of_the_screen_one_came_from_is_one_esc_away() -> None:
    app = board_app()
    async with app.run_test(size=(100, 30), notifications=True) as pilot:
        await press(pilot, "a", "ctrl+p", *"quick note", "enter")
        assert isinstance(app.screen, ActionsScreen)
        assert told(app)[-1] == "“Quick note” is on Home: ^N. Esc goes back there."


def test_a_word_is_found_where_a_word_begins() -> None:
    assert likeness("late", COMMANDS["go.meetings"]) == 0.0
    assert likeness("late", COMMANDS["meeting.late"]) == 1.0


def test_of_two_that_answer_alike_the_one_that_works_here_is_first() -> None:
    here, elsewhere = COMMANDS["actions.note"], COMMANDS["visits.note"]
    assert found("note", [here, elsewhere])[0] is here
    assert found("note", [elsewhere, here])[0] is elsewhere


def test_every_command_can_say_where_it_is() -> None:
    for command in COMMANDS.values():
        assert place_of(command).startswith(("in ", "on ")), command.id
