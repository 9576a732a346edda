"""The lines of a source: headings, tables, rules, and words freed of the marks around them."""

from __future__ import annotations

import pytest

from imports.past.lines import Line, lines_of, plain
from imports.source import PAGE, Source


def line(text: str) -> Line:
    (found,) = lines_of(Source("m", "markdown", text))
    return found


@pytest.mark.parametrize(
    ("marked", "words"),
    [
        ("It was **agreed** *today*", "It was agreed today"),
        ("***All*** __went__ _home_", "All went home"),
        ("snake_case_name and `code`", "snake_case_name and code"),
        ("[the map](https://elm.example/map) and [no link]", "the map and [no link]"),
        ("![A photo](photo.png){width=5} here", "A photo here"),
        ("\\*Note\\* of \\_names\\_ \\[sic\\] \\# \\~", "*Note* of _names_ [sic] # ~"),
        ("A\\b stays, \\\\ is one", "A\\b stays, \\ is one"),
        ("4^th^ of May, 1^st^, 2^nd^, 3^rd^, x^2^", "4th of May, 1st, 2nd, 3rd, x^2^"),
        ("4<sup>th</sup> <u>May</u> <AI12>", "4th May"),
        ("<b>a</b> <i>b</i> <em>c</em> <strong>d</strong> <sub>e</sub>", "a b c d e"),
        ('<span style="x">f</span> <p>g</p>', "f <p>g</p>"),
        ("one<br>two<br />three<BR/>four", "one two three four"),
        ("too   many\u00a0 blanks ", "too many blanks"),
        ("a\tb", "a\tb"),
        (" 3 < 4 ", "3 < 4"),
    ],
)
def test_words_are_freed_of_their_marks(marked: str, words: str) -> None:
    assert plain(marked) == words
    assert line(marked).plain.strip() == words


def test_the_end_of_a_very_long_line_stands_as_it_is() -> None:
    assert plain("w" * 3998 + "**b**") == "w" * 3998 + "b**"
    assert plain("**" + "w" * 5000) == "w" * 5000


@pytest.mark.parametrize(
    ("text", "level", "said"),
    [
        ("# Bins", 1, "Bins"),
        ("###### Bins ##", 6, "Bins"),
        ("   ## Bins", 2, "Bins"),
        ("##\tBins", 2, "Bins"),
        ("####### Bins", 0, "####### Bins"),
        ("#Bins", 0, "#Bins"),
        ("    # Bins", 0, "# Bins"),
        ("Bins #", 0, "Bins #"),
    ],
)
def test_headings_have_one_to_six_signs(text: str, level: int, said: str) -> None:
    found = line(text)
    assert (found.level, found.text.strip(), found.bold) == (level, said, level > 0)


@pytest.mark.parametrize(
    "text",
    [
        "---",
        "***",
        "___",
        "===",
        "- - -",
        "   -----",
        "|---|---|",
        "---|---",
        "| :--- | ---: |",
        ":--|:-:|--:",
        "|---",
    ],
)
def test_a_line_of_dashes_is_a_rule_without_text(text: str) -> None:
    found = line(text)
    assert (found.rule, found.text, found.cells, found.blank) == (True, "", (), True)


@pytest.mark.parametrize("text", ["--", "--- a", "- a", "|---|a|", "    ---", "~~~", ":---:"])
def test_other_dashes_are_no_rule(text: str) -> None:
    assert not line(text).rule


def test_a_row_of_a_table_has_cells() -> None:
    found = line("  | **Ann** Holt | | a<br>b | c \\| d |")
    assert found.cells == ("Ann Holt", "", "a\nb", "c | d")
    assert (found.text, found.indent) == ("Ann Holt \t \ta b \tc | d", 2)
    assert line("| Ann").cells == ()
    assert line("a | b |").cells == ()
    assert line("| Ann | " + "w" * 19_990).cells == ("Ann", "w" * 19_990)
    assert line("| Ann | " + "w" * 20_000).cells == ()


def test_cells_need_no_bar_at_the_end() -> None:
    assert line("| Ann | Lee").cells == ("Ann", "Lee")
    assert line("|Ann||").cells == ("Ann", "")


@pytest.mark.parametrize(
    ("text", "indent", "said"),
    [
        ("  Bins", 2, "Bins"),
        ("\tBins", 4, "Bins"),
        (" \tBins  ", 4, "Bins"),
        ("> Bins", 0, "Bins"),
        ("  >  Bins", 2, "Bins"),
        (">Bins", 0, ">Bins"),
        ("Bins", 0, "Bins"),
    ],
)
def test_the_blanks_before_a_line_are_counted(text: str, indent: int, said: str) -> None:
    found = line(text)
    assert (found.indent, found.text.strip()) == (indent, said)


def test_lines_are_numbered_and_pages_end() -> None:
    found = lines_of(Source("m", "text", f"a\n\n {PAGE} \nb{PAGE}\n   "))
    assert [(one.number, one.text, one.page_end, one.blank) for one in found] == [
        (1, "a", False, False),
        (2, "", False, True),
        (3, "", True, True),
        (4, "b", False, False),
        (5, "", False, True),
    ]


@pytest.mark.parametrize(
    ("text", "bold"),
    [
        ("**Bins**", True),
        ("__Bins__", True),
        ("**Bins** are full", False),
        ("Bins", False),
        ("****", False),
        ("**B**", True),
        ("*Bins*", False),
        ("--Bins--", False),
        ("**Bins__", False),
    ],
)
def test_a_line_is_bold_when_all_of_it_is(text: str, bold: bool) -> None:
    assert line(text).bold is bold


def test_the_start_of_a_line_is_enough_to_know_its_shape() -> None:
    assert line("**" + "w" * 400).start == "w" * 300
