"""Minutes whose day is written wrongly: what is offered instead, and how they are known again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from imports.past.other_day import digest_of, on_day
from tests.imports.past.fictional import MAY, propose, read, setting

AGREES = (
    MAY.replace("Thursday, 4 May 2017", "Thursday 4 May 2016")
    .replace(
        "2. Health",
        "2. Minutes of the last meeting\n\nThe minutes of 2 March 2017 were agreed.\n\n3. Health",
    )
    .replace("3. Any", "4. Any")
    .replace("4. Date", "5. Date")
)


def days_offered(text: str) -> list[date]:
    return [day for one in read(text).doubts for day in one.days]


def test_a_weekday_that_is_wrong_offers_the_year_in_which_it_is_right_and_what_is_told_fits() -> (
    None
):
    assert days_offered(AGREES) == [date(2017, 5, 4)]
    (doubt,) = read(AGREES).doubts
    assert doubt.message == (
        "4 May 2016 is a Wednesday, not the weekday written. 4 May 2017 is a Thursday."
    )


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (MAY, []),
        (MAY.replace("Thursday, 4 May", "Friday, 4 May"), []),
        (AGREES.replace("2 March 2017", "2 March 2014"), []),
        (AGREES.replace("Thursday, 6 July 2017", "Thursday, 6 July 2023"), []),
        (AGREES.replace("4 May 2016", "4 May 2012"), [date(2017, 5, 4)]),
        (AGREES.replace("Thursday 4 May", "Wednesday 4 May"), []),
    ],
)
def test_a_year_that_does_not_fit_what_is_told_is_not_offered(text: str, days: list[date]) -> None:
    assert days_offered(text) == days


def test_without_other_days_told_only_the_years_beside_are_offered() -> None:
    alone = MAY.partition("4. Date")[0]
    assert days_offered(alone.replace("4 May 2017", "4 May 2016")) == [date(2017, 5, 4)]
    assert days_offered(alone.replace("4 May 2017", "4 May 2012")) == []


def test_what_is_reckoned_from_the_day_is_reckoned_from_the_right_one() -> None:
    text = AGREES.replace("Thursday, 6 July 2017", "6 July")
    before, after = read(text), on_day(read(text), date(2017, 5, 4))
    assert (before.next_meeting and before.next_meeting.on) == date(2016, 7, 6)
    assert (after.next_meeting and after.next_meeting.on) == date(2017, 7, 6)
    assert (before.approves, after.approves) == ((), (date(2017, 3, 2),))
    assert not after.doubts


def test_a_day_put_right_to_that_of_the_next_meeting_is_still_in_doubt() -> None:
    (doubt,) = on_day(read(AGREES), date(2017, 7, 6)).doubts
    assert "on the day of this one" in doubt.message


def test_minutes_are_known_by_their_words_and_the_day_they_tell() -> None:
    assert digest_of(read(AGREES)) == digest_of(read(f"\n\n{AGREES}"))
    assert digest_of(read(AGREES)) != digest_of(read(MAY))
    assert digest_of(read(MAY)) != digest_of(read(MAY.replace("late", "early")))


def test_a_day_put_right_brings_the_meeting_in_and_is_kept_with_it() -> None:
    told = read(AGREES)
    assert propose(AGREES).fate == "out"
    found = propose(AGREES, corrections={"date": "4 may 2017"})
    assert (found.fate, found.record.meeting.on) == ("new", date(2017, 5, 4))
    assert found.record.meeting.minutes_digest == digest_of(told)
    assert propose().record.meeting.minutes_digest == ""
    taken = propose(AGREES, accepted=True).record.meeting
    assert (taken.on, taken.minutes_digest) == (date(2016, 5, 4), digest_of(told))


def test_minutes_of_a_day_to_come_stay_out_until_somebody_says() -> None:
    before = replace(setting(), today=date(2017, 5, 3))
    found = propose(against=before)
    assert found.fate == "out"
    assert found.why == "This meeting is in the future: is 4 May 2017 its day?"
    assert propose(against=before, accepted=True).fate == "new"
    assert propose(against=replace(before, today=date(2017, 5, 4))).fate == "new"
