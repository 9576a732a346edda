from __future__ import annotations

from imports.past.lines import Line, lines_of
from imports.past.prose import is_point, line_width, paragraphs_of
from imports.source import Source


def lines(text: str) -> list[Line]:
    return lines_of(Source("m", "markdown", text))


def texts(text: str, width: int = 0) -> list[str]:
    return [one.text for one in paragraphs_of(lines(text), width)]


def test_an_empty_line_parts_paragraphs_and_each_knows_its_line() -> None:
    found = paragraphs_of(lines("One thing.\n\n\nAnother."), 0)
    assert [(one.text, one.line) for one in found] == [("One thing.", 1), ("Another.", 4)]


def test_lines_broken_at_a_margin_are_joined() -> None:
    assert texts("The Board heard that the roof\nhad been mended.", 30) == [
        "The Board heard that the roof had been mended."
    ]
    assert texts("It was a long line that fills the\nMargin of it all.", 33) == [
        "It was a long line that fills the Margin of it all."
    ]


def test_a_short_line_ends_its_paragraph() -> None:
    assert texts("Short line.\nAnother one.", 60) == ["Short line.", "Another one."]
    assert texts("A line of its own\nAnother one", 0) == ["A line of its own", "Another one"]


def test_points_of_a_list_keep_their_lines() -> None:
    assert texts("Three things:\n- one\n- two\n- three") == ["Three things:\n- one\n- two\n- three"]
    assert texts("1) one\n2) two") == ["1) one\n2) two"]


def test_a_numbered_action_begins_a_paragraph_of_its_own() -> None:
    told = ["They talked of the roof for a long", "AP1: SM to mend the roof of the hall. By May",
            "A2 - LF to put it on the website ASAP."]  # fmt: skip
    assert texts("\n".join(told), 30) == told


def test_a_broken_action_goes_on() -> None:
    assert texts("Action: Officers make a pack which will be presented\n\nto the Board.") == [
        "Action: Officers make a pack which will be presented to the Board."
    ]
    assert texts("Action: Sam to pass the details to Superintendent Ann\n\nHolt.") == [
        "Action: Sam to pass the details to Superintendent Ann Holt."
    ]


def test_what_is_ended_does_not_go_on() -> None:
    assert texts("Action: Sam to write.\n\nto the Board.") == [
        "Action: Sam to write.",
        "to the Board.",
    ]
    assert texts("Action: Sam to write to Lee\n\nCC Holt") == [
        "Action: Sam to write to Lee",
        "CC Holt",
    ]
    assert texts("Action:\n\nSam to write.") == ["Action:", "Sam to write."]
    assert texts("A sentence that was not yet ended\n\nMore of it.") == [
        "A sentence that was not yet ended",
        "More of it.",
    ]


def test_prose_broken_by_a_page_goes_on_in_lower_case_only() -> None:
    assert texts("A sentence that is not yet ended\n\nup to the age of 25.") == [
        "A sentence that is not yet ended up to the age of 25."
    ]
    assert texts("CC Holt\n\nreported back.") == ["CC Holt", "reported back."]


def test_headings_and_bold_lines_are_sub_headings() -> None:
    assert texts("### Young Inspectors\n\nThey came.\n\n**CC Holt:**\n\nShe came.") == [
        "### Young Inspectors",
        "They came.",
        "### CC Holt",
        "She came.",
    ]


def test_a_bold_sentence_or_a_marker_is_no_heading() -> None:
    assert texts("**This was agreed.**") == ["**This was agreed.**"]
    assert texts("**RESOLVED – That it be noted**") == ["**RESOLVED – That it be noted**"]


def test_a_marker_begins_a_paragraph() -> None:
    found = texts("The Board talked about it and came to the end of the\nACTION: Sam to write.", 50)
    assert found == [
        "The Board talked about it and came to the end of the",
        "ACTION: Sam to write.",
    ]


def test_rows_of_a_table_stay_together() -> None:
    assert texts("| a | b |\n|---|---|\n| c | d |") == ["| a | b |\n| c | d |"]


def test_escapes_go_and_links_stay() -> None:
    assert texts("\\[On hold\\] see [here](#)") == ["[On hold] see [here](#)"]


def test_the_margin_is_found_where_most_lines_reach_it() -> None:
    broken = "\n".join(["word " * 15 + "end"] * 20)
    assert line_width(lines(broken)) == 78
    assert line_width(lines("\n".join(["A line"] * 20))) == 0
    assert line_width(lines("\n".join(["word " * 40] * 20))) == 0
    assert line_width(lines("\n".join(["word " * 15] * 5))) == 0


def test_points_are_told_from_other_lines() -> None:
    points = ["- a", "• a", "(a) b", "iv. b", "3. b", "2.1 b"]
    assert all(is_point(Line(1, text)) for text in points)
    assert not any(is_point(Line(1, text)) for text in ["Word", "2016 was", "**- a**"])
