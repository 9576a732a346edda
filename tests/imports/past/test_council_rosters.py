"""Invented lists of people as councils print them, and who was there."""

from __future__ import annotations

import pytest

from imports.past.item_number import read_number
from tests.imports.past.test_council_pages import meeting, people

HEAD = "Exampleshire Council\nElm Committee\nMinutes of the meeting held on 3 May 2019\n\n"
ITEMS = "\n\n1. MINUTES\n\nThe minutes were agreed.\n\n2. FOSTERING\n\nNoted.\n"


@pytest.mark.parametrize(
    ("listed", "present"),
    [
        (
            "Present:\nExample County Councillors:\nCouncillors A Holt, B Dean and C Rao.\n"
            "Elm Borough Councillors:\nCouncillors D Lund and E Webb.\n",
            ["A Holt", "B Dean", "C Rao", "D Lund", "E Webb"],
        ),
        (
            "Attendance\n\nCategory\n\nNames\n\nMembers of the Assembly:\n\nAnn Holt (Chair)\n\n"
            "Bo Dean (In place of Cat Rao)\n\nWitnesses:\n\nKim Lund, Minister for Finance and "
            "Skills\n\nCommittee Staff:\n\nSam Grey (Clerk)\n",
            ["Ann Holt", "Bo Dean", "Kim Lund", "Sam Grey"],
        ),
        (
            "Present:-\n\nLord Provost Ann HOLT\n\nBAILIES\n\nBo DEAN\n\nCOUNCILLORS\n\n"
            "Cat RAO\n\nDan LUND\n\nCouncillor Cat RAO, Convener, in the Chair.\n",
            ["Ann Holt", "Bo Dean", "Cat Rao", "Dan Lund"],
        ),
        (
            "SEDERUNT: Councillor Ann Holt (Convener), Provost Bo Dean, Bailie Cat Rao and "
            "Councillors Dan Lund and Eve Webb.\n",
            ["Ann Holt", "Bo Dean", "Cat Rao", "Dan Lund", "Eve Webb"],
        ),
        (
            "Present\n\nCouncillor AB Holt – Chairperson\n\nCD Dean EF Rao G Lund HJ O'Neill\n\n"
            "Officers:\n\nSam Grey Senior Democratic Services Officer\n",
            ["AB Holt", "CD Dean", "EF Rao", "G Lund", "HJ O'Neill", "Sam Grey"],
        ),
        (
            "PRESENT:\n\nElmford             Councillor Ann Holt (in the Chair)\n"
            "Oakham              Councillor Bo Dean\n\nOFFICERS IN ATTENDANCE:\n\n"
            "Fire Service, Legal      Sam Grey\nChief Executive          Jo Marsh\n",
            ["Ann Holt", "Bo Dean", "Sam Grey", "Jo Marsh"],
        ),
        (
            "Present: Councillors Holt (Chair) Dean (Deputy Chair), Rao and Lund.\n",
            ["Holt", "Dean", "Rao", "Lund"],
        ),
        (
            "Attendees: Cllr Ann Holt (AH), Bo Dean (BD) – Director, Cat Rao (CR) – Head of "
            "Service, Dan Lund (DL)\n",
            ["Ann Holt", "Bo Dean", "Cat Rao", "Dan Lund"],
        ),
        (
            "PRESENT\n\nMs A Holt - Director of Law\n\nMr B Dean - Chief Executive – Elm Trust\n\n"
            "Mrs C Rao - Example Council – Social Care Portfolio Holder\n\nMr D Lund - Elm Trust\n",
            ["A Holt", "B Dean", "C Rao", "D Lund"],
        ),
        (
            "Attendees: Ann Holt (AH), Bo Dean (BD) Cat Rao (CR), Dan Lund (DL)\n",
            ["Ann Holt", "Bo Dean", "Cat Rao", "Dan Lund"],
        ),
        (
            "Present\n\nTHE MAYOR – Councillor Ann Holt\n\nCouncillors Dean, Rao and Lund.\n",
            ["Ann Holt", "Dean", "Rao", "Lund"],
        ),
    ],
    ids=[
        "bodies",
        "assembly",
        "bailies",
        "sederunt",
        "grid",
        "columns",
        "no comma",
        "dashes",
        "two dashes",
        "letters",
        "mayor",
    ],
)
def test_everybody_a_council_lists_is_there(listed: str, present: list[str]) -> None:
    assert people(HEAD + listed + ITEMS) == present


