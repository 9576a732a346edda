"""Where minutes tell a meeting was held, and when it was opened and closed."""

from __future__ import annotations

import pytest

from imports.past.lines import Line, lines_of
from imports.past.place_and_time import (
    closed_at,
    goes_on_with_place,
    opened_at,
    place_in,
    tidy_place,
    without_days,
)
from imports.source import Source


def lines(text: str) -> list[Line]:
    return lines_of(Source("m", "markdown", text))


@pytest.mark.parametrize(
    ("title", "place"),
    [
        ("Meeting held in Elm House", "Elm House"),
        ("Meeting held at Elm House", "Elm House"),
        ("Meeting held via Zoom", "Zoom"),
        ("Meeting held on Teams", "Teams"),
        ("Meeting held using Teams", "Teams"),
        ("In Elm House", "Elm House"),
        ("Minutes,at Elm House", "Elm House"),
        ("Meeting in the Hall", "the Hall"),
        ("Meeting in The Hall", "The Hall"),
        ("Meeting at 10 Elm Road", "10 Elm Road"),
        ("Meeting at ‘The Oaks’", "‘The Oaks’"),
        ("Meeting in “Oaks”, Elm", "“Oaks”, Elm"),
        ("Meeting at 7pm at Elm House", "Elm House"),
        ("Meeting at 7.30 p.m in Elm House", "Elm House"),
        ("Meeting at 10:15am, in Elm House", "Elm House"),
        ("Meeting in 2019 at Elm House", "Elm House"),
        ("Meeting at 1930hrs in Elm House", "Elm House"),
        ("Meeting at Noon in Elm House", "Elm House"),
        ("Meeting on 3 May in Elm House", "Elm House"),
        ("Meeting in ST MARY'S HALL", "St Mary's Hall"),
        ("Meeting in St Mary's HALL", "St Mary's HALL"),
        ("Meeting in elm house", ""),
        ("Begin Elm House", ""),
        ("Meeting in A", ""),
        ("Meeting of Elm House", ""),
    ],
)
def test_a_title_names_the_place_after_a_little_word(title: str, place: str) -> None:
    assert place_in(title) == place


@pytest.mark.parametrize(
    "line",
    [
        "held in the Hall",
        "in the Hall",
        "At Elm House",
        "via Zoom",
        "on Zoom",
        "using Teams",
        "Held at Elm House",
        "- in the Hall",
        "The meeting was held in the Hall",
        "This was held at Elm House",
        "This was held via Zoom",
        "This was held on Zoom",
    ],
)
def test_a_line_under_the_title_may_tell_where(line: str) -> None:
    assert goes_on_with_place(line)


@pytest.mark.parametrize(
    "line",
    [
        "In attendance",
        "Into the Hall",
        "Foxes were seen in Elm House",
        "The key was held by Ann",
        "in " + "w" * 147,
    ],
)
def test_other_lines_tell_no_place(line: str) -> None:
    assert not goes_on_with_place(line)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("in the Hall", "Hall"),
        ("At Elm House", "Elm House"),
        ("via Zoom", "Zoom"),
        ("Inn on the Green", "Inn on the Green"),
        ("Elm House, 7pm", "Elm House"),
        ("7pm, Elm House", "7pm, Elm House"),
        ("A 7pm", "A 7pm"),
        ("Elm 7pm", "Elm"),
        ("Elm House. View directions to it", "Elm House"),
        ("Elm House commencing soon", "Elm House"),
        ("Elm House starting soon", "Elm House"),
        ("Elm House. The meeting was open to all", "Elm House"),
        ("Elm House at", "Elm House"),
        ("Elm House on", "Elm House"),
        ("Elm House, from", "Elm House"),
        ("Elm House commencing at 7pm", "Elm House"),
        ("Elm House, starting on at 7pm", "Elm House"),
        (" Elm  House ,.;:–-", "Elm House"),
        ("Elm House , ", "Elm House"),
        ("Elm Houseat", "Elm Houseat"),
        ("w" * 300, "w" * 200),
    ],
)
def test_a_place_is_freed_of_what_stands_around_it(text: str, place: str) -> None:
    assert tidy_place(text) == place


