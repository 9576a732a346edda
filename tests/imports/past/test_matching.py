from __future__ import annotations

from itertools import count

import pytest

from imports.past.categories import category_of
from imports.past.matching import NEW, Matcher
from imports.past.meeting_people import people_of
from imports.past.nicknames import same_first_name
from imports.past.read import ReadPerson
from imports.past.same_body import same_body
from store.models import Board, Person
from store.records import Register


def matcher(*people: Person, answers: dict[str, str] | None = None) -> Matcher:
    ids = (f"new-{n}" for n in count(1))
    register = Register(people={one.id: one for one in people})
    return Matcher(register, lambda name: next(ids), lambda said: said, answers or {})


HOLT = Person(id="holt", name="Ann Holt", title="County Councillor", aliases=("Annie Holt",))
DEAN = Person(id="dean", name="Lee Dean", title="County Councillor")
JAY = Person(id="jay", name="Jay", young_person=True, organisation="Voices")


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("Ann Holt", "County Councillor"),
        ("ann holt", ""),
        ("Annie Holt", "Cllr"),
        ("Holt", "CC"),
        ("A Holt", "Councillor"),
    ],
)
def test_the_same_name_is_the_same_person(name: str, title: str) -> None:
    by = matcher(HOLT, DEAN)
    assert by.match(ReadPerson(name, title=title)).id == "holt"
    assert not by.met
    assert not by.questions


@pytest.mark.parametrize(
    ("title", "name"), [("PC", "Dunn"), ("PC", "R Dunn"), ("", "Rob Dunn"), ("PC", "Rob Dunn")]
)
@pytest.mark.parametrize("kept", [("PC", "Rob Dunn"), ("", "PC Rob Dunn")])
def test_a_rank_kept_with_the_name_is_no_part_of_it(
    title: str, name: str, kept: tuple[str, str]
) -> None:
    by = matcher(Person(id="dunn", title=kept[0], name=kept[1]), HOLT)
    assert by.match(ReadPerson(name, title=title)).id == "dunn"
    assert not by.questions


@pytest.mark.parametrize("name", ["Ann Holte", "Anne Holt", "Annabel Hoult"])
def test_a_name_only_alike_is_kept_apart_and_asked_about(name: str) -> None:
    by = matcher(HOLT, DEAN)
    found = by.match(ReadPerson(name, line=9))
    if name.startswith("Annab"):
        assert not by.questions, "another first name and another surname: nobody known"
        return
    assert found.id == "new-1"
    (question,) = by.questions.values()
    assert question.doubt.line == 9
    assert [choice.value for choice in question.choices] == ["holt", NEW]


def test_a_surname_is_nobody_else_of_the_same_list_without_a_title() -> None:
    by = matcher(Person(id="bell", name="Ann Bell"))
    assert by.match(ReadPerson("Bell", title="Cllr")).id == "bell", "in other minutes it may be"
    councillor = by.match(ReadPerson("Bell", title="Cllr", line=4), others=("bell",))
    assert councillor.id != "bell"
    (question,) = by.questions.values()
    assert question.doubt.line == 4


def test_a_meeting_loses_nobody_and_tells_who_is_both_here_and_away() -> None:
    read = [
        ReadPerson("Ann Bell", line=1),
        ReadPerson("Jo Dean", title="Cllr", line=2),
        ReadPerson("Bell", title="Cllr", status="apologies", line=3),
        ReadPerson("Dean", title="Cllr", status="apologies", line=4),
    ]
    people, doubts = people_of(read, matcher())
    assert len({person.id for _, person in people}) == 3
    (doubt,) = doubts
    assert doubt.line == 4
    assert "Jo Dean" in doubt.message


@pytest.mark.parametrize(
    "said", ["Apologies", "Apologies for absence", "Absent", "APOLOGIES RECEIVED", "Not present"]
)
def test_a_heading_that_tells_only_who_was_away_is_no_category(said: str) -> None:
    assert category_of(said, Board(name="Elm Vale Parish Council")) == ""


def test_the_answer_makes_the_spelling_an_alias_of_the_person() -> None:
    by = matcher(HOLT, answers={"person/ann holte": "holt"})
    assert by.match(ReadPerson("Ann Holte")).id == "holt"
    assert by.register.people["holt"].aliases == ("Annie Holt", "Ann Holte")
    assert list(by.changed) == ["holt"]
    assert by.match(ReadPerson("Ann Holte")).id == "holt"
    assert by.register.people["holt"].aliases == ("Annie Holt", "Ann Holte"), "learnt once"


