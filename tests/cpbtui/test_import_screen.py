from __future__ import annotations

from pathlib import Path

import pytest
from textual.events import Key, Paste
from textual.keys import _character_to_key
from textual.pilot import Pilot
from textual.widgets import Input

from cpbtui.app import CpbtuiApp
from cpbtui.rooms import screen_of
from cpbtui.screens.confirm_dialog import ConfirmDialog
from cpbtui.screens.form_dialog import FormDialog
from cpbtui.screens.home import HomeScreen
from cpbtui.screens.importing import VIEWS, ImportScreen
from cpbtui.widgets.tabs_line import TabsLine, View
from store.models import Action, AgendaItem, Decision
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


@pytest.mark.parametrize("size", SIZES)
async def test_all_suggested_decisions_are_taken_by_one_key(
    size: tuple[int, int], tmp_path: Path
) -> None:
    store = board_store()
    june = MAY.replace("4 May 2017", "1 June 2017")
    app = app_on(store, "import", paths=written(tmp_path, may=MAY, june=june))
    async with app.run_test(size=size) as pilot:
        await settled(app, pilot)
        import_screen(app).go_to_view("decision")
        assert "D take all 2" in screen_text(app)
        await press(pilot, "D")
        assert "Take 2 suggested decisions as decided?" in screen_text(app)
        await press(pilot, "enter")
        await settled(app, pilot)
        await press(pilot, "2")
        await settled(app, pilot)
        assert "a sentence only" in screen_text(app)
        await press(pilot, "t", "enter")
        await settled(app, pilot)
    assert sorted(one.dismissed for one in store.all(Decision)) == [False, True]
    assert not any(one.suggested for one in store.all(Decision))


async def test_an_answer_goes_on_to_the_next_row_that_asks(tmp_path: Path) -> None:
    store = board_store()
    june = MAY.replace("4 May 2017", "1 June 2017")
    july = MAY.replace("4 May 2017", "13 July 2017")
    app = app_on(store, "import", paths=written(tmp_path, may=MAY, june=june, july=july))
    async with app.run_test(size=(120, 40)) as pilot:
        await settled(app, pilot)
        screen = import_screen(app)
        screen.go_to_view("decision")
        await press(pilot, "down")
        for digit in "121":
            await press(pilot, digit)
            await settled(app, pilot)
        assert not screen.session.suggested(), "from the second on, and round to the first"
        assert screen.row is not None, "an answered row can be answered otherwise"
        told = [one.document for one in screen.session.rows("decision")]
    assert [one.dismissed for one in told if isinstance(one, Decision)] == [False, False, True]


async def test_a_left_out_action_stays_in_sight_and_undoing_goes_to_its_row(
    tmp_path: Path,
) -> None:
    store = board_store()
    app = app_on(store, "import", paths=written(tmp_path, may=MAY))
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await settled(app, pilot)
        import_screen(app).go_to_view("action")
        await press(pilot, "x")
        await settled(app, pilot)
        text = screen_text(app)
        assert "left out" in text
        assert "x take in again" in text
        import_screen(app).go_to_view("item")
        await press(pilot, "u")
        await settled(app, pilot)
        assert import_screen(app).view == "action"
        text = screen_text(app)
        assert "Taken back (left out): Jo Marsh to write" in text
        assert "x leave out" in text


async def test_a_corrected_sentence_is_seen_and_kept_letter_for_letter(tmp_path: Path) -> None:
    store = board_store()
    long = MAY.replace("write to the dentists", "write to the dentists of the north " + "now " * 60)
    app = app_on(store, "import", paths=written(tmp_path, may=long))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(app, pilot)
        import_screen(app).go_to_view("action")
        await press(pilot, "e")
        await press(pilot, *" - CORRECTED BY ME", "ctrl+s")
        await settled(app, pilot)
        assert "CORRECTED BY ME" in " ".join(screen_text(app).split())
        await press(pilot, "t", "enter")
        await settled(app, pilot)
    action = next(one for one in store.all(Action) if one.text.startswith("Jo"))
    assert action.text.endswith("by 30 June. - CORRECTED BY ME")


