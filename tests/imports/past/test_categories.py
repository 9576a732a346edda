"""The board's own word for a heading of an attendance list."""

from __future__ import annotations

import pytest

from imports.past.categories import category_of, tells_no_category
from store.models import Board, Category

BOARD = Board(
    name="Elm Board",
    categories=(
        Category(name="Members", counts=True),
        Category(name="Co-opted members"),
        Category(name="Other attendees"),
    ),
)


@pytest.mark.parametrize(
    "written",
    [
        *("Members", "MEMBERS:", "Member", "Councillors", "Governors", "Governor", "Trustees"),
        *("Directors", "Present", "Attendance", "Attendees", "Those present", "Members present"),
        *("Board members", "Committee Members", "Panel members", "Elected members", "Full members"),
        *("Voting members", "Elected Board members", " Members  present. "),
    ],
)
def test_the_boards_members_have_many_names(written: str) -> None:
    assert category_of(written, BOARD) == "Members"


@pytest.mark.parametrize(
    "written",
    [
        *("In attendance", "in Attendance", "Also present", "Also in attendance", "Others present"),
        *("Other attendees", "Others", "Other", "Officers", "Officer", "Officers present"),
        *("Staff", "Staff present", "Attending", "Also attending", "Observers", "Observer"),
        *("Guests", "Guest", "Invited", "By invitation", "Non-members", "Advisers"),
        *("Advisors", "Other officers in attendance"),
    ],
)
def test_everybody_else_is_of_the_category_for_others(written: str) -> None:
    assert category_of(written, BOARD) == "Other attendees"


@pytest.mark.parametrize(
    "written",
    [
        *("Co-opted members", "co-opted Members", "Coopted", "Co-opted", "Co-optees"),
        *("Co-opted governors", "Representatives"),
    ],
)
def test_those_who_were_co_opted_have_their_own(written: str) -> None:
    assert category_of(written, BOARD) == "Co-opted members"


@pytest.mark.parametrize(
    "written",
    [
        *("Apology", "Apologies", "Absence", "Absences", "Absent", "Absentees", "Non-attendance"),
        *("Nonattendance", "Regrets", "Apologies for absence", "Apologies for non-attendance"),
        *("Apologies of absence", "Apologies from", "Apologies received", "Apologies accepted"),
        *("Apologies noted", "Apologies given", "Apologies sent", "Apologies were received"),
        *("Absent with apologies", "Absent without apology", "Absent and apologies received"),
        *("Absent with reasons", "Apologies absent", "Not present", "Not in attendance", "", " : "),
    ],
)
def test_a_heading_over_who_was_away_is_none(written: str) -> None:
    assert category_of(written, BOARD) == ""


@pytest.mark.parametrize(
    "written",
    ["Young people", "Elm Vale Councillors", "Health", "Apologies and deputies", "Carers"],
)
def test_a_heading_the_board_has_no_word_for_stays(written: str) -> None:
    assert category_of(f"{written}:", BOARD) == written


def test_a_board_may_have_words_of_its_own() -> None:
    own = Board(name="Elm", categories=(Category(name="Carers"), Category(name="Staff")))
    assert category_of("carers", own) == "Carers"
    assert category_of("Members", own) == "Members", "none of its categories counts"
    assert category_of("Co-opted members", own) == "Co-opted members", "it has none of them"
    assert category_of("Representatives", own) == "Representatives"
    assert category_of("Guests", own) == "Staff"
    only = Board(name="Elm", categories=(Category(name="Members", counts=True),))
    assert category_of("Guests", only) == "Guests"
    assert category_of("In attendance", only) == "In attendance"
    assert category_of("Governors", only) == "Members"
    none = Board(name="Elm", categories=())
    assert category_of("Members", none) == "Members"


@pytest.mark.parametrize(
    "written",
    [
        *("Present", "ATTENDANCE:", "Attendees", "Attending", "Those present", "Persons present"),
        *("People attending", "", " ."),
    ],
)
def test_a_heading_may_leave_open_what_people_are(written: str) -> None:
    assert tells_no_category(written)


@pytest.mark.parametrize("written", ["Members present", "In attendance", "Apologies", "Presents"])
def test_another_heading_tells_what_people_are(written: str) -> None:
    assert not tells_no_category(written)
