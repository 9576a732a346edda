"""The records of a document of ours: what its table says otherwise than the words counts."""

from __future__ import annotations

from datetime import date

import pytest

from imports.found import FoundAction, FoundDecision, FoundVisit
from imports.past.own_records import read_printed
from imports.past.past_record import PastRecord
from imports.past.read import PrintedRecord, ReadItem, ReadParagraph
from store.models import ActionCorrections, Anchor, Due, Owner
from tests.imports.past.minutes import CONTEXT

WORDS = "Jo Marsh to write to CC Holt by 30 September."


def records(text: str, *printed: PrintedRecord) -> tuple[PastRecord, ...]:
    """What a paragraph on line 7 records."""
    return read_printed(
        ReadItem("Bins", paragraphs=(ReadParagraph(text, 7),), printed=printed), CONTEXT
    )


def action(
    words: str = WORDS,
    owners: str | None = "Jo Marsh",
    due: str = "30 September 2016",
    wording: str = "",
) -> PastRecord:
    """An action with what its row says."""
    printed = PrintedRecord(
        "action", words, 0, "2016-09-08/1.1", owners=owners, due=due, wording=wording,
        status="completed",
    )  # fmt: skip
    (found,) = records(f"Action: {words}", printed)
    return found


def test_an_action_is_read_and_a_row_that_says_the_same_corrects_nothing() -> None:
    found = action()
    assert isinstance(found.found, FoundAction)
    assert found.found.reading.text == WORDS
    assert [one.person for one in found.found.reading.owners] == ["marsh"]
    assert found.found.reading.due == Due(written="by 30 September", on=date(2016, 9, 30))
    assert (found.line, found.passage, found.ref) == (7, f"Action: {WORDS}", "2016-09-08/1.1")
    assert (found.status, found.corrected, found.list_text) == (
        "completed",
        ActionCorrections(),
        "",
    )


def test_an_action_without_a_row_is_as_its_words_say() -> None:
    assert action(owners=None, due="").corrected == ActionCorrections()


def test_words_that_are_no_action_are_one_all_the_same() -> None:
    printed = PrintedRecord("action", "Foxes came.", 0, "2016-09-08/1.1", owners="")
    (found,) = records("Action: Foxes came by.", printed)
    assert isinstance(found.found, FoundAction)
    reading = found.found.reading
    assert (reading.text, reading.owners, reading.due) == ("Foxes came.", (), None)
    assert reading.anchor == Anchor(text="Action: Foxes came by.")


@pytest.mark.parametrize(
    ("printed", "owners"),
    [
        ("Jo Marsh", None),
        ("CC Holt", (("CC Holt", "holt", None),)),
        ("County Councillor Ann Holt", (("County Councillor Ann Holt", "holt", None),)),
        ("Ann Holt", (("Ann Holt", "holt", None),)),
        ("CC Ann Holt", (("CC Ann Holt", "holt", None),)),
        ("Cllr Ann Holt", (("Cllr Ann Holt", "holt", None),)),
        (
            "Superintendent Kate van der Berg",
            (("Superintendent Kate van der Berg", "berg", None),),
        ),
        ("Voices", (("Voices", None, "voices"),)),
        ("Ann", (("Ann", None, None),)),
        ("KH", (("KH", None, None),)),
        ("Dr Otto Quill", (("Otto Quill", None, None),)),
        ("Dr Quill", (("Dr Quill", None, None),)),
        ("CC Holt, Voices", (("CC Holt", "holt", None), ("Voices", None, "voices"))),
        ("", ()),
    ],
)
def test_the_owners_of_the_table_count(
    printed: str, owners: tuple[tuple[str, str | None, str | None], ...] | None
) -> None:
    corrected = action(owners=printed).corrected.owners
    told = [
        Owner(written=written, person=person, body=body) for written, person, body in owners or ()
    ]
    assert corrected == (None if owners is None else tuple(told))


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        ("CC Holt and Voices to go.", "CC Holt, Voices"),
        ("CC Holt and Voices to go.", "County Councillor Ann Holt, Voices"),
        ("CC Holt and Dr Rao to go.", "County Councillor Ann Holt, Dr Rao"),
        ("CC Holt and Dr Rao to go.", "CC Holt, Dr Amit Rao"),
    ],
)
def test_owners_are_printed_short_or_in_full(words: str, printed: str) -> None:
    assert action(words, owners=printed, due="").corrected == ActionCorrections()


