"""Who stands in the lists of a document of ours."""

from __future__ import annotations

import pytest

from imports.past.own_people import short_names, with_known_young, without_title
from imports.past.read import ReadMove, ReadPerson
from store.models import Person
from store.records import Register
from tests.imports.past.own_documents import document, people_of


def person_of(entry: str, heading: str = "Members") -> ReadPerson:
    (person,) = people_of(f"### {heading}", f"- {entry}")
    return person


def test_an_entry_tells_name_role_and_organisation() -> None:
    assert person_of("Dr Anil Rao (Nurse) – Health – North") == ReadPerson(
        name="Anil Rao",
        title="Dr",
        role="Nurse",
        organisation="Health – North",
        category="Members",
        line=11,
    )


@pytest.mark.parametrize(
    ("entry", "name", "role", "organisation"),
    [
        ("Ann Holt", "Ann Holt", "", ""),
        ("Ann Holt – Health", "Ann Holt", "", "Health"),
        ("Ann Holt (Chair)", "Ann Holt", "Chair", ""),
        ("Ann Holt (Chair \\(acting\\)) – A\\*B", "Ann Holt", "Chair (acting)", "A*B"),
        ("Ann \\(Annie\\) Holt", "Ann (Annie) Holt", "", ""),
        ("Ann Holt (Chair) (Clerk)", "Ann Holt (Chair) (Clerk)", "", ""),
        ("Ann\u00a0Holt (Clerk)", "Ann Holt", "Clerk", ""),
    ],
)
def test_signs_that_were_escaped_part_nothing(
    entry: str, name: str, role: str, organisation: str
) -> None:
    found = person_of(entry)
    assert (found.name, found.role, found.organisation) == (name, role, organisation)


@pytest.mark.parametrize(
    ("brackets", "category", "role"),
    [
        (" (Members)", "Members", ""),
        (" (Members; Chair)", "Members", "Chair"),
        (" (no category; Clerk)", "", "Clerk"),
        (" (no category)", "", ""),
        (" (Members\\; old; Chair; Clerk)", "Members; old", "Chair; Clerk"),
        ("", "", ""),
    ],
)
def test_behind_whoever_was_not_there_stands_the_category(
    brackets: str, category: str, role: str
) -> None:
    for heading, status in (("Apologies", "apologies"), ("Absent", "absent")):
        found = person_of(f"Ann Holt{brackets}", heading)
        assert (found.category, found.role, found.status) == (category, role, status)


def test_a_category_ends_the_list_of_apologies() -> None:
    found = people_of("- Jo Marsh", "### Apologies", "- Ann", "### Mem\\*bers", "- Lee\n- Kit")
    assert [(one.name, one.status, one.category, one.line) for one in found] == [
        ("Jo Marsh", "present", "", 9),
        ("Ann", "apologies", "", 13),
        ("Lee", "present", "Mem*bers", 17),
        ("Kit", "present", "Mem*bers", 18),
    ]


def test_other_lines_name_nobody() -> None:
    assert people_of("Ann Holt came.", "* Lee Dean", "- Jo Marsh\nand others")[0].name == "Jo Marsh"
    assert len(people_of("Ann Holt came.", "* Lee Dean", "- Jo Marsh\nand others")) == 1


def test_notes_tell_how_somebody_came_and_went() -> None:
    found = person_of(
        "Ann Holt – Health, *attended remotely; substitute for Dr Bo Fell; arrived at 6.20 pm"
        " during item 3; left at 12 noon*"
    )
    assert (found.organisation, found.remote, found.substitute_for) == ("Health", True, "Bo Fell")
    assert found.moves == (ReadMove("arrived", "18:20", "3"), ReadMove("left", "12:00", ""))
    plain = person_of("Ann Holt – Health")
    assert (plain.remote, plain.substitute_for, plain.moves) == (False, "", ())


@pytest.mark.parametrize(
    ("note", "moves"),
    [
        ("arrived", (ReadMove("arrived", None, ""),)),
        ("left during item 4.2", (ReadMove("left", None, "4.2"),)),
        ("left early", ()),
        ("attended", ()),
    ],
)
def test_a_move_may_have_no_time_or_item(note: str, moves: tuple[ReadMove, ...]) -> None:
    found = person_of(f"Ann Holt, *{note}*")
    assert (found.name, found.moves, found.remote) == ("Ann Holt", moves, False)


@pytest.mark.parametrize(
    ("entry", "young"),
    [
        ("Jay – Voices (Children in Care Council)", True),
        ("Jay H – Voices (Children in Care Council)", True),
        ("Jay Holt – Voices (Children in Care Council)", False),
        ("Jay H T – Voices (Children in Care Council)", False),
        ("Jay – Health", False),
        ("Jay", False),
    ],
)
def test_a_first_name_from_a_group_of_young_people_is_a_young_persons(
    entry: str, young: bool
) -> None:
    assert person_of(entry).young is young


@pytest.mark.parametrize(
    "entry",
    [
        *(
            f"{number} young people"
            for number in (
                *("No", "Two", "Three", "Four", "Five", "Six"),
                *("Seven", "Eight", "Nine", "Ten", "11", "12"),
            )
        ),
        "One young person",
        "Two Voices representatives",
        "One Voices representative",
    ],
)
def test_who_is_only_counted_is_told_and_not_named(entry: str) -> None:
    read = document("## Present", "### Members", f"- Ann Holt\n- {entry}")
    assert [one.name for one in read.people] == ["Ann Holt"]
    assert [(one.line, one.about) for one in read.doubts] == [(12, "person")]
    assert "counts young people" in read.doubts[0].message


@pytest.mark.parametrize("entry", ["Eleven Young", "One Young Person", "Young People"])
def test_a_name_like_a_number_is_a_name(entry: str) -> None:
    assert person_of(entry).name == entry


def test_names_lose_their_titles() -> None:
    assert without_title("County Councillor Ann Holt") == "Ann Holt"
    assert without_title("") == ""
    assert short_names([person_of("County Councillor Ann Holt"), person_of("Lee Dean")]) == {
        "CC Holt",
        "Lee Dean",
    }


def test_young_people_of_the_register_are_marked() -> None:
    register = Register(
        people={
            "jay": Person(id="jay", version=1, name="Jay", young_person=True),
            "lee": Person(id="lee", version=1, name="Lee Dean"),
        }
    )
    read = document("## Present", "- jay\n- Dr Jay\n- Lee Dean")
    marked = with_known_young(read, register)
    assert [(one.name, one.young) for one in marked.people] == [
        ("jay", True),
        ("Jay", False),
        ("Lee Dean", False),
    ]
