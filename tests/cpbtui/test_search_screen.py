"""Search, as a clerk uses it: in mid-sentence, and back again."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from cpbtui.app import CpbtuiApp
from cpbtui.demo_board import make_board
from cpbtui.found_places import quotation
from cpbtui.rooms import screen_of
from cpbtui.screens.actions import ActionsScreen
from cpbtui.screens.agenda import AgendaScreen
from cpbtui.screens.decisions import DecisionsScreen
from cpbtui.screens.form_dialog import FormDialog
from cpbtui.screens.found_words import beginning_of, beginning_with, end_of
from cpbtui.screens.home import HomeScreen
from cpbtui.screens.meeting import MeetingScreen
from cpbtui.screens.outcomes import OutcomesScreen
from cpbtui.screens.people import PeopleScreen
from cpbtui.screens.search import SearchScreen
from cpbtui.widgets.bottom_line import BottomLine
from cpbtui.widgets.filter_field import FilterField
from cpbtui.widgets.side_pane import SidePane
from store.models import AgendaItem, Decision, Meeting
from store.outstanding import Diary
from store.search import Hit, Results
from tests.cpbtui.board import NOW, TODAY, board_app
from tests.cpbtui.deciding import EXEMPT, RELIEF, decided_store
from tests.cpbtui.finding import Finder, with_finder
from tests.cpbtui.screen_text import press, screen_text, told

SIZES = [(120, 40), (80, 24)]
WIDE = (120, 40)


def app_with_finder(room: str = "home", **about: object) -> tuple[CpbtuiApp, Finder]:
    app = board_app(decided_store(), room, **about)
    return app, with_finder(app)


def searching(app: CpbtuiApp) -> SearchScreen:
    assert isinstance(app.screen, SearchScreen)
    return app.screen


def meeting_in(app: CpbtuiApp) -> MeetingScreen:
    assert isinstance(app.screen, MeetingScreen)
    return app.screen


async def until(pilot: Pilot[None], so: Callable[[], bool]) -> None:
    """Wait until something is so; it comes from another thread."""
    end = time.monotonic() + 5
    while not so() and time.monotonic() < end:
        await pilot.pause(0.01)
    await pilot.pause()
    assert so()


async def find(pilot: Pilot[None], words: str) -> SearchScreen:
    """Type words and wait for what they find."""
    assert isinstance(pilot.app, CpbtuiApp)
    await press(pilot, *("space" if letter == " " else letter for letter in words))
    screen = searching(pilot.app)
    await until(pilot, lambda: not screen.search.waiting)
    return screen


def test_a_bracket_after_a_title_belongs_to_the_words() -> None:
    assert "Voices: [red] Bob"[beginning_with("Voices", "Voices: [red] Bob") :] == "[red] Bob"
    assert "Voices – (a) Bob"[beginning_with("Voices", "Voices – (a) Bob") :] == "(a) Bob"


def keys_named(app: CpbtuiApp) -> list[str]:
    return [entry.words for entry in app.screen.query_one(BottomLine).entries]


async def test_the_first_result_stays_selected_whatever_comes_in_above_it() -> None:
    app, finder = app_with_finder("search")
    async with app.run_test(size=WIDE) as pilot:
        screen = await find(pilot, "the")
        every = list(screen.hits)
        assert len(every) > 2
        finder.leave_out = 1
        await ask_again(pilot, screen)
        assert screen.rows.key == next(iter(screen.hits))
        finder.leave_out = 0
        await ask_again(pilot, screen)
        assert (list(screen.hits), screen.rows.key) == (every, every[0])
        await press(pilot, "down")
        finder.leave_out = 1
        await ask_again(pilot, screen)
        assert screen.rows.key == every[1]
        finder.leave_out = 0
        await ask_again(pilot, screen)
        assert screen.rows.key == every[1]


async def ask_again(pilot: Pilot[None], screen: SearchScreen) -> None:
    """Have the same searched for again, as while an index is being built."""
    asked = screen.search.results
    screen.search.look_again()
    screen._ask()
    await until(pilot, lambda: screen.search.results is not asked)


@pytest.mark.parametrize("size", SIZES)
async def test_a_decision_of_a_past_year_is_found_opened_and_left_again(
    size: tuple[int, int],
) -> None:
    app, _ = app_with_finder("meeting", meeting="m-dec", item="i-dec2")
    async with app.run_test(size=size) as pilot:
        live = meeting_in(app)
        await press(pilot, *"As agreed", "space", *"before", "left", "left", "left")
        assert live.editor is not None
        cursor = live.editor.cursor_location
        await press(pilot, "f3")
        screen = await find(pilot, "relief")
        assert "Decision" in screen_text(app)
        assert screen.hit is not None
        await press(pilot, "enter")
        opened = meeting_in(app)
        assert opened is not live
        assert opened.meeting_id == "m-2015"
        assert opened.editor is not None
        assert opened.editor.document.get_line(opened.editor.cursor_location[0]) == RELIEF
        await press(pilot, "escape")
        assert searching(app).query_one(Input).value == "relief"
        await press(pilot, "escape")
        assert meeting_in(app) is live
        assert live.editor.has_focus
        assert live.editor.cursor_location == cursor
        assert live.editor.text == "As agreed before"
        await press(pilot, "x")
        assert live.editor.text == "As agreed befxore"


async def test_what_is_being_typed_is_searched_too() -> None:
    app, _ = app_with_finder("meeting", meeting="m-dec", item="i-dec2")
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, *"A heron", "f3")
        screen = await find(pilot, "heron")
        assert [hit.id for hit in screen.search.results.hits] == ["i-dec2"]


@pytest.mark.parametrize("size", SIZES)
async def test_a_reference_is_put_in_at_the_cursor_and_said(size: tuple[int, int]) -> None:
    app, _ = app_with_finder("meeting", meeting="m-dec", item="i-dec2")
    async with app.run_test(size=size, notifications=True) as pilot:
        live = meeting_in(app)
        await press(pilot, *"As agreed.", "left", "f3")
        screen = await find(pilot, "exemption")
        assert screen.came_from is not None
        assert "from item 2, 1 Dec 2016" in screen_text(app)
        await press(pilot, "tab", "tab", "ctrl+r")
        assert meeting_in(app) is live
        assert live.editor is not None
        assert live.editor.text == "As agreed (minute 3, 4 August 2016)."
        assert told(app)[-1].startswith("Put in: (minute 3, 4 August 2016).")
        await press(pilot, "ctrl+z")
        assert live.editor.text == "As agreed."
        live.before_leave()
        assert app.store.the(AgendaItem, "i-dec2").minutes == "As agreed."


async def test_what_is_being_typed_is_found_but_what_was_said_before_is_selected() -> None:
    app, _ = app_with_finder("meeting", meeting="m-dec", item="i-dec2")
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, *"The garden again", "f3")
        screen = await find(pilot, "garden")
        assert screen.search.results.hits[0].item == "i-dec2"
        assert screen.hit is not None
        assert screen.hit.item == "i-aug4"
        await find(pilot, " again")
        assert screen.hit is not None
        assert screen.hit.item == "i-dec2"


async def test_from_any_other_screen_a_reference_is_copied(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    app, _ = app_with_finder("actions")
    copied: list[str] = []
    monkeypatch.setattr(app, "copy", copied.append)
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await press(pilot, "f3")
        await find(pilot, "garden")
        assert "copy “(minute 4, 4 August 2016)”" in screen_text(app)
        await press(pilot, "ctrl+r")
        assert copied == ["(minute 4, 4 August 2016)"]
        assert told(app)[-1] == "(minute 4, 4 August 2016) is on the clipboard."
        assert isinstance(app.screen, SearchScreen)


async def test_into_locked_minutes_nothing_is_put_but_the_reference_is_copied(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    app, _ = app_with_finder("meeting", meeting="m-aug", item="i-aug4")
    copied: list[str] = []
    monkeypatch.setattr(app, "copy", copied.append)
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await press(pilot, "f3")
        await find(pilot, "relief")
        await press(pilot, "ctrl+r")
        assert told(app)[-1].startswith("The minutes you came from are locked. (minute 8, ")
        assert copied == ["(minute 8, 26 November 2015)"]
        assert "garden" in app.store.the(AgendaItem, "i-aug4").minutes


async def test_results_come_all_first_newest_first_with_counts_by_kind() -> None:
    app, finder = app_with_finder()
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "f3")
        screen = await find(pilot, "council tax")
        text = screen_text(app)
        assert "All 8   Minutes 4   Decisions 2   Actions 2   newest first" in text
        assert finder.asked[-1].kind is None
        days = [hit.on for hit in screen.search.results.hits]
        assert days == sorted(days, key=lambda on: on or finder.asked[-1].today, reverse=True)


async def test_tab_goes_through_the_kinds_and_back() -> None:
    app, finder = app_with_finder()
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "f3")
        screen = await find(pilot, "council tax")
        await press(pilot, "tab", "tab")
        await until(pilot, lambda: not screen.search.waiting)
        assert [search.kind for search in finder.asked][-1] == "decision"
        assert {hit.kind for hit in screen.search.results.hits} == {"decision"}
        await press(pilot, "shift+tab", "shift+tab", "shift+tab")
        await until(pilot, lambda: not screen.search.waiting)
        assert [search.kind for search in finder.asked][-1] == "action"
        assert screen.query_one(Input).has_focus


async def test_the_order_is_turned_and_named() -> None:
    app, finder = app_with_finder()
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "f3")
        screen = await find(pilot, "council tax")
        assert "best first" in keys_named(app)
        await press(pilot, "ctrl+n")
        await until(pilot, lambda: not screen.search.waiting)
        assert not finder.asked[-1].newest_first
        assert "newest first" in keys_named(app)
        assert screen.hit is screen.search.results.hits[0]


async def test_matching_words_are_marked_in_the_list_and_in_the_paragraph_beside_it() -> None:
    app, _ = app_with_finder()
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "f3")
        screen = await find(pilot, "exemption")
        await press(pilot, "tab", "tab")
        await until(pilot, lambda: not screen.search.waiting)
        pane = screen.query_one(SidePane).query_one("Static").render()
        assert "3 Council tax and care leavers" in str(pane)
        assert "Thursday, 4 August 2016 · CC Holt" in str(pane)
        assert "CC Holt gave an update" in str(pane)
        assert "Action: Voices to send" in str(pane)
        marked = [
            str(pane)[span.start : span.end]
            for span in getattr(pane, "spans", ())
            if "underline" in str(span.style)
        ]
        assert marked == ["exemption"]


async def test_at_eighty_columns_a_key_shows_the_paragraph_below_the_list() -> None:
    app, _ = app_with_finder()
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "f3")
        screen = await find(pilot, "exemption")
        assert not screen.query_one(SidePane).display
        await press(pilot, "ctrl+l")
        assert screen.query_one(SidePane).display
        assert "CC Holt gave an update" in screen_text(app)
        await press(pilot, "ctrl+l")
        assert not screen.query_one(SidePane).display


async def test_a_key_is_never_held_up_by_a_search_and_old_results_stay() -> None:
    app, finder = app_with_finder()
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "f3")
        screen = await find(pilot, "tax")
        before = screen.search.results.hits
        finder.open.clear()
        await press(pilot, "space", *"relief")
        assert screen.query_one(Input).value == "tax relief"
        assert screen.search.results.hits == before
        asked = len(finder.asked)
        finder.open.set()
        await until(pilot, lambda: not screen.search.waiting)
        assert [hit.kind for hit in screen.search.results.hits] == ["decision", "minutes"] or (
            len(screen.search.results.hits) == 2
        )
        assert len(finder.asked) == asked + 1


async def test_nothing_found_says_what_to_do() -> None:
    app, _ = app_with_finder()
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "f3")
        await find(pilot, "zzz")
        assert "Nothing found for “zzz”. Try fewer words" in screen_text(app)
        entries = app.screen.query_one(BottomLine).entries
        assert [one.enabled for one in entries if one.command == "search.open"] == [False]
        await press(pilot, "enter")
        assert isinstance(app.screen, SearchScreen)


async def test_what_was_understood_and_who_was_meant_is_told() -> None:
    app, finder = app_with_finder()
    finder.says = Results(understood=("June 2016",), instead="Holt")
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "f3")
        await find(pilot, "holt")
        assert "showing results for Holt · June 2016" in screen_text(app)


async def test_while_the_index_is_built_it_is_told_and_asked_again_until_it_is_ready() -> None:
    app, finder = app_with_finder()
    finder.says = Results(building=0.4)
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "f3")
        screen = await find(pilot, "tax")
        assert "read in for searching: 40 %" in screen_text(app)
        finder.says = Results()
        await until(pilot, lambda: screen.search.results.building is None)
        assert "read in" not in screen_text(app)


async def test_a_search_that_fails_is_told_and_the_next_one_works() -> None:
    app, finder = app_with_finder()
    finder.fails = True
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "f3", "t")
        await until(pilot, lambda: "could not be done" in screen_text(app))
        finder.fails = False
        screen = await find(pilot, "ax")
        assert screen.search.results.hits
        assert "could not be done" not in screen_text(app)


async def test_recent_searches_wait_in_the_empty_field_and_are_taken_with_the_arrows() -> None:
    app, _ = app_with_finder()
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "f3")
        await find(pilot, "garden")
        await press(pilot, "escape", "f3")
        await find(pilot, "relief")
        await press(pilot, "escape", "f3")
        assert app.searches.texts == ["relief", "garden"]
        text = screen_text(app)
        assert "Recent searches" in text
        assert "garden" in text
        await press(pilot, "down", "enter")
        screen = searching(app)
        assert screen.query_one(Input).value == "garden"
        await until(pilot, lambda: not screen.search.waiting)
        assert screen.search.results.hits


async def test_recent_searches_are_written_nowhere(tmp_path: object) -> None:
    app, _ = app_with_finder()
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "f3")
        await find(pilot, "garden")
        await press(pilot, "escape")
        assert "garden" not in repr(app.preferences)
        assert app.store.seq == 0


@pytest.mark.parametrize("size", SIZES)
async def test_that_meeting_shows_its_decisions_and_actions_and_esc_comes_back(
    size: tuple[int, int],
) -> None:
    app, _ = app_with_finder()
    async with app.run_test(size=size) as pilot:
        await press(pilot, "f3")
        await find(pilot, "exemption")
        await press(pilot, "ctrl+o")
        assert isinstance(app.screen, OutcomesScreen)
        text = screen_text(app)
        assert "4 August 2016" in text
        assert "All 3   Decisions 2   Actions 1" in text
        assert "3 Council tax and care leavers" in text
        await press(pilot, "escape")
        assert searching(app).query_one(Input).value == "exemption"


async def test_that_meeting_starts_at_what_came_of_the_item_of_a_result() -> None:
    app, _ = app_with_finder()
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "f3")
        await find(pilot, "elm house keep")
        await press(pilot, "ctrl+o")
        assert isinstance(app.screen, OutcomesScreen)
        assert app.screen.selected == "d-garden"


async def test_a_person_is_opened_among_the_people_and_has_no_minute_to_quote() -> None:
    app, _ = app_with_finder()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await press(pilot, "f3")
        await find(pilot, "mina")
        await press(pilot, "ctrl+r")
        assert told(app)[-1] == "This belongs to no meeting; choose a result that does."
        await press(pilot, "enter")
        assert isinstance(app.screen, PeopleScreen)
        assert app.screen.selected == "p-lowe"


async def test_slash_searches_on_home_but_filters_in_a_list_and_types_in_a_text() -> None:
    app, _ = app_with_finder()
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "slash")
        assert isinstance(app.screen, SearchScreen)
        assert app.screen.query_one(Input).value == ""
        await press(pilot, "slash")
        assert app.screen.query_one(Input).value == "/"
        await press(pilot, "escape", "a", "slash")
        assert isinstance(app.screen, ActionsScreen)
        assert app.screen.query_one(FilterField).has_focus


async def test_slash_on_the_agenda_searches() -> None:
    app, _ = app_with_finder("agenda", meeting="m-dec")
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "slash")
        assert isinstance(app.screen, SearchScreen)
        await press(pilot, "escape")
        assert isinstance(app.screen, AgendaScreen)


async def test_the_search_key_does_not_hide_a_form_that_is_being_filled_in() -> None:
    app, _ = app_with_finder("actions")
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await press(pilot, "n", *"half", "f3")
        assert isinstance(app.screen, FormDialog)
        assert told(app)[-1] == "Esc closes this first; then F3 searches."


async def test_the_search_key_again_selects_the_words_to_type_others() -> None:
    app, _ = app_with_finder()
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "ctrl+f")
        await find(pilot, "tax")
        await press(pilot, "f3", *"garden")
        assert searching(app).query_one(Input).value == "garden"
        await press(pilot, "escape")
        assert isinstance(app.screen, HomeScreen)


async def test_what_was_typed_on_the_result_opened_is_in_the_minutes_one_comes_back_to() -> None:
    app, _ = app_with_finder("meeting", meeting="m-dec", item="i-dec2")
    async with app.run_test(size=WIDE) as pilot:
        live = meeting_in(app)
        await press(pilot, *"heron", "f3")
        await find(pilot, "heron")
        await press(pilot, "enter", "end", *" seen", "escape", "escape")
        assert meeting_in(app) is live
        assert live.editor is not None
        assert live.editor.text == "heron seen"
        await press(pilot, *"!")
        live.before_leave()
        assert sorted(app.store.the(AgendaItem, "i-dec2").minutes) == sorted("heron seen!")


async def test_words_that_look_like_markup_are_only_words() -> None:
    app, finder = app_with_finder()
    with app.store.change("Brackets") as c:
        c.set(app.store.the(AgendaItem, "i-aug4"), minutes="See [/foo] end [red]x", title="[b]")
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "f3")
        await find(pilot, "[red]x")
        assert "See [/foo] end [red]x" in screen_text(app)
        assert finder.asked[-1].text == "[red]x"
        await find(pilot, "[/")
        assert "Nothing found for “[red]x[/”" in screen_text(app)
        await press(pilot, "escape", "f3")
        assert "[red]x[/" in screen_text(app)


async def test_a_superseded_decision_and_a_completed_action_say_so_in_the_list() -> None:
    app, _ = app_with_finder()
    with app.store.change("Superseded") as c:
        c.set(app.store.the(Decision, "d-relief"), status="superseded", superseded_by="d-exempt")
        c.set(app.store.the(Decision, "d-garden"), status="implemented")
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "f3")
        await find(pilot, "tax")
        text = screen_text(app)
        assert "8 Care leavers' offer · superseded 4 Aug" in text
        assert "3.1 Voices · completed 8 Sep" in text
        await press(pilot, "f3")
        await find(pilot, "garden")
        assert "4 Homes · implemented" in screen_text(app)


async def test_more_results_come_when_the_end_of_the_list_is_near() -> None:
    app, finder = app_with_finder()
    with app.store.change("Many") as c:
        text = "\n\n".join(f"Heron number {count}." for count in range(80))
        c.set(app.store.the(AgendaItem, "i-aug4"), minutes=text)
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "f3")
        screen = await find(pilot, "heron")
        assert len(screen.search.results.hits) == 50
        for _ in range(5):
            await press(pilot, "pagedown")
        await until(pilot, lambda: len(screen.search.results.hits) == 80)
        assert screen.rows.key in screen.hits
        assert list(screen.hits).index(screen.rows.key) > 30
        assert finder.asked[-1].limit == 100


async def test_what_was_taken_out_meanwhile_is_told_and_not_opened() -> None:
    app, _ = app_with_finder()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await press(pilot, "f3")
        screen = await find(pilot, "relief")
        gone = screen.search.results.hits[0]._replace(kind="decision", id="gone", meeting="gone")
        screen.hits = {screen.rows.key or "": gone}
        await press(pilot, "enter")
        assert told(app)[-1].startswith("That is not there any more")
        assert isinstance(app.screen, SearchScreen)


async def test_every_result_of_a_meeting_can_be_quoted() -> None:
    app, _ = app_with_finder()
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "f3")
        screen = await find(pilot, EXEMPT[:30].split()[1])
        assert all(quotation(hit, app.store) for hit in screen.search.results.hits if hit.meeting)
        assert app.store.the(Meeting, "m-aug").status == "approved"


async def test_the_register_opens_from_home() -> None:
    app, _ = app_with_finder()
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "d")
        assert isinstance(app.screen, DecisionsScreen)


async def test_kinds_that_do_not_fit_lose_their_counts_and_never_their_names() -> None:
    app, finder = app_with_finder()
    counts = dict.fromkeys(("minutes", "decision", "action", "visit", "group", "paper"), 1234)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "f3")
        screen = await find(pilot, "tax")
        results = screen.search.results._replace(counts={**counts, "person": 12})
        screen.search.results = results
        screen.show_results()
        await pilot.pause()
        line = "All 7416   Minutes   Decisions   Actions   Visits   Groups   Papers   People"
        assert line in screen_text(app)
        assert finder.asked


async def test_with_the_real_index_three_keystrokes_find_what_was_decided(tmp_path: Path) -> None:
    store, _ = make_board(tmp_path / "board", TODAY)
    meeting = Diary(store.meetings(), TODAY).coming()
    assert meeting is not None
    item = store.of(AgendaItem, meeting.id)[2]
    app = CpbtuiApp(
        store, today=lambda: TODAY, clock=lambda: NOW,
        start=lambda: screen_of("meeting", meeting=meeting.id, item=item.id),
    )  # fmt: skip
    try:
        async with app.run_test(size=WIDE) as pilot:
            live = meeting_in(app)
            await press(pilot, *"A heron was seen", "f3")
            screen = await find(pilot, "pack")
            await until(pilot, lambda: screen.search.results.building is None)
            assert {"decision", "minutes"} <= {hit.kind for hit in screen.search.results.hits}
            await press(pilot, "enter")
            opened = meeting_in(app)
            assert opened.editor is not None
            row = opened.editor.cursor_location[0]
            assert "pack" in opened.editor.document.get_line(row)
            await press(pilot, "escape", "f3")
            screen = await find(pilot, "heron")
            await until(pilot, lambda: bool(screen.search.results.hits))
            assert screen.search.results.hits[0].item == item.id
            await press(pilot, "ctrl+r")
            assert meeting_in(app) is live
            assert live.editor is not None
            assert "A heron was seen (minute 3, " in live.editor.text
    finally:
        store.close()


async def test_an_item_found_by_its_title_is_told_once_and_its_minutes_shown_beside_it() -> None:
    app, finder = app_with_finder()
    title = "Council tax and care leavers"
    hit = Hit("minutes", "i-aug3", f"3 {title}", title, marks=((0, 7),), meeting="m-aug",
              item="i-aug3")  # fmt: skip
    longer = hit._replace(snippet=f"{title} Leavers' money", marks=((29, 36),))
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "f3")
        screen = await find(pilot, "council")
        screen.search.results = Results(hits=(hit, longer), counts={"minutes": 2})
        screen.show_results(select_first=True)
        await pilot.pause()
        rows = [line.rstrip() for line in screen_text(app).splitlines()]
        heads = [line for line in rows if "Minutes" in line and title in line]
        assert len(heads) == 2
        assert sum("Leavers' money" in line for line in rows) == 1
        assert not any(line.strip(" ▌").startswith(title) for line in rows)
        pane = str(screen.query_one(SidePane).query_one("Static").render())
        assert "CC Holt gave an update" in pane
        assert finder.asked


async def test_leaving_while_a_search_is_on_its_way_does_no_harm() -> None:
    app, finder = app_with_finder()
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "f3")
        finder.open.clear()
        await press(pilot, *"tax", "escape")
        assert isinstance(app.screen, HomeScreen)
        finder.open.set()
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert isinstance(app.screen, HomeScreen)


async def test_a_paragraph_that_begins_with_the_words_of_its_item_keeps_them() -> None:
    app, _ = app_with_finder()
    with app.store.change("Homes") as c:
        c.set(app.store.the(AgendaItem, "i-aug4"), minutes="Homes had been painted by herons.")
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "f3")
        await find(pilot, "herons")
        assert "Homes had been painted by herons." in screen_text(app)


@pytest.mark.parametrize(
    ("title", "text", "letters"),
    [
        ("Reg 44, Elm House", "Reg 44 Elm House Warm and tidy", 17),
        ("Homes", "Homeless people", 0),
        ("Homes", "Homes", 5), ("", "Homes", 0), ("…", "Homes", 0), ("Elm House", "House", 0),
        ("a (b", "A (b c", 0), ("a (b", "a (b c", 5),
    ],
)  # fmt: skip
def test_a_title_is_recognised_at_the_beginning_of_a_text(
    title: str, text: str, letters: int
) -> None:
    assert beginning_with(title, text) == letters


def test_a_long_neighbour_is_cut_at_a_word() -> None:
    assert beginning_of("one two three", 9) == "one two …"
    assert beginning_of("one two", 7) == "one two"
    assert end_of("one two three", 9) == "… three"
    assert end_of("one two", 7) == "one two"


async def test_a_misspelt_name_is_put_right_and_the_month_beside_it_still_narrows(
    tmp_path: Path,
) -> None:
    store, _ = make_board(tmp_path / "board", TODAY)
    app = board_app(store, "search")
    try:
        async with app.run_test(size=WIDE) as pilot:
            screen = await find(pilot, "hollt june 2014")
            await until(pilot, lambda: screen.search.results.building is None)
            assert "showing results for CC Holt · June 2014" in screen_text(app)
            days = {hit.on for hit in screen.search.results.hits}
            assert {(on.year, on.month) for on in days if on} == {(2014, 6)}
    finally:
        store.close()


@pytest.mark.parametrize("size", SIZES)
async def test_one_comes_back_to_the_same_lines_of_a_long_text(size: tuple[int, int]) -> None:
    app, _ = app_with_finder("meeting", meeting="m-dec", item="i-dec2")
    with app.store.change("Long") as c:
        text = "\n\n".join(f"Paragraph {count}." for count in range(90))
        c.set(app.store.the(AgendaItem, "i-dec2"), minutes=text)
    async with app.run_test(size=size) as pilot:
        live = meeting_in(app)
        editor = live.editor
        assert editor is not None
        editor.move_cursor((80, 3))
        editor.scroll_to(y=70, animate=False)
        await pilot.pause()
        before = (editor.scroll_offset, editor.cursor_location)
        assert before[0].y > 40
        await press(pilot, "f3")
        await find(pilot, "relief")
        await press(pilot, "enter", "escape", "escape")
        assert meeting_in(app) is live
        assert (editor.scroll_offset, editor.cursor_location) == before


async def test_one_comes_back_to_the_same_row_and_filter_of_a_list() -> None:
    app, _ = app_with_finder("actions")
    async with app.run_test(size=WIDE) as pilot:
        await press(pilot, "slash", *"to", "down", "f3")
        await find(pilot, "relief")
        await press(pilot, "escape")
        screen = app.screen
        assert isinstance(screen, ActionsScreen)
        assert screen.query_one(FilterField).value == "to"
        assert screen.query_one(FilterField).has_focus


async def test_where_the_paragraph_stands_beside_the_list_the_preview_key_says_so() -> None:
    app, _ = app_with_finder()
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await press(pilot, "f3", "ctrl+l")
        assert told(app)[-1] == "The paragraph stands beside the list here."
