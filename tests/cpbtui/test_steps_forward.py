from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpbtui.steps import forward as steps
from cpbtui.steps import forward_line
from cpbtui.steps.agenda_order import items_of
from cpbtui.steps.board_names import board_names
from cpbtui.steps.forward import Slot
from cpbtui.steps.putting_off import defer_item
from store.models import AgendaItem, ForwardItem, Meeting
from store.store import Store
from tests.cpbtui.board import NOW, TODAY, board_store

DECEMBER = Slot("m-dec")


def understood(line: str, store: Store | None = None) -> forward_line.TypedItem:
    store = store or board_store()
    return forward_line.understand_line(
        line, today=TODAY, meetings=store.meetings(), names=board_names(store, TODAY)
    )


@pytest.mark.parametrize(
    ("line", "what", "slot"),
    [
        ("council tax, for December", "Council tax", DECEMBER),
        ("put council tax on December", "Council tax", DECEMBER),
        ("Council tax, 1 december", "Council tax", DECEMBER),
        ("Ofsted report for the next meeting", "Ofsted report", DECEMBER),
        ("Housing, update at the December meeting", "Housing, update", DECEMBER),
        ("Bus passes in March 2017", "Bus passes", Slot(month="2017-03")),
        ("Bus passes to 14 March", "Bus passes", Slot(month="2017-03")),
        ("A talk for all", "A talk for all", Slot()),
        ("For consideration: exams", "For consideration: exams", Slot()),
        ("December", "December", Slot()),
        ("for December", "For December", Slot()),
        ("", "", Slot()),
    ],
)
def test_one_line_says_what_and_for_when(line: str, what: str, slot: Slot) -> None:
    typed = understood(line)
    assert (typed.what, typed.slot) == (what, slot)


@pytest.mark.parametrize(
    ("reason", "asked_by", "why"),
    [
        ("chair rang", "CC Holt", "chair rang"),
        ("CC Dean asked", "CC Dean", "CC Dean asked"),
        ("asked for by Jo Marsh", "Jo Marsh", ""),
        ("from Voices", "Voices", ""),
        ("CC Dean", "CC Dean", "CC Dean"),
        ("clerk", "Sam Grey", "clerk"),
        ("comes every year", "", "comes every year"),
    ],
)
def test_the_brackets_say_who_asked_and_why(reason: str, asked_by: str, why: str) -> None:
    typed = understood(f"council tax, for December ({reason})")
    assert (typed.what, typed.slot) == ("Council tax", DECEMBER)
    assert (typed.asked_by, typed.why) == (asked_by, why)


def test_a_month_with_two_meetings_stays_a_month() -> None:
    store = board_store()
    with store.change("Another in December") as c:
        c.add(Meeting(id="m-dec2", on=date(2016, 12, 15)))
    assert understood("x, for December", store).slot == Slot(month="2016-12")
    assert understood("x, for 15 December", store).slot == Slot("m-dec2")


def test_a_meeting_called_off_takes_nothing() -> None:
    store = board_store()
    with store.change("Call off") as c:
        c.set(store.the(Meeting, "m-dec"), status="cancelled")
    assert understood("x, for December", store).slot == Slot(month="2016-12")
    assert understood("x, for the next meeting", store) == forward_line.TypedItem("X")


@given(st.text(max_size=80))
def test_no_line_breaks_the_reading_and_words_are_never_lost(line: str) -> None:
    typed = understood(line)
    assert typed.what or not line.split() or not any(one.isalnum() for one in line.split("(")[0])


def test_what_is_no_meeting_is_asked_about() -> None:
    meetings = board_store().meetings()
    assert forward_line.slot_problem("", TODAY, meetings) == ""
    assert forward_line.slot_problem("December", TODAY, meetings) == ""
    assert "31 June" in forward_line.slot_problem("31 June", TODAY, meetings)
    assert "pancakes" in forward_line.slot_problem("pancakes", TODAY, meetings)


