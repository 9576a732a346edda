"""People in one line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imports.attendance import narrow, read_people, read_people_line, young_name
from store.models import Person
from tests.imports.people import PEOPLE, names


def who(line: str) -> list[str | None]:
    return [each.person for each in read_people(line, names())]


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("holt, dean, rao", ["holt", "dean", "rao"]),
        ("holt; dean\nrao", ["holt", "dean", "rao"]),
        ("CC Holt and CC Dean", ["holt", "dean"]),
        ("CC Holt & CC Dean.", ["holt", "dean"]),
        ("CC Holt, CC Dean, and Dr Rao", ["holt", "dean", "rao"]),
        ("County Councillors Holt and Dean, Dr Rao and Jo Marsh", ["holt", "dean", "rao", "marsh"]),
        ("CCs Holt, Dean and Rao", ["holt", "dean", "rao"]),
        ("County Councillors Holt and Dean, Jo Marsh", ["holt", "dean", "marsh"]),
        ("County Councillors Holt, Jo Marsh", ["holt", "marsh"]),
        ("County Councillors Ann Holt and Lee Dean", ["holt", "dean"]),
        ("kh, jm", ["kholt", "marsh"]),
        ("Sam R, Sam W", ["samr", "samw"]),
        ("", []),
        (" , ,", []),
    ],
)
def test_people_are_read_from_one_line(line: str, people: list[str]) -> None:
    assert who(line) == people


def test_a_shared_title_goes_with_each_name() -> None:
    found = read_people("County Councillors Lord and Beavers, Robert Dale", names())

    assert [(each.title, each.name, each.written) for each in found] == [
        ("County Councillor", "Lord", "County Councillor Lord"),
        ("County Councillor", "Beavers", "County Councillor Beavers"),
        ("", "Robert Dale", "Robert Dale"),
    ]


def test_a_guest_has_name_title_organisation_and_role() -> None:
    (found,) = read_people("Dr Robert Dale (Surgeon) – Health", names())

    assert (found.person, found.name, found.title) == (None, "Robert Dale", "Dr")
    assert (found.organisation, found.role) == ("Health", "Surgeon")
    assert not found.placeholder
    (plain,) = read_people("Robert Dale - Police", names())
    assert (plain.name, plain.organisation, plain.written) == (
        "Robert Dale",
        "Police",
        "Robert Dale - Police",
    )


@pytest.mark.parametrize("office", ["Chair", "Vice-Chair", "clerk"])
def test_an_office_is_no_organisation(office: str) -> None:
    (found,) = read_people(f"Robert Dale - {office}", names())

    assert (found.organisation, found.role) == ("", office)


@pytest.mark.parametrize("line", ["Unknown 1 – Health?", "unknown - Health"])
def test_somebody_whose_name_is_to_be_found_out_is_a_placeholder(line: str) -> None:
    (found,) = read_people(line, names())

    assert found.placeholder
    assert found.organisation == "Health"
    assert found.name == line


def test_a_name_of_several_comes_with_those_it_may_be() -> None:
    (found,) = read_people("Sam", names())

    assert found.person is None
    assert [each.id for each in found.candidates] == ["grey", "samr", "samw"]


def test_those_expected_are_taken_before_others() -> None:
    (found,) = read_people_line("Sam", names(), present=["samw"])

    assert found.person == "samw"
    assert read_people_line("Sam", names())[0].person is None


@pytest.mark.parametrize(
    ("letters", "first"),
    [
        ("ho", ["holt", "kholt"]),
        ("holt", ["holt"]),
        ("kh", ["kholt"]),
        ("van", ["berg"]),
        ("cc h", ["holt"]),
        ("dean", ["dean"]),
        ("deano", ["dean"]),
        ("hlot", ["holt"]),
        ("ee d", ["dean"]),
        ("zz", []),
        ("zzz", []),
    ],
)
def test_letters_narrow_the_list(letters: str, first: list[str]) -> None:
    people = [each for each in PEOPLE if not each.merged_into]

    assert [each.id for each in narrow(letters, people)] == first


def test_initials_come_before_names_and_equals_keep_their_order() -> None:
    people = [Person(id="1", name="Jmal Ali"), Person(id="2", name="Jo Marsh")]

    assert [each.id for each in narrow("jm", people)] == ["2", "1"]
    assert [each.id for each in narrow("j", people)] == ["1", "2"]
    assert narrow("", people) == people


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("Jay Smith", "Jay S"),
        ("jay smith", "Jay S"),
        ("Sam R", "Sam R"),
        ("Jay", "Jay"),
        ("Mary-Beth Ann Jones", "Mary-Beth J"),
        ("", ""),
        ("  ", ""),
    ],
)
def test_of_a_young_person_only_first_name_and_initial_are_kept(name: str, kept: str) -> None:
    assert young_name(name) == kept


@given(st.text(max_size=80))
def test_any_line_can_be_read(line: str) -> None:
    found = read_people(line, names())
    narrow(line, PEOPLE)

    assert all(each.written for each in found)
    assert len(young_name(line).split()) <= 2


def test_a_whole_name_comes_before_a_longer_one_that_begins_so() -> None:
    kate, kat = Person(id="1", name="Kate Lund"), Person(id="2", name="Kat")
    assert [one.id for one in narrow("kat", [kate, kat])] == ["2", "1"]
