from __future__ import annotations

from datetime import date

from imports.past.lines import lines_of
from imports.past.parts import parts_of
from imports.past.read import ReadFile
from imports.past.reading import read_minutes
from imports.source import Source

MINUTES = """Elm Vale Council

Corporate Parenting Board

Minutes of the meeting held on {day} at 6.00 pm in Room 1

Present: Members

Ann Holt (Chair)
Lee Dean

1. Apologies

There were none.

2. Bins

Foxes were seen.

3. Any other business

None.

4. Date of next meeting

Thursday, 1 December 2016 at 6.00 pm in Room 2.
"""

AGENDA = """Elm Vale Council

AGENDA

{day}

1. Apologies

To note apologies.

2. Bins (10 mins)

Ann Holt

To receive the report.
"""

REPORT = """Annual Report 2015 - 2016

Looked after children

Contents

1. Executive Summary	Page 3
2. Foreword	Page 8

1. Executive Summary

This is the report.

2. Foreword

Action: nobody to do this.

5. Performance

It was good.
"""


def kinds(text: str) -> list[tuple[str, str]]:
    return [(part.kind, part.why_ended) for part in parts_of(lines_of(source(text)))]


def source(text: str) -> Source:
    return Source("minutes.txt", "text", text)


def read(text: str) -> ReadFile:
    return read_minutes(source(text))


def minutes(day: str = "4 August 2016") -> str:
    return MINUTES.format(day=day)


def test_minutes_alone_are_one_part() -> None:
    assert kinds(minutes()) == [("minutes", "")]


def test_a_file_without_words_has_no_part() -> None:
    assert kinds("\n\n") == []


def test_two_meetings_in_one_file_are_two_with_their_own_lines() -> None:
    file = read(minutes() + "\n" + minutes("8 September 2016"))
    assert [one.on for one in file.meetings] == [date(2016, 8, 4), date(2016, 9, 8)]
    first, second = file.meetings
    assert (first.first_line, first.last_line) == (1, 26)
    assert second.first_line == 28
    assert [len(one.items) for one in file.meetings] == [4, 4]
    assert file.annexes == ()


def test_a_report_after_the_minutes_is_an_annex_and_gives_no_item() -> None:
    file = read(minutes() + "\n" + REPORT)
    (meeting,) = file.meetings
    assert [one.number for one in meeting.items] == ["1", "2", "3", "4"]
    assert file.annexes == ((28, 47, "a report"),)
    assert "report" not in meeting.items[-1].paragraphs[-1].text


def test_a_report_whose_numbers_go_on_is_no_part_of_the_minutes() -> None:
    file = read(minutes() + "\nAppendix A\n\n5. Figures\n\nMany.\n\n6. More figures\n\nMore.\n")
    (meeting,) = file.meetings
    assert [one.number for one in meeting.items] == ["1", "2", "3", "4"]
    assert file.annexes == ((28, 36, "an appendix"),)


def test_slides_after_a_longer_gap_than_before_are_an_annex() -> None:
    slides = "\n\n\n\nSome slide\n\n5. A scenario\n\n\n\nAnother slide\n"
    file = read(minutes() + slides)
    assert [one.number for one in file.meetings[0].items] == ["1", "2", "3", "4"]
    assert [what for *_, what in file.annexes] == ["other papers"]
    assert [(one.line, one.about) for one in file.doubts] == [(31, "other")]


def test_gaps_that_were_there_before_part_nothing() -> None:
    text = (
        minutes().replace("2. Bins", "\n\n\n2. Bins") + "\n\n\n5. For information\n\nA leaflet.\n"
    )
    assert [one.number for one in read(text).meetings[0].items] == ["1", "2", "3", "4", "5"]


def test_an_item_for_information_after_the_next_meeting_is_an_item() -> None:
    file = read(minutes() + "\n5. Leaflet\n\nThis was for information only.\n")
    assert [one.title for one in file.meetings[0].items][-1] == "Leaflet"


def test_an_agenda_without_a_day_is_a_doubt_and_left_out() -> None:
    file = read(AGENDA.format(day="") + "\n" + minutes())
    assert [one.on for one in file.meetings] == [date(2016, 8, 4)]
    assert [(one.line, one.about) for one in file.doubts] == [(1, "agenda")]
    assert file.annexes == ((1, 15, "an agenda"),)


def test_an_agenda_alone_is_a_meeting_that_is_announced() -> None:
    (meeting,) = read(AGENDA.format(day="Thursday 3 November 2016 at 7pm in the Hall")).meetings
    assert (meeting.kind, meeting.on, meeting.time) == ("agenda", date(2016, 11, 3), "19:00")
    assert meeting.people == ()
    bins = meeting.items[1]
    assert (bins.title, bins.planned_minutes, bins.leads) == ("Bins", 10, ("Ann Holt",))
    assert (bins.purpose, bins.kind) == ("To receive the report.", "receive")


def test_the_agenda_of_the_same_day_after_the_minutes_is_an_annex() -> None:
    file = read(minutes() + "\n" + AGENDA.format(day="Meeting on 4 August 2016"))
    assert [one.kind for one in file.meetings] == ["minutes"]
    assert file.annexes == ((28, 42, "an agenda"),)


def test_the_agenda_of_the_same_day_before_the_minutes_gives_way_to_them() -> None:
    file = read(AGENDA.format(day="Meeting on 4 August 2016") + "\n" + minutes())
    assert [one.kind for one in file.meetings] == ["minutes"]


def test_the_agenda_of_another_day_is_a_meeting_of_its_own() -> None:
    file = read(minutes() + "\n" + AGENDA.format(day="Meeting on 1 December 2016"))
    assert [(one.kind, one.on) for one in file.meetings] == [
        ("minutes", date(2016, 8, 4)),
        ("agenda", date(2016, 12, 1)),
    ]


def test_a_notice_of_another_meeting_is_an_annex() -> None:
    file = read(
        minutes() + "\nELM VALE COUNCIL\n\nPUBLIC MEETING\n\nThursday 13th November\n\nAll come.\n"
    )
    assert [what for *_, what in file.annexes] == ["a notice of another meeting"]


def test_a_web_page_without_minutes_is_an_agenda() -> None:
    page = """Agenda and minutes
Panel - Tuesday 9th May 2023 2.00 pm

1.

Apologies for absence

2.

Elm House

To consider the report.
"""
    (meeting,) = read(page).meetings
    assert meeting.kind == "agenda"


def test_a_title_among_the_items_starts_no_other_meeting() -> None:
    text = """# Steering group, 2 May 2024

## Present

Ann Holt, Lee Dean

## Minutes of the meeting on 4 April 2024

These were agreed.

## Bins

Foxes.
"""
    (meeting,) = read(text).meetings
    assert [one.title for one in meeting.items] == [
        "Minutes of the meeting on 4 April 2024",
        "Bins",
    ]
    assert meeting.approves == (date(2024, 4, 4),)
