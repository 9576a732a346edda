"""The words by which items are known that stand on nearly every agenda."""

from __future__ import annotations

import pytest

from imports.past.standing_items import (
    closes,
    known_title,
    lists_people,
    lists_substitutes,
    opens_business,
    standing_of,
)


@pytest.mark.parametrize(
    "title",
    [
        "Apology for absence", "Absence of members", "Those absent", "Absences", "Absentees",
        "Attendance", "Welcome", "Introduction", "Introductions", "Members present", "Roll call",
        "Roll-call", "Rollcall", "Membership of the Board", "Membership of the committee",
        "Membership of the Panel",
    ],
)  # fmt: skip
def test_an_item_may_say_who_came(title: str) -> None:
    assert lists_people(title)


@pytest.mark.parametrize("title", ["Representation", "Absenteeism at school", "Membership fees"])
def test_an_item_that_only_sounds_so_says_nothing_of_who_came(title: str) -> None:
    assert not lists_people(title)


def test_an_item_may_say_who_came_for_whom() -> None:
    assert [lists_substitutes(one) for one in ("Substitutes", "Substitutions", "Named substitute",
                                               "Substituted", "Bins")] == [
        True, True, True, False, False,
    ]  # fmt: skip


@pytest.mark.parametrize(
    "title",
    [
        "Minutes of the previous meeting", "Notes of last time", "Record of the AGM",
        "Minutes of 8 September", "Notes of the 8th",
        "Minutes of 2019", "Minute of the meeting", "Minutes held over", "Previous minutes",
        "Last month's minutes", "Past minutes", "Approval of the minutes",
        "Confirmation of minutes", "Agree the minutes", "Approve minutes", "Accept the minutes",
        "Minutes", "Draft minutes", "The minutes", "Draft minutes to be signed",
    ],
)  # fmt: skip
def test_an_item_about_the_minutes_of_before(title: str) -> None:
    assert standing_of(title) == "previous minutes"


@pytest.mark.parametrize(
    "title",
    [
        "Date of next meeting", "Time of the next meeting", "Dates of future meetings",
        "Venue of forthcoming meetings", "Schedule of meetings", "Date of meeting in May",
        "Next meeting", "Future meetings", "Forthcoming meeting", "Next full council meeting",
        "Next mtg", "Next call", "Next session", "DONM", "D.O.N.M.", "d.o.n.m", "Next date",
        "Next session in June", "Dates for your diary", "Dates for diaries",
    ],
)  # fmt: skip
def test_an_item_about_the_next_meeting(title: str) -> None:
    assert standing_of(title) == "next meeting"
    assert closes(title)


@pytest.mark.parametrize(
    "title",
    [
        "Bins", "Updates", "Next steps in care", "The next of the long-awaited school meeting",
        "Matters arising from the last meeting's minutes", "Actions arising from the minutes",
        "DONMAR", "Dates for bins", "Time for children", "Mins", "Minutes of silence",
        "Matters for the next meeting", "Approval of grants", "Absence from school",
    ],
)  # fmt: skip
def test_items_of_no_standing(title: str) -> None:
    assert standing_of(title) == ""


def test_minutes_and_apologies_come_before_the_next_meeting() -> None:
    assert standing_of("Minutes of the next meeting") == "previous minutes"
    assert standing_of("Apologies and minutes of the last meeting") == "previous minutes"
    assert standing_of("Apologies for the next meeting") == "next meeting"
    assert standing_of("Reason for absence") == "apologies"


