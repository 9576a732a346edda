from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest

from exports.happenings import in_words, movement_in_words
from exports.item_text import item_text
from exports.minutes import minutes
from store.models import Adjournment, AgendaItem, Movement, Person, Sitting
from store.records import MeetingRecord, Register
from tests.exports.fictional import PEOPLE, RECORD, attended


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("In: Dr Rao", "Dr Rao joined the meeting at 6.20 pm."),
        ("**In:** Priya Rao.", "Dr Rao joined the meeting at 6.20 pm."),
        ("arrived: Dr Priya Rao at 6.20pm", "Dr Rao joined the meeting at 6.20 pm."),
        ("Out: Dr Rao", "Dr Rao left the meeting."),
        ("Out: A guest, 7.15 pm", "A guest left the meeting at 7.15 pm."),
        ("Out: A guest, 19.15", "A guest left the meeting at 7.15 pm."),
        ("Out: A guest 06:08", "A guest left the meeting at 6.08 am."),
        ("Out: A guest at 7.15", "A guest left the meeting at 7.15."),
        ("Out: A guest 8pm", "A guest left the meeting at 8.00 pm."),
        ("Left: CC Dean and Jo Marsh", "CC Dean and Jo Marsh left the meeting."),
        ("Adjourned: fire alarm", "The meeting was adjourned at 7.10 pm: fire alarm."),
        ("Adjourned: tea.", "The meeting was adjourned: tea."),
        ("Adjourned:", "The meeting was adjourned."),
        ("Resumed:", "The meeting resumed."),
        ("Resumed: 19.25", "The meeting resumed at 7.25 pm."),
        (
            "Visit: Reg 44, Elm House, CC Holt and CC Dean, 3 September",
            "Reg 44 visit to Elm House by CC Holt and CC Dean on 3 September.",
        ),
        ("Visit: member visit, Elm House.", "Member visit to Elm House."),
        ("Visit: Reg 33, Elm House, Voices, in May", "Reg 33 visit to Elm House by Voices in May."),
        ("Visit: Reg 44, Elm House, last Friday", "Visit: Reg 44, Elm House, last Friday"),
        ("Visit: we went", "Visit: we went"),
        ("Defer: council tax to December", "Deferred to December: council tax."),
        ("Deferred: to the next meeting", "Deferred to the next meeting."),
        ("Defer: the report to council.", "Deferred: the report to council."),
        ("Defer:", "Defer:"),
        ("In short: yes", "In short: yes"),
        ("They came in: all of them", "They came in: all of them"),
    ],
)
def test_short_notes_become_sentences(typed: str, sentence: str) -> None:
    assert in_words(f"Before.\n{typed}\nAfter.", RECORD) == f"Before.\n{sentence}\nAfter."


def test_who_is_on_the_list_of_the_meeting_may_have_made_a_visit() -> None:
    record = replace(RECORD, register=Register(people={}, bodies={}, groups={}))
    assert in_words("Visit: Reg 44, Elm House, CC Holt", record) == (
        "Reg 44 visit to Elm House by CC Holt."
    )


@pytest.mark.parametrize("typed", ["Prof Priya", "prof priya", "P Rao", "Dr Priya Rao"])
def test_somebody_may_be_named_as_the_register_calls_them(typed: str) -> None:
    rao = msgspec.structs.replace(PEOPLE["rao"], short_name="Prof Priya", aliases=("P Rao",))
    record = replace(RECORD, register=Register(people={**PEOPLE, "rao": rao}))
    assert in_words(f"In: {typed}", record) == "Dr Rao joined the meeting at 6.20 pm."
    assert in_words("In: Prof", record) == "Prof joined the meeting."


def test_somebody_merged_into_another_is_named_by_the_name_that_stays() -> None:
    doctor = Person(id="doctor", name="Priya Rao-Fell")
    rao = msgspec.structs.replace(PEOPLE["rao"], merged_into="doctor")
    record = replace(RECORD, register=Register(people={"rao": rao, "doctor": doctor}))
    assert in_words("In: Priya Rao-Fell", record) == "Dr Rao joined the meeting at 6.20 pm."


