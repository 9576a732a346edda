from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpbtui.app import CpbtuiApp
from cpbtui.screens.settings import SettingsScreen
from cpbtui.steps.settings import (
    SETTINGS,
    moved,
    quorum_text,
    read_quorum,
    read_targets,
    with_entry,
    without_entry,
)
from store.models import Board, Category, Home, Person, Quorum, Targets, TemplateItem, Wording
from tests.cpbtui.board import board_app
from tests.cpbtui.screen_text import press, screen_text, told


def settings_screen(app: CpbtuiApp) -> SettingsScreen:
    assert isinstance(app.screen, SettingsScreen)
    return app.screen


@pytest.mark.parametrize("size", [(80, 24), (40, 12)])
async def test_every_setting_can_be_seen_and_opened(size: tuple[int, int]) -> None:
    app = board_app(room="settings")
    async with app.run_test(size=size) as pilot:
        screen = settings_screen(app)
        for row in list(screen.list.shown):
            screen.list.select(row.key)
            await press(pilot, "enter", "escape")
            assert app.screen is screen
        assert app.store.seq == 0


async def test_the_quorum_is_typed_as_a_number_or_a_share() -> None:
    app = board_app(room="settings")
    async with app.run_test(size=(120, 40)) as pilot:
        settings_screen(app).list.select("quorum")
        await press(pilot, "enter", *"one quarter", "enter")
        assert app.store.board.quorum == Quorum(fraction=(1, 4))
        assert "1/4" in screen_text(app)
        await press(pilot, "enter", *"many", "enter")
        assert "Please type a number such as 5" in screen_text(app)
        await press(pilot, "escape")
        assert app.store.board.quorum == Quorum(fraction=(1, 4))
        await press(pilot, "ctrl+z")
        assert app.store.board.quorum == Quorum(number=5)


@pytest.mark.parametrize("text", ["0", "5/4", "0/4", "-3", "a fifth or so"])
def test_a_quorum_that_cannot_be_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="number such as 5"):
        read_quorum(text)


quorums = st.none() | st.builds(Quorum, number=st.integers(1, 40)) | st.builds(
    Quorum, fraction=st.integers(1, 9).flatmap(lambda n: st.tuples(st.just(n), st.integers(n, 12)))
)  # fmt: skip


@given(quorums)
def test_a_quorum_written_out_is_read_back_the_same(quorum: Quorum | None) -> None:
    assert read_quorum(quorum_text(quorum)) == quorum


def test_every_setting_shown_is_read_back_the_same() -> None:
    homes = (Home(name="Elm House", code="Home A"), Home(name="Oak", code="Home B"))
    board = Board(
        name="B", usual_time="18:30", refreshments_minutes_before=30, about="a\nb", homes=homes
    )
    for setting in SETTINGS:
        shown = setting.shown(board)
        if shown:
            assert setting.problem(shown) == "", setting.field
            assert setting.read(shown) == getattr(board, setting.field), setting.field


@pytest.mark.parametrize("typed", ["Elm House", "Elm House =", "= Home A", "Oak = B; Elm"])
def test_a_home_without_a_code_is_told(typed: str) -> None:
    (setting,) = [one for one in SETTINGS if one.field == "homes"]
    assert setting.problem(typed).endswith("such as Elm House = Home A, with ; between two.")
    assert setting.problem("Elm House = Home A;") == ""


def test_targets_are_three_numbers() -> None:
    assert read_targets("2, 4, 8") == Targets(action_sheet=2, to_chair=4, circulate=8)


async def test_settings_of_many_kinds_are_kept() -> None:
    app = board_app(room="settings")
    typed = {
        "name": "Children's Board",
        "usual_time": "5.30pm",
        "targets": "2, 4, 8",
        "municipal_year_start": "1 april",
        "suggests_noted": "y",
        "usual_venue": "Elm Room",
        "agenda_clear_days": "6",
    }
    async with app.run_test(size=(120, 40)) as pilot:
        for field, text in typed.items():
            settings_screen(app).list.select(field)
            await press(pilot, "enter", *text, "enter")
        board = app.store.board
        assert board.name == "Children's Board"
        assert board.usual_time == "17:30"
        assert board.targets.circulate == 8
        assert board.municipal_year_start == (4, 1)
        assert board.suggests_noted
        assert (board.usual_venue, board.agenda_clear_days) == ("Elm Room", 6)


