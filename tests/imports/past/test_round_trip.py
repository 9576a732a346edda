from __future__ import annotations

import itertools

from hypothesis import HealthCheck, given, settings

from exports.json_view import meeting_json
from exports.minutes import minutes
from imports.files import source_of
from imports.past.proposal import Proposal, Proposing, Setting
from imports.past.reading import read_minutes
from store.models import Board
from store.records import MeetingRecord, Register
from tests.imports.past.closed_meetings import BOARD, LATER, REGISTER, closed_meetings


def read_back(
    document: bytes, name: str = "minutes.md", register: Register = REGISTER, board: Board = BOARD
) -> Proposal:
    """A document read against a board that has not got its meeting."""
    read = read_minutes(source_of(document, name))
    assert len(read.meetings) == 1, read
    assert read.meetings[0].own
    numbers = itertools.count(1)
    proposing = Proposing(Setting(board, register, {}, (LATER,)), lambda: f"{next(numbers):06}")
    return proposing.propose(read.meetings[0])


many = settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))


@many
@given(closed_meetings())
def test_an_exported_meeting_comes_back_as_it_was(record: MeetingRecord) -> None:
    back = read_back(minutes(record).encode())
    assert meeting_json(back.record) == meeting_json(record)
    assert back.why == ""


@many
@given(closed_meetings())
def test_it_comes_back_also_where_nobody_is_known(record: MeetingRecord) -> None:
    back = read_back(minutes(record).encode(), register=Register())
    assert meeting_json(back.record) == meeting_json(record)


@settings(many, max_examples=60)
@given(closed_meetings())
def test_what_came_back_is_exported_just_as_before(record: MeetingRecord) -> None:
    # Which meeting a day is of cannot be told from the day.
    text = minutes(record).replace("the meeting on 1 December", "1 December")
    assert minutes(read_back(text.encode()).record) == text
