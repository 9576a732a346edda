from __future__ import annotations

import pytest

from imports.past.item_title import Title, read_title


@pytest.mark.parametrize(
    ("written", "title"),
    [
        (
            "What our members have been doing (15 mins)",
            Title("What our members have been doing", planned_minutes=15),
        ),
        ("Housing [10 minutes]", Title("Housing", planned_minutes=10)),
        ("Housing - 5 min", Title("Housing", planned_minutes=5)),
        ("IRO report (Pages 17 - 58)", Title("IRO report", pages="17 - 58")),
        ("Notes (Page 3) (10 mins)", Title("Notes", planned_minutes=10, pages="3")),
        ("Minutes of previous meeting pdf icon PDF 344 KB", Title("Minutes of previous meeting")),
        ("Minutes PDF 188 KB", Title("Minutes")),
        ("Apologies.", Title("Apologies")),
        ("Any other business:", Title("Any other business")),
        ("A.O.B.", Title("A.O.B.")),
        ("A.O.B", Title("A.O.B")),
        ("APOLOGIES FOR ABSENCE.", Title("APOLOGIES FOR ABSENCE")),
        ("Placement matter (Private)", Title("Placement matter (Private)")),
        ("Motion: Fair pay for course reps", Title("Motion: Fair pay for course reps")),
        ("Care leavers: council tax.", Title("Care leavers: council tax")),
        ("| Election of chair |", Title("Election of chair")),
    ],
)
def test_a_title_loses_what_is_printed_around_it(written: str, title: Title) -> None:
    assert read_title(written) == title


@pytest.mark.parametrize(
    ("written", "title", "said"),
    [
        ("Apologies: Lee Dean, Jo Marsh", "Apologies", "Lee Dean, Jo Marsh"),
        ("Declarations of interest: none", "Declarations of interest", "none"),
        ("Bins: foxes have been seen.", "Bins", "foxes have been seen."),
        ("Bins: report noted.", "Bins", "report noted."),
        ("Bins: report approved.", "Bins", "report approved."),
        (
            "Minutes of the 2017 AGM. These were approved.",
            "Minutes of the 2017 AGM",
            "These were approved.",
        ),
        (
            "Matters arising – there were none to report.",
            "Matters arising",
            "there were none to report.",
        ),
    ],
)
def test_minutes_on_the_line_of_the_title_are_kept_apart(
    written: str, title: str, said: str
) -> None:
    found = read_title(written)
    assert (found.text, found.said) == (title, said)


def test_bold_words_at_the_start_are_the_title() -> None:
    found = read_title("Meeting with the school Put off for now.", bold="Meeting with the school")
    assert (found.text, found.said) == ("Meeting with the school", "Put off for now.")


def test_a_paragraph_without_a_title_lends_its_first_words() -> None:
    written = (
        "The Chair welcomed everybody who had come and spoke for some time about the year that "
        "lay behind the group, which had been a good one for all."
    )
    found = read_title(written)
    assert found.said == written
    assert found.text.endswith("…")
    assert written.startswith(found.text.rstrip("…"))
    assert len(found.text) <= 91


def test_a_very_long_line_is_cut_and_kept_whole() -> None:
    written = "word " * 2000
    found = read_title(written)
    assert len(found.text) <= 91
    assert found.said == written.strip()


def test_a_title_before_a_name_is_not_parted_from_it() -> None:
    assert read_title("Report by Mr. Dean").text == "Report by Mr. Dean"
