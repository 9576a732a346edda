"""The register of decisions, and what a meeting or a subject came to."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from textual.pilot import Pilot

from cpbtui.app import CpbtuiApp
from cpbtui.screens.actions import ActionsScreen
from cpbtui.screens.choice_dialog import ChoiceDialog
from cpbtui.screens.decisions import DecisionsScreen
from cpbtui.screens.meeting import MeetingScreen
from cpbtui.screens.outcomes import OutcomesScreen
from cpbtui.screens.preview_screen import PreviewScreen
from cpbtui.widgets.bottom_line import BottomLine
from cpbtui.widgets.side_pane import SidePane
from store.models import Decision
from tests.cpbtui.board import board_app, board_store
from tests.cpbtui.deciding import EXEMPT, GARDEN, decided_store
from tests.cpbtui.screen_text import press, screen_text, told

SIZES = [(120, 40), (80, 24)]
WIDE = (120, 40)


def register(app: CpbtuiApp) -> DecisionsScreen:
    assert isinstance(app.screen, DecisionsScreen)
    return app.screen


def outcomes(app: CpbtuiApp) -> OutcomesScreen:
    assert isinstance(app.screen, OutcomesScreen)
    return app.screen


def status(app: CpbtuiApp, decision: str) -> str:
    return app.store.the(Decision, decision).status


def pane(app: CpbtuiApp) -> str:
    return str(app.screen.query_one(SidePane).query_one("Static").render())


async def until(pilot: Pilot[None], so: Callable[[], bool]) -> None:
    """Wait until something is so; it comes from another thread."""
    end = time.monotonic() + 5
    while not so() and time.monotonic() < end:
        await pilot.pause(0.01)
    await pilot.pause()
    assert so()


def decisions_app() -> CpbtuiApp:
    return board_app(decided_store(), "decisions")


@pytest.mark.parametrize("size", SIZES)
async def test_decisions_stand_under_their_years_the_newest_first(size: tuple[int, int]) -> None:
    app = decisions_app()
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        text = screen_text(app)
        assert "All 3   In force 3   Implemented 0   Superseded 0" in text
        assert "2016" in text
        keys = [row.key for row in register(app).list.shown if row.selectable]
        assert keys == ["d-exempt", "d-garden", "d-relief"]
        assert "The Board agreed that council tax exemption" in text


async def test_a_suggested_sentence_is_not_in_the_register() -> None:
    app = decisions_app()
    async with app.run_test(size=WIDE) as pilot:
        await pilot.pause()
        assert "It was agreed." not in screen_text(app)


async def test_the_pane_shows_the_whole_decision_and_the_actions_that_followed() -> None:
    app = decisions_app()
    async with app.run_test(size=WIDE) as pilot:
        await pilot.pause()
        said = pane(app)
        assert EXEMPT in said
        assert "Decision 4 Aug D1" in said
        assert "3 Council tax and care leavers" in said
        assert "Voices  Send the final draft of the council tax letter to CC Holt" in said
        assert "completed 8 Sep" in said


@pytest.mark.parametrize("size", SIZES)
async def test_a_decision_is_marked_superseded_by_another_and_undo_takes_it_back(
    size: tuple[int, int],
) -> None:
    app = decisions_app()
    async with app.run_test(size=size, notifications=True) as pilot:
        await press(pilot, "end", "s")
        assert isinstance(app.screen, ChoiceDialog)
        await press(pilot, *"exemption", "enter")
        relief = app.store.the(Decision, "d-relief")
        assert (relief.status, relief.superseded_by) == ("superseded", "d-exempt")
        assert told(app)[-1] == "26 Nov 2015 D1 is superseded by 4 Aug D1. Ctrl+Z takes that back."
        text = screen_text(app)
        assert "superseded 4 Aug" in text
        assert "Superseded 1" in text
        assert "Superseded by 4 Aug D1" in pane(app)
        await press(pilot, "home")
        assert "Takes the place of" in pane(app)
        await press(pilot, "ctrl+z")
        assert status(app, "d-relief") == "in force"


async def test_a_decision_is_marked_implemented_and_put_back_in_force() -> None:
    app = decisions_app()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await press(pilot, "c")
        assert status(app, "d-exempt") == "implemented"
        assert "Implemented 1" in screen_text(app)
        assert "What was said" in pane(app)
        words = [entry.words for entry in app.screen.query_one(BottomLine).entries]
        assert "in force again" in words
        assert "implemented" not in words
        await press(pilot, "c")
        assert told(app)[-1] == "This decision is implemented; u puts it back in force."
        await press(pilot, "u")
        assert status(app, "d-exempt") == "in force"
        await press(pilot, "u")
        assert told(app)[-1] == "This decision is in force."


async def test_views_hold_the_decisions_of_one_status() -> None:
    app = decisions_app()
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "c", "tab", "tab")
        keys = [row.key for row in register(app).list.shown if row.selectable]
        assert keys == ["d-exempt"]


@pytest.mark.parametrize(
    ("words", "found"),
    [("2015", ["d-relief"]), ("garden", ["d-garden"]), ("voices", ["d-exempt"]),
     ("august homes", ["d-garden"]), ("4 aug d1", ["d-exempt"]), ("zzz", [])],
)  # fmt: skip
async def test_the_filter_narrows_by_year_words_item_group_and_reference(
    words: str, found: list[str]
) -> None:
    app = decisions_app()
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "slash", *("space" if letter == " " else letter for letter in words))
        assert [row.key for row in register(app).list.shown] == found


async def test_decisions_are_sorted_another_way() -> None:
    app = decisions_app()
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "z")
        keys = [row.key for row in register(app).list.shown if row.selectable]
        assert keys[0] == "d-relief"
        await press(pilot, "z")
        keys = [row.key for row in register(app).list.shown if row.selectable]
        assert keys == ["d-relief", "d-exempt", "d-garden"]


async def test_a_decision_opens_in_its_minutes_and_esc_comes_back_to_it() -> None:
    app = decisions_app()
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "down", "enter")
        assert isinstance(app.screen, MeetingScreen)
        assert app.screen.editor is not None
        assert app.screen.editor.text == GARDEN
        await press(pilot, "escape")
        assert register(app).selected == "d-garden"


async def test_a_note_and_a_linked_action_are_kept_with_the_decision() -> None:
    app = decisions_app()
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "down", "n", *"Seen [red]in May", "enter")
        assert app.store.the(Decision, "d-garden").updates[-1].text == "Seen [red]in May"
        assert "Seen [red]in May" in pane(app)
        await press(pilot, "l", *"support at night", "enter")
        assert app.store.the(Decision, "d-garden").actions == ("a-rao",)
        assert "Dr Rao" in pane(app)


async def test_the_register_is_previewed_as_it_is_printed() -> None:
    app = decisions_app()
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "p")
        assert isinstance(app.screen, PreviewScreen)
        assert GARDEN.rstrip(".") in app.screen.document


async def test_without_any_decision_the_register_says_where_they_come_from() -> None:
    app = board_app(board_store(), "decisions")
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await pilot.pause()
        assert "No decision here." in screen_text(app)
        await press(pilot, "s")
        assert told(app) == ["There is nothing here to use “Superseded” on."]


async def test_a_lone_decision_has_nothing_that_could_take_its_place() -> None:
    store = decided_store()
    with store.change("Fewer") as c:
        c.remove(store.the(Decision, "d-garden"))
        c.remove(store.the(Decision, "d-relief"))
    app = board_app(store, "decisions")
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await press(pilot, "s")
        assert told(app) == ["There is no other decision that could have taken its place."]


@pytest.mark.parametrize("size", SIZES)
async def test_a_subject_is_followed_through_the_meetings(size: tuple[int, int]) -> None:
    app = decisions_app()
    async with app.run_test(size=size) as pilot:
        await press(pilot, "f")
        screen = outcomes(app)
        await until(pilot, lambda: bool(screen.list.shown))
        keys = [row.key for row in screen.list.shown if row.selectable]
        assert keys == ["d-relief", "d-exempt", "a-letter", "a-voices"]
        assert screen.selected == "d-exempt"
        text = screen_text(app)
        assert "Thursday, 26 November 2015" in text
        assert "letter · district · leavers" in text.splitlines()[0]
        await press(pilot, "escape")
        assert register(app).selected == "d-exempt"


async def test_what_a_meeting_came_to_stands_under_its_items_in_their_order() -> None:
    app = decisions_app()
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "m")
        keys = [row.key for row in outcomes(app).list.shown if row.selectable]
        assert keys == ["d-exempt", "a-letter", "d-garden"]
        text = screen_text(app)
        assert text.index("3 Council tax and care leavers") < text.index("4 Homes")
        await press(pilot, "tab", "tab")
        keys = [row.key for row in outcomes(app).list.shown if row.selectable]
        assert keys == ["a-letter"]


async def test_from_what_a_meeting_came_to_one_goes_to_the_minutes_and_to_the_lists() -> None:
    app = decisions_app()
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "m", "down", "l")
        assert isinstance(app.screen, ActionsScreen)
        await press(pilot, "escape", "end", "l")
        assert register(app).selected == "d-garden"
        await press(pilot, "escape", "enter")
        assert isinstance(app.screen, MeetingScreen)
        assert app.screen.editor is not None
        assert app.screen.editor.text == GARDEN


async def test_the_reference_of_what_was_decided_is_copied(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    app = board_app(decided_store(), "outcomes", meeting="m-aug")
    copied: list[str] = []
    monkeypatch.setattr(app, "copy", copied.append)
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await press(pilot, "end", "c")
        assert copied == ["(minute 4, 4 August 2016)"]
        assert told(app)[-1] == "(minute 4, 4 August 2016) is on the clipboard."


async def test_a_meeting_that_came_to_nothing_says_so() -> None:
    app = board_app(decided_store(), "outcomes", meeting="m-dec")
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await pilot.pause()
        assert "No decision and no action." in screen_text(app)
        await press(pilot, "enter")
        assert told(app) == ["There is nothing here to use “Open in minutes” on."]


async def test_a_meetings_superseded_decision_names_the_later_one_of_another_meeting() -> None:
    store = decided_store()
    with store.change("Superseded") as c:
        c.set(store.the(Decision, "d-relief"), status="superseded", superseded_by="d-exempt")
    app = board_app(store, "outcomes", meeting="m-2015")
    async with app.run_test(size=WIDE) as pilot:
        await pilot.pause()
        assert "superseded 4 Aug" in screen_text(app)
        assert "Superseded by 4 Aug D1" in pane(app)
        assert [row.key for row in outcomes(app).list.shown if row.selectable] == ["d-relief"]


async def test_leaving_while_a_subject_is_looked_for_does_no_harm() -> None:
    app = decisions_app()
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("f", "escape")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert register(app).selected == "d-exempt"
