from __future__ import annotations

from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.models import Adjournment, AgendaItem, Meeting, Sitting
from store.timing import (
    elapsed,
    is_adjourned,
    later,
    minutes_of,
    planned,
    predicted_end,
    spent,
    time_of,
)

ON = date(2016, 9, 8)
OPEN = Meeting(on=ON, time="18:00", opened_at="18:02", current_item="b")


def item(
    id: str = "a",  # noqa: A002
    minutes: int | None = None,
    *sittings: tuple[str, str | None],
) -> AgendaItem:
    stretches = tuple(Sitting(start=start, end=end) for start, end in sittings)
    return AgendaItem(id=id, title="Item", planned_minutes=minutes, sittings=stretches)


def deferred(item: AgendaItem) -> AgendaItem:
    return msgspec.structs.replace(item, deferred_to="")


@given(st.integers(0, 24 * 60 - 1), st.integers(0, 24 * 60 - 1))
def test_a_time_so_many_minutes_later_is_that_much_later_on_the_clock(at: int, more: int) -> None:
    assert minutes_of(time_of(at)) == at
    assert minutes_of(later(time_of(at), more)) == (at + more) % (24 * 60)


def test_times_are_written_with_two_digits() -> None:
    assert time_of(65) == "01:05"
    assert later("23:50", 20) == "00:10"


def test_times_grow_through_midnight_from_hours_before_the_start() -> None:
    late = Meeting(on=ON, time="22:00")
    times = ["18:00", "21:59", "22:00", "23:59", "00:00", "01:30", "17:59"]
    moments = [elapsed(late, time) for time in times]
    assert moments == sorted(moments)
    assert moments[0] == 0
    assert moments[-1] == 24 * 60 - 1
    assert elapsed(Meeting(on=ON), "08:00") == 0


def test_an_item_took_all_its_sittings_together() -> None:
    returned_to = item("a", None, ("18:02", "18:10"), ("19:00", "19:05"))
    assert spent(OPEN, returned_to) == 13
    assert spent(OPEN, item()) == 0


def test_a_sitting_that_lasts_counts_up_to_now() -> None:
    lasting = item("b", 15, ("18:10", None))
    assert spent(OPEN, lasting, "18:30") == 20
    assert spent(OPEN, lasting) == 0


def test_a_sitting_through_midnight_is_not_negative() -> None:
    night = Meeting(on=ON, time="23:30", opened_at="23:30")
    assert spent(night, item("a", 10, ("23:50", "00:15"))) == 25
    assert spent(OPEN, item("a", 10, ("18:30", "18:20"))) == 0, "a slip of the pen"


@pytest.mark.parametrize(
    ("breaks", "minutes"),
    [
        ([("18:20", "18:30")], 50),
        ([("18:00", "18:12")], 58),
        ([("19:05", "19:30")], 55),
        ([("17:30", "18:10")], 60),
        ([("19:10", "19:20")], 60),
        ([("18:20", "18:30"), ("18:40", "18:41")], 49),
        ([("18:50", None)], 40),
    ],
)
def test_breaks_are_not_time_spent(breaks: list[tuple[str, str | None]], minutes: int) -> None:
    pauses = tuple(Adjournment(start=start, end=end) for start, end in breaks)
    meeting = Meeting(on=ON, opened_at="18:02", adjournments=pauses)
    assert spent(meeting, item("a", None, ("18:10", "19:10"))) == minutes


def test_a_break_that_lasts_stops_the_clock_of_the_item() -> None:
    meeting = Meeting(on=ON, opened_at="18:02", adjournments=(Adjournment(start="18:20"),))
    assert spent(meeting, item("a", None, ("18:10", None)), "18:45") == 10
    assert is_adjourned(meeting)
    ended = Meeting(on=ON, adjournments=(Adjournment(start="18:20", end="18:25"),))
    assert not is_adjourned(ended)
    assert not is_adjourned(OPEN)


def test_the_plan_is_the_planned_minutes_together() -> None:
    assert planned([item("a", 15), item("b"), item("c", 60)]) == 75
    assert planned([]) == 0
    assert planned([item("a", 15), deferred(item("b", 60))]) == 15


def test_before_it_is_opened_the_end_is_the_start_and_the_plan() -> None:
    items = [item("a", 15), item("b", 60)]
    assert predicted_end(Meeting(on=ON, time="18:00"), items, "12:00") == "19:15"
    assert predicted_end(OPEN, items) == "19:17"
    assert predicted_end(Meeting(on=ON), items, "12:00") is None


def test_the_end_is_predicted_from_what_is_left() -> None:
    items = [
        item("a", 30, ("18:02", "18:10")),
        item("b", 15, ("18:10", None)),
        item("c", 60),
        item("d"),
    ]
    assert predicted_end(OPEN, items, "18:20") == "19:25"
    assert predicted_end(OPEN, items, "18:40") == "19:40", "an over-run is not taken off the rest"


def test_an_item_taken_out_of_order_is_not_waited_for() -> None:
    items = [item("a", 30), item("b", 15, ("18:02", None)), item("c", 20, ("18:02", "18:09"))]
    assert predicted_end(OPEN, items, "18:07") == "18:47"


def test_an_item_that_was_put_off_is_not_waited_for() -> None:
    items = [item("b", 30, ("18:02", None)), deferred(item("a", 15)), item("c", 20)]
    assert predicted_end(OPEN, items, "18:12") == "18:52"


def test_a_closed_meeting_ended_when_it_was_closed() -> None:
    closed = Meeting(on=ON, time="18:00", opened_at="18:00", closed_at="20:01")
    assert predicted_end(closed, [item("a", 15)], "21:00") == "20:01"
