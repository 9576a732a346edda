from __future__ import annotations

from datetime import date

import pytest

from imports.past.lines import Line
from imports.past.next_meeting import approved_days, next_meeting, told_for_the_same_day
from imports.past.read import ReadItem, ReadParagraph
from store.models import NextMeeting

ON = date(2016, 9, 8)


def item(title: str, *texts: str, standing: str = "next meeting") -> ReadItem:
    paragraphs = tuple(ReadParagraph(text, 7) for text in texts)
    if standing == "previous minutes":
        return ReadItem(title, standing="previous minutes", paragraphs=paragraphs, line=5)
    return ReadItem(title, standing="next meeting", paragraphs=paragraphs, line=5)


def lines(*texts: str) -> list[Line]:
    return [Line(number, text) for number, text in enumerate(texts, 1)]


def test_the_item_tells_day_time_place_and_refreshments() -> None:
    told = item(
        "Date and Time of Next Meeting",
        "Thursday, 1 December 2016 at 6.00pm (refreshments served from 5.30pm) in the Oak Room"
        " – Cabinet Room 'D', County Hall, Elm, EX1 8RJ.",
    )
    assert next_meeting([told], [], ON) == NextMeeting(
        on=date(2016, 12, 1),
        time="18:00",
        venue="Oak Room – Cabinet Room 'D', County Hall, Elm, EX1 8RJ",
        refreshments="17:30",
    )


@pytest.mark.parametrize(
    ("line", "on", "time"),
    [
        ("Date of Next Meeting - 5 May 2021 at 7pm in the Hall", date(2021, 5, 5), "19:00"),
        ("Next meeting: Wednesday 13 July 2022, 6.00pm", date(2022, 7, 13), "18:00"),
        ("Next: Tues 1 October, 7.30, at Meg's", date(2016, 10, 1), "19:30"),
        ("Next plenary: 2017-06-16 19:00", date(2017, 6, 16), "19:00"),
        ("The next meeting will be held on 3rd October at 19:00", date(2016, 10, 3), "19:00"),
        ("DONM 4/11/16", date(2016, 11, 4), None),
    ],
)
def test_a_line_near_the_end_tells_it(line: str, on: date, time: str | None) -> None:
    found = next_meeting([], lines("Thanks were given.", line), ON)
    assert found is not None
    assert (found.on, found.time) == (on, time)


@pytest.mark.parametrize(
    "line",
    [
        "To be brought to the next meeting.",
        "The next meeting was not fixed.",
        "Next meeting: 1 September 2016",
        "Bins on 3 October 2016",
        "Next meeting: 8 September",
    ],
)
def test_other_lines_tell_no_meeting(line: str) -> None:
    assert next_meeting([], lines(line), ON) is None


def test_a_row_of_a_table_of_actions_announces_nothing() -> None:
    row = Line(1, "next meeting 3 October 2016", cells=("next meeting", "3 October 2016"))
    assert next_meeting([], [row], ON) is None


def test_the_day_may_stand_on_the_line_below() -> None:
    found = next_meeting([], lines("Next call", "2016-10-06, 15:00 UTC"), ON)
    assert found == NextMeeting(on=date(2016, 10, 6), time="15:00")


def test_a_line_that_begins_with_it_counts_before_one_that_mentions_it() -> None:
    found = next_meeting(
        [],
        lines(
            "Members hoped that everybody would come to next month's meeting on 2 October 2016.",
            "Next meeting: 3 October 2016",
        ),
        ON,
    )
    assert found is not None
    assert found.on == date(2016, 10, 3)


def test_a_next_meeting_on_the_day_of_this_one_is_told() -> None:
    assert told_for_the_same_day([item("Next meeting Thursday 8 September at 7pm")], ON) == 5
    assert told_for_the_same_day([item("Next meeting", "8 September 2016")], ON) == 5
    assert told_for_the_same_day([item("Next meeting", "8 September 2017")], ON) is None
    assert told_for_the_same_day([item("Next meeting", "8 September")], None) is None


@pytest.mark.parametrize(
    ("title", "said", "days"),
    [
        (
            "Notes of the Meetings from 16 June 2016 and 4 August 2016",
            "Agreed as accurate.",
            (date(2016, 6, 16), date(2016, 8, 4)),
        ),
        ("Minutes", "The minutes of 7 July were agreed.", (date(2016, 7, 7),)),
        ("Minutes", "The minutes of 7 December were signed.", (date(2015, 12, 7),)),
        ("Minutes of 7 July 2016", "These were deferred and not agreed.", ()),
        ("Minutes of 7 July 2016", "They were read.", ()),
        ("Minutes of 9 October 2016", "Agreed.", ()),
        ("Minutes", "Agreed.", ()),
    ],
)
def test_minutes_that_were_agreed_are_told_by_their_days(
    title: str, said: str, days: tuple[date, ...]
) -> None:
    assert approved_days([item(title, said, standing="previous minutes")], ON) == days


def test_only_items_on_minutes_approve_any() -> None:
    assert approved_days([item("Notes of 7 July 2016", "Agreed.")], ON) == ()


def test_when_this_meeting_closed_is_no_time_of_the_next() -> None:
    told = item("Date of next meeting", "18 October 2016\nMeeting closed 9.35pm")
    assert next_meeting([told], [], ON) == NextMeeting(on=date(2016, 10, 18))


def test_the_last_line_does_not_go_on_at_the_head_of_the_minutes() -> None:
    tail = [
        Line(60, "The next meeting is on 18 October 2016 at 7.00 pm in the Hall"),
        Line(1, "Minutes of the meeting held in Elm Vale"),
    ]
    found = next_meeting([], tail, ON)
    assert found is not None
    assert found.venue == "Hall"
