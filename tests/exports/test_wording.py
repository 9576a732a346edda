from __future__ import annotations

from datetime import date

import pytest

from exports.wording import (
    clipped,
    day_in_words,
    due_in_words,
    duration_in_words,
    formal_day,
    listed,
    minutes_in_words,
    month_in_words,
    number_in_words,
    opening_capital,
    short_day,
    time_in_words,
    weekday_and_day,
)
from store.models import Board, Due, Meeting
from store.records import MeetingRecord

ON = date(2016, 9, 8)


def test_a_day_is_written_day_first() -> None:
    assert day_in_words(ON) == "8 September 2016"
    assert weekday_and_day(ON) == "Thursday, 8 September 2016"
    assert formal_day(ON) == "Thursday, 8th September, 2016"
    assert short_day(ON) == "8 Sep"
    assert short_day(date(2016, 12, 31)) == "31 Dec"
    assert day_in_words(date(2016, 1, 1)) == "1 January 2016"


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (1, "1st"),
        (2, "2nd"),
        (3, "3rd"),
        (4, "4th"),
        (10, "10th"),
        (11, "11th"),
        (12, "12th"),
        (13, "13th"),
        (14, "14th"),
        (21, "21st"),
        (22, "22nd"),
        (23, "23rd"),
        (30, "30th"),
        (31, "31st"),
    ],
)
def test_the_title_counts_days_with_their_ending(day: int, words: str) -> None:
    assert f", {words} October, 2016" in formal_day(date(2016, 10, day))


@pytest.mark.parametrize(
    ("time", "words"),
    [
        ("18:00", "6.00 pm"),
        ("17:30", "5.30 pm"),
        ("09:05", "9.05 am"),
        ("11:59", "11.59 am"),
        ("12:00", "12 noon"),
        ("12:30", "12.30 pm"),
        ("13:00", "1.00 pm"),
        ("00:00", "12 midnight"),
        ("00:15", "12.15 am"),
        ("23:59", "11.59 pm"),
    ],
)
def test_a_time_is_written_with_am_or_pm(time: str, words: str) -> None:
    assert time_in_words(time) == words


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (0, "0 mins"),
        (1, "1 min"),
        (15, "15 mins"),
        (59, "59 mins"),
        (60, "1 h"),
        (61, "1 h 1 min"),
        (125, "2 h 5 mins"),
    ],
)
def test_a_duration_is_in_hours_and_minutes(minutes: int, words: str) -> None:
    assert duration_in_words(minutes) == words


def test_a_planned_time_is_in_minutes_only() -> None:
    assert [minutes_in_words(n) for n in (1, 2, 90)] == ["1 min", "2 mins", "90 mins"]


def test_small_numbers_are_words() -> None:
    assert [number_in_words(n) for n in (0, 1, 6, 10, 11)] == ["no", "one", "six", "ten", "11"]


def test_a_month_is_shown_in_words_and_what_is_none_as_it_stands() -> None:
    assert month_in_words("2016-12") == "December 2016"
    assert month_in_words("2016-01") == "January 2016"
    assert month_in_words("2016-13") == "2016-13"
    assert month_in_words("2016-00") == "2016-00"
    assert month_in_words("") == ""


def test_a_text_too_long_for_its_place_is_cut() -> None:
    assert clipped("Send  the\n data", 13) == "Send the data"
    assert clipped("Send the data", 12) == "Send the da…"
    assert clipped("Send the data", 10) == "Send the…"


def test_a_list_in_a_sentence_ends_with_and() -> None:
    assert listed([]) == ""
    assert listed(["A"]) == "A"
    assert listed(["A", "B"]) == "A and B"
    assert listed(["A", "B", "C"]) == "A, B and C"


def test_a_sentence_begins_with_a_capital() -> None:
    assert opening_capital("to note") == "To note"
    assert opening_capital("") == ""


def record(*meetings: Meeting) -> MeetingRecord:
    return MeetingRecord(board=Board(name="CPB"), meeting=Meeting(id="m", on=ON), meetings=meetings)


DEC = Meeting(id="n", on=date(2016, 12, 1))


@pytest.mark.parametrize(
    ("due", "words"),
    [
        (Due(), ""),
        (Due(on=date(2016, 9, 30), written="by 30 September"), "30 September 2016"),
        (Due(next=True, written="next time"), "the next meeting (1 December 2016)"),
        (Due(meeting="n"), "the meeting on 1 December 2016"),
        (Due(meeting="gone", written="then"), "then"),
        (Due(written="by half-term"), "half-term"),
        (Due(written=" By  Easter "), "Easter"),
        (Due(written="before the summer"), "before the summer"),
    ],
)
def test_by_when_is_told_as_it_was_said(due: Due, words: str) -> None:
    assert due_in_words(due, record(Meeting(id="m", on=ON), DEC)) == words


def test_the_next_meeting_has_no_day_before_it_is_planned() -> None:
    assert due_in_words(Due(next=True), record(Meeting(id="m", on=ON))) == "the next meeting"
