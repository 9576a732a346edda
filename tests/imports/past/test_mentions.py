"""People the prose names in full, and who is meant by less."""

from __future__ import annotations

import pytest

from imports.past.action_owners import owners_as_written, owners_of_sentence
from imports.past.mentions import initials_of, meant_by, mentioned_people
from tests.imports.past.minutes import item
from tests.imports.people import names

KNOWN = names()
FRENCH = ("Rita French",)


@pytest.mark.parametrize(
    "later",
    [
        "RF to count.",
        "Rita to count.",
        "Rita and Sam to count.",
        "Action: Rita",
        "ACTIONS – Rita",
        "action : Rita",
        "**Action:** Rita",
        "It was RF's.",
    ],
)
def test_who_is_called_by_less_later(later: str) -> None:
    assert mentioned_people([item("Rita French came."), item(later)]) == FRENCH


@pytest.mark.parametrize(
    "later",
    [
        "",
        "RX to count.",
        "Rita came to us",
        "Rita to Oak",
        "R to count",
        "Ritas to count",
        "Action Rita",
        "reaction: Rita",
    ],
)
def test_who_is_not(later: str) -> None:
    assert mentioned_people([item("Rita French came."), item(later)]) == ()


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Rita Oak-French", "ROF"),
        ("Anna-May French", "AMF"),
        ("Rita McFrench", "RM"),
        ("Rita O'French", "RO"),
        ("Rita D’French", "RD"),
        ("Rita MacFrench", "RM"),
    ],
)
def test_the_shapes_of_names(name: str, letters: str) -> None:
    assert initials_of(name) == letters
    assert mentioned_people([item(f"There came {name}, too. {letters} went.")]) == (name,)


@pytest.mark.parametrize(
    "words",
    [
        "County Oak",
        "Chair Oak",
        "The Oak",
        "Oak Council",
        "Oak Road",
        "Elm Park",
        "Clerk French",
        "Rita FR",
        "Care Oak",
        "While Oak",
        "Young Oak",
        "Oak Works",
    ],
)
def test_two_capitals_that_are_no_name(words: str) -> None:
    letters = initials_of(words)[:2]
    first = words.split()[0]
    assert mentioned_people([item(f"There is {words}. {letters} went. {first} to count.")]) == ()


def test_names_are_told_once_in_the_order_met() -> None:
    told = item("Rita French and Sam Oaks. Rita French.", "SO and RF to go.")
    assert mentioned_people([told]) == ("Rita French", "Sam Oaks")


@pytest.mark.parametrize(
    ("short", "whole"),
    [
        ("RF", "Rita French"),
        ("R.F.", "Rita French"),
        (" RF:", "Rita French"),
        ("Rita", "Rita French"),
        ("French", ""),
        ("Sam", ""),
        ("SO", "Sam Oaks"),
        ("rf", ""),
    ],
)
def test_whom_a_short_name_means(short: str, whole: str) -> None:
    assert meant_by(short, ["Rita French", "Sam Oaks", "Sam Penn"]) == whole


@pytest.mark.parametrize(
    ("sentence", "understood"),
    [
        ("JM to paint it", ("Jo Marsh",)),
        ("JM and KH to paint it", ("Jo Marsh", "Karl Hoffman")),
        ("Voices to paint it", ("Voices",)),
        ("Clerk: paint it", ("Sam Grey",)),
        ("JM: paint it", ("Jo Marsh",)),
        ("JM – paint it", ("Jo Marsh",)),
        ("XY to paint it", ("XY",)),
        ("XY: paint it", ("XY",)),
        ("The hedge: paint it", ()),
        ("Highways to paint it", ("Highways",)),
        ("Letters to go out", ()),
        ("JM and letters to go out", ()),
        ("It rained", ()),
        ("Sam to paint it", ("Sam",)),
    ],
)
def test_the_owners_of_a_sentence(sentence: str, understood: tuple[str, ...]) -> None:
    assert owners_of_sentence(sentence, KNOWN, ()).understood == understood


def test_what_is_not_sure_of_an_owner_is_told() -> None:
    taken = owners_as_written(("RF", "JM"), KNOWN, FRENCH)
    assert taken.understood == ("Rita French", "Jo Marsh")
    assert [one.written for one in taken.owners] == ["RF", "JM"]
    assert taken.unsure == ("“RF” is taken to be Rita French, whom the minutes name; is that so?",)
    assert owners_as_written(("XY",), KNOWN, FRENCH).unsure == (
        "Nobody at this meeting is known as “XY”; who is that?",
    )
    assert owners_as_written(("Highways", "LINX", "XYZ"), KNOWN, FRENCH).unsure == (
        "Nobody at this meeting is known as “XYZ”; who is that?",
    )
    several = owners_as_written(("Sam",), KNOWN, ("Sam Oaks",))
    assert (several.understood, several.unsure) == (("Sam",), ())
    assert owners_as_written(("",), KNOWN, ()).owners == ()
