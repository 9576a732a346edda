"""Titles before names: which there are, where they end, and what only looks like one."""

from __future__ import annotations

import pytest

from imports.past.person_names import Name, read_name
from imports.past.titles import is_title, parts_of_titles, take_title

OF_COUNCILS = """
    Councillor Councillors Councilor Concillor Cllr Cllrs CCllr CCllrs Clr Clrs CClr Coun
    B/Cllr C.Cllr D/Cllrs Alderman Aldermen Alderwoman Ald
"""
PLACES = "County Borough City District Town Parish Community Ward Unitary London Unity"
OF_OTHERS = """
    Doctor Doctors Dr Drs Professor Professors Prof Profs Messrs Mesdames Mrs Mr Miss Ms Mx Master
    Hon Honourable Rev Revd Reverend Canon Father Archdeacon Rabbi Imam Pastor Sister Sir Dame
    Provost Baillie Bailie Lord Lady Baroness Viscount Superintendent Supt Inspector Insp Sergeant
    Sgt Constable Commander Captain Capt Major Lieutenant Lt Colonel Col Brigadier Judge Deputy
"""
SHORT = "CC PC WPC PS DS DC DI DCI DCS PCSO ACC TDI Fr Sr Br"
OF_SEVERAL_WORDS = (
    "Co Cllr",
    "Right Honourable",
    "Rt Hon",
    "Very Reverend",
    "The Right Reverend",
    "The Very Revd",
    "Lord Mayor",
    "Lord Provost",
    "Depute Provost",
    "Deputy Lord Provost",
    "Chief Constable",
    "Detective Chief Inspector",
    "Temporary Detective Superintendent",
    "Acting Sergeant",
    "Police Constable",
    "Deputy Chief Constable",
    "Temporary Assistant Chief Constable",
    "Ch Supt",
    "Chief Insp",
    "Associate Professor",
    "Assistant Professor",
    "Distinguished Professor",
    "Emeritus Professor",
    "Visiting Prof",
    "Honorary Professor",
    "County Councillor Mrs",
    "The Hon Mr",
    "Rev Canon Dr",
)


@pytest.mark.parametrize("title", [*OF_COUNCILS.split(), *OF_OTHERS.split(), *OF_SEVERAL_WORDS])
def test_a_title_before_a_name_is_no_part_of_it(title: str) -> None:
    written = title.replace(".", ". ")
    assert read_name(f"{title} Ann Holt") == Name("Ann Holt", written, 3)
    assert read_name(f"{title.upper()} Ann Holt").name == "Ann Holt"  # type: ignore[union-attr]


@pytest.mark.parametrize("place", PLACES.split())
def test_a_councillor_may_be_one_of_a_county_or_a_town(place: str) -> None:
    assert take_title(f"{place} Councillor Ann Holt") == (f"{place} Councillor", "Ann Holt")
    assert take_title(f"{place} Cllr Holt") == (f"{place} Cllr", "Holt")


@pytest.mark.parametrize("title", SHORT.split())
def test_a_short_rank_is_a_title_in_capitals_only(title: str) -> None:
    assert take_title(f"{title} Dunn") == (title, "Dunn")
    assert take_title(f"{title}. Dunn") == (title, "Dunn")
    assert take_title(f"{title.lower()} Dunn") == ("", f"{title.lower()} Dunn")
    assert take_title(f"{title} dunn") == ("", f"{title} dunn")


@pytest.mark.parametrize(
    ("text", "title", "rest"),
    [
        ("Cllr.Holt", "Cllr", "Holt"),
        ("Cllr.  Holt", "Cllr", "Holt"),
        ("Mr.A.Holt", "Mr", "A.Holt"),
        ("Cllr's Holt", "Cllr's", "Holt"),
        ("Co. Cllr Holt", "Co. Cllr", "Holt"),
        ("MRS HOLT", "MRS", "HOLT"),
        ("COUNCILLOR HOLT", "Councillor", "HOLT"),
        ("the Reverend Holt", "the Reverend", "Holt"),
        ("Rev Canon Dr Sir Lord Holt", "Rev Canon Dr Sir", "Lord Holt"),
        ("Trustee Holt", "Trustee", "Holt"),
        ("Governors Holt", "Governors", "Holt"),
        ("Governor Services", "", "Governor Services"),
        ("Trustee (Holt)", "", "Trustee (Holt)"),
        ("Mrs", "", "Mrs"),
        ("Mr 5", "", "Mr 5"),
        ("Drake Holt", "", "Drake Holt"),
        ("Ann Holt", "", "Ann Holt"),
        ("", "", ""),
    ],
)
def test_a_title_ends_where_the_name_begins(text: str, title: str, rest: str) -> None:
    assert take_title(text) == (title, rest)


