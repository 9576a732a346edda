"""The live meeting, as a clerk takes it: nothing interrupts, nothing is lost."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from unittest.mock import patch

import pytest
from textual import events
from textual.pilot import Pilot

from cpbtui.app import CpbtuiApp
from cpbtui.rooms import screen_of
from cpbtui.screens.board_screen import BoardScreen
from cpbtui.screens.cover_screen import CoverScreen
from cpbtui.screens.meeting import MeetingScreen
from cpbtui.steps.attendance import mark
from cpbtui.steps.meetings import close
from cpbtui.steps.movements import note_time
from cpbtui.widgets.minutes_editor import MinutesEditor
from cpbtui.widgets.question_line import Answer, Question
from exports.minutes import minutes
from store.models import Action, AgendaItem, Attendance, ForwardItem, Meeting, Person
from store.quorum import presence
from store.store import Saving
from tests.cpbtui.screen_text import press, screen_text, told
from tests.cpbtui.typing import Desk

SIZES = [(120, 40), (80, 24)]


def live(desk: Desk, **about: object) -> CpbtuiApp:
    """The app at the desk's meeting."""
    now = datetime(2016, 9, 8, 18, 30, tzinfo=UTC)
    return CpbtuiApp(
        desk.store,
        today=now.date,
        clock=lambda: now,
        start=lambda: screen_of("meeting", meeting=desk.meeting_id, **about),
    )


def screen_in(app: CpbtuiApp) -> MeetingScreen:
    assert isinstance(app.screen, MeetingScreen)
    return app.screen


def editor_in(app: CpbtuiApp) -> MinutesEditor:
    editor = screen_in(app).editor
    assert editor is not None
    return editor


async def type_words(pilot: Pilot[None], words: str) -> None:
    """Type as fast as keys come."""
    for letter in words:
        key = "enter" if letter == "\n" else letter
        focused = pilot.app.screen.focused
        assert focused is not None
        focused.post_message(events.Key(key, None if letter == "\n" else letter))
    await pilot.pause()


async def settle(pilot: Pilot[None]) -> None:
    """Let the program save and read."""
    app = pilot.app
    assert isinstance(app, CpbtuiApp)
    screen_in(app).before_leave()
    await pilot.pause()


@pytest.mark.parametrize("size", SIZES)
async def test_typing_an_action_shows_it_and_keeps_every_letter(size: tuple[int, int]) -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=size) as pilot:
        await type_words(pilot, "CC Holt spoke.\n\nAction: Jo Marsh to send the data\n\n")
        await settle(pilot)
        assert desk.minutes() == "CC Holt spoke.\n\nAction: Jo Marsh to send the data\n\n"
        text = screen_text(app)
        assert "Action: Jo Marsh to send the data" in text
        if size[0] >= 100:
            assert "1.1  Jo Marsh" in text


async def test_opening_a_meeting_starts_no_clock_and_starting_asks_first() -> None:
    desk = Desk()
    with desk.store.change("Planned") as c:
        meeting = desk.store.the(Meeting, desk.meeting_id)
        c.set(meeting, status="agenda published", opened_at=None, current_item=None)
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await type_words(pilot, "Beforehand.")
        await settle(pilot)
        assert desk.store.the(Meeting, desk.meeting_id).status == "agenda published"
        await press(pilot, "f8")
        assert "Alt+S opens it" in " ".join(told(app))
        await press(pilot, "alt+s", "escape")
        assert desk.store.the(Meeting, desk.meeting_id).opened_at is None
        await press(pilot, "alt+s", "enter")
        meeting = desk.store.the(Meeting, desk.meeting_id)
        assert meeting.status == "in progress"
        assert meeting.opened_at == f"{screen_in(app).now():%H:%M}"
        assert meeting.current_item == "one"


async def test_next_item_moves_the_meeting_and_the_cursor_that_was_with_it() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "f8")
        assert desk.store.the(Meeting, desk.meeting_id).current_item == "two"
        assert editor_in(app).item == "two"
        await press(pilot, "f8")
        assert "That was the last item" in screen_text(app)


async def test_the_cursor_can_tidy_one_item_while_the_meeting_is_at_another() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "f8", "alt+up")
        assert editor_in(app).item == "one"
        assert "writing item 1 · the meeting is at item 2" in screen_text(app)
        await press(pilot, "f8")
        assert editor_in(app).item == "one"
        await press(pilot, "f9")
        assert desk.store.the(Meeting, desk.meeting_id).current_item == "one"
        sittings = desk.store.the(AgendaItem, "one").sittings
        assert len(sittings) == 2
        assert sittings[-1].end is None


