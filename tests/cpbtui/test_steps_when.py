from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpbtui.steps.when import month_in, read_near_day, read_when
from exports.wording import month_in_words

TODAY = date(2016, 11, 22)


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("December", "2016-12"),
        ("in dec", "2016-12"),
        ("November", "2016-11"),
        ("October", "2017-10"),
        ("the January meeting", "2017-01"),
        ("March board meeting", "2017-03"),
        ("June 2018", "2018-06"),
        ("2017-02", "2017-02"),
        ("2017-13", ""),
        ("3 December", ""),
        ("Elm House", ""),
        ("", ""),
    ],
)
def test_a_month_without_a_year_is_this_one_or_one_to_come(text: str, month: str) -> None:
    assert month_in(text, TODAY) == month


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("3 September", date(2016, 9, 3)),
        ("12 December", date(2016, 12, 12)),
        ("3/9/15", date(2015, 9, 3)),
        ("today", TODAY),
    ],
)
def test_a_day_without_a_year_is_the_nearer_one(text: str, day: date) -> None:
    assert read_near_day(text, TODAY).on == day


def test_what_is_no_day_is_asked_about() -> None:
    assert read_near_day("31 June", TODAY).question.startswith("There is no 31 June")
    assert read_when("soonish", TODAY).question == "“soonish”: which day is that?"


def test_a_plan_may_be_a_day_a_month_or_nothing_yet() -> None:
    assert read_when("12 January", TODAY).on == date(2017, 1, 12)
    assert read_when("January", TODAY).month == "2017-01"
    assert read_when("  ", TODAY).question == ""


@given(st.dates(date(1990, 1, 1), date(2090, 12, 1)), st.integers(1, 12))
def test_a_month_read_and_shown_comes_back_and_is_never_past(today: date, number: int) -> None:
    words = month_in_words(f"2000-{number:02}").split()[0]
    month = month_in(words, today)
    assert f"{today:%Y-%m}" <= month < f"{today.year + 1}-{today:%m}"
    assert month_in(month_in_words(month), today) == month


@given(st.text(max_size=60))
def test_no_text_breaks_the_reading(text: str) -> None:
    read = read_when(text, TODAY)
    assert bool(read.on) + bool(read.month) + bool(read.question) == bool(text.strip())
