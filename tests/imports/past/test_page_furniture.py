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
        "- 3 -",
        "3 of 10",
        "3 | P a g e",
        "</AI2><AI3>",
        "View directions",
        "Additional documents:",
        "No. Item",
        "Media",
    ],
)
def test_what_belongs_to_the_page_goes(line: str) -> None:
    assert left(f"Words.\n{line}\nMore words.") == ["Words.", "More words."]


@pytest.mark.parametrize(
    "line", ["Page 3 was read out", "3", "Items were discussed", "Media policy"]
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
