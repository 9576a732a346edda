"""People told in a paragraph, between commas, semicolons and "and"."""

from __future__ import annotations

import pytest

from imports.past.initials_only import people_by_initials
from imports.past.offices_first import offices_first
from imports.past.people_line import Named
from imports.past.people_list import pieces, read_list


def told(people: list[Named]) -> list[str]:
    """Title and name, with the role and the body in brackets."""
    found = []
    for one in people:
        person = one.person
        beside = ", ".join(filter(None, (person.role, person.organisation)))
        found.append(f"{person.title} {person.name}".strip() + (f" ({beside})" if beside else ""))
    return found


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Ann Holt, Bo Dean and Cat Rao", ["Ann Holt", "Bo Dean", "Cat Rao"]),
        ("Ann Holt; Bo Dean\nCat Rao & Dan Webb", ["Ann Holt", "Bo Dean", "Cat Rao", "Dan Webb"]),
        ("ANN HOLT AND BO DEAN", ["Ann Holt", "Bo Dean"]),
        ("Cllrs. Holt, Dean", ["Cllr Holt", "Cllr Dean"]),
        ("Sean Dray, Head of Service", ["Sean Dray (Head of Service)"]),
        ("Ann Holt, Elm Trust, Chair; Bo Dean", ["Ann Holt (Chair, Elm Trust)", "Bo Dean"]),
        ("Ann Holt (Elm, Oak), Bo Dean", ["Ann Holt (Elm, Oak)", "Bo Dean"]),
        ("Ann Holt [Elm; Oak], Bo Dean", ["Ann Holt (Elm, Oak)", "Bo Dean"]),
        ("Ann Holt (Chair, Bo Dean", ["Ann Holt (Chair)", "Bo Dean"]),
        ("Ann Holt, none", ["Ann Holt"]),
        ("none", []),
        ("", []),
        ("Ann Holt, Head of Policy and Performance", ["Ann Holt (Head of Policy and Performance)"]),
        ("Ann Holt, Policy and Bo Dean", ["Ann Holt (Policy)", "Bo Dean"]),
        ("Ann Holt, Director and Bo", ["Ann Holt (Director and Bo)"]),
        ("Ann Holt and Bo", ["Ann Holt", "Bo"]),
        ("Ann Holt (Chair) and the Clerk", ["Ann Holt (Chair)"]),
        ("Ann Holt and the Clerk, Mrs S Grey", ["Ann Holt", "Mrs S Grey (Clerk)"]),
        ("Ann Holt and the Clerk, Elm Trust", ["Ann Holt (Elm Trust)"]),
        ("Ann Holt and 5 others", ["Ann Holt"]),
        ("Mr and Mrs Holt, Bo Dean", ["Mr Holt", "Mrs Holt", "Bo Dean"]),
        ("Mr. & Mrs. B Holt", ["Mr B Holt", "Mrs B Holt"]),
        ("Councillors J and M Dean", ["Councillor J Dean", "Councillor M Dean"]),
        ("J and M Dean", ["J Dean", "M Dean"]),
        ("J. & M. Dean", ["J. Dean", "M. Dean"]),
        ("Ann Holt, (Chair) Bo Dean", ["Ann Holt (Chair)", "Bo Dean"]),
        ("Ann Holt, [Elm Trust] Bo Dean", ["Ann Holt (Elm Trust)", "Bo Dean"]),
        ("(Chair) Ann Holt, Bo Dean", ["Ann Holt (Chair)", "Bo Dean"]),
        ("Councillors Holt (Chair) Dean and Rao",
         ["Councillor Holt (Chair)", "Councillor Dean", "Councillor Rao"]),
        ("Cllrs Holt (Spokesman) Dean, Rao", ["Cllr Holt (Spokesman)", "Cllr Dean", "Cllr Rao"]),
        ("Cllrs Holt (Vice Chairwoman) Dean", ["Cllr Holt (Vice Chairwoman)", "Cllr Dean"]),
        ("Ann Holt (AH) Bo Dean (BD)", ["Ann Holt", "Bo Dean"]),
        ("Ann Holt (AH) Bo O'Neill (BO) Cat Rao (CR)", ["Ann Holt", "Bo O'Neill", "Cat Rao"]),
        ("Mr A Holt Mrs B Dean", ["Mr A Holt", "Mrs B Dean"]),
        ("CA Holt HM Dean, Bo Rao", ["CA Holt", "HM Dean", "Bo Rao"]),
        ("OCC Cllr H Dean and Jo Marsh", ["Cllr H Dean (OCC)", "Jo Marsh"]),
        ("OCC Councillors Holt and Dean", ["Councillor Holt", "Councillor Dean"]),
        ("Jo Marsh and OCC Cllr H Dean", ["Jo Marsh", "Cllr H Dean (OCC)"]),
        ("Ann Holt and new members Jo Marsh and Bo Dean", ["Ann Holt", "Jo Marsh", "Bo Dean"]),
        ("Ann Holt. Bo Dean.", ["Ann Holt", "Bo Dean"]),
        ("Ann Holt and Bo Dean attended.", ["Ann Holt", "Bo Dean"]),
        ("Ann Holt, Bo Dean and Jo Marsh also joined the meeting.",
         ["Ann Holt", "Bo Dean", "Jo Marsh"]),
        ("Cllr Holt and from Jo Marsh", ["Cllr Holt", "Jo Marsh"]),
        ("Cllr Holt and also from Jo Marsh", ["Cllr Holt", "Jo Marsh"]),
        ("Cllr Holt & on behalf of Jo Marsh", ["Cllr Holt", "Jo Marsh"]),
    ],
)  # fmt: skip
def test_people_of_a_list(text: str, people: list[str]) -> None:
    assert told(read_list(text)) == people