def test_somebody_who_came_twice_is_told_without_a_time() -> None:
    twice = attended(
        "rao", Movement(kind="arrived", time="18:20"), Movement(kind="arrived", time="19:20")
    )
    record = replace(RECORD, attendance=(twice,))
    assert in_words("In: Dr Rao", record) == "Dr Rao joined the meeting."


def test_a_line_with_only_a_surname_is_told_with_the_short_name_of_whom_it_was_read_as() -> None:
    left = Movement(kind="left", time="19:10", read_from="They went on.\nOut: Rao")
    back = Movement(kind="arrived", time="19:25", read_from="In: rao")
    record = replace(RECORD, attendance=(attended("rao", left, back),))
    assert in_words("Out: Rao", record) == "Dr Rao left the meeting at 7.10 pm."
    assert in_words("In: rao", record) == "Dr Rao returned to the meeting at 7.25 pm."
    assert in_words("Out: Ann Rao", record) == "Ann Rao left the meeting."
    assert in_words("In: Rao", record) == "Rao joined the meeting."


def test_a_movement_says_what_is_known_of_it() -> None:
    assert movement_in_words(Movement(kind="left")) == "left"
    assert movement_in_words(Movement(kind="left", time="19:00")) == "left at 7.00 pm"
    assert movement_in_words(Movement(kind="arrived"), "3") == "arrived during item 3"


def broken_off(first: str, second: str, *pauses: Adjournment) -> MeetingRecord:
    """A meeting of two items, the second begun at 7 pm, with its adjournments."""
    items = (
        AgendaItem(id="one", meeting="september", position=1, title="One", minutes=first,
                   sittings=(Sitting(start="18:00", end="19:00"),)),
        AgendaItem(id="two", meeting="september", position=2, title="Two", minutes=second,
                   sittings=(Sitting(start="19:00"),)),
    )  # fmt: skip
    meeting = msgspec.structs.replace(RECORD.meeting, adjournments=pauses)
    return replace(RECORD, meeting=meeting, items=items, actions=(), decisions=())


def test_a_meeting_that_went_on_says_when() -> None:
    record = broken_off(
        "Adjourned: tea.\n\nResumed:\n\nThey went on.",
        "Adjourned:\n\nResumed:",
        Adjournment(start="18:20", end="18:30", why="tea.", read_from="Adjourned: tea."),
        Adjournment(start="19:10", end="19:20", read_from="Adjourned:"),
    )
    assert "The meeting resumed at 6.30 pm.\n\nThey" in item_text(record, record.items[0])
    assert item_text(record, record.items[1]).endswith("The meeting resumed at 7.20 pm.")


def test_it_gives_no_time_when_it_is_not_certain_which_adjournment_ended() -> None:
    once = Adjournment(start="18:20", end="18:30", read_from="Adjourned:")
    record = broken_off("Adjourned:\n\nResumed:", "Resumed:", once)
    assert item_text(record, record.items[1]) == "The meeting resumed."


def test_an_adjournment_nobody_typed_is_told_in_the_item_that_was_under_way() -> None:
    record = broken_off(
        "They met.", "They talked.",
        Adjournment(start="19:10", end="19:20", why="Jay felt ill"),
        Adjournment(start="19:40"),
    )  # fmt: skip
    assert item_text(record, record.items[0]) == "They met."
    assert item_text(record, record.items[1]) == (
        "They talked.\n\n"
        "The meeting was adjourned at 7.10 pm and resumed at 7.20 pm: Jay felt ill.\n\n"
        "The meeting was adjourned at 7.40 pm."
    )
    assert "a young person felt ill" in minutes(record, public=True).casefold()
    assert "Jay" not in minutes(record, public=True)
