"""What a line among people may be besides people, and who is marked in a list of all members."""

from __future__ import annotations

import pytest

from imports.past.among_people import AGENDA, NUMBERED, OFFICE, TOLD_OF, is_prose, is_told_of
from imports.past.beside_people import tells_of_no_person
from imports.past.marked_lists import unmarked_lines
from imports.past.people_line import Named
from imports.past.people_paragraph import are_first_names, lists_people
from imports.past.read import ReadPerson
from tests.imports.past.people_told import lines, names, read


@pytest.mark.parametrize(
    "line",
    [
        *("1 Roads", "1. Roads", "(1) Roads", "[12] Roads", "1.2.3 Roads", "21/4/3: Roads"),
        *("A1 Roads", "Min 12) Roads", "CP/12 Roads", "12", "3.", "A4Minutes", "PB12Minutes"),
    ],
)
def test_a_line_may_begin_with_a_number(line: str) -> None:
    assert NUMBERED.match(line)


@pytest.mark.parametrize(
    "line", ["Roads 1", "12345 Roads", "Items1 Roads", "1Roads", "A4MP", "5th"]
)
def test_a_line_may_only_seem_to_begin_with_one(line: str) -> None:
    assert not NUMBERED.match(line)


@pytest.mark.parametrize(
    "line",
    [
        *("Welcome and apologies", "Introductions", "Declarations of interest", "Disclosures"),
        *("The Minute of 4 May", "Minutes of the last meeting", "Matters arising", "Open forum"),
        *("Public participation", "Public question time", "Public forum", "Public session"),
        *("Public speaking", "Public open time", "To receive reports", "To approve the minutes"),
        *("To consider the bins", "To note the bins", "To agree the bins", "Chair's report"),
        *("Chairman’s announcements", "Chairwoman's welcome", "Chairpersons opening"),
        *("Chair's remarks", "AGENDA", "Item 1", "Items", "Action", "Actions", "Discussion"),
        *("Notes", "Opening", "Previous minutes", "Confirmation of minutes", "Adoption of it"),
        *("Interests", "Purpose", "Points of order", "Point for action", "Points discussed"),
        *("Points raised", "Summary", "Background", "Update", "Report of the clerk", "Reports"),
        *("Any other business", "AOB", "Next meeting", "RESOLVED", "Resolution", "The meeting"),
        *("The Chair", "The chairman", "The Board", "The committee", "The council", "The minutes"),
        *("The group", "The panel", "The cabinet", "The forum", "The authority", "The executive"),
        *("The sub-committee", "The subcommittee", "Meeting opened", "Meeting commenced at 7"),
        *("Meeting started", "Meeting began", "There being no more", "Key points"),
        *("Key discussion", "Part I", "Part 1", "Part A", "Part one", "Election of a chair"),
        *("Appointment of a clerk", "Icebreaker", "Registered office", "Copyright", "Page 3"),
    ],
)
def test_a_line_may_be_of_an_agenda(line: str) -> None:
    assert AGENDA.match(line)


@pytest.mark.parametrize(
    "line",
    [
        *(
            "Ann Holt",
            "Minutes taken by Jo",
            "Minutes taker: Jo",
            "Minutes secretary",
            "Minutes: Jo",
        ),
        *("Minutes by Jo", "The Mayor", "Chair", "Public Health", "Actionable", "Notesworth"),
        *("Itemson", "Pages", "Part of it", "The Grouper", "Reporter", "Minute taker"),
    ],
)
def test_a_line_of_a_list_of_people_is_of_no_agenda(line: str) -> None:
    assert not AGENDA.match(line)


@pytest.mark.parametrize(
    "line",
    [
        *("Chair: Jo", "Chairman - Jo", "Vice-Chairwoman: Jo", "Vice Chairperson – Jo"),
        *("Chair and minute-taker: Jo", "Chair & minute taker: Jo", "Chair/minute taker: Jo"),
        *("Clerk: Jo", "Clerk to the Council: Jo", "Minutes: Jo", "Minute taker: Jo", "Minute: Jo"),
        *("Minutes taken by: Jo", "Minutes by: Jo", "Minute secretary: Jo", "Note taker: Jo"),
        *("Note-taker: Jo", "Notetaker: Jo", "Notes: Jo", "Notes taken by: Jo", "Notes by: Jo"),
        *("In the chair: Jo", "Presiding: Jo", "Secretary\tJo", "SECRETARY : Jo"),
    ],
)
def test_a_line_may_be_of_an_office(line: str) -> None:
    assert OFFICE.match(line)


