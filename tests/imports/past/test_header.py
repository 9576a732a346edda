from __future__ import annotations

from datetime import date

import pytest

from imports.past.body_name import body_and_council, cased
from imports.past.front_matter import FrontMatter
from imports.past.header import Header, read_header
from imports.past.header_labels import labelled
from imports.past.lines import Line, lines_of
from imports.past.place_and_time import closed_at, opened_at, place_in, tidy_place
from imports.past.title_day import title_day, undated_title
from imports.source import Source


def lines(text: str) -> list[Line]:
    return lines_of(Source("m", "markdown", text))


def header(text: str, front: FrontMatter | None = None) -> Header:
    return read_header(lines(text), lines(text), front or FrontMatter())


@pytest.mark.parametrize(
    ("text", "on", "time", "venue"),
    [
        (
            "Minutes of the Meeting held on Thursday, 8th September, 2016 at 6.00 pm in Room 'C' "
            "- County Hall, Elm",
            date(2016, 9, 8),
            "18:00",
            "Room 'C' - County Hall, Elm",
        ),
        (
            "MINUTES OF MEETING 8pm THURSDAY 09 OCTOBER 2008\n\nIN THE VILLAGE HALL",
            date(2008, 10, 9),
            "20:00",
            "The Village Hall",
        ),
        (
            "Minutes of the Meeting held on Thursday, 4th August, 2016 at 1.30 pm in\nRoom 4, "
            "County Hall",
            date(2016, 8, 4),
            "13:30",
            "Room 4, County Hall",
        ),
        (
            "| Date | 3 May 2019 |\n|---|---|\n| Time | 10:00 |\n| Venue | Elm House |",
            date(2019, 5, 3),
            "10:00",
            "Elm House",
        ),
        (
            "Date: Friday 16 September 2022\nTime: 11.00 a.m.\nPlace: Guildhall",
            date(2022, 9, 16),
            "11:00",
            "Guildhall",
        ),
        (
            "Meeting Date:  8 August ‘23\n\nMeeting Location:\n\nElm Surgery",
            date(2023, 8, 8),
            None,
            "Elm Surgery",
        ),
        (
            "Minutes of Elm Parish Council held via Zoom on Wednesday 5 May 2021 commencing at "
            "19:00.",
            date(2021, 5, 5),
            "19:00",
            "Zoom",
        ),
        (
            "Board minutes\nThursday 25 January 2018, 09.30 - 12.15\nBoardroom, Alder House",
            date(2018, 1, 25),
            "09:30",
            "",
        ),
    ],
)
def test_day_time_and_place_are_read(text: str, on: date, time: str | None, venue: str) -> None:
    found = header(text)
    assert (found.on, found.time, found.venue) == (on, time, venue)
    assert found.doubts == []


def test_places_tell_the_lines_of_facts() -> None:
    found = header(
        "Elm Board\n\nMinutes, 3 May 2019\n\nVenue: Elm House\n\nChair: Ann Holt\nClerk: Sam Grey"
    )
    assert found.places == {"date": 3, "venue": 5, "chair": 7, "clerk": 8, "body": 1}


def test_the_end_is_the_second_time_or_the_hour_of_closing() -> None:
    assert header("Minutes, 3 May 2019, 10am to 11.30am").ended == "11:30"
    assert header("Minutes, 3 May 2019\n\nThe meeting closed at 8.15pm.").ended == "20:15"


def test_the_opening_tells_the_time_when_the_title_does_not() -> None:
    assert (
        header("Minutes, 3 May 2019\n\n" + "Words.\n\n" * 12 + "The meeting opened at 7.09pm").time
        == "19:09"
    )


def test_the_title_counts_before_the_day_of_posting() -> None:
    front = FrontMatter({"date": "2008-11-01", "location": "Hall"}, {"date": 3, "location": 4})
    found = header("MINUTES OF MEETING, 9 OCTOBER 2008", front)
    assert (found.on, found.venue, found.doubts) == (date(2008, 10, 9), "Hall", [])
    assert header("Minutes", front).on == date(2008, 11, 1)


def test_the_start_of_a_page_tells_day_and_time() -> None:
    front = FrontMatter(
        {"start": "2022-04-27T13:00:44.837Z", "end": "2022-04-27T14:00:44Z"}, {"start": 3, "end": 4}
    )
    found = header("Words", front)
    assert (found.on, found.time, found.ended) == (date(2022, 4, 27), "13:00", "14:00")


