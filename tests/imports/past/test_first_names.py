"""First names: short forms of the same name, young people, and lines that are one name alone."""

from __future__ import annotations

import pytest

from imports.past.lines import Line, lines_of
from imports.past.lone_names import (
    are_names_alone,
    from_one_group,
    is_one_first_name,
    left_out,
    names_alone,
)
from imports.past.nicknames import same_first_name
from imports.past.people_line import Named
from imports.past.read import ReadPerson
from imports.past.young_names import ByFirstName, may_be_from, told_young
from imports.source import Source
from store.models import Person
from store.records import Register

SHORT_FORMS = """
    alexander/alex alexandra/sandra alison/ali andrew/drew anthony/tony benjamin/ben
    catherine/kate charles/chas charlotte/lottie christine/chrissie christopher/chris daniel/danny
    david/dave deborah/debbie dorothy/dot edward/ted elizabeth/beth frances/fran francis/frank
    frederick/fred geoffrey/jeff gillian/jill graham/graeme gregory/greg henry/harry
    jacqueline/jackie james/jim jennifer/jenny jessica/jess john/jack jonathan/jonny joseph/joe
    joanna/jo judith/judy kenneth/ken lawrence/larry lesley/les margaret/peggy martin/marty
    matthew/matt michael/mick michelle/shelley nicholas/nick nicola/nicky oliver/ollie pamela/pam
    patricia/trish patrick/paddy peter/pete philip/phil rebecca/becky richard/dick robert/bob
    ronald/ron samantha/sam samuel/sam sarah/sally stephen/steve stephanie/steph susan/sue
    terence/terry theresa/terri thomas/tom timothy/tim valerie/val victoria/vicky william/bill
    zachary/zac katie/kathy nicky/nic vicki/victoria
"""


def test_a_short_form_may_be_the_same_persons_name() -> None:
    for pair in SHORT_FORMS.split():
        one, other = pair.split("/")
        assert same_first_name(one, other), pair
        assert same_first_name(other, one), pair


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("sue", "sue", True),
        ("j", "jo", True),
        ("jo", "j.", True),
        ("j.", "j", True),
        ("k", "jo", False),
        ("jo", "joy", False),
        ("sam", "alex", False),
        ("patrick", "patricia", False),
        ("zed", "zoe", False),
        ("alex", "sandra", True),
    ],
)
def test_an_initial_may_be_a_first_name(one: str, other: str, same: bool) -> None:
    assert same_first_name(one, other) is same


def line(text: str) -> Line:
    return lines_of(Source("m", "markdown", text))[0]


@pytest.mark.parametrize("text", ["Kayleigh", "- Kayleigh", "Kayleigh.", "Kayleigh,", "Mary-Beth"])
def test_a_line_may_be_one_first_name(text: str) -> None:
    assert is_one_first_name(line(text))


@pytest.mark.parametrize(
    "text",
    [
        *("Kayleigh Holt", "# Kayleigh", "", "Kayleigh:", "none", "KAYLEIGH", "Cllr", "Housing1"),
        *("Committee", "Kayleigh (Chair)", "K" + "a" * 40, "- ", "Kayleigh\tHealth"),
    ],
)
def test_other_lines_are_more_or_less_than_a_first_name(text: str) -> None:
    assert not is_one_first_name(line(text))


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("Present\nAsh\nBo", True),
        ("Present\n\nAsh\n\nBo", True),
        ("Present\nAsh\nBo Dean", False),
        ("Present\nAnn Holt\nBo", False),
        ("Present\nAsh", False),
        ("Present\n\n\nAsh\n\n\nBo", False),
    ],
)
def test_two_first_names_may_stand_right_under_a_heading(text: str, alone: bool) -> None:
    assert are_names_alone(lines_of(Source("m", "text", text)), 1) is alone


def named(name: str, strength: int = 1, organisation: str = "", role: str = "") -> Named:
    return Named(ReadPerson(name=name, organisation=organisation, role=role), strength)


def test_first_names_alone_are_people_where_more_lines_are_whole_names() -> None:
    lines = lines_of(Source("m", "text", "Ann Holt\nBo Dean\nKayleigh"))
    people = [(named("Ann Holt", 2), 1), (named("Bo Dean", 2), 2), (named("Kayleigh"), 3)]
    assert names_alone(people, lines) == {3}
    assert names_alone(people[1:], lines) == frozenset(), "as many words as names: bodies, rather"
    assert names_alone(people[:2], lines[:2]) == frozenset()
    twice = [(named("Ann Holt", 2), 1), (named("Bo Dean", 2), 1)]
    assert names_alone(twice, lines) == frozenset(), "lines are counted, not people"
    strong = [*people[1:], (named("Kayleigh", 2), 3)]
    assert names_alone(strong, lines) == frozenset()


