"""The people of a meeting, each once, whatever lists name them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from imports.past.attendance_headings import Heading
from imports.past.one_of_each import Gathered
from imports.past.people_line import Named
from imports.past.read import ReadPerson
from store.models import AttendanceStatus
from tests.imports.past.people_told import all_told, told

STATUS: dict[str, AttendanceStatus] = {"Apologies": "apologies", "Absent": "absent"}
Entry = tuple[str, ReadPerson]
"""The heading somebody stands under, and what is told."""


def gathered(*entries: Entry) -> Gathered:
    """Those who stand under headings, "Present", "Apologies", "Absent"; "" is above all lists."""
    found = Gathered()
    for line, (heading, person) in enumerate(entries, 1):
        status = STATUS.get(heading, "present")
        found.add(Named(person), line, category=heading, status=status)
    return found


def person(said: str, **more: Any) -> ReadPerson:
    title, _, name = said.rpartition(": ")
    return ReadPerson(name, title=title, **more)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Ann Holt", "ANN HOLT", ["Ann Holt"]),
        ("Cllr: Ann Holt", "Ann Holt", ["Cllr Ann Holt"]),
        ("Ann Holt", "Cllr: Ann Holt", ["Cllr Ann Holt"]),
        ("Mr: J Dean", "Cllr: J Dean", ["Mr J Dean"]),
        ("Mrs: J Dean", "Ms: J Dean", ["Mrs J Dean"]),
        ("Mr: J Dean", "Mrs: J Dean", ["Mr J Dean", "Mrs J Dean"]),
        ("Miss: J Dean", "Mr: J Dean", ["Miss J Dean", "Mr J Dean"]),
        ("Ms: J Dean", "Mr: J Dean", ["Ms J Dean", "Mr J Dean"]),
        ("Mr: J Dean", "Mx: J Dean", ["Mr J Dean", "Mx J Dean"]),
        ("Dr: J Dean", "Mr: J Dean", ["Dr J Dean"]),
        ("Cllr: Holt", "Cllr: Ann Holt", ["Cllr Holt", "Cllr Ann Holt"]),
    ],
)
def test_the_same_name_in_two_lists_is_one_person_unless_titles_differ(
    one: str, other: str, expected: list[str]
) -> None:
    found = gathered(("Present", person(one)), ("Present", person(other)))
    assert all_told(found.people()) == expected


@pytest.mark.parametrize(
    ("office", "listed", "expected"),
    [
        ("Cllr: Holt", "Cllr: Ann Holt", ["Cllr Ann Holt: Chair"]),
        ("Cllr: Ann Holt", "Cllr: Holt", ["Cllr Ann Holt: Chair"]),
        ("Cllr: Holt", "Councillor: Ann Holt", ["Cllr Ann Holt: Chair"]),
        ("Cllr: Holt", "Ann Holt", ["Cllr Holt: Chair", "Ann Holt"]),
        ("Cllr: Holt", "Mr: Ann Holt", ["Cllr Holt: Chair", "Mr Ann Holt"]),
        ("Cllr: Holt", "Cllr: Ann Dean", ["Cllr Holt: Chair", "Cllr Ann Dean"]),
        ("Cllr: Bo Holt", "Cllr: Ann Holt", ["Cllr Bo Holt: Chair", "Cllr Ann Holt"]),
    ],
)
def test_an_office_names_somebody_of_the_list_by_the_surname(
    office: str, listed: str, expected: list[str]
) -> None:
    chair = person(office, role="Chair")
    assert all_told(gathered(("", chair), ("Present", person(listed))).people()) == expected


def test_a_surname_that_two_of_a_list_have_is_neither_of_them() -> None:
    two = [("Present", person(f"Cllr: {name} Holt")) for name in ("Ann", "Bo")]
    found = gathered(*two, ("", person("Cllr: Holt", role="Chair")))
    assert len(found.people()) == 3


def test_two_of_a_surname_in_one_list_are_two_people() -> None:
    chair = person("Cllr: Holt", role="Chair")
    found = gathered(("Present", chair), ("Present", person("Cllr: Ann Holt")))
    assert len(found.people()) == 2


def test_what_other_lists_tell_is_added() -> None:
    first = ReadPerson("Ann Holt", role="Chair")
    more = ReadPerson(
        "Ann Holt", title="Dr", role="Nurse", organisation="Elm Trust", substitute_for="Bo Dean",
        remote=True, arrived="18:15", left="19:00",
    )  # fmt: skip
    (found,) = gathered(("", first), ("Members", more)).people()
    assert told(found) == (
        "Dr Ann Holt: Chair, Nurse (Elm Trust) for Bo Dean from 18:15 until 19:00, online"
    )
    assert (found.category, found.line) == ("Members", 1)
    other = replace(more, title="Ms", organisation="Oak", substitute_for="Cat Rao", arrived="18:30",
                    left="20:00", role="nurse", remote=False)  # fmt: skip
    (kept,) = gathered(("Members", more), ("Officers", other)).people()
    assert kept == replace(more, category="Members", line=1), "what was told first stays"
    (named,) = gathered(("Members", replace(more, role="")), ("", first)).people()
    assert named.role == "Chair"


def test_whoever_is_both_here_and_away_is_a_doubt_with_both_lines() -> None:
    here, away = ("Present", person("Ann Holt")), ("Apologies", person("Ann Holt"))
    for entries, lines in (((here, away), (1, 2)), ((away, here), (2, 1))):
        found = gathered(*entries)
        (doubt,) = found.doubts
        assert doubt.lines == lines
        assert (doubt.line, doubt.about, doubt.name) == (2, "person", "Ann Holt")
        assert doubt.message == (
            f"Ann Holt is told to have been present (line {lines[0]}) and not to have been "
            f"(line {lines[1]}). The first was kept; correct it if that is wrong."
        )
    assert not gathered(here, here).doubts
    assert not gathered(away, ("Absent", person("Ann Holt"))).doubts


def test_somebody_absent_who_sent_apologies_sent_apologies() -> None:
    absent, away = ("Absent", person("Ann Holt")), ("Apologies", person("Ann Holt"))
    assert all_told(gathered(absent, away).people()) == ["Ann Holt, away"]
    assert all_told(gathered(away, absent).people()) == ["Ann Holt, away"]
    assert all_told(gathered(absent).people()) == ["Ann Holt, absent"]


@pytest.mark.parametrize(
    ("heading", "more", "category", "status"),
    [
        ("Present", {}, "Present", "present"),
        ("Apologies", {}, "Apologies", "apologies"),
        ("Present", {"status": "apologies"}, "Apologies", "apologies"),
        ("", {"status": "apologies"}, "", "apologies"),
        ("Present", {"status": "absent"}, "Present", "absent"),
        ("Absent", {"status": "apologies"}, "Absent", "apologies"),
        ("Apologies", {"substitute_for": "Bo Dean"}, "Apologies", "present"),
        ("Apologies", {"substitute_for": "Bo", "status": "absent"}, "Apologies", "absent"),
    ],
)
def test_what_is_told_of_somebody_goes_before_the_heading(
    heading: str, more: dict[str, str], category: str, status: str
) -> None:
    (found,) = gathered((heading, person("Ann Holt", **more))).people()
    assert (found.category, found.status) == (category, status)


def test_an_office_on_a_line_of_its_own_is_of_no_list_of_those_away() -> None:
    found = Gathered()
    clerk = Named(ReadPerson("Sam Grey", role="Clerk"), clerk=True, own=True)
    found.add(clerk, 3, category="Apologies", status="apologies")
    found.add(replace(clerk, person=ReadPerson("Jo Lee")), 4, category="Present", status="present")
    assert [(one.category, one.status) for one in found.people()] == [
        ("", "present"), ("Present", "present"),
    ]  # fmt: skip
    assert found.clerk == "Sam Grey"


def test_a_heading_says_that_its_people_joined_from_afar() -> None:
    found = Gathered()
    for name, heading in (("Ann Holt", Heading("Online", "present", remote=True)), ("Bo", None),
                          ("Cat Rao", Heading("Present", "present"))):  # fmt: skip
        found.add(Named(ReadPerson(name)), 1, category="", status="present", heading=heading)
    assert [one.remote for one in found.people()] == [True, False, False]


def test_the_first_of_an_office_holds_it() -> None:
    found = Gathered()
    for name in ("Ann Holt", "Bo Dean"):
        one = Named(ReadPerson(name), chair=True, presiding=True, clerk=True)
        found.add(one, 1, category="", status="present")
    assert (found.chair, found.presiding, found.clerk) == ("Ann Holt",) * 3


@pytest.mark.parametrize(
    ("people", "young"),
    [
        ([("Paige", "Voices"), ("Sam R", "Voices")], ["Paige", "Sam R"]),
        ([("Paige", "Voices"), ("Sam R", "Elm")], []),
        ([("Paige", ""), ("Sam R", "")], []),
        ([("Paige", "Voices"), ("Sam R", "Voices"), ("Jo Lee", "Voices")], []),
        ([("Cllr: Paige", "Voices"), ("Sam R", "Voices")], []),
        ([("Paige Hill", "Care leaver"), ("Jo Lee", "Elm")], ["Paige H"]),
        ([("Ms: Paige Hill", "Care leaver")], []),
        ([("Paige Hill", "Care leaver worker")], []),
    ],
)
def test_young_people_are_told_by_their_group(
    people: list[tuple[str, str]], young: list[str]
) -> None:
    entries = [("Present", person(name, organisation=group)) for name, group in people]
    assert [one.name for one in gathered(*entries).people() if one.young] == young
    entries = [("Present", person(name, role=group)) for name, group in people]
    assert [one.name for one in gathered(*entries).people() if one.young] == young


def test_under_a_heading_of_young_people_whoever_has_no_office_is_one() -> None:
    found = gathered(
        ("Young people", person("Paige Hill")), ("Young people", person("Bo Dean", role="Elm"))
    )
    assert all_told(found.people()) == ["Paige H, young", "Bo Dean: Elm"]


def test_a_body_behind_a_name_is_nobody() -> None:
    found = gathered(
        ("Present", person("Barnardos")), ("Present", person("Dr: Barnardos")),
        ("Present", person("Tom Hill", organisation="BARNARDOS")),
        ("Present", person("Elm Trust")), ("Present", person("Jo Lee", organisation="Elm Trust")),
        ("Present", person("Paige")),
    )  # fmt: skip
    assert [told(one).partition(" (")[0] for one in found.people()] == [
        "Dr Barnardos", "Tom Hill", "Elm Trust", "Jo Lee", "Paige",
    ]  # fmt: skip
