from __future__ import annotations

from datetime import date

import pytest
from textual.widgets import Input

from cpbtui.app import CpbtuiApp
from cpbtui.areas.visits import VISITS
from cpbtui.screens.form_dialog import FormDialog
from cpbtui.screens.meeting import MeetingScreen
from cpbtui.screens.preview_screen import PreviewScreen
from cpbtui.screens.visits import VisitsScreen
from cpbtui.steps.visits import listed
from cpbtui.widgets.bottom_line import BottomLine
from cpbtui.widgets.side_pane import SidePane
from store.models import AgendaItem, Anchor, Owner, Visit, VisitReading
from store.store import Store
from tests.cpbtui.board import TODAY, board_app, board_store
from tests.cpbtui.screen_text import press, screen_text, told

SIZES = [(120, 40), (80, 24)]
SENTENCE = "CC Holt had visited Elm House."


def visits_store() -> Store:
    """The board with visits of every kind, a suggested one among them."""
    store = board_store()
    holt = (Owner(written="CC Holt", person="p-holt"),)
    with store.change("Visits") as c:
        c.add(
            Visit(
                id="v-oak",
                kind="Reg 44",
                place="Oak House",
                on=date(2016, 6, 2),
                visitors=holt,
                status="visited",
                code_name="Home B",
            )
        )
        c.add(
            Visit(
                id="v-ash",
                kind="Member visit",
                place="Ash Lodge",
                on=date(2016, 4, 2),
                visitors=holt,
                status="reported",
                reported_to="m-jun",
            )
        )
        c.add(
            Visit(
                id="v-plan",
                kind="Reg 44",
                place="Ash Lodge",
                planned_month="2017-01",
                visitors=holt,
            )
        )
        c.add(
            Visit(
                id="v-maybe",
                kind="",
                place="Elm House",
                visitors=holt,
                suggested=True,
                meeting="m-sep",
                item="i-sep3",
                read=VisitReading(anchor=Anchor(text=SENTENCE)),
            )
        )
    return store  # fmt: skip


def visits_screen(app: CpbtuiApp) -> VisitsScreen:
    assert isinstance(app.screen, VisitsScreen)
    return app.screen


def keys(app: CpbtuiApp) -> list[str]:
    """The keys of the visits shown."""
    return [row.key for row in visits_screen(app).list.shown if row.selectable]


def pane(app: CpbtuiApp) -> str:
    return str(app.screen.query_one(SidePane).query_one("Static").render())


@pytest.mark.parametrize("size", SIZES)
async def test_the_list_counts_the_municipal_year_and_says_what_is_not_reported(
    size: tuple[int, int],
) -> None:
    app = board_app(visits_store(), "visits")
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        text = screen_text(app)
        assert "All 4   Not yet reported 2   Planned 1   Reported 1" in text
        assert "2016/17   2 visits, 0 reported" in text
        assert keys(app) == ["v-plan", "v-elm", "v-oak", "v-ash"]
        await press(pilot, "tab")
        text = screen_text(app)
        assert "3 Oct        Elm House  Reg 44" in text
        assert "no report yet" in text
        assert "no report at 2 meetings" in text
        assert keys(app) == ["v-oak", "v-elm"]


async def test_a_visit_is_added_in_one_line_as_one_would_write_it() -> None:
    app = board_app(visits_store(), "visits")
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await press(pilot, "a", *"Reg 44, Elm House, CC Holt and CC Dean, 3 September", "enter")
        added = app.store.the(Visit, visits_screen(app).selected or "")
        assert (added.place, added.on, added.status) == ("Elm House", date(2016, 9, 3), "visited")
        assert [one.person for one in added.visitors] == ["p-holt", "p-dean"]
        assert told(app)[-1] == (
            "Added: Reg 44, Elm House, CC Holt, CC Dean, 3 Sep: no report at 1 meeting."
        )
        await press(pilot, "ctrl+z")
        assert added.id not in keys(app)


async def test_what_a_line_does_not_say_is_asked_for_in_the_form() -> None:
    app = board_app(visits_store(), "visits")
    async with app.run_test(size=(80, 24)) as pilot:
        await press(pilot, "a", *"Reg 44, CC Holt, January", "enter")
        assert isinstance(app.screen, FormDialog)
        assert "Please add what was not understood." in screen_text(app)
        await press(pilot, "tab", *"[red]Elm[/]", "ctrl+s")
        added = app.store.the(Visit, visits_screen(app).selected or "")
        assert (added.kind, added.place, added.planned_month) == (
            "Reg 44",
            "[red]Elm[/]",
            "2017-01",
        )
        assert added.status == "planned"
        assert "[red]Elm[/]" in screen_text(app)


