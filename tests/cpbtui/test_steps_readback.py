from __future__ import annotations

from datetime import date
from pathlib import Path

import msgspec
import pytest

from cpbtui.steps import readback as steps
from imports.meeting_names import names_at
from store.models import (
    Action,
    ActionReading,
    AgendaItem,
    Anchor,
    Attendance,
    Body,
    Due,
    Meeting,
    Movement,
    Owner,
    Person,
    Quorum,
)
from store.store import Store
from tests.making import memory_store

DAY = date(2016, 9, 8)
MEETING = Meeting(id="m", on=DAY, time="18:00")


def action(text: str, *owners: Owner, **fields: object) -> Action:
    reading = ActionReading(text=text, anchor=Anchor(text=text), owners=owners)
    made = Action(id="a", meeting="m", item="i", read=reading)
    return msgspec.structs.replace(made, **fields)


JO = Owner(written="Jo Marsh", person="jo")
VOICES = Owner(written="Voices", body="voices")


@pytest.fixture
def store() -> Store:
    made = memory_store()
    with made.change("Set up") as c:
        c.add(MEETING)
        c.add(Meeting(id="dec", on=date(2016, 12, 1)))
        c.add(AgendaItem(id="i", meeting="m", position=1, title="Voices"))
        c.add(Person(id="jo", name="Jo Marsh", category="Members"))
        c.add(Person(id="rao", name="Anil Rao", title="Dr", category="Members"))
        c.add(Body(id="voices", name="Voices"))
    return made


# Lines


def test_wording_reads_on_from_the_owner() -> None:
    assert steps.wording(action("Jo Marsh to find out about the day.", JO)) == (
        "find out about the day"
    )


def test_a_wording_that_begins_with_a_name_keeps_its_capital() -> None:
    assert steps.wording(action("CC Holt to be told.")) == "CC Holt to be told"


def test_a_wording_for_lists_wins() -> None:
    assert steps.wording(action("Jo Marsh to do this.", JO, list_text="Day out.")) == "Day out"


def marked(person: str, **fields: object) -> Attendance:
    row = Attendance(id=f"m.{person}", meeting="m", person=person, name=person, category="Members")
    return msgspec.structs.replace(row, **fields)


def test_what_the_attendance_list_leaves_open_is_told(store: Store) -> None:
    def told() -> list[str]:
        return steps.attendance_gaps(store.meeting_record("m"))

    ask = "Nobody has marked yet whether {} came or sent apologies."
    assert told() == [ask.format("Jo Marsh and Dr Rao")]
    with store.change("Mark") as c:
        c.set(store.board, quorum=Quorum(number=2))
        c.set(store.the(Meeting, "m"), opened_at="18:00")
        c.add(marked("jo"))
        for name in ("Ann Oak", "Bo Elm", "Cy Ash"):
            c.add(Person(name=name, category="Members"))
    few = "fewer were there than the quorum of 2."
    assert told() == [
        ask.format("Cy Ash, Bo Elm, Ann Oak and Dr Rao"),
        f"From 6.00 pm on {few}",
    ]
    with store.change("Mark") as c:
        c.add(Person(name="Di Fir", category="Members"))
        c.add(marked("rao", movements=(Movement(kind="left", time="19:10"),)))
        c.add(Person(name="Ed Yew", category="Members"))
    assert told() == [
        ask.format("Cy Ash, Bo Elm, Di Fir and 2 others"),
        f"From 7.10 pm on {few}",
    ]
    with store.change("Back") as c:
        back = (Movement(kind="left", time="19:10"), Movement(kind="arrived", time="19:25"))
        c.set(store.the(Attendance, "m.rao"), movements=back)
        for person in store.all(Person):
            c.set(person, category="Members" if person.id in ("jo", "rao") else "")
    assert told() == [f"From 7.10 pm to 7.25 pm {few}"]
    with store.change("Nobody left") as c:
        c.set(store.the(Attendance, "m.rao"), movements=())
    assert told() == []


def test_owners_are_named_in_order_and_nobody_is_said(store: Store) -> None:
    record = store.meeting_record("m")
    assert steps.owners_in_words(action("x", JO, VOICES), record) == "Jo Marsh, Voices"
    assert steps.owners_in_words(action("x"), record) == "Nobody named"


@pytest.mark.parametrize(
    ("owners", "question"),
    [
        ((), "who?"),
        ((JO,), ""),
        ((VOICES,), ""),
        ((Owner(written="Officers"),), "which officer?"),
        ((JO, Owner(written="Sam")), "which Sam?"),
    ],
)
def test_what_is_asked_about_an_owner(owners: tuple[Owner, ...], question: str) -> None:
    assert steps.who_is_meant(action("x", *owners)) == question


