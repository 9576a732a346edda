from __future__ import annotations

from datetime import date

import pytest

from cpbtui.app import CpbtuiApp
from cpbtui.screens.actions import ActionsScreen
from cpbtui.screens.form_dialog import FormDialog
from cpbtui.screens.groups import GroupsScreen
from cpbtui.screens.meeting import MeetingScreen
from cpbtui.screens.preview_screen import PreviewScreen
from cpbtui.widgets.side_pane import SidePane
from store.models import Action, ActionCorrections, AgendaItem, Owner, TaskGroup
from store.store import Store
from tests.cpbtui.board import board_app, board_store
from tests.cpbtui.screen_text import press, screen_text, told


def groups_store() -> Store:
    """The board whose housing group has a purpose, members and an action."""
    store = board_store()
    with store.change("More of the group") as c:
        c.set(
            store.the(TaskGroup, "g-housing"),
            purpose="What care leavers meet [/foo]",
            members=("p-lund", "p-jay"),
            reports_to="the Board",
        )
        c.set(
            store.the(Action, "a-rao"),
            corrected=ActionCorrections(owners=(Owner(written="Housing", body="g-housing"),)),
        )
    return store  # fmt: skip


def groups_screen(app: CpbtuiApp) -> GroupsScreen:
    assert isinstance(app.screen, GroupsScreen)
    return app.screen


def housing(app: CpbtuiApp) -> TaskGroup:
    return app.store.the(TaskGroup, "g-housing")


def pane(app: CpbtuiApp) -> str:
    return str(app.screen.query_one(SidePane).query_one("Static").render())


def keys(app: CpbtuiApp) -> list[str]:
    return [row.key for row in groups_screen(app).list.shown]


@pytest.mark.parametrize("size", [(120, 40), (80, 24)])
async def test_the_list_says_who_leads_what_for_and_when_they_report(
    size: tuple[int, int],
) -> None:
    app = board_app(groups_store(), "groups")
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        text = screen_text(app)
        assert "All 2   At work 1   Reported 0   Closed 1" in text
        assert "What care leavers meet [/foo]" in text
        assert "reports 1 Dec" in text
        assert "CC Dean · no word yet" in text
        assert "1 open action" in text
        assert keys(app) == ["g-housing", "g-offer"]
        assert "With Kate Lund and Jay" in pane(app)
        assert "A pack\nno response yet" in pane(app)


async def test_a_report_is_overdue_only_once_its_stated_day_has_passed() -> None:
    store = groups_store()
    app = board_app(store, "groups")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "d", *"22 november 2016", "enter")
        assert "reports 22 Nov" in screen_text(app)
        await press(pilot, "d", *"21 november 2016", "enter")
        assert "due since 21 Nov" in screen_text(app)
        await press(pilot, "d", "backspace", "enter")
        assert housing(app).report_due is None
        assert "due since" not in screen_text(app)


async def test_a_date_that_is_none_is_asked_about() -> None:
    app = board_app(groups_store(), "groups")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "d", *"next meeting", "enter")
        assert "Please give the date." in screen_text(app)
        await press(pilot, *["backspace"] * 12, *"31 june", "enter")
        assert "There is no 31 June" in screen_text(app)
        assert housing(app).report_due == date(2016, 12, 1)


async def test_a_group_is_set_up_with_lead_and_members_by_name() -> None:
    app = board_app(groups_store(), "groups")
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await press(pilot, "a", *"Housing", "tab", *"Sleep [red]", "tab", *"CC Nobody", "enter")
        assert "! There is a group called “Housing”" in screen_text(app)
        assert isinstance(app.screen, FormDialog)
        await press(pilot, *" at night", "enter")
        assert "“CC Nobody” is not among the people" in screen_text(app)
        await press(pilot, *["backspace"] * 6, *"Holt", "tab", *"Jo Marsh, CC Holt", "enter")
        added = app.store.the(TaskGroup, groups_screen(app).selected or "")
        assert (added.name, added.purpose) == ("Housing at night", "Sleep [red]")
        assert (added.lead, added.members) == ("p-holt", ("p-marsh",))
        assert (added.reports_to, added.set_up_at) == ("the Board", None)
        assert "Sleep [red]" in screen_text(app)
        assert told(app)[-1].startswith("“Housing at night” is set up.")


async def test_editing_a_group_changes_only_what_was_touched() -> None:
    app = board_app(groups_store(), "groups")
    async with app.run_test(size=(120, 40)) as pilot:
        before = housing(app)
        await press(pilot, "enter", "enter")
        assert housing(app) == before
        await press(pilot, "e", *["tab"] * 6, *"3 august 2016", "enter")
        assert "No meeting was on 3 August 2016." in screen_text(app)
        await press(pilot, *["backspace"] * 13, *"8 september", "enter")
        assert housing(app).set_up_at == "m-sep"
        assert housing(app).members == before.members


