from __future__ import annotations

import asyncio
import json
import os
import signal
from pathlib import Path
from typing import cast

import pytest

from cpbtui import clipboard, preferences, signals
from cpbtui.app import CpbtuiApp
from cpbtui.forms import Forms
from cpbtui.keymap import read_keymap
from cpbtui.leaving import defect_in_words
from cpbtui.preferences import Preferences
from cpbtui.rooms import screen_of
from cpbtui.screens.board_screen import BoardScreen
from cpbtui.widgets.bottom_line import BottomLine
from store.models import Action
from tests.cpbtui.board import NOW, TODAY, board_store
from tests.cpbtui.screen_text import press, screen_text, told


class TypingScreen(BoardScreen):
    """Hands over what was typed only when it is left."""

    def before_leave(self) -> None:
        if self.store.board.about != "typed":
            with self.store.change("Typed") as c:
                c.set(self.store.board, about="typed")

    def action_fail(self) -> None:
        raise RuntimeError("a defect")


def app_in(config: Path | None, room: str = "actions", unsaved: Path | None = None) -> CpbtuiApp:
    return CpbtuiApp(
        board_store(), today=lambda: TODAY, clock=lambda: NOW, config=config, unsaved=unsaved,
        preferences=preferences.load(config) if config else None,
        start=lambda: screen_of(room),
    )  # fmt: skip


def typing_app() -> CpbtuiApp:
    return CpbtuiApp(board_store(), today=lambda: TODAY, clock=lambda: NOW, start=TypingScreen)


async def test_quitting_hands_over_what_was_typed_first() -> None:
    app = typing_app()
    async with app.run_test() as pilot:
        await press(pilot, "ctrl+q")
    assert app.store.board.about == "typed"
    assert app.return_code == 0


async def test_being_stopped_by_the_system_hands_over_what_was_typed() -> None:
    app = typing_app()
    async with app.run_test() as pilot:
        os.kill(os.getpid(), signal.SIGTERM)
        await pilot.pause(0.2)
    assert app.store.board.about == "typed"
    assert app.return_code == 0


async def fail_in(app: CpbtuiApp) -> None:
    async with app.run_test() as pilot:
        assert isinstance(app.screen, TypingScreen)
        app.screen.call_next(app.screen.action_fail)
        await pilot.pause()


async def test_a_defect_saves_what_was_typed_and_ends_with_an_error() -> None:
    app = typing_app()
    with pytest.raises(RuntimeError):
        await fail_in(app)
    assert app.store.board.about == "typed"
    assert app.return_code == 1


async def test_stop_handlers_are_only_set_where_the_loop_takes_them() -> None:
    calls: list[str] = []
    signals.on_stop(asyncio.get_running_loop(), lambda: calls.append("stop"))
    os.kill(os.getpid(), signal.SIGHUP)
    await asyncio.sleep(0.05)
    assert calls == ["stop"]

    class Windows:
        def add_signal_handler(self, number: int, stop: object) -> None:
            raise NotImplementedError

    signals.on_stop(cast(asyncio.AbstractEventLoop, Windows()), lambda: None)


async def test_text_in_a_form_outlives_the_program(tmp_path: Path) -> None:
    unsaved = tmp_path / "unsaved.json"
    app = app_in(None, unsaved=unsaved)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "n", *"asked again")
    assert "asked again" in unsaved.read_text()
    again = app_in(None, unsaved=unsaved)
    async with again.run_test(size=(120, 40), notifications=True) as pilot:
        assert "Text typed into “Note on 8 Sep 3.1” and not saved is kept" in told(again)[0]
        await press(pilot, "n", "enter")
        assert again.store.the(Action, "a-marsh").updates[-1].text == "asked again"
    assert not unsaved.exists()


def test_a_damaged_file_of_unsaved_texts_is_no_obstacle(tmp_path: Path) -> None:
    file = tmp_path / "unsaved.json"
    file.write_bytes(b"\x00{")
    forms = Forms(file)
    forms.keep("note", {"text": "x"})
    assert Forms(file).typed("note") == {"text": "x"}
    forms.keep("note", {})
    assert Forms(file).typed("note") == {}