async def test_next_item_skips_what_was_taken_and_says_what_was_not() -> None:
    desk = Desk()
    with desk.store.change("A longer agenda") as c:
        for place, which in enumerate(("three", "four", "five", "six"), 3):
            c.add(AgendaItem(id=which, meeting=desk.meeting_id, position=place, title=which))
    app = live(desk)
    now = {"one": "1", "two": "2", "three": "3", "four": "4", "five": "5"}
    async with app.run_test(size=(80, 24)) as pilot:
        for taken in ("four", "two"):  # out of order
            await press(pilot, "ctrl+g", now[taken], "enter", "f9")
            assert desk.store.the(Meeting, desk.meeting_id).current_item == taken
        sat = desk.store.the(AgendaItem, "four").sittings
        await press(pilot, "ctrl+g", "5", "enter", "f9", "ctrl+g", "3", "enter", "f9", "f8")
        assert desk.store.the(Meeting, desk.meeting_id).current_item == "six"
        assert desk.store.the(AgendaItem, "four").sittings == sat
        await press(pilot, "f8")
        assert "That was the last item" in screen_text(app)


async def test_the_end_of_the_agenda_says_which_items_were_passed_by() -> None:
    desk = Desk()
    with desk.store.change("A longer agenda") as c:
        for place, which in enumerate(("three", "four"), 3):
            c.add(AgendaItem(id=which, meeting=desk.meeting_id, position=place, title=which))
    app = live(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "ctrl+g", "3", "enter", "f9", "f8")
        assert desk.store.the(Meeting, desk.meeting_id).current_item == "four"
        assert "Item 2 has not been taken. ^G goes there, F9 takes it." in screen_text(app)
        await press(pilot, "f8")
        assert desk.store.the(Meeting, desk.meeting_id).current_item == "four"
        assert "Item 2 has not been taken." in screen_text(app)


async def test_going_to_an_item_and_back_returns_to_the_exact_cursor() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await type_words(pilot, "One two three")
        await press(pilot, "left", "left", "left", "left", "left")
        await press(pilot, "ctrl+g")
        await press(pilot, *"voi", "enter")
        assert editor_in(app).item == "two"
        await press(pilot, "ctrl+b")
        assert (editor_in(app).item, editor_in(app).cursor_location) == ("one", (0, 8))
        assert editor_in(app).text == "One two three"


async def test_f4_puts_an_action_under_the_paragraph_and_enter_goes_back_mid_sentence() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await type_words(pilot, "CC Holt asked about \n\nLater words.")
        await press(pilot, "up", "up", "end", "f4")
        await type_words(pilot, "Jo Marsh to ring\n")
        await type_words(pilot, "the activity day.")
        assert editor_in(app).text == (
            "CC Holt asked about the activity day.\n\nAction: Jo Marsh to ring\n\nLater words."
        )


async def test_f4_left_empty_leaves_no_trace() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await type_words(pilot, "CC Holt asked")
        await press(pilot, "f4", "enter")
        assert editor_in(app).text == "CC Holt asked"
        assert editor_in(app).cursor_location == (0, 13)


async def test_a_digit_answers_the_question_and_the_cursor_stays() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await type_words(pilot, "Action: Sam to write.\n\nThen ")
        await settle(pilot)
        await press(pilot, "f7")
        assert "? Which Sam?  1 Sam Grey (you)  2 Sam R  3 Sam W" in screen_text(app)
        await press(pilot, "2")
        assert desk.actions()[0].owners[0].person == "samr"
        await type_words(pilot, "2 more")
        await settle(pilot)
        assert desk.minutes() == "Action: Sam to write.\n\nThen 2 more"


async def test_any_other_key_leaves_the_question_and_types() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await type_words(pilot, "Action: Sam to write.\n\n")
        await press(pilot, "f7", "x", "1")
        assert editor_in(app).text == "Action: Sam to write.\n\nx1"
        assert desk.store.the(Meeting, desk.meeting_id).names == {}


async def test_initials_and_tab_give_the_short_name() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await type_words(pilot, "ah")
        await press(pilot, "tab")
        assert editor_in(app).text == "CC Holt"
        await type_words(pilot, " met @rao")
        await press(pilot, "tab")
        assert editor_in(app).text == "CC Holt met Dr Rao"


