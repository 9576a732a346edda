from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.calendar import (
    is_working_day,
    municipal_year,
    publish_agenda_by,
    target_days,
    working_day,
)
from store.models import Board, Meeting, Targets

days = st.dates(min_value=date(1990, 1, 1), max_value=date(2060, 12, 31))


@pytest.mark.parametrize(
    ("on", "label", "start", "end"),
    [
        (date(2016, 5, 1), "2016/17", date(2016, 5, 1), date(2017, 4, 30)),
        (date(2016, 4, 30), "2015/16", date(2015, 5, 1), date(2016, 4, 30)),
        (date(2009, 12, 31), "2009/10", date(2009, 5, 1), date(2010, 4, 30)),
        (date(1999, 6, 1), "1999/00", date(1999, 5, 1), date(2000, 4, 30)),
    ],
)
def test_the_municipal_year_starts_on_its_first_day(
    on: date, label: str, start: date, end: date
) -> None:
    year = municipal_year(on)
    assert (year.label, year.start, year.end) == (label, start, end)


def test_a_board_may_start_its_year_another_day() -> None:
    assert municipal_year(date(2016, 3, 1), (1, 1)).label == "2016"
    assert municipal_year(date(2016, 4, 5), (4, 6)).label == "2015/16"
    assert municipal_year(date(2016, 4, 6), (4, 6)).label == "2016/17"
    assert municipal_year(date(2017, 3, 1), (2, 29)).start == date(2017, 3, 1)


def test_weekends_and_bank_holidays_are_no_working_days() -> None:
    assert is_working_day(date(2016, 9, 9))
    assert not is_working_day(date(2016, 9, 10))
    assert not is_working_day(date(2016, 9, 11))
    assert is_working_day(date(2016, 9, 12))
    assert not is_working_day(date(2016, 8, 29)), "the summer bank holiday of England"
    assert is_working_day(date(2016, 8, 1)), "a bank holiday in Scotland only"
    assert not is_working_day(date(2016, 12, 27)), "Christmas Day fell on a Sunday"


@pytest.mark.parametrize(
    ("day", "count", "result"),
    [
        (date(2016, 9, 8), 3, date(2016, 9, 13)),
        (date(2016, 9, 8), 1, date(2016, 9, 9)),
        (date(2016, 9, 8), 0, date(2016, 9, 8)),
        (date(2016, 9, 10), 0, date(2016, 9, 10)),
        (date(2016, 9, 8), -1, date(2016, 9, 7)),
        (date(2016, 8, 26), 1, date(2016, 8, 30)),
    ],
)
def test_working_days_skip_weekends_and_bank_holidays(day: date, count: int, result: date) -> None:
    assert working_day(day, count) == result


@given(days, st.integers(1, 30))
def test_the_nth_working_day_has_n_working_days_up_to_it(day: date, count: int) -> None:
    then = working_day(day, count)
    between = [day + timedelta(days=n) for n in range(1, (then - day).days + 1)]
    assert is_working_day(then)
    assert sum(map(is_working_day, between)) == count


@given(days, st.integers(0, 10))
def test_all_the_clear_days_lie_between_publishing_and_the_meeting(on: date, clear: int) -> None:
    published = publish_agenda_by(on, clear)
    between = [published + timedelta(days=n) for n in range(1, (on - published).days)]
    assert sum(map(is_working_day, between)) == clear
    assert is_working_day(published)


def test_a_thursday_meeting_needs_its_agenda_out_on_wednesday_of_the_week_before() -> None:
    assert publish_agenda_by(date(2016, 9, 8)) == date(2016, 8, 31)
    assert publish_agenda_by(date(2016, 9, 8), 3) == date(2016, 9, 2)


def test_the_targets_follow_the_boards_settings() -> None:
    meeting = Meeting(on=date(2016, 9, 8))
    usual = target_days(Board(name="CPB"), meeting)
    assert usual.publish_agenda == date(2016, 8, 31)
    assert usual.action_sheet == date(2016, 9, 13)
    assert usual.to_chair == date(2016, 9, 15)
    assert usual.circulate == date(2016, 9, 22)
    own = Board(
        name="CPB",
        agenda_clear_days=3,
        targets=Targets(action_sheet=1, to_chair=2, circulate=4),
    )
    quick = target_days(own, meeting)
    assert (quick.publish_agenda, quick.action_sheet) == (date(2016, 9, 2), date(2016, 9, 9))
    assert (quick.to_chair, quick.circulate) == (date(2016, 9, 12), date(2016, 9, 14))
