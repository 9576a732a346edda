from __future__ import annotations

import msgspec
import pytest

from store.may_be_young import may_be_young
from store.models import Attendance, Body, Person
from store.records import Register

KIT = Person(id="kit", name="Kit", organisation="Loud Lions", young_person=True)
ROW = Attendance(id="m.priya", meeting="m", person="priya", name="Priya", status="present")


def known(*people: Person, **bodies: Body) -> Register:
    return Register(people={one.id: one for one in people}, bodies=bodies)


def priya(**fields: object) -> Person:
    return msgspec.structs.replace(Person(id="priya", name="Priya"), **fields)


@pytest.mark.parametrize(
    "organisation",
    ["Voices", "Voice of Wenshire", "Children in Care Council", "CiCC", "Young Inspectors",
     "Care Leavers' Forum", "Youth Council", "Loud Lions"],
)  # fmt: skip
def test_a_first_name_alone_from_a_body_of_young_people_is_asked_about(organisation: str) -> None:
    person = priya(organisation=organisation)
    assert may_be_young(person, known(person, KIT))
    assert may_be_young(msgspec.structs.replace(ROW, organisation=organisation), known(KIT))


@pytest.mark.parametrize(
    "fields",
    [
        {"name": "Priya Shah"}, {"title": "Dr"}, {"role": "Participation worker"},
        {"young_person": True}, {"placeholder": True}, {"merged_into": "kit"},
        {"organisation": "Youth Justice Service"}, {"organisation": "Housing"},
        {"organisation": ""},
    ],
)  # fmt: skip
def test_whatever_says_otherwise_asks_nothing(fields: dict[str, object]) -> None:
    person = priya(**{"organisation": "Voices", **fields})
    assert not may_be_young(person, known(person, KIT))


def test_a_body_with_a_grown_up_in_it_is_not_one_of_young_people_by_its_members() -> None:
    person = priya(organisation="Loud Lions")
    adult = Person(id="ann", name="Ann Holt", organisation="Loud Lions")
    assert not may_be_young(person, known(person, KIT, adult))


def test_the_members_of_a_body_tell_too() -> None:
    lions = Body(id="lions", name="Lions", members=("priya", "kit"))
    assert may_be_young(priya(), known(priya(), KIT, lions=lions))


def test_the_whole_name_on_the_register_answers_for_every_meeting() -> None:
    row = msgspec.structs.replace(ROW, organisation="Voices")
    assert may_be_young(row, known(priya()))
    assert not may_be_young(row, known(priya(name="Priya Shah")))
