"""Invented minutes as the web pages of councils have them, and what a careful reader takes."""

from __future__ import annotations

from datetime import date

from imports.past.read import ReadMeeting
from imports.past.reading import read_minutes
from imports.source import Source

UNLABELLED = """Agenda and minutes

Children's Board - Tuesday 9 May 2023 6.00 p.m.

Venue: Room 4, Shire Hall. View directions

Contact: Sam Grey - Board Administrator

No. Item


Apologies for absence and named substitutes


Apologies for absence were submitted on behalf of Councillor J. D. Holt.


Tribute to Dame Kit Rao


The Chair led the Board in a tribute to Dame Kit Rao, who chaired it from 4 July 2016 until 2019.


Declarations of interest

To declare any interests.


No declarations of interest were received.


Minutes of the previous meeting pdf icon PDF 84 KB

To confirm the minutes of 7 March 2023.


The minutes of the meeting held on 7 March 2023 were approved as a correct record.


Members' questions


No questions were received.


Elm House pdf icon PDF 1 MB


6.1       The Board noted the update.


6.2       The Chair thanked the staff.
"""


def meeting(text: str) -> ReadMeeting:
    (read,) = read_minutes(Source("minutes.txt", "text", text)).meetings
    return read


def people(text: str, status: str = "present") -> list[str]:
    return [one.name for one in meeting(text).people if one.status == status]


def test_a_page_that_lost_its_numbers_and_labels_still_has_minutes() -> None:
    read = meeting(UNLABELLED)
    assert (read.kind, read.body, read.on, read.time) == (
        "minutes",
        "Children's Board",
        date(2023, 5, 9),
        "18:00",
    )
    assert read.clerk == "Sam Grey"
    assert [one.title for one in read.items] == [
        "Apologies for absence and named substitutes",
        "Tribute to Dame Kit Rao",
        "Declarations of interest",
        "Minutes of the previous meeting",
        "Members' questions",
        "Elm House",
    ]


def test_a_page_with_an_agenda_alone_is_no_minutes() -> None:
    text = UNLABELLED.split("Apologies", 1)[0] + (
        "Apologies\n\nTo receive apologies.\n\nElm House\n\nTo consider a report.\n\n"
        "Fostering\n\nTo note the report that was sent in May.\n"
    )
    assert meeting(text).kind == "agenda"


def test_a_page_named_by_its_agenda_has_minutes() -> None:
    read = meeting(
        "Agenda for Children's Board on Monday 8 May 2023, 6.00 pm\n\n"
        "Agenda, decisions and minutes\n\nVenue: Shire Hall\n\n"
        "Items\nNo. Item\n\n1.\n\nApologies\n\nMinutes:\n\nThere were none.\n\n"
        "2.\n\nMinutes\n\nMinutes:\n\nThe minutes of 3 April 2023 were agreed.\n"
    )
    assert (read.kind, read.on, read.time) == ("minutes", date(2023, 5, 8), "18:00")


def test_a_meeting_that_was_moved_is_of_the_day_it_was_moved_to() -> None:
    read = meeting(
        "Agenda and minutes\n\n"
        "Moved from 16th May 2023, Children's Board - Tuesday, 9th May, 2023 2.00 pm\n\n"
        "Items\n\n1.\n\nApologies\n\nMinutes:\n\nThere were none.\n"
    )
    assert (read.on, read.time, read.body) == (date(2023, 5, 9), "14:00", "Children's Board")


def test_a_long_name_of_a_body_and_its_day_are_the_title() -> None:
    read = meeting(
        "Agenda and minutes\n\n"
        "Exampleshire and Elm Vale Community Planning Partnership - Management Committee of the "
        "North - Thursday, 6 October 2022 10:00 am, NEW\n\n"
        "Items\n\n1.\n\nApologies\n\nMinutes:\n\nThere were none.\n"
    )
    assert (read.on, read.time) == (date(2022, 10, 6), "10:00")


HELD = (
    "Children's Panel – 21 March 2011\n\n"
    "PRESENT: Councillor Holt in the chair.\n\n"
    "Councillors Dean, Rao and Webb.\n\n"
    "Councillor Lund attended the meeting in accordance with Procedure Rule 1.37 (b).\n\n"
    "The panel met at the Pavilion, Elmford.\n\n"
    "1 DECLARATIONS OF INTEREST\n\nThere were none.\n"
)


def test_where_a_panel_met_is_nobody_and_the_number_of_a_rule_no_time() -> None:
    assert people(HELD) == ["Holt", "Dean", "Rao", "Webb", "Lund"]
    assert meeting(HELD).time is None


def test_who_reads_out_apologies_has_sent_none() -> None:
    text = "Elm Board\n3 May 2023\n\n1. Apologies\n\nApologies were read out by Sam Grey.\n"
    assert people(text, "apologies") == []
    text = text.replace("read out by", "sent by")
    assert people(text, "apologies") == ["Sam Grey"]


def test_three_initials_without_stops_stay_before_the_surname() -> None:
    text = (
        "Elm Board\n3 May 2023\n\n1. Apologies\n\n"
        "Apologies were received from Councillors: DJ Holt, RPA Dean and KL Rao.\n"
    )
    assert people(text, "apologies") == ["DJ Holt", "RPA Dean", "KL Rao"]


def test_a_standing_invitee_and_points_of_discussion_are_nobody() -> None:
    text = (
        "Elm Board\n3 May 2023\n\nPresent: Councillor Ann Holt (Chair)\n"
        "Also present: Standing Invitee Dr Kim Rao\n\nApologies:\n\nJo Marsh (Voices)\n\n"
        "Points of discussion\n\n1) Welcome\n\nAll were welcome.\n"
    )
    assert people(text) == ["Ann Holt", "Kim Rao"]
    assert people(text, "apologies") == ["Jo Marsh"]