@pytest.mark.parametrize("size", SIZES)
async def test_both_texts_of_a_difference_fit_beside_the_list(
    size: tuple[int, int], tmp_path: Path
) -> None:
    long = MAY.replace("in the north.", "in the north. " + "It was told how that came. " * 12)
    store = board_store()
    brought(store, written(tmp_path, may=long))
    changed = long.replace("late again", "late").replace("how that came", "why that came", 1)
    app = app_on(store, "import", paths=written(tmp_path, corrected=changed))
    async with app.run_test(size=size) as pilot:
        await settled(app, pilot)
        text = screen_text(app)
        assert text.index("Only in the file") < text.index("Only in the record")
        assert "late again" in text
        assert "told why" in " ".join(text.split())
        await press(pilot, "J", "K")


async def test_every_view_can_be_seen_on_the_line_of_views(tmp_path: Path) -> None:
    store = board_store()
    texts = {f"m{n}": MAY.replace("4 May", f"{n} May") for n in range(4, 24)}
    app = app_on(store, "import", paths=written(tmp_path, **texts))
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(app, pilot)
        for view in import_screen(app).views():
            import_screen(app).go_to_view(view.id)
            assert view.named in screen_text(app).split("\n")[2]


async def test_a_review_can_be_put_away(tmp_path: Path) -> None:
    app = app_on(board_store(), "import", paths=written(tmp_path, may=MAY))
    async with app.run_test(size=(120, 40)) as pilot:
        await settled(app, pilot)
        await press(pilot, "w")
        assert "Put this review away?" in screen_text(app)
        await press(pilot, "enter")
        assert "o opens files" in screen_text(app)


async def test_several_bad_files_are_told_in_one_sentence(tmp_path: Path) -> None:
    written(tmp_path, may=MAY)
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.docx").write_bytes(b"PK")
    app = app_on(board_store(), "import", paths=[tmp_path])
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await settled(app, pilot)
        assert "3 of 4 files could not be read; Files says why." in screen_text(app)
        assert screen_text(app).count(".docx") == 0
        import_screen(app).go_to_view("file")
        assert screen_text(app).count(".docx") == 3


@pytest.mark.parametrize("room", ["home", "import"])
async def test_a_file_dropped_onto_the_list_is_asked_about(room: str, tmp_path: Path) -> None:
    (path,) = written(tmp_path, may=MAY)
    store = board_store()
    app = app_on(store, room, **({"paths": [path]} if room == "import" else {}))
    async with app.run_test(size=(120, 40)) as pilot:
        await settled(app, pilot)
        app.post_message(Paste(f"'{path}'"))
        await settled(app, pilot)
        assert isinstance(app.screen, FormDialog)
        assert app.screen.query_one(Input).value == f"'{path}'"
        await press(pilot, "enter")
        await settled(app, pilot)
        assert "Which Sam?" in screen_text(app)


async def test_an_empty_folder_is_told_and_f1_names_the_keys_of_the_question(
    tmp_path: Path,
) -> None:
    app = app_on(board_store(), "import")
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await pilot.pause()
        await press(pilot, "f1")
        assert "Keys that work here: Enter or ^S read" in screen_text(app)
        app.screen.query_one(Input).value = str(tmp_path)
        await press(pilot, "enter")
        await settled(app, pilot)
        assert "There is no file in" in screen_text(app)


@pytest.mark.parametrize("width", [100, 110, 120, 160])
async def test_all_views_of_a_review_are_named_where_there_is_room(
    width: int, tmp_path: Path
) -> None:
    app = app_on(board_store(), "import", paths=tuple(written(tmp_path, may=MAY)))
    async with app.run_test(size=(width, 30)) as pilot:
        await settled(app, pilot)
        tabs = app.screen.query_one(TabsLine)
        tabs.views = tuple(View(kind, words, 23) for kind, words in VIEWS)
        await pilot.pause()
        line = next(one for one in screen_text(app).splitlines() if "Doubts 23" in one)
        assert all(f"{words} 23" in line for _, words in VIEWS)
        await press(pilot, "tab")
        assert import_screen(app).view != "doubt", "the line is that of the list"


async def test_keys_and_names_stand_apart_in_the_help_of_the_review(tmp_path: Path) -> None:
    app = app_on(board_store(), "import", paths=tuple(written(tmp_path, may=MAY)))
    async with app.run_test(size=(120, 60)) as pilot:
        await settled(app, pilot)
        await press(pilot, "f1")
        assert "Take all suggested decisions  Makes" in screen_text(app)
