"""In which words the minutes of earlier meetings are agreed, and of which days they are."""

from __future__ import annotations

from datetime import date

import pytest

from imports.past.next_meeting import approved_days, told_for_the_same_day
from tests.imports.past.test_next_meeting import ON, item


@pytest.mark.parametrize(
    "agreed",
    [
        "agreed",
        "Approved",
        "accepted",
        "signed",
        "confirmed",
        "adopted",
        "a true record",
        "accurate",
        "correct",
        "ratified",
        "taken as read",
        "RESOLVED",
    ],
)
def test_these_words_agree_minutes(agreed: str) -> None:
    title = "Minutes of 7 July 2016"
    assert approved_days([item(title, f"These: {agreed}.", standing="previous minutes")], ON) == (
        date(2016, 7, 7),
    )


@pytest.mark.parametrize(
    "said",
    [
        "Agreed that they be deferred.",
        "They were not agreed.",
        "Accurate minutes were not available.",
        "Not approved.",
        "They were not accepted.",
        "They are not yet signed.",
        "They were circulated.",
        "They were disagreed.",
    ],
)
def test_these_agree_none(said: str) -> None:
    title = "Minutes of 7 July 2016"
    assert approved_days([item(title, said, standing="previous minutes")], ON) == ()


def test_the_days_of_the_title_count_before_those_of_the_text() -> None:
    both = item("Minutes of 7 July 2016", "Agreed, as on 4 May 2016.", standing="previous minutes")
    assert approved_days([both], ON) == (date(2016, 7, 7),)
    twice = item("Minutes", "Agreed: 7 July 2016, 7 July 2016.", standing="previous minutes")
    assert approved_days([twice], ON) == (date(2016, 7, 7),)
    other = item("Bins", "Agreed: 7 July 2016.")
    assert approved_days([other, twice], ON) == (date(2016, 7, 7),)


def test_minutes_that_were_not_agreed_do_not_hide_those_that_were() -> None:
    not_yet = item("Minutes of 4 May 2016", "Not agreed.", standing="previous minutes")
    then = item("Minutes of 7 July 2016", "Agreed.", standing="previous minutes")
    assert approved_days([not_yet, then], ON) == (date(2016, 7, 7),)
    late = item("Minutes of 7 July 2016", "Agreed." + "w" * 200 + " Deferred: bins.",
                standing="previous minutes")  # fmt: skip
    assert approved_days([late], ON) == (date(2016, 7, 7),)
    same = item("Minutes of 8 September 2016", "Agreed.", standing="previous minutes")
    assert approved_days([same], ON) == ()


def test_a_day_without_its_year_is_the_last_such_one_before_the_meeting() -> None:
    def days(said: str, on: date | None) -> tuple[date, ...]:
        return approved_days([item("Minutes", f"Agreed: {said}", standing="previous minutes")], on)

    assert days("7 September", ON) == (date(2016, 9, 7),)
    assert days("8 September", ON) == (date(2015, 9, 8),)
    assert days("29 February", date(2019, 5, 3)) == (date(2016, 2, 29),)
    assert days("29 February", date(2016, 2, 29)) == (date(2012, 2, 29),)
    assert days("8 September 2016", ON) == ()
    assert days("9 September 2016", None) == (date(2016, 9, 9),)
    assert days("9 September", None) == ()


def test_agreement_stands_in_the_first_four_paragraphs() -> None:
    title, words = "Minutes of 7 July 2016", ["Ann read them."] * 3
    near = item(title, *words, "Agreed.", standing="previous minutes")
    far = item(title, *words, "Ann.", "Agreed.", standing="previous minutes")
    assert (approved_days([near], ON), approved_days([far], ON)) == ((date(2016, 7, 7),), ())


def test_the_same_day_is_looked_for_in_the_item_alone() -> None:
    assert told_for_the_same_day([item("Next meeting", "Ann.", "8 September")], ON) == 5
    assert told_for_the_same_day([item("Next", "Ann.", "Lee.", "8 September")], ON) is None
    other = item("Minutes", "8 September 2016", standing="previous minutes")
    assert told_for_the_same_day([other, item("Next meeting", "8 October")], ON) is None
    assert told_for_the_same_day([other, item("Next meeting", "8 September")], ON) == 5
    assert told_for_the_same_day([], ON) is None
