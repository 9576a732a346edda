"""When a board meets, by rule."""

from __future__ import annotations

from datetime import date

import pytest

from imports.recurring import read_rule, unread_in_rule


@pytest.mark.parametrize(
    ("rule", "day"),
    [
        ("fourth Thursday of March", date(2017, 3, 23)),
        ("fifth Thursday of March", date(2017, 3, 30)),
        ("4th Thursday of March", date(2017, 3, 23)),
        ("5th Thursday of March", date(2017, 3, 30)),
    ],
)
def test_the_later_weeks_of_a_month_are_counted_too(rule: str, day: date) -> None:
    assert read_rule(rule, date(2017, 1, 1), 1) == [day]


@pytest.mark.parametrize(
    ("rule", "word"),
    [
        ("second thursday of marhc and june", "marhc"),
        ("second Thursday of March, June, September, December", ""),
        ("every six weeks on a Thursday", ""),
        ("every other month on the first Monday", ""),
        ("last Tuesday of each month except August", "except"),
    ],
)
def test_a_word_of_a_rule_that_means_nothing_is_found(rule: str, word: str) -> None:
    assert unread_in_rule(rule) == word
