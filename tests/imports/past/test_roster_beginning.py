"""Where the lists of people of minutes begin, whatever stands above them."""

from __future__ import annotations

import pytest

from imports.past.roster import first_line_of_roster
from tests.imports.past.people_told import lines, names, read

BOARD = "Elm Board\n\n"


def here(text: str) -> str:
    """Those present, by the lists at the beginning of minutes."""
    return names(read(BOARD + text))


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Present: Ann Holt", 3),
        ("Present\n\nAnn Holt\n", 3),
        ("Present\n\n\n\n\n\nAnn Holt", 3),
        ("The board met.\n\nPresent\n\nMembers: Ann Holt", 5),
        ("Present\n\nMembers\n\nAnn Holt", 3),
        ("Present: Members: Ann Holt", 3),
        ("Present: none", 3),
        ("Present:\nRW, HJ, SG", 3),
        ("Present: RW, HJ, SG", 3),
        ("Members: RW, HJ, SG", 3),
        ("Present\n\nBob, Lance, Chris, Olly", 3),
        ("Present\n\nBob\nLance\nChris", 3),
        ("Present\nBob\nLance", 3),
        ("1. Apologies: Bo Dean, Cat Rao\n\nPresent: Ann Holt", 5),
        ("\n" * 2997 + "Present: Ann Holt", 3000),
        ("Members: Ann Holt, Bo Dean", 3),
        ("Members\n\nAnn Holt\nBo Dean", 3),
        ("1. Present: Ann Holt, Bo Dean", 3),
        ("Apologies: Ann Holt", 3),
        ("| Name | Present |\n|---|---|\n| Ann Holt | Y |", 3),
        ("| Present | Ann Holt |\n|---|---|\n| Apologies | Bo Dean |", 3),
        ("| Members | Ann Holt |\n|---|---|\n| Officers | Bo Dean |", 3),
        ("| Present |\n|---|\n| Ann Holt |", 3),
        ("| Elm Board |\n|---|\n| Roads |\n\nPresent: Ann Holt", 7),
        ("Members: Bo Dean, Cat Rao\n\nPresent: Ann Holt", 5),
        ("Members: Bo Dean, Cat Rao\n\nIn attendance: Ann Holt", 3),
        ("Members: Bo Dean, Cat Rao\n\nApologies: Ann Holt", 3),
        ("Members: Bo Dean, Cat Rao\n\n" + "Tea.\n" * 21 + "In attendance: Ann Holt", 3),
        ("Members: Bo Dean, Cat Rao\n\n" + "Tea.\n" * 22 + "In attendance: Ann Holt", 27),
        ("Members: Bo Dean, Cat Rao\n\nMembers: Ann Holt, Dan Lund", 3),
        ("# Minutes\n\nMembers\n---\nAnn Holt\nBo Dean", 5),
        ("Present\n\n2\n3\n4\n5\n6\nAnn Holt", 3),
    ],
)  # fmt: skip
def test_the_lists_begin_at_the_first_heading_that_leads_to_people(text: str, line: int) -> None:
    assert first_line_of_roster(lines(BOARD + text)) == line


@pytest.mark.parametrize(
    "text",
    [
        "Members: Ann Holt\n\nThe roads were mended by the council.",
        "Members: none",
        "Members: Bob, Lance",
        "\n" * 2998 + "Present: Ann Holt",
        "Members\n\nAnn Holt",
        "Members\n\nBob, Lance, Chris, Olly",
        "Absent: Ann Holt, Bo Dean",
        "1. Apologies: Ann Holt, Bo Dean",
        "Present\n\nThe roads were mended by the council and then the bridge was.\n\nAnn Holt",
        "Present\n\n# Roads\n\nAnn Holt",
        "Present\n\n2\n3\n4\n5\n6\n7\nAnn Holt",
        "Present\n\nHolt\n\nThe roads",
    ],
)
def test_a_heading_without_people_begins_no_list(text: str) -> None:
    assert first_line_of_roster(lines(BOARD + text)) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mrs A Holt\nMr B Dean\n\nAlso present: Sam Grey", "A Holt, B Dean, Sam Grey"),
        ("Mrs A Holt\nMr B Dean\n\nIn attendance: Sam Grey", "A Holt, B Dean, Sam Grey"),
        ("Mrs A Holt\nMr B Dean\n\nApologies: Sam Grey", "A Holt, B Dean"),
        ("Mrs A Holt\n\nJo Lee - Nurse\n\nOfficers present: S Grey", "A Holt, Jo Lee, S Grey"),
        ("Mrs A Holt\nJo Lee (Elm Trust)\n\nClerk present: S Grey", "A Holt, Jo Lee, S Grey"),
        ("A Holt, B Dean, C Rao, D Lee\n\nAlso present: Jo", "A Holt, B Dean, C Rao, D Lee"),
        ("Mrs A Holt\n\nAlso present: Sam Grey", "Sam Grey"),
        ("Mrs A Holt\nMr B Dean\n\nPresent: Sam Grey", "Sam Grey"),
        ("Mrs A Holt\nMr B Dean\n\nAll went well there.\n\nAlso present: S Grey", "S Grey"),
        ("Mrs A Holt\n\n# Mr B Dean\n\nMr C Rao\n\nAlso present: Sam Grey", "Sam Grey"),
        ("Mrs A Holt\nMr B Dean\n" + "\n" * 28 + "Also present: Sam Grey", "Sam Grey"),
    ],
)  # fmt: skip
def test_people_may_stand_above_the_first_heading(text: str, expected: str) -> None:
    assert here(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mrs A Holt\nMr B Dean\nMr C Rao\nMs D Lund", "A Holt, B Dean, C Rao, D Lund"),
        ("Mrs A Holt\n\nMr B Dean\n\n---\n\nMr C Rao", "A Holt, B Dean, C Rao"),
        ("Ann Holt, Chair\nBo Dean\nCat Rao", "Ann Holt, Bo Dean, Cat Rao"),
        ("Ann Holt\nBo Dean, Elm Trust\nCat Rao", "Ann Holt, Bo Dean, Cat Rao"),
        ("Ann Holt\nBo Dean\nCat Rao\nDan Lund, Nurse", "Ann Holt, Bo Dean, Cat Rao, Dan Lund"),
        ("Ann Holt (AH), Bo Dean, Cat Rao and Dan Lund", "Ann Holt, Bo Dean, Cat Rao, Dan Lund"),
        ("Ann Holt\nBo Dean\nCat Rao", ""),
        ("Ann Holt, Chair\nBo Dean", ""),
        ("Ann Holt, Chair\nRoads were seen\nBo Dean\nCat Rao", ""),
        ("# Ann Holt, Chair\n# Bo Dean\n# Cat Rao", ""),
        ("Ann Holt, Chair\n3 Bo Dean\nCat Rao", ""),
        ("Mrs A Holt\nMr B Dean\nAction: Mr C Rao", ""),
        ("Tea.\n" * 11 + "1. Roads\nMrs A Holt\nMr B Dean\nMr C Rao", ""),
        ("Tea.\n" * 10 + "1. Roads\nMrs A Holt\nMr B Dean\nMr C Rao", "A Holt, B Dean, C Rao"),
        ("Tea.\n" * 118 + "Mrs A Holt\nMr B Dean\nMr C Rao", ""),
    ],
)
def test_a_list_over_which_no_heading_stands(text: str, expected: str) -> None:
    assert here(text) == expected
