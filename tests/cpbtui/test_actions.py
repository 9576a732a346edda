from __future__ import annotations

from datetime import date

import pytest
from textual.widgets import Input

from cpbtui.app import CpbtuiApp
from cpbtui.screens.action_forms import read_due
from cpbtui.screens.actions import ActionsScreen
from cpbtui.screens.choice_dialog import ChoiceDialog
from cpbtui.screens.form_dialog import FormDialog
from cpbtui.steps.actions import complete_on
from cpbtui.widgets.bottom_line import BottomLine
from cpbtui.widgets.filter_field import FilterField
from cpbtui.widgets.side_pane import SidePane
from store.models import Action, Due
from store.outstanding import Diary
from tests.cpbtui.board import TODAY, board_app, board_store
from tests.cpbtui.screen_text import press, screen_text

SIZES = [(120, 40), (80, 24)]


def actions_screen(app: CpbtuiApp) -> ActionsScreen:
    assert isinstance(app.screen, ActionsScreen)
    return app.screen


@pytest.mark.parametrize("size", SIZES)
async def test_the_overdue_action_comes_first_and_only_stated_dates_are_overdue(
    size: tuple[int, int],
) -> None:
    app = board_app(room="actions")
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        text = screen_text(app)
        assert "Outstanding 6   Overdue 1   By owner   Mine 1   Completed 1" in text
        assert "Jo Marsh           Find out about the activity" in text
        assert "due since 30 Sep" in text
        assert "since June, 1 meeting" in text
        assert actions_screen(app).list.shown[0].key == "a-marsh"


async def test_completing_an_action_takes_it_to_completed_and_undo_brings_it_back() -> None:
    app = board_app(room="actions")
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await press(pilot, "c")
        done = app.store.the(Action, "a-marsh")
        assert (done.status, done.completed_on, done.closed_at) == ("completed", TODAY, "m-dec")
        screen = actions_screen(app)
        assert "a-marsh" not in [row.key for row in screen.list.shown]
        assert screen.selected == "a-inspectors"
        assert "Completed 2" in screen_text(app)
        await press(pilot, "ctrl+z")
        assert app.store.the(Action, "a-marsh").status == "open"
        assert "a-marsh" in [row.key for row in screen.list.shown]


async def test_a_note_is_dated_and_shown_in_row_and_pane() -> None:
    app = board_app(room="actions")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "down", "n", *"Letter [red]sent[/]", "enter")
        noted = app.store.the(Action, "a-inspectors")
        assert noted.updates[-1].text == "Letter [red]sent[/]"
        assert noted.updates[-1].by == "Sam Grey"
        assert noted.status == "in progress"
        assert "22 Nov: Letter [red]sent[/]" in screen_text(app)


async def test_text_typed_into_a_form_and_left_is_there_when_it_is_opened_again() -> None:
    app = board_app(room="actions")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "n", *"Asked by e-mail", "escape")
        assert not app.store.the(Action, "a-marsh").updates[1:]
        await press(pilot, "n")
        assert app.screen.query_one(Input).value == "Asked by e-mail"
        await press(pilot, "enter")
        assert app.store.the(Action, "a-marsh").updates[-1].text == "Asked by e-mail"
        await press(pilot, "n")
        assert app.screen.query_one(Input).value == ""


async def test_a_date_is_typed_as_one_would_write_it() -> None:
    app = board_app(room="actions")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "d", *"9 december", "enter")
        assert app.store.the(Action, "a-marsh").due.on == date(2016, 12, 9)
        assert "by 9 Dec" in screen_text(app)


async def test_a_date_that_is_none_is_asked_about_and_nothing_is_changed() -> None:
    app = board_app(room="actions")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "d", *"31 february", "enter")
        assert isinstance(app.screen, FormDialog)
        assert "There is no 31 February" in screen_text(app)
        assert app.store.the(Action, "a-marsh").due.on == date(2016, 9, 30)


def test_an_empty_date_says_that_none_was_given_and_next_is_understood() -> None:
    assert read_due("  ", TODAY) == (Due(), "")
    assert read_due("next meeting", TODAY)[0].next


