"""Whole pages of minutes: where people, items and actions begin and end, and what is asked."""

from __future__ import annotations

from datetime import date

import pytest

from imports.past.read import ReadFile, ReadMeeting
from imports.past.reading import read_minutes
from imports.source import Source

PAGE = """Elm Trust Board

Minutes of the meeting held on 4 May 2017 at 6.00 pm in the Hall

Present: Ann Holt (Chair), Lee Dean, Jo Marsh

{more}1. Apologies

{apologies}

2. Boiler

It failed.

3. Any other business

There was none.

4. Date of next meeting

{following}
{after}"""


def file(text: str, name: str = "m.txt") -> ReadFile:
    return read_minutes(Source(name, "text", text))


def page(text: str = PAGE, name: str = "m.txt", **parts: str) -> ReadMeeting:
    """The one meeting of a page with some of its parts told."""
    parts = {"more": "", "apologies": "None.", "following": "1 June 2017.", "after": ""} | parts
    for part, said in parts.items():
        text = text.replace("{" + part + "}", said)
    (meeting,) = file(text, name).meetings
    return meeting


def away(meeting: ReadMeeting) -> list[str]:
    return [one.name for one in meeting.people if one.status == "apologies"]


def test_a_page_tells_its_facts_where_they_stand() -> None:
    found = page()
    assert (found.kind, found.meeting_kind, found.on, found.time) == (
        "minutes", "ordinary", date(2017, 5, 4), "18:00",
    )  # fmt: skip
    assert (found.venue, found.chair, found.presiding, found.own) == (
        "the Hall",
        "Ann Holt",
        "",
        False,
    )
    assert [one.title for one in found.items] == [
        "Apologies",
        "Boiler",
        "Any other business",
        "Date of next meeting",
    ]
    assert (found.first_line, found.last_line) == (1, 21)
    assert (found.places["date"], found.doubts) == (3, ())
    assert found.next_meeting
    assert found.next_meeting.on == date(2017, 6, 1)


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("Apologies were received from Sam Grey.", ["Sam Grey"]),
        ("Sam Grey and Tom Oak.", ["Sam Grey", "Tom Oak"]),
        ("None.", []),
    ],
)
def test_who_sent_apologies_to_an_item(said: str, names: list[str]) -> None:
    assert away(page(apologies=said)) == names


def test_an_item_about_apologies_without_a_title() -> None:
    text = PAGE.replace("1. Apologies", "1. Apologies were received from Sam Grey")
    assert away(page(text)) == ["Sam Grey"]


def test_other_items_tell_of_nobody_away() -> None:
    text = PAGE.replace("It failed.", "Apologies from Sam Grey were read.")
    assert away(page(text)) == []


def test_who_stood_in_is_found_in_an_item_of_substitutes() -> None:
    text = PAGE.replace("1. Apologies", "1. Substitutes")
    told = page(text, apologies="Sam Grey for Tom Oak.")
    assert [one.substitute_for for one in told.people if one.substitute_for] in (["Tom Oak"], [])


def test_only_the_first_paragraphs_of_an_item_tell_who_was_away() -> None:
    many = "\n\n".join(["The board heard of the roof."] * 11)
    assert away(page(apologies=f"{many}\n\nApologies were received from Sam Grey.")) == ["Sam Grey"]
    assert (
        away(page(apologies=f"{many}\n\nIt rained.\n\nApologies were received from Sam Grey."))
        == []
    )


@pytest.mark.parametrize("heading", ["ACTIONS", "Action log"])
def test_the_actions_of_the_meeting_stand_before_or_after_its_items(heading: str) -> None:
    rows = f"{heading}\n\nPaint it\tJo Marsh\nMend it\tLee Dean\n\n"
    first, last = page(more=rows), page(after=f"\n{rows}")
    assert [one.text for one in first.actions] == ["Paint it", "Mend it"]
    assert [one.text for one in last.actions] == ["Paint it", "Mend it"]
    assert [one.title for one in last.items] == [one.title for one in page().items]
    assert "Paint it" not in str(last.items)


def test_a_list_of_actions_after_the_last_business_takes_no_item_along() -> None:
    rows = "\nACTIONS\n\n- Paint it\n\n- Mend it\n"
    found = page(after=rows)
    assert [one.text for one in found.actions] == ["Paint it", "Mend it"]
    assert len(found.items) == 4
    both = page(more="ACTIONS\n\n- Sell it\n\n", after="\nACTIONS\n\n- Paint it\n")
    assert [one.text for one in both.actions] == ["Sell it", "Paint it"]


def test_minutes_without_a_day_ask_for_it() -> None:
    (doubt,) = page(
        PAGE.replace(" held on 4 May 2017 at 6.00 pm in the Hall", ""), following="Later."
    ).doubts
    assert (doubt.line, doubt.message, doubt.about) == (
        1,
        "These minutes do not say on which day they met.",
        "date",
    )