@pytest.mark.parametrize(
    "line",
    ["Chair Jo", "Treasurer: Jo", "Clerk to: Jo", "The Chair: Jo", "Chairs: Jo", "Noted: Jo"],
)
def test_a_line_of_something_else_is_of_no_office(line: str) -> None:
    assert not OFFICE.match(line)


def test_words_of_a_list_tell_who_came() -> None:
    for word in (
        "apologised",
        "in attendance",
        "Present",
        "absent",
        "attended",
        "joined",
        "quorate",
    ):
        assert TOLD_OF.search(f"Jo was {word} then"), word
    assert not TOLD_OF.search("Jo represented us at the attendance centre")


@pytest.mark.parametrize(
    ("line", "prose"),
    [
        ("The bins were full of leaves", True),
        ("The bins were emptied and then seen by all, Jo Lee said", True),
        ("The bins were full again", False),
        ("Head of Care for the Children in Elm and Oak", False),
        ("Ann Holt via Teams as Head of a School by an Oak with Jo", False),
        ("Ann Holt (who had been to the old bins and then went home)", False),
        ("Ann Holt - who had been to the old bins and then went", False),
        ("Ann Holt\twho had been to the old bins and then went", False),
        ("The very old bins of the town, which had been full for so long – they went", True),
        ("Ann Holt, Bo Dean, Cat Rao, Dan Lund and others who came in later then", True),
        (
            "Al Holt, Bo Dean, Di Rao, Jo Lee, Eve Ford, Gil Hill, Ida Vale, all were here now",
            False,
        ),
    ],
)
def test_prose_is_told_by_its_small_words(line: str, prose: bool) -> None:
    assert is_prose(line) is prose


@pytest.mark.parametrize(
    ("named", "whether"),
    [
        (Named(ReadPerson("Jo")), False),
        (Named(ReadPerson("Jo"), strength=3, presiding=True), False),
        (Named(ReadPerson("Jo", role="Nurse")), True),
        (Named(ReadPerson("Jo", organisation="Elm")), True),
        (Named(ReadPerson("Jo"), chair=True), True),
        (Named(ReadPerson("Jo"), clerk=True), True),
    ],
)
def test_more_than_a_name_is_told_by_an_office_or_a_body(named: Named, whether: bool) -> None:
    assert is_told_of(named) is whether


@pytest.mark.parametrize(
    "line",
    [
        *(
            "Date: 4 May",
            "Time: 7 pm",
            "Venue - Hall",
            "Location – Hall",
            "Place: Hall",
            "Held: Hall",
        ),
        *(
            "Meeting date: 4 May",
            "Subject: bins",
            "Title\tBins",
            "Start: 7",
            "End: 8",
            "Day: Monday",
        ),
        *("Started at: 7", "Ended: 8", "Distribution: all", "Circulation: all", "CC: Jo", "Ref: 7"),
        *("Reference: 7", "Contact: Jo", "E-mail: jo@example.com", "Email: jo", "Tel: 01234"),
        *("Telephone: 01234", "Duration: 2 h", "Times: 7", "LA = Local Authority", "[PG] Parent"),
        *("Jo left the meeting", "Jo joined the room", "Jo entered the meeting", "Jo left at 7"),
        *("Jo returned to the meeting", "Jo rejoined the call", "Jo re-joined at 8"),
        "Jo arrived at the meeting",
    ],
)
def test_a_line_among_people_may_name_nobody(line: str) -> None:
    assert tells_of_no_person(line)


@pytest.mark.parametrize(
    "line",
    [
        *(
            "Ann Holt",
            "Dated 4 May",
            "Placements Manager",
            "AB Holt",
            "Jo Holt (left the meeting at 7)",
        ),
        *("Ann Holt left Elm Trust", "Ann Holt joined us"),
        "Contact Centre Manager Jo Lee of Elm Trust: Jo",
    ],
)
def test_a_line_among_people_may_name_somebody(line: str) -> None:
    assert not tells_of_no_person(line)