@pytest.mark.parametrize(
    "text",
    [
        *("Councillor", "Cllr.", "coun", "Mr", "Mrs.", "miss", "Ms", "Dr", "Rev", " Mr "),
        *("County Councillor", "Parish Cllr", "Rev Dr Mrs", "Cllr Mrs", "Rev. Dr."),
    ],
)
def test_a_title_may_stand_alone(text: str) -> None:
    assert is_title(text)


@pytest.mark.parametrize("text", ["", "Holt", "Mr Holt", "County", "Cllrs", "Mr Mr Mr Mr", "Dean"])
def test_what_is_more_than_a_title_is_none_alone(text: str) -> None:
    assert not is_title(text)


@pytest.mark.parametrize("place", PLACES.split())
@pytest.mark.parametrize("title", ["Councillor", "Cllr"])
def test_people_without_commas_are_parted_before_their_whole_titles(place: str, title: str) -> None:
    text = f"Mr A Holt {place} {title} B Dean"
    assert parts_of_titles(text) == ["Mr A Holt", f"{place} {title} B Dean"]


@pytest.mark.parametrize(
    "title",
    [
        *("Mrs", "Mr", "Miss", "Ms", "Dr", "Professor", "Prof.", "Councillor", "Cllr."),
        *("Associate Professor", "Assistant Prof", "Distinguished Professor", "Emeritus Professor"),
        *("Visiting Professor", "Honorary Professor"),
    ],
)
def test_a_title_begins_the_next_person(title: str) -> None:
    text = f"Cllr A Holt (AH) {title} B Dean"
    assert parts_of_titles(text) == ["Cllr A Holt (AH)", f"{title} B Dean"]


@pytest.mark.parametrize(
    "text",
    [
        "Councillor Mrs Ann Holt-Dean",
        "Cllr Mr B Dean",
        "Cllr Dr Ann Holt of Elm",
        "Alderman Miss Ann Holt-Dean",
        "(Dr C Rao",
        "Ann Holt and the Cllr B Dean",
        "Ann Holt and Mr B Dean",
        "Ann Holt and the Mrs B Dean",
        "Ann Holt (for Cllr B Dean today)",
        "Baroness Mrs A Holt",
        "Ann Holt Bob Dean Cat Rao",
        "OCC Cllr H Dean",
        "OCC Cllr Harriet Dean",
    ],
)
def test_a_title_that_is_not_the_next_persons_parts_nothing(text: str) -> None:
    assert parts_of_titles(text) == [text]


def test_a_title_before_a_title_is_of_the_same_person() -> None:
    assert parts_of_titles("Mr A Holt Mrs B Dean") == ["Mr A Holt", "Mrs B Dean"]
    text = "Mr A Holt Councillor Mrs B Dean Alderman Dr C Rao"
    assert parts_of_titles(text) == ["Mr A Holt", "Councillor Mrs B Dean", "Alderman Dr C Rao"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("CA Holt HM Dean", ["CA Holt", "HM Dean"]),
        ("A Holt MBE B Dean", ["A Holt MBE", "B Dean"]),
        ("A. B. Holt C. Dean", ["A. B. Holt", "C. Dean"]),
        ("A Holt OBE B Dean CBE C Rao", ["A Holt OBE", "B Dean CBE", "C Rao"]),
        ("A Holt JP B Dean BEM C Rao", ["A Holt JP", "B Dean BEM", "C Rao"]),
        ("A O'Neill B Lund-Ford", ["A O'Neill", "B Lund-Ford"]),
        ("A Holt with B Dean", ["A Holt with B Dean"]),
        ("A Holt B Dean on Zoom", ["A Holt B Dean on Zoom"]),
        ("A Holt", ["A Holt"]),
    ],
)
def test_initials_before_every_surname_part_people(text: str, people: list[str]) -> None:
    assert parts_of_titles(text) == people


def test_one_person_of_several_titles_is_not_parted() -> None:
    assert parts_of_titles("Baroness Mrs Holt") == ["Baroness Mrs Holt"]
