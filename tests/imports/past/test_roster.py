from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imports.past.apologies import read_apologies
from imports.past.lines import lines_of
from imports.past.read import ReadPerson
from imports.past.reading import read_minutes
from imports.past.roster import Roster, first_line_of_roster, read_roster, with_apologies
from imports.source import Source
from tests.imports.past.roster_layouts import LAYOUTS
from tests.imports.past.society_rosters import LAYOUTS as SOCIETIES

FIRST = ("Ann", "Bob", "Cat", "Dan", "Eve", "Gil", "Seán", "Mary-Beth")
LAST = ("Holt", "Dean", "Rao", "Webb", "O'Neill", "Lund-Ford", "van der Berg", "McDonald")
WORDS = (
    "Present: Apologies Ann Holt Cllr , ; and ( ) - – | 1. (Chair) Council from for in "
    "attendance Members O'Neill van der JB * # [ ] . SMITH Name Role"
)


def read(text: str) -> Roster:
    return read_roster(lines_of(Source("minutes.txt", "text", text)))


def names(roster: Roster, status: str = "present") -> list[str]:
    return [each.name for each in roster.people if each.status == status]


def listed(roster: Roster, *, present: bool) -> str:
    people = [each for each in roster.people if (each.status == "present") == present]
    return ", ".join(f"{each.title} {each.name}".strip() for each in people)


def person(roster: Roster, name: str) -> ReadPerson:
    return next(each for each in roster.people if each.name == name)


def away(text: str) -> list[str]:
    return [each.name for each in read_apologies(text, 1) if each.status == "apologies"]


@pytest.mark.parametrize(
    ("text", "present", "absent"),
    [row[1:] for row in (*LAYOUTS, *SOCIETIES)],
    ids=[row[0] for row in (*LAYOUTS, *SOCIETIES)],
)
def test_every_layout_tells_who_is_here_and_who_is_not(
    text: str, present: str, absent: str
) -> None:
    roster = read(text)
    assert (listed(roster, present=True), listed(roster, present=False)) == (present, absent)


def test_people_between_commas_are_read_under_their_headings() -> None:
    roster = read(
        "Exampleshire Parish Council\n"
        "Present: Cllrs A Holt (Chairman), B Dean, and D O'Neill.\n"
        "In attendance: Mrs S Grey (Clerk) and 6 members of the public.\n"
        "Apologies: Cllr E Lund (holiday).\n"
        "1. Declarations of interest\n"
        "None."
    )
    assert [each.category for each in roster.people] == [
        *("Present", "Present", "Present", "In attendance", "Apologies")
    ]
    assert (roster.chair, roster.clerk, roster.last_line) == ("A Holt", "S Grey", 4)
    assert person(roster, "E Lund").organisation == ""
    assert person(roster, "E Lund").line == 4


def test_minutes_without_a_list_of_people_have_no_roster() -> None:
    assert read("1. Roads\nThe board heard of the roads.") == Roster()
    assert first_line_of_roster([]) is None


def test_the_lists_begin_at_their_first_heading() -> None:
    lines = lines_of(Source("m", "text", "Elm Board\n\nPresent: Ann Holt, Bob Dean"))
    assert first_line_of_roster(lines) == 3


def test_a_list_inside_the_first_item_leaves_the_item_to_others() -> None:
    roster = read("Elm Board\n1. Present: Ann Holt, Bob Dean\n2. Roads")
    assert (names(roster), roster.last_line) == (["Ann Holt", "Bob Dean"], 1)


def test_what_is_said_beside_a_name_is_kept_apart_from_it() -> None:
    roster = read(
        "Present:\n"
        "Ann Holt MBE (AH) - Head of Care, Exampleshire County Council\n"
        "Bob Dean - Elm Trust (via Teams)\n"
        "Cat Rao (from 6.15 pm)\n"
        "Dan Webb (until item 5)\n"
        "Cllr Eve Ford (substituting for Cllr Gil Hill)\n"
        "Kim Lee - Designated Nurse, representing the CCG"
    )
    assert person(roster, "Ann Holt").role.startswith("Head of Care")
    assert (person(roster, "Bob Dean").organisation, person(roster, "Bob Dean").remote) == (
        "Elm Trust",
        True,
    )
    assert person(roster, "Cat Rao").arrived == "18:15"
    assert person(roster, "Dan Webb").left == "5"
    assert person(roster, "Eve Ford").substitute_for == "Gil Hill"
    assert person(roster, "Kim Lee").organisation == "CCG"


