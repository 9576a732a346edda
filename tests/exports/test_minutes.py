from __future__ import annotations

from dataclasses import replace
from datetime import date

import msgspec
import pytest
from hypothesis import given, settings

from exports.agenda import agenda, page_ranges
from exports.minutes import meeting_words, minutes, when_and_where
from store.models import (
    AgendaItem,
    Exempt,
    Meeting,
    MeetingKind,
    MeetingStatus,
    NextMeeting,
    Paper,
)
from store.records import MeetingRecord
from tests.exports.fictional import RECORD, SEPTEMBER
from tests.exports.test_markdown import headings, letters, typed


def meeting(**fields: object) -> MeetingRecord:
    changed = msgspec.structs.replace(SEPTEMBER, **fields)
    assert isinstance(changed, Meeting)
    return replace(RECORD, meeting=changed)


@pytest.mark.parametrize(
    ("status", "word"),
    [
        ("planned", "DRAFT"),
        ("draft", "DRAFT"),
        ("circulated", "DRAFT"),
        ("approved", "APPROVED"),
        ("signed", "APPROVED"),
    ],
)
def test_the_title_says_draft_until_the_minutes_are_approved(
    status: MeetingStatus, word: str
) -> None:
    assert f"\n**{word}** minutes of the meeting held on" in minutes(meeting(status=status))


@pytest.mark.parametrize(
    ("kind", "title", "words"),
    [
        ("ordinary", "", "meeting"),
        ("special", "", "special meeting"),
        ("young people's", "Summer  day", "young people's meeting (Summer day)"),
    ],
)
def test_the_title_says_which_meeting(kind: MeetingKind, title: str, words: str) -> None:
    assert meeting_words(Meeting(on=date(2016, 9, 8), kind=kind, title=title)) == words


def test_day_time_and_venue_are_told_as_far_as_known() -> None:
    day = "Thursday, 8th September, 2016"
    assert when_and_where(Meeting(on=date(2016, 9, 8))) == day
    assert when_and_where(Meeting(on=date(2016, 9, 8), venue=" Hall ")) == f"{day} in Hall"
    assert when_and_where(Meeting(on=date(2016, 9, 8), time="18:00")) == f"{day} at 6.00 pm"


def test_somebody_else_in_the_chair_is_named_under_the_title() -> None:
    assert "In the chair" not in minutes(RECORD)
    assert "In the chair" not in minutes(meeting(presiding="holt"))
    assert "\n*In the chair: County Councillor Lee Dean*\n" in minutes(meeting(presiding="dean"))


def test_a_chair_or_clerk_who_is_not_on_the_list_is_named_under_the_title() -> None:
    text = minutes(replace(RECORD, attendance=()))
    assert "\n*Chair: County Councillor Ann Holt*\n" in text
    assert "\n*Clerk: Sam Grey*\n" in text
    assert "*Chair:" not in minutes(RECORD)
    assert "*Clerk:" not in minutes(RECORD)
    assert "*Clerk:" not in minutes(replace(meeting(clerk=None, chair=None), attendance=()))


def test_what_was_corrected_when_agreed_is_told() -> None:
    assert "\n*Corrected when agreed: item 3*\n" in minutes(meeting(corrections="item 3"))


def test_the_next_meeting_is_told_once() -> None:
    assert minutes(RECORD).count("1 December 2016 at") == 1
    without = replace(RECORD, items=RECORD.items[:2])
    assert "## Date and time of next meeting\n\nThursday, 1 December" in minutes(without)
    unknown = replace(meeting(next_meeting=None), items=())
    assert "next meeting\n" not in minutes(unknown)


def test_items_come_by_position_and_the_table_last() -> None:
    text = minutes(replace(RECORD, items=tuple(reversed(RECORD.items))))
    assert text == minutes(RECORD)
    assert headings(text)[-1] == "Actionsfromthismeeting"
    assert "Actions from" not in minutes(replace(RECORD, actions=()))


@settings(max_examples=150)
@given(typed, typed, typed, typed)
def test_no_text_makes_a_heading_of_its_own(title: str, above: str, text: str, venue: str) -> None:
    body = text.replace("### ", "").replace("CC Holt", "")
    items = (
        AgendaItem(id="a", position=1, title=title, heading=above, minutes=body, purpose=text),
        AgendaItem(id="b", position=2, title="Last", leads=(text,)),
    )
    told = NextMeeting(on=date(2016, 12, 1), venue=venue)
    record = replace(
        meeting(venue=venue, next_meeting=told),
        board=msgspec.structs.replace(RECORD.board, name=title, council=venue),
        items=items,
        actions=(),
        attendance=(),
    )
    wanted = [title, f"1.{title}", "2.Last"]
    wanted[1:1] = [above] if above.strip() else []
    agreed = [letters(one) for one in wanted]
    assert headings(agenda(record)) == agreed
    assert headings(minutes(record)) == [*agreed, "Dateandtimeofnextmeeting"]


def test_pages_follow_one_another_through_the_papers() -> None:
    items = [
        AgendaItem(id="b", position=2, title="B", papers=(Paper(title="3", pages=1),)),
        AgendaItem(
            id="a",
            position=1,
            title="A",
            papers=(Paper(title="1", pages=16), Paper(title="x"), Paper(title="2", pages=42)),
        ),
    ]
    assert page_ranges(items) == {
        ("a", 0): "pages 1–16",
        ("a", 2): "pages 17–58",
        ("b", 0): "page 59",
    }


@pytest.mark.parametrize(
    ("paper", "line"),
    [
        (Paper(title="A *b*"), "- Paper: A \\*b\\*"),
        (Paper(title="A", author="Jo", status="tabled"), "- Paper: A, Jo (tabled)"),
        (Paper(title="A", pages=2, status="to follow"), "- Paper: A (pages 1–2; to follow)"),
        (Paper(title="A", link="https://x.example/a"), "- Paper: [A](<https://x.example/a>)"),
        (Paper(title="A", link="javascript:x"), "- Paper: A"),
        (Paper(title="A", link="https://x.example/a b>"), "- Paper: A"),
    ],
)
def test_a_paper_is_told_with_author_pages_and_link(paper: Paper, line: str) -> None:
    item = AgendaItem(id="a", position=1, title="A", papers=(paper,), subtopics=("Bingo", " "))
    assert agenda(replace(RECORD, items=(item,))).endswith(f"## 1. A\n\n- Bingo\n{line}\n")


def test_an_agenda_says_what_is_taken_without_the_public() -> None:
    item = AgendaItem(id="a", position=1, title="A", exempt=Exempt(paragraph="2"))
    text = agenda(replace(RECORD, items=(item,)))
    assert text.endswith("Taken without the public (paragraph 2 of Schedule 12A).\n")
    assert "Refreshments are available from 5.30 pm." in text
    assert "Refreshments" not in agenda(meeting(refreshments=None))


def test_an_empty_item_about_the_next_meeting_takes_it_from_the_calendar() -> None:
    untold = meeting(next_meeting=None)
    sentence = "\n\nThursday, 1 December 2016 at 6.00 pm.\n\n"
    assert f"## 6. Date and time of next meeting{sentence}" in minutes(untold)
    assert f"## 6. Date and time of next meeting{sentence}" in agenda(untold)
    assert minutes(untold).count("1 December 2016 at") == 1
    written = tuple(
        msgspec.structs.replace(one, minutes="Not fixed yet.") if one.standing else one
        for one in untold.items
    )
    assert "1 December 2016 at" not in minutes(replace(untold, items=written))