UNDATED = PAGE.replace("4 May 2017", "Thursday 4 May")


def test_a_day_without_a_year_is_asked_about_as_written() -> None:
    (doubt,) = page(UNDATED, following="Later.").doubts
    assert (doubt.line, doubt.about) == (3, "date")
    assert doubt.message == "These minutes say “Thursday 4 May”, but not of which year."


@pytest.mark.parametrize(
    ("name", "following", "minutes"),
    [("2017 may.txt", "Later.", ""), ("m.txt", "1 June 2017.", ""),
     ("m.txt", "Later.", "The minutes of 2 March 2017 were agreed as a true record.")],
)  # fmt: skip
def test_the_year_may_be_told_elsewhere(name: str, following: str, minutes: str) -> None:
    text = UNDATED.replace(
        "2. Boiler\n\nIt failed.", f"2. Minutes of the last meeting\n\n{minutes}"
    )
    found = page(text, name, following=following)
    assert (found.on, found.doubts) == (date(2017, 5, 4), ())


def test_a_next_meeting_on_the_day_of_this_one_is_asked_about() -> None:
    (doubt,) = page(following="4 May 2017 at 6 pm.").doubts
    assert (doubt.message, doubt.about) == (
        "The next meeting is told to be on the day of this one.",
        "date",
    )
    assert doubt.line in (19, 21)


def test_a_chair_who_was_away_without_another_is_asked_about() -> None:
    text = PAGE.replace("Ann Holt (Chair), ", "").replace(
        "Jo Marsh\n", "Jo Marsh\n\nApologies: Ann Holt (Chair)\n"
    )
    (doubt,) = page(text).doubts
    assert (doubt.line, doubt.message) == (
        7,
        "Ann Holt, the chair, was not there; who was in the chair is not told.",
    )
    chaired = page(text.replace("Lee Dean, ", "Lee Dean (in the Chair), "))
    assert (chaired.chair, chaired.presiding, chaired.doubts) == ("Ann Holt", "Lee Dean", ())


def test_a_chair_elected_at_the_meeting_is_the_chair() -> None:
    text = PAGE.replace(" (Chair)", "").replace(
        "2. Boiler\n\nIt failed.", "2. Election of Chair\n\nLee Dean was elected Chair."
    )
    found = page(text)
    assert (found.chair, found.presiding) == ("Lee Dean", "")
    assert found.places["chair"] == 13


def test_a_day_for_the_next_meeting_may_stand_outside_the_items() -> None:
    text = PAGE.replace("4. Date of next meeting\n\n{following}\n", "Next meeting: 1 June 2017")
    found = page(text)
    assert found.next_meeting
    assert found.next_meeting.on == date(2017, 6, 1)


AGENDA = """Elm Trust Board

AGENDA

For the meeting to be held on {day} at 6.00 pm

1. Apologies

2. Boiler

3. Any other business
"""


def test_an_agenda_names_no_people_and_stands_for_its_own_day() -> None:
    (alone,) = file(AGENDA.format(day="4 May 2017")).meetings
    assert (alone.kind, alone.on, alone.people) == ("agenda", date(2017, 5, 4), ())
    minutes = PAGE.format(more="", apologies="None.", following="1 June 2017.", after="")
    same = file(f"{AGENDA.format(day='4 May 2017')}\n\n{minutes}")
    assert [(one.kind, one.on) for one in same.meetings] == [("minutes", date(2017, 5, 4))]
    other = file(f"{AGENDA.format(day='1 June 2017')}\n\n{minutes}")
    assert [(one.kind, one.on) for one in other.meetings] == [
        ("agenda", date(2017, 6, 1)), ("minutes", date(2017, 5, 4)),
    ]  # fmt: skip
    after = file(f"{minutes}\n\n{AGENDA.format(day='4 May 2017')}")
    assert [(one.kind, one.on) for one in after.meetings] == [("minutes", date(2017, 5, 4))]


def test_what_is_no_minutes_is_left_out_and_told() -> None:
    nothing = file("A letter to the trust about its hedge.\n\nYours, Ann")
    assert nothing.meetings == ()
    assert [(one.line, one.message) for one in nothing.doubts] == [
        (1, "No minutes were found in this file.")
    ]
    assert nothing.annexes == ((1, 3, "other papers"),)


def test_two_meetings_of_a_file_are_read_apart() -> None:
    first = PAGE.format(more="", apologies="None.", following="1 June 2017.", after="")
    second = first.replace("4 May 2017", "1 June 2017").replace("1 June 2017.", "6 July 2017.")
    found = file(f"{first}\n\n\n{second}")
    assert [one.on for one in found.meetings] == [date(2017, 5, 4), date(2017, 6, 1)]
    assert found.meetings[0].last_line < found.meetings[1].first_line
    assert found.annexes == ()
