"""Which day minutes are of, and the words of their title around it."""

from __future__ import annotations

from datetime import date

import pytest

from imports.past.day_without_year import LEAP_YEAR
from imports.past.lines import Line
from imports.past.title_day import own_day, title_day, undated_title, without_day_before

LONG = " and what the trustees of the school of Elm Vale and its friends" * 2


def written(*texts: str) -> list[Line]:
    return [Line(number, text) for number, text in enumerate(texts, 1)]


def day_of(*texts: str) -> date | None:
    found = title_day(written(*texts))
    return found.day.on if found else None


def title_of(*lines: Line | str) -> str:
    found = title_day(
        [Line(at, one) if isinstance(one, str) else one for at, one in enumerate(lines, 1)]
    )
    assert found is not None
    return found.title


@pytest.mark.parametrize(
    "word", ["Minutes", "minute", "MEETING", "held", "notes", "Agenda", "record", "AGM"]
)
def test_a_long_line_with_a_day_is_a_title_when_it_says_so(word: str) -> None:
    assert day_of(f"Trust {word}, 3 May 2019{LONG}") == date(2019, 5, 3)
    assert day_of(f"Trust {word}s{word}, 3 May 2019{LONG}") is None


@pytest.mark.parametrize(
    "said",
    [
        "Next",
        "Last changed",
        "Previous:",
        "Future:",
        "Published",
        "posted",
        "Uploaded",
        "Updated",
        "Printed",
        "Approved on",
        "Circulated",
        "Created",
        "Issued",
        "Moved from",
        "Rearranged from",
        "Rescheduled from",
        "Postponed from",
    ],
)
def test_a_day_may_be_said_to_be_another_one(said: str) -> None:
    assert day_of(f"{said} 4 June 2019") is None
    assert day_of(f"{said} 4 June 2019", "Meeting on 3 May 2019") == date(2019, 5, 3)


def test_the_day_a_meeting_was_moved_to_counts() -> None:
    moved = own_day("Moved from 9 October 2019 to 16 October 2019")
    assert moved is not None
    assert moved.on == date(2019, 10, 16)
    assert own_day("Moved from 9 October 2019, posted 10 October 2019") is None
    assert own_day("Moved from 9 October 2019 to a later day") is None
    assert own_day("Posted 9 October 2019 for 16 October 2019") is None


def test_a_title_loses_the_day_a_meeting_was_moved_from() -> None:
    moved = "Moved from 9 May 2019, Cabinet - 2 May 2019"
    assert without_day_before(moved) == "Cabinet - 2 May 2019"
    assert title_of(moved) == "Cabinet - 2 May 2019"
    assert without_day_before("Cabinet, postponed from May") == "Cabinet, postponed from May"
    assert without_day_before("Cabinet, 2 May 2019") == "Cabinet, 2 May 2019"


@pytest.mark.parametrize(
    "line",
    [
        "Minutes of the meeting of the Board held on 4 June 2019.",
        "Draft notes of 4 June 2019.",
        "Unconfirmed minutes, 4 June 2019.",
        "Approved minutes, 4 June 2019.",
        "Confirmed minutes, 4 June 2019.",
        "The record of the meeting on 4 June 2019.",
        "Open meeting, 4 June 2019.",
        "Public meeting, 4 June 2019.",
        "The draft public minutes, 4 June 2019.",
        "AGM held on 4 June 2019.",
        "At a meeting of the Board held on 4 June 2019.",
        "At the meeting of the Board held on 4 June 2019.",
        "Agenda for 4 June 2019.",
        "– Minutes, 4 June 2019.",
        "Elm Board, meeting on 4 June 2019",
    ],
)
def test_a_title_counts_before_a_day_alone_above_it(line: str) -> None:
    assert day_of("3 May 2019", line) == date(2019, 6, 4)


@pytest.mark.parametrize(
    "line",
    [
        "Ann Holt spoke of the meeting on 4 June 2019.",
        "The minutes of 4 June 2019 were agreed.",
        "The minutes of 4 June 2019 were approved.",
        "The notes of 4 June 2019 were confirmed.",
        "The minutes of 4 June 2019 were then duly signed.",
        "The record of 4 June 2019 was noted.",
        "The minutes of 4 June 2019 to be signed.",
        "1. Minutes of the meeting on 4 June 2019",
        "12) Meeting on 4 June 2019",
        "Elms, 4 June 2019",
    ],
)
def test_a_day_alone_counts_before_one_in_a_sentence_or_an_item(line: str) -> None:
    assert day_of("3 May 2019", line) == date(2019, 5, 3)
    assert day_of("3 May 2019", "Ann", line) == date(2019, 5, 3)


