from __future__ import annotations

from datetime import date

import pytest

from imports.past.day_without_year import DayWithoutYear, with_year
from imports.past.read import ReadMeeting
from imports.past.reading import read_minutes
from imports.source import Source

MINUTES = """Elmford Village Hall Trust

Minutes of the Trustees' Meeting held on {day} at 7.30 pm in the Hall

Present: Ann Holt (Chair), Lee Dean, Jo Marsh

1. Minutes of the last meeting

The minutes of the meeting held on {last} were agreed.

2. Roof

The roof leaks above the stage.

3. Date of next meeting

{following} at 7.30 pm.
"""


def read(
    day: str = "Thursday 8th September",
    last: str = "14 July",
    following: str = "13 October",
    name: str = "minutes.txt",
) -> ReadMeeting:
    text = MINUTES.format(day=day, last=last, following=following)
    (meeting,) = read_minutes(Source(name, "text", text)).meetings
    return meeting


@pytest.mark.parametrize(
    "told",
    [
        {"following": "13 October 2011"},
        {"last": "14 July 2011"},
        {"name": "Minutes September 2011.txt"},
        {"name": "trust_minutes_2011-09.txt"},
        {"name": "2011-09-08 trustees.txt"},
        {"following": "12 January 2012"},
        {"last": "9 December 2010"},
        {"name": "Minutes 2011-12.txt"},  # in 2012 that day was a Saturday
        {"name": "2011.txt", "last": "14 July 2011", "following": "13 October 2011"},
    ],
)
def test_the_year_is_told_by_the_files_name_or_by_another_day(told: dict[str, str]) -> None:
    meeting = read(**told)
    assert (meeting.on, meeting.time) == (date(2011, 9, 8), "19:30")
    assert meeting.doubts == ()


def test_other_days_without_a_year_follow_from_the_one_that_was_found() -> None:
    meeting = read(name="Minutes 2011.txt")
    assert meeting.approves == (date(2011, 7, 14),)
    assert meeting.next_meeting is not None
    assert meeting.next_meeting.on == date(2011, 10, 13)


@pytest.mark.parametrize(
    "told",
    [
        {},
        {"following": "13 October 2012"},  # in 2012 that day was a Saturday
        {"last": "14 July 2011", "name": "Minutes 2016.txt"},  # each fits, not both
        {"day": "8th September", "name": "Minutes 2011-12.txt"},
    ],
)
def test_a_year_that_nothing_tells_surely_is_asked_for(told: dict[str, str]) -> None:
    meeting = read(**told)
    day = told.get("day", "Thursday 8th September")
    assert meeting.on is None
    assert [(one.line, one.about, one.message) for one in meeting.doubts] == [
        (3, "date", f"These minutes say “{day}”, but not of which year.")
    ]


def test_a_labelled_day_may_have_no_year_either() -> None:
    text = (
        "Elm Society\n\nMinutes\n\nDate: 8 May\n\nPresent: Ann Holt, Lee Dean\n\n1. Bins\n\nFull.\n"
    )
    (meeting,) = read_minutes(Source("minutes-2014.txt", "text", text)).meetings
    assert meeting.on == date(2014, 5, 8)


def test_a_sentence_that_names_a_day_is_no_title() -> None:
    text = (
        "Elm Society\n\nThe minutes of 8 May were read out.\n\nPresent: Ann Holt, Lee Dean\n\n"
        "1. Bins\n\nFull.\n\n2. Barn\n\nEmpty.\n"
    )
    (meeting,) = read_minutes(Source("minutes-2014.txt", "text", text)).meetings
    assert meeting.on is None


def test_29_february_is_only_in_leap_years() -> None:
    day = DayWithoutYear("Meeting on 29 February", 1)
    assert day.written == "29 February"
    assert with_year(day, "2015.txt", None, ()) is None
    found = with_year(day, "2016.txt", None, ())
    assert found is not None
    assert found.on == date(2016, 2, 29)


def year_of(day: str, name: str = "", *, following: str = "", earlier: str = "") -> int | None:
    """The year in which a day falls; other days are written as "2016-09-08"."""
    found = with_year(
        DayWithoutYear(f"Meeting on {day}", 1),
        name,
        date.fromisoformat(following) if following else None,
        [date.fromisoformat(one) for one in earlier.split()],
    )
    return found.on.year if found else None


@pytest.mark.parametrize(
    ("name", "year"),
    [
        ("2011.txt", 2011),
        ("minutes2011.docx", 2011),
        ("2016_minutes.pdf", 2016),
        ("Minutes 8 September 2011", 2011),
        ("Minutes 9 September 2011", None),
        ("Minutes 7.9.2011", None),
        ("2011-13.txt", 2011),
        ("12011.txt", None),
        ("20111.txt", None),
        ("2011 and 2016.txt", None),
        ("2011 and 2011.txt", 2011),
        ("Elm.txt", None),
        ("2012.txt", None),
    ],
)
def test_the_name_of_a_file_tells_the_year(name: str, year: int | None) -> None:
    assert year_of("Thursday 8 September", name) == year


@pytest.mark.parametrize(
    ("name", "year"),
    [
        ("2011-12.txt", None),
        ("2011/12.txt", None),
        ("2011–12.txt", None),
        ("2011_12.txt", 2011),
        ("1999-00.txt", None),
        ("2011-14.txt", 2011),
        ("2011-123.txt", 2011),
    ],
)
def test_a_municipal_year_is_two_years(name: str, year: int | None) -> None:
    assert year_of("8 September", name) == year


def test_a_weekday_tells_which_of_two_years() -> None:
    assert year_of("Saturday 8 September", "2011-12.txt") == 2012
    assert year_of("Thursday 8 September", "2011-12.txt") == 2011
    assert year_of("Monday 8 September", "2011-12.txt") is None


def test_the_next_meeting_is_at_most_a_year_later() -> None:
    assert year_of("8 September", following="2011-10-13") == 2011
    assert year_of("8 September", following="2012-01-12") == 2011
    assert year_of("8 September", following="2011-09-09") == 2011
    assert year_of("8 September", following="2011-09-08") == 2010


def test_the_last_meeting_was_at_most_a_year_earlier() -> None:
    assert year_of("8 September", earlier="2011-07-14") == 2011
    assert year_of("8 September", earlier="2010-12-14") == 2011
    assert year_of("8 September", earlier="2011-09-07") == 2011
    assert year_of("8 September", earlier="2010-09-08") == 2011
    assert year_of("8 September", earlier="2011-07-14 1998-01-01") == 2011


def test_all_that_tells_the_year_tells_the_same() -> None:
    assert year_of("8 September", "2011.txt", following="2011-10-13", earlier="2011-07-14") == 2011
    assert year_of("8 September", "2011-12.txt", following="2012-10-13") == 2012
    assert year_of("8 September", "2010.txt", following="2011-10-13") is None
    assert year_of("8 September", "Elm.txt", following="2011-10-13") == 2011
    assert year_of("8 September") is None


def test_the_day_is_told_as_it_is_written() -> None:
    assert DayWithoutYear("Meeting on Thursday, 8th September, in Elm", 1).written == (
        "Thursday, 8th September"
    )
    assert DayWithoutYear("Meeting soon", 1).written == ""
