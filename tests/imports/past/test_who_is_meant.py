"""Whom a name of past minutes means on the register, and what the register gains by it."""

from __future__ import annotations

from typing import Any

import pytest

from imports.past.matching import NEW, Matcher
from imports.past.meeting_people import people_of
from imports.past.read import ReadPerson
from store.models import Person
from tests.imports.past.test_matching import matcher


def known(*names: str) -> Matcher:
    """A register of people called so, "Cllr: Ann Holt", whose ids are their first names."""
    people = []
    for said in names:
        title, _, name = said.rpartition(": ")
        people.append(Person(id=name.split()[0].casefold(), name=name, title=title))
    return matcher(*people)


def outcome(by: Matcher, said: str, **more: Any) -> str:
    """The id of whoever is meant, and the ids of those who are asked about: "new-1? ann bo"."""
    title, _, name = said.rpartition(": ")
    found = by.match(ReadPerson(name, title=title, **more))
    asked = [
        one.value for each in by.questions.values() for one in each.choices if one.value != NEW
    ]
    return f"{found.id}? {' '.join(asked)}" if asked else found.id


@pytest.mark.parametrize(
    ("register", "said", "expected"),
    [
        (["Cllr: Ann Holt"], "ann holt", "ann"),
        (["Cllr: Ann Holt"], "CC: Ann Holt", "ann"),
        (["Cllr: Ann Holt"], "Borough Councillor: Ann Holt", "ann"),
        (["Cllr: Ann Holt"], "Mrs: Ann Holt", "ann"),
        (["Mrs: Ann Holt"], "Ms: Ann Holt", "ann"),
        (["Mrs: Ann Holt"], "Cllr: Ann Holt", "new-1"),
        (["Mrs: Ann Holt"], "Cllr.: Ann Holt", "new-1"),
        (["Mrs: Ann Holt"], "CC: Ann Holt", "new-1"),
        (["Mrs: Ann Holt"], "Parish Councillor: Ann Holt", "new-1"),
        (["Ann Holt"], "Cllr: Ann Holt", "ann"),
        (["Cllr: Ann Holt"], "Cllr: Holt", "ann"),
        (["Cllr: Ann Holt"], "Holt", "new-1? ann"),
        (["Ann Holt"], "Holt", "new-1"),
        (["Cllr: Ann Holt"], "Cllr: A Holt", "ann"),
        (["Cllr: Ann Holt"], "A Holt", "new-1? ann"),
        (["Cllr: Ann Holt", "Cllr: Bo Holt"], "Cllr: Holt", "new-1? ann bo"),
        (["Cllr: Ann Holt", "Mr: Bo Holt"], "Cllr: Holt", "ann"),
        (["Susan Prynn"], "Sue Prynn", "new-1? susan"),
        (["Susan Prynn"], "Sue Prynne", "new-1? susan"),
        (["Susan Prynn"], "Susann Prynn", "new-1? susan"),
        (["Susan Prynn"], "Sally Prynn", "new-1"),
        (["Susan Prynn"], "Sally Prynne", "new-1"),
        (["Susan Prynn"], "Susan Pugh", "new-1"),
        (["Susan Holt"], "Susan Hill", "new-1"),
        (["Carla Holt", "Karl Holt"], "Karla Holt", "new-1? carla karl"),
        (["Cllr: Susan Prynn"], "Dr: Sue Prynn", "new-1? susan"),
        (["Dr: Susan Prynn"], "Cllr: Sue Prynn", "new-1"),
        (["Cllr: Prynn"], "Susan Prynn", "new-1? prynn"),
        (["Prynn"], "Susan Prynn", "new-1"),
        (["Cllr: Prynn"], "Susan Prynne", "new-1"),
        (["Prynn"], "Cllr: Susan Prynn", "new-1? prynn"),
        (["Prynne"], "Prynn", "new-1"),
    ],
)
def test_a_name_means_somebody_for_certain_or_is_asked_about(
    register: list[str], said: str, expected: str
) -> None:
    assert outcome(known(*register), said) == expected


def test_two_of_one_name_are_the_first_unless_another_organisation_is_told() -> None:
    health = Person(id="health", name="Sam Reed", organisation="Health")
    police = Person(id="police", name="Sam Reed", organisation="Police")
    assert outcome(matcher(health, police), "Sam Reed") == "health"
    assert outcome(matcher(health, police), "Sam Reed", organisation="POLICE") == "police"
    fire = outcome(matcher(health, police), "Sam Reed", organisation="Fire")
    assert fire == "new-1? health police"
    twice = matcher(health, police, Person(id="more", name="Sam Reed", organisation="Police"))
    assert outcome(twice, "Sam Reed", organisation="Police") == "new-1? health more police"


def test_of_many_of_a_surname_four_are_offered() -> None:
    register = [f"Cllr: {name} Holt" for name in ("Ann", "Bo", "Cat", "Dan", "Eve")]
    assert outcome(known(*register), "Cllr: Holt") == "new-1? ann bo cat dan"


