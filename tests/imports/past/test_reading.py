from __future__ import annotations

from datetime import date

from imports.past.reading import read_minutes
from imports.source import Source

MINUTES = """Exampleshire County Council

Corporate Parenting Board

Minutes of the Meeting held on Thursday, 4th May, 2017 at 6.00 pm in Committee Room 1, County Hall

Present: Members

County Councillor Ann Holt (Chair)\t- Exampleshire County Council
Lee Dean\t- Exampleshire County Council

Other Attendees

Sam Grey (Clerk)\t- Democratic Services

1. Introductions and Apologies

Apologies were received from Dr Rao.

2. Notes of the Meeting from 2 March 2017

The notes were agreed as a true record.

3. What our members have been doing (15 mins)

CC Holt

CC Holt had visited Elm House.

Action: Jo Marsh to find out about the new heating and write
to the Board.

4. Date and Time of Next Meeting

Thursday, 6 July 2017 at 5.30pm (refreshments served from 5.00pm) in Committee Room 2, County Hall.
"""


def read(text: str) -> Source:
    return Source("minutes.txt", "text", text)


def test_a_set_of_minutes_is_read_whole() -> None:
    file = read_minutes(read(MINUTES))
    (meeting,) = file.meetings
    assert (meeting.body, meeting.council) == (
        "Corporate Parenting Board",
        "Exampleshire County Council",
    )
    assert (meeting.on, meeting.time) == (date(2017, 5, 4), "18:00")
    assert meeting.venue == "Committee Room 1, County Hall"
    assert (meeting.chair, meeting.presiding, meeting.clerk) == ("Ann Holt", "", "Sam Grey")
    assert [(one.number, one.title, one.planned_minutes) for one in meeting.items] == [
        ("1", "Introductions and Apologies", None),
        ("2", "Notes of the Meeting from 2 March 2017", None),
        ("3", "What our members have been doing", 15),
        ("4", "Date and Time of Next Meeting", None),
    ]
    assert [one.text for one in meeting.items[2].paragraphs][-1] == (
        "Action: Jo Marsh to find out about the new heating and write to the Board."
    )
    assert [one.standing for one in meeting.items] == [
        "apologies",
        "previous minutes",
        "",
        "next meeting",
    ]
    assert meeting.approves == (date(2017, 3, 2),)
    assert meeting.next_meeting is not None
    assert meeting.next_meeting.on == date(2017, 7, 6)
    assert (meeting.next_meeting.time, meeting.next_meeting.refreshments) == ("17:30", "17:00")
    assert meeting.next_meeting.venue == "Committee Room 2, County Hall"
    assert file.doubts == meeting.doubts == ()


def test_an_empty_file_has_no_meeting_and_says_so() -> None:
    file = read_minutes(read("\n\n"))
    assert file.meetings == ()
    assert [one.message for one in file.doubts] == ["No minutes were found in this file."]


def test_those_who_sent_apologies_are_found_in_the_item() -> None:
    (meeting,) = read_minutes(read(MINUTES)).meetings
    assert [(one.name, one.status) for one in meeting.people][-1] == ("Rao", "apologies")


AWAY = """Elm Trust Board

Minutes of the meeting held on 4 May 2017

Present: Lee Dean (Vice-Chair), Jo Marsh, Kate Webb

Apologies: Ann Holt (Chair), Anil Rao

1. Welcome

{said}

2. Boiler

It failed.
"""


def test_a_chair_who_sent_apologies_is_not_said_to_have_been_in_the_chair() -> None:
    (meeting,) = read_minutes(read(AWAY.format(said="Everybody was welcomed."))).meetings
    assert (meeting.chair, meeting.presiding) == ("Ann Holt", "")
    assert [(one.line, one.message) for one in meeting.doubts] == [
        (7, "Ann Holt, the chair, was not there; who was in the chair is not told.")
    ]


def test_whoever_took_the_chair_for_one_who_was_away_presided() -> None:
    (meeting,) = read_minutes(read(AWAY.format(said="Lee Dean took the chair."))).meetings
    assert (meeting.chair, meeting.presiding) == ("Ann Holt", "Lee Dean")
    assert meeting.doubts == ()


def test_two_people_to_be_asked_are_not_the_clerk() -> None:
    for contact in (
        "Contact: Sam Grey or Jo Marsh, Tel: 01234",
        "Contact officer: Sam Grey or Jo Marsh",
    ):
        people = "Present: Ann Holt, Lee Dean"
        text = f"Elm Board\n\n4 May 2017\n\n{contact}\n\n{people}\n\n1. Bins\n\nFull.\n"
        (meeting,) = read_minutes(read(text)).meetings
        assert meeting.clerk == ""


ARISING = """Elmford Parish Council

Minutes of the meeting held on 4 May 2017

Present: Cllr Holt (Chair), Cllr Dean

{one} Apologies

None.

{two} Matters arising

Minute 12/17 – Bus shelter
It was painted.

14/17 Playground
The inspector has not come.

1. The gate is mended.

2. The swings are not.

{three} Highways

1. The potholes were discussed.

2. The lane was, too.

{four} Date of next meeting

1 June 2017.
"""


def test_numbers_of_the_last_minutes_and_of_paragraphs_open_no_items() -> None:
    for numbers in (("31/17", "32/17", "33/17", "34/17"), ("1.", "2.", "3.", "4.")):
        one, two, three, four = numbers
        text = ARISING.format(one=one, two=two, three=three, four=four)
        (meeting,) = read_minutes(read(text)).meetings
        assert [(item.number, item.title) for item in meeting.items] == [
            (one.strip("."), "Apologies"),
            (two.strip("."), "Matters arising"),
            (three.strip("."), "Highways"),
            (four.strip("."), "Date of next meeting"),
        ]


def test_an_agenda_without_a_day_is_left_out_and_told() -> None:
    agenda = "Corporate Parenting Board\n\nAGENDA\n\n1. Apologies\n\n2. Elm House\nTo note it.\n"
    file = read_minutes(read(f"{agenda}\n\n{MINUTES}"))
    assert [one.on for one in file.meetings] == [date(2017, 5, 4)]
    alone = read_minutes(read(agenda))
    assert alone.meetings == ()
    assert "This agenda does not say of which day it is; it was left out." in [
        doubt.message for doubt in alone.doubts
    ]