@pytest.mark.parametrize(
    ("title", "one"),
    [
        *(("Councillors", "Councillor"), ("Cllrs", "Cllr"), ("CCllrs", "CCllr"), ("Clrs", "Clr")),
        *(("County Councillors", "County Councillor"), ("Borough Cllrs", "Borough Cllr")),
        *(("City Councillors", "City Councillor"), ("District Cllrs", "District Cllr")),
        *(("Town Councillors", "Town Councillor"), ("Parish Cllrs", "Parish Cllr")),
        *(("Community Councillors", "Community Councillor"), ("Cllr's", "Cllr"), ("Drs", "Dr")),
        *(("Doctors", "Doctor"), ("Inspectors", "Inspector"), ("Trustees", "Trustee")),
        *(("Superintendents", "Superintendent"), ("Governors", "Governor"), ("Profs", "Prof")),
        *(("Professors", "Professor"), ("Associate Professors", "Associate Professor")),
        *(("Assistant Professors", "Assistant Professor"), ("Visiting Profs", "Visiting Prof")),
        *(("Emeritus Professors", "Emeritus Professor"), ("Aldermans", "Alderman")),
        *(("Distinguished Professors", "Distinguished Professor"), ("Couns", "Coun")),
        *(("the Councillors", "Councillor"), ("Councillors:", "Councillor"), ("Cllrs.", "Cllr")),
    ],
)
def test_a_title_in_the_plural_is_everybodys(title: str, one: str) -> None:
    assert told(read_list(f"{title} Holt, B Dean and Cat Rao")) == [
        *(f"{one} Holt", f"{one} B Dean", f"{one} Cat Rao")
    ]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Councillors Holt, Dean; Bo Rao", ["Councillor Holt", "Councillor Dean", "Bo Rao"]),
        ("Councillors Holt and Mrs Dean, Bo Rao", ["Councillor Holt", "Mrs Dean", "Bo Rao"]),
        ("Councillors Holt and Dean, Rao", ["Councillor Holt", "Councillor Dean", "Rao"]),
        ("Cllrs Holt and Dean, Drs Rao and Webb", ["Cllr Holt", "Cllr Dean", "Dr Rao", "Dr Webb"]),
    ],
)
def test_where_a_title_in_the_plural_ends(text: str, people: list[str]) -> None:
    assert told(read_list(text)) == people


