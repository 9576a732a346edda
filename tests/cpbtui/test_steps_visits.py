from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from cpbtui.steps import visits as steps
from cpbtui.steps.board_names import board_names
from store.calendar import municipal_year
from store.models import Meeting, Visit
from store.store import Store
from tests.cpbtui.board import NOW, TODAY, board_store


def understood(line: str) -> steps.TypedVisit:
    return steps.understand_visit(line, board_names(board_store(), TODAY), TODAY)


def meetings_by_id(store: Store) -> dict[str, Meeting]:
    return {one.id: one for one in store.meetings()}


def test_a_visit_in_one_line_is_understood_whole() -> None:
    typed = understood("Reg 44, Elm House, CC Holt and CC Dean, 3 September")
    assert (typed.kind, typed.place, typed.on) == ("Reg 44", "Elm House", date(2016, 9, 3))
    assert [one.person for one in typed.visitors] == ["p-holt", "p-dean"]
    assert typed.complete
    assert typed.visit(TODAY).status == "visited"


@pytest.mark.parametrize(
    "line",
    [
        "Visit: Reg 44, 3 September, Elm House, CC Holt",
        "Reg 44, CC Holt, 3/9/2016, Elm House",
        "reg 44 , Elm House ,CC Holt,  3 Sept.",
    ],
)
def test_the_parts_may_come_in_any_order_after_the_kind(line: str) -> None:
    typed = understood(line)
    assert typed.place == "Elm House"
    assert typed.on == date(2016, 9, 3)
    assert [one.person for one in typed.visitors] == ["p-holt"]


def test_a_month_alone_is_a_plan_and_so_is_a_day_ahead() -> None:
    month = understood("Reg 44, Elm House, CC Holt, planned for January")
    assert (month.month, month.on) == ("2017-01", None)
    assert month.complete
    assert month.visit(TODAY).status == "planned"
    ahead = understood("Reg 44, Elm House, CC Holt, planned, 23 November")
    assert ahead.visit(TODAY).status == "planned"
    assert ahead.place == "Elm House"
    assert understood("Reg 44, Elm House, CC Holt, 22 November").visit(TODAY).status == "visited"


@pytest.mark.parametrize(
    "line",
    ["", ",", "Reg 44", "Reg 44, Elm House", "Reg 44, Elm House, CC Holt",
     "Reg 44, Elm House, 3 September", "Reg 44, Elm House, CC Nobody, 3 September"],
)  # fmt: skip
def test_what_is_missing_or_unknown_has_to_be_asked(line: str) -> None:
    assert not understood(line).complete


@given(st.text(max_size=80))
def test_no_line_breaks_the_reading(line: str) -> None:
    understood(line)


def visit(store: Store, **fields: object) -> Visit:
    blank = Visit(kind="Reg 44", place="Elm House")
    return steps.add_visit(store, replace(blank, **fields))


def ids(visits: Iterable[Visit]) -> list[str]:
    """The ids of visits, without the one the board has had before."""
    return [one.id for one in visits if one.id != "v-elm"]


def test_each_step_is_one_change_that_undo_names() -> None:
    store = board_store()
    made = visit(store, planned_month="2016-10")
    assert store.undo_label == "Add the visit to Elm House"
    steps.mark_visited(store, made, date(2016, 9, 3))
    now = store.the(Visit, made.id)
    assert (now.status, now.on, now.planned_month) == ("visited", date(2016, 9, 3), "")
    assert store.undo_label == "Mark the visit to Elm House as made"
    steps.mark_reported(store, now, store.the(Meeting, "m-sep"))
    now = store.the(Visit, made.id)
    assert (now.status, now.reported_to) == ("reported", "m-sep")
    steps.mark_visited(store, now, date(2016, 9, 2))
    assert store.the(Visit, made.id).status == "reported"
    steps.reopen(store, now, TODAY)
    now = store.the(Visit, made.id)
    assert (now.status, now.reported_to) == ("visited", None)
    store.undo()
    assert store.the(Visit, made.id).status == "reported"


def test_a_visit_called_off_keeps_why_and_is_planned_again_when_opened() -> None:
    store = board_store()
    made = visit(store, planned_month="2016-10")
    steps.call_off(store, made, why="the home has closed", now=NOW, by="Sam Grey")
    off = store.the(Visit, made.id)
    assert (off.status, off.updates[-1].text) == ("cancelled", "the home has closed")
    steps.reopen(store, off, TODAY)
    assert store.the(Visit, made.id).status == "planned"


def test_a_suggestion_is_no_visit_until_yes_and_is_not_asked_twice() -> None:
    store = board_store()
    first = visit(store, suggested=True)
    second = visit(store, suggested=True)
    assert ids(steps.listed(store.all(Visit))) == []
    assert steps.suggested(store.all(Visit)) == [first, second]
    steps.answer_suggestion(store, first, yes=True)
    steps.answer_suggestion(store, second, yes=False)
    assert steps.suggested(store.all(Visit)) == []
    assert ids(steps.listed(store.all(Visit))) == [first.id]
    assert store.the(Visit, first.id).status == "visited"
    assert store.the(Visit, second.id).status == "planned"


def test_a_suggestion_that_speaks_of_a_plan_stays_a_plan() -> None:
    store = board_store()
    planned = visit(store, suggested=True, planned_month="2017-01")
    steps.answer_suggestion(store, planned, yes=True)
    assert store.the(Visit, planned.id).status == "planned"


def test_an_action_is_linked_once_and_unlinked_again() -> None:
    store = board_store()
    made = visit(store)
    assert steps.link_action(store, made, "a-rao")
    made = store.the(Visit, made.id)
    assert made.actions == ("a-rao",)
    assert not steps.link_action(store, made, "a-rao")
    assert store.the(Visit, made.id).actions == ()


def test_a_report_is_late_by_the_meetings_held_since_the_visit() -> None:
    store = board_store()

    def missed(on: date | None, status: str = "visited") -> int:
        one = visit(store, on=on, status=status)
        return steps.meetings_missed(one, store.meetings(), TODAY)

    # The young people's meeting of 4 August takes no actions and hears no reports.
    assert missed(date(2016, 6, 15)) == 2
    assert missed(date(2016, 6, 16)) == 1
    assert missed(date(2016, 9, 8)) == 0
    assert missed(None) == 0
    assert missed(date(2016, 6, 15), "reported") == 0


def test_visits_count_for_the_municipal_year_they_fall_in() -> None:
    store = board_store()
    meetings = meetings_by_id(store)
    year = municipal_year(TODAY, (5, 1))
    inside = [
        visit(store, on=date(2016, 5, 1)),
        visit(store, on=date(2017, 4, 30)),
        visit(store, planned_month="2017-04"),
        visit(store, meeting="m-sep"),
        visit(store, reported_to="m-jun"),
    ]
    visit(store, on=date(2016, 4, 30))
    visit(store, on=date(2016, 9, 3), status="cancelled")
    visit(store, planned_month="some day")
    visit(store)
    assert ids(steps.of_year(store.all(Visit), year, meetings)) == ids(inside)