def test_the_forms_with_text_in_them_are_named_at_the_start(tmp_path: Path) -> None:
    assert not Forms(tmp_path / "none.json").told
    forms = Forms(tmp_path / "unsaved.json")
    forms.keep("a", {"text": "x"})
    assert "Text typed into 1 form and not saved" in forms.told[0]
    for name in "bcde":
        forms.keep(name, {"text": "x"}, f"Form {name}")
    assert "“Form b”, “Form c”, “Form d” and 2 other forms" in forms.told[0]
    assert forms.typed("b") == {"text": "x"}


def test_preferences_are_kept_and_a_damaged_file_gives_the_usual_ones(tmp_path: Path) -> None:
    preferences.keep(Preferences(theme="cpbtui-light", told=("x",)), tmp_path / "new")
    assert preferences.load(tmp_path / "new") == Preferences(theme="cpbtui-light", told=("x",))
    assert json.loads((tmp_path / "new" / "preferences.json").read_text())["told"] == ["x"]
    (tmp_path / "new" / "preferences.json").write_text("{")
    assert preferences.load(tmp_path / "new") == Preferences()
    assert preferences.folder().name == "cpbtui"


async def test_a_key_given_by_the_keymap_file_works_and_is_shown(tmp_path: Path) -> None:
    (tmp_path / "keys.toml").write_text('"actions.complete" = "k"\n"no.such" = "x"\n')
    app = app_in(tmp_path)
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        assert "k completed" in str(app.screen.query_one(BottomLine).render())
        assert told(app) == ["The keymap file names “no.such”, which is not a command."]
        await press(pilot, "c")
        assert app.store.the(Action, "a-marsh").is_open
        await press(pilot, "k")
        assert not app.store.the(Action, "a-marsh").is_open
    second = app_in(tmp_path)
    async with second.run_test(size=(120, 40), notifications=True):
        assert told(second) == []


def test_a_keymap_file_that_is_none_is_told(tmp_path: Path) -> None:
    assert read_keymap(tmp_path / "none.toml").told == ()
    (tmp_path / "keys.toml").write_text("= what")
    assert "the usual keys work" in read_keymap(tmp_path / "keys.toml").told[0]


def test_text_is_copied_with_the_first_tool_that_takes_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tool = tmp_path / "pbcopy"
    tool.write_text(f"#!/bin/sh\n/bin/cat > {tmp_path / 'copied'}\n")
    tool.chmod(0o755)
    (tmp_path / "xclip").write_text("#!/bin/sh\nexit 1\n")
    (tmp_path / "xclip").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert clipboard.copy_with_tool("CC Holt – naïve")
    assert (tmp_path / "copied").read_text() == "CC Holt – naïve"
    monkeypatch.setenv("PATH", str(tmp_path / "empty"))
    assert not clipboard.copy_with_tool("x")


async def test_what_happened_while_opening_is_told_each_time() -> None:
    for _ in range(2):
        app = app_in(None)
        app.store.told = ("The last half of a line was damaged and was put aside.",)
        async with app.run_test(notifications=True):
            assert told(app) == list(app.store.told)


async def test_a_defect_is_told_in_a_sentence_without_anybodys_words() -> None:
    app = typing_app()
    with pytest.raises(RuntimeError):
        await fail_in(app)
    said = app._defect
    assert said.startswith("cpbtui ended by a defect of its own (RuntimeError in test_leaving.py,")
    assert said.endswith("Everything you typed is saved. Start it again to go on.")


def test_a_defect_before_anything_was_saved_says_so() -> None:
    assert "the last words may be missing" in defect_in_words(ValueError("x"), saved=False)
    assert "unknown" in defect_in_words(ValueError("x"), saved=False)


async def test_text_that_came_back_in_a_form_can_be_taken_out() -> None:
    app = app_in(None)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "n", *"junk", "escape")
        await press(pilot, "n")
        assert "Text from before that was not saved is here again." in screen_text(app)
        await press(pilot, "ctrl+r", "escape")
        await press(pilot, "n")
        assert "here again" not in screen_text(app)
        assert "junk" not in screen_text(app)
