from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, Static, TextArea

from cpbtui.app import CpbtuiApp
from cpbtui.screens.attendance import AttendanceScreen
from cpbtui.screens.confirm_dialog import ConfirmDialog
from cpbtui.screens.form_dialog import FormDialog
from cpbtui.screens.readback import ReadBackScreen
from cpbtui.steps.actions import set_due
from cpbtui.steps.attendance import put_mark
from cpbtui.widgets.bottom_line import BottomLine
from cpbtui.widgets.header_line import HeaderLine
from store.models import (
    Action,
    ActionReading,
    AgendaItem,
    Anchor,
    Decision,
    DecisionReading,
    Due,
    Meeting,
    Owner,
    Person,
)
from store.quorum import presence, unmarked
from store.store import Store
from tests.cpbtui.board import board_app, board_store, documents
from tests.memory_engine import MemoryEngine

KEYS = {" ": "space", "-": "minus", "?": "question_mark", "/": "slash"}
MINUTES = (
    "Action: Jo Marsh to find out about the activity day and let CC Holt know.\n\n"
    "Action: Officers to bring a leaving care pack to the Board.\n\n"
    "Action: Andy Platt to look into a resolution service by half-term."
)


def evening() -> Store:
    """A meeting in progress on 8 September 2016, with three actions and a likely decision."""
    store = board_store()
    with store.change("Set up") as c:
        c.add(
            Meeting(
                id="m-now",
                on=date(2016, 9, 15),
                time="18:00",
                status="in progress",
                opened_at="18:00",
                current_item="i-now",
            )
        )
        c.add(
            AgendaItem(
                id="i-now", meeting="m-now", position=1, title="Voices", number="4", minutes=MINUTES
            )
        )
        texts = [one.removeprefix("Action: ") for one in MINUTES.split("\n\n")]
        owners = [
            Owner(written="Jo Marsh", person="p-marsh"), Owner(written="Officers"),
            Owner(written="Andy Platt", person="p-platt"),
        ]  # fmt: skip
        for place, (text, owner) in enumerate(zip(texts, owners, strict=True)):
            due = Due(written="by half-term") if "half-term" in text else None
            reading = ActionReading(
                text=text, anchor=Anchor(text=text, place=place), owners=(owner,), due=due
            )
            c.add(Action(id=f"a{place}", meeting="m-now", item="i-now", read=reading))
        said = "The Board agreed that a pack be written."
        c.add(
            Decision(
                id="d1",
                meeting="m-now",
                item="i-now",
                suggested=True,
                read=DecisionReading(text=said, anchor=Anchor(text=said), verb="agreed"),
            )
        )
    return store  # fmt: skip


def readback_app(folder: Path, store: Store | None = None) -> CpbtuiApp:
    return board_app(store or evening(), "readback", meeting="m-now", folder=folder)


def screen_of(app: CpbtuiApp) -> ReadBackScreen:
    assert isinstance(app.screen, ReadBackScreen)
    return app.screen


def words_on(app: CpbtuiApp) -> str:
    return "\n".join(line.plain for row in screen_of(app).rows.shown for line in row.draw(110))


def line_with(app: CpbtuiApp, words: str) -> str:
    return next(line for line in words_on(app).split("\n") if words in line)


def below(app: CpbtuiApp) -> str:
    return str(app.screen.query_one("#understood", Static).render())


def action(app: CpbtuiApp, action_id: str) -> Action:
    return app.store.the(Action, action_id)


async def type_in(pilot: Pilot[None], text: str) -> None:
    for letter in text:
        await pilot.press(KEYS.get(letter, letter))
    await pilot.pause()


