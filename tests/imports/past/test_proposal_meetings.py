"""Which meeting of the record minutes are of, why some stay out, and what later ones agree."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import msgspec
import pytest

from imports.past.proposal import Proposal, Proposing, Setting
from imports.past.read import Doubt, ReadMeeting
from imports.past.review import Review
from store.models import Meeting
from store.records import MeetingRecord
from tests.imports.past.fictional import MAY, ids, propose, read, setting

JULY = (
    MAY.replace("Thursday, 6 July 2017", "Thursday, 7 September 2017")
    .replace("Thursday, 4 May 2017", "Thursday, 6 July 2017")
    .replace(
        "2. Health",
        "2. Notes of the meeting of 4 May 2017\n\nThese were agreed.\n\n3. Health",
    )
    .replace("3. Any", "4. Any")
    .replace("4. Date", "5. Date")
)


def both(first: ReadMeeting, second: ReadMeeting, against: Setting | None = None) -> list[Proposal]:
    proposing = Proposing(against or setting(), ids())
    return [proposing.propose(first), proposing.propose(second)]


def meetings_of(proposal: Proposal) -> list[tuple[date, str, str | None]]:
    """The meetings a proposal adds or changes: day, status, and the day's agreeing meeting."""
    return [
        (one.on, one.status, one.approved_at) for one in proposal.added if isinstance(one, Meeting)
    ]


def test_later_minutes_of_the_same_import_agree_earlier_ones() -> None:
    proposing = Proposing(setting(), ids())
    may, july = proposing.propose(read()), proposing.propose(read(JULY))
    name = july.record.meeting.id
    assert july.record.meeting.approves == (may.record.meeting.id,)
    assert meetings_of(may) == [(date(2017, 5, 4), "circulated", None)]
    assert meetings_of(july) == [
        (date(2017, 7, 6), "circulated", None),
        (date(2017, 5, 4), "approved", name),
    ]
    assert [(one.on, one.status) for one in proposing.meetings] == [
        (date(2017, 5, 4), "approved"),
        (date(2017, 7, 6), "circulated"),
    ]
    again = proposing.propose(read())
    assert (again.fate, again.record.meeting.status) == ("known", "approved")


def test_an_agenda_agrees_nothing() -> None:
    _, july = both(read(), replace(read(JULY), kind="agenda", on=date(2018, 7, 6)))
    assert july.fate == "new"
    assert [on for on, *_ in meetings_of(july)] == [date(2018, 7, 6)]


def test_a_meeting_the_record_tells_was_agreed_comes_in_agreed() -> None:
    july = propose(JULY).record
    against = replace(setting(july), agreed={date(2017, 5, 4): july.meeting.id})
    may = propose(against=against)
    assert may.record.meeting.status == "approved"
    assert may.record.meeting.approved_at == july.meeting.id
    (by,) = [one for one in may.added if isinstance(one, Meeting) and one.id == july.meeting.id]
    assert by.approves == (may.record.meeting.id,)


def test_a_meeting_agreed_by_one_that_says_so_already_is_told_once() -> None:
    july = propose(JULY).record
    proposing = Proposing(
        replace(setting(july), agreed={date(2017, 5, 4): july.meeting.id}), lambda: "may"
    )
    told = msgspec.structs.replace(july.meeting, approves=("may-0",))
    proposing.meetings = [told]
    may = proposing.propose(read())
    assert may.record.meeting.approved_at == july.meeting.id
    by = next(one for one in proposing.meetings if one.id == july.meeting.id)
    assert by.approves == ("may-0", may.record.meeting.id)


def test_no_meeting_agrees_itself_or_is_agreed_by_one_unknown() -> None:
    first = propose().record
    for name in (first.meeting.id, "nobody"):
        against = replace(setting(first), agreed={date(2017, 5, 4): name})
        assert propose(against=against).record.meeting.status == "circulated"
        assert propose(against=against).fate == "known"


