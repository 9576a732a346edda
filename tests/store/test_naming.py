from __future__ import annotations

import pytest

from store.models import Attendance, Body, Owner, Person, TaskGroup
from store.naming import (
    full_name,
    owner_label,
    owner_name,
    resolve,
    short_name,
    short_names,
    short_title,
    surname,
)
from store.records import Register

ANN = Person(id="ann", name="Ann Holt", title="County Councillor")
JO = Person(id="jo", name="Jo Marsh")
RAO = Person(id="rao", name="Priya Rao", title="Dr")


@pytest.mark.parametrize(
    ("person", "short"),
    [
        (ANN, "CC Holt"),
        (JO, "Jo Marsh"),
        (RAO, "Dr Rao"),
        (Person(name="Lee Dean", title="Councillor"), "Cllr Dean"),
        (Person(name="Lee Dean", title=" borough  councillor "), "Cllr Dean"),
        (Person(name="Lee Dean", title="City Councillor"), "Cllr Dean"),
        (Person(name="Lee Dean", title="District Councillor"), "Cllr Dean"),
        (Person(name="Lee Dean", title="Town Councillor"), "Cllr Dean"),
        (Person(name="Lee Dean", title="Parish Councillor"), "Cllr Dean"),
        (Person(name="Ida ter Horst", title="Dr"), "Dr ter Horst"),
        (Person(name="Ida von Horst", title="Dr"), "Dr von Horst"),
        (Person(name="Ann Holt", title="County Councillor", short_name="Chair"), "Chair"),
        (Person(name="Holt", title="Mrs"), "Mrs Holt"),
        (Person(name="", title=""), ""),
        (Attendance(meeting="m", person="ann", name="Ann Holt", title="Dr"), "Dr Holt"),
    ],
)
def test_the_short_name_is_short_title_and_surname_or_the_whole_name(
    person: Person | Attendance, short: str
) -> None:
    assert short_name(person) == short


@pytest.mark.parametrize(
    ("name", "last"),
    [
        ("Ann Holt", "Holt"),
        ("Ann van der Berg", "van der Berg"),
        ("van der Berg", "der Berg"),
        ("Ann Holt MBE", "Holt"),
        ("Ann Holt, OBE, JP", "Holt"),
        ("MBE", "MBE"),
        ("Ann Lloyd-Jones", "Lloyd-Jones"),
        ("Jay K", "K"),
        ("", ""),
    ],
)
def test_a_surname_keeps_particles_and_drops_letters_after_it(name: str, last: str) -> None:
    assert surname(name) == last


def test_the_full_name_is_title_and_name_of_a_person_or_an_attendance() -> None:
    assert full_name(ANN) == "County Councillor Ann Holt"
    assert full_name(JO) == "Jo Marsh"
    here = Attendance(meeting="m", person="rao", name="Priya Rao", title="Dr")
    assert full_name(here) == "Dr Priya Rao"


def test_an_unknown_title_stays_as_it_is() -> None:
    assert short_title("Ms") == "Ms"
    assert short_title("") == ""
    assert short_title("Doctoral student") == "Doctoral student"


def test_a_second_title_is_left_out_of_the_short_one() -> None:
    assert short_title("County Councillor Miss") == "CC"


def test_two_with_the_same_short_name_are_told_apart_by_first_names() -> None:
    bob = Person(id="bob", name="Bob Holt", title="County Councillor")
    gone = Person(id="gone", name="Lin Holt", title="County Councillor", merged_into="ann")
    assert short_names([ANN, bob, RAO, gone]) == {
        "ann": "CC Ann Holt",
        "bob": "CC Bob Holt",
        "rao": "Dr Rao",
    }
    both = Register(people={"ann": ANN, "bob": bob})
    assert owner_label(Owner(written="CC Holt", person="ann"), both) == "CC Ann Holt"
    one = Register(people={"ann": ANN, "gone": gone, "rao": RAO})
    assert owner_label(Owner(written="Holt", person="ann"), one) == "CC Holt"


def test_a_surname_inside_another_does_not_tell_apart() -> None:
    holt = Person(id="b", name="Bob Holtby", title="County Councillor")
    assert owner_label(Owner(written="x", person="ann"), Register(people={"ann": ANN, "b": holt}))
    register = Register(people={"b": holt, "ann": ANN})
    assert owner_label(Owner(written="x", person="ann"), register) == "CC Holt"


def test_a_short_name_somebody_chose_is_kept_even_when_it_is_shared() -> None:
    chosen = Person(id="c", name="Cay Holt", title="County Councillor", short_name="CC Holt")
    register = Register(people={"ann": ANN, "c": chosen})
    assert owner_label(Owner(written="x", person="c"), register) == "CC Holt"
    assert owner_label(Owner(written="x", person="ann"), register) == "CC Ann Holt"


def test_an_owner_is_a_person_a_body_a_group_or_the_words_as_written() -> None:
    register = Register(
        people={"ann": ANN},
        bodies={"v": Body(id="v", name="Voices")},
        groups={"g": TaskGroup(id="g", name="Leaving Care Group")},
    )
    assert owner_label(Owner(written="AH", person="ann"), register) == "CC Holt"
    assert owner_name(Owner(written="AH", person="ann"), register) == "Ann Holt"
    for label in (owner_label, owner_name):
        assert label(Owner(written="voices", body="v"), register) == "Voices"
        assert label(Owner(written="the group", body="g"), register) == "Leaving Care Group"
        assert label(Owner(written="all"), register) == "all"
        assert label(Owner(written="Zed", person="zed"), register) == "Zed"
        assert label(Owner(written="They", body="they"), register) == "They"


def test_a_merged_person_is_called_by_the_one_who_stays() -> None:
    twin = Person(id="twin", name="A Holt", merged_into="mid")
    mid = Person(id="mid", name="Anne Holt", merged_into="ann")
    register = Register(people={"twin": twin, "mid": mid, "ann": ANN})
    assert owner_label(Owner(written="A Holt", person="twin"), register) == "CC Holt"
    assert owner_name(Owner(written="A Holt", person="twin"), register) == "Ann Holt"


def test_people_merged_in_a_ring_end_the_search() -> None:
    one = Person(id="1", name="One", merged_into="2")
    two = Person(id="2", name="Two", merged_into="1")
    assert resolve("1", Register(people={"1": one, "2": two})) is not None