@pytest.mark.parametrize("printed", ["CC Holt", "Voices, CC Holt", "CC Holt, Voices, Jo Marsh"])
def test_fewer_more_or_turned_round_owners_are_others(printed: str) -> None:
    corrected = action("CC Holt and Voices to go.", owners=printed, due="").corrected.owners
    assert corrected is not None
    assert len(corrected) == len(printed.split(", "))


def test_an_owner_nobody_knows_is_called_by_the_name_alone() -> None:
    found = action("Dr Otto Quill to go.", owners="Dr Otto Quill", due="")
    assert isinstance(found.found, FoundAction)
    assert [one.written for one in found.found.reading.owners] == ["Otto Quill"]
    short = action("Dr Quill to go.", owners="Dr Quill", due="")
    assert isinstance(short.found, FoundAction)
    assert [one.written for one in short.found.reading.owners] == ["Dr Quill"]


BY_NEXT = "Jo Marsh to go by the next meeting."
SOON = "Jo Marsh to go soon."


@pytest.mark.parametrize(
    ("words", "printed", "due"),
    [
        (WORDS, "30 September 2016", None),
        (WORDS, "the meeting on 30 September 2016", None),
        (WORDS, "1 October 2016", Due(written="1 October 2016", on=date(2016, 10, 1))),
        (WORDS, "", Due()),
        (WORDS, "soon", Due(written="soon")),
        (WORDS, "31 June 2016", Due(written="31 June 2016")),
        (WORDS, "the next meeting", Due(written="the next meeting", next=True)),
        (
            WORDS,
            "the next meeting (1 December 2016)",
            Due(written="the next meeting", next=True),
        ),
        (BY_NEXT, "the next meeting", None),
        (BY_NEXT, "the next meeting (1 December 2016)", None),
        (BY_NEXT, "1 October 2016", Due(written="1 October 2016", on=date(2016, 10, 1))),
        ("Jo Marsh to go.", "", None),
        (
            "Jo Marsh to go.",
            "the meeting on 1 October 2016",
            Due(written="the meeting on 1 October 2016", on=date(2016, 10, 1)),
        ),
        ("Jo Marsh to go.", "soon", Due(written="soon")),
    ],
)
def test_the_day_of_the_table_counts(words: str, printed: str, due: Due | None) -> None:
    assert action(words, due=printed).corrected == ActionCorrections(due=due)


@pytest.mark.parametrize(
    ("wording", "list_text"),
    [("", ""), ("Write to CC Holt", ""), ("Write to her", "Write to her")],
)
def test_a_wording_of_its_own_is_kept(wording: str, list_text: str) -> None:
    assert action(wording=wording).list_text == list_text


def test_a_decision_has_its_verb_or_the_usual_word() -> None:
    (found,) = records("All go.", PrintedRecord("decision", "All go.", 0, "r", "resolved"))
    assert found.found == FoundDecision("All go.", "resolved")
    assert (found.line, found.passage, found.ref) == (7, "All go.", "r")
    (usual,) = records("All go.", PrintedRecord("decision", "All go.", 0))
    assert usual.found == FoundDecision("All go.", "agreed")


def test_suggestions_and_visits_beside_what_is_printed_are_read() -> None:
    said = "The Board agreed that all go.\n\nCC Holt had visited Elm House."
    kinds = [type(one.found) for one in records(said)]
    assert kinds == [FoundDecision, FoundVisit]
    (suggested, _) = records(said)
    assert isinstance(suggested.found, FoundDecision)
    assert (suggested.found.suggested, suggested.line, suggested.passage) == (True, 7, said)
    printed = PrintedRecord("decision", suggested.found.text, 0, "r", "agreed")
    (first, second) = records(said, printed)
    assert (first.ref, type(second.found)) == ("r", FoundVisit)


def test_nothing_is_suggested_beside_an_action_or_where_it_is_marked() -> None:
    assert len(records(f"Action: {WORDS}")) == 0
    printed = PrintedRecord("action", "The Board agreed that all go.", 0)
    assert len(records("Action: The Board agreed that all go.", printed)) == 1
    assert records("Resolved: To go.") == ()


def test_records_stand_in_the_paragraphs_they_are_printed_in() -> None:
    item = ReadItem(
        "Bins",
        paragraphs=(ReadParagraph("All go.", 7), ReadParagraph("All stay.", 9)),
        printed=(
            PrintedRecord("decision", "All stay.", 1),
            PrintedRecord("decision", "All go.", 0),
        ),
    )
    assert [(one.line, one.passage) for one in read_printed(item, CONTEXT)] == [
        (7, "All go."),
        (9, "All stay."),
    ]
