"""Minutes cut into what is read as one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imports.markers import points, stretches, without_marks
from imports.paragraphs import Paragraph, heading, paragraphs, passages
from imports.sentences import sentences


def texts(text: str) -> list[str]:
    return [each.text for each in passages(text)]


def test_a_paragraph_is_lines_up_to_an_empty_one() -> None:
    text = "one\ntwo\n\n \nthree\n"

    assert paragraphs(text) == [Paragraph("one\ntwo", 0, 7), Paragraph("three", 11, 16)]
    assert paragraphs("") == []
    assert paragraphs("\n \n") == []


def test_positions_count_code_points() -> None:
    assert paragraphs("👍\n\ntwo")[1].start == 3


@pytest.mark.parametrize("marker", ["Action:", "**Actions:**", "Decision:", "resolved :", "AP:"])
def test_a_marker_alone_takes_the_paragraph_after_it(marker: str) -> None:
    text = f"before\n\n{marker}\n\nJo Marsh to ring\nthem.\n\nafter"

    assert texts(text) == ["before", f"{marker}\n\nJo Marsh to ring\nthem.", "after"]


@pytest.mark.parametrize("marker", ["Adjourned:", "Resumed:", "In:", "Visit:", "Attached:"])
def test_other_markers_stand_alone(marker: str) -> None:
    assert texts(f"{marker}\n\nafter") == [marker, "after"]


def test_a_marker_at_the_end_or_before_another_takes_nothing() -> None:
    assert texts("Action:") == ["Action:"]
    assert texts("Action:\n\nAction:\n\nJo to ring") == ["Action:", "Action:\n\nJo to ring"]


def test_a_marker_takes_a_whole_list_with_empty_lines_in_it() -> None:
    text = "Actions:\n\n- one\n\n- two\n\nafter"

    assert texts(text) == ["Actions:\n\n- one\n\n- two", "after"]
    assert texts("Action:\n\none\n\n- two") == ["Action:\n\none", "- two"]


@given(
    st.lists(st.sampled_from(["Action:", "one", "two\nlines", "", "- a", " ", "👍"])).map("\n".join)
)
def test_passages_hold_every_word_in_order_where_they_say(text: str) -> None:
    found = passages(text)

    assert all(text[each.start : each.end] == each.text for each in found)
    assert "".join(" ".join(each.text for each in found).split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ("CC Holt", "CC Holt"),
        ("cc holt", "cc holt"),
        ("CC Holt:", "CC Holt"),
        ("**CC Holt**", "CC Holt"),
        ("### Fixers leaflet", "Fixers leaflet"),
        ("## Fixers ##", "Fixers"),
        ("#tag", None),
        ("CC Holt spoke", None),
        ("CC Holt\nspoke", None),
        ("", None),
    ],
)
def test_a_short_name_alone_or_hashes_are_a_sub_heading(
    paragraph: str, expected: str | None
) -> None:
    assert heading(paragraph, ["CC Holt", "Dr Rao"]) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("**bold**", "bold"),
        ("rest of it**", "rest of it"),
        ("a **bold** word", "a **bold** word"),
        ("ends **bold**", "ends **bold**"),
        ("_it_", "it"),
        ("plain", "plain"),
        ("", ""),
    ],
)
def test_marks_around_a_text_are_taken_off(text: str, expected: str) -> None:
    assert without_marks(text) == expected


def test_the_points_of_a_list_are_single_lines() -> None:
    assert list(points("- one\n  more\n- two")) == ["one more", "two"]
    assert list(points("a) one\n(b) two\n3. three")) == ["one", "two", "three"]
    assert list(points("one.\ntwo.")) == ["one. two."]
    assert list(points("one.\ntwo.", lines_are_points=True)) == ["one.", "two."]
    assert list(points("one\ntwo.", lines_are_points=True)) == ["one two."]
    assert list(points("- \n…")) == []


def test_prose_before_and_between_markers_is_kept_apart() -> None:
    found = stretches("prose\nAction: one\nmore\nDecision: two")

    assert [each if isinstance(each, str) else (each.kind, each.text) for each in found] == [
        "prose",
        ("action", "one\nmore"),
        ("decision", "two"),
    ]


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
        ("Dr. Rao and Cllr. Holt came. All sat.", ["Dr. Rao and Cllr. Holt came.", "All sat."]),
        ("At 6 p.m. They left e.g. Ann.", ["At 6 p.m. They left e.g. Ann."]),
        ("Mr. A. Holt came.", ["Mr. A. Holt came."]),
        ("“So.” He left.", ["“So.”", "He left."]),
        ("It was 1.5 of it. 30 came.", ["It was 1.5 of it.", "30 came."]),
        ("see www.example.org for it", ["see www.example.org for it"]),
        ("", []),
    ],
)
def test_prose_is_cut_into_sentences(paragraph: str, expected: list[str]) -> None:
    assert list(sentences(paragraph)) == expected