async def test_an_action_is_given_to_somebody_else() -> None:
    app = board_app(room="actions")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "r", *"rao", "enter")
        assert [one.person for one in app.store.the(Action, "a-marsh").owners] == ["p-rao"]
        assert app.store.undo_label == "Reassign action 8 Sep 3.1 to Dr Rao"


async def test_everything_of_one_person_is_given_to_another() -> None:
    store = board_store()
    with store.change("One more") as c:
        c.set(store.the(Action, "a-rao"), corrected=store.the(Action, "a-marsh").corrected)
        c.set(
            store.the(Action, "a-rao"),
            read=store.the(Action, "a-marsh").read,
        )
    app = board_app(store, "actions")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "R")
        assert isinstance(app.screen, ChoiceDialog)
        assert "2 open actions" in screen_text(app)
        await press(pilot, *"voices", "enter")
        owners = {one: store.the(Action, one).owners[0].body for one in ("a-marsh", "a-rao")}
        assert owners == {"a-marsh": "b-voices", "a-rao": "b-voices"}
        assert store.undo_label == "Reassign 2 actions to Voices"


async def test_no_longer_needed_asks_why_and_keeps_the_answer() -> None:
    app = board_app(room="actions")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "x", "enter")
        assert "cannot be empty" in screen_text(app)
        await press(pilot, *"the day was called off", "enter")
        dropped = app.store.the(Action, "a-marsh")
        assert dropped.status == "no longer needed"
        assert dropped.updates[-1].text == "the day was called off"


async def test_an_action_is_completed_on_the_day_it_was_done() -> None:
    app = board_app(room="actions")
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await press(pilot, "C", *"10 november", "enter")
        done = app.store.the(Action, "a-marsh")
        assert (done.status, done.completed_on) == ("completed", date(2016, 11, 10))
        assert done.closed_at == "m-dec"
        await press(pilot, "ctrl+z")
        assert app.store.the(Action, "a-marsh").is_open


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("30 november", "is still to come"),
        ("1 september", "is before its meeting, 8 September 2016"),
        ("whenever", "which day is that?"),
    ],
)
async def test_a_day_on_which_it_cannot_have_been_done_is_a_sentence(
    typed: str, problem: str
) -> None:
    app = board_app(room="actions")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "C", *typed, "enter")
        assert problem in screen_text(app)
        assert app.store.the(Action, "a-marsh").is_open


async def test_the_day_of_a_completed_action_is_put_right() -> None:
    app = board_app(room="actions")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "c", *["tab"] * 4, "C", *"9 september", "enter")
        done = [one for one in app.store.all(Action) if one.completed_on == date(2016, 9, 9)]
        assert [one.status for one in done] == ["completed"]


def test_what_was_done_before_the_last_meeting_is_not_told_to_the_next() -> None:
    store = board_store()
    old = next(one for one in store.all(Action) if one.meeting == "m-jun" and one.is_open)
    diary = Diary(store.meetings(), TODAY)
    complete_on(store, old, date(2016, 7, 1), TODAY)
    assert store.the(Action, old.id).closed_at != "m-dec"
    assert not diary.completed_since_last(store.the(Action, old.id))
    complete_on(store, store.the(Action, old.id), date(2016, 9, 8), TODAY)
    assert store.the(Action, old.id).closed_at == "m-dec"
    assert diary.completed_since_last(store.the(Action, old.id))


async def test_a_closed_action_says_why_it_cannot_be_completed_and_can_be_opened_again() -> None:
    app = board_app(room="actions")
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await press(pilot, "left")
        assert actions_screen(app).view == "completed"
        await press(pilot, "c")
        told = [one.message for one in app._notifications]
        assert told == ["This action is completed; u opens it again."]
        entries = {one.command: one for one in app.screen.query_one(BottomLine).entries}
        assert "actions.complete" not in entries
        assert entries["actions.reopen"].words == "open again"
        await press(pilot, "u")
        assert app.store.the(Action, "a-done").is_open


async def test_the_filter_narrows_as_one_types_and_escape_shows_all() -> None:
    app = board_app(room="actions")
    async with app.run_test(size=(120, 40)) as pilot:
        screen = actions_screen(app)
        await press(pilot, "slash", *"council tax")
        assert [row.key for row in screen.list.shown] == ["a-voices"]
        await press(pilot, "enter")
        assert screen.list.has_focus
        assert screen.query_one(FilterField).value == "council tax"
        await press(pilot, "escape")
        assert len(screen.list.shown) == 6
        assert screen.selected == "a-voices"