def test_a_meeting_that_was_left_out_is_known_to_none() -> None:
    proposing = Proposing(setting(), ids())
    left = proposing.propose(read(), Review(skipped=frozenset({"meeting"})))
    assert (left.fate, left.why, proposing.meetings) == ("out", "", [])
    assert proposing.propose(read()).fate == "new"


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"on": None}, "The day of this meeting is not told."),
        ({"body": ""}, "It is not told whose minutes these are."),
        (
            {"body": "Millbeck Panel"},
            "These are minutes of “Millbeck Panel”, not of Corporate Parenting Board.",
        ),
        ({"doubts": (Doubt(1, "Two days.", "date"),)}, "Two days."),
        ({"doubts": (Doubt(1, "Two bodies.", "body"),)}, "Two bodies."),
        ({"doubts": (Doubt(1, "No day.", "agenda"),)}, "No day."),
        ({"doubts": (Doubt(1, "Nobody.", "person"),)}, ""),
        (
            {"on": None, "doubts": (Doubt(1, "One.", "date"), Doubt(2, "Two.", "date"))},
            "One. Two.",
        ),
        (
            {"kind": "agenda"},
            "This is the agenda of a day gone by, and there are no minutes with it.",
        ),
        ({"kind": "agenda", "on": date(2018, 1, 9)}, ""),
        (
            {"kind": "agenda", "on": date(2018, 1, 8)},
            "This is the agenda of a day gone by, and there are no minutes with it.",
        ),
    ],
)
def test_a_meeting_stays_out_for_a_reason(change: dict[str, Any], why: str) -> None:
    found = Proposing(setting(), ids()).propose(replace(read(), **change))
    assert (found.why, found.fate) == (why, "out" if why else "new")


def test_an_agenda_of_a_day_gone_by_completes_its_meeting() -> None:
    first = propose().record
    found = Proposing(setting(first), ids()).propose(replace(read(), kind="agenda"))
    assert (found.why, found.record.meeting.id) == ("", first.meeting.id)


def at(record: MeetingRecord, name: str, time: str | None) -> MeetingRecord:
    meeting = msgspec.structs.replace(record.meeting, id=name, time=time)
    return replace(record, meeting=meeting, items=(), attendance=(), actions=(), decisions=())


@pytest.mark.parametrize(
    ("times", "read_at", "found"),
    [
        (("17:30",), "17:30", "m0"),
        (("18:00",), "17:30", None),
        ((None,), "17:30", "m0"),
        (("18:00",), None, "m0"),
        (("18:00", "17:30"), "17:30", "m1"),
        (("18:00", "17:30"), None, "m0"),
    ],
)
def test_two_meetings_of_one_day_are_told_by_their_times(
    times: tuple[str | None, ...], read_at: str | None, found: str | None
) -> None:
    first = propose().record
    against = setting(*(at(first, f"m{place}", time) for place, time in enumerate(times)))
    proposal = Proposing(against, ids()).propose(replace(read(), time=read_at))
    known = proposal.record.meeting.id in {f"m{place}" for place in range(len(times))}
    assert (proposal.record.meeting.id if known else None) == found
    assert (proposal.fate == "new") is (found is None)


def test_two_meetings_of_one_day_in_one_import_stay_apart() -> None:
    proposing = Proposing(setting(), ids())
    early = proposing.propose(read())
    late = proposing.propose(replace(read(), time="19:30"))
    assert (early.fate, late.fate) == ("new", "new")
    assert proposing.propose(read()).record.meeting.id == early.record.meeting.id
    assert proposing.propose(replace(read(), time="19:30")).record.meeting.id == (
        late.record.meeting.id
    )
    assert [one.time for one in proposing.meetings] == ["17:30", "19:30"]


def test_people_keep_their_ids_from_one_computing_to_the_next() -> None:
    proposing = Proposing(setting(), ids())
    first = proposing.propose(read()).record
    again = Proposing(setting(), ids(), people_ids=dict(proposing.people_ids)).propose(read())
    assert [one.person for one in first.attendance] == [
        one.person for one in again.record.attendance
    ]
    assert "jo marsh 1" in proposing.people_ids
    assert proposing.register.people.keys() == first.register.people.keys()