@pytest.mark.parametrize(
    "title",
    [
        "To receive a petition", "Receive the plan", "Note the plan", "To approve it",
        "Consider bins", "Accept the gift", "Confirm the day", "To agree it", "Record thanks",
        "To discuss foxes", "Apologies", "Welcome", "Opening", "Introductions", "Present",
        "Attendance", "Quorum", "Election of Chair", "Appointment of Clerk", "Co-option",
        "Cooption", "Declaration of interest", "Declarations", "Disclosures", "Interests",
        "Conflict of interest", "Conflicts of interest", "Minutes", "Matter arising",
        "Matters arising", "Actions from May", "Action log", "Actions arising", "Action tracker",
        "Actions outstanding", "Action points", "Public forum", "Public session",
        "Public participation", "Public question", "Public time", "Public open time",
        "Public bodies", "Open forum", "Open session", "Questions", "Members' questions",
        "Councillors’ questions", "Petitions", "Deputation", "Urgent business", "Urgent item",
        "Announcements", "Correspondence", "Chair", "Chairman's report", "Chairperson’s words",
        "Treasurer", "Secretary", "Clerk's report", "Headteacher", "Head teacher",
        "Principal's report", "Chief Executive", "Interim Chief Executive", "Finance",
        "Financial report", "Accounts", "Budget", "Precept", "Planning", "Highways", "Police",
        "County councillor", "District councillor", "Ward councillor", "Report", "Reports",
        "Membership", "Health and safety", "Health & safety", "Safeguarding", "Policy",
        "Policies", "Governors", "Governance", "Risk", "Quality", "Performance",
        "Work programme", "Working programme", "Forward plan", "Update", "Updates", "Review",
        "Any other matters", "AOB", "A.O.B.", "Other business", "Exclusion of the public",
        "Part II", "Part 2", "Part two", "Part B", "Confidential items", "Date", "Dates",
        "Next meeting", "Close", "Closing", "Closure", "Meeting closed", "Meeting close",
        "Meeting ended", "Admission of the public", "Committee reports",
        "Playground", "Footpaths", "Allotment", "Allotments", "Website", "Training",
        "Item for June", "Items for June", "Payments", "Consent agenda", "Strategy",
        "Constitution", "Terms of reference", "Items of business", "Notice of motion",
        "Motions", "Motion on bins", "Apologies for the last meeting",
    ],
)  # fmt: skip
def test_a_title_that_many_agendas_have(title: str) -> None:
    assert known_title(title)


@pytest.mark.parametrize(
    "title",
    [
        "Bins", "Foxes and welcome", "Openings", "Presentation", "Elections", "Appointments",
        "Interesting finds", "Actions", "Public toilets", "Open spaces", "Urgently",
        "Questionnaire", "Chairing", "Clerks", "Head of Service", "Chief officers", "Accountancy",
        "Plan of the lanes", "Reporting", "Memberships", "Healthy schools", "Policyholders",
        "Risky play", "Qualityless", "Updated maps", "Reviewers", "Another matter",
        "Partners", "Dated papers", "Closer links", "Meeting rooms", "Chapel", "Receivers",
    ],
)  # fmt: skip
def test_a_title_that_few_agendas_have(title: str) -> None:
    assert not known_title(title)


@pytest.mark.parametrize(
    "line",
    [
        "1. Apologies", "1. Welcome", "1. Introductions", "1. Opening", "1. Minutes of May",
        "1. Declarations", "1. Election of Chair", "1. To receive apologies",
        "1. To note the minutes of May", "1. To accept apologies", "1. To consider apologies",
        "95/20 Apologies", "C 110 Apologies", "**1. Apologies**", "1) Apologies", "1: Apologies",
    ],
)  # fmt: skip
def test_the_first_items_of_an_agenda(line: str) -> None:
    assert opens_business(line)


@pytest.mark.parametrize(
    "line",
    ["Apologies", "1. Minutes", "1. Bins", "1. To send apologies", "1. Election results",
     "See page 1. Apologies"],
)  # fmt: skip
def test_other_lines_open_no_business(line: str) -> None:
    assert not opens_business(line)


@pytest.mark.parametrize(
    "title",
    [
        "Any other business", "Any other competent business", "Any other urgent business", "AOB",
        "A.O.B.", "Other business", "Close", "Closing words", "Closure", "Meeting closed",
        "End of meeting",
    ],
)  # fmt: skip
def test_items_after_which_a_meeting_is_all_but_over(title: str) -> None:
    assert closes(title)


@pytest.mark.parametrize("title", ["Bins", "Any other foxes", "Closer links", "School closures"])
def test_items_after_which_a_meeting_goes_on(title: str) -> None:
    assert not closes(title)