@pytest.mark.parametrize(
    "before",
    [
        *("Also in attendance were ", "also present: ", "In attendance: ", "were also present ",
          "was present ", "attending: ", "Observing: ", "invited: ", "together with ",
          "along with ", "and also present from ", "Present the following "),
        "Present via Teams: ",
        *("Attending in person: ", "Present at 7pm: ", "Present by phone: "),
    ],
)  # fmt: skip
def test_what_is_told_before_the_first_name_is_nobody(before: str) -> None:
    assert told(read_list(f"{before}Ann Holt and Bo Dean")) == ["Ann Holt", "Bo Dean"]


@pytest.mark.parametrize(
    "after",
    [
        *("were present", "was in attendance", "had attended", "has joined by phone"),
        *("were in the chair", "is attending", "are absent", "were not present", "were invited"),
        *(
            "were welcomed to the meeting",
            "were observing",
            "were also present",
            "were both absent",
        ),
        *("were all present", "who had come early", ", whose report was read", "which was noted"),
    ],
)
def test_what_is_told_behind_the_last_name_is_nobody(after: str) -> None:
    assert told(read_list(f"Ann Holt and Bo Dean {after}.")) == ["Ann Holt", "Bo Dean"]


def test_several_sentences_are_read_one_by_one() -> None:
    text = "Present were Cllrs Holt and Dean. Also present was Jo Marsh. Bo Rao was the Clerk."
    assert told(read_list(text))[:3] == ["Cllr Holt", "Cllr Dean", "Jo Marsh"]
    text = "Head of Care. Ann Holt and Bo Dean were present. Head of Service."
    assert told(read_list(text)) == ["Ann Holt", "Bo Dean"]


