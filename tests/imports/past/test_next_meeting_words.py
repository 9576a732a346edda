"""In which words minutes announce the next meeting, and agree those of earlier ones."""

from __future__ import annotations

from datetime import date

import pytest

from imports.past.next_meeting import next_meeting
from store.models import NextMeeting
from tests.imports.past.test_next_meeting import ON, item, lines

THIRD = date(2016, 10, 3)


def told(*texts: str, on: date | None = ON) -> NextMeeting | None:
    """The next meeting from lines near the end of minutes."""
    return next_meeting([], lines(*texts), on)


def day_told(*texts: str, on: date | None = ON) -> date | None:
    found = told(*texts, on=on)
    return found.on if found else None


def from_item(text: str) -> NextMeeting:
    found = next_meeting([item("Date of next meeting", text)], [], ON)
    assert found is not None
    return found


@pytest.mark.parametrize(
    "words",
    [
        "Next meeting",
        "The next Board meeting is on",
        "Future meetings:",
        "Next mtg",
        "Our next call",
        "Next session",
        "Next:",
        "- Next –",
        "Next Board -",
        "Date of next one",
        "Dates: the next are",
        "DONM",
        "Meeting dates",
        "Date of following meeting",
        "Date of the following one",
        "We meet again on",
        "A meeting will be held on",
        "The meeting is to be held on",
        "Meeting to be held on",
    ],
)
def test_these_words_announce_a_meeting(words: str) -> None:
    assert day_told(f"{words} 3 October 2016") == THIRD
    assert day_told(words, "3 October 2016") == THIRD
    assert day_told(words, "3 OCT 2016") == THIRD


@pytest.mark.parametrize(
    "line",
    [
        "Nextdoor, the meeting of 3 October 2016",
        "A next step is 3 October 2016",
        "Future plans: 3 October 2016",
        "Next week, Ann: 3 October 2016",
        "Ann: next, 3 October 2016",
        "Dates in the past: 3 October 2016",
        "The meeting was held on 3 October 2016",
        "Following this: 3 October 2016",
        "Next " + "w" * 61 + " meeting 3 October 2016",
        "Dates " + "w" * 31 + " next 3 October 2016",
    ],
)
def test_these_announce_none(line: str) -> None:
    assert told(line) is None


@pytest.mark.parametrize("word", ["to", "at", "for", "until", "before", "by", "of"])
def test_what_is_brought_to_the_next_meeting_announces_none(word: str) -> None:
    for which in ("", "the ", "our "):
        assert told(f"It comes {word} {which}next meeting", "3 October 2016") is None
    assert day_told(f"It comes {word} the next meeting on 3 October 2016") == THIRD
    assert day_told("Then, the next meeting", "3 October 2016") == THIRD


@pytest.mark.parametrize(
    "line",
    ["Date of the next meeting", "Dates for next meetings", "Date and time of our next meeting"],
)
def test_a_heading_of_the_next_meeting_stands_over_its_day(line: str) -> None:
    assert day_told(line, "3 October 2016") == THIRD


def test_the_day_stands_on_one_of_two_lines_below() -> None:
    assert day_told("Next meeting", "Hall", "3 October 2016") == THIRD
    assert day_told("Next meeting", "Hall", "Elm", "3 October 2016") is None


@pytest.mark.parametrize(
    "line",
    [
        "12",
        "12.",
        "7) ",
        "7. BINS",
        "7 Bins",
        "The meeting ended",
        "Meeting was closed",
        "The committee finished",
        "The Board then concluded",
        "The Chairman closed it",
    ],
)
def test_an_announcement_does_not_go_on_past_the_next_item_or_the_end(line: str) -> None:
    assert told("Next meeting", line, "3 October 2016") is None


@pytest.mark.parametrize(
    "line", ["3rd floor", "12A The Elms", "The school ended", "Ann closed it", "The Board room"]
)
def test_an_announcement_goes_on_past_other_lines(line: str) -> None:
    assert day_told("Next meeting", line, "3 October 2016") == THIRD


def test_words_at_the_beginning_of_a_line_count_first() -> None:
    late = "They will meet at the time of the next meeting, on 4 October 2016"
    assert day_told(late, "Next meeting: 3 October 2016") == THIRD
    assert day_told("Ann Holt asked for the next meeting on 4 October 2016") == date(2016, 10, 4)
    assert day_told(late, "It then was said that the next meeting is 3 October 2016") == date(
        2016, 10, 4
    )


def test_a_line_is_for_the_announcement_when_little_stands_before_it() -> None:
    sure, later = "w" * 23 + " next meeting: 3 October 2016", "Ann: next meeting: 4 October 2016"
    assert day_told(sure, later) == THIRD
    assert day_told(f"w{sure}", later) == date(2016, 10, 4)