async def test_standard_wording_is_filled_field_by_field() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await type_words(pilot, ";agreed")
        await press(pilot, "tab")
        assert editor_in(app).text == "It was agreed that {what}."
        assert editor_in(app).selected_text == "{what}"
        await type_words(pilot, "a pack be written")
        assert editor_in(app).text == "It was agreed that a pack be written."
        await press(pilot, "tab", "enter")
        assert editor_in(app).text == "It was agreed that a pack be written.\n"


async def test_enter_leaves_the_last_blank_of_standard_wording_past_its_stop() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await type_words(pilot, ";agreed")
        await press(pilot, "tab")
        await type_words(pilot, "a pack be written\n\nMore.")
        assert editor_in(app).text == "It was agreed that a pack be written.\n\nMore."


async def test_several_people_of_a_name_are_chosen_by_digit() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await type_words(pilot, "@sam")
        await press(pilot, "tab", "2")
        assert editor_in(app).text in ("Sam R", "Sam W", "Sam Grey")


async def test_an_unknown_name_can_become_a_guest_or_a_placeholder() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await type_words(pilot, "@wendy")
        await press(pilot, "tab")
        assert "1 Add Wendy as a guest" in screen_text(app)
        await press(pilot, "1")
        assert editor_in(app).text == "Wendy"
        names = [one.name for one in desk.store.of(Attendance, desk.meeting_id)]
        assert names == ["Wendy"]
        await type_words(pilot, " @xyzzy")
        await press(pilot, "tab", "2")
        assert editor_in(app).text == "Wendy Unknown 1"
        assert [one.name for one in desk.store.all(Person) if one.placeholder] == ["Unknown 1"]


async def test_a_paragraph_moves_to_another_item_with_its_action() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await type_words(pilot, "Stays.\n\nAction: Jo Marsh to write.\n\nAlso stays.")
        await settle(pilot)
        before = desk.actions()[0].id
        await press(pilot, "up", "up", "alt+m", "2", "enter")
        await settle(pilot)
        assert desk.minutes("one") == "Stays.\n\nAlso stays."
        assert desk.minutes("two") == "Action: Jo Marsh to write."
        assert [(one.id, one.item) for one in desk.actions()] == [(before, "two")]
        assert editor_in(app).text == "Stays.\n\nAlso stays."


async def test_rough_notes_stand_one_key_away_and_stay_apart() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await type_words(pilot, "Minutes.")
        await press(pilot, "f5")
        await type_words(pilot, "Action: hm")
        await press(pilot, "f5")
        assert editor_in(app).text == "Minutes."
        item = desk.store.the(AgendaItem, "one")
        assert (item.minutes, item.rough_notes) == ("Minutes.", "Action: hm")
        assert desk.actions() == []


async def test_undo_in_the_editor_is_that_texts_own() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await type_words(pilot, "One.")
        await settle(pilot)
        editor_in(app).history.checkpoint()
        await type_words(pilot, " Two.")
        await press(pilot, "ctrl+z")
        assert editor_in(app).text == "One."
        await settle(pilot)
        assert desk.minutes() == "One."


async def test_undo_after_a_large_paste_does_not_end_the_program() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(80, 12)) as pilot:
        editor_in(app).post_message(events.Paste("\n".join(f"line {n}" for n in range(48))))
        await pilot.pause()
        await press(pilot, "ctrl+z", "ctrl+y", "ctrl+z")
        assert editor_in(app).text == ""


async def test_whatever_is_pasted_is_kept_and_control_characters_are_told() -> None:
    desk = Desk()
    app = live(desk)
    wild = "see [/foo] and [red]x\x1b[31m \u202eabc\u202c 👩‍👧 e\u0301\u2028next\x0cpage"
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        editor_in(app).post_message(events.Paste(wild))
        await pilot.pause()
        await settle(pilot)
        kept = desk.minutes()
        for word in ("[/foo]", "[red]x", "\u202eabc\u202c", "👩‍👧", "e\u0301", "next", "page"):
            assert word in kept
        assert "\x1b" not in kept
        assert "1 control character in what was pasted" in screen_text(app)


async def test_a_megabyte_is_pasted_at_once() -> None:
    desk = Desk()
    app = live(desk)
    text = "\n\n".join(f"Paragraph {n} of the report, with [brackets]." for n in range(24_000))
    async with app.run_test(size=(80, 24)) as pilot:
        editor_in(app).post_message(events.Paste(text))
        await pilot.pause()
        await settle(pilot)
        assert desk.minutes() == text


async def test_a_very_small_window_and_a_resize_while_typing_lose_nothing() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await type_words(pilot, "Before. ")
        await pilot.resize_terminal(40, 12)
        await type_words(pilot, "Small. ")
        assert "Small." in screen_text(app)
        await pilot.resize_terminal(80, 24)
        await type_words(pilot, "After.")
        await settle(pilot)
        assert desk.minutes() == "Before. Small. After."