def test_somebody_said_to_be_in_the_chair_presides() -> None:
    roster = read("Present: Cllr A Holt (Chairman), Cllr B Dean (in the Chair)")
    assert (roster.chair, roster.presiding) == ("A Holt", "B Dean")


def test_several_first_names_of_one_group_are_young_people() -> None:
    roster = read(
        "Present:\nPaige - Voices Representative\nSam R - Voices Representative\n"
        "Catherine - representing Adoption\nAnn Holt - Elm Trust"
    )
    assert [each.name for each in roster.people if each.young] == ["Paige", "Sam R"]


def test_a_first_name_beside_full_names_of_the_same_body_is_no_young_person() -> None:
    roster = read("Present:\nPaige - Elm Trust\nKris - Elm Trust\nAnn Holt - Elm Trust")
    assert not any(each.young for each in roster.people)


def test_of_a_young_person_only_the_first_name_and_an_initial_are_kept() -> None:
    roster = read("Present:\nCllr A Holt (Chair)\nPaige Marsh - Care leaver\nJo Dean - Elm Trust")
    assert (person(roster, "Paige M").young, person(roster, "Jo Dean").young) == (True, False)


def test_somebody_who_works_with_young_people_is_grown_up() -> None:
    roster = read("Present:\nAnn Holt - Support worker, Children in Care Council\nBob Dean")
    assert not any(each.young for each in roster.people)


def test_counts_of_the_public_and_quorums_are_nobody() -> None:
    roster = read(
        "Present: Ann Holt, 6 members of the public, 3 members of the press\n"
        "Quorum: 5\nApologies: None\nIn attendance: no members of the public"
    )
    assert [each.name for each in roster.people] == ["Ann Holt"]


def test_somebody_both_present_and_away_is_kept_once_with_a_doubt() -> None:
    roster = read("Present: Ann Holt, Bob Dean\nApologies: Ann Holt")
    assert names(roster) == ["Ann Holt", "Bob Dean"]
    assert names(roster, "apologies") == []
    assert [(each.line, each.about) for each in roster.doubts] == [(2, "person")]


def test_a_husband_and_a_wife_of_one_name_are_two_people() -> None:
    roster = read("Present: Mr B Dean, Mrs B Dean, Ann Holt")
    assert [each.title for each in roster.people] == ["Mr", "Mrs", ""]


