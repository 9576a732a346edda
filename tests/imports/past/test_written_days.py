from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imports.past.written_days import days_in, first_day, times_in


@pytest.mark.parametrize(
    ("written", "on"),
    [
        ("Thursday, 8th September, 2016 at 6.00 pm", date(2016, 9, 8)),
        ("8pm THURSDAY 09 OCTOBER 2008", date(2008, 10, 9)),
        ("the 1st of March, 2023", date(2023, 3, 1)),
        ("15thMay 2019, 7pm", date(2019, 5, 15)),
        ("8 August ‘23", date(2023, 8, 8)),
        ("23 rd September 2016", date(2016, 9, 23)),
        ("October 27, 2024", date(2024, 10, 27)),
        ("Aug. 8, 2023", date(2023, 8, 8)),
        ("12/10/21", date(2021, 10, 12)),
        ("14.3.19", date(2019, 3, 14)),
        ("03-04-2017", date(2017, 4, 3)),
        ("2022-04-27T13:00:44.837Z", date(2022, 4, 27)),
        ("10 May 20 at 6pm", date(2020, 5, 10)),
        ("5 June 70", date(1970, 6, 5)),
        ("5 June 69", date(2069, 6, 5)),
    ],
)
def test_a_day_is_found_as_it_is_written(written: str, on: date) -> None:
    found = first_day(written)
    assert found is not None
    assert found.on == on
    assert found.year_told


@pytest.mark.parametrize(
    "written", ["2307.01 Present", "£12.50", "May 2019", "31 February 2019", "4 March", "1.2.3.4"]
)
def test_what_is_no_whole_day_is_left_out(written: str) -> None:
    assert list(days_in(written)) == []


def test_a_day_without_a_year_is_the_first_such_day_after_the_meeting() -> None:
    meeting = date(2008, 11, 13)
    found = [day.on for day in days_in("13th Novemberr, 14 November, 12 November", meeting)]
    assert found == [date(2009, 11, 13), date(2008, 11, 14), date(2009, 11, 12)]
    leap = first_day("29 February", date(2021, 1, 1))
    assert leap is not None
    assert leap.on == date(2024, 2, 29)
    assert not leap.year_told


def test_days_come_in_order_with_their_places() -> None:
    text = "on 2019-05-03 and 4 May 2019"
    assert [text[day.start : day.end] for day in days_in(text)] == ["2019-05-03", "4 May 2019"]


def test_a_weekday_that_does_not_fit_is_told() -> None:
    right, wrong = days_in("Thursday 8 September 2016, Friday 9th September 2016"), None
    assert [day.weekday_fits for day in right] == [True, True]
    wrong = first_day("Monday 8 September 2016")
    assert wrong is not None
    assert not wrong.weekday_fits


@pytest.mark.parametrize(
    ("written", "start", "end"),
    [
        ("at 6.00 pm in", "18:00", None),
        ("11.15am – 1.15pm", "11:15", "13:15"),
        ("6-8pm", "18:00", "20:00"),
        ("11-1pm", "11:00", "13:00"),
        ("12 Noon to 2pm", "12:00", "14:00"),
        ("13:00 – 14:30", "13:00", "14:30"),
        ("1900hrs", "19:00", None),
        ("10-05 AM", "10:05", None),
        ("7.30", "19:30", None),
        ("07.30", "07:30", None),
        ("8.00", "08:00", None),
        ("9.30 start, until 11.00am later", "09:30", None),
        ("noon", "12:00", None),
    ],
)
def test_times_are_read_with_the_one_they_last_until(
    written: str, start: str, end: str | None
) -> None:
    clock = times_in(written)
    assert clock is not None
    assert (clock.start, clock.end) == (start, end)


@pytest.mark.parametrize("written", ["", "£7.30", "item 4", "71.4%", "12 people"])
def test_what_is_no_time_is_none(written: str) -> None:
    assert times_in(written) is None


def test_the_place_of_a_time_is_told() -> None:
    clock = times_in("from 6.00 pm in the hall")
    assert clock is not None
    assert (clock.at, clock.to) == (5, 12)


@given(st.dates(date(1970, 1, 1), date(2068, 12, 31)))
def test_every_day_is_read_back_in_the_usual_forms(on: date) -> None:
    for form in ("%A, %d %B, %Y", "%d/%m/%Y", "%Y-%m-%d", "%d.%m.%y", "%B %d, %Y", "%d %b '%y"):
        found = first_day(on.strftime(form))
        assert found is not None, form
        assert found.on == on
        assert found.weekday_fits


@given(st.text(max_size=200))
def test_no_text_makes_it_fail(text: str) -> None:
    list(days_in(text, date(2020, 2, 29)))
    times_in(text)
