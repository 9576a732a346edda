from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from exports import markdown
from store.escaping import unescaped

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
NAMES = ("CC Holt", "Dr Rao")

active = st.text(alphabet="ab12 #*_-+.)(:|<>[]&;`~!=\\\n", max_size=40)
MARKS = "1. @2. @2) @- @* @# @### @    @\t@---@===@\n@\n\n@a@CC Holt@> @```@<b>@[x](y)@[x]: y@&amp;"
MORE = "&#32;@|--|@a | b@:--@word"
pieces = st.sampled_from([*MARKS.split("@"), *MORE.split("@")])
typed = st.one_of(active, st.lists(pieces, max_size=12).map("".join))


def shown(text: str) -> str:
    """The letters a reader of the rendered document sees, list marks and `###` included."""
    seen: list[str] = []
    for token in PARSER.parse(text):
        if token.type == "list_item_open":
            seen.append(token.info + token.markup)
        elif token.type == "heading_open":
            seen.append(token.markup)
        elif token.type == "inline":
            for child in token.children or []:
                assert child.type in ("text", "softbreak", "text_special"), child.type
                seen.append(child.content)
        else:
            assert token.type in ALLOWED, token.type
    return letters("".join(seen))


ALLOWED = {
    f"{kind}_{end}"
    for kind in ("paragraph", "bullet_list", "ordered_list", "heading")
    for end in ("open", "close")
} | {"list_item_close"}


def letters(text: str) -> str:
    return "".join(text.split())


def headings(text: str) -> list[str]:
    tokens = PARSER.parse(text)
    return [
        letters("".join(child.content for child in tokens[n + 1].children or []))
        for n, token in enumerate(tokens)
        if token.type == "heading_open"
    ]


def expected(text: str) -> tuple[list[str], str]:
    """The sub-headings of minutes, and every letter with `###` before each of them."""
    titles, seen = [], []
    for line in markdown.tidy(text).split("\n"):
        title = markdown.sub_heading(line, NAMES)
        if title is None:
            seen.append(line)
        else:
            titles.append(letters(title))
            seen.append(f"###{title}")
    return titles, letters("".join(seen))


@settings(max_examples=500)
@given(typed)
def test_every_letter_of_minutes_comes_out_in_order_and_makes_no_layout(text: str) -> None:
    titles, seen = expected(text)
    body = markdown.body(text, NAMES)
    assert headings(body) == titles
    assert shown(body) == seen


@settings(max_examples=300)
@given(typed)
def test_minutes_can_be_read_back_from_markdown(text: str) -> None:
    if not expected(text)[0]:
        assert unescaped(markdown.body(text, NAMES)) == markdown.tidy(text)


@given(typed)
def test_a_line_of_text_is_a_paragraph_with_just_those_letters(text: str) -> None:
    assert shown(markdown.line(text)) == letters(text)
    assert unescaped(markdown.line(text)) == " ".join(text.split())
    assert headings(markdown.line(text)) == []


@given(typed, st.integers(1, 6))
def test_a_heading_is_one_heading_with_just_those_letters(text: str, level: int) -> None:
    assert headings(markdown.heading(level, text)) == [letters(text)]


@given(st.lists(st.tuples(typed, typed), max_size=4))
def test_a_table_has_a_row_for_each_row_and_a_cell_for_each_cell(
    rows: list[tuple[str, str]],
) -> None:
    tokens = PARSER.parse(markdown.table(["One", "Two"], rows))
    cells = [
        letters("".join(child.content for child in tokens[n + 1].children or []))
        for n, token in enumerate(tokens)
        if token.type == "td_open"
    ]
    assert cells == [letters(cell) or "–" for row in rows for cell in row]


def test_lists_are_lists_while_their_numbers_count_up() -> None:
    assert markdown.body("1. a\n2. b\n\n3. c") == "1. a\n2. b\n\n3. c"
    assert markdown.body("7. a\n9. b") == "7. a\n9\\. b"
    assert markdown.body("text\n2. b") == "text\n2\\. b"
    assert markdown.body("text\n1. b\n2. c") == "text\n1. b\n2. c"
    assert markdown.body("01. a") == "01\\. a"
    assert markdown.body("1. a\n\nb\n\n5. c") == "1. a\n\nb\n\n5. c"
    assert markdown.body("1. a\n\n1. b") == "1. a\n\n1\\. b"
    assert markdown.body("- a\n* b\n+ c") == "- a\n* b\n+ c"
    assert markdown.body("- - a\n- # b\n- 1. c") == "- \\- a\n- \\# b\n- 1\\. c"


def test_lines_that_only_look_like_layout_are_words() -> None:
    assert markdown.body("# a\n## b\n#### c") == "\\# a\n\\## b\n\\#### c"
    assert markdown.body("#a") == "#a"
    assert markdown.body("a\n===\n---") == "a\n\\===\n\\---"
    assert markdown.body("    a  ") == "\u00a0   a"
    assert markdown.body("> a") == "\\> a"
    assert markdown.body("a > b and snake_case at 5 & 6") == "a > b and snake_case at 5 & 6"


def test_a_members_name_alone_on_a_line_is_a_sub_heading() -> None:
    assert markdown.body("CC Holt\nsaid so", NAMES) == "### CC Holt\n\nsaid so"
    assert markdown.body("a\nCC Holt\n\n\nb", NAMES) == "a\n\n### CC Holt\n\nb"
    assert markdown.body("CC Holt said so", NAMES) == "CC Holt said so"
    assert markdown.body("### CC Holt", NAMES) == "### CC Holt ###"
    assert markdown.body("### Bingo", NAMES) == "### Bingo"
    assert markdown.body("### Bingo ###", NAMES) == "### Bingo \\###"


def test_only_items_begin_with_a_number_and_a_full_stop() -> None:
    assert markdown.heading(2, "3. Late") == "## 3\\. Late"
    assert markdown.heading(2, "3.1 Late") == "## 3.1 Late"
    assert markdown.heading(2, "St. Anne") == "## St. Anne"


@pytest.mark.parametrize("raw", ["a\r\nb", "a\rb", "a\x0bb", "a\u2028b", "a\x00\nb", "a \nb"])
def test_odd_line_ends_and_control_characters_become_plain(raw: str) -> None:
    assert markdown.tidy(raw) == "a\nb"


def test_empty_lines_are_never_doubled() -> None:
    assert markdown.tidy("\n\na\n \n\n\nb\n\n") == "a\n\nb"
    assert markdown.tidy("a\tb") == "a b"


def test_a_document_leaves_out_empty_blocks_and_ends_its_last_line() -> None:
    assert markdown.document(["a", "", "b"]) == "a\n\nb\n"
    assert markdown.bullets(["a", "b"]) == "- a\n- b"
    assert markdown.emphasis("a") == "*a*"
    assert markdown.table(["A"], [["x"], [""]]) == "| A |\n|---|\n| x |\n| – |"