async def test_a_note_is_dated_and_seen_in_row_and_pane() -> None:
    app = board_app(groups_store(), "groups")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "n", *"Met [/foo] once", "enter")
        assert housing(app).updates[-1].text == "Met [/foo] once"
        assert "CC Dean · 22 Nov: Met [/foo] once" in screen_text(app)
        assert "22 Nov  Met [/foo] once" in pane(app)


async def test_the_lead_is_handed_over_and_the_old_one_stays_a_member() -> None:
    app = board_app(groups_store(), "groups")
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await press(pilot, "r", *"kate", "enter")
        assert (housing(app).lead, housing(app).members) == ("p-lund", ("p-dean", "p-jay"))
        assert told(app)[-1] == "Kate Lund leads Housing."


async def test_recommendations_are_added_answered_and_taken_away() -> None:
    app = board_app(groups_store(), "groups")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "m", "enter", "tab", *"Accepted", "enter")
        assert housing(app).recommendations[0].response == "Accepted"
        await press(pilot, "m", *"new", "enter", *"One number", "enter")
        assert [one.text for one in housing(app).recommendations] == ["A pack", "One number"]
        await press(pilot, "m", *"one number", "enter", *["backspace"] * 10, "enter")
        assert [one.text for one in housing(app).recommendations] == ["A pack"]
        await press(pilot, "down", "m", *"A card", "enter")
        assert app.store.the(TaskGroup, "g-offer").recommendations[0].text == "A card"


async def test_a_group_reports_to_a_meeting_is_closed_and_goes_back_to_work() -> None:
    app = board_app(groups_store(), "groups")
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await press(pilot, "t", "enter")
        assert (housing(app).status, housing(app).reported_at) == ("reported", "m-sep")
        assert "reported 8 Sep" in screen_text(app)
        await press(pilot, "c", *"1 dec", "enter")
        assert (housing(app).status, housing(app).closed_at) == ("closed", "m-dec")
        await press(pilot, "c", "u", "u")
        assert housing(app).status == "at work"
        assert told(app) == [
            "This group is closed; u puts it back to work.",
            "This group is at work.",
        ]


async def test_a_group_no_longer_needed_says_why() -> None:
    app = board_app(groups_store(), "groups")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "x", *"merged", "enter")
        assert housing(app).status == "closed"
        assert housing(app).updates[-1].text == "No longer needed: merged"


async def test_its_actions_are_one_key_away() -> None:
    app = board_app(groups_store(), "groups")
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await press(pilot, "l")
        assert isinstance(app.screen, ActionsScreen)
        assert [row.key for row in app.screen.list.shown] == ["a-rao"]
        await press(pilot, "escape", "down", "l")
        assert told(app)[-1].startswith("This group owns no action.")


async def test_o_goes_to_the_sentence_about_the_group_in_the_minutes() -> None:
    store = groups_store()
    with store.change("Type") as c:
        c.set(store.the(AgendaItem, "i-sep3"), minutes="Before.\n\nThe core offer group closed.")
        c.set(store.the(TaskGroup, "g-offer"), closed_at="m-sep")
    app = board_app(store, "groups")
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await press(pilot, "o")
        assert told(app)[-1].startswith("No meeting is known for this group")
        await press(pilot, "down", "o")
        assert isinstance(app.screen, MeetingScreen)
        assert "The core offer group closed." in screen_text(app)


async def test_views_filter_and_sort_narrow_and_order_the_groups() -> None:
    app = board_app(groups_store(), "groups")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "z")
        assert keys(app) == ["g-offer", "g-housing"]
        await press(pilot, "tab")
        assert keys(app) == ["g-housing"]
        await press(pilot, "shift+tab", "slash", *"offer", "enter")
        assert keys(app) == ["g-offer"]


async def test_the_list_is_seen_as_it_is_printed() -> None:
    app = board_app(groups_store(), "groups")
    async with app.run_test(size=(120, 40)) as pilot:
        await press(pilot, "p")
        assert isinstance(app.screen, PreviewScreen)
        assert "## Housing" in app.screen.document


async def test_no_group_at_all_and_a_very_small_window_are_calm() -> None:
    store = board_store()
    with store.change("None") as c:
        for one in store.all(TaskGroup):
            c.remove(one)
    app = board_app(store, "groups")
    async with app.run_test(size=(40, 12), notifications=True) as pilot:
        await pilot.pause()
        assert "No group here. a sets one up." in screen_text(app)
        await press(pilot, "n", "a", *"Sleep", "enter")
        assert told(app)[0] == "There is nothing here to use “Progress note” on."
        assert [one.name for one in store.all(TaskGroup)] == ["Sleep"]
        await pilot.resize_terminal(120, 40)
        await pilot.pause()
        assert "no lead yet · no word yet" in screen_text(app)
