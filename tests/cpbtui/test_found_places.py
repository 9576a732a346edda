"""Where a result leads, and how it is quoted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpbtui.found_places import Passage, Place, passage_in, place_of, quotation, sentence_of
from cpbtui.origin import set_in
from store.models import AgendaItem
from store.search import Hit, Kind
from tests.cpbtui.deciding import EXEMPT, LETTER, decided_store

EXEMPTION = Hit("decision", "d-exempt", EXEMPT, meeting="m-aug", item="i-aug3")


def test_a_decision_leads_to_its_sentence_in_its_minutes() -> None:
    assert place_of(EXEMPTION, decided_store()) == Place(
        "meeting", {"meeting": "m-aug", "item": "i-aug3", "text": EXEMPT}
    )


def test_an_action_leads_to_its_whole_paragraph_marker_included() -> None:
    hit = Hit("action", "a-letter", LETTER, meeting="m-aug", item="i-aug3")
    place = place_of(hit, decided_store())
    assert place is not None
    assert place.about["text"] == f"Action: {LETTER}"


def test_minutes_lead_to_the_paragraph_however_its_spaces_were_written() -> None:
    hit = Hit("minutes", "i-aug3", "3", meeting="m-aug", item="i-aug3",
              passage="CC Holt gave an\n  update on what")  # fmt: skip
    place = place_of(hit, decided_store())
    assert place is not None
    assert place.about["text"] == "CC Holt gave an update on what had happened since June."


def test_a_paragraph_that_was_rewritten_still_leads_to_its_item() -> None:
    hit = Hit("minutes", "i-aug3", "3", meeting="m-aug", item="i-aug3", passage="Gone since.")
    assert place_of(hit, decided_store()) == Place(
        "meeting", {"meeting": "m-aug", "item": "i-aug3", "text": None}
    )


def test_an_action_under_no_item_leads_to_its_meeting() -> None:
    hit = Hit("action", "a-rao", "Dr Rao to look", meeting="m-jun")
    place = place_of(hit, decided_store())
    assert place is not None
    assert place.about["item"] is None
    assert place.about["meeting"] == "m-jun"


@pytest.mark.parametrize(
    ("kind", "room"), [("visit", "visits"), ("group", "groups"), ("person", "people")]
)
def test_what_stands_in_no_minutes_is_seen_in_its_list(kind: Kind, room: str) -> None:
    assert place_of(Hit(kind, "x", "X", meeting="m-aug"), decided_store()) == Place(
        room, {"select": "x"}
    )


def test_a_paper_is_seen_on_its_agenda_and_what_waits_in_the_forward_plan() -> None:
    store = decided_store()
    paper = Hit("paper", "i-aug3", "Draft letter", meeting="m-aug", item="i-aug3")
    assert place_of(paper, store) == Place("agenda", {"meeting": "m-aug"})
    assert place_of(Hit("minutes", "i-x", "Later"), store) == Place("forward")
    assert place_of(Hit("paper", "i-x", "Later"), store) == Place("forward")


def test_what_was_taken_out_meanwhile_leads_nowhere() -> None:
    assert place_of(Hit("decision", "gone", "X", meeting="gone"), decided_store()) is None


def test_the_sentence_of_a_record_is_its_anchor_and_else_the_passage_found() -> None:
    store = decided_store()
    assert sentence_of(EXEMPTION, store) == EXEMPT
    assert sentence_of(Hit("decision", "gone", "X", passage="As found."), store) == "As found."
    assert sentence_of(Hit("minutes", "i-aug3", "3", passage="A part."), store) == "A part."


@pytest.mark.parametrize(
    ("sentence", "at"),
    [("two", 1), ("one", 0), ("three\nfour", 2), ("two three four", 2), ("", None), ("five", None)],
)
def test_a_paragraph_is_found_with_its_neighbours(sentence: str, at: int | None) -> None:
    passage = passage_in("one here\n\nand two there\n\nthree\nfour", sentence)
    expected = [
        Passage("", "one here", "and two there"),
        Passage("one here", "and two there", "three\nfour"),
        Passage("and two there", "three\nfour", ""),
    ]
    assert passage == (Passage() if at is None else expected[at])


def test_of_a_marker_alone_and_what_stands_under_it_the_longer_is_the_place() -> None:
    assert passage_in("Action:\n\nJo Marsh to write.", "Action:\n\nJo Marsh to write.") == Passage(
        "Action:", "Jo Marsh to write.", ""
    )


def test_a_result_is_quoted_as_clerks_print_it() -> None:
    store = decided_store()
    assert quotation(EXEMPTION, store) == "(minute 3, 4 August 2016)"
    assert quotation(Hit("minutes", "i-aug4", "4", meeting="m-aug"), store) == (
        "(minute 4, 4 August 2016)"
    )
    assert quotation(Hit("action", "a-rao", "Dr Rao", meeting="m-jun"), store) == (
        "(meeting of 16 June 2016)"
    )
    assert quotation(Hit("person", "p-holt", "Ann Holt"), store) == ""


def test_an_item_not_numbered_yet_is_quoted_by_its_place_on_the_agenda() -> None:
    store = decided_store()
    assert store.the(AgendaItem, "i-dec2").number == ""
    hit = Hit("minutes", "i-dec2", "Voices", meeting="m-dec", item="i-dec2")
    assert quotation(hit, store) == "(minute 2, 1 December 2016)"


@pytest.mark.parametrize(
    ("before", "after", "set_words"),
    [
        ("e", "", " (m)"), (" ", "", "(m)"), ("", "", "(m)"), ("e", ".", " (m)"),
        ("e", "a", " (m) "), ("e", " ", " (m)"), ("(", ")", "(m)"), ("“", "x", "(m) "),
        ("e", "(", " (m) "), ("\t", "1", "(m) "),
    ],
)  # fmt: skip
def test_a_reference_stands_in_its_sentence_with_the_spaces_it_needs(
    before: str, after: str, set_words: str
) -> None:
    assert set_in("(m)", before, after) == set_words


@given(st.text(max_size=60), st.text(max_size=40))
def test_whatever_is_looked_for_a_paragraph_found_is_one_of_the_minutes(
    minutes: str, sentence: str
) -> None:
    passage = passage_in(minutes, sentence)
    assert passage.text in minutes
    assert passage.before in minutes
    assert passage.after in minutes