async def test_every_field_can_be_edited_and_what_was_not_touched_stays() -> None:
    app = board_app(visits_store(), "visits", select="v-oak")
    async with app.run_test(size=(120, 40)) as pilot:
        before = app.store.the(Visit, "v-oak")
        await press(pilot, "enter", "ctrl+s")
        assert app.store.the(Visit, "v-oak") == before
        await press(pilot, "e", *["tab"] * 4, *"yes", "tab", *"no", "tab", *"Warm and tidy.")
        await press(pilot, "tab", *"No lamp [/foo]", "ctrl+s")
        after = app.store.the(Visit, "v-oak")
        assert (after.spoke_with_young_people, after.announced) == (True, False)
        assert (after.summary, after.issues) == ("Warm and tidy.", "No lamp [/foo]")
        assert (after.visitors, after.on) == (before.visitors, before.on)
        for words in ("Spoke with young people", "Unannounced", "No lamp [/foo]", "“Home B”"):
            assert words in pane(app)


async def test_a_visit_that_has_no_kind_may_stay_without_one_but_a_new_one_may_not() -> None:
    store = visits_store()
    with store.change("No kind") as c:
        c.set(store.the(Visit, "v-oak"), kind="")
    app = board_app(store, "visits", select="v-oak")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "e", *["tab"] * 8, *" B", "ctrl+s")
        assert not isinstance(app.screen, FormDialog)
        assert app.store.the(Visit, "v-oak").kind == ""
        await press(pilot, "a", "enter", "ctrl+s")
        assert "Kind cannot be empty." in screen_text(app)


@pytest.mark.parametrize("words", ["coded", "code name", "name in print"])
def test_the_name_in_print_is_found_where_a_visit_is_edited(words: str) -> None:
    edit = next(one for one in VISITS.commands if one.id == "visits.edit")
    assert words in edit.synonyms


async def test_a_planned_visit_is_made_and_reported_and_that_is_taken_back() -> None:
    app = board_app(visits_store(), "visits", select="v-plan")
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await press(pilot, "t")
        assert told(app)[-1] == "This visit is planned. v marks it as visited first."
        await press(pilot, "v", *"30 november", "enter")
        assert "30 November 2016 is still to come." in screen_text(app)
        await press(pilot, *["backspace"] * 11, *"15 november", "enter")
        made = app.store.the(Visit, "v-plan")
        assert (made.status, made.on, made.planned_month) == ("visited", date(2016, 11, 15), "")
        await press(pilot, "t")
        assert "1 December 2016" in screen_text(app)
        await press(pilot, "enter")
        reported = app.store.the(Visit, "v-plan")
        assert (reported.status, reported.reported_to) == ("reported", "m-dec")
        assert "reported, for 1 Dec" in screen_text(app)
        await press(pilot, "u")
        assert app.store.the(Visit, "v-plan").status == "visited"


async def test_a_visit_whose_day_is_past_is_marked_as_made_at_one_key() -> None:
    store = visits_store()
    with store.change("A day") as c:
        c.set(store.the(Visit, "v-plan"), on=date(2016, 11, 21), planned_month="")
    app = board_app(store, "visits", select="v-plan")
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        assert "planned, day is past" in screen_text(app)
        await press(pilot, "c")
        assert store.the(Visit, "v-plan").status == "visited"


async def test_day_visitors_and_note_are_changed_each_at_its_key() -> None:
    app = board_app(visits_store(), "visits", select="v-plan")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "d", *"march", "enter")
        assert app.store.the(Visit, "v-plan").planned_month == "2017-03"
        await press(pilot, "r", "end", *", CC Dean", "enter")
        visitors = app.store.the(Visit, "v-plan").visitors
        assert [one.person for one in visitors] == ["p-holt", "p-dean"]
        await press(pilot, "n", *"Asked [red]twice", "enter")
        assert app.store.the(Visit, "v-plan").updates[-1].text == "Asked [red]twice"
        assert "22 Nov  Asked [red]twice" in pane(app)


async def test_a_visit_no_longer_needed_says_why_and_leaves_the_years_count() -> None:
    app = board_app(visits_store(), "visits", select="v-plan")
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await press(pilot, "x", "enter")
        assert "cannot be empty" in screen_text(app)
        await press(pilot, *"closed", "enter")
        assert app.store.the(Visit, "v-plan").status == "cancelled"
        await press(pilot, "v")
        assert told(app)[-1] == "This visit is no longer needed; u opens it again."
        await press(pilot, "u")
        assert app.store.the(Visit, "v-plan").status == "planned"


