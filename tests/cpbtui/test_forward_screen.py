from __future__ import annotations

import pytest

from cpbtui.app import CpbtuiApp
from cpbtui.screens.forward import ForwardScreen
from cpbtui.screens.meeting import MeetingScreen
from cpbtui.steps.agenda_order import items_of
from cpbtui.widgets.side_pane import SidePane
from store.models import AgendaItem, Anchor, ForwardItem, Meeting
from store.store import Store
from tests.cpbtui.board import board_app, board_store
from tests.cpbtui.screen_text import press, screen_text, told

SENTENCE = "Defer: missing figures to March"


def forward_store() -> Store:
    """The board with something for December, and something put off in September."""
    store = board_store()
    with store.change("Plan") as c:
        c.add(
            ForwardItem(
                id="f-tax",
                what="Council tax",
                meeting="m-dec",
                asked_by="CC Holt",
                why="chair rang",
            )
        )
        c.add(
            ForwardItem(
                id="f-missing",
                what="Missing figures [/foo]",
                month="2017-03",
                why="deferred to March",
                source_meeting="m-sep",
                source_item="i-sep3",
                read_from=Anchor(text=SENTENCE),
            )
        )
        c.set(store.the(AgendaItem, "i-sep3"), minutes=f"Before.\n\n{SENTENCE}")
    return store  # fmt: skip


def forward_screen(app: CpbtuiApp) -> ForwardScreen:
    assert isinstance(app.screen, ForwardScreen)
    return app.screen


def keys(app: CpbtuiApp) -> list[str]:
    return [row.key for row in forward_screen(app).list.shown if row.selectable]


def pane(app: CpbtuiApp) -> str:
    return str(app.screen.query_one(SidePane).query_one("Static").render())


@pytest.mark.parametrize("size", [(120, 40), (80, 24)])
async def test_the_plan_stands_by_meeting_and_month_with_who_asked_and_where_from(
    size: tuple[int, int],
) -> None:
    app = board_app(forward_store(), "forward")
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        text = screen_text(app)
        assert "To come 2   Deferred 1   Done 0" in text
        assert "Thursday, 1 December 2016   planned" in text
        assert "March 2017   no meeting in the calendar yet" in text
        assert "Missing figures [/foo]" in text
        assert "from 8 Sep" in text
        assert keys(app) == ["f-tax", "f-missing"]
        assert "Asked for by CC Holt" in pane(app)


async def test_one_line_is_understood_and_told_back() -> None:
    app = board_app(forward_store(), "forward")
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await press(pilot, "a", *"bus passes [red], for March (CC Dean rang)", "enter")
        added = app.store.the(ForwardItem, forward_screen(app).selected or "")
        assert (added.what, added.month) == ("Bus passes [red]", "2017-03")
        assert (added.asked_by, added.why) == ("CC Dean", "CC Dean rang")
        assert told(app)[-1] == "“Bus passes [red]”: for March 2017, asked for by CC Dean."
        assert "Bus passes [red]" in screen_text(app)
        await press(pilot, "a", *"exams at the next meeting", "enter")
        assert told(app)[-1] == "“Exams”: for the meeting of 1 December 2016."
        await press(pilot, "a", *"exams again", "enter")
        assert told(app)[-1] == "“Exams again”: for no certain meeting yet."
        assert "No meeting yet" in screen_text(app)


async def test_a_line_that_says_nothing_is_asked_about() -> None:
    app = board_app(forward_store(), "forward")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "a", *"(chair rang)", "enter")
        assert "What is it about?" in screen_text(app)
        assert len(app.store.all(ForwardItem)) == 2


async def test_an_item_is_moved_to_another_meeting_or_month_and_stays_selected() -> None:
    app = board_app(forward_store(), "forward")
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await press(pilot, "d", *"pancakes", "enter")
        assert "“pancakes”: which day is that?" in screen_text(app)
        await press(pilot, *["backspace"] * 8, *"june", "enter")
        assert app.store.the(ForwardItem, "f-tax").month == "2017-06"
        assert told(app)[-1] == "“Council tax” is for June 2017 now."
        assert forward_screen(app).selected == "f-tax"
        await press(pilot, "m", *"next meeting", "enter")
        assert app.store.the(ForwardItem, "f-tax").meeting == "m-dec"
        await press(pilot, "m", "backspace", "enter")
        moved = app.store.the(ForwardItem, "f-tax")
        assert (moved.meeting, moved.month) == (None, "")


