"""Who is named as there, or as away, and known to nobody."""

from __future__ import annotations

from imports.attendance import Entry
from imports.attendance_doubts import strangers_in_doubt
from imports.doubt import Answer
from imports.names import Candidate
from tests.imports.people import names


def test_people_nobody_knows_are_asked_about_once() -> None:
    sams = (Candidate("samr", "person", "Sam R"), Candidate("samw", "person", "Sam W"))
    unsettled = [
        ("i1", "Apologies: Sam", Entry("Sam", candidates=sams)),
        ("i2", "In: Bo Reed", Entry("Cllr Bo Reed", name="Bo Reed")),
        ("i2", "In: bo", Entry("BO")),
        ("i2", "Out: bo", Entry("bo")),
        ("i2", "In: Dr Rao", Entry("Dr Rao")),
    ]
    which, who, bo = strangers_in_doubt("m", unsettled, names())
    assert which.question == "Which Sam?"
    assert which.answers == (
        Answer(1, "Sam R", "samr"),
        Answer(2, "Sam W", "samw"),
        Answer(3, "Add Sam as a guest", "guest"),
    )
    assert (which.key, which.kind, which.subject) == ("name:m:sam", "name", "i1")
    assert (which.item, which.excerpt, which.written) == ("i1", "Apologies: Sam", "Sam")
    assert who.question == "Who is Cllr Bo Reed?"
    assert who.answers == (Answer(1, "Add Bo Reed as a guest", "guest"),)
    assert bo.answers == (Answer(1, "Add bo as a guest", "guest"),)