def test_the_item_counts_before_other_lines() -> None:
    following = item("Date of next meeting", "4 October 2016")
    found = next_meeting([following], lines("Next meeting: 3 October 2016"), ON)
    assert found == NextMeeting(on=date(2016, 10, 4))
    other = item("Bins", "4 October 2016", standing="previous minutes")
    found = next_meeting([other], lines("Next meeting: 3 October 2016"), ON)
    assert found == NextMeeting(on=THIRD)
    silent = item("Date of next meeting", "Soon.")
    found = next_meeting([silent, following], [], ON)
    assert found == NextMeeting(on=date(2016, 10, 4))


def test_only_the_first_paragraphs_of_an_item_announce() -> None:
    words = ["Ann thanked all."] * 3
    assert next_meeting([item("Next meeting", *words, "3 October 2016")], [], ON) is not None
    assert next_meeting([item("Next meeting", *words, "Ann.", "3 October 2016")], [], ON) is None


def test_a_day_gone_by_or_this_one_is_not_the_next() -> None:
    assert day_told("Next meeting: 8 September 2016") is None
    assert day_told("Next meeting: 7 September 2016, now 3 October 2016") == THIRD
    assert day_told("Next meeting after 8 September: 3 October") == THIRD
    assert day_told("Next meeting: 8 September 2017") == date(2017, 9, 8)
    assert day_told("Next meeting: 8 October") == date(2016, 10, 8)
    assert day_told("Next meeting: 8 September 2016", on=None) == date(2016, 9, 8)
    assert day_told("Next meeting: 8 September", on=None) is None


@pytest.mark.parametrize(
    "served",
    [
        "refreshments",
        "Refreshment",
        "coffee",
        "tea",
        "buffet",
        "lunch",
        "supper",
        "food",
        "drinks",
    ],
)
def test_what_is_served_before_has_a_time_of_its_own(served: str) -> None:
    expected = NextMeeting(on=THIRD, time="18:00", venue="Hall", refreshments="17:30")
    assert from_item(f"3 October 2016 ({served} from 5.30 p.m.) at 6pm in the Hall") == expected
    assert from_item(f"3 October 2016 at 6pm in the Hall ({served} from 5.30pm)") == expected
    assert from_item(f"3 October 2016 at 6pm in the Hall. {served} from 5.30pm") == expected
    assert from_item("3 October 2016, teapots (5.30pm)").refreshments is None


def test_the_time_may_stand_before_the_day_or_on_the_line_below() -> None:
    assert from_item("6pm on 3 October 2016").time == "18:00"
    assert from_item("3 October 2016\n6pm").time == "18:00"
    assert from_item("5pm was too early, so 3 October 2016 at 6pm").time == "18:00"
    assert from_item("At 5pm " + "w" * 60 + " 3 October 2016").time is None
    assert from_item("3 October 2016\n" + "w" * 200 + " 6pm").time is None
    assert from_item("3 October 2016, then 4.10.16").time is None
    assert from_item("3 October 2016. The next one is on 7.11 at 6pm").time is not None


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        ("in Elm House", "Elm House"),
        ("at the Hall", "Hall"),
        ("via Zoom", "Zoom"),
        ("on Teams", "Teams"),
        ("(6pm)in Elm House", "Elm House"),
        ("Venue: Elm House", ""),
        ("venue: Elm House", "Elm House"),
        ("venue : Elm House", "Elm House"),
        ("in Elm House.", "Elm House"),
        ("in Elm House. All came.", "Elm House"),
        ("in Elm House.(Ann is away)", "Elm House"),
        ("in Elm House (as before)", "Elm House"),
        ("in Elm House; all may come", "Elm House"),
        ("in Elm House at 6pm", "Elm House"),
        ("in Elm House from 6pm", "Elm House"),
        ("in Elm House, commencing 6pm", "Elm House"),
        ("in Elm House on 4 November 2016", "Elm House"),
        ("in Elm 6pm", "Elm"),
        ("in Elm House –", "Elm House"),
        ("in a barn", ""),
        ("begin Elm House", ""),
    ],
)
def test_the_place_of_the_next_meeting_stands_after_its_day(text: str, venue: str) -> None:
    assert from_item(f"3 October 2016 {text}").venue == venue


@pytest.mark.parametrize(
    "closed",
    [
        "The meeting closed at 9pm",
        "Meeting was closed at 9pm",
        "The meeting was declared closed at 9pm",
        "Meeting ended 9pm",
        "The meeting finished at 9pm",
        "Meeting concluded at 9pm",
    ],
)
def test_the_end_of_this_meeting_is_no_time_of_the_next(closed: str) -> None:
    assert from_item(f"3 October 2016\n{closed}").time is None
