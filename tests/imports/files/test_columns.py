from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from imports.files.columns import without_stretched_blanks


def tidied(*lines: str) -> list[str]:
    return without_stretched_blanks("\n".join(lines)).split("\n")


def test_a_stretched_line_gets_single_blanks() -> None:
    assert tidied("   The  Board   heard   that  all   was   well.  ") == [
        "   The Board heard that all was well."
    ]


def test_three_blanks_part_columns_where_other_lines_begin_too() -> None:
    rows = ["Ann Holt   Chair", "Lee Dean   Member", "Jo Marsh   Clerk"]
    assert tidied(*rows) == rows
    assert tidied("Ann Holt   Chair", "Lee Dean", "Jo Marsh") == [
        "Ann Holt Chair",
        "Lee Dean",
        "Jo Marsh",
    ]
    assert tidied(*rows[:2]) == ["Ann Holt Chair", "Lee Dean Member"]


def test_eight_blanks_need_one_other_line_and_twenty_none() -> None:
    eight = [f"Ann Holt{' ' * 8}Chair", f"Lee Dean{' ' * 8}Member"]
    assert tidied(*eight) == eight
    assert tidied(eight[0]) == ["Ann Holt Chair"]
    assert tidied(f"Ann Holt{' ' * 20}Chair") == [f"Ann Holt{' ' * 20}Chair"]
    assert tidied(f"Ann Holt{' ' * 19}Chair") == ["Ann Holt Chair"]


def test_a_column_may_begin_a_letter_further_on() -> None:
    rows = ["Ann Holt   Chair", "Lee Deans   Member", "Jo Marsh   Clerk"]
    assert tidied(*rows) == rows


def test_two_blanks_never_part_columns() -> None:
    rows = ["a  b", "c  d", "e  f", "g  h"]
    assert tidied(*rows) == ["a b", "c d", "e f", "g h"]


def test_within_a_sentence_blanks_part_columns_only_if_all_speaks_for_it() -> None:
    gap = " " * 21
    assert tidied(f"were adopted{gap}by the board") == ["were adopted by the board"]
    rows = [
        f"were adopted{gap}by the board",
        f"it was noted{gap}on the day",
        f"all went on{gap} to",
    ]
    assert tidied(*rows) == rows
    assert tidied(f"Ann Holt,{gap}Lee Dean") == ["Ann Holt, Lee Dean"]


def test_tabs_stand_where_they_reach() -> None:
    assert tidied("Chair\tAnn", "Clerk\tSam", "Lead\tJo") == [
        "Chair   Ann",
        "Clerk   Sam",
        "Lead    Jo",
    ]


def test_in_a_line_of_stretched_words_only_wider_blanks_part_columns() -> None:
    rows = ["           Yes", "           No", "a   b   c  d", "a   b      Maybe   c   d"]
    assert tidied(*rows)[2:] == ["a b c d", "a b Maybe c d"]
    assert tidied(*rows[:2], "a  b       Maybe  c  d")[2] == "a b       Maybe c d"


def test_lines_of_any_length_stay() -> None:
    long = f"{'word   ' * 400}end"
    assert tidied(long) == [long]


@given(st.text(alphabet="aB,. \n\t", max_size=200))
def test_no_letter_is_lost(text: str) -> None:
    assert without_stretched_blanks(text).split() == text.split()
