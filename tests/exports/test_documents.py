from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest
from markdown_it import MarkdownIt

from exports.actions import action_sheet, outstanding_actions
from exports.agenda import agenda
from exports.attendance_summary import attendance_summary
from exports.minutes import minutes
from exports.registers import decisions_register, groups_list, visits_list
from store.models import Board, Meeting
from store.records import BoardRecord, MeetingRecord
from tests.exports.fictional import ATTENDANCE, BOARD_RECORD, RECORD

GOLDEN = Path(__file__).parent / "golden"
TODAY = date(2016, 10, 3)

DOCUMENTS: dict[str, Callable[[], str]] = {
    "agenda": lambda: agenda(RECORD),
    "minutes": lambda: minutes(RECORD),
    "minutes-public": lambda: minutes(RECORD, public=True),
    "action-sheet": lambda: action_sheet(RECORD),
    "outstanding": lambda: outstanding_actions(BOARD_RECORD, TODAY),
    "outstanding-by-owner": lambda: outstanding_actions(BOARD_RECORD, TODAY, by_owner=True),
    "overdue": lambda: outstanding_actions(BOARD_RECORD, TODAY, overdue=True),
    "decisions": lambda: decisions_register(BOARD_RECORD),
    "visits": lambda: visits_list(BOARD_RECORD),
    "visits-public": lambda: visits_list(BOARD_RECORD, public=True),
    "groups": lambda: groups_list(BOARD_RECORD),
    "attendance": lambda: attendance_summary(BOARD_RECORD),
}


@pytest.mark.parametrize("name", sorted(DOCUMENTS))
def test_each_document_is_as_it_was_agreed(name: str) -> None:
    """Set CPBTUI_GOLDEN to write the files anew, then read what changed."""
    path = GOLDEN / f"{name}.md"
    text = DOCUMENTS[name]()
    if os.environ.get("CPBTUI_GOLDEN"):
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", sorted(DOCUMENTS))
def test_headings_come_in_order_under_one_title(name: str) -> None:
    tokens = MarkdownIt("commonmark").enable("table").parse(DOCUMENTS[name]())
    levels = [int(token.tag[1]) for token in tokens if token.type == "heading_open"]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert not any(token.type in ("html_block", "code_block", "fence") for token in tokens)


EMPTY = MeetingRecord(board=Board(name="CPB"), meeting=Meeting(id="m", on=date(2016, 9, 8)))
NOTHING = BoardRecord(board=Board(name="CPB"))


def test_an_empty_meeting_and_an_empty_board_have_documents_too() -> None:
    assert "No items" in agenda(EMPTY)
    assert minutes(EMPTY).endswith("meeting held on Thursday, 8th September, 2016\n")
    assert "No actions were set" in action_sheet(EMPTY)
    assert "No action is outstanding." in outstanding_actions(NOTHING, TODAY)
    assert "No action is overdue." in outstanding_actions(NOTHING, TODAY, overdue=True)
    assert "No decision" in decisions_register(NOTHING)
    assert "No visit" in visits_list(NOTHING)
    assert "No group" in groups_list(NOTHING)
    assert "No attendance" in attendance_summary(NOTHING)


def test_a_dropped_decision_keeps_its_number_and_is_in_no_register() -> None:
    dropped = [
        msgspec.structs.replace(one, ref=f"2016-09-08/D{n}", dismissed=True)
        for n, one in enumerate(BOARD_RECORD.decisions, start=1)
    ]
    register = decisions_register(replace(BOARD_RECORD, decisions=tuple(dropped)))
    assert "No decision is recorded." in register


def test_attendance_is_counted_by_municipal_year_newest_first() -> None:
    spring = Meeting(id="spring", on=date(2016, 4, 28), status="draft")
    before = msgspec.structs.replace(ATTENDANCE[1], meeting="spring")
    planned = msgspec.structs.replace(ATTENDANCE[1], meeting="december")
    record = replace(
        BOARD_RECORD,
        meetings=(spring, *BOARD_RECORD.meetings),
        attendance=(before, planned, *ATTENDANCE),
    )
    text = attendance_summary(record)
    assert text.index("## 2016/17") < text.index("## 2015/16")
    assert text.count("| County Councillor Ann Holt | 1 | 1 | 0 | 0 |") == 2
    assert "Jay" not in text


def test_lists_of_a_time_hold_only_what_lies_in_it() -> None:
    assert "(D1" not in decisions_register(BOARD_RECORD)
    assert "8 September" in decisions_register(BOARD_RECORD, since=date(2016, 9, 8))
    assert "No decision" in decisions_register(BOARD_RECORD, since=date(2016, 9, 9))
    assert "8 September" in decisions_register(BOARD_RECORD, until=date(2016, 9, 8))
    assert "No decision" in decisions_register(BOARD_RECORD, until=date(2016, 9, 7))
    assert "Oak Lodge" not in visits_list(BOARD_RECORD, since=date(2016, 1, 1))
    assert "Ann Holt" in attendance_summary(BOARD_RECORD, since=date(2016, 9, 8))
    assert "No attendance" in attendance_summary(BOARD_RECORD, since=date(2016, 9, 9))
