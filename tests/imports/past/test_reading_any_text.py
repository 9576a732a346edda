"""No text makes the reading of past minutes fail, and it stays quick for long ones."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from imports.past.reading import read_minutes
from imports.source import PAGE, Kind, Source

HEAD = "Elm Council\nMinutes of the meeting on 3 May 2019\n\nPresent: Ann Holt, Lee Dean\n\n"
PIECES = st.sampled_from(
    [
        "1. Apologies",
        "2.",
        "3)",
        "95/20 Bins",
        "C.110  MINUTES",
        "2.1 Foxes",
        "Item 3: Paths",
        "## Heading",
        "**Bold**",
        "| 1 | Bins | Sam |",
        "|---|---|",
        "---",
        "title: Minutes",
        "minutes: >-",
        "Minutes of the meeting held on 4 August 2016 at 6pm",
        "AGENDA",
        "Agenda and minutes",
        "PUBLIC MEETING",
        "Present:",
        "Ann Holt (Chair)",
        "Sam Grey\t- Clerk",
        "Contact: Sam Grey",
        "Venue:",
        "Date: 31 February 2019",
        "Monday 3 May 2019",
        "Minutes:",
        "To note the report.",
        "(Pages 1 - 3)",
        "Action: Sam to write",
        "Actions",
        "Action log",
        "RESOLVED -",
        "Contents",
        "Appendix A",
        "The meeting closed at 9pm.",
        "Next meeting: 5 June",
        "On 28 Aug 2013, Ann wrote:",
        "Page 3",
        PAGE,
        "",
        "",
        "word",
        "to the Board.",
        "12",
        ":",
        "|",
        "- ",
        "</AI2><AI3>",
    ]
)


def read(text: str, kind: Kind = "text") -> None:
    file = read_minutes(Source("minutes", kind, text))
    last = text.count("\n") + 1
    for meeting in file.meetings:
        assert 1 <= meeting.first_line <= meeting.last_line <= last
        lines = [one.line for item in meeting.items for one in item.paragraphs]
        assert all(1 <= line <= last for line in lines)
        assert all(item.title for item in meeting.items)
        assert [item.line for item in meeting.items] == sorted(item.line for item in meeting.items)
    for first, end, what in file.annexes:
        assert 1 <= first <= end <= last
        assert what


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=40))
def test_pieces_of_minutes_in_any_order_are_read(pieces: list[str]) -> None:
    read("\n".join(pieces))


@settings(deadline=None)
@given(st.text(max_size=400))
def test_any_text_is_read(text: str) -> None:
    read(text)


@settings(max_examples=50, deadline=None)
@given(st.text(alphabet="1.)/| \n#*-ab\t", max_size=300))
@example("1.-")
@example("2.\n:")
@example("| 1 | - |\n|---|---|\n| 2 | : |")
def test_any_marks_are_read(text: str) -> None:
    read(text, "markdown")


@pytest.mark.parametrize(
    "text",
    [
        "x" * 10_000_000,
        "word and " * 1_100_000,
        "| a " * 2_500_000,
        f"{HEAD}1. Apologies\n{'word and ' * 1_000_000}",
        f"{HEAD}1. Apologies\n{chr(10) * 100_000}2. Bins\nFoxes.",
    ],
    ids=["letters", "words", "bars", "one item", "empty lines"],
)
def test_huge_files_are_read(text: str) -> None:
    read(text)


def test_five_thousand_items_are_all_read() -> None:
    items = "\n\n".join(f"{n}. Thing number {n}\n\nSome words." for n in range(1, 5001))
    (meeting,) = read_minutes(Source("m", "text", HEAD + items)).meetings
    assert [item.number for item in meeting.items] == [str(n) for n in range(1, 5001)]


@pytest.mark.parametrize(
    "line",
    [
        "Minutes, 3 May 2019",
        "Any other business",
        "AGENDA",
        "Actions",
        "Contents",
        "1. Bins",
        "Venue:",
        "## Bins",
        "Chair" + " " * 280,
        "3 May 2019 at 7pm",
    ],
)
def test_a_line_three_thousand_times_is_read(line: str) -> None:
    read(HEAD + f"{line}\n" * 3_000)
