from __future__ import annotations

import pytest

from imports.past.lines import lines_of
from imports.past.page_furniture import without_furniture
from imports.source import PAGE, Source


def left(text: str) -> list[str]:
    lines = without_furniture(lines_of(Source("m", "pdf", text)))
    return [line.text for line in lines if not line.blank]


@pytest.mark.parametrize(
    "line",
    [
        "Page 3",
        "Page 3 of 10",
        "page 3/10",
        "Page: 3",
        "Page | 3 |",
        "Pg. 3",
        "pg 3",
        "p. 3",
        "- 3 -",
        "--- 12 ---",
        "3 of 10",
        "3 / 10",
        "3 | P a g e",
        "12 | Page of Elm Vale",
        "</AI2><AI3>",
        "</AI12>",
        '<div class="elm-vale-council-minutes-of-the-meeting-of-september">',
        "</p>",
        "<hr>",
        "<br />",
        "<!-- a note of the web -->",
        "View directions",
        "Supporting documents",
        "Additional documents:",
        "Share this",
        "Share this page",
        "Skip to content",
        "Skip to main content",
        "Print page",
        "Print this page",
        "Back to top",
        "Download",
        "Download PDF",
        "Webcast:",
        "You're on page 3",
        "You’re on page Minutes",
        "View the declarations of interest",
        "View the background to item 4",
        "No. Item",
        "No  item",
        "Items",
        "Item No.",
        "No",
        "Media",
        "| Media |",
        "Media |",
        "| Page 3",
    ],
)
def test_what_belongs_to_the_page_goes(line: str) -> None:
    assert left(f"Words.\n{line}\nMore words.") == ["Words.", "More words."]


@pytest.mark.parametrize(
    "line",
    [
        "Page 3 was read out",
        "3",
        "Items were discussed",
        "Media policy",
        "No items",
        "3 of 10 came",
        "<section>",
        "You're on page " + "w" * 50,
        "Download " + "w" * 60,
    ],
)
def test_what_may_be_minutes_stays(line: str) -> None:
    assert left(f"Words.\n{line}\nMore words.") == ["Words.", line, "More words."]


def test_a_head_that_runs_over_three_pages_goes() -> None:
    pages = [f"Elm Board Minutes v{n}\n{n}\n\nText {word}" for n, word in enumerate("abc", 1)]
    assert left(f"\n{PAGE}\n".join(pages)) == ["Text a", "Text b", "Text c"]


def test_what_stands_on_two_pages_stays() -> None:
    pages = ["Elm Board Minutes\n\nText a", "Elm Board Minutes\n\nText b"]
    assert left(f"\n{PAGE}\n".join(pages)).count("Elm Board Minutes") == 2


def test_a_number_that_is_not_its_pages_stays() -> None:
    pages = ["Text a\n7", "Text b\n7", "Text c\n3"]
    assert left(f"\n{PAGE}\n".join(pages)) == ["Text a", "7", "Text b", "7", "Text c"]


def test_the_marks_of_pages_stay() -> None:
    lines = without_furniture(lines_of(Source("m", "pdf", f"a\n{PAGE}\nb")))
    assert [line.page_end for line in lines] == [False, True, False]


def test_a_file_of_nothing_else_is_left_alone() -> None:
    assert left("Page 1\nPage 2") == ["Page 1", "Page 2"]


def test_a_page_number_at_the_foot_goes_when_it_is_the_pages() -> None:
    pages = ["Text a\n\n1", "Text b\n\n2", "3\n\nText c"]
    assert left(f"\n{PAGE}\n".join(pages)) == ["Text a", "Text b", "Text c"]
    assert left(f"Text a\n\n1\n{PAGE}\nText b\n\n2") == ["Text a", "1", "Text b", "2"]


def test_a_foot_that_runs_over_three_pages_goes_and_short_words_stay() -> None:
    pages = [f"Text {word}\n\nYes\n\nRegistered in Elm" for word in "abc"]
    assert left(f"\n{PAGE}\n".join(pages)) == ["Text a", "Yes", "Text b", "Yes", "Text c", "Yes"]


def test_only_the_edge_of_a_page_may_be_a_running_head() -> None:
    page = "\n".join(["a1", "b1", "c1", "d1", "The same words", "e1", "f1", "g1", "h1"])
    text = f"\n{PAGE}\n".join(page.replace("1", letter) for letter in "xyz")
    assert left(text).count("The same words") == 3


def test_headings_of_markdown_and_long_lines_stay() -> None:
    assert left("## Items\n\nWords") == ["Items", "Words"]
    pages = [f"{'word ' * 60}"] * 3
    assert len(left(f"\n{PAGE}\n".join(pages))) == 3


def test_a_tag_of_any_length_up_to_a_paragraph_goes() -> None:
    assert left(f"a\n<div {'x' * 190}>\nb") == ["a", "b"]
    assert len(left(f"a\n<!--{'x' * 250}-->\nb")) == 3


def test_a_row_of_a_table_without_words_stays() -> None:
    assert len(left("| a | b |\n| | |\nc")) >= 2
    (kept,) = [line for line in lines_of(Source("m", "pdf", "| | |")) if line.cells]
    assert without_furniture([kept]) == [kept]


def test_a_head_that_stands_on_two_of_three_short_pages_stays() -> None:
    pages = ["Elm Board\n\nText a", "Elm Board\n\nText b", "Text c"]
    assert left(f"\n{PAGE}\n".join(pages)).count("Elm Board") == 2


def test_the_first_and_the_last_four_lines_are_the_edge() -> None:
    top = "\n".join(["a1", "b1", "c1", "Elm Board", "d1", "e1", "f1", "g1", "h1"])
    foot = "\n".join(["a1", "b1", "c1", "d1", "e1", "Elm Board", "f1", "g1", "h1"])
    for page in (top, foot):
        text = f"\n{PAGE}\n".join(page.replace("1", letter) for letter in "xyz")
        assert "Elm Board" not in left(text)


def test_an_edge_is_left_where_a_long_gap_begins() -> None:
    near = [f"Elm Board{chr(10) * 12}Text {letter}" for letter in "abc"]
    low = [f"{chr(10) * 10}Elm Board{chr(10) * 14}Text {letter}" for letter in "abc"]
    far = [f"{chr(10) * 13}Elm Board{chr(10) * 14}Text {letter}" for letter in "abc"]
    assert left(f"\n{PAGE}\n".join(near)) == ["Text a", "Text b", "Text c"]
    assert "Elm Board" not in left(f"\n{PAGE}\n".join(low))
    assert left(f"\n{PAGE}\n".join(far)).count("Elm Board") == 3


def test_headings_and_long_lines_are_no_running_heads() -> None:
    pages = [f"## Elm Board\n\nText {letter}" for letter in "abc"]
    assert left(f"\n{PAGE}\n".join(pages)).count("Elm Board") == 3
