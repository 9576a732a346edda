"""Two columns of a PDF, names and organisations, that came out in the wrong order."""

from __future__ import annotations

import pytest

from imports.past.columns import are_broken, read_columns
from tests.imports.past.people_told import lines, read, told

NOBODY_WITHOUT = "The names were kept without them; say who belongs to what."


@pytest.mark.parametrize(
    "text",
    [
        "Ann Holt - Elm Trust\nCat\n- Oak Trust",
        "Ann Holt - Elm Trust - Oak Forum Jo Lund",
        "Ann Holt - NHS Jo Lund - Ash Forum",
        "Ann Holt - LA Jo Lund - Ash Forum",
        "Ann Holt - Elm Dept. NHS. Jo Lund - Ash Forum",
        "Ann Holt - Elm Trust; Bo Dean - Oak Forum - Ash Forum Jo Lund",
        "Councillor - Elm Council\nBo Dean\n- Oak Trust",
        "Mr A Holt - Elm Trust\nMr C Rao - Oak Forum Jo Lund - Ash",
        "Mr A Holt - Elm Trust\nCat Rao - Oak Forum\nBo Dean – Ash Forum Jo Lund — Elm",
    ],
)
def test_columns_are_broken_where_names_stand_behind_organisations(text: str) -> None:
    assert are_broken(lines(text))


@pytest.mark.parametrize(
    "text",
    [
        "Ann Holt - Elm Trust\nBo Dean - Oak Trust",
        "Ann Holt\n- Elm Trust\nBo Dean\n- Oak Trust",
        "Ann Holt - Elm Trust\nBo Dean\n- Oak Trust\nCat Rao",
        "Ann Holt - Elm Forum - Oak Forum\nBo Dean - Ash Forum - Elm",
        "Ann Holt - Elm Forum, Jo Lund - Ash Forum",
        "Ann Holt - Elm A Jo Lund - Ash Forum",
        "Councillor - Elm Council\nBo Dean - Oak Trust",
        "- Elm Trust\n- Oak Trust\n- Ash",
        "Mr A Holt - Elm Trust\nMr B Dean - Oak Trust\nMr C Rao - Oak Forum Jo Lund - Ash",
        "Mr A Holt - Elm Trust\nMr B Dean - Oak Trust\nCat Rao - Oak Forum Jo Lund - Ash",
        "",
    ],
)
def test_columns_are_whole_where_each_name_stands_before_its_dash(text: str) -> None:
    assert not are_broken(lines(text))


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Ann Holt\nBo Dean\n- Elm Trust\n- Oak Trust",
            "1 Ann Holt (Elm Trust); 2 Bo Dean (Oak Trust)",
        ),
        (
            "Ann Holt\n- Elm Trust\nBo Dean\n- Oak Trust",
            "1 Ann Holt (Elm Trust); 3 Bo Dean (Oak Trust)",
        ),
        (
            "- Elm Trust\nAnn Holt\n- Oak Trust\nBo Dean",
            "2 Ann Holt (Elm Trust); 4 Bo Dean (Oak Trust)",
        ),
        (
            "Ann Holt - Elm Trust - Oak Forum Jo Lund",
            "1 Ann Holt (Elm Trust); 1 Jo Lund (Oak Forum)",
        ),
        ("Ann Holt - NHS Jo Lund - Ash Forum", "1 Ann Holt (NHS); 1 Jo Lund (Ash Forum)"),
        (
            "Councillor Ann\nHolt (Chair)\nCouncillor - Elm Council\n- Oak Council\nBo Dean",
            "1 Councillor Ann Holt: Chair (Elm Council); 3 Councillor Bo Dean (Oak Council)",
        ),
        (
            "Councillor Ann\nHolt\n- Elm Council\n- Oak Council\nBo Dean",
            "1 Councillor Ann Holt (Elm Council); 5 Bo Dean (Oak Council)",
        ),
        (
            "Councillor\nAnn Holt\n- Elm Council - Oak Council Bo Dean",
            "1 Councillor Ann Holt (Elm Council); 3 Bo Dean (Oak Council)",
        ),
        (
            "Ann Holt, Head of\nCare - Elm Trust\nBo Dean - Oak Forum - Ash Forum Jo Lund",
            "1 Ann Holt: Head of Care (Elm Trust); 3 Bo Dean (Oak Forum); 3 Jo Lund (Ash Forum)",
        ),
        (
            "Kat\nSam R\nGav Sam W\n- VOX\n- VOX\n- VOX\n- VOX",
            "1 Kat (VOX); 2 Sam R (VOX); 3 Gav (VOX); 3 Sam W (VOX)",
        ),
        ("Ann Holt\nBo Dean\n- VOX\n- VOX\n- VOX", "1 Ann Holt (VOX); 2 Bo Dean (VOX)"),
        (
            "Ann Holt\nCat Rao - Elm Trust for\nCare\n- Oak",
            "1 Ann Holt (Elm Trust for Care); 2 Cat Rao (Oak)",
        ),
        ("Ann Holt\tChair", "1 Ann Holt: Chair"),
        (
            "Mr A.Holt\nKate\n- Elm Trust\n- Oak Trust",
            "1 Mr A. Holt (Elm Trust); 2 Kate (Oak Trust)",
        ),
        ("Cllr Holt (Chair)\nKate\n- Elm\n- Ash", "1 Cllr Holt: Chair (Elm); 2 Kate (Ash)"),
        ("Cllr Ann\nKate - Elm\n- Ash", "1 Cllr Ann (Elm); 2 Kate (Ash)"),
        ("Cllr Ann\nBo Dean\n- Elm\n- Ash", "1 Cllr Ann (Elm); 2 Bo Dean (Ash)"),
        ("Cllr Ann Holt\nKate\n- Elm\n- Ash", "1 Cllr Ann Holt (Elm); 2 Kate (Ash)"),
        ("Cllr Ann - Elm\nHolt\nBo Dean - Ash", "1 Cllr Ann Holt (Elm); 3 Bo Dean (Ash)"),
        ("Cllr Holt - Elm\nBo Dean - Ash", "1 Cllr Holt (Elm); 2 Bo Dean (Ash)"),
        (
            "Kat\nSam R\nGav Sam W\nJo Lee\n" + "- VOX\n" * 5,
            "1 Kat (VOX); 2 Sam R (VOX); 3 Gav (VOX); 3 Sam W (VOX); 4 Jo Lee (VOX)",
        ),
        (
            "Ann Holt - Elm House\nBo Dean - Elm House for Care",
            "1 Ann Holt (Elm House); 2 Bo Dean (Elm House for Care)",
        ),
        ("Ann Holt - Nurse\nElm Health Trust", "1 Ann Holt: Nurse (Elm Health Trust)"),
        ("Ann Holt", "1 Ann Holt"),
    ],
)
def test_names_and_organisations_are_paired_where_there_are_as_many(text: str, people: str) -> None:
    found, _ = read_columns(lines(text))
    assert "; ".join(f"{line} {told(one.person)}" for one, line in found) == people


