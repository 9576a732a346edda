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


@pytest.mark.parametrize(
    ("written", "since", "on"),
    [
        ("Thurs. 8 Sept", date(2016, 1, 1), date(2016, 9, 8)),
        ("the 8th day of September", date(2016, 1, 1), date(2016, 9, 8)),
        ("8 September, 7pm", date(2016, 9, 8), date(2017, 9, 8)),
        ("8 September, 10.30", date(2016, 1, 1), date(2016, 9, 8)),
        ("8 September 10 am", date(2016, 1, 1), date(2016, 9, 8)),
        ("8 September 10:30", date(2016, 1, 1), date(2016, 9, 8)),
        ("September 8", date(2016, 1, 1), date(2016, 9, 8)),
        ("Thursday September 8th", date(2016, 1, 1), date(2016, 9, 8)),
        ("September 2016", date(2016, 1, 1), None),
        ("September 8.30", date(2016, 1, 1), None),
        ("29 February", date(2016, 2, 29), date(2020, 2, 29)),
        ("29 February", date(2016, 2, 28), date(2016, 2, 29)),
        ("30 February", date(2016, 1, 1), None),
        ("8 Junk 2016", date(2016, 1, 1), None),
        ("8 Mayor", date(2016, 1, 1), None),
        ("8 decent homes", date(2016, 1, 1), None),
        ("8 novelty hats", date(2016, 1, 1), None),
        ("8 Febuary", date(2016, 1, 1), date(2016, 2, 8)),
        ("8 Augsut", date(2016, 1, 1), date(2016, 8, 8)),
        ("8 Decembeer", date(2016, 1, 1), date(2016, 12, 8)),
        ("8 Octobr", date(2016, 1, 1), date(2016, 10, 8)),
        ("8 Sepetmber", date(2016, 1, 1), date(2016, 9, 8)),
        ("8 Januray", date(2016, 1, 8), date(2017, 1, 8)),
    ],
)
def test_a_day_without_its_year_is_found_as_it_is_written(
    written: str, since: date, on: date | None
) -> None:
    found = first_day(written, since)
    assert (found.on if found else None) == on
    assert found is None or not found.year_told


@pytest.mark.parametrize(
    ("written", "on"),
    [
        ("8 September '16", date(2016, 9, 8)),
        ("8 September 16", date(2016, 9, 8)),
        ("8th, September 2016", date(2016, 9, 8)),
        ("8 Sep. 2016", date(2016, 9, 8)),
        ("September 8th, 2016", date(2016, 9, 8)),
        ("September 8 ’16", date(2016, 9, 8)),
        ("September 8 2016", date(2016, 9, 8)),
        ("8.9.2016", date(2016, 9, 8)),
        ("08-09-16", date(2016, 9, 8)),
        ("8/9/1969", date(1969, 9, 8)),
        ("8/9/70", date(1970, 9, 8)),
        ("8 9 2016", None),
        ("8/9-2016", None),
        ("8.9.16.2", None),
        ("18/9/16/3", None),
        ("8/19/2016", None),
        ("2016-13-08", None),
        ("2016-09-081", None),
        ("8 September 16th", None),
        ("8 September 16pm", None),
        ("8 September 16 October", None),
        ("12.8 September 2016", None),
        ("£8 September 2016", None),
        ("38 September 2016", None),
    ],
)
def test_the_figures_of_a_whole_day(written: str, on: date | None) -> None:
    found = first_day(written)
    assert (found.on if found else None) == on


@pytest.mark.parametrize("day", ["Thursday 8 September 2016", "8.9.2016", "2016-09-08"])
def test_the_place_of_a_day_is_told(day: str) -> None:
    found = first_day(f"on {day} it")
    assert found is not None
    assert (found.start, found.end) == (3, 3 + len(day))
    assert (found.weekday_fits, found.year_told) == (True, True)


@pytest.mark.parametrize(
    ("written", "start", "end"),
    [
        ("9.00-9.30am", "09:00", "09:30"),
        ("9 until 11am", "09:00", "11:00"),
        ("9am till 11am", "09:00", "11:00"),
        ("10am to 12 noon", "10:00", "12:00"),
        ("10 to 12 noon", "10:00", "12:00"),
        ("10 to noon", "10:00", "12:00"),
        ("9pm to 12 midnight", "21:00", "00:00"),
        ("7.30 - 9.00", "19:30", "21:00"),
        ("10.30-1.00", "10:30", "13:00"),
        ("10.30-11.45", "10:30", "11:45"),
        ("7.30-9.30am", "07:30", "09:30"),
        ("11pm-1am", "23:00", "01:00"),
        ("19:30-21:00", "19:30", "21:00"),
        ("11.30-1.00pm", "11:30", "13:00"),
        ("6.30pm—8pm", "18:30", "20:00"),
        ("at 7.30, until 9pm", "19:30", None),
        ("1.00 sharp", "13:00", None),
        ("7:05 sharp", "19:05", None),
        ("8.05 sharp", "08:05", None),
        ("1905 hrs", "19:05", None),
        ("0905 hours", "09:05", None),
        ("2005h", "20:05", None),
        ("9-15pm", "21:15", None),
        ("2-4 pm", "14:00", "16:00"),
        ("7 o'clock", "07:00", None),
        ("midnight", "00:00", None),
    ],
)
def test_times_may_leave_much_to_the_reader(written: str, start: str, end: str | None) -> None:
    clock = times_in(written)
    assert clock is not None
    assert (clock.start, clock.end) == (start, end)


@pytest.mark.parametrize(
    "written",
    ["rule 7.30", "rules 7.30", "order 7.30", "section 7.30", "minute 7.30", "7.30%"],
)
def test_figures_of_other_things_are_no_time(written: str) -> None:
    assert times_in(written) is None


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
