"""The lines under "Present:": which belong together, and what each tells of whom."""

from __future__ import annotations

import pytest

from tests.imports.past.people_told import all_told, read

ITEM = "\n\n1. Roads\n\nThe roads were mended.\n"


def present(rows: str) -> str:
    """Those whom the lines under "Present:" name, with what is told of them."""
    return "; ".join(all_told(read(f"Present:\n{rows}{ITEM}")))


@pytest.mark.parametrize("bullet", ["-", "*", "•", "·", "▪", "◦", "●", "–", "o", "✓", "✔"])
def test_a_bullet_begins_somebody_else(bullet: str) -> None:
    rows = f"{bullet} Ann Holt, Chair,\n{bullet} Bo Dean, Manager\n{bullet} Cat Rao, Nurse"
    assert present(rows) == "Ann Holt: Chair; Bo Dean: Manager; Cat Rao: Nurse"


@pytest.mark.parametrize("number", ["{}.", "{})", "({})"])
def test_a_number_begins_somebody_else(number: str) -> None:
    rows = "\n".join(
        f"{number.format(at)} {name}"
        for at, name in enumerate(("Ann Holt, Elm Trust,", "Bo Dean, Ash Trust of", "Cat Rao"), 1)
    )
    assert present(rows) == "Ann Holt (Elm Trust); Bo Dean (Ash Trust of); Cat Rao"


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ("Ann Holt,\nBo Dean,\nCat Rao", "Ann Holt; Bo Dean; Cat Rao"),
        ("Ann Holt, Bo Dean,\n\f\nCat Rao and Dan\nLund", "Ann Holt; Bo Dean; Cat Rao; Dan Lund"),
        ("Ann Holt;\nBo Dean;\nCat Rao", "Ann Holt; Bo Dean; Cat Rao"),
        ("Ann Holt and\nBo Dean", "Ann Holt; Bo Dean"),
        ("Ann Holt &\nBo Dean", "Ann Holt; Bo Dean"),
        ("Ann Holt, Bo\nDean, Cat Rao and Dan Lund", "Ann Holt; Bo Dean; Cat Rao; Dan Lund"),
        (
            "Mrs A Holt (Elm\nTrust), Mr B Dean, Mr C\nRao",
            "Mrs A Holt (Elm Trust); Mr B Dean; Mr C Rao",
        ),
        (
            "Ann Holt, Bo Dean, Cat Rao,\nDan Lund, Eve Ford, Gil\nHill",
            "Ann Holt; Bo Dean; Cat Rao; Dan Lund; Eve Ford; Gil Hill",
        ),
        (
            "Ann Holt, Bo Dean, Cat\nRao, Dan Lund, Eve Ford",
            "Ann Holt; Bo Dean; Cat Rao; Dan Lund; Eve Ford",
        ),
        (
            "Ann Holt, Bo Dean, Cat Rao\nDan Lund, Eve Ford, Gil Hill",
            "Ann Holt; Bo Dean; Cat Rao; Dan Lund; Eve Ford; Gil Hill",
        ),
    ],
)
def test_a_list_between_commas_goes_over_several_lines(rows: str, expected: str) -> None:
    assert present(rows) == expected


