"""Numbered lines: which may open an item, how they are set off, what of their number counts."""

from __future__ import annotations

import pytest

from imports.past.item_heading import Heading, bold_start, headings_in, numbered_lines
from imports.past.item_title import Title
from imports.past.lines import Line
from tests.imports.past.written import lines


def read(text: str) -> list[Heading]:
    return [heading for heading, _ in numbered_lines(lines(text))]


def titles(text: str) -> list[str]:
    return [one.title.text for one in read(text)]


def test_a_numbered_line_knows_its_place_its_number_and_its_title() -> None:
    assert read("Words.\n\n3. Bins (5 mins)\n") == [
        Heading(2, 2, "3", 0, "1", ".", Title("Bins", planned_minutes=5), 1.4)
    ]
    assert read("95/20\n\nBins\n") == [Heading(0, 2, "95/20", 0, "/2", "alone", Title("Bins"), 1.4)]


@pytest.mark.parametrize(
    ("text", "look", "weight"),
    [
        ("1. Bins", ".", 1.4),
        ("1) Bins", ")", 1.4),
        ("1 Bins", "", 1.4),
        ("1 - Bins", "-", 1.4),
        ("Item 1: Bins", ":item", 1.4),
        ("§ 1 Bins", "item", 1.4),
        ("1. Finance", ".", 2.9),
        ("1.\n\nBins", ".alone", 1.4),
        ("       1. Bins", ".", 1.4),
        ("        1. Bins", ".>", 1.4),
        ("1. BINS", ".caps", 2.0),
        ("1. AOB", ".", 2.9),
        ("1. BINS FULL. Foxes came to them in the night and also by day.", ".caps", 1.3),
        ("**1. Bins**", ".b", 2.0),
        ("## 1. Bins", ".h2", 2.0),
        ("1.\n## Bins", ".aloneh2", 2.0),
        ("1. **Bins** full", ".s", 2.0),
        ("| 1 | Bins |", "row|", 1.4),
        ("| 1. Bins | Full. |", "row", 1.4),
        ("1. bins", ".", 0.5),
        ("1. Bins;", ".", 1.0),
        ("1. Bins, full,", ".", 1.0),
        ("1. Bins are full of things.", ".", 1.0),
        ("1. Bins are very full of things.", ".", 1.0),
        ("1. Bins are very full of old things.", ".", 0.7),
        ("1. Are bins very full of old things?", ".", 1.1),
        ("1. Bins" + " full" * 11, ".", 1.4),
        ("1. Bins" + " full" * 12, ".", 1.0),
        ("1. Bins" + " full" * 13, ".", 1.0),
        ("1. Bins" + " full" * 14, ".", 0.3),
        ("1. bins" + " full" * 14 + ".", ".", 0.1),
    ],
)
def test_how_a_title_is_set_off_and_how_likely_it_is_one(
    text: str, look: str, weight: float
) -> None:
    (heading,) = read(text)
    assert heading.look == look
    assert heading.weight == pytest.approx(weight)


@pytest.mark.parametrize(
    "line",
    [
        "", "- 3. Bins", "3 May 2019", "12 March was fixed", "12 March", "1.-", "\f",
        "AGM 12 January 2016", "AGM 12 Feb 2016", "AGM 12 MARCH 2016", "AGM 12 Apr 2016",
        "AGM 12 May 2016", "AGM 12 June 2016", "AGM 12 Jul 2016", "AGM 12 August 2016",
        "AGM 12 Sept 2016", "AGM 12 October 2016", "AGM 12 Nov 2016", "AGM 12 Dec 2016",
        "7.30 pm at the hall", "10.30 AM at the hall", "2.5 % of it", "12/13 th May",
        "12 Members came", "12/14 members came", "12/14 parishioners came", "12/14 residents",
        "12/14 people", "12/14 electors", "12/14 others", "20/25 minutes late", "20/25 mins",
        "2.5 hours", "1.5 years ago", "2.5 weeks", "2.5 months", "2.5 days",
        "102. £45.50\tStamps", "103. 1,250\tHire of the hall",
        "| 1 | 250 |", "| 1 |  |", "|  |  |", "| Bins | 1 |",
    ],
)  # fmt: skip
def test_other_lines_that_begin_with_a_number_open_no_item(line: str) -> None:
    assert read(line) == []


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("12 Members' questions", "Members' questions"),
        ("12. Members of the Board", "Members of the Board"),
        ("3. May fair", "May fair"),
        ("2. Meeting of 3 May 2019", "Meeting of 3 May 2019"),
        ("12 Mayor's report", "Mayor's report"),
        ("4. 2020 vision", "2020 vision"),
        ("5. 2024/25 budget", "2024/25 budget"),
        ("|  | 2 |  | Bins |", "Bins"),
        ("A/3 Bins", "Bins"),
    ],
)
def test_lines_that_look_like_a_day_or_a_count_but_are_items(line: str, title: str) -> None:
    assert titles(line) == [title]


