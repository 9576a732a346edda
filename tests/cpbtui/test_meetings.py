from __future__ import annotations

from datetime import date

import pytest

from cpbtui.app import CpbtuiApp
from cpbtui.rooms import screen_of
from cpbtui.screens.choice_dialog import ChoiceDialog
from cpbtui.screens.meetings import MeetingsScreen, count_problem
from cpbtui.steps.minutes_questions import still_open
from cpbtui.steps.minutes_status import approve, reopen
from cpbtui.widgets.list_rows import ListRows
from exports.minutes import minutes
from store.models import Action, ActionCorrections, AgendaItem, Due, Meeting, Owner
from tests.cpbtui.board import NOW, TODAY, board_app, board_store
from tests.cpbtui.screen_text import press, screen_text, told


def meetings_screen(app: CpbtuiApp) -> MeetingsScreen:
    assert isinstance(app.screen, MeetingsScreen)
    return app.screen


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (40, 12)])
async def test_the_list_starts_at_the_next_meeting_and_says_what_is_to_be_done(
    size: tuple[int, int],
) -> None:
    app = board_app(room="meetings")
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        assert meetings_screen(app).selected == "m-dec"
        if size[0] > 40:
            text = screen_text(app)
            assert "Thu  8 Sep 2016  Ordinary        circulated · 4 actions" in text
            assert "publish tomorrow" in text


async def test_a_meeting_is_added_with_its_date_as_one_writes_it() -> None:
    app = board_app(room="meetings")
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await press(pilot, "n", *"16 march 5.30pm", "enter")
        added = app.store.meetings()[-1]
        assert (added.on, added.time) == (date(2017, 3, 16), "17:30")
        assert added.venue == "Committee Room 2"
        assert meetings_screen(app).selected == added.id
        assert "16 March 2017 is in the calendar." in told(app)[-1]
        await press(pilot, "ctrl+z")
        assert added.id not in [one.id for one in app.store.meetings()]


async def test_an_impossible_date_is_a_sentence_and_adds_nothing() -> None:
    app = board_app(room="meetings")
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "n", *"31 june", "enter")
        assert "There is no 31 June" in screen_text(app)
        assert len(app.store.meetings()) == 4


async def test_the_next_meetings_come_from_a_rule_which_is_kept() -> None:
    app = board_app(room="meetings")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "N", *"second Thursday of March, June", "tab", "2", "enter")
        days = [one.on for one in app.store.meetings()][-2:]
        assert days == [date(2017, 3, 9), date(2017, 6, 8)]
        assert app.store.board.meeting_rule == "second Thursday of March, June"


async def test_a_rule_that_gives_no_days_is_asked_about() -> None:
    app = board_app(room="meetings")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "N", *"now and then", "enter")
        assert "No days come of that rule." in screen_text(app)


@pytest.mark.parametrize(("text", "right"), [("1", 1), ("24", 1), ("0", 0), ("25", 0), ("x", 0)])
def test_a_count_of_meetings_is_from_1_to_24(text: str, right: int) -> None:
    assert (count_problem(text) == "") == bool(right)


async def test_publishing_asks_first_and_then_numbers_stay() -> None:
    app = board_app(room="meetings")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "s")
        assert "Publish the agenda of 1 December 2016?" in screen_text(app)
        await press(pilot, "escape")
        assert app.store.the(Meeting, "m-dec").status == "planned"
        await press(pilot, "s", "enter")
        assert app.store.the(Meeting, "m-dec").status == "agenda published"
        assert [one.number for one in app.store.of(AgendaItem, "m-dec")] == ["1", "2"]


async def test_minutes_go_their_way_from_draft_to_signed() -> None:
    app = board_app(room="meetings")
    with app.store.change("Back to draft") as c:
        c.set(app.store.the(Meeting, "m-sep"), status="draft")
        c.set(app.store.the(Meeting, "m-dec"), status="in progress")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "down")
        await press(pilot, "s", "s", "s")
        sent = app.store.the(Meeting, "m-sep")
        assert sent.status == "circulated"
        assert [(one.document, one.to) for one in sent.circulations] == [
            ("draft minutes", "the chair"),
            ("minutes", "members"),
        ]
        await press(pilot, "s")
        assert "Which meeting agreed the minutes of 8 September 2016?" in screen_text(app)
        await press(pilot, "enter", *"item 3: a date", "enter")
        agreed = app.store.the(Meeting, "m-sep")
        assert (agreed.status, agreed.approved_at) == ("approved", "m-dec")
        assert agreed.corrections == "item 3: a date"
        await press(pilot, "s", "enter")
        assert app.store.the(Meeting, "m-sep").signed_on == TODAY


async def test_rough_notes_go_when_that_is_chosen_at_approval() -> None:
    app = board_app(room="meetings")
    with app.store.change("Notes") as c:
        c.set(app.store.the(AgendaItem, "i-sep3"), rough_notes="who said what")
        c.set(app.store.the(Meeting, "m-dec"), status="in progress")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "down", "s", "enter", "tab", "y", "enter")
        assert app.store.the(Meeting, "m-sep").status == "approved"
        assert app.store.the(AgendaItem, "i-sep3").rough_notes == ""


