"""Who held which office at a meeting: labels, notes, sentences and elections."""

from __future__ import annotations

import pytest

from imports.past.lines import Line, lines_of
from imports.past.offices import elected_chair, offices_in, presiding_in
from imports.source import Source


def offices(text: str) -> dict[str, str]:
    """The first holder of each office, as the head of minutes tells."""
    found: dict[str, str] = {}
    for office, name, _ in holders(text):
        found.setdefault(office, name)
    return found


def holders(text: str) -> list[tuple[str, str, int]]:
    """Everybody who is told to hold an office, in order."""
    found: list[tuple[str, str, int]] = []
    lines = [line for line in lines_of(Source("m", "markdown", text)) if not line.blank]
    offices_in(lines, lambda *told: found.append(told))
    return found


LABELS = {
    "presiding": (
        *("In the chair", "Presiding", "Chairing", "Chair for the meeting"),
        *("Chairman for this meeting", "Meeting chaired by"),
    ),
    "chair": (
        *("Chair", "Chairman", "Chairperson", "Chairwoman", "Chair of the board", "Chaired by"),
        *("Convener", "Facilitator", "Mayor"),
    ),
    "clerk": (
        *("Clerk", "Parish Clerk", "Town Clerk", "Deputy Clerk", "Acting Clerk", "Council Clerk"),
        *("Acting Parish Clerk", "Clerk to the council", "Clerk and proper officer", "Minutes"),
        *("Minute taker", "Minute-taker", "Minutes Secretary", "Minutes taken by", "Minutes by"),
        *("Mins", "Notes", "Notes by", "Notes taken by", "Note taker", "Note-taker"),
        *("Taking the minutes", "Taking notes", "Recording Secretary", "Recorded by", "Recorder"),
        *("Scribe", "Secretariat", "Taken by", "Minuted by", "Committee Secretary"),
        *("Committee Officer", "Governance Officer", "Governance Professional"),
        *("Democratic Services", "Democratic Services Officer", "Secretary", "Hon. Secretary"),
        *("Honorary Secretary",),
    ),
}
LABELLED = [(label, office) for office, labels in LABELS.items() for label in labels]
NOTES = {
    "presiding": (
        *("in the chair", "in the chairman", "presiding", "chairing", "acting chair"),
        *("Acting Chairman", "Vicar and presiding"),
    ),
    "chair": ("Chair", "chairman", "Chairperson", "Chairwoman", "Lay Member, Chair", "Co-Chair"),
    "clerk": (
        *("clerk", "mins", "minutes", "notes", "note-taker", "taking notes", "Recorder", "scribe"),
        *("secretariat", "secretary", "minuted by hand", "Committee Officer", "taken by hand"),
        *("Governance Professional", "Democratic Services Officer"),
    ),
}
NOTED = [(note, office) for office, notes in NOTES.items() for note in notes]


@pytest.mark.parametrize(("label", "office"), LABELLED)
def test_an_office_before_a_name_is_its_holders(label: str, office: str) -> None:
    assert offices(f"{label}: Sam Grey").get(office) == "Sam Grey"
    assert offices(f"**{label.upper()} -** Sam Grey").get(office) == "Sam Grey"
    assert offices(f"Words\n{label}\tSam Grey").get(office) == "Sam Grey"


@pytest.mark.parametrize(("note", "office"), NOTED)
def test_an_office_behind_a_name_is_its_holders(note: str, office: str) -> None:
    assert offices(f"Present: Sam Grey ({note}), Bo Dean") == {office: "Sam Grey"}
    assert offices(f"Sam Grey – {note}") == {office: "Sam Grey"}
    assert offices(f"Sam Grey, {note}") == {office: "Sam Grey"}
    assert offices(f"Sam Grey\t{note}") == {office: "Sam Grey"}


@pytest.mark.parametrize(
    "text",
    [
        *("Sam Grey (Vice Chair)", "Sam Grey (Vice-Chair)", "Sam Grey (Deputy Chair)"),
        *("Sam Grey (former Chair)", "Sam Grey (Chair elect)", "Sam Grey (Chair designate)"),
        *("Sam Grey (for minutes)", "Sam Grey (minutes of May)", "Sam Grey (minutes 12)"),
        *("Sam Grey (Treasurer)", "sam grey (Chair)", "Chair: to be elected", "Chair: the Board"),
        *(
            "Chairs: five",
            "The Chair welcomed Sam Grey",
            "Sam Grey was thanked",
            "Armchair: Ann Holt",
        ),
        *("Sam Grey – Chair. She left", "Sam Grey, Chair: Elm", "Clerk", "Sam (Chair of: Elm", ""),
    ],
)
def test_other_words_tell_of_no_office(text: str) -> None:
    assert offices(text) == {}


