"""Where on a page the lists of people stand, and who held which office by them."""

from __future__ import annotations

import pytest

from imports.past.read import ReadMeeting
from imports.past.reading import read_minutes
from imports.source import Source

TOP = "Elm Trust Board\n\nMinutes of the meeting held on 4 May 2017\n\n"
END = "2. Boiler\n\nIt failed.\n\n3. Any other business\n\nThere was none.\n"
HERE = "Present: Ann Holt (Chair), Lee Dean\n\n"


def read(text: str) -> ReadMeeting:
    (meeting,) = read_minutes(Source("m.txt", "text", text)).meetings
    return meeting


def people(meeting: ReadMeeting) -> list[tuple[str, str]]:
    return [(one.name, one.status) for one in meeting.people]


BOTH = [("Ann Holt", "present"), ("Lee Dean", "present")]


@pytest.mark.parametrize(
    ("between", "first"),
    [
        ("1. Present\n\nAnn Holt (Chair), Lee Dean\n\n", "Present"),
        (f"1. Welcome\n\nAll were welcomed.\n\n{HERE}", "Welcome"),
        (f"{HERE}1. Apologies\n\nNone.\n\n", "Apologies"),
        (f"{HERE}Ann welcomed all to the hall.\n\n1. Apologies\n\nNone.\n\n", "Apologies"),
        ("Present:\n\n1. Ann Holt (Chair)\n2. Lee Dean\n\n1. Apologies\n\nNone.\n\n", "Apologies"),
        (
            f"1. Apologies\n2. Boiler\n3. Any other business\n\n{HERE}1. Apologies\n\nNone.\n\n",
            "Apologies",
        ),
    ],
)
def test_people_before_or_in_the_first_item(between: str, first: str) -> None:
    found = read(TOP + between + END)
    assert people(found) == BOTH
    assert [(one.number, one.title) for one in found.items] == [
        ("1", first), ("2", "Boiler"), ("3", "Any other business"),
    ]  # fmt: skip
    assert (found.chair, found.presiding, found.doubts) == ("Ann Holt", "", ())


def test_a_page_without_people_has_its_items() -> None:
    found = read(f"{TOP}1. Apologies\n\nNone.\n\n{END}")
    assert (found.people, len(found.items), found.chair) == ((), 3, "")


def test_two_items_may_be_all_there_are() -> None:
    found = read(f"{TOP}{HERE}1. Boiler\n\nIt failed.\n\n2. Gates\n\nThey stand open.\n")
    assert people(found) == BOTH
    assert [one.title for one in found.items] == ["Boiler", "Gates"]


def test_an_item_of_attendance_tells_who_came_and_who_did_not() -> None:
    item = (
        "1. Attendance and apologies\n\n{}: Ann Holt (Chair), Lee Dean\n\nApologies: Jo Marsh\n\n"
    )
    for said in ("Present", "Members present", "Those present", "In attendance", "**Present**"):
        found = read(TOP + item.format(said) + END)
        assert people(found) == [*BOTH, ("Jo Marsh", "apologies")]
        assert not [one for one in found.doubts if "not to have been" in one.message]


@pytest.mark.parametrize(
    ("listed", "said", "chair", "presiding"),
    [
        ("Ann Holt (Chair), Lee Dean", "Ann Holt took the chair.", "Ann Holt", ""),
        ("Ann Holt (Chair), Lee Dean", "Lee Dean took the chair.", "Ann Holt", "Lee Dean"),
        ("Ann Holt, Lee Dean", "Ann Holt took the chair.", "", "Ann Holt"),
        ("Ann Holt, Lee Dean", "It rained.", "", ""),
        ("Ann Holt (in the Chair), Lee Dean", "Lee Dean took the chair.", "", "Ann Holt"),
        ("Ann Holt, Lee Dean", "Lee Dean was elected Chair.", "Lee Dean", ""),
        ("Ann Holt (Chair), Lee Dean", "Lee Dean was elected Chair.", "Ann Holt", ""),
    ],
)
def test_who_was_in_the_chair(listed: str, said: str, chair: str, presiding: str) -> None:
    found = read(f"{TOP}Present: {listed}\n\n1. Election of Chair\n\n{said}\n\n{END}")
    assert (found.chair, found.presiding) == (chair, presiding)


def test_offices_told_in_an_item_that_holds_the_list() -> None:
    item = "1. Present\n\nAnn Holt (Chair)\nLee Dean (in the chair)\nSam Grey (Clerk)\n\n"
    found = read(TOP + item + END)
    assert (found.chair, found.presiding, found.clerk) == ("Ann Holt", "Lee Dean", "Sam Grey")


def test_a_title_that_names_somebody_else_tells_of_nobody_away() -> None:
    found = read(f"{TOP}{HERE}1. Apologies and welcome by Jo Marsh\n\nNone.\n\n{END}")
    assert people(found) == BOTH


def test_where_an_office_is_told() -> None:
    found = read(
        f"{TOP}Present: Ann Holt, Lee Dean\n\n1. Welcome\n\nLee Dean took the chair.\n\n{END}"
    )
    assert found.places["presiding"] == 9
    head = "Chair: Ann Holt\nClerk: Sam Grey\n\nPresent: Lee Dean\n\n"
    found = read(f"{TOP}{head}1. Welcome\n\nHello.\n\n{END}")
    assert (found.chair, found.clerk) == ("Ann Holt", "Sam Grey")
    assert (found.places["chair"], found.places["clerk"]) == (5, 6)


def test_a_list_after_any_other_business_is_one_of_actions() -> None:
    rows = "\nACTIONS\n\nPaint the gate\tJo Marsh\nMend the gate\tLee Dean\n"
    found = read(f"{TOP}{HERE}1. Welcome\n\nHello.\n\n{END}{rows}")
    assert [one.text for one in found.actions] == ["Paint the gate", "Mend the gate"]
    assert len(found.items) == 3
