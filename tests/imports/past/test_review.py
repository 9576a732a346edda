"""What the clerk says of a meeting as read, and the meeting as it is then."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from imports.past.read import Doubt, ReadFile, ReadItem, ReadMeeting, ReadPerson
from imports.past.review import Review, amended, status_key, understood_day

ON = date(2017, 5, 4)
READ = ReadMeeting(
    body="Board",
    council="County",
    venue="Hall",
    chair="Ann Holt",
    presiding="Lee Dean",
    clerk="Sam Grey",
    on=ON,
    time="17:30",
    people=(ReadPerson("Ann Holt", organisation="Elm"), ReadPerson("Lee Dean")),
    items=(ReadItem("Bins"), ReadItem("Gates")),
)


def said(**corrections: str) -> ReadMeeting:
    return amended(
        READ, Review(corrections={key.replace("_", "/"): text for key, text in corrections.items()})
    )


def test_without_a_word_a_meeting_stays_as_read() -> None:
    assert amended(READ, Review()) == READ


@pytest.mark.parametrize("fact", ["body", "council", "venue", "chair", "presiding", "clerk"])
def test_a_fact_is_corrected_or_emptied(fact: str) -> None:
    assert getattr(said(**{fact: "Other"}), fact) == "Other"
    assert getattr(said(**{fact: ""}), fact) == ""
    assert getattr(said(date="5 May 2017"), fact) == getattr(READ, fact)


def test_a_day_or_time_that_is_none_leaves_what_was_read() -> None:
    assert said(date="5 May 2017").on == date(2017, 5, 5)
    assert said(date="soon").on == ON
    assert said(time="6.15 pm").time == "18:15"
    assert said(time="later").time == "17:30"


def test_a_day_typed_is_reckoned_from_the_one_read() -> None:
    assert understood_day("3 May", READ) == date(2017, 5, 3)
    assert understood_day("12 May 2016", ReadMeeting()) == date(2016, 5, 12)
    assert understood_day("soon", READ) is None


@pytest.mark.parametrize(
    ("key", "text", "field", "expected"),
    [
        ("person_0", "Anne Holt", "name", "Anne Holt"),
        ("person_0", "", "name", "Ann Holt"),
        ("person_0_organisation", "Oak", "organisation", "Oak"),
        ("person_0_organisation", "", "organisation", ""),
        ("person_0_status", "apologies", "status", "apologies"),
        ("person_0_status", "absent", "status", "absent"),
        ("person_0_status", "gone", "status", "present"),
    ],
)
def test_a_person_is_corrected(key: str, text: str, field: str, expected: str) -> None:
    first, second = said(**{key: text}).people
    assert getattr(first, field) == expected
    assert second == READ.people[1]


def test_an_item_is_given_another_title() -> None:
    assert [one.title for one in said(item_1="Paths").items] == ["Bins", "Paths"]
    assert [one.title for one in said(item_1="").items] == ["Bins", "Gates"]


def test_what_is_left_out_is_gone_and_the_others_keep_their_keys() -> None:
    review = Review(
        skipped=frozenset({"person/0", "item/0"}),
        corrections={"person/1": "Lee Dene", "item/1": "Paths"},
    )
    found = amended(READ, review)
    assert [one.name for one in found.people] == ["Lee Dene"]
    assert [one.title for one in found.items] == ["Paths"]


@pytest.mark.parametrize(
    ("answer", "status"), [("absent", "absent"), ("apologies", "apologies"), ("maybe", "present")]
)
def test_an_answer_tells_which_of_two_lines_holds(answer: str, status: str) -> None:
    found = amended(READ, Review(answers={status_key("ANN  Holt"): answer}))
    assert [one.status for one in found.people] == [status, "present"]


def test_a_review_grows_word_by_word() -> None:
    review = Review(accepted=True).corrected("venue", "A").corrected("body", "B")
    review = (
        review.answered("x", "1")
        .answered("y", "2")
        .without("item/1")
        .without("item/2")
        .without("item/1")
    )
    assert review.corrections == {"venue": "A", "body": "B"}
    assert review.answers == {"x": "1", "y": "2"}
    assert (review.skipped, review.accepted) == (frozenset({"item/2"}), True)


def test_what_was_left_out_of_a_file_is_told_once_in_the_order_of_its_lines() -> None:
    file = ReadFile(
        doubts=(Doubt(40, "What follows is left out."), Doubt(5, "Twice.")),
        annexes=((20, 30, "a report"), (40, 50, "other papers")),
    )
    assert [(one.line, one.message) for one in file.told] == [
        (5, "Twice."), (20, "Lines 20 to 30 seem to be a report, not minutes; left out."),
        (40, "What follows is left out."),
    ]  # fmt: skip
    assert ReadFile().told == ()


def test_what_is_not_told_of_a_meeting_is_empty() -> None:
    silent: dict[str, Any] = {
        "kind": "minutes", "meeting_kind": "ordinary", "on": None, "chair": "", "approved": None,
        "own": False, "first_line": 1, "last_line": 1, "places": {}, "doubts": (),
    }  # fmt: skip
    assert {name: getattr(ReadMeeting(), name) for name in silent} == silent
    person = ReadPerson("Ann")
    assert (person.status, person.remote, person.young, person.line) == ("present", False, False, 0)
    assert (Doubt(1, "x").about, Doubt(1, "x").lines, ReadItem("Bins").line) == ("other", (0, 0), 0)
