"""Items, substitutes and chairs in the words of councils' minutes."""

from __future__ import annotations

import pytest

from imports.past.apologies import read_apologies
from imports.past.item_title import read_title
from tests.imports.past.test_council_pages import meeting


@pytest.mark.parametrize(
    ("written", "title", "said"),
    [
        (
            "PUBLIC REQUESTS TO SPEAK – There were no requests received.",
            "PUBLIC REQUESTS TO SPEAK",
            "There were no requests received.",
        ),
        ("MINUTES Resolved – That they be signed.", "MINUTES", "Resolved – That they be signed."),
        (
            "PUBLIC SPEAKINGThere were no requests received.",
            "PUBLIC SPEAKING",
            "There were no requests received.",
        ),
        (
            "(28) FOSTERING – A report was laid before the panel.",
            "FOSTERING",
            "A report was laid before the panel.",
        ),
        ("Declarations of interest [Item 3]", "Declarations of interest", ""),
        ("Chair's announcements (Agenda item 6)", "Chair's announcements", ""),
        ("HOMES IN ELM VALE – Phase Two", "HOMES IN ELM VALE – Phase Two", ""),
        ("CAMHS waiting times in the county.", "CAMHS waiting times in the county", ""),
    ],
)
def test_a_title_in_capitals_ends_where_the_minutes_begin(
    written: str, title: str, said: str
) -> None:
    read = read_title(written)
    assert (read.text, read.said) == (title, said)


@pytest.mark.parametrize(
    ("paragraph", "here", "away"),
    [
        (
            "Apologies were received from Mr A Holt (Ms B Dean attended as substitute), Dr C Rao "
            "(Mr D Lund, Head of Law attended in his absence) and Ms E Webb.",
            [("B Dean", "A Holt"), ("D Lund", "C Rao")],
            ["A Holt", "C Rao", "E Webb"],
        ),
        ("Councillor Ann Holt   - Councillor Bo Dean substituted.", [("Bo Dean", "Ann Holt")],
         ["Ann Holt"]),
        ("The Committee noted that Councillor A Holt had been appointed as substitute for "
         "Councillor B Dean.", [("A Holt", "B Dean")], []),
        ("(i)       Cllr A Holt for Cllr B Dean; and", [("A Holt", "B Dean")], []),
    ],
    ids=["brackets", "dash", "appointed", "for"],
)  # fmt: skip
def test_who_came_instead_was_there(
    paragraph: str, here: list[tuple[str, str]], away: list[str]
) -> None:
    people = read_apologies(paragraph, 1)
    came = [(one.name, one.substitute_for) for one in people if one.status == "present"]
    assert came == here
    assert [one.name for one in people if one.status == "apologies"] == away


PAGE = (
    "Agenda and minutes\n\nElm Committee - Tuesday 9 May 2023 2.00 pm\n\n"
    "Place Select Committee notes\n\nProposed venue: Shire Hall\n\n"
    "Agendas, Meetings and Minutes - Agenda and minutes\n\nContact: Sam Grey\n\n"
    "1.\n\nAppointment of Chairman\n\nMinutes:\n\nRESOLVED\n\n"
    "That Councillor Ann Holt be appointed Chairman of the Committee.\n\n"
    "2.\n\nSubstitute members\n\nMinutes:\n\nCouncillor Bo Dean substituted for Councillor Rao.\n\n"
    "3.\n\nWelcome\n\nMinutes:\n\nAll were welcome.\n\n"
    "4.\n\nMinutes\n\nMinutes:\n\nThey would be approved at the next meeting in September.\n\n"
    "5.\n\nFostering\n\nMinutes:\n\nThe report was noted.\n"
)


def test_whom_the_meeting_elected_was_its_chair() -> None:
    assert meeting(PAGE).chair == "Ann Holt"
    assert meeting(PAGE.replace("Chairman", "Vice-Chairman")).chair == ""


def test_who_substitutes_was_there_and_the_item_makes_nobody_absent() -> None:
    assert [(one.name, one.status) for one in meeting(PAGE).people] == [("Bo Dean", "present")]


def test_the_head_of_a_page_names_place_and_clerk_by_their_labels_alone() -> None:
    assert (meeting(PAGE).venue, meeting(PAGE).clerk) == ("Shire Hall", "Sam Grey")


def test_a_month_and_the_number_of_the_next_item_are_no_day() -> None:
    assert meeting(PAGE).next_meeting is None


def test_the_chair_named_in_a_sentence_was_in_the_chair() -> None:
    text = PAGE.replace("All were welcome.", "The Chair, Cllr Bo Dean, welcomed everyone.")
    assert meeting(text).presiding == "Bo Dean"


def test_a_secretariat_of_several_is_no_clerk() -> None:
    text = (
        "Elm Board\n3 May 2023\n\nPresent:\nAnn Holt, Chair\nBo Dean, Elm Trust\n\n"
        "Secretariat:\nCat Rao, Head of Law\nDan Lund, Support Officer\n\n1. Welcome\n\nHello.\n"
    )
    assert meeting(text).clerk == ""


def test_an_agenda_printed_above_the_minutes_is_not_read_twice() -> None:
    read = meeting(
        "Elm Panel – 26 July 2019\n\nVenue: Shire Hall\n\n"
        "1. Substitutions.\n2. Declarations.\n3. Fostering.\n4. Added item.\n\n"
        "PRESENT: Councillor Holt in the chair.\n\nCouncillors Dean and Rao.\n\n"
        "14 DECLARATIONS OF INTEREST – There were no declarations of interest.\n\n"
        "15 FOSTERING – The chairman led a discussion on the report.\n\n"
        "16 ADDED ITEM – There was no added item for consideration.\n"
    )
    assert [(one.number, one.title) for one in read.items] == [
        ("14", "DECLARATIONS OF INTEREST"),
        ("15", "FOSTERING"),
        ("16", "ADDED ITEM"),
    ]


@pytest.mark.parametrize("mark", ["2.\n:", "2.-", "2. –"])
def test_a_number_with_a_lone_mark_opens_no_item(mark: str) -> None:
    read = meeting(f"Elm Board\n3 May 2023\n\n1. Roads\n\nNoted.\n\n{mark}\n")
    assert all(one.title for one in read.items)