def added(store: Store, line: str) -> ForwardItem:
    return steps.add_item(store, understood(line, store))


def test_each_step_is_one_change_and_is_taken_back_by_its_opposite() -> None:
    store = board_store()
    item = added(store, "council tax, for December (chair rang)")
    assert store.undo_label == "Forward plan: “Council tax”"
    steps.move_item(store, item, Slot(month="2017-03"))
    moved = store.the(ForwardItem, item.id)
    assert (moved.meeting, moved.month) == (None, "2017-03")
    steps.finish(store, moved)
    assert store.the(ForwardItem, item.id).done
    steps.reopen(store, moved)
    assert not store.the(ForwardItem, item.id).done
    steps.drop(store, moved, why="settled by letter", now=NOW, by="Sam Grey")
    dropped = store.the(ForwardItem, item.id)
    assert dropped.done
    assert dropped.dropped
    assert dropped.updates[-1].text == "settled by letter"
    steps.reopen(store, dropped)
    again = store.the(ForwardItem, item.id)
    assert (again.done, again.dropped) == (False, False)


def test_putting_it_on_an_agenda_makes_an_item_and_takes_it_off_the_plan() -> None:
    store = board_store()
    item = added(store, "council tax, for December")
    steps.put_on_agenda(store, item, store.the(Meeting, "m-dec"))
    assert "Council tax" in [one.title for one in items_of(store, "m-dec")]
    assert store.the(ForwardItem, item.id).done


def test_the_plan_is_in_the_order_of_time_and_what_has_no_time_is_last() -> None:
    store = board_store()
    found = [
        added(store, "No time"),
        added(store, "March, for March 2017"),
        added(store, "Next, for the next meeting"),
        added(store, "Also next, for December"),
    ]
    lost = ForwardItem(id="lost", what="Its meeting is gone", meeting="nowhere")
    plan = list(steps.by_slot([*found, lost], store.meetings(), TODAY))
    assert [(slot, [one.what for one in items]) for slot, items in plan] == [
        (DECEMBER, ["Next", "Also next"]),
        (Slot(month="2017-03"), ["March"]),
        (Slot(), ["No time", "Its meeting is gone"]),
    ]


def test_a_month_named_in_minutes_stands_under_its_meeting_once_there_is_one() -> None:
    meetings = board_store().meetings()
    item = ForwardItem(what="Figures", month="2016-12")
    assert steps.slot_of(item, meetings, TODAY) == DECEMBER
    assert steps.slot_of(item, [], TODAY) == Slot(month="2016-12")


def test_what_was_put_off_knows_its_item_only_while_that_stands_in_those_minutes() -> None:
    store = board_store()
    minuted, planned = (
        store.the(AgendaItem, "i-sep3"),
        AgendaItem(id="x", meeting="m-sep", title="X"),
    )
    with store.change("Another item") as c:
        c.add(planned)
    defer_item(store, minuted, None, month="2017-03")
    defer_item(store, planned, None, month="2017-03")
    first, second = store.all(ForwardItem)
    assert steps.deferred(store.all(ForwardItem)) == [second, first]
    assert steps.source_item(store, first) == "i-sep3"
    assert steps.source_item(store, second) is None


def test_only_meetings_from_today_on_are_still_to_come() -> None:
    days = (date(2016, 11, 21), TODAY, date(2016, 11, 23))
    planned = [Meeting(id=f"{day}", on=day) for day in days]
    assert steps.coming_meetings(planned, TODAY) == planned[1:]


@pytest.mark.parametrize("line", ["council tax, for 31 feb (chair rang)", "tax to 31st Feb"])
def test_a_day_that_does_not_exist_is_asked_about(line: str) -> None:
    store = board_store()
    assert "31 February" in forward_line.line_problem(understood(line, store))
    assert not forward_line.line_problem(understood("council tax, for 1 feb (chair rang)", store))
    assert not forward_line.line_problem(understood("council tax (chair rang)", store))
    assert forward_line.line_problem(understood("(chair rang)", store)) == "What is it about?"