@pytest.mark.parametrize(
    ("due", "words"),
    [
        (Due(), "no date"),
        (Due(written="next time", next=True), "next meeting"),
        (Due(written="x", on=date(2016, 9, 30)), "30 September"),
        (Due(written="x", on=date(2017, 1, 31)), "31 January 2017"),
        (Due(written="by half-term"), "half-term"),
        (Due(written="x", meeting="dec"), "the meeting on 1 December 2016"),
    ],
)
def test_the_end_of_the_line_says_by_when(store: Store, due: Due, words: str) -> None:
    found = action("x", JO)
    read = found.read
    assert read is not None
    found = action("x", read=ActionReading(text="x", anchor=read.anchor, owners=(JO,), due=due))
    assert steps.due_on_the_line(found, store.meeting_record("m")) == words
    assert steps.asks_for_a_day(found) is (due.written == "by half-term")


def test_actions_no_longer_needed_are_not_read_aloud(store: Store) -> None:
    with store.change("Add") as c:
        c.add(action("Second.", JO, id="b"))
        c.add(action("Dropped.", JO, id="c", status="no longer needed"))
        c.add(action("Lost.", JO, id="a", unplaced=True))
    assert [one.id for one in steps.tonight(store.meeting_record("m"))] == ["b", "a"]


# Dates


def test_a_certain_date_is_understood_with_its_weekday() -> None:
    read = steps.understand_date(" 30  sept ", MEETING)
    assert read == steps.UnderstoodDate(
        Due(written="30 sept", on=date(2016, 9, 30)), "Friday 30 September 2016"
    )


def test_the_next_meeting_is_a_date() -> None:
    read = steps.understand_date("next meeting", MEETING)
    assert (read.due, read.words, read.question) == (
        Due(written="next meeting", next=True), "the next meeting", "",
    )  # fmt: skip


@pytest.mark.parametrize("typed", ["none", "No date", "-", "open"])
def test_a_date_can_be_taken_away(typed: str) -> None:
    assert steps.understand_date(typed, MEETING).due == Due()


def test_a_likely_date_asks() -> None:
    read = steps.understand_date("by half-term", MEETING)
    assert read.due == Due(written="by half-term", on=date(2016, 10, 28))
    assert read.question == "Is that “by half-term”?"


def test_a_day_before_the_meeting_asks_and_the_day_itself_does_not() -> None:
    assert "before the meeting" in steps.understand_date("7 september 2016", MEETING).question
    assert steps.understand_date("8 september 2016", MEETING).question == ""


@pytest.mark.parametrize("typed", ["31 september", "soonish", ""])
def test_what_is_no_day_is_asked_about(typed: str) -> None:
    read = steps.understand_date(typed, MEETING)
    assert read.due is None
    assert read.question


# Owners, questions, the sheet


def test_owners_of_a_line_are_resolved_and_strangers_kept_as_written(store: Store) -> None:
    names = names_at(store.meeting_record("m"))
    owners = steps.read_owners("Dr Rao and Voices, Zebedee Fell", names)
    assert [(one.person, one.body) for one in owners] == [
        ("rao", None), (None, "voices"), (None, None),
    ]  # fmt: skip
    assert owners[-1].written == "Zebedee Fell"
    assert steps.read_owners("  ", names) == ()


def test_owners_put_right_are_corrections(store: Store) -> None:
    with store.change("Add") as c:
        added = c.add(action("Officers to act.", Owner(written="Officers")))
    steps.set_owners(store, added, (JO,))
    found = store.the(Action, "a")
    assert found.corrected.owners == (JO,)
    assert found.read == added.read
    assert store.undo_label.startswith("Owner of “")


def test_dates_are_not_asked_about_twice(store: Store) -> None:
    reading = ActionReading(
        text="Sam to act by half-term.", anchor=Anchor(text="x"), owners=(JO,),
        due=Due(written="by half-term"),
    )  # fmt: skip
    with store.change("Add") as c:
        c.add(action("x", read=reading))
        c.add(action("Act.", id="b"))
    assert {one.kind for one in steps.questions(store.meeting_record("m"))} == {"owner"}


def test_the_same_sheet_is_written_once_and_another_beside_it(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "documents"
    first = steps.write_action_sheet(store, MEETING, folder)
    assert first.name == "2016-09-08 action sheet.md"
    assert "No actions were set" in first.read_text(encoding="utf-8")
    assert steps.write_action_sheet(store, MEETING, folder) == first
    with store.change("Add") as c:
        c.add(action("Jo Marsh to act.", JO))
    second = steps.write_action_sheet(store, MEETING, folder)
    assert second.name == "2016-09-08 action sheet 2.md"
    assert "No actions were set" in first.read_text(encoding="utf-8")
