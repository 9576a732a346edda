"""Leads of an agenda's items that only blanks or a tab part from the titles."""

from __future__ import annotations

import pytest

from imports.past.reading import read_minutes
from imports.source import Source
from tests.imports.past.written import items

HEAD = "Elm Board\n\nAGENDA\n\nMeeting to be held on 8 September 2016 at 6.00 pm in the hall\n\n"


@pytest.mark.parametrize(
    ("line", "title", "leads", "minutes"),
    [
        ("Leaving care report        Dr Rao   15 mins", "Leaving care report", "Dr Rao", 15),
        ("Leaving care report   15 mins   Dr Rao", "Leaving care report", "Dr Rao", 15),
        ("Leaving care report\tDr Rao\t15 mins", "Leaving care report", "Dr Rao", 15),
        ("Leaving care report  Chair", "Leaving care report", "Chair", None),
        ("Leaving care report   Vice-Chair", "Leaving care report", "Vice-Chair", None),
        ("Leaving care report   Cllr A Holt / Dr Rao", "Leaving care report",
         "Cllr A Holt, Dr Rao", None),
        ("Leaving care report   Ann Holt   5 mins", "Leaving care report Ann Holt", "", 5),
        ("Leaving care report   Elm House", "Leaving care report Elm House", "", None),
        ("Leaving care report   Major Works", "Leaving care report Major Works", "", None),
        ("Leaving care report   To note", "Leaving care report To note", "", None),
        ("Report by Dr Rao", "Report by Dr Rao", "", None),
        ("Dr Rao   15 mins", "Dr Rao", "", 15),
    ],
)  # fmt: skip
def test_a_lead_beside_the_title_is_taken_off_where_it_is_certainly_somebody(
    line: str, title: str, leads: str, minutes: int | None
) -> None:
    page = f"1.  Welcome\n2.  {line}\n3.  Any other business\n"
    one = items(page, agenda=True)[1]
    assert (one.title, ", ".join(one.leads), one.planned_minutes) == (title, leads, minutes)
    assert items(page)[1].leads == ()


def test_a_name_on_a_list_of_the_agenda_is_certain() -> None:
    page = f"{HEAD}Members: Ann Holt, Bo Dean, Jo Marsh\n\n1.  Welcome   Chair\n"
    page += "2.  School attendance   Ann Holt\n3.  Health\tKim Lee\n4.  Any other business\n"
    (agenda,) = read_minutes(Source("a.txt", "text", page)).meetings
    assert [(one.title, one.leads) for one in agenda.items][:3] == [
        ("Welcome", ("Chair",)),
        ("School attendance", ("Ann Holt",)),
        ("Health Kim Lee", ()),
    ]


def test_a_title_that_speaks_of_attendance_hides_no_item_of_an_agenda() -> None:
    page = f"{HEAD}1.  Welcome\n2.  Housing\n3.  School attendance      Cllr Holt\n4.  Paths\n"
    (agenda,) = read_minutes(Source("a.txt", "text", page)).meetings
    assert [one.title for one in agenda.items] == [
        "Welcome", "Housing", "School attendance", "Paths",
    ]  # fmt: skip