def test_a_day_alone_in_the_first_lines_counts_before_a_later_title() -> None:
    names = [f"Ann {letter}" for letter in "abcdefghijkl"]
    late = "Elm Board, meeting on 4 June 2019"
    assert day_of("3 May 2019", *names[:6], late) == date(2019, 6, 4)
    assert day_of("3 May 2019", *names[:7], late) == date(2019, 5, 3)
    assert day_of(*names[:8], "3 May 2019", names[8], late) == date(2019, 6, 4)


def test_the_first_of_two_days_alone_counts() -> None:
    assert day_of("3 May 2019", "4 June 2019") == date(2019, 5, 3)


def test_a_line_with_the_weekday_may_be_longer() -> None:
    assert day_of("On Friday 3 May 2019 " + "w" * 138) == date(2019, 5, 3)
    assert day_of("On Friday 3 May 2019 " + "w" * 139) is None
    assert day_of("On a Friday, it was: 3 May 2019 " + "w" * 100) is None


@pytest.mark.parametrize("verb", ["was", "were", "had", "has", "have", "will", "is", "are"])
def test_a_sentence_about_a_day_without_its_year_is_no_title(verb: str) -> None:
    since = LEAP_YEAR
    assert title_day(written(f"The minutes of 8 May {verb} there"), since) is None
    assert title_day(written(f"A meeting {verb} held on 8 May"), since) is not None
    assert title_day(written(f"A meeting {verb} duly held on 8 May"), since) is not None
    assert title_day(written(f"The minutes of 8 May 2019 {verb} there")) is not None


@pytest.mark.parametrize(
    "before",
    [
        "Elms Board, in",
        "Elms Board, at",
        "Elms Board, on",
        "The Board of",
        "Those of the",
        "The Elms Board held",
        "The Elms Board and",
        "The Elms Board via",
        "Moved here from",
        "Minutes for",
        "Taken by",
        "The Elms Board,",
        "The Elms Board –",
        "The Elms Board —",
        "The Elms Board -",
    ],
)
def test_a_title_begins_on_the_line_before_when_that_is_unfinished(before: str) -> None:
    assert title_of(before, "Meeting 3 May 2019") == f"{before} Meeting 3 May 2019"
    assert title_of("Elms Board", "Meeting 3 May 2019") == "Meeting 3 May 2019"
    assert title_of("Offin", "Meeting 3 May 2019") == "Meeting 3 May 2019"


def test_a_long_line_before_a_title_is_none_of_it() -> None:
    assert title_of("w" * 195 + " the", "Meeting 3 May 2019").startswith("w")
    assert title_of("w" * 196 + " the", "Meeting 3 May 2019") == "Meeting 3 May 2019"


@pytest.mark.parametrize(
    "after", ["in the Hall", "held in the Hall", "At Elm House", "Held at Elm House", "via Zoom"]
)
def test_a_title_goes_on_with_its_place(after: str) -> None:
    assert title_of("Minutes, 3 May 2019", after, "Ann") == f"Minutes, 3 May 2019 {after}"
    assert title_of("Minutes, 3 May 2019", f"Ann {after}") == "Minutes, 3 May 2019"


def test_a_title_goes_on_for_two_lines_at_most() -> None:
    assert title_of("Minutes, 3 May 2019 at", "Elm House in", "the Hall of", "Elm") == (
        "Minutes, 3 May 2019 at Elm House in the Hall of"
    )


def test_an_open_bracket_goes_on_on_the_very_next_line_only() -> None:
    apart = title_day([Line(1, "Minutes, 3 May 2019 (moved"), Line(3, "to Elm House)")])
    assert apart is not None
    assert apart.title == "Minutes, 3 May 2019 (moved"
    assert title_of("Minutes (Elm), 3 May 2019 (moved", "here)", "Ann") == (
        "Minutes (Elm), 3 May 2019 (moved here)"
    )


def test_the_line_of_the_day_is_told() -> None:
    found = title_day([Line(3, "Elms"), Line(7, "Minutes, 3 May 2019")])
    assert found is not None
    assert found.line == 7


def test_two_lines_right_above_a_day_may_call_it_a_meeting() -> None:
    filler = "w" * 120
    assert day_of("Minutes of", "Elms", f"Trust, 3 May 2019 {filler}") == date(2019, 5, 3)
    assert day_of("Minutes of", "Elms", "Oaks", f"Trust, 3 May 2019 {filler}") is None
    apart = [Line(1, "Minutes of"), Line(3, f"Trust, 3 May 2019 {filler}")]
    assert title_day(apart) is None


def test_a_title_without_a_day_stands_among_the_first_twelve_lines() -> None:
    names = ["Ann"] * 11
    assert undated_title(written(*names, "Minutes of the Board")) == "Minutes of the Board"
    assert undated_title(written(*names, "Lee", "Minutes of the Board")) == ""
