"""Lists of a whole meeting's actions before or after its items, and entries told twice."""

from __future__ import annotations

from datetime import date

import pytest

from imports.past.action_lists import repeated
from imports.past.action_sections import actions_of, section_after, section_before
from imports.past.read import ReadAction
from tests.imports.past.lists_of_actions import lines


def before(text: str, first_item: int) -> list[str]:
    written = lines(text)
    return [one.text for one in actions_of(written, section_before(written, first_item), None)]


def after(text: str, last_item: int = 0) -> list[str]:
    written = lines(text)
    return [one.text for one in actions_of(written, section_after(written, last_item), None)]


def test_a_list_before_the_items_ends_with_the_first() -> None:
    text = "The Board\n\nActions\n- Paint it\n- Mend it\n1. Bins\n- Sell it"
    assert before(text, 5) == ["Paint it", "Mend it"]
    assert before(text, 4) == ["Paint it"]
    assert before(text, 2) == []
    assert before("The Board\n\nWelcome\n- Paint it", 4) == []


def test_a_list_after_the_items_is_set_off_or_has_rows() -> None:
    assert after("1. Bins\nACTIONS\n- Paint it") == ["Paint it"]
    assert after("1. Bins\n**Actions**\n- Paint it") == ["Paint it"]
    assert after("1. Bins\n# Actions\n- Paint it") == ["Paint it"]
    assert after("# 1. Bins\nACTIONS\n- Paint it") == ["Paint it"]
    assert after("1. Bins\nActions\n- Paint it") == []
    assert after("1. Bins\nActions\n\n---\n\nPaint it\tJM") == ["Paint it"]
    assert after("1. Bins\nActions\n| Paint it | JM |") == ["Paint it"]
    assert after("1. Bins\nActions\nNone\nPaint it\tJM") == []
    assert after("1. Bins\nActions") == []
    assert after("ACTIONS\n- Paint it") == []
    assert after("ACTIONS\n- Paint it", -1) == ["Paint it"]
    assert after("1. Bins\n| Actions | Owner |\n| Paint it | JM |") == []


def test_rows_must_follow_soon() -> None:
    gap = "\n" * 4
    assert after(f"1. Bins\nActions\n{gap}| Paint it | JM |") == ["Paint it"]
    assert after(f"1. Bins\nActions\n{gap}\n| Paint it | JM |") == []


@pytest.mark.parametrize(
    "end",
    [
        "Next meeting: 5 May",
        "Date of next meeting",
        "Date of the next call",
        "The next session is in May",
        "The meeting closed at 8",
        "Meeting ended",
        "The meeting finished",
        "Signed",
        "** Signed**",
        "# Gates",
        "**Gates**",
    ],
)
def test_a_list_ends_with_a_heading_or_the_end_of_the_meeting(end: str) -> None:
    assert after(f"1. Bins\n**Actions**\n- Paint it\n{end}\n- Mend it") == ["Paint it"]


@pytest.mark.parametrize(
    "more", ["", "| a | b |", "**Action points**", "Gates", "Designed", "Last meeting"]
)
def test_a_list_goes_on_through_other_lines(more: str) -> None:
    assert after(f"1. Bins\n**Actions**\n- Paint it\n{more}\n- Mend it")[-1] == "Mend it"


def test_bold_words_end_only_a_list_under_a_bold_heading() -> None:
    assert after("1. Bins\nACTIONS\n- Paint it\n**Gates**\n- Mend it")[-1] == "Mend it"


def test_the_day_of_the_meeting_tells_old_rows_from_new() -> None:
    written = lines("ACTIONS\n| Action | Raised |\n| Paint | 4 May 2017 |\n| Mend | 2 March 2017 |")
    section = section_before(written, 4)
    assert [one.text for one in actions_of(written, section, date(2017, 5, 4))] == ["Paint"]
    assert len(actions_of(written, section, None)) == 2
    assert actions_of(written, None, None) == ()


TEXTS = [
    "Clerk to write to Highways about the hole.",
    "JM to paint the gate by May.",
    "Sing",
    "Pay",
]
OWNERS = [["Clerk"], ["JM"], [], ["Ann Oak"]]


@pytest.mark.parametrize(
    ("text", "owners", "place"),
    [
        ("Write to Highways re the hole", ("Clerk",), 0),
        ("Write to Highways re the hole", (), 0),
        ("Write to Highways re the hole", ("the Clerk",), 0),
        ("Clerk to write about the hole to Highways", ("Clerk",), 0),
        ("Write to Highways re the hole", ("JM",), -1),
        ("Ring the band", ("Clerk",), -1),
        ("Paint the gate", ("J Marsh", "Jo Marsh"), 1),
        ("Paint the gate", ("Jo Oak",), -1),
        ("Sing", ("JM",), 2),
        ("Sink", (), -1),
        ("Sing a song in the hall", (), -1),
        ("Pay", ("Oak",), 3),
        ("Pay", ("AO",), 3),
        ("Pay", ("ann oak",), 3),
        ("Pay", ("Oake",), -1),
        ("Pay", ("BO",), -1),
    ],
)
def test_an_entry_that_the_minutes_tell_of(text: str, owners: tuple[str, ...], place: int) -> None:
    assert repeated(ReadAction(text, owners), TEXTS, OWNERS) == place


def test_the_most_alike_counts_and_of_equals_the_last() -> None:
    texts = [
        "Write to Highways about the hole",
        "Write to Highways about the holes",
        "Write to Highways",
    ]
    assert repeated(ReadAction("Write to Highways about the holes"), texts, [[], [], []]) == 2
    assert repeated(ReadAction("Write to Oak about the holes"), texts[:2], [[], []]) == 1
    assert repeated(ReadAction("Paint it"), [], []) == -1
