"""What labels at the head of minutes say: "Venue: Village Hall"."""

from __future__ import annotations

from datetime import date

import pytest

from imports.past.front_matter import FrontMatter
from imports.past.header import Header, read_header
from imports.past.header_labels import Labelled, labelled
from imports.past.lines import Line, lines_of
from imports.source import Source


def labels(text: str) -> list[Labelled]:
    """What the first line of a text labels."""
    return labelled([line for line in lines(text) if not line.blank], 0)


def lines(text: str) -> list[Line]:
    return lines_of(Source("m", "markdown", text))


def header(text: str) -> Header:
    return read_header(lines(text), lines(text), FrontMatter())


@pytest.mark.parametrize(
    ("what", "label"),
    [
        *(
            ("date", label)
            for label in (
                "Date",
                "Meeting date",
                "Date of meeting",
                "Date of the Meeting",
                "Date and time of meeting",
                "Held on",
                "When",
                "Day",
                "Date/Time",
                "Date and Time",
                "Date & time",
                "Date, time and venue",
                "Date time & place",
            )
        ),
        *(
            ("time", label)
            for label in (
                "Time",
                "Meeting time",
                "Start time",
                "Time of meeting",
                "Start",
                "Started",
                "Starts",
                "Commenced",
                "COMMENCING",
                "Time and venue",
                "Time & place",
            )
        ),
        *(
            ("venue", label)
            for label in (
                "Venue",
                "Meeting venue",
                "Proposed venue",
                "Location",
                "Meeting location",
                "Place",
                "Where",
                "Held at",
                "Held in",
                "Place of meeting",
                "Location/venue",
                "Venue/Location",
            )
        ),
        *(
            ("body", label)
            for label in (
                "Meeting",
                "Committee",
                "Group",
                "Body",
                "Title of meeting",
                "Name of committee",
                "Meeting title",
                "Group name",
            )
        ),
    ],
)
def test_a_label_is_known_by_its_words(what: str, label: str) -> None:
    assert labels(f"{label}: Elm House") == [(what, "Elm House", 1)]
    assert labels(f"| {label} | Elm House |") == [(what, "Elm House", 1)]


@pytest.mark.parametrize("parted", [": ", ":- ", ":", " : ", " | ", "\t", " - ", " – ", " — "])
def test_a_colon_a_bar_a_tab_or_a_dash_parts_a_label_from_its_words(parted: str) -> None:
    assert labels(f"Where{parted}Elm House") == [("venue", "Elm House", 1)]


@pytest.mark.parametrize(
    "line",
    [
        "Where Elm House stands",
        "Date-stamped copies: two",
        "Chair: Elm House",
        "Dates: Elm House",
        "The venue: Elm House",
        "Started the boiler: Elm House",
        "| Chair | Elm House |",
        "| Elm House |",
        "| Chair: Ann Holt | Elm House |",
    ],
)
def test_other_words_before_a_colon_are_no_label(line: str) -> None:
    assert labels(line) == []


def test_a_label_alone_on_the_last_line_has_no_words() -> None:
    assert labels("Venue:") == [("venue", "", 1)]


def test_a_row_of_a_table_may_have_labels_and_words_in_turn() -> None:
    assert labels("| Date: | 3 May 2019 | | Venue : | Elm House |") == [
        ("date", "3 May 2019", 1),
        ("venue", "Elm House", 1),
    ]
    assert labels("| Venue: Elm House | Time |") == [("venue", "Elm House", 1)]
    long = "Elm House, " + "w" * 400
    (found,) = labels(f"| Venue | {long} |")
    assert found == ("venue", long, 1)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Date 25th September 2014", ("date", "25th September 2014", 1)),
        ("DATE 25/09/14", ("date", "25/09/14", 1)),
        ("Time 10.00 am", ("time", "10.00 am", 1)),
        ("TIME 10.00 am", ("time", "10.00 am", 1)),
        ("Place Elm House", ("venue", "Elm House", 1)),
        ("Venue Elm House", ("venue", "Elm House", 1)),
        ("Location Elm House", ("venue", "Elm House", 1)),
        ("VENUE Elm House", ("venue", "Elm House", 1)),
        ("Title of Meeting Elm Board", ("body", "Elm Board", 1)),
    ],
)
def test_a_blank_alone_parts_a_label_in_a_pdf(line: str, found: Labelled) -> None:
    assert labels(line) == [found]


@pytest.mark.parametrize(
    "line",
    [
        "Place Scrutiny Committee",
        "Place Select Committee",
        "Place Overview Board",
        "Place Panel",
        "date 25th September 2014",
        "Placement of children",
        "Date to be fixed",
        "Time will tell",
    ],
)
def test_words_that_go_on_after_a_label_make_it_none(line: str) -> None:
    assert labels(line) == []


@pytest.mark.parametrize(
    ("text", "time", "ended"),
    [
        ("Date: 3 May 2019, 7pm", "19:00", None),
        ("Date: 3.5.19\nTime: 6pm to 8pm", "18:00", "20:00"),
        ("Date: 3 May 2019\nTime: 1930", "19:30", None),
        ("Date: 3 May 2019\nTime: 1930.", "19:30", None),
        ("Date: 3 May 2019\nTime: 1930 hrs", "19:30", None),
        ("Date: 3 May 2019\nTime: 1930h", "19:30", None),
        ("Date: 3 May 2019\nTime: 1930 hours.", "19:30", None),
        ("Date: 3 May 2019\nTime: 10am\nTime: 11am", "10:00", None),
        ("Date: 3 May 2019\nVenue: 1930", None, None),
        ("Date: 3 May 2019\nTime: 1975", None, None),
        ("Date: 3 May 2019\nTime: 1930 or so", None, None),
    ],
)
def test_time_and_end_stand_after_the_label(text: str, time: str | None, ended: str | None) -> None:
    found = header(text)
    assert (found.on, found.time, found.ended) == (date(2019, 5, 3), time, ended)


def test_the_lines_of_labelled_facts_are_told() -> None:
    found = header("Elm Board\n\nDate: 3 May 2019\n\nTime: 6pm to 8pm\n\nVenue: Elm House")
    assert found.places == {"body": 1, "date": 3, "time": 5, "ended": 5, "venue": 7}
    four = header("Date: 3 May 2019\n\nTime: 1930")
    assert four.places["time"] == 3


def test_the_labelled_place_is_tidied_and_a_dash_is_none() -> None:
    assert header("Venue: in the Hall, Elm at 7.30 pm").venue == "Hall, Elm"
    assert header("Venue: ??").venue == ""
    assert header("Venue: Elm").venue == "Elm"


def test_the_first_labelled_body_is_the_body() -> None:
    found = header("Committee: Leisure Elms\nGroup: The other ones\n\nDate: 3 May 2019")
    assert (found.body, found.places["body"]) == ("Leisure Elms", 1)
    assert header("Group: " + "Elms " * 30).body == ""


def test_a_labelled_day_without_its_year_is_kept_as_the_words_have_it() -> None:
    found = header("Elms\n\nDate: Friday 3 May\n\nDate: 4 May")
    assert found.on is None
    assert found.undated is not None
    assert (found.undated.written, found.undated.line) == ("Friday 3 May", 3)
    both = header("Date: 3 May\nDate: 3 May 2019")
    assert (both.on, both.places["date"]) == (date(2019, 5, 3), 2)
    assert header("Date: soon").undated is None
    assert labels("Venue: 3 May") == [("venue", "3 May", 1)]