def test_approved_minutes_print_what_was_agreed_whatever_becomes_of_an_action() -> None:
    store = board_store()
    meeting = store.the(Meeting, "m-sep")
    with store.change("Circulated") as c:
        c.set(meeting, status="circulated")
    approve(store, meeting, None, on=TODAY, corrections="", without_notes=False)
    printed = minutes(store.meeting_record("m-sep"))
    assert "APPROVED" in printed
    for action in store.of(Action, "m-sep"):
        with store.change("Later") as c:
            owners = (Owner(written="Dr Rao", person="p-rao"),)
            due = Due(written="by 20 November 2031", on=date(2031, 11, 20))
            corrected = ActionCorrections(owners=owners, due=due)
            c.set(action, corrected=corrected, status="completed", completed_on=TODAY)
    assert minutes(store.meeting_record("m-sep")) == printed
    meeting = store.the(Meeting, "m-sep")
    reopen(store, meeting, why="a name", by="Sam Grey", now=NOW)
    again = minutes(store.meeting_record("m-sep"))
    assert "20 November 2031" in again
    assert "(completed)" in again
    approve(store, store.the(Meeting, "m-sep"), None, on=TODAY, corrections="", without_notes=False)
    assert "20 November 2031" in minutes(store.meeting_record("m-sep"))


async def test_approved_minutes_open_again_only_with_a_reason_that_is_kept() -> None:
    app = board_app(room="meetings")
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await press(pilot, "down", "r")
        assert "it is open already" in told(app)[-1]
        await press(pilot, "end", "r", "enter")
        assert "cannot be empty" in screen_text(app)
        await press(pilot, *"a name was wrong", "enter")
        opened = app.store.the(Meeting, "m-jun")
        assert opened.status == "circulated"
        assert [(one.by, one.why) for one in opened.reopened] == [("Sam Grey", "a name was wrong")]
        assert "a name was wrong" in screen_text(app)


async def test_a_cancelled_meeting_keeps_its_agenda_and_can_be_opened_again() -> None:
    app = board_app(room="meetings")
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await press(pilot, "x", "enter")
        assert app.store.the(Meeting, "m-dec").status == "cancelled"
        assert len(app.store.of(AgendaItem, "m-dec")) == 2
        await press(pilot, "x")
        assert "cannot be called off any more" in told(app)[-1]
        await press(pilot, "r", *"it was a mistake", "enter")
        assert app.store.the(Meeting, "m-dec").status == "planned"


async def test_date_and_place_can_be_changed_until_the_minutes_are_agreed() -> None:
    app = board_app(room="meetings")
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await press(pilot, "e", *"8 december 2016 5pm", "enter")
        moved = app.store.the(Meeting, "m-dec")
        assert (moved.on, moved.time, moved.venue) == (
            date(2016, 12, 8), "17:00", "Committee Room 2",
        )  # fmt: skip
        await press(pilot, "end", "e")
        assert "r reopens it" in told(app)[-1]


async def test_a_step_with_nothing_after_it_says_so() -> None:
    app = board_app(room="meetings")
    with app.store.change("Signed") as c:
        c.set(app.store.the(Meeting, "m-dec"), status="signed")
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await press(pilot, "home", "s")
        assert "there is no step after that" in told(app)[-1]


async def test_a_meeting_to_come_cannot_have_agreed_minutes() -> None:
    app = board_app(room="meetings")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "down", "s")
        assert "No later meeting has been held yet" in screen_text(app)
        assert isinstance(app.screen, ChoiceDialog)
        assert [one.search for one in app.screen.query_one(ListRows).shown] == [
            "Another day at a meeting not in the record"
        ]
        await press(pilot, "escape")
        assert app.store.the(Meeting, "m-sep").status == "circulated"


async def test_minutes_can_have_been_agreed_at_a_meeting_that_is_not_in_the_record() -> None:
    app = board_app(room="meetings")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "down", "s", "enter", *"1 september 2016", "enter")
        assert "They are agreed after the meeting of 8" in screen_text(app)
        await press(pilot, "ctrl+u", *"15 november", "enter")
        agreed = app.store.the(Meeting, "m-sep")
        assert (agreed.status, agreed.approved_at) == ("approved", None)
        assert "approved 15 Nov" in screen_text(app)
        await press(pilot, "r", *"a slip", "enter")
        assert app.store.the(Meeting, "m-sep").approved_on is None


async def test_every_step_of_the_minutes_says_what_is_still_open_and_is_taken() -> None:
    app = board_app(room="meetings")
    with app.store.change("Back to draft, with doubts") as c:
        c.set(app.store.the(Meeting, "m-sep"), status="draft")
        item = app.store.the(AgendaItem, "i-sep3")
        c.set(item, minutes=f"{item.minutes}\n\nSix ?? places were found, or seven ??.")
    open_words = still_open(app.store.meeting_record("m-sep"))
    assert "2 ?? are still open in them." in open_words
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await press(pilot, "down")
        for status in ("with the chair", "cleared", "circulated"):
            await press(pilot, "s")
            assert app.store.the(Meeting, "m-sep").status == status
            assert f"are {status}. {open_words} Ctrl+Z takes that back." in told(app)[-1]
        await press(pilot, "s", "enter")
        assert "2 ?? are still open in them. From now on" in screen_text(app)
        await press(pilot, "enter")
        assert app.store.the(Meeting, "m-sep").status == "approved"


def test_what_is_settled_is_not_counted() -> None:
    store = board_store()
    assert still_open(store.meeting_record("m-dec")) == ""


@pytest.mark.parametrize("room", ["meeting", "agenda", "attendance"])
@pytest.mark.parametrize(("today", "shown"), [(TODAY, "8 Sep  "), (date(2017, 1, 9), "8 Sep 2016")])
async def test_a_narrow_header_tells_the_year_of_a_meeting_that_is_not_this_years(
    room: str, today: date, shown: str
) -> None:
    app = CpbtuiApp(
        board_store(), today=lambda: today, clock=lambda: NOW,
        start=lambda: screen_of(room, meeting="m-sep"),
    )  # fmt: skip
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        header = screen_text(app).splitlines()[0].replace(",", "  ")
        assert shown in header