async def test_leaving_by_escape_saves_and_reads_the_last_word() -> None:
    desk = Desk()
    now = datetime(2016, 9, 8, 18, 30, tzinfo=UTC)
    app = CpbtuiApp(desk.store, today=now.date, clock=lambda: now)
    async with app.run_test(size=(120, 40)) as pilot:
        app.open_meeting(desk.meeting_id, "one")
        await pilot.pause()
        await type_words(pilot, "Action: Voices to write")
        await press(pilot, "escape")
        assert not isinstance(app.screen, MeetingScreen)
        assert [one.text for one in desk.actions()] == ["Voices to write"]


async def test_opening_at_a_sentence_puts_the_cursor_there() -> None:
    desk = Desk()
    desk.type("One.\n\nAction: Voices to write.\n\nThree.")
    desk.enter("two")
    app = live(desk, item="one", text="Action: Voices to write.")
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        assert editor_in(app).cursor_location == (2, 0)


async def test_approved_minutes_are_shown_and_not_typed_into() -> None:
    desk = Desk()
    desk.type("As agreed.")
    desk.enter("two")
    with desk.store.change("Approve") as c:
        c.set(desk.store.the(Meeting, desk.meeting_id), status="approved", current_item=None)
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await type_words(pilot, "x")
        await settle(pilot)
        assert desk.minutes() == "As agreed."
        await press(pilot, "f4")
        assert "approved and locked" in " ".join(told(app))


async def test_not_saved_is_said_until_it_is_solved() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await type_words(pilot, "Words.")
        await settle(pilot)
        assert "saved " in screen_text(app)
        desk.store._tell_saving(Saving(1, None, "The disk is full."))
        await pilot.pause()
        assert "NOT SAVED: The disk is full." in screen_text(app)


async def test_cover_shows_only_the_title() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await type_words(pilot, "Something private.")
        await press(pilot, "alt+o")
        assert isinstance(app.screen, CoverScreen)
        assert "private" not in screen_text(app)
        await press(pilot, "escape")
        assert "Something private." in screen_text(app)


async def test_the_predicted_end_is_told_on_request() -> None:
    desk = Desk()
    with desk.store.change("Plan") as c:
        c.set(desk.store.the(AgendaItem, "two"), planned_minutes=30)
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "alt+e")
        assert re.search(r"Likely end \d+\.\d\d pm, if every item", screen_text(app))


async def test_times_are_put_right_in_a_form() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "f8", "alt+t")
        await press(pilot, "tab", "tab", *("ctrl+u",), *"18:05-18:20", "enter")
        [sitting] = desk.store.the(AgendaItem, "one").sittings
        assert (sitting.start, sitting.end) == ("18:05", "18:20")


