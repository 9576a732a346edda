"""The sentences that follow the record: apologies, and the next meeting."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from exports.wording import listed, time_in_words, weekday_and_day
from store.diary import Diary
from store.models import Attendance, NextMeeting
from store.naming import short_name, surname
from store.records import MeetingRecord

WELCOME = "All were welcomed to the meeting"
"""How the sentence begins."""

STANDING = "next meeting"
"""The kind of an item that is about the next meeting."""

COUNCILLOR = "councillor"
"""The last word of titles that are shared out: "County Councillors Lord and Beavers"."""


def apologies_sentence(attendance: Iterable[Attendance]) -> str:
    """Who sent apologies, in house words.

    Councillors come first, under one title, then the others; each by surname as on the list of
    attendance, in whatever order they were marked. Whoever shares title and surname with somebody
    else on the list, present or not, keeps the first name.
    """
    everybody = list(attendance)
    sorry = (one for one in everybody if one.status == "apologies")
    absent = sorted(sorry, key=lambda one: (surname(one.name).casefold(), one.name.casefold()))
    if not absent:
        return f"{WELCOME} and there were no apologies."
    names = [name for group in _councillors_first(absent, everybody) for name in group]
    return f"{WELCOME} and apologies were received and noted from {listed(names)}."


def next_meeting_sentence(following: NextMeeting) -> str:
    """When and where the board meets next."""
    when = weekday_and_day(following.on)
    if following.time is not None:
        when += f" at {time_in_words(following.time)}"
    if following.refreshments is not None:
        when += f" (refreshments from {time_in_words(following.refreshments)})"
    venue = following.venue.strip()
    return f"{when} in {venue.removesuffix('.')}." if venue else f"{when}."


def following_meeting(record: MeetingRecord) -> NextMeeting | None:
    """When the board meets next: as was told, else as the calendar has it."""
    told = record.meeting.next_meeting
    coming = None if told else Diary(record.meetings, date.max).next_after(record.meeting)
    if coming is None:
        return told
    return NextMeeting(
        on=coming.on, time=coming.time, venue=coming.venue, refreshments=coming.refreshments
    )


def printed_next_meeting(record: MeetingRecord) -> NextMeeting | None:
    """The next meeting that minutes tell of.

    The calendar's is told only by an item that is about it and in which nothing was written.
    """
    empty = any(one.standing == STANDING and not one.minutes.strip() for one in record.items)
    return following_meeting(record) if empty else record.meeting.next_meeting


def _councillors_first(absent: list[Attendance], everybody: list[Attendance]) -> list[list[str]]:
    """The names, those who share a title joined to one: "County Councillors Lord and Beavers"."""
    titles = dict.fromkeys(one.title for one in absent)
    shared = [
        _under_one_title(title, [one for one in absent if one.title == title], everybody)
        for title in titles
        if _is_councillor(title)
    ]
    others = [
        _under_one_title(one.title, [one], everybody) if one.title else one.name
        for one in absent
        if not _is_councillor(one.title)
    ]
    return [shared, others]


def _under_one_title(title: str, people: list[Attendance], everybody: list[Attendance]) -> str:
    names = listed([_by_surname(one, everybody) for one in people])
    return f"{title} {names}" if len(people) == 1 else f"{title}s {names}"


def _by_surname(one: Attendance, everybody: list[Attendance]) -> str:
    alike = [other for other in everybody if short_name(other) == short_name(one)]
    return surname(one.name) if len(alike) == 1 else one.name


def _is_councillor(title: str) -> bool:
    return title.casefold().endswith(COUNCILLOR)
