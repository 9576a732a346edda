from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from cpbtui.screens.actions import ActionsScreen
from cpbtui.screens.home import HomeScreen
from cpbtui.screens.keys_dialog import KeysDialog
from cpbtui.widgets.bottom_line import BottomLine
from cpbtui.widgets.header_line import HeaderLine
from store.local import LocalEngine, write_board
from store.models import Action, AgendaItem, Board
from store.store import Store
from tests.cpbtui.board import NOW, board_app, board_store, documents
from tests.cpbtui.screen_text import press, screen_text, told
from tests.memory_engine import MemoryEngine


async def test_the_header_names_board_council_and_day() -> None:
    app = board_app()
    async with app.run_test(size=(120, 40)):
        header = app.screen.query_one(HeaderLine)
        assert header.left.plain == "Corporate Parenting Board   Exampleshire County Council"
        assert header.right.plain == "saved    Tue 22 Nov 2016"


async def test_a_change_is_shown_and_undone_by_name() -> None:
    app = board_app()
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        with app.store.change("Rename the board") as c:
            c.set(app.store.board, name="Children's Board")
        await pilot.pause()
        assert app.screen.query_one(HeaderLine).left.plain.startswith("Children's Board")
        assert "saved" in app.screen.query_one(HeaderLine).right.plain
        await pilot.press("ctrl+z")
        await pilot.pause()
        assert app.screen.query_one(HeaderLine).left.plain.startswith("Corporate")
        assert [one.message for one in app._notifications] == ["Undone: Rename the board."]
        await pilot.press("ctrl+y")
        assert app.store.board.name == "Children's Board"


async def test_undo_with_nothing_to_undo_says_so() -> None:
    app = board_app()
    async with app.run_test(notifications=True) as pilot:
        await pilot.press("ctrl+z")
        await pilot.pause()
        assert [one.message for one in app._notifications] == ["There is nothing to undo."]


async def test_a_disk_that_fails_is_told_on_top_until_it_is_solved() -> None:
    engine = MemoryEngine(documents())
    app = board_app(board_store(engine))
    async with app.run_test(size=(120, 40)) as pilot:
        engine.failing = "the disk is full."
        with app.store.change("Rename") as c:
            c.set(app.store.board, name="Another")
        await pilot.pause()
        notice = app.screen.query_one("#notice")
        assert notice.display
        assert "NOT SAVED: the disk is full." in str(notice.render())
        assert "NOT SAVED" in app.screen.query_one(HeaderLine).right.plain
        engine.failing = ""
        with app.store.change("Rename") as c:
            c.set(app.store.board, name="Third")
        await pilot.pause()
        assert not notice.display


async def test_f1_shows_the_keys_in_words_and_escape_closes_them() -> None:
    app = board_app()
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("f1")
        assert isinstance(app.screen, KeysDialog)
        assert "Lists every meeting and where it stands." in app.screen.keys_in_words().plain
        await pilot.press("escape")
        assert not isinstance(app.screen, KeysDialog)


async def test_escape_on_the_first_screen_leaves_nothing() -> None:
    app = board_app()
    async with app.run_test() as pilot:
        first = app.screen
        await pilot.press("escape", "escape")
        assert app.screen is first


async def test_quitting_waits_for_the_disk_and_a_failing_disk_keeps_the_program_open() -> None:
    engine = MemoryEngine(documents())
    app = board_app(board_store(engine))
    async with app.run_test() as pilot:
        engine.failing = "the disk is full."
        with app.store.change("Rename") as c:
            c.set(app.store.board, name="Another")
        app.settle_seconds = 0.0
        await pilot.press("ctrl+q")
        await pilot.pause()
        assert app.is_running
        await pilot.press("ctrl+q")
        await pilot.pause()
        assert app.return_code == 1


async def test_a_readable_board_only_refuses_edits_with_its_sentence() -> None:
    sentence = "This board is open in another window; you can read here."
    app = board_app(board_store(MemoryEngine(documents(), read_only=sentence)))
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        assert sentence in str(app.screen.query_one("#notice").render())
        await pilot.press("ctrl+z")
        await pilot.pause()
        assert [one.message for one in app._notifications] == [sentence]


def opened_store(folder: Path) -> Store:
    """The board in a folder, as a window opens it."""
    engine = LocalEngine(folder, clock=lambda: NOW, poll=0.01)
    return Store(engine, clock=lambda: NOW, randomness=os.urandom, by="Sam Grey")


