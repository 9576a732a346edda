"""Who is meant by a name."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from imports.names import Candidate, Names, initials, split_title
from store.models import Body, Person
from store.records import Register
from tests.imports.people import names


@pytest.mark.parametrize(
    ("written", "who"),
    [
        ("Ann Holt", "holt"),
        ("ann holt", "holt"),
        ("County Councillor Ann Holt", "holt"),
        ("CC Holt", "holt"),
        ("cc holt", "holt"),
        ("Councillor Holt", "holt"),
        ("Cllr Holt", "holt"),
        ("Cllr. Holt", "holt"),
        ("CC Ann Holt", "holt"),
        ("CC A Holt", "holt"),
        ("CC A. Holt", "holt"),
        ("County Councillor Miss Holt", "holt"),
        ("Holt", "holt"),
        ("**CC Holt**", "holt"),
        ("CC Holt (Chair)", "holt"),
        ("  CC   Holt, ", "holt"),
        ("Ann", "holt"),
        ("AH", "holt"),
        ("Cllr Hoffman", "kholt"),
        ("KH", "kholt"),
        ("Deano", "dean"),
        ("Dr Rao", "rao"),
        ("dr. rao", "rao"),
        ("Rao", "rao"),
        ("Dr Mrs Rao", "rao"),
        ("Mr Marsh", "marsh"),
        ("Ms Marsh", "marsh"),
        ("Superintendent Kate van der Berg", "berg"),
        ("Supt van der Berg", "berg"),
        ("Supt. Kate van der Berg", "berg"),
        ("Superintendent van der Berg", "berg"),
        ("van der Berg", "berg"),
        ("Joanna Marsh", "marsh"),
        ("Sam R", "samr"),
        ("Sam Grey", "grey"),
        ("SG", "grey"),
        ("me", "grey"),
        ("clerk", "grey"),
        ("the clerk", "grey"),
        ("Chair", "holt"),
        ("the Chair", "holt"),
    ],
)
def test_a_person_is_known_by_any_usual_name(written: str, who: str) -> None:
    found = names().resolve(written)

    assert (found.owner.person, found.owner.body, found.question) == (who, None, "")
    assert found.known
    assert not found.candidates


@pytest.mark.parametrize(
    ("written", "which"),
    [
        ("Voices", "voices"),
        ("voices", "voices"),
        ("the Children in Care Council", "voices"),
        ("Young Inspectors", "inspectors"),
        ("the Officers", "officers"),
        ("Children and Families Team", "families"),
        ("Housing Task Group", "housing"),
        ("The Housing Task Group", "housing"),
    ],
)
def test_a_body_or_group_is_known_by_its_names(written: str, which: str) -> None:
    found = names().resolve(written)

    assert (found.owner.body, found.owner.person) == (which, None)


def test_a_board_written_with_its_article_is_found_without_it() -> None:
    board = Names(Register(bodies={"b": Body(id="b", name="The Board")}))

    assert board.resolve("Board").owner.body == "b"
    assert board.resolve("the board").owner.body == "b"


def test_one_of_three_sams_is_asked_about_with_you_first() -> None:
    found = names(here=("samr", "samw", "grey")).resolve("Sam")

    assert not found.known
    assert found.several
    assert found.question == "Which Sam?"
    assert found.owner.written == "Sam"
    assert found.candidates == (
        Candidate("grey", "person", "Sam Grey (you)"),
        Candidate("samr", "person", "Sam R"),
        Candidate("samw", "person", "Sam W"),
    )


def test_a_first_name_is_of_the_only_one_in_the_room() -> None:
    assert names(here=("samw",)).resolve("Sam").owner.person == "samw"
    assert names().resolve("Kate").question == "Which Kate?"
    assert names(here=("lund", "holt")).resolve("Kate").owner.person == "lund"


def test_those_in_the_room_are_offered_first() -> None:
    found = names(here=("samw", "samr"), you="holt").resolve("Sam")

    assert [each.id for each in found.candidates] == ["samr", "samw", "grey"]


def test_an_answer_settles_a_name_for_the_meeting() -> None:
    settled = names(answers={"sam": "samw", "the team": "families"})

    assert settled.resolve("Sam").owner.person == "samw"
    assert settled.resolve("SAM.").owner.person == "samw"
    assert settled.resolve("the Team").owner.body == "families"


def test_an_answer_that_names_nobody_any_more_is_asked_again() -> None:
    assert names(answers={"sam": "nobody"}).resolve("Sam").question == "Which Sam?"


def test_an_answer_follows_a_person_who_was_merged() -> None:
    assert names(answers={"jojo": "oldmarsh"}).resolve("Jojo").owner.person == "marsh"


def test_me_is_you_and_not_always_the_clerk() -> None:
    assert names(you="lund").resolve("me").owner.person == "lund"
    assert names(you="lund").resolve("clerk").owner.person == "grey"


def test_a_name_nearly_right_is_never_taken_silently() -> None:
    found = names().resolve("CC Hollt")

    assert not found.known
    assert found.question == "Who is CC Hollt?"
    assert [each.id for each in found.candidates] == ["holt"]


def test_a_title_of_another_person_does_not_fit() -> None:
    assert not names().resolve("Dr Holt").known


def test_somebody_unknown_is_asked_about_without_candidates() -> None:
    found = names().resolve("Robert Dale")

    assert (found.known, found.candidates, found.question) == (False, (), "Who is Robert Dale?")
    assert found.owner.written == "Robert Dale"


@pytest.mark.parametrize("written", ["All members", "Board members", "everyone", "all officers"])
def test_everybody_together_is_nobody_to_ask_about(written: str) -> None:
    found = names().resolve(written)

    assert (found.known, found.question, found.owner.written) == (False, "", written)


@pytest.mark.parametrize("written", ["", "  ", "**", "x" * 81])
def test_what_is_no_name_is_nobody(written: str) -> None:
    found = names().resolve(written)

    assert (found.known, found.question) == (False, "")


def test_two_who_would_be_called_alike_are_told_apart_in_answers() -> None:
    twins = Names(
        Register(
            {
                "a": Person(id="a", name="Ann Holt", title="County Councillor"),
                "b": Person(id="b", name="Bob Holt", title="County Councillor"),
            }
        )
    )

    found = twins.resolve("CC Holt")

    assert [each.label for each in found.candidates] == ["CC Ann Holt", "CC Bob Holt"]
    assert twins.resolve("CC B Holt").owner.person == "b"
    assert twins.label("nobody") == ""


def test_people_expected_can_be_added() -> None:
    known = names(here=("samr",)).with_attendance(("samw",))

    assert known.attendance == {"samr", "samw"}
    assert known.resolve("clerk").owner.person == "grey"
    assert known.resolve("Chair").owner.person == "holt"


def test_initials_are_given_or_made_from_the_name() -> None:
    assert initials(Person(name="Ann Holt")) == "AH"
    assert initials(Person(name="Mary-Beth Jones")) == "MBJ"
    assert initials(Person(name="Ann Holt", initials="ANH")) == "ANH"
    assert initials(Person(name="Jay")) == ""


def test_a_title_is_taken_off_a_name() -> None:
    assert split_title("cllr miss holt") == ("cllr miss", "holt")
    assert split_title("holt") == ("", "holt")
    assert split_title("warden holt", {"warden"}) == ("warden", "holt")


@given(st.text(max_size=100))
def test_any_text_can_be_asked_for(written: str) -> None:
    found = names(here=("samr",)).resolve(written)

    assert not (found.known and found.question)


def test_a_title_before_a_whole_name_somebody_also_goes_by_means_them() -> None:
    nicky = Person(id="nicky", name="Nicky Orr", title="Dr", aliases=("Nicola Orr",))
    found = Names(Register(people={"nicky": nicky})).resolve("Dr Nicola Orr")
    assert found.owner.person == "nicky"


@pytest.mark.parametrize(
    "kept",
    [
        Person(id="dunn", name="Rob Dunn", title="PC"),
        Person(id="dunn", name="PC Rob Dunn", guest=True),
        Person(id="dunn", name="Chief Supt Rob Dunn"),
    ],
)
@pytest.mark.parametrize("said", ["PC Dunn", "Rob Dunn", "PC R Dunn", "R Dunn", "Sgt Dunn", "Dunn"])
def test_a_rank_with_the_surname_is_the_one_person_of_that_surname(kept: Person, said: str) -> None:
    people = Names(Register(people={"dunn": kept, "hill": Person(id="hill", name="Tom Hill")}))
    assert people.resolve(said).owner.person == "dunn"


def test_two_of_a_surname_and_another_rank_are_asked_about() -> None:
    rob = Person(id="rob", name="Rob Dunn", title="PC")
    jo = Person(id="jo", name="Jo Dunn", title="Sergeant")
    people = Names(Register(people={"rob": rob, "jo": jo}))
    assert people.resolve("PC Dunn").owner.person == "rob"
    found = people.resolve("Supt Dunn")
    assert found.question == "Which Supt Dunn?"
    assert [one.id for one in found.candidates] == ["rob", "jo"]


def test_who_has_the_surname_is_offered_first_whatever_the_title() -> None:
    rob = Person(id="rob", name="Rob Dunn", title="PC")
    people = Names(Register(people={"rob": rob}))
    found = people.resolve("Mrs Dunn")
    assert found.owner.person is None
    assert [one.id for one in found.candidates] == ["rob"]


@pytest.mark.parametrize("written", ["IRO Manager", "the IRO manager", "Lead nurse"])
def test_a_role_means_who_has_it_at_the_meeting(written: str) -> None:
    kay = Person(id="kay", name="Kay Dunn", role="Lead nurse; IRO Manager; nurse")
    before = Person(id="before", name="Lee Park", role="IRO Manager")
    register = Register(people={one.id: one for one in (before, kay)}, bodies={}, groups={})
    here = Names(register, attendance=["kay"])
    assert here.resolve(written).owner.person == "kay"
    assert here.is_known(written)
    assert not here.is_known("nurse")  # one word alone says too little of who is meant
    away = Names(register).resolve(written)
    assert not away.known
    assert "kay" in [one.id for one in away.candidates]
    assert away.question == f"Who is {written}?"


@pytest.mark.parametrize(
    ("role", "written"),
    [
        ("Vice-Chair", "vice-chair"),
        ("Vice-Chair", "The Vice Chair"),
        ("Head of Service, Looked After Children", "Head of Service"),
        ("Governor; Head of Service, Care", "head of service, care"),
    ],
)
def test_a_role_may_be_said_in_short(role: str, written: str) -> None:
    known = Person(id="known", name="Mina Sharpe", role=role)
    names = Names(Register(people={"known": known}), attendance={"known"})
    assert names.resolve(written).owner.person == "known"
    treasurer = msgspec.structs.replace(known, role="Treasurer, Friends")
    names = Names(Register(people={"known": treasurer}), attendance={"known"})
    assert names.resolve("treasurer").owner.person is None


def test_a_role_two_at_the_meeting_have_is_asked_about() -> None:
    people = [Person(id=name, name=f"{name} Dunn", role="Social worker") for name in ("Kay", "Lee")]
    register = Register(people={one.id: one for one in people}, bodies={}, groups={})
    found = Names(register, attendance=["Kay", "Lee"]).resolve("the social worker")
    assert [one.id for one in found.candidates] == ["Kay", "Lee"]
