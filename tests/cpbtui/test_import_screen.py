from __future__ import annotations

from pathlib import Path

import pytest
from textual.events import Key
from textual.keys import _character_to_key
from textual.pilot import Pilot
from textual.widgets import Input

from cpbtui.app import CpbtuiApp
from cpbtui.rooms import screen_of
from cpbtui.screens.confirm_dialog import ConfirmDialog
from cpbtui.screens.form_dialog import FormDialog
from cpbtui.screens.home import HomeScreen
from cpbtui.screens.importing import ImportScreen
from store.models import Action, AgendaItem
from store.store import Store
from tests.cpbtui.board import NOW
from tests.cpbtui.screen_text import press, screen_text
from tests.cpbtui.test_importing import TODAY, board_store, brought, written
from tests.imports.past.fictional import MAY

SIZES = [(120, 40), (80, 24)]


def app_on(store: Store, room: str = "home", **about: object) -> CpbtuiApp:
    return CpbtuiApp(
        store, today=lambda: TODAY, clock=lambda: NOW, start=lambda: screen_of(room, **about)
    )


async def settled(app: CpbtuiApp, pilot: Pilot[None]) -> None:
    """Until what was read or answered is shown."""
    await pilot.pause()
    await app.workers.wait_for_complete()
    await pilot.pause()
    await app.workers.wait_for_complete()
    await pilot.pause()


def import_screen(app: CpbtuiApp) -> ImportScreen:
    assert isinstance(app.screen, ImportScreen)
    return app.screen


@pytest.mark.parametrize("size", SIZES)
async def test_a_clerk_reads_past_minutes_answers_corrects_and_takes_them(
    size: tuple[int, int], tmp_path: Path
) -> None:
    store = board_store()
    (path,) = written(tmp_path, may=MAY)
    app = app_on(store)
    async with app.run_test(size=size, notifications=True) as pilot:
        await press(pilot, "i")
        await pilot.pause()
        assert isinstance(app.screen, FormDialog), "an empty review asks for files"
        app.screen.query_one(Input).value = f"'{path}'"
        await press(pilot, "enter")
        await settled(app, pilot)
        text = screen_text(app)
        assert "Doubts 1" in text
        assert "Which Sam?" in text
        assert "Sam to find out about" in text, "the line it is about"
        assert not store.meetings(), "nothing enters before the clerk says so"

        await press(pilot, "2")
        await settled(app, pilot)
        assert "No doubts are left" in screen_text(app)
        import_screen(app).go_to_view("item")
        await press(pilot, "down", "e")
        app.screen.query_one(Input).value = "Teeth"
        await press(pilot, "enter")
        await settled(app, pilot)
        assert "Teeth" in screen_text(app)

        await press(pilot, "t")
        assert isinstance(app.screen, ConfirmDialog)
        await press(pilot, "enter")
        await settled(app, pilot)
        assert isinstance(app.screen, HomeScreen)
        assert len(store.meetings()) == 1
        assert "Teeth" in [one.title for one in store.all(AgendaItem)]
        sam = next(one for one in store.all(Action) if one.text.startswith("Sam"))
        assert sam.owners[0].person is not None
        await press(pilot, "ctrl+z")
        assert not store.meetings()


async def test_a_review_is_there_again_after_leaving_it(tmp_path: Path) -> None:
    store = board_store()
    (path,) = written(tmp_path, may=MAY)
    app = app_on(store)
    async with app.run_test(size=(120, 40)) as pilot:
        app.open("import", paths=[path])
        await settled(app, pilot)
        assert "Which Sam?" in screen_text(app)
        await press(pilot, "2")
        await settled(app, pilot)
        await press(pilot, "escape")
        assert isinstance(app.screen, HomeScreen)
        await press(pilot, "i")
        await settled(app, pilot)
        assert "No doubts are left" in screen_text(app)
        await press(pilot, "u")
        await settled(app, pilot)
        assert "Which Sam?" in screen_text(app)


