"""Days and times as clerks write them, at a meeting on Thursday 8 September 2016."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imports.dates import (
    due_in,
    due_phrase,
    read_date,
    read_meeting_time,
    read_rule,
    read_time,
    shown,
)

ON = date(2016, 9, 8)


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("30 September", date(2016, 9, 30)),
        ("30th of September", date(2016, 9, 30)),
        ("by 30 September", date(2016, 9, 30)),
        ("8 September", date(2016, 9, 8)),
        ("7 September", date(2017, 9, 7)),
        ("5 October 2017", date(2017, 10, 5)),
        ("5 October, 2017", date(2017, 10, 5)),
        ("5 oct 17", date(2017, 10, 5)),
        ("October 5", date(2016, 10, 5)),
        ("October 5th, 2017", date(2017, 10, 5)),
        ("30/9", date(2016, 9, 30)),
        ("1/2", date(2017, 2, 1)),
        ("30.9.16", date(2016, 9, 30)),
        ("30-09-2016", date(2016, 9, 30)),
        ("2016-09-30", date(2016, 9, 30)),
        ("8 sept 6pm", date(2016, 9, 8)),
        ("Thursday, 8th September, 2016 at 6.00 pm", date(2016, 9, 8)),
        ("Fri 30 September", date(2016, 9, 30)),
        ("Friday", date(2016, 9, 9)),
        ("this Friday", date(2016, 9, 9)),
        ("Thursday", date(2016, 9, 15)),
        ("wed", date(2016, 9, 14)),
        ("Friday week", date(2016, 9, 16)),
        ("today", date(2016, 9, 8)),
        ("tomorrow", date(2016, 9, 9)),
        ("in two weeks", date(2016, 9, 22)),
        ("in two weeks' time", date(2016, 9, 22)),
        ("within 3 days", date(2016, 9, 11)),
        ("in a fortnight", date(2016, 9, 22)),
        ("two fortnights", date(2016, 10, 6)),
        ("in three months", date(2016, 12, 8)),
        ("in 2 years", date(2018, 9, 8)),
        ("a week today", date(2016, 9, 15)),
        ("within 10 working days", date(2016, 9, 22)),
        ("within one working day", date(2016, 9, 9)),
        ("within twelve days", date(2016, 9, 20)),
        ("end of October", date(2016, 10, 31)),
        ("by the end of October 2017", date(2017, 10, 31)),
        ("end of August", date(2017, 8, 31)),
        ("end of the month", date(2016, 9, 30)),
        ("the end of this month", date(2016, 9, 30)),
        ("end of next month", date(2016, 10, 31)),
        ("month end", date(2016, 9, 30)),
        ("end of the week", date(2016, 9, 9)),
        ("end of next week", date(2016, 9, 16)),
        ("end of the year", date(2016, 12, 31)),
        ("end of next year", date(2017, 12, 31)),
        ("the 8th", date(2016, 9, 8)),
        ("the 30th", date(2016, 9, 30)),
        ("the 7th", date(2016, 10, 7)),
        ("the 31st", date(2016, 10, 31)),
    ],
)
def test_a_day_is_read_day_first_and_after_the_meeting(written: str, day: date) -> None:
    read = read_date(written, ON)

    assert (read.on, read.question, read.next, read.written) == (day, None, False, written)


@pytest.mark.parametrize(
    ("written", "question", "guess"),
    [
        ("by half-term", "By half-term: 28 October?", date(2016, 10, 28)),
        ("by half term", "By half term: 28 October?", date(2016, 10, 28)),
        ("February half-term", "February half-term: 17 February 2017?", date(2017, 2, 17)),
        ("May half-term", "May half-term: 2 June 2017?", date(2017, 6, 2)),
        ("before Christmas", "Before Christmas: 23 December?", date(2016, 12, 23)),
        ("by Easter", "By Easter: 13 April 2017?", date(2017, 4, 13)),
        ("by the summer", "By the summer: 20 July 2017?", date(2017, 7, 20)),
        ("by the spring", "By the spring: 31 May 2017?", date(2017, 5, 31)),
        ("by the autumn", "By the autumn: 30 November?", date(2016, 11, 30)),
        ("by the winter", "By the winter: 28 February 2017?", date(2017, 2, 28)),
        ("before the new year", "Before the new year: 31 December?", date(2016, 12, 31)),
        (
            "by the end of the summer term",
            "By the end of the summer term: 20 July 2017?",
            date(2017, 7, 20),
        ),
        ("in October", "In October: 31 October?", date(2016, 10, 31)),
        ("early October", "Early October: 7 October?", date(2016, 10, 7)),
        ("mid-October", "Mid-October: 15 October?", date(2016, 10, 15)),
        ("late October", "Late October: 31 October?", date(2016, 10, 31)),
        ("next Friday", "Next Friday: 16 September?", date(2016, 9, 16)),
        ("next week", "Next week: 16 September?", date(2016, 9, 16)),
        ("next month", "Next month: 31 October?", date(2016, 10, 31)),
        (
            "Thursday 30 September",
            "30 September 2016 is a Friday; is that the day?",
            date(2016, 9, 30),
        ),
        ("31 June", "There is no 31 June; which day is meant?", None),
        ("29 February 2017", "There is no 29 February 2017; which day is meant?", None),
        ("12/13", "“12/13” is no day of the calendar; which day is meant?", None),
        ("the 32nd", "No month has a day 32; which day is meant?", None),
        ("soon", "“soon”: which day is that?", None),
        ("", "Which day is meant?", None),
        ("x" * 101, "Which day is meant?", None),
    ],
)
def test_a_doubtful_day_is_asked_about(written: str, question: str, guess: date | None) -> None:
    read = read_date(written, ON)

    assert read.on is None
    assert (read.question, read.guess) == (question, guess)


def test_a_season_or_half_term_that_ends_on_the_day_is_that_day() -> None:
    assert read_date("by the summer", date(2017, 7, 20)).guess == date(2017, 7, 20)
    assert read_date("by half-term", date(2016, 10, 28)).guess == date(2016, 10, 28)
    assert read_date("by half-term", date(2016, 1, 8)).guess == date(2016, 2, 19)
    assert read_date("by half-term", date(2016, 10, 29)).guess == date(2017, 2, 17)
    assert read_date("by May half-term", date(2017, 6, 3)).guess == date(2018, 6, 1)


def test_the_may_half_term_is_in_the_week_of_the_bank_holiday() -> None:
    assert read_date("half-term", date(2016, 5, 1)).guess == date(2016, 6, 3)


@pytest.mark.parametrize(
    "written",
    ["next meeting", "the next meeting", "to the next Board meeting", "for the next CPB meeting",
     "next board", "the next meeting of the Board", "next ordinary meeting"],
)  # fmt: skip
def test_the_next_meeting_of_the_board_is_next(written: str) -> None:
    read = read_date(written, ON)

    assert (read.next, read.on, read.question) == (True, None, None)


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("3 September", date(2016, 9, 3)),
        ("8 September", date(2016, 9, 8)),
        ("9 September", date(2015, 9, 9)),
        ("Thursday", date(2016, 9, 1)),
        ("Wednesday", date(2016, 9, 7)),
        ("the 3rd", date(2016, 9, 3)),
        ("the 8th", date(2016, 9, 8)),
        ("the 9th", date(2016, 8, 9)),
    ],
)
def test_a_visit_lies_before_the_meeting(written: str, day: date) -> None:
    assert read_date(written, ON, past=True).on == day


def test_a_day_is_shown_in_words() -> None:
    assert shown(date(2016, 9, 3)) == "3 September 2016"


@pytest.mark.parametrize(
    ("written", "time"),
    [
        ("6pm", "18:00"),
        ("6.00 pm", "18:00"),
        ("at 6 p.m.", "18:00"),
        ("18:00", "18:00"),
        ("5.30pm", "17:30"),
        ("9am", "09:00"),
        ("12am", "00:00"),
        ("12pm", "12:00"),
        ("noon", "12:00"),
        ("midday", "12:00"),
        ("midnight", "00:00"),
        ("1830", "18:30"),
        ("6 o'clock", "06:00"),
        ("23:59", "23:59"),
        ("24:00", None),
        ("6", None),
        ("13pm", None),
        ("0am", None),
        ("6:60", None),
        ("2460", None),
        ("soon", None),
    ],
)
def test_a_time_of_day_is_read(written: str, time: str | None) -> None:
    assert read_time(written) == time


@pytest.mark.parametrize(
    ("written", "day", "time"),
    [
        ("8 sept 6pm", date(2016, 9, 8), "18:00"),
        ("18:00 8 sept", date(2016, 9, 8), "18:00"),
        ("8.10.2016 6pm", date(2016, 10, 8), "18:00"),
        ("8.10", date(2016, 10, 8), None),
        ("Thursday 1 December at 6.00 pm", date(2016, 12, 1), "18:00"),
        ("1 Dec", date(2016, 12, 1), None),
    ],
)
def test_a_meeting_is_set_in_one_line(written: str, day: date, time: str | None) -> None:
    read = read_meeting_time(written, ON)

    assert (read.on, read.time, read.question) == (day, time, None)


@pytest.mark.parametrize(
    ("written", "time", "question"),
    [
        ("31 june 6pm", "18:00", "There is no 31 June; which day is meant?"),
        ("6pm", "18:00", "Which day is meant?"),
        ("whenever", None, "“whenever”: which day is that?"),
        ("x" * 201, None, "Which day is meant?"),
    ],
)
def test_a_meeting_without_a_day_is_asked_about(
    written: str, time: str | None, question: str
) -> None:
    read = read_meeting_time(written, ON)

    assert (read.on, read.time, read.question) == (None, time, question)


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        ("second Thursday of March, June, September, December", ["2016-09-08", "2016-12-08"]),
        ("2nd thursday of mar and jun", ["2017-03-09", "2017-06-08"]),
        ("last Tuesday of each month", ["2016-09-27", "2016-10-25"]),
        ("every six weeks on a Thursday", ["2016-09-08", "2016-10-20"]),
        ("every 6 weeks on Friday", ["2016-09-09", "2016-10-21"]),
        ("every two weeks", ["2016-09-08", "2016-09-22"]),
        ("every third week", ["2016-09-08", "2016-09-29"]),
        ("every other Monday", ["2016-09-12", "2016-09-26"]),
        ("every Monday", ["2016-09-12", "2016-09-19"]),
        ("every other month on the first Monday", ["2016-11-07", "2017-01-02"]),
        ("every second Thursday of the month", ["2016-09-08", "2016-10-13"]),
        ("every second Thursday of March and June", ["2017-03-09", "2017-06-08"]),
        ("fourth Monday of May", ["2017-05-22", "2018-05-28"]),
        ("third Monday of May", ["2017-05-15", "2018-05-21"]),
        ("4th Monday of May", ["2017-05-22", "2018-05-28"]),
        ("1st Monday of May", ["2017-05-01", "2018-05-07"]),
        ("3rd Monday of May", ["2017-05-15", "2018-05-21"]),
        ("5th Monday of May", ["2017-05-29", "2021-05-31"]),
        ("every second Thursday", ["2016-09-08", "2016-09-22"]),
        ("every month", ["2016-09-08", "2016-10-08"]),
        ("fifth Friday of each month", ["2016-09-30", "2016-12-30"]),
        ("every 2 months", ["2016-09-08", "2016-11-08"]),
        ("whenever it suits", []),
        ("every Monday" + " " * 300, []),
    ],
)
def test_a_rule_gives_the_next_meetings(rule: str, days: list[str]) -> None:
    assert [each.isoformat() for each in read_rule(rule, ON, 2)] == days


def test_a_rule_gives_as_many_days_as_asked_for() -> None:
    assert len(read_rule("every Monday", ON, 5)) == 5
    assert read_rule("every Monday", ON, 0) == []
    assert read_rule("every Monday", date(9999, 1, 1), 3) == []


@pytest.mark.parametrize(
    ("sentence", "written", "day"),
    [
        ("Jo to send the data by 30 September.", "by 30 September", date(2016, 9, 30)),
        ("Jo to send it by Friday 30 September 6pm", "by Friday 30 September 6pm", None),
        ("Jo to send it within two weeks", "within two weeks", date(2016, 9, 22)),
        ("Jo to send it in two weeks' time.", "in two weeks' time", date(2016, 9, 22)),
        ("Jo to ring Kate on Friday.", "on Friday", date(2016, 9, 9)),
        ("Jo to ring Kate tomorrow", "tomorrow", date(2016, 9, 9)),
        ("Jo to reply no later than the 30th", "no later than the 30th", date(2016, 9, 30)),
        ("Jo to reply before the end of October", "before the end of October", None),
        ("report to the next meeting by 5 October", "by 5 October", date(2016, 10, 5)),
        ("Jo to send the pack – end of October", "end of October", date(2016, 10, 31)),
        ("Jo - write to the ICB - 31/01/17", "31/01/17", date(2017, 1, 31)),
        ("Jo to write to the ICB. 31/1/17", "31/1/17", date(2017, 1, 31)),
        ("Jo to write to the ICB. By 31 January", "By 31 January", date(2017, 1, 31)),
        ("Jo to send it, deadline 1st Feb", "deadline 1st Feb", date(2017, 2, 1)),
        ("Jo to send it (deadline: 1 Feb)", "deadline: 1 Feb", date(2017, 2, 1)),
    ],
)
def test_a_sentence_says_by_when(sentence: str, written: str, day: date | None) -> None:
    due = due_in(sentence, ON)

    assert due is not None
    assert (due.written, due.next) == (written, False)
    assert due.on == (day or read_date(written, ON).on)
    phrase = due_phrase(sentence)
    assert phrase is not None
    assert sentence[phrase.start : phrase.end] == written


@pytest.mark.parametrize(
    ("sentence", "written"),
    [
        ("Jo and Dr Rao to report to the next meeting", "to the next meeting"),
        ("Voices to write a letter for the next CPB meeting, so", "for the next CPB meeting"),
        ("Jo to bring figures to our next Board meeting.", "to our next Board meeting"),
    ],
)
def test_a_sentence_can_point_to_the_next_meeting(sentence: str, written: str) -> None:
    due = due_in(sentence, ON)

    assert due is not None
    assert (due.written, due.next, due.on) == (written, True, None)


@pytest.mark.parametrize(
    ("sentence", "written"),
    [
        ("Jo to finish by half-term", "by half-term"),
        ("Jo to put it on the website. ASAP", "ASAP"),
        ("Jo – mend the gate – immediately.", "immediately"),
        ("Jo to finish by 31 June", "by 31 June"),
        ("Jo to report to the December meeting", "to the December meeting"),
        ("Jo to finish by 1 September 2015", "by 1 September 2015"),
    ],
)
def test_a_doubtful_day_is_kept_as_written_only(sentence: str, written: str) -> None:
    due = due_in(sentence, ON)

    assert due is not None
    assert (due.written, due.stated) == (written, False)


@pytest.mark.parametrize(
    "sentence",
    [
        "Jo to send the notes of the meeting on 16 June",
        "Jo to find out what was funded in 2013",
        "Jo to ask the group led by May Smith",
        "Jo to attend the next meeting of the Housing Group",
        "Jo to go to the next Voices meeting",
        "Jo to find three more by 3 members",
        "Jo to say what was discussed on Friday and why",
        "Jo to plan the work in 2 months/3 steps",
        "Jo to thank everybody",
    ],
)
def test_a_day_that_is_only_mentioned_is_no_deadline(sentence: str) -> None:
    assert due_in(sentence, ON) is None


@given(st.text(max_size=60), st.dates())
def test_no_text_and_no_day_makes_reading_a_date_fail(written: str, on: date) -> None:
    read_date(written, on)
    read_date(written, on, past=True)
    read_meeting_time(written, on)
    read_time(written)
    due_in(written, on)
    read_rule(written, on, 3)


_JOINS = ("by", "the", "in", "within", "end", "of", "next", "this", "at", "/", ".", "-", "every")
_DAYS = (
    "31",
    "29",
    "30",
    "0",
    "999",
    "june",
    "february",
    "friday",
    "thursday",
    "2016",
    "6pm",
    "two",
)
_SPANS = ("half-term", "week", "weeks", "month", "working", "days", "easter", "the summer", "year")
_PIECES = st.sampled_from(_JOINS) | st.sampled_from(_DAYS) | st.sampled_from(_SPANS)


@given(st.lists(_PIECES, max_size=8).map(" ".join), st.dates())
def test_no_jumble_of_date_words_makes_reading_fail(written: str, on: date) -> None:
    read = read_date(written, on)
    assert not (read.on and read.question)
    assert read.on or read.next or read.question
    read_date(written, on, past=True)
    read_meeting_time(written, on)
    due_in(written, on)
    read_rule(written, on, 3)


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.dates(date(2000, 1, 1), date(2090, 1, 1)))
def test_a_day_shown_in_words_reads_back(on: date, day: date) -> None:
    assert read_date(shown(day), on).on == day