@pytest.mark.parametrize("size", [(120, 24), (80, 24), (40, 12)])
async def test_actions_are_read_owner_first_with_their_date(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    app = readback_app(tmp_path)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        text = " ".join(words_on(app).split())
        assert "find out about" in text
        assert "which officer?" in text or size[0] == 40
        assert app.screen.query_one(HeaderLine).right.plain


async def test_the_header_counts_actions_and_questions(tmp_path: Path) -> None:
    app = readback_app(tmp_path)
    async with app.run_test(size=(120, 24)) as pilot:
        await pilot.pause()
        header = app.screen.query_one(HeaderLine)
        assert header.left.plain == "Read-back   15 September 2016, 3 actions"
        assert header.right.plain.startswith(f"{len(screen_of(app).open)} question")


async def test_a_date_typed_on_the_line_is_shown_understood_and_agreed(tmp_path: Path) -> None:
    app = readback_app(tmp_path)
    async with app.run_test(size=(120, 24)) as pilot:
        await type_in(pilot, "30 sept")
        assert "30 sept▏" in words_on(app)
        assert below(app) == "Friday 30 September 2016   Enter agreed"
        assert action(app, "a0").due == Due()
        await pilot.press("enter")
        await pilot.pause()
        assert action(app, "a0").corrected.due == Due(written="30 sept", on=date(2016, 9, 30))
        assert "30 September" in words_on(app)
        assert screen_of(app).rows.key == "a:a1"
        assert app.store.the(AgendaItem, "i-now").minutes == MINUTES


async def test_an_action_without_a_date_is_not_read_back_as_if_one_was_agreed(
    tmp_path: Path,
) -> None:
    app = readback_app(tmp_path)
    async with app.run_test(size=(120, 24)) as pilot:
        await pilot.pause()
        assert "no date" in line_with(app, "Jo Marsh")
        await type_in(pilot, "next meeting")
        await pilot.press("enter")
        await pilot.pause()
        assert "next meeting" in line_with(app, "Jo Marsh")


@pytest.mark.parametrize("size", [(120, 24), (80, 24), (50, 24)])
async def test_what_was_agreed_has_a_mark_until_it_changes(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    app = readback_app(tmp_path)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        assert "✓" not in words_on(app)
        await pilot.press("enter")
        await pilot.pause()
        assert "✓ no date" in line_with(app, "Jo Marsh")
        assert words_on(app).count("✓") == 1
        await pilot.press("enter")  # nobody knows yet which officer
        await pilot.pause()
        assert words_on(app).count("✓") == 1
        set_due(app.store, action(app, "a0"), Due(on=date(2016, 9, 30)), date(2016, 9, 15))
        await pilot.pause()
        assert "✓" not in words_on(app)


async def test_next_meeting_and_no_date_are_dates_too(tmp_path: Path) -> None:
    app = readback_app(tmp_path)
    async with app.run_test(size=(120, 24)) as pilot:
        await type_in(pilot, "next meeting")
        await pilot.press("enter")
        await pilot.pause()
        assert action(app, "a0").due.next
        await pilot.press("up")
        await type_in(pilot, "none")
        await pilot.press("enter")
        await pilot.pause()
        assert action(app, "a0").corrected.due == Due()


async def test_half_term_asks_and_enter_says_yes(tmp_path: Path) -> None:
    app = readback_app(tmp_path)
    async with app.run_test(size=(120, 24)) as pilot:
        await pilot.press("down", "down")
        await pilot.pause()
        assert below(app).startswith("Friday 28 October 2016   Is that “by half-term”? Enter yes")
        await pilot.press("enter")
        await pilot.pause()
        assert action(app, "a2").due.on == date(2016, 10, 28)
        assert action(app, "a2").read is not None


async def test_a_date_that_is_none_keeps_the_line_until_it_is_put_right(tmp_path: Path) -> None:
    app = readback_app(tmp_path)
    async with app.run_test(size=(120, 24), notifications=True) as pilot:
        await type_in(pilot, "31 sept")
        assert "There is no 31 September" in below(app)
        await pilot.press("enter", "down")
        await pilot.pause()
        assert screen_of(app).typed == "31 sept"
        assert screen_of(app).rows.key == "a:a0"
        for _ in range(7):
            await pilot.press("backspace")
        assert screen_of(app).typed is None
        await type_in(pilot, "1 oct")
        await pilot.press("down")
        await pilot.pause()
        assert action(app, "a0").due.on == date(2016, 10, 1)


async def test_escape_drops_what_is_typed_and_then_goes_back(tmp_path: Path) -> None:
    app = readback_app(tmp_path)
    async with app.run_test(size=(120, 24)) as pilot:
        await type_in(pilot, "friday")
        await pilot.press("escape")
        await pilot.pause()
        assert screen_of(app).typed is None
        assert action(app, "a0").due == Due()


async def test_letters_that_are_commands_type_after_a_space_or_inside_a_date(
    tmp_path: Path,
) -> None:
    app = readback_app(tmp_path)
    async with app.run_test(size=(120, 24)) as pilot:
        await type_in(pilot, " end of october")
        assert screen_of(app).typed == "end of october"
        await pilot.press("enter")
        await pilot.pause()
        assert action(app, "a0").due.on == date(2016, 10, 31)


async def test_the_owner_is_put_right_without_touching_the_minutes(tmp_path: Path) -> None:
    app = readback_app(tmp_path)
    async with app.run_test(size=(120, 24)) as pilot:
        await pilot.press("o")
        await pilot.pause()
        app.screen.query_one("FieldRow Input", Input).value = "Dr Rao and Voices"
        await pilot.press("enter")
        await pilot.pause()
        owners = action(app, "a0").corrected.owners
        assert owners is not None
        assert [(one.person, one.body) for one in owners] == [
            ("p-rao", None), (None, "b-voices"),
        ]  # fmt: skip
        assert "Dr Rao" in words_on(app)
        assert app.store.the(AgendaItem, "i-now").minutes == MINUTES


async def test_a_name_of_several_people_is_asked_about_in_the_form(tmp_path: Path) -> None:
    store = evening()
    with store.change("Add") as c:
        c.add(Person(id="p-jo", name="Jo Fell", category="Members"))
    app = readback_app(tmp_path, store)
    async with app.run_test(size=(120, 24)) as pilot:
        await pilot.press("o")
        app.screen.query_one("FieldRow Input", Input).value = "Jo"
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, FormDialog)
        problem = str(app.screen.query_one(".problem").render())
        assert "Jo Fell" in problem


async def test_which_officer_is_chosen_from_everybody(tmp_path: Path) -> None:
    app = readback_app(tmp_path)
    async with app.run_test(size=(120, 24)) as pilot:
        await pilot.press("down", "question_mark")
        await pilot.pause()
        app.screen.query_one("#choice-field", Input).value = "kate"
        await pilot.press("enter")
        await pilot.pause()
        assert action(app, "a1").owners[0].person == "p-lund"
        assert "which officer?" not in words_on(app)


async def test_wording_is_corrected_for_lists_and_the_minutes_keep_theirs(tmp_path: Path) -> None:
    app = readback_app(tmp_path)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("e")
        await pilot.pause()
        areas = list(app.screen.query(TextArea))
        areas[0].text = "Jo Marsh to find out when the activity day is."
        areas[1].text = "activity day: when"
        await pilot.press("ctrl+s")
        await pilot.pause()
        found = action(app, "a0")
        assert found.corrected.text == "Jo Marsh to find out when the activity day is."
        assert found.list_text == "activity day: when"
        assert "activity day: when" in words_on(app)
        assert app.store.the(AgendaItem, "i-now").minutes == MINUTES


async def test_a_likely_decision_is_answered_by_a_digit(tmp_path: Path) -> None:
    app = readback_app(tmp_path)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        assert "A decision?" in words_on(app)
        assert "1 Yes   2 No" in words_on(app)
        screen_of(app).rows.select("q:decision:d1")
        await pilot.pause()
        await pilot.press("1")
        await pilot.pause()
        assert not app.store.the(Decision, "d1").suggested
        assert "A decision?" not in words_on(app)


async def test_who_is_not_marked_is_told_until_the_list_says_so(tmp_path: Path) -> None:
    app = readback_app(tmp_path)
    async with app.run_test(size=(120, 40)) as pilot:
        assert "Nobody has marked yet whether" in words_on(app)
        await pilot.press("f6")
        await pilot.pause()
        assert isinstance(app.screen, AttendanceScreen)
        record = app.store.meeting_record("m-now")
        with app.store.change("Mark") as c:
            for one in unmarked(record):
                put_mark(app.store, c, "m-now", one, "present")
        await pilot.press("escape")
        await pilot.pause()
        assert "Nobody has marked yet" not in words_on(app)


async def test_closing_keeps_who_was_expected(tmp_path: Path) -> None:
    app = readback_app(tmp_path)
    async with app.run_test(size=(120, 24)) as pilot:
        await pilot.press("ctrl+s", "enter")
        await pilot.pause()
        before = presence(app.store.meeting_record("m-now"))
        with app.store.change("Join") as c:
            joined = c.add(Person(name="New Member", category="Members"))
        assert presence(app.store.meeting_record("m-now")) == before
        assert joined.id not in app.store.the(Meeting, "m-now").expected
        assert presence(app.store.meeting_record("m-dec")).expected == before.expected + 1


async def test_closing_asks_issues_numbers_and_says_where_the_sheet_is(tmp_path: Path) -> None:
    app = readback_app(tmp_path)
    async with app.run_test(size=(120, 24)) as pilot:
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert isinstance(app.screen, ConfirmDialog)
        await pilot.press("escape")
        assert app.store.the(Meeting, "m-now").status == "in progress"
        await pilot.press("ctrl+s", "enter")
        await pilot.pause()
        assert app.store.the(Meeting, "m-now").status == "draft"
        assert [action(app, f"a{n}").ref for n in range(3)] == [
            "2016-09-15/4.1", "2016-09-15/4.2", "2016-09-15/4.3",
        ]  # fmt: skip
        sheet = tmp_path / "2016-09-15 action sheet.md"
        assert "Find out about the activity day" in sheet.read_text(encoding="utf-8")
        assert below(app) == f"The action sheet is {sheet}"
        words = [one.words for one in app.screen.query_one(BottomLine).entries]
        assert "make the action sheet" in words


async def test_a_sheet_of_other_content_is_never_overwritten(tmp_path: Path) -> None:
    kept = tmp_path / "2016-09-15 action sheet.md"
    kept.write_text("mine", encoding="utf-8")
    app = readback_app(tmp_path)
    async with app.run_test(size=(120, 24)) as pilot:
        await pilot.press("ctrl+s", "enter")
        await pilot.pause()
        assert kept.read_text(encoding="utf-8") == "mine"
        assert (tmp_path / "2016-09-15 action sheet 2.md").exists()
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert len(list(tmp_path.iterdir())) == 2


async def test_a_folder_that_cannot_be_written_is_told_and_the_meeting_is_closed(
    tmp_path: Path,
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    app = readback_app(blocked)
    async with app.run_test(size=(120, 24), notifications=True) as pilot:
        await pilot.press("ctrl+s", "enter")
        await pilot.pause()
        assert app.store.the(Meeting, "m-now").status == "draft"
        assert any("could not be written" in one.message for one in app._notifications)


async def test_a_meeting_without_actions_says_so(tmp_path: Path) -> None:
    app = board_app(board_store(), "readback", meeting="m-dec", folder=tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("1", "o", "enter", "e")
        await pilot.pause()
        assert screen_of(app).rows.empty == "No actions were set tonight."


async def test_approved_wording_is_locked_and_dates_are_not(tmp_path: Path) -> None:
    app = board_app(board_store(), "readback", meeting="m-jun", folder=tmp_path)
    async with app.run_test(size=(120, 24), notifications=True) as pilot:
        await pilot.press("e")
        await pilot.pause()
        assert "16 June 2016 are approved" in next(iter(app._notifications)).message
        first = screen_of(app).actions[0].id
        await type_in(pilot, "1 dec")
        await pilot.press("enter")
        await pilot.pause()
        assert action(app, first).due.on == date(2016, 12, 1)


async def test_markup_and_a_resize_while_typing_lose_nothing(tmp_path: Path) -> None:
    app = readback_app(tmp_path)
    async with app.run_test(size=(120, 24)) as pilot:
        await type_in(pilot, "b")
        for letter in ("[", "/", "f", "]"):
            screen_of(app)._type((screen_of(app).typed or "") + letter)
        await pilot.resize_terminal(60, 12)
        await pilot.pause()
        assert screen_of(app).typed == "b[/f]"
        assert "b[/f]" in words_on(app)


async def test_a_record_that_is_only_read_takes_no_date_and_says_why(tmp_path: Path) -> None:
    engine = MemoryEngine(documents(), read_only="Another window has the board open.")
    app = board_app(board_store(engine), "readback", meeting="m-sep", folder=tmp_path)
    async with app.run_test(size=(120, 24), notifications=True) as pilot:
        await type_in(pilot, "1 dec")
        await pilot.press("enter", "o", "ctrl+s")
        await pilot.pause()
        assert screen_of(app).typed is None
        assert {one.message for one in app._notifications} == {"Another window has the board open."}