def test_the_answer_nobody_known_ends_the_question() -> None:
    by = matcher(HOLT, answers={"person/ann holte": NEW})
    assert by.match(ReadPerson("Ann Holte")).id == "new-1"
    assert not by.questions


def test_a_councillor_is_not_taken_for_a_doctor_of_the_same_name() -> None:
    by = matcher(HOLT)
    assert by.match(ReadPerson("Ann Holt", title="Dr")).id == "holt", "titles of courtesy change"
    doctor = Person(id="doctor", name="Ann Holt", title="Dr")
    assert matcher(doctor).match(ReadPerson("Ann Holt", title="Councillor")).id == "new-1"


def test_a_young_person_is_only_matched_as_one_and_kept_without_a_surname() -> None:
    by = matcher(JAY)
    assert by.match(ReadPerson("Jay", young=True, organisation="Voices")).id == "jay"
    assert by.match(ReadPerson("Jay Marsh")).id == "new-1"
    kept = by.match(ReadPerson("Sam West", young=True, title="Miss", organisation="Voices"))
    assert (kept.name, kept.title, kept.young_person) == ("Sam W", "", True)


@pytest.mark.parametrize(
    "read",
    [
        ReadPerson("Jay"),
        ReadPerson("jay", category="Members"),
        ReadPerson("Jay", organisation="CiCC"),
        ReadPerson("Jay K"),
    ],
)
def test_a_first_name_alone_that_is_a_young_persons_is_that_person(read: ReadPerson) -> None:
    by = matcher(JAY, HOLT)
    assert by.match(read).id == "jay"
    assert not by.met
    assert not by.questions


def test_a_first_name_that_several_have_is_taken_for_the_young_person_and_asked() -> None:
    by = matcher(JAY, Person(id="adult", name="Jay", category="Members"))
    assert by.match(ReadPerson("Jay", line=3)).id == "jay", "never one more of that name"
    (question,) = by.questions.values()
    assert question.doubt.message == (
        "“Jay” may be Jay (a young person) or Jay; taken for Jay (a young person) until you say."
    )
    assert [one.value for one in question.choices] == ["jay", "adult", NEW]
    key = "person/jay"
    assert matcher(JAY, answers={key: NEW}).match(ReadPerson("Jay")).id == "new-1"
    two = matcher(JAY, Person(id="jay2", name="Jay B", young_person=True))
    assert two.match(ReadPerson("Jay B")).id == "jay2"
    assert not two.questions


def test_a_first_name_from_somewhere_else_is_asked_about() -> None:
    by = matcher(JAY)
    assert by.match(ReadPerson("Jay", organisation="Police")).id == "jay"
    assert list(by.questions) == ["person/jay"]
    assert by.match(ReadPerson("Jay", title="Cllr")).id != "jay", "a surname"


def test_a_young_person_is_nobody_twice_in_one_meeting() -> None:
    by = matcher(JAY)
    people, _ = people_of([ReadPerson("Jay", line=1), ReadPerson("Jay K", line=2)], by)
    assert [person.id for _, person in people] == ["jay", "new-1"]
    assert list(by.questions) == ["person/jay k"]


def test_somebody_met_twice_in_one_import_is_one_person_and_gains_what_is_said_later() -> None:
    by = matcher()
    first = by.match(ReadPerson("Jo Marsh"))
    again = by.match(ReadPerson("Jo Marsh", title="Ms", organisation="Health", role="Nurse"))
    assert first.id == again.id == "new-1"
    assert by.met["new-1"].organisation == "Health"
    assert by.met["new-1"].role == "Nurse"


def test_a_surname_is_made_whole_from_another_meeting_of_the_import_if_one_alone_fits() -> None:
    ann = ReadPerson("Ann Holt", title="County Councillor")
    bea = ReadPerson("Bea Holt", title="County Councillor")
    by = matcher()
    by.in_full = (ann, ReadPerson("Lee Dean", title="CC"), ReadPerson("Tom Holt", title="Dr"))
    first = by.match(ReadPerson("Holt", title="Councillor"))
    assert first.name == "Ann Holt"
    assert by.match(ann).id == first.id
    by = matcher()
    by.in_full = (ann, bea)
    assert by.match(ReadPerson("Holt", title="Councillor")).name == "Holt"


def test_two_of_one_name_are_told_apart_by_where_they_are_from() -> None:
    one = Person(id="one", name="Sam Reed", organisation="Health")
    two = Person(id="two", name="Sam Reed", organisation="Police")
    assert matcher(one, two).match(ReadPerson("Sam Reed", organisation="Police")).id == "two"


def test_who_was_merged_away_is_nobody_any_more() -> None:
    gone = Person(id="gone", name="Ann Holte", merged_into="holt")
    by = matcher(gone, HOLT)
    assert by.match(ReadPerson("Ann Holte")).id == "new-1"


