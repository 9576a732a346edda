from __future__ import annotations

import pytest

from imports.past.standing_items import (
    closes,
    kind_of,
    known_title,
    lists_people,
    opens_business,
    standing_of,
)


@pytest.mark.parametrize(
    ("title", "standing"),
    [
        ("Introductions and Apologies", "apologies"),
        ("Reasons for absence", "apologies"),
        ("Minutes", "previous minutes"),
        ("Minutes of the meeting of 3 May 2019", "previous minutes"),
        ("Notes of the Meetings and Matters Arising from 16 June", "previous minutes"),
        ("To approve the minutes", "previous minutes"),
        ("Matters arising from the minutes of the May meeting", ""),
        ("Actions arising from the last meeting", ""),
        ("Date and Time of Next Meeting", "next meeting"),
        ("Dates of future meetings", "next meeting"),
        ("DONM", "next meeting"),
        ("Next call", "next meeting"),
        ("Minutes of the next meeting", "previous minutes"),
        ("Housing", ""),
        ("Up-to-date website", ""),
    ],
)
def test_standing_items_are_told_by_their_titles(title: str, standing: str) -> None:
    assert standing_of(title) == standing


@pytest.mark.parametrize(
    "title", ["AOB", "Matters arising", "Chairman's report", "To note the plan", "Finance"]
)
def test_titles_that_most_agendas_have_are_known(title: str) -> None:
    assert known_title(title)


@pytest.mark.parametrize("title", ["Elm House", "Icebreaker", "Trading hut"])
def test_other_titles_are_not_known(title: str) -> None:
    assert not known_title(title)


def test_after_other_business_and_the_next_date_a_meeting_is_over() -> None:
    assert [closes(title) for title in ("Any other business", "Next meeting", "Close", "Bins")] == [
        True,
        True,
        True,
        False,
    ]


def test_items_that_may_list_people() -> None:
    assert lists_people("Welcome and introductions")
    assert not lists_people("Bins")


@pytest.mark.parametrize(
    ("purpose", "kind"),
    [
        ("To note the report.", "note"),
        ("For information", "information"),
        ("To agree for accuracy the notes", "agree"),
        ("To approve it", "agree"),
        ("To receive the report", "receive"),
        ("To consider an update", "discuss"),
        ("To discuss the figures", "discuss"),
        ("To review it", "discuss"),
        ("To hear from Voices", "receive"),
        ("To accept it", "agree"),
        ("To confirm the dates", "agree"),
        ("To adopt the plan", "agree"),
        ("To ratify it", "agree"),
        ("To endorse it", "agree"),
        ("For approval", "agree"),
        ("For noting", "note"),
        ("To resolve it", "decide"),
        ("To decide on it", "decide"),
        ("For discussion", "discuss"),
        ("For decision", "decide"),
        ("To sing", ""),
        ("The report", ""),
        ("", ""),
    ],
)
def test_the_first_verb_of_a_purpose_says_what_is_to_be_done(purpose: str, kind: str) -> None:
    assert kind_of(purpose) == kind


def test_the_beginning_of_an_agenda_is_known() -> None:
    assert opens_business("1. Welcome and apologies")
    assert opens_business("95/20   APOLOGIES")
    assert not opens_business("1. Send the document round")
