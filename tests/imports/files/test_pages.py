from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from imports.files.pages import without_running_lines


def kept(*pages: str) -> list[list[str]]:
    return [page.split() for page in without_running_lines(pages)]


def test_what_most_pages_share_at_their_edges_goes() -> None:
    pages = ["Council\na\nPart 1", "Council\nb\nPart 2", "Council\nc\nPart 3"]
    assert kept(*pages) == [["a"], ["b"], ["c"]]


def test_half_of_the_pages_are_not_most() -> None:
    pages = ["Council\na", "Council\nb", "c", "d"]
    assert kept(*pages) == [["Council", "a"], ["Council", "b"], ["c"], ["d"]]


def test_two_pages_share_things_by_chance() -> None:
    assert kept("Council\na\n1", "Council\nb\n2") == [["Council", "a", "1"], ["Council", "b", "2"]]


def test_page_numbers_go_when_they_count_up() -> None:
    assert kept("a\n- 4 -", "b\n5 of 9", "c\nPage 6") == [["a"], ["b"], ["c"]]


def test_numbers_that_do_not_count_up_are_those_of_items() -> None:
    assert kept("7\nLate", "7\nOther", "7\nMore") == [["7", "Late"], ["7", "Other"], ["7", "More"]]


def test_what_stands_in_the_middle_of_pages_stays() -> None:
    pages = ["\n".join([*one[:3], "Agreed", *one[3:]]) for one in ("abcdef", "ghijkl", "mnopqr")]
    assert all("Agreed" in one for one in kept(*pages))
    pages = ["\n".join([*one[:2], "Agreed", *one[2:]]) for one in ("abcdef", "ghijkl", "mnopqr")]
    assert not any("Agreed" in one for one in kept(*pages))


@given(st.lists(st.text(alphabet="ab1\n ", max_size=30), max_size=5))
def test_there_are_as_many_pages_and_no_new_line(pages: list[str]) -> None:
    found = without_running_lines(pages)
    assert len(found) == len(pages)
    assert all(
        set(after.split("\n")) <= {*before.split("\n"), ""}
        for before, after in zip(pages, found, strict=True)
    )
