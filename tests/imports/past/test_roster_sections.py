"""How far the lists of people of minutes go, and which heading a line stands under."""

from __future__ import annotations

import pytest

from tests.imports.past.people_told import names, read

ABOVE = "Present:\nMr A Holt\nMr B Dean\n"
BEHIND = "\n\nMr Y Zed\n"
"""Somebody who is of the lists only when they go on up to there."""


def others(text: str) -> str:
    """Who is present besides Mr Holt and Mr Dean, with Mr Zed when the list goes on."""
    found = names(read(f"{ABOVE}{text}{BEHIND}")).removeprefix("A Holt, B Dean")
    return found.removeprefix(", ").replace("Y Zed", "…")


@pytest.mark.parametrize(
    "text",
    [
        *("1. Roads", "1. Welcome", "1.", "7 members of the public", "1. Jo Marsh\n2. Roads"),
        *("# Roads", "Welcome", "Declarations of interest", "2. Jo Marsh\n3. Kim Lee"),
        "The bins were emptied and then the roads were seen by all.",
        "Roads\nThe bins were emptied and then the roads were seen by all.",
        "Jo Marsh\n\nThe bins were emptied and then the roads were seen by all.",
        "The rest of those who came were present when the roads were seen.",
        "Head of Care.\nThe bins.",
        "| Action | Jo Marsh |\n|---|---|\n| Mend | Kim Lee |",
        "| Owner | Jo Marsh |\n|---|---|\n| Kim Lee | Mend |",
        "| Actions: | By |\n|---|---|\n| Mend | Jo Marsh |",
        "| Item | Who |\n|---|---|\n| 1 | Jo Marsh |",
        "| Agenda item | Who |\n|---|---|\n| 1 | Jo Marsh |",
        "| Topic | Who |\n|---|---|\n| Bins | Jo Marsh |",
        "| No. | Who |\n|---|---|\n| 1 | Jo Marsh |",
        "| Jo Marsh | Due |\n|---|---|\n| Kim Lee | Owner |",
        "| Discussion | Jo Marsh |\n|---|---|\n| Bins | Kim Lee |",
        "2. Apologies: Mr C Rao",
        "Members of the committee who sit on the other side of the old table\nMr C Rao",
    ],
)
def test_the_lists_end_before_what_is_no_list_of_people(text: str) -> None:
    assert "…" not in others(text)
    assert "Lee" not in others(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1. Mr C Rao", "C Rao, …"),
        ("3. Mr C Rao", "C Rao, …"),
        ("1. Jo Marsh\n2. Kim Lee", "Jo Marsh, Kim Lee, …"),
        ("(1) Jo Marsh\n(2) Kim Lee", "Jo Marsh, Kim Lee, …"),
        ("[1] Jo Marsh\n[2] Kim Lee", "Jo Marsh, Kim Lee, …"),
        ("1. Jo Marsh\n\n2. Kim Lee\n\n3. Pat Webb", "Jo Marsh, Kim Lee, Pat Webb, …"),
        ("No apologies were received and none of those absent had sent any.", "…"),
        ("Mrs J Marsh\n\nThe bins were emptied and then the roads were seen by all.", "J Marsh"),
        ("Jo Marsh\n\nThe bins were emptied when Sam Grey had joined the others.", "Jo Marsh"),
        ("Venue: Elm House\nTime: 6 pm\nPlace - Oak", "…"),
        ("LA = Local Authority\n(PG) Parent Governor\nPG = Parent", "…"),
        ("Jo Marsh left the meeting at 7 pm\nJo joined at 7\nKim re-joined the room", "…"),
        ("Category\n\nNames\n\nRoles\n\nAttendee", "…"),
        ("- Elm Trust\n- Oak Trust", "…"),
        ("– Elm Trust\n– Oak Trust", "…"),
        ("— Elm Trust\n— Oak Trust", "…"),
        ("Head of Care\nNurse\nOak Manager", "…"),
        ("None\nNil\nTBC", "…"),
        ("Chair: Jo Marsh", "Jo Marsh, …"),
        ("Mr C Rao (\nElm of Oak\nAsh)", "C Rao, …"),
        ("Mr C Rao, Head of\nCare and\nOther Services", "C Rao, …"),
        ("Mr C Rao, Lead for\nCare &\nOther Services", "C Rao, …"),
        ("Mr C Rao, Care Team/\nAdults,\nOther Services", "C Rao, …"),
        ("AB, CD, EF\nGH, IJ", "AB, CD, EF, GH, IJ, …"),
        ("**Officers**\nMr C Rao", "C Rao, …"),
        ("---\nMr C Rao", "C Rao, …"),
        ("\f\nMr C Rao", "C Rao, …"),
        ("In attendance: Officers: Mr C Rao", "C Rao, …"),
    ],
)
def test_the_lists_go_on_over_what_may_stand_in_them(text: str, expected: str) -> None:
    assert others(text) == expected


def test_a_table_among_the_lines_is_of_the_list() -> None:
    text = "| Name | Role |\n|---|---|\n| Jo Marsh | Nurse |"
    assert "Jo Marsh" in names(read(f"{ABOVE}{text}{BEHIND}"))