@pytest.mark.parametrize("room", ["home", "meeting"])
async def test_a_window_that_only_reads_writes_once_the_other_has_closed(
    tmp_path: Path, room: str
) -> None:
    folder = tmp_path / "board"
    written = [(one.collection, msgspec.to_builtins(one)) for one in documents()]
    write_board(folder, written, label="Begin", by="Sam Grey", clock=lambda: NOW)
    first, second = opened_store(folder), opened_store(folder)
    with closing(second):
        about = {"meeting": "m-dec"} if room == "meeting" else {}
        app = board_app(second, room=room, **about)
        async with app.run_test(size=(120, 40), notifications=True) as pilot:
            key = "x" if room == "meeting" else "ctrl+z"
            await pilot.press(key)
            assert "another window" in str(app.screen.query_one("#notice").render())
            first.close()
            for _ in range(500):
                if not second.read_only:
                    break
                await press(pilot, key)
            assert [one.message for one in app._notifications][-1] == (
                "The other window is closed, so you can write here now."
            )
            assert not app.screen.query_one("#notice").has_class("-shown")
            if room == "meeting":
                await pilot.press(*"Hello", "escape")
                await pilot.pause()
                assert second.the(AgendaItem, "i-dec1").minutes.endswith("Hello")


async def test_markup_in_a_name_is_shown_as_typed() -> None:
    board = next(one for one in documents() if isinstance(one, Board))
    odd = msgspec.structs.replace(board, name="[/foo] [red]Board[/]")
    app = board_app(board_store(MemoryEngine([odd])))
    async with app.run_test(size=(120, 40)):
        assert app.screen.query_one(HeaderLine).left.plain.startswith("[/foo] [red]Board[/]")


async def test_the_bottom_line_names_the_next_keys() -> None:
    app = board_app()
    async with app.run_test(size=(120, 40)):
        shown = str(app.screen.query_one(BottomLine).render())
        assert "m meetings" in shown
        assert "^P all" in shown


async def test_the_look_changes_between_dark_and_light() -> None:
    app = board_app()
    async with app.run_test() as pilot:
        await app.action_command("app.theme")
        await pilot.pause()
        assert app.theme == "cpbtui-light"
        assert app.preferences.theme == "cpbtui-light"


async def test_the_palette_runs_a_command_found_by_another_word_for_it() -> None:
    app = board_app()
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "ctrl+p")
        assert "What would you like to do?" in screen_text(app)
        await press(pilot, *"work programme", "backspace", "escape")
        await press(pilot, "ctrl+p", *"outstanding", "enter")
        assert isinstance(app.screen, ActionsScreen)
        await press(pilot, "ctrl+p", *"chase", "down", "up", "enter")
        assert "Note on 8 Sep 3.1" in screen_text(app)


async def test_the_palette_says_why_a_command_cannot_be_used() -> None:
    app = board_app(room="actions")
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await press(pilot, "ctrl+p", *"open again")
        assert "This action is open." in screen_text(app)
        await press(pilot, "enter")
        assert told(app) == ["This action is open."]


async def test_a_word_nobody_uses_finds_nothing_and_enter_does_nothing() -> None:
    app = board_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "ctrl+p", *"qqqq", "enter")
        assert "There is no command like that." in screen_text(app)


async def test_in_a_field_with_text_ctrl_z_leaves_the_record_alone_and_says_so() -> None:
    app = board_app(room="actions")
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await press(pilot, "c", "slash", "x", "ctrl+z")
        assert not app.store.the(Action, "a-marsh").is_open
        assert "once this field is left or empty" in told(app)[-1]
        await press(pilot, "backspace", "ctrl+z")
        assert app.store.the(Action, "a-marsh").is_open


async def test_a_store_that_outlives_the_screen_tells_it_nothing_more() -> None:
    app = board_app()
    async with app.run_test() as pilot:
        await pilot.pause()
    with app.store.change("Rename") as c:
        c.set(app.store.board, name="Another")
    assert app.store.board.name == "Another"
    assert app._changes == []


async def test_keys_pressed_faster_than_a_screen_goes_take_away_no_other() -> None:
    app = board_app(room="home")
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await press(pilot, "a", "f1")
        dialog = app.screen
        assert isinstance(dialog, KeysDialog)
        for _ in range(4):
            dialog.call_later(dialog.action_back)
        await pilot.pause()
        await pilot.pause()
        assert isinstance(app.screen, ActionsScreen)
        actions = app.screen
        for _ in range(4):
            actions.call_later(actions.action_back)
        await pilot.pause()
        await pilot.pause()
        assert isinstance(app.screen, HomeScreen)
        assert told(app) == []
        await press(pilot, "escape")
        assert told(app) == ["This is the first screen. Ctrl+Q quits."]


async def test_who_made_a_change_and_who_said_something_go_by_one_name() -> None:
    app = board_app(board_store(MemoryEngine([Board(id="B", version=1, name="Board")])))
    async with app.run_test():
        app.store.by = ""
        assert app.clerk_name() == app.store.by == "The clerk"
        app.store.by = "Alex Covering"
        assert app.clerk_name() == "Alex Covering"