def test_the_group_told_of_the_last_of_a_line_is_that_of_all() -> None:
    voices = named("Bo", organisation="Voices, young people")
    found = from_one_group([(named("Ash"), 1), (voices, 1), (named("Cy"), 2)])
    assert [one.person.organisation for one, _ in found] == [*("Voices, young people",) * 2, ""]
    assert [line for _, line in found] == [1, 1, 2]
    role = from_one_group([(named("Ash"), 1), (named("Bo", role="Youth Voice"), 1)])
    assert role[0][0].person.organisation == "Youth Voice"
    assert role[1][0].person.organisation == ""


@pytest.mark.parametrize(
    "people",
    [
        [(named("Ash Holt", 2), 1), (named("Bo", organisation="young people"), 1)],
        [(named("Ash"), 1), (named("Bo", organisation="Elm Trust"), 1)],
        [(named("Ash"), 1), (named("Bo", organisation="young people"), 2)],
        [(named("Ash", role="Nurse"), 1), (named("Bo", organisation="young people"), 1)],
        [(named("Ash", organisation="Elm"), 1), (named("Bo", organisation="young people"), 1)],
        [(named("Bo", organisation="young people"), 1)],
    ],
)
def test_others_keep_what_is_told_of_them(people: list[tuple[Named, int]]) -> None:
    assert from_one_group(people) == people


def test_a_word_that_is_taken_for_nobody_is_told() -> None:
    doubt = left_out(named("Priya"), 7)
    assert (doubt.line, doubt.about) == (7, "person")
    assert doubt.message.startswith("“Priya” stands among the people")
    assert doubt.message.endswith("mark them in the attendance.")


ASH = Person(id="ash", name="Ash", young_person=True, organisation="Voices")
ASH_B = Person(id="ash-b", name="Ash B", young_person=True, aliases=("Ashley B",))
ANN = Person(id="ann", name="Ann Holt")
ASH_HOLT = Person(id="ash-holt", name="Ash Holt")
DOCTOR = Person(id="dr", name="Ash Rao", title="Dr")
MERGED = Person(id="old", name="Ash", young_person=True, merged_into="ash")


def meant(read: ReadPerson, *people: Person) -> list[str]:
    by = ByFirstName()
    for person in people:
        by.index(person)
    register = Register(people={one.id: one for one in people})
    return [one.id for one in by.meant(read, register)]


@pytest.mark.parametrize(
    ("read", "people", "ids"),
    [
        (ReadPerson("Ash"), (ASH, ANN), ["ash"]),
        (ReadPerson("ASH"), (ASH, ANN), ["ash"]),
        (ReadPerson("Ash B"), (ASH, ASH_B), ["ash-b"]),
        (ReadPerson("Ash B."), (ASH_B,), ["ash-b"]),
        (ReadPerson("Ash C"), (ASH, ASH_B), ["ash"]),
        (ReadPerson("Ash"), (ASH, ASH_B), ["ash"]),
        (ReadPerson("Ash"), (ASH_B,), ["ash-b"]),
        (ReadPerson("Ashley"), (ASH_B,), ["ash-b"]),
        (ReadPerson("Ashley B"), (ASH_B,), ["ash-b"]),
        (ReadPerson("Ash D"), (ASH_B,), []),
        (ReadPerson("Ash"), (ASH, ASH_HOLT, DOCTOR), ["ash", "ash-holt"]),
        (ReadPerson("Ash", young=True), (ASH, ASH_HOLT), ["ash"]),
        (ReadPerson("Ash"), (ASH_HOLT,), []),
        (ReadPerson("Ash"), (ASH, MERGED), ["ash"]),
        (ReadPerson("Ash", title="Mr"), (ASH,), []),
        (ReadPerson("Ash Holt"), (ASH,), []),
        (ReadPerson("Ash B C"), (ASH_B,), []),
        (ReadPerson("Bo"), (ASH,), []),
        (ReadPerson(""), (ASH,), []),
    ],
)
def test_whom_a_first_name_may_mean(
    read: ReadPerson, people: tuple[Person, ...], ids: list[str]
) -> None:
    assert meant(read, *people) == ids


@pytest.mark.parametrize(
    ("read", "person", "may_be"),
    [
        (ReadPerson("Ash"), ASH, True),
        (ReadPerson("Ash", organisation="VOICES"), ASH, True),
        (ReadPerson("Ash", organisation="Health"), ASH, False),
        (ReadPerson("Ash", organisation="Health", young=True), ASH, True),
        (ReadPerson("Ash", organisation="Health, young people"), ASH, True),
        (ReadPerson("Ash", organisation="Health"), ASH_B, True),
    ],
)
def test_what_is_said_of_somebody_may_speak_against_a_young_person(
    read: ReadPerson, person: Person, may_be: bool
) -> None:
    assert may_be_from(read, person) is may_be


def test_a_question_tells_that_somebody_is_young() -> None:
    assert told_young(ASH) == "Ash (a young person)"
    assert told_young(DOCTOR) == "Dr Ash Rao"