@pytest.mark.parametrize(
    ("text", "line", "names", "beside"),
    [
        (
            "Ann Holt\nBo Dean\nCat Rao\n- Elm Trust\n- Oak",
            4,
            "Ann Holt, Bo Dean, Cat Rao",
            "Elm Trust; Oak",
        ),
        ("\nAnn Holt\n- Elm Trust\n- Oak", 3, "Ann Holt", "Elm Trust; Oak"),
        ("- Elm Trust\n- Oak", 1, "nobody", "Elm Trust; Oak"),
        ("Head of Home\nAnn Holt\nBo Dean", 1, "Ann Holt, Bo Dean", "Head of Home"),
        ("Jo - Nurse\nElm Trust\nOak Trust", 2, "nobody", "Elm Trust; Oak Trust"),
    ],
)
def test_what_cannot_be_paired_is_told(text: str, line: int, names: str, beside: str) -> None:
    found, (doubt,) = read_columns(lines(text))
    assert not any(one.person.organisation for one, _ in found)
    assert (doubt.line, doubt.about) == (line, "pairing")
    assert doubt.message == (
        f"The columns are broken apart here: {names} stand beside {beside}. {NOBODY_WITHOUT}"
    )


def test_an_organisation_left_over_is_that_of_the_last_who_has_none() -> None:
    found, doubts = read_columns(lines("Ann Holt\n- Elm Trust\nBo Dean (Chair)\n\n- Oak Trust"))
    assert [told(one.person) for one, _ in found] == [
        "Ann Holt (Elm Trust)",
        "Bo Dean: Chair (Oak Trust)",
    ]
    assert not doubts


def test_broken_columns_are_read_under_their_heading_with_what_is_unsure() -> None:
    roster = read("Present:\nAnn Holt - Elm Trust\nCat\n- Oak Trust\n- Ash\n- Elm\n\n1. Roads")
    assert [one.name for one in roster.people] == ["Ann Holt"]
    assert [one.about for one in roster.doubts] == ["pairing", "person"]