def test_a_list_of_hundreds_is_cut() -> None:
    assert len(read_list(", ".join(["Ann Holt"] * 450))) == 400


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Ann Holt, Bo Dean", ["Ann Holt (Bo Dean)"]),
        ("Ann Holt, Mr Bo Dean", ["Ann Holt", "Mr Bo Dean"]),
        ("Ann Holt and Bo Dean", ["Ann Holt", "Bo Dean"]),
        ("Ann Holt, Nurse, Elm", ["Ann Holt (Nurse, Elm)"]),
    ],
)
def test_in_a_list_of_one_person_to_a_line_a_comma_tells_of_them(
    text: str, people: list[str]
) -> None:
    assert told(read_list(text, comma_tells=True)) == people


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A, B; C\nD", [("", "A"), (",", "B"), (";", "C"), ("", "D")]),
        ("D and E & F", [("", "D"), ("and", "E"), ("&", "F")]),
        ("Ann AND Bo", [("", "Ann"), ("and", "Bo")]),
        ("Ann (x, y), Bo", [("", "Ann (x, y)"), (",", "Bo")]),
        ("Ann (x, (y, z)), Bo", [("", "Ann (x, (y, z))"), (",", "Bo")]),
        ("Ann [x, y], Bo", [("", "Ann [x, y]"), (",", "Bo")]),
        ("Ann (x, Bo", [("", "Ann (x"), (",", "Bo")]),
        ("Ann), Bo, Cy", [("", "Ann)"), (",", "Bo"), (",", "Cy")]),
        ("Ann,, Bo,", [("", "Ann"), (",", "Bo")]),
        ("Ann (x and y) and Bo", [("", "Ann (x and y)"), ("and", "Bo")]),
        ("Head of Policy and Performance", [("", "Head of Policy and Performance")]),
        ("Health & Care Board", [("", "Health & Care Board")]),
        ("Ann Holt and Elm Trust", [("", "Ann Holt and Elm Trust")]),
        ("Ann Holt and Bo", [("", "Ann Holt"), ("and", "Bo")]),
        ("Mr and Mrs Holt", [("", "Mr"), ("and", "Mrs Holt")]),
        ("Head of Care and Bo", [("", "Head of Care and Bo")]),
        ("Head of Care and Bo Dean", [("", "Head of Care"), ("and", "Bo Dean")]),
        ("Head of Care and Bo Dean from Elm", [("", "Head of Care"), ("and", "Bo Dean from Elm")]),
        ("Head of Care and Bo Dean - Elm", [("", "Head of Care"), ("and", "Bo Dean - Elm")]),
        ("Head of Care and Dr Rao", [("", "Head of Care"), ("and", "Dr Rao")]),
        ("Head of Care and OCC Cllr Rao", [("", "Head of Care"), ("and", "OCC Cllr Rao")]),
        ("Elm Trust and guest Mr Rao", [("", "Elm Trust"), ("and", "guest Mr Rao")]),
        ("Head of Care and the Clerk", [("", "Head of Care"), ("and", "the Clerk")]),
        ("Head of Care and none", [("", "Head of Care"), ("and", "none")]),
        ("OCC Cllr Holt and Bo", [("", "OCC Cllr Holt"), ("and", "Bo")]),
        ("Councillors Holt and Dean", [("", "Councillors Holt"), ("and", "Dean")]),
    ],
)  # fmt: skip
def test_a_list_is_cut_where_another_person_begins(text: str, found: list[tuple[str, str]]) -> None:
    assert pieces(text) == found


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Registrar, Mr D Holt", ["Mr D Holt (Registrar)"]),
        ("Vice-Chancellor, Professor N Rao (Chair)", ["Professor N Rao (Chair, Vice-Chancellor)"]),
        ("The Clerk, Mrs S Grey, the Assistant Clerk, Mr T Hill",
         ["Mrs S Grey (Clerk)", "Mr T Hill (Assistant Clerk)"]),
        ("Head of Care, Nurse, Mr D Holt", ["Mr D Holt (Head of Care, Nurse)"]),
        ("Registrar, Mr D Holt, none", ["Mr D Holt (Registrar)"]),
        ("Mr D Holt, Registrar", []),
        ("Mr D Holt, Mrs B Dean", []),
        ("Registrar, Ann Holt", []),
        ("Ann Holt, Mr D Holt", []),
        ("Clerk: Sam, Mr D Holt", []),
        ("Head - Care, Mr D Holt", []),
        ("none, Mr D Holt", []),
        ("The Clerk, Mrs S Grey, Holt", []),
        ("The Clerk, Mrs S Grey, Mr T Hill", []),
        ("Dean, Mr J Marsh", []),
        ("", []),
    ],
)  # fmt: skip
def test_offices_may_stand_before_people_with_titles(text: str, people: list[str]) -> None:
    assert told(offices_first(text)) == people


def test_a_word_like_a_surname_is_an_office_where_others_are() -> None:
    assert told(offices_first("Dean, Mr J Marsh", usual=True)) == ["Mr J Marsh (Dean)"]
    assert told(offices_first("Ann Dean, Mr J Marsh", usual=True)) == []


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("RW, HJ, SG and AMG", ["RW", "HJ", "SG", "AMG"]),
        ("RW (Chair), HJ., SG", ["RW (Chair)", "HJ", "SG"]),
        ("RW, HJ", ["RW", "HJ"]),
        ("RW, HJ, Ann Holt", ["RW", "HJ", "Ann Holt"]),
        ("RW, HJ, Ann Holt, Bo Dean", []),
        ("RW, Ann Holt", []),
        ("RW", []),
        ("Jo Marsh, MBE, JP", []),
        ("MBE, JP", []),
        ("RWXYZ, HJKLM", []),
        ("R, H", []),
        ("Rw, Hj", []),
        ("RW, HJ, SG, none", ["RW", "HJ", "SG"]),
    ],
)
def test_people_may_be_told_by_initials_alone(text: str, people: list[str]) -> None:
    assert told(people_by_initials(text)) == people


def test_what_is_told_of_initials_is_kept() -> None:
    chair, clerk = people_by_initials("RW (Chair), HJ (clerk, left 7pm)")
    assert (chair.chair, clerk.clerk, clerk.person.left) == (True, True, "19:00")