async def test_it_is_put_on_an_agenda_now_and_undo_brings_it_back() -> None:
    app = board_app(forward_store(), "forward")
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await press(pilot, "g", "enter")
        assert [one.title for one in items_of(app.store, "m-dec")][-1] == "Council tax"
        assert told(app)[-1] == "“Council tax” is on the agenda of 1 December 2016."
        assert keys(app) == ["f-missing"]
        await press(pilot, "left")
        assert keys(app) == ["f-tax"]
        assert "on the agenda 1 Dec" in screen_text(app)
        await press(pilot, "g")
        assert told(app)[-1] == "“Council tax” is off the plan; u puts it back."
        await press(pilot, "ctrl+z")
        assert not app.store.the(ForwardItem, "f-tax").done


async def test_without_a_planned_meeting_there_is_no_agenda_to_put_it_on() -> None:
    store = forward_store()
    with store.change("Call off") as c:
        c.set(store.the(Meeting, "m-dec"), status="cancelled")
    app = board_app(store, "forward")
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await press(pilot, "g")
        assert told(app)[-1].startswith("No meeting is planned.")
        assert "over; d moves what is left" in screen_text(app)


async def test_done_and_no_longer_needed_leave_the_plan_and_come_back() -> None:
    app = board_app(forward_store(), "forward")
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await press(pilot, "u")
        assert told(app)[-1] == "“Council tax” is on the plan."
        await press(pilot, "c")
        assert app.store.the(ForwardItem, "f-tax").done
        await press(pilot, "x", *"all found", "enter")
        assert app.store.the(ForwardItem, "f-missing").dropped
        await press(pilot, "left")
        text = screen_text(app)
        assert "no longer needed" in text
        assert "22 Nov: all found" in text
        await press(pilot, "down", "u")
        assert not app.store.the(ForwardItem, "f-missing").done


async def test_what_was_put_off_is_followed_to_its_sentence() -> None:
    app = board_app(forward_store(), "forward")
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await press(pilot, "o")
        assert told(app)[-1].startswith("This was not put off at a meeting")
        await press(pilot, "tab")
        assert keys(app) == ["f-missing"]
        assert SENTENCE in pane(app)
        await press(pilot, "o")
        assert isinstance(app.screen, MeetingScreen)
        assert SENTENCE in screen_text(app)


async def test_wording_who_asked_and_notes_are_changed_and_the_meeting_stays() -> None:
    app = board_app(forward_store(), "forward", select="f-missing")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "enter", "end", *" again", "enter")
        item = app.store.the(ForwardItem, "f-missing")
        assert (item.what, item.month) == ("Missing figures [/foo] again", "2017-03")
        await press(pilot, "r", *"Voices", "n")
        await press(pilot, "backspace", "enter")
        assert app.store.the(ForwardItem, "f-missing").asked_by == "Voices"
        await press(pilot, "n", *"asked [red]", "enter")
        assert "22 Nov  asked [red]" in pane(app)


async def test_filter_and_sort_narrow_and_order_the_plan() -> None:
    app = board_app(forward_store(), "forward")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "slash", *"march", "enter")
        assert keys(app) == ["f-missing"]
        await press(pilot, "escape", "z", "z")
        assert forward_screen(app).sort == "who asked"
        assert keys(app) == ["f-missing", "f-tax"]


async def test_an_empty_plan_and_a_very_small_window_are_calm() -> None:
    app = board_app(room="forward")
    async with app.run_test(size=(40, 12), notifications=True) as pilot:
        await pilot.pause()
        assert "Nothing here. a adds something" in screen_text(app)
        await press(pilot, "c")
        assert told(app) == ["There is nothing here to use “Done” on."]
        await press(pilot, "a", *"exams, for De")
        await pilot.resize_terminal(80, 24)
        await press(pilot, *"cember", "enter")
        assert [one.meeting for one in app.store.all(ForwardItem)] == ["m-dec"]


async def test_a_quick_note_on_home_lands_on_the_forward_plan() -> None:
    app = board_app()
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await press(pilot, "ctrl+n", *"council tax, for December (chair rang)", "enter")
        added = app.store.all(ForwardItem)[-1]
        assert (added.what, added.meeting, added.asked_by) == ("Council tax", "m-dec", "CC Holt")
        assert told(app)[-1] == (
            "“Council tax”: for the meeting of 1 December 2016, asked for by CC Holt."
        )
        assert "Council tax" in screen_text(app)


async def test_home_lists_what_is_for_the_next_meeting_and_not_what_is_for_later() -> None:
    app = board_app(forward_store())
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        text = screen_text(app)
        assert "Council tax (CC Holt)" in text
        assert "Missing figures" not in text
