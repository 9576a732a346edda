from __future__ import annotations

import json
import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import msgspec
import pytest

from exports.json_view import actions_json, due_json, envelope, meeting_json, visit_json
from store.models import (
    ActionCorrections,
    Anchor,
    Board,
    Decision,
    DecisionReading,
    Due,
    Meeting,
    NextMeeting,
    Owner,
    Visit,
)
from store.outstanding import Diary
from store.records import MeetingRecord, Register
from tests.exports.fictional import (
    ACTIONS,
    ATTENDANCE,
    BOARD_RECORD,
    DECISIONS,
    MEETINGS,
    RECORD,
    SEPTEMBER,
    VISITS,
    attended,
)

GOLDEN = Path(__file__).parent / "golden" / "meeting.json"


def test_a_meeting_is_written_as_other_programs_read_it() -> None:
    text = json.dumps(meeting_json(RECORD), indent=1, ensure_ascii=False) + "\n"
    if os.environ.get("CPBTUI_GOLDEN"):
        GOLDEN.write_text(text, encoding="utf-8")
    assert text == GOLDEN.read_text(encoding="utf-8")


def test_a_meeting_without_anything_says_only_its_board_and_day() -> None:
    bare = MeetingRecord(board=Board(name="CPB"), meeting=Meeting(id="m", on=date(2016, 9, 8)))
    assert meeting_json(bare) == {
        "body": "CPB",
        "date": "2016-09-08",
        "attendance": [],
        "items": [],
        "actions": [],
        "decisions": [],
        "visits": [],
    }


def test_the_envelope_has_every_list() -> None:
    assert envelope() == {
        "meetings": [],
        "actions": [],
        "decisions": [],
        "results": [],
        "warnings": [],
    }
    full = envelope(
        meetings=[{"a": 1}],
        actions=[{"b": 1}],
        decisions=[{"c": 1}],
        results=[{"d": 1}],
        warnings=[{"line": 9, "message": "What?"}],
    )
    assert [next(iter(each[0])) for each in full.values()] == ["a", "b", "c", "d", "line"]


def test_actions_of_many_meetings_have_their_own_references() -> None:
    found = actions_json(BOARD_RECORD, BOARD_RECORD.actions[:3])
    assert [one["ref"] for one in found] == ["2016-06-16/1.3", "2016-06-16/1.2", "2016-09-08/3.1"]
    assert [one["item"] for one in found] == ["1", "1", "3"]
    assert [one["due_date"] for one in found] == [None, None, "2016-09-30"]
    assert found[1]["status"] == "completed"


@pytest.mark.parametrize(
    ("due", "said"),
    [
        (Due(), None),
        (Due(written="by half-term"), None),
        (Due(on=date(2016, 9, 30)), "2016-09-30"),
        (Due(next=True), "next"),
        (Due(meeting="december"), "2016-12-01"),
        (Due(meeting="gone", next=True), "next"),
    ],
)
def test_due_is_a_day_or_next_or_nothing(due: Due, said: str | None) -> None:
    assert due_json(due, Diary(MEETINGS, date.max)) == said


def test_chair_and_clerk_are_known_by_the_meeting_or_by_their_roles() -> None:
    nobody = msgspec.structs.replace(SEPTEMBER, chair=None, clerk=None)
    roles = (attended("dean", role="Vice-chair; Chair"), attended("grey", role="clerk"))
    found = meeting_json(replace(RECORD, meeting=nobody, attendance=roles))
    assert (found["chair"], found["presiding"], found["clerk"]) == (
        "Lee Dean",
        "Lee Dean",
        "Sam Grey",
    )
    other = msgspec.structs.replace(SEPTEMBER, presiding="dean")
    found = meeting_json(
        replace(RECORD, meeting=other, attendance=(attended("holt"), attended("dean")))
    )
    assert (found["chair"], found["presiding"]) == ("Ann Holt", "Lee Dean")
    away = msgspec.structs.replace(attended("holt"), status="apologies")
    found = meeting_json(replace(RECORD, attendance=(away,)))
    assert (found["chair"], found.get("presiding")) == ("Ann Holt", None)


def test_suggestions_are_marked_and_refused_ones_left_out() -> None:
    suggested = Decision(
        id="s",
        meeting="september",
        item="doing",
        suggested=True,
        read=DecisionReading(text="It  was agreed ??", anchor=Anchor(text="x")),
    )
    refused = msgspec.structs.replace(DECISIONS[0], dismissed=True)
    found = meeting_json(replace(RECORD, decisions=(suggested, refused)))["decisions"]
    assert found == [{"item": "3", "text": "It was agreed", "verb": "agreed", "suggested": True}]


def test_refused_visits_are_left_out() -> None:
    refused = msgspec.structs.replace(VISITS[0], dismissed=True)
    assert meeting_json(replace(RECORD, visits=(refused,)))["visits"] == []
    assert visit_json(Visit(kind="Reg 33"), Register()) == {
        "kind": "Reg 33",
        "status": "planned",
        "visitors": [],
        "suggested": False,
    }


def test_the_next_meeting_says_only_what_is_known() -> None:
    told = msgspec.structs.replace(SEPTEMBER, next_meeting=NextMeeting(on=date(2017, 1, 5)))
    assert meeting_json(replace(RECORD, meeting=told))["next_meeting"] == {"date": "2017-01-05"}


def test_young_people_are_listed_like_everybody_for_the_clerk() -> None:
    names = [one["name"] for one in meeting_json(RECORD)["attendance"]]
    assert "Jay" in names
    assert len(names) == len(ATTENDANCE)


def test_an_owner_named_twice_is_one_owner() -> None:
    holt = Owner(written="CC Holt", person="holt")
    twice = msgspec.structs.replace(
        ACTIONS[0], corrected=ActionCorrections(owners=(holt, Owner(written="Ann", person="holt")))
    )
    found = meeting_json(replace(RECORD, actions=(twice,)))["actions"]
    assert found[0]["owners"] == ["Ann Holt"]


def test_decisions_come_in_the_order_of_the_text() -> None:
    found = meeting_json(replace(RECORD, decisions=tuple(reversed(DECISIONS))))["decisions"]
    assert [one["item"] for one in found] == ["2", "4"]
