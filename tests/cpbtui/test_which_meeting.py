"""Which meeting, day and moment somebody means."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpbtui.present import Present, day_typed, present
from cpbtui.refusal import Refusal
from cpbtui.which_meeting import ways_to_write, which_meeting
from store.models import Meeting, MeetingStatus

TODAY = date(2016, 11, 22)


def meeting(on: str, status: MeetingStatus = "draft", mark: str = "") -> Meeting:
    return Meeting(id=f"{on}{mark}", on=date.fromisoformat(on), status=status)


MEETINGS = (
    meeting("2015-09-10", "signed"),
    meeting("2016-06-16"),
    meeting("2016-08-04"),
    meeting("2016-09-08"),
    meeting("2016-10-06", "cancelled"),
    meeting("2016-11-24", "cancelled"),
    meeting("2016-12-01", "planned"),
    meeting("2017-03-16", "planned"),
)


@pytest.mark.parametrize(
    ("typed", "on"),
    [
        ("next", "2016-12-01"),
        ("Last", "2016-09-08"),
        ("2016-09-08", "2016-09-08"),
        ("2016-09", "2016-09-08"),
        ("2015", "2015-09-10"),
        ("8 sep", "2016-09-08"),
        ("8 SEPT 2016", "2016-09-08"),
        ("8th September, 2016", "2016-09-08"),
        ("thursday 8 september 2016", "2016-09-08"),
        ("Thu 8 Sep 2016", "2016-09-08"),
        ("aug", "2016-08-04"),
        ("August 2016", "2016-08-04"),
        ("1/12/2016", "2016-12-01"),
        ("08/09/2016", "2016-09-08"),
        ("8.9.16", "2016-09-08"),
        ("16 mar", "2017-03-16"),
        ("6 oct", "2016-10-06"),
        (" 4  aug ", "2016-08-04"),
    ],
)
def test_a_meeting_is_found_by_its_day_in_many_ways(typed: str, on: str) -> None:
    assert which_meeting(typed, MEETINGS, TODAY).on.isoformat() == on


def test_the_last_meeting_may_have_been_closed_before_its_day() -> None:
    early = (meeting("2016-09-08"), meeting("2016-12-01"), meeting("2017-03-16", "planned"))
    assert which_meeting("last", early, TODAY).on.isoformat() == "2016-12-01"


def test_a_whole_day_is_meant_before_the_beginning_of_another() -> None:
    both = (meeting("2016-12-01"), meeting("2016-12-10"))
    assert which_meeting("1 dec 2016", both, TODAY).on.day == 1
    assert which_meeting("1 dec", both, TODAY).on.day == 1


def test_several_are_named_and_none_is_guessed() -> None:
    with pytest.raises(Refusal) as refused:
        which_meeting("2016", MEETINGS, TODAY)
    assert "6 meetings" in str(refused.value)
    assert "Thu 8 Sep 2016" in str(refused.value)
    assert refused.value.code == 2


def test_of_very_many_the_newest_are_named_and_the_others_counted() -> None:
    many = [meeting(f"2016-{month:02}-01") for month in range(1, 11)]
    with pytest.raises(Refusal) as refused:
        which_meeting("2016", many, TODAY)
    assert "1 Oct 2016 and 4 more" in str(refused.value)
    assert "Apr" not in str(refused.value)


def test_the_second_meeting_of_a_day_has_a_reference_of_its_own() -> None:
    both = (meeting("2016-12-01", mark="a"), meeting("2016-12-01", mark="b"))
    assert which_meeting("2016-12-01-2", both, TODAY).id == "2016-12-01b"
    with pytest.raises(Refusal):
        which_meeting("2016-12-01", both, TODAY)


@pytest.mark.parametrize("typed", ["", "  ", "soup", "30 feb 2016", "[/foo]", "\x00", "1" * 9000])
def test_what_means_no_meeting_is_told_the_nearest(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        which_meeting(typed, MEETINGS, TODAY)
    assert refused.value.code == 1
    assert "Thu 24 Nov 2016" in str(refused.value)


def test_without_meetings_there_is_no_next_and_no_last() -> None:
    for typed in ("next", "last", "2016"):
        with pytest.raises(Refusal) as refused:
            which_meeting(typed, (), TODAY)
        assert refused.value.code == 1
    with pytest.raises(Refusal, match="No meeting is planned"):
        which_meeting("next", MEETINGS[:3], TODAY)
    with pytest.raises(Refusal, match="No meeting has been held"):
        which_meeting("last", MEETINGS[5:], TODAY)


def test_a_meeting_of_today_is_the_next_until_it_is_held() -> None:
    assert which_meeting("next", (meeting("2016-11-22", "in progress"),), TODAY).on == TODAY
    assert which_meeting("last", (meeting("2016-11-22", "draft"),), TODAY).on == TODAY


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)))
def test_every_way_to_write_a_meetings_day_finds_it(on: date) -> None:
    only = meeting(on.isoformat())
    for way in ways_to_write(only, [only]):
        assert which_meeting(way.upper(), [only], TODAY) == only


@given(st.text(max_size=30))
def test_no_text_is_anything_but_a_meeting_or_a_sentence(typed: str) -> None:
    with suppress(Refusal):
        assert which_meeting(typed, MEETINGS, TODAY) in MEETINGS


def test_the_present_may_be_another_day_at_the_same_time_of_day() -> None:
    there = present("2016-11-22", {})
    assert there.today() == TODAY
    real = datetime.now(UTC).astimezone()
    assert abs(there.local().replace(tzinfo=None) - datetime.combine(TODAY, real.time())) < (
        timedelta(minutes=1)
    )
    assert there.utc().tzinfo is UTC


def test_the_option_comes_before_the_variable_and_without_both_it_is_now() -> None:
    environ = {"CPBTUI_TODAY": "2016-11-22"}
    assert present("", environ).today() == TODAY
    assert present("1 December 2016", environ).today() == date(2016, 12, 1)
    assert present("", {}).away == Present().away


def test_a_day_without_a_year_lies_ahead_or_behind_as_asked() -> None:
    assert day_typed("1 december", TODAY) == date(2016, 12, 1)
    assert day_typed("1 december", TODAY, past=True) == date(2015, 12, 1)


@pytest.mark.parametrize("typed", ["soup", "30 february 2016", "by half-term", "2016-13-01"])
def test_what_is_no_sure_day_is_refused(typed: str) -> None:
    with pytest.raises(Refusal, match="cannot be taken as a day"):
        day_typed(typed, TODAY)
