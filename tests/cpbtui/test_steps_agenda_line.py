from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpbtui.steps.agenda_line import leads_in, minutes_in, read_item_line, read_paper_line
from store.models import Exempt


def test_an_item_in_one_line_has_title_time_leads_and_purpose() -> None:
    item = read_item_line("Leaving care pack (30 mins) - Dr Rao and Voices - to note the draft")
    assert item.title == "Leaving care pack"
    assert item.planned_minutes == 30
    assert item.leads == ("Dr Rao", "Voices")
    assert item.purpose == "to note the draft"


def test_a_number_in_front_is_left_out_because_numbers_are_computed() -> None:
    assert read_item_line("4. Voices (60 mins)").title == "Voices"
    assert read_item_line("2016 in figures").title == "2016 in figures"


@pytest.mark.parametrize(
    ("line", "title", "minutes"),
    [
        ("Voices (1 hour)", "Voices", 60),
        ("Voices 1 hour 30 mins", "Voices", 90),
        ("Voices (1 hr and 5 minutes)", "Voices", 65),
        ("Voices 5m", "Voices", 5),
        ("Notes of 16 June 2016", "Notes of 16 June 2016", None),
        ("The first 12 months", "The first 12 months", None),
    ],
)
def test_times_are_read_as_people_write_them(line: str, title: str, minutes: int | None) -> None:
    item = read_item_line(line)
    assert (item.title, item.planned_minutes) == (title, minutes)


def test_without_a_time_only_a_known_or_titled_name_after_a_dash_leads() -> None:
    assert (
        read_item_line("Care leavers' guide - an update").title == "Care leavers' guide – an update"
    )
    assert read_item_line("Care leavers' guide - Dr Rao").leads == ("Dr Rao",)
    known = read_item_line("Guide - update - Kate Lund", lambda name: name == "Kate Lund")
    assert (known.title, known.leads) == ("Guide – update", ("Kate Lund",))
    assert read_item_line("Guide - to note").purpose == "to note"


@pytest.mark.parametrize(
    ("line", "leads", "purpose"),
    [
        ("Visits to homes 15m Cllr Lacey to note", ("Cllr Lacey",), "to note"),
        (
            "Visits (15m) - Cllr Lacey and Voices, to discuss",
            ("Cllr Lacey", "Voices"),
            "to discuss",
        ),
        ("Visits 15m Assistant to the Director", ("Assistant to the Director",), ""),
    ],
)
def test_the_purpose_needs_no_dash_after_who_leads(
    line: str, leads: tuple[str, ...], purpose: str
) -> None:
    item = read_item_line(line)
    assert (item.leads, item.purpose, item.planned_minutes) == (leads, purpose, 15)
    assert item.title.startswith("Visits")


def test_a_time_first_leaves_the_title_behind_it() -> None:
    item = read_item_line("15 mins - Any other business")
    assert (item.title, item.planned_minutes) == ("Any other business", 15)


def test_planned_minutes_of_a_form_may_be_a_bare_number() -> None:
    assert minutes_in("30") == 30
    assert minutes_in(" 1 hour ") == 60
    assert minutes_in("soon") is None
    assert minutes_in("30 mins or so") is None
    assert minutes_in("1234") is None


def test_leads_are_told_apart() -> None:
    assert leads_in("CC Holt, Dr Rao and Voices; Jo Marsh/Kate") == (
        "CC Holt", "Dr Rao", "Voices", "Jo Marsh", "Kate",
    )  # fmt: skip
    assert leads_in("  ") == ()


def test_a_paper_in_one_line_has_pages_author_and_status() -> None:
    paper = read_paper_line("Draft pack (12 pages) - Jo Marsh - received")
    assert (paper.title, paper.pages, paper.author, paper.status) == (
        "Draft pack", 12, "Jo Marsh", "received",
    )  # fmt: skip
    bare = read_paper_line("Draft pack")
    assert (bare.title, bare.pages, bare.author, bare.status) == ("Draft pack", None, "", "to come")
    assert read_paper_line("Draft pack, 3pp - To follow").status == "to follow"
    assert read_paper_line("received").title == "received"


@given(st.text())
def test_no_line_is_too_odd(line: str) -> None:
    read_item_line(line)
    read_paper_line(line)
    minutes_in(line)


@given(st.from_regex(r"[A-Z][a-z]{2,8}( [a-z]{3,8}){0,4}", fullmatch=True), st.integers(1, 59))
def test_a_plain_title_comes_back_to_the_letter(title: str, minutes: int) -> None:
    item = read_item_line(f"{title} ({minutes} mins)")
    assert (item.title, item.planned_minutes) == (title, minutes)


@pytest.mark.parametrize(
    ("line", "title", "paragraph"),
    [
        ("Staffing (exempt) - Dr Rao", "Staffing", ""),
        ("Complaint - Gareth Pugh - exempt", "Complaint – Gareth Pugh", ""),
        ("Staffing exempt 3", "Staffing", "3"),
        ("Staffing (exempt, paragraphs 1 and 2) 10 mins", "Staffing", "1 and 2"),
        ("Staffing - EXEMPT para 3 - Dr Rao", "Staffing", "3"),
        ("Exempt: staffing", "Staffing", ""),
        ("Staffing (confidential)", "Staffing", ""),
    ],
)
def test_a_line_that_says_exempt_makes_the_item_exempt(
    line: str, title: str, paragraph: str
) -> None:
    item = read_item_line(line)
    assert (item.title, item.exempt) == (title, Exempt(paragraph=paragraph))


@pytest.mark.parametrize(
    "line", ["Council tax exempt households", "Private fostering", "Exempt accommodation - Dr Rao"]
)
def test_a_subject_that_has_the_word_in_it_is_not_exempt(line: str) -> None:
    assert read_item_line(line).exempt is None