@pytest.mark.parametrize(
    "last", ["of", "for", "the", "to", "in", "representing", "with", "and", "/", "&"]
)
def test_a_line_that_breaks_off_goes_on_in_the_next(last: str) -> None:
    rows = f"Ann Holt - Ash Trust {last}\nHome Care\nBo Dean - Elm Trust\nCat Rao - Oak Trust"
    first, *others = present(rows).split("; ")
    assert first == f"Ann Holt (Ash Trust {last} Home Care)"
    assert others == ["Bo Dean (Elm Trust)", "Cat Rao (Oak Trust)"]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            "Ann Holt\n(Elm Trust)\nBo Dean\n(Oak House)",
            "Ann Holt (Elm Trust); Bo Dean (Oak House)",
        ),
        (
            "Ann Holt - Elm Trust\nfor children\nBo Dean - Oak House",
            "Ann Holt (Elm Trust for children); Bo Dean (Oak House)",
        ),
        ("Ann Holt\n(Vacancy)\nDan Lund", "Ann Holt; Dan Lund"),
        (
            "Ann Holt\n(Cllr Bo Dean substituting for Cllr Cat Rao)\nDan Lund",
            "Ann Holt; Cllr Bo Dean for Cat Rao; Dan Lund",
        ),
        (
            "Ann Holt\n(Bo Dean on behalf of Cat Rao)\nDan Lund",
            "Ann Holt; Bo Dean for Cat Rao; Dan Lund",
        ),
        (
            "Cllr Ann Holt, Cllr Cat Rao,\n(Cllr Bo Dean deputising for Cllr Eve Ford)\nDan Lund",
            "Cllr Ann Holt; Cllr Cat Rao; Cllr Bo Dean for Eve Ford; Dan Lund",
        ),
        ("[Cllr Holt substituting for Cllr Dean]\nCllr Rao", "Cllr Holt for Dean; Cllr Rao"),
    ],
)
def test_a_line_in_brackets_is_of_the_one_above_or_of_somebody_who_came_instead(
    rows: str, expected: str
) -> None:
    assert present(rows) == expected


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            "Elm Ward - Mr J Dean, Mrs A Holt,\nOak Ward - Mr B Rao, Mrs C Lund",
            "Mr J Dean (Elm Ward); Mrs A Holt; Mr B Rao (Oak Ward); Mrs C Lund",
        ),
        (
            "Elm Ward – Cllr Dean, Cllr Holt,\nOak Ward – Cllr Rao, Cllr Lund,\nAsh – Cllr Webb",
            "Cllr Dean (Elm Ward); Cllr Holt; Cllr Rao (Oak Ward); Cllr Lund; Cllr Webb (Ash)",
        ),
    ],
)
def test_a_ward_before_its_people_begins_a_row(rows: str, expected: str) -> None:
    assert present(rows) == expected


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ("Ann Holt\tChair\nBo Dean\tElm Trust, Oak", "Ann Holt: Chair; Bo Dean (Elm Trust, Oak)"),
        ("Ann Holt\tBo Dean\nCat Rao\tDan Lund", "Ann Holt; Bo Dean; Cat Rao; Dan Lund"),
        ("Ann Holt     Bo Dean\nCat Rao     Dan Lund", "Ann Holt; Bo Dean; Cat Rao; Dan Lund"),
        ("Ann Holt | Chair\nBo Dean | Elm Trust", "Ann Holt: Chair; Bo Dean (Elm Trust)"),
        ("Ann Holt\tBo Dean\tCat Rao", "Ann Holt; Bo Dean; Cat Rao"),
    ],
)
def test_columns_are_parted_by_tabs_bars_and_many_blanks(rows: str, expected: str) -> None:
    assert present(rows) == expected


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ("HOLT, Ann\nDEAN, Bo\nRAO, Cat", "Ann Holt; Bo Dean; Cat Rao"),
        ("Holt, Ann\nDean, Bo\nRao, Cat", "Ann Holt; Bo Dean; Cat Rao"),
        (
            "Holt, Ann (Chair)\nDean, Bo - Elm Trust\nRao, Dr Cat",
            "Ann Holt: Chair; Bo Dean (Elm Trust); Dr Cat Rao",
        ),
        ("HOLT, Ann\nBo Dean\nCat Rao", "Ann Holt; Bo Dean; Cat Rao"),
        (
            "O'NEILL, Mary-Beth\nVAN-BERG, Jo K\nRAO, Cat",
            "Mary-Beth O'Neill; Jo K Van-Berg; Cat Rao",
        ),
        ("Holt, Mrs Ann\nDean, Mr Bo", "Mrs Ann Holt; Mr Bo Dean"),
        ("Holt, Chair\nDean, Clerk\nRao, Nurse", "Holt: Chair; Dean: Clerk; Rao: Nurse"),
    ],
)
def test_surnames_may_come_first(rows: str, expected: str) -> None:
    assert present(rows) == expected


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            "Ann Holt, Head of Care\nBo Dean, Head of Ash",
            "Ann Holt: Head of Care; Bo Dean: Head of Ash",
        ),
        (
            "Ann Holt, Head of Care, Elm\nBo Dean, Head of Finance, Elm\nCat Rao, Nurse, Oak",
            "Ann Holt: Head of Care (Elm); Bo Dean: Head of Finance (Elm); Cat Rao: Nurse (Oak)",
        ),
        (
            "Ann Holt, Elm Trust\nBo Dean, Oak Trust\nCat Rao, Dan Lund",
            "Ann Holt (Elm Trust); Bo Dean (Oak Trust); Cat Rao (Dan Lund)",
        ),
        (
            "Ann Holt, Elm Trust\nBo Dean, Cat Rao\nEve Ford, Dan Lund",
            "Ann Holt (Elm Trust); Bo Dean; Cat Rao; Eve Ford; Dan Lund",
        ),
        ("Ann Holt, Elm Trust\nBo Dean, Cat Rao", "Ann Holt (Elm Trust); Bo Dean; Cat Rao"),
        (
            "Ann Holt, Nurse, Elm\nBo Dean, Elm Nurse, Ash\nCat Rao, Dan Lund, Eve Ford, Jo Lee",
            "Ann Holt: Nurse (Elm); Bo Dean: Elm Nurse (Ash); Cat Rao; Dan Lund; Eve Ford; Jo Lee",
        ),
        (
            "Ann Holt, Care Manager, Elm\nBo Dean, Finance Manager, Oak\n"
            "Cat Rao, Dan Lund, Eve Ford, Gil Hill, Kim Lee, Pat Webb",
            "Ann Holt: Care Manager (Elm); Bo Dean: Finance Manager (Oak); "
            "Cat Rao; Dan Lund; Eve Ford; Gil Hill; Kim Lee; Pat Webb",
        ),
    ],
)
def test_a_comma_tells_of_the_person_where_it_does_in_most_rows(rows: str, expected: str) -> None:
    assert present(rows) == expected


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            "Ann Holt, Chair; Bo Dean, Manager; Cat Rao",
            "Ann Holt: Chair; Bo Dean: Manager; Cat Rao",
        ),
        ("Ann Holt; Bo Dean; Cat Rao", "Ann Holt; Bo Dean; Cat Rao"),
        ("Ann Holt, Bo Dean; Cat Rao, Dan Lund", "Ann Holt; Bo Dean; Cat Rao; Dan Lund"),
        (
            "Ann Holt, Elm Manager, Oak; Bo Dean, Ash Manager, Elm",
            "Ann Holt: Elm Manager (Oak); Bo Dean: Ash Manager (Elm)",
        ),
    ],
)
def test_semicolons_part_people(rows: str, expected: str) -> None:
    assert present(rows) == expected


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            "Ann Holt - Elm Trust, Oak House, Ash House\nBo Dean - Oak House",
            "Ann Holt (Elm Trust, Oak House, Ash House); Bo Dean (Oak House)",
        ),
        (
            "Ann Holt – Head of Care, Jo Marsh\nBo Dean – Oak House\nCat Rao – Elm",
            "Ann Holt: Head of Care (Jo Marsh); Bo Dean (Oak House); Cat Rao (Elm)",
        ),
        (
            "Ann Holt – Elm Trust, Mr Jo Marsh\nBo Dean – Oak House\nCat Rao – Elm",
            "Ann Holt (Elm Trust); Mr Jo Marsh; Bo Dean (Oak House); Cat Rao (Elm)",
        ),
        ("Ann Holt -Elm Trust\nBo Dean -Oak House", "Ann Holt (Elm Trust); Bo Dean (Oak House)"),
        (
            "Director of Care, Mr D Holt\nHead of Finance, Ms J Marsh\nDean, Dr K Lee",
            "Mr D Holt: Director of Care; Ms J Marsh: Head of Finance; Dr K Lee (Dean)",
        ),
    ],
)
def test_what_stands_behind_a_dash_or_before_a_title_is_told_of_the_person(
    rows: str, expected: str
) -> None:
    assert present(rows) == expected