async def test_clearing_a_setting_leaves_it_unset() -> None:
    app = board_app(room="settings")
    async with app.run_test(size=(120, 40)) as pilot:
        for field in ("usual_time", "usual_venue", "quorum"):
            settings_screen(app).list.select(field)
            await press(pilot, "enter", "delete", "enter")
        board = app.store.board
        assert (board.usual_time, board.usual_venue, board.quorum) == (None, "", None)


async def test_the_chair_is_chosen_from_the_people() -> None:
    app = board_app(room="settings")
    async with app.run_test(size=(120, 40)) as pilot:
        settings_screen(app).list.select("chair")
        await press(pilot, "enter", *"dean", "enter")
        assert app.store.board.chair == "p-dean"


async def test_notes_for_a_covering_clerk_have_many_lines() -> None:
    app = board_app(room="settings")
    async with app.run_test(size=(120, 40)) as pilot:
        settings_screen(app).list.select("about")
        await press(pilot, "enter", *"Room keys", "enter", *"at reception", "ctrl+s")
        assert app.store.board.about == "Room keys\nat reception"


async def test_a_category_is_added_renamed_with_its_people_moved_and_taken_out() -> None:
    app = board_app(room="settings")
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await press(pilot, "tab", "a", *"Observers", "enter")
        assert app.store.board.categories[-1] == Category(name="Observers")
        await press(pilot, "shift+up")
        assert app.store.board.categories[2].name == "Observers"
        assert settings_screen(app).selected == "2"
        await press(pilot, "x")
        assert len(app.store.board.categories) == 3
        await press(pilot, "home", "x")
        assert "Members was kept: 2 people are in it." in told(app)[-1]
        await press(pilot, "enter", *[*["backspace"] * 7, *"Councillors"], "enter")
        assert app.store.board.categories[0] == Category(name="Councillors", counts=True)
        assert app.store.the(Person, "p-holt").category == "Councillors"
        await press(pilot, "ctrl+z")
        assert app.store.the(Person, "p-holt").category == "Members"


async def test_a_standing_item_gets_its_wording_and_time() -> None:
    app = board_app(room="settings")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "tab", "tab", "a", *"Apologies", "tab", "tab", "tab", "5")
        await press(pilot, *["tab"] * 4, "a", "tab", *"All were welcomed.", "ctrl+s")
        item = app.store.board.agenda_template[0]
        assert item == TemplateItem(
            title="Apologies", planned_minutes=5, standing="apologies", minutes="All were welcomed."
        )
        assert "5 mins · apologies · house wording" in screen_text(app)


async def test_standard_wording_is_typed_with_its_key() -> None:
    app = board_app(room="settings")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "left", "a", *"ag reed", "ctrl+s")
        assert "Letters and digits only" in screen_text(app)
        await press(pilot, *["backspace"] * 5, "tab", *"The Board agreed {what}.", "ctrl+s")
        assert app.store.board.standard_wording == (
            Wording(key="ag", text="The Board agreed {what}."),
        )


async def test_single_settings_say_why_they_cannot_be_removed() -> None:
    app = board_app(room="settings")
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await press(pilot, "x")
        assert told(app)[-1] == "This is a single setting; Enter changes it."


@given(st.lists(st.integers(), max_size=6), st.integers(-1, 7), st.sampled_from([-1, 1]))
def test_moving_keeps_every_entry(entries: list[int], at: int, by: int) -> None:
    after = moved(entries, at, by)
    assert sorted(after) == sorted(entries)
    if 0 <= at < len(entries) and 0 <= at + by < len(entries):
        assert after[at + by] == entries[at]
    else:
        assert list(after) == entries


def test_an_entry_is_put_in_its_place_or_at_the_end() -> None:
    assert with_entry("abc", 1, "x") == ("a", "x", "c")
    assert with_entry("abc", None, "x") == ("a", "b", "c", "x")
    assert without_entry("abc", 1) == ("a", "c")


@pytest.mark.parametrize(("typed", "kept"), [("30", 30), ("45 mins before", 45), ("1 hour", 60)])
async def test_refreshments_are_typed_as_minutes_before(typed: str, kept: int) -> None:
    app = board_app(room="settings")
    async with app.run_test(size=(120, 40)) as pilot:
        settings_screen(app).list.select("refreshments_minutes_before")
        await press(pilot, "enter", *"tea from 5.30", "enter")
        assert "how many minutes before the meeting" in screen_text(app)
        await press(pilot, *["backspace"] * 13, *typed, "enter")
        assert app.store.board.refreshments_minutes_before == kept