def test_the_convener_is_the_chair() -> None:
    text = HEAD + "SEDERUNT: Councillors Ann Holt (Convener) and Bo Dean.\n" + ITEMS
    assert meeting(text).chair == "Ann Holt"


def test_columns_parted_by_tabs_tell_who_came() -> None:
    text = (
        "Attendance details\n\nElm Board, Tuesday 19 March 2024 10.15 am\n\n"
        "Attendee\tRole\tAttendance\nCllr Ann Holt\tChair\tPresent, as expected\n"
        "Cllr Bo Dean\tCommittee Member\tApologies, sent representative\n"
        "Jo Marsh\tOfficer\tExpected\nSam Grey\tClerk\tIn attendance\n"
    )
    assert people(text) == ["Ann Holt", "Sam Grey"]
    assert people(text, "apologies") == ["Bo Dean"]
    assert (meeting(text).chair, meeting(text).clerk) == ("Ann Holt", "Sam Grey")


STARS = (
    HEAD + "Elected Members:\n\n* Mrs Ann Holt (Chairman)\n* Mr Bo Dean\n  Mrs Cat Rao\n"
    "  Mr Dan Lund\n\nIn attendance\n\nMr Eve Webb, Cabinet Member\n\n"
    "1/18 APOLOGIES FOR ABSENCE\n\nApologies were received from Cat Rao.\n\n"
    "2/18 MINUTES\n\nAgreed.\n"
)


def test_a_star_marks_who_came_and_apologies_are_told_by_their_item() -> None:
    assert people(STARS) == ["Ann Holt", "Bo Dean", "Eve Webb"]
    assert people(STARS, "apologies") == ["Cat Rao"]
    assert people(STARS, "absent") == ["Dan Lund"]
    assert meeting(STARS).doubts == ()


@pytest.mark.parametrize(
    ("written", "number", "value"),
    [
        ("IV FOSTERING SERVICE", "IV", 4),
        ("XIX. DATE OF NEXT MEETING", "XIX", 19),
        ("A4Minutes of the last meeting", "A4", 4),
    ],
)
def test_roman_figures_and_numbers_glued_to_their_title(
    written: str, number: str, value: int
) -> None:
    read = read_number(written)
    assert read is not None
    assert (read.printed, read.parts) == (number, (value,))


@pytest.mark.parametrize("written", ["I was asked to speak", "IIX FOSTERING", "A612 relief road"])
def test_what_only_looks_like_such_a_number_is_none(written: str) -> None:
    assert read_number(written) is None


def test_a_saved_page_of_attendance_has_a_caption_over_its_columns() -> None:
    text = (
        "# Meeting attendance\n\n## Elm Board, Monday 4 March 2024 5.00 pm\n\n"
        "| Attendance |  |  |\n|---|---|---|\n| Attendee | Role | Attendance |\n"
        "| Cllr Ann Holt | Chair | Present |\n| Cllr Bo Dean | Committee Member | Apologies |\n"
        "| Jo Marsh | Officer | Expected |\n"
    )
    assert people(text) == ["Ann Holt"]
    assert people(text, "apologies") == ["Bo Dean"]


def test_apologies_from_one_and_from_another() -> None:
    text = (
        "Elm Board\n3 May 2023\n\n1. Apologies\n\nApologies were received from Councillors Ann "
        "Holt and Bo Dean, and from Cat Rao (Foster Carer).\n"
    )
    assert people(text, "apologies") == ["Ann Holt", "Bo Dean", "Cat Rao"]
    assert [one.role for one in meeting(text).people] == ["", "", "Foster Carer"]


def test_a_list_of_apologies_behind_the_number_of_the_minute() -> None:
    text = (
        "Elm Council\n3 May 2023\n\nPresent: Councillors Ann Holt (Chair) and Bo Dean\n\n"
        "Item 1: Apologies\n19/5 Councillors Cat Rao and Dan Lund.\nItem 2: Interests\nNone.\n"
    )
    assert people(text, "apologies") == ["Cat Rao", "Dan Lund"]
