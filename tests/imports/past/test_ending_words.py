"""The words that close minutes, and those that other papers begin with."""

from __future__ import annotations

import pytest

from imports.past.endings import end_of_meeting
from tests.imports.past.written import lines

HEAD = "Elm Board minutes, 3 May 2019\n\nPresent: Ann Holt\n\n"
OPEN = f"{HEAD}1. Apologies\n\nNone.\n\n2. Bins\n\nFoxes.\n\n"
CLOSED = f"{OPEN}3. Any other business\n\nNone.\n\n"


def ended(text: str) -> tuple[str, str]:
    """The last written line of the meeting, and what follows."""
    page = lines(text)
    end, what = end_of_meeting(page, 0, len(page))
    return [line.text for line in page[:end] if not line.blank][-1], what


@pytest.mark.parametrize(
    "closing",
    [
        "The meeting was closed at nine.", "The session then ended.", "The Board rose at nine.",
        "The committee formally concluded.", "The AGM therefore finished.",
        "The Chair declared the meeting closed.", "The Chairman closed the meeting.",
        "The chairperson then formally closed it.", "The meeting terminated at nine.",
        "The meeting was adjourned.", "The meeting closes at nine.", "The meeting ends at nine.",
        "There being no further business, all left.", "There being no other business, all left.",
        "There being no more to say, all left.", "End of meeting", "End of the meeting",
        "Close of meeting", "Closed at nine", "Meeting closed at nine",
        "Signed ........ Chair", "Signed …………", "Chair ........", "Chairman: date",
        "Chairperson, dated 3 June", "SIGNED ..........",
    ],
)  # fmt: skip
def test_a_line_may_close_a_meeting(closing: str) -> None:
    assert ended(f"{OPEN}{closing}\n\nBudget plan 2019") == (closing, "a report")


@pytest.mark.parametrize(
    "line",
    [
        "The meeting was opened at nine.", "The road was closed at nine.", "Closed lanes",
        "There being no bins, foxes came.", "The end of the road", "The rose was shown.",
        "Signed by the Clerk", "Signed ... Chair", "Chairs and tables: update", "Chair thanked all",
    ],
)  # fmt: skip
def test_other_lines_close_none(line: str) -> None:
    assert ended(f"{OPEN}{line}\n\nBudget plan 2019") == ("Budget plan 2019", "")


def test_a_line_that_closes_stands_after_the_first_item_or_in_the_last_two_thirds() -> None:
    page = "The meeting was closed to all.\n\n" + OPEN.replace(HEAD, "") + "Budget plan 2019"
    assert ended(page) == ("Budget plan 2019", "")
    words = "Words.\n\n" * 6
    assert ended(f"{words}The meeting closed at nine.\n\nBudget plan 2019")[1] == "a report"
    assert ended(f"Words.\n\nThe meeting closed at nine.\n\n{words}Budget plan 2019")[1] == ""


@pytest.mark.parametrize(
    ("title", "what"),
    [
        ("Appendix", "an appendix"), ("Appendix One", "an appendix"), ("Appendix B", "an appendix"),
        ("Annex 12", "an appendix"), ("Annexe 1 – figures", "an appendix"),
        ("Appendices", "an appendix"), ("Attachment two", "an appendix"),
        ("Enclosure 3: the map", "an appendix"), ("APPENDIX A", "an appendix"),
        ("Contents", "a report"), ("Table of Contents:", "a report"),
        ("Executive Summary", "a report"), ("Purpose of report", "a report"),
        ("Purpose of the report to all", "a report"), ("Purpose of this report", "a report"),
        ("Report author: Jo Marsh", "a report"), ("Report of the Director", "a report"),
        ("Report to the Board", "a report"), ("Report to: all", "a report"),
        ("Annual report 2018", "a report"), ("Care strategy 2019 to 2021", "a report"),
        ("Business plan 2020", "a report"), ("Bins policy 1999", "a report"),
        ("Accounts for 2018", "a report"), ("Budget 2019/20", "a report"),
        ("Terms of reference 2019", "a report"), ("Newsletter, May 2019", "a report"),
        ("Presentation of May 2019", "a report"), ("Update for 2019", "a report"),
    ],
)  # fmt: skip
def test_what_other_papers_begin_with(title: str, what: str) -> None:
    assert ended(f"{CLOSED}{title}\n\nWords.") == ("None.", what)


@pytest.mark.parametrize(
    "line",
    [
        "Appendixes were read", "Appendix 1 was read.", "Contents of bins", "Reports to all",
        "Executive summary was read", "Report by Jo", "Annual report", "Annual report 1819",
        "Annual report 2018:", "Annual report 2018.", "Annual report 2018 " + "of foxes " * 12,
        "Planning 2019", "Foxes 2019", "Signed report 2019", "Chair's report 2019",
        "Date of report 2019", "Actions of the plan 2019", "Summary of the report 2019",
        "Next meeting: budget 2019", "Future meetings: plan 2019", "Distribution: report 2019",
        "Copies to report 2019", "Clerk's report 2019", "Minutes and report 2019",
    ],
)  # fmt: skip
def test_what_may_stand_at_the_end_of_minutes(line: str) -> None:
    assert ended(f"{CLOSED}{line}\n\nWords.") == ("Words.", "")