@pytest.mark.parametrize(
    ("under", "title"),
    [
        ("Bins", "Bins"),
        ("\n\n\n\n\nBins", "Bins"),
        ("\f\nBins", "Bins"),
        ("(1) Bins", None),
        ("\n\n\n\n\n\nBins", None),
        ("- Bins", None),
        ("• Bins", None),
        ("(a) Bins", None),
        ("----- ?", None),
        ("| Bins | full |", None),
        ("Bin" * 83, "Bin" * 83),
        ("Bin" * 84, None),
        ("", None),
    ],
)
def test_a_number_alone_has_its_title_on_the_next_line(under: str, title: str | None) -> None:
    found = read(f"7.\n{under}")
    assert [one.title.said or one.title.text for one in found] == ([title] if title else [])


def test_a_number_alone_over_another_number_is_no_item() -> None:
    assert titles("1.\n\n2. Bins\n") == ["Bins"]


@pytest.mark.parametrize(
    "word",
    ["of", "the", "and", "to", "for", "in", "on", "at", "with", "from", "a", "by", "&"],
)
def test_a_title_that_ends_in_a_small_word_goes_on(word: str) -> None:
    assert read(f"1. Visits {word}\nBins\nFull.")[0].title.text == f"Visits {word} Bins"
    assert read(f"1. Visits {word}\nBins\nFull.")[0].through == 1


@pytest.mark.parametrize(("end", "joined"), [(",", ","), ("(", "("), (" –", " –"), (" -", " -")])
def test_a_title_that_ends_in_a_sign_goes_on(end: str, joined: str) -> None:
    assert titles(f"1. Visits{end}\nBins and more\nFull.") == [f"Visits{joined} Bins and more"]


@pytest.mark.parametrize(
    "text",
    [
        "1. Visits\nBins",
        "1. Visits often\nBins",
        "1. Visits to\n\nBins",
        "1. Visits to\n| Bins | full |",
        "1. Visits to\n2. Bins",
        "1. VISITS TO ALL OF THE HOMES IN ELM AND OAK\nBins",
        "1. VISITS\nBINS",
        "**1. Visits**\nBins",
        "**1. Visits**\n## Bins",
        "1. Visits\n**Bins**",
    ],
)
def test_other_titles_end_with_their_line(text: str) -> None:
    assert read(text)[0].through == 0
    assert "Bins" not in read(text)[0].title.text


def test_long_titles_in_capitals_and_bold_ones_go_on() -> None:
    long = "VISITS TO ALL OF THE HOMES IN ELM AND OAK"
    assert len(long) == 41
    assert titles(f"1. {long}\nBINS") == [f"{long} BINS"]
    assert read(f"1. {long[1:]}\nBINS")[0].through == 0
    assert titles("**1. Visits**\n**Bins**\nFull.") == ["Visits Bins"]


def test_a_title_goes_on_over_three_lines_at_most() -> None:
    assert titles("1. Visits to\nElm and\nOak and\nAsh and\nFir") == [
        "Visits to Elm and Oak and Ash and"
    ]


def test_a_long_paragraph_behind_a_number_is_kept_whole() -> None:
    said = "They were full. " * 30
    (heading,) = read(f"1. {said}\n")
    assert heading.title.said == said.strip()


@pytest.mark.parametrize(
    ("text", "bold"),
    [
        ("**Bins** full", "Bins"),
        ("__Bins__ full", "Bins"),
        ("3\\. **Bins** full", "Bins"),
        ("123) **Bins** full", "Bins"),
        ("• **Bins:** full", "Bins:"),
        ("**Bins  \\- new** full", "Bins - new"),
        ("**Bins**", ""),
        ("Full **bins** came", ""),
        ("**Bi** full", ""),
        ("**Bins__ full", ""),
        ("Bins full", ""),
    ],
)
def test_the_bold_words_at_the_start_of_a_line(text: str, bold: str) -> None:
    assert bold_start(Line(1, text)) == bold


def test_a_heading_has_no_bold_start() -> None:
    assert bold_start(Line(1, "**Bins** full", level=2)) == ""


@pytest.mark.parametrize(
    ("numbers", "values", "series"),
    [
        (["1.1", "1.2", "2.1"], [1001, 1002, 2001], "1.1"),
        (["1.1", "1.2", "1.3"], [1, 2, 3], ".2"),
        (["95/20", "96/20", "97/20"], [95, 96, 97], "/2"),
        (["20/1", "20/2", "21/3"], [1, 2, 3], "/2"),
        (["43.15", "44.15", "45.15"], [43, 44, 45], ".2"),
        (["1.10", "2.10", "3.10"], [1, 2, 3], ".2"),
        (["1.9", "2.9", "3.9"], [1009, 2009, 3009], "1.1"),
        (["43.15", "44.15"], [43015, 44015], "1.1"),
        (["3.15", "4.15", "4.16"], [3015, 4015, 4016], "1.1"),
        (["1", "2"], [1, 2], "1"),
    ],
)
def test_what_of_the_numbers_counts(numbers: list[str], values: list[int], series: str) -> None:
    found = headings_in(numbered_lines(lines("\n\n".join(f"{one} Bins" for one in numbers))))
    assert [one.value for one in found] == values
    assert {one.series for one in found} == {series}


def test_headings_are_looked_for_after_the_people() -> None:
    found = headings_in(numbered_lines(lines("1. Ann\n2. Lee\n\n1. Bins\n")), since=3)
    assert [one.title.text for one in found] == ["Bins"]
