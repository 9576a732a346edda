from __future__ import annotations

from datetime import date

import msgspec
import pytest

from cpbtui.screens.actions import ActionsScreen
from cpbtui.screens.home import HomeScreen
from cpbtui.screens.home_rows import HomeWords
from cpbtui.screens.meeting import MeetingScreen
from cpbtui.screens.meetings import MeetingsScreen
from cpbtui.screens.settings import SettingsScreen
from cpbtui.widgets.list_rows import ListRows
from cpbtui.widgets.side_pane import SidePane
from store.models import AgendaItem, Attendance, Board, ForwardItem, Meeting, Paper, Person, Visit
from store.outstanding import Diary
from tests.cpbtui.board import board_app, board_store, documents
from tests.cpbtui.screen_text import press, screen_text
from tests.making import memory_store
from tests.memory_engine import MemoryEngine


async def test_home_says_what_is_next_and_what_waits_for_whom() -> None:
    app = board_app()
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        text = screen_text(app)
        assert "Thursday, 1 December 2016, 6.00 pm   Committee Room 2" in text
        assert "√ agenda, 2 items, 1 h 5 mins   publish by tomorrow" in text
        assert "Publish the agenda of 1 December" in text
        assert "Minutes of 8 September, for agreement" in text
        assert "Find the figures for CC Holt" in text
        assert "5 actions outstanding, 1 overdue: Jo Marsh" in text
        assert "Housing group reports back" in text
        assert "Reg 44 visit to Elm House, CC Dean: no report" in text
        assert "Thu 16 Jun 2016  Ordinary        approved · 3 actions, 1 completed" in text


async def test_the_figures_agree_with_the_lists() -> None:
    app = board_app()
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        pane = str(app.screen.query_one(SidePane).query_one("Static").render())
        assert "6 outstanding\n1 overdue\n1 completed since 8 Sep" in pane
        assert "0 reported  1 not yet  0 planned" in pane
        assert "Core offer      closed 8 Sep" in pane


async def test_papers_to_come_and_apologies_stand_under_the_next_meeting() -> None:
    store = board_store()
    with store.change("Papers") as c:
        item = store.the(AgendaItem, "i-dec2")
        c.set(item, papers=(Paper(title="Housing report"), Paper(title="Poem", status="received")))
        c.add(
            Attendance(
                id="m-dec.p-dean", meeting="m-dec", person="p-dean", name="Lee Dean",
                title="County Councillor", category="Members", status="apologies",
            )
        )  # fmt: skip
    app = board_app(store)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        assert "to come: Housing report · apologies: CC Dean" in screen_text(app)
    with store.change("Another of that name") as c:
        c.add(Person(id="p-tom", name="Tom Dean", title="County Councillor"))
        c.set(store.the(Person, "p-dean"), short_name="")
    app = board_app(store)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        assert "apologies: CC Lee Dean" in screen_text(app)


async def test_enter_opens_what_the_line_is_about_and_escape_comes_back() -> None:
    app = board_app()
    async with app.run_test(size=(120, 40)) as pilot:
        rows = app.screen.query_one(ListRows)
        rows.select("mine.a-grey")
        await press(pilot, "enter")
        assert isinstance(app.screen, ActionsScreen)
        assert (app.screen.view, app.screen.selected) == ("mine", "a-grey")
        await press(pilot, "escape")
        assert isinstance(app.screen, HomeScreen)
        rows.select("meetings.m-sep")
        await press(pilot, "enter")
        assert isinstance(app.screen, MeetingsScreen)
        assert app.screen.selected == "m-sep"


async def test_what_was_put_off_and_not_dealt_with_stays_and_says_for_when_it_was() -> None:
    store = board_store()
    with store.change("Put off") as c:
        c.add(ForwardItem(what="Council tax", asked_by="CC Holt", meeting="m-sep"))
        c.add(ForwardItem(what="Bus passes", meeting="m-dec"))
        c.add(ForwardItem(what="Exams", month="2016-10"))
        c.add(ForwardItem(what="Housing", month="2017-02"))
    app = board_app(store)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        for_clerk = HomeWords(store, store.board_record(), Diary(store.meetings(), app.today()))
        said = {line.words: line.right for line in for_clerk.for_clerk()}
        assert said["Council tax (CC Holt)"] == "was for 8 Sep"
        assert said["Bus passes"] == "1 Dec"
        assert said["Exams"] == "October 2016"
        assert "Housing" not in said
        await press(pilot, "f")
        text = screen_text(app)
        assert "Thursday, 8 September 2016" in text
        assert "October 2016" in text


