"""Which lines of minutes are one paragraph."""

from __future__ import annotations

import pytest

from imports.past.lines import Line
from imports.past.prose import is_point, line_width, paragraphs_of, shown
from tests.imports.past.written import lines


def texts(text: str, width: int = 0) -> list[str]:
    return [one.text for one in paragraphs_of(lines(text), width)]


@pytest.mark.parametrize(
    "text",
    [
        "- a", "+ a", "• a", "– a", "— a", "▪ a", "● a", "◦ a", "❖ a", "➢ a", "o a", "· a",
        "1. a", "12) a", "(1) a", "a. b", "(a) b", "iv) b", "(iii) b", "1.) b", "3.", "2.10 b",
    ],
)  # fmt: skip
def test_a_point_of_a_list(text: str) -> None:
    assert is_point(Line(1, text))


@pytest.mark.parametrize(
    "text", ["a", "-a", "2016. a", "2016 was", "of a", "1.5.b", "(ab) c", "**- a**", "#1. a"]
)
def test_no_point_of_a_list(text: str) -> None:
    assert not is_point(Line(1, text))


MARKERS = [
    "Action: JM", "Actions – JM", "Action point: JM", "Action points: JM", "AP: JM",
    "Decision: yes", "Decisions – two", "Resolved: yes", "Agreed: yes", "Decided – yes",
    "Recommended – yes", "Recommendation: yes", "Recommendations: two", "Action by JM: go",
    "RESOLVED to go", "AGREED to go", "(Action - JM)", "Action -JM",
]  # fmt: skip


@pytest.mark.parametrize("marker", MARKERS)
def test_a_marker_begins_a_paragraph_and_is_no_heading(marker: str) -> None:
    before = "The Board talked for a long time about it, and about"
    assert texts(f"{before}\n{marker}", 40) == [before, marker]
    assert texts(f"**{marker}**") == [f"**{marker}**"]


@pytest.mark.parametrize(
    "line", ["Actions of the police were good", "Agreements: two", "Apples: two", "Decidedly – so",
             "Resolution - so"]
)  # fmt: skip
def test_what_only_begins_like_a_marker_goes_on(line: str) -> None:
    before = "The Board talked for a long time about it, and about"
    assert texts(f"{before}\n{line}", 40) == [f"{before} {line}"]


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("**Bins**\nFull.", ["### Bins", "Full."]),
        ("Full.\n**Bins**", ["Full.", "### Bins"]),
        ("**Bins:**", ["### Bins"]),
        ("**Bins.**", ["**Bins.**"]),
        ("**Bins,**", ["**Bins,**"]),
        ("**Bins;**", ["**Bins;**"]),
        ("**" + "b" * 89 + "**", ["### " + "b" * 89]),
        ("**" + "b" * 90 + "**", ["**" + "b" * 90 + "**"]),
        ("**Bins** full\nof foxes", ["**Bins** full of foxes"]),
        ("| a | b |\nWords", ["| a | b |", "Words"]),
        ("Words\n| a | b |", ["Words", "| a | b |"]),
        ("Words:\n- a\n- b\nMore", ["Words:\n- a\n- b", "More"]),
        ("Words\n- a\n- b", ["Words", "- a\n- b"]),
        ("Words\n  - a", ["Words\n- a"]),
        ("- a\nb", ["- a b"]),
        ("Full.\nfoxes", ["Full. foxes"]),
        ("Full.\niPads came", ["Full. iPads came"]),
        ("Full\n\n---\n\nOf it", ["Full", "Of it"]),
        ("Full\n---\nOf it", ["Full", "Of it"]),
        ("", []),
        ("\n\nFull\n\n", ["Full"]),
    ],
)
def test_where_a_paragraph_begins(text: str, paragraphs: list[str]) -> None:
    assert texts(text) == paragraphs


@pytest.mark.parametrize(("letters", "joined"), [(72, True), (71, False)])
def test_a_line_that_fills_most_of_the_margin_goes_on(letters: int, joined: bool) -> None:
    line = "A" + "b" * (letters - 1)
    assert texts(f"{line}\nMore", 100) == ([f"{line} More"] if joined else [line, "More"])


GOES_ON = "The Board heard of it from"


@pytest.mark.parametrize("end", [".", "!", "?", ":", ";", "”", '"'])
def test_an_ended_paragraph_does_not_go_on(end: str) -> None:
    assert texts(f"{GOES_ON}\n\nthe foxes") == [f"{GOES_ON} the foxes"]
    assert texts(f"{GOES_ON}{end}\n\nthe foxes") == [f"{GOES_ON}{end}", "the foxes"]


@pytest.mark.parametrize(
    ("before", "after", "joined"),
    [
        ("The Board heard of it", "now", True),
        ("The Board heard o it", "now", False),
        (GOES_ON, "Lee", False),
        (GOES_ON, "- foxes", False),
        (GOES_ON, "a) foxes", False),
        (GOES_ON, "| a | b |", False),
        (GOES_ON, "**foxes**", False),
        ("### Of the foxes in the lane", "now", False),
        ("| of the foxes | in the lanes |", "now", False),
        ("- foxes in all the lanes\n- cats", "now", False),
        ("Action: JM to write to Lee", "Dean.", True),
        ("Action: JM to write to Lee", "Dean of the Board.", False),
        ("Action: JM to write to Lee", "Dean of Elm.", True),
        ("Action: JM to write to Lee", "Dean", False),
        ("AP – JM to write to Lee", "Dean.", True),
        ("Actions for all now: to write to Lee", "Dean.", True),
        ("Actions for all the members of it: go to Lee", "Dean.", False),
        ("JM to write to Lee", "Dean.", False),
        ("Act: JM to write to Lee", "Dean.", False),
    ],
)
def test_what_goes_on_after_an_empty_line(before: str, after: str, joined: bool) -> None:
    (first, *rest) = texts(f"{before}\n\n{after}")
    assert (not rest) is joined
    assert first == (f"{before} {after}" if joined else first)


def test_a_paragraph_that_goes_on_keeps_its_first_line() -> None:
    found = paragraphs_of(lines(f"Full.\n\n{GOES_ON}\n\nthe foxes.\nMore."), 0)
    assert [(one.text, one.line) for one in found] == [
        ("Full.", 1),
        (f"{GOES_ON} the foxes.", 3),
        ("More.", 6),
    ]


def test_a_line_is_shown_without_escapes() -> None:
    assert shown(Line(1, "  \\[a\\] \\* **b** \\n")) == "[a] * **b** \\n"


WIDE = "word " * 15 + "end"


@pytest.mark.parametrize(
    ("page", "width"),
    [
        ([WIDE] * 12, 78),
        ([WIDE] * 11, 0),
        ([WIDE] * 12 + ["", "| a | b |"] * 9, 78),
        ([WIDE] * 4 + ["short"] * 20, 78),
        ([WIDE] * 4 + ["short"] * 21, 0),
        (["w" * 40] * 12, 40),
        (["w" * 39] * 12, 0),
        (["w" * 130] * 12, 130),
        (["w" * 131] * 12, 0),
        (["w" * 100] * 4 + ["w" * 85] + ["short"] * 25, 100),
        (["w" * 100] * 4 + ["w" * 84] + ["short"] * 25, 0),
        (["w" * 100] * 19 + ["w" * 110], 110),
        (["w" * 100] * 20 + ["w" * 110], 100),
    ],
)
def test_the_margin_that_lines_were_broken_at(page: list[str], width: int) -> None:
    assert line_width(lines("\n".join(page))) == width
