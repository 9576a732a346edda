"""What the head of a document of ours says, its parts, and its next meeting, read back."""

from __future__ import annotations

from datetime import date

import pytest

from imports.past.own import read_own
from store.models import NextMeeting
from tests.imports.past.own_documents import HEAD, document, source

LINE = "minutes of the meeting held on Thursday, 8th September, 2016"


def test_a_head_tells_everything_about_its_meeting() -> None:
    read = document()
    assert (read.body, read.council, read.approved) == ("Elm Board", "Elm Council", False)
    assert (read.on, read.time, read.venue) == (date(2016, 9, 8), "18:00", "Elm House")
    assert (read.kind, read.meeting_kind, read.title, read.own) == ("minutes", "ordinary", "", True)
    assert read.places == {"body": 1, "date": 5, "time": 5, "venue": 5}
    assert (read.first_line, read.last_line) == (1, 5)


@pytest.mark.parametrize(
    ("said", "kind", "title"),
    [
        ("meeting", "ordinary", ""),
        ("special meeting", "special", ""),
        ("young people's meeting", "young people's", ""),
        ("young people’s meeting", "young people's", ""),
        ("special meeting (Summer \\(and tea\\))", "special", "Summer (and tea)"),
    ],
)
def test_the_kind_and_the_title_of_a_meeting_are_read(said: str, kind: str, title: str) -> None:
    read = document(head=f"# B\n\n**APPROVED** minutes of the {said} held on Friday, 3rd May, 2019")
    assert (read.meeting_kind, read.title, read.approved) == (kind, title, True)
    assert (read.on, read.time, read.venue, read.council) == (date(2019, 5, 3), None, "", "")


@pytest.mark.parametrize(
    ("written", "on"),
    [
        ("Tuesday, 1st March, 2016", date(2016, 3, 1)),
        ("Wednesday, 2nd March, 2016", date(2016, 3, 2)),
        ("Thursday, 31 March 2016", date(2016, 3, 31)),
    ],
)
def test_a_day_is_read_as_it_is_printed(written: str, on: date) -> None:
    assert document(head=f"# B\n\n**DRAFT** minutes of the meeting held on {written}").on == on


@pytest.mark.parametrize("written", ["Thursday, 31st June, 2016", "Thursday, 8th Sept, 2016"])
def test_a_document_of_no_such_day_is_not_ours(written: str) -> None:
    assert (
        read_own(source(head=f"# B\n\n**DRAFT** minutes of the meeting held on {written}")) is None
    )


@pytest.mark.parametrize(
    ("written", "time"),
    [("9.30 am", "09:30"), ("12 noon", "12:00"), ("12 midnight", "00:00"), ("12.15 pm", "12:15")],
)
def test_a_time_is_read_as_it_is_printed(written: str, time: str) -> None:
    assert document(head=f"# B\n\n**DRAFT** {LINE} at {written}").time == time


def test_a_line_that_was_broken_in_word_is_the_head_all_the_same() -> None:
    read = document(head=f"# B\n\n**DRAFT** {LINE}\nin Room 1\\*,\u00a0Elm  ")
    assert read.venue == "Room 1*, Elm"


@pytest.mark.parametrize(
    "head",
    [
        f"**DRAFT** {LINE}",
        f"# B\n\n**FINAL** {LINE}",
        f"# B\n\n**DRAFT** {LINE} and more",
        f"# B\n\nDRAFT {LINE}",
        f"# B\n\nC\n\nD\n\n**DRAFT** {LINE}",
        f"## B\n\n**DRAFT** {LINE}",
    ],
)
def test_other_heads_are_not_ours(head: str) -> None:
    assert read_own(source(head=head)) is None


PEOPLE = "- Ann Holt (Chair)\n- Sam Grey (Clerk)"


