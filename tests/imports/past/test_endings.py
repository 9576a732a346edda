from __future__ import annotations

import pytest

from imports.past.endings import end_of_meeting
from imports.past.lines import lines_of
from imports.source import Source

HEAD = "Elm Board minutes, 3 May 2019\n\nPresent: Ann Holt\n\n"
BUSINESS = "1. Apologies\n\nNone.\n\n2. Bins\n\nFoxes.\n\n3. Any other business\n\nNone.\n\n"


def ended(text: str) -> tuple[str, str]:
    """The last written line of the meeting, and what follows."""
    lines = lines_of(Source("m", "markdown", text))
    end, what = end_of_meeting(lines, 0, len(lines))
    return [line.text for line in lines[:end] if not line.blank][-1], what


@pytest.mark.parametrize("title", ["Appendix 1", "Annex A: figures", "Enclosure B", "Attachment 2"])
def test_an_appendix_ends_the_minutes(title: str) -> None:
    assert ended(f"{HEAD}{BUSINESS}{title}\n\nFigures.") == ("None.", "an appendix")


@pytest.mark.parametrize(
    "title",
    [
        "Contents",
        "Table of contents:",
        "Executive summary",
        "Report to the Board",
        "Purpose of the report",
        "Annual accounts 2018",
        "Budget plan 2019/20",
    ],
)
def test_a_report_ends_the_minutes(title: str) -> None:
    assert ended(f"{HEAD}{BUSINESS}{title}\n\nWords.") == ("None.", "a report")


@pytest.mark.parametrize(
    "line",
    [
        "The plan for 2019 was put off to a later meeting.",
        "Appendix 1 was read out.",
        "Actions of the plan 2019",
        "The year 2019",
        "Budget plan",
        "Budget plan 2019:",
    ],
)
def test_other_lines_do_not(line: str) -> None:
    assert ended(f"{HEAD}{BUSINESS}{line}\n\nWords.") == ("Words.", "")


def test_a_title_with_a_year_must_stand_alone() -> None:
    assert ended(f"{HEAD}{BUSINESS}Budget plan 2019\nWords.") == ("Words.", "")
    assert ended(f"{HEAD}{BUSINESS.rstrip()}\nBudget plan 2019\n\nWords.") == ("Words.", "")
    assert ended(f"{HEAD}{BUSINESS}Budget plan 2019") == ("None.", "a report")


def test_short_lines_over_a_report_belong_to_it() -> None:
    text = f"{HEAD}{BUSINESS}Elm House\n\nLooked after children\n\nContents\n\n1. Bins\n"
    assert ended(text) == ("None.", "a report")


def test_what_is_said_under_the_last_item_belongs_to_it() -> None:
    text = f"{HEAD}{BUSINESS}She gave her thanks.\n\nElm House\n\nContents\n\n1. Bins\n"
    assert ended(text) == ("She gave her thanks.", "a report")


def test_numbers_that_begin_again_are_a_report() -> None:
    again = "1. Introduction to care\n\nWords.\n\n2. Foreword\n\nWords.\n"
    assert ended(f"{HEAD}{BUSINESS}{again}") == ("None.", "a report")


def test_a_list_in_the_last_item_is_none() -> None:
    points = "1. the first of the things that were said.\n2. the second of them.\n"
    assert ended(f"{HEAD}{BUSINESS}{points}")[1] == ""


def test_numbers_that_begin_again_before_a_later_item_are_a_list_of_it() -> None:
    again = "1. Christmas party\n\nSoon.\n\n4. Date of next meeting\n\n3 June 2019\n"
    assert ended(f"{HEAD}{BUSINESS}{again}") == ("3 June 2019", "")


def test_two_items_are_too_few_to_begin_again() -> None:
    text = (
        f"{HEAD}1. Apologies\n\nNone.\n\n2. Any other business\n\nNone.\n\n1. Elm House\n\nWords."
    )
    assert ended(text)[1] == ""


@pytest.mark.parametrize(("blanks", "what"), [(3, ""), (4, "other papers"), (9, "other papers")])
def test_a_gap_of_three_lines_parts_papers(blanks: int, what: str) -> None:
    slides = "\n" * (blanks - 2) + "Slide\n\nSlide"
    assert ended(f"{HEAD}{BUSINESS}{slides}") == ("Slide" if not what else "None.", what)


def test_a_gap_counts_when_it_is_longer_than_those_before() -> None:
    wide = BUSINESS.replace("\n\n2. Bins", "\n\n\n\n\n2. Bins")
    assert ended(f"{HEAD}{wide}\n\n\nSlide")[1] == ""
    assert ended(f"{HEAD}{wide}\n\n\n\nSlide")[1] == "other papers"


@pytest.mark.parametrize(
    "line", ["Signed: Ann Holt", "Actions", "Date: 3 June", "5. Bins", "Next meeting: June"]
)
def test_what_ends_minutes_may_stand_after_a_gap(line: str) -> None:
    assert ended(f"{HEAD}{BUSINESS}\n\n\n\n{line}") == (line, "")


@pytest.mark.parametrize(
    "closing",
    [
        "The meeting closed at 9pm.",
        "There being no further business the Chair thanked all.",
        "The Chairman declared the meeting closed.",
        "End of meeting",
        "Signed ................ Chair",
        "Chairman .......... Date",
    ],
)
def test_a_sentence_may_close_the_meeting(closing: str) -> None:
    business = f"1. Apologies\n\nNone.\n\n2. Bins\n\nFoxes.\n\n{closing}\n\n"
    assert ended(f"{HEAD}{business}Budget plan 2019") == (closing, "a report")


def test_before_the_close_only_contents_and_appendices_end_the_minutes() -> None:
    business = "1. Apologies\n\nNone.\n\n2. Bins\n\nFoxes.\n\n"
    assert ended(f"{HEAD}{business}Budget plan 2019\n\nWords.") == ("Words.", "")
    assert ended(f"{HEAD}{business}Contents\n\nWords.") == ("Foxes.", "a report")
    assert ended(f"{HEAD}{business}Appendix A\n\nWords.") == ("Foxes.", "a report")
    assert ended(f"{HEAD}{business}Appendix A\nWords.") == ("Words.", "")


def test_an_earlier_message_ends_the_minutes() -> None:
    for line in ("On 28 Aug 2013, Ann wrote:", "-----Original Message-----"):
        assert ended(f"{HEAD}{BUSINESS}{line}\n\n4. Paths\n\nWet.") == ("None.", "")


def test_the_end_is_looked_for_between_two_places() -> None:
    lines = lines_of(Source("m", "text", f"Words\n\n{HEAD}{BUSINESS}Contents\n\nMore\n\nMore"))
    assert end_of_meeting(lines, 2, len(lines)) == (18, "a report")
    assert end_of_meeting(lines, 2, 17) == (17, "")