@pytest.mark.parametrize(
    ("text", "unmarked"),
    [
        ("* Mr A Holt\n* Mr B Dean\nMr C Rao\n\nMr D Lund", {3, 5}),
        ("✓ Mr A Holt\nMr B Dean", {2}),
        ("✔Mr A Holt\n√ Mr B Dean\nMr C Rao", {3}),
        ("* Mr A Holt\nBo Dean\nHead of Care\nMr C Rao", {4}),
        ("* Mr A Holt\n* Mr B Dean", set()),
        ("Mr A Holt\nMr B Dean", set()),
        ("* Mr A Holt\n| Mr B Dean | Elm |\nMr C Rao", {3}),
    ],
)
def test_whoever_has_no_star_where_others_have_one_did_not_come(
    text: str, unmarked: set[int]
) -> None:
    assert unmarked_lines(lines(text)) == unmarked


@pytest.mark.parametrize(
    ("text", "whether"),
    [
        ("Ann Holt, Bo Dean, Cat Rao and Dan Lund", True),
        ("Ann Holt, Bo Dean,\nCat Rao and Dan Lund", True),
        ("Ann Holt, Bo Dean, Cat Rao, Dan Lund, the Clerk", True),
        ("Ann Holt, Bo Dean, Cat Rao, Dan Lund, bins, tea", False),
        ("Ann Holt, Bo Dean and Cat Rao", False),
        ("Ann, Bo, Cat, Dan and Eve", False),
        ("4 Ann Holt, Bo Dean, Cat Rao and Dan Lund", False),
        ("# Ann Holt, Bo Dean, Cat Rao and Dan Lund", False),
        ("Ann Holt and Bo Dean were present.", True),
        ("Ann Holt and Bo Dean attended.", True),
        ("Ann Holt and Bo Dean both attended the meeting online.", True),
        ("Ann Holt and Bo Dean joined remotely", True),
        ("Ann Holt and Bo Dean joined the meeting by MS Teams.", True),
        ("Ann Holt and Bo Dean attended the fair.", False),
        ("Ann Holt and Bo Dean joined the choir.", False),
        ("Ann Holt and Bo Dean were all in attendance", True),
        ("It was cold. Ann Holt and Bo Dean were both present.", True),
        ("Ann Holt was also present.", False),
        ("Ann Holt and Bo Dean were present at the tea", False),
        ("", False),
    ],
)
def test_a_paragraph_may_be_a_list_of_people(text: str, whether: bool) -> None:
    assert lists_people(lines(text), 0) is whether


def test_a_list_of_people_is_a_paragraph_of_its_own() -> None:
    people = "Ann Holt, Bo Dean, Cat Rao and Dan Lund"
    assert not lists_people(lines(f"Elm Board\n{people}"), 1)
    assert lists_people(lines(f"Elm Board\n\n{people}"), 2)
    assert not lists_people(lines("Ann Holt, Bo Dean,\n\nCat Rao and Dan Lund"), 0)
    assert not lists_people(lines("Ann Holt, Bo Dean,\n| Cat Rao | Dan Lund, Eve Ford |"), 0)
    assert lists_people(lines("\n" * 19 + "Ann Holt and Bo Dean were present."), 19)
    assert not lists_people(lines("\n" * 20 + "Ann Holt and Bo Dean were present."), 20)
    assert lists_people(lines("Ann Holt,\n" * 11 + "Bo Dean, Cat Rao, Dan Lund"), 0)


@pytest.mark.parametrize(
    ("text", "whether"),
    [
        ("Bob, Lance, Chris", True),
        ("Bob, Lance (LH) and Chris", True),
        ("Bob and Lance", False),
        ("Bob, Lance, Chris Hill", False),
        ("Bob, Lance, the bins", False),
    ],
)
def test_a_line_may_be_of_first_names_alone(text: str, whether: bool) -> None:
    assert are_first_names(text) is whether


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Present:\nCllr Ann Holt\nCllr Bo Dean\nPriya", "Ann Holt, Bo Dean, Priya"),
        ("Present: Cllr Holt, Cllr Dean, Priya", "Holt, Dean, Priya"),
        ("Present: Cllr Holt, Priya", "Holt"),
        ("Present: Cllr Holt; Priya; Sam", "Holt, Priya, Sam"),
        ("Present: Cllr Holt\n\nApologies: Bo Dean\n\nOfficers: Priya (Nurse)", "Holt, Priya"),
        ("Present: Cllr Holt, Priya\n\nOfficers: Sam, Jo Lee", "Holt, Priya, Sam, Jo Lee"),
    ],
)
def test_one_word_is_somebody_where_the_list_has_more_of_them(text: str, expected: str) -> None:
    assert names(read(f"{text}\n\n1. Roads")) == expected
