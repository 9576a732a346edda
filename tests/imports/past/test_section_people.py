"""The people of one list: those of its sentences, its offices and its apologies."""

from __future__ import annotations

import pytest

from tests.imports.past.people_told import all_told, names, read

ITEM = "\n\n1. Roads\n\nThe roads were mended.\n"


def both(text: str) -> tuple[str, str]:
    """Who was there, and who sent apologies."""
    roster = read(text + ITEM)
    return names(roster), names(roster, "apologies")


@pytest.mark.parametrize(
    "above",
    [
        *(
            "Chair: Ann Holt",
            "CHAIRMAN: Ann Holt",
            "Chairwoman - Ann Holt",
            "Chairperson\tAnn Holt",
        ),
        *(
            "Chair\n\nAnn Holt",
            "Chair:\nAnn Holt",
            "**Chairman**\n\nAnn Holt",
            "Chair: Ann Holt\n" * 2,
        ),
        "Chair: Ann Holt\n" + "Roads\n" * 7,
    ],
)
def test_the_chair_is_named_above_the_lists(above: str) -> None:
    roster = read(f"Elm Board\n\n{above}\n\nPresent: Bo Dean, Cat Rao{ITEM}")
    assert (roster.chair, names(roster)) == ("Ann Holt", "Ann Holt, Bo Dean, Cat Rao")


@pytest.mark.parametrize(
    "above",
    ["Clerk: Sam Grey", "Clerk\nSam Grey", "Minute taker\nSam Grey", "Minutes by: Sam Grey"],
)
def test_the_clerk_is_named_above_the_lists(above: str) -> None:
    roster = read(f"Elm Board\n\n{above}\n\nPresent: Bo Dean, Cat Rao{ITEM}")
    assert (roster.clerk, names(roster)) == ("Sam Grey", "Sam Grey, Bo Dean, Cat Rao")


@pytest.mark.parametrize(
    "above",
    [
        "Chair: Ann Holt\n" + "Roads\n" * 8,
        "Chair: Ann Holt\n" + "\n" * 16,
        "Chair: the same\n\nAnn Holt",
        "The Chair of the board\nAnn Holt",
        "Chair\n\nthe roads\nAnn Holt",
    ],
)
def test_a_line_far_above_or_of_something_else_names_no_chair(above: str) -> None:
    roster = read(f"Elm Board\n\n{above}\n\nPresent: Bo Dean, Cat Rao{ITEM}")
    assert (roster.chair, names(roster)) == ("", "Bo Dean, Cat Rao")


@pytest.mark.parametrize(
    "told",
    [
        *("Apologies: Cat Rao", "an apology from Cat Rao", "apologies were received from Cat Rao"),
        *("apologies for absence had been sent by Cat Rao", "apologies have been given by Cat Rao"),
        *("an apology was submitted from Cat Rao", "apologies : Cat Rao", "apologies from Cat Rao"),
    ],
)
@pytest.mark.parametrize("mark", [", ", "; ", ". "])
def test_apologies_may_follow_those_present_on_their_line(mark: str, told: str) -> None:
    assert both(f"Present: Ann Holt, Bo Dean{mark}{told}") == ("Ann Holt, Bo Dean", "Cat Rao")


@pytest.mark.parametrize(
    ("text", "present", "away"),
    [
        ("Apologies\n\nfrom Ann Holt and Bo Dean", "", "Ann Holt, Bo Dean"),
        ("Apologies were received from Ann Holt", "", "Ann Holt"),
        ("Present: Bo Dean\n\nApologies: had been given by Ann Holt", "Bo Dean", "Ann Holt"),
        ("Present: Bo Dean\n\nApologies: sent on behalf of Ann Holt", "Bo Dean", "Ann Holt"),
        ("Present: Bo Dean\n\nApologies: intimated by Ann Holt", "Bo Dean", "Ann Holt"),
        ("Present: Bo Dean\n\nApologies: was tendered by Ann Holt", "Bo Dean", "Ann Holt"),
        ("Present: Bo Dean\n\nApologies: have been recorded for Ann Holt", "Bo Dean", "Ann Holt"),
        ("Apologies\n\nAnn Holt was ill and her letter was read out to all of us there", "", ""),
        ("Apologies\n\n1. Ann Holt\n2. Bo Dean", "", "Ann Holt, Bo Dean"),
        ("Present\n\nAnn Holt\n\nApologies came from Bo Dean", "Ann Holt", "Bo Dean"),
        ("Present\n\nAnn Holt\nBo Dean (sent apologies)", "Ann Holt", "Bo Dean"),
        ("Present: Ann Holt\n\nApologies: AB, CD, EF", "Ann Holt", "AB, CD, EF"),
        ("Present\n\nAB (chair), CD, EF", "AB, CD, EF", ""),
        (
            "Present: Ann Holt\n\nApologies: Bo Dean\nCat Rao was present.",
            "Ann Holt, Cat Rao",
            "Bo Dean",
        ),
        (
            "Present: Ann Holt\n\nApologies: Bo Dean\nCat Rao was also in attendance",
            "Ann Holt, Cat Rao",
            "Bo Dean",
        ),
        (
            "Present: Ann Holt\n\nApologies: Bo Dean\nClerk: Sam Grey",
            "Ann Holt, Sam Grey",
            "Bo Dean",
        ),
        (
            "Present: Ann Holt and Bo Dean. Apologies came from Cat Rao. Dan Lund was present.",
            "Ann Holt, Bo Dean, Dan Lund",
            "Cat Rao",
        ),
    ],
)
def test_apologies_and_those_present_are_told_apart(text: str, present: str, away: str) -> None:
    assert both(text) == (present, away)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chair: Ann Holt, Vice-Chair: Bo Dean", ["Ann Holt: Chair", "Bo Dean: Vice-Chair"]),
        ("Clerk: Sam Grey", ["Sam Grey: Clerk"]),
        ("Clerk: Sam Grey, Head of Services", ["Sam Grey: Head of Services, Clerk"]),
        ("Councillors: A Holt, B Dean", ["Councillor A Holt", "Councillor B Dean"]),
        ("Bo Dean\nApologies: none", ["Bo Dean"]),
    ],
)
def test_a_line_of_an_office_names_who_holds_it(text: str, expected: list[str]) -> None:
    assert all_told(read(f"Present:\nCat Rao\n{text}{ITEM}"))[1:] == expected


def test_those_of_a_line_who_came_stand_before_those_who_did_not() -> None:
    roster = read(f"Present: Cat Rao (apologies), Ann Holt, Bo Dean{ITEM}")
    assert [one.name for one in roster.people] == ["Ann Holt", "Bo Dean", "Cat Rao"]


def test_a_table_stands_under_the_heading_above_it() -> None:
    roster = read(
        "Apologies\n\n| Name | Role |\n|---|---|\n| Ann Holt | Nurse |\n\n"
        "In attendance\n\n| Name | Present |\n|---|---|\n| Bo Dean | N |\n" + ITEM
    )
    found = [(one.name, one.status, one.category, one.line) for one in roster.people]
    assert found == [
        ("Ann Holt", "apologies", "Apologies", 5),
        ("Bo Dean", "absent", "In attendance", 11),
    ]
