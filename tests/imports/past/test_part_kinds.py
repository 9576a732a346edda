"""Whether a stretch of a file is minutes, an agenda or a notice."""

from __future__ import annotations

import pytest

from tests.imports.past.test_part_titles import FIRST, second, starts

AGENDA = "{title}\n\n3 May 2019\n\n1. Apologies\n\nTo note them.\n\n2. Bins\n\nTo hear Ann.\n"


@pytest.mark.parametrize(
    "title",
    [
        "Agenda",
        "AGENDA:",
        "Agenda –",
        "Draft agenda",
        "The public agenda",
        "Elm Vale Trust agenda",
        "Agenda for the meeting",
        "Agenda of the Board",
        "Agenda page 1",
    ],
)
def test_these_titles_begin_an_agenda(title: str) -> None:
    assert second(AGENDA.format(title=title)) == [("agenda", 1)]
    assert starts(AGENDA.format(title=title)) == [("agenda", 1)]


@pytest.mark.parametrize(
    "title",
    [
        "Agenda items",
        "Agenda and minutes",
        "The agenda was agreed",
        "Elm Vale Leisure Trust agenda",
        "1. Agenda",
        "Agenda for " + "w" * 89,
        "Programme",
    ],
)
def test_these_begin_none(title: str) -> None:
    assert second(AGENDA.format(title=title)) == []


def test_items_follow_the_title_of_an_agenda() -> None:
    assert second("Agenda\n\n" + "Ann\n" * 7 + "5. Bins\n") == [("agenda", 1)]
    assert second("Agenda\n\n" + "Ann\n" * 8 + "5. Bins\n") == []
    assert second("Agenda\n\nApologies\n\nBins\n") == [("agenda", 1)]
    assert second("Agenda\n\nBins\n") == []
    assert second("Agenda\n\n5.\n\nBins\n") == [("agenda", 1)]


@pytest.mark.parametrize("number", ["5. ", "12) ", "A5: ", "Item 5 ", "- 5. ", "14/19 ", "5.2.1 "])
def test_items_are_numbered_in_many_ways(number: str) -> None:
    assert second(f"Agenda\n\n{number}Bins\n") == [("agenda", 1)]


@pytest.mark.parametrize(
    "came",
    [
        "Present: Ann",
        "Those present",
        "Members present",
        "Also attending",
        "Attendance",
        "Attendees",
        "In attendance",
        "Apologies: Ann",
        "Participants",
        "Regrets: Ann",
        "- Present",
    ],
)
def test_an_agenda_under_those_who_came_is_no_agenda_sent_out_before(came: str) -> None:
    text = "Minutes\n\n3 May 2019\n\nPresent: Lee\n\n4. Ice\n\n{}{}\n\n{}\n\nAgenda\n\n5. Bins\n"
    lees = "Lee\n" * 12
    assert second(text.format(lees, came, "Jo")) == [("minutes", 1)]
    assert second(text.format(lees, "Jo", "Kit")) == [("minutes", 1), ("agenda", 25)]
    assert second(text.format(lees, came, "6. Elms")) == [("minutes", 1), ("agenda", 25)]


def test_who_came_is_looked_for_on_the_page_above_an_agenda() -> None:
    text = (
        "Minutes\n\n3 May 2019\n\nPresent: Lee\n\n4. Ice\n\nAlso present\n\n{}Agenda\n\n5. Bins\n"
    )
    assert second(text.format("Jo\n" * 23)) == [("minutes", 1)]
    assert second(text.format("Jo\n" * 24)) == [("minutes", 1), ("agenda", 35)]


NOTICE = "{title}\n\n{day}\n\nAll are welcome.\n"


@pytest.mark.parametrize(
    "title",
    [
        "Notice",
        "Public notice",
        "NOTICE IS HEREBY GIVEN",
        "Notice of the annual meeting of electors",
        "Public notice is hereby given of a meeting",
        "Public meeting",
        "All members are hereby summoned to Elm House",
        "Members are summoned",
        "Councillors of Elm Vale are hereby summoned to attend",
    ],
)
def test_these_titles_begin_a_notice(title: str) -> None:
    assert second(NOTICE.format(title=title, day="3 May 2019")) == [("notice", 1)]


@pytest.mark.parametrize(
    "title",
    [
        "Notice board",
        "notice of the meeting",
        "A public meeting",
        "Public meetings",
        "Members were thanked",
        "4. Notice",
        "Notice of a meeting " + "w" * 60 + " at the school in Elm Vale " + "w" * 60,
    ],
)
def test_these_begin_no_notice(title: str) -> None:
    assert second(NOTICE.format(title=title, day="3 May 2019")) == []


@pytest.mark.parametrize(
    "day",
    [
        "3 May 2019",
        "On Monday",
        "TUESDAY",
        "Wednesday",
        "thursday",
        "Friday",
        "Saturday",
        "Sunday",
        "Ann\n" * 4 + "3 May 2019",
    ],
)
def test_a_notice_says_on_which_day(day: str) -> None:
    assert second(NOTICE.format(title="Public meeting", day=day)) == [("notice", 1)]


@pytest.mark.parametrize("day", ["Soon", "Mondays", "Ann\n" * 5 + "3 May 2019"])
def test_a_notice_without_a_day_is_none(day: str) -> None:
    assert second(NOTICE.format(title="Public meeting", day=day)) == []


def test_an_agenda_far_inside_what_a_file_begins_with_is_no_part() -> None:
    text = "5. Ash\n\n6. Oak\n\n{}Agenda\n\n7. Bins\n"
    assert starts(text.format("Jo\n" * 9)) == [("minutes", 1), ("agenda", 14)]
    assert starts(text.format("Jo\n" * 10)) == [("agenda", 1)]
    assert starts(text.format("Jo\n" * 13)) == [("minutes", 1)]