def test_columns_broken_apart_are_paired_where_they_match() -> None:
    roster = read(
        "Present: Members\n\nCouncillor Ann\n\nHolt (Chair)\n\n"
        "Councillor - Exampleshire County Council\n\n- Exampleshire County Council\n\nBob Dean\n\n"
        "Kate - representing Adoption - Fostering Forum Jo Lund - VOX Representative Kat - VOX "
        "Representative Sam R - VOX Representative Gav Sam W - VOX Representative\n\n"
        "Other Attendees\n\nSue Webb - Agency - Home - Agency Fostering Angie Rao\n\n1. Welcome"
    )
    assert names(roster) == [
        *("Ann Holt", "Bob Dean", "Kate", "Jo Lund", "Kat", "Sam R", "Gav", "Sam W"),
        *("Sue Webb", "Angie Rao"),
    ]
    assert person(roster, "Bob Dean").organisation == "Exampleshire County Council"
    assert person(roster, "Jo Lund").organisation == "Fostering Forum"
    assert person(roster, "Sam W").young
    assert person(roster, "Sue Webb").organisation == ""
    assert [each.about for each in roster.doubts] == ["pairing"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "All were welcomed and apologies were received and noted from County Councillors Holt "
            "and Dean, Dr Nic Rao and Jo Marsh.",
            ["Holt", "Dean", "Nic Rao", "Jo Marsh"],
        ),
        (
            "Apologies had been received from Cllr Ann Holt (ex-officio), Nina Rao (Elm Network) "
            "and Sean Dray, Head of Service for Children in Care.",
            ["Ann Holt", "Nina Rao", "Sean Dray"],
        ),
        ("Councillor Holt sent his apologies which were accepted.", ["Holt"]),
        ("Apologies for non-attendance were received from Cllrs. Holt and Dean.", ["Holt", "Dean"]),
        ("Apologies were received from Cllr Holt due to illness and were noted.", ["Holt"]),
        ("Apologies: Ann Holt, Bob Dean", ["Ann Holt", "Bob Dean"]),
        ("Mr A Holt\nMs B Dean - Vice-Chair", ["A Holt", "B Dean"]),
        ("There were no apologies.", []),
        ("Apologies: None", []),
        ("To receive apologies for absence from those Members unable to attend.", []),
        ("The Chair offered her apologies for the delay in circulating the papers.", []),
        ("The Chair, Ann Holt, welcomed everyone to the meeting.", []),
    ],
)
def test_apologies_in_prose_name_those_who_sent_them(text: str, expected: list[str]) -> None:
    assert away(text) == expected


def test_a_role_after_a_comma_is_told_of_the_person_before_it() -> None:
    [found] = read_apologies("Apologies were received from Jo Marsh, Head of Elm School.", 7)
    assert (found.role, found.line, found.status) == ("Head of Elm School", 7, "apologies")


def test_whoever_attends_for_somebody_is_present_for_them() -> None:
    found = read_apologies("Apologies were received from Ann Holt. Bob Dean attended on behalf "
                           "of Ann Holt.", 1)  # fmt: skip
    assert [(each.name, each.status, each.substitute_for) for each in found] == [
        ("Ann Holt", "apologies", ""),
        ("Bob Dean", "present", "Ann Holt"),
    ]


def test_apologies_told_twice_are_told_once() -> None:
    roster = read("Present: Ann Holt, Bob Dean\nApologies: Cllr D Webb")
    again = read_apologies("Apologies were received from Cllr D Webb and Jo Marsh.", 9)
    joined = with_apologies(roster, again)
    assert names(joined, "apologies") == ["D Webb", "Jo Marsh"]
    assert joined.doubts == ()


def test_apologies_of_somebody_present_are_a_doubt() -> None:
    roster = read("Present: Ann Holt, Bob Dean")
    joined = with_apologies(roster, read_apologies("Apologies: Ann Holt", 9))
    assert (names(joined), [each.line for each in joined.doubts]) == (["Ann Holt", "Bob Dean"], [9])
    assert with_apologies(roster, ()) == replace(roster, doubts=())


people = st.lists(
    st.tuples(st.sampled_from(FIRST), st.sampled_from(LAST)).map(" ".join),
    min_size=3,
    max_size=12,
    unique=True,
)


@settings(max_examples=60, deadline=None)
@given(
    people,
    st.sampled_from(
        [
            ("Present: ", ", ", ""),
            ("Present:\n", "\n", ""),
            ("Present:\n\n", "\n\n", ""),
            ("Attendees\n- ", "\n- ", ""),
            ("Members present:\nDr ", "\nDr ", ""),
            ("In attendance: ", "; ", ""),
            ("PRESENT\n", " - Elm Trust\n", " - Elm Trust"),
            ("Present: Councillors ", ", ", ""),
            ("Present:\n", ", Head of Care\n", ", Head of Care"),
            ("| Name | Present |\n|---|---|\n| ", " | ✓ |\n| ", " | ✓ |"),
        ]
    ),
)
def test_everybody_of_a_list_comes_back_in_every_layout(
    wanted: list[str], layout: tuple[str, str, str]
) -> None:
    before, between, after = layout
    assert names(read(before + between.join(wanted) + after + "\n\n1. Roads")) == wanted


