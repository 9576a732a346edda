"""A meeting of the record that a file completes: what is taken, what stays, what differs."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from msgspec.structs import replace as changed

from imports.past.completing import TAKE, Completion, completed, fresh
from store.models import AgendaItem, Attendance, Meeting, MeetingStatus, NextMeeting
from store.records import MeetingRecord, Register
from tests.imports.past.fictional import BOARD, HOLT

ON = date(2017, 5, 4)
OURS, THEIRS = (
    Meeting(id="ours", on=ON, status="circulated"),
    Meeting(id="theirs", on=ON, status="circulated"),
)


def record(meeting: Meeting, *items: AgendaItem, **more: Any) -> MeetingRecord:
    return MeetingRecord(board=BOARD, meeting=meeting, items=items, meetings=(meeting,), **more)


def item(title: str, minutes: str = "", **more: Any) -> AgendaItem:
    return AgendaItem(
        id=more.pop("id", f"i-{title}"),
        meeting=more.pop("meeting", "ours"),
        title=title,
        minutes=minutes,
        **more,
    )


def told(title: str, minutes: str = "", **more: Any) -> AgendaItem:
    return item(title, minutes, id=f"t-{title}", meeting="theirs", **more)


def mark(person: str, status: Any = "present", meeting: str = "ours") -> Attendance:
    return Attendance(
        id=f"{meeting}.{person}", meeting=meeting, person=person, name=person.title(), status=status
    )


def complete(ours: MeetingRecord, theirs: MeetingRecord, **more: Any) -> Completion:
    return completed(ours, theirs, [n * 10 for n, _ in enumerate(theirs.items, 1)], **more)


def met(*items: AgendaItem, ours: tuple[AgendaItem, ...] = (), **more: Any) -> Completion:
    """A held meeting with items of ours, completed by a file with these."""
    return complete(record(OURS, *ours), record(THEIRS, *items), **more)


def test_a_new_meeting_comes_from_the_file_whole() -> None:
    whole = record(THEIRS, told("Bins", "Full."))
    assert fresh(whole) == Completion(whole, whole.items, frozenset({"t-Bins"}))


@pytest.mark.parametrize(
    ("fact", "said", "other"),
    [
        ("time", "17:30", "18:00"), ("venue", "Hall", "Room 7"), ("refreshments", "17:00", "16:30"),
        ("chair", "holt", "dean"), ("presiding", "lowe", "dean"), ("clerk", "grey", "lowe"),
        ("closed_at", "19:00", "20:00"),
        ("next_meeting", NextMeeting(on=date(2017, 7, 6)), NextMeeting(on=date(2017, 9, 6))),
    ],
)  # fmt: skip
def test_a_fact_is_taken_only_where_the_record_has_none(fact: str, said: Any, other: Any) -> None:
    file = record(changed(THEIRS, **{fact: said}))
    assert getattr(complete(record(OURS), file).record.meeting, fact) == said
    known = changed(OURS, **{fact: other})
    assert complete(record(known), file).record.meeting == known
    assert complete(record(known), record(THEIRS)).record.meeting == known


def test_who_is_the_chair_of_the_record_did_not_preside_besides() -> None:
    ours = changed(OURS, chair="holt")
    assert complete(record(ours), record(changed(THEIRS, presiding="holt"))).record.meeting == ours
    both = complete(
        record(OURS), record(changed(THEIRS, chair="holt", presiding="dean"))
    ).record.meeting
    assert (both.chair, both.presiding) == ("holt", "dean")


@pytest.mark.parametrize(
    ("before", "said", "after", "imported"),
    [
        ("planned", "circulated", "circulated", True),
        ("agenda published", "draft", "draft", True),
        ("draft", "circulated", "draft", False),
        ("planned", "agenda published", "planned", False),
    ],
)
def test_only_a_meeting_that_was_to_come_has_its_status_from_the_file(
    before: MeetingStatus, said: MeetingStatus, after: str, imported: bool
) -> None:
    found = complete(record(changed(OURS, status=before)), record(changed(THEIRS, status=said)))
    assert (found.record.meeting.status, found.record.meeting.imported) == (after, imported)


def test_the_meetings_whose_minutes_were_agreed_are_added() -> None:
    ours, theirs = changed(OURS, approves=("b",)), changed(THEIRS, approves=("c", "b", "a"))
    assert complete(record(ours), record(theirs)).record.meeting.approves == ("b", "a", "c")


@pytest.mark.parametrize(
    ("field", "said", "other"),
    [
        ("purpose", "to note", "to decide"),
        ("kind", "information", "decision"),
        ("leads", ("Jo",), ("Ann",)),
        ("subtopics", ("Gates",), ("Paths",)),
        ("heading", "Part B", "Part A"),
        ("number", "7", "8"),
        ("planned_minutes", 20, 0),
    ],
)
def test_an_item_is_filled_where_it_is_empty(field: str, said: Any, other: Any) -> None:
    (found,) = met(told("Bins", **{field: said}), ours=(item("Bins"),)).items
    assert getattr(found, field) == said
    assert found.id == "i-Bins"
    kept = item("Bins", **{field: other})
    assert met(told("Bins", **{field: said}), ours=(kept,)).items == (kept,)


def test_minutes_fill_an_item_that_has_none_or_only_the_usual_words() -> None:
    empty = met(told("Bins", "Full."), ours=(item("Bins"),))
    assert (empty.items[0].minutes, empty.written, empty.differences) == (
        "Full.",
        frozenset({"i-Bins"}),
        (),
    )
    usual = item("Bins", "There was none.", prefilled=True, generated="There was none.")
    found = met(told("Bins", "Full."), ours=(usual,))
    assert (found.items[0].minutes, found.items[0].prefilled, found.items[0].generated) == (
        "Full.",
        False,
        "",
    )
    assert met(told("Bins"), ours=(usual,)).items == (usual,)


def test_other_minutes_are_a_difference_and_taken_when_that_is_said() -> None:
    ours, theirs = (item("Bins", "Full."),), told("Bins", "Empty.")
    found = met(theirs, ours=ours)
    (one,) = found.differences
    assert (one.key, one.line, one.title, one.ours, one.theirs, one.taken) == (
        "text/10", 10, "Bins", "Full.", "Empty.", False,
    )  # fmt: skip
    assert (found.items, found.written) == (ours, frozenset())
    taken = met(theirs, ours=ours, answers={"text/10": TAKE})
    assert taken.differences[0].taken
    assert (taken.items[0].minutes, taken.items[0].unread) == ("Empty.", True)
    assert met(theirs, ours=ours, answers={"text/10": "ours"}).items == ours


def test_the_same_words_are_no_difference() -> None:
    ours = (item("Bins", "Full  of\nit."),)
    assert met(told("Bins", "Full of it."), ours=ours).differences == ()
    assert (
        met(told("Bins", "As printed."), ours=ours, printed={"i-Bins": "As  printed."}).differences
        == ()
    )
    assert met(told("Bins"), ours=ours).differences == ()


@pytest.mark.parametrize(
    ("title", "number", "same"),
    [
        ("Bins", "", True),
        ("BINS", "", True),
        ("Bins and gates", "", True),
        ("Bin", "", True),
        ("Gates", "", False),
        ("Gates", "1", False),
        ("Binns", "", True),
    ],
)
def test_items_are_the_same_by_their_titles(title: str, number: str, same: bool) -> None:
    ours = item("Bins", position=1)
    found = met(told(title, "Full.", number=number), ours=(ours,))
    assert (found.items[0].id == "i-Bins") is same
    assert len(found.record.items) == (1 if same else 2)
    assert found.items[0].meeting == "ours"


def test_a_number_decides_between_titles_that_are_alike() -> None:
    ours = (item("Update A", position=1), item("Update B", position=2))
    assert [one.id for one in met(told("Update", number="2"), ours=ours).items] == ["i-Update B"]
    assert [one.id for one in met(told("Update"), ours=ours).items] == ["i-Update A"]
    alike = (item("Budgets of schools", position=1), item("Budget for schools", position=2))
    assert [one.id for one in met(told("Budget for schools"), ours=alike).items] == [
        "i-Budget for schools"
    ]
    far = (item("Gate report", position=1),)
    assert met(told("Gate repairs", number="1"), ours=far).items[0].id == "i-Gate report"
    assert met(told("Gate repairs"), ours=far).items[0].id == "t-Gate repairs"


def test_an_item_of_ours_is_met_once() -> None:
    found = met(
        told("Bins", "One."), changed(told("Bins", "Two."), id="second"), ours=(item("Bins"),)
    )
    assert [one.id for one in found.items] == ["i-Bins", "second"]
    assert found.written == {"i-Bins", "second"}


def test_items_stand_in_the_order_of_their_places() -> None:
    ours = (item("Bins", position=3), item("Gates", position=1))
    found = met(told("Paths", position=2), ours=ours)
    assert [one.title for one in found.record.items] == ["Gates", "Paths", "Bins"]


def test_an_agenda_adds_no_item_to_a_meeting_of_the_record() -> None:
    agenda = record(
        changed(THEIRS, status="agenda published"), told("Gates"), told("Bins", purpose="to note")
    )
    found = complete(record(OURS, item("Bins")), agenda)
    assert [one.title for one in found.record.items] == ["Bins"]
    assert [one.id for one in found.items] == ["t-Gates", "i-Bins"]
    assert found.items[1].purpose == "to note"


@pytest.mark.parametrize("status", ["approved", "signed"])
def test_agreed_minutes_take_nothing_over(status: Any) -> None:
    ours = record(changed(OURS, status=status), item("Bins", "Full."))
    same = record(
        changed(THEIRS, venue="Hall"), told("Bins", "Full."), register=Register({"holt": HOLT})
    )
    found = complete(ours, same)
    assert (found.record.meeting, found.items, found.doubts) == (ours.meeting, ours.items, ())
    assert found.record.register == same.register
    assert found.record.meetings == same.meetings
    other = complete(ours, record(THEIRS, told("Bins", "Empty."), told("Gates")))
    assert [(one.line, one.about) for one in other.doubts] == [(10, "record")]
    assert "approved" in other.doubts[0].message
    assert [one.id for one in other.items] == ["i-Bins", "t-Gates"]
    assert completed(ours, record(THEIRS, told("Gates", "x")), []).doubts[0].line == 1


def people(ours: tuple[Attendance, ...], theirs: tuple[Attendance, ...], **more: Any) -> Completion:
    return complete(
        record(more.pop("meeting", OURS), attendance=ours),
        record(THEIRS, attendance=theirs),
        **more,
    )


def test_people_of_the_file_are_added_and_those_of_the_record_stay() -> None:
    found = people(
        (mark("holt"),), (mark("holt", meeting="theirs"), mark("dean", meeting="theirs"))
    )
    assert [(one.id, one.meeting, one.person) for one in found.record.attendance] == [
        ("ours.holt", "ours", "holt"),
        ("ours.dean", "ours", "dean"),
    ]
    assert (found.differences, found.doubts) == ((), ())


def test_another_mark_is_a_difference_and_taken_when_that_is_said() -> None:
    ours, theirs = (mark("holt"),), (mark("holt", "apologies", "theirs"),)
    found = people(ours, theirs, marked={"holt": 7})
    (one,) = found.differences
    assert (one.key, one.line, one.title, one.ours, one.theirs, one.taken) == (
        "mark/holt", 7, "Holt", "Holt: present", "Holt: apologies", False,
    )  # fmt: skip
    assert found.record.attendance == ours
    assert people(ours, theirs).differences[0].line == 1
    taken = people(ours, theirs, answers={"mark/holt": TAKE})
    assert taken.differences[0].taken
    assert taken.record.attendance[0].status == "apologies"


def test_those_whom_the_file_does_not_list_are_told() -> None:
    there = (mark("holt"), mark("dean"), mark("lowe"))
    listed = (mark("holt", meeting="theirs"),)
    (doubt,) = people(there, listed).doubts
    assert "Dean, Lowe. They stay; F6 in the meeting takes them off" in doubt.message
    assert doubt.about == "record"
    assert "takes that name off" in people(there[:2], listed).doubts[0].message
    assert people(there, ()).doubts == ()
    assert people(there, listed, meeting=changed(OURS, status="planned")).doubts == ()