def test_little_before_the_first_title_belongs_to_it() -> None:
    minutes = "Minutes\n\n3 May 2019\n\nPresent: Ann\n\n7. Bins\n\nFull.\n"
    assert starts("Ash\n" * 14 + minutes) == [("minutes", 1)]
    assert starts("Ash\n" * 15 + minutes) == [("minutes", 1), ("minutes", 16)]
    assert starts("5. Ash\n\nOak\n\n" + minutes) == [("minutes", 1)]
    assert starts("5. Ash\n\n6. Oak\n\n" + minutes) == [("minutes", 1), ("minutes", 5)]


def test_two_titles_close_together_are_of_one_meeting() -> None:
    title = "Minutes, 3 May 2019\n\nPresent: Ann\n\n"
    text = title + "{}" + title + "5. Bins\n"
    assert second(text.format("Jo\n" * 9)) == [("minutes", 1)]
    assert second(text.format("Jo\n" * 10)) == [("minutes", 1), ("minutes", 15)]
    assert second(text.format("Jo\n4. Ash\n")) == [("minutes", 1), ("minutes", 7)]


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        ("Elms\n\nMinutes of a visit", "minutes"),
        ("Agenda\n\n" + "Ash\n" * 8 + "Minutes of a visit", "minutes"),
        ("Agenda", "agenda"),
        ("Ash\n" * 14 + "Agenda", "agenda"),
        ("Ash\n" * 15 + "Agenda", "minutes"),
        ("Agenda\n\n" + "Ash\n" * 8 + "Present: Ann", "minutes"),
        ("Agenda\n\n" + "Ash\n" * 23 + "Present: Ann", "minutes"),
        ("Agenda\n\n" + "Ash\n" * 24 + "Present: Ann", "agenda"),
        ("Public notice", "agenda"),
        ("Agenda\n\n" + "Ash\n" * 10 + "Minutes of a visit", "minutes"),
        ("Agenda\n\n" + "Ash\n" * 11 + "Minutes of a visit", "agenda"),
        ("Agenda\n\nMinutes of a visit " + "w" * 190, "agenda"),
        ("Elms", "minutes"),
    ],
)
def test_a_file_without_a_clear_title_is_told_by_its_first_lines(head: str, kind: str) -> None:
    assert starts(f"{head}\n\nBins\n") == [(kind, 1)]


PAGE = "Elm Panel - Agenda and minutes\n\nTuesday 9th May 2023 2.00 pm\n\n1.\n\nBins\n\n{}\n"


@pytest.mark.parametrize(
    "title",
    [
        "Agenda and minutes",
        "Agenda & minutes",
        "Agenda and draft minutes",
        "Agenda, decisions and minutes",
        "Agenda, draft decisions & draft minutes",
        "Elm Panel – Agenda and minutes",
        "Ash\n\nAgenda\n\nAgenda and minutes",
    ],
)
def test_the_page_of_a_meeting_is_named_alike_with_and_without_minutes(title: str) -> None:
    page = PAGE.replace("Elm Panel - Agenda and minutes", title)
    assert starts(page.format("To note it.")) == [("agenda", 1)]
    assert starts(page.format("Minutes:")) == [("minutes", 1)]


def test_a_page_is_named_among_its_first_lines() -> None:
    names = "Elms\n\n" * 7
    said = "Resolved: to go.\n\nAgreed: to stay."
    assert starts(names + PAGE.format("To note it.")) == [("agenda", 1)]
    assert starts("Elms\n\n" + names + PAGE.format("To note it.")) == [("minutes", 1)]
    assert starts(PAGE.format(said)) == [("minutes", 1)]


@pytest.mark.parametrize(
    "said",
    [
        "Minutes:",
        "MINUTES :",
        *(
            f"Resolved to go.\n\n{told}"
            for told in (
                "Agreed.",
                "Recommended to Cabinet.",
                "The minutes of 4 April were agreed.",
                "That the minutes of 4 April be approved.",
                "The minutes of 4 April were then confirmed.",
                "The minutes of the Panel was signed.",
                "The minutes of 4 April were noted.",
                "The minutes of 4 April were received.",
                "Apologies were received.",
                "An apology was submitted.",
                "An apology from Ann was given.",
                "Apologies of Ann were noted.",
                "There were no questions.",
                "There was no report.",
                "No questions were made.",
                "No petition was received.",
                "No interests were declared.",
                "No matters were raised.",
                "The Chair noted it.",
                "The Chairman agreed.",
                "The Chairperson welcomed Ann.",
                "The Vice-Chair thanked Ann.",
                "The Vice Chairman advised so.",
                "The Committee informed Ann.",
                "The Board considered it.",
                "The Panel received it.",
                "The Cabinet resolved so.",
            )
        ),
    ],
)
def test_a_page_that_says_what_was_done_has_minutes(said: str) -> None:
    assert starts(PAGE.format(said)) == [("minutes", 1)]


@pytest.mark.parametrize(
    "said",
    [
        "Resolved to go.",
        "Minutes: attached",
        *(
            f"Resolved to go.\n\n{told}"
            for told in (
                "To be agreed.",
                "The minutes of 4 April are attached.",
                "Apologies for absence",
                "There are no reports.",
                "No report is attached.",
                "The Chair will report.",
                "The Clerk noted it.",
            )
        ),
    ],
)
def test_a_page_that_says_what_is_to_be_done_has_none(said: str) -> None:
    assert starts(PAGE.format(said)) == [("agenda", 1)]


def test_the_name_of_a_page_begins_no_part_inside_a_file() -> None:
    assert second(PAGE.format("To note it.")) == []
    assert starts(FIRST) == [("minutes", 1)]