@settings(max_examples=60, deadline=None)
@given(people)
def test_everybody_of_an_apologies_sentence_comes_back(wanted: list[str]) -> None:
    told = f"Apologies were received from {', '.join(wanted[:-1])} and {wanted[-1]}."
    assert away(told) == wanted


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from([*WORDS.split(" "), "\n", "\t", "   "]), max_size=60).map(" ".join))
def test_no_text_is_too_odd_and_nobody_is_there_twice(text: str) -> None:
    roster = read(text)
    read_apologies(text, 1)
    keys = [(each.name.casefold(), each.title) for each in roster.people]
    assert len(keys) == len(set(keys))


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300))
def test_any_text_can_be_read(text: str) -> None:
    read(f"Present: {text}")
    read_apologies(f"apologies from {text}", 1)


def test_a_list_in_an_item_that_is_not_of_apologies_is_of_nobody_away() -> None:
    text = (
        "Minutes of the patients' group held on 22 February 2023\n"
        "Present: Ann Holt, Bob Dean\n\n"
        "1. Welcome and introductions\n\nGround Rules Explained\n\n"
        "2. Present\n\nKim Rao, Lee Webb\n\nApologies: Jo Marsh\n\n"
        "3. Any other business\n\nNone.\n"
    )
    (meeting,) = read_minutes(Source("minutes.txt", "text", text)).meetings
    assert [one.name for one in meeting.people if one.status != "present"] == ["Jo Marsh"]
    assert not [one for one in meeting.doubts if one.about == "person"]


def test_apologies_are_read_in_an_item_that_has_no_title_but_them() -> None:
    text = (
        "Minutes of the parish council held on 30 October 2023\n"
        "1. Apologies were received from Dr Ann Holt\n"
        "2. The minutes of the previous meeting were signed.\n"
        "3. Matters arising: none\n"
    )
    (meeting,) = read_minutes(Source("minutes.txt", "text", text)).meetings
    assert [(one.name, one.status) for one in meeting.people] == [("Ann Holt", "apologies")]


@pytest.mark.parametrize(
    "told",
    [
        "There were present Ann Holt (in the chair), Lee Dean, Jo Marsh and\nKate Webb; Sam Grey "
        "was in attendance. An apology was received from\nAnil Rao.",
        "The following were present: Ann Holt (in the chair), Lee Dean, Jo Marsh, Kate Webb and "
        "Sam Grey. An apology for absence had been received from Anil Rao.",
        "The meeting was attended by Ann Holt (in the chair), Lee Dean, Jo Marsh, Kate Webb and "
        "Sam Grey; an apology was sent by Anil Rao.",
        "Ann Holt (in the chair), Lee Dean, Jo Marsh and Kate Webb were present. Sam Grey was in "
        "attendance. Apologies were received from Anil Rao.",
        "Ann Holt was in the chair. Lee Dean, Jo Marsh, Kate Webb and Sam Grey were also present. "
        "Apologies came from Anil Rao.",
    ],
)
def test_attendance_may_be_told_in_sentences_alone(told: str) -> None:
    roster = read(f"Elm Society\n\nMinutes of 4 May 2017\n\n{told}\n\n1. Boiler\n\nIt failed.\n")
    assert names(roster) == ["Ann Holt", "Lee Dean", "Jo Marsh", "Kate Webb", "Sam Grey"]
    assert names(roster, "apologies") == ["Anil Rao"]


def test_no_apologies_in_a_sentence_leave_those_present_as_they_are() -> None:
    roster = read(
        "Notes\n\nLee Dean, Jo Marsh and Kate Webb were present. There were no apologies.\n"
    )
    assert names(roster) == ["Lee Dean", "Jo Marsh", "Kate Webb"]
    assert len(roster.people) == 3


def test_a_sentence_about_another_occasion_is_no_list_of_people() -> None:
    assert (
        read("Notes\n\nLee Dean and Jo Marsh were present at the opening of the barn.\n").people
        == ()
    )
    late = "Notes\n\n" + "The bins were full.\n\n" * 10 + "Lee Dean and Jo Marsh were present.\n"
    assert read(late).people == ()
