"""Which lines begin minutes, an agenda or a notice in a file, and how far up their titles reach."""

from __future__ import annotations

import pytest

from imports.past.lines import lines_of
from imports.past.parts import parts_of
from imports.source import Source

FIRST = """Elm Vale Council

Minutes of the meeting held on 4 August 2016

Present: Ann Holt (Chair), Lee Dean

1. Apologies

There were none.

2. Bins

Foxes were seen.

3. Date of next meeting

Thursday, 1 December 2016 at 6.00 pm in Room 2.
"""
"""17 lines, and an empty one follows."""


def starts(text: str) -> list[tuple[str, int]]:
    """Each part of a file: what it is and the line it begins on, from 1."""
    lines = lines_of(Source("minutes.txt", "text", text))
    return [(part.kind, part.start + 1) for part in parts_of(lines)]


def second(text: str) -> list[tuple[str, int]]:
    """What begins after a first set of minutes of 18 lines; its own first line is line 1."""
    (first, *others) = starts(f"{FIRST}\n{text}")
    assert first == ("minutes", 1)
    return [(kind, line - 18) for kind, line in others]


MINUTES = "{title}\n\n3 May 2019\n\nPresent: Ann Holt, Lee Dean\n\n1. Bins\n\nFull.\n"


@pytest.mark.parametrize(
    "title",
    [
        "Minutes",
        "Minute",
        "Notes of a visit",
        "RECORD OF THE EVENING",
        "Draft minutes",
        "Unconfirmed minutes",
        "Unapproved minutes",
        "Confirmed minutes",
        "Approved minutes",
        "Final notes",
        "Open minutes",
        "Public minutes",
        "The minutes",
        "The full draft public minutes",
        "Elm Vale meeting minutes",
        "Elm Vale committee notes",
        "Elm Vale board draft minutes",
        "Elm council minutes",
        "Elm AGM minutes",
        "Governing body notes",
        "Elm Vale – minutes",
        "Elm Vale - draft minutes",
        "Elm Vale — Minutes",
        "Elm Vale: minutes",
        "Elm Vale, minutes",
        "| Minutes",
    ],
)
def test_these_titles_begin_minutes(title: str) -> None:
    assert second(MINUTES.format(title=title)) == [("minutes", 1)]


@pytest.mark.parametrize(
    "title",
    [
        "Minutes secretary: Jo",
        "Minute taker: Jo",
        "Minutes taken at Elm",
        "Minutes clerk: Jo",
        "Minute item",
        "Minute no 7",
        "Minute number 7",
        "Notes by Jo",
        "Recorder",
        "Elm Vale minutes",
        "Elm Vale - minutes were read",
        "4. Minutes",
        "A12/19 Minutes",
        "Item 4 Minutes",
        "| Minutes | 3 May 2019 |",
        "Minutes " + "w" * 213,
        "Report of the evening",
    ],
)
def test_these_lines_begin_none(title: str) -> None:
    assert second(MINUTES.format(title=title)) == []


@pytest.mark.parametrize(
    "people",
    [
        "Present: Ann",
        "Those present",
        "Members present",
        "Councillors present",
        "Governors present",
        "Trustees attending",
        "Committee members present",
        "Also present",
        "Attendance",
        "Attendees",
        "Attending: Ann",
        "In attendance",
        "Participants",
        "Apologies",
        "In the chair: Ann",
        "Councillors: Ann",
        "Members: Ann",
        "Sederunt",
        "Chair: Ann",
        "Chairman - Ann",
        "Chairperson: Ann",
        "- Present",
    ],
)
def test_minutes_have_people_under_their_title(people: str) -> None:
    text = "Minutes\n\n3 May 2019\n\n{}\n\n5. Bins\n\nFull.\n"
    assert second(text.format(people)) == [("minutes", 1)]
    assert second(text.format(f"Ann {people}")) == []


def test_the_people_come_soon_and_before_any_long_paragraph() -> None:
    text = "Minutes\n\n3 May 2019\n\n{}Present: Ann\n\n5. Bins\n\nFull.\n"
    assert second(text.format("Ann\n" * 11)) == [("minutes", 1)]
    assert second(text.format("Ann\n" * 12)) == []
    assert second(text.format("w" * 400 + "\n")) == [("minutes", 1)]
    assert second(text.format("w" * 401 + "\n")) == []


def test_the_day_stands_near_the_title() -> None:
    people = "Present: Ann\n\n{}\n\n5. Bins\n\nFull.\n"
    text = f"Ash\n\nElm\n\nOak\n\nMinutes\n\n{people}"
    assert second(text.format("Lee\n" * 6 + "3 May 2019")) == [("minutes", 7)]
    assert second(text.format("Lee\n" * 7 + "3 May 2019")) == []
    assert second(text.format("Soon")) == []
    assert second("3 May 2019\nElm\nVale\nMinutes\n\n" + people.format("Lee")) == [("minutes", 4)]
    assert second("3 May 2019\nElm\nOak\nVale\nMinutes\n" + people.format("Lee")) == []


@pytest.mark.parametrize(
    "body",
    [
        "Elm Council",
        "Elm Board",
        "Elm Committee",
        "Elm Panel",
        "Governing body of Elm",
        "Elm Governors",
        "Elm Trust",
        "Elm Group",
        "Elm Forum",
        "Elm Society",
        "Elm Association",
        "Elm Partnership",
        "Elm Club",
        "Elm Trustees",
        "Elm Cabinet",
        "Elm Assembly",
        "Elm Federation",
        "Elm School",
        "Elm Academy",
        "Agenda item 4",
        "Elm Charity",
        "Elm CIC",
        "Elm Party",
        "## Elmgrove",
        "Friday 3 May 2019",
        "Elm Council\n\n**Elmgrove**",
        "Elm Council\n\nELMGROVE",
        "Elm Council\n\n" + "**Elmgrove**\n\n" * 3,
    ],
)
def test_a_part_begins_with_the_names_above_its_title(body: str) -> None:
    assert second(MINUTES.format(title=f"{body}\n\nMinutes")) == [("minutes", 1)]


def test_bold_words_above_the_names_are_no_part_of_a_title() -> None:
    title = "**Elmgrove**\n\nElm Council\n\nMinutes"
    assert second(MINUTES.format(title=title)) == [("minutes", 3)]


@pytest.mark.parametrize(
    "above",
    [
        "Elmgrove",
        "Elm Council met.",
        "Elm Council;",
        "Elm Council,",
        "5. Elm Council",
        "Elm Council " + "w" * 79,
        "Elm Council\n\nElmgrove",
        "Elm Council\n\n" + "**Elmgrove**\n\n" * 5,
    ],
)
def test_other_lines_above_a_title_are_no_part_of_it(above: str) -> None:
    title = MINUTES.format(title=f"{above}\n\nMinutes")
    assert second(title) == [("minutes", title.split("\n").index("Minutes") + 1)]
