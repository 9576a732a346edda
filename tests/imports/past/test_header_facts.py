"""What minutes' heads tell beside labels: state, kind, time, name, and a page's fields."""

from __future__ import annotations

from datetime import date

import pytest

from imports.past.front_matter import FrontMatter
from imports.past.header import Header, read_header
from imports.past.lines import lines_of
from imports.source import Source

DAY = "Minutes of the meeting, 3 May 2019\n\n"


def header(text: str, **fields: str) -> Header:
    """The head of minutes; `fields` are those of the page they stand on, a line each."""
    lines = lines_of(Source("m", "markdown", text))
    named = {key.replace("__", "-"): value for key, value in fields.items()}
    places = {key: place for place, key in enumerate(named, 101)}
    return read_header(lines, lines, FrontMatter(named, places))


@pytest.mark.parametrize(
    ("said", "approved"),
    [
        ("Draft", False),
        ("UNCONFIRMED", False),
        ("unapproved minutes", False),
        ("Subject to approval", False),
        ("Draft of the approved minutes", False),
        ("Approved minutes", True),
        ("confirmed copy", True),
        ("Signed version", True),
        ("Minutes (approved)", True),
        ("Minutes - Approved", True),
        ("Minutes –approved", True),
        ("To be approved minutes", None),
        ("Approved by nobody", None),
        ("Drafty rooms", None),
    ],
)
def test_the_first_lines_say_whether_the_minutes_are_approved(
    said: str, approved: bool | None
) -> None:
    assert header(f"{DAY}{said}").approved is approved
    assert header(DAY + "Ann\n\n" * 11 + said).approved is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Young people's meeting", "young people's"),
        ("Young person’s board", "young people's"),
        ("Young peoples' takeover", "young people's"),
        ("A young people led evening", "young people's"),
        ("Takeover meeting", "young people's"),
        ("Takeover board", "young people's"),
        ("Young people came", "ordinary"),
        ("Extra-ordinary meeting", "special"),
        ("EXTRAORDINARY MEETING", "special"),
        ("Emergency meeting", "special"),
        ("Special Council", "special"),
        ("Extraordinary general assembly", "special"),
        ("Special Elm Vale Parish Leisure Trust meeting", "special"),
        ("Special guests, meeting Ann", "ordinary"),
        ("Special thanks", "ordinary"),
    ],
)
def test_the_first_lines_say_which_kind_of_meeting_it_was(text: str, kind: str) -> None:
    assert header(f"{text}\n\n3 May 2019").kind == kind


@pytest.mark.parametrize("whose", ["person's", "person’s", "people's", "people’s", "peoples'"])
def test_the_minutes_may_say_later_that_young_people_led_it(whose: str) -> None:
    later = DAY + "Ann\n\n" * 30
    assert header(f"{later}This was a young {whose} meeting").kind == "young people's"
    assert header(f"{later}Ann praised the young {whose} meeting").kind == "ordinary"
    assert header(DAY + "Ann\n" * 200 + f"This was a young {whose} meeting").kind == "ordinary"


def test_the_time_stands_in_the_title_or_close_under_it() -> None:
    assert header("Minutes, 3 May 2019 at 7pm\n\n8pm").time == "19:00"
    below = header(f"{DAY}6pm to 8pm")
    assert (below.time, below.ended) == ("18:00", "20:00")
    assert (below.places["time"], below.places["ended"]) == (1, 1)
    assert header("8pm\n\nElms\n\n" + DAY).time == "20:00"
    assert header(DAY + "Ann\n" * 12 + "8pm").time is None


@pytest.mark.parametrize(
    "line",
    [
        "Mr Noon 8pm",
        "Mrs Holt 8pm",
        "Ms Holt 8pm",
        "Miss Holt 8pm",
        "Dr Holt 8pm",
        "Cllr Holt 8pm",
        "Cllrs Holt and Dean 8pm",
        "Councillor Holt 8pm",
        "Councillors Holt and Dean 8pm",
        "Prof Holt 8pm",
        "Professor Holt 8pm",
        "Ann joined at 8pm",
        "Ann left at 8pm",
        "Ann arrived at 8pm",
        "Ann, arriving at 8pm",
        "Apologies until 8pm: Ann",
        "In attendance from 8pm: Ann",
        "Attendees from 8pm: Ann",
        "Present at 8pm: Ann",
        "Next meeting at 8pm",
    ],
)
def test_when_somebody_came_is_not_when_the_meeting_began(line: str) -> None:
    assert header(f"{DAY}{line}").time is None
    assert header(f"{DAY}Start 8pm for all").time == "20:00"


def test_lines_of_people_are_passed_over_and_another_meeting_ends_the_search() -> None:
    assert header(f"{DAY}Cllr Holt from 7pm\n\n8pm").time == "20:00"
    assert header(f"{DAY}Next meeting: soon\n\n8pm").time is None
    assert header(DAY + "Ann\n" * 8 + "8pm").time == "20:00"
    assert header(DAY + "Ann\n" * 9 + "8pm").time is None


def test_the_place_stands_on_one_of_four_lines_close_under_the_title() -> None:
    assert header(DAY + "Ann\n" * 3 + "In Elm House").venue == "Elm House"
    assert header(DAY + "Ann\n" * 4 + "In Elm House").venue == ""
    assert header(DAY + "Ann\n\n" * 3 + "In Elm House").venue == "Elm House"
    assert header(DAY + "Ann\n\n" * 3 + "\nIn Elm House").venue == ""