@pytest.mark.parametrize(
    ("text", "office", "name"),
    [
        ("Chair:\nAnn Holt", "chair", "Ann Holt"),
        ("Chair\nAnn Holt", "chair", "Ann Holt"),
        ("Clerk\nSam Grey", "clerk", "Sam Grey"),
        ("Minute taker\nSam Grey", "clerk", "Sam Grey"),
        ("Chair and minute taker: Sam Grey", "clerk", "Sam Grey"),
        ("Chair & Clerk: Sam Grey", "clerk", "Sam Grey"),
        ("Chair / Clerk: Sam Grey", "clerk", "Sam Grey"),
        ("| Chair | Ann Holt | Clerk | Sam Grey |", "clerk", "Sam Grey"),
        ("| Chair: | Ann Holt |", "chair", "Ann Holt"),
        ("| Chair | | Ann Holt |", "chair", "Ann Holt"),
        ("| Ann Holt | Chair |", "chair", "Ann Holt"),
        ("Place: Room 3\tChair: Ann Holt", "chair", "Ann Holt"),
        ("Place: Room 3     Clerk: Sam Grey", "clerk", "Sam Grey"),
        ("Ann Holt     Chair     Elm House", "chair", "Ann Holt"),
        ("Ann Holt    Nurse    Chair", "chair", ""),
        ("Chair: Ann Holt, Elm Trust", "chair", "Ann Holt"),
        ("Chair: Ann Holt (AH)", "chair", "Ann Holt"),
        ("Chair: Ann Holt – Elm", "chair", "Ann Holt"),
        ("Chair: Ann Holt; Bo Dean", "chair", "Ann Holt"),
        ("Chair: Ann Holt. Clerk was Sam", "chair", "Ann Holt"),
        ("Chair: Cllr A. Holt", "chair", "A. Holt"),
        ("Chair: Charlotte", "chair", "Charlotte"),
        ("Present were Bo Dean and Ann Holt (Chair)", "chair", "Ann Holt"),
        ("Chaired with Mrs A Holt (Chair)", "chair", "A Holt"),
        ("Bo Dean Cllr A Holt (Chair)", "chair", "A Holt"),
        ("Ann van der Berg (Chair)", "chair", "Ann van der Berg"),
        ("Cllr Holt (Leader) in the Chair", "presiding", "Holt"),
        ("Cllr Holt (Leader) presided", "presiding", "Holt"),
        ("Cllr Holt (Leader) and others in the Chair", "presiding", ""),
        ("Mr S Grey Clerk and Proper Officer", "clerk", "S Grey"),
        ("Mr S Grey Parish Clerk", "clerk", "S Grey"),
        ("Mrs S Grey Town Clerk", "clerk", "S Grey"),
        ("Ms S Grey Deputy Clerk", "clerk", "S Grey"),
        ("Contact: Sam Grey", "clerk", "Sam Grey"),
        ("**Contact:** Sam Grey", "clerk", "Sam Grey"),
        ("Contact officer: Sam Grey tel 123", "clerk", "Sam Grey"),
        ("Contact: Sam Grey telephone 123", "clerk", "Sam Grey"),
        ("Contact: Sam Grey email s@elm", "clerk", "Sam Grey"),
        ("Contact: Sam Grey e-mail s@elm", "clerk", "Sam Grey"),
        ("Contact: Sam Grey on 123", "clerk", "Sam Grey"),
        ("Contact: Sam Grey - Elm", "clerk", "Sam Grey"),
        ("Contact: Sam Grey: 123", "clerk", "Sam Grey"),
        ("Contact: Sam Grey\t123", "clerk", "Sam Grey"),
        ("Contact: the office", "clerk", ""),
    ],
)
def test_where_the_holder_of_an_office_stands(text: str, office: str, name: str) -> None:
    assert offices(text).get(office, "") == name


def test_the_contact_is_named_at_the_head_only() -> None:
    assert offices("\n".join(["Words"] * 30 + ["Contact: Sam Grey"])) == {}


def test_a_secretariat_is_more_than_the_line_under_it() -> None:
    assert offices("Secretariat:\nSam Grey") == {}


