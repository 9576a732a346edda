"""Minutes that went through Word or OpenDocument, or through somebody's hands, on the way back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import msgspec
import pytest

from exports import actions as printed_actions
from exports import attendance as printed_people
from exports import item_words
from exports import minutes as printed
from exports.json_view import meeting_json
from exports.minutes import minutes
from imports.past import own, own_actions, own_items, own_people
from imports.past.own import read_own
from imports.source import Source
from store.records import MeetingRecord, Register
from tests.exports.fictional import BOARD, ITEMS, RECORD
from tests.imports.files.documents import made
from tests.imports.past.closed_meetings import LATER, closed
from tests.imports.past.test_round_trip import read_back

CLOSED = closed(replace(RECORD, visits=(), meetings=(RECORD.meeting, LATER)))


def back(document: bytes, name: str = "minutes.md") -> MeetingRecord:
    return read_back(document, name, RECORD.register, BOARD).record


def own_text(text: str) -> Source:
    return Source("minutes.md", "markdown", text)


def told(record: MeetingRecord) -> dict[str, Any]:
    """What is printed of a meeting; the prose only suggests a visit, which the reading sees."""
    return {key: value for key, value in meeting_json(record).items() if key != "visits"}


def words(value: Any) -> Any:
    """JSON with the blanks and line ends of its texts made one."""
    if isinstance(value, dict):
        return {key: words(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [words(inner) for inner in value]
    return " ".join(value.split()) if isinstance(value, str) else value


def test_a_rich_meeting_comes_back_to_the_letter() -> None:
    assert told(back(minutes(CLOSED).encode())) == told(CLOSED)
    assert minutes(back(minutes(CLOSED).encode())) == minutes(CLOSED)


@pytest.mark.parametrize("kind", ["docx", "odt"])
def test_a_meeting_comes_back_from_word_and_opendocument_but_for_its_looks(kind: str) -> None:
    document = made(minutes(CLOSED), kind)
    assert words(told(back(document, f"minutes.{kind}"))) == words(told(CLOSED))


def test_the_words_of_documents_are_those_that_are_looked_for() -> None:
    said = {words[:1].lower() + words[1:]: kind for kind, words in item_words.KINDS.items() if kind}
    assert said == own_items.KINDS
    assert own_actions.TITLE == printed.ACTIONS
    assert own.NEXT_MEETING == printed.NEXT_MEETING
    assert own_actions.NOTHING_SAID == printed_actions.NOTHING_SAID
    assert own_people.NO_CATEGORY == printed_people.NO_CATEGORY


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# Board",
        "# Board\n\nMinutes of the meeting held on 8 September 2016",
        "Board\n\n**DRAFT** minutes of the meeting held on Thursday, 8th September, 2016",
        "# Board\n\n**DRAFT** minutes of the meeting held on Thursday, 38th September, 2016",
        "# Board\n\na\n\nb\n\n**DRAFT** minutes of the meeting held on Thursday, 8th May, 2016",
    ],
)
def test_other_documents_are_not_taken_for_ours(text: str) -> None:
    assert read_own(own_text(text)) is None


def test_a_line_that_counts_young_people_names_nobody_and_is_told() -> None:
    public = read_own(own_text(minutes(CLOSED, public=True)))
    assert public is not None
    assert all("representative" not in one.name for one in public.people)
    assert [doubt.about for doubt in public.doubts] == ["person"]


def test_an_action_added_by_hand_in_bold_is_one() -> None:
    text = minutes(CLOSED).replace(
        "They saw:", "**Action:** Jo Marsh to ring Oak Lodge\n\nThey saw:"
    )
    found = back(text.encode())
    added = [one for one in found.actions if "Oak Lodge" in one.text]
    assert [owner.person for one in added for owner in one.owners] == ["marsh"]
    assert added[0].ref == "2016-09-08/3.2"


def test_bold_words_before_a_colon_are_prose() -> None:
    text = minutes(CLOSED).replace("They saw:", "**Note well:** They saw:")
    found = back(text.encode())
    assert len(found.actions) == len(CLOSED.actions)
    assert "**Note well:** They saw:" in found.items[2].minutes


def test_an_action_of_no_item_comes_back_from_the_table() -> None:
    stray = msgspec.structs.replace(
        CLOSED.actions[0],
        id="stray",
        item=None,
        ref="2016-09-08/A.1",
        status="in progress",
        list_text="Ring Oak Lodge",
    )
    found = back(minutes(replace(CLOSED, actions=(*CLOSED.actions, stray))).encode())
    loose = [one for one in found.actions if one.item is None]
    assert [one.status for one in loose] == ["in progress"]
    assert (loose[0].text, loose[0].ref) == ("Ring Oak Lodge", "2016-09-08/A.1")
    assert [owner.person for owner in loose[0].owners] == ["marsh"]


def test_references_of_a_second_meeting_that_day_stay_whole() -> None:
    second = [
        msgspec.structs.replace(one, ref=one.ref.replace("09-08/", "09-08-2/"))
        for one in CLOSED.actions
    ]
    found = back(minutes(replace(CLOSED, actions=tuple(second))).encode())
    assert [one.ref for one in found.actions] == [one.ref for one in second]


def test_an_unnumbered_section_added_by_hand_is_an_item() -> None:
    text = minutes(CLOSED).replace(
        "## Actions from", "## Any other business\n\nNone.\n\n## Actions from"
    )
    read = read_own(own_text(text))
    assert read is not None
    assert (read.items[-1].title, read.items[-1].number) == ("Any other business", "")
    assert read.items[-1].paragraphs[0].text == "None."


def test_each_thing_has_the_line_it_stands_on() -> None:
    text = minutes(CLOSED)
    read = read_own(own_text(text))
    assert read is not None
    lines = text.split("\n")
    assert all(one.name in lines[one.line - 1] for one in read.people)
    assert all(item.title in lines[item.line - 1] for item in read.items)
    for item in read.items:
        for paragraph in item.paragraphs:
            assert paragraph.text.split(" ")[1][:3] in lines[paragraph.line - 1]
    assert read.first_line == 1
    assert lines[read.last_line - 1].startswith("Where only “next meeting” stands under By")


def test_a_young_person_on_the_register_is_not_met_once_more() -> None:
    found = back(minutes(CLOSED).encode())
    assert {one.person for one in found.attendance} == {one.person for one in CLOSED.attendance}
    unknown = read_back(minutes(CLOSED).encode(), register=Register(), board=BOARD).record
    young = {one.name for one in unknown.attendance if one.young_person}
    assert young == {"Jay", "Kit"}


def test_what_the_public_may_not_know_is_marked_on_the_item() -> None:
    assert [one.exempt.paragraph for one in back(minutes(CLOSED).encode()).items if one.exempt] == [
        "2"
    ]
    assert [one.heading for one in back(minutes(CLOSED).encode()).items] == [
        one.heading for one in ITEMS
    ]