def test_two_days_are_a_doubt() -> None:
    found = header("Date: 3 May 2019\n\nMinutes of the meeting held on 4 May 2019")
    assert found.on == date(2019, 5, 3)
    assert [(one.line, one.about) for one in found.doubts] == [(3, "date")]
    assert "3 May 2019 and 4 May 2019" in found.doubts[0].message


def test_a_weekday_that_does_not_fit_is_a_doubt() -> None:
    found = header("Minutes of the meeting on Monday 3 May 2019")
    assert found.on == date(2019, 5, 3)
    assert [one.message for one in found.doubts] == [
        "3 May 2019 is a Friday, not the weekday written."
    ]


def test_the_day_of_the_next_meeting_is_not_this_ones() -> None:
    assert header("Next meeting: 3 June 2019\n\nMinutes, 3 May 2019").on == date(2019, 5, 3)
    assert title_day(lines("Published 4 June 2019")) is None


def test_a_day_right_under_the_title_counts_before_one_in_a_sentence() -> None:
    text = (
        "Board\nMinutes\n3 May 2019\nAnn\nLee\nJo\nSam\nKit\nMo\nShe spoke of the meeting on 1 "
        "March 2019"
    )
    found = title_day([line for line in lines(text) if not line.blank])
    assert found is not None
    assert found.day.on == date(2019, 5, 3)


def test_a_title_without_a_day_is_found() -> None:
    assert undated_title(lines("Elm\nMinutes of the Board held in\nthe Hall")) == (
        "Minutes of the Board held in the Hall"
    )
    assert undated_title(lines("Elm\nHouse")) == ""


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("DRAFT minutes, 3 May 2019", False),
        ("Minutes, 3 May 2019 (unconfirmed)", False),
        ("APPROVED\nMinutes", True),
        ("Confirmed minutes, 3 May 2019", True),
        ("Minutes, 3 May 2019", None),
    ],
)
def test_the_document_says_whether_it_is_approved(text: str, state: bool | None) -> None:
    assert header(text).approved is state


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Minutes of the Extraordinary Elm Parish Council Meeting, 3 May 2019", "special"),
        ("Special Board meeting", "special"),
        ("Minutes\n\nAs this was a young person's meeting, the Chair was Jay.", "young people's"),
        ("Young people's board", "young people's"),
        ("Minutes of the meeting", "ordinary"),
    ],
)
def test_the_kind_of_meeting_is_told(text: str, kind: str) -> None:
    assert header(text).kind == kind


@pytest.mark.parametrize(
    ("texts", "title", "body", "council"),
    [
        (
            ["Elm County Council", "Corporate Parenting Board"],
            "",
            "Corporate Parenting Board",
            "Elm County Council",
        ),
        (["ELM VALE PARISH COUNCIL"], "", "Elm Vale Parish Council", ""),
        (
            ["Corporate Parenting Board - Tuesday 19th March 2024 10.15 am"],
            "",
            "Corporate Parenting Board",
            "",
        ),
        (
            [],
            "Minutes of the Meeting of Elm Parish Council held in the Hall",
            "Elm Parish Council",
            "",
        ),
        ([], "Minutes of the Annual Meeting of the Elm Trust held on 3 May", "Elm Trust", ""),
        (
            ["Elm Society", "Minutes of Committee Meeting"],
            "Minutes of Committee Meeting",
            "Elm Society",
            "",
        ),
        (["Present: the Board", "The Board met.", "Room 3, Trust House, Elm Road"], "", "", ""),
        ([], "", "", ""),
    ],
)
def test_the_body_and_its_council_are_named(
    texts: list[str], title: str, body: str, council: str
) -> None:
    assert body_and_council(texts, title) == (body, council)


def test_capitals_are_written_as_elsewhere() -> None:
    assert cased("BOARD OF NHS ELM AND VALE") == "Board of NHS Elm and Vale"
    assert cased("Elm LINX Board") == "Elm LINX Board"


