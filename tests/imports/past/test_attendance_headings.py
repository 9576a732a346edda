"""The headings of lists of people: which words make them, and what they say of the people."""

from __future__ import annotations

import pytest

from imports.past.attendance_headings import Heading, read_heading
from imports.past.lines import Line


def heading(text: str) -> Heading | None:
    return read_heading(Line(1, text))


def read(text: str) -> tuple[str, str | None, str]:
    """The heading, what it says of its people, and what follows on its line."""
    found = heading(text)
    assert found is not None
    return found.category, found.status, found.rest


PRESENT = """
    present attendance attendees attendee attending attended participants participant sederunt roll
    observers observer invited invitation invitees invitee guests guest visitors visitor observing
"""
APOLOGIES = "apologies apology regrets"
ABSENT = "absent absence absences absentees nonattendance non-attendance"
KINDS = """
    members member officers officer governors governor trustees trustee directors director
    councillors cllrs representatives reps representative substitutes substitute staff co-optees
    coopted co-opted officials advisers advisors delegates partners carers people youth young
    leavers residents professionals agencies others secretariat executives non-executives committee
"""
LONE = """
    members member officers officer governors governor trustees trustee directors director
    councillors cllrs representatives reps representative substitutes substitute co-optees coopted
    co-opted officials advisers advisors delegates carers young leavers residents professionals
    agencies secretariat executives non-executives
"""
FILLING = """
    details calling call the of in also and & for other others by not non voting non-voting opted
    co councillor elected appointed independent executive non-executive parent staff community there
    council county borough parish town district city board group trust panel governing body local
    authority lay advisory ex-officio officio remote remotely via teams ms zoom online virtually
    virtual person in-person with part meeting at this received from were was to had have been as
    follows following list people those record members' member's associate external internal foster
    care school schools foundation academy council's cabinet portfolio holders holder public names
    noted recorded partner agency voluntary sector health social minutes' /
    substitutions accepted given sent tendered video conference telephone by- joining joined all
    non- reasons
"""


@pytest.mark.parametrize(
    ("words", "status"), [(PRESENT, "present"), (APOLOGIES, "apologies"), (ABSENT, "absent")]
)
def test_a_word_tells_whether_people_were_there(words: str, status: str) -> None:
    for word in words.split():
        assert read(f"{word.title()}:") == (word.title(), status, ""), word
        assert read(f"{word.upper()}: Ann Holt") == (word.upper(), status, "Ann Holt"), word


def test_a_kind_of_people_alone_is_a_heading_that_tells_not_whether_they_were_there() -> None:
    for word in LONE.split():
        assert read(f"{word.title()}:") == (word.title(), None, ""), word
    for word in set(KINDS.split()) - set(LONE.split()):
        assert heading(word.title()) is None, word


def test_a_kind_of_people_may_stand_beside_whether_they_were_there() -> None:
    for word in KINDS.split():
        assert read(f"{word.title()} present:") == (f"{word.title()} present", "present", "")
        assert read(f"Apologies {word}:")[1] == "apologies", word


def test_small_words_may_belong_to_a_heading() -> None:
    for word in FILLING.split():
        found = heading(f"{word.title()} present: Ann Holt")
        assert found is not None, word
        assert found.status == ("absent" if word == "not" else "present"), word
        assert found.rest == "Ann Holt", word


@pytest.mark.parametrize(
    "text",
    [
        *("Elm Vale present:", "Details", "Following", "The Board", "Presents: a doll", "Road: 5"),
        *("Ann Holt", "Also", "Cllr A Holt (Chair)", "", "Committee", "Present moment", "Others"),
        *("Attendance of the play area was good", "Present and correct were the swings"),
        *("Apologies were made for the delay", "Members agreed the report", "Board: Ann Holt"[:6]),
        *("Members of", "Cllr Members:", "Roads, paths and bins:", "elm councillors:"),
        *(
            "A B C D E F G Members:",
            "Elm/present: a doll",
            "Present-day: Ann Holt",
            "Members of the board also present at the meeting",
            "Staff room: painted",
            "In attendance at the fair was a clown",
        ),
    ],
)
def test_other_lines_are_no_headings(text: str) -> None:
    assert heading(text) is None or text == "Members of"