@pytest.mark.parametrize(
    ("one", "other"),
    [("sue", "susan"), ("nicky", "nicola"), ("tony", "anthony"), ("j.", "jo")],
)
def test_nicknames_of_one_name_are_the_same(one: str, other: str) -> None:
    assert same_first_name(one, other)
    assert same_first_name(other, one)


def test_different_first_names_are_not() -> None:
    assert not same_first_name("sue", "sally")
    assert not same_first_name("k", "jo")


BOARD = Board(
    id="b",
    name="Corporate Parenting Board",
    council="Exampleshire County Council",
    short_name="CPB",
)


@pytest.mark.parametrize(
    "body",
    [
        "Corporate Parenting Board",
        "THE CORPORATE PARENTING BOARD",
        "Exampleshire Corporate Parenting Board",
        "Corporate Parentng Board",
        "CPB",
        "Meeting of the Corporate Parenting Board",
    ],
)
def test_a_body_is_the_board_under_its_usual_names(body: str) -> None:
    assert same_body(body, BOARD)


@pytest.mark.parametrize(
    "body", ["", "Corporate Parenting Panel", "Millbeck Parish Council", "Board", "Scrutiny Board"]
)
def test_another_body_is_not_the_board(body: str) -> None:
    assert not same_body(body, BOARD)


@pytest.mark.parametrize(
    ("written", "category"),
    [
        ("Members", "Members"),
        ("MEMBERS:", "Members"),
        ("Councillors present", "Members"),
        ("Present", "Members"),
        ("Governors", "Members"),
        ("Co-opted Members", "Co-opted members"),
        ("co-optees", "Co-opted members"),
        ("In Attendance", "Other attendees"),
        ("Also present", "Other attendees"),
        ("Officers", "Other attendees"),
        ("Other Attendees", "Other attendees"),
        ("Health partners", "Health partners"),
        ("", ""),
    ],
)
def test_a_heading_is_the_boards_own_category(written: str, category: str) -> None:
    assert category_of(written, BOARD) == category


KAI = Person(id="kai", name="Kai", young_person=True, organisation="Voices")
WORKER = Person(id="worker", name="Kai Robinson", role="Social worker")


@pytest.mark.parametrize(
    ("known", "read"),
    [
        (WORKER, ReadPerson("Kai", young=True, organisation="Voices", line=4)),
        (WORKER, ReadPerson("Kai R", young=True, line=4)),
        (KAI, ReadPerson("Kai Robinson", role="social worker", line=4)),
    ],
)
def test_a_young_person_and_an_adult_of_one_first_name_are_two_and_asked_about(
    known: Person, read: ReadPerson
) -> None:
    by = matcher(known)
    found = by.match(read)
    assert (found.id, found.young_person) == ("new-1", read.young)
    assert found.name == read.name, "no surname by default"
    assert by.register.people[known.id] == known
    (question,) = by.questions.values()
    assert question.doubt.line == 4
    assert "kept apart until you say" in question.doubt.message
    assert [choice.value for choice in question.choices] == [known.id, NEW]
    (key,) = by.questions
    told = matcher(known, answers={key: NEW})
    assert (told.match(read).id, told.questions) == ("new-1", {})


@pytest.mark.parametrize(
    ("known", "read"),
    [
        (WORKER, ReadPerson("Kai B", young=True)),
        (WORKER, ReadPerson("Robinson", young=True)),
        (KAI, ReadPerson("Kai Robinson", title="Dr")),
        (KAI, ReadPerson("Kay Robinson")),
        (Person(id="doctor", name="Kai Robinson", title="Dr"), ReadPerson("Kai", young=True)),
        (Person(id="old", name="Kai Robinson", merged_into="x"), ReadPerson("Kai", young=True)),
    ],
)
def test_what_speaks_against_a_young_person_and_an_adult_being_one(
    known: Person, read: ReadPerson
) -> None:
    by = matcher(known)
    assert by.match(read).id == "new-1"
    assert not by.questions


def test_two_whom_one_meeting_names_are_not_asked_about() -> None:
    by = matcher(WORKER)
    assert by.match(ReadPerson("Kai", young=True), others=("worker",)).id == "new-1"
    assert not by.questions


def test_the_answer_that_a_whole_name_is_a_young_persons_keeps_no_surname() -> None:
    by = matcher(KAI, answers={"person/kai robinson": "kai"})
    assert by.match(ReadPerson("Kai Robinson")).id == "kai"
    assert by.register.people["kai"].aliases == ("Kai R",)
