from __future__ import annotations

from dataclasses import replace
from datetime import date

import msgspec

from imports.past.completing import TAKE
from imports.past.proposal import Proposing
from imports.past.read import Doubt
from imports.past.review import Review
from store.models import (
    Action,
    AgendaItem,
    Attendance,
    Decision,
    Meeting,
    Person,
    attendance_id,
)
from store.records import MeetingRecord
from tests.imports.past.fictional import BOARD, HOLT, MAY, ids, propose, read, setting


def test_a_meeting_becomes_documents_that_hold_together() -> None:
    found = propose()
    record = found.record
    assert (found.fate, found.why) == ("new", "")
    meeting = record.meeting
    assert (meeting.on, meeting.time, meeting.status) == (date(2017, 5, 4), "17:30", "circulated")
    assert meeting.imported
    assert meeting.chair == "holt", "who is on the register already is not added again"
    assert [one.title for one in record.items][1] == "Health of children in care"
    assert record.items[1].planned_minutes == 20
    by_name = {one.name: one for one in record.attendance}
    assert by_name["Anil Rao"].status == "apologies"
    assert by_name["Jo Marsh"].category == "Other attendees"
    assert meeting.clerk == by_name["Sam Grey"].person
    first, second = record.actions
    assert first.item == record.items[1].id
    assert first.ref == "2017-05-04/2.1"
    assert first.owners[0].person == by_name["Jo Marsh"].person
    assert first.due.on == date(2017, 6, 30)
    assert first.read is not None
    assert first.read.anchor.text in record.items[1].minutes
    assert second.ref == "2017-05-04/2.2"
    (decision,) = record.decisions
    assert decision.suggested
    assert meeting.next_meeting is not None
    assert meeting.next_meeting.on == date(2017, 7, 6)


def test_what_is_added_comes_in_an_order_in_which_links_point_backwards() -> None:
    added = propose().added
    kinds = [type(one) for one in added]
    assert kinds.index(Person) < kinds.index(Meeting) < kinds.index(AgendaItem)
    assert kinds.index(AgendaItem) < kinds.index(Attendance) < kinds.index(Action)
    assert kinds.count(Person) == 6, "five new ones, and CC Holt, who gains where she is from"
    assert Decision in kinds


def test_a_name_that_two_have_is_asked_once_and_stays_as_written_until_answered() -> None:
    found = propose()
    (question,) = [one for one in found.questions if one.key.startswith("name/")]
    assert question.key == "name/sam"
    assert question.doubt.about == "owner"
    assert {choice.label for choice in question.choices} == {"Sam Grey", "Sam Lowe"}
    assert found.record.actions[1].owners[0].person is None
    assert found.record.actions[1].owners[0].written == "Sam"
    lowe = next(one.value for one in question.choices if one.label == "Sam Lowe")
    answered = propose(answers={"name/sam": lowe})
    assert answered.record.actions[1].owners[0].person == lowe
    assert answered.record.meeting.names == {"sam": lowe}
    assert not answered.questions


def test_corrections_and_what_is_left_out_change_what_is_proposed() -> None:
    line = next(n for n, text in enumerate(MAY.split("\n"), 1) if "Jo Marsh to write" in text)
    found = propose(
        corrections={
            "date": "5 May 2017", "venue": "The annexe", "item/1": "Teeth", "person/1": "Lee Dene",
            f"action/{line}.1": "Jo Marsh to write to all dentists",
        },
        skipped=frozenset({"item/2", "person/3"}),
    )  # fmt: skip
    record = found.record
    assert (record.meeting.on, record.meeting.venue) == (date(2017, 5, 5), "The annexe")
    assert [one.title for one in record.items][1] == "Teeth"
    assert len(record.items) == 3
    names = [one.name for one in record.attendance]
    assert "Lee Dene" in names
    assert "Sam Lowe" not in names
    assert record.actions[0].text == "Jo Marsh to write to all dentists"
    assert record.actions[0].read is not None
    assert record.actions[0].read.text.startswith("Jo Marsh to write to the dentists")
    without = propose(skipped=frozenset({f"action/{line}.1"}))
    assert [one.text for one in without.record.actions] == ["Sam to find out about the new clinic."]


def test_a_date_that_is_none_leaves_what_was_read() -> None:
    assert propose(corrections={"date": "soon", "time": "later"}).record.meeting.time == "17:30"


def test_another_bodys_minutes_and_those_without_a_day_stay_out_until_accepted() -> None:
    other = MAY.replace("Corporate Parenting Board", "Millbeck Scrutiny Panel")
    found = propose(other)
    assert found.fate == "out"
    assert "Millbeck Scrutiny Panel" in found.why
    assert propose(other, accepted=True).fate == "new"
    proposing = Proposing(setting(), ids())
    assert proposing.propose(replace(read(), on=None)).fate == "out"
    assert proposing.propose(replace(read(), body="")).fate == "out"
    unsure = Doubt(5, "The day is told twice.", "date")
    assert proposing.propose(replace(read(), doubts=(unsure,))).why == "The day is told twice."
    assert not proposing.meetings, "what stays out is not known to later meetings"