def test_what_the_clerk_answered_goes_before_all() -> None:
    people = (Person(id="ann", name="Ann Holt"), Person(id="bo", name="Bo Holt"))
    key = "person/cllr ann holt"
    assert outcome(matcher(*people, answers={key: "bo"}), "Cllr: Ann Holt") == "bo"
    assert outcome(matcher(*people, answers={key: NEW}), "Cllr: Ann Holt") == "new-1"
    assert outcome(matcher(*people, answers={key: "gone"}), "Cllr: Ann Holt") == "ann"


def test_a_question_says_who_it_may_be_and_that_they_are_kept_apart() -> None:
    by = known("Cllr: Ann Holt", "Cllr: Bo Holt")
    by.match(ReadPerson("Holt", title="Cllr", line=7))
    (question,) = by.questions.values()
    assert (question.key, question.doubt.line, question.doubt.about) == (
        "person/cllr holt", 7, "person",
    )  # fmt: skip
    assert question.doubt.message == (
        "“Cllr Holt” may be Cllr Ann Holt or Cllr Bo Holt; kept apart until you say."
    )
    assert [one.label for one in question.choices] == [
        "Cllr Ann Holt", "Cllr Bo Holt", "Somebody else: Cllr Holt",
    ]  # fmt: skip


def test_somebody_new_is_kept_with_what_is_told() -> None:
    by = matcher()
    told = ReadPerson("Jo Marsh", title="Ms", organisation="Elm", role="Nurse; in the chair",
                      category="Members")  # fmt: skip
    found = by.match(told)
    assert found == Person(id="new-1", name="Jo Marsh", title="Ms", organisation="Elm",
                           role="Nurse", category="Members")  # fmt: skip
    assert by.register.people == by.met == {"new-1": found}
    assert not by.changed


@pytest.mark.parametrize(
    ("role", "kept"),
    [
        ("Chair; presiding", "Chair"),
        ("In the chair", ""),
        ("Presiding; Head of Care; Nurse", "Head of Care; Nurse"),
    ],
)
def test_an_office_held_at_one_meeting_is_not_kept(role: str, kept: str) -> None:
    assert matcher().match(ReadPerson("Jo Marsh", role=role)).role == kept


@pytest.mark.parametrize("heading", ["Apologies", "- Absent", "NOT PRESENT", "apology"])
def test_a_heading_of_those_away_is_not_what_somebody_is(heading: str) -> None:
    assert matcher().match(ReadPerson("Jo Marsh", category=heading)).category == ""


def test_other_meetings_of_an_import_tell_what_one_leaves_out() -> None:
    by = matcher()
    by = Matcher(by.register, by.make_id, by.category, in_full=(
        ReadPerson("Jo Marsh", title="Cllr", organisation="Wrong"),
        ReadPerson("jo marsh", title="Ms", role="Nurse"),
        ReadPerson("Jo Marsh", organisation="Elm", role="Lead", category="Officers"),
    ))  # fmt: skip
    found = by.match(ReadPerson("Jo Marsh", title="Mrs"))
    told = (found.title, found.role, found.organisation, found.category)
    assert told == ("Mrs", "Nurse", "Elm", "Officers")


@pytest.mark.parametrize(
    ("said", "others", "name"),
    [
        ("Cllr: Holt", ["Cllr: Ann Holt"], "Ann Holt"),
        ("Cllr: Holt", ["CC: Ann Holt", "Cllr: ANN HOLT"], "ANN HOLT"),
        ("Cllr: Holt", ["Cllr: Ann Holt", "Cllr: Bo Holt"], "Holt"),
        ("Cllr: Holt", ["Ann Holt"], "Holt"),
        ("Cllr: Holt", ["Dr: Ann Holt"], "Holt"),
        ("Cllr: Holt", ["Cllr: Holt", "Cllr: Ann Dean"], "Holt"),
        ("Cllr: A Holt", ["Cllr: Ann Holt"], "A Holt"),
        ("Holt", ["Cllr: Ann Holt"], "Holt"),
    ],
)
def test_a_surname_is_made_whole_by_the_one_other_who_fits(
    said: str, others: list[str], name: str
) -> None:
    by = matcher()
    by.in_full = [
        ReadPerson(each.rpartition(": ")[2], title=each.rpartition(": ")[0]) for each in others
    ]
    title, _, alone = said.rpartition(": ")
    assert by.match(ReadPerson(alone, title=title)).name == name


def gained(person: Person, *told: ReadPerson) -> tuple[str, str, bool]:
    """The category and the organisation somebody has then, and whether that is a change."""
    by = matcher(person)
    by = Matcher(by.register, by.make_id, by.category, in_full=told[1:])
    found = by.match(told[0])
    assert found.id == person.id
    return found.category, found.organisation, person.id in by.changed