@pytest.mark.parametrize(
    ("about", "chair", "presiding", "clerk"),
    [
        ((), "Ann Holt", "", "Sam Grey"),
        (("*In the chair: Dr Lee Dean*",), "Ann Holt", "Lee Dean", "Sam Grey"),
        (("*Chair: Cllr Jo Marsh*",), "Jo Marsh", "", "Sam Grey"),
        (("*Clerk: Kate O\\*Lund*",), "Ann Holt", "", "Kate O*Lund"),
        (("*Chair: A Dean*", "*Corrected when agreed: Clerk: B*"), "A Dean", "", "Sam Grey"),
        (("Chair: Jo Marsh", "*Chairs: two*"), "Ann Holt", "", "Sam Grey"),
    ],
)
def test_offices_are_told_under_the_title_or_by_roles(
    about: tuple[str, ...], chair: str, presiding: str, clerk: str
) -> None:
    read = document(*about, "## Present", PEOPLE)
    assert (read.chair, read.presiding, read.clerk) == (chair, presiding, clerk)
    bare = document(*about)
    assert bare.chair == ("" if chair == "Ann Holt" else chair)


def test_a_heading_above_an_item_is_none_itself() -> None:
    read = document(
        "## Present",
        "- Ann Holt",
        "## Young people",
        "## 1. Bingo",
        "Jay came.",
        "## 2. Bins",
        "## A note",
        "It was added.",
        "## Present",
        "- a plant",
        "## Last",
    )
    assert [(one.heading, one.number, one.title, one.line) for one in read.items] == [
        ("Young people", "1", "Bingo", 13),
        ("", "2", "Bins", 17),
        ("", "", "A note", 19),
        ("", "", "Present", 23),
        ("", "", "Last", 27),
    ]
    assert [[part.text for part in one.paragraphs] for one in read.items] == [
        ["Jay came."],
        [],
        ["It was added."],
        ["- a plant"],
        [],
    ]
    assert [one.name for one in read.people] == ["Ann Holt"]
    assert read.last_line == 27


def test_a_second_list_of_people_is_an_item() -> None:
    read = document("## Present", "- Ann Holt", "## Present", "- Lee Dean")
    assert ([one.name for one in read.people], len(read.items)) == (["Ann Holt"], 1)


NEXT = "## Date and time of next meeting"
FOLLOWING = "Thursday, 1 December 2016"


@pytest.mark.parametrize(
    ("said", "found"),
    [
        (f"{FOLLOWING}.", NextMeeting(on=date(2016, 12, 1))),
        (
            f"{FOLLOWING} at 6.00 pm (refreshments from\n5.30 pm) in Room\u00a01.",
            NextMeeting(on=date(2016, 12, 1), time="18:00", venue="Room 1", refreshments="17:30"),
        ),
        (
            f"{FOLLOWING} in St. Ann's, Elm.",
            NextMeeting(on=date(2016, 12, 1), venue="St. Ann's, Elm"),
        ),
        (f"{FOLLOWING} at 12 noon.", NextMeeting(on=date(2016, 12, 1), time="12:00")),
        ("Thursday, 31 June 2016.", None),
        ("Soon.", None),
    ],
)
def test_the_next_meeting_is_read_as_it_is_printed(said: str, found: NextMeeting | None) -> None:
    assert document(NEXT, said).next_meeting == found
    assert document("## 1. Date of next meeting", "All knew.", said).next_meeting == found
    assert document("## 1. Bins", said).next_meeting is None


def test_a_next_meeting_in_other_words_is_found_in_its_item() -> None:
    read = document("## 1. Date of next meeting", "We meet on 2 December 2016 at 7pm.")
    assert read.next_meeting == NextMeeting(on=date(2016, 12, 2), time="19:00")


def test_earlier_minutes_that_were_agreed_are_told() -> None:
    read = document("## 1. Notes of the meeting of 16 June 2016", "These were agreed.")
    assert read.approves == (date(2016, 6, 16),)


def test_lines_end_with_blanks_and_the_text_without_a_line_end() -> None:
    text = f"{HEAD}\n   \n## 1. Bins  \n  \nFull.  \nAll of them."
    read = read_own(source(head=text))
    assert read is not None
    assert [(one.title, one.line) for one in read.items] == [("Bins", 7)]
    assert [(one.text, one.line) for one in read.items[0].paragraphs] == [
        ("Full.\nAll of them.", 9)
    ]