def test_a_heading_has_eight_words_at_most() -> None:
    words = "Members of the board present at the meeting"
    assert read(words) == (words, "present", "")
    assert heading(words.replace("board", "whole board")) is None


@pytest.mark.parametrize("word", ["of", "the", "and", "by", "to", "for", "with", "in", "at"])
def test_a_heading_does_not_end_in_a_small_word_before_a_name(word: str) -> None:
    assert heading(f"Present {word} Ann Holt") is None
    assert heading(f"Present {word}: Ann Holt") is not None
    assert heading(f"Present {word}") is not None


@pytest.mark.parametrize(
    ("text", "category", "status", "rest"),
    [
        ("Present", "Present", "present", ""),
        ("PRESENT –", "PRESENT", "present", ""),
        ("**Present:** Ann Holt", "Present", "present", "Ann Holt"),
        ("__Present__ Ann Holt", "Present", "present", "Ann Holt"),
        ("• Present: Ann Holt", "Present", "present", "Ann Holt"),
        ("- Present: Ann Holt", "Present", "present", "Ann Holt"),
        ("Present\\- Ann Holt", "Present", "present", "Ann Holt"),
        ("Present - Ann Holt", "Present", "present", "Ann Holt"),
        ("Present – Ann Holt", "Present", "present", "Ann Holt"),
        ("Present? Ann Holt", "Present", "present", "Ann Holt"),
        ("Present. Ann Holt", "Present", "present", "Ann Holt"),
        ("Present   Ann Holt", "Present", "present", "Ann Holt"),
        ("Present\tAnn Holt", "Present", "present", "Ann Holt"),
        ("Present \t Ann Holt\tBob Dean", "Present", "present", "Ann Holt\tBob Dean"),
        ("Present (Ann Holt)", "Present", "present", "(Ann Holt)"),
        ("Present Ann Holt", "Present", "present", "Ann Holt"),
        ("Present Cllr Holt", "Present", "present", "Cllr Holt"),
        ("Present Chair Ann Holt", "Present", "present", "Chair Ann Holt"),
        ("Present CHAIR A Holt", "Present", "present", "CHAIR A Holt"),
        ("Present Members A Holt, B Dean", "Present Members", "present", "A Holt, B Dean"),
        ("Present: Councillors Holt and Dean", "Present", "present", "Councillors Holt and Dean"),
        ("Present Cllrs Holt and Dean", "Present", "present", "Cllrs Holt and Dean"),
        ("Present: County Councillor Holt", "Present", "present", "County Councillor Holt"),
        ("Apologies from Parish Cllr Holt", "Apologies", "apologies", "Parish Cllr Holt"),
        ("Apologies were received from Ann Holt", "Apologies", "apologies", "Ann Holt"),
        ("Apologies received: Ann Holt", "Apologies", "apologies", "Ann Holt"),
        ("Apologies for absence", "Apologies for absence", "apologies", ""),
        ("Absent with apologies: Ann Holt", "Absent with apologies", "apologies", "Ann Holt"),
        ("Not present: Ann Holt", "Not present", "absent", "Ann Holt"),
        ("Not attending", "Not attending", "absent", ""),
        ("Attendance and apologies", "Attendance and apologies", "present", ""),
        ("Attendance/apologies:", "Attendance/apologies", "present", ""),
        ("Present/Apologies:", "Present/Apologies", "present", ""),
        ("Apologies and attendance", "Apologies and attendance", "apologies", ""),
        ("There were present Ann Holt", "Present", "present", "Ann Holt"),
        ("Also in attendance: Ann Holt", "Also in attendance", "present", "Ann Holt"),
        ("The meeting was attended by Ann Holt", "The meeting", "present", "Ann Holt"),
        ("Attended by: Ann Holt", "Attended by", "present", "Ann Holt"),
        ("1. Present: Ann Holt", "Present", "present", "Ann Holt"),
        ("Members present via Teams:", "Members present via Teams", "present", ""),
        ("Co-opted members", "Co-opted members", None, ""),
        ("Officers: Sam Grey", "Officers", None, "Sam Grey"),
        ("Officers: none", "Officers", None, "none"),
        ("Young people: Paige, Sam", "Young people", None, "Paige, Sam"),
        ("Young people", "Young people", None, ""),
        ("Board: Ann Holt", "Board", None, "Ann Holt"),
        ("Panel: Ann Holt", "Panel", None, "Ann Holt"),
        ("Committee: Ann Holt", "Committee", None, "Ann Holt"),
        ("Apologies: none", "Apologies", "apologies", "none"),
        ("Apologies: X", "Apologies", "apologies", "X"),
        ("Elm Vale Councillors:", "Elm Vale Councillors", None, ""),
        ("Members of the Assembly:", "Members of the Assembly", None, ""),
        ("Expert Witnesses:", "Expert Witnesses", None, ""),
        ("Ash & Oak Staff:", "Ash & Oak Staff", None, ""),
        ("Elm Vale representatives: Dr A Holt, Jo Marsh", "Elm Vale representatives", None,
         "Dr A Holt, Jo Marsh"),
        ("Surgery team: Dr A Holt, Jo Marsh", "Surgery team", None, "Dr A Holt, Jo Marsh"),
        ("At the hall, the following members were present:", "members", "present", ""),
        ("The meeting opened at 7pm; the trustees were in attendance:", "trustees", "present", ""),
    ],
)  # fmt: skip
def test_a_heading_and_what_follows_it(
    text: str, category: str, status: str | None, rest: str
) -> None:
    assert read(text) == (category, status, rest)