def test_somebody_of_the_register_gains_what_was_not_known() -> None:
    jo = Person(id="jo", name="Jo Marsh")
    officer = ReadPerson("Jo Marsh", category="Officers", organisation="Elm")
    assert gained(jo, officer) == ("Officers", "Elm", True)
    assert gained(jo, ReadPerson("Jo Marsh"), officer) == ("Officers", "Elm", True)
    assert gained(jo, ReadPerson("Jo Marsh", role="Nurse")) == ("", "", False)
    assert gained(jo, ReadPerson("Jo Marsh", category="Apologies")) == ("", "", False)
    elsewhere = ReadPerson("Jo Marsh", category="Members", organisation="Oak")
    assert gained(jo, officer, elsewhere) == ("", "", False), "two of each are told"
    lower = ReadPerson("Jo Marsh", category="Officers", organisation="ELM")
    assert gained(jo, officer, lower) == ("Officers", "ELM", True)


def test_somebody_of_the_register_keeps_what_is_known() -> None:
    other = ReadPerson("Jo Marsh", category="Members", organisation="Oak")
    whole = Person(id="jo", name="Jo Marsh", category="Officers", organisation="Elm")
    assert gained(whole, other) == ("Officers", "Elm", False)
    lacks = Person(id="jo", name="Jo Marsh", category="Officers")
    assert gained(lacks, other) == ("Officers", "Oak", True)
    lacks = Person(id="jo", name="Jo Marsh", organisation="Elm")
    assert gained(lacks, other) == ("Members", "Elm", True)
    young = Person(id="jo", name="Jo", young_person=True)
    assert gained(young, ReadPerson("Jo", category="Members")) == ("", "", False)


def test_somebody_met_gains_the_title_unless_young() -> None:
    by = matcher()
    by.match(ReadPerson("Jo Marsh", category="Apologies", role="presiding"))
    found = by.match(ReadPerson("Jo Marsh", title="Ms", category="Officers", role="Lead"))
    assert (found.title, found.category, found.role) == ("Ms", "Officers", "Lead")
    kept = by.match(ReadPerson("Jo Marsh", title="Mrs", category="Members", role="Nurse"))
    assert kept == found == by.met["new-1"]
    by.match(ReadPerson("Sam W", young=True, organisation="Voices"))
    assert by.match(ReadPerson("Sam W", young=True)).title == ""


@pytest.mark.parametrize(
    ("person", "read", "same"),
    [
        (Person(id="jo", name="Jo M", young_person=True), ReadPerson("Jo Marsh"), False),
        (Person(id="jo", name="Jo Marsh"), ReadPerson("Jo Marsh", young=True), True),
        (Person(id="jo", name="Jo"), ReadPerson("Jo", young=True), False),
        (Person(id="jo", name="Jo", young_person=True), ReadPerson("Jo", young=True), True),
    ],
)
def test_a_first_name_of_a_young_person_is_no_grown_ups(
    person: Person, read: ReadPerson, same: bool
) -> None:
    assert (matcher(person).match(read).id == "jo") is same


def test_a_name_as_typed_is_the_one_it_is_certain_to_mean() -> None:
    by = known("Cllr: Ann Holt", "Cllr: Bo Dean")
    found = by.called("Cllr Holt")
    assert found is not None
    assert found.id == "ann"
    assert by.called("Rao") is None
    by.match(ReadPerson("Cat Rao", title="Cllr"))
    found = by.called("Cllr Rao")
    assert found is not None
    assert found.name == "Cat Rao"


@pytest.mark.parametrize(
    ("first", "second", "people"),
    [
        ("Cllr: Ann Holt", "Cllr: Holt", 1),
        ("Cllr: Ann Holt", "CC: Holt", 1),
        ("Cllr: Ann Holt", "Ann Holt", 1),
        ("Ann Holt", "Cllr: Holt", 2),
        ("Dr: Ann Holt", "Cllr: Holt", 2),
        ("Cllr: Ann Holt", "Cllr: Holt-Dean", 2),
        ("Cllr: Ann Holt", "Cllr: A Holt", 2),
    ],
)
def test_two_entries_of_one_meeting_may_be_one_person(first: str, second: str, people: int) -> None:
    read = [ReadPerson(one.rpartition(": ")[2], title=one.rpartition(": ")[0], line=at)
            for at, one in enumerate((first, second), 1)]  # fmt: skip
    found, doubts = people_of(read, matcher())
    assert [one for one, _ in found] == read
    assert len({person.id for _, person in found}) == people
    assert not doubts


@pytest.mark.parametrize("title", ["", "Cllr"])
@pytest.mark.parametrize("first", ["Annie Holt", "Holt"])
def test_another_name_of_somebody_is_them_beside_the_same_or_the_surname(
    first: str, title: str
) -> None:
    ann = Person(id="ann", name="Ann Holt", title="Cllr", aliases=("Annie Holt",))
    read = [ReadPerson(first, title="Cllr"), ReadPerson("Annie Holt", title=title)]
    found, _ = people_of(read, matcher(ann))
    apart = first == "Holt" and not title
    assert [person.id for _, person in found] == ["ann", "new-1" if apart else "ann"]