async def test_a_meeting_without_items_says_what_to_do() -> None:
    desk = Desk()
    with desk.store.change("Empty") as c:
        for item in desk.store.of(AgendaItem, desk.meeting_id):
            c.remove(item)
        c.set(desk.store.the(Meeting, desk.meeting_id), current_item=None)
    app = live(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert "no items yet" in screen_text(app)
        await press(pilot, "alt+l", *"Urgent", "enter")
        await type_words(pilot, "Said.")
        await settle(pilot)
        [item] = desk.store.of(AgendaItem, desk.meeting_id)
        assert (item.title, item.minutes) == ("Urgent", "Said.")


async def test_copying_an_item_gives_clean_text() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await type_words(pilot, "Words ?? here.\n\nAction: Voices to write.")
        with patch.object(app, "copy") as copy:
            await press(pilot, "alt+c")
        text = copy.call_args.args[0]
        assert "Voices to write." in text
        assert "??" not in text


async def test_a_question_too_long_for_a_line_stays_whole_and_so_do_its_answers() -> None:
    answers = tuple(Answer(label, lambda: None) for label in ("19 February 2027", "No date"))
    asked = Question("k", "By half-term, which is when exactly?", answers, "by half-term")
    assert [line.plain for line in asked.lines(50, 60)] == [
        "? By half-term, which is when exactly?",
        "1 19 February 2027  2 No date",
    ]
    assert [line.plain for line in asked.lines(30, 20)] == [
        "? By half-term, which is when",
        "exactly?",
        "1 19 February 2027",
        "2 No date",
    ]
    assert len(asked.lines(90, 90)) == 1


@pytest.mark.parametrize("size", SIZES)
async def test_an_action_of_nobody_asks_whose_it_is_and_takes_anybody(
    size: tuple[int, int],
) -> None:
    desk = Desk()
    for who in ("holt", "dean", "marsh", "rao"):
        mark(desk.store, desk.meeting_id, desk.store.the(Person, who), "present")
    app = live(desk)
    async with app.run_test(size=size) as pilot:
        await type_words(pilot, "\n\n".join(["Spoke."] * 20) + "\n\nAction: Ring Ofsted\n\nNow.")
        await settle(pilot)
        await press(pilot, "f7")
        await pilot.pause()
        text = screen_text(app)
        assert "? Whose action?" in text
        assert "Jo Marsh" in text
        assert "Somebody else" in text
        assert "Now." in text  # the line being typed stays in view
        asked = screen_in(app).asking
        assert asked is not None
        labels = [one.label for one in asked.answers]
        await press(pilot, str(1 + labels.index("Somebody else")))
        await type_words(pilot, "Sam R and Ofsted")
        await press(pilot, "enter")
        assert [one.written for one in desk.actions()[0].owners] == ["Sam R", "Ofsted"]
        assert app.screen.focused is editor_in(app)


async def test_a_visit_stands_beside_the_text_as_actions_do() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await type_words(pilot, "Visit: Reg 44, Elm House, CC Holt and CC Dean, 3 September\n\n")
        await settle(pilot)
        text = screen_text(app)
        assert "none yet in this item" not in text
        assert "Reg 44, Elm House" in text
        assert "CC Holt and CC Dean" in text
        assert "3 September 2016" in text


async def test_a_late_item_is_typed_as_on_the_agenda() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "alt+l")
        await type_words(pilot, "Ofsted letter received today (5 mins) - Jo Marsh - to note")
        await press(pilot, "enter")
        await pilot.pause()
        item = desk.store.the(AgendaItem, editor_in(app).item)
        assert (item.title, item.planned_minutes, item.leads, item.purpose) == (
            "Ofsted letter received today", 5, ("Jo Marsh",), "to note",
        )  # fmt: skip


async def test_a_day_that_is_none_is_typed_where_it_is_asked() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await type_words(pilot, "Action: Jo Marsh to ring by 30 February 2017.\n\n")
        await settle(pilot)
        await press(pilot, "f7")
        assert "There is no 30 February 2017; which day is meant?" in screen_text(app)
        assert "1 No date  2 Another day" in screen_text(app)
        await press(pilot, "2")
        await type_words(pilot, "31 feb")
        await press(pilot, "enter")
        assert "There is no 31 February" in screen_text(app)
        await press(pilot, *["backspace"] * 6)
        await type_words(pilot, "1 march")
        await press(pilot, "enter")
        assert str(desk.actions()[0].due.on) == "2017-03-01"
        assert "By Wednesday 1 March 2017." in screen_text(app)


async def test_a_question_without_answers_takes_no_digit() -> None:
    assert Question("k", "You were not sure here").answer_to("1") is None


async def test_going_to_an_item_by_its_number_is_not_fooled_by_a_number_in_a_title() -> None:
    desk = Desk()
    with desk.store.change("Retitle") as c:
        c.set(desk.store.the(AgendaItem, "one"), title="Notes of the meeting of 2 August")
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "ctrl+g", "2", "enter")
        assert editor_in(app).item == "two"


async def test_a_click_on_an_item_of_the_agenda_puts_the_cursor_there() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        lines = screen_text(app).splitlines()
        row = next(n for n, line in enumerate(lines) if "2  Voices" in line)
        await pilot.click(offset=(lines[row].index("Voices"), row))
        await pilot.pause()
        assert editor_in(app).item == "two"


async def test_the_apologies_sentence_follows_marks_made_on_the_attendance_screen() -> None:
    desk = Desk(standing=True)
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "f6", *"dean", "minus")
        await press(pilot, "escape")
        await pilot.pause()
        assert "County Councillor Dean" in editor_in(app).text
        await type_words(pilot, " More.")
        await settle(pilot)
        assert desk.minutes() == editor_in(app).text
        assert desk.minutes().startswith("All were welcomed")


async def test_what_follows_an_interrupted_paragraph_goes_under_its_actions() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await type_words(pilot, "CC Holt asked about ")
        await press(pilot, "f4")
        await type_words(pilot, "Jo Marsh to ring\n")
        await type_words(pilot, "the day and ")
        await press(pilot, "f4")
        await type_words(pilot, "Dr Rao to write\n")
        await type_words(pilot, "the night.\n\nNext paragraph.\nIts second line.")
        assert editor_in(app).text == (
            "CC Holt asked about the day and the night.\n\n"
            "Action: Jo Marsh to ring\n\nAction: Dr Rao to write\n\n"
            "Next paragraph.\nIts second line."
        )