async def test_a_visit_that_was_made_cannot_be_called_off() -> None:
    app = board_app(visits_store(), "visits", select="v-oak")
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        for key, said in (
            ("x", "This visit was made, so it stays on the list."),
            ("u", "This visit is open."),
            ("o", "This visit stands in no minutes yet."),
        ):
            await press(pilot, key)
            assert told(app)[-1] == said


async def test_a_sentence_that_may_be_a_visit_is_asked_about_and_listed_only_after_yes() -> None:
    app = board_app(visits_store(), "visits")
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await pilot.pause()
        assert f"? A visit to keep?  {SENTENCE}  8 Sep  1 yes  2 no" in screen_text(app)
        assert "v-maybe" not in keys(app)
        await press(pilot, "1")
        assert "A visit to keep" not in screen_text(app)
        assert visits_screen(app).selected == "v-maybe"
        await press(pilot, "ctrl+z", "2")
        assert "A visit to keep" not in screen_text(app)
        assert "v-maybe" not in [one.id for one in listed(app.store.all(Visit))]
        await press(pilot, "1")
        assert told(app)[-1] == "No sentence is waiting for an answer."


async def test_enter_on_o_goes_to_the_sentence_in_the_minutes_and_escape_comes_back() -> None:
    store = visits_store()
    with store.change("Take it") as c:
        c.set(store.the(Visit, "v-maybe"), suggested=False)
        c.set(store.the(AgendaItem, "i-sep3"), minutes=f"Before.\n\n{SENTENCE}")
    app = board_app(store, "visits", select="v-maybe")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "o")
        assert isinstance(app.screen, MeetingScreen)
        assert SENTENCE in screen_text(app)
        await press(pilot, "escape")
        assert visits_screen(app).selected == "v-maybe"


async def test_an_action_is_linked_and_shown_with_the_visit() -> None:
    app = board_app(visits_store(), "visits", select="v-oak")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "l", *"council tax", "enter")
        assert app.store.the(Visit, "v-oak").actions == ("a-voices",)
        assert "1 action" in screen_text(app)
        assert "8 Sep 4.2  Voices: " in pane(app)
        await press(pilot, "l", "enter")
        assert app.store.the(Visit, "v-oak").actions == ()


async def test_filter_and_sort_narrow_and_order_the_visits() -> None:
    app = board_app(visits_store(), "visits")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "slash", *"ash lodge jan", "enter")
        assert keys(app) == ["v-plan"]
        await press(pilot, "escape", "z")
        assert keys(app)[0] in ("v-ash", "v-plan")
        assert keys(app)[-1] == "v-oak"
        await press(pilot, "z")
        assert keys(app)[0] == "v-elm"


async def test_the_register_is_seen_as_it_is_printed() -> None:
    app = board_app(visits_store(), "visits")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "p")
        assert isinstance(app.screen, PreviewScreen)
        assert "Oak House" in app.screen.document
        await press(pilot, "escape")
        visits_screen(app)


async def test_an_empty_list_says_how_to_add_one_and_needs_a_row_for_the_rest() -> None:
    store = board_store()
    with store.change("None") as c:
        for one in store.all(Visit):
            c.remove(one)
    app = board_app(store, "visits")
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.pause()
        assert "No visit here. a adds one" in screen_text(app)
        await press(pilot, "n", "a")
        assert told(app) == ["There is nothing here to use “Progress note” on."]
        assert isinstance(app.screen, FormDialog)


async def test_a_small_window_and_a_resize_while_typing_lose_nothing() -> None:
    app = board_app(visits_store(), "visits", select="v-elm")
    async with app.run_test(size=(40, 12)) as pilot:
        await press(pilot, "n", *"half a no")
        await pilot.resize_terminal(120, 40)
        await press(pilot, *"te", "enter")
        assert app.store.the(Visit, "v-elm").updates[-1].text == "half a note"


async def test_text_left_in_the_line_is_there_again_and_keys_say_why_they_are_dim() -> None:
    app = board_app(visits_store(), "visits", select="v-plan")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "a", *"Reg 44, ", "escape", "a")
        assert app.screen.query_one(Input).value == "Reg 44, "
        await press(pilot, "escape")
        entries = {one.command: one.enabled for one in app.screen.query_one(BottomLine).entries}
        assert not entries["visits.report"]
        assert entries["visits.complete"]
        assert TODAY.year == 2016