def test_days_are_blanked_out_to_the_letter() -> None:
    assert without_days("a 3.5.19 b 4 May c") == "a        b       c"
    assert without_days("29 February") == " " * 11


@pytest.mark.parametrize(
    "words",
    [
        "The meeting opened at 7.05pm",
        "The Chair opened the evening at 7.05pm",
        "The Chairman called to order those there at 7.05pm",
        "The session started at 7.05pm",
        "The meeting commenced at 7.05pm",
        "The meeting began, at 7.05pm",
        "Meeting starts 7.05pm",
        "MEETING COMMENCING AT 7.05PM",
        "The meeting was called to order at 7.05pm",
        "Chair, opening: 7.05pm",
    ],
)
def test_when_a_meeting_was_opened_is_told_in_these_words(words: str) -> None:
    assert opened_at(lines(f"Elms\n\n{words}")) == ("19:05", 3)


@pytest.mark.parametrize(
    "words",
    [
        "The school opened at 7.05pm",
        "The meeting was held at 7.05pm",
        "The meeting was long. It opened at 7.05pm",
        "The meeting opened",
        "The meeting opened the talks " + "w" * 60 + " 7.05pm",
    ],
)
def test_other_times_open_no_meeting(words: str) -> None:
    assert opened_at(lines(words)) is None


@pytest.mark.parametrize(
    "words",
    [
        "The meeting closed at 9.15pm",
        "The session ended at 9.15pm",
        "The Chair concluded the evening at 9.15pm",
        "The Chairman closed this at 9.15pm",
        "The AGM finished at 9.15pm",
        "The business of the day was adjourned at 9.15pm",
        "Closing of the meeting: none. Meeting closing 9.15pm",
        "Meeting finish 9.15pm",
        "Meeting close: 9.15pm",
        "Meeting end 9.15pm",
        "Closed at 9.15pm",
        "Close: 9.15pm",
        "Finish: 9.15pm",
        "Finished at 9.15pm",
        "Ended: 9.15pm",
        "End time: 9.15pm",
        "Close of meeting: 9.15pm",
        "- Close of meeting at 9.15pm",
    ],
)
def test_when_a_meeting_was_closed_is_told_in_these_words(words: str) -> None:
    assert closed_at(lines(f"Elms\n\n{words}")) == ("21:15", 3)


@pytest.mark.parametrize(
    "words",
    [
        "The school closed at 9.15pm",
        "The meeting was at 9.15pm",
        "The meeting was long. The road closed at 9.15pm",
        "It closed at 9.15pm",
        "The meeting closed " + "w" * 60 + " 9.15pm",
        "Closed: " + "w" * 40 + " 9.15pm",
    ],
)
def test_other_times_close_no_meeting(words: str) -> None:
    assert closed_at(lines(words)) is None


def test_the_first_opening_and_the_last_closing_count() -> None:
    told = lines(
        "Meeting opened 7pm\nMeeting opened 8pm\nMeeting closed 9pm\nMeeting closed 10pm\n"
    )
    assert opened_at(told) == ("19:00", 1)
    assert closed_at(told) == ("22:00", 4)


def test_openings_stand_near_the_beginning_and_closings_near_the_end() -> None:
    words = [Line(number, "Words") for number in range(1, 500)]
    early, late = Line(501, "Meeting opened 7pm"), Line(502, "Meeting closed 9pm")
    assert opened_at([*words[:119], early]) == ("19:00", 501)
    assert opened_at([*words[:200], early]) is None
    assert closed_at([late, *words[:399]]) == ("21:00", 502)
    assert closed_at([late, *words[:450]]) is None