async def test_something_left_out_is_muted_and_can_be_taken_in_again(tmp_path: Path) -> None:
    store = board_store()
    (path,) = written(tmp_path, may=MAY)
    app = app_on(store, "import", paths=[path])
    async with app.run_test(size=(120, 40)) as pilot:
        await settled(app, pilot)
        import_screen(app).go_to_view("meeting")
        await press(pilot, "x")
        await settled(app, pilot)
        assert "left out" in screen_text(app)
        await press(pilot, "t")
        assert isinstance(app.screen, ImportScreen), "there is nothing to take"
        await press(pilot, "x")
        await settled(app, pilot)
        assert "1 meeting to take" in screen_text(app)


async def test_the_chairs_corrected_copy_is_accepted_item_by_item(tmp_path: Path) -> None:
    store = board_store()
    brought(store, written(tmp_path, may=MAY))
    (path,) = written(tmp_path, corrected=MAY.replace("late again", "late").replace(
        "There was none.", "There was no other business."))  # fmt: skip
    app = app_on(store, "import", paths=[path])
    async with app.run_test(size=(120, 40)) as pilot:
        await settled(app, pilot)
        text = screen_text(app)
        assert "“Health of children in care” reads otherwise in the file." in text
        assert "Only in the record" in text
        assert "Only in the file" in text
        await press(pilot, "1")
        await settled(app, pilot)
        await press(pilot, "2")
        await settled(app, pilot)
        await press(pilot, "t", "enter")
        await settled(app, pilot)
    minutes = {one.title: one.minutes for one in store.all(AgendaItem)}
    assert "late in the north" in minutes["Health of children in care"]
    assert minutes["Any other business"] == "There was none."


async def test_a_path_that_is_none_is_told_and_markup_in_a_file_is_only_text(
    tmp_path: Path,
) -> None:
    store = board_store()
    odd = MAY.replace("Jo Marsh told", "[red]Jo[/red] [/foo] Marsh told")
    (path,) = written(tmp_path, odd=odd)
    app = app_on(store, "import")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        app.screen.query_one(Input).value = str(tmp_path / "nowhere.docx")
        await press(pilot, "enter")
        assert isinstance(app.screen, FormDialog)
        assert "There is no file" in screen_text(app)
        app.screen.query_one(Input).value = str(path)
        await press(pilot, "enter")
        await settled(app, pilot)
        for view in ("doubt", "meeting", "person", "item", "action", "decision", "file"):
            import_screen(app).go_to_view(view)
            await press(pilot, "down", "down")
        assert isinstance(app.screen, ImportScreen)


async def test_a_bad_file_is_told_in_a_sentence_and_the_others_are_shown(tmp_path: Path) -> None:
    store = board_store()
    written(tmp_path, may=MAY)
    (tmp_path / "scan.pdf").write_bytes(b"%PDF-1.4 nothing")
    app = app_on(store, "import", paths=[tmp_path])
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await settled(app, pilot)
        assert "Meetings 1" in screen_text(app)
        import_screen(app).go_to_view("file")
        assert "scan.pdf" in screen_text(app)


@pytest.mark.parametrize("size", SIZES)
async def test_no_key_is_lost_between_opening_and_the_path(
    size: tuple[int, int], tmp_path: Path
) -> None:
    store = board_store()
    (path,) = written(tmp_path, may=MAY)
    app = app_on(store)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        for key in ("i", *str(path), "\r"):
            app.post_message(Key("enter" if key == "\r" else _character_to_key(key), key))
        await settled(app, pilot)
        assert "Which Sam?" in screen_text(app)
        assert not store.meetings()


async def test_an_enter_at_once_does_not_close_the_question_for_files() -> None:
    app = app_on(board_store())
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        for key in ("i", "enter"):
            app.post_message(Key(key, None))
        await settled(app, pilot)
        assert isinstance(app.screen, FormDialog)
        assert "cannot be empty" in screen_text(app)