async def test_letters_typed_into_the_filter_do_nothing_to_actions() -> None:
    app = board_app(room="actions")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "slash", *"cxr")
        assert app.store.seq == 0
        assert app.screen is actions_screen(app)


async def test_sorting_keeps_the_selected_action() -> None:
    app = board_app(room="actions")
    async with app.run_test(size=(120, 40)) as pilot:
        screen = actions_screen(app)
        await press(pilot, "down", "down", "z")
        assert screen.sort == "owner"
        assert screen.list.shown[0].key == "a-platt"
        assert screen.selected == "a-rao"


async def test_by_owner_heads_each_owner_and_mine_are_the_clerks() -> None:
    app = board_app(room="actions")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "tab", "tab")
        assert "Andy Platt 1" in screen_text(app)
        assert actions_screen(app).selected is not None
        await press(pilot, "tab")
        assert [row.key for row in actions_screen(app).list.shown] == ["a-grey"]


async def test_correcting_the_wording_leaves_what_was_read_and_can_be_taken_back() -> None:
    app = board_app(room="actions")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "e", *" please", "ctrl+s")
        action = app.store.the(Action, "a-marsh")
        assert action.text.endswith("30 September please")
        assert action.read is not None
        await press(pilot, "e", *["backspace"] * 7, "ctrl+s")
        assert app.store.the(Action, "a-marsh").corrected.text is None


async def test_a_wording_for_lists_shows_in_the_list() -> None:
    app = board_app(room="actions")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "w", *"Activity day: find out", "enter")
        assert "Activity day: find out" in screen_text(app)


async def test_the_pane_says_through_whom_a_body_is_reached() -> None:
    app = board_app(room="actions")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "down")
        pane = str(app.screen.query_one(SidePane).query_one("Static").render())
        assert "16 Jun 6.1 · via Kate Lund" in pane
        assert "Carried forward at 1 meeting" in pane
        assert "Visits by the Young Inspectors" in pane


async def test_a_very_small_window_and_a_resize_while_typing_lose_nothing() -> None:
    app = board_app(room="actions")
    async with app.run_test(size=(40, 12)) as pilot:
        await press(pilot, "n", *"half a no")
        await pilot.resize_terminal(120, 40)
        await press(pilot, *"te", "enter")
        assert app.store.the(Action, "a-marsh").updates[-1].text == "half a note"


async def test_an_empty_view_says_what_there_is_none_of() -> None:
    app = board_app(room="actions", view="overdue")
    with app.store.change("Done") as c:
        c.set(app.store.the(Action, "a-marsh"), status="completed", completed_on=TODAY)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        assert "No action is overdue." in screen_text(app)


async def test_an_empty_list_says_where_actions_come_from() -> None:
    store = board_store()
    with store.change("None") as c:
        for one in store.all(Action):
            c.remove(one)
    app = board_app(store, "actions")
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await pilot.pause()
        assert "Actions come from the minutes" in screen_text(app)
        await press(pilot, "c")
        assert [one.message for one in app._notifications] == [
            "There is nothing here to use “Completed” on."
        ]


async def test_imported_actions_of_which_nothing_is_known_are_opened_one_by_one_or_all() -> None:
    app = board_app(room="actions")
    for number in (1, 2, 3):
        past = Action(id=f"a-past{number}", meeting="m-jun", item="i-jun6", status="not known")
        with app.store.change("Import") as c:
            c.put(past)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        assert "Outstanding 6" in screen_text(app)
        assert "Not known 3" in screen_text(app)
        await press(pilot, "U")
        assert {one.status for one in app.store.all(Action)} >= {"not known"}, "nobody was asked"
        await press(pilot, "left")
        actions_screen(app).view = "not-known"
        actions_screen(app).show_record()
        await press(pilot, "d")
        assert isinstance(app.screen, ActionsScreen), "a date needs an open action"
        await press(pilot, "u")
        assert app.store.the(Action, "a-past1").status == "open"
        assert app.store.the(Action, "a-past2").status == "not known"
        await press(pilot, "U", "enter")
        assert app.store.the(Action, "a-past3").status == "open"
        assert "Not known" not in screen_text(app)
