"""Headings of minutes that are no items, and words that open a record."""

from __future__ import annotations

import pytest

from imports.past.unnumbered_items import is_container, is_record


@pytest.mark.parametrize(
    "text",
    [
        "Present", "Those present", "Members present", "Councillors Present", "Governors present",
        "Trustees present", "Also present", "Others present", "Staff present",
        "Attendance", "Attendees", "Attending", "Attended", "In attendance", "Participants",
        "Apologies", "Apologies for absence", "Absent", "Members", "Officers", "Observers",
        "Guests", "Who came", "Invited", "Regrets", "Quorum", "Present at the meeting",
        "Apologies for absence from members", "Also in attendance", "PRESENT",
    ],
)  # fmt: skip
def test_a_heading_over_people_is_no_item(text: str) -> None:
    assert is_container(text)


@pytest.mark.parametrize(
    "text",
    [
        "Minutes", "The minutes", "Draft minutes", "The draft minutes", "Agenda", "Agenda items",
        "Notes", "Discussion", "Discussion points", "Discussion items", "Discussion topics",
        "Key points", "Key discussion points", "Meeting notes", "Meeting minutes",
        "Meeting details", "Meeting info", "Meeting information", "Items", "Topics", "Business",
        "Logistics", "Table of contents", "Contents", "Date", "Date and time", "Date & time",
        "Time", "Location", "Venue", "Summary", "Links", "Recording", "Resources",
        "Part one", "Part Two", "Part I", "Part II", "Part 1", "Part 2", "Part A", "Part B",
        "Part II – closed to the public", "Public session", "Private business", "Open session",
        "Closed business", "Action", "Actions", "Decision", "Decisions", "Action items",
        "Action points", "Action list", "Action log", "Action table", "Action summary",
        "Actions arising", "Actions agreed", "Action required", "Summary of actions",
        "Summary of decisions", "Next steps", "Decisions made", "Decision made",
        "Signed as a true record", "Chair", "Chairman", "Clerk", "None", "Nil", "N/A", "Noted",
        "Agreed", "Resolved", "See above", "Actions:", "Minutes :", "**Agenda**", "## Notes",
        "_Links_",
    ],
)  # fmt: skip
def test_a_heading_over_all_of_the_business_is_no_item(text: str) -> None:
    assert is_container(text)


@pytest.mark.parametrize(
    "text",
    [
        "Venue: Elm Hall", "Proposed venue: Elm Hall", "Contact: Sam Grey",
        "Contact officer: Sam Grey, 01234 567890", "Location: Room 2", "Note: doors open at six",
        "Webcast: watch it here", "Agenda and minutes", "Agenda & minutes",
        "Agenda and draft minutes", "Agenda, decisions and minutes",
        "Agenda, draft decisions & draft minutes", "Meeting documents",
    ],
)  # fmt: skip
def test_the_head_of_a_web_page_is_no_item(text: str) -> None:
    assert is_container(text)


@pytest.mark.parametrize(
    "text",
    [
        "Bins", "Presentation on bins", "Members' questions", "Officership", "Minutes of the AGM",
        "Notes of a visit", "Business rates", "Topics for June", "Time capsule", "Venues of 2020",
        "Agenda for change", "Summary of visits", "Actions arising from the visit",
        "Parting of the ways", "Part 3", "Public questions", "Decisions of Cabinet",
        "Recording of meetings", "Contact with families", "Venue for the fair", "Nonesuch Lane",
        "Agreed lending limits", "Chair's report", "Clerk's report", "Meeting room hire",
        "Invitations", "Links Road", "Resourcesful children", "Date palms", "Location of bins",
    ],
)  # fmt: skip
def test_a_title_that_only_begins_so_may_be_an_item(text: str) -> None:
    assert not is_container(text)


@pytest.mark.parametrize(
    "text",
    [
        "Action", "Actions: see below", "AP 3", "Decision", "Decisions", "Resolved that it be so",
        "RESOLVED", "Agreed to go", "Noted.", "Recommended", "Recommendation", "Recommendations",
        "Proposed by Ann Holt", "Seconded by Lee Dean", "Approved", "Carried",
    ],
)  # fmt: skip
def test_words_that_open_a_record(text: str) -> None:
    assert is_record(text)


@pytest.mark.parametrize(
    "text",
    ["Actionable ideas", "Apple trees", "Decisionmaking", "Proposals", "Notes", "Carriageway"],
)
def test_words_that_only_begin_like_a_record(text: str) -> None:
    assert not is_record(text)
