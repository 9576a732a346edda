"""First names alone in the lists of past minutes, and who they are on the register."""

from __future__ import annotations

import pytest

from imports.past.proposal import Proposal
from store.models import Person
from tests.imports.past.fictional import propose, setting

HEAD = (
    "Corporate Parenting Board\n\n"
    "Minutes of the meeting held on Thursday 12 March 2026 at 6.00 pm in County Hall\n\n"
)
ITEMS = "\n\n1. Welcome\n\nAll were welcomed.\n\n2. Next\n\nAll was well.\n"
REGISTER = (
    Person(id="holt", name="Ann Holt", title="Cllr", category="Members"),
    Person(id="rao", name="A Rao", title="Dr", category="Co-opted members", organisation="Health"),
    Person(id="ash", name="Ash", young_person=True, category="Young people"),
    Person(id="bo", name="Bo", young_person=True, category="Young people"),
)


def proposed(people: str, known: tuple[Person, ...] = REGISTER) -> Proposal:
    return propose(HEAD + people + ITEMS, setting(people=known))


def listed(found: Proposal) -> list[str]:
    return [one.name for one in found.record.attendance]


@pytest.mark.parametrize(
    "people",
    [
        "Present:\nCllr Ann Holt (Chair)\nDr A Rao - Health\nAsh and Bo (Children in Care Council)",
        "Present:\nAsh\nBo",
        "Present:\n\n| Name | From |\n|---|---|\n| Cllr Ann Holt | Council |\n| Ash | CiCC |\n"
        "| Bo | CiCC |",
        "Present:\n\n| Cllr Ann Holt | Council |\n| Ash | CiCC |\n| Bo | CiCC |",
    ],
)
def test_young_people_of_the_register_are_in_a_list_who_they_are(people: str) -> None:
    found = proposed(people)
    young = [one for one in found.record.attendance if one.person in ("ash", "bo")]
    assert [one.name for one in young] == ["Ash", "Bo"]
    assert all(one.young_person and one.category == "Young people" for one in young)
    assert not [one for one in found.added if isinstance(one, Person) and one.name != "Ann Holt"]
    assert "CiCC" not in listed(found)


def test_where_a_list_does_not_say_what_people_are_the_register_does() -> None:
    found = proposed("Present:\nCllr Ann Holt (Chair)\nDr A Rao - Health\nCllr Lee Dean")
    categories = {one.name: one.category for one in found.record.attendance}
    assert categories == {
        "Ann Holt": "Members", "A Rao": "Co-opted members", "Lee Dean": "Members",
    }  # fmt: skip
    said = proposed("Members:\nCllr Ann Holt (Chair)\nDr A Rao - Health")
    assert {one.category for one in said.record.attendance} == {"Members"}, "the file says it"


def test_a_first_name_before_the_next_label_is_not_lost() -> None:
    people = "Present:\nCllr Ann Holt (Chair)\nCllr Lee Dean\nPriya\nApologies: Cllr Tim Hill"
    assert listed(proposed(people)) == ["Ann Holt", "Lee Dean", "Priya", "Tim Hill"]


def test_one_word_lines_that_tell_where_people_are_from_are_nobody() -> None:
    people = "Present:\nCllr Ann Holt\nHousing\nCllr Lee Dean\nSchools\nCllr Tim Hill\nFostering"
    assert listed(proposed(people)) == ["Ann Holt", "Lee Dean", "Tim Hill"]


def test_semicolons_part_people_whatever_a_comma_or_a_dash_tells_of_one() -> None:
    people = (
        "Attendees: Ann Holt (AH) – Chair; Lee Dean (LD); Tim Hill (TH); Pat Winter (PW) – "
        "minutes; Jo Brightwell, Ofsted observer"
    )
    found = proposed(people, ())
    assert listed(found) == ["Ann Holt", "Lee Dean", "Tim Hill", "Pat Winter", "Jo Brightwell"]
    assert found.record.attendance[-1].role == "Ofsted observer"


@pytest.mark.parametrize(
    "people",
    [
        "Present:\nCllr Ann Holt (Chair)\nPriya",
        "Present:\nCllr Ann Holt (Chair)\nCllr Lee Dean\n\nApologies: Priya, Cllr Tim Hill",
    ],
)
def test_one_word_that_is_not_taken_for_somebody_is_told(people: str) -> None:
    found = proposed(people)
    assert "Priya" not in listed(found)
    (doubt,) = found.doubts
    assert doubt.message.startswith("“Priya” stands among the people, and as one word it was not")