@pytest.mark.parametrize(
    ("text", "present", "away"),
    [
        ("Apologies: Mr C Rao", "A Holt, B Dean", "C Rao, Y Zed"),
        ("Apologies: Officers", "A Holt, B Dean", "Y Zed"),
        ("Apologies:\nOfficers\n\nMr D Lund", "A Holt, B Dean", "D Lund, Y Zed"),
        (
            "Apologies\n\nMr C Rao\n\nOfficers\n\nMr D Lund",
            "A Holt, B Dean, D Lund, Y Zed",
            "C Rao",
        ),
        ("Apologies\n\nMr C Rao\n\nIn attendance\n", "A Holt, B Dean, Y Zed", "C Rao"),
    ],
)
def test_a_heading_without_a_word_of_coming_takes_it_from_the_one_above(
    text: str, present: str, away: str
) -> None:
    roster = read(f"{ABOVE}{text}{BEHIND}")
    assert (names(roster), names(roster, "apologies")) == (present, away)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Present:\nMr A Holt\n\n\n1. Roads", 2),
        ("Present:\nMr A Holt\nDate: 4 May\n\nMr B Dean\n\nWelcome", 5),
        ("Present:\nMr A Holt\n\nApologies: none\n\n1. Roads", 4),
        ("Present:\nMr A Holt\nThe bins.\nThe tea.\n", 3),
        ("Present:\nMr A Holt\nHead of Care, Elm Borough.\nMr B Dean\n", 4),
        ("Elm Board\n\n1. Present:\nMr A Holt\n\n2. Apologies: Mr B Dean\n\n3. Roads", 2),
        ("1. Present\n\n1.1 Mr A Holt\n1.2 Mr B Dean\n\n2. Roads", 0),
    ],
)
def test_the_lists_end_at_their_last_line(text: str, last: int) -> None:
    assert read(text).last_line == last


@pytest.mark.parametrize(
    ("text", "present", "away"),
    [
        ("1. Present: Mr A Holt\n2. Apologies: Mr B Dean\n3. Roads\nMr C Rao", "A Holt", "B Dean"),
        (
            "1. Present\n\n1.1 Mr A Holt\n1.2 Mr B Dean\n2. Apologies\n\n2.1 Mr C Rao\n\n3. Roads",
            "A Holt, B Dean",
            "C Rao",
        ),
        ("1. Present: Mr A Holt\n2. It was quorate\n3. Apologies: Mr B Dean", "A Holt", "B Dean"),
        ("Present\n\n1. Jo Lee\n2. Kim Ash\n\nApologies\n\n1. Pat Webb\n\n1. Roads",
         "Jo Lee, Kim Ash", "Pat Webb"),
    ],
)  # fmt: skip
def test_the_lists_may_be_items_or_have_numbers(text: str, present: str, away: str) -> None:
    roster = read(text)
    assert (names(roster), names(roster, "apologies")) == (present, away)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Present:\n\n5. Ann Holt\n6. Bo Dean\n7. Jo Marsh", "Ann Holt, Bo Dean, Jo Marsh"),
        ("Present:\n5. Ann Holt\n6. Bo Dean\n\nApologies:\n\n7. Lee Webb",
         "Ann Holt, Bo Dean, Lee Webb"),
        ("Present:\n1. Ann Holt\n2. Bo Dean\n\nOfficers\n\n3. Jo Marsh\n\n4. Pat Lee",
         "Ann Holt, Bo Dean, Jo Marsh, Pat Lee"),
        ("Present:\n1. Ann Holt\n2. Bo Dean\n\nOfficers\n\n7. Elm House", "Ann Holt, Bo Dean"),
        ("Present: Ann Holt, Bo Dean\n\n5. Elm House\n6. Oak Lodge", "Ann Holt, Bo Dean"),
        ("1. Present\nAnn Holt, Bo Dean\n2. Apologies\n\n3. Elm House\n4. Oak Lodge",
         "Ann Holt, Bo Dean"),
    ],
)  # fmt: skip
def test_a_numbered_list_of_people_may_begin_at_any_number(text: str, expected: str) -> None:
    people = read(f"{text}\n\n1. Welcome\n\nAll were welcomed.").people
    assert ", ".join(one.name for one in people) == expected


@pytest.mark.parametrize(
    "said", ["joined remotely", "joined the meeting by Teams", "attended online"]
)
def test_what_a_sentence_says_of_how_people_came_is_told_of_all(said: str) -> None:
    people = read(f"Ann Holt and Bo Dean {said}.\n\n1. Welcome").people
    assert [(one.name, one.status, one.remote) for one in people] == [
        ("Ann Holt", "present", True),
        ("Bo Dean", "present", True),
    ]


def test_names_that_full_stops_part_are_each_somebody() -> None:
    people = read("Present: Jo Marsh\n\nApologies: Ann Holt. Bo Dean.\n\n1. Welcome").people
    assert [(one.name, one.status) for one in people] == [
        ("Jo Marsh", "present"), ("Ann Holt", "apologies"), ("Bo Dean", "apologies"),
    ]  # fmt: skip
