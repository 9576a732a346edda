from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest

from exports.happenings import in_words, movement_in_words
from store.models import Movement, Person
from store.records import Register
from tests.exports.fictional import PEOPLE, RECORD, attended


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("In: Dr Rao", "Dr Rao joined the meeting at 6.20 pm."),
        ("**In:** Priya Rao.", "Dr Rao joined the meeting at 6.20 pm."),
        ("arrived: Dr Priya Rao at 6.20pm", "Dr Rao joined the meeting at 6.20 pm."),
        ("Out: Dr Rao", "Dr Rao left the meeting."),
        ("Out: A guest, 7.15 pm", "A guest left the meeting at 7.15 pm."),
        ("Left: CC Dean and Jo Marsh", "CC Dean and Jo Marsh left the meeting."),
        ("Adjourned: fire alarm", "The meeting was adjourned at 7.10 pm: fire alarm."),
        ("Adjourned: tea.", "The meeting was adjourned: tea."),
        ("Adjourned:", "The meeting was adjourned."),
        ("Resumed:", "The meeting resumed."),
        ("In short: yes", "In short: yes"),
        ("They came in: all of them", "They came in: all of them"),
    ],
)
def test_short_notes_become_sentences(typed: str, sentence: str) -> None:
    assert in_words(f"Before.\n{typed}\nAfter.", RECORD) == f"Before.\n{sentence}\nAfter."


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


def test_a_movement_says_what_is_known_of_it() -> None:
    assert movement_in_words(Movement(kind="left")) == "left"
    assert movement_in_words(Movement(kind="left", time="19:00")) == "left at 7.00 pm"
    assert movement_in_words(Movement(kind="arrived"), "3") == "arrived during item 3"