@pytest.mark.parametrize(
    "line",
    [
        "On 28 Aug 2013 at nine, Ann Holt wrote:", "-----Original Message-----",
        "-- Forwarded message ---", "--- original message",
    ],
)  # fmt: skip
def test_an_earlier_message_ends_all(line: str) -> None:
    assert ended(f"{CLOSED}{line}\n\n4. Paths\n\nWet.") == ("None.", "")


@pytest.mark.parametrize("line", ["On it he wrote:", "Original message", "On bins, Ann wrote"])
def test_other_lines_are_no_message(line: str) -> None:
    assert ended(f"{CLOSED}{line}\n\n4. Paths\n\nWet.") == ("Wet.", "")


AGAIN = "{}1. {} and care\n\nWords.\n\n2. Foreword\n\nWords.\n"


def test_numbers_that_begin_again_alone_or_as_a_heading_are_a_report() -> None:
    assert ended(CLOSED + AGAIN.format("", "Homes")) == ("None.", "a report")
    assert ended(CLOSED + AGAIN.format("", "homes"))[1] == ""
    assert ended(CLOSED + AGAIN.format("Words.\n", "Homes"))[1] == ""
    assert ended(CLOSED + AGAIN.format("Words.\n## ", "Homes")) == ("Words.", "a report")
    listed = CLOSED.replace("1.", "1/19").replace("2.", "2/19").replace("3.", "3/19")
    assert ended(listed + AGAIN.format("", "Homes")) == ("None.", "a report")
    assert ended(CLOSED + AGAIN.format("", "Homes").replace("1.", "1/1"))[1] == ""


def test_the_title_of_the_closing_item_begins_no_other_paper() -> None:
    page = CLOSED.replace("3. Any other business", "3.\n\nClose of the plan 2019") + "Words."
    assert ended(page) == ("Words.", "")


def test_an_item_that_agendas_have_begins_no_other_paper() -> None:
    page = f"{CLOSED}4. Report of the Chair\n\nRead.\n\n5. Next\n\nWords."
    assert ended(page) == ("Words.", "")


def test_any_item_but_the_first_may_close_a_meeting() -> None:
    page = (
        f"{HEAD}1. Bins\n\nFull.\n\n2. Any other business\n\nNone.\n\nAnnual report 2018\n\nMore."
    )
    assert ended(page) == ("None.", "a report")
    first = page.replace("Bins", "Close of a school").replace("Any other business", "Bins")
    assert ended(first) == ("More.", "")


def test_titles_over_another_paper_belong_to_it() -> None:
    titles = "Elm House\n\nBins\n\nContents\n\nWords."
    assert ended(f"{CLOSED}{titles}") == ("None.", "a report")
    for end in (".", ":", ";", ","):
        assert ended(f"{CLOSED}Elm House{end}\n\nContents") == (f"Elm House{end}", "a report")
    long = "Elm House " * 10 + "of"
    assert ended(f"{CLOSED}{long}\n\nContents") == (long, "a report")
    assert ended(f"{CLOSED}{long[3:].strip()}\n\nContents") == ("None.", "a report")
    assert ended(f"{CLOSED}Elm House\n\n\n\nContents") == ("None.", "a report")
    assert ended(f"{CLOSED}Elm House\n\n\n\n\nContents")[0] == "Elm House"
    assert ended(f"{OPEN}3. Any other business\n\nContents") == (
        "3. Any other business",
        "a report",
    )


def test_what_follows_a_wide_gap_is_of_other_papers() -> None:
    assert ended(f"{CLOSED}\n\nSlide\n\nSlide") == ("None.", "other papers")
    assert ended(f"{CLOSED}\nSlide\n\nSlide") == ("Slide", "")
    for line in ("Signed: Jo", "Chair", "Date", "Action: go", "Summary of it", "Next meeting",
                 "Future meetings", "Distribution", "Copies to all", "Clerk", "Minutes", "7) Foxes",
                 "- Signed"):  # fmt: skip
        assert ended(f"{CLOSED}\n\n\n{line}") == (line, "")


def test_before_the_close_only_contents_and_an_appendix_alone_end_minutes() -> None:
    for line in ("Contents", "Table of contents", "TABLE OF CONTENTS"):
        assert ended(f"{OPEN}{line}\n\nWords.") == ("Foxes.", "a report")
    for line in ("Appendix 1", "Annex B – figures", "Annexe 12"):
        assert ended(f"{OPEN}{line}\n\nWords.") == ("Foxes.", "a report")
    for line in ("Appendix", "Appendix 1.", "Contents of it", "Enclosure 1", "Annex Bee"):
        assert ended(f"{OPEN}{line}\n\nWords.") == ("Words.", "")
    assert ended(f"Contents\n\n{OPEN}Words.") == ("Words.", "")
    assert ended("Words.\n\nContents\n\nWords.") == ("Words.", "")