def test_the_time_in_a_title_counts_whoever_it_names() -> None:
    assert header("Minutes of the Councillors' meeting, 3 May 2019 at 7pm").time == "19:00"


def test_the_place_under_the_title_is_told_with_the_line_of_the_day() -> None:
    found = header("Elms\n\nMinutes of the meeting, 3 May 2019\n\nAnn Holt\n\nIn Elm House")
    assert (found.venue, found.places["venue"]) == ("Elm House", 3)
    assert header(DAY + "Ann\n" * 9 + "In Elm House").venue == ""


def test_a_weekday_that_fits_and_a_day_told_twice_are_no_doubts() -> None:
    assert header("Date: Friday 3 May 2019\n\nMinutes of Friday 3 May 2019").doubts == []
    wrong = header("Elms\n\nDate: Monday 3 May 2019")
    assert [(one.line, one.about) for one in wrong.doubts] == [(3, "date")]


@pytest.mark.parametrize("key", ["start", "meeting_date", "meeting__date", "title", "date"])
def test_the_day_may_stand_in_a_field_of_the_page(key: str) -> None:
    found = header("Words", **{"Other": "1 May 2019", key: "3 May 2019"})
    assert (found.on, found.places["date"]) == (date(2019, 5, 3), 102)
    assert header("Words", tags="3 May 2019").on is None


def test_the_first_of_a_pages_days_counts() -> None:
    found = header("Words", date="5 May 2019", title="4 May 2019", start="3 May 2019")
    assert (found.on, found.doubts) == (date(2019, 5, 3), [])


@pytest.mark.parametrize("key", ["location", "venue", "place", "where"])
def test_the_place_may_stand_in_a_field_of_the_page(key: str) -> None:
    found = header("Words", **{key: "Elm House"})
    assert (found.venue, found.places["venue"]) == ("Elm House", 101)
    assert header("Venue: Oak House", **{key: "Elm House"}).venue == "Oak House"


@pytest.mark.parametrize("key", ["time", "start_time", "start"])
def test_the_time_may_stand_in_a_field_of_the_page(key: str) -> None:
    found = header("Words", **{key: "3 May 2019, 7pm", "end": "9pm"})
    assert (found.time, found.ended) == ("19:00", "21:00")
    assert (found.places["time"], found.places["ended"]) == (101, 102)


def test_chair_and_clerk_may_stand_in_fields_of_the_page() -> None:
    found = header("Words", chair="Ann Holt", clerk="Sam Grey")
    assert (found.chair, found.clerk) == ("Ann Holt", "Sam Grey")
    assert (found.places["chair"], found.places["clerk"]) == (101, 102)


@pytest.mark.parametrize("key", ["title", "group", "groups", "committee"])
def test_the_body_may_stand_in_a_field_of_the_page(key: str) -> None:
    found = header("Words\n\nMore words", **{key: "Elm Board"})
    assert (found.body, found.places["body"]) == ("Elm Board", 1)
    assert header("Oak Board", **{key: "Elm Board"}).body == "Oak Board"


def test_the_body_stands_above_the_day_or_close_under_it() -> None:
    above = header("Papers\n\nElm Board\n\nMinutes, 3 May 2019")
    assert (above.body, above.places["body"]) == ("Elm Board", 3)
    assert header("Minutes, 3 May 2019\n\n\nElm Board").body == "Elm Board"
    assert header("Minutes, 3 May 2019\n\n\n\nElm Board").body == ""
    assert header("Words\n\n\n\n\nElm Board").body == "Elm Board"


def test_a_day_a_meeting_was_moved_from_is_no_part_of_its_name() -> None:
    found = header("Moved from 9 May 2019, Elm Cabinet - 16 May 2019")
    assert (found.on, found.body) == (date(2019, 5, 16), "Elm Cabinet")


def test_a_title_without_a_year_tells_time_and_place() -> None:
    found = header("Elms\n\nMinutes of the meeting on Friday 3 May at 7pm in Elm House")
    assert found.undated is not None
    assert (found.undated.written, found.undated.line) == ("Friday 3 May", 3)
    assert (found.time, found.venue, found.places["date"]) == ("19:00", "Elm House", 3)
    dated = header("Elms\n\nMinutes of the meeting on Friday 3 May", date="2019-05-03")
    assert (dated.on, dated.undated) == (date(2019, 5, 3), None)


def test_when_the_meeting_closed_counts_before_when_it_should_have() -> None:
    found = header(f"{DAY}6pm to 8pm\n\nThe meeting opened at 6.10pm\n\nIt met. Meeting closed 9pm")
    assert (found.time, found.ended, found.places["ended"]) == ("18:00", "21:00", 7)


def test_when_it_was_opened_is_told_with_its_line() -> None:
    found = header(DAY + "Ann\n\n" * 12 + "The meeting opened at 7.10pm")
    assert (found.time, found.places["time"]) == ("19:10", 27)


def test_no_lines_tell_nothing() -> None:
    found = header("")
    assert (found.on, found.body, found.places) == (None, "", {})
    page = header("", title="Elm Board")
    assert (page.body, page.places["body"]) == ("Elm Board", 1)