async def test_a_meeting_opened_on_another_day_is_asked_about() -> None:
    desk = Desk()
    with desk.store.change("Planned for later") as c:
        meeting = desk.store.the(Meeting, desk.meeting_id)
        c.set(meeting, status="planned", on=meeting.on.replace(day=9))
    app = live(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "alt+s")
        words = " ".join(screen_text(app).replace("█", " ").split())
        assert "This meeting is on 9 September 2016; today is 8 September 2016." in words


async def test_after_an_answer_the_next_question_that_can_be_answered_is_asked() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await type_words(pilot, "The figure was 12 ??\n\nIt was agreed that boots be bought.\n\n")
        await settle(pilot)
        await press(pilot, "f7", "1")
        assert "It is a decision." in screen_text(app)
        await type_words(pilot, "It was agreed that hats be bought.\n\n")
        await settle(pilot)
        await press(pilot, "f7")
        assert "It is a decision." not in screen_text(app)
        assert "? A decision?  1 Yes  2 No   It was agreed that hats be bought." in screen_text(app)
        await press(pilot, "1")
        assert [one.suggested for one in desk.decisions()] == [False, False]
        assert "bought.1" not in editor_in(app).text


async def test_the_clerks_own_doubt_is_asked_last_and_its_digit_goes_to_its_place() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await type_words(pilot, "The figure was 12 ?? in all.\n\nIt was agreed that it stay.\n\n")
        await settle(pilot)
        await press(pilot, "f7", "f7")
        assert "? You were not sure here  1 Go there" in screen_text(app)
        await press(pilot, "1")
        assert editor_in(app).cursor_location == (0, len("The figure was 12 ??"))
        await press(pilot, "ctrl+b", "x")
        assert editor_in(app).text.endswith("stay.\n\nx")


async def test_a_digit_that_answers_nothing_is_told_and_the_next_is_typed() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await type_words(pilot, "It was agreed that it stay.\n\n")
        await settle(pilot)
        await press(pilot, "f7", "7")
        assert "7 is no answer to that." in screen_text(app)
        await press(pilot, "7")
        assert editor_in(app).text == "It was agreed that it stay.\n\n7"


async def test_a_question_looked_at_is_asked_again_after_the_new_ones() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await type_words(pilot, "It was agreed that hats be bought.\n\n")
        await settle(pilot)
        await press(pilot, "f7", "escape")
        await type_words(pilot, "It was agreed that boots be bought.\n\n")
        await settle(pilot)
        for about in ("boots", "hats", "boots"):
            await press(pilot, "f7")
            assert f"1 Yes  2 No   It was agreed that {about}" in screen_text(app)


async def test_the_question_being_asked_is_marked_and_in_view() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(120, 24)) as pilot:
        for what in ("boots", "hats", "coats", "socks", "gloves", "scarves"):
            await type_words(pilot, f"Action: Jo Marsh to buy the {what}.\n\n")
        await type_words(pilot, "It was agreed that it all be bought.\n\n")
        await settle(pilot)
        assert "▸ ?" not in screen_text(app)
        await press(pilot, "f7")
        await pilot.pause()
        assert "▸ ?  A decision?" in screen_text(app)
        await press(pilot, "1")
        await pilot.pause()
        assert "Actions and decisions" in screen_text(app)


async def test_a_move_is_taken_back_as_one_step_from_either_item() -> None:
    for jump in (False, True):
        desk = Desk()
        app = live(desk)
        async with app.run_test(size=(120, 40)) as pilot:
            await type_words(pilot, "Stays.\n\nIn: CC Dean")
            await settle(pilot)
            await press(pilot, "alt+m", "2", "enter")
            assert desk.minutes("two") == "In: CC Dean"
            if jump:
                await press(pilot, "ctrl+g", "2", "enter")
            await press(pilot, "ctrl+z")
            assert "The move is taken back: the text is in item 1." in screen_text(app)
            await settle(pilot)
            assert (desk.minutes("one"), desk.minutes("two")) == ("Stays.\n\nIn: CC Dean", "")
            moves = desk.store.the(Attendance, f"{desk.meeting_id}.dean").movements
            assert len(moves) == 1
            if jump:
                await press(pilot, "ctrl+b")
            await press(pilot, *["ctrl+z"] * 12)
            await settle(pilot)
            assert (desk.minutes("one"), desk.minutes("two")) == ("", "")