def test_a_label_may_stand_alone_or_share_a_cell() -> None:
    written = [line for line in lines("Venue:\n\nElm House") if not line.blank]
    assert labelled(written, 0) == [("venue", "Elm House", 3)]
    assert labelled(lines("| Date: 3 May 2019 | Time: 10am |"), 0) == [
        ("date", "3 May 2019", 1),
        ("time", "10am", 1),
    ]
    assert labelled(lines("Date 25th September 2014"), 0) == [("date", "25th September 2014", 1)]
    assert labelled(lines("Date palms were planted"), 0) == []
    assert labelled(lines("Time was short"), 0) == []
    assert labelled(lines("Place Meeting Room, Elm"), 0) == [("venue", "Meeting Room, Elm", 1)]


def test_places_lose_what_stands_around_them() -> None:
    assert tidy_place("in the Hall, Elm at 7.30 pm") == "Hall, Elm"
    assert (
        tidy_place("Meeting Room 2 - Town Hall, Elm. View directions")
        == "Meeting Room 2 - Town Hall, Elm"
    )
    assert place_in("held at 7pm in Elm House on 3 May 2019") == "Elm House"
    assert place_in("held at 7pm") == ""


def test_opening_and_closing_are_told_with_their_lines() -> None:
    told = lines(
        "The meeting opened at 7.05pm\n\nWords\n\nThere being no more, the meeting closed at 9pm"
    )
    assert opened_at(told) == ("19:05", 1)
    assert closed_at(told) == ("21:00", 5)
    assert opened_at(lines("Words")) is None
    assert closed_at(lines("The meeting closed.")) is None


def test_the_title_is_looked_for_among_the_first_lines() -> None:
    near = [Line(number, "Words") for number in range(1, 45)]
    assert title_day([*near, Line(45, "Minutes, 3 May 2019")]) is not None
    assert title_day([*near, Line(45, "Words"), Line(46, "Minutes, 3 May 2019")]) is None


def test_a_day_in_a_long_line_is_no_title() -> None:
    assert title_day([Line(1, "Minutes, 3 May 2019, " + "w" * 329)]) is not None
    assert title_day([Line(1, "Minutes, 3 May 2019, " + "w" * 330)]) is None
    assert title_day([Line(1, "On 3 May 2019 " + "w" * 95)]) is not None
    assert title_day([Line(1, "On 3 May 2019 " + "w" * 96)]) is None


@pytest.mark.parametrize(("place", "on"), [(7, date(2019, 5, 3)), (8, date(2019, 3, 1))])
def test_a_day_alone_counts_when_it_stands_among_the_first_eight(place: int, on: date) -> None:
    written = [Line(number, "Ann") for number in range(1, 13)]
    written[place] = Line(place + 1, "3 May 2019")
    written[11] = Line(30, "She spoke of the meeting on 1 March 2019")
    found = title_day(written)
    assert found is not None
    assert found.day.on == on


def test_a_title_goes_on_while_a_bracket_is_open() -> None:
    written = [Line(1, "Minutes, 3 May 2019 (held"), Line(2, "in Elm House)"), Line(3, "Present")]
    found = title_day(written)
    assert found is not None
    assert found.title == "Minutes, 3 May 2019 (held in Elm House)"
    closed = title_day([Line(1, "Minutes, 3 May 2019 (draft)"), Line(2, "Ann")])
    assert closed is not None
    assert closed.title == "Minutes, 3 May 2019 (draft)"


def test_the_end_of_a_title_of_three_lines_is_known_by_its_beginning() -> None:
    written = [
        Line(1, "Minutes of the Meeting of Elm Parish Council"),
        Line(2, "held in the Reading Room, Church Lane"),
        Line(3, "on Monday 7th June 2021"),
        Line(4, "Ann"),
        Line(5, "The minutes of the meeting held on 10 May 2021 were read."),
    ]
    found = title_day(written)
    assert found is not None
    assert found.day.on == date(2021, 6, 7)


def test_short_places_and_clocks_are_no_places() -> None:
    assert place_in("held on 3 May 2019 at 7pm in Elm") == ""
    assert place_in("held on 3 May 2019 at 7pm in Elms") == "Elms"
    assert place_in("at Noon in Elm House") == "Elm House"


def test_a_long_line_under_the_title_is_not_the_place() -> None:
    day = "Minutes, 3 May 2019\n\n"
    assert header(f"{day}Held at Elm House, {'w' * 120}").venue.startswith("Elm House")
    assert header(f"{day}Foxes were seen in Elm House").venue == ""
