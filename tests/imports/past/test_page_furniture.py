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