async def test_a_move_is_never_undone_by_half() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await type_words(pilot, "Stays.\n\nMoves.")
        await press(pilot, "alt+m", "2", "enter")
        await type_words(pilot, "More.")
        await press(pilot, "ctrl+g", "2", "enter", "ctrl+z")
        assert "Item 1 was changed since, so the move stays." in screen_text(app)
        await settle(pilot)
        assert desk.minutes("two") == "Moves."
        await press(pilot, "ctrl+b", "ctrl+z", "ctrl+z")
        await settle(pilot)
        assert (desk.minutes("one"), desk.minutes("two")) == ("Stays.\n\nMoves.", "")


@pytest.mark.parametrize("sizes", [[(40, 12)], [(40, 12), (120, 40)], [(100, 30), (40, 12)]])
async def test_text_is_wrapped_and_drawn_anew_when_the_window_changes(
    sizes: list[tuple[int, int]],
) -> None:
    desk = Desk()
    with desk.store.change("Minutes") as c:
        item = desk.store.the(AgendaItem, "one")
        c.set(item, minutes="Dr Mehta explained that the health assessments were late")
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        for size in sizes:
            await pilot.resize_terminal(*size)
            await pilot.pause(0.2)
        shown = screen_text(app)
    fresh = live(desk)
    async with fresh.run_test(size=sizes[-1]) as pilot:
        await pilot.pause(0.2)
        assert screen_text(fresh) == shown


async def test_the_cursor_stays_in_view_when_the_window_gets_small() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        words = (
            "the Board heard about assessments and how long young people wait for them at night."
        )
        await type_words(pilot, "\n\n".join(f"{n}: {words}" for n in range(8)) + "\n\nlast words")
        for size in [(100, 30), (40, 12)]:
            await pilot.resize_terminal(*size)
            await pilot.pause(0.2)
        assert "last words" in screen_text(app)


async def test_the_minutes_count_the_members_whom_the_attendance_list_counts() -> None:
    desk = Desk()
    now = datetime(2016, 9, 8, 18, 30, tzinfo=UTC)
    dean = desk.store.the(Person, "dean")
    note_time(desk.store, desk.store.the(Meeting, desk.meeting_id), dean, "arrived", "19:20")
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        counted = screen_in(app).header_right().plain
        assert counted.startswith("Members 1 of 2")
        await press(pilot, "f6")
        assert isinstance(app.screen, BoardScreen)
        assert app.screen.header_right().plain.startswith(counted)
    close(desk.store, desk.store.the(Meeting, desk.meeting_id), now)
    assert presence(desk.store.meeting_record(desk.meeting_id)).line == counted


async def test_the_boards_chair_is_in_the_chair_though_chosen_after_the_meeting_was_made() -> None:
    desk = Desk()
    with desk.store.change("Chair") as c:
        c.set(desk.store.board, chair="dean")
    mark(desk.store, desk.meeting_id, desk.store.the(Person, "dean"), "present")
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "f6")
        assert "here, in the chair" in screen_text(app)
    assert "Lee Dean (Chair)" in minutes(desk.store.meeting_record(desk.meeting_id))
    close(desk.store, desk.store.the(Meeting, desk.meeting_id), datetime(2016, 9, 8, 20))
    with desk.store.change("Another chair") as c:
        c.set(desk.store.board, chair="holt")
    assert "Lee Dean (Chair)" in minutes(desk.store.meeting_record(desk.meeting_id))


async def test_an_action_is_told_as_understood_where_no_pane_shows_it() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await type_words(pilot, "Action: Jo Marsh to send the data by 30 September\n\n")
        await pilot.pause(0.5)
        assert "✓ Jo Marsh · Send the data · 30 September 2016" in screen_text(app)
        await type_words(pilot, "Action: " + "Jo Marsh to send the long list of figures " * 3)
        await type_words(pilot, "by 30 September\n\n")
        await pilot.pause(0.5)
        assert "… · 30 September 2016" in screen_text(app)


async def test_rough_notes_look_unlike_minutes() -> None:
    for size in [*SIZES, (40, 12)]:
        app = live(Desk())
        async with app.run_test(size=size) as pilot:
            surface = editor_in(app).styles.background
            await press(pilot, "f5")
            assert "rough notes, never" in screen_text(app)
            assert editor_in(app).styles.background != surface
            await press(pilot, "f5")
            assert "rough notes" not in screen_text(app)


