"""What lists of people tell beside the names, and of whom: late arrivals, initials, categories."""

from __future__ import annotations

import pytest

from imports.past.people_line import read_entry
from imports.past.people_list import read_list
from imports.past.read import ReadPerson
from store.models import Person
from tests.imports.past.fictional import MAY, propose, read, setting

ONE_LIST = (
    MAY.partition("Present:")[0]
    + "In attendance: CC Ann Holt (Chair), CC Lee Dean, Jo Marsh, Sam Grey (Clerk)\n\n1. Intro"
    + MAY.partition("1. Intro")[2]
)
DEAN = Person(id="dean", version=1, name="Lee Dean", title="County Councillor", category="Members")
MARSH = Person(id="marsh", version=1, name="Jo Marsh", category="Advisers")


def entry(text: str) -> ReadPerson:
    found = read_entry(text)
    assert found is not None
    return found.person


def test_where_all_stand_in_one_list_in_attendance_members_stay_members() -> None:
    found = propose(ONE_LIST, against=setting(people=(DEAN, MARSH)))
    told = {one.name: one.category for one in found.record.attendance}
    assert told == {
        "Ann Holt": "Members",
        "Lee Dean": "Members",
        "Jo Marsh": "Other attendees",
        "Sam Grey": "Other attendees",
    }


def test_beside_a_list_of_members_those_in_attendance_are_others() -> None:
    both = ONE_LIST.replace("In attendance:", "Present: CC Bo Lund\n\nIn attendance:")
    found = propose(both, against=setting(people=(DEAN,)))
    told = {one.name: one.category for one in found.record.attendance}
    assert told["Lee Dean"] == "Other attendees"


def test_a_mark_of_attendance_may_tell_when_somebody_came() -> None:
    table = (
        "| Name | Role | Attendance |\n|---|---|---|\n| CC Ann Holt | Chair | Present |\n"
        "| CC Lee Dean | Member | Present (from 5.50) |\n| Jo Marsh | Adviser | Present |\n\n"
    )
    text = MAY.partition("Present:")[0] + table + "1. Intro" + MAY.partition("1. Intro")[2]
    arrived = {one.name: one.arrived for one in read(text).people}
    assert arrived == {"Ann Holt": "", "Lee Dean": "17:50", "Jo Marsh": ""}


@pytest.mark.parametrize(
    "others", ["and one other young person", "and another young person", "and 2 others people"]
)
def test_those_only_counted_leave_the_body_to_the_one_before(others: str) -> None:
    others = others.replace("others", "other")
    (found,) = read_list(f"Tessa {others} (Elm Voices)")
    assert (found.person.name, found.person.organisation) == ("Tessa", "Elm Voices")


def test_initials_and_who_took_the_minutes_are_no_role() -> None:
    tessa = entry("Tessa (T) - Elm Voices")
    assert (tessa.role, tessa.organisation) == ("", "Elm Voices")
    grey = read_entry("Sam Grey – Democratic Services Officer (minutes)")
    assert grey is not None
    assert (grey.person.role, grey.clerk) == ("Democratic Services Officer", True)
    bare = read_entry("Minutes: Sam Grey")
    assert bare is not None
    assert (bare.person.role, bare.clerk) == ("", True)