def test_an_agenda_of_a_day_gone_by_stays_out_and_one_to_come_is_published() -> None:
    proposing = Proposing(setting(), ids())
    announced = replace(read(), kind="agenda")
    assert proposing.propose(announced).fate == "out"
    coming = proposing.propose(replace(announced, on=date(2018, 2, 1)))
    assert coming.fate == "new"
    assert coming.record.meeting.status == "agenda published"
    assert not coming.record.meeting.imported
    assert not coming.record.actions


def test_the_same_minutes_again_change_nothing() -> None:
    first = propose().record
    again = propose(against=setting(first))
    assert again.fate == "known"
    assert not again.added
    assert again.record.meeting.id == first.meeting.id


def test_a_planned_meeting_is_completed_and_what_the_clerk_has_stays() -> None:
    meeting = Meeting(
        id="m-may", version=3, on=date(2017, 5, 4), time="17:30", venue="Room 7",
        status="agenda published",
    )  # fmt: skip
    item = AgendaItem(
        id="i-health", version=2, meeting="m-may", position=1, number="2",
        title="Health of children in care", planned_minutes=15, leads=("Jo Marsh",),
    )  # fmt: skip
    marked = Attendance(
        id=attendance_id("m-may", "holt"), version=1, meeting="m-may", person="holt",
        name="Ann Holt", remote=True,
    )  # fmt: skip
    there = MeetingRecord(
        board=BOARD, meeting=meeting, items=(item,), attendance=(marked,),
        register=setting().register, meetings=(meeting,),
    )  # fmt: skip
    found = propose(against=setting(there))
    assert found.fate == "completes"
    record = found.record
    assert (record.meeting.id, record.meeting.venue) == ("m-may", "Room 7")
    assert record.meeting.status == "circulated"
    health = next(one for one in record.items if one.id == "i-health")
    assert (health.planned_minutes, health.leads) == (15, ("Jo Marsh",))
    assert health.minutes.startswith("Jo Marsh told the Board")
    assert len(record.items) == 4
    assert all(one.meeting == "m-may" for one in record.items)
    assert sum(one.person == "holt" for one in record.attendance) == 1
    assert next(one for one in record.attendance if one.person == "holt").remote
    assert {one.item for one in record.actions} == {"i-health"}
    assert {one.meeting for one in record.actions} == {"m-may"}
    assert all(one.id.startswith("m-may.") for one in record.attendance)


def test_other_words_are_a_difference_and_taken_only_when_that_is_said() -> None:
    first = propose().record
    corrected = MAY.replace("late again in the north", "late in the north and the west")
    found = propose(corrected, against=setting(first))
    (difference,) = found.differences
    assert "in the north and the west" in difference.theirs
    assert "late again" in difference.ours
    assert found.fate == "known"
    taken = propose(corrected, against=setting(first), answers={difference.key: TAKE})
    assert taken.fate == "completes"
    (item,) = [one for one in taken.added if isinstance(one, AgendaItem)]
    assert item.unread
    assert "in the north and the west" in item.minutes
    assert not [one for one in taken.added if isinstance(one, Action)], "ids and refs stay"


def test_approved_minutes_are_not_touched() -> None:
    first = propose().record
    approved = replace(first, meeting=msgspec.structs.replace(first.meeting, status="approved"))
    corrected = MAY.replace("late again", "late")
    found = propose(corrected, against=setting(approved))
    assert found.fate == "known"
    assert any("approved" in one.message for one in found.doubts)
    assert not propose(against=setting(approved)).doubts


def test_two_meetings_of_one_import_know_each_others_people() -> None:
    proposing = Proposing(setting(), ids())
    first = proposing.propose(read())
    july = MAY.replace("Thursday, 6 July 2017", "Thursday, 7 September 2017")
    july = july.replace("4 May 2017", "6 July 2017").replace("Jo Marsh", "Jo Marshe")
    second = proposing.propose(read(july))
    lee = {one.person for one in first.record.attendance if one.name == "Lee Dean"}
    assert lee == {one.person for one in second.record.attendance if one.name == "Lee Dean"}
    assert any("Jo Marsh" in one.doubt.message for one in second.questions)
    assert [one.on for one in proposing.meetings] == [date(2017, 5, 4), date(2017, 7, 6)]


def test_a_review_keeps_what_was_said_before() -> None:
    review = Review().corrected("venue", "A").answered("name/sam", "x").without("item/1")
    assert review.corrections == {"venue": "A"}
    assert review.answers == {"name/sam": "x"}
    assert review.without("item/1").skipped == frozenset()
    assert HOLT.id == "holt"