async def test_typing_into_approved_minutes_says_why_nothing_comes_of_it() -> None:
    desk = Desk()
    with desk.store.change("Approve") as c:
        c.set(desk.store.the(Meeting, desk.meeting_id), status="approved")
    app = live(desk)
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "x")
        assert "Approved and locked; Esc, then r in Meetings, reopens." in screen_text(app)
        assert editor_in(app).text == ""


async def test_panes_are_drawn_for_the_width_they_have() -> None:
    app = live(Desk())
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.resize_terminal(100, 30)
        await pilot.pause(0.3)
        line = next(line for line in screen_text(app).splitlines() if "Members  " in line)
        assert line.split("Members", 1)[1].split()[-1:] != ["ns"]
        assert "✎" in line


async def test_an_item_that_was_put_off_has_its_mark_and_no_minutes_to_come() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        item = desk.store.of(AgendaItem, desk.meeting_id)[-1]
        with desk.store.change("Plan") as c:
            c.set(item, planned_minutes=77)
        await pilot.pause(0.3)
        assert "77" in screen_text(app)
        with desk.store.change("Put off") as c:
            c.set(item, deferred_to="")
        await pilot.pause(0.3)
        (line,) = [line for line in screen_text(app).splitlines() if "→" in line]
        assert item.title[:12] in line
        assert "77" not in line


async def test_what_was_put_off_is_listed_in_whole_words_once() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        item = desk.store.of(AgendaItem, desk.meeting_id)[-1]
        put_off = ForwardItem(
            what="Housing report of the task and finish group",
            source_meeting=desk.meeting_id,
            source_item=item.id,
        )
        with desk.store.change("Put off") as c:
            put_off = c.add(put_off)
        await pilot.pause(0.3)
        left = [line[:34].rstrip() for line in screen_text(app).splitlines()]
        at = left.index("  Deferred")
        assert left[at + 1 : at + 3] == [
            "    · Housing report of the task",
            "      and finish group",
        ]
        with desk.store.change("Its item says so") as c:
            c.set(item, deferred_to="")
        await pilot.pause(0.3)
        assert "  Deferred" not in screen_text(app)


async def test_a_narrow_window_shows_no_panes_from_the_first_paint_on() -> None:
    desk = Desk()
    app = live(desk)
    async with app.run_test(size=(80, 24)):
        screen = MeetingScreen(desk.meeting_id)
        for _ in screen.compose():
            break
        assert screen.has_class("-narrow")
        assert screen.has_class("-tall")


@pytest.mark.parametrize(
    ("typed", "after"),
    [
        ("Action: Jo Marsh to ring.\n\n", "Nothing was raised.\n\nAction: Jo Marsh to ring.\n\n"),
        ("; it was late", "Nothing was raised.\n\n; it was late"),
        (", and all went home.", "Nothing was raised., and all went home."),
        (" But then.", "Nothing was raised. But then."),
        ("\n\nThen.", "Nothing was raised.\n\nThen."),
    ],
)
async def test_what_is_typed_behind_house_wording_begins_a_paragraph(
    typed: str, after: str
) -> None:
    desk = Desk()
    with desk.store.change("Wording") as c:
        item = desk.store.the(AgendaItem, "two")
        c.set(item, minutes="Nothing was raised.", prefilled=True)
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "f8")
        await type_words(pilot, typed)
        await settle(pilot)
        assert desk.store.the(AgendaItem, "two").minutes == after
        assert len(desk.store.of(Action, desk.meeting_id)) == ("Action" in typed)


async def test_typing_elsewhere_in_house_wording_changes_it_there() -> None:
    desk = Desk()
    with desk.store.change("Wording") as c:
        item = desk.store.the(AgendaItem, "two")
        c.set(item, minutes="Nothing was raised.", prefilled=True)
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "f8", "home")
        await type_words(pilot, "At the end n")
        await settle(pilot)
        assert desk.store.the(AgendaItem, "two").minutes == "At the end nNothing was raised."


async def test_that_there_was_nothing_else_goes_out_by_a_digit_when_there_was() -> None:
    desk = Desk()
    nothing, rest = "There was no other business to report.", "CC Dean asked about parking."
    with desk.store.change("Type") as c:
        c.set(desk.store.the(AgendaItem, "one"), minutes=f"{nothing}\n\n{rest}")
    app = live(desk)
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "f7")
        assert "stands over other business" in screen_text(app)
        await press(pilot, "1")
        await pilot.pause(0.5)
        assert desk.store.the(AgendaItem, "one").minutes == rest
        assert nothing not in editor_in(app).text