def test_offices_are_told_in_order_and_the_secretary_last() -> None:
    text = "Bo Dean (secretary)\nChair: Ann Holt\nSam Grey (minutes)\nContact: Cat Rao"
    assert holders(text) == [
        ("chair", "Ann Holt", 2),
        ("clerk", "Sam Grey", 3),
        ("clerk", "Cat Rao", 4),
        ("clerk", "Bo Dean", 1),
    ]


def presiding(*lines: str) -> tuple[str, int] | None:
    return presiding_in([Line(number, text) for number, text in enumerate(lines, 1)])


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The Chair for the meeting was Charlotte.", "Charlotte"),
        ("The chair for this meeting was Cllr Ann Holt.", "Ann Holt"),
        ("Ann Holt took the Chair.", "Ann Holt"),
        ("Ann Holt took the chair.", "Ann Holt"),
        ("Ann Holt was in the Chair.", "Ann Holt"),
        ("With Ann Holt in the chair the meeting began.", "Ann Holt"),
        ("Bo Dean was away and Ann Holt chaired the meeting.", "Ann Holt"),
        ("Ann Holt presided.", "Ann Holt"),
        ("Ann Holt acted as Chair.", "Ann Holt"),
        ("The Chair, Ann Holt, welcomed all.", "Ann Holt"),
        ("All rose. The Chairman, Ann Holt, welcomed all.", "Ann Holt"),
        ("The Chairperson Ann Holt, welcomed all.", "Ann Holt"),
        ("The chairwoman, Ann Holt, welcomed all.", "Ann Holt"),
        ("The Chair (Ann Holt) welcomed all.", "Ann Holt"),
        ("The chairman (Ann Holt) welcomed all.", "Ann Holt"),
        ("Welcome by Dr Ann Holt who chaired the meeting", ""),
        ("Ann Holt left the chair.", ""),
        ("The Chair, Head of Care, welcomed all.", ""),
        ("The Chair, welcoming Ann Holt, began.", ""),
        ("Thanks to the Chair (Ann Holt).", ""),
        ("Ann Holt welcomed all.", ""),
        ("The Committee took the chair", ""),
    ],
)
def test_a_sentence_may_tell_who_presided(sentence: str, name: str) -> None:
    assert presiding("", "Welcome", sentence) == ((name, 3) if name else None)


def test_the_first_such_sentence_counts() -> None:
    assert presiding("The chairs were stacked.", "Ann took the chair.", "Bo took the chair.") == (
        "Ann",
        2,
    )


def elected(*lines: str) -> tuple[str, int] | None:
    return elected_chair([Line(number, text) for number, text in enumerate(lines, 1)])


@pytest.mark.parametrize(
    "title",
    [
        *("Election of Chair", "1. Election of a Chairman", "Election of the Chairperson"),
        *("Appointment of an chair", "Appointment of Chairwoman for 2018"),
    ],
)
@pytest.mark.parametrize(
    "resolved",
    [
        *("Resolved that Ann Holt be elected Chair", "That Councillor Ann Holt is elected Chair"),
        *("Ann Holt was elected as Chair.", "Cllr. Ann Holt was duly elected Chair."),
        "Resolved: Ann Holt had been appointed Chairman",
        "It was agreed that Ann Holt be re-elected as the chair",
        "Resolved – Ann Holt has been appointed as Chairwoman",
        "Agreed - Ann Holt was elected Chairperson",
    ],
)
def test_an_election_tells_who_is_the_chair(title: str, resolved: str) -> None:
    assert elected("", title, "", resolved) == ("Ann Holt", 4)


@pytest.mark.parametrize(
    "lines",
    [
        ("Resolved that Ann Holt be elected Chair",),
        ("Election of Chair of the Council", "Ann Holt was elected Chair"),
        ("Election of Vice-Chair", "Ann Holt was elected Chair"),
        ("Election of Chair", "Ann Holt was elected Vice-Chair"),
        ("Election of Chair", "Ann Holt was thanked as Chair"),
        ("Election of Chair", "The Head of Care was elected Chair"),
        ("Election of Chair", "Nobody else was elected Chair of that Committee"),
        ("Election of Chair: " + "words " * 30, "Ann Holt was elected Chair"),
    ],
)
def test_no_election_tells_nothing(lines: tuple[str, ...]) -> None:
    assert elected(*lines) is None