@pytest.mark.parametrize("text", ["Present:", "Present – Ann Holt", "Present\tAnn Holt",
                                  "Present (Ann Holt)", "Elm Vale Councillors:",
                                  "Surgery team: Dr A Holt, Jo Marsh"])  # fmt: skip
def test_a_mark_ends_a_heading(text: str) -> None:
    found = heading(text)
    assert found is not None
    assert found.told


@pytest.mark.parametrize("text", ["Present", "Present Ann Holt", "Apologies for absence"])
def test_a_heading_may_have_no_mark_behind_it(text: str) -> None:
    found = heading(text)
    assert found is not None
    assert not found.told


@pytest.mark.parametrize(
    ("text", "numbered"),
    [
        ("1. Present: Ann Holt", True),
        ("1) Present", True),
        ("[3] Present", True),
        ("2.1 Apologies", True),
        ("17/19 Apologies", True),
        ("Item 1 Apologies", True),
        ("CC 12.3.4 Present", True),
        ("1 1. Present", True),
        ("Present", False),
        ("• Present", False),
    ],
)
def test_a_heading_may_be_an_item(text: str, numbered: bool) -> None:
    found = heading(text)
    assert found is not None
    assert found.numbered is numbered


@pytest.mark.parametrize("text", ["1. present", "2 apologies", "12. "])
def test_a_number_before_small_letters_is_no_items(text: str) -> None:
    assert heading(text) is None


@pytest.mark.parametrize(
    ("text", "remote"),
    [
        *((f"Present {word}:", True) for word in ("remote", "remotely", "via Teams", "via Zoom")),
        *((f"Attending {word}:", True) for word in ("online", "virtual", "virtually", "by video")),
        ("Present in person:", False),
        ("Surgery team: Dr A Holt, Jo Marsh", False),
        ("Present: via Teams Ann Holt", False),
    ],
)
def test_people_may_be_there_from_afar(text: str, remote: bool) -> None:
    found = heading(text)
    assert found is not None
    assert found.remote is remote


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Councillors: Holt, Dean", "Councillor"),
        ("CLLRS:", "Councillor"),
        ("Present Cllrs:", "Councillor"),
        ("County Councillors: Holt", "County Councillor"),
        ("Borough Councillors:", "Borough Councillor"),
        ("City Councillors:", "City Councillor"),
        ("District Cllrs:", "District Councillor"),
        ("Town Councillors:", "Town Councillor"),
        ("Parish Councillors:", "Parish Councillor"),
        ("Community Councillors:", "Community Councillor"),
        ("Elm Vale Councillors:", "Councillor"),
        ("Elected Councillors:", "Councillor"),
        ("Councillors present:", ""),
        ("Members:", ""),
    ],
)
def test_councillors_share_their_title(text: str, title: str) -> None:
    found = heading(text)
    assert found is not None
    assert found.shared_title == title
    assert found.strong == (found.status is not None)