async def test_what_is_completed_elsewhere_is_gone_when_one_comes_back() -> None:
    app = board_app()
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "a", "c", "escape")
        text = screen_text(app)
        assert "4 actions outstanding" in text
        assert "overdue: Jo Marsh" not in text


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (40, 12)])
async def test_an_empty_board_says_what_to_do_first(size: tuple[int, int]) -> None:
    board = Board(id="B", version=1, name="Corporate Parenting Board")
    app = board_app(board_store(MemoryEngine([board])))
    async with app.run_test(size=size) as pilot:
        text = screen_text(app)
        assert "None is planned yet." in text
        if size[0] >= 80:
            assert "i  past minutes: bring in what you have" in text
            assert "…" not in text
        await press(pilot, "down", "up", "enter")
        assert isinstance(app.screen, SettingsScreen)


async def test_every_status_of_a_meeting_names_what_comes_next() -> None:
    expected = {
        "draft": "Send the draft of 8 September to the chair",
        "with the chair": "Circulate the minutes of 8 September",
        "cleared": "Circulate the minutes of 8 September",
        "in progress": "Close the meeting of 8 September",
    }
    for status, words in expected.items():
        store = board_store()
        with store.change("Status") as c:
            c.put(msgspec.structs.replace(store.the(Meeting, "m-sep"), status=status))
        app = board_app(store)
        async with app.run_test(size=(120, 40)) as pilot:
            await pilot.pause()
            assert words in screen_text(app)


async def test_a_meeting_in_progress_is_one_key_away() -> None:
    store = board_store()
    with store.change("Under way") as c:
        c.put(msgspec.structs.replace(store.the(Meeting, "m-sep"), status="in progress"))
    app = board_app(store)
    async with app.run_test(size=(120, 40)) as pilot:
        rows = app.screen.query_one(ListRows)
        rows.select("live.m-sep")
        await press(pilot, "enter")
        assert isinstance(app.screen, MeetingScreen)


async def test_a_meeting_in_progress_is_selected_first_whatever_its_day() -> None:
    store = board_store()
    with store.change("Under way") as c:
        c.put(msgspec.structs.replace(store.the(Meeting, "m-dec"), status="in progress"))
    app = board_app(store)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "enter")
        assert isinstance(app.screen, MeetingScreen)


async def test_visits_of_another_municipal_year_are_not_counted() -> None:
    store = board_store()
    with store.change("Old visit") as c:
        c.add(Visit(id="v-old", kind="Reg 44", on=date(2016, 4, 30), status="reported"))
        c.add(Visit(id="v-new", kind="Reg 44", on=date(2016, 5, 1), status="reported"))
    app = board_app(store)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        pane = str(app.screen.query_one(SidePane).query_one("Static").render())
        assert "1 reported  1 not yet" in pane


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_the_boards_name_and_the_way_to_the_actions_stay_in_a_small_window(
    size: tuple[int, int],
) -> None:
    engine = MemoryEngine(documents())
    engine.newest_backup = date(2016, 11, 22)
    app = board_app(board_store(engine))
    async with app.run_test(size=size) as pilot:
        with app.store.change("Move") as c:
            c.set(app.store.board, usual_venue="Committee Room 3")
        app.store.settle(1)
        await pilot.pause()
        lines = screen_text(app).splitlines()
        assert "Corporate Parenting Board" in lines[0]
        assert "saved 0" in lines[0]
        assert ("backed up today" in lines[0]) is (size[0] == 120)
        assert "m meetings   a actions" in lines[-1]


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2016, 11, 22), "saved    backed up today    Tue 22 Nov 2016"),
        (date(2016, 11, 21), "saved    backed up yesterday    Tue 22 Nov 2016"),
        (date(2016, 9, 8), "saved    backed up 8 Sep    Tue 22 Nov 2016"),
        (None, "saved    Tue 22 Nov 2016"),
    ],
)
async def test_home_says_when_the_board_was_backed_up_last(day: date | None, words: str) -> None:
    engine = MemoryEngine()
    engine.newest_backup = day
    app = board_app(memory_store(engine=engine))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        assert screen_text(app).splitlines()[0].rstrip().endswith(words)
